// SPDX-License-Identifier: MIT
// The UniteDialog shows what would be united, lets a person correct it, and says what it does to launches
// before it is done. It changes nothing itself: once accepted, result() holds what to do.
#pragma once

#include "core/base/job.h"
#include "ui/plans/proposalsmodel.h"
#include "ui/workbench/workbench.h"

#include <QDialog>
#include <QPointer>

class Banner;
class ButtonRows;
class FilterLine;
class QComboBox;
class QPushButton;
class QSortFilterProxyModel;
class QTimer;
class QTreeView;
class RoleLabel;

class UniteDialog : public QDialog {
    Q_OBJECT
public:
    enum class Kind { Images, Templates };
    UniteDialog(Kind kind, Workbench &bench, QWidget *parent = nullptr);
    // Opens it; what it holds when it is accepted is done as one edit.
    static void open(Kind kind, Workbench &bench);
    void accept() override;
    void done(int result) override;

    bool isWorking() const { return m_isStale || !m_job.isNull(); }
    const UnitingResult &result() const { return m_result; }
    ProposalsModel *model() const { return m_model; }
    QTreeView *tree() const { return m_tree; }
    QPushButton *uniteButton() const { return m_unite; }
    QString sentence() const;
    QString whyNot() const;

private:
    QWidget *makeHead();
    QWidget *makeVerbs();
    QWidget *makeFoot();
    void fillScopes();
    void propose();
    void show(ProposalsModel *model);
    void restart();
    void prove();
    void tell();
    void tellSelection();
    QList<ProposalNode> selected() const;
    void select(const QList<ProposalNode> &nodes);
    void join();
    void split();
    void drop();

    Kind m_kind;
    Workbench &m_bench;
    QPointer<Document> m_document;
    QPointer<Job> m_job;
    quint64 m_run = 0;
    bool m_isStale = true; // what is shown is not proved yet
    bool m_isDone = false;
    UnitingResult m_result;
    ProposalsModel *m_model = nullptr;
    QSortFilterProxyModel *m_rows;
    Banner *m_banner;
    QComboBox *m_scope;
    FilterLine *m_filter;
    QTreeView *m_tree;
    QPushButton *m_join = nullptr, *m_split = nullptr, *m_drop = nullptr, *m_unite = nullptr;
    RoleLabel *m_why;
    QTimer *m_soon;
};
