// SPDX-License-Identifier: MIT
#include "ui/window/pages.h"

#include "core/base/words.h"
#include "core/naming/names.h"
#include "core/naming/where.h"
#include "ui/models/designmodels.h"
#include "ui/models/ownersmodel.h"

#include <QCoreApplication>
#include <algorithm>

namespace pages {
namespace {
using Section = Place::Section;

QString countText(qsizetype servers, qsizetype arrays)
{
    return Words::tr("%1, %2").arg(theme::counted(servers, Words::tr("1 server"), Words::tr("%1 servers")),
                                   theme::counted(arrays, Words::tr("1 array"), Words::tr("%1 arrays")));
}

PageText deploymentText(const Plan &plan, Id<Deployment> id)
{
    const Deployment &row = plan.row(id);
    QStringList parts {countText(plan.referrers<&Server::deployment>(id).size(),
                                 plan.referrers<&ServerArray::deployment>(id).size())};
    if (row.environment != Environment::Unspecified)
        parts.append(labelOf(row.environment));
    if (row.locked)
        parts.append(Words::tr("locked"));
    return {nameOf(plan, id), parts.join(QStringLiteral(" · ")),
            Words::tr("This deployment has no servers yet."), Words::tr("Add Server…")};
}

PageText allText(const Plan &plan)
{
    const auto deployments = plan.all<Deployment>().size();
    PageText text {Words::tr("All deployments"),
                   theme::counted(deployments, Words::tr("1 deployment"), Words::tr("%1 deployments"))
                       + QStringLiteral(" · ")
                       + countText(plan.all<Server>().size(), plan.all<ServerArray>().size()),
                   Words::tr("This plan has no servers yet."), Words::tr("Add Server…")};
    if (deployments == 0) {
        text.emptySentence = Words::tr(
            "This plan has no deployments yet. Bring in what runs, or begin with a deployment of your "
            "own (Plan > Add Deployment…).");
        text.emptyAction = Words::tr("Bring In Inventories…");
    }
    return text;
}

PageText cloudText(const Plan &plan, Id<Cloud> id)
{
    QStringList parts {theme::counted(plan.referrers<&Image::cloud>(id).size(), Words::tr("1 image"),
                                      Words::tr("%1 images"))};
    if (!plan.row(id).type.isEmpty())
        parts.append(plan.row(id).type);
    if (!plan.row(id).registered)
        parts.append(Words::tr("named by an import, not registered"));
    return {nameOf(plan, id), parts.join(QStringLiteral(" · ")),
            Words::tr("No image of this cloud is known yet."), Words::tr("Add Image…")};
}

PageText typesText(const Plan &plan, Id<Cloud> id)
{
    return {Words::tr("Instance Types of %1").arg(nameOf(plan, id)),
            theme::counted(plan.referrers<&InstanceType::cloud>(id).size(), Words::tr("1 instance type"),
                           Words::tr("%1 instance types")),
            Words::tr("No instance type of this cloud is known yet."), Words::tr("Add Instance Type…")};
}

PageText datacentersText(const Plan &plan, Id<Cloud> id)
{
    return {Words::tr("Datacenters of %1").arg(nameOf(plan, id)),
            theme::counted(plan.referrers<&Datacenter::cloud>(id).size(), Words::tr("1 datacenter"),
                           Words::tr("%1 datacenters")),
            Words::tr("No datacenter of this cloud is known yet."), Words::tr("Add Datacenter…")};
}

// "40, in 312 revisions".
QString revisionsText(qsizetype revisions, qsizetype lineages)
{
    return Words::tr("%1, in %2")
        .arg(QLocale().toString(lineages),
             theme::counted(revisions, Words::tr("1 revision"), Words::tr("%1 revisions")));
}

PageText templatesText(const Plan &plan)
{
    return {Words::tr("ServerTemplates"),
            revisionsText(plan.all<ServerTemplate>().size(), plan.all<TemplateLineage>().size()),
            Words::tr("This plan has no ServerTemplates yet. Make one, import right_st files with File > "
                      "Import…, or drop them here."),
            Words::tr("New ServerTemplate…")};
}

PageText mcisText(const Plan &plan)
{
    return {Words::tr("MultiCloud Images"),
            revisionsText(plan.all<MultiCloudImage>().size(), plan.all<MciLineage>().size()),
            Words::tr("This plan has no MultiCloud Images yet. Make one, import right_st files with File > "
                      "Import…, or drop them here."),
            Words::tr("New MultiCloud Image…")};
}

PageText cloudsText(const Plan &plan)
{
    return {Words::tr("Clouds"),
            theme::counted(plan.all<Cloud>().size(), Words::tr("1 cloud"), Words::tr("%1 clouds")),
            Words::tr("This plan has no clouds yet. Add one, or import files that name them."),
            Words::tr("Add Cloud…")};
}

std::unique_ptr<TableModel> ownersModel(AnyId deployment, const RevisionsShown &)
{
    return std::make_unique<OwnersModel>(deployment.as<Deployment>());
}

// What stands at the place of a section: which table, which words, and what the empty page offers.
struct PageRow {
    Section section;
    std::unique_ptr<TableModel> (*model)(AnyId of,
                                         const RevisionsShown &revisions) = nullptr; // none: a report
    PageText (*text)(const Plan &plan, AnyId of) = nullptr;
    const char *(*emptyAction)(const Plan &plan, AnyId of) = nullptr;
    // Whether the change may make other revisions stand for their lineages.
    bool (*relists)(const Change &change) = nullptr;
};

const PageRow pageRows[] {
    {.section = Section::Deployments,
     .model = ownersModel,
     .text = [](const Plan &plan,
                AnyId of) { return of ? deploymentText(plan, of.as<Deployment>()) : allText(plan); },
     .emptyAction =
         [](const Plan &plan, AnyId) {
             return plan.all<Deployment>().isEmpty() ? "file_bring_in" : "plan_add_server";
         }},
    {.section = Section::Templates,
     .model = [](AnyId, const RevisionsShown &revisions) { return templatesModel(revisions); },
     .text = [](const Plan &plan, AnyId) { return templatesText(plan); },
     .emptyAction = [](const Plan &, AnyId) { return "template_new"; },
     .relists = [](const Change &change) { return !change.of<ServerTemplate>().isEmpty(); }},
    {.section = Section::Mcis,
     .model = [](AnyId, const RevisionsShown &revisions) { return mcisModel(revisions); },
     .text = [](const Plan &plan, AnyId) { return mcisText(plan); },
     .emptyAction = [](const Plan &, AnyId) { return "mci_new"; },
     .relists = [](const Change &change) { return !change.of<MultiCloudImage>().isEmpty(); }},
    {.section = Section::Clouds,
     .model = [](AnyId of,
                 const RevisionsShown &) { return of ? imagesModel(of.as<Cloud>()) : cloudsModel(); },
     .text = [](const Plan &plan,
                AnyId of) { return of ? cloudText(plan, of.as<Cloud>()) : cloudsText(plan); },
     .emptyAction = [](const Plan &, AnyId of) { return of ? "design_add_image" : "design_add_cloud"; }},
    {.section = Section::InstanceTypes,
     .model = [](AnyId of, const RevisionsShown &) { return instanceTypesModel(of.as<Cloud>()); },
     .text = [](const Plan &plan, AnyId of) { return typesText(plan, of.as<Cloud>()); },
     .emptyAction = [](const Plan &, AnyId) { return "design_add_type"; }},
    {.section = Section::Datacenters,
     .model = [](AnyId of, const RevisionsShown &) { return datacentersModel(of.as<Cloud>()); },
     .text = [](const Plan &plan, AnyId of) { return datacentersText(plan, of.as<Cloud>()); },
     .emptyAction = [](const Plan &, AnyId) { return "design_add_datacenter"; }},
};

// A report has no row.
const PageRow *rowOf(const Place &page)
{
    const auto row = std::find_if(std::begin(pageRows), std::end(pageRows),
                                  [&](const PageRow &one) { return one.section == page.section; });
    return row == std::end(pageRows) ? nullptr : row;
}
} // namespace

Place placeListing(const Plan &plan, AnyId id)
{
    const AnyId row = listedRow(plan, id);
    if (const Owner owner {row})
        return {Section::Deployments, deploymentOf(plan, owner)};
    if (row.is<Deployment>() || row.is<Cloud>())
        return {row.is<Cloud>() ? Section::Clouds : Section::Deployments, row};
    if (row.is<ServerTemplate>())
        return {Section::Templates, {}};
    if (row.is<MultiCloudImage>())
        return {Section::Mcis, {}};
    if (row.is<Image>())
        return {Section::Clouds, plan.row(row.as<Image>()).cloud};
    if (row.is<InstanceType>())
        return {Section::InstanceTypes, plan.row(row.as<InstanceType>()).cloud};
    if (row.is<Datacenter>())
        return {Section::Datacenters, plan.row(row.as<Datacenter>()).cloud};
    return {};
}

Place withoutRow(const Place &place)
{
    const bool isOfCloud = sectionRow(place.section).below == SectionRow::Below::Cloud;
    return {isOfCloud ? Section::Clouds : place.section, {}};
}

Place pageOf(const Plan &plan, const Place &place)
{
    if (const Owner owner {place.id})
        return {Section::Deployments, deploymentOf(plan, owner)};
    return place;
}

std::unique_ptr<TableModel> modelOf(const Place &page, const RevisionsShown &revisions)
{
    const PageRow *row = rowOf(page);
    return row ? row->model(page.id, revisions) : ownersModel({}, revisions);
}

bool relists(const Place &page, const Change &change)
{
    const PageRow *row = rowOf(page);
    return row && row->relists && row->relists(change);
}

PageText textOf(const Plan &plan, const Place &page)
{
    const PageRow *row = rowOf(page);
    return row ? row->text(plan, page.id)
               : PageText {
                   QCoreApplication::translate("NavigatorModel", sectionRow(page.section).title), {}, {}, {}};
}

QString emptyActionOf(const Plan &plan, const Place &page)
{
    const PageRow *row = rowOf(page);
    return row ? QString::fromLatin1(row->emptyAction(plan, page.id)) : QString();
}
} // namespace pages
