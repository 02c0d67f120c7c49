// SPDX-License-Identifier: MIT
// Rules on how a server or array chooses: what is possible but not advisable.
#include "core/base/words.h"
#include "core/check/fixes.h"
#include "core/check/rules.h"
#include "core/check/tested.h"

#include "core/edit/deployments.h"
#include "core/naming/names.h"
#include "core/plan/latest.h"
#include "core/resolve/drift.h"

#include <QCoreApplication>

namespace {
// "the image, the kernel and the tags"
QString enumerated(const QList<LaunchField> &fields)
{
    QStringList parts;
    for (const LaunchField field : fields)
        parts.append(phraseOf(field));
    return parts.size() < 2
        ? parts.join(QString())
        : Words::tr("%1 and %2")
              .arg(parts.mid(0, parts.size() - 1).join(QStringLiteral(", ")), parts.constLast());
}

// Reports all of them at once, if there are any.
void reportFields(Report &report, const QList<LaunchField> &fields, std::array<AnyId, 2> about = {})
{
    quint32 bits = 0;
    for (const LaunchField field : fields)
        bits |= 1u << int(field);
    if (bits)
        report.add({}, about, report.shared(bits, [&] { return enumerated(fields); }));
}

// How much depends on it, said as it is: what is locked need not be in production.
QString standing(const OwnerFacts &f, Report &report)
{
    return report.shared(f.isInProduction(), [&] {
        return f.isInProduction() ? Words::tr("is in production") : Words::tr("is in a locked deployment");
    });
}

// A MultiCloud Image that was made here, in production.
bool isCustomInProduction(const OwnerFacts &f)
{
    return f.isProduction() && f.mci && !f.next.image.isSet()
        && f.plan.row(f.mci->lineage).publisher.isEmpty();
}

// A HEAD still changes, so that no test says anything of it; what is custom in production is W-55's.
void neverTested(const OwnerFacts &f, Report &report)
{
    const ServerTemplate *row = f.plan.find(f.serverTemplate);
    if (!f.mci || !row || f.mci->isHead() || row->isHead())
        return;
    switch (testedState(f.plan, row->id, f.mci->id, f.next.cloud)) {
    case Tested::Never:
        if (!isCustomInProduction(f))
            report.add(LaunchField::Mci, {f.mci->id, row->id},
                       Words::tr("were never tested together in %1").arg(nameOf(f.plan, f.next.cloud)));
        return;
    case Tested::Failed:
        return report.addAt(RuleLevel::Warning, LaunchField::Mci, {f.mci->id, row->id},
                            Words::tr("failed their last test in %1").arg(nameOf(f.plan, f.next.cloud)));
    case Tested::Passed:
        break;
    }
}

// The listing of the MCI's lineage in the ServerTemplate; null when there is none.
const ListedMci *listingOf(const OwnerFacts &f)
{
    for (const Id<ListedMci> id : listedMcis(f.plan, f.serverTemplate))
        if (const ListedMci &row = f.plan.row(id); f.plan.row(row.mci).lineage == f.mci->lineage)
            return &row;
    return nullptr;
}

void mciNotListed(const OwnerFacts &f, Report &report)
{
    if (!f.mci || !f.next.mci.hasValue() || !f.serverTemplate)
        return;
    const ListedMci *listing = listingOf(f);
    if (!listing)
        report.add(LaunchField::Mci, {f.mci->id, f.serverTemplate});
    else if (listing->mci != f.mci->id)
        report.addAt(RuleLevel::Info, LaunchField::Mci, {f.mci->id, f.serverTemplate},
                     Words::tr(" It lists another revision, %1.")
                         .arg(revisionText(f.plan.row(listing->mci).revision)));
}

void imageOverridden(const OwnerFacts &f, Report &report)
{
    if (f.next.image.hasValue() && !f.isProduction())
        report.add(LaunchField::Image, {f.next.image.value()});
}

void imageOverriddenInProduction(const OwnerFacts &f, Report &report)
{
    if (f.next.image.hasValue() && f.isProduction())
        report.add(LaunchField::Image, {f.next.image.value()}, standing(f, report));
}

bool hasDefaultType(const OwnerFacts &f)
{
    return f.next.instanceType.hasValue()
        && edit::serverDefaultFor(f.plan, f.deployment.id, f.next.cloud).instanceType
        == f.next.instanceType.value();
}

void typeFromServerDefaults(const OwnerFacts &f, Report &report)
{
    if (hasDefaultType(f))
        report.add(LaunchField::InstanceType, {f.next.instanceType.value()});
}

Id<ServerTemplate> newestCommitted(const Plan &plan, Id<TemplateLineage> lineage)
{
    Id<ServerTemplate> newest;
    for (const Id<ServerTemplate> id : plan.referrers<&ServerTemplate::lineage>(lineage))
        if (!plan.row(id).removed && plan.row(id).revision > plan.row(newest).revision)
            newest = id;
    return newest;
}

void headTemplate(const OwnerFacts &f, Report &report)
{
    if (const ServerTemplate *row = f.plan.find(f.serverTemplate); row && row->isHead() && f.isProduction())
        report.add(LaunchField::ServerTemplate, {row->id, f.deployment.id}, standing(f, report));
}

Result<Change> useNewestCommitted(const Plan &plan, const Finding &finding)
{
    const auto head = finding.about[0].as<ServerTemplate>();
    Finding choice = finding;
    choice.about[0] = newestCommitted(plan, plan.row(head).lineage);
    if (choice.about[0])
        return fixes::chooseTemplate(plan, choice);
    return Error {Words::tr("%1 has no committed revision yet. Commit it first.").arg(nameOf(plan, head)),
                  {}};
}

void headMci(const OwnerFacts &f, Report &report)
{
    const ServerTemplate *row = f.plan.find(f.serverTemplate);
    if (f.mci && f.mci->isHead() && row && (!row->isHead() || f.isProduction()))
        report.add(LaunchField::Mci, {f.mci->id, row->id});
}

void newerTemplate(const OwnerFacts &f, Report &report)
{
    const ServerTemplate *row = f.plan.find(f.serverTemplate);
    if (!row || row->isHead() || f.next.templateLineage) // who follows has chosen to
        return;
    if (const auto newest = newestCommitted(f.plan, row->lineage);
        f.plan.row(newest).revision > row->revision)
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
    if (f.current)
        reportFields(report, driftedFields(f.plan, f.resolution, f.current->id));
}

void kernelOverridden(const OwnerFacts &f, Report &report)
{
    for (const LaunchField field : {LaunchField::Kernel, LaunchField::Ramdisk})
        if (isSetHere(f.next, field))
            report.add(field, {}, report.shared(quint32(field), [&] { return phraseOf(field); }));
}

// A MultiCloud Image that is listed is the way that is advised; W-02 tells of one that is not.
constexpr std::array handSet {LaunchField::Image, LaunchField::InstanceType, LaunchField::Kernel,
                              LaunchField::Ramdisk, LaunchField::UserData};

void overriddenInProduction(const OwnerFacts &f, Report &report)
{
    if (!f.isProduction())
        return;
    QList<LaunchField> fields;
    quint32 number = f.isInProduction();
    for (const LaunchField field : handSet)
        if (isSetHere(f.next, field) && !(field == LaunchField::InstanceType && hasDefaultType(f))) {
            fields.append(field);
            number |= 2u << int(field);
        }
    if (!fields.isEmpty())
        report.add({}, {f.deployment.id}, report.shared(number, [&] {
            return f.isInProduction()
                ? Words::tr("is in production, and sets %1 by hand").arg(enumerated(fields))
                : Words::tr("is in a locked deployment, and sets %1 by hand").arg(enumerated(fields));
        }));
}

Result<Change> inheritRest(const Plan &plan, const Finding &finding)
{
    Plan inheriting = plan;
    Change all;
    for (const LaunchField field : handSet) {
        if (!isSetHere(nextOf(inheriting, Owner(finding.subject)), field))
            continue;
        Finding one = finding;
        one.field = field;
        const Result<Change> change = fixes::inheritField(inheriting, one);
        if (!change)
            return change;
        inheriting.apply(*change);
        all = all.merged(*change);
        all.label = change->label;
    }
    return all;
}

void otherTemplateInProduction(const OwnerFacts &f, Report &report)
{
    if (!f.current || !f.isProduction())
        return;
    const Id<ServerTemplate> was {f.plan.row(f.current->launch).serverTemplateId.value};
    const ServerTemplate *before = f.plan.find(was), *after = f.plan.find(f.serverTemplate);
    if (before && after && before->lineage != after->lineage)
        report.add(LaunchField::ServerTemplate, {before->id, after->id});
}

void customUntested(const OwnerFacts &f, Report &report)
{
    if (isCustomInProduction(f) && f.setting && f.serverTemplate
        && testedState(f.plan, f.serverTemplate, f.mci->id, f.next.cloud) == Tested::Never)
        report.add(LaunchField::Mci, {f.mci->id, f.serverTemplate}, nameOf(f.plan, f.next.cloud));
}

Rule endingWithTests(Rule rule)
{
    rule.endsWithTests = true;
    return rule;
}

Rule tellingOfRelaunch(Rule rule)
{
    rule.tellsRelaunch = true;
    return rule;
}
} // namespace

