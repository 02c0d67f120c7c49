// SPDX-License-Identifier: MIT
#include "core/import/aws/regions.h"

#include "core/plan/regions.h"

#include <QRegularExpression>

namespace aws {
namespace {
// How regions are called, also those that are younger than the table; a slip of the pen is none.
const QString codePattern = QStringLiteral(
    "(?:eusc-[a-z]{2}|[a-z]{2}(?:-gov|-iso[a-z]?)?)-(?:north|south|east|west|central|northeast|northwest|southeast|southwest)-\\d+");
} // namespace

QString regionOf(const QString &text)
{
    if (const Region *place = regionNamed(text))
        return qstrcmp(place->type, "amazon") == 0 ? QString::fromLatin1(place->code) : QString();
    static const QRegularExpression zone(QStringLiteral("^(%1)[a-z]?$").arg(codePattern));
    return zone.match(text.startsWith(QStringLiteral("arn:")) ? text.section(u':', 3, 3) : text).captured(1);
}

QString regionInPath(const QString &path)
{
    static const QRegularExpression code(QStringLiteral("(?<![a-z0-9])%1(?![0-9])").arg(codePattern));
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
    static const QRegularExpression account(QStringLiteral("(?:^|/)aws/(\\d{12})(?=/|$)"));
    return account.match(path).captured(1);
}

QString parameterOfAccount(const QString &uid, const QString &region, const QString &account)
{
    const QString scheme = QStringLiteral("resolve:ssm:");
    const QString name = uid.mid(scheme.size());
    if (!uid.startsWith(scheme) || name.startsWith(QLatin1String("/aws/"))
        || name.startsWith(QLatin1String("arn:")))
        return {};
    return QStringLiteral("%1arn:aws:ssm:%2:%3:parameter%4%5")
        .arg(scheme, region, account, name.startsWith(u'/') ? QString() : QStringLiteral("/"), name);
}
} // namespace aws
