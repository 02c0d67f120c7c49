// SPDX-License-Identifier: MIT
// A Progress is how far a long job is; the worker advances it, the person watches and may cancel it.
#pragma once

#include <QtGlobal>
#include <atomic>

class Progress {
public:
    void setTotal(qint64 total) { m_total.store(total, std::memory_order_relaxed); }
    void advance(qint64 steps = 1) { m_done.fetch_add(steps, std::memory_order_relaxed); }
    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }

    qint64 total() const { return m_total.load(std::memory_order_relaxed); }
    qint64 done() const { return m_done.load(std::memory_order_relaxed); }
    bool isCancelled() const { return m_cancelled.load(std::memory_order_relaxed); }

private:
    std::atomic<qint64> m_total {0}, m_done {0};
    std::atomic<bool> m_cancelled {false};
};
