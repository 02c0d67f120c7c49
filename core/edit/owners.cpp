// SPDX-License-Identifier: MIT
#include "core/edit/owners.h"

#include "core/base/words.h"
#include "core/naming/names.h"
#include "core/plan/pointer.h"
#include "core/resolve/launchfields.h"

#include <QCoreApplication>
#include <algorithm>

namespace edit {
namespace {
Saying serversText(int count)
{
    return count == 1 ? Words::say("1 server") : Words::say("%n servers", nullptr, count);
}
Saying arraysText(int count)
{
    return count == 1 ? Words::say("1 array") : Words::say("%n arrays", nullptr, count);
}
} // namespace

Saying subjectOf(const Plan &plan, const QList<Owner> &owners)
{
    if (owners.size() == 1)
        return nameOf(plan, owners.constFirst());
    const int arrays =
        int(std::count_if(owners.cbegin(), owners.cend(), [](Owner o) { return o.isArray(); }));
    const int servers = int(owners.size()) - arrays;
    if (!arrays)
        return serversText(servers);
    if (!servers)
        return arraysText(arrays);
    return Words::say("%1 and %2").arg(serversText(servers), arraysText(arrays));
}

Saying wordOf(LaunchField field)
{
    Saying word;
    launchfields::visit(field, [&](const auto &line) { word = Words::say(line.word); });
    return word;
}

Error goneError()
{
    return {Words::tr(
                "What was to be changed is no longer in the plan. Select something that is, and try again."),
            {}};
}

bool exists(const Plan &plan, Owner owner) { return plan.find(owner.server()) || plan.find(owner.array()); }

bool allExist(const Plan &plan, const QList<Owner> &owners)
{
    return std::all_of(owners.cbegin(), owners.cend(), [&](Owner owner) { return exists(plan, owner); });
}

namespace {
template <class E> QString whyNotOffered(const Plan &plan, Id<E> id, LaunchField field)
{
    const E *row = plan.find(id);
    if (!row)
        return Words::tr("The %1 chosen is no longer in the plan. Choose another.").arg(wordOf(field));
    if (row->removed)
        return Words::tr("The %1 %2 has been deleted. Choose another.").arg(wordOf(field), nameOf(plan, id));
    return {};
}

template <class E>
QString whyNotInCloud(const Plan &plan, const QString &name, Id<Cloud> cloud, Id<E> id, LaunchField field)
{
    if (const QString why = whyNotOffered(plan, id, field); !why.isEmpty())
        return why;
    if (plan.row(id).cloud == cloud)
        return {};
    return Words::tr("The %1 %2 belongs to %3, but %4 launches in %5. Choose one of %5.")
        .arg(wordOf(field), nameOf(plan, id), nameOf(plan, plan.row(id).cloud), name, nameOf(plan, cloud));
}

QString whyNotImage(const Plan &plan, const QString &name, Id<Cloud> cloud, Id<Image> id, LaunchField field,
                    ImageKind kind)
{
    if (const QString why = whyNotInCloud(plan, name, cloud, id, field); !why.isEmpty())
        return why;
    const Image &image = plan.row(id);
    if (image.kind == kind || (image.kind == ImageKind::Alias && kind == ImageKind::Machine))
        return {};
    return Words::tr("%1 is a %2 image, which can't be the %3 of %4. Choose a %5 image.")
        .arg(nameOf(plan, id), labelOf(image.kind), wordOf(field), name, labelOf(kind));
}
} // namespace

namespace {
// what is followed may be unknown, but not gone.
QString whyNotFollowable(const Plan &plan, const LaunchSettings &next)
{
    if (!plan.find(next.templateLineage))
        return Words::tr("The %1 chosen is no longer in the plan. Choose another.")
            .arg(wordOf(LaunchField::ServerTemplate));
    const Id<ServerTemplate> followed = effectiveTemplate(plan, next);
    return followed ? whyNotOffered(plan, followed, LaunchField::ServerTemplate) : QString();
}
} // namespace

QString whyUnfit(const Plan &plan, const QString &name, const LaunchSettings &next, LaunchField field)
{
    QString why;
    const auto look = [&]<class E>(Id<E> id, ImageKind kind) {
        if constexpr (std::is_same_v<E, Image>)
            why = whyNotImage(plan, name, next.cloud, id, field, kind);
        else if constexpr (requires(const E &row) { row.cloud; })
            why = whyNotInCloud(plan, name, next.cloud, id, field);
        else
            why = whyNotOffered(plan, id, field);
    };
    launchfields::visit(field, [&]<class L>(const L &line) {
        if constexpr (L::isInheritable() && L::isRow()) {
            if ((next.*line.answer).hasValue())
                look((next.*line.answer).value(), line.kind);
        } else if constexpr (L::isRow()) {
            if (field == LaunchField::ServerTemplate && next.templateLineage)
                why = whyNotFollowable(plan, next);
            else
                look(next.*line.answer, line.kind);
        }
    });
    return why;
}

void addCopy(Draft &draft, Owner from, Id<Deployment> to, const QString &name)
{
    const Plan &plan = draft.plan();
    if (!from.isArray()) {
        Server copy = plan.row(from.server());
        copy.deployment = to;
        copy.name = name;
        draft.add(copy);
        return;
    }
    ServerArray copy = plan.row(from.array());
    copy.deployment = to;
    copy.name = name;
    copy.enabled = false;
    const Id<ServerArray> array = draft.add(copy);
    const auto addParts = [&](const auto &parts) {
        for (const auto id : parts) {
            auto part = plan.row(id);
            part.array = array;
            draft.add(part);
        }
    };
    addParts(plan.referrers<&DatacenterWeight::array>(from.array()));
    addParts(plan.referrers<&ScheduleEntry::array>(from.array()));
    addParts(plan.referrers<&LaunchOption::array>(from.array()));
}

QStringList normalisedTags(const QStringList &tags)
{
    QStringList normal;
    for (const QString &tag : tags)
        if (const QString trimmed = tag.trimmed(); !trimmed.isEmpty())
            normal.append(trimmed);
    normal.sort();
    normal.removeDuplicates();
    return normal;
}
} // namespace edit
