// SPDX-License-Identifier: MIT
#include "core/plan/aliases.h"

#include <QSet>
#include <algorithm>

namespace {
// What the images of one family or gallery have in common.
struct Group {
    Id<Cloud> cloud;
    Text owner, family;
    bool operator==(const Group &) const = default;
};
size_t qHash(const Group &group, size_t seed = 0)
{
    return qHashMulti(seed, group.cloud, group.owner, group.family);
}
Group groupOf(const Image &image) { return {image.cloud, image.owner, image.family}; }

// The numbers of "1.0.12", of ".../versions/1.0.12" too; compared in their order.
QList<qint64> versionOf(const Image &image)
{
    QList<qint64> numbers;
    const QString uid = image.uid;
    const QStringList parts = uid.section(u'/', -1).split(u'.');
    for (const QString &part : parts) {
        bool isNumber = false;
        numbers.append(part.toLongLong(&isNumber));
        if (!isNumber)
            return {};
    }
    return numbers;
}

// by state, never by a date.
bool isOfFamily(const Image &image)
{
    return !image.removed
        && (image.availability == Availability::Available || image.availability == Availability::Unknown);
}
// not held back, and there.
bool isOfGallery(const Image &image) { return !image.excludedFromLatest && !isUnavailable(image); }

bool isBefore(AliasRule rule, const Image &a, const Image &b)
{
    if (rule == AliasRule::Gallery)
        return std::pair(versionOf(a), a.id) < std::pair(versionOf(b), b.id);
    return std::pair(a.created, a.id) < std::pair(b.created, b.id);
}
// The fit members of what the alias follows.
QList<const Image *> fitFor(const Plan &plan, const Image &alias)
{
    QList<const Image *> fit;
    if (alias.follows == AliasRule::Stated || alias.family.isEmpty())
        return fit;
    const QList<Id<Image>> images = plan.referrers<&Image::cloud>(alias.cloud);
    for (const Id<Image> id : images) {
        const Image &image = plan.row(id);
        const bool isFit = alias.follows == AliasRule::Gallery ? isOfGallery(image) : isOfFamily(image);
        if (image.kind == ImageKind::Machine && isFit && groupOf(image) == groupOf(alias))
            fit.append(&image);
    }
    return fit;
}
} // namespace

Id<Image> memberFor(const Plan &plan, const Image &alias)
{
    const QList<const Image *> fit = fitFor(plan, alias);
    const auto last = std::max_element(fit.cbegin(), fit.cend(), [&](const Image *a, const Image *b) {
        return isBefore(alias.follows, *a, *b);
    });
    return last == fit.cend() ? Id<Image> {} : (*last)->id;
}

QList<Id<Image>> membersFor(const Plan &plan, const Image &alias)
{
    QList<const Image *> fit = fitFor(plan, alias);
    std::sort(fit.begin(), fit.end(),
              [&](const Image *a, const Image *b) { return isBefore(alias.follows, *b, *a); });
    QList<Id<Image>> members;
    for (const Image *image : std::as_const(fit))
        members.append(image->id);
    return members;
}

Id<Image> imageMeant(const Plan &plan, Id<Image> image)
{
    for (int steps = 0; plan.state(image) & rowstate::Alias; ++steps)
        image = steps < mostAliases ? plan.row(image).target : Id<Image> {};
    return image;
}

namespace {
class Following {
public:
    Following(const Plan &plan, Change &change) : m_plan(plan), m_change(change)
    {
        const Delta<Image> &delta = change.of<Image>();
        for (const Image &image : delta.added)
            touch(image);
        for (const Image &image : delta.removed)
            touch(image);
        for (const auto &update : delta.updated) {
            touch(update.before);
            touch(update.after);
        }
    }

    void run()
    {
        if (m_groups.isEmpty() || !anyAlias())
            return;
        Plan after = m_plan;
        after.apply(m_change);
        QList<Image> moved;
        after.all<Image>().forEach([&](const Image &alias) {
            if (!follows(alias) || !m_groups.contains(groupOf(alias)))
                return;
            const Id<Image> target = memberFor(after, alias);
            if (target == alias.target)
                return;
            moved.append(alias);
            moved.last().target = target;
            moved.last().targetKnownAt = after.row(target).created;
        });
        for (const Image &alias : std::as_const(moved))
            put(alias);
    }

private:
    static bool follows(const Image &image)
    {
        return image.kind == ImageKind::Alias && image.follows != AliasRule::Stated;
    }
    void touch(const Image &image)
    {
        if (!image.family.isEmpty())
            m_groups.insert(groupOf(image));
    }
    bool anyAlias() const
    {
        const QList<Image> &added = m_change.of<Image>().added;
        bool any = std::any_of(added.cbegin(), added.cend(), follows);
        const QList<Update<Image>> &updated = m_change.of<Image>().updated;
        any = any || std::any_of(updated.cbegin(), updated.cend(), [](const auto &one) {
                  return follows(one.after);
              });
        m_plan.all<Image>().forEach([&](const Image &image) { any = any || follows(image); });
        return any;
    }
    void put(const Image &alias)
    {
        Delta<Image> &delta = m_change.of<Image>();
        for (Image &added : delta.added)
            if (added.id == alias.id) {
                added = alias;
                return;
            }
        for (auto &update : delta.updated)
            if (update.after.id == alias.id) {
                update.after = alias;
                return;
            }
        delta.updated.append({m_plan.row(alias.id), alias});
    }

    const Plan &m_plan;
    Change &m_change;
    QSet<Group> m_groups;
};
} // namespace

void followMembers(const Plan &plan, Change &change)
{
    if (!change.of<Image>().isEmpty())
        Following(plan, change).run();
}
