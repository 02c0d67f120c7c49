// SPDX-License-Identifier: MIT
// A FilterLine is where one types what the rows below it must hold: Esc takes that away, Enter and Down go on
// to the rows.
#pragma once

#include <QLineEdit>

class FilterLine : public QLineEdit {
    Q_OBJECT
public:
    explicit FilterLine(const QString &name, QWidget *parent = nullptr);

signals:
    void left(); // for the rows

protected:
    void keyPressEvent(QKeyEvent *event) override;
};
