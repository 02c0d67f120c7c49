// SPDX-License-Identifier: MIT
#include "core/import/formats.h"

#include "core/import/aws/collect.h"
#include "core/import/aws/formats.h"
#include "core/import/aws/regions.h"
#include "core/import/azure/collect.h"
#include "core/import/azure/formats.h"
#include "core/import/azure/regions.h"
#include "core/import/azure/together.h"
#include "core/import/coreos/formats.h"
#include "core/import/google/collect.h"
#include "core/import/google/formats.h"
#include "core/import/google/regions.h"
#include "core/import/google/together.h"
#include "core/import/maps/formats.h"
#include "core/import/openstack/collect.h"
#include "core/import/openstack/formats.h"
#include "core/import/openstack/regions.h"
#include "core/import/packer/formats.h"
#include "core/import/planjsonreader.h"
#include "core/import/rightstreader.h"
#include "core/import/simplestreams/formats.h"
#include "core/import/terraform/collect.h"
#include "core/import/terraform/formats.h"
#include "core/plan/regions.h"

namespace {
// Those of a provider.
QList<Format> of(Provider provider, QList<Format> formats)
{
    for (Format &format : formats)
        format.provider = provider;
    return formats;
}
QList<Format> catalogues(Provider provider, QList<Format> formats)
{
    for (Format &format : formats)
        format.isCatalogue = true;
    return of(provider, formats);
}

QList<Format> ownFormats()
{
    return {
        {.key = "right_st",
         .label = QT_TRANSLATE_NOOP("Words", "right_st ServerTemplate or MultiCloud Image"),
         .patterns = "*.yml *.yaml",
         .probes = {{Syntax::Yaml, {""}, {"Name"}, {}},
                    {Syntax::Yaml, {""}, {"MultiCloudImages"}, {}},
                    {Syntax::Yaml, {""}, {"Alerts"}, {}}},
         .text = readRightSt},
        {.key = "plan",
         .label = QT_TRANSLATE_NOOP("Words", "Plan as text"),
         .patterns = "*.mciplan.json",
         .probes = {{Syntax::Json, {""}, {"format", "version"}, {"products"}}},
         .plan = planFromText},
        refusedFormat("rightscale", "RightScale API 1.5",
                      {{Syntax::Json, {"[]", ""}, {"links", "actions"}, {}},
                       {Syntax::Json, {"[]", ""}, {"links", "cloud_type"}, {"actions"}}},
                      QT_TRANSLATE_NOOP(
                          "Words",
                          "This is an answer of RightScale's API 1.5, which is not read. ServerTemplates and "
                          "MultiCloud Images come in as right_st writes them.")),
        refusedFormat(
            "kingpin", "kingpin", {{Syntax::Json, {"", "[]"}, {"actor", "options"}, {}}},
            QT_TRANSLATE_NOOP(
                "Words",
                "This is what kingpin is told to do, not what there is. MultiCloud Images come in as "
                "right_st writes them.")),
        refusedFormat("rosco", "Spinnaker rosco", {{Syntax::Yaml, {""}, {"rosco"}, {}}},
                      QT_TRANSLATE_NOOP(
                          "Words",
                          "This is the configuration of Spinnaker's rosco: what images are baked from, not "
                          "what there is. Bring in the images themselves, as the cloud lists them.")),
        refusedFormat("kops", "kops channel",
                      {{Syntax::Yaml, {""}, {"spec.images", "spec.kubernetesVersions"}, {}}},
                      QT_TRANSLATE_NOOP(
                          "Words",
                          "This is a channel of kops: which images it recommends, by name only. Bring in the "
                          "images themselves, as the cloud lists them.")),
        refusedFormat("signed", "signed stream",
                      {{.syntax = Syntax::Other, .begins = "-----BEGIN PGP SIGNED MESSAGE-----"}},
                      QT_TRANSLATE_NOOP(
                          "Words",
                          "This is a signed stream; signatures are not checked here. Give the stream without "
                          "one, whose name ends in .json.")),
    };
}
} // namespace

Format inventoryFormat(const char *key, const char *label, const QList<Probe> &probes,
                       Format::ReadRecord read)
{
    return {.key = key, .label = label, .patterns = "*.json", .probes = probes, .record = read};
}

Format refusedFormat(const char *key, const char *label, const QList<Probe> &probes, const char *why)
{
    return {.key = key, .label = label, .patterns = "*.json", .probes = probes, .refusal = why};
}

const QList<Format> &allFormats()
{
    static const QList<Format> formats = ownFormats() + of(Provider::Aws, aws::formats())
        + of(Provider::Azure, azure::formats()) + of(Provider::Google, google::formats())
        + of(Provider::OpenStack, openstack::formats()) + of(Provider::Terraform, terraform::formats())
        + catalogues(Provider::Packer, packer::formats())
        + catalogues(Provider::Simplestreams, simplestreams::formats())
        + catalogues(Provider::CoreOs, coreos::formats()) + maps::formats();
    return formats;
}

QStringList importPatterns()
{
    QStringList patterns {"*.json", "*.json.gz", "*.zip",
                          "*.tar.gz"}; // inventories, whatever they are called
    for (const Format &format : allFormats())
        for (const QString &pattern :
             QString::fromLatin1(format.patterns).split(QLatin1Char(' '), Qt::SkipEmptyParts))
            if (!patterns.contains(pattern))
                patterns.append(pattern);
    return patterns;
}

const QList<InventoryProvider> &providers()
{
    static const QList<InventoryProvider> all {
        {.provider = Provider::Aws,
         .regionOf = aws::regionOf,
         .regionInPath = aws::regionInPath,
         .accountInPath = aws::accountInPath,
         .collect = aws::collectScript,
         .uidOfAccount = aws::parameterOfAccount},
        {.provider = Provider::Google,
         .regionOf = google::regionOf,
         .regionInPath = google::regionInPath,
         .accountInPath = google::accountInPath,
         .collect = google::collectScript,
         .together = google::readTogether,
         .idsAreNames = true},
        {.provider = Provider::Azure,
         .regionOf = azure::regionOf,
         .regionInPath = azure::regionInPath,
         .accountInPath = azure::accountInPath,
         .collect = azure::collectScript,
         .together = azure::readTogether,
         .idsAreNames = true,
         .idsIgnoreCase = true},
        {.provider = Provider::Terraform, // whose files say themselves whose their resources are
         .regionOf = [](const QString &) { return QString(); },
         .regionInPath = [](const QString &) { return QString(); },
         .accountInPath = [](const QString &) { return QString(); },
         .collect = terraform::collectScript},
        {.provider = Provider::OpenStack,
         .regionOf = openstack::regionOf,
         .regionInPath = openstack::regionInPath,
         .accountInPath = openstack::accountInPath,
         .collect = openstack::collectScript},
    };
    return all;
}

const InventoryProvider *inventoriesOf(Provider provider)
{
    for (const InventoryProvider &one : providers())
        if (one.provider == provider)
            return &one;
    return nullptr;
}

const InventoryProvider &placesOf(Provider provider)
{
    static const auto none = [](const QString &) { return QString(); };
    static const InventoryProvider named {
        .provider = Provider::None,
        .regionOf = [](const QString &text) { return regionNamed(text) ? QString() : text; },
        .regionInPath = none,
        .accountInPath = none,
        .collect = nullptr};
    const InventoryProvider *known = inventoriesOf(provider);
    return known ? *known : named;
}
