// SPDX-License-Identifier: MIT
// A Job is long work on a thread of its own: a value goes in, a value comes back to the window's thread.
#pragma once

#include "core/base/progress.h"

#include <QObject>
#include <QThread>
#include <memory>
#include <optional>

class Job : public QObject {
    Q_OBJECT
public:
    // Runs work(progress) apart, then then(value) here, then is gone. What `work` holds is released here.
    template <class Work, class Then> Job(QObject *parent, Work work, Then then) : QObject(parent)
    {
        using Value = std::invoke_result_t<Work, Progress &>;
        auto held = std::make_shared<Work>(std::move(work));
        auto value = std::make_shared<std::optional<Value>>();
        m_thread.reset(QThread::create([this, held, value] { value->emplace((*held)(m_progress)); }));
        connect(m_thread.get(), &QThread::finished, this,
                [this, held, value, then = std::move(then)]() mutable {
                    m_thread.reset();
                    emit finished();
                    then(std::move(**value));
                    deleteLater();
                });
        m_thread->start();
    }
    // Waits for the work, which is asked to stop.
    ~Job() override
    {
        m_progress.cancel();
        if (m_thread)
            m_thread->wait();
    }
    Progress &progress() { return m_progress; }

signals:
    void finished();

private:
    Progress m_progress;
    std::unique_ptr<QThread> m_thread;
};
