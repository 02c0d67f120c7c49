// SPDX-License-Identifier: MIT
// Whatever files are packed and coded in, they are read the same; what cannot be read is named, in bounded time and
// memory, and nothing is written anywhere.
#include "core/export/planjsonwriter.h"
#include "core/import/gather.h"
#include "core/import/importfiles.h"
#include "tests/support/folder.h"
#include "tests/support/program.h"

#include <QProcess>
#include <QtTest>

namespace tst_sources {
namespace {
const QString fixtures = QStringLiteral(SOURCE_DIR "/tests/core/fixtures/right_st");

Gathered gathered(const QString &path)
{
    FileSource source({path});
    return gather(source, nullptr);
}

bool runs(const QString &program, const QStringList &arguments, const QString &folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    return process.waitForStarted() && process.waitForFinished() && process.exitCode() == 0;
}

// The names of what was imported, in any order.
QStringList namesOf(const QString &path)
{
    const auto result = importFiles(Plan(), {path});
    QStringList names;
    if (result)
        for (const ServerTemplate &row : result->change.of<ServerTemplate>().added)
            names.append(row.name);
    if (result)
        for (const MultiCloudImage &row : result->change.of<MultiCloudImage>().added)
            names.append(row.name);
    names.sort();
    return names;
}
} // namespace

class TestSources : public QObject {
    Q_OBJECT
private slots:
    void foldersAndArchivesHoldTheSame()
    {
        const QStringList names = namesOf(fixtures);
        QVERIFY(names.size() > 5);
        const Folder folder;
        if (!runs("tar", {"czf", folder.path("all.tar.gz"), "."}, fixtures))
            QSKIP("There is no tar here.");
        QCOMPARE(namesOf(folder.path("all.tar.gz")), names);
        if (!runs("python3", {"-m", "zipfile", "-c", folder.path("all.zip"), "web.yml", "images", "alerts"},
                  fixtures))
            QSKIP("There is no python3 to make a .zip with.");
        QCOMPARE(namesOf(folder.path("all.zip")), names);
    }

    void marksAreUnderstood()
    {
        const Folder folder;
        const QString text = QStringLiteral("Name: Wörk\nMultiCloudImages:\n- Name: U\n");
        QByteArray little("\xff\xfe"), big("\xfe\xff");
        for (const QChar c : text) {
            little += char(c.unicode() & 0xff);
            little += char(c.unicode() >> 8);
            big += char(c.unicode() >> 8);
            big += char(c.unicode() & 0xff);
        }
        for (const QByteArray &bytes : {text.toUtf8(), "\xef\xbb\xbf" + text.toUtf8(), little, big})
            QCOMPARE(namesOf(folder.add("a.yml", bytes)), QStringList({"U", "Wörk"}));
    }

    void whatIsUnknownIsNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const QByteArray &bytes, const char *sentence) {
            QTest::newRow(name) << bytes << QString::fromUtf8(sentence);
        };
        row("broken JSON", "{\"a\":[{\"b\":1},\n]}",
            "x.json, line 2: This is not valid JSON (column 1): Invalid value.");
        row("deep JSON", QByteArray(10'000, '['),
            "x.json, line 1: Values are nested more than 64 deep. Nothing that is read here needs that.");
        row("a list of names", "[\"i-1\",\"i-2\"]",
            "x.json: This is a list of plain values, as --query prints it. Export it again without --query.");
        row("nothing known", "{\"a\":1}",
            "x.json: Nothing in it is recognised: it is neither an inventory nor a right_st file nor a plan as text "
            "that this program knows.");
        row("a link", "../images/web.json\n",
            "x.json, line 1: This is one line with the name of a file, as a symbolic link that was checked out as a "
            "text. Give that file instead: ../images/web.json");
        row("an empty list", "[]", "This is an empty list of something.");
        row("a gzip that is cut off", QByteArray::fromHex("1f8b0800000000000003ab"),
            "x.json: It cannot be unpacked: truncated gzip input.");
    }
    void whatIsUnknownIsNamed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, sentence);
        const Folder folder;
        const Gathered all = gathered(folder.add("x.json", bytes));
        QCOMPARE(all.files.size(), 1);
        QCOMPARE(QString(all.files.constFirst().why).remove(folder.path() + u'/'), sentence);
    }

    void linksThatLeadAroundEnd()
    {
        const Folder folder;
        folder.add("a/web.yml", "Name: Web\n");
        QVERIFY(QFile::link(folder.path(), folder.path("a/again")));
        QCOMPARE(gathered(folder.path()).files.size(), 1);
    }

    void whatLeadsOutOfAnArchiveIsLeftOut()
    {
        const Folder folder;
        const QByteArray code =
            "import zipfile\nz = zipfile.ZipFile('x.zip', 'w')\nz.writestr('../out.json', '{}')\n"
            "z.writestr('in.json', '[]')\nz.close()\n";
        if (!runs("python3", {"-c", code}, folder.path()))
            QSKIP("There is no python3 to make a .zip with.");
        const Gathered all = gathered(folder.path("x.zip"));
        QCOMPARE(all.files.size(), 2);
        QVERIFY(all.files.constFirst().why.endsWith("Its name leads out of the archive; it is left out."));
        QVERIFY(!QFile::exists(folder.path("../out.json")));
    }

    void aFileOfHolesIsRefusedAtOnce()
    {
        const Folder folder;
        QFile file(folder.add("x.json", {}));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(qint64(4) << 30));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(gathered(file.fileName()).files.constFirst().outcome, GatheredFile::Outcome::Refused);
        QVERIFY(timer.elapsed() < 5000);
    }

    void aBombIsDefused()
    {
        const Folder folder;
        if (!runs("sh",
                  {"-c", "{ printf '{\"a\":1'; head -c 300000000 /dev/zero | tr '\\0' ' '; } | gzip > b.gz"},
                  folder.path()))
            QSKIP("There is no gzip here.");
        const QString why = gathered(folder.path("b.gz")).files.constFirst().why;
        QVERIFY2(why.contains("unpacks to more than 200 times"), qPrintable(why));
    }
};

const program::Part testSources = program::test<TestSources>("tst_sources");
} // namespace tst_sources

#include "tst_sources.moc"
