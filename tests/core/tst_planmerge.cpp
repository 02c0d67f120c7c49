// SPDX-License-Identifier: MIT
// A plan as text meets another plan in which rows have other ids: what is kept of a row and what is undecided
// about it stay with that row, and lists are as the text has them.
#include "core/import/planmerge.h"
#include "tests/support/inventories.h"
#include "tests/support/program.h"

namespace tst_planmerge {
namespace {
using namespace inventories;

// As week 1, in which a person plans more, and the source has other plans.
Plan planned()
{
    Plan plan;
    imported(plan, {week1});
    const auto web = named<ServerArray>(plan, "shop-web");
    editHere(plan, web, [](ServerArray &row) { row.maxCount = 9; });
    const auto worker = named<ServerArray>(plan, "shop-worker");
    editHere(plan, worker, [](ServerArray &row) {
        row.next.serverTemplate = Id<ServerTemplate> {1};
        row.next.templateLineage = {};
    });
    removeHere(plan, named<ServerArray>(plan, "batch"));
    const Week next(week1);
    next.replace("us-east-1/describe-auto-scaling-groups.json", "\"MaxSize\": 6", "\"MaxSize\": 7");
    next.replace("us-east-1/describe-auto-scaling-groups.json", "\"$Latest\"", "\"$Default\"");
    imported(plan, {next.path()});
    return plan;
}

// A plan of which every table begins with other rows.
Plan other()
{
    const Folder folder;
    folder.add("aws/444455556666/us-west-2/groups.json",
               groups({group("444455556666", "mine"), group("444455556666", "yours")})
                   .replace("us-east-1", "us-west-2"));
    folder.add(
        "aws/444455556666/us-west-2/versions.json",
        R"({"LaunchTemplateVersions":[{"LaunchTemplateId":"lt-1","LaunchTemplateName":"mine","VersionNumber":1,)"
        R"("DefaultVersion":true,"LaunchTemplateData":{"ImageId":"ami-0f1","InstanceType":"t3.small"}}]})");
    Plan plan;
    imported(plan, {folder.path()});
    return plan;
}

Plan merged(const Plan &into, const Plan &given)
{
    Plan plan = into;
    plan.apply(mergePlan(into, given, Saying()));
    return plan;
}
} // namespace

class TestPlanMerge : public QObject {
    Q_OBJECT
private slots:
    void whatIsKeptStaysWithItsRow()
    {
        const Plan given = planned();
        const Plan plan = merged(other(), given);
        QCOMPARE(integrity::verify(plan), QStringList());
        const auto web = named<ServerArray>(plan, "shop-web"),
                   worker = named<ServerArray>(plan, "shop-worker");
        QVERIFY(web != named<ServerArray>(given, "shop-web"));
        QCOMPARE(plan.all<ImportedRow>().size(), 2);
        QCOMPARE(importedBase(plan, web)->maxCount, 7);
        QCOMPARE(importedBase(plan, web)->name, QStringLiteral("shop-web"));
        const auto lineage = importedBase(plan, worker)->next.templateLineage;
        QCOMPARE(plan.row(lineage).name, QStringLiteral("shop-worker"));
        QVERIFY(!plan.importedRow(named<ServerArray>(plan, "mine", "AWS US-Oregon")));
    }

    void whatIsUndecidedStaysWithItsRow()
    {
        const Plan plan = merged(other(), planned());
        QCOMPARE(plan.all<Conflict>().size(), 2);
        plan.all<Conflict>().forEach([&](const Conflict &row) {
            const Id<ServerArray> array {quint32(row.row)};
            const bool isPointer = row.field == "server_template_id";
            QCOMPARE(plan.row(array).name, isPointer ? "shop-worker" : "shop-web");
            const ServerArray theirs = rowjson::withField(plan.row(array), row.field, row.theirs);
            if (isPointer)
                QCOMPARE(plan.row(theirs.next.templateLineage).name, QStringLiteral("shop-worker"));
            else
                QCOMPARE(theirs.maxCount, 7);
        });
    }

    void twiceIsOnce()
    {
        const Plan given = planned();
        QVERIFY(mergePlan(given, given, Saying()).isEmpty());
        const Plan plan = merged(other(), given);
        const Change again = mergePlan(plan, given, Saying());
        QVERIFY2(again.isEmpty(), qPrintable(QString::number(again.rows())));
    }

    void theListOfLaunchOptionsIsTheList()
    {
        Plan plan;
        imported(plan, {week1});
        Plan given = plan;
        const auto worker = named<ServerArray>(plan, "shop-worker");
        const QList<Id<LaunchOption>> options = plan.referrers<&LaunchOption::array>(worker);
        QCOMPARE(options.size(), 2);
        Change change;
        change.of<LaunchOption>().removed.append(given.row(options.constLast()));
        given.apply(change);
        QCOMPARE(merged(plan, given).referrers<&LaunchOption::array>(worker).size(), 1);
    }
};

const program::Part testPlanMerge = program::test<TestPlanMerge>("tst_planmerge");
} // namespace tst_planmerge

#include "tst_planmerge.moc"
