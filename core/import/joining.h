// SPDX-License-Identifier: MIT
// Joining makes one Change of all that inventories said: groups find their templates, templates their images,
// instances their groups, whatever the order of the files. What is only named becomes known by name only (D7), and
// what was planned since the last import stays planned (D39).
#pragma once

#include "core/base/words.h"
#include "core/import/formats.h"
#include "core/import/joined.h"
#include "core/import/questions.h"
#include "core/import/report.h"
#include "core/import/rows.h"
#include "core/plan/idset.h"
#include "core/plan/imported.h"
#include "core/plan/threeway.h"

class Joining {
public:
    // As exact as archives keep times.
    static constexpr qint64 sameTime = 2000;
    // What two records must share for the newer one to know more.
    static QStringList scopeOf(const ImportRecord &record);

    Joining(const Plan &plan, const QList<JoinedFile> &files, const InventoryAnswers &answers);
    void run();

    Change change(const Saying &label) const;
    const QList<ImportReport::Line> &told() const { return m_told; }

    // A row that an inventory spoke of, and where.
    struct Subject {
        AnyId id;
        int file = 0, line = 0;
    };
    const QList<Subject> &subjects() const { return m_subjects; }
    const QList<Subject> &removed() const { return m_removed; } // rows that go, and by which file
    const QList<JoinedFile> &files() const { return m_files; }

private:
    // joining.cpp: rows as they come from a source.
    template <class E> void take(Id<E> id, const Said<E> &said);
    template <class E> Id<E> takeNew(Said<E> said);
    template <class E> void settle();
    template <class E> void settle(const E &theirs);
    template <class E> void keep(const E &theirs, const E &merged);
    template <class E> void conflict(const E &base, const E &theirs, const QString &field);
    template <class E> void drop(Id<E> id);
    template <class E> const QList<E> &keptRows() const { return m_kept.get<KeptRows<E>>().rows; }
    template <class E> void stamp(E &row);
    template <class E> E sourceRow(Id<E> id) const;
    template <class E> auto nameToBe(Id<E> id) const;
    void bringBackReferred();
    template <class E> void putBack(const E &row);
    ImportPlace place();
    ImportRecord recordOf(const JoinedFile &file);
    void writeRecords();
    void tell(ImportReport::Outcome outcome, AnyId subject, const QString &why);
    void spoke(AnyId id);
    SourceKey sourceKey(const Scope &scope, const QString &id) const;
    QString accountOf(const Scope &scope) const;
    bool idsAreNames() const;
    Provider providerOf(const Scope &scope) const;

    // joining_clouds.cpp
    Id<Cloud> cloudOf(const Scope &scope);
    Id<Cloud> knownCloud(const QString &region) const;
    bool ignoresCase(Id<Cloud> cloud);
    Id<Datacenter> datacenter(Id<Cloud> cloud, const QString &uid);
    Id<InstanceType> instanceType(Id<Cloud> cloud, const QString &uid);
    Id<Image> &imageKnownBy(Id<Cloud> cloud, const Text &uid);
    QString uidHere(Id<Cloud> cloud, const QString &uid);
    Id<Image> image(Id<Cloud> cloud, const QString &uid, ImageKind kind = ImageKind::Machine);
    void joinImage(Said<Image> image);
    Id<Image> imageOf(Id<Cloud> cloud, const SaidLaunch &launch);
    Id<InstanceType> typeOf(Id<Cloud> cloud, const SaidLaunch &launch);
    template <class E> Id<E> onlyNamed(Id<Cloud> cloud, const QString &name);
    void joinClouds(const Sayings &said);
    void joinAliases(const Sayings &said);

    // joining_mcis.cpp
    void indexMcis();
    void joinMcis(const Sayings &said);
    Id<MciLineage> catalogued(const SaidMci &mci);
    QString uidIn(Id<Cloud> cloud, const QString &name);
    Id<Image> imageIn(const SaidMci &mci, Said<Image> image);
    using Images = QHash<Id<Cloud>, Id<Image>>;
    void joinRevisions(Id<MciLineage> lineage, const QList<SaidMci> &mcis);
    Images imagesOf(const SaidMci &mci);
    QList<MultiCloudImage> revisionsOf(Id<MciLineage> lineage) const;
    Images imagesOf(Id<MultiCloudImage> mci) const;
    void put(Id<MultiCloudImage> mci, const Images &images);
    void followLatest(Id<MciLineage> lineage);

    // joining_templates.cpp
    void indexTemplates();
    Id<TemplateLineage> lineage(Id<Cloud> cloud, const TemplateMention &of, const Scope &scope);
    Id<ServerTemplate> revision(Id<TemplateLineage> lineage, int number);
    Id<ServerTemplate> madeHere(Id<TemplateLineage> lineage, int number) const;
    void moveUp(Id<ServerTemplate> revision);
    void joinTemplates(const Sayings &said);
    void joinVersions(const Sayings &said);
    void list(Id<ServerTemplate> revision, Id<Cloud> cloud, const SaidVersion &version);
    Id<MciLineage> mciLineage(Id<TemplateLineage> lineage);
    int freeNumber(Id<MciLineage> lineage, int number);

    // joining_groups.cpp
    void joinGroups(const Sayings &said);
    Id<ServerArray> knownArray(Id<Cloud> cloud, const SaidGroup &group) const;
    Id<ServerArray> arrayOf(Id<Cloud> cloud, const SaidGroup &group);
    Id<ServerArray> arrayNamed(Id<Cloud> cloud, const QString &name, const QString &account) const;
    void nameArray(Id<Cloud> cloud, const QString &name, const QString &account, Id<ServerArray> id);
    Id<ServerArray> stubArray(Id<Cloud> cloud, const SaidInstance &member);
    // What is launched from: a revision, or a lineage that is followed.
    struct Pointed {
        Id<ServerTemplate> revision;
        Id<TemplateLineage> lineage;
        TemplatePointer pointer = TemplatePointer::Default;
    };
    Pointed pointed(Id<Cloud> cloud, const TemplateMention &of, const Scope &scope);
    void joinOptions(Id<ServerArray> array, Id<Cloud> cloud, const SaidGroup &group);
    Id<Deployment> deploymentOf(const QHash<QString, QString> &tags, const Scope &scope, Id<Cloud> cloud);

