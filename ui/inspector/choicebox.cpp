// SPDX-License-Identifier: MIT
#include "ui/inspector/choicebox.h"

#include "ui/inspector/offerlist.h"
#include "ui/theme/elision.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>
#include <QStylePainter>
#include <QVBoxLayout>

ChoiceBox::ChoiceBox(QWidget *parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    addItem({});
}

void ChoiceBox::setLines(const QString &first, const QString &second)
{
    if (first == m_first && second == m_second)
        return;
    m_first = first;
    m_second = second;
    const QString whole = second.isEmpty() ? first : first + u'\n' + second;
    setItemText(0, QString(whole).replace(u'\n', u' ')); // what screen readers say
    setToolTip(theme::tooltip(whole));
    updateGeometry();
    update();
}

int ChoiceBox::neededWidth() const
{
    constexpr int around = 36;
    return around
        + qMax(fontMetrics().horizontalAdvance(m_first),
               QFontMetrics(theme::smallFont(font())).horizontalAdvance(m_second));
}

QSize ChoiceBox::sizeHint() const
{
    const int extra = m_second.isEmpty() ? 0 : QFontMetrics(theme::smallFont(font())).height();
    return {160, QComboBox::sizeHint().height() + extra};
}

QSize ChoiceBox::minimumSizeHint() const { return {70, sizeHint().height()}; }

void ChoiceBox::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    option.currentText.clear();
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    QRect area = style()
                     ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this)
                     .adjusted(3, 0, -3, 0);
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText));
    const int small = m_second.isEmpty() ? 0 : QFontMetrics(theme::smallFont(font())).height();
    const QRect upper = area.adjusted(0, 0, 0, -small);
    painter.drawText(upper, Qt::AlignVCenter | Qt::AlignLeft,
                     theme::elided(m_first, fontMetrics(), area.width()));
    if (m_second.isEmpty())
        return;
    painter.setFont(theme::smallFont(font()));
    painter.setPen(theme::color(theme::Role::Muted, palette()));
    const QRect lower(area.left(), upper.bottom() - 2, area.width(), small);
    painter.drawText(lower, Qt::AlignVCenter | Qt::AlignLeft,
                     theme::elided(m_second, painter.fontMetrics(), area.width()));
}

QWidget *ChoiceBox::makePopup()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setObjectName(QStringLiteral("choices"));
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    auto *list = new OfferList;
    list->setOffers(m_source ? m_source() : QList<Offer>());
    layout->addWidget(list);
    popup->setFocusProxy(list);
    connect(list, &OfferList::taken, this, [this, popup](const Offer &offer) {
        popup->close();
        emit taken(offer);
    });
    if (!m_footLink.isEmpty()) {
        auto *link = new QPushButton(m_footLink);
        theme::makeLink(link);
        layout->addWidget(link, 0, Qt::AlignLeft);
        connect(link, &QPushButton::clicked, this, [this, popup, list] {
            const QString searched = list->searched();
            popup->close();
            emit footLinkClicked(searched);
        });
    }
    popup->resize(qMax(width(), 440), qMin(440, list->wantedHeight() + (m_footLink.isEmpty() ? 4 : 36)));
    return popup;
}

void ChoiceBox::showPopup()
{
    QWidget *popup = makePopup();
    const QRect space = screen()->availableGeometry();
    QPoint corner = mapToGlobal(QPoint(0, height()));
    if (corner.y() + popup->height() > space.bottom())
        corner.setY(qMax(space.top(), mapToGlobal(QPoint()).y() - popup->height()));
    corner.setX(qBound(space.left(), corner.x(), qMax(space.left(), space.right() - popup->width())));
    popup->move(corner);
    popup->show();
    popup->setFocus();
}

void ChoiceBox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        showPopup();
        break;
    default:
        event->ignore();
    }
}

void ChoiceBox::wheelEvent(QWheelEvent *event) { event->ignore(); }
