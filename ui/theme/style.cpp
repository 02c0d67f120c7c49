// SPDX-License-Identifier: MIT
#include "ui/theme/style.h"

#include "ui/theme/elision.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDockWidget>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QStyleOption>
#include <QToolButton>

using theme::Role;

namespace {
bool is(const QWidget *widget, const char *property) { return widget && widget->property(property).toBool(); }

QColor blended(const QColor &a, const QColor &b, qreal part)
{
    const auto mix = [part](int x, int y) { return int(x + (y - x) * part); };
    return QColor(mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue()));
}

struct Look {
    QColor ground, border;
};

void drawBox(QPainter *painter, const QRect &rect, const Look &look)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(look.border.isValid() ? QPen(look.border) : Qt::NoPen);
    painter->setBrush(look.ground.isValid() ? QBrush(look.ground) : Qt::NoBrush);
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), theme::radius, theme::radius);
    painter->restore();
}

Look buttonLook(const QStyleOption *option, const QWidget *widget)
{
    const bool dark = theme::isDark(option->palette), enabled = option->state & QStyle::State_Enabled;
    const bool down = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hover = enabled && option->state & QStyle::State_MouseOver;
    const bool isPrimary = is(widget, Style::primary) && enabled;
    const QColor text = theme::color(Role::Text, dark);
    const QColor ground = theme::color(isPrimary ? Role::Accent : Role::Panel, dark);
    const QColor border = theme::color(isPrimary ? Role::Accent : Role::Border, dark);
    const qreal strength = down ? 0.14 : hover ? 0.06 : 0;
    const bool focused = enabled && option->state & QStyle::State_HasFocus;
    return {blended(ground, text, strength), focused ? theme::color(Role::Accent, dark) : border};
}

void drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const bool busy = option->state & (QStyle::State_Sunken | QStyle::State_On | QStyle::State_HasFocus)
        || (option->state & QStyle::State_MouseOver && option->state & QStyle::State_Enabled);
    const bool flat = is(widget, Style::link) || option->state & QStyle::State_AutoRaise;
    if (flat && !busy)
        return;
    Look look = buttonLook(option, widget);
    if (flat && !(option->state & QStyle::State_HasFocus))
        look.border = QColor();
    if (is(widget, Style::link) && !(option->state & (QStyle::State_Sunken | QStyle::State_On)))
        look.ground = QColor(); // with the keys on it, a link looks as it does otherwise
    drawBox(painter, option->rect, look);
}

Look fieldLook(const QStyleOption *option)
{
    const bool dark = theme::isDark(option->palette), enabled = option->state & QStyle::State_Enabled;
    const bool readOnly = option->state & QStyle::State_ReadOnly;
    const bool focused = enabled && option->state & QStyle::State_HasFocus;
    return {theme::color(enabled && !readOnly ? Role::Panel : Role::Current, dark),
            theme::color(focused ? Role::Accent : Role::Border, dark)};
}

void drawChevron(QPainter *painter, const QRect &rect, const QColor &color, bool isUp = false)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF middle = QRectF(rect).center();
    const int turn = isUp ? -1 : 1;
    painter->drawPolyline(QPolygonF {middle + QPointF(-3.5, -1.5) * turn, middle + QPointF(0, 2) * turn,
                                     middle + QPointF(3.5, -1.5) * turn});
    painter->restore();
}

