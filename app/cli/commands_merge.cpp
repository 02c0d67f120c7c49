// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/edits.h"
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
// Git gives an empty base where both sides have added the file; an empty side is a mishap.
Result<Plan> planToMerge(const QString &path, bool isBase, Output &output)
{
    const QFileInfo file(path);
    if (isBase && file.isFile() && file.size() == 0)
        return Plan();
    if (const auto text = planFromTextFile(path))
        return *text;
    if (!file.exists())
        return readPlan(path, output); // which says so
    return Error {Words::tr("%1 is no plan as text; only those are merged. Export it first.").arg(path), {}};
}

QString conflictLines(const ThreePlans &merged)
{
    QStringList lines;
    for (const Id<Conflict> id : merged.conflicts) {
        const Conflict &row = merged.plan.row(id);
        const AnyId subject = conflicts::shownAt(merged.plan, row);
        const QString what = subject.is<Conflict>() ? fullNameOf(merged.plan, ::rowNamed(row.table, row.row))
                                                    : fullNameOf(merged.plan, subject);
        lines.append(Words::tr("Conflict: %1: %2.").arg(what, conflicts::wordsOf(merged.plan, row)));
    }
    lines = fewOf(lines);
    lines += merged.conflicts.size() == 1
        ? Words::tr("1 conflict. What is planned here stands; check shows it as W-61, with two ways out.")
        : Words::tr("%1 conflicts. What is planned here stands; check shows them as W-61, with two ways out.")
              .arg(merged.conflicts.size());
    return lines.join(u'\n') + u'\n';
}
} // namespace

static Exit mergePlans(const Invocation &invocation, Output &output)
{
    const QString ours = invocation.arguments.at(1);
    // Git leaves the file to a person as it does with conflicts, so that this must be told from them.
    const QString nothingMerged = Words::tr("Nothing was merged: %1 is ours alone.").arg(ours);
    QList<Plan> plans;
    for (const QString &path : invocation.arguments) {
        const Result<Plan> plan = planToMerge(path, plans.isEmpty(), output);
        if (!plan)
            return output.fail(Exit::WrongUse, plan.sentence() + u' ' + nothingMerged);
        plans.append(*plan);
    }
    const Result<ThreePlans> merged = mergeThree(plans.at(0), plans.at(1), plans.at(2));
    if (!merged)
        return output.fail(Exit::WrongUse,
                           Words::tr("What would come of it is not whole. %1").arg(merged.sentence()) + u' '
                               + nothingMerged);
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
