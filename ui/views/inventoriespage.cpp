// SPDX-License-Identifier: MIT
#include "ui/views/inventoriespage.h"

#include "core/naming/names.h"
#include "ui/widgets/commandrow.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/wrappedtext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

using theme::Role;

namespace {
QString readAt(Timestamp time)
{
    return time ? time.toDateTime().toString(QStringLiteral("yyyy-MM-dd hh:mm")) : QString();
}

QList<ListRow> rowsOf(const InventoryFacts &facts, Timestamp now)
{
    QList<ListRow> rows;
    for (const InventoryRow &row : facts.rows)
        rows.append(
            {{},
             {{.text = placeOf(facts.plan, row), .icon = "cloud", .link = row.cloud},
              {.text = row.account},
              {.text = row.kind, .tooltip = row.file},
              {.text = readAt(row.at)},
              {.text = ageText(row.at, now), .ink = row.matters ? -1 : int(Role::Muted)},
              {.text = QLocale().toString(row.records)},
              {.text = row.complete ? InventoriesPage::tr("yes") : InventoriesPage::tr("more pages follow"),
               .ink = row.complete ? -1 : int(Role::Warning)}}});
    return rows;
}

QList<ListRow> rowsOf(const InventoryFacts &facts)
{
    QList<ListRow> rows;
    for (const InventoryGap &gap : facts.gaps)
        rows.append(
            {{},
             {{.text = whatTells(gap.command), .ink = gap.launches.isEmpty() ? -1 : int(Role::Warning)},
              {.text = placeOf(facts.plan, gap), .link = gap.cloud},
              {.text = gap.account},
              {.text = consequenceOf(gap), .tooltip = consequenceOf(gap)},
              {.text = gap.command}}});
    return rows;
}

// The rows have no ids by which a selection could be kept.
void showAnew(ListTable *table, const QList<ListRow> &rows)
{
    const int row = table->currentRow();
    if (rows == table->list()->rows())
        return;
    table->chooseRow(-1);
    table->show(rows);
    if (!rows.isEmpty())
        table->chooseRow(qBound(0, row, int(rows.size()) - 1));
}

ListTable *tableIn(QWidget *parent, const QString &key, const QString &name, const QStringList &titles,
                   const QList<int> &letters)
{
    auto *table = new ListTable(name, titles, parent);
    table->setObjectName(key); // what its columns are remembered by
    table->setWidths(letters);
    return table;
}

QVBoxLayout *layoutOf(QWidget *panel)
{
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    return layout;
}
} // namespace

InventoriesPage::InventoriesPage(QWidget *parent)
    : QWidget(parent), m_filter(new FilterLine(tr("Filter inventories"), this))
{
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(6);
    splitter->addWidget(makeInventories());
    splitter->addWidget(m_lower = makeMissing());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    layoutOf(this)->addWidget(splitter, 1);
    setMinimumWidth(280);
    connect(m_filter, &FilterLine::textChanged, this, &InventoriesPage::filter);
    connect(m_filter, &FilterLine::left, m_inventories, qOverload<>(&QWidget::setFocus));
    connect(m_missing, &ListTable::selectedRows, this, &InventoriesPage::tell);
    connect(m_missing, &QAbstractItemView::activated, this, &InventoriesPage::showOwners);
    refresh();
}

