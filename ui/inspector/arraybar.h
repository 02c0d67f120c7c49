// SPDX-License-Identifier: MIT
// The ArrayBar says how a Server Array scales, in one line, and leads to changing it.
#pragma once

#include "core/plan/owner.h"
#include "ui/widgets/wrappedtext.h"

class QPushButton;

class ArrayBar : public QWidget {
    Q_OBJECT
public:
    explicit ArrayBar(QWidget *parent = nullptr);
    // `now` decides which entry of the schedule holds (AR3).
    void show(const Plan &plan, Id<ServerArray> array, bool editable, Timestamp now);

signals:
    void enableWanted(bool enabled);
    void settingsWanted();

private:
    WrappedText *m_text, *m_imported, *m_options;
    QPushButton *m_enable, *m_settings;
};

// "disabled · 2 to 10 instances · queue-based · scheduled · 3 datacenters"
QString scalingText(const Plan &plan, Id<ServerArray> array, Timestamp now);
