// SPDX-License-Identifier: MIT
// The ImpactWatch keeps a view of what the last change did to launches, or what the trial would do; worked out
// in the background.
#pragma once

#include "core/document/document.h"

#include <QObject>
#include <QPointer>

class ImpactView;
class Job;
class QTimer;
struct ImpactLines;

class ImpactWatch : public QObject {
    Q_OBJECT
public:
    ImpactWatch(ImpactView *view, QObject *parent);
    void setDocument(Document *document);
    // While nobody sees the view, only trials are looked at.
    void setSeen(bool seen);
    // What was found last; null while there is nothing.
    const std::shared_ptr<const ImpactLines> &lines() const { return m_lines; }

signals:
    void found();

private:
    void follow(const Change &change);
    void forget();
    void look();
    void lookAgain();
    void take(quint64 run, const std::shared_ptr<const ImpactLines> &lines);

    ImpactView *m_view;
    QPointer<Document> m_document;
    QTimer *m_soon;
    Plan m_before, m_plan; // before and after the last change
    Change m_change;
    bool m_isSeen = false, m_isDue = false;
    std::shared_ptr<const ImpactLines> m_lines;
    QPointer<Job> m_job;
    quint64 m_run = 0;
};
