// SPDX-License-Identifier: MIT
#include "ui/views/tablepage.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QStackedLayout>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace {
// From here on the filter waits until a person pauses in typing.
constexpr qsizetype manyRows = 50'000;
} // namespace

TablePage::TablePage(Settings &settings, QWidget *parent)
    : Panel(parent), m_header(new PanelHeader({}, this)), m_view(new RowsView(settings, this)),
      m_typing(new QTimer(this))
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
    setTabOrder(m_filter, m_view);
    m_typing->setSingleShot(true);
    connect(m_typing, &QTimer::timeout, this, &TablePage::filter);
    connect(m_filter, &QLineEdit::textChanged, this,
            [this] { m_typing->start(m_view->rows() && m_view->rows()->total() > manyRows ? 150 : 0); });
}

QWidget *TablePage::makeFilterRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(theme::gap, theme::gap, theme::gap, theme::gap);
    layout->setSpacing(theme::gap);
    m_filter = new QLineEdit(row);
    m_filter->setPlaceholderText(tr("Type to filter"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(theme::icon("search", theme::Role::Muted), QLineEdit::LeadingPosition);
    m_filter->installEventFilter(this);
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
    layout->addWidget(m_columns);
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
        if (m_filter->text().isEmpty())
            emit emptyActionChosen();
        else
            m_filter->clear();
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
    m_filter->blockSignals(true);
    m_filter->clear();
    m_filter->blockSignals(false);
    m_view->show(model);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, &TablePage::refresh);
    connect(model, &QAbstractItemModel::modelReset, this, &TablePage::refresh);
    setText(text);
}

void TablePage::setText(const PageText &text)
{
    m_text = text;
    m_header->setTitle(text.title);
    m_view->setAccessibleName(text.title);
    refresh();
}

void TablePage::filter() { m_view->rows()->setFilter(m_filter->text()); }

void TablePage::refresh()
{
    const TableModel *rows = m_view->rows();
    const bool filtered = !m_filter->text().trimmed().isEmpty(), isEmpty = rows->rowCount() == 0;
    const QString shown = tr("%1 of %2 shown").arg(rows->rowCount()).arg(rows->total());
    m_header->setSubtitle(filtered ? m_text.subtitle + QStringLiteral(" · ") + shown : m_text.subtitle);
    const bool hides = filtered && rows->total() > 0;
    m_emptyText->setText(hides ? tr("Nothing here matches “%1”.").arg(m_filter->text().trimmed())
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

// Down goes on to the rows, Esc takes the filter away.
bool TablePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_filter || event->type() != QEvent::KeyPress)
        return Panel::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
        m_filter->clear();
        return true;
    }
    if (key == Qt::Key_Down && m_view->rows()->rowCount() > 0) {
        m_view->setFocus();
        if (m_view->selection().isEmpty())
            m_view->selectRow(0);
        return true;
    }
    return Panel::eventFilter(watched, event);
}
