// SPDX-License-Identifier: MIT
// What is no plan, a newer one, a tampered or a damaged one is told in a sentence, and left as it was.
#include "core/plan/draft.h"
#include "core/store/database.h"
#include "core/store/migrations.h"
#include "tests/support/generate.h"
#include "tests/support/plans.h"
#include "tests/support/program.h"
#include "tests/support/renumbered.h"
#include "tests/support/sqlshell.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtEndian>
#include <malloc.h>
#include <unistd.h>

namespace tst_hostile_plans {
namespace {
QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}
} // namespace

class TestHostilePlans : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_plan = generate::plan(generate::Tiny);
        m_whole = m_folder.filePath("whole.mciplan");
        auto document = plans::create(m_whole);
        QVERIFY(document->execute(generate::everything(m_plan)));
        QVERIFY(document->flush());
    }

    void init() { m_path = m_folder.filePath(QStringLiteral("%1.mciplan").arg(++m_count)); }

    void whatIsNoPlanIsSaidSo_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("says");
        QTest::newRow("text") << QByteArray("name: Base ServerTemplate\n").repeated(20)
                              << "is not an MCI Planner plan";
        QTest::newRow("empty") << QByteArray() << "is an empty file";
        QTest::newRow("short") << QByteArray("SQLite format 3\0", 16) << "is not an MCI Planner plan";
        QTest::newRow("zeros") << QByteArray(8192, '\0') << "is not an MCI Planner plan";
        QByteArray newer = bytesOf(m_whole);
        qToBigEndian<qint32>(migrations::currentVersion() + 1, newer.data() + 60);
        QTest::newRow("newer") << newer << "newer version of MCI Planner";
        QByteArray negative = bytesOf(m_whole);
        qToBigEndian<qint32>(-1, negative.data() + 60);
        QTest::newRow("negative version") << negative << "is not an MCI Planner plan";
        QByteArray other = bytesOf(m_whole);
        qToBigEndian<qint32>(252006, other.data() + 68);
        QTest::newRow("another program's") << other << "is not an MCI Planner plan";
        QTest::newRow("cut short") << bytesOf(m_whole).left(3 * 4096) << "damaged";
    }
    void whatIsNoPlanIsSaidSo()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, says);
        writeBytes(m_path, content);
        const auto document = Document::open(m_path);
        QVERIFY(!document);
        QVERIFY2(document.error().sentence.contains(says), qPrintable(document.error().sentence));
        QCOMPARE(bytesOf(m_path), content);
        QCOMPARE(QDir(m_folder.path()).entryList({QFileInfo(m_path).fileName() + "-*"}), QStringList());
    }

    void plantedObjectsAreRefused_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("named");
        QTest::newRow("view") << "CREATE VIEW planted AS SELECT 1"
                              << "planted";
        QTest::newRow("trigger")
            << "CREATE TRIGGER planted AFTER UPDATE ON server BEGIN DELETE FROM server; END"
            << "planted";
        QTest::newRow("table") << "CREATE TABLE planted (a)"
                               << "planted";
        QTest::newRow("index") << "CREATE INDEX planted ON server (name)"
                               << "planted";
        QTest::newRow("virtual table") << "CREATE VIRTUAL TABLE planted USING fts5(a)"
                                       << "planted";
        QTest::newRow("generated column")
            << "ALTER TABLE server ADD COLUMN planted TEXT AS (hex(zeroblob(400000000)))"
            << "server";
        QTest::newRow("column") << "ALTER TABLE server ADD COLUMN planted TEXT"
                                << "server";
        QTest::newRow("missing index") << "DROP INDEX server_by_mci"
                                       << "server_by_mci";
        QTest::newRow("endless view for a table")
            << "PRAGMA foreign_keys = OFF; DROP TABLE listed_mci; CREATE VIEW listed_mci AS "
               "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"
            << "listed_mci";
    }
    void plantedObjectsAreRefused()
    {
        QFETCH(QString, sql);
        QFETCH(QString, named);
        QVERIFY(QFile::copy(m_whole, m_path));
        runSql(m_path, sql);
        const QByteArray before = bytesOf(m_path);
        const auto document = Document::open(m_path);
        QVERIFY(!document);
        QVERIFY2(document.error().sentence.contains("not exactly what MCI Planner writes"),
                 qPrintable(document.error().sentence));
        QVERIFY2(document.error().sentence.contains(named), qPrintable(document.error().sentence));
        QCOMPARE(bytesOf(m_path), before);
    }

    void valuesThatMakeNoSenseAreDamage_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("unknown enumeration") << "UPDATE image SET kind = 200 WHERE id = 5";
        QTest::newRow("boolean") << "UPDATE image SET removed = 2 WHERE id = 5";
        QTest::newRow("id out of proportion")
            << "INSERT INTO deployment (id, name, description, environment, locked, is_default) SELECT 4000000000, name, description, environment, locked, is_default "
               "FROM deployment LIMIT 1";
        QTest::newRow("negative id") << "UPDATE server SET id = -1 WHERE id = 5";
        QTest::newRow("dangling reference") << "UPDATE server SET cloud_id = 77777 WHERE id = 5";
        QTest::newRow("two settings for one cloud")
            << "INSERT INTO mci_setting (id, mci_id, cloud_id, image_id, instance_type_id, kernel_id, ramdisk_id, user_data, origin) SELECT 90000, mci_id, cloud_id, image_id, instance_type_id, "
               "kernel_id, ramdisk_id, user_data, origin FROM mci_setting LIMIT 1";
    }
    void valuesThatMakeNoSenseAreDamage()
    {
        QFETCH(QString, sql);
        QVERIFY(QFile::copy(m_whole, m_path));
        runSql(m_path, "PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF; " + sql);
        auto document = plans::open(m_path);
        document->waitUntilChecked();
        QVERIFY2(document->notice().contains("damaged"), qPrintable(document->notice()));
        QVERIFY(document->isReadOnly());
        QVERIFY(!document->execute(renameFirstDeployment(document->plan())));
    }

    void idsMayBeFarApart()
    {
        const Plan far = Renumbering(m_plan).farApart();
        QVERIFY(plans::create(m_path)->execute(generate::everything(far)));
        const size_t before = mallinfo2().uordblks;
        auto document = plans::open(m_path);
        document->waitUntilChecked();
        const size_t taken = mallinfo2().uordblks - before;
        QVERIFY2(taken < 16'000'000, qPrintable(QString::number(taken)));
        QVERIFY2(!document->isReadOnly(), qPrintable(document->notice()));
        QVERIFY(plans::same(document->plan(), far));
        QVERIFY(document->execute(renameFirstDeployment(document->plan())));
    }

    void noRowIsWrittenThatCouldNotBeReadAgain()
    {
        QVERIFY(QFile::copy(m_whole, m_path));
        for (const char *last : {"2147483647", "9223372036854775807"}) {
            runSql(m_path,
                   QStringLiteral("UPDATE sqlite_sequence SET seq = %1 WHERE name = 'deployment'")
                       .arg(QLatin1String(last)));
            auto document = plans::open(m_path);
            Draft draft(document->plan());
            draft.add(Deployment {.name = "One more"});
            const auto done = document->execute(draft.change("Add a deployment"));
            QVERIFY2(done.sentence().contains("no numbers left"), qPrintable(done.sentence()));
            QVERIFY(document->execute(renameFirstDeployment(document->plan())));
            QVERIFY(document->flush());
            QCOMPARE(plans::rows(plans::open(m_path, Document::Mode::ReadOnly)->plan()), plans::rows(m_plan));
        }
    }

    void everyDamagedPageIsToldWhenRowsAreMissing()
    {
        const QString path = m_folder.filePath("S.mciplan");
        const Plan plan = generate::plan(generate::S);
        QVERIFY(plans::create(path)->execute(generate::everything(plan)));
        const QByteArray whole = bytesOf(path);
        const qsizetype pages = whole.size() / 4096;
        QVERIFY(pages >= 300);
        QRandomGenerator random(11);
        QByteArray noise(4096, '\0');
        for (char &byte : noise)
            byte = char(random.bounded(256));
        writeBytes(m_path, whole);
        int silent = 0, told = 0;
        for (qsizetype page = 0; page < pages; ++page) {
            const QByteArray neighbour = whole.mid(((page + 1) % pages) * 4096, 4096);
            const QByteArray over = QList {noise, QByteArray(4096, '\0'), neighbour}.at(page % 3);
            putPage(page, over);
            isDamageTold(plans::rows(plan)) ? ++told : ++silent;
            QCOMPARE(bytesOf(m_path).mid(page * 4096, 4096), over);
            putPage(page, whole.mid(page * 4096, 4096));
        }
        QVERIFY2(told > silent, qPrintable(QStringLiteral("%1 of %2").arg(told).arg(told + silent)));
        qInfo("%d of %d damaged files are told to be damaged; the others hold every row", told,
              told + silent);
    }

    void aDamagedPlanCanBeSalvaged()
    {
        QVERIFY(QFile::copy(m_whole, m_path));
        runSql(m_path, "PRAGMA ignore_check_constraints = ON; UPDATE image SET kind = 200 WHERE id = 5");
        auto document = plans::open(m_path);
        QCOMPARE(document->plan().all<Image>().size(), m_plan.all<Image>().size() - 1);
        const QString copy = m_path + "-copy";
        QVERIFY(document->saveCopy(copy));
        QCOMPARE(plans::open(copy)->plan().all<Server>().size(), m_plan.all<Server>().size());
    }

    void oddNamesAreJustNames_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name :
             {"a?mode=memory.mciplan", "a#b.mciplan", "100%41.mciplan", "ü 漢.mciplan", "a'b\".mciplan"})
            QTest::newRow(name) << QString::fromUtf8(name);
    }
    void oddNamesAreJustNames()
    {
        QFETCH(QString, name);
        const QString path = m_folder.filePath(name);
        plans::create(path).reset();
        QVERIFY(QFileInfo(path).size() > 0);
        auto document = plans::open(path);
        QVERIFY(document->execute(generate::everything(m_plan)));
        document.reset();
        QVERIFY(plans::same(plans::open(path)->plan(), m_plan));
    }

    void aLinkLeadsToTheRealFile()
    {
        const QString link = m_folder.filePath("link.mciplan");
        QVERIFY(QFile::copy(m_whole, m_path));
        QVERIFY(QFile::link(m_path, link));
        auto first = plans::open(link);
        QCOMPARE(first->path(), QFileInfo(m_path).canonicalFilePath());
        QVERIFY(plans::open(m_path)->isReadOnly());
        QVERIFY(!QFile::exists(link + ".lock"));
    }

    void foldersAndMissingFilesAreTold()
    {
        const auto sentence = [](const QString &path) { return Document::open(path).sentence(); };
        QVERIFY(sentence(m_folder.path()).contains("is a folder or a device"));
        QVERIFY(sentence("/dev/null").contains("is a folder or a device"));
        QVERIFY(sentence(m_path).contains("There is no file"));
        QVERIFY(!QFile::exists(m_path));
        QVERIFY(sentence(m_folder.filePath("none/x.mciplan")).contains("There is no folder"));
        QVERIFY(
            Document::create(m_folder.filePath("none/x.mciplan")).sentence().contains("There is no folder"));
        QVERIFY(Document::create(m_whole).sentence().contains("exists already"));
        QVERIFY(plans::same(plans::open(m_whole)->plan(), m_plan));
    }

    void aFileThatMayNotBeWrittenIsOpenedForLooking()
    {
        // Root may write everything, so the look is taken as nobody.
        QVERIFY(QFile::copy(m_whole, m_path));
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
        QVERIFY(QFile::setPermissions(m_folder.path(), QFile::Permissions(0x5555)));
        QProcess child;
        child.setChildProcessModifier([] {
            if (::getuid() == 0 && (::setgid(65534) != 0 || ::setuid(65534) != 0))
                ::_exit(99);
        });
        child.start(QCoreApplication::applicationFilePath(), {"--look", m_path});
        QVERIFY(child.waitForFinished());
        QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755));
        if (child.exitStatus() != QProcess::NormalExit || child.exitCode() == 99
            || child.error() == QProcess::FailedToStart)
            QSKIP("the program cannot be run as another user here");
        const QString said = QString::fromUtf8(child.readAllStandardOutput());
        QVERIFY2(said.contains("read-only: ") && said.contains("may not be written"), qPrintable(said));
    }

    void anOlderFormatIsBroughtUpToDateAfterACopy()
    {
        // Before the first format there is nothing but the name.
        {
            Database database;
            QVERIFY(database.open(m_path, Database::Access::Create));
            database.exec("PRAGMA application_id = " + QByteArray::number(migrations::applicationId));
            QVERIFY(!database.hasFailed());
        }
        const QByteArray before = bytesOf(m_path);
        auto document = plans::open(m_path);
        QVERIFY(document->execute(generate::everything(m_plan)));
        QVERIFY(document->flush());
        QCOMPARE(bytesOf(m_path + ".v0.bak").size(), before.size());
    }

