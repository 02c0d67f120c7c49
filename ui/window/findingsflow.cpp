// SPDX-License-Identifier: MIT
#include "ui/window/findingsflow.h"

#include "ui/checks/checkdialogs.h"
#include "ui/theme/levels.h"
#include "ui/views/findingsview.h"
#include "ui/window/drawer.h"
#include "ui/window/statusline.h"

FindingsFlow::FindingsFlow(Workbench &bench, QWidget *parent)
    : QObject(parent), m_bench(bench), m_view(new FindingsView(m_live, parent))
{
    connect(m_view, &FindingsView::goTo, this, &FindingsFlow::goTo);
    connect(m_view, &FindingsView::changeWanted, this,
            [this](const Result<Change> &change) { m_bench.propose(change); });
    connect(m_view, &FindingsView::fixWanted, this,
            [this](const Result<Change> &change, const QList<check::Mended> &mended) {
                m_bench.propose(change, [this, mended] { m_view->showMended(mended); });
            });
    connect(m_view, &FindingsView::waiveWanted, this,
            [this](const QList<Finding> &findings) { checks::waive(m_bench, findings); });
    connect(m_view, &FindingsView::levelWanted, this,
            [this](const Rule *rule) { checks::setLevels(m_bench, rule); });
}

void FindingsFlow::tellIn(DrawerTab *tab, StatusLine *status)
{
    const auto tell = [this, tab, status] {
        const check::Counts &counts = m_live.tally().all;
        const QString title =
            counts.open() ? tr("Findings (%1)").arg(QLocale().toString(counts.open())) : tr("Findings");
        tab->setTitle(m_live.asOf() ? tr("%1 as of %2").arg(title, theme::dayText(*m_live.asOf())) : title);
        status->showFindings(m_live.isKnown() ? std::optional(counts) : std::nullopt);
    };
    connect(&m_live, &LiveFindings::changed, tab, tell);
    connect(status, &StatusLine::findingsChosen, tab, &DrawerTab::open);
    tell();
}

void FindingsFlow::begin(const Document &document)
{
    m_view->showMended({});
    m_live.clear();
    m_live.lookAsOf(document.asOf());
    connect(&document, &Document::asOfChanged, this, [this, &document] {
        m_live.lookAsOf(document.asOf());
        reset(document);
    });
    setEditable(!document.isReadOnly());
    reset(document);
}

void FindingsFlow::setEditable(bool editable) { m_view->setEditable(editable); }

void FindingsFlow::reset(const Document &document)
{
    if (document.isLoaded())
        m_live.reset(document.plan());
}

void FindingsFlow::follow(const Document &document, const Change &change)
{
    if (document.isLoaded())
        m_live.apply(document.plan(), change);
}