// The box of a check box, or, round, of a radio button.
void drawMark(const QStyleOption *option, QPainter *painter, bool isRound)
{
    const bool on = option->state & (QStyle::State_On | QStyle::State_NoChange);
    const bool enabled = option->state & QStyle::State_Enabled;
    const QColor ink = theme::color(enabled ? Role::AccentText : Role::Panel, option->palette);
    const QColor accent = theme::color(enabled ? Role::Accent : Role::Muted, option->palette);
    Look look = fieldLook(option);
    if (on)
        look = {accent, accent};
    else if (!(option->state & QStyle::State_HasFocus))
        look.border = theme::color(Role::Muted, option->palette);
    const QRectF box = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(look.border);
    painter->setBrush(look.ground);
    painter->drawRoundedRect(box, isRound ? box.width() / 2 : 3, isRound ? box.width() / 2 : 3);
    painter->setPen(QPen(ink, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF middle = box.center();
    if (option->state & QStyle::State_NoChange)
        painter->drawLine(middle - QPointF(3, 0), middle + QPointF(3, 0));
    else if (on && isRound)
        painter->drawPoint(middle);
    else if (on)
        painter->drawPolyline(
            QPolygonF {middle + QPointF(-3, 0), middle + QPointF(-0.8, 2.6), middle + QPointF(3.2, -2.4)});
    painter->restore();
}

void drawHeader(const QStyleOption *option, QPainter *painter)
{
    const bool dark = theme::isDark(option->palette);
    const bool hover = option->state & QStyle::State_MouseOver && option->state & QStyle::State_Enabled;
    const QColor ground = theme::color(Role::PanelHeader, dark);
    painter->fillRect(option->rect, hover ? blended(ground, theme::color(Role::Text, dark), 0.05) : ground);
    painter->setPen(theme::color(Role::Border, dark));
    painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
}

// A primary button's or a link's text is written in a colour of its own.
QStyleOptionButton withTextColor(const QStyleOptionButton &button, const QWidget *widget)
{
    QStyleOptionButton changed = button;
    const bool enabled = button.state & QStyle::State_Enabled;
    if (enabled && (is(widget, Style::primary) || is(widget, Style::link))) {
        const Role role = is(widget, Style::primary) ? Role::AccentText : Role::Accent;
        changed.palette.setColor(QPalette::ButtonText, theme::color(role, button.palette));
    }
    return changed;
}

void drawCombo(const QStyleOptionComboBox *combo, QPainter *painter, const QRect &arrow)
{
    Look look = fieldLook(combo);
    if (!combo->editable && combo->state & QStyle::State_MouseOver && combo->state & QStyle::State_Enabled)
        look.ground = blended(look.ground, theme::color(Role::Text, combo->palette), 0.04);
    drawBox(painter, combo->rect, look);
    drawChevron(
        painter, arrow,
        theme::color(combo->state & QStyle::State_Enabled ? Role::Text : Role::Muted, combo->palette));
}

void drawScrollBar(const QStyleOptionSlider *bar, QPainter *painter, QRect slider)
{
    painter->fillRect(bar->rect, theme::color(Role::Panel, bar->palette));
    if (bar->maximum <= bar->minimum)
        return;
    const bool busy = bar->state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const QColor muted = theme::color(Role::Muted, bar->palette),
                 border = theme::color(Role::Border, bar->palette);
    slider =
        bar->orientation == Qt::Horizontal ? slider.adjusted(2, 3, -2, -3) : slider.adjusted(3, 2, -3, -2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(busy ? muted : blended(border, muted, 0.3));
    painter->drawRoundedRect(slider, 3, 3);
    painter->restore();
}

void drawDockTitle(const QStyleOptionDockWidget *dock, QPainter *painter, const QRect &rect)
{
    painter->save();
    painter->setPen(theme::color(Role::Muted, dock->palette));
    painter->setFont(theme::smallFont(painter->font()));
    painter->drawText(rect.adjusted(2, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(dock->title, Qt::ElideRight, rect.width()));
    painter->restore();
}
} // namespace

Style::Style() : QProxyStyle("Fusion") {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        return drawButton(option, painter, widget);
    case PE_FrameLineEdit:
        return;
    case PE_PanelLineEdit:
        // A field without frame, as in an editable drop-down, shows what it lies on.
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            drawBox(painter, option->rect, fieldLook(option));
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawMark(option, painter, false);
    case PE_IndicatorRadioButton:
        return drawMark(option, painter, true);
    case PE_Frame:
        return drawBox(painter, option->rect, {{}, theme::color(Role::Border, option->palette)});
    case PE_FrameStatusBarItem:
    case PE_FrameDockWidget:
        return;
    case PE_IndicatorHeaderArrow: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        if (!header || header->sortIndicator == QStyleOptionHeader::None)
            return;
        return drawChevron(painter, option->rect, theme::color(Role::Muted, option->palette),
                           header->sortIndicator == QStyleOptionHeader::SortUp);
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (element == CE_HeaderSection)
        return drawHeader(option, painter);
    if (element == CE_HeaderEmptyArea && option->state & State_Horizontal)
        return drawHeader(option, painter);
    if (element == CE_HeaderEmptyArea) // below the last row there is nothing
        return painter->fillRect(option->rect, theme::color(Role::Panel, option->palette));
    // A heading is as high as a row, which its text may use to the edges.
    if (element == CE_HeaderLabel)
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader changed = *header;
            changed.rect.adjust(0, -theme::gap, 0, theme::gap);
            return QProxyStyle::drawControl(element, &changed, painter, widget);
        }
    if (element == CE_PushButtonLabel)
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            const QStyleOptionButton changed = withTextColor(*button, widget);
            return QProxyStyle::drawControl(element, &changed, painter, widget);
        }
    if (element == CE_ComboBoxLabel)
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
            combo && !combo->editable) {
            QStyleOptionComboBox changed = *combo;
            const int icon = combo->currentIcon.isNull() ? 0 : combo->iconSize.width() + 4;
            const int room =
                subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget).width() - icon - 4;
            changed.currentText = theme::elided(combo->currentText, combo->fontMetrics, room);
            return QProxyStyle::drawControl(element, &changed, painter, widget);
        }
    if (element == CE_ToolBar) {
        painter->fillRect(option->rect, theme::color(Role::Window, option->palette));
        return;
    }
    if (element == CE_DockWidgetTitle)
        if (const auto *dock = qstyleoption_cast<const QStyleOptionDockWidget *>(option))
            return drawDockTitle(dock, painter, subElementRect(SE_DockWidgetTitleBarText, option, widget));
    if (element == CE_Splitter)
        return;
    QProxyStyle::drawControl(element, option, painter, widget);
    if (element == CE_TabBarTabShape && option->state & State_HasFocus) {
        painter->setPen(theme::color(Role::Accent, option->palette));
        painter->drawRect(option->rect.adjusted(3, 3, -4, -4));
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (control == CC_ComboBox)
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return drawCombo(combo, painter, subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget));
    if (control == CC_SpinBox)
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            drawBox(painter, spin->rect, fieldLook(spin));
            for (const bool isUp : {true, false}) {
                const bool can =
                    spin->stepEnabled.testFlag(isUp ? QSpinBox::StepUpEnabled : QSpinBox::StepDownEnabled);
                drawChevron(painter,
                            subControlRect(control, spin, isUp ? SC_SpinBoxUp : SC_SpinBoxDown, widget),
                            theme::color(can && spin->state & State_Enabled ? Role::Text : Role::Border,
                                         spin->palette),
                            isUp);
            }
            return;
        }
    if (control == CC_ScrollBar)
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return drawScrollBar(bar, painter, subControlRect(control, option, SC_ScrollBarSlider, widget));
    if (control == CC_ToolButton)
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            QStyleOptionToolButton changed = *button;
            if (!(changed.features & QStyleOptionToolButton::MenuButtonPopup))
                changed.features &= ~QStyleOptionToolButton::HasMenu; // its text says so
            if ((is(widget, primary) || is(widget, link)) && option->state & State_Enabled)
                changed.palette.setColor(
                    QPalette::ButtonText,
                    theme::color(is(widget, primary) ? Role::AccentText : Role::Accent, option->palette));
            return QProxyStyle::drawComplexControl(control, &changed, painter, widget);
        }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    // No arrows: the whole length is groove.
    if (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)
        return {};
    if (part == SC_ScrollBarGroove)
        return bar->rect;
    const bool across = bar->orientation == Qt::Horizontal;
    const int length = across ? bar->rect.width() : bar->rect.height();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    int size = length;
    if (range > 0)
        size = qMin(length, qMax(24, int(qint64(bar->pageStep) * length / (range + bar->pageStep))));
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - size,
                                              bar->upsideDown);
    int from = start, to = start + size;
    if (part == SC_ScrollBarSubPage)
        std::tie(from, to) = std::pair(0, start);
    else if (part == SC_ScrollBarAddPage)
        std::tie(from, to) = std::pair(start + size, length);
    const QRect rect = across ? QRect(bar->rect.x() + from, bar->rect.y(), to - from, bar->rect.height())
                              : QRect(bar->rect.x(), bar->rect.y() + from, bar->rect.width(), to - from);
    return visualRect(bar->direction, bar->rect, rect);
}

QIcon Style::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    if (icon == SP_TitleBarCloseButton || icon == SP_DockWidgetCloseButton)
        return theme::icon("close", Role::Muted);
    if (icon == SP_TitleBarNormalButton)
        return theme::icon("float", Role::Muted);
    return QProxyStyle::standardIcon(icon, option, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int least = option ? option->fontMetrics.height() + 12 : 0;
    if (type == CT_PushButton || type == CT_ComboBox || type == CT_LineEdit)
        result.setHeight(qMax(result.height(), least));
    if (type == CT_PushButton && !is(widget, link))
        result.rwidth() += theme::gap;
    if (type == CT_ToolButton && !is(widget, link))
        result = {result.width() + theme::smallGap, qMax(result.height(), least)};
    if (type == CT_HeaderSection)
        result.setHeight(theme::rowHeight(option->fontMetrics));
    if (type == CT_ItemViewItem)
        result.setHeight(qMax(result.height(), theme::rowHeight(option->fontMetrics)));
    return result;
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QScrollBar *>(widget) || qobject_cast<QHeaderView *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *header = qobject_cast<QHeaderView *>(widget))
        header->setHighlightSections(false);
}
