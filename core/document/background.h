// SPDX-License-Identifier: MIT
// Background is what goes on in a thread and with a connection of its own after a file was opened: the
// rest of its rows is read, then all of it is checked (D15, D16).
#pragma once

#include "core/plan/plan.h"
#include "core/store/load.h"

#include <QStringList>
#include <QThread>
#include <atomic>
#include <memory>

class Database;

class Background : public QThread {
    Q_OBJECT
public:
    enum Phase { Reading, Checking, Over };
    struct Task {
        QString path;
        Plan plan; // with the core tables, or with everything
        bool readsRest = false;
        bool checks = false;
        std::shared_ptr<const std::atomic<bool>> yields; // true while a write waits for the file; may be null
    };

    explicit Background(const Task &task);
    ~Background() override;

    // Waits until the phase is over.
    void waitFor(Phase phase);
    bool isOver(Phase phase) const { return m_phase.load(std::memory_order_acquire) > phase; }
    // After Reading.
    const Plan &plan() const { return m_task.plan; }
    const load::Report &report() const { return m_report; }
    // After Checking: what is wrong with the file and with the plan; empty when nothing is.
    const QStringList &damage() const { return m_damage; }
    const QStringList &violations() const { return m_violations; }

signals:
    // From this thread: another phase is over.
    void advanced();

protected:
    void run() override;

private:
    void read(Database &database);
    void check(Database &database);
    bool checkWith(Database &database, const QByteArray &pragma);
    void enter(Phase phase);
    bool isYielding() const { return m_task.yields && m_task.yields->load(std::memory_order_relaxed); }

    Task m_task;
    load::Report m_report;
    QStringList m_damage, m_violations;
    std::atomic<int> m_phase {Reading};
    std::atomic<bool> m_stops {false};
};
