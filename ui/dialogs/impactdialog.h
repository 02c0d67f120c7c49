// SPDX-License-Identifier: MIT
// The ImpactDialog shows what an edit changes in the launches of others, and asks whether to do it.
#pragma once

#include "core/resolve/impact.h"

#include <QDialog>

class QTreeWidget;

class ImpactDialog : public QDialog {
    Q_OBJECT
public:
    // `label`: what the edit is, as its undo step says it.
    ImpactDialog(const Plan &plan, const QString &label, const Impact &impact, QWidget *parent = nullptr);
    // The rows as text, for the clipboard.
    QString asText() const;

private:
    void fill(const Plan &plan, const Impact &impact);

    QTreeWidget *m_table;
};

// "12 launches change, 2 of them can no longer be launched."
QString sentenceOf(const Impact &impact);
