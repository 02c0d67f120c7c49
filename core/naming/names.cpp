// SPDX-License-Identifier: MIT
#include "core/naming/names.h"

#include "core/naming/rowtext.h"
#include "core/plan/anyrow.h"
#include "core/plan/draft.h"
#include "core/plan/imported.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

QString longDayText(Timestamp time)
{
    return QLocale().toString(time.toDateTime().date(), QLocale::LongFormat);
}

QString enumLabel(const EnumText &text) { return QCoreApplication::translate("plan", text.label); }

QString revisionText(int revision)
{
    return revision == 0 ? QStringLiteral("[HEAD]") : QStringLiteral("[rev %1]").arg(revision);
}

QString nameOf(const Plan &plan, Id<Cloud> id)
{
    const Cloud &cloud = plan.row(id);
    return cloud.displayName.isEmpty() ? cloud.name : cloud.displayName;
}

QString nameOf(const Plan &plan, Id<Datacenter> id)
{
    const Datacenter &datacenter = plan.row(id);
    return datacenter.name.isEmpty() ? datacenter.uid : datacenter.name;
}

QString nameOf(const Plan &plan, Id<InstanceType> id)
{
    const InstanceType &type = plan.row(id);
    return type.name.isEmpty() ? type.uid : type.name;
}

QString nameOf(const Plan &plan, Id<Image> id) { return plan.row(id).uid; }

QString longName(const QString &uid, const QString &name)
{
    const bool isSaid = name.isEmpty() || name == uid || uid.endsWith(u'/' + name);
    return isSaid ? uid : QStringLiteral("%1 · %2").arg(uid, name);
}

QString longNameOf(const Plan &plan, Id<Image> id)
{
    const Image &image = plan.row(id);
    return longName(image.uid, image.name);
}

namespace {
// Blanks at the ends of a name are part of it, and nobody sees them.
QString withBlanksSeen(const QString &name)
{
    QString seen = name;
    for (qsizetype i = 0; i < seen.size() && seen.at(i).isSpace(); ++i)
        seen[i] = u'␣';
    for (qsizetype i = seen.size() - 1; i >= 0 && seen.at(i).isSpace(); --i)
        seen[i] = u'␣';
    return seen;
}

// Where the lineage came from, what tells most first: the cloud and account of an inventory, or the file.
template <class Lineage> QStringList originOf(const Plan &plan, const Lineage &lineage)
{
    const ImportRecord *from = plan.find(lineage.place.record.id());
    if (from && from->cloud)
        return {nameOf(plan, from->cloud), from->account};
    return {lineage.originFile.section(u'/', -1)};
}

// What tells the lineage from others of its name: its publisher, and of one publisher where it came from (D6, D19);
// empty when nothing has to.
template <class Lineage>
QString distinction(const Plan &plan, const Lineage &lineage, const QList<Id<Lineage>> &namesakes)
{
    if (namesakes.size() < 2)
        return {};
    QList<QStringList> others;
    for (const Id<Lineage> id : namesakes)
        if (id != lineage.id && plan.row(id).publisher == lineage.publisher)
            others.append(originOf(plan, plan.row(id)));
    QStringList parts {lineage.publisher};
    const QStringList origin = originOf(plan, lineage);
    for (qsizetype i = 0; i < origin.size() && !others.isEmpty(); ++i) {
        parts.append(origin.at(i));
        others.removeIf([&](const QStringList &other) { return other.value(i) != origin.at(i); });
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

template <class Revision, class Lineage>
QString revisionName(const Plan &plan, const Revision &row, const Lineage &lineage,
                     const QList<Id<Lineage>> &namesakes)
{
    if (!row.id)
        return {};
    const QString name = QStringLiteral("%1 %2").arg(
        row.name.isEmpty() ? lineage.href : withBlanksSeen(row.name), revisionText(row.revision));
    const QString more = distinction(plan, lineage, namesakes);
    return more.isEmpty() ? name : QStringLiteral("%1 · %2").arg(name, more);
}
} // namespace

QString nameOf(const Plan &plan, Id<MultiCloudImage> id)
{
    const MultiCloudImage &mci = plan.row(id);
    const MciLineage &lineage = plan.row(mci.lineage);
    return revisionName(plan, mci, lineage, plan.mcisNamed(lineage.name));
}

QString nameOf(const Plan &plan, Id<ServerTemplate> id)
{
    const ServerTemplate &serverTemplate = plan.row(id);
    const TemplateLineage &lineage = plan.row(serverTemplate.lineage);
    return revisionName(plan, serverTemplate, lineage, plan.templatesNamed(lineage.name));
}

QString nameOf(const Plan &plan, Id<Deployment> id) { return plan.row(id).name; }
QString nameOf(const Plan &plan, Id<Server> id) { return plan.row(id).name; }
QString nameOf(const Plan &plan, Id<ServerArray> id) { return plan.row(id).name; }

QString nameOf(const Plan &plan, Id<Instance> id)
{
    const Instance &instance = plan.row(id);
    return instance.array ? QStringLiteral("%1 #%2").arg(nameOf(plan, instance.array)).arg(instance.number)
                          : nameOf(plan, instance.server);
}

QString nameOf(const Plan &plan, Owner owner) { return nameOf(plan, owner.id()); }

QString nameOf(const Plan &plan, Id<Conflict> id)
{
    const AnyId row = rowNamed(plan.row(id).table, plan.row(id).row);
    Draft there(plan);
    visitId(row, [&]<class E>(Id<E> one) {
        if constexpr (isPlannable<E>)
            if (const std::optional<E> base = importedBase(plan, one); base && !plan.find(one))
                there.restore(*base);
    });
    return fullNameOf(there.plan(), row);
}

QString nameOf(const Plan &plan, AnyId id)
{
    QString name;
    visitId(id, [&]<class E>(Id<E> one) {
        // Exactly its own overload: the one for any id would come back here for ever.
        if constexpr (requires { static_cast<QString (*)(const Plan &, Id<E>)>(nameOf); })
            name = nameOf(plan, one);
    });
    return name;
}
