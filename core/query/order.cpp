// SPDX-License-Identifier: MIT
#include "core/query/order.h"

#include <QString>

namespace query {
namespace {
bool isDigit(QChar c) { return c >= '0' && c <= '9'; }

// A number's place among others of its kind: how many digits it has, then the digits.
void appendNumber(QString &key, QStringView digits)
{
    while (digits.size() > 1 && digits.front() == '0')
        digits = digits.sliced(1);
    // ':' follows '9', so a longer run still sorts after a shorter one.
    for (qsizetype size = digits.size(); size > 0; size -= 9)
        key += QChar(u'0' + ushort(qMin<qsizetype>(size, 9)));
    key += digits;
}
} // namespace

QByteArray sortKey(QStringView text)
{
    QString key;
    key.reserve(text.size() + 4);
    for (qsizetype i = 0; i < text.size();) {
        if (!isDigit(text.at(i))) {
            key += text.at(i++).toCaseFolded();
            continue;
        }
        qsizetype end = i;
        while (end < text.size() && isDigit(text.at(end)))
            ++end;
        appendNumber(key, text.sliced(i, end - i));
        i = end;
    }
    return key.toUtf8();
}
} // namespace query
