// SPDX-License-Identifier: MIT
#include "ui/views/impactview.h"

#include "ui/theme/linkcells.h"
#include "ui/views/copying.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/rowdelegate.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

using theme::Role;

ImpactView::ImpactView(Height height, QWidget *parent)
    : QWidget(parent), m_height(height), m_model(new ImpactModel(this)), m_label(new QLabel),
      m_sentence(height == Height::Low ? new ElidedLabel : new QLabel), m_places(new RoleLabel(Role::Muted)),
      m_running(new RoleLabel(Role::Muted)), m_staying(new RoleLabel(Role::Muted)),
      m_empty(new RoleLabel(Role::Muted)), m_bar(makeBar()), m_table(makeTable())
{
    m_label->setFont(theme::boldFont(font()));
    for (QLabel *text :
         {m_label, m_sentence, static_cast<QLabel *>(m_places), static_cast<QLabel *>(m_running),
          static_cast<QLabel *>(m_staying), static_cast<QLabel *>(m_empty)}) {
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setContentsMargins(theme::smallGap, 0, theme::smallGap, 0);
    }
    m_sentence->setWordWrap(height == Height::Full);
    m_sentence->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_bar->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_empty->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::smallGap);
    auto *head = new QHBoxLayout;
    auto *texts = new QVBoxLayout;
    texts->setSpacing(theme::smallGap);
    for (QWidget *part :
         std::initializer_list<QWidget *> {m_label, m_sentence, m_places, m_staying, m_running})
        texts->addWidget(part);
    head->addLayout(texts, 1);
    head->addWidget(m_bar, 0, Qt::AlignBottom);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    refresh();
}

QWidget *ImpactView::makeBar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(theme::smallGap, 0, theme::smallGap, 0);
    row->setSpacing(theme::smallGap);
    m_filter = new FilterLine(tr("Filter launches"));
    m_filter->setMinimumWidth(fontMetrics().averageCharWidth() * 12);
    m_filter->setMaximumWidth(fontMetrics().averageCharWidth() * 26);
    m_go = new QPushButton(tr("Go To"));
    m_go->setToolTip(tr("Show the selected server or array in the window"));
    m_go->setAutoDefault(false);
    m_go->setEnabled(false);
    m_copy = new QPushButton(tr("Copy"));
    m_copy->setToolTip(tr("Copy what changes as text"));
    m_copy->setAutoDefault(false);
    row->addWidget(m_filter, 1);
    row->addWidget(m_go);
    row->addWidget(m_copy);
    connect(m_filter, &FilterLine::textChanged, this, [this](const QString &typed) {
        m_model->setFilter(typed);
        m_go->setEnabled(false);
        refresh();
    });
    connect(m_filter, &FilterLine::left, this, [this] {
        if (m_table->isVisible())
            m_table->setFocus();
    });
    connect(m_copy, &QPushButton::clicked, this, [this, copying = new Copying(this)] {
        const auto make = [head = head(), rows = m_model->textMaker()](Progress &) {
            return head + rows() + u'\n';
        };
        copying->start(make, m_model->rowCount() <= 2000);
    });
    return bar;
}

QTableView *ImpactView::makeTable()
{
    auto *table = new QTableView;
    table->setModel(m_model);
    table->setItemDelegate(new RowDelegate(table));
    table->setAccessibleName(tr("Launches that change"));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setCornerButtonEnabled(false);
    table->verticalHeader()->hide();
    theme::fitRows(table);
    QHeaderView *header = table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(ImpactModel::What, QHeaderView::Fixed);
    header->resizeSection(ImpactModel::What, fontMetrics().averageCharWidth() * 15 + 2 * theme::gap);
    header->setHighlightSections(false);
    connect(new LinkCells(table), &LinkCells::chosen, this, &ImpactView::goTo);
    const auto goToOwner = [this](const QModelIndex &index) {
        emit goTo(m_model->ownerAt(index.row()).id());
    };
    // In a dialog, Enter is its default button's.
    connect(table, m_height == Height::Low ? &QTableView::activated : &QTableView::doubleClicked, this,
            [this, goToOwner](const QModelIndex &index) {
                const auto link = index.data(LinkCells::Role).value<AnyId>();
                link ? emit goTo(link) : goToOwner(index);
            });
    connect(m_go, &QPushButton::clicked, this, [table, goToOwner] { goToOwner(table->currentIndex()); });
    connect(table->selectionModel(), &QItemSelectionModel::currentChanged, m_go,
            [this](const QModelIndex &index) { m_go->setEnabled(index.isValid()); });
    return table;
}

void ImpactView::show(const std::shared_ptr<const ImpactLines> &lines)
{
    m_lines = lines;
    m_model->show(lines);
    m_go->setEnabled(false);
    m_label->setText(lines->of.label);
    const QString findings = lines->findingsText();
    m_sentence->setText(findings.isEmpty() ? lines->sentence() : lines->sentence() + u' ' + findings + u'.');
    m_places->setText(lines->placesText());
    if (m_height == Height::Low) {
        QStringList told {lines->of.label, m_sentence->text(), m_places->text(), lines->stayingText(),
                          lines->runningText()};
        told.removeAll(QString());
        m_sentence->setToolTip(theme::tooltip(told.join(u'\n')));
        m_sentence->setText(
            QStringList {lines->shortText(), lines->of.label}.join(QStringLiteral("  ")).trimmed());
    }
    m_running->setText(lines->runningText());
    m_staying->setText(lines->stayingText());
    refresh();
}

void ImpactView::showSentence(const QString &sentence)
{
    m_lines.reset();
    m_model->show({});
    m_empty->setText(sentence);
    refresh();
}

void ImpactView::refresh()
{
    const bool hasRows = m_model->rowCount() > 0,
               hasLaunches = m_lines && !m_lines->of.impact.launches.isEmpty();
    if (hasLaunches && !hasRows)
        m_empty->setText(tr("No launch that changes matches “%1”.").arg(m_filter->text()));
    else if (m_lines)
        m_empty->setText(tr("Everything would launch as before."));
    const bool isFull = m_height == Height::Full;
    m_label->setVisible(isFull && m_lines && !m_label->text().isEmpty());
    m_sentence->setVisible(bool(m_lines));
    m_places->setVisible(isFull && hasLaunches);
    m_staying->setVisible(isFull && m_lines && !m_staying->text().isEmpty());
    m_running->setVisible(isFull && m_lines && !m_running->text().isEmpty());
    m_bar->setVisible(hasLaunches);
    m_table->setVisible(hasRows);
    m_empty->setVisible(!hasRows);
}

// Where there is little room, what it was and what it will be needs it.
void ImpactView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_table->setColumnHidden(ImpactModel::From, width() < fontMetrics().averageCharWidth() * 130);
}

QString ImpactView::asText() const { return m_lines ? head() + m_model->asText() + u'\n' : m_empty->text(); }

QString ImpactView::head() const
{
    QStringList lines;
    for (const QString &text : {m_lines->of.label, m_lines->sentence(), m_lines->findingsText(),
                                m_lines->placesText(), m_lines->stayingText(), m_lines->runningText()})
        if (!text.isEmpty())
            lines.append(text);
    return lines.join(u'\n') + QStringLiteral("\n\n");
}
