// SPDX-License-Identifier: MIT
// Rules on whether image, instance type and tags fit together.
#include "core/base/words.h"
#include "core/check/check.h"
#include "core/check/fitting.h"
#include "core/check/fixes.h"
#include "core/check/rules.h"
#include "core/check/traits.h"
#include "core/plan/aliases.h"
#include "core/plan/pointer.h"

#include "core/edit/deployments.h"
#include "core/edit/next.h"
#include "core/naming/names.h"
#include "core/plan/lookup.h"
#include "core/resolve/drift.h"

#include <QCoreApplication>

namespace {
QString toldByName(bool imageByName)
{
    return imageByName ? Words::tr(" Only the name of the image tells this.") : QString();
}

void architecture(const OwnerFacts &f, Report &report)
{
    const auto image = f.imageTraits.architecture, type = f.typeTraits.architecture;
    if (canRun(image.value, type.value))
        return;
    const quint32 number =
        (quint32(image.value) << 1 | image.byName) << 16 | quint32(type.value) << 1 | type.byName;
    report.add(LaunchField::InstanceType, {f.type->id, f.image->id},
               report.shared(number, [&] { return fitting::architecture(image, type); }));
}

// Both known, and the type runs the image.
bool isKnownToFit(const OwnerFacts &f)
{
    if (!f.image || !f.type)
        return false;
    const Architecture image = f.imageTraits.architecture.value, type = f.typeTraits.architecture.value;
    return image != Architecture::Unknown && type != Architecture::Unknown && canRun(image, type);
}

void imageAndType(const OwnerFacts &f, Report &report)
{
    if (!f.image || !f.type)
        return;
    architecture(f, report);
    for (const QString &why : {fitting::firmware(*f.image, *f.type), fitting::network(*f.image, *f.type),
                               fitting::memory(*f.image, *f.type)})
        if (!why.isEmpty())
            report.add(LaunchField::InstanceType, {f.type->id, f.image->id}, why);
    for (const QString &why : {fitting::virtualization(f.image->virtualization, f.typeTraits),
                               fitting::rootDevice(f.image->rootDevice, f.typeTraits)})
        if (!why.isEmpty())
            report.addAt(RuleLevel::Warning, LaunchField::InstanceType, {f.type->id, f.image->id}, why);
    if (f.image->virtualization == Virtualization::Hvm && f.resolution.kernel.value)
        report.addAt(RuleLevel::Warning, LaunchField::Kernel, {f.type->id, f.image->id},
                     Words::tr("the kernel %1 is for paravirtual images, and this one is hvm.")
                         .arg(nameOf(f.plan, f.resolution.kernel.value)));
}

// Another size of what fits is a choice; W-20 tells of one that Server Defaults made.
void typeOverridden(const OwnerFacts &f, Report &report)
{
    if (!f.next.instanceType.hasValue() || f.next.image.isSet() || !f.setting || !f.setting->instanceType
        || f.setting->instanceType == f.next.instanceType.value()
        || edit::serverDefaultFor(f.plan, f.deployment.id, f.next.cloud).instanceType
            == f.next.instanceType.value())
        return;
    const std::array<AnyId, 2> about {f.next.instanceType.value(), f.setting->instanceType};
    if (isKnownToFit(f))
        report.addAt(RuleLevel::Info, LaunchField::InstanceType, about,
                     report.shared(0, [] { return Words::tr(" It is known to fit the image."); }));
    else
        report.add(LaunchField::InstanceType, about);
}

// How two images differ in architecture or platform, where both are known; empty when they do not.
QString difference(const ImageTraits &one, const ImageTraits &other)
{
    const Architecture a = one.architecture.value, b = other.architecture.value;
    if (!canRun(a, b))
        return Words::tr("%1 against %2").arg(bitsBeside(a, b), bitsBeside(b, a));
    const auto p = one.platform, q = other.platform;
    if (p.value != Platform::Unknown && q.value != Platform::Unknown && p.value != q.value)
        return p.value == Platform::Windows ? Words::tr("Windows against Linux")
                                            : Words::tr("Linux against Windows");
    return {};
}

void typeOfAnotherImage(const OwnerFacts &f, Report &report)
{
    if (f.next.instanceType.isSet() || !f.next.image.hasValue() || !f.image || !f.setting
        || imageMeant(f.plan, f.setting->image) == f.image->id)
        return;
    const Image *inherited = f.plan.find(imageMeant(f.plan, f.setting->image));
    if (const QString how = inherited ? difference(f.imageTraits, f.whole.traits(*inherited)) : QString();
        !how.isEmpty())
        report.add(LaunchField::InstanceType, {f.resolution.mci.value, f.image->id}, how);
}

void choose64Bit(const OwnerFacts &f, Report &report)
{
    if (f.next.mci.isSet() || f.next.image.isSet() || !f.image || !f.type
        || f.imageTraits.architecture.value != Architecture::I386
        || canRun(Architecture::I386, f.typeTraits.architecture.value))
        return;
    for (const Id<ListedMci> id : listedMcis(f.plan, f.serverTemplate)) {
        const MciSetting *setting = f.plan.setting(f.plan.row(id).mci, f.next.cloud);
        const Image *image = setting ? f.plan.find(imageMeant(f.plan, setting->image)) : nullptr;
        const Architecture other = image ? f.whole.traits(*image).architecture.value : Architecture::Unknown;
        if (other == Architecture::X86_64 || other == Architecture::I386OrX86_64)
            return report.add(LaunchField::Mci, {f.plan.row(id).mci, f.type->id});
    }
}

// Whether what the owner would launch after the change fits together.
bool fitsAfter(const Plan &plan, const Result<Change> &change, Owner owner)
{
    if (!change || change->isEmpty())
        return false;
    Plan after = plan;
    after.apply(*change);
    const QList<Finding> left = check::findingsOf(after, owner.id(), {});
    return std::none_of(left.cbegin(), left.cend(),
                        [](const Finding &finding) { return qstrcmp(finding.rule->id, "W-05") == 0; });
}

// The instance type that was asked for stays, if a listed MultiCloud Image has an image for it.
Result<Change> chooseFitting(const Plan &plan, const Finding &finding)
{
    const Owner owner(finding.subject);
    const LaunchSettings &next = nextOf(plan, owner);
    QList<Result<Change>> ways;
    for (const Id<ListedMci> id : listedMcis(plan, effectiveTemplate(plan, next)))
        if (plan.setting(plan.row(id).mci, next.cloud))
            ways.append(edit::setMci(plan, {owner}, plan.row(id).mci));
    for (const LaunchField field : {LaunchField::InstanceType, LaunchField::Image, LaunchField::Kernel})
        if (isSetHere(next, field))
            ways.append(edit::inherit(plan, {owner}, field));
    ways.append(edit::inheritAll(plan, {owner}));
    for (const Result<Change> &way : std::as_const(ways))
        if (fitsAfter(plan, way, owner))
            return way;
    return Error {
        Words::tr("Nothing that %1 lists fits %2. Choose an image and an instance type that fit each other.")
            .arg(nameOf(plan, effectiveTemplate(plan, next)), nameOf(plan, owner)),
        {}};
}

void newDefaultDiffers(const OwnerFacts &f, Report &report)
{
    if (!f.current || f.next.mci.isSet() || f.next.image.isSet() || !f.image)
        return;
    const LaunchSnapshot &launched = launchedWith(f.plan, f.current->id);
    const ServerTemplate *was = f.plan.find(Id<ServerTemplate> {launched.serverTemplateId.value});
    const ServerTemplate *next = f.plan.find(f.serverTemplate);
    const Image *before = f.plan.find(Id<Image> {launched.imageId.value});
    if (!was || !next || !before || was->id == next->id || was->lineage != next->lineage)
        return;
    if (const QString how = difference(f.whole.traits(*before), f.imageTraits); !how.isEmpty())
        report.add(LaunchField::Image, {next->id, f.image->id}, how);
}

bool hasTag(const QStringList &tags, QLatin1String start)
{
    return std::any_of(tags.cbegin(), tags.cend(), [&](const QString &tag) { return tag.startsWith(start); });
}

void noRightLink(const OwnerFacts &f, Report &report)
{
    // Tags of what is known by name only are not known (D7).
    if (!f.mci || !f.mci->settingsKnown)
        return;
    const QStringList &tags = f.tags;
    if (tags.contains(QStringLiteral("provides:rs_agent_type=right_link"))
        || tags.contains(QStringLiteral("rs_agent:type=right_link_lite")))
        return;
    if (tags.contains(QStringLiteral("provides:rs_agent_type=rrs")))
        report.addAt(RuleLevel::Info, LaunchField::Tags, {f.mci->id},
                     Words::tr(" Its agent runs RightScripts only."));
    else
        report.add(LaunchField::Tags, {f.mci->id});
}

void includeUrl(const OwnerFacts &f, Report &report)
{
    const QStringList &tags = f.tags;
    if (!hasTag(tags, QLatin1String("rs_agent:mime_include_url=")))
        return;
    if (hasTag(tags, QLatin1String("rs_agent:http_proxy=")))
        report.addAt(RuleLevel::Warning, LaunchField::Tags, {},
                     Words::tr(" It does not work with rs_agent:http_proxy, which is set, too."));
    else
        report.add(LaunchField::Tags);
}

void agentNotInstalled(const OwnerFacts &f, Report &report)
{
    const QStringList &tags = f.tags;
    if (!hasTag(tags, QLatin1String("rs_agent:type=")) || !f.image
        || f.image->rightScaleEnabled == Tristate::Yes || isRightImage(*f.image))
        return;
    for (const auto &how :
         {QLatin1String("rs_agent:mime_shellscript="), QLatin1String("rs_agent:mime_include_url="),
          QLatin1String("rs_agent:powershell_url=")})
        if (hasTag(tags, how))
            return;
    report.add(LaunchField::Tags, {f.image->id});
}

void tagsOfAnotherSystem(const OwnerFacts &f, Report &report)
{
    const Trait<Platform> platform = f.imageTraits.platform;
    const QStringList &tags = f.tags;
    const bool mime = hasTag(tags, QLatin1String("rs_agent:mime_"));
    const bool powershell = hasTag(tags, QLatin1String("rs_agent:powershell_url="));
    if (platform.value == Platform::Windows && mime && !powershell)
        report.add(LaunchField::Tags, {f.image->id},
                   Words::tr("the image is Windows, the tags install RightLink on Linux.")
                       + toldByName(platform.byName));
    else if (platform.value == Platform::Linux && powershell && !mime)
        report.add(LaunchField::Tags, {f.image->id},
                   Words::tr("the image is Linux, the tags install RightLink on Windows.")
                       + toldByName(platform.byName));
}

void notEnabled(const OwnerFacts &f, Report &report)
{
    if (f.image && f.image->rightScaleEnabled == Tristate::No)
        report.add(LaunchField::Image, {f.image->id});
}

void settingNotEnabled(const PlanFacts &f, Id<MultiCloudImage> mci, Report &report)
{
    for (const Id<MciSetting> id : f.plan.referrers<&MciSetting::mci>(mci))
        if (const Image *image = f.plan.find(imageMeant(f.plan, f.plan.row(id).image));
            image && image->rightScaleEnabled == Tristate::No)
            report.add(LaunchField::Image, {image->id, f.plan.row(id).cloud});
}
} // namespace

