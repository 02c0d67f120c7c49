// SPDX-License-Identifier: MIT
#include "ui/templates/mcimappings.h"

#include "core/naming/names.h"
#include "core/plan/lookup.h"
#include "ui/models/designtexts.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QGridLayout>
#include <QVBoxLayout>

using To = edit::McisMapping::To;

MciMappings::MciMappings(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *question = new RoleLabel(
        theme::Role::Text,
        tr("The revision you have selected contains a different set of MultiCloud Images than the previous "
           "revision. Please indicate which MCIs should be used by the updated servers."));
    question->setWordWrap(true);
    question->setFont(theme::boldFont(font()));
    layout->addWidget(question);
}

void MciMappings::show(const Plan &plan, const QList<Owner> &owners, Id<ServerTemplate> revision)
{
    delete m_lines;
    m_rows.clear();
    m_lines = new QWidget(this);
    layout()->addWidget(m_lines);
    auto *grid = new QGridLayout(m_lines);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(2, 1);
    for (const Id<MultiCloudImage> mci : edit::unlistedChoices(plan, owners, revision)) {
        QComboBox *to = makeChoices(plan, mci, revision);
        const int row = int(m_rows.size());
        grid->addWidget(new ElidedLabel(tr("From %1").arg(nameOf(plan, mci)), m_lines), row, 0);
        grid->addWidget(new QLabel(tr("to"), m_lines), row, 1);
        grid->addWidget(to, row, 2);
        m_rows.append({mci, to});
    }
    setVisible(!m_rows.isEmpty());
}

QComboBox *MciMappings::makeChoices(const Plan &plan, Id<MultiCloudImage> mci, Id<ServerTemplate> revision)
{
    auto *choices = new QComboBox(m_lines);
    choices->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choices->setAccessibleName(tr("From %1 to").arg(nameOf(plan, mci)));
    choices->addItem(tr("Keep %1").arg(nameOf(plan, mci)), int(To::Keep));
    if (const ListedMci *byDefault = plan.defaultMci(revision))
        choices->addItem(tr("default MCI (%1)").arg(nameOf(plan, byDefault->mci)), int(To::Default));
    for (const Id<ListedMci> listed : listedMcis(plan, revision)) {
        const Id<MultiCloudImage> other = plan.row(listed).mci;
        choices->addItem(nameOf(plan, other), QVariant::fromValue(AnyId(other)));
        choices->setItemData(choices->count() - 1, theme::tooltip(cloudsText(plan, other)), Qt::ToolTipRole);
        // Another revision of the same MultiCloud Image is what is most likely meant.
        if (plan.row(other).lineage == plan.row(mci).lineage)
            choices->setCurrentIndex(choices->count() - 1);
    }
    return choices;
}

QHash<Id<MultiCloudImage>, edit::McisMapping> MciMappings::mapping() const
{
    QHash<Id<MultiCloudImage>, edit::McisMapping> mapping;
    for (const Row &row : m_rows) {
        const QVariant to = row.to->currentData();
        const auto mci = to.value<AnyId>().as<MultiCloudImage>();
        mapping.insert(row.mci,
                       mci ? edit::McisMapping {To::Mci, mci} : edit::McisMapping {To(to.toInt()), {}});
    }
    return mapping;
}
