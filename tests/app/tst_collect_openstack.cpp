// SPDX-License-Identifier: MIT
// The script that collects what runs in OpenStack: a plain POSIX shell runs it, it only reads, run again it
// gives the same, and its folder is imported without a question.
#include "tests/app/cloudshell.h"
#include "tests/support/program.h"

namespace tst_collect_openstack {
namespace {
// Answers as `openstack` does, from the fixtures; what it was asked is written down.
const QByteArray stub = R"sh(#!/bin/sh
echo "$*" >>"$ASKED"
case "$*" in
*"${FAILS:-nothing fails}"*)
    printf 'Half of it, before it failed'
    exit 1
    ;;
*token*) echo 7d1f00c0ffee4a11b2c3d4e5f6a7b8c9 ;;
*flavor\ list*) cat "$FIXTURES/flavor-list.json" ;;
*image\ list*) cat "$FIXTURES/image-list.json" ;;
*image\ show*) cat "$FIXTURES/image-show.0c0ffee0-0000-4000-8000-000000000003.json" ;;
*server\ list*) cat "$FIXTURES/server-list.json" ;;
esac
)sh";

class OpenStack : public CloudShell {
public:
    OpenStack()
        : CloudShell("openstack", stub, "openstack/rack/openstack/7d1f00c0ffee4a11b2c3d4e5f6a7b8c9/RegionOne")
    {
        if (printScript({"openstack", "--regions", "RegionOne", "--profile", "rack"}) != 0)
            qFatal("no script");
    }
};
} // namespace

class TestCollectOpenStack : public QObject {
    Q_OBJECT
private slots:
    void theScriptCollectsAndItsFolderIsImported()
    {
        const OpenStack shell;
        QCOMPARE(shell.whatIsWrong(
                     "--os-cloud rack (--os-region-name RegionOne )?(token issue|[a-z]+ (list|show)) "),
                 "");
        QVERIFY(shell.bytesOf("asked").contains("image show 0c0ffee0-0000-4000-8000-000000000001"));
    }

    void whatCannotBeReadIsLeftOutAndTold_data()
    {
        QTest::addColumn<QString>("fails");
        for (const char *fails : {"flavor list", "image show", "server list"})
            QTest::newRow(fails) << fails;
    }
    void whatCannotBeReadIsLeftOutAndTold()
    {
        QFETCH(QString, fails);
        QCOMPARE(OpenStack().whatIsWrongWithout(fails), "");
    }

    // Without credentials there is nothing to collect.
    void withoutAProjectItStops()
    {
        const OpenStack shell;
        int exit = 0;
        shell.collect(exit, "token issue");
        QVERIFY(exit != 0);
        QVERIFY(!QFile::exists(shell.path("inventory/openstack")));
    }

    void aRegionIsOneWord()
    {
        const OpenStack shell;
        for (const char *region : {"a/b", "a b", "-a"})
            QCOMPARE(shell.printScript({"openstack", "--regions", region}), 2);
        QCOMPARE(shell.printScript({"openstack"}), 2);
    }
};

const program::Part testCollectOpenStack = program::test<TestCollectOpenStack>("tst_collect_openstack");
} // namespace tst_collect_openstack

#include "tst_collect_openstack.moc"
