// SPDX-License-Identifier: MIT
#include "core/import/google/together.h"

#include "core/import/google/references.h"
#include "core/import/google/regions.h"
#include "core/plan/plan.h"

#include <QMap>

namespace google {
namespace {
QString ownerOf(const QString &uid) { return uid.section(u'/', 0, 0); }
QString withoutOwner(const QString &uid) { return uid.section(u'/', 1); }

// The images that the plan has of each template of Google, by the template's uid: nothing changes an instance
// template, so that what it names is the same image, however it is written.
QMultiHash<QString, QString> imagesByTemplate(const Plan &plan)
{
    QMultiHash<QString, QString> uids;
    plan.all<TemplateLineage>().forEach([&](const TemplateLineage &row) {
        if (row.sourceKey.provider != Provider::Google)
            return;
        for (const Id<ServerTemplate> revision : plan.referrers<&ServerTemplate::lineage>(row.id))
            for (const Id<ListedMci> listed : plan.referrers<&ListedMci::serverTemplate>(revision))
                for (const Id<MciSetting> setting : plan.referrers<&MciSetting::mci>(plan.row(listed).mci))
                    if (const Image *image = plan.find(plan.row(setting).image))
                        uids.insert(row.sourceKey.id, image->uid);
    });
    return uids;
}

// Numbers of projects and images become names, wherever they stand.
class Naming {
public:
    Naming(const QList<Sayings *> &files, const Plan &plan) : m_files(files), m_plan(plan)
    {
        for (const Sayings *said : files)
            m_names.insert(said->otherNames);
    }

    void run()
    {
        renameAll();
        if (!hasNumbers())
            return;
        learnFromTemplates();
        learnFromImages();
        renameAll();
        tellNumbers();
    }

private:
    bool hasNumbers()
    {
        bool has = false;
        forEachUid([&](const QString &uid) {
            has = has || isOfNumber(uid);
            return uid;
        });
        return has;
    }
    // An image or a family of a project by its number.
    static bool isOfNumber(const QString &uid)
    {
        return (isImage(uid) || isFamily(uid)) && isNumber(ownerOf(uid));
    }

    // Names that each number may have; it has one where there is only one.
    using Candidates = QHash<QString, QSet<QString>>;
    void learn(const Candidates &names)
    {
        for (auto number = names.cbegin(); number != names.cend(); ++number)
            if (number->size() == 1 && !m_names.contains(number.key()))
                m_names.insert(number.key(), *number->cbegin());
    }

    void learnFromTemplates()
    {
        const QMultiHash<QString, QString> known = imagesByTemplate(m_plan);
        Candidates names;
        for (const Sayings *said : m_files)
            for (const SaidVersion &version : said->versions)
                if (const QString uid = version.launch.image; isOfNumber(uid))
                    for (const QString &same : known.values(version.of.uid))
                        if (!isNumber(ownerOf(same)) && withoutOwner(same) == withoutOwner(uid))
                            names[ownerOf(uid)].insert(ownerOf(same));
        learn(names);
    }

    // An image of a project by its number is the one that has its name, where there is only one. A family is not: that
    // of another project is often called so, too.
    void learnFromImages()
    {
        QHash<QString, QSet<QString>> owners;
        const auto add = [&](const QString &uid) {
            if (isImage(uid) && !isNumber(ownerOf(uid)))
                owners[withoutOwner(uid)].insert(ownerOf(uid));
            return uid;
        };
        forEachUid(add);
        m_plan.all<Image>().forEach([&](const Image &image) {
            if (!regionOf(m_plan.row(image.cloud).name).isEmpty())
                add(image.uid);
        });
        Candidates names;
        forEachUid([&](const QString &uid) {
            const QSet<QString> named = owners.value(withoutOwner(uid));
            if (isImage(uid) && isNumber(ownerOf(uid)) && named.size() == 1)
                names[ownerOf(uid)].insert(*named.cbegin());
            return uid;
        });
        learn(names);
    }

    // What stays a number may be an image or a family that is known by the name of its project.
    void tellNumbers() const
    {
        for (Sayings *said : m_files) {
            const auto look = [said](const QString &uid, int line) {
                if (isOfNumber(uid))
                    said->remark(
                        QT_TRANSLATE_NOOP(
                            "Words",
                            "An image is named by the number of its project, so that it is not known to be "
                            "one that has its name. It comes with gcloud projects list."),
                        line);
            };
            for (const SaidVersion &version : std::as_const(said->versions))
                look(version.launch.image, version.line);
            for (const SaidDisk &disk : std::as_const(said->disks))
                look(disk.image, disk.line);
        }
    }
    static bool isImage(const QString &uid) { return uid.count(u'/') == 1; }

    QString renamed(const QString &text) const
    {
        QStringList steps = text.split(u'/');
        const qsizetype at = steps.constFirst() == QLatin1String("projects") ? 1 : 0;
        if (at < steps.size())
            steps[at] = m_names.value(steps.at(at), steps.at(at));
        const QString name = steps.join(u'/');
        return at == 0 ? m_names.value(name, name) : name;
    }
    void renameAll()
    {
        if (!m_names.isEmpty())
            forEachUid([this](const QString &uid) { return renamed(uid); });
    }

