// SPDX-License-Identifier: MIT
#include "app/cli/rows.h"

#include "app/cli/command.h"
#include "core/naming/names.h"
#include "core/naming/rowtext.h"
#include "core/plan/regions.h"

namespace cli {
namespace {
// Rows whose names fit what was typed.
class Fitting {
public:
    Fitting(const Plan &plan, const QString &name, Qt::CaseSensitivity cases)
        : m_plan(plan), m_name(name), m_cases(cases)
    {
    }

    void clouds()
    {
        const Region *place = regionNamed(m_name);
        m_plan.all<Cloud>().forEach([&](const Cloud &row) {
            if (is(row.name) || is(row.displayName) || is(row.href) || (place && regionOf(row) == place))
                found.append(row.id);
        });
    }
    // Images, instance types, datacenters.
    template <class E> void parts()
    {
        const QString cloud = m_name.section('/', 0, 0), uid = m_name.section('/', 1);
        m_plan.all<E>().forEach([&](const E &row) {
            const bool isIt = is(row.uid) || is(row.name);
            const bool isThere = !uid.isEmpty() && isSame(uid, row.uid)
                && (isSame(cloud, nameOf(m_plan, row.cloud)) || isSame(cloud, m_plan.row(row.cloud).name));
            if (isIt || isThere)
                found.append(row.id);
        });
    }
    template <class Lineage, class E> void revisions()
    {
        m_plan.all<E>().forEach([this](const E &row) {
            const QString name = row.name.trimmed(), publisher = m_plan.row(row.lineage).publisher;
            if (is(row.name + u' ' + revisionText(row.revision)))
                alike.append(row.id);
            if (is(nameOf(m_plan, row.id)) || is(QStringLiteral("%1@%2").arg(name).arg(row.revision))
                || is(QStringLiteral("%1/%2@%3").arg(publisher, name).arg(row.revision)))
                found.append(row.id);
        });
        m_plan.all<Lineage>().forEach([this](const Lineage &lineage) {
            const QString name = lineage.name.trimmed();
            if (is(name) || is(lineage.name) || is(lineage.href)
                || is(QStringLiteral("%1/%2").arg(lineage.publisher, name)))
                if (const Id<E> meant = meantBy<E>(lineage.id))
                    found.append(meant);
        });
    }
    void deployments()
    {
        m_plan.all<Deployment>().forEach([this](const Deployment &row) {
            if (is(row.name))
                found.append(row.id);
        });
    }
    QList<AnyId> found;
    QList<AnyId> alike; // revisions of the name, whoever published them

private:
    // HEAD, or the latest revision.
    template <class E, class Lineage> Id<E> meantBy(Id<Lineage> lineage) const
    {
        Id<E> meant;
        int best = -1;
        for (const Id<E> id : m_plan.referrers<&E::lineage>(lineage)) {
            const E &row = m_plan.row(id);
            const int rank = row.isHead() ? INT_MAX : row.revision;
            if (!row.removed && rank > best) {
                best = rank;
                meant = id;
            }
        }
        return meant;
    }
    bool isSame(const QString &typed, const QString &name) const
    {
        return !name.isEmpty() && typed.compare(name, m_cases) == 0;
    }
    bool is(const QString &name) const { return isSame(m_name, name); }
    bool is(const Text &name) const
    {
        return m_cases == Qt::CaseSensitive ? !name.isEmpty() && name.utf8() == QByteArrayView(m_utf8)
                                            : is(name.toString());
    }

