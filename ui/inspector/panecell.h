// SPDX-License-Identifier: MIT
// A PaneCell is one field of a pane: a cell of the grid in which Current and Next stand row by row. It
// draws its part of the pane, and a bar at its edge where the field differs or is set here.
#pragma once

#include "core/resolve/resolve.h"
#include "ui/widgets/labels.h"

#include <functional>

class QHBoxLayout;
class QVBoxLayout;

class PaneCell : public QWidget {
    Q_OBJECT
public:
    // The part of the pane that a cell is at.
    enum class Place { Top, Middle, Bottom };

    PaneCell(const QString &title, theme::Role ground, QWidget *parent = nullptr);
    void setPlace(Place place);
    // That nothing of it is cut.
    virtual int neededWidth() const;
    // The title is never elided; what else is in its line gives way.
    void keepTitleWhole();
    // What explains the field, asked when the tooltip shows; F1 then wants it at length.
    void setExplanation(std::function<QString()> explanation) { m_explanation = std::move(explanation); }
    // No bar for none.
    void setBar(std::optional<theme::Role> role);
    // Says with a glyph and a word that the field differs between Current and Next.
    void setDiffers(bool differs, const QString &why);

signals:
    void explainWanted();
    void goTo(AnyId id);

protected:
    ElidedLabel *title() const { return m_title; }
    QVBoxLayout *body() const { return m_body; }
    QHBoxLayout *titleLine() const { return m_titleLine; }
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    theme::Role m_ground;
    Place m_place = Place::Middle;
    std::optional<theme::Role> m_bar;
    std::function<QString()> m_explanation;
    ElidedLabel *m_title;
    RoleLabel *m_differs;
    QHBoxLayout *m_titleLine;
    QVBoxLayout *m_body;
};
