// SPDX-License-Identifier: MIT
// Inventories are brought in through the window: seen and answered first, then done as one edit, or not at
// all.
#include "tests/support/program.h"
#include "tests/ui/windowbench.h"
#include "ui/plans/bringindialog.h"
#include "ui/plans/bringintables.h"
#include "ui/plans/reportdialog.h"
#include "ui/views/impactview.h"
#include "ui/widgets/filterline.h"
#include "ui/window/statusline.h"

#include <QTreeWidget>

namespace tst_bringin {
namespace {
const QString week = QStringLiteral(SOURCE_DIR "/tests/core/fixtures/aws/week1");
const QString images = week + "/aws/111122223333/us-east-1/describe-images.json";
const QString rack = QStringLiteral(SOURCE_DIR "/tests/core/fixtures/openstack/rack/openstack/"
                                               "7d1f00c0ffee4a11b2c3d4e5f6a7b8c9/RegionOne/");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString textOf(const ListTable *table)
{
    QStringList rows;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            cells.append(table->model()->index(row, column).data().toString());
        rows.append(cells.join(" | "));
    }
    return rows.join('\n');
}

qsizetype rowsOf(const Plan &plan)
{
    qsizetype rows = 0;
    forEachEntity([&]<class E>() { rows += plan.all<E>().size(); });
    return rows;
}

Plan planWithDeployment()
{
    Plan plan;
    Draft draft(plan);
    draft.add(Deployment {.name = "mine"});
    plan.apply(draft.change("Begin"));
    return plan;
}
} // namespace

