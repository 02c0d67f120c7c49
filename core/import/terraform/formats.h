// SPDX-License-Identifier: MIT
// What Terraform and OpenTofu print and keep, as rows of the registry.
#pragma once

#include "core/import/formats.h"

namespace terraform {
QList<Format> formats();
}