QList<Rule> compatibilityRules()
{
    using enum RuleLevel;
    // clang-format off
    return {
        {"W-05", Error, Error, QT_TRANSLATE_NOOP("rules", "Image and instance type do not fit"),
         QT_TRANSLATE_NOOP("rules", "%1 would launch %3 on %2, but %4"),
         QT_TRANSLATE_NOOP("rules", "An image only boots on an instance type of its kind. On AWS, large and bigger instance types need a "
                   "MultiCloud Image with 64-bit images; small ones need 32-bit images. (Inheritance of Images; MultiCloud "
                   "Images)"),
         {.owner = imageAndType}, {{QT_TRANSLATE_NOOP("rules", "Choose what fits"),
         chooseFitting}}},
        quiet(Quiet::WithoutTemplate, {"W-06", Warning, Warning, QT_TRANSLATE_NOOP("rules", "The instance type is overridden"),
         QT_TRANSLATE_NOOP("rules", "%1 launches on %2 in place of %3, which its MultiCloud Image selects.%4"),
         QT_TRANSLATE_NOOP("rules", "Keep “Inherit from MultiCloud Image”, so that instance type and system architecture are sure to fit. "
                   "(Inheritance of Images)"),
         {.owner = typeOverridden}, {{QT_TRANSLATE_NOOP("rules", "Inherit the instance type"), fixes::inheritField}}}),
        {"W-07", Warning, Warning, QT_TRANSLATE_NOOP("rules", "The instance type is meant for another image"),
         QT_TRANSLATE_NOOP("rules", "%1 inherits its instance type from %2, but not its image: %3 is of another kind (%4)."),
         QT_TRANSLATE_NOOP("rules", "The instance type of a MultiCloud Image was chosen for the image of that MultiCloud Image. Let both "
                   "inherit, or set both."),
         {.owner = typeOfAnotherImage}, {{QT_TRANSLATE_NOOP("rules", "Inherit the image"), fixes::inheritImage}}},
        quiet(Quiet::OfImported, {"W-12", Error, Error, QT_TRANSLATE_NOOP("rules", "No RightLink tag"),
         QT_TRANSLATE_NOOP("rules", "Neither %2 nor %1 is tagged as having RightLink, so scripts will not run correctly.%4"),
         QT_TRANSLATE_NOOP("rules", "Tag the MultiCloud Image with provides:rs_agent_type=right_link or rs_agent:type=right_link_lite. "
                   "(MultiCloud Images; RightLink 10)"),
         {.owner = noRightLink}}),
        quiet(Quiet::OfImported, {"W-14", Info, Info, QT_TRANSLATE_NOOP("rules", "A deprecated RightLink tag"),
         QT_TRANSLATE_NOOP("rules", "%1 is launched with the tag rs_agent:mime_include_url, which is deprecated.%4"),
         QT_TRANSLATE_NOOP("rules", "Use the tag rs_agent:mime_shellscript instead. (RightLink 10)"),
         {.owner = includeUrl}}),
        quiet(Quiet::OfImported, {"W-15", Warning, Warning, QT_TRANSLATE_NOOP("rules", "RightLink will not be installed"),
         QT_TRANSLATE_NOOP("rules", "%1 is tagged for RightLink 10, but no tag says how to install it, and %2 is not known to contain it."),
         QT_TRANSLATE_NOOP("rules", "Installing at boot takes two tags: rs_agent:type, and rs_agent:mime_shellscript or "
                   "rs_agent:powershell_url. (RightLink 10)"),
         {.owner = agentNotInstalled}}),
        quiet(Quiet::OfImported, {"W-16", Warning, Warning, QT_TRANSLATE_NOOP("rules", "Tags for another operating system"),
         QT_TRANSLATE_NOOP("rules", "The RightLink tags of %1 do not fit %2: %4"),
         QT_TRANSLATE_NOOP("rules", "Linux takes rs_agent:mime_shellscript, Windows rs_agent:powershell_url. (RightLink 10)"),
         {.owner = tagsOfAnotherSystem}}),
        {"W-32", Info, Info, QT_TRANSLATE_NOOP("rules", "The default is 32-bit"),
         QT_TRANSLATE_NOOP("rules", "%1 wants the instance type %3, but inherits a 32-bit image. %2 is listed as well, and is 64-bit."),
         QT_TRANSLATE_NOOP("rules", "The default of RightScale's ServerTemplates is typically a 32-bit image with a small instance type; for "
                   "a large one, choose a MultiCloud Image with 64-bit images. (Inheritance of Images)"),
         {.owner = choose64Bit}, {{QT_TRANSLATE_NOOP("rules", "Choose the 64-bit MultiCloud Image"), fixes::chooseMci}}},
        quiet(Quiet::OfImported, {"W-43", Warning, Warning, QT_TRANSLATE_NOOP("rules", "The image is not RightScale-enabled"),
         QT_TRANSLATE_NOOP("rules", "%1 uses the image %2, which is not RightScale-enabled."),
         QT_TRANSLATE_NOOP("rules", "RightScale only supports instances launched with one of its RightImages. (MultiCloud Images; Add Server "
                   "Assistant)"),
         {.owner = notEnabled, .mci = settingNotEnabled}}),
        {"W-50", Warning, Warning, QT_TRANSLATE_NOOP("rules", "The new revision brings another kind of image"),
         QT_TRANSLATE_NOOP("rules", "After its update to %2, %1 would launch %3, which is of another kind than what runs (%4)."),
         QT_TRANSLATE_NOOP("rules", "The default MultiCloud Image of another revision may be different. Look at it before you relaunch. "
                   "(ServerTemplates, Update Xref)"),
         {.owner = newDefaultDiffers}},
    };
    // clang-format on
}
