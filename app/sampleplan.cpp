// SPDX-License-Identifier: MIT
#include "app/sampleplan.h"

#include "core/base/words.h"
#include "core/document/document.h"
#include "core/import/planjsonreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

QStringList samplePlans() { return {QStringLiteral("classic"), QStringLiteral("modern")}; }

Result<Done> makeSamplePlan(const QString &sample, const QString &path)
{
    Q_ASSERT(samplePlans().contains(sample));
    QFile text(QStringLiteral(":/samples/%1.mciplan.json").arg(sample));
    const bool isThere = text.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    const Result<Change> change =
        isThere ? changeFromJson(Plan(), text.readAll(), text.fileName()) : Error {text.errorString(), {}};
    if (!change)
        return change.error();
    Change labelled = *change;
    labelled.label = Words::say("Begin with the sample plan “%1”").arg(sample);
    const auto made = Document::create(path, labelled);
    return made ? Result<Done>(Done {}) : made.error();
}

Result<QString> ownSamplePlan(const QString &sample)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const QString path = folder + QStringLiteral("/%1.mciplan").arg(sample);
    if (QFile::exists(path))
        return path;
    if (!QDir().mkpath(folder))
        return Error {QCoreApplication::translate("Words",
                                                  "The folder %1 cannot be made, so there is no place for "
                                                  "the sample plan. Open or make a plan elsewhere.")
                          .arg(folder),
                      {}};
    const Result<Done> made = makeSamplePlan(sample, path);
    if (!made)
        return made.error();
    return path;
}
