// SPDX-License-Identifier: MIT
// The ButtonRows below a list are what can be done with it and with the rows selected in it.
#pragma once

#include <QHBoxLayout>
#include <QPushButton>

class ButtonRows : public QWidget {
    Q_OBJECT
public:
    explicit ButtonRows(QWidget *parent);
    // What is added now stands below.
    void beginRow();
    template <class Receiver, class Run> QPushButton *add(const QString &text, Receiver *receiver, Run run)
    {
        QPushButton *button = append(text);
        connect(button, &QPushButton::clicked, receiver, run);
        return button;
    }

private:
    QPushButton *append(const QString &text);

    QVBoxLayout *m_rows;
    QHBoxLayout *m_row;
};
