// SPDX-License-Identifier: MIT
// The Inspector shows what is selected: servers and arrays with Current and Next side by side, other
// objects on an editor page of their own, or as a summary.
#pragma once

#include "core/document/document.h"
#include "core/resolve/resolution.h"
#include "ui/pages/editorpage.h"
#include "ui/widgets/labels.h"

#include <QHash>

class FindingLines;
class OwnerPage;
class SummaryPage;
class QLabel;
class QPushButton;
class QStackedWidget;

class Inspector : public Panel {
    Q_OBJECT
public:
    explicit Inspector(Workbench &bench, QWidget *parent = nullptr);
    void setSelection(const QList<AnyId> &ids);
    // Gives the field of Next the focus, when servers or arrays are shown.
    void focusField(LaunchField field);
    // Shows where the part stands, of what is shown: a setting of a MultiCloud Image.
    void showPart(AnyId part);
    // Gives the first field that can be edited the focus.
    void enter();
    // As wide as what is shown needs, where there is no more room than this.
    int widthWithin(int atMost) const;

signals:
    void goTo(AnyId id);
    // The action of that id is what comes first here.
    void actionWanted(const QString &id);
    // Esc: back to where one came from.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeEmptyPage();
    void showFirstStep(const Plan &plan);
    void refresh();
    EditorPage *editorFor(AnyId id);

    Document &m_document;
    Workbench &m_bench;
    QList<AnyId> m_selection;
    QStackedWidget *m_pages;
    FindingLines *m_findings; // of what is on an editor page
    QWidget *m_emptyPage;
    QLabel *m_emptyText;
    QPushButton *m_firstStep;
    OwnerPage *m_ownerPage;
    SummaryPage *m_summaryPage;
    QHash<int, EditorPage *> m_editors; // by entity, made when first needed
};
