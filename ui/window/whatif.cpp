// SPDX-License-Identifier: MIT
#include "ui/window/whatif.h"

#include "core/document/livefindings.h"
#include "ui/views/impactview.h"
#include "ui/views/tablepage.h"
#include "ui/window/drawer.h"
#include "ui/window/impactflow.h"
#include "ui/window/impactwatch.h"
#include "ui/window/trialbanner.h"

WhatIf::WhatIf(Workbench &bench, Actions &actions, QWidget *parent)
    : QObject(parent), m_bench(bench), m_banner(new TrialBanner(actions, parent)),
      m_view(new ImpactView(ImpactView::Height::Low, parent)), m_watch(new ImpactWatch(m_view, this)),
      m_flow(new ImpactFlow(bench, this))
{
    connect(m_watch, &ImpactWatch::found, this, &WhatIf::refresh);
    connect(m_view, &ImpactView::goTo, this, &WhatIf::goTo);
}

void WhatIf::setTab(DrawerTab *tab)
{
    m_tab = tab;
    connect(tab, &DrawerTab::seenChanged, m_watch, &ImpactWatch::setSeen);
}

void WhatIf::setDocument(Document *document)
{
    m_watch->setDocument(document);
    connect(document, &Document::historyChanged, this, &WhatIf::refresh);
    connect(document, &Document::trialChanged, this, &WhatIf::changeMode);
    refresh();
}

void WhatIf::propose(const Result<Change> &change, const std::function<void()> &done)
{
    m_flow->propose(change, done);
}

void WhatIf::mark(TablePage *page) const
{
    const Document *document = m_bench.document();
    TableModel *rows = page->view()->rows();
    if (!document || !document->isTrial())
        return rows->setBefore(std::nullopt, {});
    const std::optional<FindingTrial> trial = findings();
    rows->setBefore(document->planBeforeTrial(),
                    trial ? trial->findingsBefore(m_live->all()) : m_live->all());
}

std::optional<FindingTrial> WhatIf::findings() const
{
    const Document *document = m_bench.document();
    return document && document->isTrial() ? m_findings : std::nullopt;
}

void WhatIf::takeFindings()
{
    m_findings.reset();
    if (!m_lines)
        return;
    const Consequences &of = m_lines->of;
    m_findings = FindingTrial {of.before, {}, of.gone};
    for (const Finding &finding : of.found)
        m_findings->found[finding.subject].append(finding);
}

void WhatIf::changeMode()
{
    refresh();
    if (m_tab && m_bench.document()->isTrial())
        m_tab->choose();
    emit modeChanged();
}

void WhatIf::refresh()
{
    if (std::exchange(m_lines, m_watch->lines()) != m_lines)
        takeFindings();
    const ImpactLines *lines = m_lines.get();
    const qsizetype launches = lines ? lines->of.impact.launches.size() : 0;
    m_banner->show(m_bench.document(), lines);
    if (m_tab)
        m_tab->setTitle(launches ? tr("Impact (%1)").arg(launches) : tr("Impact"));
    emit looked();
}
