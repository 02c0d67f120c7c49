// SPDX-License-Identifier: MIT
// Coverage, drift and "used by" in the real window, as a person who sees them first would use them.
#include "core/answer/drifttable.h"
#include "core/edit/launches.h"
#include "core/naming/where.h"
#include "tests/support/program.h"
#include "tests/ui/loopwatch.h"
#include "tests/ui/windowbench.h"
#include "ui/owners/relaunchpreview.h"
#include "ui/window/reportpages.h"

namespace tst_reports {
namespace {
constexpr generate::Size sixtyByThirty {"sixty", 30, 3'000, 60, 22, 20, 6, 8, 400, 20, 3};
// A hundred thousand servers, with little else, so that the file is soon made.
constexpr generate::Size wide {"wide", 25, 20'000, 600, 12, 300, 5, 1'000, 100'000, 200, 5};

QSet<AnyId> differing(const Plan &plan)
{
    QSet<AnyId> ids;
    for (const Owner owner : allOwners(plan))
        if (differs(plan, owner))
            ids.insert(owner.id());
    return ids;
}

QSet<AnyId> asSet(const QList<AnyId> &ids) { return QSet<AnyId>(ids.cbegin(), ids.cend()); }
} // namespace

class TestReports : public QObject {
    Q_OBJECT

    static ReportPages &reports(WindowBench &bench) { return *bench.window().reports(); }
    static void wait(WindowBench &bench)
    {
        QTest::qWait(1);
        QTRY_VERIFY_WITH_TIMEOUT(reports(bench).isCurrent(), 60'000);
        QTRY_VERIFY(!reports(bench).drift()->page()->view()->rows()->isArranging());
        QTest::qWait(10);
    }
    static void open(WindowBench &bench, const QString &action)
    {
        QVERIFY(bench.choose(action));
        wait(bench);
    }
    static QString groupText(const DriftPage &page, int row, int column)
    {
        return page.groups()->model()->index(row, column).data().toString();
    }
    static void countBy(WindowBench &bench, DriftGrouping by)
    {
        reports(bench).drift()->grouping()->setCurrentIndex(int(by));
        QTest::qWait(10);
    }
    // The row of that title; -1 when there is none.
    static int groupNamed(const DriftPage &page, const QString &title)
    {
        for (int row = 0; row < page.groups()->model()->rowCount(); ++row)
            if (groupText(page, row, 0) == title)
                return row;
        return -1;
    }
    static void pictures(WindowBench &bench, const QString &name)
    {
        for (const auto appearance : {Appearance::Light, Appearance::Dark})
            for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
                bench.choose(appearance == Appearance::Dark ? "view_dark" : "view_light");
                bench.window().resize(size);
                QTest::qWait(30);
                WindowBench::picture(&bench.window(),
                                     QStringLiteral("%1-%2-%3")
                                         .arg(name)
                                         .arg(size.width())
                                         .arg(appearance == Appearance::Dark ? "dark" : "light"));
            }
        bench.choose("view_light");
    }

private slots:
    void everyServerThatWouldLaunchAnotherImageIsFound()
    {
        WindowBench bench("modern");
        open(bench, "view_drift");
        const DriftPage &page = *reports(bench).drift();
        QCOMPARE(asSet(page.page()->view()->rows()->shown()), differing(bench.plan()));
        QVERIFY(bench.plan().all<Server>().size() > 13);
        pictures(bench, "reports-drift");
    }

    // Nobody is told that all is in order where nothing is known.
    void whatIsUnknownIsNotInOrder()
    {
        WindowBench bench("modern");
        const Plan &plan = bench.plan();
        const DriftCount count = countDiffering(plan);
        QVERIFY(count.servers > 0);
        Change emptied;
        plan.all<LaunchSnapshot>().forEach([&](const LaunchSnapshot &launch) {
            LaunchSnapshot unread {.id = launch.id};
            for (const LaunchField field : allLaunchFields)
                unread.unknown.insert(field);
            emptied.of<LaunchSnapshot>().updated.append({launch, unread});
        });
        QVERIFY(bench.window().document()->execute(emptied));
        const int unknown = countDiffering(bench.plan()).unknown;
        QVERIFY(unknown > 20);
        const QString told = QStringLiteral("No difference is known, %1 unknown").arg(unknown);
        QTRY_COMPARE(bench.window().statusLine()->driftText(), told);
        open(bench, "view_drift");
        QVERIFY(reports(bench).drift()->page()->view()->rows()->shown().isEmpty());
        pictures(bench, "reports-drift-unknown");
    }

    void theDefaultThatCausesMostIsFoundAndOneDeploymentIsRelaunched()
    {
        WindowBench bench("modern");
        open(bench, "view_drift");
        const DriftPage &page = *reports(bench).drift();
        const int all = page.page()->view()->rows()->rowCount();
        // By cause, the one of most instances first.
        countBy(bench, DriftGrouping::Cause);
        const int causes = page.groups()->model()->rowCount();
        QVERIFY(causes > 2);
        for (int row = 2; row < causes; ++row)
            QVERIFY(groupText(page, row, 3).toInt() <= groupText(page, row - 1, 3).toInt());
        QVERIFY2(groupText(page, 1, 0).startsWith("Default of "), qPrintable(groupText(page, 1, 0)));
        page.groups()->selectRow(1);
        QTest::qWait(10);
        QCOMPARE(page.page()->view()->rows()->rowCount(),
                 groupText(page, 1, 1).toInt() + groupText(page, 1, 2).toInt());
        WindowBench::picture(&bench.window(), "reports-drift-cause");

        countBy(bench, DriftGrouping::Deployment);
        page.groups()->selectRow(1);
        QTest::qWait(10);
        const Id<Deployment> deployment = bench.find<Deployment>(groupText(page, 1, 0));
        QVERIFY(deployment);
        const int servers = groupText(page, 1, 1).toInt();
        QVERIFY(servers > 0 && servers < all);
        QVERIFY(WindowBench::click(page.page(), "Relaunch All Shown…"));
        auto *preview = bench.dialog<RelaunchPreview>();
        QVERIFY2(preview, qPrintable(bench.trouble()));
        WindowBench::picture(preview, "reports-relaunch");
        preview->accept();
        wait(bench);
        // Locked ones stay as they are.
        int left = 0;
        for (const Id<Server> server : bench.plan().referrers<&Server::deployment>(deployment)) {
            const Instance *current = currentOf(bench.plan(), server);
            left += differs(bench.plan(), server) ? 1 : 0;
            QVERIFY(!differs(bench.plan(), server) || current->locked);
        }
        QVERIFY(left < servers);
        QCOMPARE(asSet(page.page()->view()->rows()->shown()).size(), page.page()->view()->rows()->rowCount());
        const int group = groupNamed(page, nameOf(bench.plan(), deployment));
        QCOMPARE(group < 0 ? 0 : groupText(page, group, 1).toInt(), left);
        bench.choose("edit_undo");
        wait(bench);
        QCOMPARE(page.table().size(), all);
    }

    // Servers and arrays together, but for what is locked; afterwards only that is left.
    void allThatDriftsIsRelaunched()
    {
        WindowBench bench("classic");
        const Id<ServerArray> array = bench.find<ServerArray>("app-array");
        const qsizetype running = runningOf(bench.plan(), array).size();
        open(bench, "view_drift");
        const DriftPage &page = *reports(bench).drift();
        const int rows = page.page()->view()->rows()->rowCount();
        QVERIFY(asSet(page.page()->view()->rows()->shown()).contains(array));
        const auto entries = bench.document().historyPosition();
        QVERIFY(WindowBench::click(page.page(), "Relaunch All Shown…"));
        auto *preview = bench.dialog<RelaunchPreview>();
        QVERIFY2(preview, qPrintable(bench.trouble()));
        const auto *table = preview->findChild<QTreeWidget *>();
        QCOMPARE(table->findItems("app-array: 3 instances", Qt::MatchExactly).size(), 1);
        QCOMPARE(table->findItems("web-2", Qt::MatchExactly).size(), 1);
        pictures(bench, "reports-drift-classic");
        WindowBench::picture(preview, "reports-relaunch-all");
        preview->accept();
        wait(bench);
        QVERIFY(rows > 2 && page.page()->view()->rows()->rowCount() == 0);
        QCOMPARE(runningOf(bench.plan(), array).size(), running);
        QCOMPARE(bench.document().historyPosition(), entries + 1);
        QCOMPARE(bench.document().undoLabel(), "Relaunch 2 servers and 3 instances of app-array");
        QVERIFY(bench.document().undo());
        wait(bench);
        QCOMPARE(page.page()->view()->rows()->rowCount(), rows);
    }

    // What the dialog does not relaunch of what the page counts is said there, and why.
    void whatIsNotRelaunchedIsSaid()
    {
        WindowBench bench("modern");
        open(bench, "view_drift");
        const DriftPage &page = *reports(bench).drift();
        const QList<AnyId> shown = page.page()->view()->rows()->shown();
        qsizetype locked = 0, all = 0;
        for (const AnyId id : shown)
            for (const Id<Instance> instance : edit::outdated(bench.plan(), Owner(id))) {
                ++all;
                locked += bench.plan().row(instance).locked ? 1 : 0;
            }
        QVERIFY(locked > 0);
        QVERIFY(WindowBench::click(page.page(), "Relaunch All Shown…"));
        auto *preview = bench.dialog<RelaunchPreview>();
        QVERIFY2(preview, qPrintable(bench.trouble()));
        const QString texts = bench.texts(preview);
        const QRegularExpressionMatch left =
            QRegularExpression("(\\d+) of the (\\d+) that differ").match(texts);
        QVERIFY2(left.hasMatch() && texts.contains("is locked: it can't be terminated or relaunched."),
                 qPrintable(texts));
        QCOMPARE(left.captured(2).toInt(), all);
        QVERIFY(left.captured(1).toInt() >= locked);
        QVERIFY(bench.named<QPushButton>(preview,
                                         QStringLiteral("Relaunch %1").arg(all - left.captured(1).toInt())));
        WindowBench::picture(preview, "reports-relaunch-left-out");
        preview->reject();
    }

    void nothingDiffersIsSaid()
    {
        WindowBench bench(QString {});
        open(bench, "view_drift");
        QCOMPARE(reports(bench).drift()->page()->emptyText(), "Nothing that runs is known.");
        WindowBench::picture(&bench.window(), "reports-drift-empty");
        open(bench, "view_coverage");
        QCOMPARE(reports(bench).coverage()->emptyText(),
                 "This plan has no MultiCloud Images yet, or no clouds.");
        WindowBench::picture(&bench.window(), "reports-coverage-empty");
    }

    void coverageIsWalkedWithTheKeysAndLeadsToTheSetting()
    {
        WindowBench bench("modern");
        open(bench, "view_coverage");
        CoveragePage &page = *reports(bench).coverage();
        CoverageView &view = *page.view();
        QCOMPARE(view.coverage()->rowCount(), int(bench.plan().all<MultiCloudImage>().size()));
        view.setFocus();
        view.setCurrentIndex(view.coverage()->index(0, CoverageModel::totals));
        QString before;
        Id<MciSetting> setting;
        for (int step = 0; !setting && step < 200; ++step) {
            QTest::keyClick(&view, step % 10 == 7 ? Qt::Key_Down : Qt::Key_Right);
            const QModelIndex index = view.currentIndex();
            QCOMPARE(page.describedCell(), view.coverage()->sentenceAt(index));
            QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), page.describedCell());
            QVERIFY(page.describedCell() != before);
            before = page.describedCell();
            if (step > 10)
                setting = view.coverage()->targetOf(index).as<MciSetting>();
            if (index.column() == view.coverage()->columnCount() - 1)
                QTest::keyClick(&view, Qt::Key_Home);
        }
        QVERIFY(setting);
        QCOMPARE(bench.window().selection(), QList<AnyId> {bench.plan().row(setting).mci});
        QTest::keyClick(&view, Qt::Key_Return);
        QTest::qWait(20);
        QVERIFY(!reports(bench).isShown());
        QCOMPARE(bench.window().selection(), QList<AnyId> {bench.plan().row(setting).mci});
        QVERIFY(WindowBench::texts(&bench.window())
                    .contains(nameOf(bench.plan(), bench.plan().row(setting).mci)));
        WindowBench::picture(&bench.window(), "reports-coverage-setting");
    }

