// SPDX-License-Identifier: MIT
// Launch, relaunch and terminate are records: Current is what Next was, and never changes (R-21, D5).
#include "core/edit/launches.h"
#include "core/edit/next.h"
#include "core/integrity/integrity.h"
#include "core/resolve/drift.h"
#include "tests/support/program.h"
#include "tests/support/wholeplan.h"

#include <QtTest>

namespace tst_edit_launches {
namespace {
constexpr Timestamp now {1'700'000'000'000}, later {1'700'000'060'000};

struct Fixture : WholePlan {
    Id<Server> idle =
        draft.add(Server {.name = "idle", .deployment = deployment, .next = plan().row(server).next});

    void apply(const Result<Change> &change)
    {
        if (!change)
            qFatal("refused: %s", qPrintable(change.sentence()));
        Plan result = plan();
        result.apply(*change);
        draft = Draft(result);
    }
};
} // namespace

class TestEditLaunches : public QObject {
    Q_OBJECT
private slots:
    void launchTakesTheSnapshotOfNext()
    {
        Fixture f;
        const auto change = edit::launch(f.plan(), {f.idle}, now);
        QCOMPARE(change->label.text(), "Launch idle");
        f.apply(change);
        const Instance *current = currentOf(f.plan(), f.idle);
        QVERIFY(current);
        QCOMPARE(current->launchedAt, now);
        const LaunchSnapshot &launched = f.plan().row(current->launch);
        QCOMPARE(launched.imageUid.toString(), "ami-1");
        QCOMPARE(launched.mci.toString(), "Ubuntu [HEAD]");
        QVERIFY(drift(f.plan(), f.idle).isEmpty());
        QCOMPARE(integrity::verify(f.plan()), QStringList());
    }

    // Current stays as it is launched until a relaunch takes Next as it is then.
    void currentStaysAndRelaunchTakesNext()
    {
        Fixture f;
        f.apply(edit::launch(f.plan(), {f.idle}, now));
        const Instance before = *currentOf(f.plan(), f.idle);
        const auto other = f.addImage(f.east, "ami-3", ImageKind::Machine);
        f.apply(edit::setImage(f.plan(), {f.idle}, other));
        QCOMPARE(*currentOf(f.plan(), f.idle), before);
        QCOMPARE(drift(f.plan(), f.idle).size(), 1);

        const auto change = edit::relaunch(f.plan(), {f.idle}, later);
        QCOMPARE(change->label.text(), "Relaunch idle");
        f.apply(change);
        QCOMPARE(f.plan().row(currentOf(f.plan(), f.idle)->launch).imageUid.toString(), "ami-3");
        QCOMPARE(previousOf(f.plan(), f.idle), QList {before.id});
        const Instance &ended = f.plan().row(before.id);
        QCOMPARE(ended.terminatedAt, later);
        QCOMPARE(ended.state, InstanceState::Terminated);
        QCOMPARE(f.plan().row(ended.launch).imageUid.toString(), "ami-1");
        QCOMPARE(f.plan().row(f.idle).next.image, Override(other));
    }

    void terminateKeepsNext()
    {
        Fixture f;
        const LaunchSettings next = f.plan().row(f.server).next;
        const auto change = edit::terminate(f.plan(), {f.server, f.server}, now);
        QCOMPARE(change->label.text(), "Terminate web-1");
        f.apply(change);
        QVERIFY(!currentOf(f.plan(), f.server));
        QCOMPARE(f.plan().row(f.server).next, next);
        QCOMPARE(edit::terminate(f.plan(), {f.server}, now).sentence(),
                 "web-1 doesn't run, so there is nothing to terminate. Launch it instead.");
    }

    void whatRunsIsNotLaunchedAndWhatIsLockedNotEnded()
    {
        Fixture f;
        QCOMPARE(edit::launch(f.plan(), {f.idle, f.server}, now).sentence(),
                 "web-1 runs already. Relaunch it, so that Next takes effect.");
        f.edit(f.current, [](Instance &row) { row.locked = true; });
        const QString locked = "web-1 is locked: it can't be terminated or relaunched. Unlock it first.";
        QCOMPARE(edit::relaunch(f.plan(), {f.server}, now).sentence(), locked);
        QCOMPARE(edit::terminate(f.plan(), {f.server}, now).sentence(), locked);
        QCOMPARE(edit::terminateInstances(f.plan(), {f.current}, now).sentence(), locked);
        QCOMPARE(edit::relaunch(f.plan(), {f.server, f.idle}, now).sentence(),
                 locked + " One more is refused, too.");
    }

    void unknownSettingsAreNotLaunched_D7()
    {
        Fixture f;
        f.draft.remove(f.setting);
        f.edit(f.mci, [](MultiCloudImage &row) { row.settingsKnown = false; });
        const QString sentence = edit::launch(f.plan(), {f.idle}, now).sentence();
        QVERIFY2(sentence.startsWith("idle can't be launched. The settings of Ubuntu [HEAD] are not known"),
                 qPrintable(sentence));
        QVERIFY(sentence.contains("Import them"));
        QVERIFY(!edit::launchInstances(f.plan(), f.array, 1, now));
        QVERIFY(!edit::relaunch(f.plan(), {f.server}, now));
        f.apply(edit::setImage(f.plan(), {f.idle}, f.image));
        f.apply(edit::setInstanceType(f.plan(), {f.idle}, f.type));
        QVERIFY(edit::launch(f.plan(), {f.idle}, now));
    }

