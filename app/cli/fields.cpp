// SPDX-License-Identifier: MIT
#include "app/cli/fields.h"

#include "core/resolve/resolve.h"

#include <QStringList>

namespace cli {
std::optional<LaunchField> fieldNamed(const QString &name)
{
    for (const LaunchField field : allLaunchFields)
        if (name.compare(::keyOf(field), Qt::CaseInsensitive) == 0
            || name.compare(labelOf(field), Qt::CaseInsensitive) == 0)
            return field;
    return {};
}

QString fieldKeys()
{
    QStringList keys;
    for (const LaunchField field : allLaunchFields)
        keys.append(::keyOf(field));
    return keys.join(QStringLiteral(", "));
}
} // namespace cli
