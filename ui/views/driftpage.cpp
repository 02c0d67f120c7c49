// SPDX-License-Identifier: MIT
#include "ui/views/driftpage.h"

#include "ui/views/tablesheet.h"
#include "ui/widgets/rowdelegate.h"

#include <QComboBox>
#include <QHeaderView>
#include <QSplitter>
#include <QVBoxLayout>

DriftPage::DriftPage(Settings &settings, QWidget *parent)
    : QWidget(parent), m_rows(std::make_shared<QList<DriftRow>>()), m_groupsModel(new DriftGroupsModel(this)),
      m_page(new TablePage(settings, this))
{
    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(6);
    m_splitter->addWidget(makeGroups());
    m_splitter->addWidget(m_page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter, 1);
    setMinimumWidth(280);
    addButtons(m_page->header());
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_isSplitByHand = true; });
    connect(m_page->view(), &RowsView::selectedRows, this, &DriftPage::selected);
    connect(m_page->view(), &RowsView::activatedRow, this, &DriftPage::goTo);
    group();
}

QWidget *DriftPage::makeGroups()
{
    auto *panel = new Panel(this);
    m_header = new PanelHeader(tr("Drift"), panel);
    m_grouping = new QComboBox(m_header);
    m_grouping->setAccessibleName(tr("Count by"));
    for (int i = 0; i < driftGroupingCount; ++i)
        m_grouping->addItem(tr("By %1").arg(labelOf(DriftGrouping(i))));
    m_header->addWidget(m_grouping);
    m_groups = new QTableView(panel);
    m_groups->setAccessibleName(tr("Drift by what they have in common"));
    m_groups->setModel(m_groupsModel);
    m_groups->setItemDelegate(new RowDelegate(m_groups));
    m_groups->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_groups->setSelectionMode(QAbstractItemView::SingleSelection);
    m_groups->setShowGrid(false);
    m_groups->setWordWrap(false);
    m_groups->setTabKeyNavigation(false);
    m_groups->setFrameShape(QFrame::NoFrame);
    m_groups->verticalHeader()->hide();
    theme::fitRows(m_groups);
    m_groups->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_groups->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_groups->horizontalHeader()->setHighlightSections(false);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_groups, 1);
    connect(m_grouping, &QComboBox::currentIndexChanged, this, &DriftPage::group);
    connect(m_groups->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { chooseGroup(current.row()); });
    connect(m_groups, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const AnyId id = m_groupsModel->groupAt(index.row()).id)
            emit goTo(id);
    });
    return panel;
}

void DriftPage::addButtons(PanelHeader *header)
{
    m_relaunch = new QPushButton(theme::icon("relaunch"), tr("Relaunch All Shown…"), header);
    m_relaunch->setToolTip(tr(
        "Shows what a relaunch of all that is shown would change: of servers, and of arrays the instances that "
        "differ from Next; and what is left out, and why"));
    m_export = new ExportButton(header);
    header->addWidget(m_relaunch);
    header->addWidget(m_export);
    connect(m_relaunch, &QPushButton::clicked, this, [this] { emit relaunchWanted(relaunchable()); });
    connect(m_export, &ExportButton::copyWanted, m_page->view(), &RowsView::copyAll);
    connect(m_export, &ExportButton::exportWanted, this, [this](ExportFormat format) {
        const QString title = m_group.isEmpty() ? tr("Drift") : tr("Drift: %1").arg(m_group);
        emit exportWanted(sheetOf(*m_page->view()->rows(), title, words().subtitle), title, format);
    });
}

// The groups take the room that they need, and leave the larger part to what is in them.
void DriftPage::split()
{
    if (m_isSplitByHand || height() <= 0)
        return;
    const int rows = m_groupsModel->rowCount() * m_groups->verticalHeader()->defaultSectionSize();
    const int needed =
        m_header->sizeHint().height() + m_groups->horizontalHeader()->sizeHint().height() + rows + 2;
    const int groups = qMin(needed, height() * 2 / 5);
    m_splitter->setSizes({groups, height() - groups - m_splitter->handleWidth()});
}

void DriftPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    split();
}

void DriftPage::expect()
{
    m_isCurrent = false;
    m_plan = {};
    m_rows = std::make_shared<QList<DriftRow>>();
    m_unknown = 0;
    group();
}

void DriftPage::show(const DriftFacts &facts)
{
    m_isCurrent = true;
    m_plan = facts.plan;
    m_rows = facts.rows;
    m_unknown = facts.unknown;
    group();
}

// The group that was looked at stays, where it still is.
void DriftPage::group()
{
    m_groupsModel->show(m_plan, *m_rows, DriftGrouping(m_grouping->currentIndex()));
    for (int column = 1; column < m_groupsModel->columnCount(); ++column)
        m_groups->setColumnWidth(column, fontMetrics().averageCharWidth() * 11);
    int row = 0;
    for (int i = 1; i < m_groupsModel->rowCount(); ++i)
        if (m_groupsModel->groupAt(i).title == m_group)
            row = i;
    split();
    m_isGrouping = true;
    m_groups->selectRow(row);
    m_isGrouping = false;
    chooseGroup(row);
}

void DriftPage::chooseGroup(int row)
{
    if (m_isGrouping || row < 0)
        return;
    const DriftGroup &group = m_groupsModel->groupAt(row);
    m_group = row == 0 ? QString() : group.title;
    std::unique_ptr<TableModel> model = driftModel(m_rows, group.rows);
    model->reset(m_plan);
    m_page->exchange(model.release(), words());
    refresh();
    emit selected();
}

// What differs from Next of all that is shown.
edit::Outdated DriftPage::relaunchable() const
{
    const QList<AnyId> shown = m_page->view()->rows()->shown();
    return edit::relaunchable(m_plan, QList<Owner>(shown.cbegin(), shown.cend()), Timestamp::now());
}

PageText DriftPage::words() const
{
    if (!m_isCurrent)
        return {tr("Servers and arrays"), {}, tr("Comparing what runs with what would launch…"), {}};
    int servers = 0, arrays = 0;
    for (const DriftRow &row : *m_rows)
        ++(row.owner.isArray() ? arrays : servers);
    const QString counts = tr("%1, %2").arg(theme::counted(servers, tr("1 server"), tr("%1 servers")),
                                            theme::counted(arrays, tr("1 array"), tr("%1 arrays")));
    return {m_group.isEmpty() ? tr("Servers and arrays") : m_group,
            m_group.isEmpty() ? counts : QString(),
            m_plan.all<Instance>().isEmpty() ? tr("Nothing that runs is known.")
                : m_unknown > 0              ? theme::counted(
                                   m_unknown,
                                   tr("Of 1 server or array it is not known whether it differs, because too little of "
                                                   "it was brought in."),
                                   tr("Of %1 servers and arrays it is not known whether they differ, because too "
                                                   "little of them was brought in."))
                                : tr("Everything that runs is what would launch next."),
            {}};
}

void DriftPage::refresh()
{
    m_page->setText(words());
    m_relaunch->setEnabled(m_isCurrent && !m_rows->isEmpty());
    m_export->setEnabled(m_isCurrent && !m_rows->isEmpty());
    QString subtitle = m_rows->isEmpty()
        ? m_unknown > 0 ? tr("No difference is known") : tr("Nothing differs")
        : theme::counted(m_groupsModel->rowCount() - 1, tr("1 group"), tr("%1 groups"));
    if (m_unknown > 0)
        subtitle = tr("%1, %2 unknown").arg(subtitle).arg(m_unknown);
    m_header->setSubtitle(m_isCurrent ? subtitle : QString());
}
