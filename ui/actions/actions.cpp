// SPDX-License-Identifier: MIT
#include "ui/actions/actions.h"

#include "core/base/words.h"
#include "ui/theme/theme.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QToolBar>

QList<ActionRow> allActions()
{
    return fileActions() + editActions() + planActions() + trialActions() + checkActions() + launchActions()
        + cloudActions() + mciActions() + templateActions() + goActions() + viewActions();
}

QString whyNot(const QString &id, const Workbench &bench)
{
    const QList<ActionRow> rows = allActions();
    const auto row = std::find_if(rows.cbegin(), rows.cend(),
                                  [&](const ActionRow &one) { return id == QLatin1String(one.id); });
    const Document *document = bench.document();
    if (!document)
        return Words::tr("No plan is open.");
    if (!document->isLoaded())
        return Words::tr("The plan is still being read.");
    if (document->isReadOnly() && !(row != rows.cend() && row->onlyReads))
        return Words::tr("The plan is read-only.");
    return row != rows.cend() && row->needs ? Words::tr(row->needs)
                                            : Words::tr("Select first what it acts on.");
}

Actions::Actions(Workbench &workbench, QObject *parent) : QObject(parent), m_workbench(workbench)
{
    for (const ActionRow &row : allActions()) {
        auto *action = new QAction(QCoreApplication::translate("actions", row.text), this);
        action->setObjectName(row.id);
        action->setIconText(action->text().remove('&')); // stays short on the toolbar
        if (*row.icon)
            action->setIcon(theme::icon(row.icon));
        action->setShortcut(row.shortcut);
        action->setShortcutContext(row.scope == ActionRow::Scope::Rows ? Qt::WidgetWithChildrenShortcut
                                                                       : Qt::WindowShortcut);
        action->setCheckable(row.isOn != nullptr);
        if (row.choiceOf) {
            auto *group = findChild<QActionGroup *>(row.choiceOf);
            if (!group) {
                group = new QActionGroup(this);
                group->setObjectName(row.choiceOf);
            }
            group->addAction(action);
        }
        connect(action, &QAction::triggered, this, [this, run = row.run] {
            run(m_workbench);
            refresh();
        });
        m_actions.insert(row.id, action);
    }
}

void Actions::fill(QMenu *menu, ActionRow::Menu which) const
{
    for (const ActionRow &row : allActions()) {
        if (row.menu != which)
            continue;
        if (row.startsGroup && !menu->isEmpty()) {
            QAction *line = menu->addSeparator();
            if (row.choiceOf)
                line->setText(QCoreApplication::translate("actions", row.choiceOf));
        }
        menu->addAction(action(row.id));
    }
}

void Actions::fill(QToolBar *toolbar) const
{
    ActionRow::Menu before = ActionRow::Menu::Edit;
    for (const ActionRow &row : allActions()) {
        if (!row.onToolbar)
            continue;
        if (row.menu != before || (row.startsGroup && !toolbar->actions().isEmpty()))
            toolbar->addSeparator();
        before = row.menu;
        toolbar->addAction(action(row.id));
    }
}

void Actions::serveRows(QWidget *widget) const
{
    for (const ActionRow &row : allActions())
        if (row.scope == ActionRow::Scope::Rows)
            widget->addAction(action(row.id));
}

void Actions::refresh()
{
    for (const ActionRow &row : allActions()) {
        QAction *action = m_actions.value(row.id);
        action->setEnabled(row.isEnabled(m_workbench));
        if (row.label)
            action->setText(row.label(m_workbench));
        if (row.isOn)
            action->setChecked(row.isOn(m_workbench));
    }
}
