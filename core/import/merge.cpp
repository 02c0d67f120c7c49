// SPDX-License-Identifier: MIT
#include "core/import/merge.h"

#include "core/base/words.h"
#include "core/format/place.h"
#include "core/import/catalogue.h"
#include "core/import/differences.h"
#include "core/naming/names.h"
#include "core/naming/rowtext.h"
#include "core/plan/anyrow.h"
#include "core/plan/latest.h"
#include "core/plan/lookup.h"

namespace {
using Outcome = ImportReport::Outcome;

bool sameDefinition(const InventoryMci &a, const InventoryMci &b)
{
    const auto same = [](const InventorySetting &x, const InventorySetting &y) {
        return x.cloud == y.cloud && x.instanceType == y.instanceType && x.image == y.image
            && x.userData == y.userData;
    };
    return a.description == b.description && a.tags == b.tags
        && std::equal(a.settings.cbegin(), a.settings.cend(), b.settings.cbegin(), b.settings.cend(), same);
}

class Merge {
public:
    Merge(const Plan &plan, const ImportOptions &options)
        : m_before(plan), m_keepBoth(options.keepBoth), m_draft(plan), m_catalogue(m_draft, options.keepBoth)
    {
    }

    // D19: of several definitions of one lineage the last is taken; know them before merging any.
    void expect(const Inventory &inventory)
    {
        for (const InventoryTemplate &serverTemplate : inventory.templates) {
            m_lastTemplates.insert(serverTemplate.name, serverTemplate.place);
            for (const InventoryMci &mci : serverTemplate.mcis)
                expect(mci);
        }
        for (const InventoryMci &mci : inventory.mcis)
            expect(mci);
    }

    void merge(const Inventory &inventory)
    {
        for (const SourceRemark &remark : inventory.remarks)
            tell(remark.skipped ? Outcome::Skipped : Outcome::Warning, remark.place, remark.sentence);
        for (const InventoryTemplate &serverTemplate : inventory.templates)
            mergeTemplate(serverTemplate);
        for (const InventoryMci &mci : inventory.mcis)
            if (isMergeable({mci}))
                mergeMci(mci);
    }

    ImportResult result(const Saying &label)
    {
        for (const auto lineage : m_lineages)
            followLatest(m_draft, lineage);
        ImportResult result {m_draft.change(label), {}};
        for (const auto &subject : m_catalogue.subjects())
            if (!nameOf(m_draft.plan(), subject.id).isEmpty()) // a HEAD kept for “latest” may be gone
                result.report.lines.append(lineOf(subject));
        result.report.lines += m_told;
        return result;
    }

private:
    void expect(const InventoryMci &mci)
    {
        if (mci.isDefinition())
            m_lastDefinitions.insert(Catalogue::keyOf(mci), mci);
    }

    void tell(Outcome outcome, const SourcePlace &place, const QString &why)
    {
        m_told.append({.outcome = outcome, .file = place.file, .line = place.line, .why = why});
    }

    void mergeTemplate(const InventoryTemplate &source)
    {
        const SourcePlace last = m_lastTemplates.value(source.name);
        if (!m_keepBoth && last.file != source.place.file)
            return tell(Outcome::Skipped, source.place,
                        Words::tr("The ServerTemplate %1 is defined again in %2; the last one is taken.")
                            .arg(source.name, last.file));
        if (!isMergeable(source.mcis))
            return;
        const auto lineage = m_catalogue.lineage(source);
        auto id = findRevision(m_draft.plan(), lineage, 0);
        if (!id)
            id = m_draft.add(ServerTemplate {.lineage = lineage, .name = source.name});
        m_catalogue.note(id, source.place);
        QList<ListedMci> list;
        for (const InventoryMci &mci : source.mcis)
            list.append(listed(id, mci));
        ServerTemplate row = m_draft.plan().row(id);
        row.description = source.description;
        row.carried = source.carried;
        row.source = source.source;
        row.removed = false;
        const bool changes = row != m_draft.plan().row(id);
        m_draft.update(row);
        if (relist(id, list) || changes)
            noteOrigin(lineage, source.place);
    }

