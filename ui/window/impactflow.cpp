// SPDX-License-Identifier: MIT
#include "ui/window/impactflow.h"

#include "core/base/job.h"
#include "ui/plans/impactdialog.h"
#include "ui/plans/impactpreview.h"
#include "ui/views/impactview.h"

#include <QPointer>
#include <QTimer>

namespace {
constexpr int patience = 200; // milliseconds until it is said that something is looked at

std::shared_ptr<const ImpactLines> linesOf(const Plan &plan, const Change &change, Timestamp now,
                                           Progress *progress)
{
    Consequences found = consequencesOf(plan, change, progress);
    // What is asked for one server or array alone is not asked twice.
    if (found.impact.ofOthers() == 0 && found.impact.launches.size() < 2)
        return nullptr;
    compareFindings(found, change, now, progress);
    return impactLines(std::move(found));
}
} // namespace

// An edit that waits for the person's word; stale once the plan is another.
struct ImpactFlow::Proposal {
    Change change;
    std::function<void()> done;
    QPointer<ImpactDialog> dialog;
    bool isStale = false;
    std::unique_ptr<QObject> watch = std::make_unique<QObject>();
};

ImpactFlow::ImpactFlow(Workbench &bench, QObject *parent) : QObject(parent), m_bench(bench) {}

void ImpactFlow::propose(const Result<Change> &change, const std::function<void()> &done)
{
    Document *document = m_bench.document();
    if (!change || document->isTrial() || !document->isLoaded() || document->isReadOnly()) {
        if (m_bench.perform(change) && done)
            done();
        return;
    }
    auto proposal = std::make_shared<Proposal>();
    proposal->change = *change;
    proposal->done = done;
    for (const auto signal : {&Document::reset, &Document::trialChanged})
        connect(document, signal, proposal->watch.get(), [it = proposal.get()] { it->isStale = true; });
    connect(document, &Document::changed, proposal->watch.get(),
            [it = proposal.get()] { it->isStale = true; });
    if (!isSeenAtOnce(document->plan(), *change))
        return look(proposal);
    if (const auto lines = linesOf(document->plan(), *change, document->checkTime(), nullptr))
        ask(proposal, lines);
    else
        apply(*proposal);
}

void ImpactFlow::look(const std::shared_ptr<Proposal> &proposal)
{
    auto *dialog = new ImpactDialog(proposal->change.label, m_bench.frame());
    proposal->dialog = dialog;
    const auto work = [plan = m_bench.document()->plan(), now = m_bench.document()->checkTime(),
                       change = proposal->change](Progress &progress) {
        return linesOf(plan, change, now, &progress);
    };
    auto *job = new Job(this, work, [this, proposal](const std::shared_ptr<const ImpactLines> &lines) {
        if (!proposal->dialog)
            return; // cancelled
        if (lines)
            return ask(proposal, lines);
        delete proposal->dialog;
        apply(*proposal);
    });
    connect(dialog, &QDialog::rejected, job, [job, proposal] {
        proposal->dialog.clear();
        job->progress().cancel();
    });
    QTimer::singleShot(patience, job, [this, proposal] {
        if (proposal->dialog)
            m_bench.show(proposal->dialog);
    });
}

void ImpactFlow::ask(const std::shared_ptr<Proposal> &proposal,
                     const std::shared_ptr<const ImpactLines> &lines)
{
    if (!proposal->dialog)
        proposal->dialog = new ImpactDialog(proposal->change.label, m_bench.frame());
    ImpactDialog *dialog = proposal->dialog;
    dialog->show(lines);
    connect(dialog, &QDialog::accepted, this, [this, proposal] { apply(*proposal); });
    connect(dialog->view(), &ImpactView::goTo, this, [this](AnyId id) { m_bench.goTo(id); });
    if (!dialog->isVisible())
        m_bench.show(dialog);
}

void ImpactFlow::apply(const Proposal &proposal)
{
    if (proposal.isStale)
        return m_bench.tellTrouble(
            tr("The plan changed meanwhile, so “%1” was not done. Please make the edit again.")
                .arg(proposal.change.label.text()));
    if (m_bench.perform(proposal.change) && proposal.done)
        proposal.done();
}
