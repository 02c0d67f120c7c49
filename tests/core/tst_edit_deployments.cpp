// SPDX-License-Identifier: MIT
// Deployments are locked and cloned and prefill new servers; what runs is rebooted, stopped, started, locked.
#include "core/edit/arrays.h"
#include "core/edit/copies.h"
#include "core/edit/deployments.h"
#include "core/edit/instances.h"
#include "core/edit/launches.h"
#include "core/edit/servers.h"
#include "tests/support/accepted.h"
#include "tests/support/program.h"
#include "tests/support/wholeplan.h"

#include <QtTest>

namespace tst_edit_deployments {
namespace {
const Timestamp now {1'700'000'000'000};

struct Fixture : WholePlan {
    Id<Deployment> staging = draft.add(Deployment {.name = "staging"});
    Plan at = plan();
    void apply(const Result<Change> &change) { at = accepted(at, change); }
};
} // namespace

class TestEditDeployments : public QObject {
    Q_OBJECT
private slots:
    void aLockKeepsServersButAllowsTheRest()
    {
        Fixture f;
        f.apply(edit::terminate(f.at, {f.server}, now));
        f.apply(edit::lockDeployments(f.at, {f.deployment, f.staging}, true));
        QVERIFY(!edit::removeOwners(f.at, {f.server}));
        QVERIFY(!edit::moveOwners(f.at, {f.server}, f.staging));
        QVERIFY(!edit::removeDeployment(f.at, f.staging));
        f.apply(edit::launch(f.at, {f.server}, now));
        f.apply(edit::cloneOwners(f.at, {f.server}));
        f.apply(edit::lockDeployments(f.at, {f.deployment}, false));
        QVERIFY(!f.at.row(f.deployment).locked);
    }

    void aCloneIsInactive()
    {
        Fixture f;
        f.apply(edit::setServerDefault(
            f.at, {.deployment = f.deployment, .cloud = f.east, .instanceType = f.type}));
        f.apply(edit::enableArrays(f.at, {f.array}, true, now));
        f.apply(edit::setSchedule(f.at, f.array, {ScheduleEntry()}));
        QCOMPARE(edit::cloneName(f.at, f.deployment), "production (clone)");
        const auto change = edit::cloneDeployment(f.at, f.deployment, "production (clone)");
        f.apply(change);
        const Id<Deployment> clone = change->of<Deployment>().added.constFirst().id;
        QCOMPARE(ownersIn(f.at, clone).size(), 2);
        for (const Owner owner : ownersIn(f.at, clone))
            QCOMPARE(runningOf(f.at, owner).size(), 0);
        QVERIFY(!change->of<ServerArray>().added.constFirst().enabled);
        QCOMPARE(f.at.all<ScheduleEntry>().size(), 2);
        QCOMPARE(edit::serverDefaultFor(f.at, clone, f.east).instanceType, f.type);
        QCOMPARE(edit::cloneName(f.at, f.deployment), "production (clone 2)");
    }

    void serverDefaultsPrefillAndAreThenSetHere_EC38()
    {
        Fixture f;
        f.apply(edit::setServerDefault(f.at, {.cloud = f.east, .datacenter = f.zone}));
        QVERIFY(!edit::setServerDefault(f.at, {.cloud = f.east, .instanceType = f.europeType}));
        const LaunchSettings next = f.at.row(f.server).next;
        QCOMPARE(edit::prefilled(f.at, f.deployment, next).datacenter.value(), f.zone);
        f.apply(edit::setServerDefault(
            f.at, {.deployment = f.deployment, .cloud = f.east, .instanceType = f.type}));
        const LaunchSettings filled = edit::prefilled(f.at, f.deployment, next);
        QVERIFY(filled.instanceType.hasValue() && filled.datacenter.isInherited());
        f.apply(edit::setServerDefault(f.at, {.deployment = f.deployment, .cloud = f.east}));
        f.apply(edit::setServerDefault(f.at, {.cloud = f.east}));
        QCOMPARE(f.at.all<ServerDefault>().size(), 0);
    }

    void copiesAndSeveralAreNamedApart()
    {
        Fixture f;
        f.apply(edit::cloneOwners(f.at, {f.server, f.array}));
        QCOMPARE(f.at.row(f.at.all<Server>().ids().constLast()).name, "web-1 v2");
        f.apply(edit::cloneOwners(f.at, {f.server}, f.staging));
        QCOMPARE(f.at.row(f.at.all<Server>().ids().constLast()).name, "web-1");
        Server several = f.at.row(f.server);
        several.name = "web-%n";
        const auto added = edit::addServers(f.at, several, 2);
        QCOMPARE(added->label.text(), "Add 2 servers to production");
        f.apply(added);
        QCOMPARE(f.at.row(f.at.all<Server>().ids().constLast()).name, "web-3");
        several.name = "web";
        QVERIFY(!edit::addServers(f.at, several, 2));
        QVERIFY(!edit::addServers(f.at, several, 0));
    }

    void whatRunsKeepsItsImageAndIsRecorded_EC31_EC32()
    {
        Fixture f;
        const auto launch = f.at.row(f.current).launch;
        f.apply(edit::rebootInstances(f.at, {f.current}, now));
        QVERIFY(!edit::startInstances(f.at, {f.current}, now));
        f.apply(edit::stopInstances(f.at, {f.current}, now));
        QVERIFY(!edit::rebootInstances(f.at, {f.current}, now));
        QVERIFY(!edit::launch(f.at, {f.server}, now)); // a stopped one is a Current
        f.apply(edit::startInstances(f.at, {f.current}, now));
        f.apply(edit::lockInstances(f.at, {f.current}, true, now));
        QVERIFY(!edit::rebootInstances(f.at, {f.current}, now));
        QVERIFY(!edit::terminate(f.at, {f.server}, now));
        QVERIFY(!edit::moveOwners(f.at, {f.server}, f.staging));
        QCOMPARE(f.at.row(f.current).launch, launch);
        QCOMPARE(edit::eventsOf(f.at, f.current).size(), 4);
        f.apply(edit::lockInstances(f.at, {f.current}, false, now));
        f.apply(edit::terminate(f.at, {f.server}, now));
        QVERIFY(!edit::lockInstances(f.at, {f.current}, true, now));
        f.apply(edit::removeOwners(f.at, {f.server}));
        QCOMPARE(f.at.all<InstanceEvent>().size(), 0);
    }
};

const program::Part testEditDeployments = program::test<TestEditDeployments>("tst_edit_deployments");
} // namespace tst_edit_deployments

#include "tst_edit_deployments.moc"
