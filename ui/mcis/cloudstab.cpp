// SPDX-License-Identifier: MIT
#include "ui/mcis/cloudstab.h"

#include "core/edit/mcis.h"
#include "core/edit/revisions.h"
#include "core/naming/names.h"
#include "ui/mcis/mciverbs.h"
#include "ui/mcis/settingdialog.h"
#include "ui/widgets/buttonrows.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/listtable.h"

#include <QVBoxLayout>

namespace {
constexpr int besidesColumn = 3;
} // namespace

CloudsTab::CloudsTab(Workbench &bench, QWidget *parent)
    : QWidget(parent), m_bench(bench), m_empty(new RoleLabel(theme::Role::Muted, {}, this)),
      m_table(new ListTable(tr("Clouds of the MultiCloud Image"),
                            {tr("Cloud"), tr("Image"), tr("Instance Type"), tr("Besides")}, this)),
      m_buttons(makeButtons())
{
    m_table->setWidths({14, 0, 12, 12});
    m_table->setSortable(0);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(10, 8, 10, 8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::smallGap);
    layout->addWidget(m_empty);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_buttons);
    connect(m_table, &ListTable::selectedRows, this, &CloudsTab::judge);
    connect(m_table, &ListTable::activatedRow, this, [this](AnyId id) {
        if (m_isEditable)
            mcis::editSetting(m_bench, id.as<MciSetting>());
        else
            emit goTo(plan().row(id.as<MciSetting>()).image);
    });
}

// What adds clouds, and below it what is done with the rows selected.
QWidget *CloudsTab::makeButtons()
{
    auto *buttons = new ButtonRows(this);
    m_add = buttons->add(tr("&Add…"), this, &CloudsTab::add);
    m_same = buttons->add(tr("Same Image…"), this, &CloudsTab::addSame);
    m_fill = buttons->add(tr("Fill from…"), this, &CloudsTab::fill);
    buttons->beginRow();
    m_edit = buttons->add(tr("Edit…"), this, &CloudsTab::editOne);
    m_remove = buttons->add(tr("Remove"), this, &CloudsTab::remove);
    m_same->setToolTip(tr("Add images of the same name in several clouds at once"));
    m_fill->setToolTip(tr("Take the settings of another MultiCloud Image"));
    return buttons;
}

void CloudsTab::show(Id<MultiCloudImage> revision)
{
    m_shown = revision;
    const Document *document = m_bench.document();
    m_isEditable = document->isLoaded() && !document->isReadOnly() && !edit::whyNotEditable(plan(), revision);
    QList<ListRow> rows;
    for (const Id<MciSetting> id : plan().referrers<&MciSetting::mci>(revision))
        rows.append(rowOf(id));
    m_table->show(rows);
    m_table->setColumnHidden(besidesColumn, std::none_of(rows.begin(), rows.end(), [](const ListRow &row) {
                                 return row.cells.at(besidesColumn).ink < 0;
                             }));
    m_table->setVisible(!rows.isEmpty());
    m_empty->setVisible(rows.isEmpty());
    m_empty->setText(
        !plan().row(revision).settingsKnown
            ? tr("Its settings are not known: an import names it only. Add a cloud, or import the file "
                 "that defines it.")
            : tr("It supports no cloud yet. Add the first one: each cloud is mapped to one image and a "
                 "default instance type."));
    m_buttons->setVisible(m_isEditable);
    judge();
}

void CloudsTab::select(Id<MciSetting> setting) { m_table->select({setting}); }

ListRow CloudsTab::rowOf(Id<MciSetting> id) const
{
    const MciSetting &row = plan().row(id);
    const Image &image = plan().row(row.image);
    const bool isGone = image.removed || image.availability == Availability::Deregistered
        || image.availability == Availability::NoAccess;
    const bool isOld = image.availability == Availability::Deprecated;
    const QString name = row.image ? longNameOf(plan(), row.image) : tr("no match was found");
    const QString imageText = !row.image ? tr("⚠ %1").arg(name)
        : isGone                         ? tr("⚠ %1 is unavailable").arg(name)
        : isOld                          ? tr("⚠ %1 is deprecated").arg(name)
                                         : name;
    QStringList besides;
    if (row.kernel)
        besides.append(tr("kernel %1").arg(nameOf(plan(), row.kernel)));
    if (row.ramdisk)
        besides.append(tr("ramdisk %1").arg(nameOf(plan(), row.ramdisk)));
    if (!row.userData.isEmpty())
        besides.append(tr("user data"));
    const QString besidesText = besides.join(QStringLiteral(", "));
    const Cloud &cloud = plan().row(row.cloud);
    const QString cloudText = nameOf(plan(), row.cloud);
    return {id,
            {{.text = cloud.registered && !cloud.removed ? cloudText : tr("⚠ %1").arg(cloudText),
              .ink = cloud.registered && !cloud.removed ? -1 : int(theme::Role::Muted),
              .tooltip =
                  cloud.registered ? QString() : tr("%1 is not registered in this account.").arg(cloudText),
              .link = row.cloud},
             {.text = imageText,
              .ink = isGone || !row.image ? int(theme::Role::Error)
                  : isOld                 ? int(theme::Role::Warning)
                                          : -1,
              .tooltip = imageText,
              .link = row.image},
             {.text = row.instanceType ? nameOf(plan(), row.instanceType) : tr("none (fingerprint)"),
              .ink = row.instanceType ? -1 : int(theme::Role::Muted),
              .tooltip = row.instanceType
                  ? QString()
                  : tr("A fingerprint made this setting. It names no instance type, so one "
                       "must be chosen on each server."),
              .link = row.instanceType},
             {.text = besides.isEmpty() ? QStringLiteral("–") : besidesText,
              .ink = besides.isEmpty() ? int(theme::Role::Muted) : -1,
              .tooltip = row.userData.isEmpty()
                  ? besidesText
                  : tr("%1\n\nUser data:\n%2").arg(besidesText, row.userData.left(400))}}};
}

QList<Id<MciSetting>> CloudsTab::selected() const
{
    QList<Id<MciSetting>> settings;
    for (const AnyId id : m_table->selection())
        settings.append(id.as<MciSetting>());
    return settings;
}

void CloudsTab::add() { mcis::addSetting(m_bench, m_shown); }
void CloudsTab::editOne() { mcis::editSetting(m_bench, selected().constFirst()); }
void CloudsTab::remove() { m_bench.propose(edit::removeSettings(plan(), selected())); }
void CloudsTab::addSame() { mcis::addSameImages(m_bench, m_shown); }
void CloudsTab::fill() { mcis::fillFrom(m_bench, m_shown); }

void CloudsTab::judge()
{
    const qsizetype count = selected().size();
    const bool isFull = unmappedClouds(plan(), m_shown).isEmpty();
    m_add->setEnabled(!isFull);
    m_add->setToolTip(isFull ? tr("Every cloud of this plan is mapped already.") : QString());
    m_edit->setEnabled(count == 1);
    m_edit->setToolTip(count == 1 ? QString() : tr("Select one cloud in the list first."));
    m_remove->setEnabled(count > 0);
    m_remove->setToolTip(count ? QString() : tr("Select clouds in the list first."));
}
