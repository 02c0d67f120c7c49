// SPDX-License-Identifier: MIT
#include "core/edit/owners.h"

#include "core/base/words.h"
#include "core/naming/names.h"

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
    switch (field) {
    case LaunchField::Cloud:
        return Words::say("cloud");
    case LaunchField::ServerTemplate:
        return Words::say("ServerTemplate");
    case LaunchField::Mci:
        return Words::say("MultiCloud Image");
    case LaunchField::Image:
        return Words::say("image");
    case LaunchField::InstanceType:
        return Words::say("instance type");
    case LaunchField::Kernel:
        return Words::say("kernel");
    case LaunchField::Ramdisk:
        return Words::say("ramdisk");
    case LaunchField::UserData:
        return Words::say("user data");
    case LaunchField::Datacenter:
        return Words::say("datacenter");
    case LaunchField::Tags:
        return Words::say("tags");
    }
    return {};
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
    if (image.kind == kind)
        return {};
    return Words::tr("%1 is a %2 image, which can't be the %3 of %4. Choose a %5 image.")
        .arg(nameOf(plan, id), labelOf(image.kind), wordOf(field), name, labelOf(kind));
}
} // namespace

QString whyUnfit(const Plan &plan, const QString &name, const LaunchSettings &next, LaunchField field)
{
    const auto image = [&](const auto &answer, ImageKind kind) {
        return answer.hasValue() ? whyNotImage(plan, name, next.cloud, answer.value(), field, kind)
                                 : QString();
    };
    const auto inCloud = [&](const auto &answer) {
        return answer.hasValue() ? whyNotInCloud(plan, name, next.cloud, answer.value(), field) : QString();
    };
    switch (field) {
    case LaunchField::Cloud:
        return whyNotOffered(plan, next.cloud, field);
    case LaunchField::ServerTemplate:
        return whyNotOffered(plan, next.serverTemplate, field);
    case LaunchField::Mci:
        return next.mci.hasValue() ? whyNotOffered(plan, next.mci.value(), field) : QString();
    case LaunchField::Image:
        return image(next.image, ImageKind::Machine);
    case LaunchField::Kernel:
        return image(next.kernel, ImageKind::Kernel);
    case LaunchField::Ramdisk:
        return image(next.ramdisk, ImageKind::Ramdisk);
    case LaunchField::InstanceType:
        return inCloud(next.instanceType);
    case LaunchField::Datacenter:
        return inCloud(next.datacenter);
    case LaunchField::UserData:
    case LaunchField::Tags:
        break;
    }
    return {};
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
