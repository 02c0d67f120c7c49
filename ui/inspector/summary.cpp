// SPDX-License-Identifier: MIT
#include "ui/inspector/summary.h"

#include "core/plan/names.h"

#include <QCoreApplication>
#include <QLocale>

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(summary)
};
} // namespace

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
