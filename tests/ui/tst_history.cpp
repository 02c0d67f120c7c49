// SPDX-License-Identifier: MIT
// The history leads far back and forth while the window goes on, and an edit made meanwhile counts.
#include "core/plan/draft.h"
#include "tests/support/program.h"
#include "tests/ui/loopwatch.h"
#include "tests/ui/windowbench.h"
#include "ui/views/historyview.h"
#include "ui/window/statusline.h"

namespace tst_history {
class TestHistory : public QObject {
    Q_OBJECT

    static void rename(WindowBench &bench, const QString &name)
    {
        Draft draft(bench.plan());
        Server row = bench.plan().row(bench.plan().all<Server>().ids().constFirst());
        row.name = name;
        draft.update(row);
        QVERIFY(bench.document().execute(draft.change("Rename to " + name)));
    }
    static QString name(WindowBench &bench)
    {
        return bench.plan().row(bench.plan().all<Server>().ids().constFirst()).name;
    }
    // Clicks that entry, counted from the oldest; 0 is the plan before the first.
    static void click(WindowBench &bench, qsizetype position)
    {
        auto *view = bench.window().findChild<HistoryView *>();
        const QModelIndex at = view->model()->index(view->model()->rowCount() - 1 - int(position), 1);
        view->scrollTo(at);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(at).center());
    }

private slots:
    void thousandsOfStepsAreMadeApart()
    {
        constexpr int steps = 3000;
        WindowBench bench("classic");
        bench.window().findChild<HistoryView *>()->window()->show();
        const qsizetype before = bench.document().historyPosition();
        const QString first = name(bench);
        for (int i = 0; i < steps; ++i) {
            Draft draft(bench.plan());
            Server row = bench.plan().row(bench.plan().all<Server>().ids().constFirst());
            row.name = QString::number(i);
            draft.update(row);
            const QSignalBlocker quiet(&bench.document());
            QVERIFY(bench.document().execute(draft.change("Rename")));
        }
        QVERIFY(bench.document().flush());
        emit bench.document().reset();
        LoopWatch watch;
        click(bench, before);
        QCOMPARE(bench.document().historyPosition(), before + steps);
        QTRY_COMPARE(bench.document().historyPosition(), before);
        QCOMPARE(name(bench), first);
        QCOMPARE(bench.trouble(), "");
        click(bench, before + steps);
        QTRY_COMPARE(bench.document().historyPosition(), before + steps);
        QCOMPARE(name(bench), QString::number(steps - 1));
        qInfo("%d steps back and forth: the loop stood for %.0f ms at worst", steps, watch.worst());
        // What is edited on the way counts.
        click(bench, before);
        rename(bench, "meanwhile");
        QTRY_VERIFY(bench.window().findChildren<Job *>().isEmpty());
        QCOMPARE(name(bench), "meanwhile");
        QCOMPARE(bench.document().historyPosition(), before + steps + 1);
    }
};

const program::Part testHistory = program::test<TestHistory>("tst_history");
} // namespace tst_history

#include "tst_history.moc"
