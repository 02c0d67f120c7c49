// SPDX-License-Identifier: MIT
// What shells complete and what man shows of the table of commands, as the shells and groff understand it.
#include "tests/support/commandline.h"
#include "tests/support/program.h"

#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

namespace tst_shells {
namespace {
QString printed(const QStringList &words)
{
    const Ran ran = runIn(QDir::tempPath(), words);
    return ran.exit == 0 ? ran.output : QString();
}

// What the shell answers to a script; empty and a complaint when it fails.
QString answerOf(const QString &shell, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(shell, arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished();
    const QByteArray complaints = process.readAllStandardError();
    return process.exitCode() == 0 && complaints.isEmpty()
        ? QString::fromUtf8(process.readAllStandardOutput())
        : QStringLiteral("failed: ") + QString::fromUtf8(complaints);
}

bool isThere(const char *program) { return !QStandardPaths::findExecutable(program).isEmpty(); }
} // namespace

class TestShells : public QObject {
    Q_OBJECT
private slots:
    void bashCompletes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("completions");
        QTest::newRow("a command") << "mci-planner cov"
                                   << "coverage\n";
        QTest::newRow("an option") << "mci-planner drift plan --c"
                                   << "--count\n";
        QTest::newRow("a choice") << "mci-planner check --format s"
                                  << "sarif\n";
        QTest::newRow("a choice of a command that has fewer") << "mci-planner drift --format s"
                                                              << "";
        QTest::newRow("a form") << "mci-planner handover plan --as ma"
                                << "markdown\n";
        QTest::newRow("choices, and no file") << "mci-planner set plan web --inherit "
                                              << "all\n";
        QTest::newRow("an argument that is one of a few") << "mci-planner collect a"
                                                          << "aws\nazure\n";
        QTest::newRow("an option of the program") << "mci-planner --v"
                                                  << "--version\n";
        QTest::newRow("a file") << "mci-planner resolve a.mci"
                                << "a.mciplan\n";
        QTest::newRow("a file that looks like code") << "mci-planner resolve $"
                                                     << "$(touch hit)\n";
    }
    void bashCompletes()
    {
        QFETCH(QString, typed);
        QFETCH(QString, completions);
        QTemporaryDir folder;
        for (const char *name : {"a.mciplan", "$(touch hit)"})
            QVERIFY(QFile(folder.filePath(name)).open(QIODevice::WriteOnly));
        const QStringList words = typed.split(u' ');
        QString script = printed({"completion", "bash"}) + "cd '" + folder.path() + "'\nCOMP_WORDS=(";
        for (const QString &word : words)
            script += " '" + word + '\'';
        script += QStringLiteral(")\nCOMP_CWORD=%1\n_mci_planner\nprintf '%s\\n' \"${COMPREPLY[@]}\"\n")
                      .arg(words.size() - 1);
        const QString answer = answerOf("bash", {"--norc"}, script.toUtf8());
        QCOMPARE(answer == "\n" ? QString() : answer, completions);
        QVERIFY(!QFile::exists(folder.filePath("hit")));
    }

    void fishCompletes()
    {
        if (!isThere("fish"))
            QSKIP("fish is not installed");
        const QByteArray script = printed({"completion", "fish"}).toUtf8()
            + "complete -C 'mci-planner cover'\ncomplete -C 'mci-planner check --format sa'\n";
        const QString answer = answerOf("fish", {"--no-config"}, script);
        QVERIFY2(answer.startsWith("coverage\t") && answer.contains("sarif"), qPrintable(answer));
    }

    void zshTakesIt()
    {
        if (!isThere("zsh"))
            QSKIP("zsh is not installed");
        const QString script = printed({"completion", "zsh"});
        QVERIFY(script.contains("'coverage:") && script.contains("--format["));
        QCOMPARE(answerOf("zsh", {"-f", "-n"}, script.toUtf8()), "");
    }

    void everyCommandAndOptionHasItsPlaceInTheManual()
    {
        const QString help = printed({"--help"}), manual = printed({"manual"});
        static const QRegularExpression named("^  ([a-z-]+) ", QRegularExpression::MultilineOption);
        int count = 0;
        for (auto found = named.globalMatch(help); found.hasNext(); ++count) {
            const QString name = found.next().captured(1);
            if (name == "mci-planner") // which opens the window
                continue;
            QVERIFY2(manual.contains("\\fB" + QString(name).replace('-', "\\-") + "\\fR"), qPrintable(name));
        }
        QVERIFY(count > 10);
        QVERIFY(manual.contains("\\-\\-damaged\\-anyway"));
        if (!isThere("groff"))
            QSKIP("groff is not installed");
        const QString page =
            answerOf("groff", {"-man", "-ww", "-Kutf8", "-Tutf8", "-P-cbou"}, manual.toUtf8());
        QVERIFY2(page.contains("NAME") && page.contains("used"), qPrintable(page));
    }

    void anotherShellIsRefused()
    {
        const Ran ran = runIn(QDir::tempPath(), {"completion", "tcsh"});
        QCOMPARE(ran.exit, 2);
        QCOMPARE(ran.complaints, "Completion is for bash, zsh or fish, not for “tcsh”.\n");
    }
};

const program::Part testShells = program::test<TestShells>("tst_shells");
} // namespace tst_shells

#include "tst_shells.moc"
