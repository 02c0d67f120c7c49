// SPDX-License-Identifier: MIT
#include "ui/components/componentpage.h"

#include "core/base/words.h"
#include "core/naming/names.h"
#include "ui/components/aboutrevision.h"
#include "ui/components/comparedialog.h"
#include "ui/components/componentverbs.h"
#include "ui/components/publishdialog.h"
#include "ui/components/revisionbar.h"
#include "ui/components/revisionstab.h"
#include "ui/plans/removal.h"
#include "ui/widgets/partedbar.h"

#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

template <class Revision>
ComponentPage<Revision>::ComponentPage(Workbench &bench, const Wording &wording, QWidget *parent)
    : EditorPage(bench, parent), m_wording(wording), m_column(new QVBoxLayout(this)),
      m_header(new PanelHeader({}, this)), m_bar(new RevisionBar(this)), m_state(new Banner(this))
{
    setAccessibleName(wording.kind);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::smallGap);
    m_bar->layout()->setContentsMargins(10, theme::smallGap, 10, 0);
    m_column->addWidget(m_header);
    m_column->addWidget(m_bar);
    m_column->addWidget(makeButtons());
    m_column->addWidget(m_state);
    m_column->addWidget(makeTabs(), 1);
    connect(m_bar, &RevisionBar::chosen, this, &EditorPage::goTo);
}

template <class Revision>
QPushButton *ComponentPage<Revision>::addButton(QHBoxLayout *row, const QString &text, Verb verb)
{
    auto *button = new QPushButton(text);
    connect(button, &QPushButton::clicked, this, [this, verb] { verb(bench(), m_shown); });
    row->addWidget(button);
    return button;
}

template <class Revision> QWidget *ComponentPage<Revision>::makeButtons()
{
    auto *buttons = new PartedBar(this);
    buttons->setContentsMargins(10, theme::smallGap, 10, theme::smallGap);
    m_verbs = new QHBoxLayout;
    auto *row = new QHBoxLayout;
    m_commit = addButton(m_verbs, Words::tr("Commit…"), components::commit<Revision>);
    m_publish = addButton(m_verbs, Words::tr("Publish…"), components::publish<Revision>);
    m_clone = addButton(row, Words::tr("Clone…"), components::clone<Revision>);
    m_compare = addButton(row, Words::tr("Compare…"),
                          [](Workbench &bench, Id<Revision> id) { CompareDialog::openFor(bench, id); });
    m_delete = addButton(row, Words::tr("Delete…"),
                         [](Workbench &bench, Id<Revision> id) { dialogs::remove(bench, {id}); });
    for (QHBoxLayout *part : {m_verbs, row}) {
        part->setSpacing(theme::smallGap);
        part->addStretch(1);
    }
    buttons->add(m_verbs);
    buttons->add(row, 1);
    return buttons;
}

template <class Revision> QPushButton *ComponentPage<Revision>::addVerb(const QString &text, Verb verb)
{
    QPushButton *button = addButton(m_verbs, text, verb);
    m_verbs->removeWidget(button);
    m_verbs->insertWidget(m_verbs->count() - 1, button); // before the room that is left
    return button;
}

template <class Revision> QWidget *ComponentPage<Revision>::makeInfo()
{
    auto *info = new QWidget;
    auto *layout = new QVBoxLayout(info);
    layout->setContentsMargins(10, 8, 10, 8);
    m_about = new SectionList(info);
    layout->addWidget(m_about);
    connect(m_about, &SectionList::goTo, this, &EditorPage::goTo);
    m_missing = new LackList(info);
    layout->addWidget(m_missing);
    connect(m_missing, &LackList::goTo, this, [this](AnyId id) { followLack(id); });
    auto *row = new QHBoxLayout;
    m_edit = addButton(row, m_wording.edit, components::edit<Revision>);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addStretch(1);
    return scrolling(info);
}

