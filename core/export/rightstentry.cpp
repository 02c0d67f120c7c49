// SPDX-License-Identifier: MIT
#include "core/export/rightstentry.h"

#include "core/plan/lookup.h"

namespace rightst {
namespace {
bool isWritable(const MciSetting &setting) { return setting.image && setting.instanceType; }

// right_st can define a HEAD of the account's own, if each of its settings is one it can write.
bool canBeDefined(const Plan &plan, const MultiCloudImage &mci)
{
    const auto &settings = plan.referrers<&MciSetting::mci>(mci.id);
    return mci.isHead() && mci.settingsKnown && !settings.isEmpty()
        && plan.row(mci.lineage).publisher.isEmpty()
        && std::all_of(settings.cbegin(), settings.cend(), [&](auto id) { return isWritable(plan.row(id)); });
}

ListingForm formOf(const Plan &plan, const ListedMci &listed)
{
    const MultiCloudImage &mci = plan.row(listed.mci);
    const MciLineage &lineage = plan.row(mci.lineage);
    const bool refersToHead =
        listed.naming == RevisionNaming::Head || (listed.form == ListingForm::Planned && mci.isHead());
    if (listed.form == ListingForm::File && !listed.file.isEmpty())
        return ListingForm::File;
    if (!lineage.href.isEmpty() && (listed.form == ListingForm::Href || lineage.name.isEmpty()))
        return ListingForm::Href;
    if (!lineage.publisher.isEmpty())
        return ListingForm::Publisher;
    const bool wantsSettings = listed.form == ListingForm::Settings || listed.form == ListingForm::Planned;
    return wantsSettings && refersToHead && canBeDefined(plan, mci) ? ListingForm::Settings
                                                                    : ListingForm::Name;
}

QStringList sorted(QStringList tags)
{
    tags.sort();
    tags.removeDuplicates();
    return tags;
}

bool sameSetting(const Plan &plan, const Setting &source, const Setting &wanted)
{
    const auto cloud = findCloud(plan, source.cloud);
    return cloud && cloud == findCloud(plan, wanted.cloud)
        && findInstanceType(plan, cloud, source.instanceType)
        == findInstanceType(plan, cloud, wanted.instanceType)
        && source.image == wanted.image
        && source.userData.value_or(QString()) == wanted.userData.value_or(QString());
}

bool sameSettings(const Plan &plan, const QList<Setting> &source, const QList<Setting> &wanted)
{
    return source.size() == wanted.size()
        && std::all_of(source.cbegin(), source.cend(), [&](const Setting &one) {
               return std::any_of(wanted.cbegin(), wanted.cend(),
                                  [&](const Setting &other) { return sameSetting(plan, one, other); });
           });
}

void writeText(yaml::Writer &writer, int indent, const char *key, const QString &value)
{
    if (!value.isEmpty())
        writer.scalar(indent, QString::fromLatin1(key), value);
}
} // namespace

Mci entryOf(const Plan &plan, const ListedMci &listed)
{
    const MultiCloudImage &mci = plan.row(listed.mci);
    const MciLineage &lineage = plan.row(mci.lineage);
    const ListingForm form = formOf(plan, listed);
    if (form == ListingForm::Settings)
        return definitionOf(plan, listed.mci);
    Mci entry {.form = form, .name = lineage.name};
    if (form == ListingForm::File)
        return {.form = form, .name = lineage.name, .file = listed.file};
    if (form == ListingForm::Href)
        return {.form = form, .href = lineage.href};
    entry.publisher = lineage.publisher;
    entry.naming = listed.naming == RevisionNaming::Latest ? RevisionNaming::Latest
        : mci.isHead()                                     ? RevisionNaming::Head
                                                           : RevisionNaming::Number;
    entry.revision = entry.naming == RevisionNaming::Number ? mci.revision : 0;
    return entry;
}

Mci definitionOf(const Plan &plan, Id<MultiCloudImage> id)
{
    const MultiCloudImage &mci = plan.row(id);
    Mci entry {.form = ListingForm::Settings,
               .name = plan.row(mci.lineage).name,
               .description = mci.description,
               .tags = mci.tags};
    for (const auto settingId : plan.referrers<&MciSetting::mci>(id)) {
        const MciSetting &setting = plan.row(settingId);
        if (isWritable(setting))
            entry.settings.append({.cloud = plan.row(setting.cloud).name,
                                   .instanceType = plan.row(setting.instanceType).uid,
                                   .image = plan.row(setting.image).uid,
                                   .userData = setting.userData});
    }
    return entry;
}

bool saysTheSame(const Plan &plan, const Mci &source, const Mci &wanted)
{
    if (source.form != wanted.form)
        return false;
    switch (source.form) {
    case ListingForm::File:
        return source.file == wanted.file;
    case ListingForm::Href:
        return source.href == wanted.href;
    case ListingForm::Settings:
        return source.name == wanted.name && source.description == wanted.description
            && sorted(source.tags) == sorted(wanted.tags)
            && sameSettings(plan, source.settings, wanted.settings);
    default:
        return source.name == wanted.name && source.publisher == wanted.publisher
            && source.naming == wanted.naming && source.revision == wanted.revision;
    }
}

bool isOfSameLineage(const Mci &a, const Mci &b)
{
    return a.href == b.href && a.publisher == b.publisher && a.file == b.file && a.name == b.name;
}

void write(yaml::Writer &writer, int indent, const Mci &entry)
{
    writeText(writer, indent, "Href", entry.href);
    writeText(writer, indent, "Name", entry.name);
    writeText(writer, indent, "Description", entry.description);
    if (entry.naming != RevisionNaming::Head) {
        const bool isLatest = entry.naming == RevisionNaming::Latest;
        const QString revision = isLatest ? QStringLiteral("latest") : QString::number(entry.revision);
        writer.node(indent, QStringLiteral("Revision"), {.text = revision});
    }
    writeText(writer, indent, "Publisher", entry.publisher);
    if (!entry.tags.isEmpty())
        writer.open(indent, QStringLiteral("Tags"));
    for (const QString &tag : entry.tags)
        writer.item(indent, tag);
    if (!entry.settings.isEmpty())
        writer.open(indent, QStringLiteral("Settings"));
    for (const Setting &setting : entry.settings) {
        writer.beginItem();
        writer.scalar(indent + 2, QStringLiteral("Cloud"), setting.cloud);
        writer.scalar(indent + 2, QStringLiteral("Instance Type"), setting.instanceType);
        writer.scalar(indent + 2, QStringLiteral("Image"), setting.image);
        writeText(writer, indent + 2, "User Data", setting.userData.value_or(QString()));
    }
}

void writeItem(yaml::Writer &writer, int column, const Mci &entry)
{
    if (entry.form == ListingForm::File)
        return writer.item(column, entry.file);
    writer.beginItem();
    write(writer, column + 2, entry);
}

} // namespace rightst
