// SPDX-License-Identifier: MIT
#include "core/import/packer/formats.h"

#include "core/import/columns.h"
#include "core/import/imagenames.h"

#include <QRegularExpression>

namespace packer {
namespace {
constexpr Column<SaidMci> buildTable[] {
    part<&SaidMci::name>("name"),
    part<&SaidMci::revision>("packer_run_uuid"),
    part<&SaidMci::at>("build_time"),
};

// "us-east-1:ami-0a1,eu-west-1:ami-0b2"; nothing when it is otherwise.
QList<Said<Image>> amazonImages(const QString &artifact, int line)
{
    static const QRegularExpression pair(QStringLiteral("^([a-z0-9-]+):(ami-\\w+)$"));
    QList<Said<Image>> images;
    for (const QString &one : artifact.split(u',')) {
        const auto found = pair.match(one.trimmed());
        if (!found.hasMatch())
            return {};
        images.append(saidImage({Provider::Aws, found.captured(2)}, found.captured(1), line));
    }
    return images;
}

// Builders of a cloud by how they begin, and what their artifacts are; those of Google lack the project.
QList<Said<Image>> imagesOf(const QString &builder, const QString &artifact, int line)
{
    if (builder.startsWith(QStringLiteral("amazon-")))
        return amazonImages(artifact, line);
    if (builder == QStringLiteral("googlecompute") && !artifact.isEmpty() && !artifact.contains(u'/'))
        return {saidImage({Provider::Google, artifact}, {}, line)};
    if (builder == QStringLiteral("openstack") && !artifact.isEmpty())
        return {saidImage({Provider::OpenStack, artifact}, {}, line)};
    if (const NamedImage named = imageNamed(artifact))
        return {saidImage(named, {}, line)};
    return {};
}

void readBuild(json::Node record, Sayings &into)
{
    SaidMci mci = rowFrom(record, buildTable);
    const QString builder = record["builder_type"].text(), artifact = record["artifact_id"].text();
    if (builder.startsWith(QStringLiteral("docker")) || artifact.startsWith(QStringLiteral("sha256:")))
        return into.passOver(
            QT_TRANSLATE_NOOP("Words", "A build of a container image (docker), which no cloud launches."),
            record.line());
    if (mci.name.isEmpty())
        mci.name = builder;
    mci.images = imagesOf(builder, artifact, record.line());
    if (mci.images.isEmpty())
        return into.passOver(
            QT_TRANSLATE_NOOP("Words", "A build that is no image of a cloud, such as a disk or a box."),
            record.line());
    for (Said<Image> &image : mci.images) {
        image.say<&Image::family>(mci.name);
        if (mci.at)
            image.say<&Image::created>(mci.at);
        if (image.scope.provider == Provider::Google && !image.row.uid.toString().contains(u'/')) {
            image.say<&Image::name>(image.row.uid);
            mci.lacksProject = true;
        }
    }
    into.mcis.append(mci);
}
} // namespace

QList<Format> formats()
{
    return {inventoryFormat("packer.builds", "Packer manifest",
                            {{Syntax::Json, {"builds[]"}, {"builder_type", "artifact_id"}, {}}}, readBuild)};
}
} // namespace packer
