// SPDX-License-Identifier: MIT
#include "core/edit/revisions.h"

#include "core/base/words.h"
#include "core/edit/owners.h"
#include "core/naming/names.h"
#include "core/plan/latest.h"
#include "core/plan/lookup.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace edit {
namespace {
template <class Revision> constexpr bool isMci = std::is_same_v<Revision, MultiCloudImage>;

template <class Revision> QString kindOf()
{
    return isMci<Revision> ? Words::tr("MultiCloud Image") : Words::tr("ServerTemplate");
}

template <class Revision> bool isWhollyRemoved(const Plan &plan, Id<LineageOf<Revision>> lineage)
{
    const auto revisions = revisionsOf<Revision>(plan, lineage);
    return std::all_of(revisions.cbegin(), revisions.cend(), [&](auto id) { return plan.row(id).removed; });
}

template <class Revision> void copyParts(Draft &draft, Id<Revision> from, Id<Revision> to)
{
    const auto parts = partsOf(draft.plan(), from);
    for (const auto id : parts) {
        auto part = draft.plan().row(id);
        part.*RevisionParts<Revision>::owner = to;
        draft.add(part);
    }
}

// The row as a HEAD: without what only a committed revision has.
template <class Revision> Revision asHead(Revision row)
{
    row.revision = 0;
    row.commitMessage.clear();
    row.committedBy.clear();
    row.committedAt = {};
    row.publishedAt = {};
    row.publishedBy.clear();
    row.removed = false;
    return row;
}

template <class Revision> int nextRevision(const Plan &plan, Id<LineageOf<Revision>> lineage)
{
    int highest = 0;
    for (const auto id : revisionsOf<Revision>(plan, lineage))
        highest = qMax(highest, plan.row(id).revision);
    return highest + 1;
}

bool isSettingsUnknown(const MultiCloudImage &mci) { return !mci.settingsKnown; }
bool isSettingsUnknown(const ServerTemplate &) { return false; }

template <class Revision> std::optional<Error> whyNotCommitted(const Plan &plan, Id<Revision> head)
{
    if (const auto why = whyNotEditable(plan, head))
        return why;
    if (isSettingsUnknown(plan.row(head)))
        return Error {
            Words::tr("The settings of %1 are not known, so there is nothing to commit. Import or add "
                      "its settings first.")
                .arg(nameOf(plan, head)),
            {}};
    return {};
}

// "v8" gives "v9", "v5.8.9" gives "v5.8.10"; empty where the name ends otherwise.
QString nextVersion(const QString &name)
{
    static const QRegularExpression version(
        QStringLiteral("^(.*?(?:^|[^0-9A-Za-z])[vV](?:[0-9]+\\.)*)([0-9]{1,9})$"),
        QRegularExpression::DotMatchesEverythingOption);
    const auto match = version.match(name);
    if (!match.hasMatch())
        return {};
    const QString number = match.captured(2);
    return match.captured(1) + QString::number(number.toLongLong() + 1).rightJustified(number.size(), u'0');
}

// "Base" gives "Base (clone)", that "Base (clone 2)", that "Base (clone 3)".
QString nextClone(const QString &name)
{
    static const QRegularExpression clone(QStringLiteral("^(.*) \\(clone(?: ([0-9]{1,9}))?\\)$"),
                                          QRegularExpression::DotMatchesEverythingOption);
    const auto match = clone.match(name);
    if (!match.hasMatch())
        return Words::tr("%1 (clone)").arg(name);
    return QStringLiteral("%1 (clone %2)")
        .arg(match.captured(1), QString::number(qMax(1LL, match.captured(2).toLongLong()) + 1));
}
} // namespace

template <class Revision> std::optional<Error> whyNotEditable(const Plan &plan, Id<Revision> id)
{
    const Revision *row = plan.find(id);
    if (!row)
        return goneError();
    if (row->removed)
        return Error {Words::tr("%1 has been deleted and can't be changed. Clone it to go on with a copy.")
                          .arg(nameOf(plan, id)),
                      {}};
    if (row->isHead())
        return {};
    const bool hasHead = bool(findRevision(plan, row->lineage, 0));
    return Error {(hasHead ? Words::tr("%1 is committed and never changes. Edit HEAD, or clone it.")
                           : Words::tr("%1 is committed and never changes. Make a HEAD of it, or clone it."))
                      .arg(nameOf(plan, id)),
                  {}};
}

