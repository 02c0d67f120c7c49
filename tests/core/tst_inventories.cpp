// SPDX-License-Identifier: MIT
// Whatever files are packed and coded in, they are read the same; each is recognised by one format, by its structure;
// and what is broken is named with file, line and reason, in bounded memory.
#include "core/format/jsonrecords.h"
#include "core/import/gather.h"
#include "tests/support/folder.h"
#include "tests/support/program.h"

#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>
#include <QtTest>

namespace tst_inventories {
namespace {
const QString fixtures = QStringLiteral(SOURCE_DIR "/tests/core/fixtures/aws/week1");
const QString shared = QStringLiteral(SOURCE_DIR "/../shared/data");

Gathered gathered(const QStringList &paths)
{
    FileSource source(paths);
    return gather(source, nullptr);
}

// "describe-images.json: aws.images, 6", in order, whatever folder they came from.
QStringList said(const QStringList &paths)
{
    QStringList lines;
    const Gathered all = gathered(paths);
    for (const GatheredFile &file : all.files)
        lines.append(QStringLiteral("%1: %2, %3")
                         .arg(file.file.below.section(u'/', -2), file.format ? file.format->key : "nothing")
                         .arg(file.said < 0 ? -1 : all.sayings.at(file.said).records));
    return lines;
}

// What keeps a file from being read, without the folder.
QString refusal(const QByteArray &bytes, const QString &name = QStringLiteral("x.json"))
{
    const Folder folder;
    const Gathered all = gathered({folder.add(name, bytes)});
    QString why;
    for (const GatheredFile &file : all.files)
        if (file.outcome != GatheredFile::Outcome::Read)
            why += file.why;
    return why.remove(folder.path() + u'/');
}

bool runs(const QString &program, const QStringList &arguments, const QString &folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    return process.waitForFinished() && process.exitCode() == 0;
}

const QByteArray images = R"({"Images":[{"ImageId":"ami-0a1","Name":"ä"},{"ImageId":"ami-0a2"}]})";
} // namespace

class TestInventories : public QObject {
    Q_OBJECT
private slots:
    void foldersAndArchivesHoldTheSame()
    {
        const QStringList plain = said({fixtures});
        QCOMPARE(plain.size(), 12);
        QVERIFY(plain.contains("us-east-1/describe-images.json: aws.images, 6"));
        QVERIFY(plain.contains("us-east-1/describe-instances.json: aws.instances, 3"));
        const Folder folder;
        if (QStandardPaths::findExecutable("tar").isEmpty())
            QSKIP("There is no tar here.");
        QVERIFY(runs("tar", {"czf", folder.path("week.tar.gz"), "."}, fixtures));
        QStringList packed = said({folder.path("week.tar.gz")}), sorted = plain;
        packed.sort();
        sorted.sort();
        QCOMPARE(packed, sorted);
        if (!runs("python3", {"-m", "zipfile", "-c", folder.path("week.zip"), "aws"}, fixtures))
            QSKIP("There is no python3 to make a .zip with.");
        packed = said({folder.path("week.zip")});
        packed.sort();
        QCOMPARE(packed, sorted);
    }

    void textIsDecodedOnce_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("UTF-8") << images;
        QTest::newRow("with a mark") << "\xef\xbb\xbf" + images;
        const QString text = QString::fromUtf8(images);
        QByteArray little("\xff\xfe"), big("\xfe\xff");
        for (const QChar c : text) {
            little += char(c.unicode() & 0xff);
            little += char(c.unicode() >> 8);
            big += char(c.unicode() >> 8);
            big += char(c.unicode() & 0xff);
        }
        QTest::newRow("UTF-16, little") << little;
        QTest::newRow("UTF-16, big") << big;
        QTest::newRow("after lines of a log") << "2026-03-01 running aws [ok]\n[INFO] done\n" + images;
        QTest::newRow("a recording") << R"({"status_code":200,"data":)" + images + "}";
        QTest::newRow("two after one another") << QByteArray(
            R"({"Images":[{"ImageId":"ami-0a1","Name":"ä"}]} {"Images":[{"ImageId":"ami-0a2"}]})");
        QTest::newRow("a bare list") << QByteArray(
            R"([{"ImageId":"ami-0a1","Name":"ä"},{"ImageId":"ami-0a2"}])");
    }
    void textIsDecodedOnce()
    {
        QFETCH(QByteArray, bytes);
        const Folder folder;
        const Gathered all = gathered({folder.add("x.json", bytes)});
        QCOMPARE(all.sayings.size(), 1);
        const QList<Said<Image>> &said = all.sayings.constFirst().images;
        QCOMPARE(said.size(), 2);
        QCOMPARE(said.at(0).row.name.toString(), QStringLiteral("ä"));
        QVERIFY(said.at(0).says<&Image::name>() && !said.at(1).says<&Image::name>());
    }

