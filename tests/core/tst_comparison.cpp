// SPDX-License-Identifier: MIT
// Two plans are compared by what they say, whatever ids their rows have.
#include "core/answer/comparison.h"
#include "core/edit/next.h"
#include "core/naming/rowtext.h"
#include "tests/support/generate.h"
#include "tests/support/intents.h"
#include "tests/support/oddplan.h"
#include "tests/support/plantext.h"
#include "tests/support/program.h"
#include "tests/support/renumbered.h"
#include "tests/support/scenariotables.h"
#include "tests/support/wholeplan.h"

#include <QElapsedTimer>
#include <QtTest>

namespace tst_comparison {
namespace {
PlanComparison compared(const Plan &before, const Plan &after)
{
    Progress progress;
    return comparePlans(before, after, progress);
}
} // namespace

class TestComparison : public QObject {
    Q_OBJECT
private slots:
    void idsDoNotMatter()
    {
        for (const quint32 seed : {1u, 2u, 3u}) {
            const Plan plan = generate::plan(generate::Tiny, seed);
            const Plan other = Renumbering(plan).backwards();
            QCOMPARE(changedRows(plan, other), QStringList());
            QCOMPARE(changedLaunches(plan, other), QStringList());
        }
    }

    // What is found with other ids is what is found with the same, in whatever order.
    void editsAreFoundWhateverTheIds()
    {
        const QList<RandomIntent> intents = serverIntents() + designIntents();
        QRandomGenerator random(7);
        Plan plan = generate::plan(generate::Tiny, 7);
        const Plan given = plan, other = Renumbering(given).backwards();
        int found = 0;
        for (int step = 0; step < 120; ++step) {
            const std::optional<Change> change = throwOne(intents, plan, random).change;
            if (!change)
                continue;
            plan.apply(*change);
            QStringList rows = changedRows(given, plan), otherRows = changedRows(other, plan);
            QStringList launches = changedLaunches(given, plan), otherLaunches = changedLaunches(other, plan);
            for (QStringList *list : {&rows, &otherRows, &launches, &otherLaunches})
                list->sort();
            QCOMPARE(otherRows, rows);
            QCOMPARE(otherLaunches, launches);
            found += int(rows.size());
        }
        QVERIFY(found > 100);
    }

    // Two rows of one name are still two.
    void duplicatesArePairedInTheirOrder()
    {
        Plan plan = planFromText("cloud c\n image i\ntemplate T\nserver s in c from T\n");
        Change twice;
        Server copy = plan.row(Id<Server> {1});
        copy.id = plan.nextId<Server>();
        twice.of<Server>().added.append(copy);
        plan.apply(twice);
        QCOMPARE(changedRows(plan, Renumbering(plan).backwards()), QStringList());
        Plan less = plan;
        less.apply(twice.inverted());
        QCOMPARE(changedRows(plan, less), QStringList {"removed Server Default/s (server:2)"});
    }

    void bothWaysAreTheSameTurnedRound()
    {
        const Plan plan = generate::plan(generate::Tiny, 5);
        const auto change = edit::inheritAll(plan, allOwners(plan));
        QVERIFY(change && !change->isEmpty());
        Plan after = plan;
        after.apply(*change);
        const PlanComparison there = compared(plan, after), back = compared(after, plan);
        QCOMPARE(back.rows.size(), there.rows.size());
        QCOMPARE(back.launches.size(), there.launches.size());
        QCOMPARE(back.count(Difference::Kind::Changed), there.count(Difference::Kind::Changed));
    }

    void whatIsCancelledStops()
    {
        const Plan plan = generate::plan(generate::Tiny, 5);
        Progress progress;
        progress.cancel();
        QVERIFY(comparePlans(Plan(), plan, progress).isEmpty());
    }

