// SPDX-License-Identifier: MIT
#include "ui/models/designmodels.h"

#include "ui/models/designtable.h"
#include "ui/models/designtexts.h"

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(DesignModels)
};

QString number(qsizetype count) { return QLocale().toString(count); }

// A revision's name without its number, which has a column of its own.
template <class E> QString plainName(const Plan &plan, const E &row)
{
    const auto &lineage = plan.row(row.lineage);
    if (!row.name.isEmpty())
        return row.name;
    return lineage.name.isEmpty() ? lineage.href : lineage.name;
}

template <class E> QString originText(const Plan &plan, const E &row)
{
    const auto &lineage = plan.row(row.lineage);
    if (!lineage.publisher.isEmpty())
        return Words::tr("published by %1").arg(lineage.publisher);
    return labelOf(lineage.origin);
}

template <class E> QString revisionWord(const Plan &, const E &row)
{
    return row.isHead() ? Words::tr("HEAD") : QString::number(row.revision);
}

QString mciClouds(const Plan &plan, const MultiCloudImage &row) { return cloudsText(plan, row.id); }
QString mciGone(const Plan &plan, const MultiCloudImage &row) { return goneImagesText(plan, row.id); }

QString defaultMci(const Plan &plan, const ServerTemplate &row)
{
    const ListedMci *byDefault = plan.defaultMci(row.id);
    return byDefault ? nameOf(plan, byDefault->mci) : QString();
}

// How many servers and arrays would launch with the row.
template <auto Member, class E> QString nextsOf(const Plan &plan, const E &row)
{
    return number(plan.referrers<&Server::next, Member>(row.id).size()
                  + plan.referrers<&ServerArray::next, Member>(row.id).size());
}

// How many rows refer to it through the member.
template <auto Member, class E> QString countOf(const Plan &plan, const E &row)
{
    return number(plan.referrers<Member>(row.id).size());
}

template <auto Member, class E> QString textOf(const Plan &, const E &row) { return row.*Member; }
template <auto Member, class E> QString labelOfMember(const Plan &, const E &row)
{
    return labelOf(row.*Member);
}

QString availabilityText(const Plan &, const Image &row)
{
    return row.removed ? Words::tr("removed") : labelOf(row.availability);
}

QString typeState(const Plan &, const InstanceType &row)
{
    return row.removed ? Words::tr("removed") : row.retired ? Words::tr("retired") : Words::tr("available");
}

QString cloudState(const Plan &, const Cloud &row)
{
    return row.removed ? Words::tr("removed") : row.registered ? Words::tr("yes") : Words::tr("no");
}
} // namespace

QString warningOf(const Plan &, const Image &row)
{
    if (row.removed)
        return Words::tr("This image was removed. It is kept because something still refers to it.");
    return isGone(row) ? Words::tr("This image is gone; launching it fails. What runs is not affected.")
                       : QString();
}

QString warningOf(const Plan &, const InstanceType &row)
{
    if (row.removed)
        return Words::tr("This instance type was removed. It is kept because something still refers to it.");
    return row.retired ? Words::tr("The cloud has retired this instance type; launching it may fail.")
                       : QString();
}

QString warningOf(const Plan &, const Cloud &row)
{
    if (row.removed)
        return Words::tr("This cloud was removed. It is kept because something still refers to it.");
    return row.registered ? QString() : Words::tr("This cloud is not registered; nothing can be launched in it.");
}

std::unique_ptr<TableModel> templatesModel()
{
    using E = ServerTemplate;
    static const QList<DesignColumn<E>> columns {
        {{"name", QT_TRANSLATE_NOOP("tables", "Name"), 34}, plainName<E>},
        {{"revision", QT_TRANSLATE_NOOP("tables", "Revision"), 9}, revisionWord<E>},
        {{"default", QT_TRANSLATE_NOOP("tables", "Default MultiCloud Image"), 34}, defaultMci},
        {{"mcis", QT_TRANSLATE_NOOP("tables", "MultiCloud Images"), 16, true},
         countOf<&ListedMci::serverTemplate, E>},
        {{"used", QT_TRANSLATE_NOOP("tables", "Servers and arrays"), 17, true},
         nextsOf<&LaunchSettings::serverTemplate, E>},
        {{"origin", QT_TRANSLATE_NOOP("tables", "Origin"), 22}, originText<E>},
    };
    return std::make_unique<DesignTable<E>>("server_templates", "template", columns, Id<Cloud> {});
}

std::unique_ptr<TableModel> mcisModel()
{
    using E = MultiCloudImage;
    static const QList<DesignColumn<E>> columns {
        {{"name", QT_TRANSLATE_NOOP("tables", "Name"), 38}, plainName<E>},
        {{"revision", QT_TRANSLATE_NOOP("tables", "Revision"), 9}, revisionWord<E>},
        {{"clouds", QT_TRANSLATE_NOOP("tables", "Clouds"), 34}, mciClouds, mciGone},
        {{"listed", QT_TRANSLATE_NOOP("tables", "Listed by"), 10, true}, countOf<&ListedMci::mci, E>},
        {{"set", QT_TRANSLATE_NOOP("tables", "Set on Next"), 11, true}, nextsOf<&LaunchSettings::mci, E>},
        {{"origin", QT_TRANSLATE_NOOP("tables", "Origin"), 22}, originText<E>},
    };
    return std::make_unique<DesignTable<E>>("mcis", "mci", columns, Id<Cloud> {});
}

