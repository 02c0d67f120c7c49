// SPDX-License-Identifier: MIT
// Several at once, and by keys alone: what is shown of servers that differ, and how the keys go round the window.
#include "core/edit/launches.h"
#include "tests/support/program.h"
#include "tests/ui/inspectorbench.h"
#include "tests/ui/windowbench.h"
#include "ui/components/comparedialog.h"
#include "ui/inspector/launchbar.h"
#include "ui/inspector/offerlist.h"
#include "ui/owners/addownerdialog.h"
#include "ui/owners/timeline.h"
#include "ui/views/historyview.h"
#include "ui/views/navigatorview.h"
#include "ui/widgets/listtable.h"
#include "ui/window/gotodialog.h"
#include "ui/window/statusline.h"

namespace tst_several {
namespace {
const QString inheritType = "Inherit Instance Type from MultiCloud Image";

void press(WindowBench &bench, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : &bench.window(), key, modifiers);
    QTest::qWait(10);
}

Inspector *inspectorOf(WindowBench &bench) { return bench.window().findChild<Inspector *>(); }
bool isIn(const QWidget *pane) { return pane->isAncestorOf(QApplication::focusWidget()); }

// The inspector's button; null while it offers none.
QPushButton *launchButton(WindowBench &bench)
{
    for (auto *button : inspectorOf(bench)->findChild<LaunchBar *>()->findChildren<QPushButton *>())
        if (button->isVisible() && button->text().startsWith("Launch"))
            return button;
    return nullptr;
}
} // namespace

class TestSeveral : public QObject {
    Q_OBJECT

private slots:
    void aBoxOverSeveralThatDifferIsNeitherTickedNorEmpty()
    {
        InspectorBench bench(InspectorBench::sample("modern"));
        bench.select({"stage-lb-1", "stage-app-1", "stage-db-1", "stage-db-arm-type"});
        auto *box = bench.seen<QCheckBox>(inheritType);
        QCOMPARE(box->checkState(), Qt::PartiallyChecked);
        QVERIFY(box->isTristate()); // else it is drawn as ticked
        bench.picture("several-differ");
        const qsizetype before = bench.document().historyPosition();
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
        QCOMPARE(bench.document().historyPosition(), before + 1);
        QCOMPARE(bench.document().undoLabel(), "Instance Type of 4 servers inherits; 2 overrides removed");
        QCOMPARE(bench.seen<QCheckBox>(inheritType)->checkState(), Qt::Checked);
        QVERIFY(bench.document().undo());
        QCOMPARE(bench.seen<QCheckBox>(inheritType)->checkState(), Qt::PartiallyChecked);
    }

    void theStatusLineNamesWhatWasDone()
    {
        WindowBench bench("modern");
        bench.goTo<Deployment>("Shop staging");
        bench.select({"stage-db-1", "stage-db-arm-type"});
        auto *box = bench.named<QCheckBox>(inspectorOf(bench), inheritType);
        QVERIFY(box);
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
        QCOMPARE(bench.window().statusLine()->doneText(),
                 "Instance Type of 2 servers inherits; 2 overrides removed");
        QVERIFY(bench.choose("edit_undo"));
        QCOMPARE(bench.window().statusLine()->doneText(),
                 "Undone: Instance Type of 2 servers inherits; 2 overrides removed");
    }

