// SPDX-License-Identifier: MIT
// Image proposals as a tree: MultiCloud Images, their builds, and the images of those.
#pragma once

#include "core/unite/imageproposals.h"
#include "ui/plans/proposalsmodel.h"

#include <QSet>

class ImageProposalsModel : public ProposalsModel {
    Q_OBJECT
public:
    enum Column { Name, CloudColumn, Of, Note, ColumnCount };
    ImageProposalsModel(const Plan &plan, const unite::ImageProposals &proposals, QObject *parent = nullptr);
    const QList<unite::MciProposal> &mcis() const { return m_mcis; }

    void join(const QList<ProposalNode> &nodes) override;
    void split(const QList<ProposalNode> &nodes) override;
    void drop(const QList<ProposalNode> &nodes) override;
    QString whyNotJoined(const QList<ProposalNode> &nodes) const override;
    QString whyNotSplit(const QList<ProposalNode> &nodes) const override;
    QString summary() const override;
    bool isUndecided() const override;
    std::function<UnitingResult(Progress &)> making(const QString &by, Timestamp now) const override;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    int countBelow(const ProposalNode &node) const override;
    QString textAt(const ProposalNode &node, int column) const override;
    bool isWarned(const ProposalNode &node) const override;
    Qt::CheckState stateOf(const ProposalNode &node) const override;
    void setTaken(const ProposalNode &node, bool taken) override;
    bool canRename(int top) const override;
    void rename(int top, const QString &name) override;

private:
    const unite::Build &buildAt(const ProposalNode &node) const
    {
        return m_mcis.at(node.top).builds.at(node.part);
    }
    QString noteAt(const ProposalNode &node) const;
    QSet<Id<Image>> imagesOf(const QList<ProposalNode> &nodes, int top) const;

    Plan m_plan;
    QList<unite::MciProposal> m_mcis;
    qsizetype m_alone, m_unnamed, m_unavailable;
};