template <class Revision>
QString whyNotNamed(const Plan &plan, const QString &name, const QString &publisher,
                    Id<LineageOf<Revision>> itself)
{
    if (name.isEmpty())
        return Words::tr("A %1 needs a name. Enter one.").arg(kindOf<Revision>());
    bool isTaken = false;
    plan.all<LineageOf<Revision>>().forEach([&](const LineageOf<Revision> &lineage) {
        isTaken = isTaken
            || (lineage.id != itself && lineage.name == name && lineage.publisher == publisher
                && !isWhollyRemoved<Revision>(plan, lineage.id));
    });
    return isTaken
        ? Words::tr("There is a %1 named %2 already. Enter another name.").arg(kindOf<Revision>(), name)
        : QString();
}

template <class Revision>
Result<Change> addLineage(const Plan &plan, const QString &name, const QString &description)
{
    const QString trimmed = name.trimmed();
    if (const QString why = whyNotNamed<Revision>(plan, trimmed); !why.isEmpty())
        return Error {why, {}};
    Draft draft(plan);
    const auto lineage = draft.add(LineageOf<Revision> {.name = trimmed});
    draft.add(Revision {.lineage = lineage, .name = trimmed, .description = description});
    return draft.change((isMci<Revision> ? Words::say("Add the MultiCloud Image %1")
                                         : Words::say("Add the ServerTemplate %1"))
                            .arg(trimmed));
}

template <class Revision> Result<Change> editHead(const Plan &plan, const Revision &edited)
{
    if (const auto why = whyNotEditable(plan, edited.id))
        return *why;
    const Revision &before = plan.row(edited.id);
    Revision after = before;
    after.name = edited.name.trimmed();
    after.description = edited.description;
    if constexpr (isMci<Revision>)
        after.tags = normalisedTags(edited.tags);
    auto lineage = plan.row(before.lineage);
    const bool isRenamed = after.name != before.name;
    if (const QString why =
            isRenamed ? whyNotNamed<Revision>(plan, after.name, lineage.publisher, lineage.id) : QString();
        !why.isEmpty())
        return Error {why, {}};
    lineage.name = after.name;
    Draft draft(plan);
    draft.update(after);
    draft.update(lineage);
    const QString name = nameOf(plan, before.id);
    return draft.change(isRenamed ? Words::say("Rename %1 to %2").arg(name, after.name)
                                  : Words::say("Edit %1").arg(name));
}

template <class Revision>
Result<Id<Revision>> commitRevision(Draft &draft, Id<Revision> head, const QString &message,
                                    const QString &by, Timestamp now)
{
    if (const auto why = whyNotCommitted(draft.plan(), head))
        return *why;
    Revision row = draft.plan().row(head);
    row.commitMessage = message.trimmed();
    if (row.commitMessage.isEmpty())
        return Error {Words::tr("A revision needs a message that says what changed. Enter one."), {}};
    row.revision = nextRevision<Revision>(draft.plan(), row.lineage);
    row.committedBy = by;
    row.committedAt = now;
    const Id<Revision> committed = draft.add(row);
    copyParts(draft, head, committed);
    if constexpr (isMci<Revision>)
        followLatest(draft, row.lineage);
    return committed;
}

template <class Revision>
Result<Id<Revision>> cloneRevision(Draft &draft, Id<Revision> from, const QString &name, Timestamp now)
{
    if (!draft.plan().find(from))
        return goneError();
    const QString trimmed = name.trimmed();
    if (const QString why = whyNotNamed<Revision>(draft.plan(), trimmed); !why.isEmpty())
        return Error {why, {}};
    Revision row = asHead(draft.plan().row(from));
    row.name = trimmed;
    row.lineage = draft.add(
        LineageOf<Revision> {.name = trimmed, .clonedFrom = nameOf(draft.plan(), from), .clonedAt = now});
    const Id<Revision> head = draft.add(row);
    copyParts(draft, from, head);
    return head;
}

template <class Revision> QString cloneNameOf(const Plan &plan, Id<Revision> revision)
{
    const Revision &row = plan.row(revision);
    QSet<QString> names;
    plan.all<LineageOf<Revision>>().forEach(
        [&](const LineageOf<Revision> &lineage) { names.insert(lineage.name); });
    QString name = row.name.isEmpty() ? plan.row(row.lineage).href : row.name;
    do {
        const QString version = nextVersion(name);
        name = version.isEmpty() ? nextClone(name) : version;
    } while (names.contains(name));
    return name;
}

