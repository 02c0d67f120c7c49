// SPDX-License-Identifier: MIT
// A CopyableText is one line that can be selected and copied and never edited; while it has no focus,
// what does not fit is elided, and its tooltip tells the whole.
#pragma once

#include "core/plan/anyid.h"

#include <QLineEdit>

class CopyableText : public QLineEdit {
    Q_OBJECT
public:
    explicit CopyableText(QWidget *parent = nullptr);
    // A text that names a row leads to it, by click and by Enter.
    void show(const QString &text, AnyId link = {});
    // Drawn small and grey.
    void setMuted(bool muted);
    // That nothing is cut, as far as names are of a usual length.
    int neededWidth() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void goTo(AnyId id);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void color();
    bool isWhole() const { return fontMetrics().horizontalAdvance(text()) <= width(); }

    bool m_muted = false;
    QString m_whole; // with its line breaks
    AnyId m_link;
};
