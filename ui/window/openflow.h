// SPDX-License-Identifier: MIT
// The OpenFlow opens a plan apart from the window, which goes on with what it shows until the plan is there.
#pragma once

#include "core/document/document.h"

#include <QObject>
#include <QPointer>
#include <functional>

class Job;
class StatusLine;

class OpenFlow : public QObject {
    Q_OBJECT
public:
    using Then = std::function<void(Result<std::unique_ptr<Document>>)>;

    OpenFlow(StatusLine &status, QObject *parent);
    // Then takes the plan, or why there is none; it is not called when the person cancels, nor when another plan
    // is asked for meanwhile.
    void start(const QString &path, Document::Mode mode, const Then &then);
    // The plan that is being opened; "" when none is.
    QString path() const { return m_path; }

signals:
    // path() is another.
    void pathChanged();

private:
    void setPath(const QString &path);

    StatusLine &m_status;
    QString m_path;
    quint64 m_run = 0;
    QPointer<Job> m_job;
};
