// SPDX-License-Identifier: MIT
// The script that collects from Google: a plain POSIX shell runs it, it only reads, run again it gives the
// same, and its folder is imported without a question.
#include "tests/app/cloudshell.h"
#include "tests/support/program.h"

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

class Gcloud : public CloudShell {
public:
    Gcloud() : CloudShell("gcloud", stub, "google/week1/gcp/shop-prod")
    {
        set("PROJECT", "shop-prod");
        if (printScript({"gcp"}) != 0)
            qFatal("no script");
    }
};
} // namespace

class TestCollectGoogle : public QObject {
    Q_OBJECT
private slots:
    void theScriptCollectsAndItsFolderIsImported()
    {
        const Gcloud shell;
        QCOMPARE(shell.whatIsWrong("--quiet ([a-z-]+ )+(list|describe|get-value) "), "");
        const QString folder = "inventory/gcp/shop-prod/";
        for (const char *name :
             {"images.json", "images.of-debian-cloud.json", "instances.json", "disks.json",
              "instance-groups.json", "instance-templates.json", "machine-types.json", "project.json"})
            QVERIFY2(!shell.bytesOf(folder + name).isEmpty(), name);
        QVERIFY(shell.bytesOf("asked").contains("--zones europe-west1-b,europe-west1-c"));
    }

    void projectsAreNamed()
    {
        Gcloud shell;
        int exit = 0;
        const QByteArray said = shell.run("sh", {"collect.sh", "there", "shop-prod", "shop-test"}, exit);
        QVERIFY2(exit == 0, said.constData());
        QVERIFY(QFile::exists(shell.path("there/gcp/shop-test/instances.json")));
        shell.set("PROJECT", {});
        shell.collect(exit);
        QVERIFY2(exit != 0, "no project is known");
        QCOMPARE(shell.printScript({"gcp", "--regions", "europe-west1"}), 2);
    }

    void whatCannotBeReadIsLeftOutAndTold_data()
    {
        QTest::addColumn<QString>("fails");
        for (const char *fails : {"disks list", "--project debian-cloud", "projects describe"})
            QTest::newRow(fails) << fails;
    }
    void whatCannotBeReadIsLeftOutAndTold()
    {
        QFETCH(QString, fails);
        QCOMPARE(Gcloud().whatIsWrongWithout(fails), "");
    }
};

const program::Part testCollectGoogle = program::test<TestCollectGoogle>("tst_collect_google");
} // namespace tst_collect_google

#include "tst_collect_google.moc"