    // instances keep what they were launched with, and are numbered on.
    void arrayInstancesAreNumberedAndKeepTheirLaunch()
    {
        Fixture f;
        f.edit(f.array, [](ServerArray &row) { row.maxCount = 4; });
        QCOMPARE(edit::launchInstances(f.plan(), f.array, 1, now)->label.text(), "Launch an instance of app");
        f.apply(edit::launchInstances(f.plan(), f.array, 2, now));
        f.apply(edit::setInstanceType(f.plan(), {f.array},
                                      f.draft.add(InstanceType {.cloud = f.east, .name = "m1.large"})));
        const auto change = edit::launchInstances(f.plan(), f.array, 2, later);
        QCOMPARE(change->label.text(), "Launch 2 instances of app");
        f.apply(change);
        const auto running = runningOf(f.plan(), f.array);
        QCOMPARE(running.size(), 4);
        QCOMPARE(f.plan().row(running.constLast()).number, 4);
        QCOMPARE(launchGroups(f.plan(), f.array).size(), 2);
        f.apply(edit::terminateInstances(f.plan(), {running.at(0), running.at(3)}, later));
        QCOMPARE(runningOf(f.plan(), f.array).size(), 2);
        QCOMPARE(previousOf(f.plan(), f.array).size(), 2);
        QVERIFY(!edit::terminateInstances(f.plan(), {running.at(0)}, later));
        QVERIFY(!edit::launchInstances(f.plan(), f.array, 0, later));
        QCOMPARE(edit::launchInstances(f.plan(), f.array, 3, later).sentence(),
                 "app has 2 instances and a maximum of 4. Raise the maximum to launch 3 more.");
        QCOMPARE(integrity::verify(f.plan()), QStringList());
    }

    // 4.5: what was launched otherwise is replaced, of servers and arrays in one step.
    void arraysAndServersAreRelaunchedTogether()
    {
        Fixture f;
        f.edit(f.array, [](ServerArray &row) { row.maxCount = 3; });
        f.apply(edit::launchInstances(f.plan(), f.array, 3, now));
        f.apply(edit::launch(f.plan(), {f.idle}, now));
        const Plan before = f.plan();
        const auto old = runningOf(f.plan(), f.array);
        const Id<Instance> current = currentOf(f.plan(), f.idle)->id;
        f.apply(edit::setImage(f.plan(), {f.array, f.idle}, f.addImage(f.east, "ami-3", ImageKind::Machine)));
        QCOMPARE(edit::relaunchInstances(f.plan(), {old.at(0)}, later)->label.text(), "Relaunch app #1");
        QCOMPARE(edit::relaunchInstances(f.plan(), {old.at(0), old.at(2)}, later)->label.text(),
                 "Relaunch 2 instances of app");
        QCOMPARE(edit::relaunchInstances(f.plan(), {current, f.current}, later)->label.text(),
                 "Relaunch 2 servers");
        const auto change =
            edit::relaunchInstances(f.plan(), {old.at(0), current, old.at(2), old.at(0)}, later);
        QCOMPARE(change->label.text(), "Relaunch idle and 2 instances of app");
        f.apply(change);
        QVERIFY(drift(f.plan(), f.idle).isEmpty());
        const auto running = runningOf(f.plan(), f.array);
        QCOMPARE(running.size(), 3);
        QVERIFY(running.contains(old.at(1)));
        QCOMPARE(f.plan().row(running.constLast()).number, 5);
        QCOMPARE(launchedWith(f.plan(), running.constLast()).imageUid.toString(), "ami-3");
        QCOMPARE(f.plan().row(old.at(0)).terminatedAt, later);
        QCOMPARE(edit::relaunchInstances(f.plan(), {old.at(0)}, later).sentence(),
                 "app #1 doesn't run any more: it can't be terminated again.");
        QVERIFY(!edit::relaunchInstances(before, {{9999}}, later));
        QCOMPARE(integrity::verify(f.plan()), QStringList());
    }

    // D1: launches that are alike share one snapshot, within one launch and with earlier ones.
    void equalLaunchesShareASnapshot()
    {
        Fixture f;
        QList<Id<Server>> servers;
        for (int i = 0; i < 1000; ++i)
            servers.append(f.draft.add(Server {.name = QStringLiteral("many-%1").arg(i),
                                               .deployment = f.deployment,
                                               .next = f.plan().row(f.server).next}));
        f.apply(edit::launch(f.plan(), {f.idle}, now));
        const qsizetype snapshots = f.plan().all<LaunchSnapshot>().size();
        const auto change = edit::launch(f.plan(), servers, now);
        QCOMPARE(change->label.text(), "Launch 1000 servers");
        QCOMPARE(change->of<Instance>().added.size(), 1000);
        f.apply(change);
        QCOMPARE(f.plan().all<LaunchSnapshot>().size(), snapshots);
        f.apply(edit::setUserData(f.plan(), {servers.at(0), servers.at(1)}, QStringLiteral("other")));
        f.apply(edit::relaunch(f.plan(), {servers.at(0), servers.at(1)}, later));
        QCOMPARE(f.plan().all<LaunchSnapshot>().size(), snapshots + 1);
    }
};

const program::Part testEditLaunches = program::test<TestEditLaunches>("tst_edit_launches");
} // namespace tst_edit_launches

#include "tst_edit_launches.moc"
