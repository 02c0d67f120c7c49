// SPDX-License-Identifier: MIT
// The real window, driven with keys and clicks.
#include "core/document/document.h"
#include "core/edit/servers.h"
#include "core/import/planjsonreader.h"
#include "core/naming/names.h"
#include "tests/support/generate.h"
#include "tests/support/program.h"
#include "ui/models/ownersmodel.h"
#include "ui/owners/addownerdialog.h"
#include "ui/owners/relaunchpreview.h"
#include "ui/plans/reportdialog.h"
#include "ui/views/historyview.h"
#include "ui/views/navigatorview.h"
#include "ui/window/drawer.h"
#include "ui/window/mainwindow.h"
#include "ui/window/statusline.h"

#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QTemporaryDir>
#include <QtTest>

namespace tst_mainwindow {
namespace {
// Answers in place of the person.
class Answers : public Dialogs {
public:
    QStringList open;
    QString save, told, asked;
    bool yes = true;

    QStringList openFiles(QWidget *, const QString &, const QString &, const QString &, bool) override
    {
        return std::exchange(open, {});
    }
    QString openFolder(QWidget *, const QString &, const QString &) override
    {
        return std::exchange(open, {}).value(0);
    }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override
    {
        return std::exchange(save, {});
    }
    void tell(QWidget *, const QString &, const QString &sentence) override { told = sentence; }
    bool ask(QWidget *, const QString &, const QString &question, const QString &) override
    {
        asked = question;
        return yes;
    }
    int number(QWidget *, const QString &, const QString &, int suggested, int) override { return suggested; }
};

void makePlan(const QString &path, const Change &content)
{
    auto document = Document::create(path);
    QVERIFY2(document, qPrintable(document.sentence()));
    if (!content.isEmpty())
        QVERIFY((*document)->execute(content));
    QVERIFY((*document)->flush());
}

Change sample(const QString &name)
{
    QFile file(QStringLiteral(SOURCE_DIR "/resources/samples/") + name + ".mciplan.json");
    if (!file.open(QIODevice::ReadOnly))
        return Change();
    const auto change = changeFromJson(Plan(), file.readAll(), file.fileName());
    return change ? *change : Change();
}
} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    Answers *m_answers = nullptr;

    QString path(const QString &name) const { return m_folder->filePath(name); }
    const Plan &plan() const { return m_window->document()->plan(); }
    const TableModel &rows() const { return *m_window->page()->view()->rows(); }
    void trigger(const QString &action) { m_window->actionTable()->action(action)->trigger(); }
    QString cell(int row, int column) const { return rows().index(row, column).data().toString(); }
    template <class D> D *dialog() const { return m_window->findChild<D *>(); }

