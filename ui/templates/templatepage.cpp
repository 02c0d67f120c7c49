// SPDX-License-Identifier: MIT
#include "ui/templates/templatepage.h"

#include "core/edit/templates.h"
#include "core/naming/names.h"
#include "ui/components/comparedialog.h"
#include "ui/plans/removal.h"
#include "ui/components/aboutrevision.h"
#include "ui/components/publishdialog.h"
#include "ui/components/revisionbar.h"
#include "ui/components/revisionstab.h"
#include "ui/templates/carriedtab.h"
#include "ui/templates/imagestab.h"
#include "ui/templates/templateverbs.h"
#include "ui/templates/usedbytab.h"

#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

TemplatePage::TemplatePage(Workbench &bench, QWidget *parent)
    : EditorPage(bench, parent), m_header(new PanelHeader({}, this)), m_bar(new RevisionBar(this)),
      m_state(new Banner(this)), m_ready(new Banner(this))
{
    setAccessibleName(tr("ServerTemplate"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::smallGap);
    m_bar->layout()->setContentsMargins(10, theme::smallGap, 10, 0);
    layout->addWidget(m_header);
    layout->addWidget(m_bar);
    layout->addWidget(makeButtons());
    layout->addWidget(m_state);
    layout->addWidget(m_ready);
    layout->addWidget(makeTabs(), 1);
    connect(m_bar, &RevisionBar::chosen, this, &TemplatePage::goTo);
}

QPushButton *TemplatePage::addButton(QHBoxLayout *row, const QString &text, Verb verb)
{
    auto *button = new QPushButton(text);
    connect(button, &QPushButton::clicked, this, [this, verb] { verb(bench(), m_shown); });
    row->addWidget(button);
    return button;
}

QWidget *TemplatePage::makeButtons()
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(10, theme::smallGap, 10, theme::smallGap);
    row->setSpacing(theme::smallGap);
    m_commit = addButton(row, tr("Commit…"), templates::commit);
    m_publish = addButton(row, tr("Publish…"), templates::publish);
    m_clone = addButton(row, tr("Clone…"), templates::clone);
    m_compare = addButton(row, tr("Compare…"),
                          [](Workbench &bench, Id<ServerTemplate> id) { CompareDialog::openFor(bench, id); });
    m_delete = addButton(row, tr("Delete…"),
                         [](Workbench &bench, Id<ServerTemplate> id) { dialogs::remove(bench, {id}); });
    row->addStretch(1);
    return buttons;
}

QWidget *TemplatePage::makeInfo()
{
    auto *info = new QWidget;
    auto *layout = new QVBoxLayout(info);
    layout->setContentsMargins(10, 8, 10, 8);
    m_about = new SectionList(info);
    layout->addWidget(m_about);
    m_missing = new LackList(info);
    layout->addWidget(m_missing);
    auto *row = new QHBoxLayout;
    m_edit = addButton(row, tr("&Edit Name and Description…"), templates::edit);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(info);
    return scroll;
}

QWidget *TemplatePage::makeTabs()
{
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Parts of the ServerTemplate"));
    m_tabs->setUsesScrollButtons(true);
    m_tabs->addTab(makeInfo(), tr("Info"));
    m_images = new ImagesTab(bench());
    m_tabs->addTab(m_images, tr("Images"));
    m_carried = new CarriedTab;
    m_tabs->addTab(m_carried, tr("Scripts and inputs"));
    m_usedBy = new UsedByTab(bench());
    m_tabs->addTab(m_usedBy, tr("Used by"));
    m_revisions = new RevisionsTab;
    m_tabs->addTab(m_revisions, tr("Revisions"));
    m_tabs->setCurrentWidget(m_images);
    connect(m_about, &SectionList::goTo, this, &TemplatePage::goTo);
    connect(m_missing, &LackList::goTo, this, &TemplatePage::followMissing);
    connect(m_images, &ImagesTab::goTo, this, &TemplatePage::goTo);
    connect(m_usedBy, &UsedByTab::goTo, this, &TemplatePage::goTo);
    connect(m_revisions, &RevisionsTab::goTo, this, &TemplatePage::goTo);
    connect(m_revisions, &RevisionsTab::compareWanted, this,
            [this](AnyId one, AnyId other) { CompareDialog::open(bench(), one, other); });
    return m_tabs;
}

