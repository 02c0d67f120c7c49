// SPDX-License-Identifier: MIT
#include "core/import/azure/together.h"

#include "core/import/azure/references.h"

namespace azure {
namespace {
void completeVersions(const QList<Sayings *> &files)
{
    QHash<QString, Said<Image>> families;
    for (const Sayings *file : files)
        for (const Said<Image> &family : file->families)
            families.insert(family.row.family, family);
    for (Sayings *file : files)
        for (Said<Image> &image : file->images)
            if (const auto family = families.constFind(image.row.family); family != families.cend()) {
                image.row = withSaid(image.row, *family);
                image.fields |= family->fields;
            } else if (!partOf(image.row.uid, QLatin1String("versions")).isEmpty()) {
                file->remark(QT_TRANSLATE_NOOP("Words",
                                               "The definition of a version was not given, which says its "
                                               "generation and architecture. It comes with az sig "
                                               "image-definition list."),
                             image.line);
            }
}

// Those of a scale set that are listed, when they are as many as it has: others have ended.
void completeScaleSets(const QList<Sayings *> &files)
{
    QHash<QString, QList<SaidInstance>> members;
    for (const Sayings *file : files)
        for (const SaidInstance &instance : file->instances)
            if (!instance.groupUid.isEmpty()
                && instance.uid.startsWith(instance.groupUid)) // none of flexible ones
                members[instance.groupUid].append(instance);
    for (Sayings *file : files)
        for (SaidGroup &group : file->groups)
            if (const auto listed = members.constFind(group.uid);
                listed != members.cend() && group.desiredCount && listed->size() >= *group.desiredCount) {
                group.members = *listed;
                group.listsMembers = true;
            }
}
} // namespace

void readTogether(const QList<Sayings *> &files, const Plan &)
{
    completeVersions(files);
    completeScaleSets(files);
}
} // namespace azure
