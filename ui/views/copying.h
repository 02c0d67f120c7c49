// SPDX-License-Identifier: MIT
// Copying puts a text on the clipboard, which is made apart where that takes its time.
#pragma once

#include "core/base/job.h"

#include <QMap>
#include <QPointer>
#include <QWidget>
#include <functional>

class Copying : public QObject {
    Q_OBJECT
public:
    // Made on any thread; where it is cancelled, the text may end early, and is dropped.
    using Make = std::function<QString(Progress &)>;
    // What goes along with the text, by format.
    using Parts = QMap<QString, QByteArray>;

    // The view shows that it is busy.
    explicit Copying(QWidget *view) : QObject(view), m_view(view) {}
    // Gives up what is still being made. Quick: made at once.
    void start(const Make &make, bool isQuick, const Parts &parts = {});

signals:
    void working(Job *job, const QString &what);

private:
    QWidget *m_view;
    quint64 m_run = 0;
    QPointer<Job> m_job;
};
