// SPDX-License-Identifier: MIT
// The PolicyTable is an array's datacenter policy: a weight and a maximum for each datacenter of its cloud.
#pragma once

#include "core/plan/plan.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QSpinBox;

class PolicyTable : public QWidget {
    Q_OBJECT
public:
    PolicyTable(const Plan &plan, Id<ServerArray> array, QWidget *parent = nullptr);
    // The datacenters that have a weight; none: there is no policy (AR1).
    QList<DatacenterWeight> policy() const;

signals:
    void edited();

private:
    struct Line {
        Id<Datacenter> datacenter;
        QSpinBox *weight, *maximum;
    };
    void addLine(const Plan &plan, Id<Datacenter> datacenter, const DatacenterWeight &row);
    void spread();
    void showSum();

    QGridLayout *m_grid;
    QLabel *m_sum;
    QList<Line> m_lines;
};
