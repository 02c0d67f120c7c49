// SPDX-License-Identifier: MIT
// Rules on MultiCloud Images and their settings.
#include "core/base/words.h"
#include "core/check/rules.h"
#include "core/check/traits.h"
#include "core/plan/aliases.h"
#include "core/plan/owner.h"
#include "core/plan/pointer.h"

#include "core/edit/mcis.h"
#include "core/naming/names.h"
#include "core/plan/latest.h"

#include <QCoreApplication>

namespace {
QList<const MciSetting *> settingsOf(const Plan &plan, Id<MultiCloudImage> mci)
{
    QList<const MciSetting *> settings;
    for (const Id<MciSetting> id : plan.referrers<&MciSetting::mci>(mci))
        settings.append(&plan.row(id));
    return settings;
}

// What the images of the settings say of themselves, each answer once; what says nothing counts for none.
template <class T> class Answers {
public:
    void add(const T &answer)
    {
        if (answer != T() && !m_answers.contains(answer))
            m_answers.append(answer);
    }
    // Tells of them where they differ.
    template <class TextOf> void tell(QStringList &differences, TextOf &&textOf) const
    {
        QStringList texts;
        for (const T &answer : m_answers)
            texts.append(textOf(answer));
        if (texts.size() > 1)
            differences.append(texts.join(QStringLiteral(", ")));
    }

private:
    QVarLengthArray<T, 4> m_answers;
};

void differentImages(const PlanFacts &f, Id<MultiCloudImage> mci, Report &report)
{
    Answers<Architecture> architectures;
    Answers<QString> systems, versions, agents;
    for (const MciSetting *setting : settingsOf(f.plan, mci)) {
        const Image *image = f.plan.find(imageMeant(f.plan, setting->image));
        if (!image)
            continue;
        const ImageName &name = f.nameOf(*image);
        architectures.add(f.traits(*image).architecture.value);
        systems.add(name.system);
        versions.add(name.version);
        agents.add(name.rightLink);
    }
    const auto asItIs = [](const QString &text) { return text; };
    QStringList differences;
    architectures.tell(differences, bitsText);
    systems.tell(differences, asItIs);
    versions.tell(differences, asItIs);
    agents.tell(differences, [](const QString &version) { return Words::tr("RightLink %1").arg(version); });
    if (!differences.isEmpty())
        report.add(LaunchField::Image, {}, differences.join(QStringLiteral("; ")));
}

void nameDoesNotFit(const PlanFacts &f, Id<MultiCloudImage> mci, Report &report)
{
    const ImageName own = readImageName(f.plan.row(mci).name);
    for (const MciSetting *setting : settingsOf(f.plan, mci)) {
        const Image *image = f.plan.find(imageMeant(f.plan, setting->image));
        if (!image)
            continue;
        const ImageName &name = f.nameOf(*image);
        const Architecture is = f.traits(*image).architecture.value;
        const bool otherSystem = !own.system.isEmpty() && !name.system.isEmpty() && own.system != name.system;
        const bool otherVersion =
            !otherSystem && !own.version.isEmpty() && !name.version.isEmpty() && own.version != name.version;
        if (otherSystem || otherVersion || !canRun(is, own.architecture))
            return report.add(LaunchField::Image, {image->id, setting->cloud},
                              otherSystem ? name.system
                                  : otherVersion
                                  ? QStringLiteral("%1 %2").arg(name.system, name.version).trimmed()
                                  : bitsText(is));
    }
}

void nameNotUnique(const PlanFacts &f, Id<MultiCloudImage> mci, Report &report)
{
    const MultiCloudImage &row = f.plan.row(mci);
    const QString &name = f.plan.row(row.lineage).name;
    // Said once for a lineage: at HEAD, or at the newest revision where there is none.
    const auto revisions = f.plan.referrers<&MultiCloudImage::lineage>(row.lineage);
    const bool hasHead = std::any_of(revisions.cbegin(), revisions.cend(),
                                     [&](Id<MultiCloudImage> id) { return f.plan.row(id).isHead(); });
    if (hasHead ? !row.isHead() : latestRevision(f.plan, row.lineage) != mci)
        return;
    if (const int count = f.mciNames.value(name); count > 1)
        report.add({}, {}, QString::number(count));
}

void privateImages(const PlanFacts &f, Id<MultiCloudImage> mci, Report &report)
{
    AnyId published = f.plan.row(mci).publishedAt ? AnyId(mci) : AnyId();
    for (const Id<ListedMci> id : f.plan.referrers<&ListedMci::mci>(mci))
        if (const ServerTemplate &lister = f.plan.row(f.plan.row(id).serverTemplate);
            !published && lister.publishedAt)
            published = lister.id;
    if (!published)
        return;
    for (const MciSetting *setting : settingsOf(f.plan, mci))
        if (const Image *image = f.plan.find(imageMeant(f.plan, setting->image));
            image && image->visibility == Visibility::Private)
            report.add(LaunchField::Image, {image->id, setting->cloud}, nameOf(f.plan, published));
}

// Whether a server or array in production launches with the MCI, chosen or as a default.
bool isInProduction(const Plan &plan, Id<MultiCloudImage> mci)
{
    const auto any = [&](const auto &ids) {
        return std::any_of(ids.cbegin(), ids.cend(), [&](auto id) {
            return plan.row(plan.row(id).deployment).environment == Environment::Production;
        });
    };
    if (any(plan.referrers<&Server::next, &LaunchSettings::mci>(mci))
        || any(plan.referrers<&ServerArray::next, &LaunchSettings::mci>(mci)))
        return true;
    for (const Id<ListedMci> id : plan.referrers<&ListedMci::mci>(mci)) {
        const ListedMci &row = plan.row(id);
        if (row.isDefault && std::ranges::any_of(ownersFrom(plan, row.serverTemplate), [&](Owner owner) {
                return plan.row(deploymentOf(plan, owner)).environment == Environment::Production
                    && !nextOf(plan, owner).mci.isSet();
            }))
            return true;
    }
    return false;
}

void stockImage(const PlanFacts &f, Id<MultiCloudImage> mci, Report &report)
{
    for (const MciSetting *setting : settingsOf(f.plan, mci)) {
        const Image *image = f.plan.find(imageMeant(f.plan, setting->image));
        if (!image || image->visibility != Visibility::Public || isRightImage(*image))
            continue;
        if (isInProduction(f.plan, mci))
            report.add(LaunchField::Image, {image->id, setting->cloud});
        return;
    }
}

void noMatch(const PlanFacts &f, Id<MultiCloudImage> mci, Report &report)
{
    for (const MciSetting *setting : settingsOf(f.plan, mci))
        if (setting->origin == SettingOrigin::Matcher && !f.plan.find(imageMeant(f.plan, setting->image)))
            report.add(LaunchField::Image, {setting->cloud});
}

// What a setting says, whatever its own id and revision are.
MciSetting contentOf(const MciSetting &setting)
{
    MciSetting content = setting;
    content.id = {};
    content.mci = {};
    return content;
}

bool sameContent(const Plan &plan, Id<MultiCloudImage> one, Id<MultiCloudImage> other)
{
    const auto settings = settingsOf(plan, one);
    if (settings.size() != settingsOf(plan, other).size() || plan.row(one).tags != plan.row(other).tags
        || plan.row(one).description != plan.row(other).description)
        return false;
    return std::all_of(settings.cbegin(), settings.cend(), [&](const MciSetting *setting) {
        const MciSetting *same = plan.setting(other, setting->cloud);
        return same && contentOf(*same) == contentOf(*setting);
    });
}

void notCommitted(const PlanFacts &f, Id<MultiCloudImage> mci, Report &report)
{
    const MultiCloudImage &row = f.plan.row(mci);
    const Id<MultiCloudImage> last = latestRevision(f.plan, row.lineage);
    if (!row.isHead() || (last && sameContent(f.plan, mci, last)))
        return;
    for (const Id<ListedMci> id : f.plan.referrers<&ListedMci::mci>(mci))
        if (const ServerTemplate &lister = f.plan.row(f.plan.row(id).serverTemplate); lister.isHead())
            return report.add({}, {lister.id},
                              last ? Words::tr("changes since revision %1").arg(f.plan.row(last).revision)
                                   : Words::tr("never been committed"));
}
} // namespace

