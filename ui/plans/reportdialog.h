// SPDX-License-Identifier: MIT
// The ReportDialog shows what an import added, changed, left and skipped, and why.
#pragma once

#include "core/import/report.h"

#include <QDialog>

class QTreeWidget;

class ReportDialog : public QDialog {
    Q_OBJECT
public:
    explicit ReportDialog(const ImportReport &report, QWidget *parent = nullptr);

signals:
    // A line about something in the plan was chosen.
    void goTo(AnyId id);

private:
    QTreeWidget *makeTree(const ImportReport &report);
};
