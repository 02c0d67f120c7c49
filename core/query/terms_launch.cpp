// SPDX-License-Identifier: MIT
// Terms about what servers and arrays launch and run: names, values and where they come from.
#include "core/base/words.h"
#include "core/query/termvalues.h"
#include "core/resolve/drift.h"

#include <QCoreApplication>

namespace query {
namespace {
QStringList ownersName(const RowFacts &row) { return {nameOf(row.plan, row.owner())}; }

void ownerNames(const Plan &plan, const Take &take)
{
    namesIn<Server>(plan, take);
    namesIn<ServerArray>(plan, take);
}

QStringList deploymentOfFinding(const RowFacts &row)
{
    return oneText(nameOf(row.plan, deploymentFoundIn(row)));
}

QStringList deploymentName(const RowFacts &row)
{
    return {nameOf(row.plan, deploymentOf(row.plan, row.owner()))};
}

QStringList cloudName(const RowFacts &row)
{
    const Cloud &cloud = row.plan.row(row.next().cloud.value);
    return {nameOf(row.plan, cloud.id), cloud.name};
}

QStringList nameOfImage(const Plan &plan, Id<Image> id)
{
    const Image *image = plan.find(id);
    return image ? QStringList {image->uid, image->name} : QStringList();
}

QStringList nextImage(const RowFacts &row) { return nameOfImage(row.plan, row.next().image.value); }

QStringList currentImages(const RowFacts &row)
{
    QStringList names;
    for (const Id<Instance> instance : runningOf(row.plan, row.owner())) {
        const LaunchSnapshot &launch = launchedWith(row.plan, instance);
        for (const Text &text : {launch.imageUid, launch.imageName})
            if (const QString name = text; !name.isEmpty() && !names.contains(name))
                names.append(name);
    }
    return names;
}

QStringList nextMci(const RowFacts &row) { return oneText(nameOf(row.plan, row.next().mci.value)); }

QStringList nextTemplate(const RowFacts &row)
{
    return oneText(nameOf(row.plan, row.next().serverTemplate.value));
}

QStringList nextType(const RowFacts &row)
{
    const InstanceType *type = row.plan.find(row.next().instanceType.value);
    if (!type)
        return {};
    const QString name = nameOf(row.plan, type->id);
    return name == type->uid ? QStringList {name} : QStringList {name, type->uid};
}

QList<Choice> layers()
{
    return {{"override", Words::tr("the image is set on the server or array")},
            {"pinned", Words::tr("set here, but equal to what it would inherit")},
            {"mci", Words::tr("the image is inherited from a MultiCloud Image")},
            {"template", Words::tr("from the default MultiCloud Image of the ServerTemplate")},
            {"server", Words::tr("the image or the MultiCloud Image is chosen on a server")},
            {"array", Words::tr("the image or the MultiCloud Image is chosen on an array")},
            {"fingerprint", Words::tr("from a setting that was made by a fingerprint")},
            {"cloud", Words::tr("kernel, ramdisk or datacenter is set to the cloud's default")},
            {"alias", Words::tr("the image is what an alias stands for")},
            {"option", Words::tr("the image is set by a launch option")},
            {"default", Words::tr("the ServerTemplate's Default is followed")},
            {"latest", Words::tr("the ServerTemplate's latest revision is followed")},
            {"unknown", Words::tr("what would give the image is not known")},
            {"nothing", Words::tr("nothing supplies an image")}};
}

QString layerOfImage(const RowFacts &row)
{
    switch (row.next().image.from) {
    case Layer::Here:
        return fieldState(row.plan, row.owner(), LaunchField::Image) == FieldState::Pinned ? "pinned"
                                                                                           : "override";
    case Layer::MciMatcher:
        return "fingerprint";
    case Layer::Option:
        return "option";
    case Layer::Unknown:
        return "unknown";
    case Layer::Unresolved:
        return "nothing";
    default:
        return "mci";
    }
}

// Several may hold: what a MultiCloud Image gives is the ServerTemplate's where that one is its default.
QStringList fromLayers(const RowFacts &row)
{
    QStringList layers {layerOfImage(row)};
    const LaunchSettings &next = nextOf(row.plan, row.owner());
    if (layers.contains("pinned"))
        layers.append("override");
    if (layers.contains("fingerprint"))
        layers.append("mci");
    if (layers.contains("mci") && row.next().mci.from == Layer::ServerTemplate)
        layers.append("template");
    if (row.next().alias)
        layers.append("alias");
    if (next.templateLineage)
        layers.append(next.pointer == TemplatePointer::Default ? "default" : "latest");
    if (next.image.isSet() || next.mci.isSet())
        layers.append(row.owner().isArray() ? "array" : "server");
    if (next.kernel.isCloudDefault() || next.ramdisk.isCloudDefault() || next.datacenter.isCloudDefault())
        layers.append("cloud");
    return layers;
}

QStringList tagsAtLaunch(const RowFacts &row)
{
    return resolvedTags(row.plan, row.owner(), row.next().mci.value);
}

void tagsIn(const Plan &plan, const Take &take)
{
    const auto takeAll = [&take](const QStringList &tags) {
        return std::all_of(tags.cbegin(), tags.cend(), [&take](const QString &tag) { return take(tag); });
    };
    bool goesOn = true;
    const auto takeTags = [&](const auto &row) { return goesOn = takeAll(row.tags); };
    plan.all<MultiCloudImage>().forEachWhile(takeTags);
    if (goesOn)
        plan.all<Server>().forEachWhile(takeTags);
}

QStringList imageArchitecture(const RowFacts &row)
{
    const Image *image = row.plan.find(row.next().image.value);
    return {QString::fromLatin1(enumKey(image ? image->architecture : Architecture::Unknown))};
}

template <class E> QStringList plainName(const RowFacts &row)
{
    const E &revision = row.as<E>();
    const auto &lineage = row.plan.row(revision.lineage);
    return {!revision.name.isEmpty() ? revision.name : !lineage.name.isEmpty() ? lineage.name : lineage.href};
}

QStringList namesOfCloud(const RowFacts &row)
{
    return {nameOf(row.plan, row.id.as<Cloud>()), row.as<Cloud>().name};
}

QStringList cloudsOf(const Plan &plan, Id<MultiCloudImage> mci)
{
    QStringList names;
    for (const Id<MciSetting> setting : plan.referrers<&MciSetting::mci>(mci))
        names.append(nameOf(plan, plan.row(setting).cloud));
    return names;
}

QStringList cloudsOfMci(const RowFacts &row) { return cloudsOf(row.plan, row.id.as<MultiCloudImage>()); }

QStringList cloudsOfTemplate(const RowFacts &row)
{
    QStringList names;
    for (const Id<ListedMci> listed :
         row.plan.referrers<&ListedMci::serverTemplate>(row.id.as<ServerTemplate>()))
        names.append(cloudsOf(row.plan, row.plan.row(listed).mci));
    names.removeDuplicates();
    return names;
}

QStringList imagesOfMci(const RowFacts &row)
{
    QStringList names;
    for (const Id<MciSetting> setting : row.plan.referrers<&MciSetting::mci>(row.id.as<MultiCloudImage>()))
        names.append(nameOfImage(row.plan, row.plan.row(setting).image));
    return names;
}

QStringList typesOfMci(const RowFacts &row)
{
    QStringList names;
    for (const Id<MciSetting> setting : row.plan.referrers<&MciSetting::mci>(row.id.as<MultiCloudImage>()))
        names.append(nameOf(row.plan, row.plan.row(setting).instanceType));
    return names;
}

QStringList listedMcisOf(const RowFacts &row)
{
    QStringList names;
    for (const Id<ListedMci> listed : listedMcis(row.plan, row.id.as<ServerTemplate>()))
        names.append(nameOf(row.plan, row.plan.row(listed).mci));
    return names;
}

QStringList templatesOf(const RowFacts &row)
{
    QStringList names;
    for (const Id<ListedMci> listed : row.plan.referrers<&ListedMci::mci>(row.id.as<MultiCloudImage>()))
        names.append(nameOf(row.plan, row.plan.row(listed).serverTemplate));
    return names;
}
} // namespace

QList<Term> launchTerms()
{
    using enum Kind;
    constexpr auto images = textsIn<Image, &Image::uid>;
    constexpr auto types = namesIn<InstanceType>;
    // clang-format off
    return {
        {"name", QT_TRANSLATE_NOOP("terms", "the name"),
         {{Owners, Takes::Text, ownersName, nullptr, ownerNames},
          {ServerTemplates, Takes::Text, plainName<ServerTemplate>, nullptr,
           textsIn<TemplateLineage, &TemplateLineage::name>},
          {Mcis, Takes::Text, plainName<MultiCloudImage>, nullptr, textsIn<MciLineage, &MciLineage::name>},
          {Clouds, Takes::Text, namesOfCloud, nullptr, namesIn<Cloud>},
          {Images, Takes::Text, textOfMember<Image, &Image::name>, nullptr, textsIn<Image, &Image::name>},
          {InstanceTypes, Takes::Text, textOfMember<InstanceType, &InstanceType::name>, nullptr, types},
          {Datacenters, Takes::Text, textOfMember<Datacenter, &Datacenter::name>, nullptr, namesIn<Datacenter>}}},
        {"cloud", QT_TRANSLATE_NOOP("terms", "the cloud; of a MultiCloud Image or ServerTemplate, one that it supports"),
         {{Owners, Takes::Text, cloudName, nullptr, namesIn<Cloud>},
          {ServerTemplates, Takes::Text, cloudsOfTemplate, nullptr, namesIn<Cloud>},
          {Mcis, Takes::Text, cloudsOfMci, nullptr, namesIn<Cloud>}}},
        {"deployment", QT_TRANSLATE_NOOP("terms", "the deployment"),
         {{Owners, Takes::Text, deploymentName, nullptr, namesIn<Deployment>},
          {Findings, Takes::Text, deploymentOfFinding, nullptr, namesIn<Deployment>}}},
        {"template", QT_TRANSLATE_NOOP("terms", "the ServerTemplate; of a MultiCloud Image, one that lists it"),
         {{Owners, Takes::Text, nextTemplate, nullptr, namesIn<ServerTemplate>},
          {Mcis, Takes::Text, templatesOf, nullptr, namesIn<ServerTemplate>}}},
        {"mci", QT_TRANSLATE_NOOP("terms", "the MultiCloud Image; of a ServerTemplate, one that it lists"),
         {{Owners, Takes::Text, nextMci, nullptr, namesIn<MultiCloudImage>},
          {ServerTemplates, Takes::Text, listedMcisOf, nullptr, namesIn<MultiCloudImage>}}},
        {"image", QT_TRANSLATE_NOOP("terms", "the image that would launch, by Resource UID or name; of a MultiCloud Image, one that it uses"),
         {{Owners, Takes::Text, nextImage, nullptr, images}, {Mcis, Takes::Text, imagesOfMci, nullptr, images}}},
        {"from", QT_TRANSLATE_NOOP("terms", "where the image comes from"),
         {{Owners, Takes::Choice, fromLayers, layers}}},
        {"current", QT_TRANSLATE_NOOP("terms", "the image that runs, by Resource UID or name"),
         {{Owners, Takes::Text, currentImages, nullptr, images}}},
        {"type", QT_TRANSLATE_NOOP("terms", "the instance type; of a cloud, its cloud type"),
         {{Owners, Takes::Text, nextType, nullptr, types},
          {Mcis, Takes::Text, typesOfMci, nullptr, types},
          {Clouds, Takes::Text, textOfMember<Cloud, &Cloud::type>, nullptr, textsIn<Cloud, &Cloud::type>}}},
        {"arch", QT_TRANSLATE_NOOP("terms", "the architecture; of a server or array, that of its image"),
         {{Owners, Takes::Choice, imageArchitecture, choicesOf<Architecture>},
          {Images, Takes::Choice, keyOfMember<Image, &Image::architecture>, choicesOf<Architecture>},
          {InstanceTypes, Takes::Choice, keyOfMember<InstanceType, &InstanceType::architecture>,
           choicesOf<Architecture>}}},
        {"tag", QT_TRANSLATE_NOOP("terms", "a tag; of a server or array, one that it has at launch"),
         {{Owners, Takes::Text, tagsAtLaunch, nullptr, tagsIn},
          {Mcis, Takes::Text, [](const RowFacts &row) { return row.as<MultiCloudImage>().tags; }, nullptr, tagsIn}}},
    };
    // clang-format on
}
} // namespace query
