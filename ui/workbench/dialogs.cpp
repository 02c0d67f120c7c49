// SPDX-License-Identifier: MIT
#include "ui/workbench/dialogs.h"

#include "ui/theme/theme.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

QStringList Dialogs::openFiles(QWidget *parent, const QString &title, const QString &folder,
                               const QString &patterns, bool several)
{
    if (several)
        return QFileDialog::getOpenFileNames(parent, title, folder, patterns);
    const QString path = QFileDialog::getOpenFileName(parent, title, folder, patterns);
    return path.isEmpty() ? QStringList() : QStringList(path);
}

QString Dialogs::openFolder(QWidget *parent, const QString &title, const QString &folder)
{
    return QFileDialog::getExistingDirectory(parent, title, folder);
}

QString Dialogs::saveFile(QWidget *parent, const QString &title, const QString &suggested,
                          const QString &patterns)
{
    return QFileDialog::getSaveFileName(parent, title, suggested, patterns);
}

void Dialogs::tell(QWidget *parent, const QString &title, const QString &sentence)
{
    QMessageBox box(QMessageBox::NoIcon, title, sentence, QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    box.setTextInteractionFlags(Qt::TextSelectableByMouse);
    box.exec();
}

bool Dialogs::ask(QWidget *parent, const QString &title, const QString &question, const QString &yes)
{
    QMessageBox box(QMessageBox::NoIcon, title, question, QMessageBox::Cancel, parent);
    box.setTextFormat(Qt::PlainText);
    QPushButton *button = box.addButton(yes, QMessageBox::AcceptRole);
    theme::makePrimary(button);
    box.setDefaultButton(button);
    box.exec();
    return box.clickedButton() == button;
}

int Dialogs::choose(QWidget *parent, const QString &title, const QString &question,
                    const QStringList &answers)
{
    QMessageBox box(QMessageBox::NoIcon, title, question, QMessageBox::Cancel, parent);
    box.setTextFormat(Qt::PlainText);
    QList<QAbstractButton *> buttons;
    for (const QString &answer : answers)
        buttons.append(box.addButton(answer, QMessageBox::AcceptRole));
    auto *cancel = static_cast<QPushButton *>(box.button(QMessageBox::Cancel));
    theme::makePrimary(cancel);
    box.setDefaultButton(cancel);
    box.setEscapeButton(cancel);
    box.exec();
    return int(buttons.indexOf(box.clickedButton()));
}

int Dialogs::number(QWidget *parent, const QString &title, const QString &question, int suggested, int most)
{
    bool chosen = false;
    const int value = QInputDialog::getInt(parent, title, question, suggested, 1, most, 1, &chosen);
    return chosen ? value : 0;
}
