// SPDX-License-Identifier: MIT
// A FilterBox is where a person says which rows to show: it completes what is typed, says what is wrong with it,
// and keeps filters under names.
#pragma once

#include "core/query/filter.h"
#include "ui/views/savedfilters.h"
#include "ui/widgets/labels.h"

class FilterCompleter;
class QLineEdit;
class QMenu;
class QToolButton;

// A name that is to be asked of the person.
struct NameQuestion {
    QString title, doIt, name;
    std::function<QString(const QString &)> objection; // why a name cannot be given; empty when it can
    std::function<void(const QString &)> take;
};

class FilterBox : public QWidget {
    Q_OBJECT
public:
    explicit FilterBox(Settings &settings, QWidget *parent = nullptr);

    QLineEdit *line() const { return m_line; }
    // Begins anew, empty, for rows of this kind of a plan.
    void begin(query::Kind kind, const std::function<const Plan &()> &plan);
    // What is wrong with what is typed, told below it.
    void setFault(const std::optional<query::Fault> &fault);
    QString faultText() const;
    // Adds a term to what is typed.
    void addTerm(const QString &term);
    QMenu *savedMenu() const { return m_menu; }

signals:
    void textChanged(const QString &text);
    // Down: the person goes on to the rows.
    void left();
    void nameWanted(const NameQuestion &question);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeLine();
    void makeButton();
    void fillMenu();
    void addChoice(const SavedFilter &filter);
    void addSaving();
    void save();
    void rename(const SavedFilter &filter);

    Settings &m_settings;
    query::Kind m_kind = query::Kind::Owners;
    QLineEdit *m_line;
    FilterCompleter *m_completer;
    QToolButton *m_saved;
    QMenu *m_menu;
    RoleLabel *m_fault;
    bool m_isFaulty = false;
};
