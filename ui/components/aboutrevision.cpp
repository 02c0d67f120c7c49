// SPDX-License-Identifier: MIT
#include "ui/components/aboutrevision.h"

#include "core/base/words.h"
#include "core/naming/names.h"

#include <QCoreApplication>
#include <QLocale>

namespace {
QString signedText(const QString &by, Timestamp at)
{
    const QString when = at
        ? QLocale().toString(at.toDateTime().toLocalTime(), QStringLiteral("d MMMM yyyy HH:mm"))
        : QString();
    if (by.isEmpty() || when.isEmpty())
        return by + when;
    return Words::tr("%1, %2").arg(when, by);
}

template <class Lineage> QString originText(const Lineage &lineage)
{
    return lineage.origin == Origin::Imported && !lineage.originFile.isEmpty()
        ? Words::tr("imported from %1").arg(lineage.originFile)
        : labelOf(lineage.origin);
}
} // namespace

template <class Revision> PageSection aboutRevision(const Plan &plan, Id<Revision> id)
{
    const Revision &row = plan.row(id);
    const auto &lineage = plan.row(row.lineage);
    PageSection about;
    about.add(Words::tr("Name"), row.name);
    about.add(Words::tr("Revision"),
              row.isHead() ? Words::tr("HEAD, can be edited") : Words::tr("%1, committed").arg(row.revision));
    about.add(Words::tr("Description"), row.description);
    about.add(Words::tr("Commit message"), row.commitMessage);
    about.add(Words::tr("Committed"), signedText(row.committedBy, row.committedAt));
    about.add(Words::tr("Published"), signedText(row.publishedBy, row.publishedAt));
    about.add(Words::tr("Publisher"), lineage.publisher);
    about.add(Words::tr("Origin"), originText(lineage));
    about.add(Words::tr("Cloned from"), lineage.clonedFrom);
    return about;
}

template PageSection aboutRevision(const Plan &, Id<ServerTemplate>);
template PageSection aboutRevision(const Plan &, Id<MultiCloudImage>);
