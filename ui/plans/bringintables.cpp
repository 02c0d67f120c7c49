// SPDX-License-Identifier: MIT
#include "ui/plans/bringintables.h"

#include "ui/views/impactview.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/wrappedtext.h"

#include <QLocale>
#include <QTabWidget>
#include <QVBoxLayout>
#include <array>

namespace {
QString counting(const QString &title, qsizetype number) { return title.arg(QLocale().toString(number)); }

// The rows have no ids by which a selection could be kept.
void showAnew(ListTable *table, const QList<ListRow> &rows)
{
    table->clearSelection();
    table->setCurrentIndex({});
    table->show(rows);
}
} // namespace

BringInTables::BringInTables(QWidget *parent)
    : QWidget(parent), m_filter(new FilterLine(tr("Filter files and rows"), this)),
      m_tabs(new QTabWidget(this)), m_reason(new WrappedText(this)), m_impact(new ImpactView)
{
    m_filter->setMinimumWidth(fontMetrics().averageCharWidth() * 22);
    m_tabs->setAccessibleName(tr("What would be brought in"));
    m_files = makeTable(QStringLiteral("bring_in_files"), tr("Files"),
                        {tr("File"), tr("Recognised as"), tr("Cloud"), tr("Records"), tr("Whole")},
                        {0, 36, 16, 10, 28});
    m_kinds = makeTable(QStringLiteral("bring_in_counts"), tr("Counts"),
                        {tr("Kind"), tr("Added"), tr("Changed"), tr("Same"), tr("Removed"), tr("Skipped")},
                        {0, 12, 12, 12, 12, 12});
    m_lines = makeTable(QStringLiteral("bring_in_rows"), tr("Rows"),
                        {tr("Outcome"), tr("Kind"), tr("Name"), tr("File"), tr("Line"), tr("Difference")},
                        {12, 20, 26, 42, 6, 0});
    for (QWidget *page : std::initializer_list<QWidget *> {m_files, makeUnread(), m_kinds, m_lines, m_impact})
        m_tabs->addTab(page, {});
    m_tabs->setTabText(Counts, tr("Counts"));
    auto *corner = new QWidget;
    auto *room = new QHBoxLayout(corner);
    room->setContentsMargins(0, 0, 0, 0);
    room->addWidget(m_filter);
    m_tabs->setCornerWidget(corner);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs, 1);
    connect(m_filter, &FilterLine::textChanged, this, &BringInTables::filter);
    connect(m_filter, &FilterLine::left, this, [this] { tableOf(m_tabs->currentIndex())->setFocus(); });
    connect(m_tabs, &QTabWidget::currentChanged, this, &BringInTables::filter);
}

ListTable *BringInTables::tableOf(int page) const
{
    return page == Launches ? nullptr : std::array {m_files, m_unread, m_kinds, m_lines}.at(size_t(page));
}

// The rows that are seen; there may be a million of others. The impact has a filter of its own.
void BringInTables::filter()
{
    ListTable *table = tableOf(m_tabs->currentIndex());
    m_filter->setVisible(table);
    if (table)
        table->setFilter(m_filter->text());
}

ListTable *BringInTables::makeTable(const QString &key, const QString &name, const QStringList &titles,
                                    const QList<int> &letters)
{
    auto *table = new ListTable(name, titles, this);
    table->setObjectName(key); // what its columns are remembered by
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setWidths(letters);
    return table;
}

QWidget *BringInTables::makeUnread()
{
    m_unread =
        makeTable(QStringLiteral("bring_in_unread"), tr("Not read"),
                  {tr("Outcome"), tr("File"), tr("Line"), tr("Why"), tr("What to do")}, {12, 32, 6, 44, 0});
    m_reason->setAccessibleName(tr("Why, and what to do"));
    connect(m_unread, &ListTable::selectedRows, this, &BringInTables::showReason);
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_unread, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(theme::gap, theme::smallGap, theme::gap, theme::smallGap);
    foot->addWidget(m_reason);
    layout->addLayout(foot);
    return page;
}

void BringInTables::show(const BringInReading &reading)
{
    const BringInRows &rows = reading.rows;
    showAnew(m_files, rows.files);
    showAnew(m_unread, rows.unread);
    showAnew(m_kinds, rows.kinds);
    showAnew(m_lines, rows.lines);
    if (reading.impact)
        m_impact->show(reading.impact);
    else
        m_impact->showSentence(tr("No launch changes."));
    const qsizetype launches = reading.impact ? reading.impact->of.impact.launches.size() : 0;
    m_tabs->setTabText(Files, counting(tr("Files (%1)"), rows.files.size()));
    m_tabs->setTabText(Unread, counting(tr("Notes (%1)"), rows.unread.size()));
    m_tabs->setTabText(Lines, counting(tr("Rows (%1)"), rows.lines.size()));
    m_tabs->setTabText(Launches,
                       launches > 0 ? counting(tr("Impact (%1)"), launches) : tr("No Launch Changes"));
    if (rows.files.isEmpty() && !rows.unread.isEmpty())
        m_tabs->setCurrentIndex(Unread);
    showReason();
}

void BringInTables::showReason()
{
    const QModelIndex row = m_unread->currentIndex();
    if (!row.isValid())
        return m_reason->show(m_unread->list()->rows().isEmpty()
                                  ? tr("Everything that was given could be read.")
                                  : tr("Choose a row to read it whole."),
                              theme::Role::Muted);
    QStringList parts;
    for (const int column : {3, 4})
        parts.append(row.siblingAtColumn(column).data().toString());
    m_reason->show(parts.join(u' ').trimmed());
}
