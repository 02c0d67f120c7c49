// SPDX-License-Identifier: MIT
// The Inspector shows what is selected: servers and arrays with Current and Next side by side, other
// objects as a summary.
#pragma once

#include "core/document/document.h"
#include "core/resolve/resolution.h"
#include "ui/settings/settings.h"

#include <QWidget>

class OwnerPage;
class SummaryPage;
class QStackedWidget;

class Inspector : public QWidget {
    Q_OBJECT
public:
    Inspector(Document &document, Settings &settings, QWidget *parent = nullptr);
    void setSelection(const QList<AnyId> &ids);
    // Gives the field of Next the focus, when servers or arrays are shown.
    void focusField(LaunchField field);
    QSize sizeHint() const override { return {480, 640}; }

signals:
    void goTo(AnyId id);
    void addServerRequested();

private:
    QWidget *makeEmptyPage();
    void refresh();

    Document &m_document;
    QList<AnyId> m_selection;
    QStackedWidget *m_pages;
    QWidget *m_emptyPage;
    OwnerPage *m_ownerPage;
    SummaryPage *m_summaryPage;
};
