// SPDX-License-Identifier: MIT
// What a new user does first, in the real window with clicks and keys; each step leaves a picture in
// screenshots/walk-*.png of the build folder.
#include "core/check/check.h"
#include "core/edit/next.h"
#include "core/import/planjsonreader.h"
#include "core/naming/names.h"
#include "core/plan/owner.h"
#include "core/resolve/resolve.h"
#include "tests/support/program.h"
#include "ui/inspector/launchpanes.h"
#include "ui/inspector/offerlist.h"
#include "ui/owners/addownerdialog.h"
#include "ui/owners/relaunchpreview.h"
#include "ui/plans/impactdialog.h"
#include "ui/plans/reportdialog.h"
#include "ui/views/driftpage.h"
#include "ui/views/findingsview.h"
#include "ui/views/impactview.h"
#include "ui/views/navigatorview.h"
#include "ui/widgets/imagechooser.h"
#include "ui/widgets/imagetable.h"
#include "ui/widgets/listtable.h"
#include "ui/window/drawer.h"
#include "ui/window/gotodialog.h"
#include "ui/window/mainwindow.h"
#include "ui/window/reportpages.h"
#include "ui/window/statusline.h"
#include "ui/window/whatif.h"

#include <QtTest>
#include <QtWidgets>

#include <csignal>

namespace tst_walkthrough {
namespace {
const QString inheritImage = "Inherit Image from MultiCloud Image";

// The window on a plan file, and the hands of the person in front of it.
class Person {
public:
    Person(const QString &plan, const QString &settings) : m_settings(settings), m_window(m_settings)
    {
        theme::apply(Appearance::Light);
        m_window.resize(1280, 800);
        m_window.QWidget::show();
        m_window.openPlan(plan);
        while (m_window.isOpening())
            QTest::qWait(5);
        if (!m_window.document())
            qFatal("%s", qPrintable(m_window.trouble()));
        QTest::qWait(50);
    }
    MainWindow &window() { return m_window; }
    Document &document() { return *m_window.document(); }
    const Plan &plan() const { return m_window.document()->plan(); }

    void select(const QString &name)
    {
        for (const Owner owner : allOwners(plan()))
            if (nameOf(plan(), owner) == name)
                return m_window.goTo(owner.id());
        qFatal("There is no %s.", qPrintable(name));
    }
    const Server &server(const QString &name) const
    {
        for (const Owner owner : allOwners(plan()))
            if (nameOf(plan(), owner) == name)
                return plan().row(owner.server());
        return plan().row(Id<Server> {});
    }
    template <class W> W *named(const QString &name) const
    {
        for (W *widget : m_window.findChildren<W *>())
            if ((widget->accessibleName() == name || buttonText(widget) == name)
                && widget->isVisibleTo(&m_window))
                return widget;
        qFatal("Nothing is named %s.", qPrintable(name));
        return nullptr;
    }
    void click(const QString &name)
    {
        QWidget *widget = named<QAbstractButton>(name);
        QTest::mouseClick(widget, Qt::LeftButton, {}, QPoint(8, widget->height() / 2));
        QTest::qWait(10);
    }
    void keys(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
    {
        m_window.activateWindow();
        QTest::qWait(10);
        QTest::keyClick(&m_window, key, modifiers);
        QTest::qWait(10);
    }
    NextCell *cell(LaunchField field) const { return m_window.findChild<LaunchPanes *>()->cell(field); }
    QString chip(LaunchField field) const { return cell(field)->findChild<Chip *>()->text(); }
    bool reads(const QString &part) const
    {
        for (const auto *label : m_window.findChildren<QLabel *>())
            if (label->isVisibleTo(&m_window) && label->text().contains(part))
                return true;
        for (const auto *line : m_window.findChildren<QLineEdit *>())
            if (line->isVisibleTo(&m_window) && line->text().contains(part))
                return true;
        return false;
    }
    QWidget *openMcis()
    {
        auto *box = cell(LaunchField::Mci)->choiceBox();
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        return box->findChild<QWidget *>("choices");
    }
    void picture(const QString &step)
    {
        QTest::qWait(30);
        QDir().mkpath(BUILD_DIR "/screenshots");
        m_window.grab().save(QStringLiteral(BUILD_DIR "/screenshots/walk-%1.png").arg(step));
    }

private:
    static QString buttonText(const QWidget *widget)
    {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        return button ? button->text() : QString();
    }

    Settings m_settings;
    MainWindow m_window;
};

void makeSample(const QString &path, const QString &sample = "classic")
{
    QFile text(QStringLiteral(SOURCE_DIR "/resources/samples/%1.mciplan.json").arg(sample));
    if (!text.open(QIODevice::ReadOnly))
        qFatal("The sample is missing.");
    auto document = Document::create(path);
    if (!document || !(*document)->execute(changeFromJson(Plan(), text.readAll(), text.fileName()).value())
        || !(*document)->flush())
        qFatal("The sample cannot be made.");
}

// A task of a person on the modern sample, just opened: each click, key and text typed is one action.
class Task {
public:
    Task(Person &person, const QString &name) : m_person(person), m_name(name) {}
    ~Task()
    {
        qInfo().noquote() << m_name << "takes" << m_actions << (m_actions == 1 ? "action" : "actions");
    }
    int actions() const { return m_actions; }

