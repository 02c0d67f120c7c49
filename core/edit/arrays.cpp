// SPDX-License-Identifier: MIT
#include "core/edit/arrays.h"

#include "core/base/words.h"
#include "core/edit/owners.h"
#include "core/edit/running.h"
#include "core/naming/names.h"
#include "core/resolve/resolve.h"

#include <QCoreApplication>

namespace edit {
namespace {
constexpr int minutesOfDay = 24 * 60;

Saying arraysText(const Plan &plan, const QList<Id<ServerArray>> &arrays)
{
    return subjectOf(plan, QList<Owner>(arrays.cbegin(), arrays.cend()));
}

// AR2, for an array or one entry of its schedule.
QString whyNotBounds(const QString &name, int least, int most)
{
    if (least < 0)
        return Words::tr("%1 can't have fewer than 0 instances. Raise its minimum.").arg(name);
    if (least > most)
        return Words::tr(
                   "The minimum of %1 is %2 and its maximum only %3. Lower the minimum or raise the maximum.")
            .arg(name, QString::number(least), QString::number(most));
    return {};
}

QString clockText(int minute)
{
    return QStringLiteral("%1:%2")
        .arg(minute / 60, 2, 10, QLatin1Char('0'))
        .arg(minute % 60, 2, 10, QLatin1Char('0'));
}

// Since Monday 0:00 UTC.
int minuteOfWeek(const ScheduleEntry &entry) { return int(entry.day) * minutesOfDay + entry.minute; }
int minuteOfWeek(Timestamp time)
{
    const QDateTime at = time.toDateTime();
    return (at.date().dayOfWeek() - 1) * minutesOfDay + at.time().hour() * 60 + at.time().minute();
}

// What runs of an enabled array is brought between its bounds; the sentence why not, or empty.
QString keepBounds(Draft &draft, Id<ServerArray> array, Timestamp now)
{
    if (!draft.plan().row(array).enabled)
        return {};
    if (const QString why = shrinkArray(draft, array, boundsAt(draft.plan(), array, now).second, now);
        !why.isEmpty())
        return why;
    return startUpToMinimum(draft, array, now);
}

// What a policy's maxima leave place for.
class Places {
public:
    Places(const Plan &plan, Id<ServerArray> array)
    {
        for (const Id<DatacenterWeight> id : plan.referrers<&DatacenterWeight::array>(array)) {
            const DatacenterWeight &row = plan.row(id);
            if (row.weight > 0 && !plan.row(row.datacenter).removed)
                m_rows.append({row.datacenter, row.weight, row.maximum, 0});
        }
        for (const Id<Instance> id : runningOf(plan, array))
            for (Row &row : m_rows)
                if (plan.row(plan.row(id).launch).datacenterId == PastId<Datacenter>(row.datacenter))
                    ++row.count;
    }
    // Where one more instance comes nearest to the weights; none when all are full.
    Id<Datacenter> take()
    {
        Row *best = nullptr;
        for (Row &row : m_rows)
            if ((!row.maximum || row.count < row.maximum)
                && (!best || (row.count + 1) * best->weight < (best->count + 1) * row.weight))
                best = &row;
        if (!best)
            return {};
        ++best->count;
        return best->datacenter;
    }

private:
    struct Row {
        Id<Datacenter> datacenter;
        int weight, maximum, count;
    };
    QList<Row> m_rows;
};

QString whyNotWeight(const Plan &plan, const ServerArray &array, const DatacenterWeight &row)
{
    const Datacenter *datacenter = plan.find(row.datacenter);
    if (!datacenter)
        return Words::tr("A datacenter of the policy is no longer in the plan. Choose another.");
    const QString name = nameOf(plan, row.datacenter);
    if (datacenter->cloud != array.next.cloud)
        return Words::tr("The datacenter %1 belongs to %2, but %3 launches in %4. Choose one of %4.")
            .arg(name, nameOf(plan, datacenter->cloud), array.name, nameOf(plan, array.next.cloud));
    if (row.weight < 0 || row.weight > 100)
        return Words::tr("The weight of %1 must be between 0 and 100 per cent.").arg(name);
    if (row.maximum < 0)
        return Words::tr("The maximum of %1 can't be below 0. Enter 0 for no limit.").arg(name);
    return {};
}

// AR1.
QString whyNotPolicy(const Plan &plan, const ServerArray &array, const QList<DatacenterWeight> &policy)
{
    int sum = 0;
    QSet<Id<Datacenter>> seen;
    for (const DatacenterWeight &row : policy) {
        if (const QString why = whyNotWeight(plan, array, row); !why.isEmpty())
            return why;
        if (seen.contains(row.datacenter))
            return Words::tr("The datacenter %1 is in the policy twice. Remove one of the two.")
                .arg(nameOf(plan, row.datacenter));
        seen.insert(row.datacenter);
        sum += row.weight;
    }
    if (!policy.isEmpty() && sum != 100)
        return Words::tr("The weights of the datacenter policy of %1 add up to %2 %, not to 100 %.")
            .arg(array.name, QString::number(sum));
    return {};
}

// AR3.
QString whyNotSchedule(const ServerArray &array, const QList<ScheduleEntry> &schedule)
{
    QSet<int> moments;
    for (const ScheduleEntry &entry : schedule) {
        if (entry.minute < 0 || entry.minute >= minutesOfDay)
            return Words::tr("A time of the schedule of %1 is not between 00:00 and 23:59.").arg(array.name);
        const QString moment = Words::tr("%1 %2").arg(labelOf(entry.day), clockText(entry.minute));
        if (moments.contains(minuteOfWeek(entry)))
            return Words::tr("The schedule of %1 has two entries for %2. Remove one of them.")
                .arg(array.name, moment);
        moments.insert(minuteOfWeek(entry));
        if (const QString why = whyNotBounds(Words::tr("%1 from %2 on").arg(array.name, moment),
                                             entry.minCount, entry.maxCount);
            !why.isEmpty())
            return why;
    }
    return {};
}

// AR4.
QString whyNotScaling(const ServerArray &array)
{
    if (array.resizeUpBy < 1 || array.resizeDownBy < 1)
        return Words::tr("%1 must grow and shrink by at least 1 instance at a time.").arg(array.name);
    if (array.calmMinutes < 0)
        return Words::tr("The calm time of %1 can't be below 0 minutes.").arg(array.name);
    if (array.type == ArrayType::Queue && array.itemsPerInstance < 1)
        return Words::tr("%1 scales by its queue, so it needs the number of items per instance: at least 1.")
            .arg(array.name);
    if (array.type == ArrayType::Alert && (array.decisionThreshold < 1 || array.decisionThreshold > 100))
        return Words::tr("The decision threshold of %1 must be between 1 and 100 per cent.").arg(array.name);
    return {};
}

// Replaces the rows that belong to the array by `wanted`; rows that say the same stay.
template <auto Array, class Row>
void replaceRows(Draft &draft, Id<ServerArray> array, const QList<Row> &wanted)
{
    const auto known = draft.plan().referrers<Array>(array);
    for (qsizetype i = 0; i < qMax(known.size(), wanted.size()); ++i) {
        if (i >= wanted.size()) {
            draft.remove(known.at(i));
            continue;
        }
        Row row = wanted.at(i);
        row.*Array = array;
        if (i < known.size()) {
            row.id = known.at(i);
            draft.update(row);
        } else {
            draft.add(row);
        }
    }
}
} // namespace

Result<Change> enableArrays(const Plan &plan, const QList<Id<ServerArray>> &named, bool enabled,
                            Timestamp now)
{
    const QList<Id<ServerArray>> arrays = once(named);
    Draft draft(plan);
    Refusals refusals;
    for (const Id<ServerArray> id : arrays) {
        if (!plan.find(id))
            return goneError();
        ServerArray row = plan.row(id);
        const bool changes = row.enabled != enabled;
        row.enabled = enabled;
        QString why = changes && enabled ? whyNotLaunchable(plan, id) : QString();
        draft.update(row);
        if (why.isEmpty() && changes && enabled)
            why = keepBounds(draft, id, now);
        if (!why.isEmpty())
            refusals.add(why);
    }
    if (!refusals.isEmpty())
        return refusals.error();
    return draft.change(
        (enabled ? Words::say("Enable %1") : Words::say("Disable %1")).arg(arraysText(plan, arrays)));
}

Result<Change> setBounds(const Plan &plan, const QList<Id<ServerArray>> &named, int minCount, int maxCount,
                         Timestamp now)
{
    const QList<Id<ServerArray>> arrays = once(named);
    Draft draft(plan);
    Refusals refusals;
    for (const Id<ServerArray> id : arrays) {
        if (!plan.find(id))
            return goneError();
        ServerArray row = plan.row(id);
        row.minCount = minCount;
        row.maxCount = maxCount;
        QString why = whyNotBounds(row.name, minCount, maxCount);
        if (why.isEmpty()) {
            draft.update(row);
            why = keepBounds(draft, id, now);
        }
        if (!why.isEmpty())
            refusals.add(why);
    }
    if (!refusals.isEmpty())
        return refusals.error();
    return draft.change(
        Words::say("Set the bounds of %1 to %2–%3")
            .arg(arraysText(plan, arrays), QString::number(minCount), QString::number(maxCount)));
}

Result<Change> resize(const Plan &plan, Id<ServerArray> array, int count, Timestamp now)
{
    if (!plan.find(array))
        return goneError();
    const auto [least, most] = boundsAt(plan, array, now);
    if (count < least || count > most)
        return Error {Words::tr("%1 can have %2 to %3 instances, not %4. Change its bounds first.")
                          .arg(nameOf(plan, array), QString::number(least), QString::number(most),
                               QString::number(count)),
                      {}};
    Draft draft(plan);
    const int missing = count - int(runningOf(plan, array).size());
    const QString why =
        missing > 0 ? growArray(draft, array, missing, now) : shrinkArray(draft, array, count, now);
    if (!why.isEmpty())
        return Error {why, {}};
    return draft.change(
        count == 1 ? Words::say("Resize %1 to 1 instance").arg(nameOf(plan, array))
                   : Words::say("Resize %1 to %n instances", nullptr, count).arg(nameOf(plan, array)));
}

Result<Change> setDatacenterPolicy(const Plan &plan, Id<ServerArray> array,
                                   const QList<DatacenterWeight> &policy)
{
    if (!plan.find(array))
        return goneError();
    if (const QString why = whyNotPolicy(plan, plan.row(array), policy); !why.isEmpty())
        return Error {why, {}};
    Draft draft(plan);
    replaceRows<&DatacenterWeight::array>(draft, array, policy);
    return draft.change(Words::say("Set the datacenter policy of %1").arg(nameOf(plan, array)));
}

Result<Change> setSchedule(const Plan &plan, Id<ServerArray> array, const QList<ScheduleEntry> &schedule)
{
    if (!plan.find(array))
        return goneError();
    if (const QString why = whyNotSchedule(plan.row(array), schedule); !why.isEmpty())
        return Error {why, {}};
    QList<ScheduleEntry> sorted = schedule;
    std::sort(sorted.begin(), sorted.end(), [](const ScheduleEntry &a, const ScheduleEntry &b) {
        return minuteOfWeek(a) < minuteOfWeek(b);
    });
    Draft draft(plan);
    replaceRows<&ScheduleEntry::array>(draft, array, sorted);
    return draft.change(Words::say("Set the schedule of %1").arg(nameOf(plan, array)));
}

std::pair<int, int> boundsAt(const Plan &plan, Id<ServerArray> array, Timestamp time)
{
    const ScheduleEntry *last = nullptr, *latestOfWeek = nullptr;
    const int now = minuteOfWeek(time);
    for (const Id<ScheduleEntry> id : plan.referrers<&ScheduleEntry::array>(array)) {
        const ScheduleEntry &entry = plan.row(id);
        const int minute = minuteOfWeek(entry);
        if (minute <= now && (!last || minute > minuteOfWeek(*last)))
            last = &entry;
        if (!latestOfWeek || minute > minuteOfWeek(*latestOfWeek))
            latestOfWeek = &entry;
    }
    if (const ScheduleEntry *entry = last ? last : latestOfWeek) // before the first one, last week's holds
        return {entry->minCount, entry->maxCount};
    return {plan.row(array).minCount, plan.row(array).maxCount};
}

Result<Change> setScaling(const Plan &plan, const ServerArray &array)
{
    const ServerArray *before = plan.find(array.id);
    if (!before)
        return goneError();
    ServerArray after = *before;
    after.type = array.type;
    after.resizeUpBy = array.resizeUpBy;
    after.resizeDownBy = array.resizeDownBy;
    after.calmMinutes = array.calmMinutes;
    after.decisionThreshold = array.decisionThreshold;
    after.voterTag = array.voterTag.trimmed();
    after.itemsPerInstance = array.itemsPerInstance;
    if (const QString why = whyNotScaling(after); !why.isEmpty())
        return Error {why, {}};
    Draft draft(plan);
    draft.update(after);
    return draft.change(Words::say("Set the scaling of %1").arg(before->name));
}

QList<Id<Datacenter>> placesFor(const Plan &plan, Id<ServerArray> array, int count)
{
    const Choice<Id<Datacenter>> next = resolve(plan, array).datacenter;
    if (next.from != Layer::DatacenterPolicy)
        return QList<Id<Datacenter>>(count, next.value);
    Places places(plan, array);
    QList<Id<Datacenter>> result;
    while (result.size() < count)
        if (const Id<Datacenter> place = places.take())
            result.append(place);
        else
            break;
    return result;
}
} // namespace edit
