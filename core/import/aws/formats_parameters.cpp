// SPDX-License-Identifier: MIT
#include "core/import/aws/records.h"

#include "core/import/aws/regions.h"
#include "core/import/columns.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace aws {
namespace {
// The image that a value is, or names in JSON as the recommended ones of ECS do; else empty.
QString imageIn(const QString &value)
{
    static const QRegularExpression id(QStringLiteral("^ami-[0-9a-f]+$"));
    const QString text = value.startsWith(u'{')
        ? QJsonDocument::fromJson(value.toUtf8()).object().value(QStringLiteral("image_id")).toString()
        : value;
    return id.match(text).hasMatch() ? text : QString();
}
} // namespace

// Only parameters that are an image are read; the values of others are nobody's business (D32).
void readParameter(json::Node record, Sayings &into)
{
    const QString name = record["Name"].text();
    const bool isSecret = record["Type"].utf8() == "SecureString";
    const QString image = isSecret ? QString() : imageIn(record["Value"].text());
    if (name.isEmpty() || image.isEmpty())
        return into.passOver(QT_TRANSLATE_NOOP("Words", "A parameter that is no image."), record.line());
    // ":3" or ":label", where a version or label was asked for: that is another alias than the one that moves
    // on.
    SaidAlias alias {.uid = QStringLiteral("resolve:ssm:") + name + record["Selector"].text(),
                     .target = image,
                     .name = name,
                     .targetKnownAt = columns::timeOf(record["LastModifiedDate"])};
    alias.scope = {regionOf(record["ARN"].text()), accountOf(record["ARN"].text())};
    alias.line = record.line();
    into.aliases.append(alias);
}

void readRegion(json::Node record, Sayings &into)
{
    const QString region = regionOf(record["RegionName"].text());
    if (record["OptInStatus"].utf8() == "not-opted-in")
        return into.passOver(QT_TRANSLATE_NOOP("Words", "A region that the account did not opt in to."),
                             record.line());
    if (!region.isEmpty())
        into.regions.append(region);
}
} // namespace aws
