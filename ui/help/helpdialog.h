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
    // Shows the row of a table that begins with this id of a rule: "R-08", "W-05".
    void showTopic(const QString &id);

private:
    void showPage(int row);

    QListWidget *m_list;
    QTextBrowser *m_page;
};
