// SPDX-License-Identifier: MIT
#include "ui/window/impactwatch.h"

#include "core/base/job.h"
#include "ui/views/impactview.h"

#include <QTimer>

namespace {
constexpr int moment = 60; // milliseconds in which several changes are taken as one
}

ImpactWatch::ImpactWatch(ImpactView *view, QObject *parent)
    : QObject(parent), m_view(view), m_soon(new QTimer(this))
{
    m_soon->setSingleShot(true);
    m_soon->setInterval(moment);
    connect(m_soon, &QTimer::timeout, this, &ImpactWatch::look);
    forget();
}

void ImpactWatch::setDocument(Document *document)
{
    m_document = document;
    connect(document, &Document::changed, this, &ImpactWatch::follow);
    connect(document, &Document::reset, this, &ImpactWatch::forget);
    connect(document, &Document::asOfChanged, this, &ImpactWatch::lookAgain);
    connect(document, &Document::trialChanged, this, [this] {
        if (m_document->isTrial())
            forget();
    });
    forget();
}

void ImpactWatch::setSeen(bool seen)
{
    m_isSeen = seen;
    if (seen && m_isDue)
        m_soon->start();
}

void ImpactWatch::forget()
{
    ++m_run;
    m_isDue = false;
    m_lines.reset();
    m_before = m_plan = m_document ? m_document->plan() : Plan();
    const bool isTrial = m_document && m_document->isTrial();
    const bool isLookedAt = isTrial && !m_document->trialEdits().isEmpty();
    m_view->showSentence(isLookedAt    ? tr("Looking at which launches change…")
                             : isTrial ? tr("Make an edit to see which launches would change.")
                                       : tr("After an edit, this shows which launches changed."));
    if (isLookedAt) {
        m_isDue = true;
        m_soon->start();
    }
    emit found();
}

void ImpactWatch::follow(const Change &change)
{
    m_before = m_plan;
    m_plan = m_document->plan();
    m_change = change;
    if (m_document->canRedo() && m_document->redoLabel() == change.label.text())
        m_change.label = tr("Undone: %1").arg(change.label.text());
    // What a trial leaves when it is discarded has no name, and nothing is left to show of it.
    const bool isNothing =
        m_document->isTrial() ? m_document->trialEdits().isEmpty() : change.label.isEmpty();
    if (isNothing)
        return forget();
    m_isDue = true;
    m_view->showSentence(tr("Looking at which launches change…"));
    if (m_isSeen || m_document->isTrial())
        m_soon->start();
}

// The findings are of another day.
void ImpactWatch::lookAgain()
{
    if (!m_lines)
        return;
    m_isDue = true;
    if (m_isSeen || m_document->isTrial())
        m_soon->start();
}

void ImpactWatch::look()
{
    if (!m_document || !std::exchange(m_isDue, false))
        return;
    if (m_job)
        m_job->progress().cancel();
    const bool isTrial = m_document->isTrial();
    const Plan before = isTrial ? m_document->planBeforeTrial() : m_before;
    const Change change = isTrial ? m_document->trialChange() : m_change;
    const auto work = [before, change, now = m_document->checkTime()](Progress &progress) {
        Consequences found = consequencesOf(before, change, &progress);
        compareFindings(found, change, now, &progress);
        return impactLines(std::move(found));
    };
    m_job = new Job(this, work, [this, run = ++m_run](const std::shared_ptr<const ImpactLines> &lines) {
        take(run, lines);
    });
}

void ImpactWatch::take(quint64 run, const std::shared_ptr<const ImpactLines> &lines)
{
    if (run != m_run)
        return; // another change came meanwhile
    m_lines = lines;
    m_view->show(lines);
    emit found();
}
