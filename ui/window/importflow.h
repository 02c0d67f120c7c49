// SPDX-License-Identifier: MIT
// The ImportFlow brings files into the open plan: read in the background, done as one edit, then reported.
// Inventories are shown, and what they leave open is asked, before.
#pragma once

#include "ui/plans/bringinreading.h"
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
    // What was read; of inventories also what it would do.
    struct Read {
        Result<ImportResult> result;
        std::optional<BringInReading> inventories;
    };
    void finish(const QStringList &paths, const Read &read);

    Workbench &m_bench;
    StatusLine &m_status;
    bool m_isRunning = false;
};
