// SPDX-License-Identifier: MIT
// The script that collects what runs in Azure: a plain POSIX shell runs it, it only reads, run again it gives
// the same, and its folder is imported without a question.
#include "tests/app/cloudshell.h"
#include "tests/support/program.h"

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

class Az : public CloudShell {
public:
    Az() : CloudShell("az", stub, "azure/week1/azure/11112222-3333-4444-5555-666677778888")
    {
        if (printScript({"azure", "--regions", "westeurope,North Europe"}) != 0)
            qFatal("no script");
    }
};

const QString account = QStringLiteral("inventory/azure/11112222-3333-4444-5555-666677778888/");
} // namespace

class TestCollectAzure : public QObject {
    Q_OBJECT
private slots:
    void itsFolderIsImported()
    {
        const Az shell;
        QCOMPARE(shell.whatIsWrong("([a-z-]+ )+(list|show|list-instances|list-skus) "), "");
        for (const QString name :
             {"vm-list.json", "vmss-list-instances-1.json", "sig-image-version-list-1-1.json",
              "westeurope/vm-list-skus.json", "northeurope/vm-image-list-1.json"})
            QVERIFY2(!shell.bytesOf(account + name).isEmpty(), qPrintable(name));
        QVERIFY(shell.bytesOf("asked").contains(
            "vm image list --location westeurope --all --publisher Canonical"));
    }

    void whatCannotBeReadIsLeftOutAndTold_data()
    {
        QTest::addColumn<QString>("fails");
        QTest::newRow("a file") << "image list";
        QTest::newRow("galleries") << "sig list";
        QTest::newRow("members") << "vmss list-instances";
        QTest::newRow("sizes") << "list-skus --location northeurope";
    }
    void whatCannotBeReadIsLeftOutAndTold()
    {
        QFETCH(QString, fails);
        QCOMPARE(Az().whatIsWrongWithout(fails), "");
    }

    // Without credentials there is nothing to collect.
    void withoutAnAccountItStops()
    {
        const Az shell;
        int exit = 0;
        shell.collect(exit, "account show");
        QVERIFY(exit != 0);
        QVERIFY(!QFile::exists(shell.path("inventory/azure")));
    }

    void aLocationMustBeKnown()
    {
        const Az shell;
        QCOMPARE(shell.printScript({"azure", "--regions", "us-east-1"}), 2);
        QVERIFY(shell.bytesOf("collect.sh").contains("westeurope")); // what it said instead
    }
};

const program::Part testCollectAzure = program::test<TestCollectAzure>("tst_collect_azure");
} // namespace tst_collect_azure

#include "tst_collect_azure.moc"
