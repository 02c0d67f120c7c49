// SPDX-License-Identifier: MIT
#include "core/answer/comparison.h"

#include "core/naming/ownernames.h"
#include "core/naming/rowtext.h"
#include "core/plan/planmatch.h"
#include "core/resolve/drift.h"

#include <QHash>
#include <algorithm>

namespace {
constexpr qint64 stride = 4096; // rows between two looks at the progress

class RowComparison {
public:
    RowComparison(const Plan &before, const Plan &after, const PlanMatch &match, Progress &progress)
        : m_before(before), m_after(after), m_match(match), m_progress(progress)
    {
    }

    template <class E> void compareAll()
    {
        m_before.all<E>().forEach([&](const E &row) {
            if (!step())
                return;
            const Id<E> other = m_match.after(row.id);
            if (!other)
                return add(Difference::Kind::Removed, row.id, {}, {});
            const E &now = m_after.row(other);
            QList<FieldDifference> fields;
            forEachDifference(
                row, now, [this](const auto &a, const auto &b) { return same(a, b); },
                [&](const auto &field) { note(fields, field, row, now); });
            if (!fields.isEmpty())
                add(Difference::Kind::Changed, row.id, other, fields);
        });
        m_after.all<E>().forEach([&](const E &row) {
            if (step() && !m_match.before(row.id))
                add(Difference::Kind::Added, {}, row.id, {});
        });
    }
    QList<RowDifference> rows;

private:
    bool step()
    {
        if (++m_steps % stride == 0)
            m_progress.advance(stride);
        return !m_progress.isCancelled();
    }

    void add(Difference::Kind kind, AnyId before, AnyId after, const QList<FieldDifference> &fields)
    {
        rows.append(
            {kind, before, after, after ? fullNameOf(m_after, after) : fullNameOf(m_before, before), fields});
    }

    template <class F, class E>
    void note(QList<FieldDifference> &fields, const F &field, const E &was, const E &is)
    {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(field.of(was))>, Id<LaunchSnapshot>>)
            noteLaunch(fields, field.of(was), field.of(is));
        else if (const FieldDifference one = differenceIn(field, m_before, was, m_after, is);
                 one.before != one.after)
            fields.append(one);
    }

    // What an instance was launched with is looked at by what it says.
    bool same(Id<LaunchSnapshot>, Id<LaunchSnapshot>) const { return false; }
    template <class T> bool same(const T &a, const T &b) const { return a == b; }
    template <class E> bool same(Id<E> a, Id<E> b) const { return a ? m_match.after(a) == b : !b; }
    template <class E, bool D> bool same(const Override<Id<E>, D> &a, const Override<Id<E>, D> &b) const
    {
        return a.answer() == b.answer() && same(a.value(), b.value());
    }

    // What an instance was launched with, by what it says.
    void noteLaunch(QList<FieldDifference> &fields, Id<LaunchSnapshot> was, Id<LaunchSnapshot> is)
    {
        const auto pair = std::pair(was.value, is.value);
        auto known = m_launches.constFind(pair);
        if (known == m_launches.cend())
            known = m_launches.insert(pair, launchDifferences(m_before.row(was), m_after.row(is)));
        fields += *known;
    }
    static QList<FieldDifference> launchDifferences(const LaunchSnapshot &was, const LaunchSnapshot &is)
    {
        QList<FieldDifference> fields;
        for (const LaunchField field : allLaunchFields)
            if (const QString a = valueText(was, field), b = valueText(is, field); a != b)
                fields.append({keyOf(field), labelOf(field), a, b});
        return fields;
    }

    const Plan &m_before, &m_after;
    const PlanMatch &m_match;
    Progress &m_progress;
    qint64 m_steps = 0;
    QHash<std::pair<quint32, quint32>, QList<FieldDifference>> m_launches;
};

class LaunchComparison {
public:
    LaunchComparison(const Plan &before, const Plan &after, const PlanMatch &match)
        : m_before(before), m_after(after), m_match(match)
    {
    }

