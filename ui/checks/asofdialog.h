// SPDX-License-Identifier: MIT
// The AsOfDialog chooses as of when the checks look at the plan: images are deprecated and waivers end by
// date.
#pragma once

#include "ui/forms/formdialog.h"
#include "ui/workbench/workbench.h"

class DayEdit;

class AsOfDialog : public FormDialog {
    Q_OBJECT
public:
    explicit AsOfDialog(std::optional<Timestamp> asOf, QWidget *parent = nullptr);
    // The beginning of the day that was chosen, UTC; none for today.
    std::optional<Timestamp> asOf() const;
    DayEdit *dateField() const { return m_date; }
    // Asks, and has the checks look so.
    static void open(Workbench &bench);

private:
    DayEdit *m_date;
};
