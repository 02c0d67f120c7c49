// SPDX-License-Identifier: MIT
#include "ui/window/importflow.h"

#include "core/base/job.h"
#include "ui/plans/bringinflow.h"
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
    const auto work = [plan = document->plan(), now = document->checkTime(), paths](Progress &progress) {
        Read read {importFiles(plan, paths, {}, &progress), std::nullopt};
        if (read.result && hasInventories(*read.result))
            read.inventories = toBringIn(plan, paths, *read.result, now, &progress);
        if (progress.isCancelled())
            return Read {Error {tr("The import was cancelled. Nothing was changed."), {}}, std::nullopt};
        return read;
    };
    auto *job = new Job(this, work, [this, paths, into, isStale, watch](const Read &read) {
        m_isRunning = false;
        if (!into || into != m_bench.document())
            return emit finished();
        delete watch;
        if (*isStale)
            return start(paths);
        finish(paths, read);
    });
    m_status.follow(job,
                    paths.size() == 1 ? tr("Importing %1…").arg(QFileInfo(paths.constFirst()).fileName())
                                      : tr("Importing %1 files…").arg(paths.size()));
}

void ImportFlow::finish(const QStringList &paths, const Read &read)
{
    const Result<ImportResult> &result = read.result;
    if (!result)
        m_bench.tellTrouble(result.error().sentence);
    else if (read.inventories)
        bringin::open(m_bench, paths, *read.inventories);
    else if (result->change.isEmpty())
        ReportDialog::open(m_bench, result->report);
    else if (!m_bench.document()->hasBegun()) // nothing is there that the import could change
        bringin::take(m_bench, *result);
    else
        m_bench.propose(result->change, [this, said = result->report] { ReportDialog::open(m_bench, said); });
    emit finished();
}