    template <class F> static void change(F &&to, QString &text) { text = text.isEmpty() ? text : to(text); }
    template <class F> static void change(F &&to, Text &text)
    {
        if (!text.isEmpty())
            text = to(text.toString());
    }
    template <class F> void forEachUid(F &&to)
    {
        for (Sayings *said : m_files) {
            for (Said<Image> &image : said->images)
                for (Text *text : {&image.row.uid, &image.row.owner, &image.row.replacement,
                                   &image.row.copiedFrom, &image.row.sourceKey.account})
                    change(to, *text);
            for (SaidAlias &alias : said->aliases)
                for (QString *text : {&alias.uid, &alias.owner})
                    change(to, *text);
            for (SaidTemplate &one : said->templates)
                changeScoped(to, one);
            for (SaidVersion &version : said->versions) {
                changeScoped(to, version);
                change(to, version.launch.image);
            }
            for (SaidGroup &group : said->groups) {
                changeScoped(to, group);
                change(to, group.uid);
                for (SaidOption &option : group.options)
                    change(to, option.of.uid);
            }
            for (SaidInstance &instance : said->instances) {
                changeScoped(to, instance);
                for (QString *text : {&instance.uid, &instance.groupUid, &instance.bootDisk})
                    change(to, *text);
            }
            for (SaidDisk &disk : said->disks)
                changeDisk(to, disk);
        }
    }
    template <class F, class T> static void changeScoped(F &&to, T &said)
    {
        change(to, said.of.uid);
        change(to, said.scope.account);
    }
    template <class F> static void changeDisk(F &&to, SaidDisk &disk)
    {
        change(to, disk.uid);
        change(to, disk.image);
        QSet<QString> users;
        for (const QString &user : std::as_const(disk.users))
            users.insert(to(user));
        disk.users = users;
    }

    const QList<Sayings *> m_files;
    const Plan &m_plan;
    QHash<QString, QString> m_names; // by number: of projects, and "project/number" of images
};

// What an instance runs is known by its boot disk alone.
class BootDisks {
public:
    explicit BootDisks(const QList<Sayings *> &files) : m_files(files)
    {
        for (const Sayings *said : files) {
            for (const SaidDisk &disk : said->disks)
                m_disks.insert(disk.uid, disk);
            for (const SaidInstance &instance : said->instances)
                m_claims[instance.bootDisk].insert(instance.uid);
        }
    }

    void run()
    {
        for (Sayings *said : m_files)
            for (SaidInstance &instance : said->instances)
                boot(instance, *said);
        for (Sayings *said : m_files)
            if (m_claims.isEmpty() && !said->disks.isEmpty())
                said->remark(QT_TRANSLATE_NOOP(
                                 "Words",
                                 "Disks tell what instances run only together with these. They come with "
                                 "gcloud compute instances list."),
                             said->disks.constFirst().line);
    }

private:
    void boot(SaidInstance &instance, Sayings &said) const
    {
        const auto disk = m_disks.constFind(instance.bootDisk);
        if (disk == m_disks.cend())
            return said.remark(
                QT_TRANSLATE_NOOP("Words",
                                  "The boot disk of an instance was not given, so that what it runs is not "
                                  "known. It comes with gcloud compute disks list."),
                instance.line);
        const bool isShared = m_claims.value(disk->uid).size() > 1;
        const bool isIts = disk->users.isEmpty() ? !isShared : disk->users.contains(instance.uid);
        if (isShared || !isIts)
            said.remark(QT_TRANSLATE_NOOP(
                            "Words",
                            "The boot disk of an instance is another one's, too: what runs is known only of "
                            "the one that the disk names."),
                        instance.line);
        if (isIts && disk->image.isEmpty())
            said.remark(
                QT_TRANSLATE_NOOP(
                    "Words",
                    "The boot disk of an instance was made from no image: what it runs is not known."),
                instance.line);
        if (isIts)
            instance.launch.image = disk->image;
    }

    const QList<Sayings *> m_files;
    QHash<QString, SaidDisk> m_disks;
    QHash<QString, QSet<QString>> m_claims; // the instances that boot from a disk
};

// A group says how many it has: when as many instances name it, they are all.
void listMembers(const QList<Sayings *> &files)
{
    QHash<QString, QMap<QString, SaidInstance>> members; // by group and uid
    for (const Sayings *said : files)
        for (const SaidInstance &instance : said->instances)
            members[instance.groupUid].insert(instance.uid, instance);
    for (Sayings *said : files)
        for (SaidGroup &group : said->groups) {
            const QMap<QString, SaidInstance> known = members.value(group.uid);
            group.listsMembers = group.memberCount == int(known.size());
            if (group.listsMembers)
                group.members = known.values();
        }
}
} // namespace

void readTogether(const QList<Sayings *> &files, const Plan &plan)
{
    Naming(files, plan).run();
    BootDisks(files).run();
    listMembers(files);
}
} // namespace google
