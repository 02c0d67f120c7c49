// SPDX-License-Identifier: MIT
// The window has room for what matters, and nothing moves under the pointer.
#include "core/check/fitting.h"
#include "core/edit/next.h"
#include "tests/support/program.h"
#include "tests/ui/windowbench.h"
#include "ui/inspector/inspector.h"
#include "ui/inspector/launchpanes.h"
#include "ui/mcis/settingdialog.h"
#include "ui/theme/elision.h"
#include "ui/theme/link.h"
#include "ui/views/findingsview.h"
#include "ui/views/historyview.h"
#include "ui/views/navigatorview.h"
#include "ui/widgets/copyabletext.h"
#include "ui/widgets/imagebutton.h"
#include "ui/window/inspectordock.h"
#include "ui/window/reportpages.h"
#include "ui/window/statusline.h"
#include "ui/window/trialbanner.h"
#include "ui/window/whatif.h"

namespace tst_layout {
class LayoutBench : public WindowBench {
public:
    explicit LayoutBench(const QString &sample = "modern") : WindowBench(sample) {}
    InspectorDock &inspector() { return *window().findChild<InspectorDock *>(); }
    Drawer &drawer() { return *window().drawer(); }
    QWidget &pageShown() { return *drawer().widget(0); }
    void clickTab(int index)
    {
        QTest::mouseClick(drawer().strip(), Qt::LeftButton, {}, drawer().strip()->tabRect(index).center());
        QTest::qWait(20);
    }
    void show(const QString &action)
    {
        choose(action);
        while (!window().reports()->isCurrent())
            QTest::qWait(5);
        QTest::qWait(20);
    }
    void resize(int width, int height)
    {
        window().resize(width, height);
        QTest::qWait(30);
    }
};

QImage drawn(QWidget *widget) { return widget->grab().toImage().convertToFormat(QImage::Format_RGB32); }

class TestLayout : public QObject {
    Q_OBJECT

private slots:
    void thePageHasMostOfTheHeight_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("least") << QSize(800, 560);
        QTest::newRow("usual") << QSize(1280, 800);
        QTest::newRow("large") << QSize(1920, 1080);
    }
    void thePageHasMostOfTheHeight()
    {
        QFETCH(QSize, size);
        LayoutBench bench;
        bench.goTo<Server>("app-eu-1");
        bench.resize(size.width(), size.height());
        QCOMPARE(bench.window().size(), size);
        QVERIFY(!bench.drawer().isFolded());
        const int bars = bench.window().statusLine()->geometry().top()
            - bench.window().findChild<QToolBar *>("toolbar")->geometry().bottom();
        const int page = bench.pageShown().height();
        QVERIFY2(page * 100 >= bars * 60, qPrintable(QStringLiteral("%1 of %2").arg(page).arg(bars)));
        for (const QString &name : {QString("chain"), QString("findings"), QString("impact"),
                                    QString("history"), QString("usedby")}) {
            bench.openTab(name);
            QVERIFY2(bench.pageShown().height() * 100 >= bars * 60, qPrintable(name));
            WindowBench::picture(&bench.window(), QStringLiteral("layout-%1-%2").arg(size.width()).arg(name));
        }
    }

    void aClickOnItsTabFoldsTheArea()
    {
        LayoutBench bench;
        Drawer &drawer = bench.drawer();
        const int high = drawer.widget(1)->height(), at = drawer.strip()->currentIndex();
        QVERIFY(high > 150);
        bench.clickTab(at);
        QVERIFY(drawer.isFolded());
        QVERIFY(drawer.widget(1)->height() < 50);
        bench.clickTab(at);
        QCOMPARE(drawer.widget(1)->height(), high);
        bench.clickTab(at);
        bench.clickTab(at + 1);
        QVERIFY(!drawer.isFolded());
        QCOMPARE(drawer.strip()->currentIndex(), at + 1);
        // By the keys, too.
        drawer.strip()->setFocus();
        QTest::keyClick(drawer.strip(), Qt::Key_Space);
        QVERIFY(drawer.isFolded());
        QTest::keyClick(drawer.strip(), Qt::Key_Space);
        QVERIFY(!drawer.isFolded());
    }