    ListedMci listed(Id<ServerTemplate> serverTemplate, const InventoryMci &source)
    {
        const bool isReferred = !source.reference.isEmpty();
        return {.serverTemplate = serverTemplate,
                .mci = mergeMci(source),
                .naming = source.naming,
                .form = isReferred ? ListingForm::File : source.form,
                .file = source.reference};
    }

    // Rows that stay keep their ids; true when something changes.
    bool relist(Id<ServerTemplate> serverTemplate, const QList<ListedMci> &list)
    {
        QList<Id<ListedMci>> old = listedMcis(m_draft.plan(), serverTemplate);
        bool changes = false;
        for (qsizetype i = 0; i < list.size(); ++i) {
            ListedMci row = list.at(i);
            row.position = int(i);
            row.isDefault = i == 0;
            const auto lineage = m_draft.plan().row(row.mci).lineage;
            const auto same = std::find_if(old.cbegin(), old.cend(), [&](Id<ListedMci> other) {
                return m_draft.plan().row(m_draft.plan().row(other).mci).lineage == lineage;
            });
            if (same == old.cend()) {
                m_draft.add(row);
                changes = true;
                continue;
            }
            row.id = *same;
            changes = changes || row != m_draft.plan().row(*same);
            m_draft.update(row);
            old.erase(same);
        }
        for (const Id<ListedMci> gone : old)
            m_draft.remove(gone);
        return changes || !old.isEmpty();
    }

    // The revision that the entry means; what it defines is HEAD after this.
    Id<MultiCloudImage> mergeMci(const InventoryMci &source)
    {
        const auto lineage = m_catalogue.lineage(source);
        m_lineages.insert(lineage);
        if (m_catalogue.candidates(source) > 1 && !m_keepBoth)
            tell(Outcome::Warning, source.place,
                 Words::tr("Several MultiCloud Images are called %1; the one imported from %2 is meant.")
                     .arg(source.name, m_draft.plan().row(lineage).originFile));
        Id<MultiCloudImage> id;
        if (source.naming == RevisionNaming::Latest)
            id = latestRevision(m_draft.plan(), lineage);
        if (!id)
            id = findRevision(m_draft.plan(), lineage, source.revision);
        if (!id)
            id = m_draft.add(MultiCloudImage {.lineage = lineage,
                                              .revision = source.revision,
                                              .name = source.name,
                                              .settingsKnown = false});
        m_catalogue.note(id, source.place);
        if (source.isDefinition() && isTaken(source))
            define(id, source);
        else if (MultiCloudImage row = m_draft.plan().row(id); row.removed) {
            row.removed = false;
            m_draft.update(row);
        }
        return id;
    }

    bool isTaken(const InventoryMci &source)
    {
        const InventoryMci last = m_lastDefinitions.value(Catalogue::keyOf(source));
        const bool isLast = last.place.file == source.place.file && last.place.line == source.place.line;
        if (isLast || m_keepBoth)
            return true;
        if (!sameDefinition(last, source))
            tell(Outcome::Skipped, source.place,
                 Words::tr(
                     "The MultiCloud Image %1 is defined again and otherwise in %2; the last one is taken.")
                     .arg(source.name, last.place.file));
        return false;
    }

    void define(Id<MultiCloudImage> id, const InventoryMci &source)
    {
        MultiCloudImage row = m_draft.plan().row(id);
        row.description = source.description;
        row.tags = source.tags;
        row.source = source.source;
        row.settingsKnown = true;
        row.removed = false;
        const bool changes = row != m_draft.plan().row(id);
        m_draft.update(row);
        if (defineSettings(id, source.settings) || changes)
            noteOrigin(row.lineage, source.place);
    }

    // Settings of clouds that the source does not list go, as right_st's upload does it; true when something
    // changes.
    bool defineSettings(Id<MultiCloudImage> id, const QList<InventorySetting> &settings)
    {
        bool changes = false;
        auto old = m_draft.plan().referrers<&MciSetting::mci>(id);
        for (const InventorySetting &source : settings) {
            const auto cloud = m_catalogue.cloud(source.cloud, source.place);
            const MciSetting *known = m_draft.plan().setting(id, cloud);
            MciSetting row = known ? *known : MciSetting {.mci = id, .cloud = cloud};
            row.image = m_catalogue.image(cloud, source.image, source.place);
            row.instanceType = m_catalogue.instanceType(cloud, source.instanceType, source.place);
            row.userData = source.userData.value_or(row.userData);
            row.origin = SettingOrigin::Manual;
            changes = changes || !row.id || row != m_draft.plan().row(row.id);
            old.removeOne(row.id);
            if (row.id)
                m_draft.update(row);
            else
                m_draft.add(row);
        }
        for (const auto setting : old)
            m_draft.remove(setting);
        return changes || !old.isEmpty();
    }

