// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/plans.h"
#include "app/cli/rows.h"
#include "app/cli/tablewriter.h"
#include "core/answer/inventories.h"
#include "core/answer/usedby.h"
#include "core/naming/names.h"
#include "core/naming/rowtext.h"

namespace cli {
namespace {
void writeForPeople(const Plan &plan, AnyId id, const QList<Use> &uses, QByteArray &out)
{
    out += printable(QStringLiteral("%1 (%2)").arg(flagged(plan, id, fullNameOf(plan, id)), kindLabel(id)))
               .toUtf8()
        + '\n';
    if (uses.isEmpty()) {
        out += Words::tr("Nothing in this plan uses it.").toUtf8() + '\n';
        return;
    }
    for (int kind = 0; kind < useKindCount; ++kind) {
        const qsizetype count = countOf(uses, Use::Kind(kind));
        if (count == 0)
            continue;
        (out += '\n') += useTitle(Use::Kind(kind), count).toUtf8() + '\n';
        TableWriter table(Format::Text, {{"name", {}}, {"place", {}}, {"how", {}}, {"through", {}}}, out);
        for (const Use &use : uses) {
            if (use.kind != Use::Kind(kind))
                continue;
            table.cell(QStringLiteral("  ") + flagged(plan, holderOf(plan, use), holderText(plan, use)));
            table.cell(placeText(plan, use));
            table.cell(howText(plan, use));
            table.cell(use.through ? Words::tr("through %1").arg(flaggedName(plan, use.through)) : QString());
        }
        table.finish();
    }
}
} // namespace

static Exit showUsers(const Invocation &invocation, Output &output)
{
    const Result<Plan> plan = readPlan(invocation.arguments.constFirst(), output);
    if (!plan)
        return output.fail(Exit::Unreadable, plan.sentence());
    const Result<AnyId> id = rowNamed(*plan, invocation.arguments.at(1));
    if (!id)
        return output.fail(Exit::WrongUse, id.sentence());
    const QList<Use> uses = usesOf(*plan, *id);
    const QString uncounted = uncountedSentence(*plan, *id);
    if (invocation.format == Format::Text) {
        writeForPeople(*plan, *id, uses, output.text);
        if (!uncounted.isEmpty())
            output.text += '\n' + printable(uncounted).toUtf8() + '\n';
        return Exit::Clean;
    }
    if (!uncounted.isEmpty())
        output.complaints.append(uncounted);
    TableWriter table(invocation.format,
                      {{"kind", {}},
                       {"name", {}},
                       {"place", {}},
                       {"field", {}},
                       {"how", {}},
                       {"through", {}},
                       {"count", {}}},
                      output.text);
    for (const Use &use : uses) {
        table.cell(keyOf(use.kind));
        table.cell(holderText(*plan, use));
        table.cell(placeText(*plan, use));
        table.cell(keyOf(use.field));
        table.cell(howText(*plan, use));
        table.cell(nameOf(*plan, use.through));
        table.cell(qint64(use.count));
    }
    table.finish();
    return Exit::Clean;
}

static const Registered showUsersCommand(
    {"used-by",
     "PLAN NAME",
     QT_TRANSLATE_NOOP("Words", "Says what needs an image, a MultiCloud Image or another row."),
     2,
     2,
     true,
     {damagedAnyway},
     showUsers});
} // namespace cli
