// SPDX-License-Identifier: MIT
// The NavigatorView is the tree at the left: a click leads to a place. Beside each it says what is found there.
#pragma once

#include "core/check/check.h"
#include "core/plan/owner.h"
#include "ui/models/navigatormodel.h"

#include <QTreeView>

class LiveFindings;

class NavigatorView : public QTreeView {
    Q_OBJECT
public:
    explicit NavigatorView(QWidget *parent = nullptr);

    NavigatorModel *places() const { return m_model; }
    // Where the counts of findings are from; it outlives the view.
    void setFindings(const LiveFindings *findings);
    check::Counts findingsIn(const Place &place) const;
    // Shows the place as chosen, without telling placeChosen().
    void choose(const Place &place);
    // Goes on to `plan`. What is open and chosen stays so whenever the model starts anew.
    void reset(const Plan &plan) { m_model->reset(plan); }
    // Opens the first deployment with something in it, and says where that is: all deployments, if none.
    Place openFirst();

signals:
    void placeChosen(const Place &place);
    // Servers and arrays were dragged onto the deployment, or onto something in it; here or from a table.
    void ownersDropped(const QList<Owner> &owners, Id<Deployment> onto, bool isMoved);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    QSize sizeHint() const override { return {230, 400}; }
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;

private:
    QModelIndex deploymentAt(const QPoint &point) const;
    void aim(const QModelIndex &deployment);
    void keep();
    void restore();

    NavigatorModel *m_model;
    const LiveFindings *m_findings = nullptr;
    QList<Place> m_open; // and m_chosen: while the model starts anew
    Place m_chosen;
    bool m_isFollowing = false;             // the program chooses, not the person
    QPoint m_pressed;                       // and m_grasped: where a drag may begin, and of what
    QPersistentModelIndex m_grasped, m_aim; // m_aim: the deployment that something is dragged onto
};
