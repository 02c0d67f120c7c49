// SPDX-License-Identifier: MIT
// Terms about the state that rows are in: what runs, what differs, what the checks find, what they are.
#include "core/base/words.h"
#include "core/plan/aliases.h"
#include "core/query/termvalues.h"
#include "core/resolve/drift.h"
#include "core/resolve/planned.h"

#include <QCoreApplication>

namespace query {
namespace {
QList<Choice> yesAndNo() { return {{"yes", Words::tr("yes")}, {"no", Words::tr("no")}}; }

QStringList ownerDiffers(const RowFacts &row) { return {differs(row.plan, row.owner()) ? "yes" : "no"}; }

QList<Choice> ownerStates()
{
    QList<Choice> choices {{"running", Words::tr("something runs")}, {"inactive", Words::tr("nothing runs")}};
    for (const Choice &state : choicesOf<InstanceState>())
        choices.append({state.key, Words::tr("an instance is in the state “%1”").arg(state.meaning)});
    return choices;
}

QStringList statesOfOwner(const RowFacts &row)
{
    QStringList states;
    for (const Id<Instance> instance : runningOf(row.plan, row.owner()))
        if (const QString key = QString::fromLatin1(enumKey(row.plan.row(instance).state));
            !states.contains(key))
            states.append(key);
    states.append(states.isEmpty() ? "inactive" : "running");
    return states;
}

QStringList environmentOf(const RowFacts &row)
{
    return {QString::fromLatin1(enumKey(row.plan.row(deploymentOf(row.plan, row.owner())).environment))};
}

QStringList environmentOfFinding(const RowFacts &row)
{
    const Deployment *found = row.plan.find(deploymentFoundIn(row));
    return found ? QStringList {QString::fromLatin1(enumKey(found->environment))} : QStringList();
}

QStringList wordsOf(const QList<Finding> &findings)
{
    QStringList words;
    for (const Finding &finding : findings)
        for (const QString &word :
             {QString::fromLatin1(finding.rule->id),
              finding.isOpen() ? QString::fromLatin1(enumKey(finding.level)) : QStringLiteral("waived"),
              finding.isOpen() ? QStringLiteral("any") : QString()})
            if (!word.isEmpty() && !words.contains(word, Qt::CaseInsensitive))
                words.append(word.toLower());
    return words;
}

QStringList findingsAt(const RowFacts &row) { return wordsOf(row.findings.value(row.id)); }
QStringList findingItself(const RowFacts &row)
{
    return row.finding ? wordsOf({*row.finding}) : QStringList();
}

QList<Choice> findingChoices()
{
    QList<Choice> choices {{"any", Words::tr("anything is found that is not waived")},
                           {"error", Words::tr("an error is found")},
                           {"warning", Words::tr("a warning is found")},
                           {"info", Words::tr("advice is found")},
                           {"waived", Words::tr("something found is waived")}};
    for (const Rule &rule : rules())
        choices.append({QString::fromLatin1(rule.id), titleOf(rule)});
    return choices;
}

// The words whose facts hold.
QStringList wordsThatHold(std::initializer_list<std::pair<const char *, bool>> facts)
{
    QStringList words;
    for (const auto &[word, holds] : facts)
        if (holds)
            words.append(QString::fromLatin1(word));
    return words;
}

bool isBroken(const Resolution &next)
{
    return std::any_of(allLaunchFields.begin(), allLaunchFields.end(),
                       [&](LaunchField field) { return problemOf(next, field) != Problem::None; });
}

QList<Choice> ownerWords()
{
    return {{"server", Words::tr("a server")},
            {"array", Words::tr("a server array")},
            {"locked", Words::tr("it runs locked, or its deployment is locked")},
            {"broken", Words::tr("something needed for a launch is missing, gone or unknown")},
            {"overridden", Words::tr("anything is set here rather than inherited")},
            {"disabled", Words::tr("an array that is not enabled")}};
}

QStringList whatOwnerIs(const RowFacts &row)
{
    const Owner owner = row.owner();
    const Instance *current = owner.isArray() ? nullptr : currentOf(row.plan, owner.server());
    return wordsThatHold(
        {{"server", !owner.isArray()},
         {"array", owner.isArray()},
         {"locked", (current && current->locked) || row.plan.row(deploymentOf(row.plan, owner)).locked},
         {"broken", isBroken(row.next())},
         {"overridden", !overridesOf(row.plan, owner).isEmpty()},
         {"disabled", owner.isArray() && !row.plan.row(owner.array()).enabled}});
}

// D39: whether it was edited since its source said it; of a server or array, whether it launches otherwise by that, as it
// is handed over.
QStringList whetherPlanned(const RowFacts &row) { return {row.plan.importedRow(row.id) ? "yes" : "no"}; }
QStringList whetherOwnerPlanned(const RowFacts &row)
{
    return {isPlannedOtherwise(row.plan, row.owner()) ? "yes" : "no"};
}

QList<Choice> revisionWords()
{
    return {{"head", Words::tr("HEAD, which can be edited")},
            {"committed", Words::tr("a committed revision")},
            {"published", Words::tr("published, here or by its publisher")},
            {"imported", Words::tr("imported")},
            {"removed", Words::tr("removed, but still in use")}};
}

template <class E> QStringList whatRevisionIs(const RowFacts &row)
{
    const E &revision = row.as<E>();
    const auto &lineage = row.plan.row(revision.lineage);
    return wordsThatHold({{"head", revision.isHead()},
                          {"committed", !revision.isHead()},
                          {"published", !revision.publishedBy.isEmpty() || !lineage.publisher.isEmpty()},
                          {"imported", lineage.origin == Origin::Imported},
                          {"removed", revision.removed}});
}

QList<Choice> mciWords()
{
    return revisionWords()
        + QList<Choice> {{"unknown", Words::tr("known by name only; its settings are not known")},
                         {"gone", Words::tr("an image that it uses is gone")}};
}

QStringList whatMciIs(const RowFacts &row)
{
    const auto settings = row.plan.referrers<&MciSetting::mci>(row.id.as<MultiCloudImage>());
    const bool isGone = std::any_of(settings.cbegin(), settings.cend(), [&](Id<MciSetting> id) {
        const Image &image = row.plan.row(imageMeant(row.plan, row.plan.row(id).image));
        return isUnavailable(image);
    });
    return whatRevisionIs<MultiCloudImage>(row)
        + wordsThatHold({{"unknown", !row.as<MultiCloudImage>().settingsKnown}, {"gone", isGone}});
}

QList<Choice> imageWords()
{
    return {
        {"public", Words::tr("everyone may launch it")},
        {"private", Words::tr("only this account may launch it")},
        {"gone", Words::tr("deregistered, no access, or removed: launching it fails")},
        {"unused",
         Words::tr(
             "nothing names it, as far as inventories were brought in; a MultiCloud Image made here counts "
             "once something lists or chooses it")},
        {"removed", Words::tr("removed, but still in use")}};
}

// Only this plan knows it, and nothing lists or chooses it: nothing can launch by it, neither here nor in a cloud.
bool isOnlyMadeHere(const Plan &plan, Id<MultiCloudImage> id)
{
    const MultiCloudImage &mci = plan.row(id);
    const MciLineage &lineage = plan.row(mci.lineage);
    if (mci.place || lineage.place || lineage.origin == Origin::Imported)
        return false;
    bool isChosen = false;
    plan.forEachReferrer(id, [&](auto by) { isChosen = isChosen || !AnyId(by).is<MciSetting>(); });
    return !isChosen;
}

// All that names it counts, whether it launches or not: a wrong "unused" ends with an image that is missed. But to unite
// what inventories brought in names all of a family, used or not, and is to hide nothing that could be cleaned up.
bool isUnused(const Plan &plan, const Image &image)
{
    bool isUsed = false;
    plan.forEachReferrer(image.id, [&](auto by) {
        const MciSetting *setting = plan.find(AnyId(by).template as<MciSetting>());
        isUsed = isUsed || !(setting && image.place && isOnlyMadeHere(plan, setting->mci));
    });
    return !isUsed;
}

QStringList whatImageIs(const RowFacts &row)
{
    const Image &image = row.as<Image>();
    return wordsThatHold({{"public", image.visibility == Visibility::Public},
                          {"private", image.visibility == Visibility::Private},
                          {"gone", isUnavailable(image)},
                          {"unused", isUnused(row.plan, image)},
                          {"removed", image.removed}});
}

QStringList stateOfImage(const RowFacts &row)
{
    const Image &image = row.as<Image>();
    return {image.removed ? QStringLiteral("removed") : QString::fromLatin1(enumKey(image.availability))};
}

QList<Choice> imageStates()
{
    return choicesOf<Availability>() + QList<Choice> {{"removed", Words::tr("removed, but still in use")}};
}

QStringList stateOfType(const RowFacts &row)
{
    const InstanceType &type = row.as<InstanceType>();
    return {type.removed ? "removed" : type.retired ? "retired" : "available"};
}

QList<Choice> typeStates()
{
    return {{"available", Words::tr("available")},
            {"retired", Words::tr("retired")},
            {"removed", Words::tr("removed, but still in use")}};
}

QStringList cloudRegistered(const RowFacts &row)
{
    const Cloud &cloud = row.as<Cloud>();
    return {cloud.removed ? "removed" : cloud.registered ? "yes" : "no"};
}

QList<Choice> cloudStates()
{
    return yesAndNo() + QList<Choice> {{"removed", Words::tr("removed, but still in use")}};
}
} // namespace

QList<Term> stateTerms()
{
    using enum Kind;
    return {
        {"state",
         QT_TRANSLATE_NOOP("terms", "what runs; of an image or instance type, whether it can be launched"),
         {{Owners, Takes::Choice, statesOfOwner, ownerStates},
          {Images, Takes::Choice, stateOfImage, imageStates},
          {InstanceTypes, Takes::Choice, stateOfType, typeStates}}},
        {"differs",
         QT_TRANSLATE_NOOP("terms", "whether what runs differs from what would launch"),
         {{Owners, Takes::Choice, ownerDiffers, yesAndNo}}},
        {"finding",
         QT_TRANSLATE_NOOP("terms", "what the checks find: a rule, such as W-05, or how much it counts"),
         {{Owners, Takes::Choice, findingsAt, findingChoices},
          {ServerTemplates, Takes::Choice, findingsAt, findingChoices},
          {Mcis, Takes::Choice, findingsAt, findingChoices},
          {Findings, Takes::Choice, findingItself, findingChoices}},
         "rule"},
        {"environment",
         QT_TRANSLATE_NOOP("terms", "the environment of the deployment"),
         {{Owners, Takes::Choice, environmentOf, choicesOf<Environment>},
          {Findings, Takes::Choice, environmentOfFinding, choicesOf<Environment>}},
         "env"},
        {"is",
         QT_TRANSLATE_NOOP("terms", "what it is"),
         {{Owners, Takes::Choice, whatOwnerIs, ownerWords},
          {ServerTemplates, Takes::Choice, whatRevisionIs<ServerTemplate>, revisionWords},
          {Mcis, Takes::Choice, whatMciIs, mciWords},
          {Images, Takes::Choice, whatImageIs, imageWords}}},
        {"planned",
         QT_TRANSLATE_NOOP("terms", "whether it was imported and is planned otherwise since"),
         {{Owners, Takes::Choice, whetherOwnerPlanned, yesAndNo},
          {ServerTemplates, Takes::Choice, whetherPlanned, yesAndNo},
          {Mcis, Takes::Choice, whetherPlanned, yesAndNo}}},
        {"registered",
         QT_TRANSLATE_NOOP("terms", "whether the cloud is registered in the account"),
         {{Clouds, Takes::Choice, cloudRegistered, cloudStates}}},
    };
}
} // namespace query
