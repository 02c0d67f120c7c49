// SPDX-License-Identifier: MIT
// The lives of servers, arrays and deployments in the real window: each action a record, each refusal told.
#include "core/edit/arrays.h"
#include "core/edit/instances.h"
#include "core/edit/launches.h"
#include "core/resolve/drift.h"
#include "core/resolve/resolve.h"
#include "tests/support/program.h"
#include "tests/ui/windowbench.h"
#include "ui/deployments/deploymentpage.h"
#include "ui/forms/formdialog.h"
#include "ui/inspector/ownerpage.h"
#include "ui/owners/arraydialog.h"
#include "ui/owners/instancesdialog.h"
#include "ui/owners/movedialog.h"
#include "ui/owners/relaunchpreview.h"
#include "ui/owners/resizedialog.h"
#include "ui/owners/timeline.h"
#include "ui/widgets/listtable.h"

namespace tst_lifecycles {
class TestLifecycles : public QObject {
    Q_OBJECT

    static QString inspector(WindowBench &bench)
    {
        return WindowBench::texts(bench.window().findChild<OwnerPage *>());
    }
    static QList<TimelineNode *> nodes(WindowBench &bench)
    {
        QList<TimelineNode *> shown;
        for (auto *node : bench.window().findChildren<TimelineNode *>())
            if (node->isVisible())
                shown.append(node);
        return shown;
    }

    // The dialog says what it will do; Enter does it.
    static void resize(WindowBench &bench, int count)
    {
        QVERIFY(bench.choose("plan_resize_array"));
        ResizeDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = bench.dialog<ResizeDialog>()));
        dialog->count()->setValue(count);
        QVERIFY(WindowBench::texts(dialog).contains("instance"));
        WindowBench::picture(dialog, "life-resize");
        QTest::keyClick(dialog->count(), Qt::Key_Return);
        QTest::qWait(10);
    }

