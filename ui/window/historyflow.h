// SPDX-License-Identifier: MIT
// The HistoryFlow leads to another place of the history, and says before what that would change; thousands of steps are
// made apart from the window.
#pragma once

#include "ui/workbench/workbench.h"

#include <QObject>
#include <QPointer>

class HistoryPanel;
class Job;
class StatusLine;

class HistoryFlow : public QObject {
    Q_OBJECT
public:
    HistoryFlow(Workbench &bench, HistoryPanel &panel, StatusLine &status, QObject *parent)
        : QObject(parent), m_bench(bench), m_panel(panel), m_status(status)
    {
    }
    // Shows what going there would change.
    void look(qsizetype position);
    // An edit that is made before it is there counts, and the way is given up.
    void go(qsizetype position);

private:
    void travel(const std::shared_ptr<Document::Journey> &journey);

    void showEffect(qsizetype position, const QString &effect);

    Workbench &m_bench;
    HistoryPanel &m_panel;
    StatusLine &m_status;
    quint64 m_run = 0, m_looked = 0;
    QPointer<Job> m_job, m_look;
};
