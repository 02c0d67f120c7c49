// SPDX-License-Identifier: MIT
// The UpdateDialog moves servers and arrays to another revision of their ServerTemplate, and asks what
// becomes of MultiCloud Images that the new one does not list (EC-12).
#pragma once

#include "core/edit/templates.h"
#include "core/plan/owner.h"
#include "ui/forms/formdialog.h"

class QComboBox;
class QGridLayout;

class UpdateDialog : public FormDialog {
    Q_OBJECT
public:
    // The owners use revisions of the lineage of `from`.
    UpdateDialog(const Plan &plan, Id<ServerTemplate> from, const QList<Owner> &owners,
                 QWidget *parent = nullptr);
    Result<Change> change(const Plan &plan) const;
    QComboBox *revisionField() const { return m_revision; }

private:
    struct Row {
        Id<MultiCloudImage> mci;
        QComboBox *to;
    };
    Id<ServerTemplate> chosen() const;
    QHash<Id<MultiCloudImage>, edit::McisMapping> mapping() const;
    void fillRevisions(Id<ServerTemplate> from);
    void takeRevision();
    QComboBox *makeChoices(Id<MultiCloudImage> mci);
    void judge();

    const Plan m_plan;
    const QList<Owner> m_owners;
    QComboBox *m_revision;
    QLabel *m_question;
    RoleLabel *m_follows, *m_wrong;
    QWidget *m_mappings;
    QList<Row> m_rows;
};
