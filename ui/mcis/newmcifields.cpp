// SPDX-License-Identifier: MIT
#include "ui/mcis/newmcifields.h"

#include "core/check/fitting.h"
#include "core/naming/names.h"
#include "ui/theme/elision.h"
#include "ui/widgets/imagechooser.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

NewMciFields::NewMciFields(const Plan &plan, QWidget *parent)
    : QWidget(parent), m_plan(plan), m_name(new QLineEdit(this)), m_cloud(new QComboBox(this)),
      m_type(new QComboBox(this)), m_image(new QPushButton(this))
{
    plan.all<Cloud>().forEach([&](const Cloud &row) {
        if (!row.removed)
            m_cloud->addItem(nameOf(plan, row.id), QVariant::fromValue(AnyId(row.id)));
    });
    m_cloud->model()->sort(0);
    m_cloud->setCurrentIndex(0);
    m_type->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    addField(grid, tr("Name"), m_name);
    addField(grid, tr("Cloud"), m_cloud);
    addField(grid, tr("Machine Image"), m_image);
    addField(grid, tr("Instance Type"), m_type);
    setFocusProxy(m_name);
    connect(m_name, &QLineEdit::textChanged, this, &NewMciFields::edited);
    connect(m_cloud, &QComboBox::currentIndexChanged, this, &NewMciFields::takeCloud);
    connect(m_image, &QPushButton::clicked, this, &NewMciFields::chooseImage);
    connect(m_type, &QComboBox::currentIndexChanged, this, &NewMciFields::edited);
    takeCloud();
}

void NewMciFields::addField(QGridLayout *grid, const QString &label, QWidget *field)
{
    const int row = grid->rowCount();
    auto *title = new RoleLabel(theme::Role::Muted, label, this);
    title->setBuddy(field);
    field->setAccessibleName(label);
    grid->addWidget(title, row, 0);
    grid->addWidget(field, row, 1);
}

Id<Cloud> NewMciFields::cloud() const { return m_cloud->currentData().value<AnyId>().as<Cloud>(); }

// Images and instance types belong to their cloud.
void NewMciFields::takeCloud()
{
    const QSignalBlocker quiet(m_type);
    m_type->clear();
    for (const Id<InstanceType> id : m_plan.referrers<&InstanceType::cloud>(cloud()))
        if (!m_plan.row(id).removed)
            m_type->addItem(nameOf(m_plan, id), QVariant::fromValue(AnyId(id)));
    m_type->setEnabled(m_type->count() > 0);
    m_image->setEnabled(bool(cloud()));
    setImage({});
}

void NewMciFields::setImage(Id<Image> image)
{
    m_chosen = image;
    proposeType();
    const QString text = image ? longNameOf(m_plan, image) : tr("Choose an image…");
    m_image->setText(
        theme::elided(text, m_image->fontMetrics(), m_image->fontMetrics().averageCharWidth() * 56)
            .replace(u'&', QStringLiteral("&&")));
    m_image->setToolTip(theme::tooltip(text));
    emit edited();
}

void NewMciFields::chooseImage()
{
    auto *chooser = new ImageChooser(m_plan, cloud(), ImageKind::Machine, m_chosen, this);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &ImageChooser::chosen, this,
            [this](const OverrideOrDefault<Id<Image>> &image) { setImage(image.value()); });
    chooser->open();
}

void NewMciFields::proposeType()
{
    QList<Id<InstanceType>> types;
    for (int i = 0; i < m_type->count(); ++i)
        types.append(m_type->itemData(i).value<AnyId>().as<InstanceType>());
    const QSignalBlocker quiet(m_type);
    m_type->setPlaceholderText(tr("Choose an instance type"));
    const auto now = m_type->currentData().value<AnyId>().as<InstanceType>();
    if (!now || !fitting::isKnown(m_plan, m_chosen, now))
        m_type->setCurrentIndex(
            m_type->findData(QVariant::fromValue(AnyId(fitting::proposed(m_plan, m_chosen, types)))));
}

QStringList NewMciFields::misfits() const
{
    return fitting::reasonsAgainst(m_plan, m_chosen, setting().instanceType);
}

QString NewMciFields::name() const { return m_name->text().trimmed(); }

MciSetting NewMciFields::setting() const
{
    return {.cloud = cloud(),
            .image = m_chosen,
            .instanceType = m_type->currentData().value<AnyId>().as<InstanceType>()};
}

QString NewMciFields::missing() const
{
    if (!cloud())
        return tr("This plan has no clouds yet. Add one first, on the page Clouds.");
    if (name().isEmpty())
        return tr("The new MultiCloud Image needs a name.");
    if (!m_chosen)
        return tr("Choose the image that it means in %1.").arg(nameOf(m_plan, cloud()));
    return m_type->count() && m_type->currentIndex() < 0
        ? tr("Choose the instance type that launches of it use.")
        : QString();
}
