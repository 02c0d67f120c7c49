// SPDX-License-Identifier: MIT
// Finding rows in the real window: typing, completion, faults, saved filters, and filtering by a cell's value.
#include "tests/support/program.h"
#include "tests/ui/windowbench.h"
#include "ui/forms/formdialog.h"
#include "ui/models/ownersmodel.h"
#include "ui/views/filterbox.h"
#include "ui/views/findingsview.h"
#include "ui/views/navigatorview.h"

namespace tst_filter {
namespace {
class Bench : public WindowBench {
public:
    using WindowBench::WindowBench;

    TablePage &page() { return *window().page(); }
    FilterBox &filter() { return *page().filter(); }
    QLineEdit &box() { return *page().filterBox(); }
    TableModel &rows() { return *page().view()->rows(); }
    void type(const QString &text)
    {
        box().setFocus();
        box().clear();
        QTest::keyClicks(&box(), text);
        QTest::qWait(5);
    }
    QStringList shown(int column = 0)
    {
        QStringList texts;
        for (int row = 0; row < rows().rowCount(); ++row)
            texts.append(rows().index(row, column).data().toString());
        return texts;
    }
    void goToAllServers()
    {
        window().navigator()->setCurrentIndex(
            window().navigator()->places()->indexOf(Place {Place::Section::Deployments, {}}));
        QTest::qWait(5);
    }
    QAbstractItemView *completions()
    {
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (auto *view = qobject_cast<QAbstractItemView *>(widget);
                view && view->accessibleName() == "Completions" && view->isVisible())
                return view;
        return nullptr;
    }
    // The menu that a right click on the cell opens.
    QMenu *menuAt(int row, int column)
    {
        RowsView *view = page().view();
        const QPoint at = view->visualRect(rows().index(row, column)).center();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, at);
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, view->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(view->viewport(), &event);
        QTest::qWait(5);
        return dialog<QMenu>();
    }
    // Chooses the item of the menu, or of one of its menus, that begins so.
    static bool choose(QMenu *menu, const QString &text)
    {
        for (QAction *action : menu->actions()) {
            if (QString(action->text()).remove('&').startsWith(text) && action->isEnabled()) {
                action->trigger();
                menu->close();
                QTest::qWait(5);
                return true;
            }
        }
        return false;
    }
    // Chooses so from the menu of saved filters.
    bool chooseSaved(const QString &text)
    {
        QMenu *menu = filter().savedMenu();
        emit menu->aboutToShow();
        return choose(menu, text);
    }
    QStringList savedItems()
    {
        QMenu *menu = filter().savedMenu();
        emit menu->aboutToShow();
        QStringList texts;
        for (const QAction *action : menu->actions())
            texts.append(QString(action->text()).remove('&').section('\t', 0, 0));
        return texts;
    }
};
// A chip begins with the glyph of its state.
QString withoutGlyph(const QString &cell)
{
    return cell.size() > 1 && cell.at(1) == ' ' ? cell.mid(2) : cell;
}
} // namespace

class TestFilter : public QObject {
    Q_OBJECT
private slots:
    void termsNarrowWhileTyping()
    {
        Bench bench("modern");
        bench.goToAllServers();
        const auto all = bench.rows().rowCount();
        bench.type("differs:yes");
        QVERIFY(bench.rows().rowCount() > 0 && bench.rows().rowCount() < all);
        for (const QString &cell : bench.shown(OwnersModel::Differs))
            QCOMPARE(cell, QString("differs"));
        bench.type("-differs:yes");
        for (const QString &cell : bench.shown(OwnersModel::Differs))
            QCOMPARE(cell, QString());
        bench.type("is:array");
        QVERIFY(bench.rows().rowCount() > 0);
        for (int row = 0; row < bench.rows().rowCount(); ++row)
            QVERIFY(bench.rows().idAt(row).is<ServerArray>());
        // Findings come a moment later, and the rows with them.
        bench.type("finding:any");
        QTRY_VERIFY(bench.window().findings()->isCurrent());
        QTRY_VERIFY(bench.rows().rowCount() > 0);
        for (int row = 0; row < bench.rows().rowCount(); ++row)
            QVERIFY(bench.window().findings()->findings().contains(bench.rows().idAt(row)));
        WindowBench::picture(&bench.window(), "filter-findings");
    }

