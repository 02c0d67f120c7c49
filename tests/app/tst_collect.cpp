// SPDX-License-Identifier: MIT
// The script that collects: a plain POSIX shell runs it, run again it gives the same, and its folder is imported
// without a question.
#include "tests/support/program.h"

#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>
#include <QtTest>

namespace tst_collect {
namespace {
// Answers as `aws` does, from the fixtures; what it was asked is written down.
const QByteArray stub = R"sh(#!/bin/sh
echo "$*" >>"$ASKED"
case "$*" in
*"${FAILS:-nothing fails}"*)
    printf 'Half of it, before it failed'
    exit 255
    ;;
esac
region=
previous=
for word; do
    case $previous in --region) region=$word ;; esac
    case $word in
    describe-* | get-*) command=$word ;;
    esac
    previous=$word
done
case "$*" in
*get-caller-identity*) echo 111122223333 ;;
*--query*LaunchTemplateSpecification*) printf 'lt-0bb00000000000001\t$Latest\n' ;;
*--query*'AutoScalingGroups[].Instances'*) printf 'lt-0aa00000000000001\t1\nNone\tNone\n' ;;
*--query*AutoScalingGroups*) printf 'lt-0aa00000000000001\tNone\n' ;;
*--query*) printf 'ami-0aa00000000000001\tami-0bb00000000000001\nNone\n' ;;
*--names*) cat "$FIXTURES/$region/get-parameters-1.json" ;;
*) cat "$FIXTURES/$region/$command.json" 2>/dev/null || echo '[]' ;;
esac
)sh";

// Answers as `terraform` does.
const QByteArray terraformStub = R"sh(#!/bin/sh
echo "$*" >>"$ASKED"
case "$*" in
*"${FAILS:-nothing fails}"*)
    printf 'Half of it, before it failed'
    exit 1
    ;;
'workspace show') echo default ;;
'show -json') cat "$FIXTURES/state.json" ;;
'show -json '*) cat "$FIXTURES/plan.json" ;;
*) exit 2 ;;
esac
)sh";

class Place {
public:
    Place(const QString &tool = "aws", const QByteArray &script = stub,
          const QString &fixtures = "aws/week1/aws/111122223333")
        : m_fixtures(QStringLiteral(SOURCE_DIR "/tests/core/fixtures/") + fixtures)
    {
        QFile file(m_folder.filePath(tool));
        if (!file.open(QIODevice::WriteOnly) || file.write(script) != script.size())
            qFatal("cannot write the stub");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QByteArray bytesOf(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    // What the program prints; its exit code is in `exit`. `fails`: what is asked in vain.
    QByteArray run(const QString &program, const QStringList &arguments, int &exit,
                   const QString &fails = {}) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("PATH", m_folder.path() + u':' + environment.value("PATH"));
        environment.insert("FIXTURES", m_fixtures);
        environment.insert("ASKED", path("asked"));
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
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
    }

private:
    QTemporaryDir m_folder;
    QString m_fixtures;
};
} // namespace

class TestCollect : public QObject {
    Q_OBJECT
private slots:
    void theScriptCollectsAndItsFolderIsImported()
    {
        const Place place;
        int exit = 0;
        place.write("collect.sh", place.run(PROGRAM, {"collect", "aws", "--regions", "us-east-1,eu-west-1"}, exit));
        QCOMPARE(exit, 0);
        for (int times = 0; times < 2; ++times) {
            const QByteArray said = place.run("sh", {"collect.sh"}, exit);
            QVERIFY2(exit == 0 && said.contains("mci-planner import"), said.constData());
        }
        const QString region = "inventory/aws/111122223333/us-east-1/";
        QVERIFY(!place.bytesOf(region + "describe-images.json").isEmpty());
        QVERIFY(!place.bytesOf(region + "describe-launch-template-versions.lt-0aa00000000000001.1.json").isEmpty());
        QVERIFY(!place.bytesOf(region + "describe-images.named-1.json").isEmpty());
        QVERIFY(place.bytesOf("asked").contains("--names /shop/images/worker"));
        QVERIFY2(!QRegularExpression("\\b(create|delete|modify|update|put|run|terminate|start|stop)-")
                      .match(QString::fromUtf8(place.bytesOf("asked")))
                      .hasMatch(),
                 "it only reads");
        const QByteArray report = place.run(PROGRAM, {"import", "fleet.mciplan", "inventory"}, exit);
        QVERIFY2(exit == 0, report.constData());
        QVERIFY2(!report.contains("Refused") && !report.contains("--cloud"), report.constData());
    }

