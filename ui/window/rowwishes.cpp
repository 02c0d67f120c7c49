// SPDX-License-Identifier: MIT
#include "ui/window/rowwishes.h"

#include "ui/actions/actions.h"
#include "ui/forms/formdialog.h"
#include "ui/views/filterbox.h"
#include "ui/views/tablepage.h"

#include <QMenu>

namespace {
// What can be done to the selected rows now, in groups as the window's menus have them.
void fillRowMenu(QMenu *menu, const Actions &actions)
{
    ActionRow::Menu before = ActionRow::Menu::File;
    for (const ActionRow &row : allActions()) {
        QAction *action = actions.action(QString::fromLatin1(row.id));
        if (!row.isAboutRows || !action->isEnabled())
            continue;
        if (!menu->isEmpty() && (row.menu != before || row.startsGroup))
            menu->addSeparator();
        before = row.menu;
        menu->addAction(action);
    }
}

void askForName(const NameQuestion &question, QWidget *frame)
{
    auto *dialog = new NameDialog(question.title, question.doIt, question.name, frame);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setCheck(question.objection);
    QObject::connect(dialog, &QDialog::accepted, dialog,
                     [dialog, question] { question.take(dialog->name()); });
    dialog->nameField()->setFocus();
    dialog->open();
}
} // namespace

void serveWishes(TablePage &page, const Actions &actions, QWidget *frame)
{
    QObject::connect(page.view(), &RowsView::menuWanted, &page,
                     [&actions](QMenu *menu) { fillRowMenu(menu, actions); });
    QObject::connect(page.filter(), &FilterBox::nameWanted, &page,
                     [frame](const NameQuestion &question) { askForName(question, frame); });
}
