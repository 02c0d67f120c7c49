// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/edits.h"
#include "app/cli/rows.h"
#include "core/edit/pointers.h"
#include "core/naming/names.h"
#include "ui/workbench/person.h"

namespace cli {
namespace {
Result<Change> defaultNamed(const Plan &plan, const Invocation &invocation, Timestamp)
{
    const auto revision = rowOfKind<ServerTemplate>(plan, invocation.arguments.at(1), {});
    return revision ? edit::setDefaultRevision(plan, *revision) : revision.error();
}

// The one that is named, or else the only one in which the revision gives an image: a launch template is of one region.
Result<Id<Cloud>> cloudOf(const Plan &plan, Id<ServerTemplate> from, const Invocation &invocation)
{
    if (invocation.has("cloud"))
        return rowOfKind<Cloud>(plan, invocation.options.value("cloud"), {});
    QList<Id<Cloud>> clouds;
    if (const ListedMci *listed = plan.defaultMci(from))
        for (const Id<MciSetting> id : plan.referrers<&MciSetting::mci>(listed->mci))
            clouds.append(plan.row(id).cloud);
    if (clouds.size() == 1)
        return clouds.constFirst();
    QStringList names;
    for (const Id<Cloud> cloud : std::as_const(clouds))
        names.append(nameOf(plan, cloud));
    return Error {
        names.isEmpty()
            ? Words::tr("%1 has no image in any cloud. Say with --cloud where the next version has one.")
                  .arg(nameOf(plan, from))
            : Words::tr("%1 has images in several clouds: %2. Say with --cloud where it is to be another.")
                  .arg(nameOf(plan, from), names.join(QStringLiteral(", "))),
        {}};
}

// What --image and --type say, in that cloud.
template <class E>
Result<Override<Id<E>>> rowSaid(const Plan &plan, const Invocation &invocation, const QString &option,
                                Id<Cloud> cloud)
{
    if (!invocation.has(option))
        return Override<Id<E>>();
    const Result<Id<E>> row = rowOfKind<E>(plan, invocation.options.value(option), cloud);
    return row ? Result<Override<Id<E>>>(Override<Id<E>>(*row)) : row.error();
}

Result<Change> versionOf(const Plan &plan, const Invocation &invocation, Timestamp now)
{
    const auto from = rowOfKind<ServerTemplate>(plan, invocation.arguments.at(1), {});
    if (!from)
        return from.error();
    edit::NewVersion version {.from = *from,
                              .makeDefault = invocation.has("default"),
                              .message = invocation.options.value("message")};
    const bool isInCloud = invocation.has("image") || invocation.has("type");
    if (invocation.has("mci") && (isInCloud || invocation.has("cloud")))
        return Error {
            Words::tr("--mci is the default in every cloud; it goes without --image, --type and --cloud."),
            {}};
    if (!invocation.has("mci") && !isInCloud)
        return Error {
            Words::tr("Say what the next version has otherwise: --image, --type or both, or --mci."), {}};
    if (invocation.has("mci")) {
        const auto mci = rowOfKind<MultiCloudImage>(plan, invocation.options.value("mci"), {});
        if (!mci)
            return mci.error();
        version.mci = *mci;
        return edit::newVersion(plan, version, personName(), now);
    }
    const auto cloud = cloudOf(plan, *from, invocation);
    if (!cloud)
        return cloud.error();
    const auto image = rowSaid<Image>(plan, invocation, QStringLiteral("image"), *cloud);
    const auto type = rowSaid<InstanceType>(plan, invocation, QStringLiteral("type"), *cloud);
    if (!image || !type)
        return image ? type.error() : image.error();
    version.cloud = *cloud;
    version.image = *image;
    version.instanceType = *type;
    return edit::newVersion(plan, version, personName(), now);
}
} // namespace

static Exit makeDefault(const Invocation &invocation, Output &output)
{
    return editAndTell(invocation, output,
                       [&](const Plan &plan, Timestamp now) { return defaultNamed(plan, invocation, now); });
}

static Exit makeVersion(const Invocation &invocation, Output &output)
{
    return editAndTell(invocation, output,
                       [&](const Plan &plan, Timestamp now) { return versionOf(plan, invocation, now); });
}

static const Registered defaultCommand(
    {"default", "PLAN REVISION",
     QT_TRANSLATE_NOOP("Words",
                       "Makes a revision of a ServerTemplate its default, which what follows it launches."),
     2, 2, false, editOptions(), makeDefault});
static const Registered newVersionCommand(
    {"new-version", "PLAN REVISION",
     QT_TRANSLATE_NOOP("Words",
                       "Makes the next version of a ServerTemplate, with another image or instance type."),
     2, 2, false,
     QList<Option> {
         {"image", "UID", QT_TRANSLATE_NOOP("Words", "The machine image that it has.")},
         {"type", "NAME", QT_TRANSLATE_NOOP("Words", "The instance type that it has.")},
         {"cloud", "NAME",
          QT_TRANSLATE_NOOP(
              "Words", "Where image and type are others; needed where the revision has several clouds.")},
         {"mci", "NAME",
          QT_TRANSLATE_NOOP("Words", "Instead of image and type, the MultiCloud Image that is its default.")},
         {"default", nullptr, QT_TRANSLATE_NOOP("Words", "Make it the default of the ServerTemplate, too.")},
         {"message", "TEXT", QT_TRANSLATE_NOOP("Words", "What it is for.")}}
         + editOptions(),
     makeVersion});
} // namespace cli
