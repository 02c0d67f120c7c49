// SPDX-License-Identifier: MIT
#include "ui/window/linkmenu.h"

#include "core/naming/names.h"
#include "core/naming/where.h"
#include "core/resolve/resolve.h"
#include "ui/models/tablemodel.h"
#include "ui/theme/kinds.h"
#include "ui/theme/link.h"
#include "ui/theme/theme.h"
#include "ui/widgets/listtable.h"

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
    const bool isKey = event.reason() == QContextMenuEvent::Keyboard;
    const auto *list = qobject_cast<const QAbstractItemView *>(widget);
    if (!list)
        list = qobject_cast<const QAbstractItemView *>(widget->parentWidget());
    if (!list || (widget != list->viewport() && !isKey)
        || list->contextMenuPolicy() != Qt::DefaultContextMenu)
        return {};
    const QModelIndex at = isKey ? list->currentIndex() : list->indexAt(event.pos());
    const auto link = at.data(LinkCells::Role).value<AnyId>();
    // Other tables have a menu of their own.
    const bool isOfRow = !link && qobject_cast<const ListTable *>(list);
    return isOfRow ? at.data(TableModel::IdRole).value<AnyId>() : link;
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
    auto *menu = new QMenu(parent);
    addGoTo(menu, id);
    addRest(menu, id);
    return menu;
}

void LinkMenu::addTo(QMenu *menu, const QModelIndex &cell)
{
    const Plan &plan = m_bench.document()->plan();
    const auto id = cell.data(TableModel::IdRole).value<AnyId>();
    const QVariant field = cell.data(TableModel::FieldRole);
    const AnyId named = field.isValid() ? valueId(resolve(plan, Owner(id)), LaunchField(field.toInt())) : id;
    if (nameOf(plan, named).isEmpty())
        return;
    menu->addSeparator();
    if (named != id)
        addGoTo(menu, named);
    addRest(menu, named);
}

void LinkMenu::addTo(QMenu *menu, AnyId object, const QList<AnyId> &named)
{
    const Plan &plan = m_bench.document()->plan();
    menu->addSeparator();
    for (const AnyId id : named)
        if (id != object && !nameOf(plan, id).isEmpty())
            addGoTo(menu, id);
    if (!nameOf(plan, object).isEmpty())
        addRest(menu, object);
}

void LinkMenu::addGoTo(QMenu *menu, AnyId id)
{
    QDialog *within =
        menu->parentWidget() ? qobject_cast<QDialog *>(menu->parentWidget()->window()) : nullptr;
    menu->addAction(theme::icon(theme::kindIcon(id)),
                    tr("&Go To %1").arg(shortened(nameOf(m_bench.document()->plan(), id))), this,
                    [this, id, dialog = QPointer<QDialog>(within)] {
                        if (dialog)
                            dialog->reject();
                        m_bench.goTo(id);
                    });
}

void LinkMenu::addRest(QMenu *menu, AnyId id)
{
    const Plan &plan = m_bench.document()->plan();
    const QString name = plainNameOf(plan, id), outer = outerIdOf(plan, id);
    menu->addAction(tr("&Used By…"), this, [this, id] { emit usersWanted(id); });
    menu->addSeparator();
    menu->addAction(theme::icon(QStringLiteral("copy")), tr("Copy &Name"), this,
                    [name] { QGuiApplication::clipboard()->setText(name); });
    if (!outer.isEmpty() && outer != name)
        menu->addAction(tr("Copy &Id"), this, [outer] { QGuiApplication::clipboard()->setText(outer); });
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
