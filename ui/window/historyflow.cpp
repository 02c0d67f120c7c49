// SPDX-License-Identifier: MIT
#include "ui/window/historyflow.h"

#include "core/base/job.h"
#include "core/base/letgo.h"
#include "core/document/journey.h"
#include "core/naming/names.h"
#include "ui/models/impactmodel.h"
#include "ui/views/historypanel.h"
#include "ui/window/statusline.h"

void HistoryFlow::go(qsizetype position)
{
    ++m_run;
    if (m_job)
        m_job->progress().cancel();
    Document &document = *m_bench.document();
    if (qAbs(position - document.historyPosition()) <= Document::far) {
        if (const Result<Done> gone = document.goTo(position); !gone)
            m_bench.tellTrouble(gone.sentence());
        return;
    }
    const auto journey = document.journeyTo(position);
    journey ? travel(*journey) : m_bench.tellTrouble(journey.sentence());
}

namespace {
QString stepsText(qsizetype steps)
{
    return steps < 0 ? theme::counted(-steps, HistoryFlow::tr("1 change is taken back"),
                                      HistoryFlow::tr("%1 changes are taken back"))
                     : theme::counted(steps, HistoryFlow::tr("1 change is made again"),
                                      HistoryFlow::tr("%1 changes are made again"));
}

// "12 rows change · 2 launches change, 1 breaks: web-1, web-2"
QString effectOf(const Plan &before, const Document::Journey &journey, Progress &progress)
{
    constexpr qsizetype namesShown = 5;
    QList<Change> steps;
    for (const Edit &edit : journey.edits)
        steps.append(edit.rows);
    const Change change = steps.isEmpty() ? Change() : asOne(steps);
    const ImpactLines lines(consequencesOf(before, change, &progress));
    QStringList names;
    for (const LaunchImpact &launch : lines.of.impact.launches.mid(0, namesShown)) {
        const Owner owner = launch.owner;
        const bool isThere = journey.plan.find(owner.server()) || journey.plan.find(owner.array());
        names.append(nameOf(isThere ? journey.plan : before, owner));
    }
    if (lines.of.impact.launches.size() > namesShown)
        names.append(QStringLiteral("…"));
    return theme::counted(change.rows(), HistoryFlow::tr("1 row changes"), HistoryFlow::tr("%1 rows change"))
        + QStringLiteral(" · ") + lines.shortText()
        + (names.isEmpty() ? QString() : QStringLiteral(": ") + names.join(QStringLiteral(", ")));
}
} // namespace

void HistoryFlow::look(qsizetype position)
{
    ++m_looked;
    if (m_look)
        m_look->progress().cancel();
    Document &document = *m_bench.document();
    if (position == document.historyPosition() || document.isReadOnly())
        return showEffect(position, {});
    const auto journey = document.journeyTo(position);
    if (!journey)
        return m_panel.showEffect(journey.sentence(), false);
    if ((*journey)->steps.isEmpty())
        return m_panel.showEffect(tr("This cannot be gone to: it is of an older version of the program."),
                                  false);
    showEffect(position, tr("looking at what changes…"));
    const auto work = [before = document.plan(), way = *journey](Progress &progress) -> Result<QString> {
        const auto travelled = Document::travel(*way, progress);
        return travelled ? Result<QString>(effectOf(before, *way, progress)) : travelled.error();
    };
    m_look = new Job(this, work, [this, position, looked = m_looked](const Result<QString> &effect) {
        if (looked != m_looked)
            return;
        effect ? showEffect(position, *effect) : m_panel.showEffect(effect.sentence(), false);
    });
}

void HistoryFlow::showEffect(qsizetype position, const QString &effect)
{
    const Document &document = *m_bench.document();
    const qsizetype steps = position - document.historyPosition();
    if (steps == 0)
        return m_panel.showEffect(tr("The plan is as after this change."), false);
    const QString text = stepsText(steps) + (effect.isEmpty() ? QString() : QStringLiteral(" · ") + effect);
    m_panel.showEffect(text, !document.isReadOnly());
}

void HistoryFlow::travel(const std::shared_ptr<Document::Journey> &journey)
{
    const auto work = [journey](Progress &progress) { return Document::travel(*journey, progress); };
    m_job = new Job(
        this, work,
        [this, run = m_run, journey, document = QPointer(m_bench.document())](const Result<Done> &done) {
            const bool isWanted = run == m_run && document && document == m_bench.document()
                && !m_job->progress().isCancelled();
            if (isWanted)
                done ? void(document->arrive(*journey)) : m_bench.tellTrouble(done.sentence());
            letGo(std::move(*journey));
        });
    m_status.followSoon(m_job, tr("Going through the history…"));
}
