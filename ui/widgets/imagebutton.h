// SPDX-License-Identifier: MIT
// An ImageButton shows an image of a cloud and opens the chooser to take another.
#pragma once

#include "core/plan/plan.h"

#include <QPushButton>

class ImageButton : public QPushButton {
    Q_OBJECT
public:
    ImageButton(const Plan &plan, ImageKind kind, QWidget *parent = nullptr);
    // Of another cloud, the image chosen so far is let go.
    void setCloud(Id<Cloud> cloud);
    void setImage(Id<Image> image);
    // None: not chosen yet; of a kernel or ramdisk, the cloud's default.
    Id<Image> image() const { return m_image; }

signals:
    void edited();

private:
    void choose();

    const Plan m_plan;
    const ImageKind m_kind;
    Id<Cloud> m_cloud;
    Id<Image> m_image;
};
