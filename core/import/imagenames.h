// SPDX-License-Identifier: MIT
// What a text names as an image, wherever it is written: in a map, a manifest, a stream.
#pragma once

#include "core/import/said.h"

struct NamedImage {
    Provider provider = Provider::None; // none: it names no image
    QString uid;
    ImageKind kind = ImageKind::Machine;
    explicit operator bool() const { return provider != Provider::None; }
};

// "ami-…", "resolve:ssm:…", an id of Azure or a URN, "projects/…/global/images/…".
NamedImage imageNamed(const QString &written);
// A record of it, in that region.
Said<Image> saidImage(const NamedImage &named, const QString &region, int line);
