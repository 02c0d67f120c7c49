// SPDX-License-Identifier: MIT
// PanZoom lets a person drag what lies in a scroll area, and zoom it with Ctrl and the wheel or with two
// fingers.
#pragma once

#include <QObject>
#include <QPointF>

#include <optional>

class QMouseEvent;
class QScrollArea;

class PanZoom : public QObject {
    Q_OBJECT
public:
    explicit PanZoom(QScrollArea *area);

signals:
    // Larger by this factor; what is under the point of the viewport stays there.
    void zoomWanted(double factor, const QPointF &at);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool drag(const QMouseEvent *event);

    QScrollArea *m_area;
    std::optional<QPointF> m_from;
};
