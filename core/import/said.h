// SPDX-License-Identifier: MIT
// What an inventory said, before it meets a plan: rows with the fields that were said, and what they refer to as
// text. What was not said keeps what the plan knows.
#pragma once

#include "core/import/inventory.h"
#include "core/import/saidrow.h"

#include <QHash>
#include <QSet>

// An image that stands for another one: a parameter, a family, "latest" of something.
struct SaidAlias {
    QString uid;    // what is written: "resolve:ssm:/aws/service/…"
    QString target; // the uid of the image that it stands for; empty: not said
    QString name, owner, family;
    AliasRule follows = AliasRule::Stated;
    Timestamp targetKnownAt;
    Scope scope;
    int line = 0;
};

// What is named by whoever launches: a template, by id or by name, and a version as it is written there.
struct TemplateMention {
    QString uid, name;
    QString version;              // "3", "$Default", "$Latest"; empty: not said
    bool isConfiguration = false; // a launch configuration, which has no versions
    explicit operator bool() const { return !uid.isEmpty() || !name.isEmpty(); }
};

// What is launched, as far as the source says it.
struct SaidLaunch {
    QString image; // a uid, or what stands for one
    QString instanceType;
    QString requirements;        // instead of a type: "≥ 4 vCPUs, ≥ 1000 MiB"
    bool isAlias = false;        // where `image` does not say so by itself
    QString imageName, typeName; // where a name is all that the source says
    // What `image` is, whoever names it.
    ImageKind imageKind() const
    {
        return isAlias || image.startsWith(QLatin1String("resolve:")) ? ImageKind::Alias : ImageKind::Machine;
    }
};

// A launch template or instance template as a whole.
struct SaidTemplate {
    TemplateMention of;
    std::optional<int> defaultVersion, latestVersion;
    Scope scope;
    int line = 0;
};

// One version of it; of a launch configuration the only one.
struct SaidVersion {
    TemplateMention of;
    int number = 0; // from 1 on; 0: not said
    std::optional<bool> isDefault;
    SaidLaunch launch;
    QString description;
    Timestamp createdAt;
    Scope scope;
    int line = 0;
};

// What a group launches instead of what its template says, with its share.
struct SaidOption {
    TemplateMention of; // none: the group's
    SaidLaunch launch;
    int weight = 0;     // 0: not said
    QString targetSize; // "3", "50%"; empty: not said
};

// A member or an instance of its own: what runs.
struct SaidInstance {
    QString uid, name;
    QString planned; // what it is called by before it runs; without a uid, it does not run yet
    SaidLaunch launch;
    std::optional<SaidLaunch> next; // where the source keeps it apart from what runs,
    TemplateMention nextOf;         // and from what it launches then; none: it names all itself
    TemplateMention of;             // what it was launched from, where that is known
    QString group;                  // the group's name or id; empty: none
    QString groupUid;               // its id, where the instance tells it for certain
    QString bootDisk;               // the disk that tells its image
    QString datacenter;
    std::optional<InstanceState> state;
    Timestamp launchedAt;
    QHash<QString, QString> tags;
    Scope scope;
    int line = 0;
};

// An Auto Scaling group, scale set or managed instance group.
struct SaidGroup {
    QString uid, name;
    TemplateMention of;
    SaidLaunch launch; // where it says itself what it launches
    QList<SaidOption> options;
    std::optional<int> minCount, maxCount, desiredCount;
    std::optional<bool> enabled;
    QList<SaidInstance> members;    // all that it has,
    bool listsMembers = true;       // if it says which,
    std::optional<int> memberCount; // or only how many
    QHash<QString, QString> tags;
    Scope scope;
    int line = 0;
};

// An image for each cloud under one name: a revision of what a catalogue lists, or a map.
struct SaidMci {
    QString name;
    QString revision; // what tells it from the others: a run, a version; empty: nothing but its images
    Timestamp at;
    QList<Said<Image>> images;
    bool isNamedAnywhere = false; // the name means the same in whatever file it stands
    bool lacksProject = false;    // its images are named without the project that they are of
    int line = 0;
};

// What a map has under a key, whatever that key is put together from: "amis/us-east-1-jammy".
struct SaidEntry {
    QString key, value;
    int line = 0;
};

// A disk, and the image that it was made from.
struct SaidDisk {
    QString uid, image;
    QSet<QString> users; // instances that have it
    int line = 0;
};

// Something that was passed over, and why: told once, with how often.
struct PassedOver {
    QString why;
    int count = 0, line = 0; // the first of them
};

// All that one file said of one provider.
struct Sayings {
    QString path;
    Timestamp time;
    Provider provider = Provider::None; // None: that of the format
    QList<Sayings> others;              // what it says of other providers
    QList<Said<Image>> images;
    QList<Said<Image>> families; // what holds for each image of a family
    QList<SaidAlias> aliases;
    QList<Said<InstanceType>> types;
    QList<SaidTemplate> templates;
    QList<SaidVersion> versions;
    QList<SaidGroup> groups;
    QList<SaidInstance> instances;
    QList<SaidDisk> disks;
    QHash<QString, QString> otherNames; // by number or the like: what the rest calls it
    QList<SaidMci> mcis;
    QList<SaidEntry> entries;
    QList<QString> regions;
    QList<PassedOver> passed;
    QList<PassedOver> remarks; // read all the same, but worth to be told
    QString refusal;           // a sentence: nothing of it can be read
    qsizetype records = 0;
    bool isComplete = true; // false: a page, of which others follow
    bool isNext = false;    // what will be, which counts over what is said to be in the hour after it

    void passOver(const QString &why, int line);
    void remark(const QString &what, int line);
    // What it says of that provider.
    Sayings &of(Provider whose);
};
