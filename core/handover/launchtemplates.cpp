// SPDX-License-Identifier: MIT
#include "core/handover/launchtemplates.h"

#include "core/base/words.h"
#include "core/handover/templateusers.h"
#include "core/naming/names.h"
#include "core/plan/lookup.h"
#include "core/plan/pointer.h"
#include "core/resolve/sourcekinds.h"

#include <algorithm>
#include <map>

namespace handover {
namespace {
class Writing {
public:
    explicit Writing(const HandOver &all) : m_all(all) {}

    AwsWrites run()
    {
        findAliases();
        m_users = templateUsers(m_all, m_writes.aliases);
        std::map<Id<TemplateLineage>, QList<TemplateUser *>> byLineage;
        for (TemplateUser &user : m_users)
            if (choose(user))
                byLineage[user.becomes.lineage].append(&user);
        for (auto &[lineage, users] : byLineage)
            settle(lineage, users);
        addGroups(m_all, m_users, m_writes);
        findServers();
        findAccounts();
        return m_writes;
    }

private:
    void findAccounts()
    {
        const auto tell = [this](AnyId id, const SourceKey &key, const QString &account) {
            if (key.account.isEmpty() && !account.isEmpty() && !m_writes.accounts.contains(id))
                m_writes.accounts.insert(id, account);
        };
        for (const TemplateUser &user : std::as_const(m_users)) {
            const QString account = m_all.source.row(user.array).sourceKey.account;
            for (const Id<TemplateLineage> lineage : {user.was.lineage, user.becomes.lineage})
                tell(lineage, m_all.source.row(lineage).sourceKey, account);
            tell(user.has.named, m_all.source.row(user.has.named).sourceKey, account);
        }
        for (const TemplateUser &user : std::as_const(m_users)) {
            const TemplateLineage &lineage = m_all.source.row(user.was.lineage);
            tell(user.array, m_all.source.row(user.array).sourceKey,
                 lineage.sourceKey.account.isEmpty() ? m_writes.accounts.value(lineage.id)
                                                     : lineage.sourceKey.account.toString());
        }
    }
    // Parameters whose image is planned otherwise.
    void findAliases()
    {
        m_all.source.all<Image>().forEach([&](const Image &before) {
            const Image *after = m_all.plan.find(before.id);
            if (after && before.place && before.kind == ImageKind::Alias && after->target
                && before.target != after->target && before.sourceKey.provider == Provider::Aws)
                m_writes.aliases.append(before.id);
        });
    }

    void byHand(const TemplateUser &user, const QString &why)
    {
        QStringList &reasons = m_writes.byHand[user.array];
        if (!reasons.contains(why))
            reasons.append(why);
    }
    bool isTemplateThere(Id<TemplateLineage> id, Id<Cloud> cloud) const
    {
        const TemplateLineage &row = m_all.source.row(id);
        if (row.sourceKey.provider != Provider::Aws || isLaunchConfiguration(row.sourceKey))
            return false;
        for (const Id<ServerTemplate> revision : m_all.source.referrers<&ServerTemplate::lineage>(id))
            for (const Id<ListedMci> listed : m_all.source.referrers<&ListedMci::serverTemplate>(revision))
                if (m_all.source.setting(m_all.source.row(listed).mci, cloud))
                    return true;
        return false;
    }

    // Which template is written for the user; false when there is none.
    bool choose(TemplateUser &user)
    {
        if (!user.moves) {
            user.becomes = user.was;
            return !isLaunchConfiguration(m_all.source.row(user.was.lineage).sourceKey);
        }
        if (!user.wants.named || (!user.wants.type && !user.wants.typeByCloud && !user.imageOnly)) {
            byHand(user, Words::tr("The plan has no image or no instance type for it."));
            return false;
        }
        if (isTemplateThere(user.becomes.lineage, user.cloud))
            return true;
        if (isLaunchConfiguration(m_all.source.row(user.was.lineage).sourceKey)) {
            byHand(
                user,
                Words::tr("It launches from a launch configuration, which has no versions: give it a launch "
                          "template first."));
            return false;
        }
        user.becomes = {user.was.lineage, user.was.naming, {}}; // what is planned lies outside of AWS
        return true;
    }

