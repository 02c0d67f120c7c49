// SPDX-License-Identifier: MIT
// The RulesDialog lists all rules with what they count for in this plan and in each environment, and changes
// that for those selected.
#pragma once

#include "core/check/check.h"
#include "core/edit/checks.h"
#include "ui/forms/formdialog.h"

class FilterLine;
class QComboBox;
class QTreeWidget;
class QTreeWidgetItem;

class RulesDialog : public FormDialog {
    Q_OBJECT
public:
    RulesDialog(const Plan &plan, bool editable, const Rule *rule, QWidget *parent = nullptr);
    // What the person chose, in order.
    const QList<edit::RuleChoice> &choices() const { return m_choices; }
    QTreeWidget *table() const { return m_table; }

private:
    using Scope = std::optional<Environment>; // none: everywhere in the plan
    void addTable();
    void addChoosers(bool editable);
    void fill(QTreeWidgetItem *item);
    void filter(const QString &typed);
    void judge();
    void choose(int scope, int index);
    QList<const Rule *> selected() const;
    std::optional<RuleLevel> settingOf(const Rule &rule, const Scope &scope) const;

    Plan m_trial; // with the choices so far
    QList<edit::RuleChoice> m_choices;
    QList<Scope> m_scopes;
    FilterLine *m_filter;
    QTreeWidget *m_table;
    RoleLabel *m_title, *m_reason;
    QList<QComboBox *> m_choosers; // one for each scope
};
