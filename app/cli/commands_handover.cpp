// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/plans.h"
#include "core/export/filenames.h"
#include "core/handover/formats.h"
#include "core/store/writefile.h"

#include <QDir>
#include <QFileInfo>

namespace cli {
namespace {
QString formatKeys(const QString &separator = QStringLiteral(", "))
{
    QStringList keys;
    for (const handover::Format &format : handover::allFormats())
        keys.append(QLatin1String(format.key));
    return keys.join(separator);
}

Result<Done> saveDocuments(const QList<handover::Document> &documents, const handover::Format &format,
                           const Invocation &invocation, Output &output)
{
    const QString to = invocation.options.value("to");
    const bool isFolder = QFileInfo(to).isDir() || to.endsWith('/');
    if (!isFolder && documents.size() > 1)
        return Error {
            Words::tr("%1 files are to be written, but %2 is no folder.").arg(documents.size()).arg(to), {}};
    if (isFolder && !QDir().mkpath(to))
        return Error {Words::tr("The folder %1 cannot be made.").arg(to), {}};
    FileNames names;
    for (const handover::Document &document : documents) {
        const QString name = document.name.isEmpty() ? QStringLiteral("handover") : document.name;
        const QString path =
            isFolder ? QDir(to).filePath(names.next(name, QLatin1String(format.suffix))) : to;
        const QString why = writeFile(path, document.bytes, invocation.arguments.constFirst());
        if (!why.isEmpty())
            return Error {Words::tr("%1 cannot be written: %2.").arg(path, why), {}};
        output.text += path.toUtf8() + '\n';
    }
    return Done {};
}
} // namespace

static Exit handOverPlan(const Invocation &invocation, Output &output)
{
    if (!invocation.has("as"))
        return output.fail(Exit::WrongUse, Words::tr("Say in which form: --as %1.").arg(formatKeys()));
    const QString key = invocation.options.value("as");
    const handover::Format *format = handover::findFormat(key);
    if (!format)
        return output.fail(Exit::WrongUse,
                           Words::tr("There is no form “%1”; --as is one of %2.").arg(key, formatKeys()));
    const Result<Plan> plan = readPlan(invocation.arguments.constFirst(), output);
    if (!plan)
        return output.fail(Exit::Unreadable, plan.sentence());
    const handover::HandOver handOver = handover::handOver(*plan);
    if (handOver.moves.isEmpty())
        output.complaints.append(handover::sentenceOf(handOver));
    if (const QString why = format->leavesOut ? format->leavesOut(handOver) : QString(); !why.isEmpty())
        output.complaints.append(why);
    const Result<QList<handover::Document>> documents = format->write(handOver);
    if (!documents)
        return output.fail(Exit::Unreadable, documents.sentence());
    if (invocation.has("to")) {
        const Result<Done> saved = saveDocuments(*documents, *format, invocation, output);
        return saved ? Exit::Clean : output.fail(Exit::Unreadable, saved.sentence());
    }
    if (format->isApart && documents->size() > 1)
        return output.fail(Exit::WrongUse,
                           Words::tr("%1 files are to be written, each on its own: name a folder with --to.")
                               .arg(documents->size()));
    output.text = handover::asOneText(*documents);
    return Exit::Clean;
}

static const QByteArray forms = formatKeys(QStringLiteral("|")).toUtf8();
static const QList<Option> handOverOptions {
    damagedAnyway,
    {"as", forms.constData(),
     QT_TRANSLATE_NOOP("Words", "The form: commands of a cloud, variables, right_st files or a report.")},
    {"to", "PATH", QT_TRANSLATE_NOOP("Words", "A file, or a folder, to write to; otherwise the output.")},
};
static const Registered handOverCommand(
    {"handover", "PLAN",
     QT_TRANSLATE_NOOP(
         "Words",
         "Writes what is planned otherwise than the clouds have it, as commands, variables or a report."),
     1, 1, false, handOverOptions, handOverPlan});
} // namespace cli