    // The rest is collected and can be imported, nothing is left half, and the end says so; the next time it
    // is whole.
    void whatCannotBeReadIsLeftOutAndTold_data()
    {
        QTest::addColumn<QString>("fails");
        QTest::newRow("a file") << "describe-launch-configurations --region us-east-1";
        QTest::newRow("a query of groups") << "AutoScalingGroups[].Instances[]";
        QTest::newRow("a query of instances") << "Reservations[].Instances[].ImageId";
        QTest::newRow("a version") << "--launch-template-id lt-0aa00000000000001";
        QTest::newRow("images by their ids") << "Name=image-id";
        QTest::newRow("a parameter") << "get-parameters";
    }
    void whatCannotBeReadIsLeftOutAndTold()
    {
        QFETCH(QString, fails);
        const Place place;
        int exit = 0;
        place.write("collect.sh",
                    place.run(PROGRAM, {"collect", "aws", "--regions", "us-east-1,eu-west-1"}, exit));
        const QByteArray said = place.run("sh", {"collect.sh"}, exit, fails);
        QVERIFY2(exit == 1 && said.contains("left out: aws"), said.constData());
        QVERIFY2(place.bytesOf("inventory/.failed").contains(fails.toUtf8()),
                 place.bytesOf("inventory/.failed").constData());
        QVERIFY(!place.bytesOf("inventory/aws/111122223333/eu-west-1/describe-auto-scaling-groups.json")
                     .isEmpty());
        QDirIterator files(place.path("inventory"), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(file.fileName().endsWith(".json") && !file.readAll().contains("Half"),
                     qPrintable(file.fileName()));
        }
        const QByteArray report = place.run(PROGRAM, {"import", "part.mciplan", "inventory"}, exit);
        QVERIFY2(exit == 0, report.constData());
        place.run("sh", {"collect.sh"}, exit);
        QCOMPARE(exit, 0);
        QVERIFY(place.bytesOf("inventory/.failed").isEmpty());
    }

    // Without credentials there is nothing to collect.
    void withoutAnAccountItStops()
    {
        const Place place;
        int exit = 0;
        place.write("collect.sh", place.run(PROGRAM, {"collect", "aws", "--regions", "us-east-1"}, exit));
        place.run("sh", {"collect.sh"}, exit, "get-caller-identity");
        QVERIFY(exit != 0);
        QVERIFY(!QFile::exists(place.path("inventory/aws")));
    }

    // Of each folder the state, and the plans that lie there; a folder that is not there is told.
    void statesAndPlansAreCollected()
    {
        const Place place("terraform", terraformStub, "terraform/shop");
        int exit = 0;
        QDir(place.path({})).mkpath("shop front/net");
        place.write("shop front/tfplan", "a plan");
        place.write("collect.sh", place.run(PROGRAM, {"collect", "terraform", "--folders", "shop front,shop front/net"}, exit));
        QCOMPARE(exit, 0);
        for (int times = 0; times < 2; ++times) {
            const QByteArray said = place.run("sh", {"collect.sh"}, exit);
            QVERIFY2(exit == 0 && said.contains("mci-planner import"), said.constData());
        }
        QVERIFY2(!QRegularExpression("^(?!show -json|workspace show)", QRegularExpression::MultilineOption)
                      .match(QString::fromUtf8(place.bytesOf("asked").trimmed()))
                      .hasMatch(),
                 "it only reads");
        QStringList files;
        QDirIterator found(place.path("inventory"), QDir::Files, QDirIterator::Subdirectories);
        while (found.hasNext())
            files.append(found.next());
        QCOMPARE(files.size(), 3);
        const QByteArray report = place.run(PROGRAM, {"import", "fleet.mciplan", "inventory"}, exit);
        QVERIFY2(exit == 0 && !report.contains("Refused") && !report.contains("--cloud"), report.constData());
        const QByteArray said = place.run("sh", {"collect.sh"}, exit, "show -json tfplan");
        QVERIFY2(exit == 1 && said.contains("left out: shop front: terraform show -json tfplan"), said.constData());
        place.write("collect.sh", place.run(PROGRAM, {"collect", "terraform", "--folders", "nowhere"}, exit));
        place.run("sh", {"collect.sh"}, exit);
        QCOMPARE(exit, 1);
        place.run(PROGRAM, {"collect", "terraform"}, exit);
        QCOMPARE(exit, 2);
    }

    void namesAreQuoted()
    {
        const Place place;
        int exit = 0;
        const QByteArray script
            = place.run(PROGRAM, {"collect", "aws", "--regions", "us-east-1", "--profile", "a'; touch b; '"}, exit);
        QVERIFY(script.contains("profile='a'\\''; touch b; '\\'''\n"));
        place.run(PROGRAM, {"collect", "aws", "--regions", "moon-1"}, exit);
        QCOMPARE(exit, 2);
        place.run(PROGRAM, {"collect", "nimbus", "--regions", "x"}, exit);
        QCOMPARE(exit, 2);
    }

    void linterFindsNothing()
    {
        if (QStandardPaths::findExecutable("shellcheck").isEmpty())
            QSKIP("There is no shellcheck here.");
        const Place place;
        int exit = 0;
        const QList<QStringList> scripts {{"aws", "--regions", "us-east-1"}, {"terraform", "--folders", "shop"}};
        for (const QStringList &of : scripts) {
            place.write("collect.sh", place.run(PROGRAM, QStringList {"collect"} + of, exit));
            const QByteArray said = place.run("shellcheck", {"collect.sh"}, exit);
            QVERIFY2(exit == 0, said.constData());
        }
    }
};

const program::Part testCollect = program::test<TestCollect>("tst_collect");
} // namespace tst_collect

#include "tst_collect.moc"
