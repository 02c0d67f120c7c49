// SPDX-License-Identifier: MIT
// The BringInTables are the pages of the dialog for inventories: files, what is left out, what changes, and
// the impact.
#pragma once

#include "ui/plans/bringinreading.h"

class ImpactView;
class FilterLine;
class QTabWidget;
class WrappedText;

class BringInTables : public QWidget {
    Q_OBJECT
public:
    enum Page { Files, Unread, Counts, Lines, Launches };

    explicit BringInTables(QWidget *parent = nullptr);
    void show(const BringInReading &reading);
    QTabWidget *tabs() const { return m_tabs; }
    FilterLine *filterBox() const { return m_filter; }
    ListTable *files() const { return m_files; }
    ListTable *unread() const { return m_unread; }
    ListTable *kinds() const { return m_kinds; }
    ListTable *lines() const { return m_lines; }
    ImpactView *impact() const { return m_impact; }

private:
    ListTable *makeTable(const QString &key, const QString &name, const QStringList &titles,
                         const QList<int> &letters);
    QWidget *makeUnread();
    ListTable *tableOf(int page) const;
    void filter();
    void showReason();

    FilterLine *m_filter;
    QTabWidget *m_tabs;
    ListTable *m_files, *m_unread, *m_kinds, *m_lines;
    WrappedText *m_reason; // of the row that is chosen, whole
    ImpactView *m_impact;
};
