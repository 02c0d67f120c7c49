// SPDX-License-Identifier: MIT
#include "ui/views/filtercompleter.h"

#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QTreeView>

FilterCompleter::FilterCompleter(QLineEdit *line)
    : QCompleter(line), m_line(line), m_offers(new QStandardItemModel(this))
{
    setModel(m_offers);
    setCompletionMode(UnfilteredPopupCompletion);
    setMaxVisibleItems(12);
    setWidget(line);
    auto *list = new QTreeView;
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAccessibleName(tr("Completions"));
    setPopup(list);
    list->header()->hide();
    connect(line, &QLineEdit::textEdited, this, [this] { offer(false); });
    connect(this, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { insert(index.siblingAtColumn(0).data().toString()); });
}

void FilterCompleter::setSource(query::Kind kind, const std::function<const Plan &()> &plan)
{
    m_kind = kind;
    m_plan = plan;
    popup()->hide();
}

void FilterCompleter::offer(bool asked)
{
    if (!m_plan)
        return;
    m_completion = query::complete(m_plan(), m_line->text(), m_line->cursorPosition(), m_kind, asked);
    const QString begun = m_line->text().mid(m_completion.from, m_completion.length);
    m_offers->clear();
    for (const query::Offer &offer : m_completion.offers) {
        auto *meaning = new QStandardItem(offer.meaning);
        meaning->setSizeHint({0, m_line->fontMetrics().height() + theme::gap});
        meaning->setForeground(theme::color(theme::Role::Muted, m_line->palette()));
        m_offers->appendRow({new QStandardItem(offer.text), meaning});
    }
    // What is there already need not be offered.
    const bool isThere = m_offers->rowCount() == 1 && m_offers->item(0)->text() == begun;
    if (m_offers->rowCount() == 0 || isThere)
        return popup()->hide();
    int widest = 0;
    for (const query::Offer &offer : m_completion.offers)
        widest = qMax(widest, m_line->fontMetrics().horizontalAdvance(offer.text));
    static_cast<QTreeView *>(popup())->setColumnWidth(0, widest + 4 * theme::gap);
    complete(m_line->rect());
    popup()->setCurrentIndex({});
}

void FilterCompleter::insert(const QString &text)
{
    // A value is done; a term's value comes next.
    const QString done = text.endsWith(':') ? text : text + ' ';
    m_line->setText(QString(m_line->text()).replace(m_completion.from, m_completion.length, done));
    m_line->setCursorPosition(int(m_completion.from + done.size()));
    if (text.endsWith(':'))
        offer(false);
}
