// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/plans.h"
#include "core/answer/impact.h"
#include "core/base/words.h"
#include "core/import/importfiles.h"
#include "core/plan/imported.h"
#include "core/plan/names.h"

#include <QFileInfo>

namespace cli {
namespace {
Result<std::unique_ptr<Document>> openOrCreate(const QString &path)
{
    return QFileInfo::exists(path) ? openPlan(path, Document::Mode::ReadWrite) : Document::create(path);
}

// The plan as it is, also while another program has it open; an empty one where there is none yet.
Result<Plan> planToTry(const QString &path, Output &output)
{
    return QFileInfo::exists(path) ? readPlan(path, output) : Plan();
}

ImportOptions importOptionsOf(const Invocation &invocation)
{
    return {.keepBoth = invocation.has("keep-both"),
            .allOrNothing = invocation.has("all-or-nothing"),
            .answers = {.cloud = invocation.options.value("cloud"),
                        .deploymentBy = DeploymentRule::fromText(invocation.options.value("deployment-by")),
                        .isComplete = invocation.has("complete"),
                        .takesOlder = invocation.has("older")}};
}

void tellFiles(const ImportResult &imported, QByteArray &out)
{
    for (const ImportedFile &file : imported.files) {
        QStringList parts {file.format};
        if (!file.cloud.isEmpty())
            parts.append(file.cloud);
        parts.append(Words::tr("%1 records").arg(file.records));
        if (!file.isComplete)
            parts.append(Words::tr("not complete, other pages follow"));
        out += Words::tr("Read %1: %2").arg(file.path, parts.join(QStringLiteral(", "))).toUtf8() + '\n';
    }
}

void tellImpact(const Plan &before, const Change &imported, QByteArray &out)
{
    const Change change = completed(before, imported);
    Plan after = before;
    after.apply(change);
    const Impact impact = impactOf(before, after, change);
    for (const LaunchImpact &launch : impact.launches)
        for (const ImpactField &field : launch.fields)
            out += Words::tr("Launches otherwise: %1, %2: %3 → %4")
                       .arg(nameOf(after, launch.owner.id()), labelOf(field.field), field.before, field.after)
                       .toUtf8()
                + '\n';
}

void tellQuestions(const ImportResult &imported, QByteArray &out)
{
    for (const ImportQuestion &question : imported.questions)
        if (question.kind == ImportQuestion::Kind::Deployment)
            out += Words::tr("%1 Others are --deployment-by %2.")
                       .arg(question.sentence, question.answers.mid(1).join(QStringLiteral(", ")))
                       .toUtf8()
                + '\n';
}

void tell(const ImportResult &imported, const Plan &before, Output &output)
{
    tellFiles(imported, output.text);
    if (!imported.files.isEmpty() && !imported.change.isEmpty())
        tellImpact(before, imported.change, output.text);
    tellQuestions(imported, output.text);
    output.text += imported.report.text().toUtf8();
    if (!output.text.endsWith('\n'))
        output.text += '\n';
}

Exit exitOf(const ImportResult &imported)
{
    return imported.report.count(ImportReport::Outcome::Failed) ? Exit::Unreadable : Exit::Clean;
}

Exit tryImport(const Invocation &invocation, Output &output)
{
    const Result<Plan> plan = planToTry(invocation.arguments.constFirst(), output);
    if (!plan)
        return output.fail(Exit::Unreadable, plan.sentence());
    const Result<ImportResult> imported
        = ::importFiles(*plan, invocation.arguments.mid(1), importOptionsOf(invocation));
    if (!imported)
        return output.fail(Exit::Unreadable, imported.sentence());
    tell(*imported, *plan, output);
    return exitOf(*imported);
}
} // namespace

Exit importFiles(const Invocation &invocation, Output &output)
{
    if (invocation.has("dry-run"))
        return tryImport(invocation, output);
    const auto opened = openOrCreate(invocation.arguments.constFirst());
    if (!opened)
        return output.fail(Exit::Unreadable, opened.sentence());
    Document &document = **opened;
    if (const Result<Done> loaded = document.waitUntilLoaded(); !loaded)
        return output.fail(Exit::Unreadable, loaded.sentence());
    const Plan before = document.plan();
    const Result<ImportResult> imported
        = ::importFiles(before, invocation.arguments.mid(1), importOptionsOf(invocation));
    if (!imported)
        return output.fail(Exit::Unreadable, imported.sentence());
    if (!imported->change.isEmpty()) {
        if (const Result<Done> done = document.execute(imported->change); !done)
            return output.fail(Exit::Unreadable, done.sentence());
        if (const Result<Done> saved = document.flush(); !saved)
            return output.fail(Exit::Unreadable, saved.sentence());
    }
    tell(*imported, before, output);
    return exitOf(*imported);
}
} // namespace cli
