// SPDX-License-Identifier: MIT
#include "core/edit/next.h"
#include "core/resolve/resolve.h"
#include "tests/bench/editedcopy.h"
#include "tests/bench/parts.h"

#include <fcntl.h>
#include <unistd.h>

namespace bench {
namespace {
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

void resolveEach(const Plan &plan, const QList<Owner> &owners)
{
    for (const Owner owner : owners)
        resolve(plan, owner);
}
} // namespace

QList<Goal> editing(const QString &path)
{
    EditedCopy copy(path);
    RawFile raw(copy.filePath(QStringLiteral("raw")));
    const QList<Owner> owners = allOwners(copy.plan());
    const Id<ServerTemplate> serverTemplate {1};
    int number = 0;
    const auto oneEdit = [&] {
        copy.commit(edit::setUserData(copy.plan(), {owners.constFirst()}, QString::number(++number)));
    };

    const auto one = compare(QStringLiteral("P11 one edit to its durable commit"), ClockKind::Wall, 40,
                             {{QStringLiteral("execute() and flush()"), oneEdit},
                              {QStringLiteral("pwrite of 4 KiB and fdatasync"), [&] { raw.write(); }}});
    const QList<Owner> half = copy.moveHalf();
    const auto many = compare(
        QStringLiteral("P11 another default under %1 servers").arg(half.size()), ClockKind::Wall, 9,
        {{QStringLiteral("execute() and flush()"),
          [&] { copy.commit(swapDefault(copy.plan(), serverTemplate)); }},
         {QStringLiteral("resolve() of the servers under it"), [&] { resolveEach(copy.plan(), half); }},
         {QStringLiteral("one edit"), oneEdit},
         {QStringLiteral("resolve() of every Next"), [&] { resolveEach(copy.plan(), owners); }}});
    return {{QStringLiteral("P11"), QStringLiteral("one durable edit to a raw durable write"),
             ratio(one.at(0), one.at(1)), 7},
            {QStringLiteral("P11"), QStringLiteral("another default to one edit"),
             ratio(many.at(0), many.at(2)), 2},
            {QStringLiteral("P11"), QStringLiteral("resolving what is under it to resolving everything"),
             ratio(many.at(1), many.at(3)), 1.2}};
}
} // namespace bench
