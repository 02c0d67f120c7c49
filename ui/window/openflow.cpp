// SPDX-License-Identifier: MIT
#include "ui/window/openflow.h"

#include "core/base/job.h"
#include "ui/window/statusline.h"

#include <QFileInfo>

namespace {
using Prepared = Result<std::shared_ptr<Document::Prepared>>;
} // namespace

OpenFlow::OpenFlow(StatusLine &status, QObject *parent) : QObject(parent), m_status(status) {}

void OpenFlow::start(const QString &path, Document::Mode mode, const Then &then)
{
    if (m_job)
        m_job->progress().cancel();
    const auto work = [path, mode](Progress &progress) { return Document::prepare(path, mode, progress); };
    m_job = new Job(this, work, [this, run = ++m_run, then](const Prepared &prepared) {
        if (run != m_run)
            return;
        const bool isCancelled = m_job->progress().isCancelled();
        setPath({});
        if (!isCancelled)
            then(prepared ? Document::open(std::move(**prepared)) : prepared.error());
    });
    m_status.followSoon(m_job, tr("Opening %1…").arg(QFileInfo(path).fileName()));
    setPath(path);
}

void OpenFlow::setPath(const QString &path)
{
    m_path = path;
    emit pathChanged();
}
