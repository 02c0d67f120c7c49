// SPDX-License-Identifier: MIT
#include "core/answer/compare.h"

#include "core/base/words.h"
#include "core/naming/difference.h"
#include "core/naming/names.h"
#include "core/resolve/drift.h"
#include "core/resolve/resolve.h"

#include <QCoreApplication>

namespace {
// Notes what differs of one part after the other.
class Differences {
public:
    explicit Differences(Compared what) : m_what(what) {}
    void text(const QString &field, const QString &before, const QString &after, AnyId beforeId = {},
              AnyId afterId = {})
    {
        if (before != after || (m_what == Compared::Everything && !before.isEmpty()))
            list.append({Difference::Kind::Changed, m_part, field, before, after, beforeId, afterId});
    }
    // The fields of those keys, in that order.
    template <class E>
    void fields(const Plan &plan, const E &before, const E &after, std::initializer_list<const char *> keys)
    {
        for (const char *key : keys)
            forEachField<E>([&](const auto &field) {
                if (qstrcmp(field.key, key) != 0)
                    return;
                const FieldDifference one = differenceIn(field, plan, before, plan, after);
                text(one.label, one.before, one.after, idOf(field.of(before)), idOf(field.of(after)));
            });
    }
    void part(const QString &name) { m_part = name; }
    void added(const QString &what, AnyId id)
    {
        list.append({Difference::Kind::Added, m_part, {}, {}, what, {}, id});
    }
    void removed(const QString &what, AnyId id)
    {
        list.append({Difference::Kind::Removed, m_part, {}, what, {}, id, {}});
    }

    QList<Difference> list;

private:
    template <class V> static AnyId idOf(const V &value)
    {
        if constexpr (isId<V>)
            return value;
        else
            return {};
    }

    Compared m_what;
    QString m_part;
};

// What a setting says, as one text.
QString textOf(const Plan &plan, const MciSetting &setting)
{
    const QString type = nameOf(plan, setting.instanceType);
    return type.isEmpty() ? longNameOf(plan, setting.image)
                          : QStringLiteral("%1, %2").arg(longNameOf(plan, setting.image), type);
}

void compareSettings(const Plan &plan, const MciSetting *before, const MciSetting *after, Differences &found)
{
    if (!before)
        return found.added(textOf(plan, *after), after->image);
    if (!after)
        return found.removed(textOf(plan, *before), before->image);
    found.fields(plan, *before, *after,
                 {"image_id", "instance_type_id", "type_by_cloud", "kernel_id", "ramdisk_id", "user_data"});
}

QString knownText(const MultiCloudImage &mci)
{
    return mci.settingsKnown ? Words::tr("known") : Words::tr("not known");
}

using ListedByLineage = QHash<Id<MciLineage>, Id<ListedMci>>;

ListedByLineage byLineage(const Plan &plan, const QList<Id<ListedMci>> &list)
{
    ListedByLineage result;
    for (const Id<ListedMci> id : list)
        result.insert(plan.row(plan.row(id).mci).lineage, id);
    return result;
}

// The places among what both lists have, so that an addition moves nothing.
QHash<Id<MciLineage>, int> placesOf(const Plan &plan, const QList<Id<ListedMci>> &list,
                                    const ListedByLineage &other)
{
    QHash<Id<MciLineage>, int> places;
    for (const Id<ListedMci> id : list)
        if (const Id<MciLineage> lineage = plan.row(plan.row(id).mci).lineage; other.contains(lineage))
            places.insert(lineage, int(places.size()) + 1);
    return places;
}

void compareLists(const Plan &plan, Id<ServerTemplate> before, Id<ServerTemplate> after, Differences &found)
{
    const QList<Id<ListedMci>> was = listedMcis(plan, before), is = listedMcis(plan, after);
    const ListedByLineage wasListed = byLineage(plan, was), isListed = byLineage(plan, is);
    const auto wasPlaces = placesOf(plan, was, isListed), isPlaces = placesOf(plan, is, wasListed);
    const auto defaultText = [](const ListedMci &row) {
        return row.isDefault ? Words::tr("yes") : Words::tr("no");
    };
    for (const Id<ListedMci> id : was) {
        const ListedMci &old = plan.row(id);
        const Id<MciLineage> lineage = plan.row(old.mci).lineage;
        const Id<ListedMci> other = isListed.value(lineage);
        found.part(plan.row(old.mci).name);
        if (!other) {
            found.removed(nameOf(plan, old.mci), old.mci);
            continue;
        }
        const ListedMci &now = plan.row(other);
        found.text(Words::tr("Revision"), revisionText(plan.row(old.mci).revision),
                   revisionText(plan.row(now.mci).revision), old.mci, now.mci);
        found.text(Words::tr("Named"), labelOf(old.naming), labelOf(now.naming));
        found.text(Words::tr("Default"), defaultText(old), defaultText(now));
        found.text(Words::tr("Place"), QString::number(wasPlaces.value(lineage)),
                   QString::number(isPlaces.value(lineage)));
    }
    for (const Id<ListedMci> id : is) {
        const Id<MultiCloudImage> mci = plan.row(id).mci;
        found.part(plan.row(mci).name);
        if (!wasListed.contains(plan.row(mci).lineage))
            found.added(nameOf(plan, mci), mci);
    }
}
} // namespace

