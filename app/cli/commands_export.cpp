// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/plans.h"
#include "core/export/exporters.h"
#include "core/export/filenames.h"
#include "core/naming/names.h"
#include "core/store/writefile.h"

#include <QDir>
#include <QFileInfo>

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

QString titleOf(const Plan &plan, AnyId subject)
{
    QString name = nameOf(plan, subject);
    if (name.endsWith(QStringLiteral(" [HEAD]")))
        name.chop(7);
    return name;
}

Result<Done> saveAll(const Plan &plan, const QList<AnyId> &subjects, const Exporter &exporter,
                     const Invocation &invocation, Output &output)
{
    const QString to = invocation.options.value("to");
    const bool isFolder = QFileInfo(to).isDir() || to.endsWith('/');
    if (!isFolder && subjects.size() > 1)
        return Error {
            Words::tr("%1 files are to be written, but %2 is no folder.").arg(subjects.size()).arg(to), {}};
    if (isFolder && !QDir().mkpath(to))
        return Error {Words::tr("The folder %1 cannot be made.").arg(to), {}};
    FileNames names;
    for (const AnyId subject : subjects) {
        const Result<QByteArray> bytes = exporter.write(plan, subject);
        if (!bytes)
            return bytes.error();
        const QString file = names.next(titleOf(plan, subject), QLatin1String(exporter.suffix));
        const QString path = isFolder ? QDir(to).filePath(file) : to;
        const QString why = writeFile(path, *bytes, invocation.arguments.constFirst());
        if (!why.isEmpty())
            return Error {Words::tr("%1 cannot be written: %2.").arg(path, why), {}};
        output.text += path.toUtf8() + '\n';
    }
    return Done {};
}
} // namespace

static Exit exportPlan(const Invocation &invocation, Output &output)
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
        const Result<Done> saved = saveAll(*plan, *chosen, *exporter, invocation, output);
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

static const QList<Option> exportOptions {
    damagedAnyway,
    {"as", "plan|right_st",
     QT_TRANSLATE_NOOP("Words", "The whole plan as text, or ServerTemplates: those named, or every HEAD.")},
    {"to", "PATH", QT_TRANSLATE_NOOP("Words", "A file, or a folder, to write to; otherwise the output.")},
};
static const Registered exportPlanCommand(
    {"export", "PLAN [NAME...]",
     QT_TRANSLATE_NOOP("Words", "Writes a plan as text, or ServerTemplates as right_st files."), 1, -1, false,
     exportOptions, exportPlan});
} // namespace cli
