// SPDX-License-Identifier: MIT
#include "core/import/imagenames.h"

#include <QRegularExpression>
#include <algorithm>

namespace {
// "ami-0c1b2a3948576f001"
bool isAmi(QStringView text)
{
    constexpr qsizetype least = 8; // of what follows
    if (!text.startsWith(QLatin1String("ami-")) || text.size() < 4 + least)
        return false;
    return std::all_of(text.begin() + 4, text.end(),
                       [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z'); });
}
} // namespace

NamedImage imageNamed(const QString &written)
{
    const QString text = written.trimmed(); // of more than one line, too
    static const QRegularExpression parameter(
        QStringLiteral("^(?:\\{\\{)?(resolve:ssm:[^{}\\s]+?)(?:\\}\\})?$")),
        azure(QStringLiteral("^/subscriptions/[^/]+/resourceGroups/[^/]+/providers/Microsoft\\.Compute/"
                             "(?:images|galleries/[^/]+/images)/[^/]+(?:/versions/[^/]+)?$"),
              QRegularExpression::CaseInsensitiveOption),
        urn(QStringLiteral("^[\\w.-]+:[\\w.-]+:[\\w.-]+:(latest|\\d[\\d.]*)$")),
        google(
            QStringLiteral("^(?:https?://[^\\s]+/)?projects/([^/\\s]+)/global/images/(family/)?([^/\\s]+)$"));
    if (isAmi(text))
        return {Provider::Aws, text};
    if (const auto found = parameter.match(text); found.hasMatch())
        return {Provider::Aws, found.captured(1), ImageKind::Alias};
    if (azure.match(text).hasMatch())
        return {Provider::Azure, text};
    if (const auto found = urn.match(text); found.hasMatch())
        return {Provider::Azure, text,
                found.captured(1) == QStringLiteral("latest") ? ImageKind::Alias : ImageKind::Machine};
    if (const auto found = google.match(text); found.hasMatch())
        return {Provider::Google, found.captured(1) + u'/' + found.captured(2) + found.captured(3),
                found.captured(2).isEmpty() ? ImageKind::Machine : ImageKind::Alias};
    return {};
}

Said<Image> saidImage(const NamedImage &named, const QString &region, int line)
{
    Said<Image> image;
    image.row.uid = named.uid;
    image.say<&Image::kind>(named.kind);
    // Google is one cloud, whatever the region (D26).
    image.scope = {.region = named.provider == Provider::Google ? QStringLiteral("Google") : region,
                   .account = {},
                   .provider = named.provider};
    image.line = line;
    return image;
}
