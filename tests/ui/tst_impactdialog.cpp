// SPDX-License-Identifier: MIT
// An edit that changes what others launch shows it first, in the real window; what was changed is shown after.
#include "tests/support/program.h"
#include "tests/ui/trybench.h"
#include "ui/plans/impactdialog.h"
#include "ui/widgets/filterline.h"

namespace tst_impactdialog {
class TestImpactDialog : public QObject {
    Q_OBJECT
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
        TryBench bench(dark ? Appearance::Dark : Appearance::Light);
        const auto entries = bench.document().history().size();
        const Id<ListedMci> other = bench.chooseAnotherDefault();
        QVERIFY(other);
        auto *dialog = bench.dialog<ImpactDialog>();
        QVERIFY(dialog);
        QVERIFY2(dialog->asText().contains("stage-app-1"), qPrintable(dialog->asText()));
        QVERIFY(bench.texts(dialog).contains("New launches only"));
        QVERIFY2(bench.texts(dialog).contains(
                     "use committed revisions of Java Application Server and stay as they are. To "
                     "bring it to them, commit it"),
                 qPrintable(dialog->asText()));
        bench.picture(dialog, dark ? "impact-dark" : "impact-light");
        dialog->reject();
        QTest::qWait(10);
        QVERIFY(!bench.plan().row(other).isDefault);
        QCOMPARE(bench.document().history().size(), entries);

        bench.chooseAnotherDefault();
        dialog = bench.dialog<ImpactDialog>();
        QVERIFY(dialog);
        dialog->accept();
        QTest::qWait(10);
        QVERIFY(bench.plan().row(other).isDefault);
        QCOMPARE(bench.document().history().size(), entries + 1);
        QVERIFY(bench.document().undo());
        QVERIFY(!bench.plan().row(other).isDefault);
    }

    void enterAppliesAndEscCancels()
    {
        TryBench bench;
        const Id<ListedMci> other = bench.chooseAnotherDefault();
        QTest::keyClick(bench.dialog<ImpactDialog>()->view()->table(), Qt::Key_Escape);
        QTest::qWait(20);
        QVERIFY(!bench.plan().row(other).isDefault);
        bench.chooseAnotherDefault();
        auto *dialog = bench.dialog<ImpactDialog>();
        QCOMPARE(dialog->focusWidget(), dialog->view()->table());
        QTest::keyClick(dialog->view()->table(), Qt::Key_Return);
        QTest::qWait(20);
        QVERIFY(!bench.dialog<ImpactDialog>());
        QVERIFY(bench.plan().row(other).isDefault);
    }