QWidget *InventoriesPage::makeInventories()
{
    auto *panel = new Panel(this);
    m_header = new PanelHeader(tr("Inventories"), panel);
    auto *bringIn = new QPushButton(theme::icon("cloud"), tr("Bring In…"), m_header);
    bringIn->setToolTip(tr("Reads what the command lines of clouds print"));
    m_export = new ExportButton(m_header);
    m_filter->setMinimumWidth(fontMetrics().averageCharWidth() * 18);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_filter, bringIn, m_export})
        m_header->addWidget(widget);
    m_inventories = tableIn(panel, QStringLiteral("inventories"), tr("What was brought in"),
                            {tr("Cloud"), tr("Account"), tr("Inventory"), tr("As of (UTC)"), tr("Age"),
                             tr("Records"), tr("Whole")},
                            {16, 15, 0, 16, 8, 8, 15});
    auto *layers = new QWidget(panel);
    m_layers = new QStackedLayout(layers);
    m_layers->addWidget(m_inventories);
    m_layers->addWidget(makeEmpty());
    QVBoxLayout *layout = layoutOf(panel);
    layout->addWidget(m_header);
    layout->addWidget(layers, 1);
    connect(bringIn, &QPushButton::clicked, this, &InventoriesPage::bringInWanted);
    connect(m_export, &ExportButton::copyWanted, this, [this] {
        m_inventories->selectAll();
        QGuiApplication::clipboard()->setText(m_inventories->selectionAsText());
    });
    connect(m_export, &ExportButton::exportWanted, this, &InventoriesPage::keep);
    return panel;
}

QWidget *InventoriesPage::makeEmpty()
{
    auto *empty = new QWidget(this);
    auto *layout = new QVBoxLayout(empty);
    m_empty = new RoleLabel(Role::Muted, {}, empty);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_bringInFirst = new QPushButton(tr("Bring In Inventories…"), empty);
    layout->addStretch(2);
    layout->addWidget(m_empty);
    layout->addSpacing(theme::gap);
    layout->addWidget(m_bringInFirst, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_bringInFirst, &QPushButton::clicked, this, &InventoriesPage::bringInWanted);
    return empty;
}

QWidget *InventoriesPage::makeMissing()
{
    auto *panel = new Panel(this);
    m_missingHeader = new PanelHeader(tr("What Is Missing"), panel);
    m_missing = tableIn(panel, QStringLiteral("inventories_missing"),
                        tr("What is missing for an answer to be certain"),
                        {tr("Missing"), tr("Cloud"), tr("Account"), tr("What is not certain"), tr("Told by")},
                        {23, 13, 13, 0, 24});
    QVBoxLayout *layout = layoutOf(panel);
    layout->addWidget(m_missingHeader);
    layout->addWidget(m_missing, 1);
    layout->addWidget(makeFoot());
    return panel;
}

QWidget *InventoriesPage::makeFoot()
{
    m_foot = new QWidget(this);
    auto *layout = new QVBoxLayout(m_foot);
    layout->setContentsMargins(theme::gap, theme::smallGap, theme::gap, theme::gap);
    layout->setSpacing(theme::smallGap);
    auto *first = new QHBoxLayout;
    m_sentence = new WrappedText(m_foot);
    m_sentence->setAccessibleName(tr("What is not certain"));
    m_showOwners = new QPushButton(m_foot);
    m_showOwners->setToolTip(tr("Shows the servers and arrays that this is about"));
    first->addWidget(m_sentence, 1);
    first->addWidget(m_showOwners);
    layout->addLayout(first);
    m_command = new CommandRow(tr("Told by"), m_foot);
    m_collect = new CommandRow(tr("Script that collects it"), m_foot);
    for (CommandRow *row : {m_command, m_collect}) {
        row->setTitleWidth(fontMetrics().averageCharWidth() * 24);
        layout->addWidget(row);
    }
    connect(m_showOwners, &QPushButton::clicked, this, &InventoriesPage::showOwners);
    return m_foot;
}

void InventoriesPage::expect()
{
    m_isCurrent = false;
    m_facts = {};
    refresh();
}

void InventoriesPage::show(InventoryFacts facts, Timestamp now)
{
    m_isCurrent = true;
    m_facts = std::move(facts);
    m_now = now;
    refresh();
}

