// SPDX-License-Identifier: MIT
// How Azure names images: by ids of resources, whose letter case means nothing, by definitions of galleries,
// and in the marketplace by publisher, offer, sku and version.
#pragma once

#include "core/import/said.h"

namespace json {
class Node;
}

namespace azure {
// What stands after a name in an id: the gallery of "…/galleries/shared/…"; empty: it is not in it.
QString partOf(const QString &id, QLatin1String name);
// The id as far as the value after a name; empty: it is not in it.
QString idUpTo(const QString &id, QLatin1String name);
QString subscriptionOf(const QString &id);
// "Canonical:ubuntu-24_04-lts:server:latest", also of a marketplace id; empty: it is none.
QString urnOf(const QString &id);
bool isLatest(const QString &version);
// The numbers of "24.04.202407160", to be compared in their order; none when it is no such version.
QList<qint64> numbersOf(const QString &version);

// What a model's imageReference means.
struct Meant {
    SaidLaunch next;
    QString running; // the image that was launched; empty: not known
};
Meant meantBy(json::Node imageReference);
} // namespace azure