template <class Revision> QWidget *ComponentPage<Revision>::makeTabs()
{
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(m_wording.parts);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->addTab(makeInfo(), Words::tr("Info"));
    m_revisions = new RevisionsTab;
    m_tabs->addTab(m_revisions, Words::tr("Revisions"));
    connect(m_revisions, &RevisionsTab::goTo, this, &EditorPage::goTo);
    connect(m_revisions, &RevisionsTab::compareWanted, this,
            [this](AnyId one, AnyId other) { CompareDialog::open(bench(), one, other); });
    return m_tabs;
}

template <class Revision> void ComponentPage<Revision>::addPart(QWidget *part, const QString &title)
{
    m_tabs->insertTab(m_tabs->count() - 1, part, title);
}

template <class Revision> QWidget *ComponentPage<Revision>::scrolling(QWidget *content)
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    return scroll;
}

template <class Revision> void ComponentPage<Revision>::show(AnyId id)
{
    m_shown = id.as<Revision>();
    refresh();
}

template <class Revision> void ComponentPage<Revision>::refresh()
{
    m_header->setTitle(nameOf(plan(), m_shown));
    m_header->setSubtitle(m_wording.kind);
    m_bar->show(plan(), m_shown);
    PageSection about = aboutRevision(plan(), m_shown);
    addAbout(about);
    m_about->show({about});
    const bool canBePublished =
        !row().removed && !row().isHead() && !row().publishedAt && whatIsUnknown().isEmpty();
    const QList<check::Lack> lacks =
        canBePublished ? check::lacking(plan(), m_shown, Timestamp::now()) : QList<check::Lack>();
    m_missing->show(lacks);
    showLacks(lacks, canBePublished);
    showParts();
    m_revisions->show(plan(), m_shown);
    tellState();
    judge();
}

template <class Revision> void ComponentPage<Revision>::addLink(const QString &text, Verb verb)
{
    connect(m_state->addLink(text), &QPushButton::clicked, this, [this, verb] { verb(bench(), m_shown); });
}

// MC1, ST1, ST4, D7, D8: what can't be edited says so, with the ways on.
template <class Revision> void ComponentPage<Revision>::tellState()
{
    const QString unknown = whatIsUnknown();
    m_state->clearLinks();
    if (row().removed)
        m_state->setMessage(Banner::Kind::Warning, m_wording.deleted);
    else if (!unknown.isEmpty())
        return m_state->setMessage(Banner::Kind::Warning, unknown);
    else if (row().isHead())
        return m_state->setMessage(Banner::Kind::Note, {});
    else
        m_state->setMessage(
            Banner::Kind::Note,
            Words::tr("Revision %1 is committed and never changes.").arg(QString::number(row().revision)));
    addLink(Words::tr("Clone…"), components::clone<Revision>);
    if (!row().removed)
        addLink(Words::tr("Edit HEAD"), components::editHead<Revision>);
}

template <class Revision> void ComponentPage<Revision>::allow(QPushButton *button, const QString &whyNot)
{
    const bool canEdit = bench().document()->isLoaded() && !bench().document()->isReadOnly();
    button->setEnabled(canEdit && whyNot.isEmpty());
    button->setToolTip(theme::tooltip(whyNot));
}

template <class Revision> void ComponentPage<Revision>::judge()
{
    const QString gone =
        row().removed ? Words::tr("It has been deleted. Clone it to go on with it.") : QString();
    const QString committed = row().isHead() ? gone : Words::tr("Only HEAD is edited and committed.");
    allow(m_commit, committed);
    allow(m_edit, committed);
    allow(m_clone, {});
    allow(m_delete, gone);
    allow(m_publish, components::whyNotPublished(plan(), m_shown));
    m_compare->setEnabled(plan().template all<Revision>().size() > 1);
}

template class ComponentPage<MultiCloudImage>;
template class ComponentPage<ServerTemplate>;
