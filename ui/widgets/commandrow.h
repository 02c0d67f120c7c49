// SPDX-License-Identifier: MIT
// A CommandRow is the line of a command, to be copied, with its title and the button that does.
#pragma once

#include <QWidget>

class CopyableText;
class RoleLabel;

class CommandRow : public QWidget {
    Q_OBJECT
public:
    explicit CommandRow(const QString &title, QWidget *parent = nullptr);
    // Hidden where there is none.
    void show(const QString &command);
    QString command() const;
    // That titles below one another take the same width.
    int titleWidth() const;
    void setTitleWidth(int width);

private:
    RoleLabel *m_title;
    CopyableText *m_command;
};
