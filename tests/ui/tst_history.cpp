// SPDX-License-Identifier: MIT
// The history leads far back and forth while the window goes on, and an edit made meanwhile counts.
#include "core/plan/draft.h"
#include "tests/support/program.h"
#include "tests/ui/loopwatch.h"
#include "tests/ui/windowbench.h"
#include "ui/views/historypanel.h"
#include "ui/window/statusline.h"

#include <QPushButton>

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
    static QModelIndex entryAt(HistoryView &view, qsizetype position)
    {
        for (int row = 0; row < view.model()->rowCount(); ++row)
            if (const QModelIndex at = view.model()->index(row, 1);
                at.data(HistoryModel::PositionRole).value<qsizetype>() == position)
                return at;
        return {};
    }
    // Clicks the entry after which so many are done; twice to go there.
    static void click(WindowBench &bench, qsizetype position, bool isTwice = false)
    {
        auto *view = bench.window().findChild<HistoryView *>();
        const QModelIndex at = entryAt(*view, position);
        view->scrollTo(at);
        const QPoint place = view->visualRect(at).center();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, place);
        if (isTwice)
            QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, place);
    }
    static void go(WindowBench &bench, qsizetype position) { click(bench, position, true); }
    static QStringList sentences(WindowBench &bench)
    {
        auto *model = bench.window().findChild<HistoryView *>()->model();
        QStringList sentences;
        for (int row = 0; row < model->rowCount(); ++row)
            sentences.prepend(model->index(row, 1).data().toString());
        return sentences;
    }
    static void showHistory(WindowBench &bench) { bench.openTab("history"); }

private slots:
    // A click looks, and says what going there would change; only then one goes.
    void aClickSaysWhatGoingThereWouldChange()
    {
        WindowBench bench("modern");
        showHistory(bench);
        auto *panel = bench.window().findChild<HistoryPanel *>();
        const Id<Server> server = bench.find<Server>("stage-app-1");
        const qsizetype before = bench.document().historyPosition();
        Draft draft(bench.plan());
        Server row = bench.plan().row(server);
        row.next.image = bench.plan().referrers<&Image::cloud>(row.next.cloud).constFirst();
        draft.update(row);
        QVERIFY(bench.document().execute(draft.change("Try another image")));
        rename(bench, "renamed");
        QCOMPARE(panel->effect(), "The plan is as after this change.");
        QVERIFY(!panel->goButton()->isEnabled());

        click(bench, before);
        QTRY_VERIFY2(panel->effect().contains("1 launch changes"), qPrintable(panel->effect()));
        QVERIFY2(panel->effect().startsWith("2 changes are taken back · 2 rows change"),
                 qPrintable(panel->effect()));
        QVERIFY2(panel->effect().contains("stage-app-1"), qPrintable(panel->effect()));
        QCOMPARE(bench.document().historyPosition(), before + 2);
        bench.picture(&bench.window(), "history-look");

        QVERIFY(WindowBench::click(panel, "&Go There"));
        QCOMPARE(bench.document().historyPosition(), before);
        QVERIFY(!bench.plan().row(server).next.image.hasValue());
        // By keys, too.
        auto *view = panel->view();
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Up);
        QCOMPARE(bench.document().historyPosition(), before);
        QTRY_VERIFY2(panel->effect().startsWith("1 change is made again"), qPrintable(panel->effect()));
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(bench.document().historyPosition(), before + 1);
    }

    void theBeginningIsNoRowToGoBackBefore()
    {
        WindowBench bench("modern");
        showHistory(bench);
        QCOMPARE(sentences(bench).size(), 1);
        QVERIFY(!sentences(bench).constFirst().contains("Before the first change"));
        QVERIFY(!bench.choose("edit_undo"));
        QTest::keyClick(&bench.window(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(bench.plan().all<Server>().size() > 0);
    }

    void whatWasUndoneStaysInSight()
    {
        WindowBench bench("modern");
        showHistory(bench);
        rename(bench, "one");
        rename(bench, "two");
        go(bench, 1);
        QCOMPARE(bench.document().historyPosition(), 1);
        rename(bench, "three");
        QCOMPARE(sentences(bench).mid(1),
                 QStringList({"Rename to one", "Rename to two",
                              "Went back before “Rename to one” (2 changes)", "Rename to three"}));
        go(bench, 3);
        QCOMPARE(name(bench), "two");
    }

    void thousandsOfStepsAreMadeApart()
    {
        constexpr int steps = 3000;
        WindowBench bench("classic");
        showHistory(bench);
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
        go(bench, before);
        QCOMPARE(bench.document().historyPosition(), before + steps);
        QTRY_COMPARE(bench.document().historyPosition(), before);
        QCOMPARE(name(bench), first);
        QCOMPARE(bench.trouble(), "");
        go(bench, before + steps);
        QTRY_COMPARE(bench.document().historyPosition(), before + steps);
        QCOMPARE(name(bench), QString::number(steps - 1));
        qInfo("%d steps back and forth: the loop stood for %.0f ms at worst", steps, watch.worst());
        // What is edited on the way counts.
        go(bench, before);
        rename(bench, "meanwhile");
        QTRY_VERIFY(bench.window().findChildren<Job *>().isEmpty());
        QCOMPARE(name(bench), "meanwhile");
        QCOMPARE(bench.document().historyPosition(), before + steps + 1);
    }
};

const program::Part testHistory = program::test<TestHistory>("tst_history");
} // namespace tst_history

#include "tst_history.moc"
