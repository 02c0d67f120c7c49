// SPDX-License-Identifier: MIT
#include "core/edit/options.h"

#include "core/base/words.h"
#include "core/edit/owners.h"
#include "core/naming/names.h"
#include "core/plan/pointer.h"

namespace edit {
namespace {
QString whyNotOption(const Plan &plan, const LaunchOption &option)
{
    const ServerArray &array = plan.row(option.array);
    if (option.instanceType.isSet() && option.typeByCloud)
        return Words::tr(
                   "An option of %1 names an instance type and also leaves it to the cloud. Do one of both.")
            .arg(array.name);
    if (option.serverTemplate && option.templateLineage)
        return Words::tr("An option of %1 names a ServerTemplate and also follows one. Do one of both.")
            .arg(array.name);
    LaunchSettings wanted {.cloud = array.next.cloud, .serverTemplate = option.serverTemplate};
    wanted.image = option.image;
    wanted.instanceType = option.instanceType;
    wanted.templateLineage = option.templateLineage;
    wanted.pointer = option.pointer;
    for (const LaunchField field : {LaunchField::Image, LaunchField::InstanceType})
        if (const QString why = whyUnfit(plan, array.name, wanted, field); !why.isEmpty())
            return why;
    return wanted.serverTemplate || wanted.templateLineage
        ? whyUnfit(plan, array.name, wanted, LaunchField::ServerTemplate)
        : QString();
}

void renumber(Draft &draft, const QList<Id<LaunchOption>> &options)
{
    for (qsizetype i = 0; i < options.size(); ++i) {
        LaunchOption row = draft.plan().row(options.at(i));
        row.position = int(i);
        draft.update(row);
    }
}
} // namespace

Result<Change> addOption(const Plan &plan, const LaunchOption &option)
{
    if (!plan.find(option.array))
        return goneError();
    if (const QString why = whyNotOption(plan, option); !why.isEmpty())
        return Error {why, {}};
    Draft draft(plan);
    LaunchOption row = option;
    row.position = int(optionsOf(plan, option.array).size());
    draft.add(row);
    return draft.change(Words::say("Add a launch option to %1").arg(nameOf(plan, option.array)));
}

Result<Change> editOption(const Plan &plan, const LaunchOption &option)
{
    const LaunchOption *before = plan.find(option.id);
    if (!before)
        return goneError();
    LaunchOption row = option;
    row.array = before->array;
    row.position = before->position;
    if (const QString why = whyNotOption(plan, row); !why.isEmpty())
        return Error {why, {}};
    Draft draft(plan);
    draft.update(row);
    return draft.change(Words::say("Edit the launch option %1 of %2")
                            .arg(QString::number(row.position + 1), nameOf(plan, row.array)));
}

Result<Change> removeOptions(const Plan &plan, const QList<Id<LaunchOption>> &options)
{
    Draft draft(plan);
    QList<Id<ServerArray>> arrays;
    for (const Id<LaunchOption> id : options) {
        const LaunchOption *row = plan.find(id);
        if (!row)
            return goneError();
        if (!arrays.contains(row->array))
            arrays.append(row->array);
        draft.remove(id);
    }
    for (const Id<ServerArray> array : arrays)
        renumber(draft, optionsOf(draft.plan(), array));
    return draft.change(Words::say("Remove launch options of %1")
                            .arg(subjectOf(plan, QList<Owner>(arrays.cbegin(), arrays.cend()))));
}

Result<Change> moveOption(const Plan &plan, Id<LaunchOption> option, int to)
{
    const LaunchOption *row = plan.find(option);
    if (!row)
        return goneError();
    QList<Id<LaunchOption>> options = optionsOf(plan, row->array);
    options.move(options.indexOf(option), qBound(qsizetype(0), qsizetype(to), options.size() - 1));
    Draft draft(plan);
    renumber(draft, options);
    return draft.change(Words::say("Move a launch option of %1").arg(nameOf(plan, row->array)));
}
} // namespace edit
