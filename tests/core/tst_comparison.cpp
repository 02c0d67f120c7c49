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
        QCOMPARE(changedRows(plan, less), QStringList {"removed Server Default/s"});
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
