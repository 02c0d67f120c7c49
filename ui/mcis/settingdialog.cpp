// SPDX-License-Identifier: MIT
#include "ui/mcis/settingdialog.h"

#include "core/check/fitting.h"
#include "core/edit/mcis.h"
#include "core/naming/names.h"
#include "ui/widgets/imagebutton.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <algorithm>

namespace {
template <class E> void sortByName(const Plan &plan, QList<Id<E>> &ids)
{
    std::sort(ids.begin(), ids.end(),
              [&](Id<E> a, Id<E> b) { return nameOf(plan, a).localeAwareCompare(nameOf(plan, b)) < 0; });
}
} // namespace

QList<Id<Cloud>> unmappedClouds(const Plan &plan, Id<MultiCloudImage> mci)
{
    QList<Id<Cloud>> clouds;
    plan.all<Cloud>().forEach([&](const Cloud &row) {
        if (!row.removed && !plan.setting(mci, row.id))
            clouds.append(row.id);
    });
    sortByName(plan, clouds);
    return clouds;
}

QList<Id<InstanceType>> typesOf(const Plan &plan, Id<Cloud> cloud)
{
    QList<Id<InstanceType>> types;
    for (const Id<InstanceType> id : plan.referrers<&InstanceType::cloud>(cloud))
        if (!plan.row(id).removed)
            types.append(id);
    sortByName(plan, types);
    return types;
}

SettingDialog::SettingDialog(const Plan &plan, Id<MultiCloudImage> head, QWidget *parent)
    : SettingDialog(plan, MciSetting {.mci = head}, tr("Add a Cloud to %1").arg(nameOf(plan, head)),
                    tr("Add Cloud"), parent)
{
}

SettingDialog::SettingDialog(const Plan &plan, Id<MciSetting> setting, QWidget *parent)
    : SettingDialog(
        plan, plan.row(setting),
        tr("%1 in %2").arg(nameOf(plan, plan.row(setting).mci), nameOf(plan, plan.row(setting).cloud)),
        tr("Save"), parent)
{
}

SettingDialog::SettingDialog(const Plan &plan, const MciSetting &setting, const QString &title,
                             const QString &doIt, QWidget *parent)
    : FormDialog(title, doIt, parent), m_plan(plan), m_before(setting), m_cloud(new QComboBox(this)),
      m_type(new QComboBox(this)), m_image(new ImageButton(plan, ImageKind::Machine, this)),
      m_kernel(new ImageButton(plan, ImageKind::Kernel, this)),
      m_ramdisk(new ImageButton(plan, ImageKind::Ramdisk, this)), m_userData(new QPlainTextEdit(this))
{
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    const QList<Id<Cloud>> clouds =
        setting.id ? QList<Id<Cloud>> {setting.cloud} : unmappedClouds(plan, setting.mci);
    for (const Id<Cloud> cloud : clouds)
        m_cloud->addItem(nameOf(plan, cloud), QVariant::fromValue(AnyId(cloud)));
    m_cloud->setEnabled(!setting.id);
    m_userData->setTabChangesFocus(true);
    m_userData->setPlainText(setting.userData);
    m_userData->setFixedHeight(fontMetrics().height() * 3 + 2 * theme::gap);
    addField(tr("Cloud"), m_cloud);
    addField(tr("Machine Image"), m_image);
    addField(tr("Instance Type"), m_type);
    addField(tr("Kernel image"), m_kernel);
    addField(tr("Ramdisk image"), m_ramdisk);
    addField(tr("User Data"), m_userData);
    takeCloud();
    m_image->setImage(setting.image);
    m_kernel->setImage(setting.kernel);
    m_ramdisk->setImage(setting.ramdisk);
    m_type->setPlaceholderText(tr("Choose an instance type"));
    propose();
    const auto edited = [this] {
        m_isTouched = true;
        judge();
    };
    connect(m_type, &QComboBox::activated, this, [this] { m_isTypeChosen = true; });
    connect(m_image, &ImageButton::edited, this, &SettingDialog::propose);
    connect(m_cloud, &QComboBox::currentIndexChanged, this, [this] {
        m_isTypeChosen = false;
        takeCloud();
        propose();
        judge();
    });
    connect(m_type, &QComboBox::currentIndexChanged, this, edited);
    connect(m_userData, &QPlainTextEdit::textChanged, this, edited);
    for (ImageButton *button : {m_image, m_kernel, m_ramdisk})
        connect(button, &ImageButton::edited, this, edited);
    judge();
    (setting.id ? static_cast<QWidget *>(m_image) : m_cloud)->setFocus();
}

