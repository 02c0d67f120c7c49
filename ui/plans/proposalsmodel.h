// SPDX-License-Identifier: MIT
// A ProposalsModel shows what would be united as a tree that a person corrects: each proposal, its parts, and
// what those are made of. Ticks say what is taken, and names of proposals are edited in place.
#pragma once

#include "core/answer/impact.h"
#include "core/base/result.h"

#include <QAbstractItemModel>
#include <functional>

// A row of the tree: a proposal, one of its parts, or what that is made of; -1: not that deep.
struct ProposalNode {
    int top = -1, part = -1, leaf = -1;
    int depth() const { return leaf >= 0 ? 2 : part >= 0 ? 1 : 0; }
    auto operator<=>(const ProposalNode &) const = default;
};

// What the proposals come to.
struct UnitingResult {
    Result<Change> change = Error {};
    Impact impact; // on what is launched
    qsizetype moved = 0,
              left = 0; // servers and arrays that inherit from elsewhere, and that stay as they are
};

class ProposalsModel : public QAbstractItemModel {
    Q_OBJECT
public:
    using QAbstractItemModel::QAbstractItemModel;

    virtual void join(const QList<ProposalNode> &nodes) = 0;
    virtual void split(const QList<ProposalNode> &nodes) = 0;
    virtual void drop(const QList<ProposalNode> &nodes) = 0;
    // Why these can't be joined or split off; empty when they can.
    virtual QString whyNotJoined(const QList<ProposalNode> &nodes) const = 0;
    virtual QString whyNotSplit(const QList<ProposalNode> &nodes) const = 0;
    // What is proposed, in one or two sentences.
    virtual QString summary() const = 0;
    virtual bool isUndecided() const = 0;
    // Makes the change of what the model shows now; for another thread.
    virtual std::function<UnitingResult(Progress &)> making(const QString &by, Timestamp now) const = 0;

    ProposalNode nodeAt(const QModelIndex &index) const;
    QModelIndex indexOf(const ProposalNode &node) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void edited();

protected:
    // Of the proposals, of the parts of one, or of what a part is made of.
    virtual int countBelow(const ProposalNode &node) const = 0; // top -1: of all
    virtual QString textAt(const ProposalNode &node, int column) const = 0;
    virtual bool isWarned(const ProposalNode &node) const = 0;
    virtual Qt::CheckState stateOf(const ProposalNode &node) const = 0;
    virtual void setTaken(const ProposalNode &node, bool taken) = 0;
    virtual bool canRename(int top) const = 0;
    virtual void rename(int top, const QString &name) = 0;
    // Does the edit, after which all rows may be others.
    template <class Edit> void rearrange(Edit &&edit)
    {
        beginResetModel();
        edit();
        endResetModel();
        emit edited();
    }
};