    void completionIsChosenWithTheKeys()
    {
        Bench bench("modern");
        bench.goToAllServers();
        bench.type("clo");
        QTRY_VERIFY(bench.completions());
        QCOMPARE(bench.completions()->model()->rowCount(), 1);
        QTest::keyClick(bench.completions(), Qt::Key_Down);
        QTest::keyClick(bench.completions(), Qt::Key_Return);
        QCOMPARE(bench.box().text(), QString("cloud:"));
        QTRY_VERIFY(bench.completions());
        const QAbstractItemModel *offers = bench.completions()->model();
        QVERIFY(offers->rowCount() > 3);
        WindowBench::picture(&bench.window(), "filter-completion-window");
        WindowBench::picture(bench.completions(), "filter-completion");
        QTest::keyClicks(bench.completions(), "oregon");
        QTRY_COMPARE(bench.box().text(), QString("cloud:oregon"));
        QTest::keyClick(bench.completions(), Qt::Key_Down);
        QTest::keyClick(bench.completions(), Qt::Key_Return);
        QCOMPARE(bench.box().text(), QString("cloud:\"AWS US-Oregon\" "));
        for (const QString &cell : bench.shown(OwnersModel::CloudName))
            QCOMPARE(cell, QString("AWS US-Oregon"));
        // All terms, where nothing is begun.
        QTest::keyClick(&bench.box(), Qt::Key_Space, Qt::ControlModifier);
        QTRY_VERIFY(bench.completions());
        QVERIFY(bench.completions()->model()->rowCount() > 10);
        WindowBench::picture(bench.completions(), "filter-terms");
    }

    void faultsAreToldAndNothingIsLost()
    {
        Bench bench("modern");
        bench.goToAllServers();
        bench.type("is:array");
        const QStringList before = bench.shown();
        QTest::keyClicks(&bench.box(), " clod:us");
        QCOMPARE(bench.box().text(), QString("is:array clod:us"));
        QCOMPARE(bench.filter().faultText(), QString("“clod:” is not a term. Did you mean “cloud:”?"));
        QCOMPARE(bench.shown(), before);
        WindowBench::picture(&bench.window(), "filter-fault");
        // On a page of other rows one begins anew.
        bench.window().navigator()->setCurrentIndex(
            bench.window().navigator()->places()->indexOf(Place {Place::Section::Mcis, {}}));
        QVERIFY(bench.box().text().isEmpty());
        QVERIFY(bench.filter().faultText().isEmpty());
        bench.type("from:override");
        QVERIFY(bench.filter().faultText().startsWith("“from:” can't be asked of MultiCloud Images."));
        WindowBench::picture(&bench.window(), "filter-fault-mcis");
        QTest::keyClick(&bench.box(), Qt::Key_Escape);
        QVERIFY(bench.filter().faultText().isEmpty());
    }

    void filtersAreSavedUnderNames()
    {
        Bench bench("modern");
        bench.goToAllServers();
        QVERIFY(bench.savedItems().contains("Differs from What Runs"));
        QVERIFY(bench.chooseSaved("Overridden"));
        QCOMPARE(bench.box().text(), QString("is:overridden"));
        QVERIFY(bench.rows().rowCount() > 0);
        bench.type("state:running -is:array");
        QVERIFY(bench.chooseSaved("Save This Filter…"));
        auto *asked = bench.dialog<NameDialog>();
        QVERIFY(asked);
        QCOMPARE(asked->focusWidget(), asked->nameField());
        // A name that is there already is refused with a sentence.
        QTest::keyClicks(asked->nameField(), "overridden");
        QVERIFY(asked->errorOf(asked->nameField()).contains("already"));
        asked->nameField()->clear();
        QTest::keyClicks(asked->nameField(), "Servers & all that run");
        WindowBench::picture(asked, "filter-save");
        QTest::keyClick(asked->nameField(), Qt::Key_Return);
        QTRY_VERIFY(!bench.dialog<NameDialog>());
        bench.type("");
        // It is there for every table of servers, also that of one deployment.
        bench.goTo<Deployment>(bench.plan().row(bench.plan().all<Deployment>().ids().constLast()).name);
        QVERIFY2(bench.chooseSaved("Servers  all that run"), qPrintable(bench.savedItems().join('|')));
        QCOMPARE(bench.box().text(), QString("state:running -is:array"));
        emit bench.filter().savedMenu()->aboutToShow();
        bench.filter().savedMenu()->popup(bench.window().mapToGlobal(QPoint(400, 200)));
        WindowBench::picture(bench.filter().savedMenu(), "filter-saved-menu");
        bench.filter().savedMenu()->close();
        QVERIFY(bench.chooseSaved("Rename"));
        auto *renamed = bench.dialog<NameDialog>();
        renamed->nameField()->clear();
        QTest::keyClicks(renamed->nameField(), "Running");
        QTest::keyClick(renamed->nameField(), Qt::Key_Return);
        QVERIFY(bench.savedItems().contains("Running"));
        QVERIFY(bench.chooseSaved("Remove “Running”"));
        QVERIFY(!bench.savedItems().contains("Running"));
        QCOMPARE(bench.box().text(), QString("state:running -is:array"));
    }

