// SPDX-License-Identifier: MIT
// A list of texts in one column, an item a line; what would break the lines is written with a backslash.
#pragma once

#include <QStringList>

namespace listtext {
QString joined(QStringList list);
QStringList split(const QString &text);
} // namespace listtext
