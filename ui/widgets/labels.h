// SPDX-License-Identifier: MIT
// Small widgets that the whole window is made of: elided texts, chips, banners, panels and their headers.
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>

class QHBoxLayout;

// A line of plain text that ends in "…" where there is no room, and is then whole in the tooltip.
class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(const QString &text = {}, QWidget *parent = nullptr);
    void setRole(theme::Role role);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *) override;
    bool event(QEvent *event) override;

private:
    theme::Role m_role = theme::Role::Text;
};

// A label whose text has the colour of a role in light and dark.
class RoleLabel : public QLabel {
    Q_OBJECT
public:
    explicit RoleLabel(theme::Role role, const QString &text = {}, QWidget *parent = nullptr);
    void setRole(theme::Role role);

protected:
    void changeEvent(QEvent *event) override;

private:
    void color();
    theme::Role m_role;
};

// Where a value comes from, as a rounded label: "○ Inherited from MultiCloud Image".
class Chip : public QLabel {
    Q_OBJECT
public:
    explicit Chip(QWidget *parent = nullptr);
    // Glyph and colour of the state, and the text; the state's own word when the text is empty.
    void setState(FieldState state, const QString &text = {});
    void setContent(const QString &text, theme::Role role);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    // The same for item delegates.
    static void paint(QPainter *painter, const QRect &rect, const QString &text, theme::Role role,
                      const QFont &font, const QPalette &palette);
    static QSize sizeFor(const QString &text, const QFont &font);

protected:
    void paintEvent(QPaintEvent *) override;
    bool event(QEvent *event) override;

private:
    theme::Role m_role = theme::Role::Muted;
};

// A line across a place that says what a person must know there, with links to what can be done.
class Banner : public QFrame {
    Q_OBJECT
public:
    enum class Kind { Note, Warning, Error };
    // One: what does not fit is told by the tooltip.
    enum class Lines { Any, One };

    explicit Banner(QWidget *parent = nullptr, Lines lines = Lines::Any);
    // Hidden while the sentence is empty.
    void setMessage(Kind kind, const QString &sentence);
    QString message() const;
    // Lies over the foot of the widget from now on: nothing there moves when it comes.
    void floatOver(QWidget *ground);
    // Connect to its clicked().
    QPushButton *addLink(const QString &text);
    void clearLinks();

protected:
    void paintEvent(QPaintEvent *) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    bool m_isFloating = false;
    Kind m_kind = Kind::Note;
    QLabel *m_icon, *m_text;
    QHBoxLayout *m_links;
};

// A title with a quieter subtitle and room for widgets at the right, on the header ground.
class PanelHeader : public QWidget {
    Q_OBJECT
public:
    explicit PanelHeader(const QString &title = {}, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    QString title() const;
    QString subtitle() const;
    void addWidget(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *) override;

private:
    ElidedLabel *m_title, *m_subtitle;
    QHBoxLayout *m_layout;
};

// A rounded, bordered ground that parts of the window lie on.
class Panel : public QFrame {
    Q_OBJECT
public:
    explicit Panel(QWidget *parent = nullptr);
    void setGround(theme::Role role);

protected:
    void paintEvent(QPaintEvent *) override;

private:
    theme::Role m_ground = theme::Role::Panel;
};
