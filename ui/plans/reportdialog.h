// SPDX-License-Identifier: MIT
// The ReportDialog shows what an import added, changed, left and skipped, and why.
#pragma once

#include "core/import/report.h"

#include <QDialog>

class QTreeWidget;
class Workbench;

class ReportDialog : public QDialog {
    Q_OBJECT
public:
    explicit ReportDialog(const ImportReport &report, QWidget *parent = nullptr);
    // Shows it in the window, where its lines lead to what they speak of.
    static void open(Workbench &bench, const ImportReport &report);

signals:
    // A line about something in the plan was chosen.
    void goTo(AnyId id);

private:
    QTreeWidget *makeTree(const ImportReport &report);
};
