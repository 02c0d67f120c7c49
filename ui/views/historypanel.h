// SPDX-License-Identifier: MIT
// The HistoryPanel is the history, and below it what going to the chosen place in it would change.
#pragma once

#include "ui/views/historyview.h"

class QPushButton;
class RoleLabel;

class HistoryPanel : public QWidget {
    Q_OBJECT
public:
    explicit HistoryPanel(QWidget *parent = nullptr);
    HistoryView *view() const { return m_view; }
    void reset(const Document &document);
    // What going to the chosen place would do, and whether it can be gone to.
    void showEffect(const QString &sentence, bool canGo);
    QString effect() const;
    QPushButton *goButton() const { return m_go; }

signals:
    // The person looks at that place.
    void positionChosen(qsizetype position);
    // The person goes there.
    void goThere(qsizetype position);
    void goTo(AnyId id);

private:
    HistoryView *m_view;
    RoleLabel *m_effect;
    QPushButton *m_go;
};
