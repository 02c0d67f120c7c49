// SPDX-License-Identifier: MIT
#include "ui/plans/impactpreview.h"

#include "core/base/job.h"

#include <QVBoxLayout>

ImpactPreview::ImpactPreview(QWidget *parent) : QWidget(parent), m_view(new ImpactView)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize ImpactPreview::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 12};
}

void ImpactPreview::show(const Plan &plan, const Result<Change> &change, Timestamp now)
{
    ++m_run;
    if (m_job)
        m_job->progress().cancel();
    m_job = nullptr;
    if (!change)
        return m_view->showSentence(tr("What launches differently is shown here before it is done."));
    if (isSeenAtOnce(plan, *change))
        return m_view->show(impactLinesOf(plan, *change, now, nullptr));
    m_view->showSentence(tr("Looking at what changes…"));
    m_job = new Job(
        this,
        [plan, change = *change, now](Progress &progress) {
            return impactLinesOf(plan, change, now, &progress);
        },
        [this, run = m_run](const std::shared_ptr<const ImpactLines> &lines) {
            if (run != m_run)
                return; // another edit is asked for by now
            m_job = nullptr;
            m_view->show(lines);
        });
}

bool isSeenAtOnce(const Plan &plan, const Change &change)
{
    constexpr qsizetype rowsAtOnce = 500, launchesAtOnce = 100;
    if (change.rows() > rowsAtOnce)
        return false;
    Plan after = plan;
    after.apply(change);
    return reachedBy(plan, after, change).size() <= launchesAtOnce;
}

std::shared_ptr<const ImpactLines> impactLinesOf(const Plan &plan, const Change &change, Timestamp now,
                                                 Progress *progress)
{
    Consequences found = consequencesOf(plan, change, progress);
    compareFindings(found, change, now, progress);
    return impactLines(std::move(found));
}
