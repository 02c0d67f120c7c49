// SPDX-License-Identifier: MIT
#include "ui/window/linkmenu.h"

#include "core/plan/names.h"
#include "core/query/where.h"
#include "ui/editors/listtable.h"
#include "ui/models/tablemodel.h"
#include "ui/theme/kinds.h"
#include "ui/theme/link.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDialog>
#include <QMenu>

namespace {
// What the name under the mouse, or the current one, leads to.
AnyId linkIn(const QWidget *widget, const QContextMenuEvent &event)
{
    if (const AnyId link = theme::linkOf(widget))
        return link;
    const auto *table = qobject_cast<const ListTable *>(widget->parentWidget());
    if (!table || widget != table->viewport() || table->contextMenuPolicy() != Qt::DefaultContextMenu)
        return {};
    const bool isKey = event.reason() == QContextMenuEvent::Keyboard;
    const QModelIndex at = isKey ? table->currentIndex() : table->indexAt(event.pos());
    const auto link = at.data(ListModel::LinkRole).value<AnyId>();
    return link ? link : at.data(TableModel::IdRole).value<AnyId>();
}

QString shortened(const QString &text)
{
    return QString(text).simplified().left(60).replace(u'&', QStringLiteral("&&"));
}
} // namespace

LinkMenu::LinkMenu(Workbench &bench, QObject *parent) : QObject(parent), m_bench(bench)
{
    qApp->installEventFilter(this);
}

QMenu *LinkMenu::menuFor(AnyId id, QWidget *parent)
{
    const Plan &plan = m_bench.document()->plan();
    auto *menu = new QMenu(parent);
    const QString name = query::plainNameOf(plan, id), outer = query::outerIdOf(plan, id);
    QDialog *within = qobject_cast<QDialog *>(parent->window());
    menu->addAction(theme::icon(theme::kindIcon(id)), tr("&Go To %1").arg(shortened(nameOf(plan, id))), this,
                    [this, id, dialog = QPointer<QDialog>(within)] {
                        if (dialog)
                            dialog->reject();
                        m_bench.goTo(id);
                    });
    menu->addAction(tr("&Who Uses It…"), this, [this, id] { emit usersWanted(id); });
    menu->addSeparator();
    menu->addAction(theme::icon(QStringLiteral("copy")), tr("Copy &Name"), this,
                    [name] { QGuiApplication::clipboard()->setText(name); });
    if (!outer.isEmpty() && outer != name)
        menu->addAction(tr("Copy &Id"), this, [outer] { QGuiApplication::clipboard()->setText(outer); });
    return menu;
}

bool LinkMenu::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ContextMenu || !watched->isWidgetType() || !m_bench.document())
        return QObject::eventFilter(watched, event);
    auto *widget = static_cast<QWidget *>(watched);
    const auto &asked = *static_cast<QContextMenuEvent *>(event);
    const AnyId id = linkIn(widget, asked);
    if (nameOf(m_bench.document()->plan(), id).isEmpty())
        return QObject::eventFilter(watched, event);
    QMenu *menu = menuFor(id, widget);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(asked.globalPos());
    return true;
}
