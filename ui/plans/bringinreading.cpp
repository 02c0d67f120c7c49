// SPDX-License-Identifier: MIT
#include "ui/plans/bringinreading.h"

#include "ui/plans/bringinrows.h"
#include "ui/plans/impactpreview.h"

#include <QFileInfo>

bool hasInventories(const ImportResult &result)
{
    return !result.files.isEmpty() || !result.questions.isEmpty();
}

BringInReading toBringIn(const Plan &plan, const QStringList &paths, const ImportResult &result,
                         Timestamp now, Progress *progress)
{
    BringInReading reading {result, nullptr, bringInRows(paths, result)};
    if (!result.change.isEmpty())
        reading.impact = impactLinesOf(plan, result.change, now, progress);
    return reading;
}

Result<BringInReading> readToBringIn(const Plan &plan, const QStringList &paths,
                                     const InventoryAnswers &answers, Timestamp now, Progress *progress)
{
    const Result<ImportResult> result = importFiles(plan, paths, {.answers = answers}, progress);
    if (!result)
        return result.error();
    return toBringIn(plan, paths, *result, now, progress);
}

QString pathBelow(const QStringList &given, const QString &file)
{
    for (const QString &path : given) {
        QString folder = path;
        while (folder.size() > 1 && folder.endsWith(u'/'))
            folder.chop(1);
        if (file.startsWith(folder + u'/'))
            return QFileInfo(folder).fileName() + file.mid(folder.size());
    }
    return QFileInfo(file).fileName();
}
