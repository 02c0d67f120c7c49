// SPDX-License-Identifier: MIT
#include "ui/theme/link.h"

#include "ui/theme/elision.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QToolTip>

namespace theme {
namespace {
constexpr auto property = "linkTo";
} // namespace

void setLinkProperty(QWidget *widget, AnyId id)
{
    widget->setProperty(property, id ? QVariant::fromValue(id) : QVariant());
}

AnyId linkOf(const QWidget *widget) { return widget->property(property).value<AnyId>(); }
} // namespace theme

LinkButton::LinkButton(const QString &text, AnyId id, QWidget *parent) : QPushButton(parent)
{
    theme::makeLink(this);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    show(text, id);
    connect(this, &QPushButton::clicked, this, [this] { emit goTo(m_id); });
}

void LinkButton::show(const QString &text, AnyId id, const QString &label)
{
    m_text = text.simplified();
    m_id = id;
    setText(QString(m_text).replace(u'&', QStringLiteral("&&")));
    setAccessibleName(label.isEmpty() ? m_text : QStringLiteral("%1: %2").arg(label, m_text));
    theme::setLinkProperty(this, id);
    updateGeometry();
}

QSize LinkButton::sizeHint() const { return QPushButton::sizeHint(); }

QSize LinkButton::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), fontMetrics().averageCharWidth() * 8), sizeHint().height()};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text =
        theme::elided(m_text, fontMetrics(), width() - padding() + 1).replace(u'&', QStringLiteral("&&"));
    painter.drawControl(QStyle::CE_PushButton, option);
}

bool LinkButton::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && width() < sizeHint().width()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), theme::tooltip(m_text), this);
        return true;
    }
    return QPushButton::event(event);
}
