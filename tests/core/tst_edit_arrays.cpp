// SPDX-License-Identifier: MIT
// Server Arrays scale within bounds, by schedule and datacenter policy, and keep what they were launched
// with.
#include "core/edit/arrays.h"
#include "core/edit/instances.h"
#include "core/edit/launches.h"
#include "core/edit/servers.h"
#include "tests/support/accepted.h"
#include "tests/support/program.h"
#include "tests/support/wholeplan.h"

#include <QtTest>

namespace tst_edit_arrays {
namespace {
const Timestamp now {1'700'000'000'000}; // a Tuesday, 22:13 UTC

struct Fixture : WholePlan {
    Id<Datacenter> second = draft.add(Datacenter {.cloud = east, .name = "us-east-1b"});
    Plan at = plan();
    void apply(const Result<Change> &change) { at = accepted(at, change); }
    QList<Id<Instance>> running() const { return runningOf(at, array); }
};
} // namespace

class TestEditArrays : public QObject {
    Q_OBJECT
private slots:
    void theCloudNeverChanges_AR5()
    {
        Fixture f;
        ServerArray row = f.at.row(f.array);
        row.next.cloud = f.europe;
        row.description = "moved";
        f.apply(edit::editArray(f.at, row));
        QCOMPARE(f.at.row(f.array).description, "moved");
        QCOMPARE(f.at.row(f.array).next.cloud, f.east);
    }

    void enablingLaunchesUpToTheMinimum()
    {
        Fixture f;
        f.apply(edit::setBounds(f.at, {f.array}, 2, 4, now));
        QCOMPARE(f.running().size(), 0);
        f.apply(edit::enableArrays(f.at, {f.array}, true, now));
        QCOMPARE(f.running().size(), 2);
        ServerArray row = f.at.row(f.array);
        row.enabled = false;
        row.description = "text";
        f.apply(edit::editArray(f.at, row));
        QVERIFY(f.at.row(f.array).enabled);
        f.apply(edit::terminateInstances(f.at, f.running(), now));
        QCOMPARE(f.running().size(), 2);
        QCOMPARE(f.at.row(f.running().constFirst()).number, 3);
        f.apply(edit::enableArrays(f.at, {f.array}, false, now));
        f.apply(edit::terminateInstances(f.at, f.running(), now));
        QCOMPARE(f.running().size(), 0);
    }

    // Neither what an enabled array lacks to its minimum comes in between, nor is its maximum in the way.
    void relaunchingKeepsTheirNumber()
    {
        Fixture f;
        f.apply(edit::setBounds(f.at, {f.array}, 2, 2, now));
        f.apply(edit::enableArrays(f.at, {f.array}, true, now));
        const QList<Id<Instance>> before = f.running();
        f.apply(edit::relaunchInstances(f.at, {before.constFirst()}, now));
        QCOMPARE(f.running().size(), 2);
        QCOMPARE(f.running().constFirst(), before.constLast());
        f.apply(edit::relaunchInstances(f.at, f.running(), now));
        QCOMPARE(f.running().size(), 2);
        QCOMPARE(f.at.row(f.running().constLast()).number, 5);
    }

    void boundsHold_AR2()
    {
        Fixture f;
        QVERIFY(!edit::setBounds(f.at, {f.array}, 3, 2, now));
        QVERIFY(!edit::setBounds(f.at, {f.array}, -1, 2, now));
        f.apply(edit::setBounds(f.at, {f.array}, 1, 4, now));
        f.apply(edit::enableArrays(f.at, {f.array}, true, now));
        f.apply(edit::resize(f.at, f.array, 4, {now.ms + 1}));
        QVERIFY(!edit::resize(f.at, f.array, 5, now));
        QVERIFY(!edit::launchInstances(f.at, f.array, 1, now));
        const QList<Id<Instance>> four = f.running();
        f.apply(edit::lockInstances(f.at, {four.at(0)}, true, now));
        f.apply(edit::setBounds(f.at, {f.array}, 1, 2, now));
        QCOMPARE(f.running(), QList({four.at(0), four.at(3)})); // the oldest go, the locked one stays
        f.apply(edit::lockInstances(f.at, {four.at(3)}, true, now));
        QVERIFY(!edit::resize(f.at, f.array, 1, now));
    }

    void theWeightsAddUp_AR1()
    {
        Fixture f;
        const auto refused = [&](const QList<DatacenterWeight> &policy) {
            return !edit::setDatacenterPolicy(f.at, f.array, policy);
        };
        QVERIFY(refused({{.datacenter = f.zone, .weight = 60}}));
        QVERIFY(refused({{.datacenter = f.zone, .weight = 50}, {.datacenter = f.zone, .weight = 50}}));
        QVERIFY(refused({{.datacenter = f.europeZone, .weight = 100}}));
        f.apply(edit::setDatacenterPolicy(
            f.at, f.array,
            {{.datacenter = f.zone, .weight = 75}, {.datacenter = f.second, .weight = 25, .maximum = 1}}));
        QCOMPARE(edit::placesFor(f.at, f.array, 4).count(f.zone), 3);
        QCOMPARE(edit::placesFor(f.at, f.array, 8).count(f.second), 1);
        f.apply(edit::setBounds(f.at, {f.array}, 1, 4, now));
        f.apply(edit::launchInstances(f.at, f.array, 4, now));
        QCOMPARE(edit::placesFor(f.at, f.array, 1), QList {f.zone});
        f.apply(edit::setDatacenterPolicy(f.at, f.array, {}));
        QCOMPARE(f.at.all<DatacenterWeight>().size(), 0);
    }

    void theScheduleOverridesTheBounds_AR3()
    {
        Fixture f;
        const auto refused = [&](const ScheduleEntry &entry) {
            return !edit::setSchedule(f.at, f.array, {entry});
        };
        QVERIFY(refused({.minute = 1440}));
        QVERIFY(refused({.minCount = 3, .maxCount = 2}));
        QVERIFY(!edit::setSchedule(f.at, f.array, {ScheduleEntry(), ScheduleEntry()}));
        QCOMPARE(edit::boundsAt(f.at, f.array, now), std::pair(1, 2));
        f.apply(edit::setSchedule(f.at, f.array,
                                  {{.day = Weekday::Wednesday, .minCount = 5, .maxCount = 6},
                                   {.day = Weekday::Tuesday, .minute = 600, .minCount = 3, .maxCount = 4}}));
        QCOMPARE(edit::boundsAt(f.at, f.array, now), std::pair(3, 4));
        QCOMPARE(edit::boundsAt(f.at, f.array, {now.ms - 24LL * 3600 * 1000}), std::pair(5, 6));
        f.apply(edit::enableArrays(f.at, {f.array}, true, now));
        QCOMPARE(f.running().size(), 3);
        f.apply(edit::removeOwners(f.at, {f.array}));
        QCOMPARE(f.at.all<ScheduleEntry>().size(), 0);
    }

    void aQueueNeedsItsParameters_AR4()
    {
        Fixture f;
        ServerArray row = f.at.row(f.array);
        row.type = ArrayType::Queue;
        QVERIFY(!edit::setScaling(f.at, row));
        row.itemsPerInstance = 10;
        f.apply(edit::setScaling(f.at, row));
        row.type = ArrayType::Alert;
        row.decisionThreshold = 0;
        QVERIFY(!edit::setScaling(f.at, row));
    }
};

const program::Part testEditArrays = program::test<TestEditArrays>("tst_edit_arrays");
} // namespace tst_edit_arrays

#include "tst_edit_arrays.moc"
