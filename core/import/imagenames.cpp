// SPDX-License-Identifier: MIT
#include "core/import/imagenames.h"

#include <QRegularExpression>

NamedImage imageNamed(const QString &written)
{
    const QString text = written.trimmed(); // of more than one line, too
    static const QRegularExpression ami(QStringLiteral("^ami-[0-9a-z]{8,}$")),
        parameter(QStringLiteral("^(?:\\{\\{)?(resolve:ssm:[^{}\\s]+?)(?:\\}\\})?$")),
        azure(QStringLiteral("^/subscriptions/[^/]+/resourceGroups/[^/]+/providers/Microsoft\\.Compute/"
                             "(?:images|galleries/[^/]+/images)/[^/]+(?:/versions/[^/]+)?$"),
              QRegularExpression::CaseInsensitiveOption),
        urn(QStringLiteral("^[\\w.-]+:[\\w.-]+:[\\w.-]+:(latest|\\d[\\d.]*)$")),
        google(
            QStringLiteral("^(?:https?://[^\\s]+/)?projects/([^/\\s]+)/global/images/(family/)?([^/\\s]+)$"));
    if (ami.match(text).hasMatch())
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
