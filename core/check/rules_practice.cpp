// SPDX-License-Identifier: MIT
// Rules on how a server or array chooses: what is possible but not advisable.
#include "core/check/fixes.h"
#include "core/check/rule.h"
#include "core/check/tested.h"

#include "core/edit/deployments.h"
#include "core/plan/latest.h"
#include "core/plan/names.h"
#include "core/resolve/drift.h"

#include <QCoreApplication>

#define RULE_TEXT(text) QT_TRANSLATE_NOOP("rules", text)

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(check)
};

void neverTested(const OwnerFacts &f, Report &report)
{
    if (!f.mci || !f.next.serverTemplate)
        return;
    switch (testedState(f.plan, f.next.serverTemplate, f.mci->id, f.next.cloud)) {
    case Tested::Never:
        return report.add(LaunchField::Mci, {f.mci->id, f.next.serverTemplate},
                          Words::tr("has never been tested in %1").arg(nameOf(f.plan, f.next.cloud)));
    case Tested::Failed:
        return report.add(LaunchField::Mci, {f.mci->id, f.next.serverTemplate},
                          Words::tr("failed its last test in %1").arg(nameOf(f.plan, f.next.cloud)));
    case Tested::Passed:
        break;
    }
}

// The listing of the MCI's lineage in the ServerTemplate; null when there is none.
const ListedMci *listingOf(const OwnerFacts &f)
{
    for (const Id<ListedMci> id : listedMcis(f.plan, f.next.serverTemplate))
        if (const ListedMci &row = f.plan.row(id); f.plan.row(row.mci).lineage == f.mci->lineage)
            return &row;
    return nullptr;
}

void mciNotListed(const OwnerFacts &f, Report &report)
{
    if (!f.mci || !f.next.mci.hasValue() || !f.next.serverTemplate)
        return;
    const ListedMci *listing = listingOf(f);
    if (!listing)
        report.add(LaunchField::Mci, {f.mci->id, f.next.serverTemplate});
    else if (listing->mci != f.mci->id)
        report.addAt(RuleLevel::Info, LaunchField::Mci, {f.mci->id, f.next.serverTemplate},
                     Words::tr(" It lists %1 of it.").arg(revisionText(f.plan.row(listing->mci).revision)));
}

void imageOverridden(const OwnerFacts &f, Report &report)
{
    if (f.next.image.hasValue())
        report.add(LaunchField::Image, {f.next.image.value()});
}

void imageOverriddenInProduction(const OwnerFacts &f, Report &report)
{
    if (f.isProduction())
        imageOverridden(f, report);
}

void typeFromServerDefaults(const OwnerFacts &f, Report &report)
{
    if (!f.next.instanceType.hasValue())
        return;
    const ServerDefault row = edit::serverDefaultFor(f.plan, f.deployment.id, f.next.cloud);
    if (row.instanceType && row.instanceType == f.next.instanceType.value())
        report.add(LaunchField::InstanceType, {row.instanceType});
}

void headTemplate(const OwnerFacts &f, Report &report)
{
    if (const ServerTemplate *row = f.plan.find(f.next.serverTemplate); row && row->isHead() && f.isProduction())
        report.add(LaunchField::ServerTemplate, {row->id, f.deployment.id});
}

void headMci(const OwnerFacts &f, Report &report)
{
    const ServerTemplate *row = f.plan.find(f.next.serverTemplate);
    if (f.mci && f.mci->isHead() && row && (!row->isHead() || f.isProduction()))
        report.add(LaunchField::Mci, {f.mci->id, row->id});
}

Id<ServerTemplate> newestCommitted(const Plan &plan, Id<TemplateLineage> lineage)
{
    Id<ServerTemplate> newest;
    for (const Id<ServerTemplate> id : plan.referrers<&ServerTemplate::lineage>(lineage))
        if (!plan.row(id).removed && plan.row(id).revision > plan.row(newest).revision)
            newest = id;
    return newest;
}

void newerTemplate(const OwnerFacts &f, Report &report)
{
    const ServerTemplate *row = f.plan.find(f.next.serverTemplate);
    if (!row || row->isHead())
        return;
    if (const auto newest = newestCommitted(f.plan, row->lineage); f.plan.row(newest).revision > row->revision)
        report.add(LaunchField::ServerTemplate, {newest, row->id});
}

