// SPDX-License-Identifier: MIT
#include "ui/templates/newversiondialog.h"

#include "core/edit/revisions.h"
#include "core/plan/latest.h"
#include "core/resolve/resolve.h"
#include "ui/owners/ownerchoices.h"
#include "ui/widgets/imagefield.h"
#include "ui/workbench/person.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

using namespace ownerchoices;

namespace {
// Those that the default MultiCloud Image has an image for.
QList<Id<Cloud>> cloudsOf(const Plan &plan, Id<ServerTemplate> from)
{
    QList<Id<Cloud>> clouds;
    if (const ListedMci *listed = plan.defaultMci(from))
        for (const Id<MciSetting> setting : plan.referrers<&MciSetting::mci>(listed->mci))
            clouds.append(plan.row(setting).cloud);
    return clouds.isEmpty() ? all<Cloud>(plan) : byName(plan, clouds);
}
// What could be the default in its place: its other revisions, the newest first, then the latest of others that have a
// setting for each of its clouds.
QList<Id<MultiCloudImage>> mcisFor(const Plan &plan, Id<ServerTemplate> from)
{
    const ListedMci *listed = plan.defaultMci(from);
    if (!listed)
        return {};
    const Id<MciLineage> own = plan.row(listed->mci).lineage;
    const QList<Id<Cloud>> clouds = cloudsOf(plan, from);
    const auto isEverywhere = [&](Id<MultiCloudImage> mci) {
        return std::all_of(clouds.cbegin(), clouds.cend(),
                           [&](Id<Cloud> cloud) { return plan.setting(mci, cloud); });
    };
    QList<Id<MultiCloudImage>> revisions, others;
    for (const Id<MultiCloudImage> id : edit::revisionsOf<MultiCloudImage>(plan, own))
        if (const MultiCloudImage &row = plan.row(id); !row.isHead() && !row.removed && id != listed->mci)
            revisions.prepend(id);
    plan.all<MciLineage>().forEach([&](const MciLineage &lineage) {
        const Id<MultiCloudImage> latest = latestRevision(plan, lineage.id);
        if (lineage.id != own && latest && !plan.row(latest).removed && isEverywhere(latest))
            others.append(latest);
    });
    return revisions + byName(plan, others);
}
} // namespace

NewVersionDialog::NewVersionDialog(const Plan &plan, Id<ServerTemplate> from, QWidget *parent)
    : FormDialog(tr("New Version of %1").arg(nameOf(plan, from)), tr("Make Version"), parent), m_plan(plan),
      m_from(from), m_cloud(makeBox(this)), m_mci(makeBox(this)), m_type(makeBox(this)),
      m_image(new ImageField(this)), m_message(new QLineEdit(this)),
      m_default(new QCheckBox(tr("Make it the &Default"), this))
{
    setMinimumWidth(fontMetrics().averageCharWidth() * 84);
    for (const Id<Cloud> cloud : cloudsOf(plan, from))
        ownerchoices::add(m_cloud, nameOf(plan, cloud), cloud);
    for (const Id<MultiCloudImage> mci : mcisFor(plan, from))
        ownerchoices::add(m_mci, nameOf(plan, mci), mci);
    if (m_mci->count() > 0)
        ownerchoices::add(m_cloud, tr("Every cloud, by another MultiCloud Image"), {});
    addField(tr("Cloud"), m_cloud);
    addField(tr("MultiCloud Image"), m_mci);
    addField(tr("Image"), m_image);
    addField(tr("Instance Type"), m_type);
    addField(tr("Message"), m_message);
    m_message->setPlaceholderText(tr("What is new in this version"));
    addPart(m_default);
    connect(m_cloud, &QComboBox::currentIndexChanged, this, &NewVersionDialog::offer);
    connect(m_mci, &QComboBox::currentIndexChanged, this, &NewVersionDialog::judge);
    connect(m_type, &QComboBox::currentIndexChanged, this, &NewVersionDialog::judge);
    connect(m_image, &ImageField::edited, this, &NewVersionDialog::judge);
    connect(m_image, &ImageField::otherWanted, this, &NewVersionDialog::otherImageWanted);
    connect(m_default, &QCheckBox::toggled, this, &NewVersionDialog::judge);
    offer();
}

void NewVersionDialog::takeImage(const Plan &now, Id<Image> image)
{
    m_plan = now;
    offer();
    m_image->choose(image);
}

bool NewVersionDialog::isOfEveryCloud() const { return !chosen<Cloud>(m_cloud) && m_mci->count() > 0; }

void NewVersionDialog::offer()
{
    setFieldShown(m_mci, isOfEveryCloud());
    for (QWidget *field : {static_cast<QWidget *>(m_image), static_cast<QWidget *>(m_type)})
        setFieldShown(field, !isOfEveryCloud());
    if (isOfEveryCloud()) {
        judge();
        return adjustSize();
    }
    const Id<Cloud> cloud = chosen<Cloud>(m_cloud);
    const Resolution before = resolve(m_plan, LaunchSettings {.cloud = cloud, .serverTemplate = m_from});
    const auto asBefore = [&](LaunchField field) {
        return tr("As in %1: %2")
            .arg(revisionText(m_plan.row(m_from).revision), valueText(m_plan, before, field));
    };
    m_image->show(m_plan, cloud, asBefore(LaunchField::Image));
    const QSignalBlocker blocker(m_type);
    const AnyId was = m_type->currentData().value<AnyId>();
    m_typeBefore = before.instanceType.value;
    m_type->clear();
    ownerchoices::add(m_type, asBefore(LaunchField::InstanceType), {});
    for (const Id<InstanceType> type : ofCloud<InstanceType>(m_plan, cloud))
        ownerchoices::add(m_type, nameOf(m_plan, type), type);
    choose(m_type, was);
    judge();
}

Result<Change> NewVersionDialog::change(const Plan &plan) const
{
    edit::NewVersion version {.from = m_from};
    if (isOfEveryCloud()) {
        version.mci = chosen<MultiCloudImage>(m_mci);
    } else {
        version.cloud = chosen<Cloud>(m_cloud);
        version.image = m_image->value();
        if (const auto type = chosen<InstanceType>(m_type))
            version.instanceType = type;
    }
    version.makeDefault = m_default->isChecked();
    version.message = m_message->text().trimmed();
    return edit::newVersion(plan, version, personName(), Timestamp::now());
}

void NewVersionDialog::judge()
{
    const auto type = chosen<InstanceType>(m_type);
    m_image->setType(type ? type : m_typeBefore);
    const Result<Change> made = change(m_plan);
    doButton()->setEnabled(bool(made));
    doButton()->setToolTip(theme::tooltip(made.sentence()));
    const bool isUntouched = m_image->value().isInherited() && !type;
    setError(m_image, isUntouched || isOfEveryCloud() ? QString() : made.sentence());
    setError(m_mci, isOfEveryCloud() ? made.sentence() : QString());
}
