// SPDX-License-Identifier: MIT
// Rules on what inventories tell: dates, aliases, followed templates, groups.
#include "core/base/words.h"
#include "core/check/rules.h"
#include "core/plan/aliases.h"
#include "core/plan/pointer.h"

#include "core/naming/names.h"
#include "core/resolve/drift.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>
#include <algorithm>

namespace {
constexpr qint64 aDay = qint64(24) * 60 * 60 * 1000;
constexpr qint64 soon = 30, farApart = 31; // days

void soonDeprecated(const OwnerFacts &f, Report &report)
{
    if (f.image && !isUnavailable(*f.image) && f.image->availability != Availability::Deprecated
        && f.image->deprecatedAt > f.now && f.image->deprecatedAt.ms <= f.now.ms + soon * aDay)
        report.add(LaunchField::Image, {f.image->id}, longDayText(f.image->deprecatedAt));
}

// A few by their names, more by their number.
QString namesText(const Plan &plan, const QList<Owner> &owners)
{
    constexpr qsizetype few = 3;
    if (owners.size() > few)
        return QString::number(owners.size());
    QStringList names;
    for (const Owner owner : owners)
        names.append(nameOf(plan, owner));
    return names.join(QStringLiteral(", "));
}

struct LineageUsers {
    QList<Owner> ofDefault, ofLatest, ofNumber;
    bool isEmpty() const { return ofDefault.isEmpty() && ofLatest.isEmpty() && ofNumber.isEmpty(); }
};

void sortUser(LineageUsers &users, Owner owner, bool isFollower, TemplatePointer pointer)
{
    QList<Owner> &those = !isFollower         ? users.ofNumber
        : pointer == TemplatePointer::Default ? users.ofDefault
                                              : users.ofLatest;
    those.append(owner);
}

LineageUsers usersOf(const Plan &plan, Id<TemplateLineage> lineage)
{
    LineageUsers users;
    const auto take = [&](Owner owner) { sortUser(users, owner, false, {}); };
    for (const Id<ServerTemplate> id : plan.referrers<&ServerTemplate::lineage>(lineage)) {
        for (const auto server : plan.referrers<&Server::next, &LaunchSettings::serverTemplate>(id))
            take(server);
        for (const auto array : plan.referrers<&ServerArray::next, &LaunchSettings::serverTemplate>(id))
            take(array);
        for (const auto option : plan.referrers<&LaunchOption::serverTemplate>(id))
            take(plan.row(option).array);
    }
    for (const auto id : plan.referrers<&Server::next, &LaunchSettings::templateLineage>(lineage))
        sortUser(users, id, true, plan.row(id).next.pointer);
    for (const auto id : plan.referrers<&ServerArray::next, &LaunchSettings::templateLineage>(lineage))
        sortUser(users, id, true, plan.row(id).next.pointer);
    for (const auto id : plan.referrers<&LaunchOption::templateLineage>(lineage))
        sortUser(users, plan.row(id).array, true, plan.row(id).pointer);
    for (QList<Owner> *owners :
         {&users.ofDefault, &users.ofLatest, &users.ofNumber}) { // an array by several options
        std::sort(owners->begin(), owners->end());
        owners->erase(std::unique(owners->begin(), owners->end()), owners->end());
    }
    return users;
}

// The lineage, where the revision is the default of one that an inventory brought in; else null.
const TemplateLineage *defaultOfImported(const Plan &plan, Id<ServerTemplate> id)
{
    const TemplateLineage *lineage = plan.find(plan.row(id).lineage);
    return lineage && lineage->place && lineage->defaultRevision == id ? lineage : nullptr;
}

void defaultIsNotLatest(const PlanFacts &f, Id<ServerTemplate> id, Report &report)
{
    const TemplateLineage *lineage = defaultOfImported(f.plan, id);
    if (!lineage)
        return;
    const int latest = qMax(lineage->latestNumber, f.plan.row(latestRevision(f.plan, lineage->id)).revision);
    if (latest <= f.plan.row(id).revision)
        return;
    const LineageUsers users = usersOf(f.plan, lineage->id);
    if (users.isEmpty())
        return;
    QStringList parts {Words::tr("its latest is revision %1").arg(latest)};
    if (!users.ofDefault.isEmpty())
        parts.append(Words::tr("following Default: %1").arg(namesText(f.plan, users.ofDefault)));
    if (!users.ofLatest.isEmpty())
        parts.append(Words::tr("following Latest: %1").arg(namesText(f.plan, users.ofLatest)));
    if (!users.ofNumber.isEmpty())
        parts.append(Words::tr("naming a number: %1").arg(namesText(f.plan, users.ofNumber)));
    report.add(LaunchField::ServerTemplate, {}, parts.join(QStringLiteral("; ")));
}

bool isDormant(const Plan &plan, Owner owner)
{
    const ServerArray *array = plan.find(owner.array());
    return array && array->desiredCount == 0 && array->minCount == 0 && runningOf(plan, owner).isEmpty();
}

// Whether all groups of the account in the cloud were read, and what each of them launches.
bool areGroupsKnown(const Plan &plan, Id<Cloud> cloud, const Text &account)
{
    bool areRead = false;
    plan.all<ImportRecord>().forEach([&](const ImportRecord &row) {
        areRead = areRead
            || (row.cloud == cloud && row.complete
                && (row.account.isEmpty() || row.account == account.toString())
                && (row.kind.endsWith(QLatin1String("describe-auto-scaling-groups"))
                    || row.kind.endsWith(QLatin1String("instance-groups managed list"))));
    });
    const auto &arrays = plan.referrers<&ServerArray::next, &LaunchSettings::cloud>(cloud);
    return areRead && std::none_of(arrays.cbegin(), arrays.cend(), [&](Id<ServerArray> id) {
               return resolve(plan, id).serverTemplate.problem == Problem::NextUnknown;
           });
}

void dormantKeepsImage(const PlanFacts &f, Id<ServerTemplate> id, Report &report)
{
    const TemplateLineage *lineage = defaultOfImported(f.plan, id);
    const ListedMci *listed = lineage ? f.plan.defaultMci(id) : nullptr;
    if (!listed)
        return;
    for (const Id<MciSetting> setting : f.plan.referrers<&MciSetting::mci>(listed->mci))
        if (!areGroupsKnown(f.plan, f.plan.row(setting).cloud, lineage->sourceKey.account))
            return; // a wrong "unused" would be worse than none
    const LineageUsers users = usersOf(f.plan, lineage->id);
    const auto isAsleep = [&](Owner owner) { return isDormant(f.plan, owner); };
    for (const QList<Owner> *owners : {&users.ofDefault, &users.ofLatest, &users.ofNumber})
        if (!std::all_of(owners->cbegin(), owners->cend(), isAsleep))
            return;
    // What is planned away from it launches from it until that is done, and whoever deletes it before breaks that.
    const UseAtSource atSource = f.useAtSource(lineage->id);
    if (atSource == UseAtSource::Launches)
        return;
    const bool hasNone = users.isEmpty() && atSource == UseAtSource::None;
    for (const Id<MciSetting> setting : f.plan.referrers<&MciSetting::mci>(listed->mci))
        if (const Image *image = f.plan.find(imageMeant(f.plan, f.plan.row(setting).image)))
            report.add(LaunchField::Image, {image->id},
                       hasNone ? Words::tr("no group launches from it")
                               : Words::tr("the groups that launch from it want no instance"));
}

void followsAlias(const OwnerFacts &f, Report &report)
{
    if (f.resolution.alias && f.image)
        report.add(LaunchField::Image, {f.resolution.alias, f.image->id});
}

void olderThanWhatRuns(const OwnerFacts &f, Report &report)
{
    if (!f.image || !f.image->created)
        return;
    const Image *newest = nullptr;
    QSet<Id<Image>> wanted; // by one launch option or another
    for (const Resolution &next : resolutions(f.plan, f.owner))
        wanted.insert(next.image.value);
    for (const Id<Instance> id : runningOf(f.plan, f.owner)) {
        const Image *image = f.plan.find(Id<Image> {launchedWith(f.plan, id).imageId.value});
        if (image && !wanted.contains(image->id) && image->created > f.image->created
            && (!newest || image->created > newest->created))
            newest = image;
    }
    if (newest)
        report.add(
            LaunchField::Image, {f.image->id, newest->id},
            Words::tr("%1 against %2").arg(longDayText(f.image->created), longDayText(newest->created)));
}

void launchSuspended(const OwnerFacts &f, Report &report)
{
    const ServerArray *array = f.plan.find(f.owner.array());
    const bool isGiven = array && !array->sourceKey.id.isEmpty(); // and not only named by a member
    if (isGiven && !array->enabled)
        report.add({});
}

void halfRolled(const OwnerFacts &f, Report &report)
{
    const ServerArray *array = f.plan.find(f.owner.array());
    if (!array || array->sourceKey.provider == Provider::None)
        return;
    QMap<QString, int> counts;
    for (const Id<Instance> id : runningOf(f.plan, f.owner))
        if (const LaunchSnapshot &launched = launchedWith(f.plan, id);
            !launched.unknown.contains(LaunchField::ServerTemplate))
            ++counts[launched.serverTemplate];
    // Several launch options may name several.
    QSet<QString> wanted;
    for (const Resolution &next : resolutions(f.plan, f.owner))
        wanted.insert(nameOf(f.plan, next.serverTemplate.value));
    const QStringList run = counts.keys();
    const bool someAreWanted =
        std::any_of(run.cbegin(), run.cend(), [&](const QString &name) { return wanted.contains(name); });
    const qsizetype others =
        std::count_if(run.cbegin(), run.cend(), [&](const QString &name) { return !wanted.contains(name); });
    if (others + (someAreWanted ? 1 : 0) < 2)
        return;
    QStringList parts;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        parts.append(Words::tr("%1 of %2")
                         .arg(QString::number(count.value()),
                              count.key().isEmpty() ? Words::tr("none") : count.key()));
    report.add(LaunchField::ServerTemplate, {}, parts.join(QStringLiteral(", ")));
}

void oneIdInTwoRegions(const PlanFacts &f, Id<MultiCloudImage> mci, Report &report)
{
    QMap<QString, Id<Cloud>> places;
    for (const Id<MciSetting> id : f.plan.referrers<&MciSetting::mci>(mci)) {
        const MciSetting &setting = f.plan.row(id);
        const Image *image = f.plan.find(imageMeant(f.plan, setting.image));
        if (!image || !f.isAmazon(setting.cloud))
            continue;
        const Id<Cloud> other = places.value(image->uid);
        if (other && other != setting.cloud)
            report.add(LaunchField::Image, {other, setting.cloud}, image->uid);
        else
            places.insert(image->uid, setting.cloud);
    }
}

void madeFarApart(const PlanFacts &f, Id<MultiCloudImage> mci, Report &report)
{
    const Image *oldest = nullptr, *newest = nullptr;
    for (const Id<MciSetting> id : f.plan.referrers<&MciSetting::mci>(mci)) {
        const Image *image = f.plan.find(imageMeant(f.plan, f.plan.row(id).image));
        if (!image || !image->created)
            continue;
        oldest = !oldest || image->created < oldest->created ? image : oldest;
        newest = !newest || image->created > newest->created ? image : newest;
    }
    if (newest && newest->created.ms - oldest->created.ms > farApart * aDay)
        report.add(LaunchField::Image, {oldest->id, newest->id},
                   Words::tr("%1 and %2").arg(longDayText(oldest->created), longDayText(newest->created)));
}

void sharedByOthers(const OwnerFacts &f, Report &report)
{
    const Text &account = sourceKeyOf(f.plan, f.owner).account;
    if (f.image && f.image->visibility == Visibility::Private && !f.image->owner.isEmpty()
        && !account.isEmpty() && !(f.image->owner == account))
        report.add(LaunchField::Image, {f.image->id}, f.image->owner);
}

void aliasWithRequirements(const OwnerFacts &f, Report &report)
{
    const Image *alias = f.plan.find(f.resolution.alias);
    if (alias && f.owner.isArray() && f.plan.row(f.owner.array()).sourceKey.provider == Provider::Aws
        && !f.resolution.instanceType.value && f.resolution.instanceType.problem == Problem::None)
        report.add(LaunchField::InstanceType, {alias->id});
}

QList<Rule> rulesOfGroups()
{
    using enum RuleLevel;
    // clang-format off
    return {
        {"W-66", Warning, Warning, QT_TRANSLATE_NOOP("rules", "Launching is suspended"),
         QT_TRANSLATE_NOOP("rules", "%1 launches nothing, not even in place of what ends: its launching is suspended."),
         QT_TRANSLATE_NOOP("rules", "A group replaces and adds instances only while its process Launch runs. Resume it when the work that it "
                   "was suspended for is done."),
         {.owner = launchSuspended}},
        {"W-67", Warning, Warning, QT_TRANSLATE_NOOP("rules", "A group that is half rolled over"),
         QT_TRANSLATE_NOOP("rules", "The running instances of %1 were launched from several ServerTemplates: %4."),
         QT_TRANSLATE_NOOP("rules", "A rollout that stopped halfway leaves old and new side by side. Finish it, or roll it back."),
         {.owner = halfRolled}},
        {"W-80", Warning, Warning, QT_TRANSLATE_NOOP("rules", "An alias beside requirements"),
         QT_TRANSLATE_NOOP("rules", "%1 names its image by %2 and leaves the instance type to the cloud."),
         QT_TRANSLATE_NOOP("rules", "AWS has refused groups whose launch template names its image by a parameter while requirements stand "
                   "for the instance type, as it can't tell the architecture. Name an image or a type."),
         {.owner = aliasWithRequirements}},
    };
    // clang-format on
}

QList<Rule> rulesOfTemplates()
{
    using enum RuleLevel;
    // clang-format off
    return {
        {"W-63", Info, Info, QT_TRANSLATE_NOOP("rules", "The default is not the latest"),
         QT_TRANSLATE_NOOP("rules", "%1 is the default, but %4."),
         QT_TRANSLATE_NOOP("rules", "Who follows Default and who follows Latest launch differently. Make the latest the default when it was "
                   "tried."),
         {.serverTemplate = defaultIsNotLatest}},
        {"W-78", Info, Info, QT_TRANSLATE_NOOP("rules", "Nothing launches from it"),
         QT_TRANSLATE_NOOP("rules", "%1 still names %2, but %4."),
         QT_TRANSLATE_NOOP("rules", "As long as a template names an image, nobody dares to deregister it, and once that is done, nobody "
                   "can launch from the template. Delete what is not wanted any more."),
         {.serverTemplate = dormantKeepsImage}},
    };
    // clang-format on
}
} // namespace

