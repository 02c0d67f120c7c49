// SPDX-License-Identifier: MIT
// PlanFiles is what the window does with whole files: each lets the person choose one first.
#pragma once

class PlanFiles {
public:
    virtual ~PlanFiles() = default;
    virtual void newPlan() = 0;
    virtual void choosePlan() = 0;
    virtual void saveCopy() = 0;
    virtual void chooseImports() = 0;
    virtual void chooseExport() = 0;
};