void TemplatePage::show(AnyId id)
{
    m_shown = id.as<ServerTemplate>();
    refresh();
}

void TemplatePage::refresh()
{
    const ServerTemplate &row = plan().row(m_shown);
    m_header->setTitle(nameOf(plan(), m_shown));
    m_header->setSubtitle(tr("ServerTemplate"));
    m_bar->show(plan(), m_shown);
    m_about->show({aboutRevision(plan(), m_shown)});
    tellReady(!row.removed && !row.isHead() && !row.publishedAt);
    m_images->show(m_shown);
    m_carried->show(row);
    m_usedBy->show(m_shown);
    m_revisions->show(plan(), m_shown);
    tellState();
    judge();
}

// What was not tested is recorded in the list of images.
void TemplatePage::followMissing(AnyId id)
{
    if (!id.is<ListedMci>())
        return emit goTo(id);
    m_tabs->setCurrentWidget(m_images);
    m_images->select(id.as<ListedMci>());
}

// ST1, ST4: what can't be edited says so, with the ways on.
void TemplatePage::tellState()
{
    const ServerTemplate &row = plan().row(m_shown);
    m_state->clearLinks();
    if (!row.removed && row.isHead())
        return m_state->setMessage(Banner::Kind::Note, {});
    if (row.removed)
        m_state->setMessage(
            Banner::Kind::Warning,
            tr("Warning, this ServerTemplate has been deleted! Use 'clone' to resurrect it."));
    else
        m_state->setMessage(Banner::Kind::Note, tr("Revision %1 is committed and never changes.")
                                                    .arg(QString::number(row.revision)));
    connect(m_state->addLink(tr("Clone…")), &QPushButton::clicked, this,
            [this] { templates::clone(bench(), m_shown); });
    if (!row.removed)
        connect(m_state->addLink(tr("Edit HEAD")), &QPushButton::clicked, this,
                [this] { templates::editHead(bench(), m_shown); });
}

// What a revision lacks that can still be published (D9).
void TemplatePage::tellReady(bool canBePublished)
{
    m_ready->clearLinks();
    const QList<check::Lack> lacks =
        canBePublished ? check::lacking(plan(), m_shown, Timestamp::now()) : QList<check::Lack>();
    m_missing->show(lacks);
    m_ready->setMessage(lacks.isEmpty() ? Banner::Kind::Note : Banner::Kind::Warning,
                        canBePublished ? publishing::sentenceOf(lacks) : QString());
    if (!lacks.isEmpty())
        connect(m_ready->addLink(tr("What?")), &QPushButton::clicked, this, [this] { m_tabs->setCurrentIndex(0); });
}

// A button that cannot be used says why.
void TemplatePage::judge()
{
    const ServerTemplate &row = plan().row(m_shown);
    const bool canEdit = bench().document()->isLoaded() && !bench().document()->isReadOnly();
    const auto allow = [canEdit](QPushButton *button, const QString &whyNot) {
        button->setEnabled(canEdit && whyNot.isEmpty());
        button->setToolTip(theme::tooltip(whyNot));
    };
    const QString gone = row.removed ? tr("It has been deleted. Clone it to go on with it.") : QString();
    const QString committed = row.isHead() ? gone : tr("Only HEAD is edited and committed.");
    allow(m_commit, committed);
    allow(m_edit, committed);
    allow(m_clone, {});
    allow(m_delete, gone);
    allow(m_publish, edit::publishTemplate(plan(), m_shown, {}, {}).sentence());
    m_compare->setEnabled(plan().all<ServerTemplate>().size() > 1);
}
