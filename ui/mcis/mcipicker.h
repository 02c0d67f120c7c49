// SPDX-License-Identifier: MIT
// The MciPicker finds a MultiCloud Image to list: its lineage in a table that is filtered by typing, its
// revision below, which is the newest committed one at first, or HEAD where there is none.
#pragma once

#include "core/plan/plan.h"

#include <QWidget>

class ListTable;
class QComboBox;
class QLineEdit;

class MciPicker : public QWidget {
    Q_OBJECT
public:
    explicit MciPicker(const Plan &plan, QWidget *parent = nullptr);
    // None while nothing is chosen.
    Id<MultiCloudImage> chosen() const;
    // How many there are to choose from.
    int count() const;

signals:
    void edited();
    void activated();

private:
    void fill();
    void showRevisions();

    const Plan m_plan;
    QLineEdit *m_filter;
    ListTable *m_table;
    QComboBox *m_revision;
};