    // Each document of a file is read as what it is, in any order and number.
    void documentsOfSeveralKindsStandInAFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("lines");
        const QByteArray servers =
            R"({"Reservations":[{"OwnerId":"1","Instances":[{"InstanceId":"i-1","ImageId":"ami-0a1"}]}]})";
        const QByteArray list = R"([{"InstanceId":"i-2","ImageId":"ami-0a1","State":{"Name":"running"}}])";
        const QString imagesOf = QStringLiteral("x.json: aws.images, %1"),
                      serversOf = QStringLiteral("x.json: aws.instances, %1");
        const auto row = [](const char *name, const QByteArray &bytes, const QStringList &lines) {
            QTest::newRow(name) << bytes << lines;
        };
        row("one kind", images + '\n' + images, {imagesOf.arg(4)});
        row("two", images + '\n' + servers, {imagesOf.arg(2), serversOf.arg(1)});
        row("the other one first", servers + images, {serversOf.arg(1), imagesOf.arg(2)});
        row("in turns", images + servers + images + servers, {imagesOf.arg(4), serversOf.arg(2)});
        row("as a list, too", images + list + servers, {imagesOf.arg(2), serversOf.arg(2)});
        row("an empty page", images + R"({"Images":[]} {} [])" + images, {imagesOf.arg(4)});
        row("many", images.repeated(3000) + servers.repeated(3000),
            {imagesOf.arg(6000), serversOf.arg(3000)});
    }
    void documentsOfSeveralKindsStandInAFile()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, lines);
        const Folder folder;
        const QString path = folder.add("x.json", bytes);
        QCOMPARE(said({folder.path()}), lines);
        const Gathered all = gathered({path});
        for (const Sayings &one : all.sayings)
            QVERIFY(one.passed.isEmpty());
    }

    void whatIsOfNoKindIsTold()
    {
        const Folder folder;
        const Gathered all =
            gathered({folder.add("x.json", images + "\n{\"Volumes\":[{\"VolumeId\":\"v\"}]}\n")});
        QCOMPARE(all.sayings.size(), 1);
        QCOMPARE(all.sayings.constFirst().records, 2);
        QCOMPARE(all.sayings.constFirst().passed.size(), 1);
        QCOMPARE(all.sayings.constFirst().passed.constFirst().line, 2);
    }

    void aPageIsNotComplete()
    {
        const Gathered all = gathered({fixtures + "/aws/111122223333/eu-west-1/describe-images.json"});
        QVERIFY(!all.sayings.constFirst().isComplete);
    }

    // Two formats that both claim a file would be a defect.
    void oneFormatClaimsAFile_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("fixtures") << QStringLiteral(SOURCE_DIR "/tests/core/fixtures");
        QTest::newRow("inventories") << shared + "/inventory";
        QTest::newRow("untried") << shared + "/untried";
    }
    void oneFormatClaimsAFile()
    {
        QFETCH(QString, folder);
        if (!QDir(folder).exists())
            QSKIP("The collection of real files is not beside this checkout.");
        int claimed = 0;
        QStringList twice;
        FileSource source({folder});
        source.visit({.file =
                          [&](const SourceFile &file, DecodedBytes &text) {
                              const Glimpse glimpse = glimpseOf(text);
                              QStringList formats;
                              for (const Format &format : allFormats())
                                  for (const Probe &probe : format.probes)
                                      if (glimpse.recordsFor(probe) && !formats.contains(format.key))
                                          formats.append(format.key);
                              claimed += int(formats.size());
                              if (formats.size() > 1)
                                  twice.append(file.path + ": " + formats.join(' '));
                              return true;
                          },
                      .unreadable = [](const SourceFile &, const QString &) {}});
        QVERIFY(claimed > 0);
        QCOMPARE(twice, QStringList());
    }

    void whatIsBrokenIsNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const QByteArray &bytes, const char *sentence) {
            QTest::newRow(name) << bytes << QString::fromUtf8(sentence);
        };
        row("cut off", images.chopped(3),
            "x.json, line 1: This is not valid JSON (column 66): Missing a comma or '}' after an object member.");
        row("trailing comma", "{\"Images\":[{\"ImageId\":\"ami-1\"},\n]}",
            "x.json, line 2: This is not valid JSON (column 1): Invalid value.");
        row("commas between objects", "{\"InstanceId\":\"i-1\"},{\"InstanceId\":\"i-2\"},\n",
            "x.json, line 1: This is not valid JSON (column 21): A comma stands between values that are in no list. "
            "Put all of them between [ and ], with no comma after the last.");
        row("XML", "<DescribeImagesResponse>\n  <requestId>1</requestId>\n</DescribeImagesResponse>",
            "x.json: This is XML, as an interface answers programs. Export it with the command line of the cloud, as "
            "JSON.");
        row("a configuration", "resource \"aws_instance\" \"a\" {\n  ami = data.aws_ami.web.id\n}\n",
            "x.json: This file of Terraform names no image by its id. What its configuration launches is said by the "
            "plan or state: terraform show -json.");
        row("deep", "{\"Images\":[{\"ImageId\":\"ami-1\",\"x\":" + QByteArray(10'000, '['),
            "x.json, line 1: Values are nested more than 64 deep. Nothing that is read here needs that.");
        row("twice the same key", "{\"Images\":[{\"ImageId\":\"ami-1\",\n\"ImageId\":\"ami-2\"}]}",
            "x.json, line 2: “ImageId” occurs twice. Keep one of them.");
        row("a list of names", "[\"i-1\",\"i-2\"]",
            "x.json: This is a list of plain values, as --query prints it. Export it again without --query.");
        row("nothing known", "{\"a\":1}",
            "x.json: Nothing in it is recognised: it is neither an inventory nor a right_st file nor a plan as text "
            "that this program knows.");
        row("a link", "../images/web.json\n",
            "x.json, line 1: This is one line with the name of a file, as a symbolic link that was checked out as a "
            "text. Give that file instead: ../images/web.json");
        row("an answer that failed", R"({"Error":{"Code":"AuthFailure","Message":"no"}})",
            "x.json: This is an answer of AWS that says what went wrong, not an inventory.");
        row("an empty list", "[]", "This is an empty list of something.");
        row("a NUL", QByteArray("{\"Images\":[{\"ImageId\":\"ami-1\"}]\0}", 35),
            "x.json: Nothing in it is recognised: it is neither an inventory nor a right_st file nor a plan as text "
            "that this program knows.");
        row("a gzip that is cut off", QByteArray::fromHex("1f8b0800000000000003ab"),
            "x.json: It cannot be unpacked: truncated gzip input.");
    }
    void whatIsBrokenIsNamed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, sentence);
        QCOMPARE(refusal(bytes), sentence);
    }

    void aRecordIsBounded()
    {
        const QByteArray large = "{\"Images\":[{\"ImageId\":\"ami-1\",\"x\":["
            + QByteArray("\"0123456789abcdef\",").repeated(600'000) + "0]}]}";
        QCOMPARE(refusal(large),
                 QStringLiteral("x.json, line 1: This entry is larger than 16 MiB, which nothing that is "
                                "read here is."));
    }
};

const program::Part testInventories = program::test<TestInventories>("tst_inventories");
} // namespace tst_inventories

#include "tst_inventories.moc"
