// SPDX-License-Identifier: MIT
// The UpdateDialog moves servers and arrays to another revision of their ServerTemplate, and asks what
// becomes of MultiCloud Images that the new one does not list (EC-12).
#pragma once

#include "core/edit/templates.h"
#include "core/plan/owner.h"
#include "ui/forms/formdialog.h"

class MciMappings;
class QCheckBox;
class QComboBox;

class UpdateDialog : public FormDialog {
    Q_OBJECT
public:
    // The owners use revisions of the lineage of `from`.
    UpdateDialog(const Plan &plan, Id<ServerTemplate> from, const QList<Owner> &owners,
                 QWidget *parent = nullptr);
    Result<Change> change(const Plan &plan) const;
    QComboBox *revisionField() const { return m_revision; }

private:
    Id<ServerTemplate> chosen() const;
    // Those that are to change.
    QList<Owner> owners() const;
    edit::Followers followers() const;
    void fillRevisions(Id<ServerTemplate> from);
    void takeRevision();
    void judge();

    const Plan m_plan;
    const QList<Owner> m_owners;
    RoleLabel *m_what;
    QComboBox *m_revision;
    QCheckBox *m_withFollowers;
    MciMappings *m_mappings;
    RoleLabel *m_inheriting, *m_wrong;
};
