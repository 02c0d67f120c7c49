// SPDX-License-Identifier: MIT
// The LineageView shows where what is selected gets its values from, and what hangs on it: cards that lead
// where they point and offer what can be changed there.
#pragma once

#include "core/base/result.h"
#include "ui/lineage/lineagecanvas.h"
#include "ui/theme/labels.h"
#include "ui/workbench/dialogs.h"

class QComboBox;
class QMenu;
class QScrollArea;
class QToolButton;

class LineageView : public QWidget {
    Q_OBJECT
public:
    explicit LineageView(Dialogs &dialogs, QWidget *parent = nullptr);
    // The lineage of the first of these that has one.
    void show(const Plan &plan, const QList<AnyId> &selection);
    void setEditable(bool editable) { m_isEditable = editable; }
    void setField(LaunchField field);
    const Lineage &lineage() const { return m_canvas->lineage(); }
    LineageCanvas *canvas() const { return m_canvas; }
    // What can be done at the card; owned by the caller.
    QMenu *menuFor(int node);
    // Writes PNG, SVG or PDF, by the ending of the path; the sentence why not, or empty.
    QString savePicture(const QString &path);

signals:
    void goTo(AnyId id);
    void changeWanted(const Result<Change> &change);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeBar();
    void refresh();
    void fit();
    void setZoom(double zoom, bool isFitted);
    void follow(int node);
    void addChoices(QMenu *menu, const LineageNode &node);
    void choosePicture();

    Dialogs &m_dialogs;
    Plan m_plan;
    AnyId m_id, m_unfolded;
    LaunchField m_field = LaunchField::Image;
    bool m_isEditable = true, m_isFitted = true;
    ElidedLabel *m_title;
    QComboBox *m_fields;
    QScrollArea *m_area;
    LineageCanvas *m_canvas;
    RoleLabel *m_empty;
    QList<QToolButton *> m_buttons;
};
