// SPDX-License-Identifier: MIT
// The script that collects: a plain POSIX shell runs it, run again it gives the same, and its folder is imported
// without a question.
#include "tests/app/cloudshell.h"
#include "tests/support/program.h"

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

class Aws : public CloudShell {
public:
    Aws() : CloudShell("aws", stub, "aws/week1/aws/111122223333") {}
};
} // namespace

class TestCollect : public QObject {
    Q_OBJECT
private slots:
    void theScriptCollectsAndItsFolderIsImported()
    {
        const Aws shell;
        QCOMPARE(shell.printScript({"aws", "--regions", "us-east-1,eu-west-1"}), 0);
        QCOMPARE(shell.whatIsWrong("(ec2|autoscaling|ssm|sts) (describe|get)-[a-z-]+ "), "");
        const QString region = "inventory/aws/111122223333/us-east-1/";
        QVERIFY(!shell.bytesOf(region + "describe-images.json").isEmpty());
        QVERIFY(!shell.bytesOf(region + "describe-launch-template-versions.lt-0aa00000000000001.1.json")
                     .isEmpty());
        QVERIFY(!shell.bytesOf(region + "describe-images.named-1.json").isEmpty());
        QVERIFY(shell.bytesOf("asked").contains("--names /shop/images/worker"));
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
        const Aws shell;
        QCOMPARE(shell.printScript({"aws", "--regions", "us-east-1,eu-west-1"}), 0);
        QCOMPARE(shell.whatIsWrongWithout(fails), "");
        QVERIFY(!shell.bytesOf("inventory/aws/111122223333/eu-west-1/describe-auto-scaling-groups.json")
                     .isEmpty());
    }

    // Without credentials there is nothing to collect.
    void withoutAnAccountItStops()
    {
        const Aws shell;
        QCOMPARE(shell.printScript({"aws", "--regions", "us-east-1"}), 0);
        int exit = 0;
        shell.collect(exit, "get-caller-identity");
        QVERIFY(exit != 0);
        QVERIFY(!QFile::exists(shell.path("inventory/aws")));
    }

    // Of each folder the state, and the plans that lie there; a folder that is not there is told.
    void statesAndPlansAreCollected()
    {
        const CloudShell shell("terraform", terraformStub, "terraform/shop");
        QDir(shell.path({})).mkpath("shop front/net");
        shell.write("shop front/tfplan", "a plan");
        QCOMPARE(shell.printScript({"terraform", "--folders", "shop front,shop front/net"}), 0);
        QCOMPARE(shell.whatIsWrong("(show -json|workspace show)"), "");
        QStringList files;
        QDirIterator found(shell.path("inventory"), QDir::Files, QDirIterator::Subdirectories);
        while (found.hasNext())
            files.append(found.next());
        QCOMPARE(files.size(), 3);
        int exit = 0;
        const QByteArray said = shell.collect(exit, "show -json tfplan");
        QVERIFY2(exit == 1 && said.contains("left out: shop front: terraform show -json tfplan"),
                 said.constData());
        QCOMPARE(shell.printScript({"terraform", "--folders", "nowhere"}), 0);
        shell.collect(exit);
        QCOMPARE(exit, 1);
        QCOMPARE(shell.printScript({"terraform"}), 2);
    }

    void namesAreQuoted()
    {
        const Aws shell;
        QCOMPARE(shell.printScript({"aws", "--regions", "us-east-1", "--profile", "a'; touch b; '"}), 0);
        QVERIFY(shell.bytesOf("collect.sh").contains("profile='a'\\''; touch b; '\\'''\n"));
        QCOMPARE(shell.printScript({"aws", "--regions", "moon-1"}), 2);
        QCOMPARE(shell.printScript({"nimbus", "--regions", "x"}), 2);
    }

    void linterFindsNothing_data()
    {
        QTest::addColumn<QStringList>("of");
        for (const QStringList &of : QList<QStringList> {{"aws", "--regions", "us-east-1"},
                                                         {"azure", "--regions", "westeurope"},
                                                         {"gcp"},
                                                         {"openstack", "--regions", "RegionOne"},
                                                         {"terraform", "--folders", "shop"}})
            QTest::newRow(qPrintable(of.constFirst())) << of;
    }
    void linterFindsNothing()
    {
        QFETCH(QStringList, of);
        if (!hasLinter())
            QSKIP("There is no shellcheck here.");
        const Aws shell;
        QCOMPARE(shell.printScript(of), 0);
        QCOMPARE(shell.lint(), "");
    }
};

const program::Part testCollect = program::test<TestCollect>("tst_collect");
} // namespace tst_collect

#include "tst_collect.moc"
