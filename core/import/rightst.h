// SPDX-License-Identifier: MIT
// Reads right_st's YAML files, and the files they refer to, into an Inventory.
#pragma once

#include "core/base/result.h"
#include "core/import/inventory.h"

bool isRightSt(const QByteArray &text, const QString &path);
Result<Inventory> readRightSt(const QByteArray &text, const QString &path);
