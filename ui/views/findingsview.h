// SPDX-License-Identifier: MIT
// The FindingsView lists what the checks find: grouped, worst first, each with what mends it, and with what
// was waived and why.
#pragma once

#include "core/document/livefindings.h"
#include "ui/views/copying.h"
#include "ui/views/exportbutton.h"
#include "ui/views/findingstree.h"
#include "ui/widgets/labels.h"

class QComboBox;
class FilterLine;
class QMenu;
class QTimer;
class QToolButton;

class FindingsView : public QWidget {
    Q_OBJECT
public:
    explicit FindingsView(LiveFindings &live, QWidget *parent = nullptr);
    // False while something is being checked, or is about to be shown.
    bool isCurrent() const;
    void setEditable(bool editable);
    // What the edits of a trial have done to findings; none while nothing is tried.
    void setTrial(const std::optional<FindingTrial> &trial);
    // What was mended just now stays listed for a moment, where it was found, with what was done.
    void showMended(const QList<check::Mended> &mended);
    const check::Findings &findings() const { return m_live.all(); }
    // The findings of the selected rows; of a group, all in it.
    QList<Finding> selected() const;
    FindingsTree *tree() const { return m_tree; }
    // What can be done with the findings that are selected; owned by the caller.
    QMenu *makeMenu();

signals:
    void goTo(AnyId subject, std::optional<LaunchField> field);
    void changeWanted(const Result<Change> &change);
    void fixWanted(const Result<Change> &change, const QList<check::Mended> &mended);
    void waiveWanted(const QList<Finding> &findings);
    void levelWanted(const Rule *rule);
    // What else there is to do with the object that is chosen, and with what is found about it.
    void menuWanted(QMenu *menu, AnyId object, const QList<AnyId> &about);
    void exportWanted(const SheetMaker &sheet, const QString &title, ExportFormat format);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeBar();
    void addExport(QHBoxLayout *row);
    SheetMaker sheet() const;
    QToolButton *addButton(QHBoxLayout *row, const QString &text, void (FindingsView::*run)());
    void rebuild();
    void take(FindingGroups groups);
    void applyFilter();
    void tellReason(const QList<Finding> &findings, QString mends);
    void restore(const QList<Finding> &selection);
    void tellEmpty();
    // All open findings of the rule of what is selected.
    QList<Finding> allOfRule() const;
    void judge();
    QString fixTip(const QList<Finding> &findings) const;
    void follow(QTreeWidgetItem *item);
    void fixSelected() { chooseFix(m_fix, selected()); }
    void fixAllOfRule() { chooseFix(m_fixAll, allOfRule()); }
    // Asks below the button where there are several ways to mend them.
    void chooseFix(QToolButton *button, const QList<Finding> &findings);
    void fix(const QList<Finding> &findings, qsizetype which);
    void waive();
    void unwaive();

    LiveFindings &m_live;
    FindingQuery m_query;
    std::optional<query::Fault> m_fault;
    std::optional<FindingGrouping> m_arranged; // how what is shown is grouped
    Job *m_job = nullptr;
    bool m_isEditable = true;
    QComboBox *m_grouping;
    FilterLine *m_filter;
    QToolButton *m_waived, *m_fix, *m_fixAll, *m_waive;
    ExportButton *m_export;
    RoleLabel *m_empty;
    ElidedLabel *m_reason;
    FindingsTree *m_tree;
    Copying *m_copying;
    QTimer *m_soon = nullptr, *m_settling = nullptr;
};
