// SPDX-License-Identifier: MIT
// What was brought in, how old it is and what is missing, in the real window.
#include "tests/support/inventories.h"
#include "tests/support/program.h"
#include "tests/ui/windowbench.h"
#include "ui/plans/bringindialog.h"
#include "ui/widgets/copyabletext.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/listtable.h"
#include "ui/window/reportpages.h"
#include "ui/window/statusline.h"

namespace tst_inventoriespage {
namespace {
constexpr qint64 aDay = 24 * 60 * 60 * 1000;

// A week of AWS, of which the versions of one region were not given.
Plan someOfAWeek()
{
    const inventories::Week week(inventories::week1);
    QFile::remove(week.path() + "/aws/111122223333/us-east-1/describe-launch-template-versions.json");
    Plan plan;
    inventories::imported(plan, {week.path()});
    return plan;
}
} // namespace

class TestInventoriesPage : public QObject {
    Q_OBJECT

    static InventoriesPage &page(WindowBench &bench) { return *bench.window().reports()->inventories(); }
    static void wait(WindowBench &bench)
    {
        QTest::qWait(1);
        QTRY_VERIFY_WITH_TIMEOUT(bench.window().reports()->isCurrent(), 60'000);
        QTest::qWait(20);
    }
    static void open(WindowBench &bench)
    {
        QVERIFY(bench.choose("view_inventories"));
        wait(bench);
        QVERIFY(page(bench).isVisible());
    }
    static QString cell(const ListTable *table, int row, int column)
    {
        return table->model()->index(row, column).data().toString();
    }
    static QString shownIn(const ListTable *table)
    {
        QStringList lines;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            lines.append(cell(table, row, 0));
        return lines.join('\n');
    }

private slots:
    void anEmptyPageSaysWhatToDo()
    {
        WindowBench bench("classic");
        open(bench);
        QVERIFY2(page(bench).emptyText().startsWith("Nothing was brought in yet."),
                 qPrintable(page(bench).emptyText()));
        QVERIFY(!page(bench).missing()->isVisible());
        QVERIFY(!bench.window().statusLine()->inventoriesLink()->isVisible());
        WindowBench::picture(&bench.window(), "inventories-empty");
        QVERIFY(WindowBench::click(&page(bench), "Bring In Inventories…"));
        auto *dialog = bench.dialog<BringInDialog>();
        QVERIFY(dialog);
        dialog->reject();
    }

    void whatIsMissingLeadsToWhomItIsAbout()
    {
        WindowBench bench(someOfAWeek());
        LinkButton *link = bench.window().statusLine()->inventoriesLink();
        QTRY_VERIFY(link->isVisible());
        QCOMPARE(link->text(), QString("· inventories: of today"));
        QTest::mouseClick(link, Qt::LeftButton);
        wait(bench);
        InventoriesPage &shown = page(bench);
        QVERIFY(shown.isVisible());
        QCOMPARE(shown.inventories()->model()->rowCount(), 11);
        const QList<InventoryGap> gaps = inventoryGaps(bench.plan());
        QCOMPARE(shown.missing()->model()->rowCount(), int(gaps.size()));
        QCOMPARE(cell(shown.missing(), 0, 0), QString("launch template versions"));
        for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
            theme::apply(appearance);
            WindowBench::picture(&bench.window(),
                                 appearance == Appearance::Dark ? "inventories-dark" : "inventories");
        }
        theme::apply(Appearance::Light);
        // Its commands are copied.
        QVERIFY(WindowBench::click(&shown, "Copy: Told by"));
        QCOMPARE(QGuiApplication::clipboard()->text(), QString("aws ec2 describe-launch-template-versions"));
        QVERIFY(WindowBench::click(&shown, "Copy: Script that collects it"));
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QString("mci-planner collect aws --regions us-east-1"));
        // Enter shows the servers and arrays that it is about, selected among all whose Next is not known.
        shown.missing()->setFocus();
        QTest::keyClick(shown.missing(), Qt::Key_Return);
        QTest::qWait(20);
        TablePage *table = bench.window().page();
        QTRY_VERIFY(table->isVisible());
        QVERIFY(table->filterBox()->text().startsWith("from:unknown"));
        const auto asSet = [](const auto &owners) {
            QSet<AnyId> ids;
            for (const auto &owner : owners)
                ids.insert(Owner(owner).id());
            return ids;
        };
        QVERIFY(asSet(table->view()->rows()->shown()).contains(asSet(gaps.constFirst().launches)));
        QVERIFY(table->view()->rows()->rowCount() < table->view()->rows()->total());
        QCOMPARE(asSet(bench.window().selection()), asSet(gaps.constFirst().launches));
    }

    void rowsAreFilteredCopiedAndKept()
    {
        WindowBench bench(someOfAWeek());
        open(bench);
        InventoriesPage &shown = page(bench);
        shown.filterBox()->setText("us-east");
        QVERIFY(shown.inventories()->model()->rowCount() < 11);
        QVERIFY2(!shownIn(shown.inventories()).contains("AWS EU"), qPrintable(shownIn(shown.inventories())));
        shown.filterBox()->clear();
        QTemporaryDir folder;
        bench.answers().path = folder.filePath("inventories");
        const QList<QAction *> entries = shown.findChild<ExportButton *>()->menu()->actions();
        entries.at(1)->trigger();
        QFile csv(folder.filePath("inventories.csv"));
        QTRY_VERIFY(csv.exists());
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QVERIFY(csv.readAll().contains("aws ec2 describe-images"));
        entries.at(0)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text().count('\n'), 12);
    }

    // Ages are as of the day that a person looks at.
    void agesAreAsOfADay()
    {
        WindowBench bench(someOfAWeek());
        open(bench);
        bench.document().lookAsOf(Timestamp {Timestamp::now().ms + 12 * aDay + aDay / 2});
        const LinkButton *link = bench.window().statusLine()->inventoriesLink();
        QTRY_VERIFY2(link->text().startsWith("· inventories: oldest 12 days (AWS "),
                     qPrintable(link->text()));
        wait(bench);
        QCOMPARE(cell(page(bench).inventories(), 0, 4), QString("12 days"));
        QTRY_VERIFY2(bench.tab("findings").title().contains(" as of "),
                     qPrintable(bench.tab("findings").title()));
        bench.document().lookAsOf({});
        QTRY_COMPARE(link->text(), QString("· inventories: of today"));
    }

    // A wrong "unused" has caused outages: what was not brought in is said.
    void usesSayWhatIsNotCounted()
    {
        WindowBench bench(someOfAWeek());
        Id<Image> image;
        bench.plan().all<Image>().forEach([&](const Image &row) {
            image = row.kind == ImageKind::Machine && nameOf(bench.plan(), row.cloud) == "AWS US-East"
                ? row.id
                : image;
        });
        QVERIFY(image);
        bench.window().goTo(image);
        QVERIFY(bench.choose("view_used_by"));
        wait(bench);
        const QString said = bench.window().reports()->usedBy()->uncountedText();
        QVERIFY2(said.startsWith("Not counted, because it was not brought in: ")
                     && said.contains("launch template versions of AWS US-East"),
                 qPrintable(said));
        WindowBench::picture(&bench.window(), "usedby-uncounted");
    }
};

const program::Part testInventoriesPage = program::test<TestInventoriesPage>("tst_inventoriespage");
} // namespace tst_inventoriespage

#include "tst_inventoriespage.moc"
