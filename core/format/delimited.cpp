// SPDX-License-Identifier: MIT
#include "core/format/delimited.h"

namespace delimited {
void appendCsv(QByteArray &out, QByteArrayView utf8)
{
    const auto has = [&](QByteArrayView any) {
        return std::any_of(utf8.begin(), utf8.end(), [any](char c) { return any.contains(c); });
    };
    const bool isFormula = !utf8.isEmpty() && QByteArrayView("=+-@\t\r\n").contains(utf8.front());
    const bool isQuoted = has(",\"\r\n") || (!utf8.isEmpty() && (utf8.front() == ' ' || utf8.back() == ' '));
    out += isQuoted ? "\"" : "";
    out += isFormula ? "'" : "";
    for (const char c : utf8)
        c == '"' ? out += "\"\"" : out += c;
    out += isQuoted ? "\"" : "";
}

void appendTsv(QByteArray &out, QByteArrayView utf8)
{
    const auto isPlain = [](char c) { return uchar(c) >= ' ' && c != '\\'; };
    if (std::all_of(utf8.begin(), utf8.end(), isPlain)) {
        out += utf8;
        return;
    }
    for (const char c : utf8) {
        switch (c) {
        case '\t':
            out += "\\t";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\\':
            out += "\\\\";
            break;
        default:
            out += c;
        }
    }
}
} // namespace delimited