    void openWindow(const QSize &size = {1280, 800})
    {
        m_window.reset();
        auto answers = std::make_unique<Answers>();
        m_answers = answers.get();
        m_window = std::make_unique<MainWindow>(*m_settings, std::move(answers));
        m_window->resize(size);
        m_window->QWidget::show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void open(const QString &name, const Change &content)
    {
        makePlan(path(name), content);
        openIt(name);
    }
    void openIt(const QString &name)
    {
        m_window->openPlan(path(name));
        QTRY_VERIFY(!m_window->isOpening());
        QVERIFY2(m_window->document(), qPrintable(m_window->trouble()));
        QTRY_VERIFY(m_window->document()->isLoaded());
    }
    void picture(const QString &name)
    {
        QTest::qWait(30);
        const QDir folder(QStringLiteral(BUILD_DIR "/screenshots"));
        QVERIFY(folder.mkpath("."));
        QVERIFY(m_window->grab().save(folder.filePath(name + ".png")));
    }
    void selectNamed(const QString &name)
    {
        for (int row = 0; row < rows().rowCount(); ++row)
            if (cell(row, OwnersModel::Name) == name)
                return QTest::mouseClick(m_window->page()->view()->viewport(), Qt::LeftButton, {},
                                         m_window->page()->view()->visualRect(rows().index(row, 0)).center());
        QFAIL(qPrintable("no row is named " + name));
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(path("settings.ini"));
        m_settings->appearance.set(Appearance::Light);
        openWindow();
    }
    void cleanup() { m_window.reset(); }

    void startsWithoutPlan()
    {
        QCOMPARE(m_window->windowTitle(), QString("MCI Planner"));
        QVERIFY(!m_window->actionTable()->action("edit_undo")->isEnabled());
        QVERIFY(!m_window->actionTable()->action("plan_add_server")->isEnabled());
        QVERIFY(m_window->actionTable()->action("file_open")->isEnabled());
        m_window->openPlan(path("not-there.mciplan"));
        QTRY_VERIFY(m_window->trouble().contains("not-there.mciplan"));
        QVERIFY(!m_window->document());
        picture("window-start");
    }

    void opensTheClassicSample()
    {
        open("classic.mciplan", sample("classic"));
        QVERIFY(m_window->windowTitle().startsWith("classic.mciplan"));
        QVERIFY(rows().rowCount() > 0);
        // Something is selected, so that the inspector has something to show.
        QCOMPARE(m_window->selection().size(), 1);
        QTRY_VERIFY(m_window->statusLine()->driftText().contains("differ"));
        QTRY_COMPARE(m_window->statusLine()->saveText(), QString("✓ Saved"));
        picture("window-classic-light");
        m_window->actionTable()->action("view_dark")->trigger();
        QCOMPARE(m_settings->appearance.value(), Appearance::Dark);
        picture("window-classic-dark");
    }

    void filterNarrowsTheRows()
    {
        open("classic.mciplan", sample("classic"));
        const int all = rows().rowCount();
        const QString name = cell(0, OwnersModel::Name);
        QVERIFY(all > 1);
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(m_window->page()->filterBox()->hasFocus());
        QTest::keyClicks(m_window->page()->filterBox(), name);
        QTRY_VERIFY(rows().rowCount() >= 1 && rows().rowCount() < all);
        QTest::keyClicks(m_window->page()->filterBox(), " no-such-thing");
        QTRY_VERIFY(m_window->page()->emptyText().contains("no-such-thing"));
        picture("window-filter-empty");
        QTest::keyClick(m_window->page()->filterBox(), Qt::Key_Escape);
        QTRY_COMPARE(rows().rowCount(), all);
        QVERIFY(m_window->page()->emptyText().isEmpty());
    }

    void undoAndRedoByKeys()
    {
        open("classic.mciplan", sample("classic"));
        trigger("plan_add_deployment");
        auto *add = dialog<NameDialog>();
        QVERIFY(add);
        QVERIFY(!add->doButton()->isEnabled());
        QTest::keyClicks(add->nameField(), "A new one");
        QTest::keyClick(add->nameField(), Qt::Key_Return);
        const auto added = plan().all<Deployment>().ids().constLast();
        QCOMPARE(nameOf(plan(), added), QString("A new one"));
        QCOMPARE(m_window->page()->emptyText(), QString("This deployment has no servers yet."));
        picture("window-empty-deployment");
        const QAction *undo = m_window->actionTable()->action("edit_undo");
        QVERIFY(undo->text().contains("A new one"));
        m_window->activateWindow();
        QTRY_VERIFY(m_window->isActiveWindow());
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!plan().find(added));
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(nameOf(plan(), added), QString("A new one"));
    }

