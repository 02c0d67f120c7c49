// SPDX-License-Identifier: MIT
// The HistoryView lists every change with its time; a click chooses one, a double click or Enter goes back or forward to
// it, and a click on a name leads to the object that was edited.
#pragma once

#include "ui/models/historymodel.h"

#include <QTreeView>

class HistoryView : public QTreeView {
    Q_OBJECT
public:
    explicit HistoryView(QWidget *parent = nullptr);
    void reset(const Document &document);
    using QTreeView::reset;
    // The chosen place.
    qsizetype position() const;

signals:
    void positionChosen(qsizetype position);
    void goThere(qsizetype position);
    void goTo(AnyId id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    HistoryModel *m_model;
};
