// SPDX-License-Identifier: MIT
#include "core/plan/names.h"

#include <QCoreApplication>

QString enumLabel(const EnumText &text) { return QCoreApplication::translate("plan", text.label); }

QString revisionText(int revision)
{
    return revision == 0 ? QStringLiteral("[HEAD]") : QStringLiteral("[rev %1]").arg(revision);
}

QString nameOf(const Plan &plan, Id<Cloud> id)
{
    const Cloud &cloud = plan.row(id);
    return cloud.displayName.isEmpty() ? cloud.name : cloud.displayName;
}

QString nameOf(const Plan &plan, Id<Datacenter> id)
{
    const Datacenter &datacenter = plan.row(id);
    return datacenter.name.isEmpty() ? datacenter.uid : datacenter.name;
}

QString nameOf(const Plan &plan, Id<InstanceType> id)
{
    const InstanceType &type = plan.row(id);
    return type.name.isEmpty() ? type.uid : type.name;
}

QString nameOf(const Plan &plan, Id<Image> id) { return plan.row(id).uid; }

QString longNameOf(const Plan &plan, Id<Image> id)
{
    const Image &image = plan.row(id);
    return image.name.isEmpty() || image.name == image.uid
        ? image.uid.toString()
        : QStringLiteral("%1 · %2").arg(image.uid.toString(), image.name.toString());
}

namespace {
template <class Revision, class Lineage> QString revisionName(const Revision &row, const Lineage &lineage)
{
    if (!row.id)
        return {};
    return QStringLiteral("%1 %2").arg(row.name.isEmpty() ? lineage.href : row.name, revisionText(row.revision));
}
} // namespace

QString nameOf(const Plan &plan, Id<MultiCloudImage> id)
{
    const MultiCloudImage &mci = plan.row(id);
    return revisionName(mci, plan.row(mci.lineage));
}

QString nameOf(const Plan &plan, Id<ServerTemplate> id)
{
    const ServerTemplate &serverTemplate = plan.row(id);
    return revisionName(serverTemplate, plan.row(serverTemplate.lineage));
}

QString nameOf(const Plan &plan, Id<Deployment> id) { return plan.row(id).name; }
QString nameOf(const Plan &plan, Id<Server> id) { return plan.row(id).name; }
QString nameOf(const Plan &plan, Id<ServerArray> id) { return plan.row(id).name; }

QString nameOf(const Plan &plan, Id<Instance> id)
{
    const Instance &instance = plan.row(id);
    return instance.array ? QStringLiteral("%1 #%2").arg(nameOf(plan, instance.array)).arg(instance.number)
                          : nameOf(plan, instance.server);
}

QString nameOf(const Plan &plan, AnyId id)
{
    QString name;
    forEachEntity([&]<class E>() {
        // Exactly its own overload: the one for any id would come back here for ever.
        if constexpr (requires { static_cast<QString (*)(const Plan &, Id<E>)>(nameOf); })
            if (id.is<E>())
                name = nameOf(plan, id.as<E>());
    });
    return name;
}
