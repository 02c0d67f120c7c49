// SPDX-License-Identifier: MIT
#include "app/cli/plans.h"

#include "core/document/opening.h"
#include "core/import/planjsonreader.h"

#include <QFile>

namespace cli {
namespace {
// The program ends with its answer: nobody waits until the rows are freed one by one.
const Plan &keptToTheEnd(const Plan &plan)
{
    static auto *const kept = new QList<Plan>;
    kept->append(plan);
    return kept->constLast();
}
} // namespace

Result<std::unique_ptr<Document>> openPlan(const QString &path, Document::Mode mode)
{
    Result<std::unique_ptr<Document>> opened = Document::open(path, mode);
    if (!opened)
        return opened;
    Document &document = **opened;
    if (const Result<Done> loaded = document.waitUntilLoaded(); !loaded)
        return loaded.error();
    if (mode == Document::Mode::ReadWrite && document.isReadOnly())
        return Error {document.notice(), {}};
    return opened;
}

Result<Plan> readPlan(const QString &path, Output &output)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly) && isPlanJson(file.peek(256)))
        return planFromText(file.readAll(), path);
    file.close();
    const auto opened = openPlan(path, Document::Mode::ReadOnly);
    if (!opened)
        return opened.error();
    if (const QString notice = (*opened)->notice(); !notice.isEmpty())
        output.complaints.append(notice);
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
    if (report.isDamaged() || database.hasFailed())
        return readPlan(path, output);
    return keptToTheEnd(plan);
}

load::Request whatIsLaunched()
{
    return load::core()
        .rows<Image>()
        .imagesReferredTo()
        .without<InstanceEvent, ScheduleEntry, ServerDefault, TestRecord, Waiver, RuleSetting>();
}
} // namespace cli
