// SPDX-License-Identifier: MIT
#include "core/plan/regions.h"

#include <QHash>
#include <deque>
#include <vector>

namespace {
// To add the regions of another provider, add rows of its type.
constexpr Region regions[] {
    {"amazon", "us-east-1", "EC2 us-east-1", "AWS US-East", "/api/clouds/1"},
    {"amazon", "eu-west-1", "EC2 eu-west-1", "AWS EU", "/api/clouds/2"},
    {"amazon", "us-west-1", "EC2 us-west-1", "AWS US-West", "/api/clouds/3"},
    {"amazon", "ap-southeast-1", "EC2 ap-southeast-1", "AWS AP-Singapore", "/api/clouds/4"},
    {"amazon", "ap-northeast-1", "EC2 ap-northeast-1", "AWS AP-Tokyo", "/api/clouds/5"},
    {"amazon", "us-west-2", "EC2 us-west-2", "AWS US-Oregon", "/api/clouds/6"},
    {"amazon", "sa-east-1", "EC2 sa-east-1", "AWS SA-São Paulo", "/api/clouds/7"},
    {"amazon", "ap-southeast-2", "EC2 ap-southeast-2", "AWS AP-Sydney", "/api/clouds/8"},
    {"amazon", "eu-central-1", "EC2 eu-central-1", "AWS EU-Frankfurt", "/api/clouds/9"},
    {"amazon", "cn-north-1", "EC2 cn-north-1", "AWS China", "/api/clouds/10"},
    {"amazon", "us-east-2", "EC2 us-east-2", "AWS US-Ohio", "/api/clouds/11"},
    {"amazon", "ap-northeast-2", "EC2 ap-northeast-2", "AWS AP-Seoul", "/api/clouds/12"},
    {"amazon", "eu-west-2", "EC2 eu-west-2", "AWS EU-London", "/api/clouds/13"},
    {"amazon", "ca-central-1", "EC2 ca-central-1", "AWS CA-Central", "/api/clouds/14"},
    // RightScale had none of these, so that they bear AWS's names.
    {"amazon", "af-south-1", "EC2 af-south-1", "AWS Africa (Cape Town)", ""},
    {"amazon", "ap-east-1", "EC2 ap-east-1", "AWS Asia Pacific (Hong Kong)", ""},
    {"amazon", "ap-northeast-3", "EC2 ap-northeast-3", "AWS Asia Pacific (Osaka)", ""},
    {"amazon", "ap-south-1", "EC2 ap-south-1", "AWS Asia Pacific (Mumbai)", ""},
    {"amazon", "ap-south-2", "EC2 ap-south-2", "AWS Asia Pacific (Hyderabad)", ""},
    {"amazon", "ap-southeast-3", "EC2 ap-southeast-3", "AWS Asia Pacific (Jakarta)", ""},
    {"amazon", "ap-southeast-4", "EC2 ap-southeast-4", "AWS Asia Pacific (Melbourne)", ""},
    {"amazon", "ap-southeast-5", "EC2 ap-southeast-5", "AWS Asia Pacific (Malaysia)", ""},
    {"amazon", "ap-southeast-7", "EC2 ap-southeast-7", "AWS Asia Pacific (Thailand)", ""},
    {"amazon", "ca-west-1", "EC2 ca-west-1", "AWS Canada West (Calgary)", ""},
    {"amazon", "cn-northwest-1", "EC2 cn-northwest-1", "AWS China (Ningxia)", ""},
    {"amazon", "eu-central-2", "EC2 eu-central-2", "AWS Europe (Zurich)", ""},
    {"amazon", "eu-north-1", "EC2 eu-north-1", "AWS Europe (Stockholm)", ""},
    {"amazon", "eu-south-1", "EC2 eu-south-1", "AWS Europe (Milan)", ""},
    {"amazon", "eu-south-2", "EC2 eu-south-2", "AWS Europe (Spain)", ""},
    {"amazon", "eu-west-3", "EC2 eu-west-3", "AWS Europe (Paris)", ""},
    {"amazon", "il-central-1", "EC2 il-central-1", "AWS Israel (Tel Aviv)", ""},
    {"amazon", "me-central-1", "EC2 me-central-1", "AWS Middle East (UAE)", ""},
    {"amazon", "me-south-1", "EC2 me-south-1", "AWS Middle East (Bahrain)", ""},
    {"amazon", "mx-central-1", "EC2 mx-central-1", "AWS Mexico (Central)", ""},
    {"amazon", "us-gov-east-1", "EC2 us-gov-east-1", "AWS GovCloud (US-East)", ""},
    {"amazon", "us-gov-west-1", "EC2 us-gov-west-1", "AWS GovCloud (US-West)", ""},
    {"amazon", "eusc-de-east-1", "EC2 eusc-de-east-1", "AWS European Sovereign Cloud (Germany)", ""},
    // One cloud, whose zones are its datacenters.
    {"google", "google", "Google", "Google", "/api/clouds/2175"},
};

// Locations of Azure and its names for them; RightScale called its clouds "AzureRM …". They are shown with "Azure"
// before them, as RightScale had it for "AWS".
struct Location {
    const char *code, *shown;
};
// clang-format off
constexpr Location locations[] {
    {"australiacentral", "Australia Central"}, {"australiacentral2", "Australia Central 2"},
    {"australiaeast", "Australia East"}, {"australiasoutheast", "Australia Southeast"},
    {"austriaeast", "Austria East"}, {"belgiumcentral", "Belgium Central"}, {"brazilsouth", "Brazil South"},
    {"brazilsoutheast", "Brazil Southeast"}, {"canadacentral", "Canada Central"}, {"canadaeast", "Canada East"},
    {"centralindia", "Central India"}, {"centralus", "Central US"}, {"chilecentral", "Chile Central"},
    {"chinaeast", "China East"}, {"chinaeast2", "China East 2"}, {"chinaeast3", "China East 3"},
    {"chinanorth", "China North"}, {"chinanorth2", "China North 2"}, {"chinanorth3", "China North 3"},
    {"eastasia", "East Asia"}, {"eastus", "East US"}, {"eastus2", "East US 2"},
    {"francecentral", "France Central"}, {"francesouth", "France South"}, {"germanynorth", "Germany North"},
    {"germanywestcentral", "Germany West Central"}, {"indonesiacentral", "Indonesia Central"},
    {"israelcentral", "Israel Central"}, {"italynorth", "Italy North"}, {"japaneast", "Japan East"},
    {"japanwest", "Japan West"}, {"jioindiacentral", "Jio India Central"}, {"jioindiawest", "Jio India West"},
    {"koreacentral", "Korea Central"}, {"koreasouth", "Korea South"}, {"malaysiawest", "Malaysia West"},
    {"mexicocentral", "Mexico Central"}, {"newzealandnorth", "New Zealand North"},
    {"northcentralus", "North Central US"}, {"northeurope", "North Europe"}, {"norwayeast", "Norway East"},
    {"norwaywest", "Norway West"}, {"polandcentral", "Poland Central"}, {"qatarcentral", "Qatar Central"},
    {"southafricanorth", "South Africa North"}, {"southafricawest", "South Africa West"},
    {"southcentralus", "South Central US"}, {"southindia", "South India"}, {"southeastasia", "Southeast Asia"},
    {"spaincentral", "Spain Central"}, {"swedencentral", "Sweden Central"}, {"swedensouth", "Sweden South"},
    {"switzerlandnorth", "Switzerland North"}, {"switzerlandwest", "Switzerland West"},
    {"uaecentral", "UAE Central"}, {"uaenorth", "UAE North"}, {"uksouth", "UK South"}, {"ukwest", "UK West"},
    {"usgovarizona", "US Gov Arizona"}, {"usgovtexas", "US Gov Texas"}, {"usgovvirginia", "US Gov Virginia"},
    {"westcentralus", "West Central US"}, {"westeurope", "West Europe"}, {"westindia", "West India"},
    {"westus", "West US"}, {"westus2", "West US 2"}, {"westus3", "West US 3"},
};
// clang-format on

std::vector<Region> everyRegion()
{
    static std::deque<QByteArray> names;
    std::vector<Region> all(std::begin(regions), std::end(regions));
    const auto called = [](const char *prefix, const char *location) {
        return names.emplace_back(prefix + QByteArray(location)).constData();
    };
    for (const auto &[code, location] : locations)
        all.push_back({"azure_v2", code, called("AzureRM ", location), called("Azure ", location), ""});
    return all;
}

// Without capitals, accents and blanks around, as people type names.
QString folded(const QString &text)
{
    QString plain;
    for (const QChar c : text.trimmed().normalized(QString::NormalizationForm_D))
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c.toLower();
    return plain;
}

QHash<QString, const Region *> byEveryName()
{
    QHash<QString, const Region *> known;
    for (const Region &region : allRegions())
        for (const char *name : {region.code, region.name, region.shown, region.href})
            if (*name)
                known.insert(folded(QString::fromUtf8(name)), &region);
    for (const auto &[code, location] : locations) // as Azure itself says it
        known.insert(folded(QString::fromUtf8(location)), known.value(QLatin1String(code)));
    return known;
}
} // namespace