QList<Rule> practiceRules()
{
    using enum RuleLevel;
    // clang-format off
    return {
        endingWithTests(quiet(Quiet::OfImported, {"W-01", Info, Warning, QT_TRANSLATE_NOOP("rules", "A combination that was never tested"),
         QT_TRANSLATE_NOOP("rules", "%1 combines %3 with %2; the two %4."),
         QT_TRANSLATE_NOOP("rules", "RightScale tests its ServerTemplates with their own MultiCloud Images only. Try every other combination "
                   "in staging before you rely on it, and record the test. (Inheritance of Images; Test ServerTemplates in "
                   "Staging)"),
         {.owner = neverTested}})),
        {"W-02", Warning, Error, QT_TRANSLATE_NOOP("rules", "The MultiCloud Image is not listed"),
         QT_TRANSLATE_NOOP("rules", "%1 uses %2, which is not among the MultiCloud Images that %3 lists, so it may have problems "
                   "launching.%4"),
         QT_TRANSLATE_NOOP("rules", "It is best to let one of the MultiCloud Images that the ServerTemplate lists select the image: these "
                   "were tested with it. (Inheritance of Images, Best Practices)"),
         {.owner = mciNotListed}, {{QT_TRANSLATE_NOOP("rules", "Inherit the MultiCloud Image"), fixes::inheritField}}},
        quiet(Quiet::WithoutTemplate, {"W-03", Warning, Warning, QT_TRANSLATE_NOOP("rules", "The image is overridden"),
         QT_TRANSLATE_NOOP("rules", "%1 launches the image %2, which was chosen by hand, in place of the one that its MultiCloud Image "
                   "selects."),
         QT_TRANSLATE_NOOP("rules", "Choosing an image by hand is for testing, by people who know the image well. For everything else keep "
                   "“Inherit from MultiCloud Image”. (Inheritance of Images)"),
         {.owner = imageOverridden}, {{QT_TRANSLATE_NOOP("rules", "Inherit the image"), fixes::inheritField}}}),
        quiet(Quiet::WithoutTemplate, {"W-04", Warning, Error, QT_TRANSLATE_NOOP("rules", "An image chosen by hand in production"),
         QT_TRANSLATE_NOOP("rules", "%1 %4, but its image %2 was chosen by hand, not by a MultiCloud Image."),
         QT_TRANSLATE_NOOP("rules", "In production, always let a MultiCloud Image select the image, so that it is one that was tested. "
                   "(Inheritance of Images, Best Practices)"),
         {.owner = imageOverriddenInProduction}, {{QT_TRANSLATE_NOOP("rules", "Inherit the image"), fixes::inheritField}}}),
        {"W-20", Info, Info, QT_TRANSLATE_NOOP("rules", "The instance type comes from Server Defaults"),
         QT_TRANSLATE_NOOP("rules", "The instance type %2 of %1 was filled in by Server Defaults, so it does not follow the MultiCloud "
                   "Image."),
         QT_TRANSLATE_NOOP("rules", "Server Defaults only fill in a new server; afterwards the value is set there and stays, whatever the "
                   "MultiCloud Image says. (Server Defaults)"),
         {.owner = typeFromServerDefaults}, {{QT_TRANSLATE_NOOP("rules", "Inherit the instance type"), fixes::inheritField}}},
        {"W-24", Warning, Error, QT_TRANSLATE_NOOP("rules", "HEAD of a ServerTemplate in production"),
         QT_TRANSLATE_NOOP("rules", "%1 %4, but uses %2, which changes with every edit."),
         QT_TRANSLATE_NOOP("rules", "Only use committed ServerTemplates in a production environment. (Lifecycle Management of "
                   "ServerTemplates)"),
         {.owner = headTemplate}, {{QT_TRANSLATE_NOOP("rules", "Use the newest committed revision"), useNewestCommitted}}},
        {"W-25", Warning, Error, QT_TRANSLATE_NOOP("rules", "HEAD of a MultiCloud Image"),
         QT_TRANSLATE_NOOP("rules", "%1 launches with %2, which changes with every edit, although it should launch the same each time."),
         QT_TRANSLATE_NOOP("rules", "Always use a committed revision of a MultiCloud Image for ServerTemplates that are ready for production. "
                   "(MultiCloud Images)"),
         {.owner = headMci}},
        {"W-28", Info, Info, QT_TRANSLATE_NOOP("rules", "A newer revision of the ServerTemplate"),
         QT_TRANSLATE_NOOP("rules", "%1 uses %3; %2 is now available."),
         QT_TRANSLATE_NOOP("rules", "A newer revision is never used by itself; update the server or array when you are ready for it. "
                   "(ServerTemplates, Update Xref)"),
         {.owner = newerTemplate}, {{QT_TRANSLATE_NOOP("rules", "Use the newest revision"), fixes::chooseTemplate}}},
    };
    // clang-format on
}

