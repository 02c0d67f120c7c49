// SPDX-License-Identifier: MIT
#include "core/document/document.h"
#include "core/edit/next.h"
#include "core/plan/draft.h"
#include "core/resolve/resolve.h"
#include "tests/bench/parts.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace bench {
namespace {
// A document whose rows are all there.
std::unique_ptr<Document> openedForEditing(const QString &path)
{
    auto document = Document::open(path);
    if (!document)
        qFatal("%s", qPrintable(document.sentence()));
    while (!(*document)->isLoaded())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
    return std::move(document).value();
}

void commit(Document &document, const Result<Change> &change)
{
    if (!change)
        qFatal("%s", qPrintable(change.sentence()));
    if (const auto done = document.execute(*change); !done)
        qFatal("%s", qPrintable(done.sentence()));
    if (const auto saved = document.flush(); !saved)
        qFatal("%s", qPrintable(saved.sentence()));
}

class RawFile {
public:
    explicit RawFile(const QString &path)
        : m_file(::open(qPrintable(path), O_CREAT | O_RDWR | O_CLOEXEC, 0600))
    {
        for (int page = 0; page < Pages; ++page)
            write();
    }
    ~RawFile() { ::close(m_file); }
    Q_DISABLE_COPY(RawFile)
    // 4 KiB in place, on the disk when it returns.
    void write()
    {
        if (::pwrite(m_file, m_page.constData(), size_t(m_page.size()), (m_next++ % Pages) * m_page.size())
                < 0
            || ::fdatasync(m_file) < 0)
            qFatal("The raw file could not be written.");
    }

private:
    static constexpr int Pages = 64;
    int m_file;
    qint64 m_next = 0;
    const QByteArray m_page = QByteArray(4096, 'x');
};

// The other way round: the listed MultiCloud Image that is not the default becomes it.
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

void resolveEach(const Plan &plan, const QList<Owner> &owners)
{
    for (const Owner owner : owners)
        resolve(plan, owner);
}
} // namespace

QList<Goal> editing(const QString &path)
{
    const QTemporaryDir folder(QFileInfo(path).absolutePath() + QStringLiteral("/bench-XXXXXX"));
    const QString copy = folder.filePath(QStringLiteral("edited.mciplan"));
    QFile::copy(path, copy);
    const auto document = openedForEditing(copy);
    RawFile raw(folder.filePath(QStringLiteral("raw")));
    const QList<Owner> owners = allOwners(document->plan());
    const QList<Owner> half = owners.first(document->plan().all<Server>().size() / 2);
    const Id<ServerTemplate> serverTemplate {1};
    int number = 0;
    const auto oneEdit = [&] {
        commit(*document,
               edit::setUserData(document->plan(), {owners.constFirst()}, QString::number(++number)));
    };

    const auto one = compare(QStringLiteral("P11 one edit to its durable commit"), ClockKind::Wall, 40,
                             {{QStringLiteral("execute() and flush()"), oneEdit},
                              {QStringLiteral("pwrite of 4 KiB and fdatasync"), [&] { raw.write(); }}});
    commit(*document, edit::setServerTemplate(document->plan(), half, serverTemplate));
    const auto many = compare(
        QStringLiteral("P11 another default under %1 servers").arg(half.size()), ClockKind::Wall, 9,
        {{QStringLiteral("execute() and flush()"),
          [&] { commit(*document, swapDefault(document->plan(), serverTemplate)); }},
         {QStringLiteral("resolve() of the servers under it"), [&] { resolveEach(document->plan(), half); }},
         {QStringLiteral("one edit"), oneEdit},
         {QStringLiteral("resolve() of every Next"), [&] { resolveEach(document->plan(), owners); }}});
    return {{QStringLiteral("P11"), QStringLiteral("one durable edit to a raw durable write"),
             ratio(one.at(0), one.at(1)), 10},
            {QStringLiteral("P11"), QStringLiteral("another default to one edit"),
             ratio(many.at(0), many.at(2)), 1.5},
            {QStringLiteral("P11"), QStringLiteral("resolving what is under it to resolving everything"),
             ratio(many.at(1), many.at(3)), 1.2}};
}
} // namespace bench
