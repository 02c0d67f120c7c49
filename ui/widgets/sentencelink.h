// SPDX-License-Identifier: MIT
// A SentenceLink is a sentence over as many lines as it needs, which leads somewhere by click, Enter or Space.
#pragma once

#include "ui/widgets/wrappedtext.h"

class SentenceLink : public WrappedText {
    Q_OBJECT
public:
    explicit SentenceLink(QWidget *parent = nullptr);

signals:
    void clicked();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
};