    void clickRow(const QString &name)
    {
        RowsView *view = m_person.window().page()->view();
        for (int row = 0; row < view->rows()->rowCount(); ++row)
            if (const QModelIndex index = view->rows()->index(row, 0);
                index.data().toString().startsWith(name))
                return clickAt(view->viewport(), view->visualRect(index));
        qFatal("No row is called %s.", qPrintable(name));
    }
    void clickPlace(const QString &name)
    {
        NavigatorView *navigator = m_person.window().navigator();
        const QModelIndexList found =
            navigator->model()->match(navigator->model()->index(0, 0), Qt::DisplayRole, name, 1,
                                      Qt::MatchStartsWith | Qt::MatchRecursive);
        if (found.isEmpty())
            qFatal("No place is called %s.", qPrintable(name));
        clickAt(navigator->viewport(), navigator->visualRect(found.constFirst()));
    }
    void clickAt(QWidget *widget, const QRect &rect)
    {
        if (!widget->rect().contains(rect.center()))
            qFatal("What is to be clicked is out of sight.");
        ++m_actions;
        QTest::mouseClick(widget, Qt::LeftButton, {}, rect.center());
        QTest::qWait(10);
    }
    void click(QWidget *widget)
    {
        ++m_actions;
        QTest::mouseClick(widget, Qt::LeftButton, {}, QPoint(8, widget->height() / 2));
        QTest::qWait(10);
    }
    void click(const QString &name) { click(m_person.named<QAbstractButton>(name)); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
    {
        ++m_actions;
        m_person.keys(key, modifiers);
    }
    void type(QWidget *into, const QString &text)
    {
        ++m_actions;
        QTest::keyClicks(into, text);
        QTest::qWait(10);
    }

private:
    Person &m_person;
    const QString m_name;
    int m_actions = 0;
};

// Of a table, those that are seen in full.
int rowsSeen(const QTableView *table)
{
    int seen = 0;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const int top = table->rowViewportPosition(row);
        seen += top >= 0 && top + table->rowHeight(row) <= table->viewport()->height() ? 1 : 0;
    }
    return seen;
}

// What the process that is killed does: one edit by click, and a word when it is saved.
int editAndWait(const QString &plan, const QString &settings)
{
    Person person(plan, settings);
    person.select("web-eu-1");
    person.click(inheritImage);
    while (person.document().saveState() != Document::SaveState::Saved)
        QTest::qWait(5);
    QTextStream(stdout) << "saved" << Qt::endl;
    return QCoreApplication::exec();
}
} // namespace

class TestWalkthrough : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path(const QString &name) const { return m_folder.filePath(name); }

private slots:
    void init()
    {
        makeSample(path("classic.mciplan"));
        makeSample(path("modern.mciplan"), "modern");
    }
    void cleanup()
    {
        QFile::remove(path("classic.mciplan"));
        QFile::remove(path("modern.mciplan"));
    }

