// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/plans.h"
#include "app/cli/tablewriter.h"
#include "app/sampleplan.h"

namespace cli {
namespace {
QString stateOf(const HistoryEntry &entry)
{
    if (entry.begins)
        return Words::tr("the beginning");
    if (entry.undone)
        return Words::tr("undone");
    return entry.reversible ? QString() : Words::tr("of an older version");
}
} // namespace

static Exit showHistory(const Invocation &invocation, Output &output)
{
    const auto opened = lookAtPlan(invocation.arguments.constFirst(), output);
    if (!opened)
        return output.fail(Exit::Unreadable, opened.sentence());
    const bool forPeople = invocation.format == Format::Text;
    TableWriter table(invocation.format,
                      {{"number", Words::tr("No.")},
                       {"time", Words::tr("Time (UTC)")},
                       {"rows", Words::tr("Rows")},
                       {"change", Words::tr("Change")},
                       {"state", {}}},
                      output.text);
    for (const HistoryEntry &entry : (*opened)->history()) {
        table.cell(entry.number);
        table.cell(entry.time.toDateTime().toString(forPeople ? QStringLiteral("yyyy-MM-dd hh:mm:ss")
                                                              : QStringLiteral("yyyy-MM-ddThh:mm:ss.zzzZ")));
        table.cell(qint64(entry.rows));
        table.cell(entry.label);
        table.cell(forPeople ? stateOf(entry) : QString::fromLatin1(entry.undone ? "undone" : "done"));
    }
    table.finish();
    if (forPeople && !table.rows())
        output.text = Words::tr("Nothing was changed yet.").toUtf8() + '\n';
    return Exit::Clean;
}

static Exit newPlan(const Invocation &invocation, Output &output)
{
    const QString path = invocation.arguments.constFirst();
    if (const Result<Done> named = namesPlanFile(path); !named)
        return output.fail(Exit::WrongUse, named.sentence());
    if (!invocation.has("sample")) {
        const auto made = Document::create(path);
        return made ? Exit::Clean : output.fail(Exit::Unreadable, made.sentence());
    }
    const QString sample = invocation.options.value("sample");
    if (!samplePlans().contains(sample))
        return output.fail(Exit::WrongUse,
                           Words::tr("There is no sample “%1”; there are: %2.")
                               .arg(sample, samplePlans().join(QStringLiteral(", "))));
    const Result<Done> made = makeSamplePlan(sample, path);
    return made ? Exit::Clean : output.fail(Exit::Unreadable, made.sentence());
}

static const Registered showHistoryCommand({"history",
                                            "PLAN",
                                            QT_TRANSLATE_NOOP("Words", "Lists every change of a plan."),
                                            1,
                                            1,
                                            true,
                                            {damagedAnyway},
                                            showHistory});

static const QList<Option> newOptions {
    {"sample", "classic|modern",
     QT_TRANSLATE_NOOP("Words", "Begin with a sample plan instead of an empty one.")},
};
static const Registered newPlanCommand({"new", "PLAN", QT_TRANSLATE_NOOP("Words", "Makes a new plan file."),
                                        1, 1, false, newOptions, newPlan});
} // namespace cli
