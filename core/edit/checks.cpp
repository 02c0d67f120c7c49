// SPDX-License-Identifier: MIT
#include "core/edit/checks.h"

#include "core/base/words.h"
#include "core/edit/owners.h"
#include "core/edit/running.h"
#include "core/naming/names.h"

#include <QCoreApplication>
#include <QLocale>

namespace edit {
namespace {
// Calls with the field of a waiver that names objects of the subject's kind, and the subject's id; nothing
// is called for what can't be waived.
template <class Call> void withSubject(AnyId subject, Call &&call)
{
    if (const auto server = subject.as<Server>())
        call.template operator()<&Waiver::server>(server);
    if (const auto array = subject.as<ServerArray>())
        call.template operator()<&Waiver::array>(array);
    if (const auto deployment = subject.as<Deployment>())
        call.template operator()<&Waiver::deployment>(deployment);
    if (const auto serverTemplate = subject.as<ServerTemplate>())
        call.template operator()<&Waiver::serverTemplate>(serverTemplate);
    if (const auto mci = subject.as<MultiCloudImage>())
        call.template operator()<&Waiver::mci>(mci);
}

AnyId waivedBy(const Waiver &row)
{
    for (const AnyId id : {AnyId(row.server), AnyId(row.array), AnyId(row.deployment),
                           AnyId(row.serverTemplate), AnyId(row.mci)})
        if (id)
            return id;
    return {};
}

bool canBeWaived(const Plan &plan, AnyId subject)
{
    bool can = false;
    withSubject(
        subject, [&]<auto Field>(auto id) {
            const auto *row = plan.find(id);
            can = row;
            if constexpr (requires { row->removed; })
                can = row && !row->removed;
        });
    return can;
}

QList<Id<Waiver>> waiversOf(const Plan &plan, AnyId subject, const QString &rule)
{
    QList<Id<Waiver>> found;
    withSubject(
        subject, [&]<auto Field>(auto id) {
            for (const Id<Waiver> waiver : plan.referrers<Field>(id))
                if (plan.row(waiver).rule == rule)
                    found.append(waiver);
        });
    return found;
}

QString dateText(Timestamp time)
{
    return QLocale().toString(time.toDateTime().date(), QLocale::ShortFormat);
}

void putWaiver(Draft &draft, AnyId subject, const Waiver &said)
{
    const QList<Id<Waiver>> before = waiversOf(draft.plan(), subject, said.rule);
    for (const Id<Waiver> other : before.mid(1))
        draft.remove(other);
    Waiver row = said;
    withSubject(
        subject, [&]<auto Field>(auto id) { row.*Field = id; });
    if (before.isEmpty()) {
        draft.add(row);
        return;
    }
    row.id = before.constFirst();
    draft.update(row);
}

void putLevel(Draft &draft, const RuleChoice &choice)
{
    QList<RuleSetting> before;
    draft.plan().all<RuleSetting>().forEach([&](const RuleSetting &row) {
        const bool isOfScope =
            choice.environment ? !row.everywhere && row.environment == *choice.environment : row.everywhere;
        if (isOfScope && row.rule == choice.rule)
            before.append(row);
    });
    if (!choice.level) {
        for (const RuleSetting &row : std::as_const(before))
            draft.remove(row.id);
        return;
    }
    for (const RuleSetting &other : before.mid(1))
        draft.remove(other.id);
    RuleSetting row {.rule = choice.rule,
                     .everywhere = !choice.environment,
                     .environment = choice.environment.value_or(Environment::Unspecified),
                     .level = *choice.level};
    if (before.isEmpty()) {
        draft.add(row);
        return;
    }
    row.id = before.constFirst().id;
    draft.update(row);
}

template <class T> Saying sayingOf(T value)
{
    return Saying::of("plan", enumTexts<T>.at(size_t(value)).label);
}

Saying labelOf(const RuleChoice &choice)
{
    if (!choice.environment)
        return choice.level ? Words::say("Let %1 count as: %2").arg(choice.rule, sayingOf(*choice.level))
                            : Words::say("Let %1 count as it does by default").arg(choice.rule);
    const Saying environment = sayingOf(*choice.environment);
    return choice.level
        ? Words::say("Let %1 count as: %2 (%3)").arg(choice.rule, sayingOf(*choice.level), environment)
        : Words::say("Let %1 count as everywhere (%2)").arg(choice.rule, environment);
}

template <class Revision> QString whyNotTested(const Plan &plan, Id<Revision> revision)
{
    if (plan.row(revision).removed)
        return Words::tr("%1 has been deleted, so no more tests of it are recorded.")
            .arg(nameOf(plan, revision));
    if (plan.row(revision).isHead())
        return Words::tr(
                   "%1 still changes, so a test would soon say nothing of it. Commit it, and record the "
                   "test of the revision.")
            .arg(nameOf(plan, revision));
    return {};
}

QString whyNotTestedIn(const Plan &plan, Id<MultiCloudImage> mci, Id<Cloud> cloud)
{
    if (!plan.setting(mci, cloud))
        return Words::tr("%1 has no image in %2, so nothing of it can have been tested there. Choose a cloud "
                         "that it supports.")
            .arg(nameOf(plan, mci), nameOf(plan, cloud));
    return {};
}

QString whyNotRecorded(const Plan &plan, const TestRecord &test, const QList<Id<Cloud>> &clouds,
                       Timestamp now)
{
    if (clouds.isEmpty())
        return Words::tr("Choose at least one cloud in which %1 was tested.").arg(nameOf(plan, test.mci));
    if (test.testedBy.trimmed().isEmpty())
        return Words::tr("Say who tested %1, so that others know whom to ask.").arg(nameOf(plan, test.mci));
    if (test.testedAt > now)
        return Words::tr("%1 is still to come. Give the day on which %2 was tested.")
            .arg(dateText(test.testedAt), nameOf(plan, test.mci));
    if (const QString why = whyNotTested(plan, test.serverTemplate); !why.isEmpty())
        return why;
    if (const QString why = whyNotTested(plan, test.mci); !why.isEmpty())
        return why;
    for (const Id<Cloud> cloud : clouds)
        if (const QString why = whyNotTestedIn(plan, test.mci, cloud); !why.isEmpty())
            return why;
    return {};
}

// False when one of them is not, or not any more, in the plan.
template <class E> bool allIn(const Plan &plan, const QList<Id<E>> &ids)
{
    return !ids.isEmpty() && std::all_of(ids.cbegin(), ids.cend(), [&](Id<E> id) { return plan.find(id); });
}
} // namespace

Result<Change> waive(const Plan &plan, const QList<AnyId> &named, const QString &rule, const QString &reason,
                     Timestamp until, Timestamp now)
{
    const QList<AnyId> subjects = once(named);
    if (subjects.isEmpty())
        return goneError();
    for (const AnyId subject : subjects)
        if (!canBeWaived(plan, subject))
            return goneError();
    const QString name = nameOf(plan, subjects.constFirst());
    if (reason.trimmed().isEmpty())
        return Error {
            Words::tr("Say why %1 need not hold for %2, so that others can judge it later.").arg(rule, name),
            {}};
    if (until && until <= now)
        return Error {Words::tr("A waiver of %1 can't end on %2, which is past. Choose a later day, or none.")
                          .arg(rule, dateText(until)),
                      {}};
    Draft draft(plan);
    for (const AnyId subject : subjects)
        putWaiver(draft, subject,
                  {.rule = rule, .reason = reason.trimmed(), .waivedAt = now, .until = until});
    if (subjects.size() == 1)
        return draft.change(Words::say("Waive %1 for %2").arg(rule, name));
    return draft.change(Words::say("Waive %1 for %n objects", nullptr, int(subjects.size())).arg(rule));
}

Result<Change> unwaive(const Plan &plan, const QList<Id<Waiver>> &waivers)
{
    if (!allIn(plan, waivers))
        return goneError();
    Draft draft(plan);
    for (const Id<Waiver> id : waivers) {
        const Waiver &row = plan.row(id);
        for (const Id<Waiver> alike : waiversOf(plan, waivedBy(row), row.rule))
            draft.remove(alike);
    }
    const int count = int(once(waivers).size());
    if (count > 1)
        return draft.change(Words::say("Take back %n waivers", nullptr, count));
    const Waiver &row = plan.row(waivers.constFirst());
    return draft.change(
        Words::say("Take back the waiver of %1 for %2").arg(row.rule, nameOf(plan, waivedBy(row))));
}

Result<Change> setRuleLevels(const Plan &plan, const QList<RuleChoice> &choices)
{
    Draft draft(plan);
    QSet<QString> rules;
    for (const RuleChoice &choice : choices) {
        putLevel(draft, choice);
        rules.insert(choice.rule);
    }
    if (choices.size() == 1)
        return draft.change(labelOf(choices.constFirst()));
    if (rules.size() == 1)
        return draft.change(Words::say("Set how much %1 counts").arg(choices.constFirst().rule));
    return draft.change(Words::say("Set how much %n rules count", nullptr, int(rules.size())));
}

Result<Change> recordTests(const Plan &plan, const TestRecord &test, const QList<Id<Cloud>> &named,
                           Timestamp now)
{
    const QList<Id<Cloud>> clouds = once(named);
    if (!plan.find(test.serverTemplate) || !plan.find(test.mci)
        || (!clouds.isEmpty() && !allIn(plan, clouds)))
        return goneError();
    if (const QString why = whyNotRecorded(plan, test, clouds, now); !why.isEmpty())
        return Error {why, {}};
    Draft draft(plan);
    TestRecord row = test;
    row.testedBy = test.testedBy.trimmed();
    row.note = test.note.trimmed();
    row.testedAt = test.testedAt ? test.testedAt : now;
    for (const Id<Cloud> cloud : clouds) {
        row.cloud = cloud;
        draft.add(row);
    }
    const QString what = nameOf(plan, test.serverTemplate), with = nameOf(plan, test.mci);
    if (clouds.size() == 1)
        return draft.change(Words::say("Record the test of %1 with %2 in %3")
                                .arg(what, with, nameOf(plan, clouds.constFirst())));
    return draft.change(Words::say("Record the test of %1 with %2 in %n clouds", nullptr, int(clouds.size()))
                            .arg(what, with));
}

Result<Change> removeTests(const Plan &plan, const QList<Id<TestRecord>> &tests)
{
    if (!allIn(plan, tests))
        return goneError();
    Draft draft(plan);
    for (const Id<TestRecord> id : tests)
        draft.remove(id);
    const int count = int(once(tests).size());
    if (count > 1)
        return draft.change(Words::say("Delete the records of %n tests", nullptr, count));
    const TestRecord &row = plan.row(tests.constFirst());
    return draft.change(
        Words::say("Delete the record of the test of %1 with %2 in %3")
            .arg(nameOf(plan, row.serverTemplate), nameOf(plan, row.mci), nameOf(plan, row.cloud)));
}
} // namespace edit
