// SPDX-License-Identifier: MIT
#include "ui/window/exportflow.h"

#include "core/base/job.h"
#include "core/store/writefile.h"
#include "ui/window/statusline.h"

#include <QDir>
#include <QFileInfo>

namespace {
Result<Done> written(const QString &path, const QString &plan, const ExportFlow::Make &make,
                     Progress &progress)
{
    const Result<QByteArray> bytes = make(progress);
    if (!bytes)
        return bytes.error();
    if (progress.isCancelled())
        return Done {};
    const QString why = writeFile(path, *bytes, plan);
    if (why.isEmpty())
        return Done {};
    return Error {ExportFlow::tr("%1 could not be written: %2.").arg(QDir::toNativeSeparators(path), why),
                  {}};
}

QString what(const QString &path) { return ExportFlow::tr("Writing %1…").arg(QFileInfo(path).fileName()); }
} // namespace

void ExportFlow::start(const QString &path, const Make &make)
{
    const QString plan = m_bench.document() ? m_bench.document()->path() : QString();
    const auto work = [path, plan, make](Progress &progress) { return written(path, plan, make, progress); };
    m_status.followSoon(begin(work), what(path));
}

void ExportFlow::run(const QString &path, const std::function<Result<Done>()> &write)
{
    m_status.followToEnd(begin([write](Progress &) { return write(); }), what(path));
}

// What goes wrong is told.
Job *ExportFlow::begin(const std::function<Result<Done>(Progress &)> &work)
{
    return new Job(this, work, [this](const Result<Done> &done) {
        if (!done)
            m_bench.tellTrouble(done.error().sentence);
    });
}
