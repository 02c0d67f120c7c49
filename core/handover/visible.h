// SPDX-License-Identifier: MIT
// A name is data: in a script, a report or a table it neither ends a line nor turns the text around it.
#pragma once

#include <QString>

namespace handover {
// True for what a reader does not see, or sees the rest of the line turned by.
bool isUnseen(QChar c);
// The text in one line with such characters made visible: "␊", "\u202e".
QString visible(const QString &text);
} // namespace handover
