// SPDX-License-Identifier: MIT
// Actions are the verbs that a person can choose: one row each, from which menus, toolbar and shortcuts
// follow.
#pragma once

#include "ui/workbench/workbench.h"

#include <QAction>
#include <QHash>

class QMenu;
class QToolBar;

struct ActionRow {
    enum class Menu { File, Edit, Plan, Design, View, Help };
    // Where its shortcut holds: everywhere, or only while the rows or the navigator have the keys.
    enum class Scope { Window, Rows };

    const char *id;
    Menu menu;
    const char *text; // untranslated, context "actions"
    const char *icon = "";
    QKeySequence shortcut = {};
    bool (*isEnabled)(const Workbench &);
    void (*run)(Workbench &);
    bool startsGroup = false; // a line above it
    bool onToolbar = false;
    Scope scope = Scope::Window;
    // A text that depends on what can be done; otherwise `text`.
    QString (*label)(const Workbench &) = nullptr;
    // For what is on or off.
    bool (*isOn)(const Workbench &) = nullptr;
    bool isAboutRows = false; // the menu of rows offers it
    bool onlyReads = false;   // changes nothing, so that a plan may be read-only
    // What must be so that it can be chosen: untranslated, context "Words"; none: that something is selected.
    const char *needs = nullptr;
    // One of several, of which one is on: what they are, untranslated, as the heading above them.
    const char *choiceOf = nullptr;
};

const QList<ActionRow> &fileActions();
const QList<ActionRow> &editActions();
const QList<ActionRow> &planActions();
const QList<ActionRow> &launchActions();
const QList<ActionRow> &checkActions();
const QList<ActionRow> &mciActions();
const QList<ActionRow> &templateActions();
const QList<ActionRow> &cloudActions();
const QList<ActionRow> &trialActions();
const QList<ActionRow> &goActions();
const QList<ActionRow> &viewActions();
QList<ActionRow> allActions();
// Why the action of that id cannot be chosen now, and what to do first; of no use for one that can.
QString whyNot(const QString &id, const Workbench &bench);

// The rows as QActions of one window.
class Actions : public QObject {
    Q_OBJECT
public:
    Actions(Workbench &workbench, QObject *parent);

    QAction *action(const QString &id) const { return m_actions.value(id); }
    QList<QAction *> all() const { return m_actions.values(); }
    void fill(QMenu *menu, ActionRow::Menu which) const;
    void fill(QToolBar *toolbar) const;
    // The actions whose shortcuts hold only where rows have the keys are given to that widget.
    void serveRows(QWidget *widget) const;
    // Enables and names the actions by what can be done now.
    void refresh();

private:
    Workbench &m_workbench;
    QHash<QString, QAction *> m_actions;
};
