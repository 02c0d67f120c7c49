// SPDX-License-Identifier: MIT
#include "ui/window/tablememory.h"

#include "ui/settings/settings.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QTableView>
#include <QTreeView>

TableMemory::TableMemory(Settings &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    qApp->installEventFilter(this);
}

// A table is polished once, when it is about to be shown and has its columns.
bool TableMemory::eventFilter(QObject *watched, QEvent *event)
{
    const QString name = watched->objectName();
    if (event->type() == QEvent::Polish && !name.isEmpty() && !name.startsWith("qt_")) {
        if (auto *table = qobject_cast<QTableView *>(watched))
            take(table->horizontalHeader(), name);
        else if (auto *tree = qobject_cast<QTreeView *>(watched))
            take(tree->header(), name);
    }
    return QObject::eventFilter(watched, event);
}

void TableMemory::take(QHeaderView *header, const QString &name)
{
    // Which columns are seen is for the table to say: some appear only where they have something to tell.
    QList<bool> hidden;
    for (int column = 0; column < header->count(); ++column)
        hidden.append(header->isSectionHidden(column));
    header->restoreState(m_settings.table(name).value());
    for (int column = 0; column < hidden.size(); ++column)
        header->setSectionHidden(column, hidden.at(column));
    header->setSectionsMovable(true);
    const auto store = [this, header, name] { m_settings.table(name).set(header->saveState()); };
    connect(header, &QHeaderView::sectionResized, this, store);
    connect(header, &QHeaderView::sectionMoved, this, store);
    connect(header, &QHeaderView::sortIndicatorChanged, this, store);
}
