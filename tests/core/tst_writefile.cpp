// SPDX-License-Identifier: MIT
// A file is written as a whole or stays as it was; what is no file is written into, and the plan is spared.
#include "core/export/filenames.h"
#include "core/store/writefile.h"
#include "tests/support/program.h"
#include "tests/support/torn.h"

#include <QTemporaryDir>
#include <QtTest>
#include <csignal>
#include <future>
#include <sys/resource.h>
#include <sys/stat.h>

namespace tst_writefile {
namespace {
// No file may be longer than that, as if the disk were full.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit tight = m_before;
        tight.rlim_cur = bytes;
        ::setrlimit(RLIMIT_FSIZE, &tight);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before {};
};
} // namespace

class TestWriteFile : public QObject {
    Q_OBJECT
private slots:
    void init() { m_path = m_folder.filePath(QStringLiteral("%1.txt").arg(++m_count)); }

    // A few bytes wait in memory until they are flushed, and only then the disk is full.
    void aFullDiskLeavesWhatWasThere_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {5'000, 16'000, 17'000, 200'000})
            QTest::newRow(qPrintable(QString::number(size))) << size;
    }
    void aFullDiskLeavesWhatWasThere()
    {
        QFETCH(int, size);
        QCOMPARE(writeFile(m_path, "before"), "");
        QString why;
        {
            const FullDisk full(4096);
            why = writeFile(m_path, QByteArray(size, 'x'));
        }
        QCOMPARE(why, "the disk is full");
        QCOMPARE(torn::bytesOf(m_path), "before");
        QCOMPARE(writeFile(m_path, "after"), "");
        QCOMPARE(torn::bytesOf(m_path), "after");
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).size(), m_count);
    }

    void aPipeIsWrittenInto()
    {
        QCOMPARE(::mkfifo(m_path.toLocal8Bit().constData(), 0600), 0);
        auto read = std::async(std::launch::async, [this] { return torn::bytesOf(m_path); });
        QCOMPARE(writeFile(m_path, "through the pipe"), "");
        QCOMPARE(read.get(), "through the pipe");
        QVERIFY(!QFileInfo(m_path).isFile());
        QCOMPARE(writeFile("/dev/null", "away"), "");
        QVERIFY(!QFileInfo("/dev/null").isFile());
    }

    void thePlanIsSparedWhateverItIsCalled()
    {
        QCOMPARE(writeFile(m_path, "the plan"), "");
        const QString link = m_path + "-link";
        QVERIFY(QFile::link(m_path, link));
        for (const QString &name : {m_path, link, m_folder.path() + "/./" + QFileInfo(m_path).fileName()})
            QCOMPARE(writeFile(name, "its text", m_path), "it is the plan itself");
        QCOMPARE(torn::bytesOf(m_path), "the plan");
        QVERIFY(QFile::remove(link));
    }

    void whatCannotBeWrittenIsSaidInWords()
    {
        QCOMPARE(writeFile(m_folder.path(), "x"), "it is a folder");
        QCOMPARE(writeFile(m_folder.filePath("none/x"), "x"), "its folder is missing");
    }

    void everyThingHasAFileOfItsOwn()
    {
        FileNames names;
        QStringList given;
        for (const char *name :
             {"a/b", "a:b", "A*b", "CON", "con.yml", "", "..", ".hidden", "ü", "u\u0308", "a "})
            given.append(names.next(QString::fromUtf8(name), ".yml"));
        QCOMPARE(given.mid(0, 5),
                 QStringList({"a_b.yml", "a_b-2.yml", "A_b-3.yml", "planCON.yml", "plancon.yml.yml"}));
        QSet<QString> different;
        for (const QString &name : std::as_const(given)) {
            QVERIFY2(!name.startsWith('.') && !name.contains('/'), qPrintable(name));
            different.insert(name.normalized(QString::NormalizationForm_C).toLower());
        }
        QCOMPARE(different.size(), given.size());
        QVERIFY(names.next(QString(5000, u'漢'), ".yml").toUtf8().size() < 255);
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
    int m_count = 0;
};

const program::Part testWriteFile = program::test<TestWriteFile>("tst_writefile");
} // namespace tst_writefile

#include "tst_writefile.moc"
