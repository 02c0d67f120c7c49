// SPDX-License-Identifier: MIT
#include "app/cli/plans.h"

#include "core/document/opening.h"
#include "core/import/plantext.h"
#include "core/resolve/resolve.h"

#include <QFile>

namespace cli {
namespace {
QList<Id<Image>> launchedImages(const Plan &plan)
{
    QList<Id<Image>> images;
    for (const Owner owner : allOwners(plan)) {
        const Resolution next = resolve(plan, owner);
        for (const Id<Image> image : {next.image.value, next.kernel.value, next.ramdisk.value})
            if (image)
                images.append(image);
    }
    return images;
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
    if (file.open(QIODevice::ReadOnly) && isPlanText(file.peek(256)))
        return planFromText(file.readAll(), path);
    file.close();
    const auto opened = openPlan(path, Document::Mode::ReadOnly);
    if (!opened)
        return opened.error();
    if (const QString notice = (*opened)->notice(); !notice.isEmpty())
        output.complaints.append(notice);
    return (*opened)->plan();
}

Result<Plan> readNexts(const QString &path, Output &output)
{
    // What is no sound plan file is for readPlan() to tell.
    const Result<OpenFile> opened = opening::open(path, Document::Mode::ReadOnly);
    if (!opened)
        return readPlan(path, output);
    Database &database = *opened->database;
    Plan plan;
    database.exec("BEGIN");
    load::Report report = load::read(database, load::Part::Core, plan);
    report.add(load::readImages(database, launchedImages(plan), plan));
    database.exec("COMMIT");
    if (report.isDamaged() || database.hasFailed())
        return readPlan(path, output);
    return plan;
}
} // namespace cli
