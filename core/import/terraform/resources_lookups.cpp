// SPDX-License-Identifier: MIT
#include "core/import/aws/regions.h"
#include "core/import/columns.h"
#include "core/import/terraform/resources.h"

#include <QDateTime>

namespace terraform {
namespace {
constexpr ValueName<Architecture> lookedUpArchitectures[] {
    {"i386", Architecture::I386},          {"x86_64", Architecture::X86_64},
    {"X86_64", Architecture::X86_64},      {"arm64", Architecture::Arm64},
    {"ARM64", Architecture::Arm64},        {"x86_64_mac", Architecture::X86_64Mac},
    {"arm64_mac", Architecture::Arm64Mac},
};

// "owners=self, name=shop-web-*, most_recent": what it asks for, in an order of its own.
QString askedOf(const Resource &resource, const Value &values, std::initializer_list<const char *> names)
{
    QStringList parts;
    for (const char *name : names)
        if (values[name].boolean() == std::optional(true))
            parts.append(QLatin1String(name));
        else if (const QString text = values[name].text(); !text.isEmpty())
            parts.append(QStringLiteral("%1=%2").arg(QLatin1String(name), text));
        else if (const QStringList texts = values[name].texts();
                 !texts.isEmpty() && !texts.constFirst().isEmpty())
            parts.append(QStringLiteral("%1=%2").arg(QLatin1String(name), texts.join(u'|')));
    QStringList filters;
    for (const Value &filter : values["filter"].items())
        filters.append(
            QStringLiteral("%1=%2").arg(filter["name"].text(), filter["values"].texts().join(u'|')));
    filters.sort();
    return QStringLiteral("%1(%2)").arg(resource.type, (parts + filters).join(QStringLiteral(", ")));
}

Architecture architectureIn(const QString &text)
{
    for (const auto &[name, architecture] : lookedUpArchitectures)
        if (text == QLatin1String(name))
            return architecture;
    return Architecture::Unknown;
}

// What the lookup says of the image that it found.
Said<Image> foundImage(const QString &uid, const Value &values, const char *created, const Scope &scope,
                       int line)
{
    Said<Image> image;
    image.scope = scope;
    image.line = line;
    image.say<&Image::uid>(Text(uid));
    if (const QString name = values["name"].text(); !name.isEmpty())
        image.say<&Image::name>(Text(name));
    if (const Architecture known = architectureIn(values["architecture"].text());
        known != Architecture::Unknown)
        image.say<&Image::architecture>(known);
    if (const QDateTime at = QDateTime::fromString(values[created].text(), Qt::ISODate); at.isValid())
        image.say<&Image::created>(Timestamp {at.toMSecsSinceEpoch()});
    return image;
}

std::optional<Lookup> awsImage(const Resource &resource, const Document &document)
{
    const Value &values = resource.best();
    Lookup lookup {.provider = Provider::Aws};
    lookup.alias.scope = awsScope(resource, document);
    lookup.alias.scope.account.clear();
    lookup.alias.uid = askedOf(
        resource, values, {"most_recent", "include_deprecated", "owners", "executable_users", "name_regex"});
    lookup.alias.target = values["id"].text();
    if (lookup.alias.target.isEmpty())
        return lookup;
    lookup.target =
        foundImage(lookup.alias.target, values, "creation_date", lookup.alias.scope, resource.line);
    if (const QString owner = values["owner_id"].text(); !owner.isEmpty())
        lookup.target->say<&Image::owner>(Text(owner));
    return lookup;
}

// Only the value that is not sensitive; it is an image, or nobody's business.
std::optional<Lookup> awsParameter(const Resource &resource, const Document &document)
{
    const Value &values = resource.best();
    const QString name = values["name"].text(), image = values["insecure_value"].text();
    if (name.isEmpty() || !image.startsWith(QLatin1String("ami-")))
        return std::nullopt;
    Lookup lookup {.provider = Provider::Aws};
    lookup.alias.scope = awsScope(resource, document);
    lookup.alias.uid = QStringLiteral("resolve:ssm:") + name;
    lookup.alias.name = name;
    lookup.alias.target = image;
    return lookup;
}

std::optional<Lookup> googleLookup(const Resource &resource, const Document &)
{
    const Value &values = resource.best();
    const QString link = values["self_link"].text(), family = values["family"].text();
    const QString project = values["project"].text().isEmpty() ? googleImage(link, {}).section(u'/', 0, 0)
                                                               : values["project"].text();
    Lookup lookup {.provider = Provider::Google};
    lookup.alias.scope = googleScope(project);
    lookup.alias.target = googleImage(link, project);
    if (const QString filter = values["filter"].text(); !filter.isEmpty() || family.isEmpty()) {
        lookup.alias.uid = askedOf(resource, values, {"most_recent", "project", "filter", "name"});
    } else {
        lookup.alias.uid = QStringLiteral("%1/family/%2").arg(project, family);
        lookup.alias.family = family;
        lookup.alias.owner = project;
        lookup.alias.follows = AliasRule::Family;
    }
    if (lookup.alias.target.isEmpty())
        return lookup;
    lookup.target =
        foundImage(lookup.alias.target, values, "creation_timestamp", lookup.alias.scope, resource.line);
    lookup.target->say<&Image::owner>(Text(project));
    if (!family.isEmpty())
        lookup.target->say<&Image::family>(Text(family));
    return lookup;
}

std::optional<Lookup> packerArtifact(const Resource &resource, const Document &)
{
    const Value &values = resource.best();
    const QString platform = values["platform"].text() + values["cloud_provider"].text();
    const QString image = values["external_identifier"].text() + values["cloud_image_id"].text();
    const QString region = values["region"].text();
    Lookup lookup;
    lookup.alias.uid = askedOf(resource, values,
                               {"bucket_name", "channel_name", "channel", "version_fingerprint",
                                "iteration_id", "component_type", "platform", "cloud_provider", "region"});
    lookup.alias.target = image;
    if (platform == QLatin1String("aws") || platform == QLatin1String("amazon")) {
        lookup.provider = Provider::Aws;
        lookup.alias.scope.region = aws::regionOf(region);
    } else if (platform == QLatin1String("azure")) {
        lookup.provider = Provider::Azure;
        lookup.alias.scope.region = QString(region).remove(u' ').toLower();
    } else if (platform == QLatin1String("gce") || platform == QLatin1String("gcp")) {
        lookup.provider = Provider::Google;
        lookup.alias.target = googleImage(image, {});
        lookup.alias.scope = googleScope(lookup.alias.target.section(u'/', 0, 0));
    } else
        return std::nullopt;
    return lookup;
}

constexpr struct {
    const char *type;
    std::optional<Lookup> (*read)(const Resource &resource, const Document &document);
} lookups[] {
    {"aws_ami", awsImage},
    {"aws_ssm_parameter", awsParameter},
    {"google_compute_image", googleLookup},
    {"hcp_packer_artifact", packerArtifact},
    {"hcp_packer_image", packerArtifact},
};
} // namespace

std::optional<Lookup> lookupOf(const Resource &resource, const Document &document)
{
    for (const auto &[type, read] : lookups)
        if (resource.isLookup && resource.type == QLatin1String(type)) {
            std::optional<Lookup> lookup = read(resource, document);
            if (lookup)
                lookup->alias.line = resource.line;
            return lookup;
        }
    return std::nullopt;
}
} // namespace terraform