QList<Rule> mciRules()
{
    using enum RuleLevel;
    // clang-format off
    return {
        {"W-21", Warning, Warning, QT_TRANSLATE_NOOP("rules", "Different images in one MultiCloud Image"),
         QT_TRANSLATE_NOOP("rules", "The images of %1 are not the same in all clouds: %4."),
         QT_TRANSLATE_NOOP("rules", "A MultiCloud Image should map each cloud to the same operating system and version; create a separate one "
                   "for each type. (MultiCloud Images)"),
         {.mci = differentImages}},
        {"W-22", Info, Info, QT_TRANSLATE_NOOP("rules", "The name does not fit the images"),
         QT_TRANSLATE_NOOP("rules", "The name of %1 does not fit its image %2 in %3, which is %4."),
         QT_TRANSLATE_NOOP("rules", "Name the MultiCloud Image after its underlying images. (MultiCloud Images)"),
         {.mci = nameDoesNotFit}},
        quiet(Quiet::OfImported, {"W-23", Info, Info, QT_TRANSLATE_NOOP("rules", "A name used more than once"),
         QT_TRANSLATE_NOOP("rules", "%4 MultiCloud Images have the name of %1, so that the name alone does not tell them apart."),
         QT_TRANSLATE_NOOP("rules", "Rename a clone to distinguish it from its ancestor. (MultiCloud Images)"),
         {.mci = nameNotUnique}}), // those of launch templates are of one region each
        {"W-42", Warning, Warning, QT_TRANSLATE_NOOP("rules", "A private image in what is published"),
         QT_TRANSLATE_NOOP("rules", "%4 is published, but the image %2 of %1 in %3 is private: others can't launch it."),
         QT_TRANSLATE_NOOP("rules", "Make the image public, or share it with the other accounts. (MultiCloud Images, Sharing)"),
         {.mci = privateImages}},
        {"W-44", Info, Info, QT_TRANSLATE_NOOP("rules", "A stock image in production"),
         QT_TRANSLATE_NOOP("rules", "Production launches %2 through %1, which is a public image of its vendor."),
         QT_TRANSLATE_NOOP("rules", "A vendor can deregister a stock image at any time; build your own MultiCloud Image from your own copies. "
                   "(RightLink 10)"),
         {.mci = stockImage}},
        {"W-47", Info, Info, QT_TRANSLATE_NOOP("rules", "No image matches the fingerprint"),
         QT_TRANSLATE_NOOP("rules", "The fingerprint of %1 matches no image in %2."),
         QT_TRANSLATE_NOOP("rules", "Ask the administrator of the cloud to upload the image, then rematch. (Image Fingerprints)"),
         {.mci = noMatch}},
        {"W-58", Info, Info, QT_TRANSLATE_NOOP("rules", "Not committed yet"),
         QT_TRANSLATE_NOOP("rules", "%1, which %2 lists as HEAD, has %4."),
         QT_TRANSLATE_NOOP("rules", "When the ServerTemplate is committed, commit what it lists with it, so that the revision never changes. "
                   "(ServerTemplates, Commit)"),
         {.mci = notCommitted}},
    };
    // clang-format on
}
