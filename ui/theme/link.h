// SPDX-License-Identifier: MIT
// A link is the name of an object that leads to it: by click, by Enter, and by its menu, which the window
// makes for every widget that has the property.
#pragma once

#include "core/plan/anyid.h"

#include <QPushButton>

namespace theme {
// The widget's menu is that of the row: Go To, Copy Name, Copy Id, Used By. None for no row.
void setLinkProperty(QWidget *widget, AnyId id);
AnyId linkOf(const QWidget *widget);
} // namespace theme

// What does not fit is elided in the middle, and is then whole in the tooltip.
class LinkButton : public QPushButton {
    Q_OBJECT
public:
    explicit LinkButton(const QString &text = {}, AnyId id = {}, QWidget *parent = nullptr);
    // `label`: what it is of the object that shows it ("Image"), for who hears it.
    void show(const QString &text, AnyId id, const QString &label = {});
    using QPushButton::show;
    AnyId id() const { return m_id; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void goTo(AnyId id);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    int padding() const { return sizeHint().width() - fontMetrics().horizontalAdvance(m_text); }

    QString m_text;
    AnyId m_id;
};
