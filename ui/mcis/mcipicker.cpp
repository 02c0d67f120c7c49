// SPDX-License-Identifier: MIT
#include "ui/mcis/mcipicker.h"

#include "core/naming/names.h"
#include "core/plan/latest.h"
#include "core/plan/lookup.h"
#include "ui/components/revisionbar.h"
#include "ui/models/designtexts.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/listtable.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

MciPicker::MciPicker(const Plan &plan, QWidget *parent)
    : QWidget(parent), m_plan(plan), m_filter(new QLineEdit(this)),
      m_table(new ListTable(tr("MultiCloud Images"), {tr("MultiCloud Image"), tr("Clouds")}, this)),
      m_revision(new QComboBox(this))
{
    m_filter->setPlaceholderText(tr("Type to filter by name or cloud"));
    m_filter->setAccessibleName(tr("Filter MultiCloud Images"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(theme::icon("search", theme::Role::Muted), QLineEdit::LeadingPosition);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setFrameShape(QFrame::StyledPanel);
    m_table->setWidths({36, 0});
    m_table->setSortable(0);
    m_table->setMinimumHeight(180);
    m_revision->setAccessibleName(tr("Revision"));
    m_revision->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *title = new RoleLabel(theme::Role::Muted, tr("Revision"), this);
    title->setFont(theme::smallFont(font()));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::smallGap);
    layout->addWidget(m_filter);
    layout->addWidget(m_table, 1);
    layout->addWidget(title);
    layout->addWidget(m_revision);
    setFocusProxy(m_filter);
    fill();
    connect(m_filter, &QLineEdit::textChanged, m_table, &ListTable::setFilter);
    connect(m_table, &ListTable::selectedRows, this, &MciPicker::showRevisions);
    connect(m_table, &ListTable::activatedRow, this, &MciPicker::activated);
    connect(m_revision, &QComboBox::currentIndexChanged, this, &MciPicker::edited);
    showRevisions();
}

void MciPicker::fill()
{
    QList<ListRow> rows;
    m_plan.all<MciLineage>().forEach([&](const MciLineage &lineage) {
        Id<MultiCloudImage> mci = latestRevision(m_plan, lineage.id);
        if (!mci)
            mci = findRevision(m_plan, lineage.id, 0);
        if (!mci || m_plan.row(mci).removed)
            return;
        const QString clouds = cloudsText(m_plan, mci), gone = goneImagesText(m_plan, mci);
        rows.append({mci, {{.text = nameOf(m_plan, mci), .icon = "mci"}, {.text = clouds, .tooltip = gone}}});
    });
    m_table->show(rows);
}

void MciPicker::showRevisions()
{
    const QSignalBlocker quiet(m_revision);
    m_revision->clear();
    const auto ids = m_table->selection();
    const auto mci = ids.isEmpty() ? Id<MultiCloudImage> {} : ids.constFirst().as<MultiCloudImage>();
    if (mci)
        for (const Id<MultiCloudImage> id : revisionsInOrder(m_plan, mci))
            if (const MultiCloudImage &row = m_plan.row(id); !row.removed)
                m_revision->addItem(sentenceOfRevision(row), QVariant::fromValue(AnyId(id)));
    m_revision->setCurrentIndex(m_revision->findData(QVariant::fromValue(AnyId(mci))));
    m_revision->setEnabled(m_revision->count() > 0);
    emit edited();
}

Id<MultiCloudImage> MciPicker::chosen() const
{
    return m_revision->currentData().value<AnyId>().as<MultiCloudImage>();
}

int MciPicker::count() const { return m_table->list()->rowCount(); }
