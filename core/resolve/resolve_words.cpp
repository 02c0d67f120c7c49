// SPDX-License-Identifier: MIT
#include "core/base/words.h"
#include "core/naming/names.h"
#include "core/resolve/launchfields.h"
#include "core/resolve/resolve.h"

#include <QCoreApplication>

namespace {
QString policyText(const Plan &plan, Id<ServerArray> array)
{
    QStringList parts;
    for (const Id<DatacenterWeight> id : plan.referrers<&DatacenterWeight::array>(array)) {
        const DatacenterWeight &row = plan.row(id);
        const QString share = QStringLiteral("%1 %2 %").arg(nameOf(plan, row.datacenter)).arg(row.weight);
        parts.append(row.maximum > 0 ? Words::tr("%1, at most %2").arg(share).arg(row.maximum) : share);
    }
    return parts.join(QStringLiteral(" · "));
}

// The value of a field that no row, or no text, stands for.
QString emptyText(Layer layer, LaunchField field)
{
    if (layer == Layer::Unresolved)
        return field == LaunchField::Mci ? Words::tr("-none-") : Words::tr("missing");
    if (layer == Layer::Unknown)
        return Words::tr("unknown");
    if (field == LaunchField::ServerTemplate || field == LaunchField::Mci)
        return Words::tr("-none-");
    if (field == LaunchField::InstanceType)
        return Words::tr("chosen by the cloud");
    if (field == LaunchField::Datacenter)
        return Words::tr("any datacenter");
    if (field == LaunchField::UserData)
        return layer == Layer::Here ? Words::tr("-empty-") : Words::tr("-none-");
    return field == LaunchField::Tags ? Words::tr("-none-") : Words::tr("-default-");
}
} // namespace

Saying titleOf(LaunchField field)
{
    return Saying::of("plan", enumTexts<LaunchField>.at(size_t(field)).label);
}
QString labelOf(LaunchField field) { return enumLabel(enumTexts<LaunchField>.at(size_t(field))); }
QString phraseOf(LaunchField field)
{
    QString phrase;
    launchfields::visit(field, [&](const auto &line) { phrase = Words::tr(line.phrase); });
    return phrase;
}
QString keyOf(LaunchField field) { return QString::fromLatin1(enumKey(field)); }

QString keyOf(Layer layer)
{
    constexpr std::array keys {
        "unresolved",    "here",   "server_template", "mci_setting",    "mci_matcher", "datacenter_policy",
        "cloud_default", "option", "follows_default", "follows_latest", "unknown"};
    return QString::fromLatin1(keys.at(size_t(layer)));
}

QString keyOf(Problem problem)
{
    constexpr std::array keys {"",
                               "template_without_mci",
                               "mci_without_cloud",
                               "no_image",
                               "no_instance_type",
                               "settings_unknown",
                               "image_unavailable",
                               "removed",
                               "retired",
                               "cloud_unregistered",
                               "nothing_set",
                               "alias_unknown",
                               "alias_circle",
                               "revision_unknown",
                               "contents_unknown",
                               "next_unknown"};
    return QString::fromLatin1(keys.at(size_t(problem)));
}

QString chipText(Layer layer, LaunchField field)
{
    switch (layer) {
    case Layer::Unresolved:
        return Words::tr("not resolved");
    case Layer::Here:
        return Words::tr("set here");
    case Layer::ServerTemplate:
        return Words::tr("Inherited from ServerTemplate");
    case Layer::MciSetting:
        return Words::tr("Inherited from MultiCloud Image");
    case Layer::MciMatcher:
        return Words::tr("Inherited from MultiCloud Image (Fingerprint)");
    case Layer::DatacenterPolicy:
        return Words::tr("datacenter policy");
    case Layer::Option:
        return Words::tr("launch option");
    case Layer::FollowsDefault:
        return Words::tr("follows Default");
    case Layer::FollowsLatest:
        return Words::tr("follows Latest");
    case Layer::CloudDefault:
        if (field == LaunchField::InstanceType)
            return Words::tr("requirements");
        return field == LaunchField::Tags || field == LaunchField::UserData || field <= LaunchField::Mci
            ? Words::tr("not set")
            : Words::tr("cloud default");
    case Layer::Unknown:
        return Words::tr("not known");
    }
    return {};
}

QString sentenceOf(Problem problem)
{
    switch (problem) {
    case Problem::None:
        return {};
    case Problem::TemplateWithoutMci:
        return Words::tr("The ServerTemplate lists no MultiCloud Image.");
    case Problem::MciWithoutCloud:
        return Words::tr("The MultiCloud Image has no setting for this cloud.");
    case Problem::NoImage:
        return Words::tr("The MultiCloud Image names no image for this cloud.");
    case Problem::NoInstanceType:
        return Words::tr("The MultiCloud Image names no instance type for this cloud.");
    case Problem::SettingsUnknown:
        return Words::tr("The settings of the MultiCloud Image are not known.");
    case Problem::ImageUnavailable:
        return Words::tr(
            "The image is unavailable: it is deregistered, or this account has no access to it.");
    case Problem::Removed:
        return Words::tr("It was removed from the plan although it is in use.");
    case Problem::Retired:
        return Words::tr("The cloud has retired it and no longer offers it.");
    case Problem::CloudUnregistered:
        return Words::tr("The cloud is not registered in this account.");
    case Problem::NothingSet:
        return Words::tr("There is no ServerTemplate to inherit it from, and it is not set here.");
    case Problem::AliasUnknown:
        return Words::tr("What the alias stands for is not known.");
    case Problem::AliasCircle:
        return Words::tr(
            "The alias stands for itself, or for more aliases after one another than are followed.");
    case Problem::RevisionUnknown:
        return Words::tr("Which revision of the ServerTemplate is followed is not known.");
    case Problem::NextUnknown:
        return Words::tr("What it launches from was not read.");
    case Problem::ContentsUnknown:
        return Words::tr("The revision of the ServerTemplate is known by its number only.");
    }
    return {};
}

QString valueText(const Plan &plan, const Resolution &resolution, LaunchField field)
{
    const Layer layer = layerOf(resolution, field);
    QString text;
    if (layer == Layer::DatacenterPolicy)
        text = policyText(plan, resolution.owner.array());
    else if (field == LaunchField::UserData)
        text = resolution.userData.value;
    else if (field == LaunchField::Tags)
        text = resolvedTags(plan, resolution.owner, resolution.mci.value).join(QStringLiteral(", "));
    else if (const AnyId id = valueId(resolution, field))
        text = id.is<Image>() ? longNameOf(plan, id.as<Image>()) : nameOf(plan, id);
    return text.isEmpty() ? emptyText(layer, field) : text;
}
