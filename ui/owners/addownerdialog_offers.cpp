// SPDX-License-Identifier: MIT
// What the drop-downs of the dialog offer: each what fits those before it.
#include "ui/owners/addownerdialog.h"

#include "core/plan/pointer.h"
#include "core/resolve/resolve.h"
#include "ui/owners/ownerchoices.h"
#include "ui/widgets/imagefield.h"

#include <QSet>

using namespace ownerchoices;

namespace {
// Fills a drop-down anew without telling anyone.
template <class Fill> void refill(QComboBox *box, Fill &&fill)
{
    const QSignalBlocker blocker(box);
    const AnyId before = box->currentData().value<AnyId>();
    const std::optional<TemplatePointer> pointer = pointerOf(box);
    box->clear();
    fill(before);
    choose(box, before, pointer);
}
} // namespace

void AddOwnerDialog::offerTemplates()
{
    const Id<Cloud> cloud = chosen<Cloud>(m_cloud);
    int missing = 0;
    refill(m_template, [&](AnyId) {
        for (const Id<TemplateLineage> lineage : templates(m_plan))
            if (newestCovering(m_plan, lineage, cloud))
                add(m_template, templateText(m_plan, lineage), lineage);
            else
                ++missing;
    });
    m_missing->setText(theme::counted(missing,
                                      tr("1 ServerTemplate does not support this cloud: which, and why?"),
                                      tr("%1 ServerTemplates do not support this cloud: which, and why?")));
    if (missing == 0)
        m_missing->setText({});
    offerRevisions();
}

// What can be followed is; else the newest committed one is proposed.
void AddOwnerDialog::offerRevisions()
{
    const Id<Cloud> cloud = chosen<Cloud>(m_cloud);
    const auto lineage = chosen<TemplateLineage>(m_template);
    refill(m_revision, [&](AnyId) {
        for (const TemplatePointer pointer : pointersOf(m_plan, lineage))
            if (const auto id = followedRevision(m_plan, lineage, pointer);
                coverageOf(m_plan, id, cloud) != Coverage::None)
                addFollowing(
                    m_revision,
                    (pointer == TemplatePointer::Default ? tr("[Default], now %1") : tr("[Latest], now %1"))
                        .arg(revisionText(m_plan.row(id).revision)),
                    pointer, id);
        for (const Id<ServerTemplate> id : revisions(m_plan, lineage)) {
            const Coverage coverage = coverageOf(m_plan, id, cloud);
            const QString text = revisionText(m_plan.row(id).revision);
            if (coverage != Coverage::None)
                add(m_revision,
                    coverage == Coverage::Unknown ? tr("%1 (settings not known)").arg(text) : text, id);
        }
    });
    offerMcis();
}

void AddOwnerDialog::offerMcis()
{
    const Id<Cloud> cloud = chosen<Cloud>(m_cloud);
    const auto serverTemplate = chosen<ServerTemplate>(m_revision);
    const QSignalBlocker blocker(m_mci);
    m_mci->clear();
    if (const ListedMci *byDefault = m_plan.defaultMci(serverTemplate);
        byDefault && coverageOf(m_plan, byDefault->mci, cloud) != Coverage::None)
        add(m_mci, tr("[Inherit from ServerTemplate] (%1)").arg(nameOf(m_plan, byDefault->mci)), {});
    for (const Id<ListedMci> listed : listedMcis(m_plan, serverTemplate))
        if (const auto mci = m_plan.row(listed).mci; coverageOf(m_plan, mci, cloud) != Coverage::None)
            add(m_mci, nameOf(m_plan, mci), mci);
    offerUnlisted();
    choose(m_mci, startingMci(m_plan, serverTemplate, cloud));
    offerSettings();
}

// What the ServerTemplate does not list can be used, too, and is told apart.
void AddOwnerDialog::offerUnlisted()
{
    const Id<Cloud> cloud = chosen<Cloud>(m_cloud);
    const auto serverTemplate = chosen<ServerTemplate>(m_revision);
    QSet<Id<MultiCloudImage>> listed;
    for (const Id<ListedMci> id : listedMcis(m_plan, serverTemplate))
        listed.insert(m_plan.row(id).mci);
    QList<Id<MultiCloudImage>> others;
    m_plan.all<MultiCloudImage>().forEach([&](const MultiCloudImage &mci) {
        if (serverTemplate && !mci.removed && !listed.contains(mci.id)
            && coverageOf(m_plan, mci.id, cloud) == Coverage::Covered)
            others.append(mci.id);
    });
    if (!others.isEmpty())
        addHeading(m_mci, tr("Not listed by this ServerTemplate (untested)"));
    for (const Id<MultiCloudImage> mci : byName(m_plan, others))
        add(m_mci, nameOf(m_plan, mci), mci);
}

void AddOwnerDialog::offerSettings()
{
    const Id<Cloud> cloud = chosen<Cloud>(m_cloud);
    LaunchSettings inheriting = next();
    inheriting.image = {};
    inheriting.instanceType = {};
    const Resolution inherited = resolve(m_plan, inheriting);
    m_image->show(
        m_plan, cloud,
        tr("[Inherit from MultiCloud Image] (%1)").arg(valueText(m_plan, inherited, LaunchField::Image)));
    refill(m_instanceType, [&](AnyId) {
        add(m_instanceType,
            tr("[Inherit from MultiCloud Image] (%1)")
                .arg(valueText(m_plan, inherited, LaunchField::InstanceType)),
            {});
        for (const auto id : ofCloud<InstanceType>(m_plan, cloud))
            add(m_instanceType, nameOf(m_plan, id), id);
    });
    refill(m_datacenter, [&](AnyId) {
        add(m_datacenter, tr("[any]"), {});
        for (const auto id : ofCloud<Datacenter>(m_plan, cloud))
            add(m_datacenter, nameOf(m_plan, id), id);
    });
    prefill();
    check();
}