    void foldingIsRememberedForEachKindOfPage()
    {
        LayoutBench bench;
        bench.show("view_coverage");
        QVERIFY(bench.drawer().isFolded());
        bench.show("view_drift");
        QVERIFY(bench.drawer().isFolded());
        bench.drawer().setFolded(false);
        bench.goTo<Server>("app-eu-1");
        QVERIFY(!bench.drawer().isFolded());
        bench.drawer().setFolded(true);
        bench.show("view_drift");
        QVERIFY(!bench.drawer().isFolded());
        bench.show("view_coverage");
        QVERIFY(bench.drawer().isFolded());
        bench.goTo<Server>("app-eu-1");
        QVERIFY(bench.drawer().isFolded());
    }

    void theInspectorFoldsWhileNothingIsSelected()
    {
        LayoutBench bench;
        bench.goTo<Server>("app-eu-1");
        QVERIFY(bench.inspector().isVisible());
        bench.show("view_drift");
        QVERIFY(!bench.inspector().isVisible());
        bench.window().reports()->drift()->page()->view()->selectRow(0);
        QTest::qWait(20);
        QVERIFY(bench.inspector().isVisible());
        // What a person closes stays closed.
        bench.inspector().close();
        bench.goTo<Server>("app-eu-1");
        QVERIFY(!bench.inspector().isVisible());
        bench.inspector().toggleViewAction()->trigger();
        QVERIFY(bench.inspector().isVisible());
    }

    void theInspectorIsAsWideAsItsContent()
    {
        LayoutBench bench;
        bench.resize(1280, 800);
        bench.goTo<Server>("app-eu-3");
        QTest::qWait(30);
        auto *panes = bench.window().findChild<LaunchPanes *>();
        QVERIFY(!panes->isBeside());
        QVERIFY(bench.inspector().width() <= 1280 * 2 / 5);
        // Field by field: each of Current above its own of Next.
        const QRect next(panes->cell(LaunchField::Image)->mapTo(panes, QPoint()),
                         panes->cell(LaunchField::Image)->size());
        const QRect before(panes->cell(LaunchField::Mci)->mapTo(panes, QPoint()),
                           panes->cell(LaunchField::Mci)->size());
        QVERIFY(next.top() > before.bottom() + 10);
        WindowBench::picture(&bench.window(), "layout-above");
        bench.resize(1920, 1080);
        QTest::qWait(30);
        QVERIFY(panes->isBeside());
        WindowBench::picture(&bench.window(), "layout-beside");
    }

    void nothingMovesWhenATrialBegins()
    {
        LayoutBench bench;
        QWidget *table = bench.window().page()->view();
        const QRect before(table->mapTo(&bench.window(), QPoint()), table->size());
        QVERIFY(bench.choose("trial_begin"));
        QTest::qWait(50);
        QVERIFY(bench.window().whatIf()->banner()->isVisible());
        QCOMPARE(QRect(table->mapTo(&bench.window(), QPoint()), table->size()), before);
        WindowBench::picture(&bench.window(), "layout-whatif");
    }

    void theLegendAndTheSentenceHaveTheirPlace()
    {
        LayoutBench bench;
        bench.show("view_coverage");
        CoverageView *view = bench.window().reports()->coverage()->view();
        const auto bottom = [&] { return view->mapTo(&bench.window(), QPoint(0, view->height())).y(); };
        bench.inspector().close(); // it comes with a selection, and takes of the width alone
        const int before = bottom();
        for (int column = 0; column < view->coverage()->columnCount(); ++column) {
            view->setCurrentIndex(view->coverage()->index(1, column));
            QTest::qWait(5);
            QCOMPARE(bottom(), before);
        }
        WindowBench::picture(&bench.window(), "layout-coverage");
    }

