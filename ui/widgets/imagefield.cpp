// SPDX-License-Identifier: MIT
#include "ui/widgets/imagefield.h"

#include "core/naming/names.h"
#include "ui/widgets/imagechooser.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QMetaMethod>

ImageField::ImageField(QWidget *parent)
    : QWidget(parent), m_text(new ElidedLabel), m_choose(new QPushButton(tr("Choose…"))),
      m_inherit(new QPushButton(tr("Inherit")))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme::gap);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_inherit);
    layout->addWidget(m_choose);
    theme::makeLink(m_inherit);
    theme::makeLink(m_choose);
    m_choose->setAccessibleName(tr("Choose an image"));
    m_inherit->setAccessibleName(tr("Inherit the image"));
    setFocusProxy(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &ImageField::openChooser);
    connect(m_inherit, &QPushButton::clicked, this, [this] { choose({}); });
}

void ImageField::show(const Plan &plan, Id<Cloud> cloud, const QString &inherited)
{
    m_plan = plan;
    m_inherited = inherited;
    if (cloud != m_cloud)
        m_value = {};
    m_cloud = cloud;
    showValue();
}

void ImageField::choose(Id<Image> image)
{
    m_value = image ? Override<Id<Image>>(image) : Override<Id<Image>>();
    showValue();
    emit edited();
}

void ImageField::openChooser()
{
    auto *chooser = new ImageChooser(m_plan, m_cloud, ImageKind::Machine, m_value.value(), this);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setType(m_type);
    if (isSignalConnected(QMetaMethod::fromSignal(&ImageField::otherWanted)))
        chooser->offerOther();
    connect(chooser, &ImageChooser::otherWanted, this,
            [this](const QString &uid) { emit otherWanted(m_cloud, uid); });
    connect(chooser, &ImageChooser::chosen, this,
            [this](const OverrideOrDefault<Id<Image>> &image) { choose(image.value()); });
    chooser->open();
}

void ImageField::showValue()
{
    const bool inherits = m_value.isInherited();
    m_text->setText(inherits ? m_inherited : longNameOf(m_plan, m_value.value()));
    m_inherit->setVisible(!inherits);
}