class TestBringIn : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowBench> m_bench;

    BringInDialog *dialog() { return m_bench->dialog<BringInDialog>(); }
    // What the dialog says once these were read; the dialog is open then.
    BringInDialog *bringIn(const QString &folder)
    {
        if (!m_bench->choose("file_bring_in") || !dialog())
            return nullptr;
        m_bench->answers().open = {folder};
        WindowBench::click(dialog(), "Add F&older…");
        return isRead() ? dialog() : nullptr;
    }
    bool isRead()
    {
        return QTest::qWaitFor([this] { return dialog() && !dialog()->isReading(); }, 20000);
    }
    void closeReport()
    {
        QTRY_VERIFY2(m_bench->dialog<ReportDialog>(), qPrintable(m_bench->trouble()));
        m_bench->dialog<ReportDialog>()->close();
    }
    QString written(const QString &name, const QByteArray &text)
    {
        const QString path = m_folder->filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0)
            qFatal("The file cannot be written.");
        return path;
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_bench = std::make_unique<WindowBench>(planWithDeployment());
    }
    void cleanup() { m_bench.reset(); }

    void itBeginsWithNothing()
    {
        QVERIFY(m_bench->choose("file_bring_in"));
        QVERIFY(dialog());
        QVERIFY(!dialog()->bringInButton()->isEnabled());
        QCOMPARE(dialog()->whyNot(), "Nothing was added yet.");
        QVERIFY(WindowBench::texts(dialog()).contains("Drop files, folders"));
        QVERIFY(!dialog()->tables()->isVisible());
        WindowBench::picture(dialog(), "bringin-empty");
    }

    void whatIsRecognisedIsSeenAndOneStep()
    {
        BringInDialog *seen = bringIn(week);
        QVERIFY(seen);
        const qsizetype before = rowsOf(m_bench->plan());
        const QString files = textOf(seen->tables()->files());
        QCOMPARE(seen->tables()->files()->model()->rowCount(), 12);
        QVERIFY2(files.contains(
                     "week1/aws/111122223333/us-east-1/describe-images.json | aws ec2 describe-images | "
                     "AWS US-East | "),
                 qPrintable(files));
        QVERIFY(files.contains("Complete"));
        QVERIFY2(textOf(seen->tables()->kinds()).contains("Image | "),
                 qPrintable(textOf(seen->tables()->kinds())));
        QVERIFY2(seen->sentence().contains("12 files are recognised."), qPrintable(seen->sentence()));
        QVERIFY2(seen->sentence().contains("No launch changes."), qPrintable(seen->sentence()));
        QCOMPARE(seen->whyNot(), "");
        WindowBench::picture(seen, "bringin-light");
        QTest::mouseClick(seen->bringInButton(), Qt::LeftButton);
        closeReport();
        QVERIFY(rowsOf(m_bench->plan()) > before + 20);
        QVERIFY2(m_bench->window().statusLine()->doneText().contains("week1"),
                 qPrintable(m_bench->window().statusLine()->doneText()));
        QVERIFY(m_bench->choose("edit_undo"));
        QCOMPARE(rowsOf(m_bench->plan()), before);
    }

    void thePlanMayBeginWithIt()
    {
        m_bench = std::make_unique<WindowBench>("");
        BringInDialog *seen = bringIn(week);
        QVERIFY(seen);
        QVERIFY2(seen->sentence().contains("What a plan begins with cannot be undone."),
                 qPrintable(seen->sentence()));
        QTest::mouseClick(seen->bringInButton(), Qt::LeftButton);
        closeReport();
        QVERIFY(rowsOf(m_bench->plan()) > 20);
        QVERIFY2(m_bench->window().statusLine()->doneText().contains("week1"),
                 qPrintable(m_bench->window().statusLine()->doneText()));
    }

    void whereNothingIsGivenTheCommandsCanBeCopied()
    {
        QVERIFY(m_bench->choose("file_bring_in"));
        QTRY_VERIFY2(dialog(), qPrintable(m_bench->trouble()));
        WindowBench::picture(dialog(), "bringin-empty");
        for (const char *provider : {"AWS", "Azure", "Google Cloud", "OpenStack", "Terraform"}) {
            auto *copy = WindowBench::named<QPushButton>(dialog(), QStringLiteral("Copy: ") + provider);
            QVERIFY2(copy && copy->isVisible(), provider);
            copy->click();
            QVERIFY2(QGuiApplication::clipboard()->text().startsWith("mci-planner collect "), provider);
        }
        dialog()->reject();
    }

    void theReportBeginsWithWhatIsToBeDone()
    {
        using Outcome = ImportReport::Outcome;
        ImportReport report;
        for (const Outcome outcome : {Outcome::Same, Outcome::Added, Outcome::Changed, Outcome::Warning})
            report.lines.append({.outcome = outcome,
                                 .kind = "Image",
                                 .name = outcomeWord(outcome),
                                 .file = "/inventory/eu-west-1/images.json"});
        const ReportDialog dialog(report);
        const auto *tree = dialog.findChild<QTreeWidget *>();
        QStringList order;
        for (int row = 0; row < tree->topLevelItemCount(); ++row)
            order.append(tree->topLevelItem(row)->text(1));
        QCOMPARE(order.join(u'|'), "Image Warning|Image Changed|Image Added|Image Same");
        QCOMPARE(tree->topLevelItem(0)->text(2), "eu-west-1/images.json");
    }

    void theRuleOfDeploymentsIsChosen()
    {
        BringInDialog *seen = bringIn(week);
        QVERIFY(seen);
        auto *rule = WindowBench::named<QComboBox>(seen, "Deployment by");
        QVERIFY(rule);
        QVERIFY2(rule->currentText().endsWith("(proposed)"), qPrintable(rule->currentText()));
        QVERIFY(WindowBench::pick(seen, "Deployment by", "Account"));
        QVERIFY(isRead());
        QCOMPARE(rule->currentText(), "Account");
        QTest::mouseClick(seen->bringInButton(), Qt::LeftButton);
        closeReport();
        QVERIFY(m_bench->find<Deployment>("111122223333"));
    }

    void theRegionIsAsked()
    {
        written("plain/some.json", contentOf(images));
        BringInDialog *seen = bringIn(m_folder->filePath("plain"));
        QVERIFY(seen);
        QVERIFY(!seen->bringInButton()->isEnabled());
        QCOMPARE(seen->whyNot(), "Say first of which region 1 file is, or leave it out.");
        QCOMPARE(seen->bringInButton()->toolTip(), theme::tooltip(seen->whyNot()));
        QVERIFY2(textOf(seen->tables()->files()).contains("Left out: its region is not known"),
                 qPrintable(textOf(seen->tables()->files())));
        QCOMPARE(seen->tables()->unread()->model()->rowCount(), 0);
        WindowBench::picture(seen, "bringin-region");
        QVERIFY(WindowBench::pick(seen, "Region of plain/some.json", "eu-west-1 · AWS EU"));
        QVERIFY(isRead());
        QCOMPARE(seen->whyNot(), "");
        QVERIFY2(textOf(seen->tables()->files()).contains("AWS EU"),
                 qPrintable(textOf(seen->tables()->files())));
        QVERIFY(WindowBench::pick(seen, "Region of plain/some.json", "Leave it out"));
        QVERIFY(isRead());
        QCOMPARE(seen->whyNot(), "There is nothing here that can be brought in.");
    }

    void onlyRegionsOfItsProviderAreOffered()
    {
        written("plain/some.json", contentOf(images));
        BringInDialog *seen = bringIn(m_folder->filePath("plain"));
        QVERIFY(seen);
        auto *region = WindowBench::named<QComboBox>(seen, "Region of plain/some.json");
        QVERIFY(region && !region->isEditable());
        QVERIFY(region->findData("ap-southeast-2") > 0);
        QCOMPARE(region->findData("westeurope"), -1);
        QCOMPARE(region->findData("google"), -1);
        QVERIFY(!region->itemText(region->count() - 1).isEmpty()); // no line below the last
    }

    void anOpenStackIsNamed()
    {
        for (const char *name : {"server-list.json", "flavor-list.json"})
            written(QStringLiteral("rack/") + QLatin1String(name), contentOf(rack + QLatin1String(name)));
        BringInDialog *seen = bringIn(m_folder->filePath("rack"));
        QVERIFY(seen);
        QCOMPARE(seen->whyNot(), "Say first of which cloud 2 files are, or leave them out.");
        auto *all = WindowBench::named<QComboBox>(seen, "Region of all files that do not say it");
        QVERIFY(all && all->isEditable());
        QCOMPARE(all->findData("us-east-1"), -1);
        all->lineEdit()->selectAll();
        QTest::keyClicks(all->lineEdit(), "Basement");
        QTest::keyClick(all->lineEdit(), Qt::Key_Return);
        QVERIFY(isRead());
        QCOMPARE(seen->whyNot(), "");
        WindowBench::picture(seen, "bringin-openstack");
        QTest::mouseClick(seen->bringInButton(), Qt::LeftButton);
        closeReport();
        QVERIFY(m_bench->find<Cloud>("Basement"));
    }

    void whatCannotBeReadIsTold()
    {
        written("some/us-east-1/images.json", contentOf(images));
        written("some/us-east-1/broken.json", "{\n  \"Images\": [\n    {\"ImageId\": }\n  ]\n}\n");
        BringInDialog *seen = bringIn(m_folder->filePath("some"));
        QVERIFY(seen);
        QVERIFY2(seen->sentence().contains("1 cannot be read."), qPrintable(seen->sentence()));
        seen->tables()->tabs()->setCurrentIndex(BringInTables::Unread);
        const QAbstractItemModel *rows = seen->tables()->unread()->model();
        const QString all = textOf(seen->tables()->unread());
        QVERIFY2(all.contains("Refused | some/us-east-1/broken.json | 3 | "), qPrintable(all));
        for (int column = 3; column < 5; ++column)
            QVERIFY2(!rows->index(0, column).data().toString().isEmpty(), qPrintable(all));
        seen->tables()->unread()->selectRow(0);
        QVERIFY(WindowBench::texts(seen).contains(rows->index(0, 4).data().toString()));
        WindowBench::picture(seen, "bringin-unread");
        QTest::keyClicks(seen->tables()->filterBox(), "no such file");
        QCOMPARE(rows->rowCount(), 0);
        QCOMPARE(seen->whyNot(), "");
    }

    void aBrokenFileAloneIsSeenAtOnce()
    {
        written("some/us-east-1/broken.json", "{\n  \"Images\": [\n    {\"ImageId\": }\n  ]\n}\n");
        BringInDialog *seen = bringIn(m_folder->filePath("some"));
        QVERIFY(seen);
        QVERIFY2(textOf(seen->tables()->unread()).contains("broken.json"),
                 qPrintable(textOf(seen->tables()->unread())));
        QVERIFY(seen->tables()->unread()->isVisible());
    }

    void theFilterLeadsToTheRows()
    {
        const qsizetype before = rowsOf(m_bench->plan());
        BringInDialog *seen = bringIn(week);
        QVERIFY(seen);
        FilterLine *filter = seen->tables()->filterBox();
        filter->setFocus();
        QTest::keyClicks(filter, "describe-images");
        QTest::keyClick(filter, Qt::Key_Return);
        QVERIFY(seen->tables()->files()->hasFocus());
        QVERIFY(seen->tables()->files()->model()->rowCount() < 12);
        filter->setFocus();
        QTest::keyClick(filter, Qt::Key_Escape);
        QVERIFY(seen->isVisible());
        QCOMPARE(seen->tables()->files()->model()->rowCount(), 12);
        QCOMPARE(rowsOf(m_bench->plan()), before);
    }

    void cancelLeavesThePlan()
    {
        const qsizetype before = rowsOf(m_bench->plan());
        const qsizetype position = m_bench->document().historyPosition();
        BringInDialog *seen = bringIn(week);
        QVERIFY(seen);
        QTest::keyClick(seen, Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
        QVERIFY(m_bench->choose("file_bring_in"));
        dialog()->add({week});
        QVERIFY(dialog()->isReading() && !dialog()->bringInButton()->isEnabled());
        dialog()->reject();
        QTest::qWait(300);
        QVERIFY(!dialog());
        QCOMPARE(rowsOf(m_bench->plan()), before);
        QCOMPARE(m_bench->document().historyPosition(), position);
    }

    void twiceIsOnce()
    {
        QTest::mouseClick(bringIn(week)->bringInButton(), Qt::LeftButton);
        closeReport();
        const qsizetype rows = rowsOf(m_bench->plan());
        m_bench->window().takePaths({week}); // as dropped
        QTRY_VERIFY2(dialog(), qPrintable(m_bench->trouble()));
        QCOMPARE(dialog()->whyNot(), "The plan holds all of this already: nothing would change.");
        QVERIFY(!dialog()->bringInButton()->isEnabled());
        dialog()->accept();
        QVERIFY(dialog());
        QCOMPARE(rowsOf(m_bench->plan()), rows);
    }

    // What was read is of the plan as it was.
    void anEditMeanwhileReadsAgain()
    {
        BringInDialog *seen = bringIn(week);
        QVERIFY(seen);
        Draft draft(m_bench->plan());
        draft.add(Deployment {.name = "meanwhile"});
        QVERIFY(m_bench->document().execute(draft.change("Meanwhile")));
        QVERIFY(seen->isReading());
        QVERIFY(isRead());
        QTest::mouseClick(seen->bringInButton(), Qt::LeftButton);
        closeReport();
        QVERIFY(m_bench->find<Deployment>("meanwhile"));
    }

    void launchesThatChangeAreShown()
    {
        QTest::mouseClick(bringIn(week)->bringInButton(), Qt::LeftButton);
        closeReport();
        QByteArray text = contentOf(week + "/aws/111122223333/us-east-1/describe-launch-templates.json");
        const QByteArray said = "\"DefaultVersionNumber\": ";
        const qsizetype at = text.indexOf(said) + said.size();
        text[at] = text.at(at) == '1' ? '2' : '1';
        written("next/us-east-1/describe-launch-templates.json", text);
        BringInDialog *seen = bringIn(m_folder->filePath("next"));
        QVERIFY(seen);
        QVERIFY2(!seen->sentence().contains("No launch changes."), qPrintable(seen->sentence()));
        seen->tables()->tabs()->setCurrentIndex(BringInTables::Launches);
        QVERIFY(seen->tables()->impact()->model()->rowCount() > 0);
        WindowBench::picture(seen, "bringin-impact");
    }

    void itIsDark()
    {
        m_bench.reset(); // which makes it light
        m_bench = std::make_unique<WindowBench>(planWithDeployment(), Appearance::Dark);
        BringInDialog *seen = bringIn(week);
        QVERIFY(seen);
        WindowBench::picture(seen, "bringin-dark");
        seen->tables()->tabs()->setCurrentIndex(BringInTables::Counts);
        WindowBench::picture(seen, "bringin-dark-rows");
    }

    // Every widget that the keyboard reaches says what it is.
    void itCanBeNamed()
    {
        BringInDialog *seen = bringIn(week);
        QVERIFY(seen);
        for (const QWidget *widget : seen->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus)
                || widget->inherits("QTabBar"))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     widget->metaObject()->className());
        }
    }
};

const program::Part testBringIn = program::test<TestBringIn>("tst_bringin");
} // namespace tst_bringin

#include "tst_bringin.moc"
