// SPDX-License-Identifier: MIT
// Plans in git, as the help page has it: real merges with the driver, and plan files in a diff.
#include "tests/support/commandline.h"
#include "tests/support/program.h"

#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

namespace tst_git {
namespace {
QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class Repository {
public:
    Repository()
    {
        git({"init", "-q", "-b", "main"});
        for (const QString &line : helpLines())
            if (line.startsWith("git config "))
                git(QProcess::splitCommand(line).mid(1));
            else
                attributes += line.toUtf8() + '\n';
        QFile file(path(".gitattributes"));
        if (!file.open(QIODevice::WriteOnly) || file.write(attributes) != attributes.size())
            qFatal("cannot write the attributes");
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    Ran planner(const QStringList &words) const { return runIn(m_folder.path(), words); }
    Ran git(const QStringList &words) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *who : {"AUTHOR", "COMMITTER"}) {
            environment.insert(QStringLiteral("GIT_%1_NAME").arg(who), "Ann");
            environment.insert(QStringLiteral("GIT_%1_EMAIL").arg(who), "ann@example.com");
        }
        environment.insert("GIT_CONFIG_NOSYSTEM", "1");
        environment.insert("HOME", m_folder.path());
        environment.insert("LC_ALL", "C.UTF-8");
        environment.insert("PATH", QFileInfo(PROGRAM).path() + ':' + environment.value("PATH"));
        process.setProcessEnvironment(environment);
        process.start("git", words);
        if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
            return {};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }
    void commit(const QString &message) const
    {
        git({"add", "-A", "--", ".gitattributes", "shop.mciplan.json"});
        QCOMPARE(git({"commit", "-q", "-m", message}).exit, 0);
    }
    // Two branches of the sample, on which these commands were done; "main" is checked out.
    void branches(const QStringList &ours, const QStringList &theirs) const
    {
        QCOMPARE(planner({"new", "shop.mciplan", "--sample", "classic"}).exit, 0);
        QCOMPARE(planner({"export", "shop.mciplan", "--to", "shop.mciplan.json"}).exit, 0);
        commit("begin");
        git({"checkout", "-q", "-b", "theirs"});
        QCOMPARE(planner(theirs).exit, 0);
        commit("theirs");
        git({"checkout", "-q", "main"});
        QCOMPARE(planner(ours).exit, 0);
        commit("ours");
    }
    QByteArray attributes;

private:
    // The lines to copy on the help page.
    static QStringList helpLines()
    {
        QStringList lines;
        for (const QString &line :
             QString::fromUtf8(bytesOf(SOURCE_DIR "/resources/help/git.md")).split('\n'))
            if (line.startsWith("    *.mciplan") || line.startsWith("    git config "))
                lines.append(line.trimmed());
        return lines;
    }
    QTemporaryDir m_folder;
};
} // namespace

class TestGit : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        if (QStandardPaths::findExecutable("git").isEmpty())
            QSKIP("git is not installed");
    }

    void bothSidesAreMerged()
    {
        const Repository repository;
        repository.branches({"set", "shop.mciplan.json", "web-1", "--user-data", "ours"},
                            {"set", "shop.mciplan.json", "web-1", "--tags", "theirs:is=here"});
        const Ran merge = repository.git({"merge", "-q", "-m", "merge", "theirs"});
        QVERIFY2(merge.exit == 0, qPrintable(merge.output + merge.complaints));
        const QByteArray merged = bytesOf(repository.path("shop.mciplan.json"));
        QVERIFY(merged.contains("\"user_data\":\"ours\"") && merged.contains("theirs:is=here"));
        QCOMPARE(repository.planner({"resolve", "shop.mciplan.json"}).exit, 0);
    }

    // Ours stands, git says so, and the checks show it.
    void whatBothChangedIsAConflict()
    {
        const Repository repository;
        repository.branches({"set", "shop.mciplan.json", "web-1", "--user-data", "ours"},
                            {"set", "shop.mciplan.json", "web-1", "--user-data", "theirs"});
        const Ran merge = repository.git({"merge", "-m", "merge", "theirs"});
        QCOMPARE(merge.exit, 1);
        QVERIFY2(merge.output.contains("CONFLICT") && merge.output.contains("1 conflict."),
                 qPrintable(merge.output));
        QVERIFY(!repository.git({"ls-files", "-u"}).output.isEmpty());
        const QByteArray merged = bytesOf(repository.path("shop.mciplan.json"));
        QVERIFY(merged.contains("\"user_data\":\"ours\"") && !merged.contains("<<<<<<<"));
        const Ran check = repository.planner({"check", "shop.mciplan.json", "--rule", "W-61"});
        QVERIFY2(check.exit == 1 && check.output.contains("ours") && check.output.contains("theirs"),
                 qPrintable(check.output + check.complaints));
    }

    // A plan file is no text, but what changed in it is told.
    void planFilesAreDiffedAsText()
    {
        const Repository repository;
        QCOMPARE(repository.planner({"new", "shop.mciplan", "--sample", "classic"}).exit, 0);
        repository.git({"add", "-A", "--", ".gitattributes", "shop.mciplan"});
        QCOMPARE(repository.git({"commit", "-q", "-m", "begin"}).exit, 0);
        QCOMPARE(repository.planner({"set", "shop.mciplan", "web-1", "--user-data", "other"}).exit, 0);
        const Ran diff = repository.git({"diff"});
        const QRegularExpression added("^\\+\\{.*\"user_data\":\"other\"",
                                       QRegularExpression::MultilineOption);
        QVERIFY2(added.match(diff.output).hasMatch(), qPrintable(diff.output.left(2000) + diff.complaints));
        QCOMPARE(diff.output.count("\n-{"), 1);
    }

    void whatCannotBeReadIsSaid()
    {
        const Repository repository;
        QCOMPARE(repository.planner({"new", "shop.mciplan", "--sample", "classic"}).exit, 0);
        QCOMPARE(repository.planner({"export", "shop.mciplan", "--to", "a.json"}).exit, 0);
        const QByteArray before = bytesOf(repository.path("a.json"));
        const Ran none = repository.planner({"merge", "a.json", "a.json", "none.json"});
        QVERIFY2(none.exit == 2 && none.complaints.contains("none.json"), qPrintable(none.complaints));
        const Ran file = repository.planner({"merge", "a.json", "shop.mciplan", "a.json"});
        QVERIFY2(file.exit == 2 && file.complaints.contains("only those are merged"),
                 qPrintable(file.complaints));
        QCOMPARE(bytesOf(repository.path("a.json")), before);
    }
};

const program::Part testGit = program::test<TestGit>("tst_git");
} // namespace tst_git

#include "tst_git.moc"
