// SPDX-License-Identifier: MIT
// The ToolbarTexts are the words beside the icons of a toolbar: where there is no room for all, those that are
// missed least go first, so that no button goes behind the toolbar's end.
#pragma once

#include <QObject>

class QAction;
class QToolBar;

class ToolbarTexts : public QObject {
    Q_OBJECT
public:
    // `yielding`: those that may go, the first ones first, each group at once.
    ToolbarTexts(QToolBar *toolbar, const QList<QList<QAction *>> &yielding);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    QToolBar *m_toolbar;
    QList<QList<QAction *>> m_yielding;
};
