// SPDX-License-Identifier: MIT
#include "core/import/catalogue.h"

#include "core/base/words.h"
#include "core/plan/lookup.h"
#include "core/plan/regions.h"

#include <QFileInfo>

namespace {
bool hasKnownHead(const Plan &plan, Id<MciLineage> lineage)
{
    const MultiCloudImage *head = plan.find(findRevision(plan, lineage, 0));
    return head && head->settingsKnown;
}
} // namespace

Catalogue::Catalogue(Draft &draft, bool keepBoth) : m_draft(draft), m_keepBoth(keepBoth)
{
    draft.plan().all<MciLineage>().forEach([&](const MciLineage &row) {
        if (!row.href.isEmpty())
            m_mcis[{row.href}].append(row.id);
        if (!row.name.isEmpty())
            m_mcis[{row.publisher, row.name}].append(row.id);
    });
    draft.plan().all<TemplateLineage>().forEach([&](const TemplateLineage &row) {
        if (row.publisher.isEmpty())
            m_templates[row.name].append(row.id);
    });
}

QStringList Catalogue::keyOf(const InventoryMci &mci)
{
    return mci.href.isEmpty() ? QStringList {mci.publisher, mci.name} : QStringList {mci.href};
}

QString Catalogue::originFile(const SourcePlace &place) { return QFileInfo(place.file).absoluteFilePath(); }

void Catalogue::note(AnyId id, const SourcePlace &place, const QString &why)
{
    if (m_noted.contains(id))
        return;
    m_noted.insert(id);
    m_subjects.append({id, place, why});
}

Id<Cloud> Catalogue::cloud(const QString &text, const SourcePlace &place)
{
    auto id = findCloud(m_draft.plan(), text);
    if (id)
        return id;
    const bool isHref = text.startsWith(QStringLiteral("/api/"));
    const Region *region = regionNamed(text);
    Cloud cloud = region ? cloudAt(*region) : Cloud {.name = text, .href = isHref ? text : QString()};
    cloud.registered = false;
    id = m_draft.add(cloud);
    note(id, place, Words::tr("The plan had no cloud of this name; it is kept as not registered."));
    return id;
}

Id<InstanceType> Catalogue::instanceType(Id<Cloud> cloud, const QString &text, const SourcePlace &place)
{
    auto id = findInstanceType(m_draft.plan(), cloud, text);
    if (id)
        return id;
    id = m_draft.add(InstanceType {.cloud = cloud, .uid = text});
    note(id, place, Words::tr("Nothing but its name is known."));
    return id;
}

Id<Image> Catalogue::knownImage(Id<Cloud> cloud, const QString &uid)
{
    if (!m_images.contains(cloud)) {
        auto &images = m_images[cloud];
        for (const auto id : m_draft.plan().referrers<&Image::cloud>(cloud))
            images.insert(m_draft.plan().row(id).uid, id);
    }
    return m_images[cloud].value(uid);
}

Id<Image> Catalogue::image(Id<Cloud> cloud, const QString &uid, const SourcePlace &place)
{
    auto id = knownImage(cloud, uid);
    if (id)
        return id;
    id = m_draft.add(Image {.cloud = cloud, .uid = uid});
    m_images[cloud].insert(uid, id);
    note(id, place, Words::tr("Nothing but its uid is known."));
    return id;
}

Id<MciLineage> Catalogue::knownLineage(const InventoryMci &mci) const
{
    const auto candidates = m_mcis.value(keyOf(mci));
    const QString file = originFile(mci.place);
    for (const auto id : candidates)
        if (m_draft.plan().row(id).originFile == file)
            return id;
    if (m_keepBoth && mci.isDefinition()) {
        for (const auto id : candidates)
            if (!hasKnownHead(m_draft.plan(), id))
                return id;
        return {};
    }
    for (const auto id : candidates)
        if (findRevision(m_draft.plan(), id, mci.revision))
            return id;
    return candidates.value(0);
}

Id<MciLineage> Catalogue::lineage(const InventoryMci &mci)
{
    if (const auto known = knownLineage(mci))
        return known;
    const auto id = m_draft.add(MciLineage {.name = mci.name,
                                            .publisher = mci.publisher,
                                            .href = mci.href,
                                            .origin = Origin::Imported,
                                            .originFile = originFile(mci.place)});
    m_mcis[keyOf(mci)].append(id);
    return id;
}

Id<TemplateLineage> Catalogue::lineage(const InventoryTemplate &serverTemplate)
{
    const auto candidates = m_templates.value(serverTemplate.name);
    const QString file = originFile(serverTemplate.place);
    for (const auto id : candidates)
        if (m_draft.plan().row(id).originFile == file)
            return id;
    if (!m_keepBoth && !candidates.isEmpty())
        return candidates.constFirst();
    const auto id = m_draft.add(
        TemplateLineage {.name = serverTemplate.name, .origin = Origin::Imported, .originFile = file});
    m_templates[serverTemplate.name].append(id);
    return id;
}
