// SPDX-License-Identifier: MIT
#include "core/import/formats.h"

#include "core/import/plantext.h"
#include "core/import/rightst.h"

const QList<Format> &allFormats()
{
    static const QList<Format> formats {
        {.key = "right_st",
         .label = QT_TRANSLATE_NOOP("Words", "right_st ServerTemplate or MultiCloud Image"),
         .patterns = "*.yml *.yaml",
         .probes = {{Syntax::Yaml, {""}, {"Name"}, {}},
                    {Syntax::Yaml, {""}, {"MultiCloudImages"}, {}},
                    {Syntax::Yaml, {""}, {"Alerts"}, {}}},
         .text = readRightSt},
        {.key = "plan",
         .label = QT_TRANSLATE_NOOP("Words", "Plan as text"),
         .patterns = "*.mciplan.json",
         .probes = {{Syntax::Json, {""}, {"format", "version"}, {"products"}}},
         .plan = planFromText},
    };
    return formats;
}

QStringList importPatterns()
{
    QStringList patterns;
    for (const Format &format : allFormats())
        for (const QString &pattern : QString::fromLatin1(format.patterns).split(QLatin1Char(' ')))
            if (!patterns.contains(pattern))
                patterns.append(pattern);
    return patterns;
}
