// SPDX-License-Identifier: MIT
// The ChainView shows where what is selected gets its values from, and what hangs on it: cards that lead
// where they point and offer what can be changed there.
#pragma once

#include "core/base/result.h"
#include "core/check/finding.h"
#include "ui/chain/chaincanvas.h"
#include "ui/widgets/labels.h"
#include "ui/workbench/workbench.h"

class QComboBox;
class QMenu;
class QScrollArea;
class QToolButton;

class ChainView : public QWidget {
    Q_OBJECT
public:
    explicit ChainView(Workbench &bench, QWidget *parent = nullptr);
    // The chain of the first of these; the person can step to the others.
    void show(const Plan &plan, const QList<AnyId> &selection);
    void setEditable(bool editable) { m_isEditable = editable; }
    void setField(LaunchField field);
    // What the checks find at a row, told on its card; call refresh() when it changed.
    void setFindings(const std::function<QList<Finding>(AnyId)> &findingsAt);
    // The window's action of that id, for the menus of the cards.
    void setActions(const std::function<QAction *(const QString &)> &action) { m_action = action; }
    void refresh();

    const Chain &chain() const { return m_canvas->chain(); }
    ChainCanvas *canvas() const { return m_canvas; }
    QScrollArea *area() const { return m_area; }
    // What can be done at the card; owned by the caller.
    QMenu *menuFor(int node);

signals:
    void goTo(AnyId id);
    void changeWanted(const Result<Change> &change);
    // The field of the selected owner's Next where it is edited.
    void fieldWanted(LaunchField field);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    static constexpr double zoomStep = 1.2;
    // How the size of the chain follows the room: as its height asks for; whole; or as the person chose.
    enum class Fit { Height, Whole, None };

    QWidget *makeBar();
    QToolButton *addButton(QLayout *bar, const QString &text, const QString &name);
    void connectCanvas();
    Chain chainIn(const Plan &plan) const;
    Chain marked(Chain chain) const;
    void arrange();
    bool fits(const ChainLook &look, double leastZoom);
    void place(const ChainPlacement &placement, const ChainLook &look, const QSizeF &room);
    double zoomFor(const QSizeF &size, const QSizeF &room) const;
    // What is left for the chain between the bar and what is below it.
    QSizeF room(int below) const;
    void setZoom(double zoom);
    void zoomAt(double factor, const QPointF &at);
    void stepSelection(int by);
    void follow(int node);
    void openMenu(int node, const QPoint &at);
    void unfold(AnyId id);
    void fillMenu(QMenu *menu, const ChainNode &node);
    void editSetting(AnyId settingOrHead);
    void chooseImage(LaunchField field);

    Workbench &m_bench;
    Plan m_plan;
    std::function<QList<Finding>(AnyId)> m_findingsAt;
    std::function<QAction *(const QString &)> m_action;
    QList<AnyId> m_selection, m_unfolded;
    qsizetype m_at = 0; // which of the selection is shown
    LaunchField m_field = LaunchField::Image;
    bool m_isEditable = true;
    Fit m_fit = Fit::Height;
    double m_chosenZoom = 1;
    ElidedLabel *m_title;
    QComboBox *m_fields;
    QScrollArea *m_area;
    ChainCanvas *m_canvas;
    RoleLabel *m_sentence, *m_empty, *m_count;
    QWidget *m_several, *m_tools;
};
