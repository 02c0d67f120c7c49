// SPDX-License-Identifier: MIT
#include "ui/window/importflow.h"

#include "core/base/job.h"
#include "ui/plans/reportdialog.h"
#include "ui/window/statusline.h"

#include <QFileInfo>

ImportFlow::ImportFlow(Workbench &bench, StatusLine &status, QObject *parent)
    : QObject(parent), m_bench(bench), m_status(status)
{
}

void ImportFlow::start(const QStringList &paths)
{
    if (paths.isEmpty() || m_isRunning)
        return;
    Document *document = m_bench.document();
    if (!document || !document->isLoaded() || document->isReadOnly())
        return m_bench.tellTrouble(tr("Files can be imported into an open plan that may be written."));
    m_isRunning = true;
    // An edit made meanwhile makes the result stale.
    auto *watch = new QObject(document);
    auto isStale = std::make_shared<bool>(false);
    connect(document, &Document::changed, watch, [isStale] { *isStale = true; });
    connect(document, &Document::reset, watch, [isStale] { *isStale = true; });
    const QPointer<Document> into = document;
    const auto work = [plan = document->plan(), paths](Progress &progress) {
        return importFiles(plan, paths, {}, &progress);
    };
    auto *job = new Job(this, work, [this, paths, into, isStale, watch](const Result<ImportResult> &result) {
        m_isRunning = false;
        if (!into || into != m_bench.document())
            return emit finished();
        delete watch;
        if (*isStale)
            return start(paths);
        finish(result);
    });
    m_status.follow(job,
                    paths.size() == 1 ? tr("Importing %1…").arg(QFileInfo(paths.constFirst()).fileName())
                                      : tr("Importing %1 files…").arg(paths.size()));
}

void ImportFlow::finish(const Result<ImportResult> &result)
{
    if (!result)
        m_bench.tellTrouble(result.error().sentence);
    else if (result->change.isEmpty())
        report(result->report);
    else if (!m_bench.document()->hasBegun())
        begin(*result);
    else
        m_bench.propose(result->change, [this, said = result->report] { report(said); });
    emit finished();
}

// Nothing is there that the import could change.
void ImportFlow::begin(const ImportResult &result)
{
    if (const Result<Done> done = m_bench.document()->executeImport(result.change); !done)
        return m_bench.tellTrouble(done.sentence());
    report(result.report);
}

void ImportFlow::report(const ImportReport &said)
{
    auto *dialog = new ReportDialog(said, m_bench.frame());
    connect(dialog, &ReportDialog::goTo, this, [this](AnyId id) { m_bench.goTo(id); });
    m_bench.show(dialog);
}
