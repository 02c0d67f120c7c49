// SPDX-License-Identifier: MIT
// An edit that changes what others launch shows it first, in the real window.
#include "core/edit/templates.h"
#include "core/plan/lookup.h"
#include "core/resolve/resolve.h"
#include "tests/ui/windowbench.h"
#include "ui/dialogs/impactdialog.h"
#include "ui/editors/listtable.h"
#include "ui/editors/template/templatepage.h"

class TestImpactDialog : public QObject {
    Q_OBJECT

    // Chooses another default of HEAD of the ServerTemplate that staging uses.
    static Id<ListedMci> chooseAnotherDefault(WindowBench &bench)
    {
        const Id<ServerTemplate> head = findRevision(
            bench.plan(), bench.find<TemplateLineage>("Java Application Server"), 0);
        bench.window().goTo(head);
        QTest::qWait(10);
        Id<ListedMci> other;
        for (const Id<ListedMci> id : listedMcis(bench.plan(), head))
            if (!bench.plan().row(id).isDefault)
                other = id;
        for (ListTable *table : bench.window().findChildren<ListTable *>())
            if (table->isVisible())
                for (int row = 0; row < table->model()->rowCount(); ++row)
                    if (table->model()->index(row, 1).data().toString()
                        == nameOf(bench.plan(), bench.plan().row(other).mci))
                        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                                          table->visualRect(table->model()->index(row, 0)).center());
        QTest::qWait(10);
        return other;
    }

private slots:
    void cancelLeavesNothingAndApplyIsOneStep_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void cancelLeavesNothingAndApplyIsOneStep()
    {
        QFETCH(bool, dark);
        WindowBench bench("modern", dark ? Appearance::Dark : Appearance::Light);
        const auto entries = bench.document().history().size();
        const Id<ListedMci> other = chooseAnotherDefault(bench);
        QVERIFY(other);
        auto *dialog = bench.dialog<ImpactDialog>();
        QVERIFY(dialog);
        QVERIFY2(dialog->asText().contains("stage-app-1"), qPrintable(dialog->asText()));
        QVERIFY(bench.texts(dialog).contains("New launches only"));
        bench.picture(dialog, dark ? "impact-dark" : "impact-light");
        dialog->reject();
        QTest::qWait(10);
        QVERIFY(!bench.plan().row(other).isDefault);
        QCOMPARE(bench.document().history().size(), entries);

        chooseAnotherDefault(bench);
        dialog = bench.dialog<ImpactDialog>();
        QVERIFY(dialog);
        dialog->accept();
        QTest::qWait(10);
        QVERIFY(bench.plan().row(other).isDefault);
        QCOMPARE(bench.document().history().size(), entries + 1);
        QVERIFY(bench.document().undo());
        QVERIFY(!bench.plan().row(other).isDefault);
    }
};

QTEST_MAIN(TestImpactDialog)
#include "tst_impactdialog.moc"
