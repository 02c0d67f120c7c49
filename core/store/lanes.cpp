// SPDX-License-Identifier: MIT
#include "core/store/lanes.h"

#include "core/store/database.h"

#include <QThread>
#include <algorithm>
#include <atomic>
#include <memory>

namespace lanes {
namespace {
// To read this many cells takes several times as long as to open another connection.
constexpr qint64 muchToRead = 200'000;

// The tasks that are left, the largest first.
class Queue {
public:
    explicit Queue(QList<Task> tasks) : m_tasks(std::move(tasks))
    {
        std::sort(m_tasks.begin(), m_tasks.end(),
                  [](const Task &a, const Task &b) { return a.size > b.size; });
    }
    void workOff(Database &database)
    {
        while (!database.hasFailed()) {
            const qsizetype mine = m_next.fetch_add(1);
            if (mine >= m_tasks.size())
                return;
            m_tasks.at(mine).run(database);
        }
    }
    bool isWorthTwo() const
    {
        qint64 beside = 0; // what is left while the largest is read
        for (const Task &task : m_tasks.mid(1))
            beside += task.size;
        return beside >= muchToRead && QThread::idealThreadCount() > 1;
    }

private:
    QList<Task> m_tasks;
    std::atomic<qsizetype> m_next {0};
};

// While one reads, no other program can commit; but beside a write-ahead log it can.
bool sharesItsState(Database &database)
{
    sqlite::Statement *mode = database.prepare("PRAGMA journal_mode");
    const bool isShared =
        mode && database.step(*mode) && mode->text(0) != "wal" && !database.path().isEmpty();
    if (mode)
        mode->reset();
    return isShared;
}

class OtherLane {
public:
    OtherLane(Queue &queue, Database &first)
        : m_thread(QThread::create([this, &queue, &first, counter = sqlite::changeCounter(first.handle())] {
              Database database;
              if (!database.open(first.path(), Database::Access::ReadOnly))
                  return; // the first lane does it all
              database.interruptWhen(first.interruption());
              database.exec("BEGIN");
              database.integer("PRAGMA schema_version");
              if (database.hasFailed() || sqlite::changeCounter(database.handle()) != counter)
                  return;
              queue.workOff(database);
              m_code = database.code();
              m_detail = database.hasFailed() ? database.error().detail : QString();
          }))
    {
        m_thread->start();
    }
    // Waits until it is over.
    void joinTo(Database &first)
    {
        m_thread->wait();
        if (m_code != sqlite::Ok)
            first.fail(m_code, m_detail);
    }

private:
    int m_code = sqlite::Ok;
    QString m_detail;
    std::unique_ptr<QThread> m_thread;
};
} // namespace

void run(Database &database, QList<Task> tasks)
{
    Queue queue(std::move(tasks));
    if (!queue.isWorthTwo() || !sharesItsState(database))
        return queue.workOff(database);
    OtherLane other(queue, database);
    queue.workOff(database);
    other.joinTo(database);
}
} // namespace lanes
