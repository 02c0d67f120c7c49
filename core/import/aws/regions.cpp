// SPDX-License-Identifier: MIT
#include "core/import/aws/regions.h"

#include "core/plan/regions.h"

#include <QRegularExpression>

namespace aws {
// Also a region that is younger than the table.
QString regionOf(const QString &text)
{
    if (const Region *place = regionNamed(text))
        return qstrcmp(place->type, "amazon") == 0 ? QString::fromLatin1(place->code) : QString();
    static const QRegularExpression zone(QStringLiteral("^([a-z]{2}(?:-gov|-iso[a-z]?)?-[a-z]+-\\d+)[a-z]?$"));
    return zone.match(text.startsWith(QStringLiteral("arn:")) ? text.section(u':', 3, 3) : text).captured(1);
}

QString regionInPath(const QString &path)
{
    static const QRegularExpression code(QStringLiteral("(?<![a-z0-9])[a-z]{2}(?:-gov|-iso[a-z]?)?-[a-z]+-\\d+(?![0-9])"));
    QString found;
    auto matches = code.globalMatch(path);
    while (matches.hasNext())
        if (const QString region = regionOf(matches.next().captured()); !region.isEmpty())
            found = region;
    return found;
}

QString accountOf(const QString &arn)
{
    return arn.startsWith(QStringLiteral("arn:")) ? arn.section(u':', 4, 4) : QString();
}

QString accountInPath(const QString &path)
{
    static const QRegularExpression account(QStringLiteral("(?<![0-9A-Za-z])\\d{12}(?![0-9A-Za-z])"));
    return account.match(path).captured();
}
} // namespace aws
