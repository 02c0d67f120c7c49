// SPDX-License-Identifier: MIT
// An ExportButton offers to keep what a page shows: copied, as CSV, or as HTML.
#pragma once

#include <QToolButton>

enum class ExportFormat { Csv, Html };

class ExportButton : public QToolButton {
    Q_OBJECT
public:
    explicit ExportButton(QWidget *parent = nullptr);

signals:
    void copyWanted();
    void exportWanted(ExportFormat format);
};
