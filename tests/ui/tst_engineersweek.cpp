// SPDX-License-Identifier: MIT
// A week of an engineer, in the window: two regions are brought in, a week later one parameter has moved
// three groups; one of them is pinned, and stays so when the next inventories come.
#include "core/answer/usedby.h"
#include "core/edit/arrays.h"
#include "core/edit/next.h"
#include "tests/support/inventories.h"
#include "tests/support/program.h"
#include "tests/ui/windowbench.h"
#include "ui/inspector/inspector.h"
#include "ui/models/impactmodel.h"
#include "ui/models/ownersmodel.h"
#include "ui/plans/bringindialog.h"
#include "ui/plans/bringintables.h"
#include "ui/plans/reportdialog.h"
#include "ui/views/impactview.h"
#include "ui/widgets/sentencelink.h"

namespace tst_engineersweek {
namespace {
const QString fixtures = QStringLiteral(SOURCE_DIR "/tests/core/fixtures/aws/");
} // namespace

class TestEngineersWeek : public QObject {
    Q_OBJECT

    std::unique_ptr<WindowBench> m_bench;

    const Plan &plan() const { return m_bench->plan(); }
    // What the dialog says of the folder, as dropped on the window.
    BringInDialog *seen(const QString &folder) { return seenAt(fixtures + folder); }
    BringInDialog *seenAt(const QString &path)
    {
        m_bench->window().takePaths({path});
        const auto isRead = [this] {
            return m_bench->dialog<BringInDialog>() && !m_bench->dialog<BringInDialog>()->isReading();
        };
        return QTest::qWaitFor(isRead, 20000) ? m_bench->dialog<BringInDialog>() : nullptr;
    }
    void bringIn(BringInDialog *dialog)
    {
        QVERIFY(dialog);
        QVERIFY2(dialog->whyNot().isEmpty(), qPrintable(dialog->whyNot()));
        QTest::mouseClick(dialog->bringInButton(), Qt::LeftButton);
        QTRY_VERIFY2(m_bench->dialog<ReportDialog>(), qPrintable(m_bench->trouble()));
        m_bench->dialog<ReportDialog>()->close();
    }
    Id<Image> image(const QString &uid) const
    {
        Id<Image> found;
        plan().all<Image>().forEach([&](const Image &row) {
            found = row.uid.toString() == uid && nameOf(plan(), row.cloud) == "AWS US-East" ? row.id : found;
        });
        return found;
    }
    int mostOfWeb() const { return plan().row(inventories::named<ServerArray>(plan(), "shop-web")).maxCount; }
    // The line beside the array shown that says what it was changed to on both sides.
    SentenceLink *conflictLine() const
    {
        for (auto *line : m_bench->window().findChildren<SentenceLink *>())
            if (line->isVisibleTo(&m_bench->window()) && line->text().contains("differently"))
                return line;
        return nullptr;
    }
    QDialog *conflictDialog() const
    {
        for (QDialog *found : m_bench->window().findChildren<QDialog *>())
            if (found->isVisible() && found->windowTitle().startsWith("W-61 "))
                return found;
        return nullptr;
    }
    QStringList launchesOf(const QString &name) const
    {
        QStringList images;
        plan().all<ServerArray>().forEach([&](const ServerArray &row) {
            if (row.name == name)
                images.append(nameOf(plan(), row.next.cloud) + ": "
                              + nameOf(plan(), resolve(plan(), row.id).image.value));
        });
        images.sort();
        return images;
    }

private slots:
    void init() { m_bench = std::make_unique<WindowBench>(""); }
    void cleanup() { m_bench.reset(); }

    void oneParameterMovesThreeGroups()
    {
        bringIn(seen("parameter-week1"));
        QCOMPARE(launchesOf("shop-web"),
                 QStringList({"AWS EU: ami-0d0b000000000001", "AWS US-East: ami-0d0a000000000001"}));

        BringInDialog *next = seen("parameter-week2");
        QVERIFY(next);
        QVERIFY2(next->sentence().contains("3 launches change."), qPrintable(next->sentence()));
        next->tables()->tabs()->setCurrentIndex(BringInTables::Launches);
        const QString impact = next->tables()->impact()->asText();
        for (const char *group : {"shop-web", "shop-api", "shop-jobs"})
            QVERIFY2(impact.contains(group), qPrintable(impact));
        QVERIFY(!impact.contains("ami-0d0b")); // the other region stays
        WindowBench::picture(next, "week-impact");
        // What moved is among the rows, with the line it was read from.
        next->tables()->tabs()->setCurrentIndex(BringInTables::Lines);
        next->tables()->filterBox()->setText("/golden/web");
        const QAbstractItemModel *rows = next->tables()->lines()->model();
        QCOMPARE(rows->rowCount(), 1);
        const QString difference = rows->index(0, 5).data().toString();
        QVERIFY2(difference.contains("ami-0d0a000000000001") && difference.contains("ami-0d0a000000000002"),
                 qPrintable(difference));
        bringIn(next);
        QCOMPARE(launchesOf("shop-api"), QStringList {"AWS US-East: ami-0d0a000000000002"});

        // Which groups take it.
        const Id<Image> parameter = image("resolve:ssm:/golden/web");
        QVERIFY(parameter);
        m_bench->window().goTo(parameter);
        m_bench->openTab("usedby");
        WindowBench::picture(&m_bench->window(), "week-usedby");
        QSet<AnyId> users;
        for (const Use &use : usesOf(plan(), parameter))
            if (use.by.is<ServerArray>())
                users.insert(use.by);
        QCOMPARE(users.size(), 3);
    }