// Images and instance types belong to their cloud.
void SettingDialog::takeCloud()
{
    const auto cloud = m_cloud->currentData().value<AnyId>().as<Cloud>();
    const QSignalBlocker quiet(m_type);
    m_type->clear();
    if (m_before.id && !m_before.instanceType)
        m_type->addItem(tr("none, made by a fingerprint"), QVariant::fromValue(AnyId()));
    for (const Id<InstanceType> id : typesOf(m_plan, cloud))
        m_type->addItem(nameOf(m_plan, id), QVariant::fromValue(AnyId(id)));
    if (m_before.instanceType && m_type->findData(QVariant::fromValue(AnyId(m_before.instanceType))) < 0)
        m_type->addItem(nameOf(m_plan, m_before.instanceType),
                        QVariant::fromValue(AnyId(m_before.instanceType)));
    m_type->setCurrentIndex(qMax(0, m_type->findData(QVariant::fromValue(AnyId(m_before.instanceType)))));
    for (ImageButton *button : {m_image, m_kernel, m_ramdisk})
        button->setCloud(cloud);
}

// What is known to boot the image, like the instance type of other clouds; none where nothing is known of any.
void SettingDialog::propose()
{
    if (m_before.id || m_isTypeChosen)
        return;
    const auto others = m_plan.referrers<&MciSetting::mci>(m_before.mci);
    const QString usual =
        others.isEmpty() ? QString() : nameOf(m_plan, m_plan.row(others.constFirst()).instanceType);
    const auto cloud = m_cloud->currentData().value<AnyId>().as<Cloud>();
    const QSignalBlocker quiet(m_type);
    m_type->setCurrentIndex(m_type->findData(QVariant::fromValue(
        AnyId(fitting::proposed(m_plan, m_image->image(), typesOf(m_plan, cloud), usual)))));
}

MciSetting SettingDialog::setting() const
{
    MciSetting row = m_before;
    row.cloud = m_cloud->currentData().value<AnyId>().as<Cloud>();
    row.image = m_image->image();
    row.instanceType = m_type->currentData().value<AnyId>().as<InstanceType>();
    row.kernel = m_kernel->image();
    row.ramdisk = m_ramdisk->image();
    row.userData = m_userData->toPlainText();
    return row;
}

Result<Change> SettingDialog::change(const Plan &plan) const
{
    return m_before.id ? edit::editSettings(plan, {setting()}) : edit::addSetting(plan, setting());
}

void SettingDialog::judge()
{
    QString wrong;
    QWidget *field = m_image;
    if (!m_cloud->count()) {
        wrong = tr("Every cloud of this plan is mapped already. Edit a setting, or add a cloud to the plan.");
        field = m_cloud;
    } else if (!m_image->image()) {
        wrong = tr("Choose the image that it means in this cloud.");
    } else if (!m_type->count()) {
        wrong = tr("No instance type of this cloud is known. Add one on the page of the cloud.");
        field = m_type;
    } else if (m_type->currentIndex() < 0) {
        wrong = tr("Choose the instance type that launches of it use.");
        field = m_type;
    } else {
        wrong = change(m_plan).sentence();
    }
    for (QWidget *each : std::initializer_list<QWidget *> {m_cloud, m_image, m_type})
        setError(each, each == field && (m_isTouched || field != m_image) ? wrong : QString());
    setAdvice(fitting::reasonsAgainst(m_plan, m_image->image(), setting().instanceType));
    doButton()->setEnabled(wrong.isEmpty());
    doButton()->setToolTip(theme::tooltip(wrong));
}
