// SPDX-License-Identifier: MIT
#include "app/cli/plans.h"

#include "core/import/plantext.h"

#include <QEventLoop>
#include <QFile>

namespace cli {
Result<std::unique_ptr<Document>> openPlan(const QString &path, Document::Mode mode)
{
    Result<std::unique_ptr<Document>> opened = Document::open(path, mode);
    if (!opened)
        return opened;
    Document &document = **opened;
    QEventLoop loading;
    QObject::connect(&document, &Document::reset, &loading, [&] {
        if (document.isLoaded())
            loading.quit();
    });
    if (!document.isLoaded())
        loading.exec();
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
} // namespace cli
