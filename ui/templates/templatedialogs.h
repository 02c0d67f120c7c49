// SPDX-License-Identifier: MIT
// The questions that edits of a ServerTemplate ask: what to list, which revision.
#pragma once

#include "core/base/result.h"
#include "core/plan/plan.h"
#include "ui/forms/formdialog.h"

class ListTable;
class MciPicker;
class NewMciFields;
class QRadioButton;

// A new ServerTemplate, if wanted with the first MultiCloud Image that it lists.
class NewTemplateDialog : public FormDialog {
    Q_OBJECT
public:
    explicit NewTemplateDialog(const Plan &plan, QWidget *parent = nullptr);
    Result<Change> change(const Plan &plan) const;

private:
    void judge();

    const Plan m_plan;
    QLineEdit *m_name, *m_description;
    QRadioButton *m_none, *m_existing, *m_new;
    MciPicker *m_picker;
    NewMciFields *m_fields;
    RoleLabel *m_wrong;
};

// A MultiCloud Image to list; what is listed already is refused in place (SM4).
class AddListingDialog : public FormDialog {
    Q_OBJECT
public:
    AddListingDialog(const Plan &plan, Id<ServerTemplate> head, QWidget *parent = nullptr);
    Id<MultiCloudImage> chosen() const;

private:
    MciPicker *m_picker;
    RoleLabel *m_wrong;
};

// "Create new MCI".
class NewListingDialog : public FormDialog {
    Q_OBJECT
public:
    NewListingDialog(const Plan &plan, Id<ServerTemplate> head, QWidget *parent = nullptr);
    NewMciFields *fields() const { return m_fields; }

private:
    NewMciFields *m_fields;
    RoleLabel *m_wrong;
};

// Which revision of a listed MultiCloud Image, or whichever is the latest (EC-16).
class ListedRevisionDialog : public FormDialog {
    Q_OBJECT
public:
    ListedRevisionDialog(const Plan &plan, Id<ListedMci> listing, QWidget *parent = nullptr);
    Result<Change> change(const Plan &plan) const;

private:
    struct Choice {
        Id<MultiCloudImage> mci;
        RevisionNaming naming;
    };
    void fill(const Plan &plan);
    int current() const;

    Id<ListedMci> m_listing;
    QList<Choice> m_choices;
    QList<QRadioButton *> m_buttons;
};