    void coverageIsNarrowed()
    {
        WindowBench bench("modern");
        const auto serverTemplate = bench.plan().all<ServerTemplate>().ids().constFirst();
        bench.window().goTo(serverTemplate);
        open(bench, "view_coverage");
        CoveragePage &page = *reports(bench).coverage();
        const CoverageModel &model = *page.view()->coverage();
        QCOMPARE(model.facts().matrix.scope, AnyId(serverTemplate));
        QCOMPARE(model.rowCount(), int(listedMcis(bench.plan(), serverTemplate).size()));
        auto *scope = WindowBench::named<QComboBox>(&page, "Coverage of");
        scope->setCurrentIndex(0);
        emit scope->activated(0);
        wait(bench);
        QCOMPARE(model.rowCount(), int(bench.plan().all<MultiCloudImage>().size()));
        const int clouds = model.columnCount();
        WindowBench::named<QLineEdit>(&page, "Filter clouds")->setText("us");
        QVERIFY(model.columnCount() < clouds && model.columnCount() > CoverageModel::totals);
        WindowBench::named<QLineEdit>(&page, "Filter clouds")->setText("nowhere");
        QCOMPARE(page.emptyText(), "Nothing here matches the filter.");
        WindowBench::named<QLineEdit>(&page, "Filter clouds")->clear();
        const int rows = model.rowCount();
        WindowBench::named<QCheckBox>(&page, "Only &used")->setChecked(true);
        QVERIFY(model.rowCount() < rows && model.rowCount() > 0);
        for (int row = 0; row < model.rowCount(); ++row)
            QVERIFY(model.index(row, 1).data().toInt() > 0);
    }

