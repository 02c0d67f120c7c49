// SPDX-License-Identifier: MIT
// An edit after going back loses nothing: the history stays a line, in which going back is an entry, too (D13).
#include "core/document/session.h"

#include "core/base/words.h"

namespace {
Saying wentBack(const QList<Change> &changes)
{
    const Saying &first = changes.constFirst().label;
    return changes.size() == 1
        ? Words::say("Went back before “%1”").arg(first)
        : Words::say("Went back before “%1” (%2 changes)").arg(first).arg(int(changes.size()));
}
} // namespace

Result<QList<Edit>> Document::Private::keepUndone(History &of, const Plan &at)
{
    const QList<History::Step> undone = of.stepsTo(of.size());
    Plan then = at;
    QList<Change> changes;
    for (const History::Step &step : undone) {
        const auto change = changeOf(step.entry, step.change, then);
        if (!change)
            return change.error();
        then.apply(*change);
        changes.append(*change);
    }
    QList<Edit> edits;
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const journal::Entry &entry = undone.at(i).entry;
        of.stepForward(changes.at(i));
        edits.append({Change(), entry.number, changes.at(i), entry.time, false, false});
    }
    if (edits.isEmpty())
        return edits;
    Change back = asOne(changes).inverted();
    back.label = wentBack(changes);
    if (back.isEmpty())
        return edits;
    const journal::Entry entry = of.push(back);
    edits.append({Change(), entry.number, back, entry.time, true, false});
    return edits;
}
