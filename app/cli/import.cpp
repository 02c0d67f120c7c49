// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/plans.h"
#include "app/cli/tablewriter.h"
#include "core/import/importfiles.h"

#include <QFileInfo>

namespace cli {
namespace {
Result<ImportResult> importInto(const Plan &plan, const Invocation &invocation)
{
    const ImportOptions options {invocation.has("keep-both"), invocation.has("all-or-nothing")};
    return ::importFiles(plan, invocation.arguments.mid(1), options);
}

// A new plan is made when there is something to begin it with, and with all of it.
Result<ImportResult> importIntoNew(const QString &path, const Invocation &invocation)
{
    const auto imported = importInto(Plan(), invocation);
    if (!imported || (imported->change.isEmpty() && imported->report.count(ImportReport::Outcome::Failed)))
        return imported;
    const auto made = Document::create(path, imported->change);
    return made ? imported : made.error();
}

Result<ImportResult> importIntoPlan(const QString &path, const Invocation &invocation)
{
    const auto opened =
        editPlan(path, invocation.has("break-lock") ? Document::Mode::BreakLock : Document::Mode::ReadWrite);
    if (!opened)
        return opened.error();
    Document &document = **opened;
    const auto imported = importInto(document.plan(), invocation);
    if (!imported || imported->change.isEmpty())
        return imported;
    if (const Result<Done> done = document.executeImport(imported->change); !done)
        return done.error();
    if (const Result<Done> saved = document.flush(); !saved)
        return saved.error();
    return imported;
}
} // namespace

Exit importFiles(const Invocation &invocation, Output &output)
{
    const QString path = invocation.arguments.constFirst();
    const auto imported =
        QFileInfo::exists(path) ? importIntoPlan(path, invocation) : importIntoNew(path, invocation);
    if (!imported)
        return output.fail(Exit::Unreadable, imported.sentence());
    output.text = printableLines(imported->report.text()).toUtf8();
    if (!output.text.endsWith('\n'))
        output.text += '\n';
    return imported->report.count(ImportReport::Outcome::Failed) ? Exit::Unreadable : Exit::Clean;
}
} // namespace cli
