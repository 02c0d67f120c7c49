// SPDX-License-Identifier: MIT
// Delimited text is a table as CSV or TSV, a cell at a time.
#pragma once

#include <QByteArray>

namespace delimited {
// RFC 4180: in quotes where it must be. What a spreadsheet would take for a formula begins with an apostrophe, by
// which it is taken for text.
void appendCsv(QByteArray &out, QByteArrayView utf8);
inline constexpr auto csvRowEnd = "\r\n";
// A tab, a line break and a backslash are written \t, \n, \r, \\; everything else as it is.
void appendTsv(QByteArray &out, QByteArrayView utf8);
} // namespace delimited
