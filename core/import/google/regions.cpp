// SPDX-License-Identifier: MIT
#include "core/import/google/regions.h"

#include "core/plan/regions.h"

#include <QRegularExpression>

namespace google {
namespace {
const QString everywhere = QStringLiteral("Google");
}

QString regionOf(const QString &text)
{
    const Region *named = regionNamed(text);
    return named && qstrcmp(named->type, "google") == 0 ? everywhere : QString();
}

QString regionInPath(const QString &) { return everywhere; }

QString accountInPath(const QString &path)
{
    static const QRegularExpression project(QStringLiteral("(?:^|/)gcp/([a-z][a-z0-9.:-]*)(?=/)"));
    return project.match(path).captured(1);
}

Scope scopeOf(const QString &project) { return {everywhere, project}; }
} // namespace google
