// SPDX-License-Identifier: MIT
// The TableMemory gives each short table and tree of the window and its dialogs the columns back as a person
// left them: order, widths and sorting. They are known by their object name; RowsView remembers by itself.
#pragma once

#include <QObject>

class QHeaderView;
class Settings;

class TableMemory : public QObject {
    Q_OBJECT
public:
    TableMemory(Settings &settings, QObject *parent);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void take(QHeaderView *header, const QString &name);

    Settings &m_settings;
};
