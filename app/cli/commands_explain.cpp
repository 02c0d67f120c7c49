// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/fields.h"
#include "app/cli/owners.h"
#include "app/cli/plans.h"
#include "app/cli/tablewriter.h"
#include "core/naming/names.h"
#include "core/resolve/explaintext.h"

namespace cli {
namespace {
const char *keyOf(Outcome outcome)
{
    constexpr std::array keys {"won", "lost", "silent"};
    return keys.at(size_t(outcome));
}

void writeForFiles(const Plan &plan, Owner owner, const QList<Step> &steps, TableWriter &table)
{
    for (const Step &step : steps) {
        table.cell(::keyOf(step.field));
        table.cell(::keyOf(step.layer));
        table.utf8(keyOf(step.outcome));
        table.cell(step.source ? nameOf(plan, step.source) : nameOf(plan, owner));
        table.cell(step.text);
        table.cell(step.rule);
        table.cell(step.why);
    }
}
} // namespace

static Exit explainOwner(const Invocation &invocation, Output &output)
{
    const Result<Plan> plan = readPlan(invocation.arguments.constFirst(), whatIsExplained(), output);
    if (!plan)
        return output.fail(Exit::Unreadable, plan.sentence());
    const QString name = invocation.arguments.at(1);
    const Result<QList<Owner>> owners = ownersNamed(*plan, {name});
    if (!owners)
        return output.fail(Exit::WrongUse, owners.sentence());
    if (owners->size() != 1)
        return output.fail(Exit::WrongUse,
                           Words::tr("“%1” is a deployment; explain takes one server or array.").arg(name));
    QList<LaunchField> fields(allLaunchFields.begin(), allLaunchFields.end());
    if (invocation.arguments.size() > 2) {
        const auto field = fieldNamed(invocation.arguments.at(2));
        if (!field)
            return output.fail(Exit::WrongUse,
                               Words::tr("There is no field “%1”. The fields are: %2.")
                                   .arg(invocation.arguments.at(2), fieldKeys()));
        fields = {*field};
    }
    const Owner owner = owners->constFirst();
    if (invocation.format == Format::Text) {
        for (const LaunchField field : std::as_const(fields))
            for (const QString &line : explainLines(*plan, owner, field))
                output.text += printable(line).toUtf8() + '\n';
        return Exit::Clean;
    }
    TableWriter table(invocation.format,
                      {{"field", {}},
                       {"layer", {}},
                       {"outcome", {}},
                       {"source", {}},
                       {"value", {}},
                       {"rule", {}},
                       {"why", {}}},
                      output.text);
    for (const LaunchField field : std::as_const(fields))
        writeForFiles(*plan, owner, explain(*plan, owner, field), table);
    table.finish();
    return Exit::Clean;
}

static const Registered
    explainOwnerCommand({"explain",
                         "PLAN NAME [FIELD]",
                         QT_TRANSLATE_NOOP("Words", "Says where each value of a launch comes from, and why."),
                         2,
                         3,
                         true,
                         {damagedAnyway},
                         explainOwner});
} // namespace cli