    void historyGoesBackAndForward()
    {
        open("classic.mciplan", sample("classic"));
        const auto before = plan().all<Deployment>().size();
        QVERIFY(m_window->document()->execute(
            *edit::addDeployment(plan(), "A new one", Environment::Production)));
        m_window->findChild<DrawerTab *>("history")->open();
        QTest::qWait(20);
        auto *history = m_window->findChild<HistoryView *>();
        const QAbstractItemModel *model = history->model();
        const QModelIndex first = model->index(1, 1);
        const auto clickTwice = [history](const QModelIndex &at) {
            QTest::mouseClick(history->viewport(), Qt::LeftButton, {}, history->visualRect(at).center());
            QTest::mouseDClick(history->viewport(), Qt::LeftButton, {}, history->visualRect(at).center());
        };
        clickTwice(first);
        QCOMPARE(plan().all<Deployment>().size(), before);
        const QModelIndex last = model->index(0, 1);
        QVERIFY(last.data(HistoryModel::UndoneRole).toBool());
        clickTwice(last);
        QCOMPARE(plan().all<Deployment>().size(), before + 1);
    }

    void anEmptyPlanSaysWhatComesFirst()
    {
        open("fresh.mciplan", Change());
        QVERIFY(m_window->page()->emptyText().contains("no deployments"));
        picture("window-empty-plan");
    }

    void newOpenAndSaveACopy()
    {
        m_answers->save = path("fresh");
        trigger("file_new");
        QCOMPARE(m_window->document()->path(), path("fresh.mciplan"));
        m_answers->save = path("copy.mciplan");
        trigger("file_copy");
        QTRY_VERIFY(QFile::exists(path("copy.mciplan")));
        QCOMPARE(m_window->document()->path(), path("fresh.mciplan"));
        m_answers->open = QStringList {path("copy.mciplan")};
        trigger("file_open");
        QTRY_COMPARE(m_window->document()->path(), path("copy.mciplan"));
        QCOMPARE(m_settings->recentFiles.value(), QStringList({path("copy.mciplan"), path("fresh.mciplan")}));
        // A file that is no plan: the one that is open stays.
        QFile none(path("none.mciplan"));
        QVERIFY(none.open(QIODevice::WriteOnly) && none.write("nothing") > 0);
        none.close();
        m_answers->open = QStringList {none.fileName()};
        trigger("file_open");
        QTRY_VERIFY(m_window->trouble().contains("none.mciplan"));
        QCOMPARE(m_window->document()->path(), path("copy.mciplan"));
    }

