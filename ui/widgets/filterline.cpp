// SPDX-License-Identifier: MIT
#include "ui/widgets/filterline.h"

#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>

FilterLine::FilterLine(const QString &name, QWidget *parent) : QLineEdit(parent)
{
    setAccessibleName(name);
    setPlaceholderText(tr("Type to filter"));
    setClearButtonEnabled(true);
    addAction(theme::icon("search", theme::Role::Muted), LeadingPosition);
}

// In a dialog, Enter would press its button, and Esc close it.
void FilterLine::keyPressEvent(QKeyEvent *event)
{
    // A completer hands its keys on before it acts itself.
    const auto *completer = findChild<QCompleter *>();
    if (completer && completer->popup()->isVisible())
        return QLineEdit::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        return emit left();
    case Qt::Key_Escape:
        if (!text().isEmpty())
            return clear();
        [[fallthrough]];
    default:
        QLineEdit::keyPressEvent(event);
    }
}
