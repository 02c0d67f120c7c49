// SPDX-License-Identifier: MIT
#include "core/import/google/references.h"

#include <QStringList>
#include <algorithm>

namespace google {
namespace {
const QString projects = QStringLiteral("projects/");
const QString familyStep = QStringLiteral("family");
} // namespace

QString pathOf(const QString &reference, const QString &project)
{
    if (reference.startsWith(projects))
        return reference;
    if (const qsizetype at = reference.indexOf(u'/' + projects); at >= 0)
        return reference.sliced(at + 1);
    for (const char *place : {"global/", "zones/", "regions/"})
        if (!project.isEmpty() && reference.startsWith(QLatin1String(place)))
            return projects + project + u'/' + reference;
    return {};
}

QString projectOf(const QString &path)
{
    return path.startsWith(projects) ? path.section(u'/', 1, 1) : QString();
}

QString inProject(const QString &path, const QString &project)
{
    return projects + project + u'/' + path.section(u'/', 2);
}

QString lastOf(const QString &reference) { return reference.section(u'/', -1); }

bool isNumber(const QString &text)
{
    return !text.isEmpty()
        && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString imageUid(const QString &reference, const QString &project)
{
    const QString path = pathOf(reference, project);
    QStringList steps = path.split(u'/', Qt::SkipEmptyParts);
    QString owner = projectOf(path);
    if (path.isEmpty()) { // "web-1" or "family/web", of the own project
        steps = (QStringLiteral("images/") + reference).split(u'/', Qt::SkipEmptyParts);
        owner = project;
    }
    const QString name = steps.isEmpty() ? QString() : steps.takeLast();
    const QString kind = steps.isEmpty() ? QString() : steps.takeLast();
    if (owner.isEmpty() || name.isEmpty())
        return {};
    if (kind == QLatin1String("images"))
        return owner + u'/' + name;
    const bool isOfImages = kind == familyStep && steps.endsWith(QStringLiteral("images"));
    return isOfImages || kind == QLatin1String("imageFamilyViews")
        ? QStringList {owner, familyStep, name}.join(u'/')
        : QString();
}

bool isFamily(const QString &imageUid) { return imageUid.section(u'/', 1, 1) == familyStep; }

QString instanceUid(const QString &path)
{
    // projects, its name, zones, its name, instances, its name
    const QStringList steps = path.split(u'/');
    return steps.size() == 6 ? QStringList {steps.at(1), steps.at(3), steps.at(5)}.join(u'/') : QString();
}
} // namespace google