private slots:
    void launchesAllOfADeployment()
    {
        WindowBench bench("classic");
        bench.goTo<Deployment>("Shop production");
        QVERIFY(!bench.current("web-3"));
        QVERIFY(bench.choose("plan_launch_all"));
        for (const char *name : {"web-3", "web-west-1", "web-eu-1", "web-rack-1"})
            QVERIFY2(bench.current(name), name);
        QVERIFY(!bench.action("plan_launch_all")->isEnabled());
        QVERIFY(bench.document().undo());
        QVERIFY(!bench.current("web-3") && !bench.current("web-rack-1"));
    }

    void relaunchesWhatDiffersInADeployment()
    {
        WindowBench bench("modern");
        bench.goTo<Deployment>("Shop staging");
        const Id<Server> server = bench.find<Server>("stage-app-1");
        QVERIFY(!drift(bench.plan(), server).isEmpty());
        auto *page = bench.window().findChild<DeploymentPage *>();
        QVERIFY(bench.click(page, "Relaunch 2…"));
        auto *preview = bench.dialog<RelaunchPreview>();
        QVERIFY(preview);
        preview->accept();
        QTest::qWait(20);
        QVERIFY(drift(bench.plan(), server).isEmpty());
        QVERIFY(!bench.named<QPushButton>(page, "Relaunch…")->isEnabled());
    }

    // EC-31, EC-32: neither reboot nor stop and start launch anything.
    void rebootsStopsAndStartsWithoutAnotherImage()
    {
        WindowBench bench("classic");
        bench.goTo<Server>("web-2");
        const Instance before = *bench.current("web-2");
        QVERIFY(bench.choose("plan_reboot"));
        QVERIFY(bench.choose("plan_stop"));
        QCOMPARE(bench.current("web-2")->state, InstanceState::Stopped);
        QVERIFY(inspector(bench).contains("stopped"));
        QVERIFY(!bench.choose("plan_reboot"));
        QVERIFY(bench.choose("plan_start"));
        QCOMPARE(*bench.current("web-2"), before);
        const QString events = inspector(bench);
        QVERIFY(events.contains("rebooted") && events.contains("started"));
        WindowBench::picture(&bench.window(), "life-events");
    }

    void lockedServersRefuse()
    {
        WindowBench bench("classic");
        bench.goTo<Server>("web-2");
        QVERIFY(bench.choose("plan_lock"));
        QVERIFY(!bench.action("plan_lock")->isEnabled());
        QVERIFY(inspector(bench).contains("locked"));
        WindowBench::picture(&bench.window(), "life-locked");
        QVERIFY(bench.choose("plan_terminate"));
        QVERIFY(bench.current("web-2"));
        QVERIFY2(bench.trouble().contains("web-2 is locked"), qPrintable(bench.trouble()));
        QVERIFY(bench.choose("plan_reboot"));
        QVERIFY2(bench.trouble().contains("Unlock it"), qPrintable(bench.trouble()));
        QVERIFY(bench.choose("plan_unlock"));
        QVERIFY(bench.choose("plan_relaunch"));
        auto *preview = bench.dialog<RelaunchPreview>();
        QVERIFY(preview);
        preview->accept();
        QVERIFY(bench.current("web-2"));
        QCOMPARE(previousOf(bench.plan(), bench.find<Server>("web-2")).size(), 1);
        QVERIFY(bench.choose("plan_terminate"));
        QVERIFY(!bench.current("web-2"));
    }

    void theTimelineShowsThreePreviousLaunches()
    {
        WindowBench bench("classic");
        bench.window().resize(1920, 1080); // with room for all; in a small window there are fewer
        const Id<Server> server = bench.find<Server>("web-3");
        constexpr qint64 day = 24LL * 3600 * 1000;
        Timestamp at {1'700'000'000'000};
        for (int launch = 0; launch < 5; ++launch, at.ms += 3 * day) {
            QVERIFY(bench.document().execute(*edit::launch(bench.plan(), {server}, at)));
            if (launch < 4)
                QVERIFY(bench.document().execute(
                    *edit::terminate(bench.plan(), {server}, {at.ms + (launch % 2 ? day : 0)})));
        }
        bench.goTo<Server>("web-3");
        const QList<TimelineNode *> shown = nodes(bench);
        QCOMPARE(shown.size(), 5); // three previous, Current, Next
        QCOMPARE(shown.at(3)->text(), QString("Current"));
        auto *older = WindowBench::named<QToolButton>(&bench.window(), "Older launches");
        QVERIFY(older);
        QCOMPARE(older->menu()->actions().size(), 1);
        WindowBench::picture(&bench.window(), "life-timeline");
        older->menu()->actions().constFirst()->trigger();
        QTest::qWait(10);
        QCOMPARE(nodes(bench).size(), 6); // the older one is on the line while it is shown
        QVERIFY(inspector(bench).contains("Previous launch"));
    }

    void clonesAndMoves()
    {
        WindowBench bench("classic");
        bench.goTo<Deployment>("Shop production");
        bench.select({"web-1", "web-2"});
        QVERIFY(bench.choose("plan_clone"));
        const Id<Server> clone = bench.find<Server>("web-2 v2");
        QVERIFY(clone && bench.find<Server>("web-1 v2"));
        QVERIFY(!currentOf(bench.plan(), clone));
        bench.select({"web-1 v2", "web-2 v2"});
        QVERIFY(bench.choose("plan_move"));
        auto *dialog = bench.dialog<MoveDialog>();
        QVERIFY(dialog && WindowBench::pick(dialog, "To deployment", "Shop test"));
        WindowBench::picture(dialog, "life-move");
        dialog->accept();
        QCOMPARE(bench.plan().row(clone).deployment, bench.find<Deployment>("Shop test"));
        // A locked one stays, and the dialog says why before anything happens.
        bench.goTo<Server>("web-1");
        QVERIFY(bench.choose("plan_move"));
        QTRY_VERIFY((dialog = bench.dialog<MoveDialog>()));
        QVERIFY(!dialog->doButton()->isEnabled());
        QVERIFY(WindowBench::texts(dialog).contains("locked"));
    }

    void enablesAndResizesAnArray()
    {
        WindowBench bench("classic");
        bench.goTo<ServerArray>("worker-array");
        const Id<ServerArray> array = bench.find<ServerArray>("worker-array");
        QVERIFY(WindowBench::texts(bench.window().findChild<OwnerPage *>()).contains("Status: disabled"));
        resize(bench, 3);
        QCOMPARE(runningOf(bench.plan(), array).size(), 3);
        resize(bench, 1);
        QCOMPARE(bench.plan().row(runningOf(bench.plan(), array).constFirst()).number, 3); // oldest first
        QVERIFY(WindowBench::click(bench.window().findChild<OwnerPage *>(), "Enable"));
        QVERIFY(bench.plan().row(array).enabled);
        QVERIFY(bench.choose("plan_enable_array"));
        QVERIFY(!bench.plan().row(array).enabled);
        bench.answers().wanted = 9;
        bench.choose("plan_launch");
        QVERIFY2(bench.trouble().contains("worker-array"), qPrintable(bench.trouble()));
        QCOMPARE(runningOf(bench.plan(), array).size(), 1);
    }

    void resizesDownToNoneWhereTheMinimumIsNone()
    {
        WindowBench bench("classic");
        const Id<ServerArray> array = bench.find<ServerArray>("app-array");
        QVERIFY(bench.document().execute(*edit::setBounds(bench.plan(), {array}, 0, 10, Timestamp::now())));
        bench.goTo<ServerArray>("app-array");
        QVERIFY(!runningOf(bench.plan(), array).isEmpty());
        resize(bench, 0);
        QVERIFY2(runningOf(bench.plan(), array).isEmpty(), qPrintable(bench.trouble()));
        QVERIFY(bench.document().undo());
        QVERIFY(!runningOf(bench.plan(), array).isEmpty());
    }

    // As many as are picked, in one step; those that are not stay.
    void terminatesTheInstancesThatArePicked()
    {
        WindowBench bench("classic");
        bench.goTo<ServerArray>("app-array");
        const Id<ServerArray> array = bench.find<ServerArray>("app-array");
        const QList<Id<Instance>> running = runningOf(bench.plan(), array);
        QVERIFY(running.size() > 3);
        auto *button =
            WindowBench::named<QToolButton>(bench.window().findChild<OwnerPage *>(), "Terminate instances");
        button->menu()->actions().constLast()->trigger();
        QTest::qWait(10);
        auto *dialog = bench.dialog<InstancesDialog>();
        QVERIFY(dialog && !dialog->doButton()->isEnabled());
        dialog->table()->select({running.at(0), running.at(2)});
        QCOMPARE(dialog->doButton()->text(), QString("Terminate 2"));
        WindowBench::picture(dialog, "life-pick-instances");
        dialog->doButton()->click();
        QTest::qWait(10);
        QVERIFY2(bench.trouble().isEmpty(), qPrintable(bench.trouble()));
        QVERIFY(bench.plan().row(running.at(0)).role == InstanceRole::Previous);
        QVERIFY(bench.plan().row(running.at(1)).role == InstanceRole::ArrayInstance);
        QVERIFY(bench.plan().row(running.at(2)).role == InstanceRole::Previous);
        QVERIFY(bench.document().undo());
        QCOMPARE(runningOf(bench.plan(), array), running);
        // A locked one is refused before anything is done.
        QVERIFY(bench.document().execute(
            *edit::lockInstances(bench.plan(), {running.at(1)}, true, Timestamp::now())));
        QVERIFY(bench.choose("plan_terminate"));
        QTRY_VERIFY((dialog = bench.dialog<InstancesDialog>()));
        QCOMPARE(dialog->picked(), running);
        QVERIFY(!dialog->doButton()->isEnabled());
        QVERIFY(WindowBench::texts(dialog).contains("locked"));
    }

    // What differs from Next is brought up to it where it is seen; as many run as before, in one undo step.
    void whatAnArrayRunsIsRelaunched()
    {
        WindowBench bench("classic");
        bench.goTo<ServerArray>("app-array");
        const Id<ServerArray> array = bench.find<ServerArray>("app-array");
        const QList<Id<Instance>> running = runningOf(bench.plan(), array),
                                  old = edit::outdated(bench.plan(), array);
        QCOMPARE(old.size(), 3);
        auto *page = bench.window().findChild<OwnerPage *>();
        WindowBench::picture(&bench.window(), "life-array-running");
        QVERIFY(WindowBench::click(page, "Relaunch the 3 instances with the image ami-f8b35e91"));
        auto *preview = bench.dialog<RelaunchPreview>();
        QVERIFY2(preview, qPrintable(bench.trouble()));
        QVERIFY2(WindowBench::texts(preview).startsWith(
                     "3 instances of app-array are terminated, and as many launched"),
                 qPrintable(WindowBench::texts(preview)));
        QVERIFY(!preview->findChild<QTreeWidget *>()->findItems("Image", Qt::MatchExactly).isEmpty());
        WindowBench::picture(preview, "life-array-relaunch");
        const auto entries = bench.document().historyPosition();
        QVERIFY(WindowBench::click(preview, "Relaunch 3"));
        QCOMPARE(bench.document().historyPosition(), entries + 1);
        QCOMPARE(bench.document().undoLabel(), "Relaunch 3 instances of app-array");
        QCOMPARE(runningOf(bench.plan(), array).size(), running.size());
        QVERIFY(!differs(bench.plan(), array));
        QVERIFY(!WindowBench::texts(page).contains("differs from Next"));
        WindowBench::picture(&bench.window(), "life-array-relaunched");
        QVERIFY(bench.document().undo());
        QCOMPARE(runningOf(bench.plan(), array), running);
    }

    // From the menu it is picked which; what is locked is refused with the reason.
    void relaunchesTheInstancesThatArePicked()
    {
        WindowBench bench("classic");
        bench.goTo<ServerArray>("app-array");
        const Id<ServerArray> array = bench.find<ServerArray>("app-array");
        const QList<Id<Instance>> old = edit::outdated(bench.plan(), array);
        QVERIFY(bench.choose("plan_relaunch"));
        auto *dialog = bench.dialog<InstancesDialog>();
        QVERIFY(dialog);
        const QList<Id<Instance>> picked = dialog->picked();
        QCOMPARE(QSet<Id<Instance>>(picked.cbegin(), picked.cend()),
                 QSet<Id<Instance>>(old.cbegin(), old.cend()));
        QCOMPARE(dialog->doButton()->text(), QString("Relaunch 3…"));
        WindowBench::picture(dialog, "life-pick-relaunch");
        dialog->table()->select({old.at(1)});
        dialog->doButton()->click();
        RelaunchPreview *preview = nullptr;
        QTRY_VERIFY((preview = bench.dialog<RelaunchPreview>()));
        QVERIFY(WindowBench::click(preview, "Relaunch"));
        QVERIFY(bench.plan().row(old.at(1)).role == InstanceRole::Previous);
        QCOMPARE(edit::outdated(bench.plan(), array).size(), 2);

        QVERIFY(bench.document().execute(
            *edit::lockInstances(bench.plan(), {old.at(0)}, true, Timestamp::now())));
        auto *page = bench.window().findChild<OwnerPage *>();
        QVERIFY(WindowBench::click(page, "Relaunch the 2 instances with the image ami-f8b35e91"));
        QVERIFY(!bench.dialog<RelaunchPreview>());
        QVERIFY2(inspector(bench).contains("is locked"), qPrintable(inspector(bench)));
    }

    void terminatingIsAskedFirst()
    {
        WindowBench bench("classic");
        bench.goTo<Server>("web-2");
        bench.answers().yes = false;
        QVERIFY(WindowBench::click(bench.window().findChild<OwnerPage *>(), "Terminate…"));
        QVERIFY2(bench.answers().asked.contains("web-2"), qPrintable(bench.answers().asked));
        QVERIFY(bench.current("web-2"));
        bench.answers().yes = true;
        QVERIFY(WindowBench::click(bench.window().findChild<OwnerPage *>(), "Terminate…"));
        QVERIFY(!bench.current("web-2"));
    }

    void setsAllOfAnArrayInOneStep()
    {
        WindowBench bench("classic");
        bench.goTo<ServerArray>("worker-array");
        const Id<ServerArray> array = bench.find<ServerArray>("worker-array");
        QVERIFY(WindowBench::click(bench.window().findChild<OwnerPage *>(), "Settings…"));
        auto *dialog = bench.dialog<ArrayDialog>();
        QVERIFY(dialog);
        WindowBench::named<QSpinBox>(dialog, "Max count")->setValue(8);
        auto *weight = WindowBench::named<QSpinBox>(dialog, "Weight of us-east-1a");
        weight->setValue(60);
        QVERIFY(!dialog->doButton()->isEnabled());
        QVERIFY(WindowBench::texts(dialog).contains("110 %"));
        WindowBench::picture(dialog, "life-array-wrong");
        WindowBench::named<QSpinBox>(dialog, "Weight of us-east-1b")->setValue(40);
        QVERIFY(dialog->doButton()->isEnabled());
        QVERIFY(WindowBench::click(dialog, "Add a Time"));
        QVERIFY(WindowBench::click(dialog, "Add a Time"));
        WindowBench::named<QSpinBox>(dialog, "Min count from then on")->setValue(1);
        WindowBench::named<QSpinBox>(dialog, "Items per instance")->setValue(5);
        WindowBench::named<QCheckBox>(dialog, "Status")->setChecked(true);
        WindowBench::picture(dialog, "life-array-settings");
        dialog->accept();
        const ServerArray &row = bench.plan().row(array);
        QVERIFY2(row.enabled, qPrintable(bench.trouble()));
        QCOMPARE(row.maxCount, 8);
        QCOMPARE(row.itemsPerInstance, 5);
        QCOMPARE(bench.plan().referrers<&ScheduleEntry::array>(array).size(), 2);
        int sum = 0;
        for (const auto id : bench.plan().referrers<&DatacenterWeight::array>(array))
            sum += bench.plan().row(id).weight;
        QCOMPARE(sum, 100);
        WindowBench::picture(&bench.window(), "life-array");
        QVERIFY(bench.document().undo());
        QVERIFY(!bench.plan().row(array).enabled);
        QVERIFY(bench.plan().referrers<&ScheduleEntry::array>(array).isEmpty());
    }

    void terminatesWhatDiffersFromNext()
    {
        WindowBench bench("classic");
        bench.goTo<ServerArray>("app-array");
        const Id<ServerArray> array = bench.find<ServerArray>("app-array");
        const auto *bar = bench.window().findChild<OwnerPage *>();
        auto *button = WindowBench::named<QToolButton>(bar, "Terminate instances");
        QVERIFY(button);
        QAction *unlike = nullptr;
        for (QAction *action : button->menu()->actions())
            if (action->text().contains("differ from Next"))
                unlike = action;
        QVERIFY(unlike);
        unlike->trigger();
        QTest::qWait(10);
        QCOMPARE(runningOf(bench.plan(), array).size(), 2);
        QVERIFY(inspector(bench).contains("control only future launches"));
    }

    void aDeploymentIsSeenLockedAndCloned()
    {
        WindowBench bench("classic");
        bench.goTo<Deployment>("Shop production");
        auto *page = bench.window().findChild<DeploymentPage *>();
        QVERIFY(page && page->isVisible());
        QVERIFY(WindowBench::texts(page).contains("production"));
        WindowBench::picture(&bench.window(), "life-deployment");
        QVERIFY(WindowBench::click(page, "Lock"));
        QVERIFY(bench.plan().row(bench.find<Deployment>("Shop production")).locked);
        QVERIFY(WindowBench::texts(page).contains("cannot be deleted or moved away"));
        bench.select({"web-3"});
        bench.choose("edit_delete");
        QVERIFY(bench.find<Server>("web-3"));
        QVERIFY2(bench.trouble().contains("locked"), qPrintable(bench.trouble()));
        bench.goTo<Deployment>("Shop production");
        QVERIFY(bench.choose("plan_clone_deployment"));
        auto *dialog = bench.dialog<NameDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->name(), QString("Shop production (clone)"));
        dialog->accept();
        const Id<Deployment> clone = bench.find<Deployment>("Shop production (clone)");
        QCOMPARE(ownersIn(bench.plan(), clone).size(), 10);
        for (const Owner owner : ownersIn(bench.plan(), clone))
            QVERIFY(runningOf(bench.plan(), owner).isEmpty());
        QVERIFY(!bench.plan().row(clone).locked);
    }

    void serverDefaultsAreEditedOnThePage()
    {
        WindowBench bench("classic", Appearance::Dark);
        bench.goTo<Deployment>("Shop test");
        auto *page = bench.window().findChild<DeploymentPage *>();
        page->findChild<QTabWidget *>()->setCurrentIndex(1);
        QVERIFY(WindowBench::click(page, "Add Server Defaults…"));
        auto *dialog = bench.dialog<FormDialog>();
        QVERIFY(dialog && !dialog->doButton()->isEnabled());
        QVERIFY(WindowBench::pick(dialog, "Cloud", "AWS EU"));
        QVERIFY(WindowBench::pick(dialog, "Datacenter", "eu-west-1b"));
        dialog->accept();
        QTest::qWait(10);
        QVERIFY(WindowBench::texts(page).contains("eu-west-1b"));
        WindowBench::picture(&bench.window(), "life-defaults-dark");
        QVERIFY(WindowBench::click(page, "Remove"));
        QVERIFY(!WindowBench::texts(page).contains("eu-west-1b"));
        QVERIFY(bench.choose("plan_server_defaults"));
        auto *account = bench.dialog<QDialog>();
        QVERIFY(account && WindowBench::texts(account).contains("us-east-1a"));
        WindowBench::picture(account, "life-defaults-account-dark");
    }

    void aDeploymentIsEditedByAForm()
    {
        WindowBench bench("classic");
        bench.goTo<Deployment>("Shop test");
        QVERIFY(bench.choose("plan_edit_deployment"));
        auto *dialog = bench.dialog<FormDialog>();
        QVERIFY(dialog);
        auto *name = WindowBench::named<QLineEdit>(dialog, "Name");
        QVERIFY(name);
        name->selectAll();
        QTest::keyClick(name, Qt::Key_Delete);
        QVERIFY(!dialog->doButton()->isEnabled());
        QTest::keyClicks(name, "Shop staging");
        QVERIFY(WindowBench::pick(dialog, "Environment", "staging"));
        WindowBench::picture(dialog, "life-edit-deployment");
        dialog->accept();
        const Id<Deployment> edited = bench.find<Deployment>("Shop staging");
        QCOMPARE(bench.plan().row(edited).environment, Environment::Staging);
    }
};

const program::Part testLifecycles = program::test<TestLifecycles>("tst_lifecycles");
} // namespace tst_lifecycles

#include "tst_lifecycles.moc"
