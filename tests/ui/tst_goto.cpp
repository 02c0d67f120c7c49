// SPDX-License-Identifier: MIT
// Finding one's way in the real window: to any object or command, back and forward, and along names.
#include "tests/support/generate.h"
#include "tests/support/program.h"
#include "tests/ui/windowbench.h"
#include "ui/help/helpdialog.h"
#include "ui/models/ownersmodel.h"
#include "ui/theme/link.h"
#include "ui/views/historyview.h"
#include "ui/views/navigatorview.h"
#include "ui/widgets/listtable.h"
#include "ui/window/gotodialog.h"

namespace tst_goto {
namespace {
constexpr auto image = "ami-07f9449c0b700566e"; // in settings, Nexts and running instances of the sample

class GoToBench : public WindowBench {
public:
    using WindowBench::WindowBench;

    GoToDialog *open()
    {
        window().activateWindow();
        if (!QTest::qWaitForWindowActive(&window()))
            qFatal("The window has no keys.");
        QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
        return dialog<GoToDialog>();
    }
    GoToDialog *type(const QString &text)
    {
        GoToDialog *found = open();
        QTest::keyClicks(found->box(), text);
        settle(found);
        return found;
    }
    static void settle(const GoToDialog *dialog) { QTRY_VERIFY(dialog->isSettled()); }
    static QString row(const GoToDialog *dialog, int row)
    {
        QStringList cells;
        for (int column = 0; column < 3; ++column)
            cells.append(dialog->results()->model()->index(row, column).data().toString());
        return cells.join(" | ");
    }
    static QStringList rows(const GoToDialog *dialog)
    {
        QStringList found;
        for (int i = 0; i < dialog->results()->model()->rowCount(); ++i)
            found.append(row(dialog, i));
        return found;
    }
    static int current(const GoToDialog *dialog) { return dialog->results()->currentIndex().row(); }
    QString selected()
    {
        const QList<AnyId> ids = window().selection();
        return ids.size() == 1 ? nameOf(plan(), ids.constFirst()) : QString::number(ids.size());
    }
    // Long enough that what is shown counts as looked at.
    void look(const QString &server)
    {
        select({server});
        QTest::qWait(400);
    }
};
} // namespace

class TestGoTo : public QObject {
    Q_OBJECT

    static QString description(const GoToBench &bench)
    {
        return bench.plan().row(bench.find<Server>("db-us-1")).description;
    }
    static void edit(Document &document, int times)
    {
        Id<Server> server;
        document.plan().all<Server>().forEach(
            [&](const Server &row) { server = row.name == "db-us-1" ? row.id : server; });
        for (int i = 1; i <= times; ++i) {
            Server after = document.plan().row(server);
            Change change(QStringLiteral("Edit number %1").arg(i));
            const Server before = after;
            after.description = QString::number(i);
            change.of<Server>().updated.append({before, after});
            QVERIFY(document.execute(change));
        }
    }

private slots:
    void typingFindsObjectsAndEnterGoesThere()
    {
        GoToBench bench("modern");
        GoToDialog *dialog = bench.type("app-us");
        QVERIFY(dialog);
        QCOMPARE(bench.row(dialog, 0), QString("app-us-1 | Shop production | Server"));
        QCOMPARE(bench.current(dialog), 0);
        bench.picture(dialog, "goto-objects");
        QTest::keyClick(dialog->box(), Qt::Key_Down);
        QTest::keyClick(dialog->box(), Qt::Key_Down);
        QTest::keyClick(dialog->box(), Qt::Key_Up);
        QTest::keyClick(dialog->box(), Qt::Key_Return);
        QCOMPARE(bench.selected(), QString("app-us-2"));
        QTRY_VERIFY(!bench.dialog<GoToDialog>());
        // Every kind is there.
        for (const QString kind : {"Server Array", "Deployment", "MultiCloud Image", "ServerTemplate",
                                   "Cloud", "Image", "Instance Type", "Datacenter"}) {
            dialog = bench.type("e");
            QVERIFY2(bench.rows(dialog).filter(QRegularExpression("\\| " + kind + "$")).size() > 0,
                     qPrintable(kind));
            dialog->reject();
        }
    }

