// SPDX-License-Identifier: MIT
// The HistoryView lists every change with its time; a click goes back or forward to it, one on a name to the
// object that was edited.
#pragma once

#include "ui/models/historymodel.h"

#include <QTreeView>

class HistoryView : public QTreeView {
    Q_OBJECT
public:
    explicit HistoryView(QWidget *parent = nullptr);
    void reset(const Document &document);
    using QTreeView::reset;

signals:
    void positionChosen(qsizetype position);
    void goTo(AnyId id);

private:
    HistoryModel *m_model;
};
