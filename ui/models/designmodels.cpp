// SPDX-License-Identifier: MIT
#include "ui/models/designmodels.h"

#include "core/base/words.h"
#include "core/plan/pointer.h"
#include "ui/models/designtexts.h"

namespace {
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
template <auto Member, class E> qint64 nextsOf(const Plan &plan, const E &row)
{
    return plan.referrers<&Server::next, Member>(row.id).size()
        + plan.referrers<&ServerArray::next, Member>(row.id).size();
}

// How many rows refer to it: settings, Nexts, launch options, aliases.
template <class E> qint64 namersOf(const Plan &plan, const E &row)
{
    qint64 count = 0;
    plan.forEachReferrer(row.id, [&](auto) { ++count; });
    return count;
}

// How many rows refer to it through the member.
template <auto Member, class E> qint64 countOf(const Plan &plan, const E &row)
{
    return plan.referrers<Member>(row.id).size();
}

// The same for all revisions of the row's lineage.
template <auto Member, class E> qint64 nextsOfLineage(const Plan &plan, const E &row)
{
    qint64 sum = 0;
    for (const Id<E> id : edit::revisionsOf<E>(plan, row.lineage))
        sum += nextsOf<Member>(plan, plan.row(id));
    return sum;
}
template <auto Member, class E> qint64 countOfLineage(const Plan &plan, const E &row)
{
    qint64 sum = 0;
    for (const Id<E> id : edit::revisionsOf<E>(plan, row.lineage))
        sum += countOf<Member>(plan, plan.row(id));
    return sum;
}

// whether they name the revision or follow it.
qint64 launchesFrom(const Plan &plan, const ServerTemplate &row)
{
    qint64 launches = nextsOf<&LaunchSettings::serverTemplate>(plan, row);
    const bool isDefault = followedRevision(plan, row.lineage, TemplatePointer::Default) == row.id,
               isLatest = followedRevision(plan, row.lineage, TemplatePointer::Latest) == row.id;
    if (!isDefault && !isLatest)
        return launches;
    const auto follows = [&](const LaunchSettings &next) {
        return next.pointer == TemplatePointer::Default ? isDefault : isLatest;
    };
    for (const auto id : plan.referrers<&Server::next, &LaunchSettings::templateLineage>(row.lineage))
        launches += follows(plan.row(id).next) ? 1 : 0;
    for (const auto id : plan.referrers<&ServerArray::next, &LaunchSettings::templateLineage>(row.lineage))
        launches += follows(plan.row(id).next) ? 1 : 0;
    return launches;
}
qint64 launchesFromLineage(const Plan &plan, const ServerTemplate &row)
{
    return nextsOfLineage<&LaunchSettings::serverTemplate>(plan, row)
        + nextsOf<&LaunchSettings::templateLineage>(plan, plan.row(row.lineage));
}

// "HEAD · rev 9": what is to be had of the row's lineage.
template <class E> QString revisionsText(const Plan &plan, const E &row)
{
    int newest = 0;
    for (const Id<E> id : edit::revisionsOf<E>(plan, row.lineage))
        newest = plan.row(id).removed ? newest : qMax(newest, plan.row(id).revision);
    return row.isHead() && newest ? Words::tr("HEAD · rev %1").arg(newest) : revisionWord(plan, row);
}

template <auto Member, class E> QString textOf(const Plan &, const E &row) { return row.*Member; }
template <auto Member, class E> const Text &storedIn(const E &row) { return row.*Member; }
template <auto Member, class E> QString labelOfMember(const Plan &, const E &row)
{
    return labelOf(row.*Member);
}
template <auto Member, class E> qint64 placeOfMember(const Plan &, const E &row)
{
    return qint64(row.*Member);
}

QString availabilityText(const Plan &, const Image &row)
{
    return row.removed ? Words::tr("removed") : labelOf(row.availability);
}

qint64 placeOfAvailability(const Plan &, const Image &row)
{
    return row.removed ? qint64(enumTexts<Availability>.size()) : qint64(row.availability);
}

QString cpusText(const Plan &, const InstanceType &row)
{
    return row.cpuCount ? QLocale().toString(row.cpuCount) : QString();
}

qint64 revisionNumber(const Plan &, const auto &row) { return row.revision; }

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
    return row.retired
        ? Words::tr("The cloud has retired this instance type; nothing can be launched with it.")
        : QString();
}

QString warningOf(const Plan &, const Cloud &row)
{
    if (row.removed)
        return Words::tr("This cloud was removed. It is kept because something still refers to it.");
    return row.registered ? QString()
                          : Words::tr("This cloud is not registered; nothing can be launched in it.");
}

