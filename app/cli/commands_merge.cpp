// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/plans.h"
#include "app/cli/tablewriter.h"
#include "core/check/conflicts.h"
#include "core/export/planjsonwriter.h"
#include "core/import/planjsonreader.h"
#include "core/import/threeplans.h"
#include "core/naming/names.h"
#include "core/store/writefile.h"

#include <QFileInfo>

namespace cli {
namespace {
// Git gives an empty file where there was none.
Result<Plan> planToMerge(const QString &path, Output &output)
{
    const QFileInfo file(path);
    if (file.isFile() && file.size() == 0)
        return Plan();
    if (const auto text = planFromTextFile(path))
        return *text;
    if (!file.exists())
        return readPlan(path, output); // which says so
    return Error {Words::tr("%1 is no plan as text; only those are merged. Export it first.").arg(path), {}};
}

QString conflictLines(const ThreePlans &merged)
{
    QString lines;
    for (const Id<Conflict> id : merged.conflicts) {
        const Conflict &row = merged.plan.row(id);
        const AnyId subject = conflicts::shownAt(merged.plan, row);
        const QString what = subject.is<Conflict>() ? fullNameOf(merged.plan, ::rowNamed(row.table, row.row))
                                                    : fullNameOf(merged.plan, subject);
        lines += Words::tr("Conflict: %1: %2.").arg(what, conflicts::wordsOf(merged.plan, row)) + u'\n';
    }
    lines += merged.conflicts.size() == 1
        ? Words::tr("1 conflict. What is planned here stands; check shows it as W-61, with two ways out.")
        : Words::tr("%1 conflicts. What is planned here stands; check shows them as W-61, with two ways out.")
              .arg(merged.conflicts.size());
    return lines + u'\n';
}
} // namespace

static Exit mergePlans(const Invocation &invocation, Output &output)
{
    QList<Plan> plans;
    for (const QString &path : invocation.arguments) {
        const Result<Plan> plan = planToMerge(path, output);
        if (!plan)
            return output.fail(Exit::WrongUse, plan.sentence());
        plans.append(*plan);
    }
    const QString ours = invocation.arguments.at(1);
    const Result<ThreePlans> merged = mergeThree(plans.at(0), plans.at(1), plans.at(2));
    if (!merged)
        return output.fail(Exit::WrongUse,
                           Words::tr("What would come of it is not whole, so nothing was written. %1")
                               .arg(merged.sentence()));
    if (const QString why = writeFile(ours, planToJson(merged->plan)); !why.isEmpty())
        return output.fail(Exit::Unreadable, Words::tr("%1 cannot be written: %2.").arg(ours, why));
    if (merged->conflicts.isEmpty())
        return Exit::Clean;
    output.text = printableLines(conflictLines(*merged)).toUtf8();
    return Exit::Findings;
}

static const Registered mergePlansCommand(
    {"merge",
     "BASE OURS THEIRS",
     QT_TRANSLATE_NOOP(
         "Words", "Merges what two plans as text have changed since a third, into OURS, as git asks for."),
     3,
     3,
     false,
     {},
     mergePlans});
} // namespace cli
