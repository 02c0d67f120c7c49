// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/plans.h"
#include "core/export/exporters.h"
#include "core/naming/names.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace cli {
namespace {
template <class E> void addNamed(const Plan &plan, const QString &name, QList<AnyId> &found)
{
    plan.all<E>().forEach([&](const E &row) {
        if (nameOf(plan, row.id) == name || (row.isHead() && row.name == name))
            found.append(row.id);
    });
}

QList<AnyId> componentsNamed(const Plan &plan, const QString &name)
{
    QList<AnyId> found;
    addNamed<ServerTemplate>(plan, name, found);
    if (found.isEmpty())
        addNamed<MultiCloudImage>(plan, name, found);
    return found;
}

// What to write: the whole plan, or ServerTemplates and MultiCloud Images.
Result<QList<AnyId>> subjects(const Plan &plan, const Exporter &exporter, const QStringList &names)
{
    if (exporter.writes({})) {
        if (names.isEmpty())
            return QList<AnyId> {AnyId {}};
        return Error {
            Words::tr("The plan as text is always the whole plan; leave out “%1”.").arg(names.constFirst()),
            {}};
    }
    QList<AnyId> ids;
    if (names.isEmpty())
        plan.all<ServerTemplate>().forEach([&](const ServerTemplate &row) {
            if (row.isHead() && !row.removed)
                ids.append(row.id);
        });
    for (const QString &name : names) {
        const auto found = componentsNamed(plan, name);
        if (found.isEmpty())
            return Error {Words::tr("No ServerTemplate and no MultiCloud Image is called “%1”. Its HEAD goes "
                                    "by its name, a revision "
                                    "by “name [rev 2]”.")
                              .arg(name),
                          {}};
        if (found.size() > 1)
            return Error {Words::tr("%1 are called “%2”.").arg(found.size()).arg(name), {}};
        ids.append(found.constFirst());
    }
    if (ids.isEmpty())
        return Error {
            Words::tr("The plan has no HEAD ServerTemplate to write; name a revision, as “name [rev 2]”."),
            {}};
    return ids;
}

QString fileNameFor(const Plan &plan, AnyId subject, const Exporter &exporter)
{
    QString name = nameOf(plan, subject);
    if (name.endsWith(QStringLiteral(" [HEAD]")))
        name.chop(7);
    for (QChar &c : name)
        if (!c.isLetterOrNumber() && !QStringLiteral(" ._-()[]").contains(c))
            c = '_';
    return (name.isEmpty() || name.startsWith('.') ? QStringLiteral("plan") + name : name)
        + QLatin1String(exporter.suffix);
}

Result<Done> save(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return Done {};
    return Error {Words::tr("%1 cannot be written: %2.").arg(path, file.errorString()), {}};
}

Result<Done> saveAll(const Plan &plan, const QList<AnyId> &subjects, const Exporter &exporter,
                     const QString &to, Output &output)
{
    const bool isFolder = QFileInfo(to).isDir() || to.endsWith('/');
    if (!isFolder && subjects.size() > 1)
        return Error {
            Words::tr("%1 files are to be written, but %2 is no folder.").arg(subjects.size()).arg(to), {}};
    if (isFolder && !QDir().mkpath(to))
        return Error {Words::tr("The folder %1 cannot be made.").arg(to), {}};
    for (const AnyId subject : subjects) {
        const Result<QByteArray> bytes = exporter.write(plan, subject);
        if (!bytes)
            return bytes.error();
        const QString path = isFolder ? QDir(to).filePath(fileNameFor(plan, subject, exporter)) : to;
        if (const Result<Done> saved = save(path, *bytes); !saved)
            return saved;
        output.text += path.toUtf8() + '\n';
    }
    return Done {};
}
} // namespace

Exit exportPlan(const Invocation &invocation, Output &output)
{
    const QString format = invocation.options.value("as", QStringLiteral("plan"));
    const Exporter *exporter = findExporter(format);
    if (!exporter)
        return output.fail(Exit::WrongUse,
                           Words::tr("There is no format “%1”; --as is plan or right_st.").arg(format));
    const Result<Plan> plan = readPlan(invocation.arguments.constFirst(), output);
    if (!plan)
        return output.fail(Exit::Unreadable, plan.sentence());
    const Result<QList<AnyId>> chosen = subjects(*plan, *exporter, invocation.arguments.mid(1));
    if (!chosen)
        return output.fail(Exit::WrongUse, chosen.sentence());
    if (invocation.has("to")) {
        const Result<Done> saved = saveAll(*plan, *chosen, *exporter, invocation.options.value("to"), output);
        return saved ? Exit::Clean : output.fail(Exit::Unreadable, saved.sentence());
    }
    if (chosen->size() > 1)
        return output.fail(
            Exit::WrongUse,
            Words::tr("There are %1 files to write; name one ServerTemplate, or a folder with --to.")
                .arg(chosen->size()));
    const Result<QByteArray> bytes = exporter->write(*plan, chosen->constFirst());
    if (!bytes)
        return output.fail(Exit::Unreadable, bytes.sentence());
    output.text = *bytes;
    return Exit::Clean;
}
} // namespace cli