    // What was imported from two clouds is two things of one name; what was made here is known by its name.
    void namesakesOfSourcesAreToldApart()
    {
        const auto withArrays = [](const QList<QByteArray> &arns, bool isImported) {
            WholePlan plan;
            for (const QByteArray &arn : arns)
                plan.draft.add(ServerArray {
                    .name = "web",
                    .deployment = plan.deployment,
                    .next = {.cloud = arn.startsWith("us") ? plan.east : plan.europe},
                    .sourceKey = isImported
                        ? SourceKey {Provider::Aws, Text(QByteArrayView("1")), Text(QByteArrayView(arn))}
                        : SourceKey()});
            return plan.plan();
        };
        QCOMPARE(changedRows(withArrays({"us", "eu"}, true), withArrays({"eu", "us"}, true)), QStringList());
        QCOMPARE(changedRows(withArrays({"us"}, true), withArrays({"eu"}, true)).size(), 2);
        QCOMPARE(compared(withArrays({"us"}, true), withArrays({"us again"}, true)).rows.size(), 1);
        QCOMPARE(compared(withArrays({"us"}, false), withArrays({"eu"}, false)).rows.size(), 1);
        QCOMPARE(compared(withArrays({"us"}, false), withArrays({"us"}, true)).rows.size(), 1);
    }

    // Headings say which one is meant: by cloud, and where that is the same by number.
    void namesakesHaveHeadingsOfTheirOwn()
    {
        const auto withTwo = [](Id<Cloud> WholePlan::*second, bool areEnabled) {
            WholePlan plan;
            for (const Id<Cloud> cloud : {plan.east, plan.*second})
                plan.draft.add(ServerArray {.name = "web",
                                            .deployment = plan.deployment,
                                            .next = {.cloud = cloud},
                                            .enabled = areEnabled});
            return plan.plan();
        };
        const auto headings = [](const PlanComparison &comparison) {
            QStringList names;
            for (const RowDifference &row : comparison.rows)
                names.append(row.name);
            return names.join(u'\n');
        };
        QString told =
            headings(compared(withTwo(&WholePlan::europe, false), withTwo(&WholePlan::europe, true)));
        QVERIFY2(told.count("/web in ") == 2 && !told.contains("array:"), qPrintable(told));
        told = headings(compared(withTwo(&WholePlan::east, false), withTwo(&WholePlan::east, true)));
        QVERIFY2(told.count("(array:") == 2, qPrintable(told));
    }

    // Before and after never read alike.
    void whatDiffersReadsOtherwise()
    {
        const auto following = [](const char *account, const char *arn) {
            WholePlan plan;
            const auto lineage = plan.draft.add(TemplateLineage {
                .name = "web",
                .sourceKey = {Provider::Aws, Text(QByteArrayView(account)), Text(QByteArrayView(arn))}});
            plan.edit(plan.server, [&](Server &row) {
                row.next.serverTemplate = {};
                row.next.templateLineage = lineage;
            });
            return plan.plan();
        };
        const PlanComparison found = compared(following("1", "lt-1"), following("2", "lt-2"));
        QString told;
        for (const RowDifference &row : found.rows)
            for (const FieldDifference &field : row.fields) {
                QVERIFY2(field.before != field.after, qPrintable(field.key));
                if (field.key == QStringLiteral("template_lineage_id"))
                    told = field.before + u'|' + field.after;
            }
        QCOMPARE(told, "web · 1|web · 2");
    }

    // Every kind of row has a name that tells it apart.
    void everyRowHasAName()
    {
        for (const Plan &plan : {NotedPlan().plan(), InventoryPlan().plan()})
            forEachEntity([&]<class E>() {
                plan.all<E>().forEach([&](const E &row) {
                    if constexpr (!std::is_same_v<E, LaunchSnapshot>)
                        QVERIFY2(!fullNameOf(plan, row.id).isEmpty(), Schema<E>::table);
                });
            });
    }
};

const program::Part testComparison = program::test<TestComparison>("tst_comparison");
} // namespace tst_comparison

#include "tst_comparison.moc"
