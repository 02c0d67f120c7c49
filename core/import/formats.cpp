// SPDX-License-Identifier: MIT
#include "core/import/formats.h"

#include "core/import/aws/collect.h"
#include "core/import/aws/formats.h"
#include "core/import/aws/regions.h"
#include "core/import/planjsonreader.h"
#include "core/import/rightstreader.h"

namespace {
QList<Format> ownFormats()
{
    return {
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
}
} // namespace

const QList<Format> &allFormats()
{
    static const QList<Format> formats = ownFormats() + aws::formats();
    return formats;
}

QStringList importPatterns()
{
    QStringList patterns {"*.json", "*.json.gz", "*.zip", "*.tar.gz"}; // inventories, whatever they are called
    for (const Format &format : allFormats())
        for (const QString &pattern : QString::fromLatin1(format.patterns).split(QLatin1Char(' '), Qt::SkipEmptyParts))
            if (!patterns.contains(pattern))
                patterns.append(pattern);
    return patterns;
}

const QList<InventoryProvider> &providers()
{
    static const QList<InventoryProvider> all {
        {.provider = Provider::Aws,
         .regionOf = aws::regionOf,
         .regionInPath = aws::regionInPath,
         .accountInPath = aws::accountInPath,
         .collect = aws::collectScript},
    };
    return all;
}

const InventoryProvider *inventoriesOf(Provider provider)
{
    for (const InventoryProvider &one : providers())
        if (one.provider == provider)
            return &one;
    return nullptr;
}
