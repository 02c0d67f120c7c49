// SPDX-License-Identifier: MIT
// A Drawer is a page with a tabbed area below it. A click on the tab that is shown folds the area to the strip of its
// tabs, and back; that is remembered for each kind of page.
#pragma once

#include "ui/settings/settings.h"
#include "ui/widgets/labels.h"

#include <QSplitter>

class QStackedWidget;
class QTabBar;
class QToolButton;

// One tab and what it shows.
class DrawerTab : public QWidget {
    Q_OBJECT
public:
    DrawerTab(const QString &name, const QString &title, QWidget *content, QWidget *parent);
    QString title() const { return m_title; }
    void setTitle(const QString &title);
    // Brings it to the front, and unfolds.
    void open() { emit wanted(true); }
    // Brings it to the front, folded or not.
    void choose() { emit wanted(false); }
    bool isSeen() const { return isVisible(); }

signals:
    void titleChanged();
    void wanted(bool unfolds);
    void seenChanged(bool isSeen);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QString m_title;
};

class Drawer : public QSplitter {
    Q_OBJECT
public:
    Drawer(Settings &settings, QWidget *page, QWidget *parent = nullptr);
    DrawerTab *add(const QString &name, const QString &title, QWidget *content);
    const QList<DrawerTab *> &tabs() const { return m_all; }
    QTabBar *strip() const { return m_strip; }
    // Another kind of page is shown: folded as it was left there, or at first as `isFoldedAtFirst` says.
    void setKind(const QString &kind, bool isFoldedAtFirst);
    bool isFolded() const { return m_isFolded; }
    void setFolded(bool isFolded);
    // As it is at first.
    void reset();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static constexpr int percentAtFirst = 39; // of the height, for what is below the page

    QWidget *makeArea();
    void choose(int index, bool unfolds);
    void fold(bool isFolded);
    void arrange();

    Settings &m_settings;
    QList<DrawerTab *> m_all;
    QWidget *m_area;
    ::Panel *m_ground; // QFrame has a shape of that name
    QStackedWidget *m_stack;
    QTabBar *m_strip;
    QToolButton *m_fold;
    QString m_kind;
    bool m_isFoldedAtFirst = false, m_isFolded = false;
};
