// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/edits.h"
#include "app/cli/importtext.h"
#include "app/cli/plans.h"
#include "core/base/words.h"
#include "core/import/planjsonreader.h"
#include "core/plan/imported.h"

#include <QFileInfo>

namespace cli {
namespace {
ImportOptions importOptionsOf(const Invocation &invocation)
{
    return {.keepBoth = invocation.has("keep-both"),
            .allOrNothing = invocation.has("all-or-nothing"),
            .answers = {.cloud = invocation.options.value("cloud"),
                        .deploymentBy = DeploymentRule::fromText(invocation.options.value("deployment-by")),
                        .mapKey = invocation.options.value("map-key"),
                        .project = invocation.options.value("project"),
                        .isComplete = invocation.has("complete"),
                        .takesOlder = invocation.has("older")}};
}

// What was imported, and into what: the plan as it was before.
struct Imported {
    Plan before;
    ImportResult result;
};

Result<Imported> importInto(const Plan &plan, const Invocation &invocation)
{
    const auto result = ::importFiles(plan, invocation.arguments.mid(1), importOptionsOf(invocation));
    if (!result)
        return result.error();
    return Imported {plan, *result};
}

// The plan as it is, also while another program has it open; an empty one where there is none yet.
Result<Plan> planToTry(const QString &path, Output &output)
{
    return QFileInfo::exists(path) ? readPlan(path, output) : Plan();
}

Result<Imported> tryImport(const QString &path, const Invocation &invocation, Output &output)
{
    const Result<Plan> plan = planToTry(path, output);
    if (!plan)
        return plan.error();
    return importInto(*plan, invocation);
}

// A new plan is made when there is something to begin it with, and with all of it.
Result<Imported> importIntoNew(const QString &path, const Invocation &invocation)
{
    const auto imported = importInto(Plan(), invocation);
    if (!imported
        || (imported->result.change.isEmpty()
            && imported->result.report.count(ImportReport::Outcome::Failed)))
        return imported;
    const auto made = Document::create(path, imported->result.change);
    return made ? imported : made.error();
}

Result<Imported> importIntoPlan(const QString &path, const Invocation &invocation)
{
    const auto opened =
        editPlan(path, invocation.has("break-lock") ? Document::Mode::BreakLock : Document::Mode::ReadWrite);
    if (!opened)
        return opened.error();
    Document &document = **opened;
    const auto imported = importInto(document.plan(), invocation);
    if (!imported || imported->result.change.isEmpty())
        return imported;
    if (const Result<Done> done = document.executeImport(imported->result.change); !done)
        return done.error();
    if (const Result<Done> saved = document.flush(); !saved)
        return saved.error();
    return imported;
}

// It has no history, and is written anew.
Result<Imported> importIntoText(const QString &path, const Result<Plan> &plan, const Invocation &invocation)
{
    if (!plan)
        return plan.error();
    const auto imported = importInto(*plan, invocation);
    if (!imported || imported->result.change.isEmpty())
        return imported;
    const Result<Done> written = writeText(path, *plan, completed(*plan, imported->result.change));
    return written ? imported : written.error();
}

Result<Imported> importedBy(const Invocation &invocation, Output &output)
{
    const QString path = invocation.arguments.constFirst();
    if (const Result<Done> named = namesPlanFile(path); !named)
        return named.error();
    if (invocation.has("dry-run"))
        return tryImport(path, invocation, output);
    if (const auto text = planFromTextFile(path))
        return importIntoText(path, *text, invocation);
    return QFileInfo::exists(path) ? importIntoPlan(path, invocation) : importIntoNew(path, invocation);
}

// Of what people write object by object, of inventories by kind.
QString textOf(const Imported &imported, const Invocation &invocation)
{
    return imported.result.files.isEmpty() && imported.result.questions.isEmpty()
        ? imported.result.report.text()
        : importText(imported.before, imported.result, invocation.has("complete"));
}
} // namespace

static Exit importFiles(const Invocation &invocation, Output &output)
{
    const auto imported = importedBy(invocation, output);
    if (!imported)
        return output.fail(Exit::Unreadable, imported.sentence());
    output.text = printableLines(textOf(*imported, invocation)).toUtf8();
    if (!output.text.endsWith('\n'))
        output.text += '\n';
    return imported->result.report.count(ImportReport::Outcome::Failed) ? Exit::Unreadable : Exit::Clean;
}

static const QList<Option> importOptions {
    {"keep-both", nullptr,
     QT_TRANSLATE_NOOP("Words", "Keep what several of the files define, each under its own name.")},
    {"all-or-nothing", nullptr,
     QT_TRANSLATE_NOOP("Words", "Import nothing when one of the files cannot be read.")},
    {"break-lock", nullptr,
     QT_TRANSLATE_NOOP("Words",
                       "Edit the plan although another computer, or nobody knows who, left it locked.")},
    {"cloud", "NAME", QT_TRANSLATE_NOOP("Words", "The cloud or region of inventories that do not say it.")},
    {"deployment-by", "RULE",
     QT_TRANSLATE_NOOP("Words", "What makes a deployment of what is added: tag:NAME, account or cloud.")},
    {"map-key", "PATTERN",
     QT_TRANSLATE_NOOP("Words",
                       "How keys of maps are put together: */{region}-*, where each * is part of the name.")},
    {"project", "NAME",
     QT_TRANSLATE_NOOP("Words", "The project of images of Google that are named without one.")},
    {"complete", nullptr, QT_TRANSLATE_NOOP("Words", "Take what the inventories do not list for gone.")},
    {"older", nullptr,
     QT_TRANSLATE_NOOP("Words", "Take inventories that are older than what the plan knows.")},
    {"dry-run", nullptr, QT_TRANSLATE_NOOP("Words", "Only say what would be done.")},
};
static const Registered importFilesCommand(
    {"import", "PLAN PATH...",
     QT_TRANSLATE_NOOP(
         "Words", "Imports files, folders and archives into a plan, which is made when it does not exist."),
     2, -1, false, importOptions, importFiles});
} // namespace cli
