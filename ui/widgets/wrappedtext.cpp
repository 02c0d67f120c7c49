// SPDX-License-Identifier: MIT
#include "ui/widgets/wrappedtext.h"

#include <QPainter>
#include <QTextLayout>
#include <QtMath>

namespace {
// Lays the text out in lines of this width; returns the height.
qreal layOut(QTextLayout &layout, int width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(qMax(1, width));
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

QString lined(const QString &text) { return QString(text).replace(u'\n', QChar::LineSeparator); }
} // namespace

WrappedText::WrappedText(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    // Whatever a QLabel's own policy says, it takes its height from its width only when it wraps.
    setWordWrap(true);
}

void WrappedText::show(const QString &text, theme::Role role)
{
    m_role = role;
    setText(text);
    updateGeometry();
    update();
}

QSize WrappedText::sizeHint() const { return {200, heightForWidth(qMax(200, width()))}; }
QSize WrappedText::minimumSizeHint() const { return {60, fontMetrics().height()}; }

int WrappedText::heightForWidth(int width) const
{
    QTextLayout layout(lined(text()), font());
    return qCeil(layOut(layout, width));
}

void WrappedText::paintEvent(QPaintEvent *)
{
    QTextLayout layout(lined(text()), font());
    layOut(layout, width());
    QPainter painter(this);
    painter.setPen(theme::color(m_role, palette()));
    layout.draw(&painter, {});
}
