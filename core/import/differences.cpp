// SPDX-License-Identifier: MIT
#include "core/import/differences.h"

#include "core/base/words.h"
#include "core/naming/names.h"
#include "core/plan/lookup.h"

#include <QMap>

namespace {
using Differences = QList<ImportReport::Difference>;

void compare(Differences &found, const QString &what, const QString &before, const QString &after)
{
    if (before != after)
        found.append({{}, what, before, after});
}

// Fields of the row itself: all but what has a part of its own, and what nobody reads.
template <class E> Differences ofRow(const Plan &before, const E &was, const Plan &after, const E &is)
{
    Differences found;
    for (const FieldDifference &field : fieldDifferences(before, was, after, is)) {
        if (field.key == QLatin1String("source"))
            continue;
        found.append(field);
        if (field.key == QLatin1String("carried"))
            found.last().before = found.last().after = QString();
    }
    return found;
}

// Clouds in the order of their ids and what the MultiCloud Image is there.
QMap<quint32, QString> settingsOf(const Plan &plan, Id<MultiCloudImage> mci)
{
    QMap<quint32, QString> settings;
    for (const auto id : plan.referrers<&MciSetting::mci>(mci)) {
        const MciSetting &setting = plan.row(id);
        QStringList parts {nameOf(plan, setting.image), nameOf(plan, setting.instanceType),
                           nameOf(plan, setting.kernel), nameOf(plan, setting.ramdisk)};
        parts.removeAll(QString());
        if (!setting.userData.isEmpty())
            parts.append(Words::tr("User Data “%1”").arg(setting.userData));
        settings.insert(setting.cloud.value, parts.join(QStringLiteral(", ")));
    }
    return settings;
}

Differences ofMci(const Plan &before, const Plan &after, Id<MultiCloudImage> id)
{
    const MultiCloudImage &was = before.row(id), &is = after.row(id);
    Differences found = ofRow(before, was, after, is);
    const auto old = settingsOf(before, id), now = settingsOf(after, id);
    auto clouds = old;
    clouds.insert(now);
    for (auto cloud = clouds.cbegin(); cloud != clouds.cend(); ++cloud)
        compare(found, nameOf(after, Id<Cloud> {cloud.key()}), old.value(cloud.key()),
                now.value(cloud.key()));
    if (found.isEmpty() && was.source != is.source)
        found.append({{}, Words::tr("Text of the file"), {}, {}});
    return found;
}

// "[rev 4]", "[HEAD]", "latest [rev 4]".
QString listedText(const Plan &plan, const ListedMci &listed)
{
    const QString revision = revisionText(plan.row(listed.mci).revision);
    return listed.naming == RevisionNaming::Latest ? Words::tr("latest %1").arg(revision) : revision;
}

QString lineageName(const Plan &plan, const ListedMci &listed)
{
    const MciLineage &lineage = plan.row(plan.row(listed.mci).lineage);
    return lineage.name.isEmpty() ? lineage.href : lineage.name;
}

struct List {
    QList<Id<MciLineage>> order;
    QHash<Id<MciLineage>, QString> revisions, names;
};

List listOf(const Plan &plan, Id<ServerTemplate> id)
{
    List list;
    for (const Id<ListedMci> one : listedMcis(plan, id)) {
        const ListedMci &listed = plan.row(one);
        const auto lineage = plan.row(listed.mci).lineage;
        list.order.append(lineage);
        list.revisions.insert(lineage, listedText(plan, listed));
        list.names.insert(lineage, lineageName(plan, listed));
    }
    return list;
}

void compareLists(Differences &found, const List &was, const List &is)
{
    for (const auto lineage : was.order)
        compare(found, was.names.value(lineage), was.revisions.value(lineage), is.revisions.value(lineage));
    for (const auto lineage : is.order)
        if (!was.revisions.contains(lineage))
            found.append({{}, is.names.value(lineage), {}, is.revisions.value(lineage)});
    if (!was.order.isEmpty() && !is.order.isEmpty())
        compare(found, Words::tr("Default"), was.names.value(was.order.constFirst()),
                is.names.value(is.order.constFirst()));
    auto kept = was.order, keptNow = is.order;
    kept.removeIf([&](auto lineage) { return !is.revisions.contains(lineage); });
    keptNow.removeIf([&](auto lineage) { return !was.revisions.contains(lineage); });
    if (kept != keptNow)
        found.append({{}, Words::tr("Order of MultiCloud Images"), {}, {}});
}

Differences ofTemplate(const Plan &before, const Plan &after, Id<ServerTemplate> id)
{
    const ServerTemplate &was = before.row(id), &is = after.row(id);
    Differences found = ofRow(before, was, after, is);
    compareLists(found, listOf(before, id), listOf(after, id));
    if (found.isEmpty() && was.source != is.source)
        found.append({{}, Words::tr("Text of the file"), {}, {}});
    return found;
}
} // namespace

Differences differences(const Plan &before, const Plan &after, AnyId subject)
{
    if (const auto mci = subject.as<MultiCloudImage>())
        return ofMci(before, after, mci);
    if (const auto serverTemplate = subject.as<ServerTemplate>())
        return ofTemplate(before, after, serverTemplate);
    Differences found;
    forEachEntity([&]<class E>() {
        if (subject.is<E>())
            found = fieldDifferences(before, before.row(subject.as<E>()), after, after.row(subject.as<E>()));
    });
    return found;
}
