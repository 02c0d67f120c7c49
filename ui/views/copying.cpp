// SPDX-License-Identifier: MIT
#include "ui/views/copying.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace {
void put(const QString &text, const Copying::Parts &parts)
{
    auto *content = new QMimeData;
    content->setText(text);
    for (auto part = parts.cbegin(); part != parts.cend(); ++part)
        content->setData(part.key(), *part);
    QGuiApplication::clipboard()->setMimeData(content);
}
} // namespace

void Copying::start(const Make &make, bool isQuick, const Parts &parts)
{
    if (m_job)
        m_job->progress().cancel();
    const quint64 run = ++m_run;
    m_view->unsetCursor();
    if (Progress progress; isQuick)
        return put(make(progress), parts);
    m_view->setCursor(Qt::BusyCursor);
    m_job = new Job(this, make, [this, run, parts](const QString &text) {
        if (run != m_run)
            return;
        m_view->unsetCursor();
        if (!m_job->progress().isCancelled())
            put(text, parts);
    });
    emit working(m_job, tr("Copying…"));
}
