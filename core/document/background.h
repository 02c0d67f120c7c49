// SPDX-License-Identifier: MIT
// Background is what goes on in a thread and with a connection of its own after a file was opened, or was
// changed by another program: what is not read yet is read, then all of it is checked (D15, D16).
#pragma once

#include "core/document/opening.h"
#include "core/integrity/refit.h"

#include <QStringList>
#include <QThread>
#include <atomic>
#include <memory>

class Background : public QThread {
    Q_OBJECT
public:
    enum Phase { Reading, Checking, Over };
    struct Task {
        QString path;
        FileContent content; // as far as it has been read
        QList<Change> trial; // edits to be done again on what is read
        bool checks = false;
        std::shared_ptr<const std::atomic<bool>> yields; // true while a write waits for the file; may be null
    };

    explicit Background(const Task &task);
    ~Background() override;

    // Waits until the phase is over.
    void waitFor(Phase phase);
    bool isOver(Phase phase) const { return m_phase.load(std::memory_order_acquire) > phase; }
    // After Reading.
    const FileContent &content() const { return m_task.content; }
    const Refitted &trial() const { return m_trial; }
    // After Checking: what is wrong with the file and with the plan; empty when nothing is.
    const QStringList &damage() const { return m_damage; }
    const QStringList &violations() const { return m_violations; }
    // Why the file could not be checked to its end; empty when it was.
    const Error &failure() const { return m_failure; }

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
    Refitted m_trial;
    QStringList m_damage, m_violations;
    Error m_failure;
    std::atomic<int> m_phase {Reading};
    std::atomic<bool> m_stops {false};
};
