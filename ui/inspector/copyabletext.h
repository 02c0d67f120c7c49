// SPDX-License-Identifier: MIT
// A CopyableText is one line that can be selected and copied and never edited; while it has no focus,
// what does not fit is elided, and its tooltip tells the whole.
#pragma once

#include <QLineEdit>

class CopyableText : public QLineEdit {
    Q_OBJECT
public:
    explicit CopyableText(QWidget *parent = nullptr);
    void show(const QString &text);
    // Drawn small and grey.
    void setMuted(bool muted);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    bool m_muted = false;
};
