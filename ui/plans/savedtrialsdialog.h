// SPDX-License-Identifier: MIT
// The SavedTrialsDialog lists the trials saved beside the plan, and shows what the chosen one would change now.
#pragma once

#include "core/document/savedtrials.h"
#include "core/integrity/refit.h"
#include "ui/workbench/workbench.h"

#include <QDialog>
#include <QPointer>

class Banner;
class ImpactView;
class Job;
class QListWidget;
class QPushButton;

class SavedTrialsDialog : public QDialog {
    Q_OBJECT
public:
    explicit SavedTrialsDialog(Workbench &bench);
    QListWidget *list() const { return m_list; }
    ImpactView *view() const { return m_view; }
    // The edits of the chosen one that no longer fit the plan, as told.
    QString conflicts() const;
    // True once the chosen one is compared with the plan.
    bool isCompared() const { return m_refitted.has_value(); }

private:
    QWidget *makeList();
    QPushButton *addButton(QWidget *buttons, const QString &text, void (SavedTrialsDialog::*does)());
    void fill(const QString &chosen);
    QString chosen() const;
    void compare();
    void tellConflicts(const QList<Misfit> &misfits);
    void openAgain();
    void rename();
    void remove();

    Workbench &m_bench;
    QListWidget *m_list;
    Banner *m_conflicts;
    ImpactView *m_view;
    QList<QPushButton *> m_buttons; // that need a chosen one
    QPushButton *m_open = nullptr;
    QPointer<Job> m_job;
    std::optional<Refitted> m_refitted; // of the chosen one
    quint64 m_run = 0;
};