    void anyCellFilters()
    {
        Bench bench("modern");
        bench.goToAllServers();
        const auto all = bench.rows().rowCount();
        for (int column = 0; column < bench.rows().columnCount(); ++column) {
            const QString value = bench.rows().index(1, column).data().toString();
            const AnyId id = bench.rows().idAt(1);
            bench.page().view()->setColumnHidden(column, false);
            bench.page().view()->scrollTo(bench.rows().index(1, column));
            QMenu *menu = bench.menuAt(1, column);
            QVERIFY(menu);
            QVERIFY(Bench::choose(menu, "Filter by This Value"));
            QVERIFY2(bench.filter().faultText().isEmpty(), qPrintable(bench.box().text()));
            QVERIFY2(bench.rows().rowOf(id) >= 0, qPrintable(bench.box().text()));
            const auto with = bench.rows().rowCount();
            if (column != OwnersModel::State && column != OwnersModel::CurrentImage)
                for (const QString &cell : bench.shown(column))
                    QVERIFY2(withoutGlyph(cell).startsWith(withoutGlyph(value)), qPrintable(cell));
            bench.box().setText('-' + bench.box().text());
            QCOMPARE(with + bench.rows().rowCount(), all);
            QVERIFY(bench.rows().rowOf(id) < 0);
            bench.box().clear();
        }
    }

    void theMenuOfRowsHasWhatCanBeDone()
    {
        Bench bench("modern");
        bench.goToAllServers();
        bench.type("state:running is:server");
        QMenu *menu = bench.menuAt(0, OwnersModel::CloudName);
        QVERIFY(menu);
        QStringList texts;
        for (const QAction *action : menu->actions())
            texts.append(QString(action->text()).remove('&').section('\t', 0, 0));
        QVERIFY2(texts.contains("Leave Out This Value"), qPrintable(texts.join('\n')));
        QVERIFY(menu->actions().contains(bench.action("plan_relaunch")));
        QVERIFY(menu->actions().contains(bench.action("edit_delete")));
        QVERIFY(!menu->actions().contains(bench.action("plan_add_server")));
        WindowBench::picture(menu, "filter-row-menu");
        QVERIFY(Bench::choose(menu, "Leave Out This Value"));
        QVERIFY(bench.box().text().startsWith("state:running is:server -cloud:="));
    }

    void severalValuesOfACellAreOffered()
    {
        Bench bench("modern");
        bench.window().navigator()->setCurrentIndex(
            bench.window().navigator()->places()->indexOf(Place {Place::Section::Mcis, {}}));
        constexpr int cloudsColumn = 3;
        int row = 0;
        while (row < bench.rows().rowCount()
               && !bench.rows().index(row, cloudsColumn).data().toString().contains(", "))
            ++row;
        QMenu *menu = bench.menuAt(row, cloudsColumn);
        QVERIFY(menu && menu->actions().constFirst()->menu());
        QMenu *clouds = menu->actions().constFirst()->menu();
        QVERIFY(clouds->actions().size() > 1);
        const QString term = clouds->actions().at(1)->text();
        clouds->actions().at(1)->trigger();
        QCOMPARE(bench.box().text(), term);
        QVERIFY(bench.rows().rowCount() > 0);
    }

    void looksInTheDark()
    {
        Bench bench("modern", Appearance::Dark);
        bench.window().resize(1920, 1080);
        bench.goToAllServers();
        bench.type("mci:\"Ubuntu 22.04\" from:");
        QTRY_VERIFY(bench.completions());
        WindowBench::picture(bench.completions(), "filter-completion-dark");
        WindowBench::picture(&bench.window(), "filter-dark");
    }
};

const program::Part testFilter = program::test<TestFilter>("tst_filter");
} // namespace tst_filter

#include "tst_filter.moc"
