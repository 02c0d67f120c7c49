// SPDX-License-Identifier: MIT
#include "core/answer/inventorykinds.h"

#include "core/plan/regions.h"

#include <QCoreApplication>
#include <QList>
#include <algorithm>

namespace {
QList<InventoryKind> kindsOfAws()
{
    using enum Provider;
    using enum InventoryKind::Role;
    return {
        {Aws, "aws ec2 describe-launch-template-versions",
         QT_TRANSLATE_NOOP("Words", "launch template versions"), Templates},
        {Aws, "aws autoscaling describe-launch-configurations",
         QT_TRANSLATE_NOOP("Words", "launch configurations"), Templates},
        {Aws, "aws autoscaling describe-auto-scaling-groups",
         QT_TRANSLATE_NOOP("Words", "Auto Scaling groups"), Launchers},
        {Aws, "aws ec2 describe-instances", QT_TRANSLATE_NOOP("Words", "instances"), Launchers},
        {Aws, "aws ec2 describe-launch-templates", QT_TRANSLATE_NOOP("Words", "launch templates"),
         Companions},
        {Aws, "aws ec2 describe-images", QT_TRANSLATE_NOOP("Words", "images")},
        {Aws, "aws ssm get-parameters", QT_TRANSLATE_NOOP("Words", "parameters")},
        {Aws, "aws ec2 describe-instance-types", QT_TRANSLATE_NOOP("Words", "instance types"), AllTypes},
        {Aws, "aws ec2 describe-instance-type-offerings",
         QT_TRANSLATE_NOOP("Words", "instance types offered")},
    };
}

QList<InventoryKind> kindsOfAzure()
{
    using enum Provider;
    using enum InventoryKind::Role;
    return {
        {Azure, "az vmss list", QT_TRANSLATE_NOOP("Words", "scale sets"), Launchers},
        {Azure, "az vm list", QT_TRANSLATE_NOOP("Words", "virtual machines"), Launchers},
        {Azure, "az vmss list-instances", QT_TRANSLATE_NOOP("Words", "instances of scale sets"), Companions},
        {Azure, "az sig image-definition list", QT_TRANSLATE_NOOP("Words", "image definitions")},
        {Azure, "az sig image-version list", QT_TRANSLATE_NOOP("Words", "image versions")},
        {Azure, "az sig image-version list-community",
         QT_TRANSLATE_NOOP("Words", "image versions of others")},
        {Azure, "az image list", QT_TRANSLATE_NOOP("Words", "managed images")},
        {Azure, "az vm image list --all", QT_TRANSLATE_NOOP("Words", "images of the marketplace")},
        {Azure, "az vm image list", QT_TRANSLATE_NOOP("Words", "images of the marketplace")},
        {Azure, "az vm image show", QT_TRANSLATE_NOOP("Words", "images of the marketplace")},
        {Azure, "az vm list-skus", QT_TRANSLATE_NOOP("Words", "instance types"), AllTypes},
        {Azure, "az vm list-sizes", QT_TRANSLATE_NOOP("Words", "instance types"), AllTypes},
    };
}

QList<InventoryKind> kindsOfOthers()
{
    using enum Provider;
    using enum InventoryKind::Role;
    return {
        {Google, "gcloud compute instance-templates list", QT_TRANSLATE_NOOP("Words", "instance templates"),
         Templates},
        {Google, "compute.instanceTemplates.list", QT_TRANSLATE_NOOP("Words", "instance templates"),
         Templates},
        {Google, "gcloud compute instance-groups managed list",
         QT_TRANSLATE_NOOP("Words", "managed instance groups"), Launchers},
        {Google, "compute.instanceGroupManagers.list", QT_TRANSLATE_NOOP("Words", "managed instance groups"),
         Launchers},
        {Google, "gcloud compute instances list", QT_TRANSLATE_NOOP("Words", "instances"), Launchers},
        {Google, "compute.instances.list", QT_TRANSLATE_NOOP("Words", "instances"), Launchers},
        {Google, "gcloud compute disks list", QT_TRANSLATE_NOOP("Words", "disks")},
        {Google, "gcloud compute images list", QT_TRANSLATE_NOOP("Words", "images")},
        // Of a zone, and without the types that are made to measure.
        {Google, "gcloud compute machine-types list", QT_TRANSLATE_NOOP("Words", "instance types")},
        {OpenStack, "openstack server list", QT_TRANSLATE_NOOP("Words", "servers"), Launchers},
        {OpenStack, "openstack image list", QT_TRANSLATE_NOOP("Words", "images")},
        {OpenStack, "openstack flavor list", QT_TRANSLATE_NOOP("Words", "instance types"), AllTypes},
        {Terraform, "terraform show -json", QT_TRANSLATE_NOOP("Words", "plan or state of Terraform")},
        {Terraform, "terraform.tfstate", QT_TRANSLATE_NOOP("Words", "plan or state of Terraform")},
        {None, importingCommand, QT_TRANSLATE_NOOP("Words", "settings of MultiCloud Images")},
    };
}
} // namespace

const QList<InventoryKind> &inventoryKinds()
{
    static const QList<InventoryKind> kinds = kindsOfAws() + kindsOfAzure() + kindsOfOthers();
    return kinds;
}

const InventoryKind *inventoryKindOf(const QString &command)
{
    const QList<InventoryKind> &kinds = inventoryKinds();
    const auto kind = std::find_if(kinds.cbegin(), kinds.cend(), [&](const InventoryKind &one) {
        return command == QLatin1String(one.command);
    });
    return kind == kinds.cend() ? nullptr : &*kind;
}

QString askedCommand(const QString &command)
{
    const InventoryKind *kind = inventoryKindOf(command);
    if (!kind)
        return command;
    const QList<InventoryKind> &kinds = inventoryKinds();
    const auto first = std::find_if(kinds.cbegin(), kinds.cend(), [kind](const InventoryKind &one) {
        return one.provider == kind->provider && qstrcmp(one.tells, kind->tells) == 0;
    });
    return QLatin1String(first->command);
}

Provider providerOf(const Cloud &cloud)
{
    const Region *region = regionOf(cloud);
    const QString type = region ? QString::fromLatin1(region->type) : cloud.type;
    return type == QLatin1String("amazon")            ? Provider::Aws
        : type.startsWith(QLatin1String("azure"))     ? Provider::Azure
        : type == QLatin1String("google")             ? Provider::Google
        : type.startsWith(QLatin1String("openstack")) ? Provider::OpenStack
                                                      : Provider::None;
}

bool isPerCloud(Provider provider) { return provider == Provider::Aws || provider == Provider::OpenStack; }

QString imagesCommand(Provider provider)
{
    switch (provider) {
    case Provider::Aws:
        return QStringLiteral("aws ec2 describe-images");
    case Provider::Google:
        return QStringLiteral("gcloud compute images list");
    case Provider::OpenStack:
        return QStringLiteral("openstack image list");
    default:
        return {}; // the marketplace of Azure does not list what is gone
    }
}

QString runningCommand(Provider provider, bool isOfArray)
{
    switch (provider) {
    case Provider::Aws:
        return QStringLiteral("aws ec2 describe-instances");
    case Provider::Azure:
        return isOfArray ? QStringLiteral("az vmss list-instances") : QStringLiteral("az vm list");
    case Provider::Google:
        return QStringLiteral("gcloud compute disks list");
    default:
        return {}; // what was booted from a volume does not tell
    }
}
