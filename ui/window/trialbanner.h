// SPDX-License-Identifier: MIT
// The TrialBanner says beside the menus that edits are only tried, what they would change, and how to end that. Its place
// is free from the start, so nothing moves when it comes.
#pragma once

#include "core/document/document.h"
#include "ui/widgets/labels.h"

class Actions;
class QMenuBar;
struct ImpactLines;

class TrialBanner : public Banner {
    Q_OBJECT
public:
    TrialBanner(Actions &actions, QWidget *parent);
    // Takes what the menus leave of the bar.
    void standBeside(QMenuBar *menus);
    // `lines` is what was found of the trial so far; null when nothing was yet.
    void show(const Document *document, const ImpactLines *lines);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void placeBeside();

    QMenuBar *m_menus = nullptr;
};
