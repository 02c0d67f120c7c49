// SPDX-License-Identifier: MIT
// The rows in which an import of inventories is shown before it is done.
#pragma once

#include "ui/plans/bringinreading.h"

// `given` is what was read: files and folders.
BringInRows bringInRows(const QStringList &given, const ImportResult &result);
