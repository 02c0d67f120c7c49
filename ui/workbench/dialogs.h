// SPDX-License-Identifier: MIT
// Dialogs are the questions that the program asks in windows of their own; a test answers in their place.
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

class Dialogs {
public:
    virtual ~Dialogs() = default;
    // Paths; empty when the person would rather not. `patterns` as in "Plans (*.mciplan)".
    virtual QStringList openFiles(QWidget *parent, const QString &title, const QString &folder,
                                  const QString &patterns, bool several);
    virtual QString openFolder(QWidget *parent, const QString &title, const QString &folder);
    virtual QString saveFile(QWidget *parent, const QString &title, const QString &suggested,
                             const QString &patterns);
    virtual void tell(QWidget *parent, const QString &title, const QString &sentence);
    // True when the person chose the button `yes`.
    virtual bool ask(QWidget *parent, const QString &title, const QString &question, const QString &yes);
    // Which of the answers, that cannot be taken back, the person chose; -1 for Cancel, which Enter chooses, too.
    virtual int choose(QWidget *parent, const QString &title, const QString &question,
                       const QStringList &answers);
    // A number from 1 on; 0 when the person would rather not.
    virtual int number(QWidget *parent, const QString &title, const QString &question, int suggested,
                       int most);
};