    Id<ServerTemplate> followed(Id<TemplateLineage> lineage, const TemplateChoice &choice) const
    {
        return choice.naming == Naming::Number
            ? findRevision(m_all.source, lineage, choice.version.number)
            : followedRevision(m_all.source, lineage,
                               choice.naming == Naming::Latest ? TemplatePointer::Latest
                                                               : TemplatePointer::Default);
    }
    // The number of what a choice launches there; 0 when it is not known.
    int numberOf(Id<TemplateLineage> lineage, const TemplateChoice &choice) const
    {
        if (choice.naming == Naming::Number)
            return choice.version.number;
        const int number = m_all.source.row(followed(lineage, choice)).revision;
        return number == 0 && choice.naming == Naming::Latest ? latestOf(lineage) : number;
    }
    int latestOf(Id<TemplateLineage> lineage) const
    {
        const int said = m_all.source.row(lineage).latestNumber;
        return said > 0 ? said : m_all.source.row(latestRevision(m_all.source, lineage)).revision;
    }

    // The version that the user is to launch from: one that the template has, or one to be made.
    VersionRef versionFor(TemplateUser &user, Id<TemplateLineage> lineage)
    {
        if (!user.moves)
            return {numberOf(lineage, user.was)};
        const ServerTemplate *planned = m_all.source.find(user.planned);
        if (planned && planned->lineage == lineage
            && user.isSame(launchOf(m_all.source, planned->id, user.cloud), user.wants))
            return {planned->revision};
        const bool stays = user.was.lineage == lineage;
        const TemplateChoice from = stays ? user.was : TemplateChoice {lineage, Naming::Default, {}};
        VersionToMake make {lineage, user.cloud, numberOf(lineage, from), {}, user.wants, {user.array}};
        make.has = stays ? user.has : launchOf(m_all.source, followed(lineage, from), user.cloud);
        if (user.imageOnly) {
            make.has.type = make.wants.type;
            make.has.typeByCloud = make.wants.typeByCloud;
        }
        if (!make.source || make.has.typeByCloud != make.wants.typeByCloud) {
            byHand(user,
                   make.source
                       ? Words::tr("Its template asks for properties instead of a type, or is to: a version "
                                   "cannot take one for the other.")
                       : Words::tr("Which version it launches from is not known."));
            return {};
        }
        if (user.isSame(make.has, make.wants))
            return {make.source};
        for (qsizetype i = m_first; i < m_writes.versions.size(); ++i)
            if (VersionToMake &known = m_writes.versions[i]; known.lineage == lineage
                && known.source == make.source && user.isSame(known.wants, make.wants)) {
                if (!known.owners.contains(user.array))
                    known.owners.append(user.array);
                return {0, int(i)};
            }
        m_writes.versions.append(make);
        return {0, int(m_writes.versions.size() - 1)};
    }

    void settle(Id<TemplateLineage> lineage, const QList<TemplateUser *> &users)
    {
        if (std::none_of(users.cbegin(), users.cend(), [](const TemplateUser *user) { return user->moves; }))
            return;
        m_first = m_writes.versions.size();
        QList<TemplateUser *> settled;
        for (TemplateUser *user : users) {
            user->becomes.version = versionFor(*user, lineage);
            if (user->becomes.version)
                settled.append(user);
            else
                leave(*user);
        }
        moveDefault(lineage, settled);
        moveLatest(lineage, settled);
    }

    // What it launches from is not known, so nothing is said for it.
    void leave(TemplateUser &user)
    {
        if (!user.moves && user.was.naming != Naming::Number)
            m_writes.notes.append(
                Words::tr("%1 follows the template %2, too; which version it launches is not known, and "
                          "it may move along.")
                    .arg(nameOf(m_all.plan, user.array), m_all.source.row(user.was.lineage).name));
        user.moves = false;
        user.becomes = user.was;
    }

