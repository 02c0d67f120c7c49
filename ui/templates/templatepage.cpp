// SPDX-License-Identifier: MIT
#include "ui/templates/templatepage.h"

#include "ui/components/publishdialog.h"
#include "ui/components/revisionstab.h"
#include "ui/templates/carriedtab.h"
#include "ui/templates/imagestab.h"
#include "ui/templates/templateverbs.h"
#include "ui/templates/usedbytab.h"

#include <QTabWidget>
#include <QVBoxLayout>

TemplatePage::TemplatePage(Workbench &bench, QWidget *parent)
    : ComponentPage(
        bench,
        {.kind = tr("ServerTemplate"),
         .parts = tr("Parts of the ServerTemplate"),
         .edit = tr("&Edit Name and Description…"),
         .deleted = tr("Warning, this ServerTemplate has been deleted! Use 'clone' to resurrect it.")},
        parent),
      m_ready(new Banner(this)), m_images(new ImagesTab(bench)), m_carried(new CarriedTab),
      m_usedBy(new UsedByTab(bench))
{
    column()->insertWidget(column()->count() - 1, m_ready);
    m_newVersion = addVerb(tr("New Version…"), templates::newVersion);
    revisions()->setDefaultCheck([this](Id<ServerTemplate> revision) {
        return this->bench().document()->isReadOnly() ? tr("This plan is open to be read only.")
                                                      : templates::whyNotDefault(plan(), revision);
    });
    connect(revisions(), &RevisionsTab::defaultWanted, this,
            [this](Id<ServerTemplate> revision) { templates::makeDefault(this->bench(), revision); });
    addPart(m_images, tr("Images"));
    addPart(m_carried, tr("Scripts and inputs"));
    addPart(m_usedBy, tr("Used By"));
    tabs()->setCurrentWidget(m_images);
    connect(m_images, &ImagesTab::goTo, this, &EditorPage::goTo);
    connect(m_usedBy, &UsedByTab::goTo, this, &EditorPage::goTo);
}

QString TemplatePage::whatIsUnknown() const
{
    return row().contentsKnown
        ? QString()
        : tr("It is known by its number only: what it lists was not brought in. “aws ec2 "
             "describe-launch-template-versions” tells it; launch configurations have a command of "
             "their own.");
}

void TemplatePage::showParts()
{
    m_images->show(shown());
    m_carried->show(row());
    m_usedBy->show(shown());
    allow(m_newVersion, templates::whyNoNewVersion(plan(), shown()));
}

// What a revision lacks that can still be published (D9).
void TemplatePage::showLacks(const QList<check::Lack> &lacks, bool canBePublished)
{
    m_ready->clearLinks();
    m_ready->setMessage(lacks.isEmpty() ? Banner::Kind::Note : Banner::Kind::Warning,
                        canBePublished ? publishing::sentenceOf(lacks) : QString());
    if (!lacks.isEmpty())
        connect(m_ready->addLink(tr("What?")), &QPushButton::clicked, this,
                [this] { tabs()->setCurrentIndex(0); });
}

// What was not tested is recorded in the list of images.
void TemplatePage::followLack(AnyId id)
{
    if (!id.is<ListedMci>())
        return emit goTo(id);
    tabs()->setCurrentWidget(m_images);
    m_images->select(id.as<ListedMci>());
}
