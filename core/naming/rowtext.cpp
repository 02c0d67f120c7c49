// SPDX-License-Identifier: MIT
#include "core/naming/rowtext.h"

#include "core/base/words.h"
#include "core/plan/anyrow.h"
#include "core/plan/owner.h"

namespace {
QString within(const QString &whole, const QString &part)
{
    return whole.isEmpty() ? part : QStringLiteral("%1/%2").arg(whole, part);
}

QString minuteText(int minute)
{
    return QStringLiteral("%1:%2")
        .arg(minute / 60, 2, 10, QLatin1Char('0'))
        .arg(minute % 60, 2, 10, QLatin1Char('0'));
}

template <class Lineage> QString lineageText(const Lineage &row)
{
    return within(row.publisher, row.name.isEmpty() ? row.href : row.name);
}

QString instanceText(const Plan &plan, const Instance &row)
{
    const QString name =
        within(nameOf(plan, deploymentOf(plan, row.array ? Owner(row.array) : Owner(row.server))),
               nameOf(plan, row.id));
    if (row.role != InstanceRole::Previous)
        return row.array ? name : Words::tr("%1, running").arg(name);
    return Words::tr("%1, launched %2").arg(name, rowtext::text(plan, row.launchedAt));
}

AnyId subjectOf(const Waiver &row)
{
    for (const AnyId id : {AnyId(row.server), AnyId(row.array), AnyId(row.deployment),
                           AnyId(row.serverTemplate), AnyId(row.mci)})
        if (id)
            return id;
    return {};
}

// What tells the row apart, for each entity whose nameOf() alone does not.
template <class E> QString of(const Plan &plan, const E &row) { return nameOf(plan, AnyId(row.id)); }
template <class E>
requires std::is_same_v<E, Datacenter> || std::is_same_v<E, InstanceType> || std::is_same_v<E, Image>
    QString of(const Plan &plan, const E &row)
{
    return within(nameOf(plan, row.cloud), nameOf(plan, row.id));
}
template <class E>
requires std::is_same_v<E, Server> || std::is_same_v<E, ServerArray> QString of(const Plan &plan,
                                                                                const E &row)
{
    return within(nameOf(plan, row.deployment), row.name);
}
template <> QString of(const Plan &, const MciLineage &row) { return lineageText(row); }
template <> QString of(const Plan &, const TemplateLineage &row) { return lineageText(row); }
template <> QString of(const Plan &plan, const MciSetting &row)
{
    return Words::tr("%1 in %2").arg(nameOf(plan, row.mci), nameOf(plan, row.cloud));
}
template <> QString of(const Plan &plan, const ListedMci &row)
{
    return Words::tr("%1 in %2").arg(nameOf(plan, row.mci), nameOf(plan, row.serverTemplate));
}
template <> QString of(const Plan &plan, const ServerDefault &row)
{
    const QString whose = row.deployment ? nameOf(plan, row.deployment) : Words::tr("the account");
    return Words::tr("%1 in %2").arg(whose, nameOf(plan, row.cloud));
}
template <> QString of(const Plan &plan, const DatacenterWeight &row)
{
    return Words::tr("%1 in %2").arg(fullNameOf(plan, row.array), nameOf(plan, row.datacenter));
}
template <> QString of(const Plan &plan, const ScheduleEntry &row)
{
    return Words::tr("%1, %2 %3").arg(fullNameOf(plan, row.array), labelOf(row.day), minuteText(row.minute));
}
template <> QString of(const Plan &plan, const Instance &row) { return instanceText(plan, row); }
template <> QString of(const Plan &plan, const InstanceEvent &row)
{
    return QStringLiteral("%1, %2 %3")
        .arg(fullNameOf(plan, row.instance), labelOf(row.kind), rowtext::text(plan, row.at));
}
template <> QString of(const Plan &plan, const TestRecord &row)
{
    return Words::tr("%1 with %2 in %3")
        .arg(nameOf(plan, row.serverTemplate), nameOf(plan, row.mci), nameOf(plan, row.cloud));
}
template <> QString of(const Plan &plan, const LaunchOption &row)
{
    return Words::tr("%1, option %2").arg(fullNameOf(plan, row.array), QString::number(row.position + 1));
}
template <> QString of(const Plan &, const ImportRecord &row)
{
    return row.file.isEmpty() ? row.kind : row.file;
}
template <> QString of(const Plan &plan, const ImportedRow &row)
{
    return fullNameOf(plan, rowNamed(row.table, row.row));
}
template <> QString of(const Plan &plan, const Conflict &row)
{
    const AnyId id = rowNamed(row.table, row.row);
    QString field = row.field;
    visitId(id, [&]<class E>(Id<E>) {
        forEachField<E>([&](const auto &one) {
            if (row.field == QLatin1String(one.key))
                field = QCoreApplication::translate("plan", one.label);
        });
    });
    return Words::tr("%1 of %2").arg(field, fullNameOf(plan, id));
}
template <> QString of(const Plan &plan, const Waiver &row)
{
    return Words::tr("%1 for %2").arg(row.rule, fullNameOf(plan, subjectOf(row)));
}
template <> QString of(const Plan &, const RuleSetting &row)
{
    return row.everywhere ? row.rule : Words::tr("%1 in %2").arg(row.rule, labelOf(row.environment));
}
} // namespace

