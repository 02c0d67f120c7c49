// SPDX-License-Identifier: MIT
#include "ui/window/drawer.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

DrawerTab::DrawerTab(const QString &name, const QString &title, QWidget *content, QWidget *parent)
    : QWidget(parent), m_title(title)
{
    setObjectName(name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(content);
}

void DrawerTab::setTitle(const QString &title)
{
    if (std::exchange(m_title, title) != title)
        emit titleChanged();
}

void DrawerTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        emit seenChanged(true);
}

void DrawerTab::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        emit seenChanged(false);
}

Drawer::Drawer(Settings &settings, QWidget *page, QWidget *parent)
    : QSplitter(Qt::Vertical, parent), m_settings(settings), m_area(makeArea())
{
    setChildrenCollapsible(false);
    page->setMinimumHeight(1); // what does not fit is scrolled to
    addWidget(page);
    addWidget(m_area);
    connect(this, &QSplitter::splitterMoved, this, [this] {
        m_settings.drawerShare.set(
            qBound(5, (m_area->height() + handleWidth()) * 100 / qMax(1, height()), 95));
    });
    connect(m_strip, &QTabBar::currentChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        m_settings.drawerTab.set(m_all.at(index)->objectName());
    });
}

QWidget *Drawer::makeArea()
{
    auto *area = new QWidget;
    m_strip = new QTabBar;
    m_strip->setDrawBase(false);
    m_strip->setExpanding(false);
    m_strip->setElideMode(Qt::ElideNone);
    m_strip->installEventFilter(this);
    m_fold = new QToolButton;
    m_fold->setAutoRaise(true);
    connect(m_fold, &QToolButton::clicked, this, [this] { setFolded(!m_isFolded); });
    m_stack = new QStackedWidget;
    m_stack->setMinimumSize(1, 1);
    m_ground = new ::Panel;
    auto *inner = new QVBoxLayout(m_ground);
    inner->setContentsMargins(2, theme::smallGap, 2, theme::smallGap);
    inner->addWidget(m_stack);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_strip, 1);
    line->addWidget(m_fold);
    auto *layout = new QVBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(line);
    layout->addWidget(m_ground, 1);
    return area;
}

DrawerTab *Drawer::add(const QString &name, const QString &title, QWidget *content)
{
    auto *tab = new DrawerTab(name, title, content, m_stack);
    const int index = int(m_all.size());
    m_all.append(tab);
    const QSignalBlocker quiet(m_strip);
    m_stack->addWidget(tab);
    m_strip->addTab(title);
    m_strip->updateGeometry(); // what a hidden bar gains it does not tell
    connect(tab, &DrawerTab::titleChanged, this,
            [this, tab, index] { m_strip->setTabText(index, tab->title()); });
    connect(tab, &DrawerTab::wanted, this, [this, index](bool unfolds) { choose(index, unfolds); });
    if (name == m_settings.drawerTab.value()) {
        m_strip->setCurrentIndex(index);
        m_stack->setCurrentIndex(index);
    }
    return tab;
}

void Drawer::choose(int index, bool unfolds)
{
    m_strip->setCurrentIndex(index);
    if (unfolds && m_isFolded)
        setFolded(false);
}

void Drawer::setKind(const QString &kind, bool isFoldedAtFirst)
{
    m_kind = kind;
    m_isFoldedAtFirst = isFoldedAtFirst;
    fold(m_settings.drawerFolded(kind, isFoldedAtFirst).value());
}

void Drawer::setFolded(bool isFolded)
{
    m_settings.drawerFolded(m_kind, m_isFoldedAtFirst).set(isFolded);
    fold(isFolded);
}

void Drawer::reset()
{
    m_strip->setCurrentIndex(0);
    fold(m_isFoldedAtFirst);
}

void Drawer::fold(bool isFolded)
{
    m_isFolded = isFolded;
    m_fold->setArrowType(isFolded ? Qt::UpArrow : Qt::DownArrow);
    m_fold->setAccessibleName(isFolded ? tr("Unfold the area below the page")
                                       : tr("Fold the area below the page"));
    m_fold->setToolTip(isFolded ? tr("Unfold; so does a click on a tab")
                                : tr("Fold to the tabs; so does a click on the tab that is shown"));
    m_ground->setVisible(!isFolded);
    arrange();
}

// The page has what the area below leaves.
void Drawer::arrange()
{
    const int strip = m_strip->sizeHint().height();
    const int share = m_settings.drawerShare.value() > 0 ? m_settings.drawerShare.value() : percentAtFirst;
    const int below = m_isFolded ? strip : qMax(strip, height() * share / 100 - handleWidth());
    m_area->setMaximumHeight(m_isFolded ? strip : QWIDGETSIZE_MAX);
    handle(1)->setEnabled(!m_isFolded);
    setSizes({qMax(1, height() - handleWidth() - below), below});
}

void Drawer::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    arrange();
}

bool Drawer::eventFilter(QObject *watched, QEvent *event)
{
    int pressed = -1;
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        pressed = mouse->button() == Qt::LeftButton ? m_strip->tabAt(mouse->pos()) : -1;
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter)
            pressed = m_strip->currentIndex();
    }
    if (pressed < 0)
        return QSplitter::eventFilter(watched, event);
    const bool folds = !m_isFolded && pressed == m_strip->currentIndex();
    m_strip->setCurrentIndex(pressed);
    setFolded(folds);
    return true;
}