    void sixtyByThirtyStaysReadable()
    {
        WindowBench bench(generate::plan(sixtyByThirty, 4));
        open(bench, "view_coverage");
        CoverageView &view = *reports(bench).coverage()->view();
        QVERIFY(view.coverage()->rowCount() >= 60);
        QCOMPARE(view.coverage()->columnCount(), 30 + CoverageModel::totals);
        view.setFocus();
        view.setCurrentIndex(view.coverage()->index(7, 9));
        pictures(bench, "reports-coverage");
        // What is scrolled keeps its names.
        view.scrollTo(view.coverage()->index(59, 31));
        QTest::qWait(20);
        QVERIFY(view.verticalHeader()->isVisible() && view.horizontalHeader()->isVisible());
        QVERIFY(view.horizontalHeader()->sectionViewportPosition(31) < view.viewport()->width());
        WindowBench::picture(&bench.window(), "reports-coverage-scrolled");
        // By what there is in a cloud: where an image is, comes first.
        view.sortByColumn(CoverageModel::totals + 2, Qt::AscendingOrder);
        const auto hasImage = [&](int row) {
            const auto state =
                CellState(view.coverage()->index(row, 4).data(CoverageModel::StateRole).toInt());
            return state == CellState::Image
                || view.coverage()->index(row, 4).data(CoverageModel::GapRole).toBool();
        };
        QVERIFY(hasImage(0) && !hasImage(view.coverage()->rowCount() - 1));
    }

