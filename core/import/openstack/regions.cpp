// SPDX-License-Identifier: MIT
#include "core/import/openstack/regions.h"

#include "core/plan/regions.h"

#include <QRegularExpression>

namespace openstack {
namespace {
QString partOf(const QString &path, int part)
{
    static const QRegularExpression collected(QStringLiteral("(?:^|/)openstack/([^/]+)/([^/]+)/[^/]+$"));
    return collected.match(path).captured(part);
}
} // namespace

QString regionOf(const QString &text) { return regionNamed(text) ? QString() : text.trimmed(); }
QString regionInPath(const QString &path) { return partOf(path, 2); }
QString accountInPath(const QString &path) { return partOf(path, 1); }
} // namespace openstack