namespace {
template <class E>
std::unique_ptr<TableModel> modelOf(const char *name, const char *icon, query::Kind kind,
                                    const QList<DesignColumn<E>> &columns, Id<Cloud> cloud = {})
{
    return std::make_unique<TableModel>(std::make_shared<DesignTable<E>>(name, icon, kind, columns, cloud));
}

template <class E>
std::unique_ptr<TableModel>
revisionsModel(const char *name, const char *icon, query::Kind kind, const QList<DesignColumn<E>> &columns,
               const QList<DesignColumn<E>> &ofLineage, const RevisionsShown &revisions)
{
    return std::make_unique<TableModel>(
        std::make_shared<DesignTable<E>>(name, icon, kind, columns, ofLineage, revisions));
}

template <class E> struct LineageCount {
    const char *column;
    qint64 (*number)(const Plan &plan, const E &row);
};

// The columns of a row that stands for its lineage: what counts one revision counts all.
template <class E>
QList<DesignColumn<E>> forLineages(QList<DesignColumn<E>> columns, const QList<LineageCount<E>> &counts)
{
    for (DesignColumn<E> &column : columns) {
        if (qstrcmp(column.column.key, "revision") == 0)
            column.text = revisionsText<E>;
        for (const LineageCount<E> &count : counts)
            if (qstrcmp(column.column.key, count.column) == 0)
                column.number = count.number;
    }
    return columns;
}

template <class E>
DesignColumn<E> counting(const TableColumn &column, qint64 (*number)(const Plan &, const E &))
{
    return {.column = column, .number = number};
}

// A column of an enumeration is sorted by the order of its values.
template <auto Member, class E> DesignColumn<E> labelling(const TableColumn &column)
{
    return {.column = column, .text = labelOfMember<Member, E>, .number = placeOfMember<Member, E>};
}

template <auto Member, class E> DesignColumn<E> storing(const TableColumn &column)
{
    return {.column = column, .stored = storedIn<Member, E>};
}
} // namespace

std::unique_ptr<TableModel> templatesModel(const RevisionsShown &revisions)
{
    using E = ServerTemplate;
    static const QList<DesignColumn<E>> columns {
        {{"name", QT_TRANSLATE_NOOP("tables", "Name"), 34}, plainName<E>},
        {{"revision", QT_TRANSLATE_NOOP("tables", "Revision"), 14}, revisionWord<E>, nullptr, revisionNumber},
        {.column = {"findings", QT_TRANSLATE_NOOP("tables", "Findings"), 12, false, "finding"},
         .isFindings = true},
        {{"default", QT_TRANSLATE_NOOP("tables", "Default MultiCloud Image"), 34}, defaultMci},
        counting<E>({"mcis", QT_TRANSLATE_NOOP("tables", "MultiCloud Images"), 16, true},
                    countOf<&ListedMci::serverTemplate, E>),
        counting<E>({"used", QT_TRANSLATE_NOOP("tables", "Servers and arrays"), 17, true}, launchesFrom),
        {{"origin", QT_TRANSLATE_NOOP("tables", "Origin"), 22}, originText<E>},
    };
    static const auto ofLineage = forLineages(columns, {{"used", launchesFromLineage}});
    return revisionsModel("server_templates", "template", query::Kind::ServerTemplates, columns, ofLineage,
                          revisions);
}

std::unique_ptr<TableModel> mcisModel(const RevisionsShown &revisions)
{
    using E = MultiCloudImage;
    static const QList<DesignColumn<E>> columns {
        {{"name", QT_TRANSLATE_NOOP("tables", "Name"), 38}, plainName<E>},
        {{"revision", QT_TRANSLATE_NOOP("tables", "Revision"), 14}, revisionWord<E>, nullptr, revisionNumber},
        {.column = {"findings", QT_TRANSLATE_NOOP("tables", "Findings"), 12, false, "finding"},
         .isFindings = true},
        {{"clouds", QT_TRANSLATE_NOOP("tables", "Clouds"), 34, false, "cloud"}, mciClouds, mciGone},
        counting<E>({"listed", QT_TRANSLATE_NOOP("tables", "Listed by"), 10, true},
                    countOf<&ListedMci::mci, E>),
        counting<E>({"set", QT_TRANSLATE_NOOP("tables", "Set on Next"), 11, true, "used"},
                    nextsOf<&LaunchSettings::mci, E>),
        {{"origin", QT_TRANSLATE_NOOP("tables", "Origin"), 22}, originText<E>},
    };
    static const auto ofLineage = forLineages(
        columns,
        {{"listed", countOfLineage<&ListedMci::mci, E>}, {"set", nextsOfLineage<&LaunchSettings::mci, E>}});
    return revisionsModel("mcis", "mci", query::Kind::Mcis, columns, ofLineage, revisions);
}

