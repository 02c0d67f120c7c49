// SPDX-License-Identifier: MIT
#include "ui/inspector/summary.h"

#include "core/base/words.h"
#include "core/naming/names.h"

#include <QCoreApplication>
#include <QLocale>

Summary summaryOf(const Plan &plan, const QList<AnyId> &ids)
{
    Summary summary {Words::tr("%1 objects").arg(QLocale().toString(ids.size())), {}, {}, {}};
    PageSection section;
    for (const AnyId id : ids)
        if (const QString name = nameOf(plan, id); !name.isEmpty())
            section.lines.append({{}, name, {}, id});
    if (!section.lines.isEmpty())
        summary.sections.append(section);
    return summary;
}
