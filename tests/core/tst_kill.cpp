// SPDX-License-Identifier: MIT
// What was acknowledged survives the program's sudden end, a full disk and other programs at the file.
#include "core/document/background.h"
#include "core/plan/draft.h"
#include "tests/support/generate.h"
#include "tests/support/plans.h"
#include "tests/support/program.h"
#include "tests/support/sqlshell.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <csignal>
#include <sys/resource.h>

namespace tst_kill {
namespace {
// One edit: a deployment and two servers in it, which must be there together or not at all.
Change numbered(const Plan &plan, int number)
{
    Draft draft(plan);
    const auto deployment = draft.add(Deployment {.name = QStringLiteral("edit-%1").arg(number)});
    for (const char *name : {"a", "b"}) {
        const Cloud cloud = plan.row(plan.all<Cloud>().ids().constFirst());
        const ServerTemplate serverTemplate = plan.row(plan.all<ServerTemplate>().ids().constFirst());
        draft.add(Server {.name = QLatin1String(name),
                          .deployment = deployment,
                          .next = {.cloud = cloud.id, .serverTemplate = serverTemplate.id}});
    }
    return draft.change(QStringLiteral("Edit %1").arg(number));
}

// Holds the file as another program may, until it is told to let go or is gone.
class Holder {
public:
    explicit Holder(const QString &path)
    {
        m_shell.start(QStringLiteral("sqlite3"), {path});
        m_shell.write(".timeout 60000\nBEGIN EXCLUSIVE;\nSELECT 'locked';\n"); // once nobody reads it
        if (!m_shell.waitForReadyRead(-1))
            qFatal("the file cannot be held");
    }
    bool letGo()
    {
        m_shell.write("ROLLBACK;\n.quit\n");
        return m_shell.waitForFinished(-1);
    }

private:
    QProcess m_shell;
};

int countOf(const Plan &plan)
{
    int edits = 0;
    plan.all<Deployment>().forEach([&](const Deployment &deployment) {
        if (!deployment.name.startsWith("edit-"))
            return;
        ++edits;
        if (plan.referrers<&Server::deployment>(deployment.id).size() != 2)
            qFatal("half an edit: %s", qPrintable(deployment.name));
    });
    return edits;
}

// Edits for ever, and says the number of each edit once it is in the file.
int editForEver(const QString &path)
{
    auto document = plans::open(path);
    if (document->isReadOnly())
        return 3;
    for (int number = countOf(document->plan());; ++number) {
        if (!document->execute(numbered(document->plan(), number)) || !document->flush())
            return 4;
        printf("%d\n", number + 1);
        fflush(stdout);
    }
}
} // namespace

class TestKill : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_base = m_folder.filePath("base.mciplan");
        auto document = plans::create(m_base);
        QVERIFY(document->execute(generate::everything(generate::plan(generate::Tiny))));
        QVERIFY(document->flush());
    }

    void init()
    {
        m_path = m_folder.filePath(QStringLiteral("%1.mciplan").arg(++m_count));
        QVERIFY(QFile::copy(m_base, m_path));
    }

    void acknowledgedEditsSurviveKill()
    {
        QRandomGenerator random(3);
        int acknowledged = 0, inTheFile = 0;
        for (int kill = 0; kill < 60; ++kill) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(), {"--edit", m_path});
            // Somewhere in the edits that follow some acknowledged ones, however long each takes here.
            QByteArray said;
            for (const int wanted = random.bounded(1, 12); said.count('\n') < wanted;
                 said += child.readAllStandardOutput())
                QVERIFY(child.waitForReadyRead(-1));
            child.kill();
            QVERIFY(child.waitForFinished(-1));
            said += child.readAllStandardOutput();
            acknowledged = said.trimmed().split('\n').constLast().toInt();
            QVERIFY(acknowledged > inTheFile);
            auto document = plans::open(m_path);
            QVERIFY2(!document->isReadOnly(), qPrintable(document->notice()));
            inTheFile = countOf(document->plan());
            QVERIFY2(inTheFile == acknowledged || inTheFile == acknowledged + 1,
                     "an acknowledged edit is lost");
            QCOMPARE(document->history().size(), inTheFile + 1);
            document->waitUntilChecked();
            QCOMPARE(document->notice(), QString());
        }
        auto document = plans::open(m_path);
        QVERIFY(document->goTo(0));
        QCOMPARE(plans::rows(document->plan()), 0);
        qInfo("60 kills, %d edits acknowledged", acknowledged);
    }

    void aFullDiskIsToldAndNothingIsLost()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        auto document = plans::open(m_path);
        rlimit unlimited {};
        ::getrlimit(RLIMIT_FSIZE, &unlimited);
        rlimit tight = unlimited;
        tight.rlim_cur = rlim_t(QFileInfo(m_path).size()) + 32 * 1024;
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tight), 0);
        int acknowledged = 0;
        Result<Done> flushed = Done {};
        while (flushed && acknowledged < 2000) {
            QVERIFY(document->execute(numbered(document->plan(), acknowledged)));
            flushed = document->flush();
            acknowledged += flushed ? 1 : 0;
        }
        QVERIFY(!flushed);
        QVERIFY2(flushed.error().sentence.contains("full"), qPrintable(flushed.error().sentence));
        QCOMPARE(document->saveState(), Document::SaveState::Failed);
        {
            auto beside = plans::open(m_path);
            QCOMPARE(countOf(beside->plan()), acknowledged);
        }
        // Editing goes on, and a copy elsewhere takes what the file could not.
        QVERIFY(document->execute(numbered(document->plan(), acknowledged + 1)));
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &unlimited), 0);
        QVERIFY(document->flush());
        QCOMPARE(document->saveState(), Document::SaveState::Saved);
        document.reset();
        QCOMPARE(countOf(plans::open(m_path)->plan()), acknowledged + 2);
    }

    void aSecondProgramMayOnlyLook()
    {
        auto document = plans::open(m_path);
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {"--edit", m_path});
        QVERIFY(child.waitForFinished(-1));
        QCOMPARE(child.exitCode(), 3);
        QVERIFY(document->execute(numbered(document->plan(), 0)));
        QVERIFY(document->flush());
    }

    void nothingOfAnotherProgramIsOverwritten()
    {
        auto document = plans::open(m_path);
        for (int round = 0; round < 20; ++round) {
            QVERIFY(document->execute(numbered(document->plan(), round)));
            QVERIFY(document->flush());
            runSql(m_path,
                   QStringLiteral("UPDATE cloud SET name = 'by another program %1' WHERE id = 1").arg(round));
            const Change edit = numbered(document->plan(), 1000);
            const auto refused = document->execute(edit);
            QVERIFY2(!refused, "the other program's commit went unnoticed");
            QVERIFY2(refused.error().sentence.contains("Another program changed"),
                     qPrintable(refused.sentence()));
            QCOMPARE(document->plan().row(Id<Cloud> {1}).name,
                     QStringLiteral("by another program %1").arg(round));
            QCOMPARE(countOf(document->plan()), round + 1);
        }
    }

    void aLockedFileIsTold()
    {
        auto document = plans::open(m_path);
        Holder holder(m_path);
        QVERIFY(document->execute(numbered(document->plan(), 0)));
        const auto flushed = document->flush();
        QVERIFY(!flushed);
        QVERIFY2(flushed.error().sentence.contains("holds it locked"), qPrintable(flushed.sentence()));
        QVERIFY(holder.letGo());
        QVERIFY(document->flush());
        document.reset();
        QCOMPARE(countOf(plans::open(m_path)->plan()), 1);
    }

    // A check that met the lock half way once waited for ever, and with it who waited for the check.
    void aFileLockedWhileItIsCheckedIsTold()
    {
        const auto waiting = std::make_shared<std::atomic<bool>>(true);
        Background::Task task {.path = m_path, .content = {}, .trial = {}, .checks = true, .yields = waiting};
        task.content.extent = FileContent::Extent::Whole;
        Background check(task);
        check.start();
        check.waitFor(Background::Reading);
        Holder holder(m_path);
        *waiting = false;
        check.waitFor(Background::Checking);
        QVERIFY2(check.failure().sentence.contains("holds it locked"), qPrintable(check.failure().sentence));
        QCOMPARE(check.damage(), QStringList());
        QVERIFY(holder.letGo());
    }

    void aLookerFollowsChanges()
    {
        auto document = plans::open(m_path);
        auto looker = plans::open(m_path);
        QVERIFY(looker->isReadOnly());
        QVERIFY(document->execute(numbered(document->plan(), 0)));
        QVERIFY(document->flush());
        QTRY_COMPARE_WITH_TIMEOUT(countOf(looker->plan()), 1, 600'000);
    }

private:
    QTemporaryDir m_folder;
    QString m_base, m_path;
    int m_count = 0;
};

const program::Part testKill = program::test<TestKill>("tst_kill");
const program::Part editForEverPart("--edit", [](const QStringList &arguments) {
    return editForEver(arguments.value(1));
});
} // namespace tst_kill

#include "tst_kill.moc"