private:
    static Change renameFirstDeployment(const Plan &plan)
    {
        Draft draft(plan);
        Deployment deployment = plan.row(plan.all<Deployment>().ids().constFirst());
        deployment.name += "!";
        draft.update(deployment);
        return draft.change("Rename");
    }

    void putPage(qsizetype page, const QByteArray &bytes) const
    {
        QFile file(m_path);
        if (!file.open(QIODevice::ReadWrite) || !file.seek(page * 4096) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(m_path));
    }

    // False when nothing is said; then every row must be there.
    bool isDamageTold(qsizetype rows) const
    {
        const auto document = Document::open(m_path);
        if (!document) {
            if (!document.error().sentence.contains("damaged"))
                qFatal("%s", qPrintable(document.error().sentence + " / " + document.error().detail));
            return true;
        }
        if (!(*document)->waitUntilLoaded() || (*document)->notice().contains("damaged"))
            return true;
        (*document)->waitUntilChecked();
        if ((*document)->notice().contains("damaged"))
            return true;
        if (plans::rows((*document)->plan()) < rows)
            qFatal("rows are missing and nothing is said");
        return false;
    }

    QTemporaryDir m_folder;
    Plan m_plan;
    QString m_whole, m_path;
    int m_count = 0;
};

namespace {
int look(const QString &path)
{
    const auto document = Document::open(path);
    if (!document)
        printf("refused: %s\n", qPrintable(document.error().sentence));
    else
        printf("%s: %s\n", (*document)->isReadOnly() ? "read-only" : "editable",
               qPrintable((*document)->notice()));
    return 0;
}
} // namespace

const program::Part testHostilePlans = program::test<TestHostilePlans>("tst_hostile_plans");
const program::Part lookPart("--look", [](const QStringList &arguments) { return look(arguments.value(1)); });
} // namespace tst_hostile_plans

#include "tst_hostile_plans.moc"
