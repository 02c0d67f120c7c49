// SPDX-License-Identifier: MIT
#include "core/export/exporters.h"

#include "core/export/planjsonwriter.h"
#include "core/export/rightstwriter.h"

namespace {
bool isComponent(AnyId subject) { return subject.is<ServerTemplate>() || subject.is<MultiCloudImage>(); }

Result<QByteArray> writeRightSt(const Plan &plan, AnyId subject)
{
    return subject.is<MultiCloudImage>() ? mciToRightSt(plan, subject.as<MultiCloudImage>())
                                         : templateToRightSt(plan, subject.as<ServerTemplate>());
}

bool isWholePlan(AnyId subject) { return !subject; }

Result<QByteArray> writePlan(const Plan &plan, AnyId) { return planToJson(plan); }
} // namespace

const QList<Exporter> &allExporters()
{
    static const QList<Exporter> exporters {
        {"right_st", QT_TRANSLATE_NOOP("Words", "right_st YAML"), ".yml", isComponent, writeRightSt},
        {"plan", QT_TRANSLATE_NOOP("Words", "Plan as text"), ".mciplan.json", isWholePlan, writePlan},
    };
    return exporters;
}

const Exporter *findExporter(const QString &key)
{
    for (const Exporter &exporter : allExporters())
        if (key == QLatin1String(exporter.key))
            return &exporter;
    return nullptr;
}