QList<Difference> compare(const Plan &plan, Id<MultiCloudImage> before, Id<MultiCloudImage> after,
                          Compared what)
{
    const MultiCloudImage &was = plan.row(before), &is = plan.row(after);
    Differences found(what);
    found.fields(plan, was, is, {"name", "description", "tags"});
    found.text(Words::tr("Settings"), knownText(was), knownText(is));
    plan.all<Cloud>().forEach([&](const Cloud &cloud) {
        const MciSetting *old = plan.setting(before, cloud.id), *now = plan.setting(after, cloud.id);
        found.part(nameOf(plan, cloud.id));
        if (old || now)
            compareSettings(plan, old, now, found);
    });
    return found.list;
}

QList<Difference> compare(const Plan &plan, Id<ServerTemplate> before, Id<ServerTemplate> after,
                          Compared what)
{
    const ServerTemplate &was = plan.row(before), &is = plan.row(after);
    Differences found(what);
    found.fields(plan, was, is, {"name", "description"});
    compareLists(plan, before, after, found);
    found.part({});
    found.fields(plan, was, is, {"carried"});
    return found.list;
}

namespace {
// What two servers run with, where one of them runs.
void compareCurrents(const Plan &plan, Owner before, Owner after, Differences &found)
{
    static const LaunchSnapshot none;
    const Instance *was = currentOf(plan, before.server()), *is = currentOf(plan, after.server());
    const LaunchSnapshot &a = was ? plan.row(was->launch) : none, &b = is ? plan.row(is->launch) : none;
    if ((!was && !is) || before.isArray() || after.isArray())
        return;
    found.part(Words::tr("Current"));
    found.text(Words::tr("State"), was ? labelOf(was->state) : Words::tr("not running"),
               is ? labelOf(is->state) : Words::tr("not running"));
    for (const LaunchField field : allLaunchFields)
        found.text(labelOf(field), was ? valueText(a, field) : QString(),
                   is ? valueText(b, field) : QString(), valueIdOf(a, field), valueIdOf(b, field));
}
} // namespace

QList<Difference> compare(const Plan &plan, Owner before, Owner after, Compared what)
{
    const Resolution was = resolve(plan, before), is = resolve(plan, after);
    const auto text = [&](const Resolution &next, LaunchField field) {
        return QStringLiteral("%1 (%2)").arg(valueText(plan, next, field),
                                             chipText(layerOf(next, field), field));
    };
    Differences found(what);
    for (const LaunchField field : allLaunchFields)
        found.text(labelOf(field), text(was, field), text(is, field), valueId(was, field),
                   valueId(is, field));
    compareCurrents(plan, before, after, found);
    return found.list;
}

namespace {
// What Next would launch, or what was launched: both as a launch, which names everything as text.
LaunchSnapshot launchOf(const Plan &plan, AnyId id)
{
    const Instance *launched = plan.find(id.as<Instance>());
    return launched ? plan.row(launched->launch) : snapshotOf(plan, Owner(id));
}

QList<Difference> compareLaunches(const Plan &plan, AnyId before, AnyId after, Compared what)
{
    const LaunchSnapshot was = launchOf(plan, before), is = launchOf(plan, after);
    Differences found(what);
    for (const LaunchField field : allLaunchFields)
        found.text(labelOf(field), valueText(was, field), valueText(is, field), valueIdOf(was, field),
                   valueIdOf(is, field));
    return found.list;
}
} // namespace

QList<Difference> compare(const Plan &plan, AnyId before, AnyId after, Compared what)
{
    if (before.is<Instance>() || after.is<Instance>())
        return compareLaunches(plan, before, after, what);
    if (before.is<MultiCloudImage>())
        return compare(plan, before.as<MultiCloudImage>(), after.as<MultiCloudImage>(), what);
    if (before.is<ServerTemplate>())
        return compare(plan, before.as<ServerTemplate>(), after.as<ServerTemplate>(), what);
    return Owner(before) ? compare(plan, Owner(before), Owner(after), what) : QList<Difference>();
}

QString whereText(const Difference &difference)
{
    return difference.part.isEmpty() || difference.field.isEmpty()
        ? difference.part + difference.field
        : Words::tr("%1: %2").arg(difference.part, difference.field);
}

QString wordOf(const Difference &difference)
{
    switch (difference.kind) {
    case Difference::Kind::Added:
        return Words::tr("added");
    case Difference::Kind::Removed:
        return Words::tr("removed");
    case Difference::Kind::Changed:
        break;
    }
    return difference.isSame() ? Words::tr("the same") : Words::tr("differs");
}

QString asText(const QString &before, const QString &after, const QList<Difference> &differences)
{
    QString text =
        QStringLiteral("%1\t%2\t%3\t%4\n").arg(Words::tr("What"), Words::tr("Where"), before, after);
    for (const Difference &one : differences)
        text +=
            QStringList {wordOf(one), whereText(one), one.before.simplified(), one.after.simplified()}.join(
                u'\t')
            + u'\n';
    return text;
}
