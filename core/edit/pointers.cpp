// SPDX-License-Identifier: MIT
#include "core/edit/pointers.h"

#include "core/base/words.h"
#include "core/edit/owners.h"
#include "core/naming/names.h"
#include "core/plan/latest.h"
#include "core/plan/lookup.h"
#include "core/plan/pointer.h"

namespace edit {
namespace {
QString whyNotFollowed(const Plan &plan, Id<TemplateLineage> lineage, TemplatePointer pointer)
{
    const TemplateLineage *row = plan.find(lineage);
    if (!row)
        return goneError().sentence;
    const ServerTemplate *revision = plan.find(followedRevision(plan, lineage, pointer));
    if (!revision)
        return pointer == TemplatePointer::Default
            ? Words::tr(
                  "%1 has no default revision that could be followed. Make a revision its default first.")
                  .arg(row->name)
            : latestRevision(plan, lineage)
            ? Words::tr("The latest revision of %1, %2, is not in the plan. Bring it in, or name a revision.")
                  .arg(row->name, QString::number(row->latestNumber))
            : Words::tr("%1 has no committed revision that could be followed. Commit one first.")
                  .arg(row->name);
    return revision->removed ? Words::tr("%1 has been deleted and can't be followed. Choose another.")
                                   .arg(nameOf(plan, revision->id))
                             : QString();
}

// EC-12: what the followers chose themselves, where the revision does not list it.
void mapChoices(Draft &draft, const QList<Owner> &owners, const QList<Id<MultiCloudImage>> &unlisted,
                const QHash<Id<MultiCloudImage>, McisMapping> &mapping)
{
    for (const Owner owner : owners) {
        const Override<Id<MultiCloudImage>> chosen = nextOf(draft.plan(), owner).mci;
        if (!chosen.hasValue() || !unlisted.contains(chosen.value()))
            continue;
        const McisMapping to = mapping.value(chosen.value());
        editOwner(draft, owner, [&](auto &row) {
            if (to.to == McisMapping::To::Mci)
                row.next.mci = to.mci;
            else if (to.to == McisMapping::To::Default)
                row.next.mci = {};
        });
    }
}
} // namespace

Result<Change> follow(const Plan &plan, const QList<Owner> &owners, Id<TemplateLineage> lineage,
                      TemplatePointer pointer)
{
    if (!allExist(plan, owners))
        return goneError();
    if (const QString why = whyNotFollowed(plan, lineage, pointer); !why.isEmpty())
        return Error {why, {}};
    Draft draft(plan);
    for (const Owner owner : owners)
        editOwner(draft, owner, [&](auto &row) {
            row.next.serverTemplate = {};
            row.next.templateLineage = lineage;
            row.next.pointer = pointer;
        });
    const QString name = plan.row(lineage).name;
    const Saying subject = subjectOf(plan, owners);
    return draft.change(pointer == TemplatePointer::Default
                            ? Words::say("Let %1 follow the Default of %2").arg(subject, name)
                            : Words::say("Let %1 follow the latest revision of %2").arg(subject, name));
}

Result<Change> setDefaultRevision(const Plan &plan, Id<ServerTemplate> revision,
                                  const QHash<Id<MultiCloudImage>, McisMapping> &mapping)
{
    const ServerTemplate *row = plan.find(revision);
    if (!row)
        return goneError();
    if (row->isHead() || row->removed)
        return Error {
            Words::tr("%1 can't be a default: only a committed revision that is not deleted can. Commit "
                      "HEAD, or choose another revision.")
                .arg(nameOf(plan, revision)),
            {}};
    Draft draft(plan);
    TemplateLineage lineage = plan.row(row->lineage);
    lineage.defaultRevision = revision;
    draft.update(lineage);
    QList<Owner> movers = ownersFrom(draft.plan(), revision);
    movers.removeIf([&](Owner owner) {
        const LaunchSettings &next = nextOf(plan, owner);
        return next.templateLineage != row->lineage || next.pointer != TemplatePointer::Default;
    });
    mapChoices(draft, movers, unlistedChoices(draft.plan(), movers, revision), mapping);
    return draft.change(Words::say("Make %1 the default revision").arg(nameOf(plan, revision)));
}

namespace {
// Builds one next version.
class VersionMaker {
public:
    VersionMaker(const Plan &plan, const NewVersion &version, const QString &by, Timestamp now)
        : m_draft(plan), m_version(version), m_by(by), m_now(now)
    {
    }

    // Why it can't be made; empty when it can.
    QString whyNot() const
    {
        const Plan &plan = m_draft.plan();
        const ServerTemplate &from = plan.row(m_version.from);
        const QString name = nameOf(plan, from.id);
        if (!from.contentsKnown)
            return Words::tr(
                       "%1 is known by its number only, so no version can be made from it. Bring it in, or "
                       "choose another revision.")
                .arg(name);
        const ListedMci *listed = plan.defaultMci(from.id);
        if (!listed)
            return Words::tr("%1 lists no MultiCloud Image that a next version could change. List one first.")
                .arg(name);
        if (m_version.mci)
            return whyNotDefault(*listed, name);
        LaunchSettings wanted {.cloud = m_version.cloud};
        wanted.image = m_version.image;
        wanted.instanceType = m_version.instanceType;
        for (const LaunchField field : {LaunchField::Cloud, LaunchField::Image, LaunchField::InstanceType})
            if (const QString why = whyUnfit(plan, name, wanted, field); !why.isEmpty())
                return why;
        if (!plan.setting(listed->mci, m_version.cloud) && wanted.image.isInherited())
            return Words::tr("%1 has no image in %2. Choose one, too.")
                .arg(name, nameOf(plan, m_version.cloud));
        return isAsBefore(settingOf(listed->mci))
            ? Words::tr("The next version of %1 would be as it is. Choose another image or instance type.")
                  .arg(name)
            : QString();
    }

