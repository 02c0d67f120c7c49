// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/edits.h"
#include "app/cli/fields.h"
#include "app/cli/owners.h"
#include "app/cli/rows.h"
#include "core/edit/next.h"
#include "core/edit/owners.h"
#include "core/edit/pointers.h"

namespace cli {
namespace {
using Owners = QList<Owner>;

// The value of an option for all of the owners, as one edit of their Next.
using SetField = Result<Change> (*)(const Plan &, const Owners &, const QString &value);

// The row of that name, in the cloud of the owners where it can be; then `set` takes it.
template <class E, auto Set>
Result<Change> setRow(const Plan &plan, const Owners &owners, const QString &value)
{
    const Result<Id<E>> row = rowOfKind<E>(plan, value, nextOf(plan, owners.value(0)).cloud);
    return row ? Set(plan, owners, *row) : row.error();
}
// The same where the cloud's default is an answer, too.
template <class E, auto Set>
Result<Change> setRowOrDefault(const Plan &plan, const Owners &owners, const QString &value)
{
    return value == QStringLiteral("-default-") ? Set(plan, owners, OverrideOrDefault<Id<E>>::cloudDefault())
                                                : setRow<E, Set>(plan, owners, value);
}
Result<Change> setText(const Plan &plan, const Owners &owners, const QString &value)
{
    return edit::setUserData(plan, owners, value);
}
Result<Change> setTagList(const Plan &plan, const Owners &owners, const QString &value)
{
    return edit::setTags(plan, owners, value.split(u',', Qt::SkipEmptyParts));
}
// "Base@default", "Base@latest"; a revision otherwise.
Result<Change> setTemplate(const Plan &plan, const Owners &owners, const QString &value)
{
    const QString pointer = value.section(u'@', -1);
    const bool isLatest = pointer == QStringLiteral("latest");
    const bool follows = value.contains(u'@') && (isLatest || pointer == QStringLiteral("default"));
    const Result<Id<ServerTemplate>> row =
        rowOfKind<ServerTemplate>(plan, follows ? value.section(u'@', 0, -2) : value, {});
    if (!row)
        return row.error();
    if (!follows)
        return edit::setServerTemplate(plan, owners, *row);
    return edit::follow(plan, owners, plan.row(*row).lineage,
                        isLatest ? TemplatePointer::Latest : TemplatePointer::Default);
}

Saying labelOf(const Plan &plan, const Owners &owners)
{
    return Words::say("Edit Next of %1").arg(edit::subjectOf(plan, owners));
}

Result<Change> withFields(const Plan &plan, const Owners &owners, const QString &value,
                          Result<Change> (*set)(const Plan &, const Owners &, LaunchField))
{
    Plan after = plan;
    Change all;
    int steps = 0;
    for (const QString &name : value.split(u',', Qt::SkipEmptyParts)) {
        const std::optional<LaunchField> field = fieldNamed(name);
        if (!field)
            return Error {Words::tr("There is no field “%1”; the fields are %2.").arg(name, fieldKeys()), {}};
        const Result<Change> step = set(after, owners, *field);
        if (!step)
            return step;
        after.apply(*step);
        if (!step->isEmpty())
            all = steps++ ? all.merged(*step) : *step;
    }
    if (steps > 1)
        all.label = labelOf(plan, owners);
    return all;
}
Result<Change> inheritFields(const Plan &plan, const Owners &owners, const QString &value)
{
    return value == QStringLiteral("all") ? edit::inheritAll(plan, owners)
                                          : withFields(plan, owners, value, edit::inherit);
}
Result<Change> pinFields(const Plan &plan, const Owners &owners, const QString &value)
{
    return withFields(plan, owners, value, edit::pin);
}

// In the order in which they are done: who inherits may be given a value, and what follows may be pinned.
struct FieldOption {
    Option option;
    SetField set;
};
const QList<FieldOption> &fieldOptions()
{
    static const QList<FieldOption> options {
        {{"inherit", "FIELD,...|all", QT_TRANSLATE_NOOP("Words", "Let these fields follow again, or all.")},
         inheritFields},
        {{"server-template", "NAME",
          QT_TRANSLATE_NOOP("Words",
                            "A ServerTemplate or revision; NAME@default and NAME@latest follow it.")},
         setTemplate},
        {{"mci", "NAME", QT_TRANSLATE_NOOP("Words", "The MultiCloud Image.")},
         setRow<MultiCloudImage, edit::setMci>},
        {{"image", "UID", QT_TRANSLATE_NOOP("Words", "The machine image.")}, setRow<Image, edit::setImage>},
        {{"type", "NAME", QT_TRANSLATE_NOOP("Words", "The instance type.")},
         setRow<InstanceType, edit::setInstanceType>},
        {{"kernel", "UID", QT_TRANSLATE_NOOP("Words", "The kernel image, or -default-.")},
         setRowOrDefault<Image, edit::setKernel>},
        {{"ramdisk", "UID", QT_TRANSLATE_NOOP("Words", "The ramdisk image, or -default-.")},
         setRowOrDefault<Image, edit::setRamdisk>},
        {{"datacenter", "NAME", QT_TRANSLATE_NOOP("Words", "The datacenter, or -default- for any.")},
         setRowOrDefault<Datacenter, edit::setDatacenter>},
        {{"user-data", "TEXT", QT_TRANSLATE_NOOP("Words", "The user data, which may be empty.")}, setText},
        {{"tags", "A,B",
          QT_TRANSLATE_NOOP("Words", "The tags of the servers and arrays themselves, separated by commas.")},
         setTagList},
        {{"pin", "FIELD,...", QT_TRANSLATE_NOOP("Words", "Set here what these fields inherit now.")},
         pinFields},
    };
    return options;
}

Result<Change> setNamed(const Plan &plan, const Invocation &invocation)
{
    const Result<Owners> owners = ownersNamed(plan, invocation.arguments.mid(1));
    if (!owners)
        return owners.error();
    if (owners->isEmpty())
        return Error {Words::tr("There is no server or array in what is named, so there is nothing to set."),
                      {}};
    Plan after = plan;
    Change all;
    int steps = 0;
    for (const FieldOption &one : fieldOptions()) {
        const QString name = QLatin1String(one.option.name);
        if (!invocation.has(name))
            continue;
        const Result<Change> step = one.set(after, *owners, invocation.options.value(name));
        if (!step)
            return step;
        after.apply(*step);
        all = steps++ ? all.merged(*step) : *step;
    }
    if (!steps)
        return Error {Words::tr("set needs what to set; mci-planner set --help lists it."), {}};
    if (steps > 1)
        all.label = labelOf(plan, *owners);
    return all;
}
} // namespace

static Exit setNext(const Invocation &invocation, Output &output)
{
    return editAndTell(invocation, output,
                       [&](const Plan &plan, Timestamp) { return setNamed(plan, invocation); });
}

static QList<Option> setOptions()
{
    QList<Option> options;
    for (const FieldOption &one : fieldOptions())
        options.append(one.option);
    return options + editOptions();
}
static const Registered setNextCommand(
    {"set", "PLAN NAME...",
     QT_TRANSLATE_NOOP("Words", "Sets what servers and arrays launch next, or lets it be inherited."), 2, -1,
     false, setOptions(), setNext});
} // namespace cli
