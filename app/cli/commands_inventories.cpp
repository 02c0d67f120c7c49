// SPDX-License-Identifier: MIT
#include "app/cli/asof.h"
#include "app/cli/commands.h"
#include "app/cli/plans.h"
#include "app/cli/tablewriter.h"
#include "core/answer/inventories.h"
#include "core/naming/names.h"

namespace cli {
namespace {
QString momentText(Timestamp time, const QString &format)
{
    return time ? time.toDateTime().toString(format) : QString();
}

void writeRowsForPeople(const Plan &plan, const QList<InventoryRow> &rows, Timestamp now, QByteArray &out)
{
    TableWriter table(Format::Text,
                      {{"cloud", Words::tr("Cloud")},
                       {"account", Words::tr("Account")},
                       {"kind", Words::tr("Inventory")},
                       {"brought_in", Words::tr("As of (UTC)")},
                       {"age", Words::tr("Age")},
                       {"records", Words::tr("Records")},
                       {"complete", Words::tr("Whole")}},
                      out);
    for (const InventoryRow &row : rows) {
        table.cell(placeOf(plan, row));
        table.cell(row.account);
        table.cell(row.kind);
        table.cell(momentText(row.at, QStringLiteral("yyyy-MM-dd hh:mm:ss")));
        table.cell(ageText(row.at, now));
        table.cell(row.records);
        table.cell(row.complete ? Words::tr("yes") : Words::tr("more pages follow"));
    }
    table.finish();
    if (const auto oldest = oldestThatMatters(rows))
        out += '\n' + oldestSentence(plan, *oldest, now).toUtf8() + '\n';
}

void writeGapsForPeople(const Plan &plan, const QList<InventoryGap> &gaps, QByteArray &out)
{
    if (gaps.isEmpty()) {
        out += Words::tr("Nothing is missing for an answer to be certain.").toUtf8() + '\n';
        return;
    }
    out += Words::tr("What is missing for an answer to be certain:").toUtf8() + '\n';
    for (const InventoryGap &gap : gaps) {
        out += '\n' + printable(titleOf(plan, gap)).toUtf8() + '\n';
        out += "  " + consequenceOf(gap).toUtf8() + '\n';
        if (!gap.command.isEmpty())
            out += "  " + Words::tr("“%1” tells it.").arg(gap.command).toUtf8() + '\n';
    }
    const QStringList collecting = collectingCommands(plan, gaps);
    if (!collecting.isEmpty())
        out += '\n' + Words::tr("Scripts that collect it:").toUtf8() + '\n';
    for (const QString &command : collecting)
        out += "  " + printable(command).toUtf8() + '\n';
}

void writeRows(const Plan &plan, const QList<InventoryRow> &rows, Timestamp now, Format format,
               QByteArray &out)
{
    TableWriter table(format,
                      {{"provider", {}},
                       {"account", {}},
                       {"cloud", {}},
                       {"kind", {}},
                       {"file", {}},
                       {"as_of", {}},
                       {"age_days", {}},
                       {"records", {}},
                       {"complete", {}},
                       {"matters", {}}},
                      out);
    const auto yesOrNo = [](bool is) { return is ? QStringLiteral("yes") : QStringLiteral("no"); };
    for (const InventoryRow &row : rows) {
        table.cell(QString::fromLatin1(enumKey(row.provider)));
        table.cell(row.account);
        table.cell(nameOf(plan, row.cloud));
        table.cell(row.kind);
        table.cell(row.file);
        table.cell(momentText(row.at, QStringLiteral("yyyy-MM-ddThh:mm:ss.zzzZ")));
        table.cell(daysBetween(row.at, now));
        table.cell(row.records);
        table.cell(yesOrNo(row.complete));
        table.cell(yesOrNo(row.matters));
    }
    table.finish();
}

void writeGaps(const Plan &plan, const QList<InventoryGap> &gaps, Format format, QByteArray &out)
{
    TableWriter table(format,
                      {{"provider", {}},
                       {"account", {}},
                       {"cloud", {}},
                       {"command", {}},
                       {"never_read", {}},
                       {"more_pages", {}},
                       {"unknown_launches", {}},
                       {"unknown_images", {}},
                       {"unknown_running", {}},
                       {"unknown_versions", {}},
                       {"script", {}}},
                      out);
    for (const InventoryGap &gap : gaps) {
        table.cell(QString::fromLatin1(enumKey(gap.provider)));
        table.cell(gap.account);
        table.cell(nameOf(plan, gap.cloud));
        table.cell(gap.command);
        table.cell(gap.neverRead ? QStringLiteral("yes") : QStringLiteral("no"));
        table.cell(gap.morePages ? QStringLiteral("yes") : QStringLiteral("no"));
        for (const qsizetype count : {gap.launches.size(), gap.images.size(), gap.runs.size(), gap.versions})
            table.cell(qint64(count));
        table.cell(collectingCommand(plan, gap));
    }
    table.finish();
}
} // namespace

static Exit showInventories(const Invocation &invocation, Output &output)
{
    const Result<Timestamp> now = asOf(invocation);
    if (!now)
        return output.fail(Exit::WrongUse, now.sentence());
    const Result<Plan> plan = readPlan(invocation.arguments.constFirst(), output);
    if (!plan)
        return output.fail(Exit::Unreadable, plan.sentence());
    const QList<InventoryRow> rows = inventoryRows(*plan);
    const QList<InventoryGap> gaps = inventoryGaps(*plan);
    const bool isForPeople = invocation.format == Format::Text, onlyGaps = invocation.has("missing");
    if (isForPeople && rows.isEmpty() && !onlyGaps)
        output.text += Words::tr("No inventory was brought in yet.").toUtf8() + '\n';
    else if (isForPeople && !onlyGaps)
        writeRowsForPeople(*plan, rows, *now, output.text += asOfLine(invocation));
    if (isForPeople)
        writeGapsForPeople(*plan, gaps, output.text += output.text.isEmpty() ? "" : "\n");
    else if (onlyGaps)
        writeGaps(*plan, gaps, invocation.format, output.text);
    else
        writeRows(*plan, rows, *now, invocation.format, output.text);
    return gaps.isEmpty() ? Exit::Clean : Exit::Findings;
}

static const QList<Option> inventoriesOptions {
    damagedAnyway,
    {"as-of", "DATE", QT_TRANSLATE_NOOP("Words", "Ages as they are, or were, on that day; otherwise today.")},
    {"missing", nullptr,
     QT_TRANSLATE_NOOP("Words", "Only what is missing, with the commands that bring it.")}};
static const Registered showInventoriesCommand(
    {"inventories", "PLAN",
     QT_TRANSLATE_NOOP(
         "Words",
         "Says what was brought in of the clouds and when, and what is missing for an answer to be certain."),
     1, 1, true, inventoriesOptions, showInventories});
} // namespace cli
