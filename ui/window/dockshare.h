// SPDX-License-Identifier: MIT
// The DockShare lets the docks below give way while a page of the whole plan fills the centre, and gives them back what
// they had. What a person drags there holds for such pages, and leaves the others alone.
#pragma once

#include <QObject>
#include <QPointer>

class QDockWidget;
class QMainWindow;
class QTimer;

class DockShare : public QObject {
public:
    explicit DockShare(QMainWindow *window);
    // A page of the whole plan is shown, or no more.
    void setWide(bool isWide);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Height {
        QPointer<QDockWidget> dock;
        int height;
    };
    // Of the docks below that are seen, one of each tab group.
    QList<Height> heights() const;
    int heightOfAll() const;
    int heightOfCentre() const;
    void resize(const QList<Height> &heights);
    void fit();
    void giveBack();

    QMainWindow *m_window;
    QTimer *m_soon;
    QList<Height> m_kept; // as they are on other pages
    int m_keptAll = 0;    // together
    int m_byHand = 0;     // the percentage of their height and the centre's that a person gave them
    int m_pressed = 0;    // their height when the mouse button went down
    bool m_isWide = false;
};
