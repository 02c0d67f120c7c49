// SPDX-License-Identifier: MIT
#include "ui/mcis/mcipage.h"

#include "ui/mcis/cloudstab.h"
#include "ui/pages/usedby.h"

#include <QTabWidget>

MciPage::MciPage(Workbench &bench, QWidget *parent)
    : ComponentPage(
        bench,
        {.kind = tr("MultiCloud Image"),
         .parts = tr("Parts of the MultiCloud Image"),
         .edit = tr("&Edit Name, Description and Tags…"),
         .deleted = tr("This MultiCloud Image has been deleted. It stays here for those who use it.")},
        parent),
      m_clouds(new CloudsTab(bench)), m_usedBy(new UsedBy)
{
    m_usedBy->setContentsMargins(10, 8, 10, 8);
    addPart(m_clouds, tr("Clouds"));
    addPart(scrolling(m_usedBy), tr("Used By"));
    tabs()->setCurrentWidget(m_clouds);
    connect(m_clouds, &CloudsTab::goTo, this, &EditorPage::goTo);
    connect(m_usedBy, &UsedBy::goTo, this, &EditorPage::goTo);
}

void MciPage::showPart(AnyId setting)
{
    if (!setting.is<MciSetting>())
        return;
    tabs()->setCurrentWidget(m_clouds);
    m_clouds->select(setting.as<MciSetting>());
}

void MciPage::showParts()
{
    m_clouds->show(shown());
    m_usedBy->show(plan(), shown());
}

void MciPage::addAbout(PageSection &about) const
{
    about.add(tr("Tags"), row().tags.join(QStringLiteral(", ")));
}

QString MciPage::whatIsUnknown() const
{
    return row().settingsKnown
        ? QString()
        : tr("An import names it only: its settings are not known, so nothing can be launched "
             "with it.");
}
