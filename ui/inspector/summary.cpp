// SPDX-License-Identifier: MIT
#include "ui/inspector/summary.h"

#include "core/plan/names.h"
#include "core/plan/owner.h"
#include "core/resolve/drift.h"
#include "ui/editors/aboutrevision.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(summary)
};

QString number(qsizetype count) { return QLocale().toString(count); }

void addSection(Summary &summary, const PageSection &section)
{
    if (!section.lines.isEmpty())
        summary.sections.append(section);
}

void addOwners(Summary &summary, const Plan &plan, const QString &title, const QList<Owner> &owners)
{
    PageSection section {title.arg(number(owners.size())), {}, 0};
    for (const Owner owner : owners)
        section.lines.append({owner.isArray() ? Words::tr("Server Array") : Words::tr("Server"),
                              nameOf(plan, owner), nameOf(plan, deploymentOf(plan, owner)), owner.id()});
    addSection(summary, section);
}

// The owners whose Next refers to the target through the field at the end of the path.
template <auto Member, class Target> QList<Owner> settingOwners(const Plan &plan, Id<Target> target)
{
    QList<Owner> owners;
    for (const auto server : plan.referrers<&Server::next, Member>(target))
        owners.append(server);
    for (const auto array : plan.referrers<&ServerArray::next, Member>(target))
        owners.append(array);
    return owners;
}

PageLine settingLine(const Plan &plan, const QString &label, AnyId link, const MciSetting &setting)
{
    const QString image = setting.image ? longNameOf(plan, setting.image) : Words::tr("no image");
    const QString type =
        setting.instanceType ? nameOf(plan, setting.instanceType) : Words::tr("no instance type");
    return {label, image,
            setting.origin == SettingOrigin::Matcher ? Words::tr("%1, by a fingerprint").arg(type) : type,
            link};
}

Summary ofMci(const Plan &plan, Id<MultiCloudImage> id)
{
    const MultiCloudImage &mci = plan.row(id);
    Summary summary {nameOf(plan, id), Words::tr("MultiCloud Image"), {}, {}};
    if (mci.removed)
        summary.notice =
            Words::tr("This MultiCloud Image was removed although it is in use. It still resolves, but is "
                      "no longer offered.");
    else if (!mci.settingsKnown)
        summary.notice =
            Words::tr("Only its name is known. Import its settings to see which images it means.");
    PageSection about = aboutRevision(plan, id);
    about.add(Words::tr("Tags"), mci.tags.join(QStringLiteral(", ")));
    addSection(summary, about);
    PageSection settings {Words::tr("Clouds"), {}, 0};
    for (const Id<MciSetting> setting : plan.referrers<&MciSetting::mci>(id)) {
        const MciSetting &row = plan.row(setting);
        settings.lines.append(settingLine(plan, nameOf(plan, row.cloud), row.image, row));
    }
    std::stable_sort(settings.lines.begin(), settings.lines.end(),
                     [](const PageLine &a, const PageLine &b) {
                         return a.label.compare(b.label, Qt::CaseInsensitive) < 0;
                     });
    addSection(summary, settings);
    PageSection listed {Words::tr("Listed by"), {}, 0};
    for (const Id<ListedMci> one : plan.referrers<&ListedMci::mci>(id)) {
        const ListedMci &row = plan.row(one);
        listed.lines.append({row.isDefault ? Words::tr("as default") : QString(),
                             nameOf(plan, row.serverTemplate),
                             {},
                             row.serverTemplate});
    }
    addSection(summary, listed);
    addOwners(summary, plan, Words::tr("Selected by %1 Nexts"),
              settingOwners<&LaunchSettings::mci>(plan, id));
    return summary;
}

Summary ofCloud(const Plan &plan, Id<Cloud> id)
{
    const Cloud &cloud = plan.row(id);
    Summary summary {nameOf(plan, id), Words::tr("Cloud"), {}, {}};
    if (!cloud.registered)
        summary.notice =
            Words::tr("This cloud is not registered in the account; nothing can be launched in it.");
    PageSection about;
    about.add(Words::tr("Name"), cloud.name);
    about.add(Words::tr("Cloud type"), cloud.type);
    about.add(Words::tr("Images"), number(plan.referrers<&Image::cloud>(id).size()));
    about.add(Words::tr("Instance types"), number(plan.referrers<&InstanceType::cloud>(id).size()));
    about.add(Words::tr("Datacenters"), number(plan.referrers<&Datacenter::cloud>(id).size()));
    about.add(Words::tr("MultiCloud Images that support it"),
        number(plan.referrers<&MciSetting::cloud>(id).size()));
    addSection(summary, about);
    addOwners(summary, plan, Words::tr("%1 servers and arrays"),
              settingOwners<&LaunchSettings::cloud>(plan, id));
    return summary;
}

