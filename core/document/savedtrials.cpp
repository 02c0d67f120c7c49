// SPDX-License-Identifier: MIT
#include "core/document/savedtrials.h"

#include "core/base/words.h"
#include "core/store/trialtext.h"
#include "core/store/writefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace savedtrials {
namespace {
const QString suffix = QStringLiteral(".mcitrial.json");
// More than any trial that a person makes; what is larger is not read into memory.
constexpr qint64 mostBytes = 256 << 20;

QDir folderOf(const QString &plan)
{
    const QFileInfo file(plan);
    return QDir(file.absolutePath() + u'/' + file.completeBaseName() + QStringLiteral(".trials"));
}

QString pathOf(const QString &plan, const QString &name) { return folderOf(plan).filePath(name + suffix); }

Error failed(const QString &sentence, const QString &path, const QString &why)
{
    return {sentence.arg(QDir::toNativeSeparators(path), why), {}};
}
} // namespace

QList<Saved> of(const QString &plan)
{
    QList<Saved> found;
    for (const QFileInfo &file :
         folderOf(plan).entryInfoList({u'*' + suffix}, QDir::Files, QDir::Name | QDir::LocaleAware))
        found.append({file.fileName().chopped(suffix.size()), {file.lastModified().toMSecsSinceEpoch()}});
    return found;
}

QString whyNotNamed(const QString &name)
{
    if (name.trimmed().isEmpty())
        return Words::tr("A trial needs a name. Enter one.");
    if (name.size() > 100)
        return Words::tr("This name is too long. Choose a shorter one.");
    const bool isBad = name.startsWith(u'.') || std::any_of(name.cbegin(), name.cend(), [](QChar c) {
                           return !c.isPrint() || QStringLiteral("/\\:*?\"<>|").contains(c);
                       });
    return isBad
        ? Words::tr("A trial is a file, whose name cannot have / \\ : * ? \" < > | or begin with a dot.")
        : QString();
}

Result<Done> save(const QString &plan, const QString &name, const QList<Change> &edits)
{
    if (const QString why = whyNotNamed(name); !why.isEmpty())
        return Error {why, {}};
    const QString path = pathOf(plan, name);
    const QString sentence = Words::tr("The trial could not be saved as %1: %2.");
    if (!folderOf(plan).mkpath(QStringLiteral(".")))
        return failed(sentence, path, Words::tr("the folder cannot be made"));
    const QString why = writeFile(path, trialtext::write(edits));
    return why.isEmpty() ? Result<Done>(Done {}) : failed(sentence, path, why);
}

Result<QList<Change>> read(const QString &plan, const QString &name)
{
    QFile file(pathOf(plan, name));
    const QString sentence = Words::tr("The trial %1 could not be read: %2.");
    if (!QFileInfo(file).isFile())
        return failed(sentence, file.fileName(), Words::tr("there is no such file"));
    if (!file.open(QIODevice::ReadOnly))
        return failed(sentence, file.fileName(), file.errorString());
    if (file.size() > mostBytes)
        return failed(sentence, file.fileName(), Words::tr("it is too large"));
    return trialtext::read(file.readAll(), QFileInfo(file).fileName());
}

Result<Done> rename(const QString &plan, const QString &name, const QString &to)
{
    if (name == to)
        return Done {};
    if (const QString why = whyNotNamed(to); !why.isEmpty())
        return Error {why, {}};
    if (QFileInfo::exists(pathOf(plan, to)))
        return Error {Words::tr("There is a trial named %1 already. Choose another name.").arg(to), {}};
    QFile file(pathOf(plan, name));
    if (file.rename(pathOf(plan, to)))
        return Done {};
    return failed(Words::tr("%1 could not be renamed: %2."), pathOf(plan, name), file.errorString());
}

Result<Done> remove(const QString &plan, const QString &name)
{
    QFile file(pathOf(plan, name));
    if (file.remove())
        return Done {};
    return failed(Words::tr("%1 could not be deleted: %2."), file.fileName(), file.errorString());
}
} // namespace savedtrials
