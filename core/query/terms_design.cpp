// SPDX-License-Identifier: MIT
// Terms about the design of a plan and about what belongs to a cloud.
#include "core/plan/pointer.h"
#include "core/query/termvalues.h"

#include <QCoreApplication>

namespace query {
namespace {
template <class E> QStringList revisionOf(const RowFacts &row)
{
    const E &revision = row.as<E>();
    return {revision.isHead() ? QStringLiteral("HEAD") : QString::number(revision.revision)};
}

void revisionsIn(const Plan &, const Take &take) { take("HEAD"); }

// The publisher, where another account has one, or how it came into the plan.
template <class E> QStringList originOf(const RowFacts &row)
{
    const auto &lineage = row.plan.row(row.as<E>().lineage);
    return {lineage.publisher.isEmpty() ? labelOf(lineage.origin) : lineage.publisher};
}

template <class Lineage> void originsIn(const Plan &plan, const Take &take)
{
    if (take(labelOf(Origin::Made)) && take(labelOf(Origin::Imported)))
        textsIn<Lineage, &Lineage::publisher>(plan, take);
}

QStringList defaultMciOf(const RowFacts &row)
{
    const ListedMci *byDefault = row.plan.defaultMci(row.id.as<ServerTemplate>());
    return byDefault ? QStringList {nameOf(row.plan, byDefault->mci)} : QStringList();
}

// Whether they name it or follow it.
QStringList countOfLaunchesFrom(const RowFacts &row)
{
    return {QString::number(ownersFrom(row.plan, row.id.as<ServerTemplate>()).size())};
}

QStringList cpusOf(const RowFacts &row)
{
    const int count = row.as<InstanceType>().cpuCount;
    return count ? QStringList {QString::number(count)} : QStringList();
}
} // namespace

QList<Term> designTerms()
{
    using enum Kind;
    return {
        {"revision",
         QT_TRANSLATE_NOOP("terms", "the revision's number, or HEAD"),
         {{ServerTemplates, Takes::Text, revisionOf<ServerTemplate>, nullptr, revisionsIn},
          {Mcis, Takes::Text, revisionOf<MultiCloudImage>, nullptr, revisionsIn}}},
        {"default",
         QT_TRANSLATE_NOOP("terms", "the default MultiCloud Image"),
         {{ServerTemplates, Takes::Text, defaultMciOf, nullptr, namesIn<MultiCloudImage>}}},
        {"mcis",
         QT_TRANSLATE_NOOP("terms", "how many MultiCloud Images it lists; of a cloud, how many support it"),
         {{ServerTemplates, Takes::Number, countOf<ServerTemplate, &ListedMci::serverTemplate>},
          {Clouds, Takes::Number, countOf<Cloud, &MciSetting::cloud>}}},
        {"listed",
         QT_TRANSLATE_NOOP("terms", "how many ServerTemplates list it"),
         {{Mcis, Takes::Number, countOf<MultiCloudImage, &ListedMci::mci>}}},
        {"used",
         QT_TRANSLATE_NOOP("terms", "how many servers and arrays have it on their Next"),
         {{ServerTemplates, Takes::Number, countOfLaunchesFrom},
          {Mcis, Takes::Number, countOfNexts<MultiCloudImage, &LaunchSettings::mci>},
          {Clouds, Takes::Number, countOfNexts<Cloud, &LaunchSettings::cloud>},
          {InstanceTypes, Takes::Number, countOfNexts<InstanceType, &LaunchSettings::instanceType>},
          {Datacenters, Takes::Number, countOfNexts<Datacenter, &LaunchSettings::datacenter>}}},
        {"origin",
         QT_TRANSLATE_NOOP("terms", "the publisher, or whether it was made here or imported"),
         {{ServerTemplates, Takes::Text, originOf<ServerTemplate>, nullptr, originsIn<TemplateLineage>},
          {Mcis, Takes::Text, originOf<MultiCloudImage>, nullptr, originsIn<MciLineage>}}},
    };
}

QList<Term> cloudTerms()
{
    using enum Kind;
    return {
        {"uid",
         QT_TRANSLATE_NOOP("terms", "the Resource UID"),
         {{Images, Takes::Text, textOfMember<Image, &Image::uid>, nullptr, textsIn<Image, &Image::uid>},
          {InstanceTypes, Takes::Text, textOfMember<InstanceType, &InstanceType::uid>, nullptr,
           textsIn<InstanceType, &InstanceType::uid>},
          {Datacenters, Takes::Text, textOfMember<Datacenter, &Datacenter::uid>, nullptr,
           textsIn<Datacenter, &Datacenter::uid>}}},
        {"kind",
         QT_TRANSLATE_NOOP("terms", "machine, kernel, ramdisk or alias"),
         {{Images, Takes::Choice, keyOfMember<Image, &Image::kind>, choicesOf<ImageKind>}}},
        {"family",
         QT_TRANSLATE_NOOP("terms", "the family, gallery or product"),
         {{Images, Takes::Text, textOfMember<Image, &Image::family>, nullptr,
           textsIn<Image, &Image::family>}}},
        {"boot",
         QT_TRANSLATE_NOOP("terms", "the boot mode"),
         {{Images, Takes::Choice, keyOfMember<Image, &Image::bootMode>, choicesOf<BootMode>}}},
        {"virtualization",
         QT_TRANSLATE_NOOP("terms", "the virtualization"),
         {{Images, Takes::Choice, keyOfMember<Image, &Image::virtualization>, choicesOf<Virtualization>}}},
        {"root",
         QT_TRANSLATE_NOOP("terms", "the root device"),
         {{Images, Takes::Choice, keyOfMember<Image, &Image::rootDevice>, choicesOf<RootDevice>}}},
        {"owner",
         QT_TRANSLATE_NOOP("terms", "the account that owns the image"),
         {{Images, Takes::Text, textOfMember<Image, &Image::owner>, nullptr, textsIn<Image, &Image::owner>}}},
        {"os",
         QT_TRANSLATE_NOOP("terms", "the operating system"),
         {{Images, Takes::Text, textOfMember<Image, &Image::osPlatform>, nullptr,
           textsIn<Image, &Image::osPlatform>}}},
        {"memory",
         QT_TRANSLATE_NOOP("terms", "the memory, as the cloud writes it"),
         {{InstanceTypes, Takes::Text, textOfMember<InstanceType, &InstanceType::memory>, nullptr,
           textsIn<InstanceType, &InstanceType::memory>}}},
        {"cpus", QT_TRANSLATE_NOOP("terms", "the number of CPUs"), {{InstanceTypes, Takes::Number, cpusOf}}},
        {"images",
         QT_TRANSLATE_NOOP("terms", "how many images the cloud has"),
         {{Clouds, Takes::Number, countOf<Cloud, &Image::cloud>}}},
        {"types",
         QT_TRANSLATE_NOOP("terms", "how many instance types the cloud has"),
         {{Clouds, Takes::Number, countOf<Cloud, &InstanceType::cloud>}}},
        {"datacenters",
         QT_TRANSLATE_NOOP("terms", "how many datacenters the cloud has"),
         {{Clouds, Takes::Number, countOf<Cloud, &Datacenter::cloud>}}},
        {"description",
         QT_TRANSLATE_NOOP("terms", "the description"),
         {{Datacenters, Takes::Text, textOfMember<Datacenter, &Datacenter::description>, nullptr,
           textsIn<Datacenter, &Datacenter::description>}}},
    };
}
} // namespace query
