// SPDX-License-Identifier: MIT
#include "core/import/importers.h"

#include "core/import/plantext.h"
#include "core/import/rightst.h"

namespace {
bool recognisesPlanText(const QByteArray &text, const QString &path)
{
    return isPlanText(text) || path.endsWith(QStringLiteral(".mciplan.json"));
}
} // namespace

const QList<Importer> &allImporters()
{
    static const QList<Importer> importers {
        {"right_st", QT_TRANSLATE_NOOP("Words", "right_st ServerTemplate or MultiCloud Image"),
         "*.yml *.yaml", isRightSt, readRightSt, nullptr},
        {"plan", QT_TRANSLATE_NOOP("Words", "Plan as text"), "*.mciplan.json", recognisesPlanText, nullptr,
         changeFromText},
    };
    return importers;
}

QStringList importPatterns()
{
    QStringList patterns;
    for (const Importer &importer : allImporters())
        patterns += QString::fromLatin1(importer.patterns).split(QLatin1Char(' '));
    return patterns;
}
