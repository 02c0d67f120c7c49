// SPDX-License-Identifier: MIT
#include "ui/inspector/inspector.h"

#include "core/naming/names.h"
#include "core/plan/anyrow.h"
#include "ui/checks/checkdialogs.h"
#include "ui/checks/findinglines.h"
#include "ui/inspector/editors.h"
#include "ui/inspector/ownerpage.h"
#include "ui/inspector/summarypage.h"
#include "ui/owners/firststep.h"

#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {
constexpr int leastWidth = 300, editorLetters = 72;
} // namespace

Inspector::Inspector(Workbench &bench, QWidget *parent)
    : Panel(parent), m_document(*bench.document()), m_bench(bench), m_pages(new QStackedWidget),
      m_findings(new FindingLines), m_emptyPage(makeEmptyPage()), m_ownerPage(new OwnerPage(bench)),
      m_summaryPage(new SummaryPage)
{
    setAccessibleName(tr("Inspector"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    layout->addWidget(m_findings);
    m_findings->setContentsMargins(10, theme::smallGap, 10, theme::gap);
    connect(m_findings, &FindingLines::chosen, this,
            [this](const Finding &finding) { checks::show(m_bench, finding); });
    for (QWidget *page : std::initializer_list<QWidget *> {m_emptyPage, m_ownerPage, m_summaryPage})
        m_pages->addWidget(page);
    setMinimumWidth(leastWidth);
    connect(m_ownerPage, &OwnerPage::goTo, this, &Inspector::goTo);
    connect(m_summaryPage, &SummaryPage::goTo, this, &Inspector::goTo);
    connect(&m_document, &Document::changed, this, &Inspector::refresh);
    connect(&m_document, &Document::reset, this, &Inspector::refresh);
    connect(&m_document, &Document::trialChanged, this, &Inspector::refresh);
    connect(&m_document, &Document::asOfChanged, this, &Inspector::refresh);
    refresh();
}

QWidget *Inspector::makeEmptyPage()
{
    auto *page = new QWidget;
    auto *title = new QLabel(tr("Nothing is selected"));
    title->setTextFormat(Qt::PlainText);
    title->setFont(theme::boldFont(font()));
    title->setAlignment(Qt::AlignCenter);
    m_emptyText = new RoleLabel(theme::Role::Muted);
    m_emptyText->setWordWrap(true);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_firstStep = new QPushButton(theme::icon(QStringLiteral("add")), {});
    connect(m_firstStep, &QPushButton::clicked, this,
            [this] { emit actionWanted(firstStepToServer(m_document.plan()).action); });
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(40, 20, 40, 20);
    layout->setSpacing(theme::gap);
    layout->addStretch(2);
    layout->addWidget(title);
    layout->addWidget(m_emptyText);
    layout->addWidget(m_firstStep, 0, Qt::AlignCenter);
    layout->addStretch(3);
    return page;
}

void Inspector::showFirstStep(const Plan &plan)
{
    const FirstStep step = firstStepToServer(plan);
    m_firstStep->setText(step.text);
    m_firstStep->setEnabled(m_document.isLoaded() && !m_document.isReadOnly());
    m_emptyText->setText(step.sentence.isEmpty() ? tr(
                             "Select a server or an array to see what it launches next, and why. Several can "
                             "be edited together.")
                                                 : step.sentence);
}

void Inspector::enter()
{
    QWidget *page = m_pages->currentWidget();
    if (page == m_ownerPage)
        return m_ownerPage->focusField(LaunchField::ServerTemplate);
    for (QWidget *widget = page->nextInFocusChain(); page->isAncestorOf(widget);
         widget = widget->nextInFocusChain())
        if (widget->isVisibleTo(page) && widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus)
            return widget->setFocus(Qt::OtherFocusReason);
}

void Inspector::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return emit left();
    QWidget::keyPressEvent(event);
}

int Inspector::widthWithin(int atMost) const
{
    const int needed = m_pages->currentWidget() == m_ownerPage
        ? m_ownerPage->widthWithin(atMost)
        : fontMetrics().averageCharWidth() * editorLetters;
    return qBound(leastWidth, needed, qMax(leastWidth, atMost));
}

void Inspector::setSelection(const QList<AnyId> &ids)
{
    // What becomes of them is told by the document.
    if (std::exchange(m_selection, ids) != ids)
        refresh();
}

void Inspector::focusField(LaunchField field)
{
    if (m_pages->currentWidget() == m_ownerPage)
        m_ownerPage->focusField(field);
}

void Inspector::showPart(AnyId part)
{
    if (auto *editor = qobject_cast<EditorPage *>(m_pages->currentWidget()))
        editor->showPart(part);
}

// Null for an entity without an editor.
EditorPage *Inspector::editorFor(AnyId id)
{
    if (EditorPage *made = m_editors.value(id.entity()))
        return made;
    for (const EditorRow &row : editorRows()) {
        if (row.entity != id.entity())
            continue;
        EditorPage *page = row.make(m_bench);
        connect(page, &EditorPage::goTo, this, &Inspector::goTo);
        m_pages->addWidget(page);
        m_editors.insert(row.entity, page);
        return page;
    }
    return nullptr;
}

// Rows that are gone are left out, and shown again when an undo brings them back.
void Inspector::refresh()
{
    const Plan &plan = m_document.plan();
    QList<AnyId> ids;
    QList<Owner> owners;
    for (const AnyId id : m_selection) {
        if (!exists(plan, id))
            continue;
        ids.append(id);
        if (const Owner owner(id); owner)
            owners.append(owner);
    }
    QList<Finding> findings;
    if (owners.isEmpty() || owners.size() < ids.size())
        m_ownerPage->leave();
    if (ids.isEmpty()) {
        showFirstStep(plan);
        m_pages->setCurrentWidget(m_emptyPage);
    } else if (owners.size() == ids.size()) {
        m_ownerPage->show(owners);
        m_pages->setCurrentWidget(m_ownerPage);
    } else if (EditorPage *editor = ids.size() == 1 ? editorFor(ids.constFirst()) : nullptr) {
        editor->show(ids.constFirst());
        findings = check::findingsOf(plan, ids.constFirst(), m_document.checkTime());
        m_pages->setCurrentWidget(editor);
    } else {
        m_summaryPage->show(summaryOf(plan, ids));
        m_pages->setCurrentWidget(m_summaryPage);
    }
    m_findings->show(plan, findings, 3);
}
