// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/edits.h"
#include "app/cli/plans.h"
#include "app/cli/rows.h"
#include "app/cli/tablewriter.h"
#include "core/import/planjsonreader.h"
#include "core/naming/names.h"
#include "core/plan/imported.h"
#include "core/plan/lookup.h"
#include "core/unite/templateproposals.h"
#include "core/unite/uniteimages.h"
#include "core/unite/uniting.h"
#include "ui/workbench/person.h"

#include <QFileInfo>
#include <QSet>
#include <algorithm>

namespace cli {
namespace {
// What is proposed, and what it comes to when it is done as it is proposed.
struct Uniting {
    Plan before;
    unite::ImageProposals images;
    QList<unite::TemplateProposal> templates;
    QList<Owner> moved, left;
    Change change;
    Impact impact; // on what is launched
    // Those of the images that become revisions; others have them all, or wait for a person.
    QList<unite::MciProposal> toMake() const
    {
        QList<unite::MciProposal> made = images.mcis;
        made.removeIf(
            [&](const unite::MciProposal &one) { return unite::buildsToMake(before, one).isEmpty(); });
        return made;
    }
    Plan after() const
    {
        Plan plan = before;
        plan.apply(change);
        return plan;
    }
};

Result<std::optional<QList<Id<Image>>>> imagesNamed(const Plan &plan, const QString &cloud)
{
    if (cloud.isEmpty())
        return std::optional<QList<Id<Image>>>();
    const Id<Cloud> id = findCloud(plan, cloud);
    if (!id)
        return Error {Words::tr("The plan has no cloud “%1”.").arg(cloud), {}};
    return std::optional(plan.referrers<&Image::cloud>(id));
}

Result<Uniting> proposed(const Plan &plan, const Invocation &invocation)
{
    const bool isBoth = invocation.has("images") == invocation.has("templates");
    const auto images = imagesNamed(plan, invocation.options.value("cloud"));
    if (!images)
        return images.error();
    Uniting result;
    result.before = plan;
    Plan after = plan;
    if (isBoth || invocation.has("images")) {
        result.images = unite::proposeMcis(plan, *images);
        if (!result.toMake().isEmpty()) {
            const auto made = unite::uniteImages(plan, result.images.mcis, personName(), Timestamp::now());
            if (!made)
                return made.error();
            result.change = *made;
            after.apply(*made);
        }
    }
    if (isBoth || invocation.has("templates")) {
        result.templates = unite::proposeTemplates(after);
        if (!result.templates.isEmpty()) {
            const auto made = unite::uniteTemplates(after, result.templates, personName(), Timestamp::now());
            if (!made)
                return made.error();
            const bool isOnly = result.change.isEmpty();
            result.change = isOnly ? made->change : result.change.merged(made->change);
            result.change.label =
                isOnly ? made->change.label : Words::say("Unite images and ServerTemplates");
            result.moved = made->moved;
            result.left = made->left;
        }
    }
    result.impact = unite::movedLaunches(plan, result.change);
    return result;
}

void tellLine(QByteArray &out, const QString &text) { out += printable(text).toUtf8() + '\n'; }

QString counted(qsizetype count, const QString &one, const QString &several)
{
    return count == 1 ? one : several.arg(count);
}

void writeMcis(const Uniting &uniting, QByteArray &out)
{
    const QList<unite::MciProposal> toMake = uniting.toMake();
    if (toMake.isEmpty())
        return;
    TableWriter table(Format::Text,
                      {{"mci", Words::tr("MultiCloud Image")},
                       {"revisions", Words::tr("Revisions")},
                       {"clouds", Words::tr("Clouds")},
                       {"images", Words::tr("Images")},
                       {"latest", Words::tr("Latest build")}},
                      out);
    for (const unite::MciProposal &one : toMake) {
        const QList<unite::Build> builds = unite::buildsToMake(uniting.before, one);
        QSet<Id<Cloud>> clouds;
        qsizetype images = 0;
        for (const unite::Build &build : builds)
            for (const Id<Image> image : unite::takenOf(build)) {
                clouds.insert(uniting.before.row(image).cloud);
                ++images;
            }
        table.cell(one.name);
        table.cell(qint64(builds.size()));
        table.cell(qint64(clouds.size()));
        table.cell(qint64(images));
        table.cell(builds.constLast().label);
    }
    table.finish();
    out += '\n';
}

void writeTemplates(const Uniting &uniting, QByteArray &out)
{
    if (uniting.templates.isEmpty())
        return;
    TableWriter table(Format::Text,
                      {{"template", Words::tr("ServerTemplate")},
                       {"clouds", Words::tr("Of the clouds")},
                       {"launchers", Words::tr("Servers and arrays")}},
                      out);
    for (const unite::TemplateProposal &one : uniting.templates) {
        QStringList clouds;
        qsizetype launchers = 0;
        for (const unite::TemplateMember &member : one.members) {
            clouds.append(nameOf(uniting.before, member.cloud));
            launchers += unite::launchersOf(uniting.before, member.lineage).size();
        }
        table.cell(one.name);
        table.cell(clouds.join(QStringLiteral(", ")));
        table.cell(qint64(launchers));
    }
    table.finish();
    out += '\n';
}

void writeConflicts(const Uniting &uniting, QByteArray &out)
{
    const QByteArray before = out;
    for (const unite::MciProposal &one : uniting.images.mcis)
        for (const unite::Build &build : one.builds)
            for (const Id<Cloud> cloud : unite::conflictsOf(uniting.before, build)) {
                QStringList images;
                for (const unite::Candidate &candidate : build.images)
                    if (uniting.before.row(candidate.image).cloud == cloud)
                        images.append(nameOf(uniting.before, candidate.image));
                tellLine(out,
                         Words::tr("Not decided: build %1 of %2 has several images for %3: %4")
                             .arg(build.label.isEmpty() ? QStringLiteral("-") : build.label, one.name,
                                  nameOf(uniting.before, cloud), images.join(QStringLiteral(", "))));
            }
    if (out != before)
        out += '\n';
}

void writeLeftOut(const Uniting &uniting, QByteArray &out)
{
    const unite::ImageProposals &images = uniting.images;
    if (images.alone > 0)
        tellLine(out,
                 counted(images.alone, Words::tr("1 image has no other of its kind."),
                         Words::tr("%1 images have no other of their kind.")));
    if (images.unnamed > 0)
        tellLine(out,
                 counted(images.unnamed, Words::tr("Of 1 image nothing but its uid is known."),
                         Words::tr("Of %1 images nothing but their uid is known.")));
    if (images.unavailable > 0)
        tellLine(out,
                 counted(images.unavailable, Words::tr("1 image can't be launched any more."),
                         Words::tr("%1 images can't be launched any more.")));
    for (const unite::MciProposal &one : images.mcis)
        for (const unite::Build &build : one.builds)
            if (build.isOlder)
                tellLine(
                    out,
                    Words::tr(
                        "Build %1 of %2 is older than what that has, and is not made its latest revision.")
                        .arg(build.label.isEmpty() ? QStringLiteral("-") : build.label, one.name));
    for (const Owner owner : uniting.left)
        tellLine(out,
                 Words::tr("%1 stays where it is: what it launches is not known, or would be something else.")
                     .arg(nameOf(uniting.before, owner)));
}

void writeImpact(const Uniting &uniting, QByteArray &out)
{
    const Plan after = uniting.after();
    for (const LaunchImpact &launch : uniting.impact.launches)
        for (const ImpactField &field : launch.fields)
            tellLine(out,
                     Words::tr("%1 would launch another %2: %3 → %4")
                         .arg(nameOf(after, launch.owner), labelOf(field.field), field.before, field.after));
    if (uniting.impact.launches.isEmpty())
        tellLine(
            out,
            uniting.moved.isEmpty()
                ? Words::tr("No launch changes.")
                : counted(
                    uniting.moved.size(),
                    Words::tr("1 server or array inherits from another ServerTemplate. No launch changes."),
                    Words::tr("%1 servers and arrays inherit from another ServerTemplate. No launch "
                              "changes.")));
}

void writeForPeople(const Uniting &uniting, QByteArray &out)
{
    writeMcis(uniting, out);
    writeTemplates(uniting, out);
    writeConflicts(uniting, out);
    writeLeftOut(uniting, out);
    if (uniting.change.isEmpty())
        tellLine(out, Words::tr("There is nothing to unite."));
    else
        writeImpact(uniting, out);
}

// A row for each image and each server or array.
void writeForFiles(const Uniting &uniting, Format format, QByteArray &out)
{
    TableWriter table(
        format, {{"what", {}}, {"name", {}}, {"build", {}}, {"cloud", {}}, {"row", {}}, {"taken", {}}}, out);
    const Plan &plan = uniting.before;
    for (const unite::MciProposal &one : uniting.images.mcis)
        for (const unite::Build &build : one.builds)
            for (const unite::Candidate &candidate : build.images)
                for (const QString &cell :
                     {QStringLiteral("mci"), one.name, build.label,
                      nameOf(plan, plan.row(candidate.image).cloud), nameOf(plan, candidate.image),
                      candidate.taken ? QStringLiteral("yes") : QStringLiteral("no")})
                    table.cell(cell);
    for (const unite::TemplateProposal &one : uniting.templates)
        for (const unite::TemplateMember &member : one.members)
            for (const Owner owner : unite::launchersOf(plan, member.lineage))
                for (const QString &cell :
                     {QStringLiteral("server_template"), one.name, QString(), nameOf(plan, member.cloud),
                      nameOf(plan, owner),
                      uniting.moved.contains(owner) ? QStringLiteral("yes") : QStringLiteral("no")})
                    table.cell(cell);
    table.finish();
}

bool isUndecided(const Uniting &uniting)
{
    return std::any_of(
        uniting.images.mcis.cbegin(), uniting.images.mcis.cend(),
        [&](const unite::MciProposal &one) { return unite::conflictsOf(uniting.before, one) > 0; });
}

Result<Uniting> unitePlan(const Invocation &invocation, Output &output)
{
    const QString path = invocation.arguments.constFirst();
    const auto isDone = [&](const Result<Uniting> &uniting) {
        return uniting && !uniting->change.isEmpty()
            && (uniting->impact.launches.isEmpty() || invocation.has("move"));
    };
    const auto text = planFromTextFile(path);
    if (invocation.has("dry-run") || text) {
        const Result<Plan> plan = text ? *text : readPlan(path, output);
        if (!plan)
            return plan.error();
        const Result<Uniting> uniting = proposed(*plan, invocation);
        if (invocation.has("dry-run") || !isDone(uniting))
            return uniting;
        const Result<Done> written = writeText(path, *plan, completed(*plan, uniting->change));
        return written ? uniting : written.error();
    }
    const auto opened =
        editPlan(path, invocation.has("break-lock") ? Document::Mode::BreakLock : Document::Mode::ReadWrite);
    if (!opened)
        return opened.error();
    Document &document = **opened;
    const Result<Uniting> uniting = proposed(document.plan(), invocation);
    if (!isDone(uniting))
        return uniting;
    if (const Result<Done> done = document.execute(uniting->change); !done)
        return done.error();
    if (const Result<Done> saved = document.flush(); !saved)
        return saved.error();
    return uniting;
}
} // namespace

static Exit unitePlanCommand(const Invocation &invocation, Output &output)
{
    const Result<Uniting> uniting = unitePlan(invocation, output);
    if (!uniting)
        return output.fail(Exit::Unreadable, uniting.sentence());
    if (invocation.format == Format::Text)
        writeForPeople(*uniting, output.text);
    else
        writeForFiles(*uniting, invocation.format, output.text);
    if (!uniting->impact.launches.isEmpty() && !invocation.has("move"))
        return output.fail(
            Exit::Findings,
            Words::tr("Launches would change, so nothing was done. --move does it all the same."));
    return isUndecided(*uniting) ? Exit::Findings : Exit::Clean;
}

static const QList<Option> uniteOptions {
    {"images", nullptr, QT_TRANSLATE_NOOP("Words", "Only make MultiCloud Images of lone images.")},
    {"templates", nullptr,
     QT_TRANSLATE_NOOP("Words", "Only make ServerTemplates of those of several clouds.")},
    {"cloud", "NAME", QT_TRANSLATE_NOOP("Words", "Only the images of this cloud.")},
    {"move", nullptr, QT_TRANSLATE_NOOP("Words", "Do it also where launches change by it.")},
    {"break-lock", nullptr,
     QT_TRANSLATE_NOOP("Words",
                       "Edit the plan although another computer, or nobody knows who, left it locked.")},
    {"dry-run", nullptr, QT_TRANSLATE_NOOP("Words", "Only say what would be done.")},
    damagedAnyway};
static const Registered registeredUnite(
    {"unite", "PLAN",
     QT_TRANSLATE_NOOP("Words",
                       "Makes one MultiCloud Image of the images of several clouds, and one ServerTemplate "
                       "of their launch templates."),
     1, 1, true, uniteOptions, unitePlanCommand});
} // namespace cli
