// SPDX-License-Identifier: MIT
#include "ui/inspector/offers.h"

#include "core/base/words.h"
#include "core/check/fitting.h"
#include "core/edit/next.h"
#include "core/edit/pointers.h"
#include "core/naming/names.h"
#include "core/plan/pointer.h"

#include <algorithm>

namespace offers {
namespace {
void appendGroup(QList<Offer> &all, const QString &heading, const QList<Offer> &group)
{
    if (group.isEmpty())
        return;
    all.append({Offer::Kind::Heading, {}, heading, {}, false});
    all.append(group);
}

void sortByText(QList<Offer> &group)
{
    std::stable_sort(group.begin(), group.end(), [](const Offer &a, const Offer &b) {
        return QString::compare(a.text, b.text, Qt::CaseInsensitive) < 0;
    });
}

Offer templateOffer(const Plan &plan, const ServerTemplate &row, Id<ServerTemplate> current)
{
    const ListedMci *listed = plan.defaultMci(row.id);
    const QString detail = listed ? Words::tr("default: %1").arg(nameOf(plan, listed->mci))
                                  : Words::tr("lists no MultiCloud Image");
    return {Offer::Kind::Row, row.id, nameOf(plan, row.id), detail, row.id == current};
}

// what launch templates have, and what was given a Default here, can be followed.
QList<Offer> followOffers(const Plan &plan, const TemplateLineage &lineage, const LaunchSettings &now)
{
    QList<Offer> offers;
    const bool isFollowed = now.templateLineage == lineage.id;
    if (!lineage.defaultRevision && !isFollowed)
        return offers;
    const auto add = [&](Offer::Kind kind, TemplatePointer pointer, const QString &text) {
        const bool isCurrent = isFollowed && now.pointer == pointer;
        const Id<ServerTemplate> revision = followedRevision(plan, lineage.id, pointer);
        if (revision || isCurrent)
            offers.append(
                {kind, lineage.id, text.arg(lineage.name),
                 revision ? Words::tr("now %1").arg(nameOf(plan, revision)) : Words::tr("not known"),
                 isCurrent});
    };
    add(Offer::Kind::FollowDefault, TemplatePointer::Default, Words::tr("%1 [Default]"));
    add(Offer::Kind::FollowLatest, TemplatePointer::Latest, Words::tr("%1 [Latest]"));
    return offers;
}

// The current one is offered although removed, so that the list shows where one stands.
QList<Offer> ofTemplates(const Plan &plan, const QList<Owner> &owners)
{
    const LaunchSettings &now = nextOf(plan, owners.constFirst());
    const Id<ServerTemplate> current = now.serverTemplate;
    const Id<TemplateLineage> lineage = templateLineageOf(plan, now);
    QList<Offer> same, others;
    plan.all<ServerTemplate>().forEach([&](const ServerTemplate &row) {
        if (!row.removed || row.id == current)
            (row.lineage == lineage ? same : others).append(templateOffer(plan, row, current));
    });
    std::stable_sort(same.begin(), same.end(), [&](const Offer &a, const Offer &b) {
        return plan.row(a.id.as<ServerTemplate>()).revision > plan.row(b.id.as<ServerTemplate>()).revision;
    });
    plan.all<TemplateLineage>().forEach([&](const TemplateLineage &row) {
        const QList<Offer> follow = followOffers(plan, row, now);
        row.id == lineage ? same = follow + same : others += follow;
    });
    sortByText(others);
    QList<Offer> all;
    appendGroup(all, Words::tr("Revisions of this ServerTemplate"), same);
    appendGroup(all, Words::tr("Other ServerTemplates"), others);
    return all;
}

QString typeDetail(const InstanceType &type)
{
    QStringList parts;
    if (type.architecture != Architecture::Unknown)
        parts.append(labelOf(type.architecture));
    if (type.cpuCount > 0)
        parts.append(type.cpuCount == 1 ? Words::tr("1 CPU") : Words::tr("%1 CPUs").arg(type.cpuCount));
    if (!type.memory.isEmpty())
        parts.append(type.memory);
    if (type.retired)
        parts.append(Words::tr("retired"));
    return parts.join(QStringLiteral(" · "));
}

QList<Offer> ofInstanceTypes(const Plan &plan, const QList<Owner> &owners)
{
    const Override<Id<InstanceType>> &now = nextOf(plan, owners.constFirst()).instanceType;
    const Id<Image> image = owners.size() == 1 ? resolve(plan, owners.constFirst()).image.value : Id<Image>();
    const auto detail = [&](const InstanceType &type) {
        const bool isMisfit = !fitting::reasonsAgainst(plan, image, type.id).isEmpty();
        const QString known = typeDetail(type);
        return isMisfit ? QStringLiteral("⚠ ") + Words::tr("the image does not boot on it")
                + QStringLiteral(" · ") + known
                        : known;
    };
    QList<Offer> all;
    for (const Id<InstanceType> id : plan.referrers<&InstanceType::cloud>(commonCloud(plan, owners)))
        if (const InstanceType &type = plan.row(id); !type.removed)
            all.append(
                {Offer::Kind::Row, id, nameOf(plan, id), detail(type), now.hasValue() && now.value() == id});
    sortByText(all);
    return all;
}

bool hasPolicy(const Plan &plan, Owner owner)
{
    return owner.isArray() && !plan.referrers<&DatacenterWeight::array>(owner.array()).isEmpty();
}

QList<Offer> ofDatacenters(const Plan &plan, const QList<Owner> &owners)
{
    const OverrideOrDefault<Id<Datacenter>> &now = nextOf(plan, owners.constFirst()).datacenter;
    const bool byPolicy =
        std::any_of(owners.begin(), owners.end(), [&](Owner o) { return hasPolicy(plan, o); });
    QList<Offer> all;
    all.append({Offer::Kind::Inherit,
                {},
                byPolicy ? Words::tr("By the array's datacenter policy") : Words::tr("any datacenter"),
                byPolicy ? QString() : Words::tr("the cloud chooses"),
                now.isInherited()});
    if (byPolicy || now.isCloudDefault())
        all.append({Offer::Kind::CloudDefault,
                    {},
                    Words::tr("any datacenter, set here"),
                    Words::tr("the cloud chooses"),
                    now.isCloudDefault()});
    QList<Offer> rows;
    for (const Id<Datacenter> id : plan.referrers<&Datacenter::cloud>(commonCloud(plan, owners)))
        if (const Datacenter &row = plan.row(id); !row.removed)
            rows.append({Offer::Kind::Row, id, nameOf(plan, id), row.description,
                         now.hasValue() && now.value() == id});
    sortByText(rows);
    return all + rows;
}

template <class E, bool D> Override<Id<E>, D> answerOf(const Offer &offer)
{
    if constexpr (D)
        if (offer.kind == Offer::Kind::CloudDefault)
            return Override<Id<E>, D>::cloudDefault();
    if (offer.kind == Offer::Kind::Inherit)
        return Override<Id<E>, D>::inherit();
    return offer.id.as<E>();
}
} // namespace

Id<Cloud> commonCloud(const Plan &plan, const QList<Owner> &owners)
{
    if (owners.isEmpty())
        return {};
    const Id<Cloud> cloud = nextOf(plan, owners.constFirst()).cloud;
    const bool same = std::all_of(owners.begin(), owners.end(),
                                  [&](Owner owner) { return nextOf(plan, owner).cloud == cloud; });
    return same ? cloud : Id<Cloud> {};
}

QList<Offer> of(const Plan &plan, const QList<Owner> &owners, LaunchField field)
{
    if (owners.isEmpty())
        return {};
    switch (field) {
    case LaunchField::ServerTemplate:
        return ofTemplates(plan, owners);
    case LaunchField::Mci:
        return ofMcis(plan, owners);
    case LaunchField::InstanceType:
        return ofInstanceTypes(plan, owners);
    case LaunchField::Datacenter:
        return ofDatacenters(plan, owners);
    default:
        return {};
    }
}

Result<Change> take(const Plan &plan, const QList<Owner> &owners, LaunchField field, const Offer &offer)
{
    switch (field) {
    case LaunchField::ServerTemplate:
        if (const auto lineage = offer.id.as<TemplateLineage>())
            return edit::follow(plan, owners, lineage,
                                offer.kind == Offer::Kind::FollowLatest ? TemplatePointer::Latest
                                                                        : TemplatePointer::Default);
        return edit::setServerTemplate(plan, owners, offer.id.as<ServerTemplate>());
    case LaunchField::Mci:
        return edit::setMci(plan, owners, answerOf<MultiCloudImage, false>(offer));
    case LaunchField::InstanceType:
        return edit::setInstanceType(plan, owners, answerOf<InstanceType, false>(offer));
    default:
        Q_ASSERT(field == LaunchField::Datacenter);
        return edit::setDatacenter(plan, owners, answerOf<Datacenter, true>(offer));
    }
}

QString bitsOf(Architecture architecture)
{
    switch (architecture) {
    case Architecture::I386:
        return Words::tr("32-bit");
    case Architecture::X86_64:
        return Words::tr("64-bit");
    case Architecture::Arm64:
        return Words::tr("64-bit (arm64)");
    case Architecture::I386OrX86_64:
        return Words::tr("32/64-bit");
    case Architecture::X86_64Mac:
        return Words::tr("64-bit (Mac)");
    case Architecture::Arm64Mac:
        return Words::tr("64-bit (arm64, Mac)");
    case Architecture::Unknown:
        break;
    }
    return {};
}
} // namespace offers