QList<Rule> inventoryRules()
{
    using enum RuleLevel;
    // clang-format off
    return QList<Rule> {
        {"W-62", Info, Info, QT_TRANSLATE_NOOP("rules", "The image is soon deprecated"),
         QT_TRANSLATE_NOOP("rules", "%1 launches %2 today; its provider deprecates it on %4."),
         QT_TRANSLATE_NOOP("rules", "A deprecated image may be gone any day, without a word. Plan for another one within these 30 days."),
         {.owner = soonDeprecated}},
        {"W-64", Info, Info, QT_TRANSLATE_NOOP("rules", "Follows an alias"),
         QT_TRANSLATE_NOOP("rules", "%1 launches what %2 stands for, which is %3 as far as is known."),
         QT_TRANSLATE_NOOP("rules", "When the alias moves, so does the next launch, without a change here. Set the image where that must not "
                   "be."),
         {.owner = followsAlias}},
        {"W-65", Warning, Warning, QT_TRANSLATE_NOOP("rules", "Next is older than what runs"),
         QT_TRANSLATE_NOOP("rules", "%1 would launch %2 next, which is older than %3, which runs: %4."),
         QT_TRANSLATE_NOOP("rules", "The next launch would take a step back. Look at who set the image, and whether somebody moved it back."),
         {.owner = olderThanWhatRuns}},
        {"W-68", Error, Error, QT_TRANSLATE_NOOP("rules", "One image id in two regions"),
         QT_TRANSLATE_NOOP("rules", "%1 names %4 in %2 and in %3; at most one of them is right."),
         QT_TRANSLATE_NOOP("rules", "An image of AWS is in one region, and a copy of it in another has another id. Put the id of the copy there."),
         {.mci = oneIdInTwoRegions}},
        {"W-69", Info, Info, QT_TRANSLATE_NOOP("rules", "Images of different dates"),
         QT_TRANSLATE_NOOP("rules", "The images of %1 were not made together: %2 and %3 are of %4."),
         QT_TRANSLATE_NOOP("rules", "What is meant to be the same in all clouds should be of one build."),
         {.mci = madeFarApart}},
        {"W-70", Info, Info, QT_TRANSLATE_NOOP("rules", "An image of another account"),
         QT_TRANSLATE_NOOP("rules", "%1 launches %2, which is private and belongs to the account %4."),
         QT_TRANSLATE_NOOP("rules", "Who shares an image can take it back, and the next launch fails. Copy it into the account."),
         {.owner = sharedByOthers}},
    } + rulesOfGroups() + rulesOfTemplates();
    // clang-format on
}
