// SPDX-License-Identifier: MIT
// Template proposals as a tree: ServerTemplates, and the launch templates that they unite.
#pragma once

#include "core/unite/templateproposals.h"
#include "ui/plans/proposalsmodel.h"

class TemplateProposalsModel : public ProposalsModel {
    Q_OBJECT
public:
    enum Column { Name, CloudColumn, Launchers, Note, ColumnCount };
    TemplateProposalsModel(const Plan &plan, const QList<unite::TemplateProposal> &proposals,
                           QObject *parent = nullptr);
    const QList<unite::TemplateProposal> &templates() const { return m_templates; }

    void join(const QList<ProposalNode> &nodes) override;
    void split(const QList<ProposalNode> &nodes) override;
    void drop(const QList<ProposalNode> &nodes) override;
    QString whyNotJoined(const QList<ProposalNode> &nodes) const override;
    QString whyNotSplit(const QList<ProposalNode> &nodes) const override;
    QString summary() const override;
    bool isUndecided() const override { return false; }
    std::function<UnitingResult(Progress &)> making(const QString &by, Timestamp now) const override;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    int countBelow(const ProposalNode &node) const override;
    QString textAt(const ProposalNode &node, int column) const override;
    bool isWarned(const ProposalNode &) const override { return false; }
    Qt::CheckState stateOf(const ProposalNode &node) const override;
    void setTaken(const ProposalNode &node, bool taken) override;
    bool canRename(int top) const override;
    void rename(int top, const QString &name) override;

private:
    QList<Id<TemplateLineage>> lineagesOf(const QList<ProposalNode> &nodes, int top) const;

    Plan m_plan;
    QList<unite::TemplateProposal> m_templates;
};
