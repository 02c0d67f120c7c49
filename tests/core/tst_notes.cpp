// SPDX-License-Identifier: MIT
// What is noted of an object (waivers, tests, events, schedule) goes with it, and comes back with undo.
#include "core/edit/launches.h"
#include "core/edit/removal.h"
#include "core/edit/servers.h"
#include "tests/support/accepted.h"
#include "tests/support/program.h"
#include "tests/support/wholeplan.h"

namespace tst_notes {
using edit::Removal;

namespace {
const Timestamp now {1'700'000'000'000};

struct Fixture : NotedPlan {
    Plan at = plan();
    void apply(const Result<Change> &change) { at = accepted(at, change); }
    void removeOwners()
    {
        apply(edit::terminate(at, {server}, now));
        apply(edit::removeOwners(at, {server, array}));
    }
    template <class... Ids> bool hasAll(Ids... ids) const { return (at.find(ids) && ...); }
    template <class... Ids> bool hasNone(Ids... ids) const { return (!at.find(ids) && ...); }
};
} // namespace

class TestNotes : public QObject {
    Q_OBJECT
private slots:
    void aServerTakesItsWaiversAndEventsAlong()
    {
        Fixture f;
        f.apply(edit::terminate(f.at, {f.server}, now));
        QVERIFY(f.hasAll(f.event));
        f.apply(edit::removeOwners(f.at, {f.server}));
        QVERIFY(f.hasNone(f.server, f.current, f.event, f.ofServer));
        QVERIFY(f.hasAll(f.ofArray, f.entry, f.ofDeployment, f.ofTemplate, f.ofMci, f.tested, f.rule));
    }

    void anArrayTakesItsScheduleAndEventsAlong()
    {
        Fixture f;
        f.apply(edit::launchInstances(f.at, f.array, 1, now));
        Draft draft(f.at);
        const auto event = draft.add(InstanceEvent {.instance = f.at.all<Instance>().ids().constLast()});
        const auto weight =
            draft.add(DatacenterWeight {.array = f.array, .datacenter = f.zone, .weight = 100});
        f.at = draft.plan();
        f.apply(edit::removeOwners(f.at, {f.array}));
        QVERIFY(f.hasNone(f.array, f.entry, f.ofArray, event, weight));
        QVERIFY(f.hasAll(f.ofServer, f.event, f.ofDeployment));
    }

    void aDeploymentTakesAlongWhatItsServersHave()
    {
        Fixture f;
        f.apply(edit::terminate(f.at, {f.server}, now));
        f.apply(edit::removeOwners(f.at, {f.array}));
        f.apply(edit::removeDeployment(f.at, f.deployment));
        QVERIFY(f.hasNone(f.deployment, f.server, f.event, f.ofDeployment, f.ofServer));
        QVERIFY(f.hasAll(f.ofTemplate, f.ofMci, f.tested, f.failed, f.rule));
    }

    void aServerTemplateKeepsItsNotesWhileItIsUsed_D8()
    {
        Fixture f;
        QVERIFY(!edit::remove(f.at, {f.serverTemplate}, Removal::IfUnused));
        f.apply(edit::remove(f.at, {f.serverTemplate}, Removal::DeleteAnyway));
        QVERIFY(f.at.row(f.serverTemplate).removed);
        QVERIFY(f.hasAll(f.ofTemplate, f.tested, f.failed));
        f.removeOwners();
        f.apply(edit::remove(f.at, {f.serverTemplate}, Removal::DeleteAnyway));
        QVERIFY(f.hasNone(f.serverTemplate, f.templateLineage, f.ofTemplate, f.tested, f.failed));
        QVERIFY(f.hasAll(f.ofMci, f.ofDeployment));
    }

    void notesAloneAreNoUse()
    {
        Fixture f;
        f.removeOwners();
        f.apply(edit::remove(f.at, {f.serverTemplate}, Removal::IfUnused));
        QVERIFY(f.hasNone(f.serverTemplate, f.ofTemplate, f.tested, f.failed));
    }

    void aMultiCloudImageTakesItsNotesAlong()
    {
        Fixture f;
        QVERIFY(edit::usersOf(f.at, f.otherMci).isEmpty());
        f.apply(edit::remove(f.at, {f.otherMci}, Removal::IfUnused));
        QVERIFY(f.hasNone(f.otherMci, f.ofMci, f.failed));
        QVERIFY(f.hasAll(f.tested, f.ofTemplate));
    }

    void aCloudTakesTheTestsInItAlong()
    {
        Fixture f;
        f.apply(edit::remove(f.at, {f.europe}, Removal::IfUnused));
        QVERIFY(f.hasNone(f.europe, f.europeImage, f.failed));
        QVERIFY(f.hasAll(f.tested, f.otherMci));
    }
};

const program::Part testNotes = program::test<TestNotes>("tst_notes");
} // namespace tst_notes

#include "tst_notes.moc"
