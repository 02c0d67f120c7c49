// SPDX-License-Identifier: MIT
// The LaunchForecast shows what a Next that is being made would launch, and where each value comes from.
#pragma once

#include "core/plan/entities/servers.h"
#include "core/plan/plan.h"
#include "ui/widgets/labels.h"

class QGridLayout;

class LaunchForecast : public Panel {
    Q_OBJECT
public:
    explicit LaunchForecast(QWidget *parent = nullptr);
    void show(const Plan &plan, const LaunchSettings &next);
    void setTitle(const QString &title);

private:
    QGridLayout *m_grid;
    ElidedLabel *m_title;
};
