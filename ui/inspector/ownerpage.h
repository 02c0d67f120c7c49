// SPDX-License-Identifier: MIT
// The OwnerPage is the inspector of servers and arrays, one or several at once: what runs, what launches
// next and why, and every edit of it.
#pragma once

#include "core/document/document.h"
#include "core/plan/owner.h"
#include "ui/inspector/launchpanes.h"
#include "ui/workbench/workbench.h"

#include <QPointer>

class ArrayBar;
class Job;
class LaunchBar;
class OverrideBar;
class SourcePlan;
class Timeline;

class OwnerPage : public QWidget {
    Q_OBJECT
public:
    explicit OwnerPage(Workbench &bench, QWidget *parent = nullptr);
    // At least one owner, and all of them exist. What is shown of very many is worked out apart.
    void show(const QList<Owner> &owners);
    // After a change of the plan by anyone.
    void refresh();
    // Something else is shown: what is being worked out is not waited for.
    void leave();
    // As wide as what is shown needs, where there is no more room than this.
    int widthWithin(int atMost) const;
    void focusField(LaunchField field) { m_panes->focusField(field); }

signals:
    void goTo(AnyId id);

private:
    void connectPanes();
    void connectLaunches();
    void connectArray();
    void setWaiting(bool isWaiting);
    void take(const OwnersShown &facts);
    void showHeader();
    void showState();
    void forget();
    Id<Instance> launchShown() const;
    QList<Id<Server>> idle() const;       // servers that do not run
    QList<Id<Instance>> currents() const; // of those that run

    // An edit of a field: done, or the reason why not beside the field.
    bool edit(LaunchField field, const Result<Change> &change);
    void setInheriting(LaunchField field, bool inherit);
    void chooseImage(LaunchField field);
    void tellWhyMissing(const QString &searched);
    // A launch: done, or the reason why not beside the buttons.
    void record(const Result<Change> &change);
    void relaunch(const QList<Id<Instance>> &instances);
    void terminate(const QList<Id<Instance>> &instances);
    bool isEditable() const { return m_document.isLoaded() && !m_document.isReadOnly(); }

    Document &m_document;
    Workbench &m_bench;
    QList<Owner> m_owners;
    OwnersShown m_facts;
    quint64 m_run = 0; // what was worked out before it was asked for anew is dropped
    QPointer<Job> m_job;
    SourcePlan *m_source;
    Id<Instance> m_launch;               // the launch chosen in the timeline; none: Current
    std::optional<LaunchField> m_pinned; // unticked just now: choosing a value joins that undo step (D23)
    QMap<LaunchField, QString> m_refusals;
    QString m_launchRefusal;
    bool m_editing = false;
    PanelHeader *m_header;
    QWidget *m_content; // all below the header
    QLabel *m_waiting;  // in its place, until it is known
    QLabel *m_lock;
    RoleLabel *m_state; // what else than "operational" is to be known of what runs: stopped, locked
    Timeline *m_timeline;
    ArrayBar *m_array;
    OverrideBar *m_overrides;
    LaunchPanes *m_panes;
    LaunchBar *m_launchBar;
};
