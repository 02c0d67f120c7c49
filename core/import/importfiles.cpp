// SPDX-License-Identifier: MIT
#include "core/import/importfiles.h"

#include "core/base/words.h"
#include "core/format/place.h"
#include "core/import/filetext.h"
#include "core/import/importers.h"
#include "core/import/merge.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

namespace {
using Outcome = ImportReport::Outcome;

const Importer *importerFor(const QByteArray &text, const QString &path)
{
    for (const Importer &importer : allImporters())
        if (importer.recognises(text, path))
            return &importer;
    return nullptr;
}

ImportReport::Line failed(const QString &path, const Error &error)
{
    return {.outcome = Outcome::Failed, .file = path, .why = error.sentence};
}

// A whole plan comes alone, row for row.
Result<ImportResult> importPlan(const Plan &plan, const QByteArray &text, const QString &path,
                                const Importer &importer)
{
    auto change = importer.change(plan, text, path);
    if (!change)
        return ImportResult {Change(), {{failed(path, change.error())}}};
    ImportReport report;
    forEachEntity([&]<class E>() {
        if (const auto rows = change->of<E>().added.size())
            report.lines.append({.outcome = Outcome::Added,
                                 .kind = QCoreApplication::translate("plan", Schema<E>::label),
                                 .name = Words::tr("× %1").arg(rows),
                                 .file = path});
    });
    return ImportResult {*change, report};
}

Saying labelFor(const QStringList &paths)
{
    return paths.size() == 1 ? Words::say("Import %1").arg(QFileInfo(paths.constFirst()).fileName())
                             : Words::say("Import %1 files").arg(int(paths.size()));
}

// The same file named twice is read once.
QStringList eachOnce(const QStringList &paths)
{
    QStringList once;
    QSet<QString> known;
    for (const QString &path : paths) {
        const QString real = QFileInfo(path).absoluteFilePath();
        if (!known.contains(real))
            once.append(path);
        known.insert(real);
    }
    return once;
}

// What remains when one refused file keeps all of them out.
ImportResult nothingOf(const ImportResult &result)
{
    ImportResult nothing {Change(result.change.label), {}};
    for (const ImportReport::Line &line : result.report.lines)
        if (line.outcome == Outcome::Failed)
            nothing.report.lines.append(line);
    return nothing;
}

Result<Inventory> readFile(const QByteArray &text, const QString &path, const Importer *importer)
{
    if (!importer)
        return errorAt(path, 0,
                       Words::tr("This is no kind of file that can be imported: %1.")
                           .arg(importPatterns().join(QStringLiteral(", "))));
    if (!importer->read)
        return errorAt(path, 0, Words::tr("This is a whole plan. Import it alone, into a new plan."));
    return importer->read(text, path);
}
} // namespace

Result<ImportResult> importFiles(const Plan &plan, const QStringList &paths, const ImportOptions &options,
                                 Progress *progress)
{
    const QStringList files = eachOnce(paths);
    if (files.isEmpty())
        return Error {Words::tr("No file was named to import."), {}};
    if (progress)
        progress->setTotal(files.size());
    QList<Inventory> inventories;
    QList<ImportReport::Line> refused;
    for (const QString &path : files) {
        if (progress && progress->isCancelled())
            return Error {Words::tr("The import was cancelled. Nothing was changed."), {}};
        const auto text = fileBytes(path);
        const Importer *importer = text ? importerFor(*text, path) : nullptr;
        if (importer && importer->change && files.size() == 1)
            return importPlan(plan, *text, path, *importer);
        const auto inventory = text ? readFile(*text, path, importer) : text.error();
        if (inventory)
            inventories.append(*inventory);
        else
            refused.append(failed(path, inventory.error()));
        if (progress)
            progress->advance();
    }
    ImportResult result = merge(plan, inventories, options, labelFor(files));
    result.report.lines += refused;
    if (options.allOrNothing && result.report.count(Outcome::Failed) > 0)
        return nothingOf(result);
    return result;
}