    void f6GoesRoundThePanes()
    {
        WindowBench bench("modern");
        bench.window().activateWindow();
        bench.goTo<Server>("stage-db-1");
        QWidget *rows = bench.window().page()->view();
        rows->setFocus();
        press(bench, Qt::Key_F6);
        QVERIFY(isIn(inspectorOf(bench)));
        press(bench, Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), rows);
        QList<QWidget *> stops;
        do {
            press(bench, Qt::Key_F6);
            QVERIFY(!stops.contains(QApplication::focusWidget()));
            stops.append(QApplication::focusWidget());
        } while (QApplication::focusWidget() != rows && stops.size() < 12);
        QCOMPARE(QApplication::focusWidget(), rows);
        QVERIFY(stops.size() >= 4); // inspector, docks, navigator, page
        QVERIFY(stops.contains(static_cast<QWidget *>(bench.window().navigator())));
    }

    void enterGoesIntoTheInspectorAndEscBack()
    {
        WindowBench bench("modern");
        bench.window().activateWindow();
        bench.goTo<Server>("stage-db-1");
        QWidget *rows = bench.window().page()->view();
        rows->setFocus();
        press(bench, Qt::Key_Return);
        QVERIFY(inspectorOf(bench)
                    ->findChild<LaunchPanes *>()
                    ->cell(LaunchField::ServerTemplate)
                    ->isAncestorOf(QApplication::focusWidget()));
        press(bench, Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), rows);
        // Tab leads there, too: at most four stops from the rows to a field.
        QStringList stops;
        while (stops.size() < 4 && !isIn(inspectorOf(bench)->findChild<LaunchPanes *>())) {
            press(bench, Qt::Key_Tab);
            stops.append(QApplication::focusWidget()->metaObject()->className()
                         + QApplication::focusWidget()->accessibleName());
        }
        QVERIFY2(isIn(inspectorOf(bench)->findChild<LaunchPanes *>()), qPrintable(stops.join(", ")));
    }

    void theArrowsGoAlongTheTimeline()
    {
        WindowBench bench("modern");
        bench.window().activateWindow();
        bench.goTo<Server>("lb-us-1");
        const auto nodes = inspectorOf(bench)->findChild<Timeline *>()->findChildren<TimelineNode *>();
        QVERIFY(nodes.size() > 2);
        nodes.constLast()->setFocus();
        press(bench, Qt::Key_Left);
        QCOMPARE(QApplication::focusWidget(), nodes.at(nodes.size() - 2));
        press(bench, Qt::Key_Left);
        press(bench, Qt::Key_Space);
        QVERIFY2(bench.texts(inspectorOf(bench)).contains("Previous launch"),
                 qPrintable(bench.texts(inspectorOf(bench))));
    }

    // Launch can be chosen in the toolbar exactly where the inspector offers it, and both say how many.
    void launchIsOfferedAlikeEverywhere()
    {
        WindowBench bench("modern");
        bench.goToAll();
        QList<QList<AnyId>> selections;
        for (const Owner owner : allOwners(bench.plan()))
            selections.append(QList<AnyId> {owner.id()});
        const auto all = allOwners(bench.plan());
        for (qsizetype i = 2; i < all.size(); i += 3)
            selections.append(QList<AnyId> {all.at(i).id(), all.at(i - 1).id(), all.at(i - 2).id()});
        for (const QList<AnyId> &ids : selections) {
            bench.window().page()->view()->select(ids);
            QTest::qWait(1);
            QPushButton *button = launchButton(bench);
            const bool isOffered = button && button->isEnabled();
            QAction *action = bench.action("plan_launch");
            QVERIFY2(action->isEnabled() == isOffered, qPrintable(nameOf(bench.plan(), ids.constFirst())));
            if (isOffered)
                QCOMPARE(action->text().remove('&').remove("…"), button->text());
        }
        bench.select({"partner-az-2", "bastion-eu", "ci-oregon"});
        QCOMPARE(launchButton(bench)->text(), "Launch 3 Servers");
        QCOMPARE(bench.action("plan_launch")->text(), "&Launch 3 Servers");
    }

    void whatAnArraySetsIsSetThere()
    {
        InspectorBench bench(InspectorBench::sample("modern"));
        for (const Owner owner : allOwners(bench.plan()))
            for (const LaunchField field : overridesOf(bench.plan(), owner))
                if (owner.isArray()) {
                    bench.select({nameOf(bench.plan(), owner)});
                    QVERIFY2(bench.chip(field).endsWith("set here"), qPrintable(bench.chip(field)));
                }
    }

    void aNameThatAnotherHasIsToldWhileTyping()
    {
        const Plan plan = InspectorBench::sample("modern");
        Id<Deployment> staging;
        plan.all<Deployment>().forEach(
            [&](const Deployment &row) { staging = row.name == "Shop staging" ? row.id : staging; });
        AddOwnerDialog dialog(AddOwnerDialog::Kind::Server, plan, staging);
        dialog.show();
        QTest::keyClicks(dialog.focusWidget(), "STAGE-lb-1");
        QCOMPARE(dialog.errorOf(dialog.focusWidget()),
                 "⚠ A server of Shop staging is called stage-lb-1, too.");
        QVERIFY(dialog.doButton()->isEnabled());
        QTest::keyClicks(dialog.focusWidget(), "0");
        QCOMPARE(dialog.errorOf(dialog.focusWidget()), QString());
    }

    void anEmptyPlanLeadsToWhatComesFirst()
    {
        WindowBench bench("");
        const auto step = [&](const QString &text) {
            return bench.named<QPushButton>(inspectorOf(bench), text);
        };
        QVERIFY(step("Add Deployment…"));
        QVERIFY(bench.click(inspectorOf(bench), "Add Deployment…"));
        auto *dialog = bench.dialog<NameDialog>();
        QVERIFY(dialog);
        dialog->nameField()->setText("shop");
        dialog->accept();
        QTest::qWait(10);
        bench.goToAll();
        QVERIFY(step("Add Cloud…"));
        // Add Server says what is missing once.
        AddOwnerDialog add(AddOwnerDialog::Kind::Server, bench.plan(), {});
        add.show();
        QCOMPARE(bench.texts(&add).count("no registered cloud"), 1);
        QVERIFY2(!bench.texts(&add).contains("No ServerTemplate"), qPrintable(bench.texts(&add)));
        bench.picture(&add, "add-server-without-clouds");
    }

    void aSearchWithoutHitsLeadsToWhyOneIsMissing()
    {
        InspectorBench bench(InspectorBench::sample("modern"));
        bench.select({"report-1"});
        bench.cell(LaunchField::Mci)->choiceBox()->showPopup();
        QWidget *popup = bench.cell(LaunchField::Mci)->choiceBox()->findChild<QWidget *>("choices");
        QTest::keyClicks(popup->findChild<QLineEdit *>(), "Windows_Server_2025");
        QVERIFY2(WindowBench::texts(popup).contains("Nothing here matches “Windows_Server_2025”."),
                 qPrintable(WindowBench::texts(popup)));
        popup->grab().save(BUILD_DIR "/screenshots/mci-search-without-hits.png");
        QVERIFY(WindowBench::click(popup, "Why is one missing?"));
        QTest::qWait(10);
        OfferList *why = nullptr;
        for (auto *list : bench.inspector().findChildren<OfferList *>())
            why = list->isVisible() ? list : why;
        QVERIFY(why);
        QCOMPARE(why->searched(), "Windows_Server_2025");
        const OfferModel *model = why->findChild<OfferModel *>();
        QVERIFY2(model->at(model->rowCount() - 1).text.startsWith("Windows_Server_2025_x64 [rev 1]"),
                 qPrintable(model->at(model->rowCount() - 1).text));
    }

    void aServerIsComparedWithWhatItWasLaunchedWith()
    {
        WindowBench bench("modern");
        bench.goTo<Server>("stage-app-1");
        QVERIFY(bench.choose("go_compare"));
        auto *choice = bench.dialog<GoToDialog>();
        QVERIFY(choice);
        QTRY_VERIFY(choice->isSettled());
        const auto text = [&](int row) {
            return choice->results()->model()->index(row, 0).data().toString();
        };
        QVERIFY2(text(0).startsWith("stage-app-1, launched "), qPrintable(text(0)));
        QTest::keyClick(choice->box(), Qt::Key_Return);
        QTest::qWait(10);
        auto *comparison = bench.dialog<CompareDialog>();
        QVERIFY(comparison);
        QVERIFY2(comparison->windowTitle().contains("launched"), qPrintable(comparison->windowTitle()));
        QVERIFY2(comparison->text().contains("Image"), qPrintable(comparison->text()));
        bench.picture(comparison, "compare-with-launch");
    }
};

const program::Part testSeveral = program::test<TestSeveral>("tst_several");
} // namespace tst_several

#include "tst_several.moc"
