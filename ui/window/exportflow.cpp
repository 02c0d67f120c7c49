// SPDX-License-Identifier: MIT
#include "ui/window/exportflow.h"

#include "core/base/job.h"
#include "ui/window/statusline.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace {
Result<Done> write(const QString &path, const ExportFlow::Make &make, Progress &progress)
{
    const Result<QByteArray> bytes = make(progress);
    if (!bytes)
        return bytes.error();
    if (progress.isCancelled())
        return Done {};
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size() && file.commit())
        return Done {};
    return Error {
        ExportFlow::tr("%1 could not be written: %2.").arg(QDir::toNativeSeparators(path), file.errorString()), {}};
}
} // namespace

void ExportFlow::start(const QString &path, const Make &make)
{
    ++m_running;
    auto *job = new Job(
        this, [path, make](Progress &progress) { return write(path, make, progress); },
        [this](const Result<Done> &done) {
            --m_running;
            if (!done)
                m_bench.tellTrouble(done.error().sentence);
        });
    m_status.followSoon(job, tr("Writing %1…").arg(QFileInfo(path).fileName()));
}
