// SPDX-License-Identifier: MIT
// The TrialBanner says above the page that edits are only tried, what they would change, and how to end that.
#pragma once

#include "core/document/document.h"
#include "ui/widgets/labels.h"

class Actions;
struct ImpactLines;

class TrialBanner : public Banner {
    Q_OBJECT
public:
    TrialBanner(Actions &actions, QWidget *parent);
    // `lines` is what was found of the trial so far; null when nothing was yet.
    void show(const Document *document, const ImpactLines *lines);
};