    QStringList namesOf(const QList<TemplateUser *> &users) const
    {
        QStringList names;
        for (const TemplateUser *user : users)
            names.append(nameOf(m_all.plan, user->array));
        names.removeDuplicates();
        return names;
    }
    void note(const QString &template_, const QList<TemplateUser *> &stay,
              const QList<TemplateUser *> &numbered)
    {
        m_writes.notes.append(
            Words::tr(
                "The template %1 is also followed by what is not planned otherwise: %2. So that this stays as "
                "it is, these get their version by its number: %3.")
                .arg(template_, namesOf(stay).join(QStringLiteral(", ")),
                     namesOf(numbered).join(QStringLiteral(", "))));
    }

    // All that follow Default get one version, or those that move get theirs by number.
    void moveDefault(Id<TemplateLineage> lineage, const QList<TemplateUser *> &users)
    {
        QList<TemplateUser *> following, moving, others;
        for (TemplateUser *user : users)
            if (user->becomes.naming == Naming::Default)
                following.append(user);
        for (TemplateUser *user : std::as_const(following))
            (user->moves ? moving : others).append(user);
        if (moving.isEmpty())
            return;
        const VersionRef version = moving.constFirst()->becomes.version;
        const VersionRef now {numberOf(lineage, {lineage, Naming::Default, {}})};
        if (std::all_of(following.cbegin(), following.cend(),
                        [&](const TemplateUser *user) { return user->becomes.version == version; })) {
            if (version != now)
                m_writes.defaults.append({lineage, moving.constFirst()->cloud, version});
            return;
        }
        QList<TemplateUser *> numbered;
        for (TemplateUser *user : std::as_const(moving))
            if (user->becomes.version != now) {
                user->becomes.naming = Naming::Number;
                numbered.append(user);
            }
        note(m_all.source.row(lineage).name, others.isEmpty() ? moving : others, numbered);
    }

    // What is made last is what all that follow Latest launch.
    void moveLatest(Id<TemplateLineage> lineage, const QList<TemplateUser *> &users)
    {
        QList<TemplateUser *> following;
        VersionRef last;
        for (TemplateUser *user : users)
            if (user->becomes.naming == Naming::Latest) {
                following.append(user);
                if (user->moves && user->becomes.version.made >= 0)
                    last = user->becomes.version;
            }
        const bool isAnyMade = m_writes.versions.size() > m_first;
        if (following.isEmpty())
            return;
        if (isAnyMade && last.made >= 0 && last.made != m_writes.versions.size() - 1)
            makeLast(users, last.made);
        if (last.made >= 0)
            last.made = int(m_writes.versions.size() - 1);
        const VersionRef latest = last.made >= 0 ? last
            : isAnyMade                          ? VersionRef()
                                                 : VersionRef {latestOf(lineage)};
        QList<TemplateUser *> stay, rest;
        for (TemplateUser *user : std::as_const(following)) {
            const bool follows = user->becomes.version == latest || (!user->moves && !isAnyMade);
            (follows ? rest : stay).append(user);
        }
        for (TemplateUser *user : std::as_const(stay))
            user->becomes.naming = Naming::Number;
        if (!stay.isEmpty())
            note(m_all.source.row(lineage).name, stay, stay);
    }
    void makeLast(const QList<TemplateUser *> &users, int made)
    {
        const int end = int(m_writes.versions.size() - 1);
        m_writes.versions.swapItemsAt(made, end);
        for (TemplateUser *user : users) {
            int &of = user->becomes.version.made;
            of = of == made ? end : of == end ? made : of;
        }
    }

    // Another type is given to an instance that is stopped; another image never.
    void findServers()
    {
        for (const Move &move : m_all.moves)
            if (!move.owner.isArray()
                && m_all.source.row(move.owner.server()).sourceKey.provider == Provider::Aws
                && move.before.value(0).image != move.after.value(0).image)
                m_writes.byHand[move.owner].append(Words::tr(
                    "An instance keeps the image it was launched with: launch a new one in its place."));
    }

    const HandOver &m_all;
    QList<TemplateUser> m_users;
    AwsWrites m_writes;
    qsizetype m_first = 0; // of the versions of the template that is being settled
};
} // namespace

bool hasTemplateId(const TemplateLineage &lineage)
{
    return lineage.sourceKey.id.toString().startsWith(QStringLiteral("lt-"));
}

AwsWrites awsWrites(const HandOver &handOver) { return Writing(handOver).run(); }
} // namespace handover
