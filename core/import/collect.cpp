// SPDX-License-Identifier: MIT
#include "core/import/collect.h"

#include "core/base/words.h"
#include "core/import/formats.h"

QString shellQuoted(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

Result<QString> collectScript(const QString &provider, const CollectOptions &options)
{
    QStringList keys;
    for (const InventoryProvider &one : providers()) {
        if (!one.collect)
            continue;
        if (provider == QLatin1String(enumKey(one.provider)))
            return one.collect(options);
        keys.append(QLatin1String(enumKey(one.provider)));
    }
    return Error {Words::tr("There is no script for “%1”; there is one for %2.")
                      .arg(provider, keys.join(QStringLiteral(", "))),
                  {}};
}
