// SPDX-License-Identifier: MIT
// The Writer is the thread that puts edits into the file, in their order; waiting ones share a transaction.
#pragma once

#include "core/base/result.h"
#include "core/store/edit.h"

#include <QMutex>
#include <QThread>
#include <QWaitCondition>
#include <atomic>
#include <memory>

class Writer : public QThread {
    Q_OBJECT
public:
    // Overtaken: another program committed; what is queued no longer fits the file (D14). Damaged: so is the file, into
    // which nothing is written any more.
    enum class State { Idle, Writing, Failed, Overtaken, Damaged };

    explicit Writer(const QString &path);
    // Finishes what is being written; what could not be is not tried again.
    ~Writer() override;

    // Opens the file for writing, and waits until it is.
    Result<Done> open();
    // Queues edits; after a failure everything queued is tried again.
    void append(const QList<Edit> &edits);
    // Waits until the queue is written, trying again after a failure; not while it is held.
    Result<Done> flush();
    // Until it is released, edits only queue up: nothing is written into a file that was not checked.
    void hold();
    void release();
    bool isHeld() const;
    // Forgets what is queued; how many edits that were.
    qsizetype drop();
    // Takes the file as it now is and drops the queue; how many edits that were.
    qsizetype acceptForeignCommit();

    State state() const;
    // Why the state is Failed.
    Error error() const;
    QList<Edit> queued() const;
    // The file's change counter after the last commit, ours or accepted.
    qint64 changeCounter() const;
    // True while edits wait for the file; other connections then let it go (D15).
    std::shared_ptr<const std::atomic<bool>> waiting() const { return m_waiting; }

signals:
    // From the writer's thread: state() is another one.
    void stateChanged();

protected:
    void run() override;

private:
    struct Attempt {
        State state = State::Idle;
        Error error;
        qint64 counter = -1;
    };
    static Attempt write(class Database &database, const QList<QList<Edit>> &queue, qint64 expectedCounter);
    void writeQueue(class Database &database);
    void enter(State state, const Error &error = {});
    qsizetype dropQueue();

    const QString m_path;
    mutable QMutex m_mutex; // guards what follows
    QWaitCondition m_work, m_done;
    QList<QList<Edit>> m_queue;     // as they came
    State m_state = State::Writing; // opening
    Error m_error;
    bool m_accepts = false, m_quits = false, m_isHeld = false;
    qint64 m_counter = -1;
    const std::shared_ptr<std::atomic<bool>> m_waiting = std::make_shared<std::atomic<bool>>(false);
};
