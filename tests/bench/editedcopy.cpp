// SPDX-License-Identifier: MIT
#include "tests/bench/editedcopy.h"

#include "core/edit/next.h"
#include "core/plan/draft.h"
#include "core/plan/lookup.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace bench {
EditedCopy::EditedCopy(const QString &path)
    : m_folder(QFileInfo(path).absolutePath() + QStringLiteral("/bench-XXXXXX")),
      m_path(m_folder.filePath(QStringLiteral("edited.mciplan")))
{
    QFile::copy(path, m_path);
    auto document = Document::open(m_path);
    if (!document)
        qFatal("%s", qPrintable(document.sentence()));
    m_document = std::move(document).value();
    while (!m_document->isLoaded())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
    m_document->waitUntilChecked(); // which would go on beside what is measured
}

void EditedCopy::commit(const Result<Change> &change)
{
    if (!change)
        qFatal("%s", qPrintable(change.sentence()));
    if (const auto done = m_document->execute(*change); !done)
        qFatal("%s", qPrintable(done.sentence()));
    if (const auto saved = m_document->flush(); !saved)
        qFatal("%s", qPrintable(saved.sentence()));
}

QList<Owner> EditedCopy::moveHalf()
{
    const QList<Owner> half = allOwners(plan()).first(plan().all<Server>().size() / 2);
    commit(edit::setServerTemplate(plan(), half, Id<ServerTemplate> {1}));
    Draft draft(plan());
    for (const Owner owner : half) {
        Server row = plan().row(owner.server());
        row.deployment = {1};
        draft.update(row);
    }
    commit(draft.change(QStringLiteral("Move half of the servers")));
    return half;
}

Change swapDefault(const Plan &plan, Id<ServerTemplate> serverTemplate)
{
    Draft draft(plan);
    const QList<Id<ListedMci>> listed = listedMcis(plan, serverTemplate);
    for (const Id<ListedMci> id : {listed.at(0), listed.at(1)}) {
        ListedMci row = plan.row(id);
        row.isDefault = !row.isDefault;
        draft.update(row);
    }
    return draft.change(QStringLiteral("Make another MultiCloud Image the default"));
}
} // namespace bench
