// SPDX-License-Identifier: MIT
// Servers between deployments with cut, copy and paste, and as text for other programs, in the real window.
#include "tests/ui/windowbench.h"

class TestClipboard : public QObject {
    Q_OBJECT
private slots:
    void copiesAreClonedWhereTheyArePasted()
    {
        WindowBench bench("classic");
        bench.goTo<Deployment>("Shop production");
        bench.select({"web-1", "web-2"});
        const Id<Server> original = bench.find<Server>("web-1");
        QVERIFY(bench.choose("edit_copy"));
        QVERIFY(QGuiApplication::clipboard()->text().contains("web-1\t"));
        bench.goTo<Deployment>("Shop test");
        QVERIFY(bench.choose("edit_paste"));
        const auto inTest = ownersIn(bench.plan(), bench.find<Deployment>("Shop test"));
        QCOMPARE(inTest.size(), 8);
        QVERIFY(currentOf(bench.plan(), original)); // it runs on where it was
        QVERIFY(bench.document().undo());
        QCOMPARE(ownersIn(bench.plan(), bench.find<Deployment>("Shop test")).size(), 6);
    }

    void whatIsCutMovesWhenItIsPasted()
    {
        WindowBench bench("classic");
        const Id<Deployment> test = bench.find<Deployment>("Shop test"),
                             live = bench.find<Deployment>("Shop production");
        bench.goTo<Deployment>("Shop test");
        bench.select({"test-pinned"});
        QVERIFY(bench.choose("edit_cut"));
        const Id<Server> server = bench.find<Server>("test-pinned");
        QCOMPARE(bench.plan().row(server).deployment, test);
        bench.goTo<Deployment>("Shop production");
        QVERIFY(bench.choose("edit_paste"));
        QCOMPARE(bench.plan().row(server).deployment, live);
        QVERIFY(!bench.action("edit_paste")->isEnabled() || !bench.choose("edit_paste"));
    }

    // A locked deployment keeps its servers, and says so.
    void whatLockingForbidsIsTold()
    {
        WindowBench bench("classic");
        bench.goTo<Deployment>("Shop production");
        QVERIFY(bench.choose("plan_lock_deployment"));
        bench.select({"web-1"});
        QVERIFY(bench.choose("edit_cut"));
        bench.goTo<Deployment>("Shop test");
        QVERIFY(bench.choose("edit_paste"));
        QVERIFY2(bench.trouble().contains("locked"), qPrintable(bench.trouble()));
        QCOMPARE(bench.plan().row(bench.find<Server>("web-1")).deployment, bench.find<Deployment>("Shop production"));
    }

    void onlyServersOfThisPlanArePasted()
    {
        WindowBench bench("classic");
        QGuiApplication::clipboard()->setText("just text");
        bench.goTo<Deployment>("Shop test");
        bench.window().actionTable()->refresh();
        QVERIFY(!bench.action("edit_paste")->isEnabled());
    }
};

QTEST_MAIN(TestClipboard)
#include "tst_clipboard.moc"
