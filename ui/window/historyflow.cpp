// SPDX-License-Identifier: MIT
#include "ui/window/historyflow.h"

#include "core/base/job.h"
#include "core/base/letgo.h"
#include "core/document/journey.h"
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

void HistoryFlow::travel(const std::shared_ptr<Document::Journey> &journey)
{
    const auto work = [journey](Progress &progress) { return Document::travel(*journey, progress); };
    m_job = new Job(this, work,
                    [this, run = m_run, journey, document = QPointer(m_bench.document())](const Result<Done> &done) {
                        const bool isWanted = run == m_run && document && document == m_bench.document()
                            && !m_job->progress().isCancelled();
                        if (isWanted)
                            done ? void(document->arrive(*journey)) : m_bench.tellTrouble(done.sentence());
                        letGo(std::move(*journey));
                    });
    m_status.followSoon(m_job, tr("Going through the history…"));
}
