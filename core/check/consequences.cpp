// SPDX-License-Identifier: MIT
#include "core/check/consequences.h"

#include "core/check/run.h"
#include "core/plan/imported.h"
#include "core/plan/owner.h"

#include <QHash>
#include <algorithm>

namespace {
QList<PlaceCount> placesOf(const Plan &plan, const Impact &impact)
{
    QHash<std::pair<quint32, quint32>, qsizetype> counts;
    for (const LaunchImpact &launch : impact.launches)
        ++counts[{deploymentOf(plan, launch.owner).value, nextOf(plan, launch.owner).cloud.value}];
    QList<PlaceCount> places;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        places.append({{count.key().first}, {count.key().second}, *count});
    const auto key = [](const PlaceCount &place) {
        return std::tuple(-place.launches, place.deployment.value, place.cloud.value);
    };
    std::sort(places.begin(), places.end(),
              [&](const PlaceCount &a, const PlaceCount &b) { return key(a) < key(b); });
    return places;
}

// The open findings of `these` that are not among `others`.
QList<Finding> without(const QList<Finding> &these, const QList<Finding> &others)
{
    QList<Finding> found;
    for (const Finding &finding : these)
        if (finding.isOpen() && std::none_of(others.cbegin(), others.cend(), [&](const Finding &other) {
                return other.isOpen() && other.isSame(finding);
            }))
            found.append(finding);
    return found;
}
} // namespace

Consequences consequencesOf(const Plan &before, const Change &change, Progress *progress)
{
    Consequences found {.label = change.label, .before = before, .after = before};
    const Change whole = completed(before, change);
    found.after.apply(whole);
    found.impact = impactOf(found.before, found.after, whole, progress);
    found.staying = stayingAfter(found.after, whole);
    found.places = placesOf(found.after, found.impact);
    found.running = std::count_if(
        found.impact.launches.cbegin(), found.impact.launches.cend(),
        [&](const LaunchImpact &launch) { return !runningOf(found.after, launch.owner).isEmpty(); });
    return found;
}

void compareFindings(Consequences &found, const Change &change, Timestamp now, Progress *progress)
{
    const QList<AnyId> subjects = check::touched(found.after, completed(found.before, change));
    const QList<QList<Finding>> was = check::look(found.before, subjects, now, progress),
                                is = check::look(found.after, subjects, now, progress);
    QList<Finding> appeared, cleared;
    for (qsizetype i = 0; i < subjects.size(); ++i) {
        appeared += without(is.at(i), was.at(i));
        const QList<Finding> closed = without(was.at(i), is.at(i));
        cleared += closed;
        for (const Finding &one : closed)
            if (std::none_of(is.at(i).cbegin(), is.at(i).cend(),
                             [&](const Finding &other) { return other.isSame(one); }))
                found.gone.append(one);
    }
    found.appeared = check::countsOf(appeared);
    found.cleared = check::countsOf(cleared);
    found.found = appeared;
}