std::span<const Region> allRegions()
{
    static const std::vector<Region> all = everyRegion();
    return all;
}

const Region *regionNamed(const QString &text)
{
    static const QHash<QString, const Region *> known = byEveryName();
    QString name = folded(text);
    if (name.startsWith(QLatin1String("arn:")))
        name = name.section(u':', 3, 3);
    if (const Region *region = known.value(name))
        return region;
    // A zone is its region and a letter.
    const bool isZone = name.size() > 2 && name.back().isLetter() && name.at(name.size() - 2).isDigit();
    return isZone ? known.value(name.chopped(1)) : nullptr;
}

const Region *regionOf(const Cloud &cloud)
{
    for (const QString &name : {cloud.href, cloud.name, cloud.displayName})
        if (const Region *region = name.isEmpty() ? nullptr : regionNamed(name))
            return region;
    return nullptr;
}

bool isAmazon(const Cloud &cloud)
{
    const Region *region = regionNamed(cloud.name);
    return cloud.type == QLatin1String("amazon") || (region && qstrcmp(region->type, "amazon") == 0);
}

Cloud cloudAt(const Region &region)
{
    return {.name = QString::fromUtf8(region.name),
            .displayName = QString::fromUtf8(region.shown),
            .type = QString::fromUtf8(region.type),
            .href = QString::fromUtf8(region.href)};
}
