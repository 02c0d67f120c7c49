// SPDX-License-Identifier: MIT
// A WrappedText is plain text over as many lines as it needs; a name longer than a line is broken, not cut.
#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

class WrappedText : public QLabel {
    Q_OBJECT
public:
    explicit WrappedText(QWidget *parent = nullptr);
    void show(const QString &text, theme::Role role = theme::Role::Text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    theme::Role m_role = theme::Role::Text;
};
