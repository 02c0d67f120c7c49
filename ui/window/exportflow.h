// SPDX-License-Identifier: MIT
// The ExportFlow writes a file whose content is made apart; cancelled, it leaves what was there.
#pragma once

#include "core/base/progress.h"
#include "ui/workbench/workbench.h"

#include <QObject>

class Job;
class StatusLine;

class ExportFlow : public QObject {
    Q_OBJECT
public:
    // Made on a thread of its own.
    using Make = std::function<Result<QByteArray>(Progress &)>;

    ExportFlow(Workbench &bench, StatusLine &status, QObject *parent)
        : QObject(parent), m_bench(bench), m_status(status)
    {
    }
    void start(const QString &path, const Make &make);
    // Writes it by other means, to the end.
    void run(const QString &path, const std::function<Result<Done>()> &write);

private:
    Job *begin(const std::function<Result<Done>(Progress &)> &work);

    Workbench &m_bench;
    StatusLine &m_status;
};
