// SPDX-License-Identifier: MIT
#include "core/answer/coverage.h"
#include "core/base/words.h"
#include "core/naming/names.h"
#include "core/plan/pointer.h"
#include "ui/inspector/offers.h"

#include <QSet>
#include <algorithm>

namespace offers {
namespace {
QSet<Id<Cloud>> cloudsOf(const Plan &plan, const QList<Owner> &owners)
{
    QSet<Id<Cloud>> clouds;
    for (const Owner owner : owners)
        clouds.insert(nextOf(plan, owner).cloud);
    return clouds;
}

// What every one of the owners' ServerTemplates lists, in the order of the first.
QList<Id<MultiCloudImage>> listedByAll(const Plan &plan, const QList<Owner> &owners)
{
    QSet<Id<ServerTemplate>> templates;
    for (const Owner owner : owners)
        templates.insert(effectiveTemplate(plan, nextOf(plan, owner)));
    QList<Id<MultiCloudImage>> listed;
    for (const Id<ListedMci> id :
         listedMcis(plan, effectiveTemplate(plan, nextOf(plan, owners.constFirst())))) {
        const Id<MultiCloudImage> mci = plan.row(id).mci;
        const bool byAll = std::all_of(templates.begin(), templates.end(), [&](Id<ServerTemplate> one) {
            const auto list = listedMcis(plan, one);
            return std::any_of(list.begin(), list.end(),
                               [&](Id<ListedMci> l) { return plan.row(l).mci == mci; });
        });
        if (byAll)
            listed.append(mci);
    }
    return listed;
}

// The image and instance type that the MultiCloud Image gives in the cloud.
QString givenIn(const Plan &plan, Id<MultiCloudImage> mci, Id<Cloud> cloud)
{
    const MciSetting *setting = plan.setting(mci, cloud);
    if (!setting)
        return {};
    const Image &image = plan.row(setting->image);
    QStringList parts {image.id ? nameOf(plan, image.id) : Words::tr("no image")};
    parts.append(setting->instanceType ? nameOf(plan, setting->instanceType) : Words::tr("no instance type"));
    if (const QString bits = bitsOf(image.architecture); !bits.isEmpty())
        parts.append(bits);
    if (image.removed || image.availability == Availability::Deregistered)
        parts.append(Words::tr("the image is gone"));
    else if (image.availability == Availability::NoAccess)
        parts.append(Words::tr("no access to the image"));
    return parts.join(QStringLiteral(" · "));
}

QString detailOf(const Plan &plan, const MultiCloudImage &mci, const QSet<Id<Cloud>> &clouds)
{
    if (!mci.settingsKnown)
        return Words::tr("image unknown");
    if (clouds.size() == 1)
        return givenIn(plan, mci.id, *clouds.constBegin());
    return Words::tr("supports all %1 clouds of the selection").arg(clouds.size());
}

QStringList namesOf(const Plan &plan, const QList<Id<Cloud>> &clouds)
{
    QStringList names;
    for (const Id<Cloud> cloud : clouds)
        names.append(nameOf(plan, cloud));
    names.sort(Qt::CaseInsensitive);
    return names;
}

QList<Id<Cloud>> unsupported(const Plan &plan, Id<MultiCloudImage> mci, const QSet<Id<Cloud>> &clouds)
{
    QList<Id<Cloud>> lacking;
    for (const Id<Cloud> cloud : clouds)
        if (coverageOf(plan, mci, cloud) != Coverage::Covered)
            lacking.append(cloud);
    return lacking;
}

bool isOffered(const Plan &plan, const MultiCloudImage &mci, const QSet<Id<Cloud>> &clouds)
{
    return !mci.removed && (!mci.settingsKnown || unsupported(plan, mci.id, clouds).isEmpty());
}

// The name of what inheriting gives; without it when the owners' ServerTemplates differ.
Offer inheritOffer(const Plan &plan, const QList<Owner> &owners)
{
    const Id<ServerTemplate> serverTemplate = effectiveTemplate(plan, nextOf(plan, owners.constFirst()));
    const bool same = std::all_of(owners.begin(), owners.end(), [&](Owner owner) {
        return effectiveTemplate(plan, nextOf(plan, owner)) == serverTemplate;
    });
    const bool current = std::all_of(owners.begin(), owners.end(),
                                     [&](Owner owner) { return nextOf(plan, owner).mci.isInherited(); });
    const ListedMci *listed = same ? plan.defaultMci(serverTemplate) : nullptr;
    Offer offer {Offer::Kind::Inherit, {}, Words::tr("[Inherit from ServerTemplate]"), {}, current};
    if (!same)
        offer.detail = Words::tr("each ServerTemplate's default");
    else if (!listed)
        offer.detail = Words::tr("This ServerTemplate lists no MultiCloud Image.");
    else {
        offer.text += QStringLiteral(" (%1)").arg(nameOf(plan, listed->mci));
        const MultiCloudImage &mci = plan.row(listed->mci);
        const QSet<Id<Cloud>> clouds = cloudsOf(plan, owners);
        const auto lacking = unsupported(plan, mci.id, clouds);
        offer.detail = mci.settingsKnown && !lacking.isEmpty()
            ? Words::tr("has no setting for %1").arg(namesOf(plan, lacking).join(QStringLiteral(", ")))
            : detailOf(plan, mci, clouds);
    }
    return offer;
}

struct Groups {
    QList<Offer> listed, unlisted, unknown;
};

Groups groupsOf(const Plan &plan, const QList<Owner> &owners)
{
    const QSet<Id<Cloud>> clouds = cloudsOf(plan, owners);
    const Override<Id<MultiCloudImage>> &now = nextOf(plan, owners.constFirst()).mci;
    const QList<Id<MultiCloudImage>> listed = listedByAll(plan, owners);
    Groups groups;
    const auto offer = [&](const MultiCloudImage &mci) {
        return Offer {Offer::Kind::Row, mci.id, nameOf(plan, mci.id), detailOf(plan, mci, clouds),
                      now.hasValue() && now.value() == mci.id};
    };
    for (const Id<MultiCloudImage> id : listed) {
        const MultiCloudImage &mci = plan.row(id);
        if (isOffered(plan, mci, clouds))
            (mci.settingsKnown ? groups.listed : groups.unknown).append(offer(mci));
    }
    for (Offer &known : groups.unknown)
        known.detail = Words::tr("listed by this ServerTemplate · %1").arg(known.detail);
    const QSet<Id<MultiCloudImage>> shown(listed.begin(), listed.end());
    const qsizetype listedUnknown = groups.unknown.size();
    plan.all<MultiCloudImage>().forEach([&](const MultiCloudImage &mci) {
        if (!shown.contains(mci.id) && isOffered(plan, mci, clouds))
            (mci.settingsKnown ? groups.unlisted : groups.unknown).append(offer(mci));
    });
    const auto byText = [](const Offer &a, const Offer &b) {
        return QString::compare(a.text, b.text, Qt::CaseInsensitive) < 0;
    };
    std::stable_sort(groups.unlisted.begin(), groups.unlisted.end(), byText);
    std::stable_sort(groups.unknown.begin() + listedUnknown, groups.unknown.end(), byText);
    return groups;
}

Offer missingOffer(const Plan &plan, const MultiCloudImage &mci, const QSet<Id<Cloud>> &clouds)
{
    Offer offer {Offer::Kind::Row, mci.id, nameOf(plan, mci.id), {}, false};
    if (mci.removed) {
        offer.detail = Words::tr("It was removed from the plan.");
        return offer;
    }
    QList<Id<Cloud>> supported;
    for (const Id<MciSetting> setting : plan.referrers<&MciSetting::mci>(mci.id))
        supported.append(plan.row(setting).cloud);
    const QString lacking = namesOf(plan, unsupported(plan, mci.id, clouds)).join(QStringLiteral(", "));
    offer.detail = supported.isEmpty()
        ? Words::tr("It has no setting for %1, nor for any other cloud.").arg(lacking)
        : Words::tr("It has no setting for %1; it supports %2.")
              .arg(lacking, namesOf(plan, supported).join(QStringLiteral(", ")));
    return offer;
}
} // namespace

QList<Offer> ofMcis(const Plan &plan, const QList<Owner> &owners)
{
    const Groups groups = groupsOf(plan, owners);
    QList<Offer> all {inheritOffer(plan, owners)};
    all.append(groups.listed);
    const auto appendGroup = [&](const QString &heading, const QList<Offer> &group) {
        if (!group.isEmpty())
            all.append({Offer::Kind::Heading, {}, heading, {}, false});
        all.append(group);
    };
    appendGroup(Words::tr("Not listed by this ServerTemplate (untested)"), groups.unlisted);
    appendGroup(Words::tr("Settings not known"), groups.unknown);
    return all;
}

QList<Offer> missingMcis(const Plan &plan, const QList<Owner> &owners)
{
    if (owners.isEmpty())
        return {};
    const QSet<Id<Cloud>> clouds = cloudsOf(plan, owners);
    const QList<Id<MultiCloudImage>> listed = listedByAll(plan, owners);
    QList<Offer> first, others;
    for (const Id<MultiCloudImage> id : listed)
        if (!isOffered(plan, plan.row(id), clouds))
            first.append(missingOffer(plan, plan.row(id), clouds));
    plan.all<MultiCloudImage>().forEach([&](const MultiCloudImage &mci) {
        if (!listed.contains(mci.id) && !isOffered(plan, mci, clouds))
            others.append(missingOffer(plan, mci, clouds));
    });
    if (!first.isEmpty())
        first.prepend({Offer::Kind::Heading, {}, Words::tr("Listed by this ServerTemplate"), {}, false});
    if (!others.isEmpty())
        others.prepend({Offer::Kind::Heading, {}, Words::tr("Not listed by this ServerTemplate"), {}, false});
    return first + others;
}
} // namespace offers
