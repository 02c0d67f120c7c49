// SPDX-License-Identifier: MIT
#include "core/import/azure/references.h"

#include "core/format/jsontree.h"

namespace azure {
namespace {
const QLatin1String versions("versions");

// Where the value of a name stands in an id, which is made of names and values in turn, and how long it is.
std::pair<qsizetype, qsizetype> placeOf(const QString &id, QLatin1String name)
{
    for (qsizetype at = 0; at >= 0 && at < id.size();) {
        const qsizetype value = id.indexOf(u'/', at + 1) + 1;
        if (value == 0)
            break;
        const qsizetype next = id.indexOf(u'/', value), end = next < 0 ? id.size() : next;
        if (QStringView(id).mid(at, value - 1 - at).compare(u'/' + QString(name), Qt::CaseInsensitive) == 0)
            return {value, end - value};
        at = next;
    }
    return {-1, 0};
}

bool isOfGallery(const QString &id)
{
    for (const char *name : {"galleries", "communityGalleries", "sharedGalleries"})
        if (!partOf(id, QLatin1String(name)).isEmpty())
            return true;
    return false;
}

// One version, or what is the latest of them.
Meant versionOf(const QString &image, const QString &version, const QString &exact, const QString &separator)
{
    if (!version.isEmpty() && !isLatest(version))
        return {.next = {.image = image + separator + version}, .running = image + separator + version};
    Meant meant;
    meant.next.isAlias = true;
    if (!exact.isEmpty())
        meant.running = image + separator + exact;
    return meant;
}

Meant meantByUrn(const QString &urn, const QString &exact)
{
    Meant meant = versionOf(urn.section(u':', 0, 2), urn.section(u':', 3), exact, QStringLiteral(":"));
    if (meant.next.isAlias)
        meant.next.image = urn.section(u':', 0, 2) + QStringLiteral(":latest");
    return meant;
}

Meant meantById(const QString &id, const QString &exact)
{
    if (const QString urn = urnOf(id); !urn.isEmpty())
        return meantByUrn(urn, exact);
    if (!isOfGallery(id))
        return {.next = {.image = id}, .running = id};
    const QString version = partOf(id, versions);
    if (!version.isEmpty() && !isLatest(version))
        return {.next = {.image = id}, .running = id};
    const QString definition = idUpTo(id, QLatin1String("images"));
    Meant meant = versionOf(definition, version, exact, QStringLiteral("/versions/"));
    meant.next.image = definition;
    return meant;
}
} // namespace

QString partOf(const QString &id, QLatin1String name)
{
    const auto [begin, size] = placeOf(id, name);
    return begin < 0 ? QString() : id.mid(begin, size);
}

QString idUpTo(const QString &id, QLatin1String name)
{
    const auto [begin, size] = placeOf(id, name);
    return begin < 0 ? QString() : id.left(begin + size);
}

QString subscriptionOf(const QString &id) { return partOf(id, QLatin1String("subscriptions")).toLower(); }

QString urnOf(const QString &id)
{
    QStringList parts;
    for (const char *name : {"publishers", "offers", "skus", "versions"})
        parts.append(partOf(id, QLatin1String(name)));
    return parts.contains(QString()) ? QString() : parts.join(u':');
}

bool isLatest(const QString &version)
{
    return version.compare(QLatin1String("latest"), Qt::CaseInsensitive) == 0;
}

QList<qint64> numbersOf(const QString &version)
{
    QList<qint64> numbers;
    for (const QString &part : version.split(u'.')) {
        bool isNumber = false;
        numbers.append(part.toLongLong(&isNumber));
        if (!isNumber)
            return {};
    }
    return numbers;
}

Meant meantBy(json::Node reference)
{
    const QString exact = reference["exactVersion"].text();
    for (const char *key : {"id", "communityGalleryImageId", "sharedGalleryImageId"})
        if (const QString id = reference[key].text(); !id.isEmpty())
            return meantById(id, exact);
    QStringList parts;
    for (const char *key : {"publisher", "offer", "sku"})
        parts.append(reference[key].text());
    if (parts.contains(QString()))
        return {};
    return meantByUrn(parts.join(u':') + u':' + reference["version"].text(), exact);
}
} // namespace azure
