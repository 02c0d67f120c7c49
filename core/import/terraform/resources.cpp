// SPDX-License-Identifier: MIT
#include "core/import/terraform/resources.h"

#include "core/base/words.h"

namespace terraform {
QString unknownImage(const Resource &resource, const QByteArrayList &path, const Scope &scope, Sayings &into)
{
    // Terraform's own words for it.
    const QString uid =
        QStringLiteral("(known after apply) %1.%2").arg(resource.address, QString::fromUtf8(path.join('.')));
    into.aliases.append({.uid = uid, .scope = scope, .line = resource.line});
    return uid;
}

QString nextImage(const Resource &resource, const QByteArrayList &path, const Value &value,
                  const Scope &scope, Reading &reading)
{
    const QString written = value.text();
    if (const Document::Source source = reading.document.sourceOf(resource, path);
        source && source.resource->isLookup)
        if (auto lookup = lookupOf(*source.resource, reading.document); lookup
            && (lookup->alias.scope.region.isEmpty() || lookup->alias.scope.region == scope.region)
            && (written.isEmpty() || lookup->alias.target.isEmpty() || lookup->alias.target == written)) {
            lookup->alias.scope.region = scope.region;
            lookup->alias.targetKnownAt = reading.knownAt;
            reading.into.aliases.append(lookup->alias);
            return lookup->alias.uid;
        }
    if (!written.isEmpty())
        return written;
    return value.isUnknown() || value.isSecret() ? unknownImage(resource, path, scope, reading.into)
                                                 : QString();
}

// With its name, as two states may have resources of one address.
QString plannedName(const Resource &resource, const QString &name)
{
    return name.isEmpty() ? resource.address : QStringLiteral("%1 (%2)").arg(resource.address, name);
}

bool hasNext(const Resource &resource, Reading &reading)
{
    if (resource.isPlanned && resource.isGone)
        reading.into.remark(
            Words::tr("The plan destroys %1; until that is done, it is kept.").arg(resource.address),
            resource.line);
    return resource.isPlanned && !resource.isGone;
}
} // namespace terraform