    void seesWhatAServerInherits()
    {
        Person person(path("classic.mciplan"), path("settings.ini"));
        person.select("web-eu-1");
        QTRY_COMPARE(person.chip(LaunchField::Mci), QString("○ Inherited from ServerTemplate"));
        QCOMPARE(person.chip(LaunchField::Image), QString("○ Inherited from MultiCloud Image"));
        QVERIFY(person.reads("ami-89def4fd"));
        person.picture("1-inherits");
    }

    void overridesAnImageAndInheritsItAgain()
    {
        Person person(path("classic.mciplan"), path("settings.ini"));
        person.select("web-eu-1");
        const auto start = person.document().historyPosition();
        person.click(inheritImage);
        person.click("Choose the Image of Next");
        auto *chooser = person.window().findChild<ImageChooser *>();
        QVERIFY(chooser);
        auto *search = chooser->findChild<QLineEdit *>();
        QTest::keyClicks(search, "x64_v5.5");
        QTRY_VERIFY(!chooser->findChild<ImageTable *>()->isSearching());
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(person.chip(LaunchField::Image), QString("● set here"));
        person.picture("2-image-set-here");
        person.click(inheritImage);
        QTRY_COMPARE(person.chip(LaunchField::Image), QString("○ Inherited from MultiCloud Image"));
        QVERIFY(person.reads("ami-89def4fd"));
        for (int i = 0; i < 2; ++i)
            person.keys(Qt::Key_Z);
        QCOMPARE(person.document().historyPosition(), start);
        for (int i = 0; i < 2; ++i)
            person.keys(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(person.document().historyPosition(), start + 2);
        person.picture("2-inherited-again");
    }

    void offersOnlyMultiCloudImagesOfTheCloud()
    {
        Person person(path("classic.mciplan"), path("settings.ini"));
        person.select("web-eu-1");
        QWidget *popup = person.openMcis();
        QVERIFY(popup);
        const Id<Cloud> eu = person.server("web-eu-1").next.cloud;
        auto *offers = popup->findChild<OfferModel *>();
        QVERIFY(offers->rowCount() > 1);
        person.plan().all<MultiCloudImage>().forEach([&](const MultiCloudImage &mci) {
            bool offered = false;
            for (int row = 0; row < offers->rowCount(); ++row)
                offered = offered || offers->at(row).text.contains(nameOf(person.plan(), mci.id));
            const bool may = person.plan().setting(mci.id, eu) || !mci.settingsKnown;
            QVERIFY2(may || !offered, qPrintable(nameOf(person.plan(), mci.id)));
        });
        popup->grab().save(BUILD_DIR "/screenshots/walk-3-mcis-of-the-cloud.png");
    }

    void launchesAndSeesWhatARelaunchWouldChange()
    {
        Person person(path("classic.mciplan"), path("settings.ini"));
        person.select("web-eu-1");
        QTRY_VERIFY(person.reads("This server is not running."));
        person.click("Launch");
        QTRY_VERIFY(person.reads("What runs equals Next; a relaunch would change nothing."));
        person.picture("4-launched");
        QWidget *popup = person.openMcis();
        auto *typed = popup->findChild<QLineEdit *>();
        QTest::keyClicks(typed, "x64");
        QTest::keyClick(typed, Qt::Key_Return);
        QTRY_COMPARE(person.chip(LaunchField::Mci), QString("● set here"));
        const Instance *current = currentOf(person.plan(), person.server("web-eu-1").id);
        QVERIFY(current);
        QCOMPARE(person.plan().row(current->launch).imageUid.toString(), QString("ami-89def4fd"));
        QVERIFY(person.reads("A relaunch would change"));
        person.picture("4-differs");
        person.click("Relaunch…");
        auto *preview = person.window().findChild<RelaunchPreview *>();
        QVERIFY(preview);
        preview->grab().save(BUILD_DIR "/screenshots/walk-4-relaunch.png");
        preview->reject();
    }

    void findsTheEditAgainAfterTheProgramWasKilled()
    {
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(QCoreApplication::applicationFilePath(),
                      {"--edit-and-wait", path("classic.mciplan"), path("other.ini")});
        QVERIFY(program.waitForReadyRead(30'000));
        QCOMPARE(program.readLine().trimmed(), QByteArray("saved"));
        QCOMPARE(::kill(pid_t(program.processId()), SIGKILL), 0);
        QVERIFY(program.waitForFinished());
        Person person(path("classic.mciplan"), path("settings.ini"));
        QVERIFY(!person.document().isReadOnly());
        person.select("web-eu-1");
        QVERIFY(person.server("web-eu-1").next.image.isSet());
        person.picture("5-after-the-kill");
        while (person.document().canUndo())
            person.keys(Qt::Key_Z);
        QVERIFY(person.plan().all<Server>().isEmpty());
        person.picture("5-undone-to-the-start");
    }

    void whichImageAServerLaunchesAndWhy()
    {
        Person person(path("modern.mciplan"), path("settings.ini"));
        Task task(person, "Which image a server launches, and why");
        task.clickRow("report-1");
        QTRY_COMPARE(person.chip(LaunchField::Image), QString("○ Inherited from MultiCloud Image"));
        const Resolution next = resolve(person.plan(), person.server("report-1").id);
        QVERIFY(person.reads(person.plan().row(next.image.value).uid.toString()));
        QVERIFY(task.actions() <= 3);
    }

    void whoUsesAnImage()
    {
        Person person(path("modern.mciplan"), path("settings.ini"));
        const Resolution next = resolve(person.plan(), person.server("report-1").id);
        Task task(person, "Who uses an image, by its pasted id");
        task.press(Qt::Key_K);
        auto *dialog = person.window().findChild<GoToDialog *>();
        QVERIFY(dialog);
        task.type(dialog->box(), person.plan().row(next.image.value).uid.toString());
        QTRY_VERIFY(dialog->isSettled());
        QStringList lines;
        for (int row = 0; row < dialog->results()->model()->rowCount(); ++row)
            lines.append(dialog->results()->model()->index(row, 0).data().toString());
        QVERIFY2(lines.filter("Ubuntu_24.04_x64").size() > 0, qPrintable(lines.join('\n')));
        QVERIFY(task.actions() <= 3);
    }

    void whatIfAnotherMciWereTheDefault()
    {
        Person person(path("modern.mciplan"), path("settings.ini"));
        Task task(person, "What if a ServerTemplate's default were another MultiCloud Image");
        task.clickPlace("ServerTemplates");
        task.clickRow("CI Runner");
        for (ListTable *table : person.window().findChildren<ListTable *>())
            for (int row = 0; table->isVisible() && row < table->model()->rowCount(); ++row)
                if (table->model()->index(row, 1).data().toString().startsWith("Ubuntu_24.04_x64")
                    && task.actions() < 3)
                    task.clickAt(table->viewport(), table->visualRect(table->model()->index(row, 0)));
        QTRY_VERIFY(person.window().findChild<ImpactDialog *>());
        auto *impact = person.window().findChild<ImpactDialog *>();
        QVERIFY2(impact->asText().contains("ci-controller"), qPrintable(impact->asText()));
        impact->reject();
        QVERIFY(task.actions() <= 3);
    }

    void overridesAnImageOfTheModernPlanAndBringsItBack()
    {
        Person person(path("modern.mciplan"), path("settings.ini"));
        Task task(person, "Override an image, and bring the inherited one back");
        task.clickRow("report-1");
        task.click(inheritImage);
        task.click("Choose the Image of Next");
        auto *chooser = person.window().findChild<ImageChooser *>();
        QVERIFY(chooser);
        QTRY_VERIFY(!chooser->findChild<ImageTable *>()->isSearching());
        auto *table = chooser->findChild<QTableView *>();
        QVERIFY(table);
        const QModelIndex other = table->model()->index(table->currentIndex().row() == 0 ? 1 : 0, 0);
        task.clickAt(table->viewport(), table->visualRect(other));
        QTest::mouseDClick(table->viewport(), Qt::LeftButton, {},
                           table->visualRect(other).center()); // the same gesture
        QTRY_COMPARE(person.chip(LaunchField::Image), QString("● set here"));
        task.click(inheritImage);
        QTRY_COMPARE(person.chip(LaunchField::Image), QString("○ Inherited from MultiCloud Image"));
        QVERIFY(task.actions() <= 5);
    }

    void whyAnMciIsNotOffered()
    {
        Person person(path("modern.mciplan"), path("settings.ini"));
        Task task(person, "Why a MultiCloud Image is not offered");
        task.clickRow("report-1");
        ChoiceBox *box = person.cell(LaunchField::Mci)->choiceBox();
        task.click(box);
        auto *popup = box->findChild<QWidget *>("choices");
        QVERIFY(popup);
        for (auto *link : popup->findChildren<QPushButton *>())
            if (link->text() == "Why is one missing?" && task.actions() < 3)
                task.click(link);
        QString reasons;
        for (auto *list : person.window().findChildren<OfferList *>())
            for (int row = 0; list->isVisible() && row < list->findChild<OfferModel *>()->rowCount(); ++row)
                reasons += list->findChild<OfferModel *>()->at(row).detail + '\n';
        QVERIFY2(reasons.contains("has no setting for Google"), qPrintable(reasons));
        QVERIFY(task.actions() <= 3);
    }

    void whichServersRunSomethingElse()
    {
        Person person(path("modern.mciplan"), path("settings.ini"));
        QTRY_VERIFY(person.window().statusLine()->driftLink()->isVisible());
        Task task(person, "Which servers run something else than they would launch");
        task.click(person.window().statusLine()->driftLink());
        QTRY_VERIFY(person.window().reports()->isCurrent());
        QVERIFY(person.window().reports()->isShown());
        QVERIFY(person.window().reports()->drift()->page()->view()->rows()->rowCount() > 5);
        QVERIFY(task.actions() <= 3);
    }

    void whatIsWrongInProduction()
    {
        Person person(path("modern.mciplan"), path("settings.ini"));
        FindingsView *view = person.window().findings();
        QTRY_VERIFY(view->isCurrent() && person.window().statusLine()->findingsLink()->isVisible());
        Task task(person, "What is wrong in production, and mend one");
        task.click(person.window().statusLine()->findingsLink());
        task.type(person.named<QLineEdit>("Filter findings"), "environment:production");
        QTRY_VERIFY(view->isCurrent());
        QTreeWidgetItem *mendable = nullptr;
        for (QTreeWidgetItemIterator item(view->tree()); *item && !mendable; ++item)
            if (const Finding *finding = view->tree()->findingOf(*item);
                finding && check::fix(person.plan(), *finding))
                mendable = *item;
        QVERIFY(mendable);
        view->tree()->scrollToItem(mendable);
        task.clickAt(view->tree()->viewport(), view->tree()->visualItemRect(mendable));
        const auto before = person.document().historyPosition();
        task.click("Fix");
        if (auto *impact = person.window().findChild<ImpactDialog *>())
            impact->accept();
        QTRY_COMPARE(person.document().historyPosition(), before + 1);
        QVERIFY(task.actions() <= 4);
    }

    void undoesYesterdaysEditAfterARestart()
    {
        {
            Person person(path("modern.mciplan"), path("settings.ini"));
            person.select("report-1");
            person.click(inheritImage);
            QVERIFY(person.server("report-1").next.image.isSet());
            QVERIFY(person.document().flush());
        }
        Person person(path("modern.mciplan"), path("settings.ini"));
        QVERIFY(person.server("report-1").next.image.isSet());
        Task task(person, "Undo yesterday's edit after a restart");
        task.press(Qt::Key_Z);
        QVERIFY(!person.server("report-1").next.image.isSet());
        QVERIFY(task.actions() <= 3);
    }

    // At 1280 × 800, from the window as it opens.
    void seesEnoughRows()
    {
        Person person(path("modern.mciplan"), path("fresh.ini"));
        const auto show = [&](const QString &action) {
            person.window().actionTable()->action(action)->trigger();
            QTRY_VERIFY(person.window().reports()->isCurrent());
            QTest::qWait(30);
        };
        show("view_drift");
        const DriftPage *drift = person.window().reports()->drift();
        const int driftRows = rowsSeen(drift->groups()) + rowsSeen(drift->page()->view());
        person.picture("7-drift");
        show("view_coverage");
        const int coverageRows = rowsSeen(person.window().reports()->coverage()->view());
        person.picture("7-coverage");
        person.select("app-eu-1");
        person.window().findChild<DrawerTab *>("impact")->open();
        QList<Owner> servers = allOwners(person.plan());
        QVERIFY(person.document().execute(
            *edit::setUserData(person.plan(), servers, Override<QString>(QStringLiteral("other")))));
        const ImpactView *impact = person.window().whatIf()->view();
        QTRY_VERIFY(impact->model()->rowCount() > 20);
        person.picture("7-impact");
        const int impactRows = rowsSeen(impact->table());
        qInfo("rows visible at 1280 × 800: Drift %d, Coverage %d, Impact %d", driftRows, coverageRows,
              impactRows);
        QVERIFY(driftRows >= 12);
        QVERIFY(coverageRows >= 10);
        QVERIFY(impactRows >= 6);
    }

    void importsServerTemplatesAndAddsAServer()
    {
        Person person(path("classic.mciplan"), path("settings.ini"));
        const QString folder = QStringLiteral(SOURCE_DIR "/tests/core/fixtures/right_st/");
        QStringList files;
        for (const QString &name : QDir(folder).entryList({"*.yml"}, QDir::Files))
            files.append(folder + name);
        QVERIFY(!files.isEmpty());
        const auto before = person.plan().all<ServerTemplate>().size();
        person.window().importPaths(files);
        QTRY_VERIFY(person.window().findChild<ReportDialog *>());
        person.window().findChild<ReportDialog *>()->grab().save(BUILD_DIR "/screenshots/walk-6-report.png");
        person.window().findChild<ReportDialog *>()->close();
        QVERIFY(person.plan().all<ServerTemplate>().size() > before);
        bool isUnknown = false;
        person.plan().all<MultiCloudImage>().forEach(
            [&](const MultiCloudImage &mci) { isUnknown = isUnknown || !mci.settingsKnown; });
        QVERIFY(isUnknown);
        const auto servers = person.plan().all<Server>().size();
        person.keys(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        auto *add = person.window().findChild<AddOwnerDialog *>();
        QVERIFY(add);
        QTest::keyClicks(add->focusWidget(), "from-an-import");
        add->grab().save(BUILD_DIR "/screenshots/walk-6-add-server.png");
        QTest::keyClick(add, Qt::Key_Return);
        QTRY_COMPARE(person.plan().all<Server>().size(), servers + 1);
        person.picture("6-added");
    }
};

const program::Part testWalkthrough = program::test<TestWalkthrough>("tst_walkthrough");
const program::Part editAndWaitPart("--edit-and-wait", [](const QStringList &arguments) {
    return editAndWait(arguments.value(1), arguments.value(2));
});
} // namespace tst_walkthrough

#include "tst_walkthrough.moc"
