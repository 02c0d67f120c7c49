// SPDX-License-Identifier: MIT
// The History is the entries done and undone, in order; recent ones keep their Change in memory.
#pragma once

#include "core/document/document.h"
#include "core/store/journal.h"

#include <optional>

// All of these changes, of which there is one at least, as one with the label of the first.
Change asOne(const QList<Change> &changes);

class History {
public:
    struct Step {
        journal::Entry entry;
        std::optional<Change> change; // none: the file has it
    };

    // Beyond that many rows in memory, an entry is read from the file again when it is needed.
    explicit History(qint64 mostRowsKept = 200'000) : m_mostRowsKept(mostRowsKept) {}

    // What the file's journal says.
    void restart(const QList<journal::Entry> &entries, qint64 lastNumber);

    const Step &at(qsizetype position) const { return m_steps.at(position); }
    qsizetype position() const { return m_position; }
    qsizetype size() const { return m_steps.size(); }
    // The entry that undo takes back, or redo does again; null when there is none that can be.
    const journal::Entry *toUndo() const;
    const journal::Entry *toRedo() const;
    // The whole change of that entry if it is still in memory.
    const std::optional<Change> &changeToUndo() const { return m_steps.at(m_position - 1).change; }
    const std::optional<Change> &changeToRedo() const { return m_steps.at(m_position).change; }
    QList<HistoryEntry> entries() const;
    // The steps that lead to that position, in their order, up to the first that cannot be made.
    QList<Step> stepsTo(qsizetype position) const;
    // What is done, as far as it is still in memory.
    QList<Change> done() const;

    // Starts an entry after the last that is done. What could be redone stands done again before, or it is gone.
    journal::Entry push(const Change &change);
    // The first entry, of what the plan begins with; its rows are not kept.
    journal::Entry begin(const Change &change);
    // Replaces the change of the last entry; an empty one ends it.
    void replaceLast(const Change &change);
    void stepBack(const Change &change);
    void stepForward(const Change &change);

private:
    void keep(Step &step, const Change &change);

    QList<Step> m_steps;
    qsizetype m_position = 0; // how many are done
    qint64 m_lastNumber = 0;
    qint64 m_mostRowsKept, m_rowsKept = 0;
};