    void theLayoutIsReset()
    {
        LayoutBench bench;
        bench.goTo<Server>("app-eu-1");
        const QRect page = bench.pageShown().geometry();
        bench.window().findChild<QDockWidget *>("navigator")->close();
        bench.inspector().close();
        bench.openTab("history");
        bench.drawer().setFolded(true);
        QVERIFY(bench.choose("view_reset"));
        QTest::qWait(30);
        QVERIFY(bench.window().findChild<QDockWidget *>("navigator")->isVisible());
        QVERIFY(bench.inspector().isVisible());
        QVERIFY(!bench.drawer().isFolded());
        QVERIFY(qAbs(bench.pageShown().height() - page.height()) <= 2);
    }

    void theTabsAreThereBeforeAnythingIs()
    {
        WindowBench bench("");
        auto *strip = bench.window().findChild<Drawer *>()->strip();
        for (int tab = 0; tab < strip->count(); ++tab)
            QVERIFY2(strip->visibleRegion().contains(strip->tabRect(tab).center()),
                     qPrintable(strip->tabText(tab)));
    }

    void theWindowFitsItsScreen()
    {
        QTemporaryDir folder;
        Settings settings(folder.filePath("settings.ini"));
        MainWindow window(settings, std::make_unique<BenchAnswers>());
        const QSize room = window.screen()->availableSize();
        QVERIFY(window.width() <= room.width() && window.height() <= room.height());
        QVERIFY(window.minimumWidth() <= 800 && window.minimumHeight() <= 560);
        window.QWidget::show();
        window.resize(800, 560);
        QTest::qWait(20);
        QCOMPARE(window.size(), QSize(800, 560));
    }

    void namesKeepWhatTellsThemApart()
    {
        const QFontMetrics metrics(QApplication::font());
        const auto cut = [&](const QString &text, int letters) {
            return theme::elided(text, metrics, letters * metrics.averageCharWidth());
        };
        for (const auto &[one, other] :
             {std::pair {"ubuntu-2404-noble-amd64-v20241004", "ubuntu-2404-noble-arm64-v20241004"},
              std::pair {"RightImage_CentOS_5.6_i386_v5.7", "RightImage_CentOS_5.6_x64_v5.7"}})
            for (int letters = 20; letters < 30; ++letters)
                QVERIFY2(cut(one, letters) != cut(other, letters), qPrintable(cut(one, letters)));
        QVERIFY(cut("ubuntu-2404-noble-amd64-v20241004", 24).contains("amd64"));
        QVERIFY(cut("RightImage_CentOS_5.6_x64_v5.7 [rev 12]", 26).contains("x64"));
        QCOMPARE(cut("short", 20), QString("short"));
        // Whatever they differ in, among others they stay apart; equal ones are cut equally.
        QStringList names;
        for (const char *word : {"alpha", "beta", "gamma", "delta"})
            names.append(QStringLiteral("application-server-of-the-%1-team-in-the-far-west").arg(word));
        QSet<QString> seen;
        for (const QString &name : names) {
            const QString shown = theme::elidedAmong(name, names, metrics, 24 * metrics.averageCharWidth());
            QVERIFY(metrics.horizontalAdvance(shown) <= 24 * metrics.averageCharWidth());
            QCOMPARE(theme::elidedAmong(name, names, metrics, 24 * metrics.averageCharWidth()), shown);
            seen.insert(shown);
        }
        QCOMPARE(seen.size(), names.size());
    }

