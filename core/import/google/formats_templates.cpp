// SPDX-License-Identifier: MIT
#include "core/import/google/records.h"

#include "core/import/columns.h"
#include "core/import/google/references.h"
#include "core/import/google/regions.h"

namespace google {
namespace {
constexpr Column<SaidVersion> versionTable[] {
    part<&SaidVersion::of, &TemplateMention::name>("name"),
    part<&SaidVersion::description>("description"),
    part<&SaidVersion::createdAt>("creationTimestamp"),
};

QString bootImageOf(json::Node properties, const QString &project)
{
    for (const json::Node disk : properties["disks"])
        if (disk["boot"].boolean().value_or(false))
            return imageUid(disk.at("initializeParams.sourceImage").text(), project);
    return {};
}
} // namespace

TemplateMention templateAt(const QString &path)
{
    return path.isEmpty()
        ? TemplateMention {}
        : TemplateMention {.uid = path, .name = lastOf(path), .version = QStringLiteral("1")};
}

void readTemplate(json::Node record, Sayings &into)
{
    SaidVersion version = rowFrom(record, versionTable);
    const QString path = pathOf(record["selfLink"].text()), project = projectOf(path);
    if (path.isEmpty() || version.of.name.isEmpty())
        return into.passOver(QT_TRANSLATE_NOOP("Words", "An instance template without name and selfLink."),
                             record.line());
    // One of a region is another one than the global one of its name, which the path tells.
    version.of = templateAt(path);
    version.number = 1;
    version.scope = scopeOf(project);
    version.isDefault = true;
    const json::Node properties = record["properties"];
    version.launch = {.image = bootImageOf(properties, project),
                      .instanceType = lastOf(properties["machineType"].text())};
    if (version.launch.image.isEmpty())
        into.remark(QT_TRANSLATE_NOOP(
                        "Words",
                        "The boot disk of an instance template is made from no image: what it launches is "
                        "not known."),
                    record.line());
    if (isFamily(version.launch.image))
        into.aliases.append(familyAlias(version.launch.image, record.line()));
    into.templates.append({.of = version.of,
                           .defaultVersion = 1,
                           .latestVersion = 1,
                           .scope = version.scope,
                           .line = version.line});
    into.versions.append(version);
}
} // namespace google
