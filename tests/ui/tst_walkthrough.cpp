// SPDX-License-Identifier: MIT
// What a new user does first, in the real window with clicks and keys; each step leaves a picture in
// screenshots/walk-*.png of the build folder.
#include "core/import/plantext.h"
#include "core/plan/names.h"
#include "core/plan/owner.h"
#include "tests/support/program.h"
#include "ui/owners/addownerdialog.h"
#include "ui/widgets/imagechooser.h"
#include "ui/widgets/imagetable.h"
#include "ui/owners/relaunchpreview.h"
#include "ui/plans/reportdialog.h"
#include "ui/inspector/launchpanes.h"
#include "ui/inspector/offerlist.h"
#include "ui/window/mainwindow.h"

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

void makeSample(const QString &path)
{
    QFile text(QStringLiteral(SOURCE_DIR "/resources/samples/classic.mciplan.json"));
    if (!text.open(QIODevice::ReadOnly))
        qFatal("The sample is missing.");
    auto document = Document::create(path);
    if (!document || !(*document)->execute(changeFromText(Plan(), text.readAll(), text.fileName()).value())
        || !(*document)->flush())
        qFatal("The sample cannot be made.");
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
    void init() { makeSample(path("classic.mciplan")); }
    void cleanup() { QFile::remove(path("classic.mciplan")); }

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
const program::Part editAndWaitPart("--edit-and-wait", [](const QStringList &arguments) { return editAndWait(arguments.value(1), arguments.value(2)); });
} // namespace tst_walkthrough

#include "tst_walkthrough.moc"
