// SPDX-License-Identifier: MIT
#include "ui/templates/usedbytab.h"

#include "core/plan/pointer.h"
#include "ui/models/templateusers.h"
#include "ui/templates/templateverbs.h"
#include "ui/views/rowsview.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QScrollBar>
#include <QVBoxLayout>

UsedByTab::UsedByTab(Workbench &bench, QWidget *parent)
    : QWidget(parent), m_bench(bench), m_table(new RowsView(bench.settings(), this)),
      m_nobody(new RoleLabel(theme::Role::Muted, {}, this)),
      m_onlyThis(new QCheckBox(tr("&Only this revision"), this)),
      m_update(new QPushButton(tr("Update Selected to &Revision…"), this))
{
    m_nobody->setWordWrap(true);
    m_nobody->setContentsMargins(10, 8, 10, 8);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(theme::gap, theme::smallGap, theme::gap, theme::gap);
    row->addWidget(m_onlyThis);
    row->addStretch(1);
    row->addWidget(m_update);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::smallGap);
    layout->addWidget(m_nobody);
    layout->addWidget(m_table, 1);
    layout->addLayout(row);
    connect(m_onlyThis, &QCheckBox::toggled, this, &UsedByTab::refresh);
    connect(m_table, &RowsView::selectedRows, this, &UsedByTab::judge);
    connect(m_table, &RowsView::activatedRow, this, &UsedByTab::goTo);
    connect(m_update, &QPushButton::clicked, this,
            [this] { templates::update(m_bench, m_shown, selected()); });
}

void UsedByTab::show(Id<ServerTemplate> revision)
{
    m_shown = revision;
    refresh();
}

void UsedByTab::refresh()
{
    const Id<TemplateLineage> lineage = plan().row(m_shown).lineage;
    const Id<ServerTemplate> only = m_onlyThis->isChecked() ? m_shown : Id<ServerTemplate>();
    if (const auto of = std::pair(lineage, only); !m_table->rows() || of != m_of) {
        m_of = of;
        showUsers(templateusers::model(lineage, only).release());
    }
    m_table->rows()->reset(plan());
    m_onlyThis->setEnabled(only || m_table->rows()->total() > 0);
    tell();
}

void UsedByTab::showUsers(TableModel *users)
{
    m_table->show(users);
    m_table->setAccessibleName(tr("Servers and arrays"));
    // What is read stays in sight.
    connect(users, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_scrolled = m_table->verticalScrollBar()->value(); });
    connect(users, &QAbstractItemModel::modelReset, this, [this] {
        m_table->verticalScrollBar()->setValue(m_scrolled);
        tell();
    });
}

void UsedByTab::tell()
{
    const bool isUsed = m_table->rows()->total() > 0;
    m_table->setVisible(isUsed);
    m_nobody->setVisible(!isUsed);
    m_nobody->setText(m_onlyThis->isChecked() ? tr("No server and no array uses this revision.")
                                              : tr("No server and no array uses this ServerTemplate."));
    judge();
}

QList<Owner> UsedByTab::selected() const
{
    QList<Owner> owners;
    const Id<TemplateLineage> lineage = plan().row(m_shown).lineage;
    for (const AnyId id : m_table->selection())
        if (const Owner owner(id); templateLineageOf(plan(), nextOf(plan(), owner)) == lineage)
            owners.append(owner);
    return owners;
}

void UsedByTab::judge()
{
    const Document *document = m_bench.document();
    const bool canEdit = document->isLoaded() && !document->isReadOnly(), isAny = !selected().isEmpty();
    m_update->setEnabled(canEdit && isAny);
    m_update->setToolTip(isAny ? QString() : tr("Select servers and arrays in the list first."));
}
