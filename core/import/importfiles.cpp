// SPDX-License-Identifier: MIT
#include "core/import/importfiles.h"

#include "core/base/words.h"
#include "core/import/importinventories.h"
#include "core/import/merge.h"
#include "core/import/planjsonreader.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>

namespace {
using Outcome = ImportReport::Outcome;

Saying labelFor(const QStringList &paths)
{
    if (paths.size() == 1)
        return Words::say("Import %1").arg(QFileInfo(paths.constFirst()).fileName());
    const bool hasFolder = std::any_of(paths.cbegin(), paths.cend(),
                                       [](const QString &path) { return QFileInfo(path).isDir(); });
    return (hasFolder ? Words::say("Import %1 files and folders") : Words::say("Import %1 files"))
        .arg(int(paths.size()));
}

// The plan with what was imported so far.
Plan planWith(const Plan &plan, const Change &change)
{
    Plan now = plan;
    now.apply(change);
    return now;
}

// Plans come after what other files hold, one after the other.
void importPlan(ImportResult &result, const Plan &plan, const GatheredPlan &given)
{
    const Plan now = planWith(plan, result.change);
    const auto change = changeFromPlan(now, given.plan, given.path);
    if (!change) {
        result.report.lines.append(
            {.outcome = Outcome::Failed, .file = given.path, .why = change.error().sentence});
        return;
    }
    forEachEntity([&]<class E>() {
        const Delta<E> &delta = change->of<E>();
        const qsizetype touched = delta.added.size() + delta.updated.size();
        const QString kind = QCoreApplication::translate("plan", Schema<E>::label);
        result.report.tellCount(Outcome::Added, kind, delta.added.size(), given.path);
        result.report.tellCount(Outcome::Changed, kind, delta.updated.size(), given.path);
        result.report.tellCount(Outcome::Same, kind, given.plan.all<E>().size() - touched, given.path);
        result.report.tellCount(Outcome::Removed, kind, delta.removed.size(), given.path);
    });
    result.change = result.change.isEmpty() ? *change : result.change.merged(*change);
}

// What remains when one refused file keeps all of them out.
ImportResult nothingOf(const ImportResult &result)
{
    ImportResult nothing {Change(result.change.label), {}, result.files, result.questions};
    for (const ImportReport::Line &line : result.report.lines)
        if (line.outcome == Outcome::Failed)
            nothing.report.lines.append(line);
    return nothing;
}
} // namespace

Result<ImportResult> importFiles(const Plan &plan, const QStringList &paths, const ImportOptions &options,
                                 Progress *progress)
{
    if (paths.isEmpty())
        return Error {Words::tr("No file was named to import."), {}};
    FileSource source(paths);
    Gathered gathered = gather(source, progress);
    if (progress && progress->isCancelled())
        return Error {Words::tr("The import was cancelled. Nothing was changed."), {}};
    ImportResult result = merge(plan, gathered.inventories, options, labelFor(paths));
    const Plan now = planWith(plan, result.change);
    relate(gathered, now);
    importInventories(result, now, gathered, options.answers);
    for (const GatheredPlan &given : gathered.plans)
        importPlan(result, plan, given);
    for (const GatheredFile &file : gathered.files) {
        if (file.outcome == GatheredFile::Outcome::Read && !file.remark.isEmpty())
            result.report.lines.append(
                {.outcome = Outcome::Warning, .file = file.file.path, .why = file.remark});
        if (file.outcome != GatheredFile::Outcome::Read)
            result.report.lines.append({.outcome = file.outcome == GatheredFile::Outcome::Refused
                                            ? Outcome::Failed
                                            : Outcome::Skipped,
                                        .file = file.file.path,
                                        .why = file.why});
    }
    if (options.allOrNothing && result.report.count(Outcome::Failed) > 0)
        return nothingOf(result);
    return result;
}