void pinned(const OwnerFacts &f, Report &report)
{
    for (const LaunchField field : {LaunchField::Mci, LaunchField::Image})
        if (isSetHere(f.next, field) && fieldState(f.plan, f.owner, field) == FieldState::Pinned)
            report.add(field, {valueId(f.resolution, field)}, phraseOf(field));
}

void differsFromCurrent(const OwnerFacts &f, Report &report)
{
    if (!f.current)
        return;
    QStringList fields;
    for (const LaunchField field : driftedFields(f.plan, f.resolution, f.current->id))
        fields.append(phraseOf(field));
    if (!fields.isEmpty())
        report.add({}, {}, fields.join(QStringLiteral(", ")));
}

void kernelOverridden(const OwnerFacts &f, Report &report)
{
    for (const LaunchField field : {LaunchField::Kernel, LaunchField::Ramdisk})
        if (isSetHere(f.next, field))
            report.add(field, {}, phraseOf(field));
}

void overriddenInProduction(const OwnerFacts &f, Report &report)
{
    if (!f.isProduction())
        return;
    QStringList fields;
    for (const LaunchField field : {LaunchField::Mci, LaunchField::Image, LaunchField::InstanceType,
                                    LaunchField::Kernel, LaunchField::Ramdisk, LaunchField::UserData})
        if (isSetHere(f.next, field))
            fields.append(phraseOf(field));
    if (!fields.isEmpty())
        report.add({}, {f.deployment.id}, fields.join(QStringLiteral(", ")));
}

void otherTemplateInProduction(const OwnerFacts &f, Report &report)
{
    if (!f.current || !f.isProduction())
        return;
    const Id<ServerTemplate> was {f.plan.row(f.current->launch).serverTemplateId.value};
    const ServerTemplate *before = f.plan.find(was), *after = f.plan.find(f.next.serverTemplate);
    if (before && after && before->lineage != after->lineage)
        report.add(LaunchField::ServerTemplate, {before->id, after->id});
}

void customUntested(const OwnerFacts &f, Report &report)
{
    if (!f.isProduction() || !f.mci || !f.next.serverTemplate)
        return;
    const bool isCustom = f.next.image.hasValue() || f.plan.row(f.mci->lineage).publisher.isEmpty();
    if (isCustom && testedState(f.plan, f.next.serverTemplate, f.mci->id, f.next.cloud) != Tested::Passed)
        report.add(f.next.image.hasValue() ? LaunchField::Image : LaunchField::Mci,
                   {f.next.image.hasValue() ? AnyId(f.next.image.value()) : AnyId(f.mci->id), f.deployment.id});
}
} // namespace

