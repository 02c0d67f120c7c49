// SPDX-License-Identifier: MIT
#include "app/cli/edits.h"

#include "app/cli/plans.h"
#include "app/cli/tablewriter.h"
#include "core/answer/impact.h"
#include "core/export/planjsonwriter.h"
#include "core/import/planjsonreader.h"
#include "core/naming/names.h"
#include "core/naming/ownernames.h"
#include "core/plan/imported.h"
#include "core/store/writefile.h"

namespace cli {
namespace {
// An instance with its image and type.
QString launchWords(const Plan &plan, const Instance &row)
{
    const LaunchSnapshot &launch = plan.row(row.launch);
    return QStringList {nameOf(plan, row.id), launch.imageUid.toString(), launch.instanceType.toString()}
        .join(QStringLiteral(", "));
}

QStringList instanceLines(const Plan &before, const Plan &after, const Change &change)
{
    QStringList lines;
    for (const auto &update : change.of<Instance>().updated)
        if (update.before.role != InstanceRole::Previous && update.after.role == InstanceRole::Previous)
            lines.append(Words::tr("Terminates: %1").arg(launchWords(before, update.before)));
    for (const Instance &row : change.of<Instance>().added)
        lines.append(Words::tr("Launches: %1").arg(launchWords(after, row)));
    return fewOf(lines);
}

// Revisions that it makes of MultiCloud Images, and lists that move to them because they name the latest one.
QStringList revisionLines(const Plan &before, const Plan &after, const Change &change)
{
    QStringList lines;
    for (const MultiCloudImage &row : change.of<MultiCloudImage>().added)
        lines.append(Words::tr("Makes the MultiCloud Image %1").arg(nameOf(after, row.id)));
    for (const auto &[was, is] : change.of<ListedMci>().updated)
        if (was.mci != is.mci)
            lines.append(
                Words::tr("%1 lists %2 instead of %3")
                    .arg(nameOf(after, is.serverTemplate), nameOf(after, is.mci), nameOf(before, was.mci)));
    return fewOf(lines);
}

// An array launches by its options; what they say themselves hides what its Next says.
QStringList hiddenLines(const Plan &before, const Plan &after, const Change &change)
{
    QStringList lines;
    for (const auto &update : change.of<ServerArray>().updated) {
        const Id<ServerArray> id = update.after.id;
        if (!(update.before.next == update.after.next) && !after.referrers<&LaunchOption::array>(id).isEmpty()
            && resolutions(before, id) == resolutions(after, id))
            lines.append(Words::tr("%1 launches as before: its launch options say it themselves.")
                             .arg(nameOf(after, id)));
    }
    return fewOf(lines);
}

void tell(const Plan &before, const Change &change, bool isTried, Output &output)
{
    Plan after = before;
    after.apply(change);
    const QString label = change.label.text();
    QStringList lines;
    if (change.isEmpty())
        lines.append(Words::tr("Nothing changes."));
    else
        lines.append(isTried ? Words::tr("Would be done: %1").arg(label) : label);
    lines += revisionLines(before, after, change);
    lines += instanceLines(before, after, change);
    lines += impactLines(before, after, change);
    lines += hiddenLines(before, after, change);
    output.text = printableLines(lines.join(u'\n')).toUtf8() + '\n';
}

Exit editFile(const Invocation &invocation, Output &output, const PlanEdit &edit)
{
    const auto opened =
        editPlan(invocation.arguments.constFirst(),
                 invocation.has("break-lock") ? Document::Mode::BreakLock : Document::Mode::ReadWrite);
    if (!opened)
        return output.fail(Exit::Unreadable, opened.sentence());
    Document &document = **opened;
    const Plan before = document.plan();
    const Result<Change> change = edit(before, Timestamp::now());
    if (!change)
        return output.fail(Exit::WrongUse, change.sentence());
    const Result<Done> done = document.execute(*change);
    const Result<Done> saved = done ? document.flush() : done;
    if (!saved)
        return output.fail(Exit::Unreadable, saved.sentence());
    tell(before, completed(before, *change), false, output);
    return Exit::Clean;
}
} // namespace

QStringList fewOf(const QStringList &lines)
{
    constexpr qsizetype toldAtMost = 20; // the others are counted
    QStringList few = lines.mid(0, toldAtMost);
    if (const qsizetype more = lines.size() - few.size(); more > 0)
        few.append(Words::tr("… and %1 more").arg(more));
    return few;
}

QStringList impactLines(const Plan &before, const Plan &after, const Change &change)
{
    QStringList lines;
    const QList<LaunchImpact> launches = impactOf(before, after, change).launches;
    if (launches.isEmpty())
        return lines; // without asking for the names of all
    const OwnerNames names(after);
    for (const LaunchImpact &launch : launches) {
        QStringList fields;
        for (const ImpactField &field : launch.fields)
            fields.append(Words::tr("%1: %2 → %3").arg(labelOf(field.field), field.before, field.after));
        const QString name = names.shortOf(launch.owner);
        if (!fields.isEmpty())
            lines.append(
                Words::tr("Launches otherwise: %1, %2").arg(name, fields.join(QStringLiteral("; "))));
        else if (launch.kind != LaunchImpact::Kind::Changed)
            lines.append(launch.kind == LaunchImpact::Kind::Broken
                             ? Words::tr("%1 can no longer be launched").arg(name)
                             : Words::tr("%1 can be launched again").arg(name));
    }
    return fewOf(lines);
}

Exit editAndTell(const Invocation &invocation, Output &output, const PlanEdit &edit)
{
    const QString path = invocation.arguments.constFirst();
    const bool isTried = invocation.has("dry-run");
    const auto text = planFromTextFile(path);
    if (!text && !isTried)
        return editFile(invocation, output, edit);
    const Result<Plan> plan = text ? *text : readPlan(path, output);
    if (!plan)
        return output.fail(Exit::Unreadable, plan.sentence());
    const Result<Change> change = edit(*plan, Timestamp::now());
    if (!change)
        return output.fail(Exit::WrongUse, change.sentence());
    const Change whole = completed(*plan, *change);
    if (!isTried)
        if (const Result<Done> written = writeText(path, *plan, whole); !written)
            return output.fail(Exit::Unreadable, written.sentence());
    tell(*plan, whole, isTried, output);
    return Exit::Clean;
}

Result<Done> writeText(const QString &path, const Plan &plan, const Change &change)
{
    if (change.isEmpty())
        return Done();
    Plan after = plan;
    after.apply(change);
    const QString why = writeFile(path, planToJson(after));
    return why.isEmpty() ? Result<Done>(Done())
                         : Error {Words::tr("%1 cannot be written: %2.").arg(path, why), {}};
}

const QList<Option> &editOptions()
{
    static const QList<Option> options {
        {"dry-run", nullptr, QT_TRANSLATE_NOOP("Words", "Only say what would be done.")},
        {"break-lock", nullptr,
         QT_TRANSLATE_NOOP("Words",
                           "Edit the plan although another computer, or nobody knows who, left it locked.")},
    };
    return options;
}
} // namespace cli