    void rowsHaveOneHeight()
    {
        LayoutBench bench;
        const int height = theme::rowHeight(bench.window().fontMetrics());
        const RowsView *table = bench.window().page()->view();
        QCOMPARE(table->rowHeight(0), height);
        QCOMPARE(table->horizontalHeader()->height(), height);
        const NavigatorView *places = bench.window().navigator();
        QCOMPARE(places->visualRect(places->model()->index(0, 0)).height(), height);
        bench.openTab("history");
        const auto *history = bench.window().findChild<HistoryView *>();
        QCOMPARE(history->visualRect(history->model()->index(0, 1)).height(), height);
        bench.openTab("findings");
        QTRY_VERIFY(bench.window().findings()->isCurrent());
        const auto *tree = bench.window().findings()->findChild<QTreeWidget *>();
        QCOMPARE(tree->visualItemRect(tree->topLevelItem(0)).height(), height);
        bench.show("view_coverage");
        QCOMPARE(bench.window().reports()->coverage()->view()->rowHeight(0), height);
        bench.show("view_drift");
        QCOMPARE(bench.window().reports()->drift()->groups()->rowHeight(0), height);
    }

    void theThemeIsOneOfThree()
    {
        LayoutBench bench;
        const QActionGroup *group = bench.action("view_light")->actionGroup();
        QVERIFY(group && group->isExclusive());
        QCOMPARE(group->actions().size(), 3);
        QVERIFY(bench.action("view_light")->isChecked());
        bench.choose("view_dark");
        QCOMPARE(group->checkedAction(), bench.action("view_dark"));
        bench.choose("view_light");
    }

    // Each field has its label above it, and the instance type that is proposed boots the image, or is none.
    void everyFieldOfAddACloudIsLabelled()
    {
        LayoutBench bench;
        Id<MultiCloudImage> head;
        bench.plan().all<MultiCloudImage>().forEach([&](const MultiCloudImage &mci) {
            if (mci.revision == 0 && !unmappedClouds(bench.plan(), mci.id).isEmpty())
                head = mci.id;
        });
        QVERIFY(head);
        SettingDialog dialog(bench.plan(), head);
        dialog.show();
        const QStringList labels = WindowBench::texts(&dialog).split('\n');
        for (const char *label :
             {"Cloud", "Machine Image", "Instance Type", "Kernel image", "Ramdisk image", "User Data"})
            QVERIFY2(labels.contains(QString(label)), label);
        QCOMPARE(dialog.typeField()->currentIndex(), -1);
        const auto cloud = dialog.cloudField()->currentData().value<AnyId>().as<Cloud>();
        int proposed = 0;
        for (const Id<Image> image : bench.plan().referrers<&Image::cloud>(cloud)) {
            dialog.imageField()->setImage(image);
            const auto type = dialog.typeField()->currentData().value<AnyId>().as<InstanceType>();
            QVERIFY(!type || fitting::isKnown(bench.plan(), image, type));
            proposed += type ? 1 : 0;
            QCOMPARE(dialog.advice(), QString());
        }
        QVERIFY(proposed > 0);
        WindowBench::picture(&dialog, "layout-add-cloud");
    }

    void aLinkLooksTheSameWithTheKeysOnIt()
    {
        QWidget frame;
        auto *layout = new QVBoxLayout(&frame);
        auto *button = new LinkButton("web-1", Id<Server> {1});
        auto *line = new CopyableText;
        line->show("ami-0c1b2d3e", Id<Image> {1});
        auto *other = new QPushButton("other");
        for (QWidget *each : std::initializer_list<QWidget *> {other, button, line})
            layout->addWidget(each);
        frame.show();
        QVERIFY(QTest::qWaitForWindowExposed(&frame));
        for (QWidget *link : std::initializer_list<QWidget *> {button, line}) {
            other->setFocus();
            QTest::qWait(10);
            const QRect inside = link->rect().adjusted(3, 3, -3, -3);
            const QImage before = drawn(link).copy(inside);
            link->setFocus(Qt::TabFocusReason);
            QTest::qWait(10);
            QCOMPARE(drawn(link).copy(inside), before);
        }
    }
};

const program::Part testLayout = program::test<TestLayout>("tst_layout");
} // namespace tst_layout

#include "tst_layout.moc"