QString fullNameOf(const Plan &plan, AnyId id)
{
    QString name;
    visitRow(plan, id, [&](const auto &row) { name = of(plan, row); });
    return name;
}

namespace {
// What rows of one name may have otherwise, what tells most first; as long for each of a kind.
template <class E> QStringList whenceOf(const Plan &plan, const E &row)
{
    if constexpr (requires { row.lineage; })
        return whenceOf(plan, plan.row(row.lineage));
    QString cloud, account;
    if constexpr (requires { row.place; })
        if (const ImportRecord *record = plan.find(row.place.record.id())) {
            cloud = nameOf(plan, record->cloud);
            account = record->account;
        }
    QStringList texts {cloud};
    if constexpr (requires { row.next.cloud; })
        texts = QStringList {nameOf(plan, row.next.cloud)};
    if constexpr (requires { row.sourceKey; })
        texts += QStringList {row.sourceKey.account, row.sourceKey.id};
    else
        texts.append(account);
    if constexpr (requires { row.href; })
        texts.append(row.href);
    return texts;
}
QStringList whenceOf(const Plan &plan, AnyId id)
{
    QStringList texts;
    visitRow(plan, id, [&](const auto &row) { texts = whenceOf(plan, row); });
    return texts;
}
} // namespace

std::optional<std::pair<QString, QString>> toldApart(const Plan &before, AnyId was, const Plan &after,
                                                     AnyId is)
{
    const QString name = fullNameOf(before, was), other = fullNameOf(after, is);
    if (name != other)
        return std::pair(name, other);
    const QStringList wasFrom = whenceOf(before, was), isFrom = whenceOf(after, is);
    const auto with = [&](const QString &more) {
        const QString text = rowtext::reference(before, was);
        return more.isEmpty() ? text : QStringLiteral("%1 · %2").arg(text, more);
    };
    for (qsizetype i = 0; i < qMin(wasFrom.size(), isFrom.size()); ++i)
        if (wasFrom.at(i) != isFrom.at(i))
            return std::pair(with(wasFrom.at(i)), with(isFrom.at(i)));
    return {};
}

QString kindLabel(AnyId id)
{
    QString label;
    visitId(id, [&]<class E>(Id<E>) { label = QCoreApplication::translate("plan", Schema<E>::label); });
    return label;
}

namespace rowtext {
QString text(const Plan &, const QString &value) { return value; }
QString text(const Plan &, const Text &value) { return value; }
QString text(const Plan &, bool value) { return value ? Words::tr("yes") : Words::tr("no"); }
QString text(const Plan &, int value) { return QString::number(value); }
QString text(const Plan &, Timestamp value)
{
    return value ? value.toDateTime().toString(QStringLiteral("yyyy-MM-dd hh:mm:ss")) : QString();
}
QString text(const Plan &, const QStringList &value) { return value.join(QStringLiteral(", ")); }
QString inherited() { return Words::tr("-inherit-"); }
QString cloudDefault() { return Words::tr("-default-"); }
QString exactly(const Plan &, Timestamp value)
{
    return value ? value.toDateTime().toString(QStringLiteral("yyyy-MM-dd hh:mm:ss.zzz")) : QString();
}
QString exactly(const Plan &, const QStringList &value)
{
    return value.isEmpty() ? QString() : QStringLiteral("“%1”").arg(value.join(QStringLiteral("”, “")));
}
QString reference(const Plan &plan, AnyId id)
{
    if (id.is<Image>())
        return longNameOf(plan, id.as<Image>());
    return id.is<TemplateLineage>() || id.is<MciLineage>() ? fullNameOf(plan, id) : nameOf(plan, id);
}
} // namespace rowtext
