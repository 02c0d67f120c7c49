// SPDX-License-Identifier: MIT
#include "ui/widgets/imagebutton.h"

#include "core/naming/names.h"
#include "ui/theme/elision.h"
#include "ui/theme/theme.h"
#include "ui/widgets/imagechooser.h"

ImageButton::ImageButton(const Plan &plan, ImageKind kind, QWidget *parent)
    : QPushButton(parent), m_plan(plan), m_kind(kind)
{
    connect(this, &QPushButton::clicked, this, &ImageButton::choose);
    setImage({});
}

void ImageButton::setCloud(Id<Cloud> cloud)
{
    m_cloud = cloud;
    setEnabled(bool(cloud));
    setImage(m_plan.row(m_image).cloud == cloud ? m_image : Id<Image> {});
}

void ImageButton::setImage(Id<Image> image)
{
    m_image = image;
    const QString text = image         ? longNameOf(m_plan, image)
        : m_kind == ImageKind::Machine ? tr("Choose an image…")
                                       : QStringLiteral("-default-");
    setText(theme::elided(text, fontMetrics(), fontMetrics().averageCharWidth() * 56)
                .replace(u'&', QStringLiteral("&&")));
    setToolTip(theme::tooltip(text));
    emit edited();
}

void ImageButton::choose()
{
    auto *chooser = new ImageChooser(m_plan, m_cloud, m_kind, m_image, this);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &ImageChooser::chosen, this,
            [this](const OverrideOrDefault<Id<Image>> &image) { setImage(image.value()); });
    chooser->open();
}