    void enterBeforeTheResultsTakesTheFirstOfThem()
    {
        GoToBench bench("modern");
        GoToDialog *dialog = bench.open();
        QTest::keyClicks(dialog->box(), "Build farm");
        QTest::keyClick(dialog->box(), Qt::Key_Return);
        QTRY_COMPARE(bench.window().page()->findChild<PanelHeader *>()->title(), QString("Build farm"));
    }

    void commandsAreFoundAndSayWhyTheyCannotBeChosen()
    {
        GoToBench bench("modern");
        GoToDialog *dialog = bench.type("undo");
        QVERIFY(bench.row(dialog, 0).startsWith("Undo"));
        QVERIFY(bench.row(dialog, 0).endsWith("Ctrl+Z"));
        dialog->reject();
        dialog = bench.type("redo");
        QCOMPARE(bench.row(dialog, 0), QString("Redo | There is nothing to redo. | Ctrl+Shift+Z"));
        QTest::keyClick(dialog->box(), Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        QVERIFY(bench.texts(dialog).contains("There is nothing to redo."));
        bench.picture(dialog, "goto-disabled");
        dialog->reject();
        dialog = bench.type("dark");
        QTest::keyClick(dialog->box(), Qt::Key_Return);
        QTRY_VERIFY(bench.action("view_dark")->isChecked());
        dialog = bench.type("launch");
        bench.picture(dialog, "goto-commands-dark");
    }

    void everyCommandIsInThere()
    {
        GoToBench bench("modern");
        GoToDialog *dialog = bench.open();
        for (const QAction *action : bench.window().actionTable()->all()) {
            dialog->box()->setText(action->text().remove('&'));
            bench.settle(dialog);
            QVERIFY2(bench.rows(dialog).filter(action->text().remove('&')).size() > 0,
                     qPrintable(action->text()));
        }
    }

    void aPastedImageTellsWhoUsesIt()
    {
        GoToBench bench("modern");
        QGuiApplication::clipboard()->setText(QStringLiteral(" %1\n").arg(image));
        GoToDialog *dialog = bench.open();
        QTest::keyClick(dialog->box(), Qt::Key_V, Qt::ControlModifier);
        bench.settle(dialog);
        const QStringList rows = bench.rows(dialog);
        QVERIFY(rows.constFirst().startsWith(image) && rows.constFirst().endsWith("AWS US-East | Image"));
        for (const QString users : {"settings? of ", "run with it"})
            QVERIFY2(rows.filter(QRegularExpression(users)).size() == 1, qPrintable(rows.join('\n')));
        bench.picture(dialog, "goto-image");
        // Down passes the heading and stands on the first user.
        QTest::keyClick(dialog->box(), Qt::Key_Down);
        QCOMPARE(bench.current(dialog), 2);
        QTest::keyClick(dialog->box(), Qt::Key_Return);
        QVERIFY(bench.selected().startsWith("Ubuntu_22.04_x64"));
    }

    void shiftEnterShowsWhoUsesIt()
    {
        GoToBench bench("modern");
        GoToDialog *dialog = bench.type("NGINX Load Balancer [rev 2]");
        QTest::keyClick(dialog->box(), Qt::Key_Return, Qt::ShiftModifier);
        QVERIFY(dialog->isVisible());
        bench.settle(dialog);
        QVERIFY2(bench.rows(dialog).filter("lb-us-1").size() > 0, qPrintable(bench.rows(dialog).join('\n')));
        bench.picture(dialog, "goto-users");
        QTest::keyClick(dialog->box(), Qt::Key_Escape);
        bench.settle(dialog);
        QVERIFY(bench.row(dialog, 0).startsWith("NGINX Load Balancer [rev 2]"));
        QTest::keyClick(dialog->box(), Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
    }

    void whatWasLookedAtIsOfferedFirst()
    {
        GoToBench bench("modern");
        bench.goTo<Server>("db-us-1");
        bench.goTo<Server>("lb-us-2");
        GoToDialog *dialog = bench.open();
        QVERIFY2(bench.row(dialog, 0).startsWith("lb-us-2"), qPrintable(bench.rows(dialog).join('\n')));
        QVERIFY(bench.row(dialog, 1).startsWith("db-us-1"));
        bench.picture(dialog, "goto-recent");
    }

    void backAndForwardThroughWhatWasLookedAt()
    {
        GoToBench bench("modern");
        bench.goTo<Server>("lb-us-1");
        bench.look("app-us-1");
        bench.goTo<ServerTemplate>("CI Runner");
        bench.window().goTo(bench.find<Cloud>("EC2 us-east-1"));
        QTest::qWait(10);
        const auto back = [&] { QTest::keyClick(&bench.window(), Qt::Key_Left, Qt::AltModifier); };
        const auto forward = [&] { QTest::keyClick(&bench.window(), Qt::Key_Right, Qt::AltModifier); };
        bench.picture(&bench.window(), "window-back");
        back();
        QVERIFY(bench.selected().startsWith("CI Runner"));
        back();
        QCOMPARE(bench.selected(), QString("app-us-1"));
        back();
        QCOMPARE(bench.selected(), QString("lb-us-1"));
        forward();
        QCOMPARE(bench.selected(), QString("app-us-1"));
        // The buttons at the side of a mouse do the same, wherever it is.
        QTest::mouseClick(bench.window().navigator()->viewport(), Qt::BackButton);
        QCOMPARE(bench.selected(), QString("lb-us-1"));
        QTest::mouseClick(bench.window().page()->view()->viewport(), Qt::ForwardButton);
        QCOMPARE(bench.selected(), QString("app-us-1"));
        // Going elsewhere forgets what was ahead.
        bench.goTo<Server>("db-us-1");
        QVERIFY(!bench.action("go_forward")->isEnabled());
        back();
        QCOMPARE(bench.selected(), QString("app-us-1"));
    }

    void whatIsGoneIsPassedOver()
    {
        GoToBench bench("modern");
        bench.goTo<Server>("stage-app-1");
        QVERIFY(bench.choose("plan_clone"));
        const QString clone = bench.selected();
        bench.goTo<Server>("db-us-1");
        bench.window().goTo(bench.find<Server>(clone));
        QTest::qWait(10);
        QVERIFY(bench.choose("edit_delete"));
        QTest::qWait(20);
        bench.goTo<Server>("app-us-1");
        QStringList met;
        for (int i = 0; i < 12 && bench.action("go_back")->isEnabled(); ++i) {
            bench.action("go_back")->trigger();
            met.append(bench.selected());
        }
        QVERIFY2(met.contains("db-us-1") && met.contains("stage-app-1") && !met.contains(clone),
                 qPrintable(met.join(", ")));
    }

    void severalSelectedComeBackTogether()
    {
        GoToBench bench("modern");
        bench.goTo<Deployment>("Shop production");
        bench.select({"app-us-1", "app-us-2", "app-us-3"});
        QTest::qWait(400);
        bench.goTo<Cloud>("EC2 us-east-1");
        bench.action("go_back")->trigger();
        QCOMPARE(bench.window().selection().size(), 3);
        auto *toolbar = bench.window().findChild<QToolBar *>();
        auto *button = qobject_cast<QToolButton *>(toolbar->widgetForAction(bench.action("go_forward")));
        emit button->menu()->aboutToShow();
        QCOMPARE(button->menu()->actions().size(), 1);
        button->menu()->actions().constFirst()->trigger();
        QCOMPARE(bench.window().page()->findChild<PanelHeader *>()->title(), QString("AWS US-East"));
    }

    void namesInTheInspectorLeadToWhatTheyName()
    {
        GoToBench bench("modern");
        bench.goTo<Server>("lb-us-1");
        auto *current = bench.named<QLineEdit>(&bench.window(), "MultiCloud Image it was launched with");
        QVERIFY(current);
        current->setFocus();
        QTest::keyClick(current, Qt::Key_Return);
        QVERIFY(bench.selected().startsWith("Ubuntu_24.04_arm64"));
        QTest::qWait(10);
        bench.action("go_back")->trigger();
        auto *beside = bench.named<LinkButton>(&bench.window(), "Go to NGINX Load Balancer [rev 2]");
        QVERIFY(beside);
        QTest::mouseClick(beside, Qt::LeftButton);
        QCOMPARE(bench.selected(), QString("NGINX Load Balancer [rev 2]"));
        QTest::qWait(10);
        bench.action("go_back")->trigger();
        auto *next = bench.named<QLineEdit>(&bench.window(), "Image of Next");
        QVERIFY(next);
        QTest::mouseClick(next, Qt::LeftButton, {}, QPoint(20, next->height() / 2));
        QVERIFY(bench.window().selection().constFirst().is<Image>());
    }

    void everyNameHasTheSameMenu()
    {
        GoToBench bench("modern");
        bench.window().goTo(bench.find<ServerTemplate>("CI Runner"));
        QTest::qWait(10);
        bench.goTo<Server>("lb-us-1");
        auto *next = bench.named<QLineEdit>(&bench.window(), "Image of Next");
        QContextMenuEvent asked(QContextMenuEvent::Mouse, QPoint(4, 4), next->mapToGlobal(QPoint(4, 4)));
        QCoreApplication::sendEvent(next, &asked);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        const auto entry = [menu](const QString &text) -> QAction * {
            for (QAction *action : menu->actions())
                if (action->text().remove('&').startsWith(text))
                    return action;
            return nullptr;
        };
        bench.picture(menu, "link-menu");
        entry("Copy Id")->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), next->text());
        entry("Copy Name")->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith("ubuntu-"));
        QVERIFY(entry("Go To " + next->text()));
        entry("Used By")->trigger();
        auto *dialog = bench.dialog<GoToDialog>();
        QVERIFY(dialog);
        bench.settle(dialog);
        QVERIFY2(bench.rows(dialog).filter("lb-us-1").size() > 0, qPrintable(bench.rows(dialog).join('\n')));
    }

