// SPDX-License-Identifier: MIT
#include "ui/help/helppages.h"

#include <QDir>
#include <QLocale>
#include <algorithm>

namespace helppages {
namespace {
QString pathOf(const QString &name)
{
    for (const QString &language : QLocale().uiLanguages()) {
        const QString path = QStringLiteral(":/help/%1/%2.md").arg(language.section(u'-', 0, 0), name);
        if (QFile::exists(path))
            return path;
    }
    return QStringLiteral(":/help/%1.md").arg(name);
}
} // namespace

// Those that are not named here follow.
QStringList names()
{
    static const QStringList first {"inheritance",
                                    "finding",
                                    "finding-rows",
                                    "what-if",
                                    "views",
                                    "inventories",
                                    "inventories-azure",
                                    "inventories-google",
                                    "inventories-openstack",
                                    "inventories-terraform",
                                    "inventories-catalogues",
                                    "unite",
                                    "handover",
                                    "git",
                                    "judging",
                                    "checks",
                                    "samples",
                                    "rules"};
    QStringList pages = QDir(":/help").entryList({"*.md"}, QDir::Files, QDir::Name);
    pages.replaceInStrings(QStringLiteral(".md"), QString());
    std::stable_sort(pages.begin(), pages.end(), [](const QString &a, const QString &b) {
        return first.indexOf(a) >= 0 && (first.indexOf(b) < 0 || first.indexOf(a) < first.indexOf(b));
    });
    return pages;
}

QString text(const QString &name)
{
    QFile file(pathOf(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}
} // namespace helppages
