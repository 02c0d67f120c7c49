// SPDX-License-Identifier: MIT
// The Panes are the parts of the window that F6 and Shift+F6 go round: the page, the inspector, the docks and the
// navigator, as far as they are seen.
#pragma once

#include <QObject>

class QMainWindow;
class QWidget;

class Panes : public QObject {
    Q_OBJECT
public:
    explicit Panes(QMainWindow *window);
    // The keys go to the next pane (1) or the previous one (-1), where they were last in it.
    void step(int direction);
    void enterPage();
    // Tab leads from the rows on into the other, such as the inspector.
    static void leadFrom(QWidget *rows, QWidget *into);

private:
    QList<QWidget *> seen() const;
    QMainWindow *m_window;
};