    void aCellOfATableLeadsToWhatItNames()
    {
        GoToBench bench("modern");
        bench.goTo<Server>("lb-us-1");
        RowsView *view = bench.window().page()->view();
        const int row = view->rows()->rowOf(bench.find<Server>("lb-us-1"));
        view->selectionModel()->setCurrentIndex(view->rows()->index(row, OwnersModel::MciName),
                                                QItemSelectionModel::NoUpdate);
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QCoreApplication::sendEvent(view->viewport(), &asked);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        bench.picture(menu, "row-menu");
        for (QAction *action : menu->actions())
            if (action->text().contains("Go To Ubuntu_24.04_arm64 [rev 2]")) {
                action->trigger();
                break;
            }
        QCOMPARE(bench.selected(), QString("Ubuntu_24.04_arm64 [rev 2]"));
    }

    void historyIsWalkedByKeysAndKeepsItsPlace()
    {
        GoToBench bench("modern");
        edit(bench.document(), 5);
        auto *history = bench.window().findChild<HistoryView *>();
        QCOMPARE(history->currentIndex().row(), 0);
        QCOMPARE(history->currentIndex().data().toString(), QString("Edit number 5"));
        history->setFocus();
        QTest::keyClick(history, Qt::Key_Down);
        QTest::keyClick(history, Qt::Key_Down);
        QTest::keyClick(history, Qt::Key_Return);
        QCOMPARE(description(bench), QString("3"));
        // The keys go on from there, back and forward.
        QCOMPARE(history->currentIndex().data().toString(), QString("Edit number 3"));
        QTest::keyClick(history, Qt::Key_Up);
        QTest::keyClick(history, Qt::Key_Return);
        QCOMPARE(description(bench), QString("4"));
        bench.picture(&bench.window(), "window-history");
    }