    const Plan &m_plan;
    QString m_name;
    QByteArray m_utf8 = m_name.toUtf8();
    Qt::CaseSensitivity m_cases;
};

// Those in the cloud, if any is.
template <class E> void keepIn(const Plan &plan, Id<Cloud> cloud, QList<AnyId> &found)
{
    QList<AnyId> there;
    for (const AnyId id : std::as_const(found))
        if (plan.row(id.as<E>()).cloud == cloud)
            there.append(id);
    if (!there.isEmpty())
        found = there;
}

template <class Look>
Result<AnyId> found(const Plan &plan, const QString &name, Look &&look, const QString &none)
{
    for (const auto cases : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
        Fitting fitting(plan, name, cases);
        look(fitting);
        if (fitting.found.isEmpty())
            fitting.found = fitting.alike;
        if (fitting.found.size() == 1)
            return fitting.found.constFirst();
        if (fitting.found.isEmpty())
            continue;
        QString sentence = Words::tr("“%1” fits several; name one of:").arg(name);
        for (const AnyId id : fitting.found.first(qMin(fitting.found.size(), 10)))
            sentence += QStringLiteral("\n  %1 (%2)").arg(fullNameOf(plan, id), kindLabel(id));
        if (fitting.found.size() > 10)
            sentence += Words::tr("\n  and %n more", nullptr, int(fitting.found.size() - 10));
        return Error {sentence, {}};
    }
    return Error {none, {}};
}
} // namespace

QString flagged(const Plan &plan, AnyId id, const QString &text)
{
    bool isRemoved = false;
    forEachEntity([&]<class E>() {
        if constexpr (requires(E row) { row.removed; })
            isRemoved = isRemoved || (id.is<E>() && plan.row(id.as<E>()).removed);
    });
    return isRemoved ? Words::tr("%1 (removed)").arg(text) : text;
}

QString flaggedName(const Plan &plan, AnyId id) { return flagged(plan, id, nameOf(plan, id)); }

Result<AnyId> rowNamed(const Plan &plan, const QString &name)
{
    const auto look = [](Fitting &fitting) {
        fitting.revisions<MciLineage, MultiCloudImage>();
        fitting.revisions<TemplateLineage, ServerTemplate>();
        fitting.clouds();
        fitting.parts<Image>();
        fitting.parts<InstanceType>();
        fitting.parts<Datacenter>();
    };
    return found(
        plan, name, look,
        Words::tr("No image, MultiCloud Image, ServerTemplate, instance type, datacenter or cloud is called "
                  "“%1”.")
            .arg(name));
}

Result<AnyId> scopeNamed(const Plan &plan, const QString &name)
{
    const auto look = [](Fitting &fitting) {
        fitting.revisions<TemplateLineage, ServerTemplate>();
        fitting.deployments();
    };
    return found(plan, name, look,
                 Words::tr("No ServerTemplate and no deployment is called “%1”.").arg(name));
}

Result<AnyId> revisionNamed(const Plan &plan, const QString &name, const QString &none)
{
    const auto look = [](Fitting &fitting) {
        fitting.revisions<TemplateLineage, ServerTemplate>();
        fitting.revisions<MciLineage, MultiCloudImage>();
    };
    return found(plan, name, look, none);
}

template <class E> Result<Id<E>> rowOfKind(const Plan &plan, const QString &name, Id<Cloud> cloud)
{
    const auto look = [&](Fitting &fitting) {
        if constexpr (std::is_same_v<E, MultiCloudImage>) {
            fitting.revisions<MciLineage, E>();
        } else if constexpr (std::is_same_v<E, ServerTemplate>) {
            fitting.revisions<TemplateLineage, E>();
        } else if constexpr (std::is_same_v<E, Cloud>) {
            fitting.clouds();
        } else {
            fitting.parts<E>();
            keepIn<E>(plan, cloud, fitting.found);
        }
    };
    const Result<AnyId> row = found(
        plan, name, look,
        Words::tr("No %1 is called “%2”.").arg(QCoreApplication::translate("plan", Schema<E>::label), name));
    return row ? Result<Id<E>>(row->as<E>()) : row.error();
}
template Result<Id<Cloud>> rowOfKind(const Plan &, const QString &, Id<Cloud>);
template Result<Id<Image>> rowOfKind(const Plan &, const QString &, Id<Cloud>);
template Result<Id<InstanceType>> rowOfKind(const Plan &, const QString &, Id<Cloud>);
template Result<Id<Datacenter>> rowOfKind(const Plan &, const QString &, Id<Cloud>);
template Result<Id<MultiCloudImage>> rowOfKind(const Plan &, const QString &, Id<Cloud>);
template Result<Id<ServerTemplate>> rowOfKind(const Plan &, const QString &, Id<Cloud>);
} // namespace cli
