// SPDX-License-Identifier: MIT
#include "app/cli/asof.h"

#include <QDate>

namespace cli {
Result<Timestamp> asOf(const Invocation &invocation)
{
    if (!invocation.has("as-of"))
        return Timestamp::now();
    const QString text = invocation.options.value("as-of");
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        return Error {Words::tr("--as-of is a day as 2027-01-31, not “%1”.").arg(text), {}};
    return Timestamp::endOf(day);
}

QByteArray asOfLine(const Invocation &invocation)
{
    return invocation.has("as-of")
        ? Words::tr("As of %1:").arg(invocation.options.value("as-of")).toUtf8() + '\n'
        : QByteArray();
}
} // namespace cli
