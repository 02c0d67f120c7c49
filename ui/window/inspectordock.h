// SPDX-License-Identifier: MIT
// The InspectorDock folds away while nothing is selected, comes back with a selection, and is as wide as what it shows
// needs, until a person drags it.
#pragma once

#include "ui/settings/settings.h"

#include <QDockWidget>
#include <functional>

class QMainWindow;

class InspectorDock : public QDockWidget {
    Q_OBJECT
public:
    InspectorDock(const QString &title, Settings &settings, QMainWindow *window);
    // Something is selected, or nothing.
    void setNeeded(bool isNeeded);
    // How wide what it shows needs to be, where there is no more room than this.
    void setNeed(const std::function<int(int atMost)> &need) { m_need = need; }
    // As wide as that, as far as the page keeps most of the window; where it has been seen, only wider.
    void fit(bool mayShrink = false);
    // As it is at first.
    void reset();

protected:
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void setWidth(int width);

    Settings &m_settings;
    QMainWindow *m_window;
    std::function<int(int atMost)> m_need;
    bool m_isNeeded = true;
    int m_pressed = 0; // the width when the mouse button went down
};
