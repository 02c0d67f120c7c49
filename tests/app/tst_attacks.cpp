// SPDX-License-Identifier: MIT
// What files, names, disks and other programs do to the command line: it ends with a sentence, and nothing is lost.
#include "core/document/document.h"
#include "tests/support/commandline.h"
#include "tests/support/program.h"
#include "tests/support/torn.h"

#include <QTemporaryDir>
#include <QtTest>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

namespace tst_attacks {
namespace {
const QByteArray base = "Name: Base\nMultiCloudImages:\n- Name: Ubuntu\n";

// As on a disk that is full, though the program need not know how full disks are simulated.
void fillDisk()
{
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit tight {4096, 4096};
    ::setrlimit(RLIMIT_FSIZE, &tight);
}
} // namespace

class TestAttacks : public QObject {
    Q_OBJECT

    Ran run(const QStringList &words, const std::function<void()> &before = {})
    {
        return runIn(m_folder->path(), words, "C.UTF-8", before);
    }
    QString at(const QString &name) const { return m_folder->filePath(name); }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(run({"new", "shop.mciplan", "--sample", "classic"}).exit, 0);
        torn::writeBytes(at("base.yml"), base);
    }

    void questionsOfADamagedPlanAreAnsweredOnlyWhenAskedTo_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("resolve") << QStringList {"resolve", "shop.mciplan"};
        QTest::newRow("drift") << QStringList {"drift", "shop.mciplan"};
        QTest::newRow("coverage") << QStringList {"coverage", "shop.mciplan"};
        QTest::newRow("used-by") << QStringList {"used-by", "shop.mciplan", "AWS US-East"};
        QTest::newRow("check") << QStringList {"check", "shop.mciplan"};
        QTest::newRow("diff") << QStringList {"diff", "shop.mciplan", "shop.mciplan"};
        QTest::newRow("history") << QStringList {"history", "shop.mciplan"};
        QTest::newRow("export") << QStringList {"export", "shop.mciplan"};
    }
    void questionsOfADamagedPlanAreAnsweredOnlyWhenAskedTo()
    {
        QFETCH(QStringList, words);
        torn::loseRows(at("shop.mciplan"), "server");
        const Ran refused = run(words);
        QCOMPARE(refused.exit, 3);
        QVERIFY2(refused.complaints.contains("damaged"), qPrintable(refused.complaints));
        QCOMPARE(refused.output, "");
        const Ran answered = run(words + QStringList {"--damaged-anyway"});
        QVERIFY2(answered.exit == 0 || answered.exit == 1, qPrintable(answered.complaints));
        QVERIFY2(answered.complaints.contains("damaged"), qPrintable(answered.complaints));
    }

    void nothingIsImportedIntoADamagedPlan_data()
    {
        QTest::addColumn<bool>("losesRows");
        QTest::newRow("rows lack") << true;
        QTest::newRow("only the whole check finds it") << false;
    }
    void nothingIsImportedIntoADamagedPlan()
    {
        QFETCH(bool, losesRows);
        losesRows ? torn::loseRows(at("shop.mciplan"), "server")
                  : torn::wipe(at("shop.mciplan"), "server_by_mci");
        const QByteArray before = torn::bytesOf(at("shop.mciplan"));
        const Ran ran = run({"import", "shop.mciplan", "base.yml"});
        QCOMPARE(ran.exit, 3);
        QVERIFY2(ran.complaints.contains("damaged"), qPrintable(ran.complaints));
        QCOMPARE(torn::bytesOf(at("shop.mciplan")), before);
    }

    void headerValuesAreNotTrusted()
    {
        for (const char *version : {"-1", "-2147483648", "2147483647"}) {
            runSql(at("shop.mciplan"), QStringLiteral("PRAGMA user_version = %1").arg(version));
            for (const QStringList &words : {QStringList {"import", "shop.mciplan", "base.yml"},
                                             QStringList {"resolve", "shop.mciplan"}}) {
                const Ran ran = run(words);
                QCOMPARE(ran.exit, 3);
                QVERIFY2(ran.complaints.contains("shop.mciplan"), qPrintable(ran.complaints));
            }
        }
    }

    void aFullDiskIsToldAndLeavesWhatWasThere()
    {
        torn::writeBytes(at("out.yml"), "before");
        torn::writeBytes(at("big.yml"), base + "Description: " + QByteArray(6'000, 'x') + "\n");
        QCOMPARE(run({"import", "shop.mciplan", "big.yml"}).exit, 0);
        const Ran ran =
            run({"export", "shop.mciplan", "--as", "right_st", "Base", "--to", "out.yml"}, fillDisk);
        QCOMPARE(ran.exit, 3);
        QVERIFY2(ran.complaints.contains("the disk is full"), qPrintable(ran.complaints));
        QCOMPARE(torn::bytesOf(at("out.yml")), "before");
        QCOMPARE(run({"new", "new.mciplan", "--sample", "modern"}, fillDisk).exit, 3);
        QCOMPARE(QDir(m_folder->path()).entryList({"new.mciplan*", ".mciplan-*"}, QDir::Files | QDir::Hidden),
                 QStringList());
    }

    void exportsSpareThePlanAndWriteIntoPipes()
    {
        const QByteArray before = torn::bytesOf(at("shop.mciplan"));
        QVERIFY(QFile::link(at("shop.mciplan"), at("link.json")));
        for (const char *to : {"shop.mciplan", "link.json"}) {
            const Ran ran = run({"export", "shop.mciplan", "--to", to});
            QCOMPARE(ran.exit, 3);
            QVERIFY2(ran.complaints.contains("the plan itself"), qPrintable(ran.complaints));
        }
        QCOMPARE(torn::bytesOf(at("shop.mciplan")), before);
        QCOMPARE(run({"export", "shop.mciplan", "--to", "/dev/null"}).exit, 0);
        QVERIFY(!QFileInfo("/dev/null").isFile());
    }

    void eachServerTemplateGetsAFileOfItsOwn()
    {
        for (const char *name : {"a/b", "a:b", "A*b"}) {
            torn::writeBytes(at("t.yml"),
                             QByteArray("Name: \"") + name + "\"\nMultiCloudImages:\n- Name: Ubuntu\n");
            QCOMPARE(run({"import", "three.mciplan", "t.yml"}).exit, 0);
        }
        const Ran ran = run({"export", "three.mciplan", "--as", "right_st", "--to", "out/"});
        QCOMPARE(ran.exit, 0);
        QCOMPARE(QDir(at("out")).entryList(QDir::Files, QDir::Name),
                 QStringList({"A_b-3.yml", "a_b-2.yml", "a_b.yml"}));
    }

    void aSmallFileTakesLittleMemory()
    {
        const auto littleMemory = [] {
            const rlimit most {rlim_t(1) << 30, rlim_t(1) << 30};
            ::setrlimit(RLIMIT_AS, &most);
        };
        const Ran ran = run({"import", "small.mciplan", "base.yml"}, littleMemory);
        QVERIFY2(ran.exit == 0, qPrintable(ran.complaints));
    }

    void pipesAreRefusedInsteadOfWaitedFor()
    {
        QCOMPARE(::mkfifo(at("pipe.mciplan").toLocal8Bit().constData(), 0600), 0);
        for (const QStringList &words :
             {QStringList {"resolve", "pipe.mciplan"}, QStringList {"check", "pipe.mciplan"},
              QStringList {"diff", "shop.mciplan", "pipe.mciplan"},
              QStringList {"import", "pipe.mciplan", "base.yml"},
              QStringList {"import", "shop.mciplan", "pipe.mciplan"}})
            QCOMPARE(run(words).exit, 3);
        QCOMPARE(::mkfifo(at("shop.mciplan.lock").toLocal8Bit().constData(), 0600), 0);
        QCOMPARE(run({"resolve", "shop.mciplan"}).exit, 0);
        const Ran ran = run({"import", "shop.mciplan", "base.yml"});
        QCOMPARE(ran.exit, 3);
        QVERIFY2(ran.complaints.contains("shop.mciplan.lock"), qPrintable(ran.complaints));
    }

    void aForgottenLockIsBrokenWhenAskedTo()
    {
        torn::writeBytes(at("shop.mciplan.lock"), "4711\nmci-planner\nelsewhere.example.org\n");
        const Ran refused = run({"import", "shop.mciplan", "base.yml"});
        QCOMPARE(refused.exit, 3);
        QVERIFY2(refused.complaints.contains("elsewhere.example.org"), qPrintable(refused.complaints));
        QVERIFY2(refused.complaints.contains("--break-lock"), qPrintable(refused.complaints));
        QCOMPARE(run({"import", "shop.mciplan", "base.yml", "--break-lock"}).exit, 0);
        // Not from who is at work here.
        const auto open = Document::open(at("shop.mciplan"));
        QVERIFY(open);
        const Ran taken = run({"import", "shop.mciplan", "base.yml", "--break-lock"});
        QCOMPARE(taken.exit, 3);
        QVERIFY2(!taken.complaints.contains("--break-lock"), qPrintable(taken.complaints));
    }

    void namesDoNotCommandTheTerminal()
    {
        torn::writeBytes(at("evil.yml"),
                         "Name: \"a\\e]0;title\\ab\"\nMultiCloudImages:\n- Name: \"x\\u009b2Jy\\u202ez\"\n");
        const Ran ran = run({"import", "evil.mciplan", "evil.yml"});
        QVERIFY2(ran.output.contains("a␛]0;title␇b"), qPrintable(ran.output));
        const Ran missing = run({"resolve", "shop.mciplan", "no\x1b[31mbody"});
        for (const QString &text : {ran.output, ran.complaints, missing.output, missing.complaints})
            for (const QChar c : text)
                QVERIFY2(c == '\n' || (c.isPrint() && c.category() != QChar::Other_Format), qPrintable(text));
    }

    void emptyEntriesAreRefusedWithTheirLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("MultiCloud Image") << QByteArray("Name: Base\nMultiCloudImages:\n-\n");
        QTest::newRow("setting") << QByteArray("Name: U\nSettings:\n-\n");
        QTest::newRow("tag") << QByteArray("Name: U\nTags:\n-\nSettings: []\n");
        QTest::newRow("alert") << QByteArray("Alerts:\n- \n-\n");
        QTest::newRow("empty text") << QByteArray("Name: Base\nMultiCloudImages:\n- \"\"\n");
    }
    void emptyEntriesAreRefusedWithTheirLine()
    {
        QFETCH(QByteArray, text);
        torn::writeBytes(at("empty.yml"), text);
        const Ran ran = run({"import", "empty.mciplan", "empty.yml"});
        QCOMPARE(ran.exit, 3);
        QVERIFY2(ran.output.contains("is empty") && ran.output.contains("line "), qPrintable(ran.output));
        // A refused import leaves no plan behind.
        QVERIFY(!QFile::exists(at("empty.mciplan")));
    }

    void anyNameCanBeSaid()
    {
        const Ran ran = run({"resolve", "shop.mciplan", "--", "--help"});
        QCOMPARE(ran.exit, 2);
        QVERIFY2(ran.complaints.contains("“--help”"), qPrintable(ran.complaints));
    }

    void aNameThatIsNoTextIsNotTakenForAnother()
    {
        QProcess shell;
        shell.setWorkingDirectory(m_folder->path());
        shell.start("/bin/sh",
                    {"-c", "LC_ALL=C.UTF-8 '" PROGRAM "' new \"$(printf 'a\\377b.mciplan')\"; echo $?; ls"});
        QVERIFY(shell.waitForFinished());
        const QByteArray said = shell.readAllStandardOutput();
        QVERIFY2(said.startsWith("2\n"), said.constData());
        QVERIFY2(!said.contains(".mciplan\n") || said.count(".mciplan\n") == 1, said.constData());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

const program::Part testAttacks = program::test<TestAttacks>("tst_attacks");
} // namespace tst_attacks

#include "tst_attacks.moc"