    void whoUsesAnImageIsListed()
    {
        WindowBench bench("modern");
        Id<Image> used;
        for (const Owner owner : allOwners(bench.plan()))
            used = used ? used : resolve(bench.plan(), owner).image.value;
        bench.window().goTo(used);
        open(bench, "view_used_by");
        UsedByView &view = *reports(bench).usedBy();
        wait(bench);
        QCOMPARE(view.subject(), AnyId(used));
        const QList<Use> uses = usesOf(bench.plan(), used);
        QVERIFY(uses.size() > 2);
        QCOMPARE(view.page()->view()->rows()->rowCount(), int(uses.size()));
        pictures(bench, "reports-usedby");
        // Enter goes to who uses it.
        view.page()->view()->selectRow(view.page()->view()->rows()->rowCount() - 1);
        const AnyId last = view.page()->view()->selection().constFirst();
        QTest::keyClick(view.page()->view(), Qt::Key_Return);
        QTest::qWait(20);
        QCOMPARE(bench.window().selection(),
                 QList<AnyId> {last.is<Instance>() || Owner(last) ? listedRow(bench.plan(), last) : last});
    }

    void pagesAreKept()
    {
        QTemporaryDir folder;
        WindowBench bench("modern");
        open(bench, "view_coverage");
        for (const QString &name : {QString("coverage"), QString("drift")}) {
            if (name == "drift")
                open(bench, "view_drift");
            QWidget *page =
                name == "drift" ? static_cast<QWidget *>(reports(bench).drift()) : reports(bench).coverage();
            const QList<QAction *> entries = page->findChild<ExportButton *>()->menu()->actions();
            bench.answers().path = folder.filePath(name);
            entries.at(1)->trigger();
            entries.at(2)->trigger();
            entries.at(0)->trigger();
            QFile csv(folder.filePath(name + ".csv")), html(folder.filePath(name + ".html"));
            QTRY_VERIFY(csv.exists() && html.exists());
            QVERIFY(csv.open(QIODevice::ReadOnly) && html.open(QIODevice::ReadOnly));
            const QByteArray table = csv.readAll();
            QVERIFY(table.count("\r\n") > 5);
            QVERIFY(html.readAll().contains("<table"));
            QCOMPARE(QGuiApplication::clipboard()->text().count('\n'), table.count("\r\n"));
        }
        bench.answers().path = folder.filePath("missing/x");
        reports(bench).drift()->findChild<ExportButton *>()->menu()->actions().at(1)->trigger();
        QTRY_VERIFY2(bench.trouble().contains("could not be written"), qPrintable(bench.trouble()));
    }

