// SPDX-License-Identifier: MIT
// The regions of AWS as its files write them: in zones, ARNs and paths.
#pragma once

#include "core/plan/entities/clouds.h"

namespace aws {
// "us-east-1" of a region's code, a zone, an ARN, "EC2 us-east-1", "AWS US-East" or RightScale's href; else empty.
QString regionOf(const QString &text);
// The region that the path of a file names: ".../eu-west-1/...", "images.us-east-1.json"; the last one counts.
QString regionInPath(const QString &path);
// The account of an ARN; empty when it has none.
QString accountOf(const QString &arn);
// The account that a path names, twelve digits below a folder of the provider; empty when it names none.
QString accountInPath(const QString &path);
// "resolve:ssm:/web/ami" of one account as another writes it: "resolve:ssm:arn:aws:ssm:…"; empty for a parameter of AWS
// itself, and for what names its account already.
QString parameterOfAccount(const QString &uid, const QString &region, const QString &account);
} // namespace aws