    void aLongHistoryIsQuick()
    {
        GoToBench bench("modern");
        {
            const QSignalBlocker quiet(&bench.document()); // the window hears of the last edit only
            edit(bench.document(), 1'999);
        }
        edit(bench.document(), 1);
        bench.openTab("history");
        auto *history = bench.window().findChild<HistoryView *>();
        const int rows = history->model()->rowCount();
        QVERIFY(rows > 2'000);
        QElapsedTimer timer;
        timer.start();
        edit(bench.document(), 1);
        qInfo() << "one edit after 2,000:" << timer.restart() << "ms";
        QCOMPARE(history->model()->rowCount(), rows + 1);
        // Back to the first of them: one step for who looks.
        history->setCurrentIndex(history->model()->index(2'000, 1));
        emit history->doubleClicked(history->currentIndex());
        qInfo() << "back over 2,000:" << timer.restart() << "ms";
        QTRY_COMPARE(history->currentIndex().row(), 2'000);
        QCOMPARE(description(bench), QString("1"));
        QVERIFY(history->viewport()->rect().intersects(history->visualRect(history->currentIndex())));
        QVERIFY2(bench.trouble().isEmpty(), qPrintable(bench.trouble()));
    }
};

const program::Part testGoTo = program::test<TestGoTo>("tst_goto");
} // namespace tst_goto

#include "tst_goto.moc"
