// SPDX-License-Identifier: MIT
#include "ui/templates/templatepage.h"

#include "ui/components/publishdialog.h"
#include "ui/templates/carriedtab.h"
#include "ui/templates/imagestab.h"
#include "ui/templates/usedbytab.h"

#include <QTabWidget>
#include <QVBoxLayout>

TemplatePage::TemplatePage(Workbench &bench, QWidget *parent)
    : ComponentPage(bench,
                    {.kind = tr("ServerTemplate"),
                     .parts = tr("Parts of the ServerTemplate"),
                     .edit = tr("&Edit Name and Description…"),
                     .deleted = tr("Warning, this ServerTemplate has been deleted! Use 'clone' to resurrect it.")},
                    parent),
      m_ready(new Banner(this)), m_images(new ImagesTab(bench)), m_carried(new CarriedTab),
      m_usedBy(new UsedByTab(bench))
{
    column()->insertWidget(column()->count() - 1, m_ready);
    addPart(m_images, tr("Images"));
    addPart(m_carried, tr("Scripts and inputs"));
    addPart(m_usedBy, tr("Used By"));
    tabs()->setCurrentWidget(m_images);
    connect(m_images, &ImagesTab::goTo, this, &EditorPage::goTo);
    connect(m_usedBy, &UsedByTab::goTo, this, &EditorPage::goTo);
}

void TemplatePage::showParts()
{
    m_images->show(shown());
    m_carried->show(row());
    m_usedBy->show(shown());
}

// What a revision lacks that can still be published (D9).
void TemplatePage::showLacks(const QList<check::Lack> &lacks, bool canBePublished)
{
    m_ready->clearLinks();
    m_ready->setMessage(lacks.isEmpty() ? Banner::Kind::Note : Banner::Kind::Warning,
                        canBePublished ? publishing::sentenceOf(lacks) : QString());
    if (!lacks.isEmpty())
        connect(m_ready->addLink(tr("What?")), &QPushButton::clicked, this, [this] { tabs()->setCurrentIndex(0); });
}

// What was not tested is recorded in the list of images.
void TemplatePage::followLack(AnyId id)
{
    if (!id.is<ListedMci>())
        return emit goTo(id);
    tabs()->setCurrentWidget(m_images);
    m_images->select(id.as<ListedMci>());
}
