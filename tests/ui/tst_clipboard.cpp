// SPDX-License-Identifier: MIT
// Servers between deployments with cut, copy and paste, and as text for other programs, in the real window.
#include "tests/support/program.h"
#include "tests/ui/windowbench.h"
#include "ui/models/draggedowners.h"
#include "ui/views/navigatorview.h"

namespace tst_clipboard {
class TestClipboard : public QObject {
    Q_OBJECT

    // Drags what is selected in the view onto the deployment in the navigator; whether it is taken there.
    static bool drag(WindowBench &bench, QMimeData *dragged, const QString &deployment,
                     Qt::KeyboardModifiers keys = {})
    {
        const std::unique_ptr<QMimeData> data(dragged);
        NavigatorView *to = bench.window().navigator();
        const QModelIndex index =
            to->places()->indexOf({Place::Section::Deployments, bench.find<Deployment>(deployment)});
        const QPoint at = to->visualRect(index).center();
        const Qt::DropActions actions = Qt::MoveAction | Qt::CopyAction;
        QDragEnterEvent enter(at, actions, data.get(), Qt::LeftButton, keys);
        QCoreApplication::sendEvent(to->viewport(), &enter);
        QDragMoveEvent move(at, actions, data.get(), Qt::LeftButton, keys);
        QCoreApplication::sendEvent(to->viewport(), &move);
        WindowBench::picture(&bench.window(), "drag-servers");
        QDropEvent drop(at, actions, data.get(), Qt::LeftButton, keys);
        // With Ctrl a desktop proposes to copy, otherwise to move.
        drop.setDropAction(keys & Qt::ControlModifier ? Qt::CopyAction : Qt::MoveAction);
        QCoreApplication::sendEvent(to->viewport(), &drop);
        QTest::qWait(10);
        return move.isAccepted() && drop.isAccepted();
    }
    // What dragging the selected rows carries.
    static QMimeData *rows(WindowBench &bench)
    {
        const RowsView *view = bench.window().page()->view();
        return view->model()->mimeData(view->selectionModel()->selectedIndexes());
    }

private slots:
    void rowsAreDraggedToAnotherDeployment()
    {
        WindowBench bench("classic");
        const Id<Deployment> test = bench.find<Deployment>("Shop test");
        const Id<Server> server = bench.find<Server>("web-3");
        const auto before = bench.document().history().size();
        bench.goTo<Deployment>("Shop production");
        RowsView *view = bench.window().page()->view();
        QVERIFY(view->dragEnabled() && view->model()->index(0, 0).flags().testFlag(Qt::ItemIsDragEnabled));
        bench.select({"web-3", "web-2"});
        QVERIFY(drag(bench, rows(bench), "Shop test"));
        QCOMPARE(bench.plan().row(server).deployment, test);
        QCOMPARE(ownersIn(bench.plan(), test).size(), 8);
        QCOMPARE(bench.document().history().size(), before + 1);
        QVERIFY(bench.document().undo());
        QCOMPARE(bench.plan().row(server).deployment, bench.find<Deployment>("Shop production"));
    }

    void withCtrlADragLeavesTheOriginalsAndClones()
    {
        WindowBench bench("classic");
        bench.goTo<Deployment>("Shop production");
        bench.select({"web-1"});
        const Id<Server> original = bench.find<Server>("web-1");
        QVERIFY(drag(bench, rows(bench), "Shop test", Qt::ControlModifier));
        QCOMPARE(bench.plan().row(original).deployment, bench.find<Deployment>("Shop production"));
        QCOMPARE(ownersIn(bench.plan(), bench.find<Deployment>("Shop test")).size(), 7);
        // Beside itself, too; but it can't be moved to where it is.
        bench.select({"web-2"});
        const auto before = bench.document().history().size();
        drag(bench, rows(bench), "Shop production");
        QCOMPARE(bench.document().history().size(), before);
        QVERIFY(drag(bench, rows(bench), "Shop production", Qt::ControlModifier));
        QVERIFY(bench.find<Server>("web-2 v2"));
    }

    void serversInTheNavigatorAreDraggedToo()
    {
        WindowBench bench("classic");
        bench.window().goTo(bench.find<Server>("test-pinned"));
        QVERIFY(drag(bench, draggedOwners({bench.find<Server>("test-pinned")}), "Shop production"));
        QCOMPARE(bench.plan().row(bench.find<Server>("test-pinned")).deployment,
                 bench.find<Deployment>("Shop production"));
    }

    void draggingOutOfALockedDeploymentIsRefusedWithTheReason()
    {
        WindowBench bench("classic");
        bench.goTo<Deployment>("Shop production");
        QVERIFY(bench.choose("plan_lock_deployment"));
        bench.select({"web-1"});
        drag(bench, rows(bench), "Shop test");
        QVERIFY2(bench.trouble().contains("locked"), qPrintable(bench.trouble()));
        QCOMPARE(bench.plan().row(bench.find<Server>("web-1")).deployment,
                 bench.find<Deployment>("Shop production"));
    }

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
        QCOMPARE(bench.plan().row(bench.find<Server>("web-1")).deployment,
                 bench.find<Deployment>("Shop production"));
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

const program::Part testClipboard = program::test<TestClipboard>("tst_clipboard");
} // namespace tst_clipboard

#include "tst_clipboard.moc"
