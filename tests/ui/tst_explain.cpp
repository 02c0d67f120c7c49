// SPDX-License-Identifier: MIT
// Why a field has its value is told in the same steps everywhere, and two of a kind stand beside each other.
#include "core/answer/chain.h"
#include "core/edit/copies.h"
#include "core/edit/next.h"
#include "core/resolve/explaintext.h"
#include "tests/support/program.h"
#include "tests/ui/testbench.h"
#include "tests/ui/windowbench.h"
#include "ui/components/comparedialog.h"
#include "ui/help/explaindialog.h"
#include "ui/help/helpdialog.h"
#include "ui/models/ownersmodel.h"
#include "ui/plans/plancomparedialog.h"
#include "ui/theme/link.h"
#include "ui/widgets/listtable.h"
#include "ui/window/gotodialog.h"

namespace tst_explain {
namespace {
QString textOf(const QDialog *dialog)
{
    QString texts = WindowBench::texts(dialog);
    for (const auto *button : dialog->findChildren<QPushButton *>())
        texts += '\n' + button->text();
    return texts;
}

QStringList column(const CompareDialog *dialog, int column)
{
    const QAbstractItemModel *model = dialog->findChild<ListTable *>()->model();
    QStringList found;
    for (int row = 0; row < model->rowCount(); ++row)
        found.append(model->index(row, column).data().toString());
    return found;
}
} // namespace

class TestExplain : public QObject {
    Q_OBJECT

    // The tooltip that the widget would show.
    static QString tooltipOf(QWidget *widget)
    {
        QHelpEvent asked(QEvent::ToolTip, QPoint(3, 3), widget->mapToGlobal(QPoint(3, 3)));
        QCoreApplication::sendEvent(widget, &asked);
        return QTextDocumentFragment::fromHtml(QToolTip::text()).toPlainText();
    }

    static PlanCompareDialog *comparedWith(WindowBench &bench, const QString &path)
    {
        bench.answers().open = {path};
        bench.choose("go_compare_plan");
        auto *dialog = bench.dialog<PlanCompareDialog>();
        while (dialog && !dialog->isDone())
            QTest::qWait(5);
        return dialog;
    }

private slots:
    void everyoneTellsTheSameSteps()
    {
        WindowBench window("modern");
        TestBench bench(window.plan());
        for (const char *name : {"app-us-1", "lb-us-1"}) {
            const Owner owner(window.find<Server>(name));
            for (const LaunchField field : allLaunchFields) {
                const QString chain = asText(chainOf(bench.plan(), owner, field));
                const QString command = explainLines(bench.plan(), owner, field).join('\n');
                ExplainDialog dialog(bench, owner, field);
                const QString shown = textOf(&dialog);
                const QList<Step> steps = explain(bench.plan(), owner, field);
                QVERIFY(!steps.isEmpty());
                for (const Step &step : steps) {
                    QVERIFY2(command.contains(lineOf(step)), qPrintable(command));
                    QVERIFY2(dialog.text().contains(lineOf(step)), qPrintable(dialog.text()));
                    for (const QString &part : {step.why, step.rule, wordOf(step.outcome)})
                        QVERIFY2(shown.contains(part), qPrintable(shown + "\n lacks " + part));
                    QVERIFY2(chain.contains(step.why), qPrintable(chain + "\n lacks " + step.why));
                }
                QVERIFY(dialog.text().startsWith(summary(bench.plan(), owner, field)));
            }
        }
    }

    void theKeyAndTheTooltipOfAField()
    {
        WindowBench bench("modern");
        bench.goTo<Server>("app-us-1");
        const Owner owner(bench.find<Server>("app-us-1"));
        auto *field = bench.named<QWidget>(&bench.window(), "Instance Type of Next");
        QVERIFY(field);
        auto *cell = field->parentWidget();
        QVERIFY2(tooltipOf(cell).contains(summary(bench.plan(), owner, LaunchField::InstanceType)),
                 qPrintable(tooltipOf(cell)));
        field->setFocus();
        QTest::keyClick(field, Qt::Key_F1);
        auto *dialog = bench.dialog<ExplainDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->text(), explainText(bench.plan(), owner, LaunchField::InstanceType) + '\n');
        bench.picture(dialog, "explain-type");
        // Copied, it is the same.
        QVERIFY(bench.click(dialog, "Copy as &Text"));
        QCOMPARE(QGuiApplication::clipboard()->text(), dialog->text());
        // Another field, a rule, and a link.
        QVERIFY(bench.pick(dialog, "Field", "Image"));
        bench.picture(dialog, "explain-image");
        QVERIFY(bench.click(dialog, "Rule R-08"));
        auto *help = bench.dialog<HelpDialog>();
        QVERIFY(help);
        QCOMPARE(help->findChild<QTextBrowser *>()->textCursor().selectedText(), QString("R-08"));
        bench.picture(help, "explain-rule");
        help->close();
        const Id<Image> image = resolve(bench.plan(), owner).image.value;
        for (LinkButton *link : dialog->findChildren<LinkButton *>())
            if (link->id() == AnyId(image))
                QTest::mouseClick(link, Qt::LeftButton, {}, QPoint(12, link->height() / 2));
        QCOMPARE(bench.window().selection(), QList<AnyId> {image});
    }

