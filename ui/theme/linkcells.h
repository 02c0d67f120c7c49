// SPDX-License-Identifier: MIT
// The LinkCells of a list or table are those that name an object: a click leads to it, and the window makes
// their menu as it does of every other link.
#pragma once

#include "core/plan/anyid.h"

#include <QAbstractItemView>
#include <functional>

class LinkCells : public QObject {
    Q_OBJECT
public:
    static constexpr int Role = Qt::UserRole + 50; // of the model: the AnyId that the cell names

    explicit LinkCells(QAbstractItemView *view);
    // Where in the cell the name is; otherwise all of its text.
    void setPlace(const std::function<QRect(const QModelIndex &)> &placeOf) { m_placeOf = placeOf; }
    // True while the view tells of a click that was on a link.
    bool isFollowing() const { return bool(m_hit); }

signals:
    void chosen(AnyId id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    AnyId linkAt(const QPoint &place) const;

    QAbstractItemView *m_view;
    std::function<QRect(const QModelIndex &)> m_placeOf;
    AnyId m_hit;
};