std::unique_ptr<TableModel> cloudsModel()
{
    using E = Cloud;
    static const QList<DesignColumn<E>> columns {
        {{"name", QT_TRANSLATE_NOOP("tables", "Name"), 24},
         [](const Plan &plan, const E &row) { return nameOf(plan, row.id); }},
        {{"type", QT_TRANSLATE_NOOP("tables", "Cloud type"), 14}, textOf<&E::type, E>},
        {{"registered", QT_TRANSLATE_NOOP("tables", "Registered"), 11}, cloudState},
        counting<E>({"images", QT_TRANSLATE_NOOP("tables", "Images"), 10, true}, countOf<&Image::cloud, E>),
        counting<E>({"types", QT_TRANSLATE_NOOP("tables", "Instance Types"), 14, true},
                    countOf<&InstanceType::cloud, E>),
        counting<E>({"datacenters", QT_TRANSLATE_NOOP("tables", "Datacenters"), 12, true},
                    countOf<&Datacenter::cloud, E>),
        counting<E>({"mcis", QT_TRANSLATE_NOOP("tables", "MultiCloud Images"), 17, true},
                    countOf<&MciSetting::cloud, E>),
        counting<E>({"used", QT_TRANSLATE_NOOP("tables", "Servers and arrays"), 17, true},
                    nextsOf<&LaunchSettings::cloud, E>),
    };
    return modelOf("clouds", "cloud", query::Kind::Clouds, columns);
}

const QList<DesignColumn<Image>> &imageColumns()
{
    using E = Image;
    static const QList<DesignColumn<E>> columns {
        storing<&E::uid, E>({"uid", QT_TRANSLATE_NOOP("tables", "Resource UID"), 25}),
        storing<&E::name, E>({"name", QT_TRANSLATE_NOOP("tables", "Name"), 28}),
        labelling<&E::kind, E>({"kind", QT_TRANSLATE_NOOP("tables", "Kind"), 9}),
        labelling<&E::architecture, E>(
            {"architecture", QT_TRANSLATE_NOOP("tables", "Architecture"), 14, false, "arch"}),
        labelling<&E::virtualization, E>(
            {"virtualization", QT_TRANSLATE_NOOP("tables", "Virtualization"), 13}),
        labelling<&E::rootDevice, E>(
            {"root_device", QT_TRANSLATE_NOOP("tables", "Root device"), 14, false, "root"}),
        {{"availability", QT_TRANSLATE_NOOP("tables", "State"), 13, false, "state"},
         availabilityText,
         nullptr,
         placeOfAvailability},
        storing<&E::owner, E>({"owner", QT_TRANSLATE_NOOP("tables", "Owner"), 16}),
        counting<E>({"named", QT_TRANSLATE_NOOP("tables", "Named by"), 10, true}, namersOf<E>),
    };
    return columns;
}

std::unique_ptr<TableModel> imagesModel(Id<Cloud> cloud)
{
    return modelOf("images", "image", query::Kind::Images, imageColumns(), cloud);
}

std::unique_ptr<TableModel> instanceTypesModel(Id<Cloud> cloud)
{
    using E = InstanceType;
    static const QList<DesignColumn<E>> columns {
        {{"uid", QT_TRANSLATE_NOOP("tables", "Resource UID"), 24}, textOf<&E::uid, E>},
        {{"name", QT_TRANSLATE_NOOP("tables", "Name"), 30}, textOf<&E::name, E>},
        labelling<&E::architecture, E>(
            {"architecture", QT_TRANSLATE_NOOP("tables", "Architecture"), 24, false, "arch"}),
        {{"memory", QT_TRANSLATE_NOOP("tables", "Memory"), 12}, textOf<&E::memory, E>},
        {{"cpus", QT_TRANSLATE_NOOP("tables", "CPUs"), 8, true},
         cpusText,
         nullptr,
         placeOfMember<&E::cpuCount, E>},
        {{"state", QT_TRANSLATE_NOOP("tables", "State"), 13}, typeState},
        counting<E>({"used", QT_TRANSLATE_NOOP("tables", "Set on Next"), 11, true},
                    nextsOf<&LaunchSettings::instanceType, E>),
    };
    return modelOf("instance_types", "instance_type", query::Kind::InstanceTypes, columns, cloud);
}

std::unique_ptr<TableModel> datacentersModel(Id<Cloud> cloud)
{
    using E = Datacenter;
    static const QList<DesignColumn<E>> columns {
        {{"uid", QT_TRANSLATE_NOOP("tables", "Resource UID"), 24}, textOf<&E::uid, E>},
        {{"name", QT_TRANSLATE_NOOP("tables", "Name"), 30}, textOf<&E::name, E>},
        {{"description", QT_TRANSLATE_NOOP("tables", "Description"), 40}, textOf<&E::description, E>},
        counting<E>({"used", QT_TRANSLATE_NOOP("tables", "Set on Next"), 11, true},
                    nextsOf<&LaunchSettings::datacenter, E>),
    };
    return modelOf("datacenters", "datacenter", query::Kind::Datacenters, columns, cloud);
}