    // joining_instances.cpp
    void indexInstances();
    QString keyOf(const SaidGroup &group) const;
    void joinMembers(Id<ServerArray> array, Id<Cloud> cloud, const SaidGroup &group);
    void joinInstances(const Sayings &said);
    QString freeName(Id<Deployment> deployment, const SaidInstance &instance);
    int nextNumber(Id<ServerArray> array);
    void joinServer(Id<Cloud> cloud, const SaidInstance &instance);
    Id<Server> newServer(Id<Cloud> cloud, const SaidInstance &instance);
    void joinPlanned(Id<Cloud> cloud, const SaidInstance &instance);
    void joinNext(Id<Server> server, Id<Cloud> cloud, const SaidInstance &instance);
    void member(Id<ServerArray> array, Id<Cloud> cloud, const SaidInstance &instance, bool isFromGroup);
    void putInstance(Instance row, Id<Cloud> cloud, const SaidInstance &instance, bool isFromGroup);
    Id<LaunchSnapshot> snapshot(const LaunchSnapshot &launch);
    LaunchSnapshot launchOf(const LaunchSnapshot &known, Id<Cloud> cloud, const SaidInstance &instance);
    void endInstance(Id<Instance> id);
    void fillNext(const Instance &known, Id<Cloud> cloud, const SaidInstance &instance);

    // joining_complete.cpp (D33)
    void dropMissing();
    void dropImages();
    void dropTemplates();
    void dropArrays();
    void dropServers();
    void endMembers();
    template <class E> void dropOwner(Id<E> id);
    // The files that list all that an account has in a cloud.
    using Whole = QHash<std::pair<Id<Cloud>, QString>, int>;
    template <class AccountsOf> Whole givenWhole(const char *kind, AccountsOf &&accountsOf);
    template <class Row> QSet<QString> accountsOf(const QList<Row> &rows) const;
    bool isMissing(const Whole &whole, Id<Cloud> cloud, const QString &account);
    template <class E> using RowsByName = QHash<Id<Cloud>, QHash<QString, QList<Id<E>>>>;

    const Plan m_plan;
    const ConflictsByRow m_conflicts;
    PerEntity<KeptRows> m_kept;
    PerEntity<TheirRows> m_theirs;
    Rows m_rows;
    const QList<JoinedFile> m_files;
    const InventoryAnswers m_answers;
    int m_file = 0, m_line = 0;                          // of what is being joined
    QList<Id<ImportRecord>> m_records;                   // of each file
    QHash<QStringList, Id<ImportRecord>> m_knownRecords; // by scope and file
    QHash<QStringList, qint64> m_newest;                 // time that is known of a scope
    QSet<int> m_writing;                                 // files whose records are written
    QHash<QString, Id<Cloud>> m_clouds;                  // by provider and region
    QHash<Id<Cloud>, bool> m_ignoresCase;                // as ids are compared there
    QHash<Id<Cloud>, QHash<Text, Id<Image>>> m_images;
    QHash<Id<Cloud>, QHash<QString, Id<InstanceType>>> m_types;
    QHash<Id<Cloud>, QHash<QString, Id<Datacenter>>> m_zones;
    PerEntity<RowsByName> m_byName;                  // of clouds whose rows were asked for by name
    QSet<QString> m_unknownNames, m_mciNames;        // that were told; that are taken
    QHash<QString, Id<TemplateLineage>> m_templates; // by id
    NamedTemplates m_namedTemplates;
    QHash<Id<TemplateLineage>, Id<Cloud>> m_templateClouds; // of launch templates that the plan has
    QHash<std::pair<Id<TemplateLineage>, int>, Id<ServerTemplate>> m_deletedRevisions; // by number
    QHash<QString, Id<ServerArray>> m_arrays;                                          // by id
    QHash<std::pair<Id<Cloud>, QString>, QList<NamedArray>> m_namedArrays;
    QHash<QString, Id<Server>> m_deletedServers; // by the uid of the instance
    QHash<Id<ServerArray>, int> m_lastNumbers;   // of instances
    QHash<Id<Server>, int> m_plannedBy;          // the file that plans a server
    QHash<Id<Deployment>, QSet<QString>> m_serverNames;
    QHash<QString, Id<Instance>> m_instances;  // by uid
    QHash<QString, Id<ServerArray>> m_claimed; // by the uid of an instance: who lists it
    QHash<QString, Id<Deployment>> m_deployments;
    QHash<size_t, QList<Id<LaunchSnapshot>>> m_snapshots;
    QHash<QString, QList<NamedMci>> m_namedMcis;                 // by whose they are and what they call it
    QHash<Id<Cloud>, QMultiHash<QString, QString>> m_uidsByName; // of images in projects
    QHash<QString, SaidInstance> m_members;                      // by uid, as their groups know them
    QHash<QString, const SaidGroup *> m_lastGroups, m_lastLists; // of those that several files speak of
    QHash<std::pair<Id<Cloud>, QString>, Id<Server>> m_planned;  // by what they are called before they run
    IdSet m_spoken;
    QList<ImportReport::Line> m_told;
    QList<Subject> m_subjects, m_removed;
};

#include "core/import/joinrow.h"
