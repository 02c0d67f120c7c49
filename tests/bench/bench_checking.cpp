// SPDX-License-Identifier: MIT
#include "core/check/check.h"
#include "core/plan/draft.h"
#include "core/store/database.h"
#include "tests/bench/editedcopy.h"
#include "tests/bench/parts.h"

#include <algorithm>
#include <cstdio>

namespace bench {
namespace {
constexpr double ReadAfterEdit = 60; // ms

void checkIntegrity(const QString &path)
{
    Database database;
    if (const auto opened = database.open(path, Database::Access::ReadOnly); !opened)
        qFatal("%s", qPrintable(opened.sentence()));
    sqlite::Statement statement(database.handle(), "PRAGMA integrity_check");
    while (statement.step())
        ;
}

template <class E, class Edit> Change edited(const Plan &plan, Id<E> id, Edit &&edit)
{
    Draft draft(plan);
    E row = plan.row(id);
    edit(row);
    draft.update(row);
    return draft.change(QStringLiteral("Edit one row"));
}

struct SingleEdit {
    QString name;
    Change change;
};

QList<SingleEdit> singleEdits(const Plan &plan)
{
    const auto middle = [](const auto &ids) { return ids.at(ids.size() / 2); };
    const Id<MciSetting> setting = middle(plan.all<MciSetting>().ids());
    return {{QStringLiteral("user data of a server"),
             edited(plan, middle(plan.all<Server>().ids()),
                    [](Server &row) { row.next.userData = QStringLiteral("other"); })},
            {QStringLiteral("bounds of an array"),
             edited(plan, middle(plan.all<ServerArray>().ids()), [](ServerArray &row) { row.minCount = 3; })},
            {QStringLiteral("availability of an image"),
             edited(plan, plan.row(setting).image,
                    [](Image &row) { row.availability = Availability::Deprecated; })},
            {QStringLiteral("image of a setting"),
             edited(plan, setting, [&](MciSetting &row) { row.image = {row.image.value + 1}; })},
            {QStringLiteral("tags of a MultiCloud Image"),
             edited(plan, middle(plan.all<MultiCloudImage>().ids()),
                    [](MultiCloudImage &row) { row.tags.clear(); })},
            {QStringLiteral("environment of a deployment"),
             edited(plan, middle(plan.all<Deployment>().ids()),
                    [](Deployment &row) { row.environment = Environment::Production; })},
            {QStringLiteral("another default of a ServerTemplate"),
             swapDefault(plan, middle(plan.all<ServerTemplate>().ids()))}};
}

// How long it takes until the findings are right again, and that they are.
Goal afterEdit(check::Findings findings, const Plan &before, const SingleEdit &edit, Timestamp now)
{
    Plan plan = before;
    plan.apply(edit.change);
    Goal goal {QStringLiteral("check"), QStringLiteral("ms until right again: ") + edit.name, 0,
               ReadAfterEdit};
    const auto updated = compare(
        QStringLiteral("Findings after an edit: %1 (%2 objects)")
            .arg(edit.name)
            .arg(check::touched(plan, edit.change).size()),
        ClockKind::Wall, 3,
        {{QStringLiteral("check::update()"), [&] { check::update(findings, plan, edit.change, now); }}});
    goal.measured = updated.constFirst().median();
    return goal;
}
} // namespace

QList<Goal> checking(const QString &path)
{
    QList<Goal> goals;
    const Timestamp now = Timestamp::now();
    check::Findings findings;
    {
        const Plan plan = loaded(path);
        const auto full =
            compare(QStringLiteral("All rules on the whole plan"), ClockKind::Wall, 3,
                    {{QStringLiteral("check::findings()"), [&] { findings = check::findings(plan, now); }},
                     {QStringLiteral("check::sorted()"), [&] { check::sorted(findings); }},
                     {QStringLiteral("PRAGMA integrity_check"), [&] { checkIntegrity(path); }}});
        const check::Counts counts = check::countsOf(findings);
        std::printf("  %lld errors, %lld warnings, %lld infos, %lld waived\n\n", qlonglong(counts.errors),
                    qlonglong(counts.warnings), qlonglong(counts.infos), qlonglong(counts.waived));
        goals.append({QStringLiteral("check"), QStringLiteral("all rules to PRAGMA integrity_check"),
                      ratio(full.at(0), full.at(2)), 1});
        for (const SingleEdit &edit : singleEdits(plan))
            goals.append(afterEdit(findings, plan, edit, now));
    }
    EditedCopy copy(path);
    copy.moveHalf();
    findings = check::findings(copy.plan(), now);
    goals.append(afterEdit(findings, copy.plan(),
                           {QStringLiteral("another default under half of the servers"),
                            swapDefault(copy.plan(), Id<ServerTemplate> {1})},
                           now));
    return goals;
}
} // namespace bench
