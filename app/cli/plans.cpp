// SPDX-License-Identifier: MIT
#include "app/cli/plans.h"

#include "core/document/opening.h"
#include "core/import/planjsonreader.h"

#include <QFile>
#include <cstdio>

namespace cli {
namespace {
// The program ends with its answer: nobody waits until the rows are freed one by one.
const Plan &keptToTheEnd(const Plan &plan)
{
    static auto *const kept = new QList<Plan>;
    kept->append(plan);
    return kept->constLast();
}

// What `mci-planner export` prints, in a pipe.
Result<Plan> planFromInput()
{
    QFile input;
    const QByteArray text = input.open(stdin, QIODevice::ReadOnly) ? input.readAll() : QByteArray();
    return isPlanJson(text)
        ? planFromText(text, Words::tr("standard input"))
        : Error {Words::tr("Standard input holds no plan as text. Export one into the pipe: "
                           "mci-planner export PLAN."),
                 {}};
}

Result<std::unique_ptr<Document>> openWhole(const QString &path, Document::Mode mode)
{
    if (const Result<Done> named = namesPlanFile(path); !named)
        return named.error();
    Result<std::unique_ptr<Document>> opened = Document::open(path, mode);
    if (!opened && planFromTextFile(path))
        return Error {Words::tr("“%1” is a plan as text, and this needs a plan. Bring it into one: "
                                "mci-planner import PLAN %1.")
                          .arg(path),
                      {}};
    if (!opened)
        return opened;
    if (const Result<Done> loaded = (*opened)->waitUntilLoaded(); !loaded)
        return loaded.error();
    return opened;
}
} // namespace

bool isStandardInput(const QString &path) { return path == QStringLiteral("-"); }

Result<Done> namesPlanFile(const QString &path)
{
    if (!isStandardInput(path))
        return Done {};
    return Error {
        Words::tr(
            "Standard input is only looked at: it can't be edited or kept, and it has no history. Name a "
            "plan file, or a plan as text."),
        {}};
}

Result<std::unique_ptr<Document>> lookAtPlan(const QString &path, Output &output)
{
    Result<std::unique_ptr<Document>> opened = openWhole(path, Document::Mode::ReadOnly);
    if (!opened)
        return opened;
    Document &document = **opened;
    if (!document.isCounted())
        document.waitUntilChecked();
    if (document.isDamaged() && !output.takesDamaged)
        return Error {
            document.notice() + ' ' + Words::tr("--damaged-anyway answers from what could be read."), {}};
    if (const QString notice = document.notice(); !notice.isEmpty())
        output.complaints.append(notice);
    return opened;
}

Result<std::unique_ptr<Document>> editPlan(const QString &path, Document::Mode mode)
{
    Result<std::unique_ptr<Document>> opened = openWhole(path, mode);
    if (!opened)
        return opened;
    Document &document = **opened;
    document.waitUntilChecked();
    if (!document.isReadOnly())
        return opened;
    return Error {document.isLockBreakable() ? document.notice() + ' '
                          + Words::tr("If it is not open there any more, say --break-lock.")
                                             : document.notice(),
                  {}};
}

Result<Plan> readPlan(const QString &path, Output &output)
{
    if (isStandardInput(path))
        return planFromInput();
    if (auto text = planFromTextFile(path))
        return *text;
    const auto opened = lookAtPlan(path, output);
    if (!opened)
        return opened.error();
    return keptToTheEnd((*opened)->plan());
}

Result<Plan> readPlan(const QString &path, const load::Request &request, Output &output)
{
    // What is no sound plan file is for the other readPlan() to tell.
    const Result<OpenFile> opened = opening::open(path, Document::Mode::ReadOnly);
    if (!opened)
        return readPlan(path, output);
    Database &database = *opened->database;
    Plan plan;
    database.exec("BEGIN");
    const load::Report report = load::read(database, request, plan);
    database.exec("COMMIT");
    if (report.isDamaged() || !report.isCounted || database.hasFailed())
        return readPlan(path, output);
    if (!opened->notice.isEmpty())
        output.complaints.append(opened->notice);
    return keptToTheEnd(plan);
}

namespace {
load::Request withoutImages()
{
    return load::core()
        .without<InstanceEvent, ScheduleEntry, ServerDefault, TestRecord, Waiver, RuleSetting>();
}
} // namespace

load::Request whatIsLaunched()
{
    return withoutImages()
        .imagesReferredTo()
        .field<&Image::cloud>()
        .field<&Image::uid>()
        .field<&Image::name>()
        .field<&Image::kind>()
        .field<&Image::availability>()
        .field<&Image::removed>()
        .field<&Image::follows>()
        .field<&Image::target>()
        .field<&Image::place, &ImportPlace::record>();
}

load::Request whatIsExplained() { return withoutImages().rows<Image>(); }
} // namespace cli
