// SPDX-License-Identifier: MIT
#include "ui/views/tablepage.h"

#include "ui/views/filterbox.h"

#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QStackedLayout>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

TablePage::TablePage(Settings &settings, QWidget *parent)
    : Panel(parent), m_header(new PanelHeader({}, this)), m_filter(new FilterBox(settings, this)),
      m_view(new RowsView(settings, this)), m_arranging(new QTimer(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(makeFilterRow());
    m_stack = new QWidget(this);
    m_layers = new QStackedLayout(m_stack);
    m_layers->addWidget(m_view);
    m_layers->addWidget(makeEmptyState());
    layout->addWidget(m_stack, 1);
    setTabOrder(m_columns, m_view);
    m_arranging->setSingleShot(true);
    m_arranging->setInterval(200);
    connect(m_arranging, &QTimer::timeout, this, &TablePage::refresh);
    connect(m_filter, &FilterBox::textChanged, this, &TablePage::applyFilter);
    connect(m_filter, &FilterBox::left, this, &TablePage::goToRows);
    connect(m_view, &RowsView::filterWanted, m_filter, &FilterBox::addTerm);
}

QLineEdit *TablePage::filterBox() const { return m_filter->line(); }

QWidget *TablePage::makeFilterRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(theme::gap, theme::gap, theme::gap, theme::gap);
    layout->setSpacing(theme::gap);
    m_columns = new QToolButton(row);
    m_columns->setText(tr("Columns"));
    m_columns->setIcon(theme::icon("columns"));
    m_columns->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_columns->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_columns);
    m_columns->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        m_view->fillColumnMenu(menu);
    });
    layout->addWidget(m_filter, 1);
    layout->addWidget(m_columns, 0, Qt::AlignTop);
    return row;
}

QWidget *TablePage::makeEmptyState()
{
    m_empty = new QWidget(this);
    auto *layout = new QVBoxLayout(m_empty);
    m_emptyText = new RoleLabel(theme::Role::Muted, {}, m_empty);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    m_emptyAction = new QPushButton(m_empty);
    connect(m_emptyAction, &QPushButton::clicked, this, [this] {
        if (filterBox()->text().isEmpty())
            emit emptyActionChosen();
        else
            filterBox()->clear();
    });
    layout->addStretch(2);
    layout->addWidget(m_emptyText);
    layout->addSpacing(theme::gap);
    layout->addWidget(m_emptyAction, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    return m_empty;
}

void TablePage::show(TableModel *model, const PageText &text)
{
    m_view->show(model);
    m_filter->begin(model->content().kind(), [model]() -> const Plan & { return model->plan(); });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, &TablePage::refresh);
    connect(model, &QAbstractItemModel::modelReset, this, &TablePage::refresh);
    connect(model, &TableModel::arrangingChanged, this, [this](bool isArranging) {
        if (isArranging)
            m_arranging->start();
        else
            refresh();
    });
    setText(text);
}

void TablePage::exchange(TableModel *model, const PageText &text)
{
    const QString typed = filterBox()->text();
    const QList<AnyId> chosen = m_view->selection();
    show(model, text);
    filterBox()->setText(typed);
    m_view->select(chosen);
}

void TablePage::setText(const PageText &text)
{
    m_text = text;
    m_header->setTitle(text.title);
    m_view->setAccessibleName(text.title);
    refresh();
}

// While what is typed is faulty, the rows stay as they were.
void TablePage::applyFilter()
{
    m_filter->setFault(m_view->rows()->setFilter(filterBox()->text(), filterBox()->cursorPosition()));
    refresh();
}

void TablePage::goToRows()
{
    if (m_view->rows()->rowCount() == 0)
        return;
    m_view->setFocus();
    if (m_view->selection().isEmpty())
        m_view->selectRow(0);
}

void TablePage::refresh()
{
    const TableModel *rows = m_view->rows();
    const bool filtered = !rows->filter().isEmpty(), isEmpty = rows->rowCount() == 0;
    QStringList parts {m_text.subtitle};
    if (filtered)
        parts.append(tr("%1 of %2 shown")
                         .arg(QLocale().toString(rows->rowCount()), QLocale().toString(rows->total())));
    if (rows->isArranging() && !m_arranging->isActive())
        parts.append(QStringLiteral("…"));
    parts.removeAll(QString());
    m_header->setSubtitle(parts.join(QStringLiteral(" · ")));
    const bool hides = filtered && rows->total() > 0;
    m_emptyText->setText(hides ? tr("Nothing here matches “%1”.").arg(filterBox()->text().trimmed())
                               : m_text.emptySentence);
    m_emptyAction->setText(hides ? tr("Clear the filter") : m_text.emptyAction);
    m_emptyAction->setVisible(!m_emptyAction->text().isEmpty());
    m_layers->setCurrentWidget(isEmpty ? m_empty : static_cast<QWidget *>(m_view));
    m_columns->setEnabled(!isEmpty);
}

QString TablePage::emptyText() const
{
    return m_layers->currentWidget() == m_empty ? m_emptyText->text() : QString();
}
