// SPDX-License-Identifier: MIT
// WhatIf is what the window has for the effect of edits: shown before they are done, after they are done, and
// while they are only tried.
#pragma once

#include "ui/views/findinggroups.h"
#include "ui/workbench/workbench.h"

#include <QObject>

class Actions;
class ImpactFlow;
struct ImpactLines;
class ImpactView;
class ImpactWatch;
class LiveFindings;
class DrawerTab;
class TablePage;
class TrialBanner;

class WhatIf : public QObject {
    Q_OBJECT
public:
    WhatIf(Workbench &bench, Actions &actions, QWidget *parent);
    TrialBanner *banner() const { return m_banner; }
    ImpactView *view() const { return m_view; }
    void setTab(DrawerTab *tab);
    void setDocument(Document *document);
    // Does the edit, asked for first where it changes the launches of others.
    void propose(const Result<Change> &change, const std::function<void()> &done);
    // What the edits of the trial have done to findings; none while nothing is tried, or they are looked at.
    std::optional<FindingTrial> findings() const;
    // What is found now, in the plan or in the trial.
    void setFindings(const LiveFindings *live) { m_live = live; }
    // Marks the cells of the page that are otherwise in the plan than in the trial.
    void mark(TablePage *page) const;

signals:
    void goTo(AnyId id);
    // The effect of what is tried is known, or is to be forgotten.
    void looked();
    // A trial began or ended.
    void modeChanged();

private:
    void changeMode();
    void refresh();
    void takeFindings();

    Workbench &m_bench;
    TrialBanner *m_banner;
    ImpactView *m_view;
    ImpactWatch *m_watch;
    ImpactFlow *m_flow;
    DrawerTab *m_tab = nullptr;
    const LiveFindings *m_live = nullptr;
    std::shared_ptr<const ImpactLines> m_lines;
    std::optional<FindingTrial> m_findings; // of m_lines
};