    Id<ServerTemplate> make()
    {
        const ListedMci *listed = m_draft.plan().defaultMci(m_version.from);
        ServerTemplate row = m_draft.plan().row(m_version.from);
        const TemplateLineage lineage = m_draft.plan().row(row.lineage);
        row.revision = qMax(highest<&ServerTemplate::lineage>(row.lineage), lineage.latestNumber) + 1;
        commit(row);
        const Id<MultiCloudImage> mci = m_version.mci ? m_version.mci : makeMci(listed->mci, row.revision);
        const Id<ServerTemplate> made = m_draft.add(row);
        for (const Id<ListedMci> id : listedMcis(m_draft.plan(), m_version.from)) {
            ListedMci copy = m_draft.plan().row(id);
            copy.serverTemplate = made;
            copy.place = {};
            if (!copy.isDefault && copy.mci == mci)
                continue; // it becomes the default
            if (copy.isDefault) {
                copy.mci = mci;
                copy.naming = RevisionNaming::Number;
            }
            m_draft.add(copy);
        }
        if (m_version.makeDefault) {
            TemplateLineage pointed = lineage;
            pointed.defaultRevision = made;
            m_draft.update(pointed);
        }
        return made;
    }
    const Draft &draft() const { return m_draft; }

private:
    bool isAsBefore(const MciSetting &before) const
    {
        const auto &image = m_version.image;
        const auto &type = m_version.instanceType;
        return (image.isInherited() || image.value() == before.image)
            && (type.isInherited() || (type.value() == before.instanceType && !before.typeByCloud));
    }
    QString whyNotDefault(const ListedMci &listed, const QString &name) const
    {
        const MultiCloudImage *mci = m_draft.plan().find(m_version.mci);
        if (!mci || mci->removed)
            return goneError().sentence;
        if (mci->isHead())
            return Words::tr("%1 still changes. Commit it first, and choose the revision.")
                .arg(nameOf(m_draft.plan(), mci->id));
        return mci->id == listed.mci
            ? Words::tr("The next version of %1 would be as it is. Choose another MultiCloud Image.")
                  .arg(name)
            : QString();
    }
    template <auto Lineage, class L> int highest(Id<L> lineage) const
    {
        int number = 0;
        for (const auto id : m_draft.plan().referrers<Lineage>(lineage))
            number = qMax(number, m_draft.plan().row(id).revision);
        return number;
    }
    template <class Revision> void commit(Revision &row) const
    {
        row.id = {};
        row.commitMessage = m_version.message.trimmed();
        row.committedBy = m_by;
        row.committedAt = m_now;
        row.publishedAt = {};
        row.publishedBy.clear();
        row.source.clear();
        row.removed = false;
        row.place = {};
    }
    MciSetting settingOf(Id<MultiCloudImage> mci) const
    {
        const MciSetting *known = m_draft.plan().setting(mci, m_version.cloud);
        return known ? *known : MciSetting {.cloud = m_version.cloud};
    }
    // The MultiCloud Image's own next revision. One that was brought in with a launch template has the numbers of that
    // one (D28), where they are free.
    Id<MultiCloudImage> makeMci(Id<MultiCloudImage> from, int number)
    {
        MultiCloudImage row = m_draft.plan().row(from);
        row.revision = highest<&MultiCloudImage::lineage>(row.lineage) + 1;
        if (m_draft.plan().row(row.lineage).place)
            row.revision = qMax(row.revision, number);
        commit(row);
        const Id<MultiCloudImage> made = m_draft.add(row);
        const auto settings = m_draft.plan().referrers<&MciSetting::mci>(from);
        for (const Id<MciSetting> id : settings)
            if (m_draft.plan().row(id).cloud != m_version.cloud)
                addSetting(m_draft.plan().row(id), made);
        MciSetting changed = settingOf(from);
        if (m_version.image.hasValue())
            changed.image = m_version.image.value();
        if (m_version.instanceType.hasValue()) {
            changed.instanceType = m_version.instanceType.value();
            changed.typeByCloud = false;
        }
        changed.origin = SettingOrigin::Manual;
        addSetting(changed, made);
        followLatest(m_draft, row.lineage);
        return made;
    }
    void addSetting(MciSetting setting, Id<MultiCloudImage> mci)
    {
        setting.mci = mci;
        setting.place = {};
        m_draft.add(setting);
    }

    Draft m_draft;
    NewVersion m_version;
    QString m_by;
    Timestamp m_now;
};
} // namespace

Result<Change> newVersion(const Plan &plan, const NewVersion &version, const QString &by, Timestamp now)
{
    if (!plan.find(version.from))
        return goneError();
    VersionMaker maker(plan, version, by, now);
    if (const QString why = maker.whyNot(); !why.isEmpty())
        return Error {why, {}};
    const Id<ServerTemplate> made = maker.make();
    const QString name = nameOf(maker.draft().plan(), made);
    return maker.draft().change(version.makeDefault
                                    ? Words::say("Make the version %1 and its default").arg(name)
                                    : Words::say("Make the version %1").arg(name));
}
} // namespace edit
