// SPDX-License-Identifier: MIT
// RunningGroups stand in place of Current for an array: its running instances, grouped by what each was
// launched with; for a selection of several, they are its members.
#pragma once

#include "core/plan/owner.h"
#include "core/resolve/drift.h"
#include "ui/widgets/labels.h"

class QVBoxLayout;

class RunningGroups : public Panel {
    Q_OBJECT
public:
    explicit RunningGroups(QWidget *parent = nullptr);
    void showArray(const Plan &plan, Id<ServerArray> array, bool editable);
    void showMembers(const Plan &plan, const QList<Owner> &owners);

signals:
    void goTo(AnyId id);
    void relaunchWanted(const QList<Id<Instance>> &instances);

private:
    void clear();
    void addGroup(const Plan &plan, const LaunchGroup &group, bool editable);
    QWidget *makeHead(const LaunchGroup &group, const QString &image, bool editable);
    void addNote(const QString &text);
    bool isShown(const QList<Owner> &owners, const QList<std::pair<quint32, qsizetype>> &groups,
                 const Resolution &next, bool editable);

    PanelHeader *m_header;
    QVBoxLayout *m_groups;
    // What is shown, so that a change of something else leaves focus and selection alone.
    QList<Owner> m_owners;
    QList<std::pair<quint32, qsizetype>> m_launches;
    Resolution m_next;
    bool m_isEditable = false;
};
