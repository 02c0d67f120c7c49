// SPDX-License-Identifier: MIT
// The ImportFlow brings files into the open plan: read in the background, done as one edit, then reported.
#pragma once

#include "core/import/importfiles.h"
#include "ui/workbench/workbench.h"

#include <QObject>
#include <QPointer>

class StatusLine;

class ImportFlow : public QObject {
    Q_OBJECT
public:
    ImportFlow(Workbench &bench, StatusLine &status, QObject *parent);
    void start(const QStringList &paths);

signals:
    void finished();

private:
    void finish(const Result<ImportResult> &result);
    void begin(const ImportResult &result);
    void report(const ImportReport &said);

    Workbench &m_bench;
    StatusLine &m_status;
    bool m_isRunning = false;
};
