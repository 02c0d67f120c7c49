// SPDX-License-Identifier: MIT
#include "ui/inspector/sourceplan.h"

#include "core/base/job.h"
#include "core/base/letgo.h"
#include "core/plan/imported.h"

SourcePlan::SourcePlan(const Document &document, QObject *parent) : QObject(parent), m_document(document)
{
    connect(&document, &Document::changed, this, &SourcePlan::drop);
    for (const auto signal : {&Document::reset, &Document::trialChanged})
        connect(&document, signal, this, &SourcePlan::drop);
}

void SourcePlan::drop()
{
    ++m_run;
    m_isAsked = false;
    letGo(std::exchange(m_plan, {}));
}

std::shared_ptr<const Plan> SourcePlan::ask()
{
    const Plan &plan = m_document.plan();
    if (m_plan || m_isAsked || plan.all<ImportedRow>().isEmpty())
        return m_plan;
    m_isAsked = true;
    new Job(
        this, [plan](Progress &) { return std::make_shared<const Plan>(asImported(plan)); },
        [this, run = m_run](const std::shared_ptr<const Plan> &source) {
            if (run != m_run)
                return; // of a plan that is another by now
            m_plan = source;
            emit known();
        });
    return {};
}
