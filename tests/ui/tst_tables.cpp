// SPDX-License-Identifier: MIT
// Short tables in pages and dialogs keep the columns that a person arranged, and are copied as they are seen.
#include "tests/support/program.h"
#include "tests/ui/windowbench.h"
#include "ui/forms/formdialog.h"
#include "ui/mcis/mcipicker.h"
#include "ui/widgets/listtable.h"

namespace tst_tables {
class TestTables : public QObject {
    Q_OBJECT

    // The table of a dialog that is opened anew each time.
    static ListTable *picker(WindowBench &bench)
    {
        Id<MultiCloudImage> head;
        bench.plan().all<MultiCloudImage>().forEach(
            [&](const MultiCloudImage &row) { head = row.isHead() && !row.removed ? row.id : head; });
        bench.window().goTo(head);
        QTest::qWait(10);
        if (!bench.click(&bench.window(), "Fill from…"))
            return nullptr;
        auto *dialog = bench.dialog<FormDialog>();
        return dialog ? dialog->findChild<MciPicker *>()->findChild<ListTable *>() : nullptr;
    }
    static void close(WindowBench &bench)
    {
        bench.dialog<FormDialog>()->reject();
        QTest::qWait(10);
        QVERIFY(!bench.dialog<FormDialog>());
    }

private slots:
    void aDialogsTableRemembersItsColumns()
    {
        WindowBench bench("modern");
        ListTable *table = picker(bench);
        QVERIFY(table);
        const auto startsWith = [](ListTable *shown) { return shown->horizontalHeader()->logicalIndex(0); };
        QCOMPARE(startsWith(table), 0);
        table->horizontalHeader()->moveSection(1, 0);
        const int stretched = table->columnWidth(1);
        table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Interactive);
        table->setColumnWidth(1, 123);
        QVERIFY(stretched != 123);
        close(bench);
        table = picker(bench);
        QCOMPARE(startsWith(table), 1);
        QCOMPARE(table->columnWidth(1), 123);
        close(bench);
    }

    void rowsAreCopiedInTheOrderOfTheColumnsSeen()
    {
        WindowBench bench("modern");
        ListTable *table = picker(bench);
        QVERIFY(table);
        table->selectRow(0);
        const QString name = table->model()->index(0, 0).data().toString(),
                      clouds = table->model()->index(0, 1).data().toString();
        QVERIFY(table->selectionAsText().endsWith(name + '\t' + clouds + '\n'));
        table->horizontalHeader()->moveSection(1, 0);
        QVERIFY(table->selectionAsText().endsWith(clouds + '\t' + name + '\n'));
        table->setColumnHidden(1, true);
        QVERIFY(table->selectionAsText().endsWith('\n' + name + '\n'));
        close(bench);
    }

    // The inspector's tables are made anew with the window.
    void aPagesTableRemembersItsColumnsOverASession()
    {
        QTemporaryDir folder;
        Settings settings(folder.filePath("settings.ini"));
        const auto table = [](QWidget *parent) {
            auto *made = new ListTable("Clouds", {"Cloud", "Image", "Type"}, parent);
            made->setWidths({10, 0, 10});
            made->setSortable(0);
            return made;
        };
        {
            MainWindow window(settings, std::make_unique<BenchAnswers>());
            window.QWidget::show();
            ListTable *first = table(&window);
            first->setGeometry(0, 0, 600, 200);
            first->setVisible(true);
            first->setColumnWidth(2, 217);
            first->horizontalHeader()->moveSection(2, 0);
            first->sortByColumn(1, Qt::DescendingOrder);
        }
        MainWindow window(settings, std::make_unique<BenchAnswers>());
        window.QWidget::show();
        ListTable *second = table(&window);
        second->setGeometry(0, 0, 600, 200);
        second->setColumnHidden(0, true);
        second->setVisible(true);
        QCOMPARE(second->columnWidth(2), 217);
        QCOMPARE(second->horizontalHeader()->logicalIndex(0), 2);
        QCOMPARE(second->horizontalHeader()->sortIndicatorSection(), 1);
        QCOMPARE(second->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
        QVERIFY(second->isColumnHidden(0)); // which columns are there is for the page to say
    }
};

const program::Part testTables = program::test<TestTables>("tst_tables");
} // namespace tst_tables

#include "tst_tables.moc"
