// SPDX-License-Identifier: MIT
// The script that collects from Google: a plain POSIX shell runs it, it only reads, run again it gives the
// same, and its folder is imported without a question.
#include "tests/support/program.h"

#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>
#include <QtTest>

namespace tst_collect_google {
namespace {
// Answers as `gcloud` does, from the fixtures; what it was asked is written down.
const QByteArray stub = R"sh(#!/bin/sh
echo "$*" >>"$ASKED"
case "$*" in
*"${FAILS:-nothing fails}"*)
    printf 'Half of it, before it failed'
    exit 1
    ;;
*get-value*) echo "$PROJECT" ;;
*projects*describe*) cat "$FIXTURES/project.json" ;;
*images*debian-cloud*) cat "$FIXTURES/images.of-debian-cloud.json" ;;
*images*) cat "$FIXTURES/images.json" ;;
*instance-groups*) cat "$FIXTURES/instance-groups.json" ;;
*instance-templates*) cat "$FIXTURES/instance-templates.json" ;;
*instances*) cat "$FIXTURES/instances.json" ;;
*disks*) cat "$FIXTURES/disks.json" ;;
*machine-types*) cat "$FIXTURES/machine-types.json" ;;
esac
)sh";

class GoogleShell {
public:
    GoogleShell()
    {
        write("gcloud", stub);
        QFile::setPermissions(path("gcloud"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QByteArray bytesOf(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
    }
    // What the program prints; its exit code is in `exit`. `fails`: what is asked in vain.
    QByteArray run(const QString &program, const QStringList &arguments, int &exit, const QString &fails = {},
                   const QString &project = QStringLiteral("shop-prod")) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("PATH", m_folder.path() + u':' + environment.value("PATH"));
        environment.insert("FIXTURES", SOURCE_DIR "/tests/core/fixtures/google/week1/gcp/shop-prod");
        environment.insert("ASKED", path("asked"));
        environment.insert("PROJECT", project);
        if (!fails.isEmpty())
            environment.insert("FAILS", fails);
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        process.waitForFinished();
        exit = process.exitCode();
        return process.readAll();
    }
    void collect(int &exit) const { write("collect.sh", run(PROGRAM, {"collect", "gcp"}, exit)); }

private:
    QTemporaryDir m_folder;
};
} // namespace

class TestCollectGoogle : public QObject {
    Q_OBJECT
private slots:
    void theScriptCollectsAndItsFolderIsImported()
    {
        const GoogleShell shell;
        int exit = 0;
        shell.collect(exit);
        QCOMPARE(exit, 0);
        for (int times = 0; times < 2; ++times) {
            const QByteArray said = shell.run("sh", {"collect.sh"}, exit);
            QVERIFY2(exit == 0 && said.contains("mci-planner import"), said.constData());
        }
        const QString folder = "inventory/gcp/shop-prod/";
        for (const char *name :
             {"images.json", "images.of-debian-cloud.json", "instances.json", "disks.json",
              "instance-groups.json", "instance-templates.json", "machine-types.json", "project.json"})
            QVERIFY2(!shell.bytesOf(folder + name).isEmpty(), name);
        const QByteArray asked = shell.bytesOf("asked");
        QVERIFY2(asked.contains("--zones europe-west1-b,europe-west1-c"), asked.constData());
        QVERIFY2(!QRegularExpression("\\b(create|delete|update|set|add|remove|start|stop|reset|resize)\\b")
                      .match(QString::fromUtf8(asked))
                      .hasMatch(),
                 "it only reads");
        const QByteArray report = shell.run(PROGRAM, {"import", "fleet.mciplan", "inventory"}, exit);
        QVERIFY2(exit == 0 && !report.contains("Refused") && !report.contains("--cloud"), report.constData());
    }

    void projectsAreNamed()
    {
        const GoogleShell shell;
        int exit = 0;
        shell.collect(exit);
        const QByteArray said = shell.run("sh", {"collect.sh", "there", "shop-prod", "shop-test"}, exit);
        QVERIFY2(exit == 0, said.constData());
        QVERIFY(QFile::exists(shell.path("there/gcp/shop-test/instances.json")));
        shell.run("sh", {"collect.sh"}, exit, {}, {});
        QVERIFY2(exit != 0, "no project is known");
        shell.run(PROGRAM, {"collect", "gcp", "--regions", "europe-west1"}, exit);
        QCOMPARE(exit, 2);
    }

    // The rest is collected and can be imported, nothing is left half, and the end says so.
    void whatCannotBeReadIsLeftOutAndTold()
    {
        for (const char *fails : {"disks list", "--project debian-cloud", "projects describe"}) {
            const GoogleShell shell;
            int exit = 0;
            shell.collect(exit);
            const QByteArray said = shell.run("sh", {"collect.sh"}, exit, fails);
            QVERIFY2(exit == 1 && said.contains("left out: gcloud"), said.constData());
            QVERIFY(shell.bytesOf("inventory/.failed").contains(fails));
            QDirIterator files(shell.path("inventory"), QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                QVERIFY2(file.fileName().endsWith(".json") && !file.readAll().contains("Half"),
                         qPrintable(file.fileName()));
            }
            shell.run(PROGRAM, {"import", "part.mciplan", "inventory"}, exit);
            QCOMPARE(exit, 0);
        }
    }

    void linterFindsNothing()
    {
        if (QStandardPaths::findExecutable("shellcheck").isEmpty())
            QSKIP("There is no shellcheck here.");
        const GoogleShell shell;
        int exit = 0;
        shell.collect(exit);
        const QByteArray said = shell.run("shellcheck", {"collect.sh"}, exit);
        QVERIFY2(exit == 0, said.constData());
    }
};

const program::Part testCollectGoogle = program::test<TestCollectGoogle>("tst_collect_google");
} // namespace tst_collect_google

#include "tst_collect_google.moc"