    void rowsAreFilteredCopiedAndLead()
    {
        TryBench bench;
        bench.chooseAnotherDefault();
        auto *dialog = bench.dialog<ImpactDialog>();
        QVERIFY(dialog);
        ImpactView *view = dialog->view();
        const int all = view->model()->rowCount();
        QVERIFY(all > 2);
        view->filterBox()->setText("no such launch");
        QCOMPARE(view->model()->rowCount(), 0);
        QVERIFY(bench.texts(view).contains("No launch that changes matches"));
        view->filterBox()->setText("STAGE-APP-1");
        QVERIFY(view->model()->rowCount() > 0 && view->model()->rowCount() <= all);
        view->filterBox()->clear();
        QVERIFY(bench.click(view, "Copy"));
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.contains("launch") && copied.contains("stage-app-1 · Shop staging\t"),
                 qPrintable(copied));
        const Owner first = view->model()->ownerAt(0);
        emit view->table()->doubleClicked(view->model()->index(0, 0));
        QCOMPARE(bench.window().selection(), QList<AnyId> {first.id()});
        QVERIFY(dialog->isVisible());
        dialog->reject();
    }

    void theTabShowsTheLastChangeAndItsUndo()
    {
        TryBench bench;
        bench.openTab("impact");
        DrawerTab *tab = &bench.tab("impact");
        QVERIFY(bench.texts(bench.impact()).contains("After an edit, this shows which launches changed."));
        bench.picture(tab, "impact-dock-empty");
        bench.chooseAnotherDefault();
        bench.dialog<ImpactDialog>()->accept();
        QTRY_VERIFY(bench.impact()->asText().contains("stage-app-1"));
        QVERIFY(tab->title().startsWith("Impact ("));
        const QString label = bench.document().undoLabel();
        QVERIFY(bench.texts(bench.impact()).contains(label));
        bench.picture(&bench.window(), "impact-dock");
        QVERIFY(bench.choose("edit_undo"));
        QTRY_VERIFY(bench.texts(bench.impact()).contains("Undone: " + label));
        QVERIFY(bench.impact()->asText().contains("stage-app-1"));
    }

    // More than can be looked at within a frame.
    static void addServers(TryBench &bench, int count)
    {
        Draft draft(bench.plan());
        Server row = bench.plan().row(bench.find<Server>("stage-app-1"));
        for (int i = 0; i < count; ++i) {
            row.name = QStringLiteral("many-%1").arg(i);
            draft.add(row);
        }
        QVERIFY(bench.document().execute(draft.change("Add servers")));
    }

    void manyLaunchesAreLookedAtApart()
    {
        TryBench bench;
        addServers(bench, 400);
        const auto entries = bench.document().history().size();
        const Id<ListedMci> other = bench.chooseAnotherDefault();
        QTRY_VERIFY(bench.dialog<ImpactDialog>() && bench.dialog<ImpactDialog>()->applyButton()->isEnabled());
        QVERIFY(bench.dialog<ImpactDialog>()->asText().startsWith("Make "));
        QVERIFY2(bench.dialog<ImpactDialog>()->asText().contains("403 launches change"),
                 qPrintable(bench.dialog<ImpactDialog>()->asText().left(200)));
        bench.dialog<ImpactDialog>()->accept();
        QVERIFY(bench.plan().row(other).isDefault);
        QCOMPARE(bench.document().history().size(), entries + 1);
    }

    void whatIsStaleByThenIsNotDone()
    {
        TryBench bench;
        addServers(bench, 400);
        const Id<ListedMci> other = bench.chooseAnotherDefault();
        addServers(bench, 1);
        QTRY_VERIFY(bench.dialog<ImpactDialog>() && bench.dialog<ImpactDialog>()->applyButton()->isEnabled());
        bench.dialog<ImpactDialog>()->accept();
        QVERIFY(!bench.plan().row(other).isDefault);
        QVERIFY2(bench.trouble().contains("The plan changed meanwhile"), qPrintable(bench.trouble()));
    }

    void anImportThatChangesLaunchesAsksFirst()
    {
        TryBench bench;
        const MultiCloudImage mci = bench.plan().row(bench.plan().row(bench.other()).mci);
        QVERIFY(mci.id);
        QTemporaryDir folder;
        QFile file(folder.filePath("template.yml"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(("Name: Java Application Server\nDescription: changed\nMultiCloudImages:\n- Name: "
                    + mci.name + "\n  Revision: " + QString::number(mci.revision) + "\n")
                       .toUtf8());
        file.close();
        const auto entries = bench.document().history().size();
        bench.window().importPaths({file.fileName()});
        QTRY_VERIFY(bench.dialog<ImpactDialog>());
        bench.dialog<ImpactDialog>()->reject();
        QTest::qWait(20);
        QCOMPARE(bench.document().history().size(), entries);
        bench.window().importPaths({file.fileName()});
        QTRY_VERIFY(bench.dialog<ImpactDialog>());
        bench.dialog<ImpactDialog>()->accept();
        QTRY_COMPARE(bench.document().history().size(), entries + 1);
    }
};

const program::Part testImpactDialog = program::test<TestImpactDialog>("tst_impactdialog");
} // namespace tst_impactdialog

#include "tst_impactdialog.moc"