    template <class Lineage> void noteOrigin(Id<Lineage> id, const SourcePlace &place)
    {
        Lineage row = m_draft.plan().row(id);
        row.origin = Origin::Imported;
        row.originFile = Catalogue::originFile(place);
        m_draft.update(row);
    }

    // What only the plan can tell is wrong with a file; nothing has been merged then.
    bool isMergeable(const QList<InventoryMci> &mcis)
    {
        QHash<Id<MciLineage>, int> lineages;
        for (const InventoryMci &mci : mcis) {
            const auto lineage = m_catalogue.knownLineage(mci);
            if (lineage && lineages.contains(lineage))
                return refuse(
                    mci.place,
                    Words::tr("%1 is listed already, on line %2. A ServerTemplate lists a MultiCloud Image "
                              "once, in one revision: remove one of them.")
                        .arg(mci.href.isEmpty() ? mci.name : mci.href)
                        .arg(lineages.value(lineage)));
            lineages.insert(lineage, mci.place.line);
            if (!areMergeable(mci.settings))
                return false;
        }
        return true;
    }

    bool areMergeable(const QList<InventorySetting> &settings)
    {
        QHash<Id<Cloud>, int> clouds;
        for (const InventorySetting &setting : settings) {
            const auto cloud = findCloud(m_draft.plan(), setting.cloud);
            if (!cloud)
                continue;
            if (clouds.contains(cloud))
                return refuse(
                    setting.place,
                    Words::tr("%1 is the same cloud as the one on line %2. A MultiCloud Image has one image "
                              "for each cloud: remove one, or make a second MultiCloud Image.")
                        .arg(setting.cloud)
                        .arg(clouds.value(cloud)));
            clouds.insert(cloud, setting.place.line);
            const auto image = m_catalogue.knownImage(cloud, setting.image);
            if (image && m_draft.plan().row(image).kind != ImageKind::Machine)
                return refuse(setting.place,
                              Words::tr("%1 is a %2 in this plan. A setting needs a machine image.")
                                  .arg(setting.image, labelOf(m_draft.plan().row(image).kind)));
        }
        return true;
    }

    bool refuse(const SourcePlace &place, const QString &sentence)
    {
        tell(Outcome::Failed, place, placed(place.file, place.line, sentence));
        return false;
    }

    ImportReport::Line lineOf(const Catalogue::Subject &subject) const
    {
        const Plan &after = m_draft.plan();
        ImportReport::Line line {.subject = subject.id,
                                 .name = nameOf(after, subject.id),
                                 .file = subject.place.file,
                                 .line = subject.place.line,
                                 .why = subject.why};
        const bool isAdded = !exists(m_before, subject.id);
        line.kind = kindLabel(subject.id);
        if (!isAdded)
            line.differences = differences(m_before, after, subject.id);
        line.outcome = isAdded           ? Outcome::Added
            : line.differences.isEmpty() ? Outcome::Same
                                         : Outcome::Changed;
        return line;
    }

    const Plan m_before;
    const bool m_keepBoth;
    Draft m_draft;
    Catalogue m_catalogue;
    QHash<QString, SourcePlace> m_lastTemplates;
    QHash<QStringList, InventoryMci> m_lastDefinitions;
    QSet<Id<MciLineage>> m_lineages;
    QList<ImportReport::Line> m_told;
};
} // namespace

ImportResult merge(const Plan &plan, const QList<Inventory> &inventories, const ImportOptions &options,
                   const Saying &label)
{
    Merge merge(plan, options);
    for (const Inventory &inventory : inventories)
        merge.expect(inventory);
    for (const Inventory &inventory : inventories)
        merge.merge(inventory);
    return merge.result(label);
}