void InventoriesPage::refresh()
{
    const auto oldest = oldestThatMatters(m_facts.rows);
    showAnew(m_inventories, rowsOf(m_facts, m_now));
    showAnew(m_missing, rowsOf(m_facts));
    m_layers->setCurrentIndex(m_facts.rows.isEmpty() ? 1 : 0);
    m_empty->setText(
        m_isCurrent
            ? tr("Nothing was brought in yet. Once it is, this page says what is known of which cloud, "
                 "how old it is, and what is missing for an answer to be certain.")
            : tr("Looking at what was brought in…"));
    m_bringInFirst->setVisible(m_isCurrent);
    m_lower->setVisible(m_isCurrent && !(m_facts.rows.isEmpty() && m_facts.gaps.isEmpty()));
    m_export->setEnabled(!m_facts.rows.isEmpty());
    QStringList parts;
    if (!m_facts.rows.isEmpty())
        parts.append(theme::counted(m_facts.rows.size(), tr("1 inventory"), tr("%1 inventories")));
    if (oldest)
        parts.append(tr("oldest that matters: %1 (%2)")
                         .arg(ageText(oldest->at, m_now), shortTextOf(m_facts.plan, *oldest)));
    m_header->setSubtitle(parts.join(QStringLiteral(" · ")));
    m_missingHeader->setSubtitle(m_facts.gaps.isEmpty() ? tr("Nothing is missing for an answer to be certain")
                                                        : tr("For an answer to be certain"));
    tell();
}

const InventoryGap *InventoriesPage::chosen() const
{
    const int row = m_missing->currentRow();
    return row >= 0 && row < m_facts.gaps.size() ? &m_facts.gaps.at(row) : nullptr;
}

void InventoriesPage::tell()
{
    const InventoryGap *gap = chosen();
    m_foot->setVisible(gap);
    if (!gap)
        return;
    m_sentence->show(tr("%1: %2").arg(titleOf(m_facts.plan, *gap), consequenceOf(*gap)));
    m_command->show(gap->command);
    m_collect->show(collectingCommand(m_facts.plan, *gap));
    const qsizetype owners = gap->owners().size();
    m_showOwners->setVisible(owners > 0);
    m_showOwners->setText(theme::counted(owners, tr("Show It"), tr("Show All %1")));
}

void InventoriesPage::filter()
{
    m_inventories->setFilter(m_filter->text());
    m_missing->setFilter(m_filter->text());
    tell();
}

// Of those whose Next is not known there is a filter, among which they are selected.
void InventoriesPage::showOwners()
{
    const InventoryGap *gap = chosen();
    const QList<Owner> owners = gap ? gap->owners() : QList<Owner>();
    if (owners.isEmpty())
        return;
    QString filter;
    if (owners == gap->launches)
        filter = gap->cloud ? QStringLiteral("from:unknown cloud:\"%1\"").arg(placeOf(m_facts.plan, *gap))
                            : QStringLiteral("from:unknown");
    emit ownersWanted(owners, filter);
}

void InventoriesPage::keep(ExportFormat format)
{
    const ListModel *list = m_inventories->list();
    Sheet sheet {.title = m_header->title(), .subtitle = m_header->subtitle()};
    for (int column = 0; column < list->columnCount(); ++column)
        sheet.columns.append(list->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    for (const ListRow &row : list->rows()) {
        QStringList cells;
        for (const ListCell &cell : row.cells)
            cells.append(cell.text);
        sheet.rows.append(cells);
    }
    for (const InventoryGap &gap : m_facts.gaps)
        sheet.notes.append(tr("%1: %2").arg(titleOf(m_facts.plan, gap), consequenceOf(gap)) + u' '
                           + gap.command);
    emit exportWanted([sheet](Progress &) { return sheet; }, sheet.title, format);
}

QString InventoriesPage::emptyText() const { return m_facts.rows.isEmpty() ? m_empty->text() : QString(); }

QString InventoriesPage::selectionAsText() const
{
    return m_missing->hasFocus() ? m_missing->selectionAsText() : m_inventories->selectionAsText();
}
