// SPDX-License-Identifier: MIT
// The GoToDialog finds any object and any command while a person types, and who uses an object. The plan is
// searched on a thread of its own.
#pragma once

#include "core/answer/usedby.h"
#include "core/base/job.h"
#include "core/query/find.h"
#include "ui/actions/actions.h"
#include <QDialog>
#include <QPointer>

class ListTable;
class QLineEdit;
class RoleLabel;
struct ListRow;

class GoToDialog : public QDialog {
    Q_OBJECT
public:
    // Objects and commands; `recent` while nothing is typed.
    GoToDialog(Workbench &bench, const Actions &actions, const QList<AnyId> &recent,
               QWidget *parent = nullptr);
    // Another object of the kind of `like`, to be chosen.
    GoToDialog(Workbench &bench, const QString &title, AnyId like, QWidget *parent = nullptr);

    // Shows who uses the row, as Shift+Enter does.
    void showUsers(AnyId id);
    QLineEdit *box() const { return m_box; }
    ListTable *results() const { return m_results; }
    // False while what was typed last is still being looked for.
    bool isSettled() const { return !m_job; }

signals:
    void chosen(AnyId id);
    void commandChosen(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    // What a worker brings back.
    struct Answer {
        query::Hits hits;
        QHash<AnyId, QList<Use>> users; // of objects that are meant exactly
    };
    // One line of the list: an object, a command, or a heading that is neither.
    struct Entry {
        AnyId id;
        QString command;
    };

    void build();
    void search();
    void take(const Answer &answer);
    void showRecent();
    void begin();
    void add(const Entry &entry, const ListRow &row);
    void addObject(AnyId id);
    void addCommand(const ActionRow &row);
    void addUsers(const QList<Use> &uses, qsizetype ofEachKind);
    void addUse(const Use &use);
    void addNote(const QString &text);
    void showHits(const Answer &answer);
    void addCommands(int rank, const QString &typed);
    void finish(const QString &status);
    void step(int by);
    void choose(bool users);

    Workbench &m_bench;
    const Actions *m_actions = nullptr; // null: no commands
    AnyId m_like;
    QList<AnyId> m_recent;
    QLineEdit *m_box;
    ListTable *m_results;
    RoleLabel *m_status, *m_hint;
    QList<Entry> m_entries;
    QList<ListRow> m_rows;
    QPointer<Job> m_job;
    quint64 m_run = 0;
    AnyId m_usersOf;            // none: what is typed is looked for
    bool m_choosesSoon = false; // Enter came before the results
};