template <class Revision> Result<Id<Revision>> makeHeadIn(Draft &draft, Id<Revision> revision)
{
    const Plan &plan = draft.plan();
    const Revision *from = plan.find(revision);
    if (!from)
        return goneError();
    const QString name = nameOf(plan, revision);
    const Id<Revision> known = findRevision(plan, from->lineage, 0);
    if (known && !plan.row(known).removed)
        return Error {Words::tr("%1 has a HEAD already. Edit that.").arg(from->name), {}};
    if (from->removed)
        return Error {Words::tr("%1 has been deleted. Clone it to go on with a copy.").arg(name), {}};
    if (const QString publisher = plan.row(from->lineage).publisher; !publisher.isEmpty())
        return Error {
            Words::tr("%1 comes from %2, and only %2 can change it. Clone it to change a copy of your own.")
                .arg(name, publisher),
            {}};
    Revision head = asHead(*from);
    const auto stale = partsOf(plan, known);
    for (const auto part : stale)
        draft.remove(part);
    head.id = known;
    head.name = plan.row(head.lineage).name;
    if (known)
        draft.update(head);
    else
        head.id = draft.add(head);
    copyParts(draft, revision, head.id);
    return head.id;
}

template <class Revision> Result<Change> makeHeadOf(const Plan &plan, Id<Revision> revision)
{
    Draft draft(plan);
    const Result<Id<Revision>> head = makeHeadIn(draft, revision);
    return head ? Result<Change>(draft.change(Words::say("Make HEAD from %1").arg(nameOf(plan, revision))))
                : Result<Change>(head.error());
}

template <class Revision> bool isPublished(const Plan &plan, Id<Revision> revision)
{
    const Revision &row = plan.row(revision);
    return row.publishedAt || !row.publishedBy.isEmpty() || !plan.row(row.lineage).publisher.isEmpty();
}

template <class Revision>
QString publishRevision(Draft &draft, Id<Revision> revision, const QString &by, Timestamp now)
{
    const Plan &plan = draft.plan();
    Revision row = plan.row(revision);
    const QString name = nameOf(plan, revision);
    if (row.removed)
        return Words::tr("%1 has been deleted and can't be published.").arg(name);
    if (row.isHead())
        return Words::tr("%1 can't be published: it still changes. Commit it, and publish the revision.")
            .arg(name);
    if (const QString publisher = plan.row(row.lineage).publisher; !publisher.isEmpty())
        return Words::tr("%1 comes from %2, who published it. Clone it to publish one of your own.")
            .arg(name, publisher);
    if (isPublished(plan, revision))
        return Words::tr("%1 is published already, and a revision is published once. Commit and publish the "
                         "next one.")
            .arg(name);
    row.publishedBy = by;
    row.publishedAt = now;
    draft.update(row);
    return {};
}

// NOLINTBEGIN(bugprone-macro-parentheses): a type
#define EDIT_REVISIONS(Revision)                                                                             \
    template std::optional<Error> whyNotEditable(const Plan &, Id<Revision>);                                \
    template QString whyNotNamed<Revision>(const Plan &, const QString &, const QString &,                   \
                                           Id<LineageOf<Revision>>);                                         \
    template Result<Change> addLineage<Revision>(const Plan &, const QString &, const QString &);            \
    template Result<Change> editHead(const Plan &, const Revision &);                                        \
    template Result<Id<Revision>> commitRevision(Draft &, Id<Revision>, const QString &, const QString &,    \
                                                 Timestamp);                                                 \
    template Result<Id<Revision>> cloneRevision(Draft &, Id<Revision>, const QString &, Timestamp);          \
    template QString cloneNameOf(const Plan &, Id<Revision>);                                                \
    template Result<Id<Revision>> makeHeadIn(Draft &, Id<Revision>);                                         \
    template Result<Change> makeHeadOf(const Plan &, Id<Revision>);                                          \
    template bool isPublished(const Plan &, Id<Revision>);                                                   \
    template QString publishRevision(Draft &, Id<Revision>, const QString &, Timestamp)
EDIT_REVISIONS(MultiCloudImage);
EDIT_REVISIONS(ServerTemplate);
#undef EDIT_REVISIONS
// NOLINTEND(bugprone-macro-parentheses)
} // namespace edit
