// SPDX-License-Identifier: MIT
// JSON that stands in a command or a file, written member by member.
#pragma once

#include "core/format/json.h"

#include <QStringList>

namespace handover {
inline QString jsonText(const QString &text)
{
    QByteArray quoted;
    json::appendQuoted(quoted, text);
    return QString::fromUtf8(quoted);
}
// The value is JSON already.
inline QString jsonMember(const char *key, const QString &value)
{
    return QStringLiteral("\"%1\":").arg(QLatin1String(key)) + value;
}
inline QString jsonObject(const QStringList &members) { return u'{' + members.join(u',') + u'}'; }
} // namespace handover