QList<Rule> settledRules()
{
    using enum RuleLevel;
    // clang-format off
    return {
        {"W-33", Info, Info, QT_TRANSLATE_NOOP("rules", "Set to what it would inherit anyway"),
         QT_TRANSLATE_NOOP("rules", "On %1, %4 is set to %2, which it would inherit anyway: it will not follow when that changes."),
         QT_TRANSLATE_NOOP("rules", "A value that is set stays as it is. Let it inherit again, so that it follows the ServerTemplate and its "
                   "MultiCloud Image."),
         {.owner = pinned}, {{QT_TRANSLATE_NOOP("rules", "Inherit it"), fixes::inheritField}}},
        tellingOfRelaunch({"W-34", Warning, Warning, QT_TRANSLATE_NOOP("rules", "Next differs from what runs"),
         QT_TRANSLATE_NOOP("rules", "Relaunching %1 would change %4."),
         QT_TRANSLATE_NOOP("rules", "What runs keeps what it was launched with; a relaunch applies everything that has changed since, inherited "
                   "changes too. Look at Current beside Next before you relaunch. (Instances and Servers)"),
         {.owner = differsFromCurrent}}),
        {"W-40", Info, Info, QT_TRANSLATE_NOOP("rules", "Kernel or ramdisk set on the server"),
         QT_TRANSLATE_NOOP("rules", "On %1, %4 is set by hand."),
         QT_TRANSLATE_NOOP("rules", "Kernel and ramdisk belong to an image, so the MultiCloud Image should name them; rarely configure "
                   "anything on the server itself. (Instances and Servers, Concepts)"),
         {.owner = kernelOverridden}, {{QT_TRANSLATE_NOOP("rules", "Inherit it"), fixes::inheritField}}},
        quiet(Quiet::WithoutTemplate, {"W-41", Warning, Warning, QT_TRANSLATE_NOOP("rules", "Set by hand in production"),
         QT_TRANSLATE_NOOP("rules", "%1 %4."),
         QT_TRANSLATE_NOOP("rules", "Changes to the Next server are for development and testing; in production, let it inherit. (Managing "
                   "Next Servers)"),
         {.owner = overriddenInProduction}, {{QT_TRANSLATE_NOOP("rules", "Inherit them"), inheritRest}}}),
        {"W-49", Warning, Warning, QT_TRANSLATE_NOOP("rules", "Another ServerTemplate in production"),
         QT_TRANSLATE_NOOP("rules", "%1 runs with %2; its next launch would use %3, another ServerTemplate altogether."),
         QT_TRANSLATE_NOOP("rules", "Changing the whole ServerTemplate is for development and test only. (Lifecycle Management of "
                   "ServerTemplates)"),
         {.owner = otherTemplateInProduction}, {{QT_TRANSLATE_NOOP("rules", "Go back to the ServerTemplate that runs"),
         fixes::chooseTemplate}}},
        endingWithTests(quiet(Quiet::OfImported, {"W-55", Info, Warning, QT_TRANSLATE_NOOP("rules", "A MultiCloud Image of your own in production, untested"),
         QT_TRANSLATE_NOOP("rules", "%1 launches with %2, which was made here and was never tested with %3 in %4."),
         QT_TRANSLATE_NOOP("rules", "MultiCloud Images made from your own images must be thoroughly tested before production uses them. Record "
                   "the test when it is done. (Inheritance of Images, Best Practices)"),
         {.owner = customUntested}})),
    };
    // clang-format on
}