    // Each step, printed with how long the window's own thread worked at a stretch.
    void aHundredThousandServersAreSearchedApart()
    {
        const Plan plan = generate::plan(wide, 2);
        WindowBench bench(plan);
        bench.window().goTo(bench.plan().all<Deployment>().ids().constFirst());
        QTest::qWait(500);
        LoopWatch watch;
        QElapsedTimer clock;
        clock.start();
        open(bench, "view_drift");
        const DriftPage &page = *reports(bench).drift();
        const qint64 drift = clock.restart();
        QCOMPARE(int(differing(bench.plan()).size()), int(page.table().size()));
        countBy(bench, DriftGrouping::Cause);
        QVERIFY(groupText(page, 1, 3).toInt() > 0);
        clock.restart();
        open(bench, "view_coverage");
        qInfo(
            "drift of %d servers and arrays: %lld ms, coverage: %lld ms, the loop stood for %.0f ms at worst",
            int(page.table().size()), drift, clock.elapsed(), watch.worst());
        QCOMPARE(reports(bench).coverage()->view()->coverage()->rowCount(),
                 int(bench.plan().all<MultiCloudImage>().size()));
    }
};

const program::Part testReports = program::test<TestReports>("tst_reports");
} // namespace tst_reports

#include "tst_reports.moc"
