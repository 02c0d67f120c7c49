// SPDX-License-Identifier: MIT
#include "core/edit/options.h"

#include "core/base/words.h"
#include "core/edit/owners.h"
#include "core/naming/names.h"
#include "core/plan/pointer.h"

#include <QSet>

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
} // namespace

Result<Change> setOptions(const Plan &plan, Id<ServerArray> array, const QList<LaunchOption> &options)
{
    if (!plan.find(array))
        return goneError();
    Draft draft(plan);
    QSet<Id<LaunchOption>> kept;
    for (qsizetype i = 0; i < options.size(); ++i) {
        LaunchOption row = options.at(i);
        const LaunchOption *before = plan.find(row.id);
        if (!before || before->array != array || kept.contains(row.id)) // another's is copied
            before = nullptr;
        row.id = before ? row.id : Id<LaunchOption>();
        row.array = array;
        row.position = int(i);
        LaunchOption moved = before ? *before : LaunchOption();
        moved.position = row.position;
        if (const QString why = whyNotOption(plan, row); moved != row && !why.isEmpty())
            return Error {why, {}};
        kept.insert(before ? row.id : draft.add(row));
        if (before)
            draft.update(row);
    }
    for (const Id<LaunchOption> id : optionsOf(plan, array))
        if (!kept.contains(id))
            draft.remove(id);
    return draft.change(Words::say("Set the launch options of %1").arg(nameOf(plan, array)));
}
} // namespace edit
