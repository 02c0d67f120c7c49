// SPDX-License-Identifier: MIT
#include "ui/inspector/offerlist.h"

#include "ui/theme/elision.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

void OfferModel::setOffers(const QList<Offer> &all)
{
    m_all = all;
    show();
}

void OfferModel::setFilter(const QString &filter)
{
    m_words = filter.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    show();
}

void OfferModel::show()
{
    const auto fits = [&](const Offer &offer) {
        return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) {
            return offer.text.contains(word, Qt::CaseInsensitive)
                || offer.detail.contains(word, Qt::CaseInsensitive);
        });
    };
    beginResetModel();
    m_shown.clear();
    for (const Offer &offer : m_all) {
        if (offer.kind == Offer::Kind::Heading) {
            if (!m_shown.isEmpty() && m_shown.constLast().kind == Offer::Kind::Heading)
                m_shown.removeLast();
            m_shown.append(offer);
        } else if (fits(offer)) {
            m_shown.append(offer);
        }
    }
    if (!m_shown.isEmpty() && m_shown.constLast().kind == Offer::Kind::Heading)
        m_shown.removeLast();
    endResetModel();
}

int OfferModel::preferredRow() const
{
    int first = -1;
    for (int row = 0; row < m_shown.size(); ++row) {
        if (m_shown.at(row).isCurrent)
            return row;
        if (first < 0 && m_shown.at(row).kind != Offer::Kind::Heading)
            first = row;
    }
    return first;
}

int OfferModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant OfferModel::data(const QModelIndex &index, int role) const
{
    const Offer &offer = m_shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return offer.text;
    case Qt::AccessibleTextRole:
        return offer.detail.isEmpty() ? offer.text : QStringLiteral("%1, %2").arg(offer.text, offer.detail);
    case Qt::ToolTipRole:
        return theme::tooltip(offer.detail.isEmpty() ? offer.text : offer.text + u'\n' + offer.detail);
    default:
        return {};
    }
}

Qt::ItemFlags OfferModel::flags(const QModelIndex &index) const
{
    return m_shown.at(index.row()).kind == Offer::Kind::Heading ? Qt::NoItemFlags
                                                                : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

namespace {
const Offer &offerAt(const QModelIndex &index)
{
    return static_cast<const OfferModel *>(index.model())->at(index.row());
}
constexpr int markWidth = 22;
} // namespace

QSize OfferDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Offer &offer = offerAt(index);
    const int line = option.fontMetrics.height();
    const int small = QFontMetrics(theme::smallFont(option.font)).height();
    if (offer.kind == Offer::Kind::Heading)
        return {100, small + 3 * theme::smallGap};
    return {100, line + (offer.detail.isEmpty() ? 0 : small) + 2 * theme::smallGap};
}

void OfferDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QString &text) const
{
    painter->setFont(theme::boldFont(theme::smallFont(option.font)));
    painter->setPen(theme::color(theme::Role::Muted, option.palette));
    const QRect area = option.rect.adjusted(theme::gap, theme::smallGap, -theme::gap, 0);
    painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
    painter->setPen(theme::color(theme::Role::Border, option.palette));
    painter->drawLine(option.rect.topLeft(), option.rect.topRight());
}

void OfferDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Offer &offer = offerAt(index);
    painter->save();
    if (offer.kind == Offer::Kind::Heading) {
        paintHeading(painter, option, offer.text);
        painter->restore();
        return;
    }
    const bool lit = option.state.testFlag(QStyle::State_Selected);
    if (lit)
        painter->fillRect(option.rect, theme::color(theme::Role::AccentSoft, option.palette));
    QRect area = option.rect.adjusted(theme::gap, theme::smallGap, -theme::gap, -theme::smallGap);
    painter->setPen(theme::color(theme::Role::Accent, option.palette));
    if (offer.isCurrent)
        painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("✓"));
    area.setLeft(area.left() + markWidth - theme::smallGap);
    painter->setFont(offer.isCurrent ? theme::boldFont(option.font) : option.font);
    painter->setPen(theme::color(theme::Role::Text, option.palette));
    const QFontMetrics metrics = painter->fontMetrics();
    painter->drawText(area, Qt::AlignLeft | Qt::AlignTop, theme::elided(offer.text, metrics, area.width()));
    painter->setFont(theme::smallFont(option.font));
    painter->setPen(theme::color(theme::Role::Muted, option.palette));
    painter->drawText(area, Qt::AlignLeft | Qt::AlignBottom,
                      theme::elided(offer.detail, painter->fontMetrics(), area.width()));
    painter->restore();
}

OfferList::OfferList(QWidget *parent)
    : QWidget(parent), m_model(new OfferModel(this)), m_search(new QLineEdit), m_view(new QListView),
      m_none(new RoleLabel(theme::Role::Muted))
{
    m_search->setPlaceholderText(tr("Type to search"));
    m_search->setClearButtonEnabled(true);
    m_search->setAccessibleName(tr("Search"));
    m_search->installEventFilter(this);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new OfferDelegate(m_view));
    m_view->setAccessibleName(tr("Choices"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setMouseTracking(true);
    m_view->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::smallGap, theme::smallGap, theme::smallGap, theme::smallGap);
    layout->setSpacing(theme::smallGap);
    layout->addWidget(m_search);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_none, 1);
    m_none->setTextFormat(Qt::PlainText);
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->hide();
    setFocusProxy(m_search);
    connect(m_search, &QLineEdit::textChanged, this, &OfferList::search);
    connect(m_view, &QListView::clicked, this, &OfferList::take);
}

void OfferList::setOffers(const QList<Offer> &offers)
{
    m_model->setOffers(offers);
    search(m_search->text());
}

void OfferList::search(const QString &text)
{
    m_model->setFilter(text);
    const int row = m_model->preferredRow();
    m_view->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row));
    m_view->scrollTo(m_view->currentIndex());
    const bool hasNone = m_model->rowCount() == 0 && !text.trimmed().isEmpty();
    m_none->setText(tr("Nothing here matches “%1”.").arg(text.trimmed()));
    m_none->setVisible(hasNone);
    m_view->setVisible(!hasNone);
}

QString OfferList::searched() const { return m_search->text(); }
void OfferList::setSearched(const QString &text) { m_search->setText(text); }

int OfferList::wantedHeight() const
{
    int height = m_search->sizeHint().height() + 4 * theme::smallGap;
    for (int row = 0; row < m_model->rowCount() && height < 2000; ++row)
        height += m_view->sizeHintForRow(row);
    return height;
}

void OfferList::take(const QModelIndex &index)
{
    if (m_taking && index.isValid() && m_model->at(index.row()).kind != Offer::Kind::Heading)
        emit taken(m_model->at(index.row()));
}

// Up and down move through the list while the search box keeps the focus; Enter takes.
bool OfferList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take(m_view->currentIndex());
        return m_taking;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (watched != m_search)
            return false;
        QCoreApplication::sendEvent(m_view, event);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}
