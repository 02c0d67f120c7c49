// SPDX-License-Identifier: MIT
#include "core/import/azure/regions.h"

#include "core/plan/regions.h"

#include <QRegularExpression>

namespace azure {
QString regionOf(const QString &text)
{
    const Region *place = regionNamed(text);
    if (!place) // "WestEurope", "Westeurope "
        place = regionNamed(QString(text).remove(u' '));
    return place && qstrcmp(place->type, "azure_v2") == 0 ? QString::fromLatin1(place->code) : QString();
}

QString locationOf(const QString &text)
{
    const QString known = regionOf(text);
    return known.isEmpty() ? QString(text).remove(u' ').toLower() : known;
}

QString regionInPath(const QString &path)
{
    static const QRegularExpression between(QStringLiteral("[^A-Za-z0-9]+"));
    QString found;
    for (const QString &word : path.split(between, Qt::SkipEmptyParts))
        if (const QString region = regionOf(word); !region.isEmpty())
            found = region;
    return found;
}

QString accountInPath(const QString &path)
{
    static const QRegularExpression account(
        QStringLiteral("(?:^|/)azure/([0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})(?=/|$)"));
    return account.match(path).captured(1).toLower();
}
} // namespace azure