Summary ofImage(const Plan &plan, Id<Image> id)
{
    const Image &image = plan.row(id);
    Summary summary {nameOf(plan, id), Words::tr("Image in %1").arg(nameOf(plan, image.cloud)), {}, {}};
    if (image.removed || image.availability == Availability::Deregistered)
        summary.notice = Words::tr("This image is gone; launching it fails. What runs is not affected.");
    PageSection about;
    about.add(Words::tr("Name"), image.name);
    about.add(Words::tr("Cloud"), nameOf(plan, image.cloud), image.cloud);
    about.add(Words::tr("Kind"), labelOf(image.kind));
    about.add(Words::tr("Architecture"), labelOf(image.architecture));
    about.add(Words::tr("Virtualization"), labelOf(image.virtualization));
    about.add(Words::tr("Root device"), labelOf(image.rootDevice));
    about.add(Words::tr("State"), labelOf(image.availability));
    about.add(Words::tr("Visibility"), labelOf(image.visibility));
    about.add(Words::tr("OS platform"), image.osPlatform);
    about.add(Words::tr("Owner"), image.owner);
    about.add(Words::tr("Description"), image.description);
    addSection(summary, about);
    PageSection used {Words::tr("In MultiCloud Images"), {}, 0};
    for (const Id<MciSetting> setting : plan.referrers<&MciSetting::image>(id))
        used.lines.append({{}, nameOf(plan, plan.row(setting).mci), {}, plan.row(setting).mci});
    addSection(summary, used);
    addOwners(summary, plan, Words::tr("Set on %1 Nexts"), settingOwners<&LaunchSettings::image>(plan, id));
    return summary;
}

Summary ofDeployment(const Plan &plan, Id<Deployment> id)
{
    const Deployment &deployment = plan.row(id);
    const QList<Owner> owners = ownersIn(plan, id);
    const auto arrays = std::count_if(owners.begin(), owners.end(), [](Owner o) { return o.isArray(); });
    const auto unlike =
        std::count_if(owners.begin(), owners.end(), [&](Owner o) { return differs(plan, o); });
    Summary summary {nameOf(plan, id), Words::tr("Deployment"), {}, {}};
    PageSection about;
    about.add(Words::tr("Environment"), labelOf(deployment.environment));
    about.add(Words::tr("Locked"),
        deployment.locked ? Words::tr("yes: nothing in it can be moved or deleted") : Words::tr("no"));
    about.add(Words::tr("Servers"), number(owners.size() - arrays));
    about.add(Words::tr("Arrays"), number(arrays));
    about.add(Words::tr("Differ from what runs"), number(unlike));
    about.add(Words::tr("Description"), deployment.description);
    addSection(summary, about);
    addOwners(summary, plan, Words::tr("%1 servers and arrays"), owners);
    return summary;
}
} // namespace

Summary summaryOf(const Plan &plan, AnyId id)
{
    if (const auto mci = id.as<MultiCloudImage>(); plan.find(mci))
        return ofMci(plan, mci);
    if (const auto cloud = id.as<Cloud>(); plan.find(cloud))
        return ofCloud(plan, cloud);
    if (const auto image = id.as<Image>(); plan.find(image))
        return ofImage(plan, image);
    if (const auto deployment = id.as<Deployment>(); plan.find(deployment))
        return ofDeployment(plan, deployment);
    return {};
}

Summary summaryOf(const Plan &plan, const QList<AnyId> &ids)
{
    Summary summary {Words::tr("%1 objects").arg(ids.size()), {}, {}, {}};
    PageSection section;
    for (const AnyId id : ids)
        if (const QString name = nameOf(plan, id); !name.isEmpty())
            section.lines.append({{}, name, {}, id});
    addSection(summary, section);
    return summary;
}
