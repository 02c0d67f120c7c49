// SPDX-License-Identifier: MIT
// A PartedBar holds parts that stand beside one another where there is room for all, else each in a line of
// its own.
#pragma once

#include <QBoxLayout>
#include <QWidget>

class PartedBar : public QWidget {
    Q_OBJECT
public:
    explicit PartedBar(QWidget *parent = nullptr);
    void add(QLayout *part, int stretch = 0) { m_parts->addLayout(part, stretch); }
    // Of the widest part: it is the bar's to see how they stand.
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void arrange();

    QBoxLayout *m_parts;
};
