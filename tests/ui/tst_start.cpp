// SPDX-License-Identifier: MIT
// The window before any plan is open: it says so, offers what to begin with, and has the keys there.
#include "tests/support/program.h"
#include "tests/ui/windowbench.h"
#include "ui/views/findingsview.h"

namespace tst_start {
class TestStart : public QObject {
    Q_OBJECT
private slots:
    void offersSamplesToBeginWith()
    {
        QTemporaryDir folder;
        Settings settings(folder.filePath("settings.ini"));
        settings.appearance.set(Appearance::Light);
        MainWindow window(settings);
        const QString path = folder.filePath("try.mciplan");
        QVERIFY(Document::create(path));
        window.offerSamples({{"&Good", [path] { return Result<QString>(path); }},
                             {"&Bad", [] {
                                  return Result<QString>(Error {"There is no place for it.", {}});
                              }}});
        window.resize(1280, 800);
        window.QWidget::show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QVERIFY(WindowBench::texts(window.findings()).contains("No plan is open."));
        QVERIFY(!WindowBench::texts(window.findings()).contains("Checking"));
        auto *first = qobject_cast<QPushButton *>(window.focusWidget());
        QVERIFY(first && first->text().contains("Open"));
        auto *samples = WindowBench::named<QPushButton>(&window, "Open Sample");
        QVERIFY(samples && samples->menu() && samples->menu()->actions().size() == 2);
        WindowBench::picture(&window, "start");
        samples->menu()->actions().at(1)->trigger();
        QCOMPARE(window.trouble(), QString("There is no place for it."));
        samples->menu()->actions().at(0)->trigger();
        QTRY_VERIFY(window.document() && window.document()->path() == path);
        QTRY_VERIFY(WindowBench::texts(window.findings()).contains("Nothing is wrong"));
        // The same is in the File menu, after what was open lately.
        QStringList titles;
        for (const QAction *action : window.menuBar()->actions().constFirst()->menu()->actions())
            titles.append(action->text().remove('&'));
        QCOMPARE(titles.indexOf("Open Sample"), titles.indexOf("Open Recent") + 1);
    }

    void makesAPlanOfWhatIsGivenWithoutOne()
    {
        QTemporaryDir folder;
        Settings settings(folder.filePath("settings.ini"));
        auto dialogs = std::make_unique<BenchAnswers>();
        BenchAnswers &answers = *dialogs;
        MainWindow window(settings, std::move(dialogs));
        const QStringList text {QStringLiteral(SOURCE_DIR "/resources/samples/classic.mciplan.json")};
        window.takePaths(text); // and the person cancels
        QVERIFY(answers.proposed.endsWith("/resources/samples/classic.mciplan"));
        QVERIFY(!window.document() && window.trouble().isEmpty());
        answers.path = folder.filePath("mine.mciplan");
        window.takePaths(text);
        QVERIFY(window.document() && window.document()->path() == answers.path);
        QTRY_VERIFY(window.document()->plan().all<Server>().size() > 0);
    }
};

const program::Part testStart = program::test<TestStart>("tst_start");
} // namespace tst_start

#include "tst_start.moc"
