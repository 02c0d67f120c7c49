// SPDX-License-Identifier: MIT
#include "core/store/writer.h"

#include "core/store/database.h"
#include "core/store/tally.h"

Writer::Writer(const QString &path) : m_path(path) {}

Writer::~Writer()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_quits = true;
        m_work.wakeAll();
    }
    wait();
}

Result<Done> Writer::open()
{
    start();
    return flush();
}

void Writer::append(const QList<Edit> &edits)
{
    const QMutexLocker lock(&m_mutex);
    m_queue.append(edits);
    *m_waiting = !m_isHeld;
    if (m_state != State::Overtaken && m_state != State::Damaged)
        m_state = State::Writing;
    m_work.wakeAll();
}

Result<Done> Writer::flush()
{
    const QMutexLocker lock(&m_mutex);
    if (m_state == State::Failed && isRunning()) {
        m_state = State::Writing;
        m_work.wakeAll();
    }
    while (m_state == State::Writing && !(m_isHeld && !m_queue.isEmpty()))
        m_done.wait(&m_mutex);
    return m_state == State::Idle ? Result<Done>(Done {}) : m_error;
}

void Writer::hold()
{
    const QMutexLocker lock(&m_mutex);
    m_isHeld = true;
}

void Writer::release()
{
    const QMutexLocker lock(&m_mutex);
    m_isHeld = false;
    *m_waiting = !m_queue.isEmpty();
    m_work.wakeAll();
}

bool Writer::isHeld() const
{
    const QMutexLocker lock(&m_mutex);
    return m_isHeld;
}

qsizetype Writer::drop()
{
    const QMutexLocker lock(&m_mutex);
    return dropQueue();
}

qsizetype Writer::dropQueue()
{
    qsizetype dropped = 0;
    for (const QList<Edit> &edits : std::as_const(m_queue))
        dropped += edits.size();
    m_queue.clear();
    return dropped;
}

qsizetype Writer::acceptForeignCommit()
{
    const QMutexLocker lock(&m_mutex);
    while (m_state == State::Writing && !m_isHeld)
        m_done.wait(&m_mutex);
    const qsizetype dropped = dropQueue();
    m_accepts = true;
    m_state = State::Writing;
    m_work.wakeAll();
    while (m_state == State::Writing)
        m_done.wait(&m_mutex);
    return dropped;
}

Writer::State Writer::state() const
{
    const QMutexLocker lock(&m_mutex);
    return m_state;
}

Error Writer::error() const
{
    const QMutexLocker lock(&m_mutex);
    return m_error;
}

QList<Edit> Writer::queued() const
{
    const QMutexLocker lock(&m_mutex);
    QList<Edit> edits;
    for (const QList<Edit> &some : m_queue)
        edits += some;
    return edits;
}

qint64 Writer::changeCounter() const
{
    const QMutexLocker lock(&m_mutex);
    return m_counter;
}

void Writer::enter(State state, const Error &error)
{
    m_state = state;
    m_error = error;
    *m_waiting = false;
    m_done.wakeAll();
    emit stateChanged();
}

void Writer::run()
{
    Database database;
    const auto opened = database.open(m_path, Database::Access::ReadWrite);
    QMutexLocker lock(&m_mutex);
    if (!opened) {
        m_quits = true;
        enter(State::Failed, opened.error());
        return;
    }
    m_counter = sqlite::changeCounter(database.handle());
    while (true) {
        if (m_queue.isEmpty() && m_state == State::Writing && !m_accepts)
            enter(State::Idle);
        const auto hasWork = [this] { return m_state == State::Writing && (!m_isHeld || m_accepts); };
        while (!hasWork() && !m_quits)
            m_work.wait(&m_mutex);
        if (!hasWork())
            return;
        if (std::exchange(m_accepts, false)) {
            database.recover();
            // Also out of the write-ahead log that the other program may have switched to.
            database.exec("PRAGMA journal_mode = DELETE");
            m_counter = sqlite::changeCounter(database.handle());
        }
        writeQueue(database);
    }
}

void Writer::writeQueue(Database &database)
{
    if (m_queue.isEmpty())
        return;
    const QList<QList<Edit>> queue = m_queue;
    const qint64 counter = m_counter;
    m_mutex.unlock();
    emit stateChanged();
    const Attempt attempt = write(database, queue, counter);
    m_mutex.lock();
    m_counter = attempt.counter;
    if (attempt.state != State::Idle)
        return enter(attempt.state, attempt.error);
    m_queue = m_queue.mid(queue.size());
}

Writer::Attempt Writer::write(Database &database, const QList<QList<Edit>> &queue, qint64 expectedCounter)
{
    database.recover();
    database.begin();
    Attempt attempt {State::Idle, {}, expectedCounter};
    if (!database.hasFailed() && sqlite::changeCounter(database.handle()) != expectedCounter)
        attempt.state = State::Overtaken;
    else
        for (const QList<Edit> &edits : queue)
            for (const Edit &edit : edits)
                ::write(database, edit);
    if (attempt.state == State::Idle)
        tally::settle(database);
    if (attempt.state == State::Idle && database.commit()) {
        attempt.counter = sqlite::changeCounter(database.handle());
        return attempt;
    }
    database.rollback();
    if (attempt.state == State::Idle)
        attempt = {database.code() == sqlite::Corrupt ? State::Damaged : State::Failed, database.error(),
                   expectedCounter};
    return attempt;
}
