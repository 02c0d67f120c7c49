// SPDX-License-Identifier: MIT
// The UsedByView lists who uses what is selected, directly and through inheritance.
#pragma once

#include "core/answer/usedby.h"
#include "core/export/sheet.h"
#include "ui/views/exportbutton.h"
#include "ui/views/tablepage.h"

class UsedByView : public QWidget {
    Q_OBJECT
public:
    explicit UsedByView(Settings &settings, QWidget *parent = nullptr);

    // Says what is being looked at; none: nothing that could be used is selected.
    void expect(const Plan &plan, AnyId id);
    // `uncounted`: what could use it, too, and was not brought in, as a sentence; empty when nothing could.
    void show(const Plan &plan, const QList<Use> &uses, const QString &uncounted);
    AnyId subject() const { return m_subject; }
    TablePage *page() const { return m_page; }
    QString uncountedText() const { return m_uncounted->text(); }

signals:
    void goTo(AnyId id);
    void exportWanted(const SheetMaker &sheet, const QString &title, ExportFormat format);

private:
    void fill(const Plan &plan, const QList<Use> &uses, const QString &emptySentence);
    void tellUncounted(const QString &uncounted);
    QString inShort() const;
    AnyId holderAt(AnyId row) const;

    AnyId m_subject;
    QString m_title;
    QList<Use> m_uses;
    TablePage *m_page;
    RoleLabel *m_uncounted;
    ExportButton *m_export;
};