std::unique_ptr<TableModel> cloudsModel()
{
    using E = Cloud;
    static const QList<DesignColumn<E>> columns {
        {{"name", QT_TRANSLATE_NOOP("tables", "Name"), 24},
         [](const Plan &plan, const E &row) { return nameOf(plan, row.id); }},
        {{"type", QT_TRANSLATE_NOOP("tables", "Cloud type"), 14}, textOf<&E::type, E>},
        {{"registered", QT_TRANSLATE_NOOP("tables", "Registered"), 11}, cloudState},
        {{"images", QT_TRANSLATE_NOOP("tables", "Images"), 10, true}, countOf<&Image::cloud, E>},
        {{"types", QT_TRANSLATE_NOOP("tables", "Instance Types"), 14, true}, countOf<&InstanceType::cloud, E>},
        {{"datacenters", QT_TRANSLATE_NOOP("tables", "Datacenters"), 12, true},
         countOf<&Datacenter::cloud, E>},
        {{"mcis", QT_TRANSLATE_NOOP("tables", "MultiCloud Images"), 17, true}, countOf<&MciSetting::cloud, E>},
        {{"used", QT_TRANSLATE_NOOP("tables", "Servers and arrays"), 17, true},
         nextsOf<&LaunchSettings::cloud, E>},
    };
    return std::make_unique<DesignTable<E>>("clouds", "cloud", columns, Id<Cloud> {});
}

std::unique_ptr<TableModel> imagesModel(Id<Cloud> cloud)
{
    using E = Image;
    static const QList<DesignColumn<E>> columns {
        {{"uid", QT_TRANSLATE_NOOP("tables", "Resource UID"), 20}, textOf<&E::uid, E>},
        {{"name", QT_TRANSLATE_NOOP("tables", "Name"), 28}, textOf<&E::name, E>},
        {{"kind", QT_TRANSLATE_NOOP("tables", "Kind"), 9}, labelOfMember<&E::kind, E>},
        {{"architecture", QT_TRANSLATE_NOOP("tables", "Architecture"), 14}, labelOfMember<&E::architecture, E>},
        {{"virtualization", QT_TRANSLATE_NOOP("tables", "Virtualization"), 13},
         labelOfMember<&E::virtualization, E>},
        {{"root_device", QT_TRANSLATE_NOOP("tables", "Root device"), 14}, labelOfMember<&E::rootDevice, E>},
        {{"availability", QT_TRANSLATE_NOOP("tables", "State"), 13}, availabilityText},
        {{"owner", QT_TRANSLATE_NOOP("tables", "Owner"), 16}, textOf<&E::owner, E>},
    };
    return std::make_unique<DesignTable<E>>("images", "image", columns, cloud);
}

std::unique_ptr<TableModel> instanceTypesModel(Id<Cloud> cloud)
{
    using E = InstanceType;
    static const QList<DesignColumn<E>> columns {
        {{"uid", QT_TRANSLATE_NOOP("tables", "Resource UID"), 24}, textOf<&E::uid, E>},
        {{"name", QT_TRANSLATE_NOOP("tables", "Name"), 30}, textOf<&E::name, E>},
        {{"architecture", QT_TRANSLATE_NOOP("tables", "Architecture"), 24}, labelOfMember<&E::architecture, E>},
        {{"memory", QT_TRANSLATE_NOOP("tables", "Memory"), 12}, textOf<&E::memory, E>},
        {{"cpus", QT_TRANSLATE_NOOP("tables", "CPUs"), 8, true},
         [](const Plan &, const E &row) { return row.cpuCount ? number(row.cpuCount) : QString(); }},
        {{"state", QT_TRANSLATE_NOOP("tables", "State"), 13}, typeState},
        {{"used", QT_TRANSLATE_NOOP("tables", "Set on Next"), 11, true},
         nextsOf<&LaunchSettings::instanceType, E>},
    };
    return std::make_unique<DesignTable<E>>("instance_types", "instance_type", columns, cloud);
}

std::unique_ptr<TableModel> datacentersModel(Id<Cloud> cloud)
{
    using E = Datacenter;
    static const QList<DesignColumn<E>> columns {
        {{"uid", QT_TRANSLATE_NOOP("tables", "Resource UID"), 24}, textOf<&E::uid, E>},
        {{"name", QT_TRANSLATE_NOOP("tables", "Name"), 30}, textOf<&E::name, E>},
        {{"description", QT_TRANSLATE_NOOP("tables", "Description"), 40}, textOf<&E::description, E>},
        {{"used", QT_TRANSLATE_NOOP("tables", "Set on Next"), 11, true},
         nextsOf<&LaunchSettings::datacenter, E>},
    };
    return std::make_unique<DesignTable<E>>("datacenters", "datacenter", columns, cloud);
}