    void whatIsPinnedStaysPinned()
    {
        bringIn(seen("parameter-week1"));
        bringIn(seen("parameter-week2"));
        const Id<ServerArray> api = m_bench->find<ServerArray>("shop-api");
        QVERIFY(m_bench->document().execute(
            edit::setImage(plan(), {Owner(api)}, image("ami-0d0a000000000001")).value()));
        QCOMPARE(launchesOf("shop-api"), QStringList {"AWS US-East: ami-0d0a000000000001"});
        m_bench->goToAll();
        m_bench->window().page()->filterBox()->setText("planned:yes");
        QTRY_COMPARE(m_bench->window().page()->view()->model()->rowCount(), 1);
        WindowBench::picture(&m_bench->window(), "week-planned");
        BringInDialog *again = seen("parameter-week2");
        QVERIFY(again);
        QCOMPARE(again->whyNot(), "The plan holds all of this already: nothing would change.");
        again->tables()->tabs()->setCurrentIndex(BringInTables::Lines);
        again->tables()->filterBox()->setText("shop-api");
        const QAbstractItemModel *told = again->tables()->lines()->model();
        QStringList reasons;
        for (int row = 0; row < told->rowCount(); ++row)
            reasons.append(told->index(row, 5).data().toString());
        QVERIFY2(reasons.contains("It is planned otherwise here, and not yet done at the source."),
                 qPrintable(reasons.join('\n')));
        again->reject();
        QCOMPARE(launchesOf("shop-api"), QStringList {"AWS US-East: ami-0d0a000000000001"});
        QVERIFY(plan().importedRow(api));
    }

    // A maximum was planned here and raised at the source, otherwise: what is planned stays until one of the
    // two is chosen, beside the array; undo asks again.
    void whatWasChangedOnBothSidesIsDecidedInPlace()
    {
        bringIn(seen("parameter-week1"));
        const Id<ServerArray> web = inventories::named<ServerArray>(plan(), "shop-web");
        QVERIFY(m_bench->document().execute(edit::setBounds(plan(), {web}, 1, 6, Timestamp::now()).value()));
        const inventories::Week week(fixtures + "parameter-week1");
        week.replace("us-east-1/describe-auto-scaling-groups.json", "\"MaxSize\": 4", "\"MaxSize\": 9");
        bringIn(seenAt(week.path()));
        QCOMPARE(mostOfWeb(), 6);

        for (const auto &[way, most] :
             {std::pair {"Keep what is planned", 6}, {"Take what is there now", 9}}) {
            m_bench->window().goTo(web);
            QTRY_VERIFY(conflictLine());
            const QString shown = WindowBench::texts(m_bench->window().findChild<Inspector *>());
            QVERIFY2(shown.contains("In the cloud now: enabled · 1 to 9 instances · alert-based."),
                     qPrintable(shown));
            WindowBench::picture(&m_bench->window(), "week-conflict");
            QTest::keyClick(conflictLine(), Qt::Key_Return);
            QDialog *dialog = conflictDialog();
            QVERIFY(dialog);
            const QString said = WindowBench::texts(dialog);
            QVERIFY2(said.contains("6") && said.contains("9"), qPrintable(said));
            WindowBench::picture(dialog, "week-conflict-ways");
            QVERIFY(WindowBench::click(dialog, way));
            QCOMPARE(mostOfWeb(), most);
            QVERIFY(plan().all<Conflict>().isEmpty());
            QTRY_VERIFY(!conflictLine());
            QVERIFY(m_bench->document().undo());
            QCOMPARE(mostOfWeb(), 6);
            QCOMPARE(plan().all<Conflict>().size(), 1);
        }
    }
};

const program::Part testEngineersWeek = program::test<TestEngineersWeek>("tst_engineersweek");
} // namespace tst_engineersweek

#include "tst_engineersweek.moc"
