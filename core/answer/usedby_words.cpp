// SPDX-License-Identifier: MIT
#include "core/answer/usedby.h"
#include "core/base/words.h"
#include "core/naming/names.h"

#include <QCoreApplication>

namespace {
QString counted(qsizetype count, const QString &one, const QString &many)
{
    return count == 1 ? one : many.arg(count);
}
} // namespace

QString keyOf(Use::Kind kind)
{
    constexpr std::array keys {"setting", "alias",    "template", "option",  "next",
                               "policy",  "defaults", "running",  "previous"};
    return QString::fromLatin1(keys.at(size_t(kind)));
}

QString useTitle(Use::Kind kind, qsizetype count)
{
    switch (kind) {
    case Use::Kind::Setting:
        return counted(count, Words::tr("Used by 1 setting of a MultiCloud Image"),
                       Words::tr("Used by %1 settings of MultiCloud Images"));
    case Use::Kind::Alias:
        return counted(count, Words::tr("1 alias stands for it"), Words::tr("%1 aliases stand for it"));
    case Use::Kind::Option:
        return counted(count, Words::tr("In 1 launch option of an array"),
                       Words::tr("In %1 launch options of arrays"));
    case Use::Kind::Template:
        return counted(count, Words::tr("Listed by 1 ServerTemplate"),
                       Words::tr("Listed by %1 ServerTemplates"));
    case Use::Kind::Next:
        return counted(count, Words::tr("Next of 1 server or array"),
                       Words::tr("Next of %1 servers and arrays"));
    case Use::Kind::Policy:
        return counted(count, Words::tr("In the datacenter policy of 1 array"),
                       Words::tr("In the datacenter policy of %1 arrays"));
    case Use::Kind::Defaults:
        return counted(count, Words::tr("In the Server Defaults of 1 deployment"),
                       Words::tr("In the Server Defaults of %1 deployments"));
    case Use::Kind::Running:
        return counted(count, Words::tr("1 instance runs with it"), Words::tr("%1 instances run with it"));
    case Use::Kind::Previous:
        return counted(count, Words::tr("1 previous launch had it"),
                       Words::tr("%1 previous launches had it"));
    }
    return {};
}

QString placeText(const Plan &plan, const Use &use)
{
    if (const MciSetting *setting = plan.find(use.by.as<MciSetting>()))
        return nameOf(plan, setting->cloud);
    if (const ServerDefault *defaults = plan.find(use.by.as<ServerDefault>()))
        return nameOf(plan, defaults->cloud);
    if (const Image *alias = plan.find(use.by.as<Image>()))
        return nameOf(plan, alias->cloud);
    const Owner owner(holderOf(plan, use));
    return owner ? nameOf(plan, deploymentOf(plan, owner)) : QString();
}

QString howText(const Plan &plan, const Use &use)
{
    if (const ListedMci *listed = plan.find(use.by.as<ListedMci>()))
        return listed->isDefault ? Words::tr("as default") : Words::tr("listed");
    if (const DatacenterWeight *weight = plan.find(use.by.as<DatacenterWeight>()))
        return Words::tr("%1 %").arg(weight->weight);
    if (const Image *alias = plan.find(use.by.as<Image>()))
        return labelOf(alias->follows);
    if (const LaunchOption *option = plan.find(use.by.as<LaunchOption>()))
        return Words::tr("option %1").arg(option->position + 1);
    if (use.kind == Use::Kind::Running)
        return counted(use.count, Words::tr("1 instance"), Words::tr("%1 instances"));
    if (use.kind == Use::Kind::Previous)
        return counted(use.count, Words::tr("1 launch"), Words::tr("%1 launches"));
    return labelOf(use.field);
}

QString holderText(const Plan &plan, const Use &use)
{
    const AnyId holder = holderOf(plan, use);
    return holder ? nameOf(plan, holder) : Words::tr("the account");
}
