// SPDX-License-Identifier: MIT
// The script that prints the states and plans of Terraform or OpenTofu.
#pragma once

#include "core/import/collect.h"

namespace terraform {
Result<QString> collectScript(const CollectOptions &options);
}
