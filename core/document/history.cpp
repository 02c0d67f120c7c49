// SPDX-License-Identifier: MIT
#include "core/document/history.h"

#include "core/base/letgo.h"

namespace {
// Halves first, so that long rows of changes are not gone through again for each.
Change asOneBetween(const QList<Change> &changes, qsizetype first, qsizetype end)
{
    if (end - first == 1)
        return changes.at(first);
    const qsizetype middle = first + (end - first) / 2;
    return asOneBetween(changes, first, middle).merged(asOneBetween(changes, middle, end));
}
} // namespace

Change asOne(const QList<Change> &changes)
{
    Q_ASSERT(!changes.isEmpty());
    return asOneBetween(changes, 0, changes.size());
}

void History::restart(const QList<journal::Entry> &entries, qint64 lastNumber)
{
    *this = History(m_mostRowsKept);
    m_lastNumber = lastNumber;
    for (const journal::Entry &entry : entries) {
        m_steps.append({entry, {}});
        m_position += entry.undone ? 0 : 1;
        m_lastNumber = qMax(m_lastNumber, entry.number);
    }
}

const journal::Entry *History::toUndo() const
{
    if (m_position == 0)
        return nullptr;
    const journal::Entry &entry = m_steps.at(m_position - 1).entry;
    return entry.reversible ? &entry : nullptr;
}

const journal::Entry *History::toRedo() const
{
    if (m_position == m_steps.size())
        return nullptr;
    const journal::Entry &entry = m_steps.at(m_position).entry;
    return entry.reversible ? &entry : nullptr;
}

QList<HistoryEntry> History::entries() const
{
    QList<HistoryEntry> entries;
    entries.reserve(m_steps.size());
    for (const Step &step : m_steps) {
        const journal::Entry &entry = step.entry;
        entries.append({entry.number, entry.label, entry.time, entry.rows, entry.undone, entry.reversible,
                        entry.begins});
    }
    return entries;
}

QList<History::Step> History::stepsTo(qsizetype position) const
{
    QList<Step> steps;
    const bool goesBack = position < m_position;
    for (qsizetype at = m_position; at != position; at += goesBack ? -1 : 1) {
        const Step &step = m_steps.at(goesBack ? at - 1 : at);
        if (!step.entry.reversible)
            break;
        steps.append(step);
    }
    return steps;
}

QList<Change> History::done() const
{
    QList<Change> changes;
    for (const Step &step : m_steps.mid(0, m_position))
        if (step.change)
            changes.append(*step.change);
    return changes;
}

void History::keep(Step &step, const Change &change)
{
    m_rowsKept += change.rows() - (step.change ? step.change->rows() : 0);
    step.change = change;
    for (Step &other : m_steps) {
        if (m_rowsKept <= m_mostRowsKept)
            return;
        if (&other != &step && other.change) {
            m_rowsKept -= other.change->rows();
            letGo(std::exchange(other.change, std::nullopt));
        }
    }
}

journal::Entry History::push(const Change &change)
{
    while (m_steps.size() > m_position) {
        Step dropped = m_steps.takeLast();
        m_rowsKept -= dropped.change ? dropped.change->rows() : 0;
        letGo(std::move(dropped.change));
    }
    const journal::Entry entry {++m_lastNumber, change.label, Timestamp::now(), change.rows()};
    m_steps.append({entry, {}});
    ++m_position;
    keep(m_steps.last(), change);
    return entry;
}

journal::Entry History::begin(const Change &change)
{
    const journal::Entry entry {++m_lastNumber, change.label, Timestamp::now(), change.rows(), false,
                                false,          true};
    m_steps.append({entry, {}});
    ++m_position;
    return entry;
}

void History::replaceLast(const Change &change)
{
    Step &last = m_steps.last();
    keep(last, change);
    last.entry.label = change.label;
    last.entry.rows = change.rows();
    if (!change.isEmpty())
        return;
    m_steps.removeLast();
    --m_position;
}

void History::stepBack(const Change &change)
{
    Step &step = m_steps[--m_position];
    step.entry.undone = true;
    keep(step, change);
}

void History::stepForward(const Change &change)
{
    Step &step = m_steps[m_position++];
    step.entry.undone = false;
    keep(step, change);
}
