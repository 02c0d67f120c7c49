// SPDX-License-Identifier: MIT
// The LaunchPanes are Current beside Next, aligned row by row; for an array and for several selected, what
// stands in place of Current beside Next.
#pragma once

#include "core/document/document.h"
#include "core/plan/owner.h"
#include "ui/inspector/nextcell.h"

#include <QMap>
#include <QScrollArea>

class CurrentCell;
class RunningGroups;
class QBoxLayout;
class QGridLayout;
class QToolButton;

class LaunchPanes : public QScrollArea {
    Q_OBJECT
public:
    explicit LaunchPanes(const Document &document, QWidget *parent = nullptr);
    // `launch`: the launch that is shown beside Next; none when there is none.
    void show(const QList<Owner> &owners, const OwnersShown &facts, Id<Instance> launch, bool editable,
              const QMap<LaunchField, QString> &refusals);
    void setAdvancedShown(bool shown);
    NextCell *cell(LaunchField field) const { return m_next[size_t(field)]; }
    // As wide as what is shown needs: Current beside Next, or above where there is no more room than this.
    int widthWithin(int atMost) const;
    bool isBeside() const { return m_isBeside; }
    // Scrolls to the field and gives it the focus.
    void focusField(LaunchField field);
    // What a relaunch would change, as a finding; that is told beside the button for it.
    const std::optional<Finding> &aboutRelaunch() const { return m_aboutRelaunch; }
    // Opens what the field's value is chosen with.
    void choose(LaunchField field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

signals:
    void offerTaken(LaunchField field, const Offer &offer);
    void inheritWanted(LaunchField field, bool inherit);
    void textEntered(LaunchField field, const QString &text);
    void chooserWanted(LaunchField field);
    void whyMissingWanted(const QString &searched);
    void advancedToggled(bool shown);
    void goTo(AnyId id);
    void explainWanted(LaunchField field);
    void findingChosen(const Finding &finding);
    void relaunchWanted(const QList<Id<Instance>> &instances);

private:
    void connectTo(NextCell *cell, const QList<Owner> &owners);
    void fitHeight();
    void arrange();
    void placeRows();
    int needed(bool ofCurrent) const;
    int neededBeside() const;
    void addHeaders();
    void addRow(const FieldRow &row);
    void addAdvancedSwitch();
    void orderTabs();
    void showBeside(const Plan &plan, const QList<Owner> &owners, bool editable);
    void showCells();
    void showCurrent(const Plan &plan, Id<Instance> launch, const QSet<LaunchField> &differing);
    void showFindings(const QList<Owner> &owners, NextFields &fields);
    void showAdvancedSwitch(const NextFields &fields, const QSet<LaunchField> &differing);

    const Document &m_document;
    QWidget *m_body;
    QGridLayout *m_grid;
    QBoxLayout *m_columns;
    RunningGroups *m_groups;
    FindingLines *m_findings; // of no field
    std::optional<Finding> m_aboutRelaunch;
    PanelHeader *m_currentHeader, *m_nextHeader;
    QToolButton *m_advanced;
    QLabel *m_advancedNote;
    std::array<NextCell *, launchFieldCount> m_next {};
    std::array<CurrentCell *, launchFieldCount> m_current {};
    QWidget *m_advancedBar = nullptr;
    QString m_title; // of what is beside Next
    bool m_showsCurrent = true, m_runs = true, m_showsAdvanced = true, m_isBeside = true;
};