    void droppedFilesAreImportedAndPlansOpened()
    {
        open("fresh.mciplan", Change());
        QFile yaml(path("web.yml"));
        QVERIFY(yaml.open(QIODevice::WriteOnly));
        yaml.write("Name: Dropped Template\nDescription: d\nInputs: {}\nMultiCloudImages:\n"
                   "- Name: Ubuntu_22.04_x64\n  Revision: 4\nRightScripts: {}\nAlerts: []\n");
        yaml.close();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(yaml.fileName())});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &drop);
        QTRY_VERIFY2(dialog<ReportDialog>(), qPrintable(m_window->trouble()));
        QCOMPARE(plan().all<ServerTemplate>().size(), 1);
        QCOMPARE(m_window->document()->history().size(), 1);
        dialog<ReportDialog>()->close();
        // What a plan begins with is no edit to take back.
        trigger("edit_undo");
        QCOMPARE(plan().all<ServerTemplate>().size(), 1);
        makePlan(path("other.mciplan"), Change());
        m_window->takePaths({path("other.mciplan")});
        QTRY_COMPARE(m_window->document()->path(), path("other.mciplan"));
    }

    void addsAServerThatLaunches()
    {
        open("classic.mciplan", sample("classic"));
        const auto before = plan().all<Server>().size();
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        auto *add = dialog<AddOwnerDialog>();
        QVERIFY(add);
        QVERIFY(!add->doButton()->isEnabled());
        QTest::keyClicks(add->findChild<QLineEdit *>(), "brand-new");
        QVERIFY(add->doButton()->isEnabled());
        picture("window-behind-dialog");
        QVERIFY(add->grab().save(QStringLiteral(BUILD_DIR "/screenshots/dialog-add-server.png")));
        QTest::keyClick(add, Qt::Key_Return);
        QCOMPARE(plan().all<Server>().size(), before + 1);
        const Id<Server> added = plan().all<Server>().ids().constLast();
        QCOMPARE(m_window->selection(), QList<AnyId> {added});
        QVERIFY(!currentOf(plan(), added));
        trigger("plan_launch");
        QVERIFY2(currentOf(plan(), added), qPrintable(m_window->trouble()));
        trigger("plan_relaunch");
        auto *relaunch = dialog<RelaunchPreview>();
        QVERIFY(relaunch);
        const auto labels = relaunch->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->text().contains("brand-new") && label->text().contains("Nothing changes");
        }));
        QVERIFY(relaunch->grab().save(QStringLiteral(BUILD_DIR "/screenshots/dialog-relaunch.png")));
        relaunch->reject();
        trigger("plan_terminate");
        QVERIFY(m_answers->asked.contains("brand-new"));
        QVERIFY(!currentOf(plan(), added));
        trigger("edit_delete");
        QVERIFY(!plan().find(added));
    }

    void copiesRowsAsText()
    {
        open("classic.mciplan", sample("classic"));
        m_window->page()->view()->setFocus();
        QTest::keyClick(m_window->page()->view(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(m_window->page()->view(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split('\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), rows().rowCount() + 1);
        QVERIFY(lines.constFirst().startsWith("Name\tFindings\tNext image\tFrom\tCloud"));
        QCOMPARE(lines.at(1).section('\t', 0, 0), cell(0, OwnersModel::Name));
    }

    void columnsAreRemembered()
    {
        open("classic.mciplan", sample("classic"));
        m_window->page()->view()->setColumnWidth(OwnersModel::CloudName, 77);
        m_window->page()->view()->sortByColumn(OwnersModel::CloudName, Qt::DescendingOrder);
        openWindow();
        openIt("classic.mciplan");
        QCOMPARE(m_window->page()->view()->columnWidth(OwnersModel::CloudName), 77);
        QStringList clouds;
        for (int row = 0; row < rows().rowCount(); ++row)
            clouds.append(cell(row, OwnersModel::CloudName));
        QVERIFY(std::is_sorted(clouds.crbegin(), clouds.crend()));
    }

    void everyPlaceHasItsPage()
    {
        open("modern.mciplan", sample("modern"));
        const auto check = [this](const Place &place, const QString &name) {
            const QModelIndex index = m_window->navigator()->places()->indexOf(place);
            QVERIFY(index.isValid());
            m_window->navigator()->setCurrentIndex(index);
            QVERIFY2(rows().rowCount() > 0, qPrintable(name));
            picture("page-" + name);
        };
        check({Place::Section::Deployments, {}}, "deployments");
        check({Place::Section::Templates, {}}, "templates");
        check({Place::Section::Mcis, {}}, "mcis");
        check({Place::Section::Clouds, {}}, "clouds");
        check({Place::Section::Clouds, plan().all<Cloud>().ids().constFirst()}, "images");
    }

    void manyRowsAndLongNames()
    {
        Plan made = generate::plan({"window", 5, 500, 20, 3, 10, 3, 3, 5000, 20, 3});
        Change content = generate::everything(made);
        for (Server &server : content.of<Server>().added)
            if (server.id.value % 3 == 0)
                server.name += " with a name that goes on and on, as names in real accounts do";
        openWindow({1920, 1080});
        open("many.mciplan", content);
        m_window->navigator()->setCurrentIndex(
            m_window->navigator()->places()->indexOf(Place {Place::Section::Deployments, {}}));
        QCOMPARE(rows().rowCount(), 5020);
        picture("window-many");
    }
};

const program::Part testMainWindow = program::test<TestMainWindow>("tst_mainwindow");
} // namespace tst_mainwindow

#include "tst_mainwindow.moc"
