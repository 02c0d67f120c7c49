// SPDX-License-Identifier: MIT
// Reads right_st's YAML files, and the files they refer to, into an Inventory.
#pragma once

#include "core/base/result.h"
#include "core/import/formats.h"

// What it refers to is looked for among the texts given with it, then beside it.
Result<Inventory> readRightSt(const QByteArray &text, const QString &path, const TextsByPath &others);
