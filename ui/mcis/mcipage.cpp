// SPDX-License-Identifier: MIT
#include "ui/mcis/mcipage.h"

#include "core/edit/mcis.h"
#include "core/naming/names.h"
#include "ui/components/comparedialog.h"
#include "ui/plans/removal.h"
#include "ui/components/aboutrevision.h"
#include "ui/mcis/cloudstab.h"
#include "ui/mcis/mciverbs.h"
#include "ui/components/publishdialog.h"
#include "ui/components/revisionbar.h"
#include "ui/components/revisionstab.h"
#include "ui/pages/usedby.h"

#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace {
QScrollArea *scrolling(QWidget *content)
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    return scroll;
}
} // namespace

MciPage::MciPage(Workbench &bench, QWidget *parent)
    : EditorPage(bench, parent), m_header(new PanelHeader({}, this)), m_bar(new RevisionBar(this)),
      m_state(new Banner(this))
{
    setAccessibleName(tr("MultiCloud Image"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::smallGap);
    m_bar->layout()->setContentsMargins(10, theme::smallGap, 10, 0);
    layout->addWidget(m_header);
    layout->addWidget(m_bar);
    layout->addWidget(makeButtons());
    layout->addWidget(m_state);
    layout->addWidget(makeTabs(), 1);
    connect(m_bar, &RevisionBar::chosen, this, &MciPage::goTo);
}

QPushButton *MciPage::addButton(QHBoxLayout *row, const QString &text, Verb verb)
{
    auto *button = new QPushButton(text);
    connect(button, &QPushButton::clicked, this, [this, verb] { verb(bench(), m_shown); });
    row->addWidget(button);
    return button;
}

QWidget *MciPage::makeButtons()
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(10, theme::smallGap, 10, theme::smallGap);
    row->setSpacing(theme::smallGap);
    m_commit = addButton(row, tr("Commit…"), mcis::commit);
    m_publish = addButton(row, tr("Publish…"), mcis::publish);
    m_clone = addButton(row, tr("Clone…"), mcis::clone);
    m_compare = addButton(row, tr("Compare…"),
                          [](Workbench &bench, Id<MultiCloudImage> id) { CompareDialog::openFor(bench, id); });
    m_delete = addButton(row, tr("Delete…"),
                         [](Workbench &bench, Id<MultiCloudImage> id) { dialogs::remove(bench, {id}); });
    row->addStretch(1);
    return buttons;
}

QWidget *MciPage::makeInfo()
{
    auto *info = new QWidget;
    auto *layout = new QVBoxLayout(info);
    layout->setContentsMargins(10, 8, 10, 8);
    m_about = new SectionList(info);
    layout->addWidget(m_about);
    m_missing = new LackList(info);
    layout->addWidget(m_missing);
    connect(m_missing, &LackList::goTo, this, &MciPage::goTo);
    auto *row = new QHBoxLayout;
    m_edit = addButton(row, tr("&Edit Name, Description and Tags…"), mcis::edit);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addStretch(1);
    return scrolling(info);
}

QWidget *MciPage::makeTabs()
{
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Parts of the MultiCloud Image"));
    m_tabs->setUsesScrollButtons(true);
    m_tabs->addTab(makeInfo(), tr("Info"));
    m_clouds = new CloudsTab(bench());
    m_tabs->addTab(m_clouds, tr("Clouds"));
    m_usedBy = new UsedBy;
    m_usedBy->setContentsMargins(10, 8, 10, 8);
    m_tabs->addTab(scrolling(m_usedBy), tr("Used by"));
    m_revisions = new RevisionsTab;
    m_tabs->addTab(m_revisions, tr("Revisions"));
    m_tabs->setCurrentWidget(m_clouds);
    connect(m_about, &SectionList::goTo, this, &MciPage::goTo);
    connect(m_clouds, &CloudsTab::goTo, this, &MciPage::goTo);
    connect(m_usedBy, &UsedBy::goTo, this, &MciPage::goTo);
    connect(m_revisions, &RevisionsTab::goTo, this, &MciPage::goTo);
    connect(m_revisions, &RevisionsTab::compareWanted, this,
            [this](AnyId one, AnyId other) { CompareDialog::open(bench(), one, other); });
    return m_tabs;
}

void MciPage::show(AnyId id)
{
    m_shown = id.as<MultiCloudImage>();
    refresh();
}

void MciPage::showPart(AnyId setting)
{
    if (!setting.is<MciSetting>())
        return;
    m_tabs->setCurrentWidget(m_clouds);
    m_clouds->select(setting.as<MciSetting>());
}

void MciPage::refresh()
{
    const MultiCloudImage &row = plan().row(m_shown);
    m_header->setTitle(nameOf(plan(), m_shown));
    m_header->setSubtitle(tr("MultiCloud Image"));
    m_bar->show(plan(), m_shown);
    PageSection about = aboutRevision(plan(), m_shown);
    about.add(tr("Tags"), row.tags.join(QStringLiteral(", ")));
    m_about->show({about});
    m_missing->show(!row.removed && !row.isHead() && !row.publishedAt
                        ? check::lacking(plan(), m_shown, Timestamp::now())
                        : QList<check::Lack>());
    m_clouds->show(m_shown);
    m_usedBy->show(plan(), m_shown);
    m_revisions->show(plan(), m_shown);
    tellState();
    judge();
}

// MC1, D7, D8: what can't be edited says so, with the ways on.
void MciPage::tellState()
{
    const MultiCloudImage &row = plan().row(m_shown);
    m_state->clearLinks();
    const auto addLink = [this](const QString &text, Verb verb) {
        connect(m_state->addLink(text), &QPushButton::clicked, this, [this, verb] { verb(bench(), m_shown); });
    };
    if (row.removed) {
        m_state->setMessage(Banner::Kind::Warning,
                            tr("This MultiCloud Image has been deleted. It stays here for those who use it."));
        addLink(tr("Clone…"), mcis::clone);
    } else if (!row.settingsKnown) {
        m_state->setMessage(Banner::Kind::Warning,
                            tr("An import names it only: its settings are not known, so nothing can be launched with "
                               "it."));
    } else if (!row.isHead()) {
        m_state->setMessage(Banner::Kind::Note, tr("Revision %1 is committed and never changes.")
                                                    .arg(QString::number(row.revision)));
        addLink(tr("Clone…"), mcis::clone);
        addLink(tr("Edit HEAD"), mcis::editHead);
    } else {
        m_state->setMessage(Banner::Kind::Note, {});
    }
}

// A button that cannot be used says why.
void MciPage::judge()
{
    const MultiCloudImage &row = plan().row(m_shown);
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
    allow(m_publish, edit::publishMci(plan(), m_shown, {}, {}).sentence());
    m_compare->setEnabled(plan().all<MultiCloudImage>().size() > 1);
}
