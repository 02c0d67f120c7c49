// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/diffmarkdown.h"
#include "app/cli/fromdifference.h"
#include "app/cli/plans.h"
#include "app/cli/tablewriter.h"
#include "core/answer/comparison.h"
#include "core/naming/rowtext.h"
#include "core/plan/anyrow.h"

namespace cli {
namespace {
constexpr std::array rowKeys {"added", "removed", "changed"};
constexpr std::array launchKeys {"broken", "mended", "changed"};

// A line that fits a terminal; user data, carried text and sources are long.
QString shortened(const QString &text)
{
    constexpr qsizetype most = 100;
    if (text.isEmpty())
        return Words::tr("-none-");
    const QString line = text.section('\n', 0, 0);
    return line.size() > most || line != text ? line.left(most) + QStringLiteral("…") : text;
}

void writeLine(QByteArray &out, const QString &text) { (out += printable(text).toUtf8()) += '\n'; }

void writeField(QByteArray &out, const QString &label, const QString &before, const QString &after)
{
    const auto [was, is] = fromDifference(before, after, shortened);
    writeLine(out, QStringLiteral("  %1 %2 → %3").arg(label.leftJustified(17), was, is));
}

QString headingOf(const RowDifference &row)
{
    const QString what = QStringLiteral("%1 %2").arg(kindLabel(row.id()), row.name);
    switch (row.kind) {
    case Difference::Kind::Added:
        return Words::tr("Added: %1").arg(what);
    case Difference::Kind::Removed:
        return Words::tr("Removed: %1").arg(what);
    case Difference::Kind::Changed:
        return Words::tr("Changed: %1").arg(what);
    }
    return {};
}

QString headingOf(const LaunchDifference &launch)
{
    switch (launch.kind) {
    case LaunchImpact::Kind::Broken:
        return Words::tr("%1 can no longer be launched").arg(launch.name);
    case LaunchImpact::Kind::Mended:
        return Words::tr("%1 can be launched again").arg(launch.name);
    case LaunchImpact::Kind::Changed:
        return Words::tr("%1 launches something else").arg(launch.name);
    }
    return {};
}

QString sentence(const PlanComparison &comparison)
{
    using Kind = Difference::Kind;
    const qsizetype launches = comparison.launches.size();
    const QString ofLaunches = launches == 0 ? Words::tr("No launch differs.")
        : launches == 1                      ? Words::tr("1 launch differs.")
                                             : Words::tr("%1 launches differ.").arg(launches);
    if (comparison.rows.isEmpty())
        return ofLaunches;
    return Words::tr("%1 added, %2 removed, %3 changed.")
               .arg(comparison.count(Kind::Added))
               .arg(comparison.count(Kind::Removed))
               .arg(comparison.count(Kind::Changed))
        + ' ' + ofLaunches;
}

void writeForPeople(const PlanComparison &comparison, QByteArray &out)
{
    if (comparison.isEmpty())
        return writeLine(out, Words::tr("Nothing differs."));
    for (const RowDifference &row : comparison.rows) {
        writeLine(out, headingOf(row));
        for (const FieldDifference &field : row.fields)
            writeField(out, field.label, field.before, field.after);
    }
    out += comparison.rows.isEmpty() ? "" : "\n";
    for (const LaunchDifference &launch : comparison.launches) {
        writeLine(out, headingOf(launch));
        for (const ImpactField &field : launch.fields)
            writeField(out, labelOf(field.field), field.before, field.after);
    }
    out += comparison.launches.isEmpty() ? "" : "\n";
    writeLine(out, sentence(comparison));
}

void writeRow(TableWriter &table, const QList<QString> &cells)
{
    for (const QString &cell : cells)
        table.cell(cell);
}

void writeForFiles(const PlanComparison &comparison, TableWriter &table)
{
    for (const RowDifference &row : comparison.rows) {
        const QString kind = QLatin1String(rowKeys.at(size_t(row.kind)));
        const QString entity = QLatin1String(tableOf(row.id()));
        if (row.fields.isEmpty())
            writeRow(table, {QStringLiteral("row"), kind, entity, row.name, {}, {}, {}});
        for (const FieldDifference &field : row.fields)
            writeRow(table,
                     {QStringLiteral("row"), kind, entity, row.name, field.key, field.before, field.after});
    }
    for (const LaunchDifference &launch : comparison.launches) {
        const QString kind = QLatin1String(launchKeys.at(size_t(launch.kind)));
        const QString entity = QLatin1String(tableOf(launch.after.id()));
        if (launch.fields.isEmpty())
            writeRow(table, {QStringLiteral("launch"), kind, entity, launch.name, {}, {}, {}});
        for (const ImpactField &field : launch.fields)
            writeRow(table,
                     {QStringLiteral("launch"), kind, entity, launch.name, keyOf(field.field), field.before,
                      field.after});
    }
}
} // namespace

static Exit diffPlans(const Invocation &invocation, Output &output)
{
    if (isStandardInput(invocation.arguments.constFirst()) && isStandardInput(invocation.arguments.at(1)))
        return output.fail(Exit::WrongUse,
                           Words::tr("Standard input is one plan. Name the other one by its file."));
    const Result<Plan> before = readPlan(invocation.arguments.constFirst(), output);
    if (!before)
        return output.fail(Exit::Unreadable, before.sentence());
    const Result<Plan> after = readPlan(invocation.arguments.at(1), output);
    if (!after)
        return output.fail(Exit::Unreadable, after.sentence());
    Progress unwatched;
    PlanComparison comparison = comparePlans(*before, *after, unwatched);
    if (invocation.has("launches"))
        comparison.rows.clear();
    // What is kept of an imported row says nothing that the row itself does not say.
    comparison.rows.removeIf([](const RowDifference &row) { return row.id().is<ImportedRow>(); });
    if (invocation.format == Format::Text) {
        writeForPeople(comparison, output.text);
    } else if (invocation.format == Format::Markdown) {
        output.text = diffAsMarkdown(comparison, sentence(comparison)).toUtf8();
    } else {
        TableWriter table(invocation.format,
                          {{"what", {}},
                           {"kind", {}},
                           {"entity", {}},
                           {"name", {}},
                           {"field", {}},
                           {"before", {}},
                           {"after", {}}},
                          output.text);
        writeForFiles(comparison, table);
        table.finish();
    }
    return comparison.isEmpty() ? Exit::Clean : Exit::Findings;
}

static const QList<Option> diffOptions {
    damagedAnyway,
    {"launches", nullptr,
     QT_TRANSLATE_NOOP("Words", "Only what servers and arrays would launch differently.")}};
static const Registered diffPlansCommand(
    {"diff", "PLAN OTHER",
     QT_TRANSLATE_NOOP("Words", "Says what another plan has differently, and which launches."), 2, 2, true,
     diffOptions, diffPlans, "markdown"});
} // namespace cli
