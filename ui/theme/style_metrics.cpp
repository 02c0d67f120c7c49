// SPDX-License-Identifier: MIT
// The lengths and habits of the style.
#include "ui/theme/style.h"

#include "ui/theme/theme.h"

#include <QStyleOption>

using theme::Role;

// A heading's text and arrow stand in the middle of its height, which is that of a row.
QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_HeaderLabel && option) {
        rect.setTop(option->rect.top());
        rect.setBottom(option->rect.bottom());
    } else if (element == SE_HeaderArrow && option) {
        rect.moveTop(option->rect.center().y() - rect.height() / 2);
    }
    return rect;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ToolBarIconSize:
    case PM_ButtonIconSize:
        return theme::iconSize;
    case PM_ToolBarItemSpacing:
    case PM_ToolBarItemMargin:
    case PM_DockWidgetTitleMargin:
        return theme::smallGap;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ToolBarFrameWidth:
        return 0;
    case PM_SplitterWidth:
    case PM_DockWidgetSeparatorExtent:
        return 6;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_HeaderMargin:
        return theme::gap;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_UnderlineShortcut:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_Table_GridLineColor:
        return int(theme::color(Role::Border, option ? option->palette : QPalette()).rgb());
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}
