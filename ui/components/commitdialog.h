// SPDX-License-Identifier: MIT
// The CommitDialog asks for the message of a commit and, of a ServerTemplate, whether the HEAD MultiCloud Images that
// it lists are committed with it (ST3).
#pragma once

#include "core/base/result.h"
#include "core/plan/anyid.h"
#include "core/plan/change.h"
#include "ui/forms/formdialog.h"

class Plan;
class QCheckBox;
class QPlainTextEdit;

class CommitDialog : public FormDialog {
    Q_OBJECT
public:
    // `head`: of a MultiCloud Image or a ServerTemplate.
    CommitDialog(const Plan &plan, AnyId head, QWidget *parent = nullptr);
    Result<Change> change(const Plan &plan) const;

private:
    void offerMcis(const Plan &plan);

    const AnyId m_head;
    QPlainTextEdit *m_message;
    QCheckBox *m_withMcis = nullptr;
};