QList<Rule> practiceRules()
{
    using enum RuleLevel;
    return {
        {"W-01", Warning, Warning, RULE_TEXT("A combination that was never tested"),
         RULE_TEXT("%1 combines %3 with %2, which %4."),
         RULE_TEXT("RightScale tests its ServerTemplates with their own MultiCloud Images only; test every other "
                   "combination before you rely on it. (Inheritance of Images; Test ServerTemplates in Staging)"),
         {.owner = neverTested}},
        {"W-02", Warning, Error, RULE_TEXT("The MultiCloud Image is not listed"),
         RULE_TEXT("%2 is not listed by %3, so %1 may not launch well: it is a combination that was never tested.%4"),
         RULE_TEXT("It is best to let one of the MultiCloud Images that the ServerTemplate lists select the image. "
                   "(Inheritance of Images, Best Practices)"),
         {.owner = mciNotListed}, RULE_TEXT("Inherit the MultiCloud Image"), fixes::inheritField},
        {"W-03", Warning, Warning, RULE_TEXT("The image is overridden"),
         RULE_TEXT("%1 launches the image %2 in place of the one that its MultiCloud Image selects."),
         RULE_TEXT("Choosing another image is for testing, by people who know it well; otherwise keep \"Inherit from "
                   "MultiCloud Image\". (Inheritance of Images)"),
         {.owner = imageOverridden}, RULE_TEXT("Inherit the image"), fixes::inheritField},
        {"W-04", Warning, Error, RULE_TEXT("Production without a MultiCloud Image"),
         RULE_TEXT("%1 is in production, but its image %2 is set by hand."),
         RULE_TEXT("For production environments, you should always use MultiCloud Images for image selection. (Inheritance "
                   "of Images, Best Practices)"),
         {.owner = imageOverriddenInProduction}, RULE_TEXT("Inherit the image"), fixes::inheritField},
        {"W-20", Info, Info, RULE_TEXT("The instance type comes from Server Defaults"),
         RULE_TEXT("The instance type %2 of %1 was filled in by Server Defaults, so it does not follow the MultiCloud "
                   "Image."),
         RULE_TEXT("Server Defaults only prefill; afterwards the value is set on the server. (Server Defaults)"),
         {.owner = typeFromServerDefaults}, RULE_TEXT("Inherit the instance type"), fixes::inheritField},
        {"W-24", Warning, Error, RULE_TEXT("HEAD of a ServerTemplate in production"),
         RULE_TEXT("%1 is in production, but uses %2, which changes with every edit."),
         RULE_TEXT("Only use committed ServerTemplates in a production environment. (Lifecycle Management of "
                   "ServerTemplates)"),
         {.owner = headTemplate}},
        {"W-25", Warning, Error, RULE_TEXT("HEAD of a MultiCloud Image"),
         RULE_TEXT("%1 launches with %2, which changes with every edit, although %3 or production is meant to stay as it "
                   "is."),
         RULE_TEXT("Always use a committed revision of a MultiCloud Image for ServerTemplates that are ready for production. "
                   "(MultiCloud Images)"),
         {.owner = headMci}},
        {"W-28", Info, Info, RULE_TEXT("A newer revision of the ServerTemplate"),
         RULE_TEXT("%1 uses %3; %2 is now available."),
         RULE_TEXT("A newer committed revision is taken by updating, never by itself. (ServerTemplates, Update Xref)"),
         {.owner = newerTemplate}, RULE_TEXT("Use the newest revision"), fixes::chooseTemplate},
    };
}

QList<Rule> settledRules()
{
    using enum RuleLevel;
    return {
        {"W-33", Info, Info, RULE_TEXT("Set to what it would inherit anyway"),
         RULE_TEXT("On %1 %4 is set to %2, the same as inherited: it stops following when what it inherits changes."),
         RULE_TEXT("A value that is set is a pin; clear it to keep following."),
         {.owner = pinned}, RULE_TEXT("Inherit it"), fixes::inheritField},
        {"W-34", Warning, Warning, RULE_TEXT("Next differs from what runs"),
         RULE_TEXT("Relaunching %1 would change %4."),
         RULE_TEXT("A relaunch applies everything that has changed since the launch, inherited changes too. (Instances and "
                   "Servers)"),
         {.owner = differsFromCurrent}},
        {"W-40", Info, Info, RULE_TEXT("Kernel or ramdisk set on the server"),
         RULE_TEXT("On %1 %4 is set by hand."),
         RULE_TEXT("You should rarely configure any settings at the Server level. (Instances and Servers, Concepts)"),
         {.owner = kernelOverridden}, RULE_TEXT("Inherit it"), fixes::inheritField},
        {"W-41", Warning, Warning, RULE_TEXT("Overrides in production"),
         RULE_TEXT("%1 is in production and sets %4 itself."),
         RULE_TEXT("Changes to the Next server are for development and testing; production inherits. (Managing Next "
                   "Servers)"),
         {.owner = overriddenInProduction}, RULE_TEXT("Inherit everything"), fixes::inheritAll},
        {"W-49", Warning, Warning, RULE_TEXT("Another ServerTemplate in production"),
         RULE_TEXT("%1 runs with %2; its next launch would use %3, another ServerTemplate altogether."),
         RULE_TEXT("Changing the whole ServerTemplate is for development and test only. (Lifecycle Management of "
                   "ServerTemplates)"),
         {.owner = otherTemplateInProduction}, RULE_TEXT("Go back to the ServerTemplate that runs"),
         fixes::chooseTemplate},
        {"W-55", Info, Info, RULE_TEXT("Something custom in production, untested"),
         RULE_TEXT("%1 is in production with %2, which was made here and has no passed test."),
         RULE_TEXT("Custom images must be thoroughly tested before they are used in production. (Inheritance of Images)"),
         {.owner = customUntested}},
    };
}
