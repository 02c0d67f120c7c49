// SPDX-License-Identifier: MIT
// The findings in the real window: each warning of the documentation at the server that earns it, mended by
// its fix, and back with undo.
#include "tests/ui/windowbench.h"
#include "ui/dialogs/impactdialog.h"
#include "ui/views/findingsview.h"

class TestFindings : public QObject {
    Q_OBJECT

    static QTreeWidgetItem *itemSaying(FindingsView *view, const QString &rule, const QString &part)
    {
        for (int i = 0; i < view->tree()->topLevelItemCount(); ++i) {
            QTreeWidgetItem *group = view->tree()->topLevelItem(i);
            if (!group->text(0).contains(rule + u' '))
                continue;
            for (int k = 0; k < group->childCount(); ++k)
                if (group->child(k)->text(0).contains(part))
                    return group->child(k);
        }
        return nullptr;
    }
    static void show(WindowBench &bench)
    {
        QTRY_VERIFY(bench.window().findings()->isCurrent());
        for (QDockWidget *dock : bench.window().findChildren<QDockWidget *>())
            if (dock->objectName() == "findings")
                dock->raise();
        QTest::qWait(20);
    }

private slots:
    void everyWarningIsAtTheServerThatEarnsIt()
    {
        WindowBench bench("classic");
        show(bench);
        FindingsView *view = bench.window().findings();
        QVERIFY(itemSaying(view, "W-02", "test-unlisted-mci"));
        QVERIFY(itemSaying(view, "W-03", "test-custom-image"));
        QVERIFY(itemSaying(view, "W-05", "test-large-on-32-bit"));
        QVERIFY(itemSaying(view, "W-06", "test-large-on-32-bit"));
        QVERIFY(itemSaying(view, "W-33", "test-pinned"));
        QVERIFY(itemSaying(view, "W-34", "web-2"));
        QVERIFY(itemSaying(view, "W-35", "app-array"));
        bench.picture(&bench.window(), "findings-light");
    }

    void selectingOneGoesThereAndItsFixMends()
    {
        WindowBench bench("classic", Appearance::Dark);
        show(bench);
        FindingsView *view = bench.window().findings();
        QTreeWidgetItem *item = itemSaying(view, "W-03", "test-custom-image");
        view->tree()->scrollToItem(item);
        QTest::mouseClick(view->tree()->viewport(), Qt::LeftButton, {},
                          view->tree()->visualItemRect(item).center());
        QTest::qWait(20);
        QCOMPARE(bench.window().selection(), QList<AnyId> {bench.find<Server>("test-custom-image")});
        bench.picture(&bench.window(), "findings-dark");
        QVERIFY(bench.click(view, "&Fix"));
        QTest::qWait(20);
        QVERIFY(!bench.plan().row(bench.find<Server>("test-custom-image")).next.image.isSet());
        QVERIFY(!itemSaying(view, "W-03", "test-custom-image"));
        QVERIFY(bench.document().undo());
        QTest::qWait(20);
        QVERIFY(itemSaying(view, "W-03", "test-custom-image"));
    }

    void allOfARuleIsOneUndoStep()
    {
        WindowBench bench("classic");
        show(bench);
        FindingsView *view = bench.window().findings();
        const auto entries = bench.document().history().size();
        QTreeWidgetItem *item = itemSaying(view, "W-41", "db-1");
        QVERIFY(item);
        item->setSelected(true);
        QVERIFY(bench.click(view, "Fix All of This Rule"));
        auto *impact = bench.dialog<ImpactDialog>();
        QVERIFY(impact && impact->asText().contains("db-1") && impact->asText().contains("db-eu-1"));
        impact->accept();
        QTest::qWait(20);
        QVERIFY(!itemSaying(view, "W-41", "db-1") && !itemSaying(view, "W-41", "db-eu-1"));
        QCOMPARE(bench.document().history().size(), entries + 1);
        QVERIFY(bench.document().undo());
        QTest::qWait(20);
        QVERIFY(itemSaying(view, "W-41", "db-1"));
    }

    void theFilterSaysWhenNothingMatches()
    {
        WindowBench bench("classic");
        show(bench);
        FindingsView *view = bench.window().findings();
        auto *filter = bench.named<QLineEdit>(view, "Filter findings");
        QVERIFY(filter);
        filter->setText("test-pinned");
        QTRY_COMPARE(view->tree()->topLevelItemCount(), 1);
        filter->setText("nothing like it");
        QTRY_COMPARE(view->tree()->topLevelItemCount(), 0);
        QVERIFY(bench.texts(view).contains("No finding matches"));
    }
};

QTEST_MAIN(TestFindings)
#include "tst_findings.moc"
