// SPDX-License-Identifier: MIT
// Promote proposes the MultiCloud Image that Next uses, and shows what launches differently before it is done.
#include "core/edit/next.h"
#include "core/plan/lookup.h"
#include "core/resolve/resolve.h"
#include "tests/support/program.h"
#include "tests/ui/windowbench.h"
#include "ui/mcis/promotedialog.h"
#include "ui/plans/impactpreview.h"
#include "ui/window/statusline.h"

namespace tst_promote {
class TestPromote : public QObject {
    Q_OBJECT

    // The dialog for that server, on the real window.
    static PromoteDialog *open(WindowBench &bench, const QString &server)
    {
        bench.goTo<Server>(server);
        return bench.choose("mci_promote") ? bench.dialog<PromoteDialog>() : nullptr;
    }
    static QStringList targets(const PromoteDialog *dialog)
    {
        QStringList texts;
        for (int i = 0; i < dialog->into()->count(); ++i)
            texts.append(dialog->into()->itemText(i));
        return texts;
    }

private slots:
    void theMciInUseIsProposedAndItsImageStays()
    {
        WindowBench bench("modern");
        const Owner owner = bench.find<Server>("db-us-1");
        const Resolution before = resolve(bench.plan(), owner);
        PromoteDialog *dialog = open(bench, "db-us-1");
        QVERIFY(dialog);
        QCOMPARE(dialog->into()->currentText(), "Make HEAD from Ubuntu_22.04_x64 [rev 2]");
        QCOMPARE(targets(dialog),
                 QStringList({"Make HEAD from Ubuntu_22.04_x64 [rev 2]", "Others, not in use here",
                              "Make HEAD from Debian_12_x64 [rev 1]", "A new MultiCloud Image"}));
        QVERIFY2(bench.texts(dialog).contains("✓ db-us-1 still launches the image"),
                 qPrintable(bench.texts(dialog)));
        QTRY_VERIFY(dialog->preview()->isKnown());
        QVERIFY2(dialog->preview()->view()->asText().contains("db-us-1"),
                 qPrintable(dialog->preview()->view()->asText()));
        bench.picture(dialog, "promote-in-use");

        const auto position = bench.document().historyPosition();
        QVERIFY(bench.click(dialog, "Promote"));
        QCOMPARE(bench.document().historyPosition(), position + 1);
        const Resolution after = resolve(bench.plan(), owner);
        QCOMPARE(after.image.value, before.image.value);
        QCOMPARE(after.instanceType.value, before.instanceType.value);
        QCOMPARE(after.instanceType.from, Layer::MciSetting);
        QVERIFY(bench.plan().row(after.mci.value).isHead());
        QCOMPARE(bench.plan().row(after.mci.value).lineage, bench.plan().row(before.mci.value).lineage);
        QCOMPARE(bench.window().statusLine()->doneText(),
                 "Make HEAD from Ubuntu_22.04_x64 [rev 2], and promote what is set on db-us-1 to it");
        QVERIFY(bench.document().undo());
        QCOMPARE(resolve(bench.plan(), owner).mci.value, before.mci.value);
    }

    void anotherImageIsToldInTheDialog()
    {
        WindowBench bench("modern", Appearance::Dark);
        PromoteDialog *dialog = open(bench, "db-us-1");
        QVERIFY(dialog);
        dialog->into()->setCurrentText("Make HEAD from Debian_12_x64 [rev 1]");
        QVERIFY2(bench.texts(dialog).contains("⚠ db-us-1 then launches another image:"),
                 qPrintable(bench.texts(dialog)));
        QTRY_VERIFY(dialog->preview()->isKnown());
        QVERIFY2(dialog->preview()->view()->asText().contains("Image"),
                 qPrintable(dialog->preview()->view()->asText()));
        bench.picture(dialog, "promote-another-image-dark");
    }

    void whereHeadIsThereItIsProposed()
    {
        WindowBench bench("modern");
        PromoteDialog *dialog = open(bench, "warehouse-1");
        QVERIFY(dialog);
        QCOMPARE(dialog->into()->currentText(), "Ubuntu_24.04_x64 [HEAD]");
    }

    void whatAPublisherOwnsBecomesANewOne()
    {
        WindowBench bench("modern");
        const Owner owner = bench.find<Server>("ci-rhel");
        const Resolution like = resolve(bench.plan(), bench.find<Server>("ci-controller"));
        QVERIFY(bench.document().execute(edit::setImage(bench.plan(), {owner}, like.image.value).value()));
        QVERIFY(bench.document().execute(
            edit::setInstanceType(bench.plan(), {owner}, like.instanceType.value).value()));
        PromoteDialog *dialog = open(bench, "ci-rhel");
        QVERIFY(dialog);
        QCOMPARE(dialog->into()->currentText(), "A new MultiCloud Image");
        QVERIFY(dialog->nameField()->isVisible());
        QVERIFY2(dialog->doButton()->isEnabled(), qPrintable(dialog->doButton()->toolTip()));
    }
};

const program::Part testPromote = program::test<TestPromote>("tst_promote");
} // namespace tst_promote

#include "tst_promote.moc"
