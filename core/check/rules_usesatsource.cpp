// SPDX-License-Identifier: MIT
// Who launches from ServerTemplates as sources said it last, where the plan has it otherwise.
#include "core/check/rules.h"
#include "core/plan/imported.h"
#include "core/plan/pointer.h"

#include <algorithm>

namespace {
bool isOf(const ImportedRow &kept, const char *table) { return kept.table == QLatin1String(table); }

class UsesAtSource {
public:
    explicit UsesAtSource(const Plan &plan) : m_plan(plan) {}

    QHash<Id<TemplateLineage>, UseAtSource> all()
    {
        m_plan.all<ImportedRow>().forEach([this](const ImportedRow &kept) {
            if (isOf(kept, Schema<Server>::table))
                note(templateLineageOf(m_plan, rowIn<Server>(kept).next), UseAtSource::Launches);
            else if (isOf(kept, Schema<ServerArray>::table))
                note(rowIn<ServerArray>(kept));
            else if (isOf(kept, Schema<LaunchOption>::table))
                note(rowIn<LaunchOption>(kept));
        });
        return m_uses;
    }

private:
    void note(Id<TemplateLineage> lineage, UseAtSource use)
    {
        if (lineage)
            m_uses[lineage] = qMax(m_uses.value(lineage), use);
    }
    UseAtSource useBy(const ServerArray &said) const
    {
        const bool isDormant =
            said.desiredCount == 0 && said.minCount == 0 && runningOf(m_plan, said.id).isEmpty();
        return isDormant ? UseAtSource::Dormant : UseAtSource::Launches;
    }
    void note(const LaunchOption &said, UseAtSource use)
    {
        note(said.templateLineage ? said.templateLineage : m_plan.row(said.serverTemplate).lineage, use);
    }
    // Its options may be as they were: then only how many it wants is another.
    void note(const ServerArray &said)
    {
        note(templateLineageOf(m_plan, said.next), useBy(said));
        for (const Id<LaunchOption> id : m_plan.referrers<&LaunchOption::array>(said.id))
            if (const auto option = importedBase(m_plan, id))
                note(*option, useBy(said));
    }
    void note(const LaunchOption &said)
    {
        if (const auto array = importedBase(m_plan, said.array))
            note(said, useBy(*array));
    }

    const Plan &m_plan;
    QHash<Id<TemplateLineage>, UseAtSource> m_uses;
};
} // namespace

// Only for those that ask: all that is planned otherwise is read for it.
UseAtSource PlanFacts::useAtSource(Id<TemplateLineage> lineage) const
{
    if (!m_usesAtSource)
        m_usesAtSource = UsesAtSource(plan).all();
    return m_usesAtSource->value(lineage, UseAtSource::None);
}
