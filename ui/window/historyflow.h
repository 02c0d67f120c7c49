// SPDX-License-Identifier: MIT
// The HistoryFlow leads to another place of the history; thousands of steps are made apart from the window.
#pragma once

#include "ui/workbench/workbench.h"

#include <QObject>
#include <QPointer>

class Job;
class StatusLine;

class HistoryFlow : public QObject {
    Q_OBJECT
public:
    HistoryFlow(Workbench &bench, StatusLine &status, QObject *parent)
        : QObject(parent), m_bench(bench), m_status(status)
    {
    }
    // An edit that is made before it is there counts, and the way is given up.
    void go(qsizetype position);

private:
    void travel(const std::shared_ptr<Document::Journey> &journey);

    Workbench &m_bench;
    StatusLine &m_status;
    quint64 m_run = 0;
    QPointer<Job> m_job;
};