    void theKeyAndTheTooltipOfACell()
    {
        WindowBench bench("modern", Appearance::Dark);
        bench.goTo<Server>("app-us-1");
        RowsView *view = bench.window().page()->view();
        const int row = view->rows()->rowOf(bench.find<Server>("app-us-1"));
        const QModelIndex cell = view->rows()->index(row, OwnersModel::Type);
        const Owner owner(bench.find<Server>("app-us-1"));
        QVERIFY(cell.data(Qt::ToolTipRole)
                    .toString()
                    .contains(summary(bench.plan(), owner, LaunchField::InstanceType).toHtmlEscaped()));
        view->setFocus();
        view->setCurrentIndex(cell);
        QTest::keyClick(view, Qt::Key_F1);
        auto *dialog = bench.dialog<ExplainDialog>();
        QVERIFY(dialog);
        QVERIFY(dialog->text().contains("Instance Type: "));
        bench.picture(dialog, "explain-type-dark");
        dialog->close();
        // Where there is no field, the key opens the help.
        view->setCurrentIndex(view->rows()->index(row, OwnersModel::Name));
        bench.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&bench.window()));
        QTest::keyClick(view, Qt::Key_F1);
        QVERIFY(bench.dialog<HelpDialog>());
    }

    void twoServersBesideEachOther()
    {
        WindowBench bench("modern");
        bench.goTo<Deployment>("Shop production");
        bench.select({"app-us-1", "lb-us-1"});
        QVERIFY(bench.choose("go_compare"));
        auto *dialog = bench.dialog<CompareDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->windowTitle(), QString("Compare app-us-1 with lb-us-1"));
        const QStringList where = column(dialog, 1);
        QVERIFY2(where.contains("ServerTemplate") && where.contains("Current: Image")
                     && !where.contains("Cloud"),
                 qPrintable(where.join(", ")));
        bench.picture(dialog, "compare-servers");
        auto *differing = bench.named<QCheckBox>(dialog, "&Differing only");
        QVERIFY(differing && differing->isChecked());
        differing->click();
        QVERIFY(column(dialog, 1).contains("Cloud"));
        QVERIFY(column(dialog, 0).contains("= the same"));
        bench.picture(dialog, "compare-everything");
        QVERIFY(bench.click(dialog, "Copy as &Text"));
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(
            "What\tWhere\tapp-us-1\tlb-us-1\nthe same\tCloud\t"));
        // A value leads to what it is.
        auto *table = dialog->findChild<ListTable *>();
        const QModelIndex value = table->model()->index(int(column(dialog, 1).indexOf("ServerTemplate")), 3);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(value).topLeft() + QPoint(20, 8));
        QVERIFY(!dialog->isVisible());
        QCOMPARE(nameOf(bench.plan(), bench.window().selection().constFirst()),
                 nameOf(bench.plan(), bench.plan().row(bench.find<Server>("lb-us-1")).next.serverTemplate));
    }

    void anotherPlanBesideTheOpenOne()
    {
        WindowBench bench("modern");
        QTemporaryDir folder;
        const QString path = folder.filePath("older.mciplan");
        QVERIFY(bench.document().saveCopy(path));
        bench.goTo<Server>("app-us-1");
        const Owner owner(bench.find<Server>("app-us-1"));
        QVERIFY(bench.document().execute(*edit::inherit(bench.plan(), {owner}, LaunchField::InstanceType)));
        QVERIFY(bench.document().execute(*edit::cloneOwners(bench.plan(), {owner})));
        PlanCompareDialog *dialog = comparedWith(bench, path);
        QVERIFY2(bench.texts(dialog).contains("Launches that differ: 1."), qPrintable(bench.texts(dialog)));
        QVERIFY2(dialog->text().contains("app-us-1\tInstance Type\tt3.medium\tm6i.large"),
                 qPrintable(dialog->text()));
        bench.picture(dialog, "compare-plans");
        dialog->findChild<QTabWidget *>()->setCurrentIndex(1);
        QVERIFY2(dialog->text().contains("− removed"), qPrintable(dialog->text()));
        bench.picture(dialog, "compare-plans-rows");
        dialog->close();
        // The same, and what is no plan, are told in a sentence.
        const QString same = folder.filePath("same.mciplan");
        QVERIFY(bench.document().saveCopy(same));
        dialog = comparedWith(bench, same);
        QVERIFY(bench.texts(dialog).contains("are the same."));
        dialog->close();
        QFile none(folder.filePath("none.mciplan"));
        QVERIFY(none.open(QIODevice::WriteOnly) && none.write("nothing") > 0);
        none.close();
        dialog = comparedWith(bench, none.fileName());
        QVERIFY(bench.texts(dialog).contains("none.mciplan"));
        bench.picture(dialog, "compare-plans-none");
    }

    void oneWithAnotherThatIsChosen()
    {
        WindowBench bench("modern", Appearance::Dark);
        bench.goTo<Server>("app-us-1");
        QVERIFY(bench.choose("go_compare"));
        auto *chooser = bench.dialog<GoToDialog>();
        QVERIFY(chooser);
        QCOMPARE(chooser->windowTitle(), QString("Compare app-us-1 With"));
        QTest::keyClicks(chooser->box(), "web-us");
        QTest::keyClick(chooser->box(), Qt::Key_Return);
        QTRY_VERIFY(bench.dialog<CompareDialog>());
        auto *dialog = bench.dialog<CompareDialog>();
        QCOMPARE(dialog->windowTitle(), QString("Compare app-us-1 with web-us"));
        bench.picture(dialog, "compare-dark");
        dialog->close();
        // Two that are not alike cannot be compared.
        bench.window().goTo(bench.plan().all<Image>().ids().constFirst());
        QTest::qWait(10);
        bench.window().actionTable()->refresh();
        QVERIFY(!bench.action("go_compare")->isEnabled());
    }
};

const program::Part testExplain = program::test<TestExplain>("tst_explain");
} // namespace tst_explain

#include "tst_explain.moc"
