// SPDX-License-Identifier: MIT
// The script that collects what runs in Azure: a plain POSIX shell runs it, it only reads, run again it gives
// the same, and its folder is imported without a question.
#include "tests/support/program.h"

#include <QProcess>
#include <QStandardPaths>
#include <QtTest>

namespace tst_collect_azure {
namespace {
// Answers as `az` does, from the fixtures; what it was asked is written down.
const QByteArray stub = R"sh(#!/bin/sh
echo "$*" >>"$ASKED"
case "$*" in
*"${FAILS:-nothing fails}"*)
    printf 'Half of it, before it failed'
    exit 1
    ;;
esac
case "$*" in
account*) echo 11112222-3333-4444-5555-666677778888 ;;
vmss\ list\ --query*imageReference*) printf 'None\tNone\tNone\nCanonical\tubuntu-24_04-lts\tserver\n' ;;
vm\ list\ --query*) printf 'Canonical\tubuntu-24_04-lts\tserver\n' ;;
vmss\ list\ --query*) printf 'shop-prod\tshop-web\n' ;;
sig\ list*) printf 'Shop-Images\tshop\n' ;;
sig\ image-definition\ list*--query*) echo web ;;
sig\ image-definition*) cat "$FIXTURES/sig-image-definition-list-1.json" ;;
sig\ image-version*) cat "$FIXTURES/sig-image-version-list-1-1.json" ;;
vmss\ list-instances*) cat "$FIXTURES/vmss-list-instances-1.json" ;;
vmss*) cat "$FIXTURES/vmss-list.json" ;;
vm\ list-skus*) cat "$FIXTURES/westeurope/vm-list-skus.json" ;;
vm\ image*) cat "$FIXTURES/westeurope/vm-image-list-1.json" ;;
vm*) cat "$FIXTURES/vm-list.json" ;;
image*) cat "$FIXTURES/image-list.json" ;;
esac
)sh";

class Place {
public:
    Place()
    {
        write("az", stub);
        QFile::setPermissions(path("az"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
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
        environment.insert("FIXTURES",
                           SOURCE_DIR
                           "/tests/core/fixtures/azure/week1/azure/11112222-3333-4444-5555-666677778888");
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
    void writeScript() const
    {
        int exit = 0;
        write("collect.sh", run(PROGRAM, {"collect", "azure", "--regions", "westeurope,North Europe"}, exit));
        QCOMPARE(exit, 0);
    }

private:
    QTemporaryDir m_folder;
};

const QString account = QStringLiteral("inventory/azure/11112222-3333-4444-5555-666677778888/");
} // namespace

class TestCollectAzure : public QObject {
    Q_OBJECT
private slots:
    void itsFolderIsImported()
    {
        const Place place;
        place.writeScript();
        int exit = 0;
        for (int times = 0; times < 2; ++times) {
            const QByteArray said = place.run("sh", {"collect.sh"}, exit);
            QVERIFY2(exit == 0 && said.contains("mci-planner import"), said.constData());
        }
        for (const QString name :
             {"vm-list.json", "vmss-list-instances-1.json", "sig-image-version-list-1-1.json",
              "westeurope/vm-list-skus.json", "northeurope/vm-image-list-1.json"})
            QVERIFY2(!place.bytesOf(account + name).isEmpty(), qPrintable(name));
        QVERIFY(place.bytesOf("asked").contains(
            "vm image list --location westeurope --all --publisher Canonical"));
        QVERIFY2(!QRegularExpression(
                      "\\b(create|delete|update|start|stop|restart|deallocate|run-command|scale)\\b")
                      .match(QString::fromUtf8(place.bytesOf("asked")))
                      .hasMatch(),
                 "it only reads");
        const QByteArray report = place.run(PROGRAM, {"import", "fleet.mciplan", "inventory"}, exit);
        QVERIFY2(exit == 0, report.constData());
        QVERIFY2(!report.contains("Refused") && !report.contains("--cloud"), report.constData());
    }

    // The rest is collected and can be imported, and the end says so; the next time it is whole.
    void whatCannotBeReadIsLeftOutAndTold_data()
    {
        QTest::addColumn<QString>("fails");
        QTest::newRow("a file") << "image list --output";
        QTest::newRow("galleries") << "sig list";
        QTest::newRow("members") << "vmss list-instances";
        QTest::newRow("sizes") << "list-skus --location northeurope";
    }
    void whatCannotBeReadIsLeftOutAndTold()
    {
        QFETCH(QString, fails);
        const Place place;
        place.writeScript();
        int exit = 0;
        const QByteArray said = place.run("sh", {"collect.sh"}, exit, fails);
        QVERIFY2(exit == 1 && said.contains("left out: az"), said.constData());
        QVERIFY(!place.bytesOf("inventory/.failed").isEmpty());
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
        place.writeScript();
        int exit = 0;
        place.run("sh", {"collect.sh"}, exit, "account show");
        QVERIFY(exit != 0);
        QVERIFY(!QFile::exists(place.path("inventory/azure")));
    }

    void aLocationMustBeKnown()
    {
        const Place place;
        int exit = 0;
        const QByteArray said = place.run(PROGRAM, {"collect", "azure", "--regions", "us-east-1"}, exit);
        QVERIFY2(exit == 2 && said.contains("westeurope"), said.constData());
    }

    void linterFindsNothing()
    {
        if (QStandardPaths::findExecutable("shellcheck").isEmpty())
            QSKIP("There is no shellcheck here.");
        const Place place;
        place.writeScript();
        int exit = 0;
        const QByteArray said = place.run("shellcheck", {"collect.sh"}, exit);
        QVERIFY2(exit == 0, said.constData());
    }
};

const program::Part testCollectAzure = program::test<TestCollectAzure>("tst_collect_azure");
} // namespace tst_collect_azure

#include "tst_collect_azure.moc"
