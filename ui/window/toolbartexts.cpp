// SPDX-License-Identifier: MIT
#include "ui/window/toolbartexts.h"

#include <QEvent>
#include <QLayout>
#include <QToolBar>
#include <QToolButton>

ToolbarTexts::ToolbarTexts(QToolBar *toolbar, const QList<QList<QAction *>> &yielding)
    : QObject(toolbar), m_toolbar(toolbar), m_yielding(yielding)
{
    toolbar->installEventFilter(this);
}

bool ToolbarTexts::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOther = event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest
        || event->type() == QEvent::FontChange;
    if (isOther)
        fit();
    return QObject::eventFilter(watched, event);
}

void ToolbarTexts::fit()
{
    const int spaces = 2 * m_toolbar->fontMetrics().horizontalAdvance(u' ') + 4; // as QToolButton has them
    struct Group {
        QList<QToolButton *> buttons;
        int words = 0; // how wide they are
    };
    QList<Group> groups;
    int needed = m_toolbar->layout()->sizeHint().width();
    for (const QList<QAction *> &actions : std::as_const(m_yielding)) {
        Group group;
        for (QAction *action : actions)
            if (auto *button = qobject_cast<QToolButton *>(m_toolbar->widgetForAction(action))) {
                const int width = button->fontMetrics().horizontalAdvance(action->iconText()) + spaces;
                needed += button->toolButtonStyle() == Qt::ToolButtonIconOnly ? width : 0;
                group.words += width;
                group.buttons.append(button);
            }
        groups.append(group);
    }
    for (const Group &group : std::as_const(groups)) {
        const bool goes = needed > m_toolbar->width();
        needed -= goes ? group.words : 0;
        const Qt::ToolButtonStyle style = goes ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon;
        for (QToolButton *button : group.buttons)
            if (button->toolButtonStyle() != style)
                button->setToolButtonStyle(style);
    }
}
