// SPDX-License-Identifier: MIT
// Handing over through the window: what is planned is seen object by object and in each form, copied and saved; where
// nothing is planned, that is said.
#include "core/edit/next.h"
#include "tests/support/inventories.h"
#include "tests/support/program.h"
#include "tests/ui/windowbench.h"
#include "ui/plans/handoverdialog.h"
#include "ui/widgets/listtable.h"

namespace tst_handingover {
namespace {
using namespace inventories;

Plan planned(bool isMoved)
{
    Plan plan;
    imported(plan, {week1});
    if (!isMoved)
        return plan;
    Id<Image> other;
    plan.all<Image>().forEach(
        [&](const Image &row) { other = row.uid.toString() == "ami-0aa00000000000003" ? row.id : other; });
    const auto change = edit::setImage(
        plan, {named<ServerArray>(plan, "shop-web"), named<ServerArray>(plan, "shop-worker")}, other);
    plan.apply(completed(plan, change.value()));
    return plan;
}

bool isReady(const HandOverDialog *dialog)
{
    return QTest::qWaitFor([&] { return dialog && !dialog->isWorking(); }, 10000);
}

HandOverDialog *opened(WindowBench &bench)
{
    if (!bench.choose("file_hand_over"))
        return nullptr;
    auto *dialog = bench.dialog<HandOverDialog>();
    return isReady(dialog) ? dialog : nullptr;
}
} // namespace

class TestHandingOver : public QObject {
    Q_OBJECT
private slots:
    void nothingPlannedIsSaid()
    {
        WindowBench bench(planned(false));
        HandOverDialog *dialog = opened(bench);
        QVERIFY(dialog);
        QCOMPARE(dialog->sentence(), "Nothing is planned otherwise than its clouds have it.");
        QVERIFY(WindowBench::texts(dialog).contains("Bring in inventories"));
        QVERIFY(!WindowBench::named<QPushButton>(dialog, "&Save…")->isEnabled());
        WindowBench::picture(dialog, "handover-empty");
    }

    void eachFormIsShownCopiedAndSaved()
    {
        WindowBench bench(planned(true));
        HandOverDialog *dialog = opened(bench);
        QVERIFY(dialog);
        QCOMPARE(dialog->moves()->model()->rowCount(), 2);
        QCOMPARE(dialog->sentence(),
                 "2 servers and arrays are planned otherwise than their clouds have them.");
        for (int row = 0; row < dialog->formats()->count(); ++row) {
            dialog->formats()->setCurrentRow(row);
            QVERIFY(!WindowBench::named<QPushButton>(dialog, "&Save…")->isEnabled() || row == 0);
            QVERIFY(isReady(dialog));
            QVERIFY2(!dialog->text()->toPlainText().isEmpty(),
                     qPrintable(dialog->formats()->item(row)->text()));
        }
        dialog->formats()->setCurrentRow(0);
        QVERIFY(isReady(dialog));
        QVERIFY(dialog->text()->toPlainText().contains("create-launch-template-version"));
        WindowBench::click(dialog, "&Copy");
        QCOMPARE(QGuiApplication::clipboard()->text(), dialog->text()->toPlainText());
        QTemporaryDir folder;
        bench.answers().path = folder.filePath("do.sh");
        WindowBench::click(dialog, "&Save…");
        QVERIFY(bench.answers().proposed.endsWith("own.sh"));
        QFile file(folder.filePath("do.sh"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), dialog->text()->toPlainText());
        WindowBench::picture(dialog, "handover-light");
    }

    // What is copied is what is saved, byte for byte.
    void spacesAreCopiedAsTheyAre()
    {
        Plan plan = planned(true);
        editHere(plan, named<ServerArray>(plan, "shop-web"),
                 [](ServerArray &row) { row.name = QString::fromUtf8("shop\u00a0web"); });
        WindowBench bench(plan);
        HandOverDialog *dialog = opened(bench);
        QVERIFY(dialog);
        WindowBench::click(dialog, "&Copy");
        QVERIFY(QGuiApplication::clipboard()->text().contains(QString::fromUtf8("shop\u00a0web")));
    }

    // The text goes to where it speaks of the object, and follows what is edited meanwhile.
    void objectByObject()
    {
        WindowBench bench(planned(true), Appearance::Dark);
        HandOverDialog *dialog = opened(bench);
        QVERIFY(dialog);
        const Id<ServerArray> worker = named<ServerArray>(bench.plan(), "shop-worker");
        dialog->moves()->select({worker});
        QTRY_VERIFY(dialog->text()->textCursor().selectedText().endsWith("shop-worker"));
        WindowBench::picture(dialog, "handover-dark");
        const auto change = edit::inheritAll(bench.plan(), {worker});
        QVERIFY(change && bench.document().execute(*change));
        QTRY_COMPARE(dialog->moves()->model()->rowCount(), 1);
        QVERIFY(isReady(dialog));
        QVERIFY(!dialog->text()->toPlainText().contains("shop-worker\n"));
    }
};

const program::Part testHandingOver = program::test<TestHandingOver>("tst_handingover");
} // namespace tst_handingover

#include "tst_handingover.moc"