    void compare(Owner before, Owner after)
    {
        const Resolution was = resolve(m_before, before), is = resolve(m_after, after);
        QList<ImpactField> fields;
        for (const LaunchField field : allLaunchFields)
            if (!same(was, is, field))
                note(fields, was, is, field);
        const bool could = canLaunch(was), can = canLaunch(is);
        if (fields.isEmpty() && could == can)
            return;
        launches.append({before, after,
                         could && !can       ? LaunchImpact::Kind::Broken
                             : !could && can ? LaunchImpact::Kind::Mended
                                             : LaunchImpact::Kind::Changed,
                         fullNameOf(m_after, after.id()), fields});
    }
    QList<LaunchDifference> launches;

private:
    void note(QList<ImpactField> &fields, const Resolution &was, const Resolution &is,
              LaunchField field) const
    {
        QString before = valueText(m_before, was, field), now = valueText(m_after, is, field);
        if (before == now && layerOf(is, field) == Layer::DatacenterPolicy) {
            before = policyOf(m_before, was.owner.array()).join(u'\n');
            now = policyOf(m_after, is.owner.array()).join(u'\n');
        }
        if (before != now)
            fields.append({field, before, now, layerOf(is, field)});
    }
    bool same(const Resolution &was, const Resolution &is, LaunchField field) const
    {
        if (field == LaunchField::UserData)
            return was.userData.value == is.userData.value;
        if (field == LaunchField::Tags)
            return sameTags(was, is);
        const AnyId a = valueId(was, field), b = valueId(is, field);
        if (a && b && m_match.after(a) == b)
            return true;
        if (layerOf(is, field) == Layer::DatacenterPolicy && layerOf(was, field) == Layer::DatacenterPolicy)
            return policyOf(m_before, was.owner.array()) == policyOf(m_after, is.owner.array());
        if (!a && !b && layerOf(was, field) == layerOf(is, field))
            return true;
        // What reads alike is alike.
        return bool(a) == bool(b) && valueText(m_before, was, field) == valueText(m_after, is, field);
    }
    // In whatever order its datacenters are.
    static QStringList policyOf(const Plan &plan, Id<ServerArray> array)
    {
        QStringList shares;
        for (const Id<DatacenterWeight> id : plan.referrers<&DatacenterWeight::array>(array)) {
            const DatacenterWeight &row = plan.row(id);
            shares.append(QStringLiteral("%1 %2 %3")
                              .arg(nameOf(plan, row.datacenter))
                              .arg(row.weight)
                              .arg(row.maximum));
        }
        shares.sort();
        return shares;
    }
    bool sameTags(const Resolution &was, const Resolution &is) const
    {
        const bool areAlike = tagsOf(m_before, was.owner) == tagsOf(m_after, is.owner)
            && m_before.row(was.mci.value).tags == m_after.row(is.mci.value).tags;
        return areAlike
            || resolvedTags(m_before, was.owner, was.mci.value)
            == resolvedTags(m_after, is.owner, is.mci.value);
    }

    const Plan &m_before, &m_after;
    const PlanMatch &m_match;
};

// Servers and arrays that share a name with others of their plan are told apart.
void tellApart(const Plan &before, const Plan &after, PlanComparison &comparison)
{
    const auto isOwner = [](const RowDifference &row) { return bool(Owner(row.id())); };
    if (comparison.launches.isEmpty()
        && std::none_of(comparison.rows.cbegin(), comparison.rows.cend(), isOwner))
        return;
    const OwnerNames were(before), are(after);
    for (RowDifference &row : comparison.rows)
        if (isOwner(row))
            row.name = (row.after ? are : were).of(Owner(row.id()));
    for (LaunchDifference &launch : comparison.launches)
        launch.name = are.of(launch.after);
}
} // namespace

qsizetype PlanComparison::count(Difference::Kind kind) const
{
    return std::count_if(rows.cbegin(), rows.cend(),
                         [kind](const RowDifference &row) { return row.kind == kind; });
}

PlanComparison comparePlans(const Plan &before, const Plan &after, Progress &progress)
{
    qint64 total = 0;
    forEachEntity([&]<class E>() { total += before.all<E>().size() + after.all<E>().size(); });
    const QList<Owner> owners = allOwners(before);
    progress.setTotal(total + owners.size());
    const PlanMatch match(before, after);
    RowComparison rows(before, after, match, progress);
    forEachEntity([&]<class E>() {
        if constexpr (!std::is_same_v<E, LaunchSnapshot>)
            rows.compareAll<E>();
    });
    LaunchComparison launches(before, after, match);
    for (qsizetype i = 0; i < owners.size() && !progress.isCancelled(); ++i) {
        if (const Owner other(match.after(owners.at(i).id())); other)
            launches.compare(owners.at(i), other);
        if ((i + 1) % stride == 0)
            progress.advance(stride);
    }
    std::stable_sort(launches.launches.begin(), launches.launches.end(),
                     [](const LaunchDifference &a, const LaunchDifference &b) { return a.kind < b.kind; });
    PlanComparison comparison {rows.rows, launches.launches};
    tellApart(before, after, comparison);
    return comparison;
}
