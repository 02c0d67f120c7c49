// SPDX-License-Identifier: MIT
// What an inventory said, before it meets a plan: rows with the fields that were said, and what they refer to as
// text. What was not said keeps what the plan knows.
#pragma once

#include "core/import/inventory.h"
#include "core/plan/entities.h"
#include "core/plan/schema.h"

#include <QHash>

// Of which region and account a record is, as far as it says so itself.
struct Scope {
    QString region;  // as the provider calls it: "us-east-1"
    QString account;
};

namespace saiddetail {
template <class Sought, class... F> constexpr int indexOf(const std::tuple<F...> *)
{
    int index = 0, found = -1;
    ((std::is_same_v<Sought, F> ? found = index : 0, ++index), ...);
    return found;
}
} // namespace saiddetail

// The bit of a field among those of its entity.
template <auto... Path> constexpr quint64 fieldBit()
{
    using F = Field<Path...>;
    constexpr int index
        = saiddetail::indexOf<F>(static_cast<std::remove_cvref_t<decltype(Schema<typename F::Entity>::fields)> *>(nullptr));
    static_assert(index >= 0 && index < 64, "the schema has no such field");
    return quint64(1) << index;
}

// A row of which the bits in `fields` say what was said.
template <class E> struct Said {
    E row;
    quint64 fields = 0;
    Scope scope;
    int line = 0;

    template <auto... Path, class V> void say(V &&value)
    {
        Field<Path...>::of(row) = std::forward<V>(value);
        fields |= fieldBit<Path...>();
    }
    template <auto... Path> bool says() const { return fields & fieldBit<Path...>(); }
};

// `known` with what was said in its place.
template <class E> E withSaid(E known, const Said<E> &said)
{
    quint64 bit = 1;
    forEachField<E>([&](const auto &field) {
        if (said.fields & bit)
            field.of(known) = field.of(said.row);
        bit <<= 1;
    });
    return known;
}

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
    QString version; // "3", "$Default", "$Latest"; empty: not said
    bool isConfiguration = false; // a launch configuration, which has no versions
    explicit operator bool() const { return !uid.isEmpty() || !name.isEmpty(); }
};

// What is launched, as far as the source says it.
struct SaidLaunch {
    QString image;        // a uid, or what stands for one
    QString instanceType;
    QString requirements; // instead of a type: "≥ 4 vCPUs, ≥ 1000 MiB"
    // What `image` is, whoever names it.
    ImageKind imageKind() const
    {
        return image.startsWith(QLatin1String("resolve:")) ? ImageKind::Alias : ImageKind::Machine;
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
    int number = 1;
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
    SaidLaunch launch;
    TemplateMention of; // what it was launched from, where that is known
    QString group;      // the group's name or id; empty: none
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
    QList<SaidInstance> members; // all that it has
    QHash<QString, QString> tags;
    Scope scope;
    int line = 0;
};

// Something that was passed over, and why: told once, with how often.
struct PassedOver {
    QString why;
    int count = 0, line = 0; // the first of them
};

// All that one file said.
struct Sayings {
    QString path;
    Timestamp time;
    QList<Said<Image>> images;
    QList<SaidAlias> aliases;
    QList<Said<InstanceType>> types;
    QList<SaidTemplate> templates;
    QList<SaidVersion> versions;
    QList<SaidGroup> groups;
    QList<SaidInstance> instances;
    QList<QString> regions;
    QList<PassedOver> passed;
    qsizetype records = 0;
    bool isComplete = true; // false: a page, of which others follow

    void passOver(const QString &why, int line)
    {
        for (PassedOver &known : passed)
            if (known.why == why)
                return void(++known.count);
        passed.append({why, 1, line});
    }
};
