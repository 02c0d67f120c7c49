// SPDX-License-Identifier: MIT
// The HelpDialog shows the pages of resources/help (D25).
#pragma once

#include <QDialog>

class QListWidget;
class QTextBrowser;

class HelpDialog : public QDialog {
    Q_OBJECT
public:
    explicit HelpDialog(QWidget *parent = nullptr);

private:
    void showPage(int row);

    QListWidget *m_list;
    QTextBrowser *m_page;
};
