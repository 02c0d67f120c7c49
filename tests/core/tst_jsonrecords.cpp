// SPDX-License-Identifier: MIT
// JSON is read in pieces as they come: wherever one ends, what is read is the same, and on the same line.
#include "core/format/jsonrecords.h"
#include "tests/support/program.h"

#include <QtTest>

namespace tst_jsonrecords {
namespace {
class Pieces final : public Bytes {
public:
    Pieces(const QByteArray &text, qsizetype size) : m_text(text), m_size(size) {}
    QByteArrayView next() override
    {
        const QByteArrayView piece =
            QByteArrayView(m_text).sliced(m_at).first(qMin(m_size, m_text.size() - m_at));
        m_at += piece.size();
        return piece;
    }

private:
    const QByteArray m_text;
    const qsizetype m_size;
    qsizetype m_at = 0;
};

// A line for each record, "3: name, member", and what went wrong, if anything did.
QStringList read(const QByteArray &text, qsizetype pieceSize)
{
    Pieces pieces(text, pieceSize);
    QStringList lines;
    const auto record = [&](json::Node one) {
        for (const json::Node member : one)
            lines.append(
                QStringLiteral("%1: %2, %3")
                    .arg(QString::number(member.line()), QString::fromUtf8(member.key()), member.text()));
        return true;
    };
    const auto outcome = json::readRecords(pieces, 1, "list.json", {"Images", "[]"}, {record, {}});
    return outcome ? lines : lines + QStringList {outcome.sentence()};
}

const QByteArray list =
    "{\r\n \"Images\" :\t[\n{ \"Name\": \"a plain one, somewhat longer than eight letters\",\n\n"
    "\"Zwei\":\"\xc3\xa4\xe2\x82\xac\xf0\x9f\x98\x80 caf\\u00e9 \\ud83d\\ude00 \\\"\\\\\\/\\n\\t\","
    "\"\":\"\", \"x\":\"1234567\\\\\", \"y\":\"12345678\", \"z\":\"\x7f 123456789\"}\n \n,\n"
    "  {\"Name\" : \"last\" , \"n\":-12 , \"t\": true}\n ] }\n";
} // namespace

class TestJsonRecords : public QObject {
    Q_OBJECT
private slots:
    void piecesEndAnywhere()
    {
        const QStringList expected {
            "3: Name, a plain one, somewhat longer than eight letters",
            QStringLiteral("5: Zwei, ä€😀 café 😀 \"\\/\n\t"),
            "5: , ",
            "5: x, 1234567\\",
            "5: y, 12345678",
            "5: z, \x7f 123456789",
            "8: Name, last",
            "8: n, -12",
            "8: t, ",
        };
        for (qsizetype size = 1; size <= list.size(); ++size)
            QCOMPARE(read(list, size), expected);
    }

    void longTextsAreWhole()
    {
        for (const qsizetype length : {7, 8, 9, 4095, 4096, 65535, 65536, 1'500'000}) {
            const QByteArray text = "{\"Images\":[{\"Name\":\"" + QByteArray(length, 'x') + "\"}]}";
            for (const qsizetype size : {qsizetype(4096), qsizetype(65536), text.size()})
                QCOMPARE(read(text, size), QStringList {"1: Name, " + QString(length, 'x')});
        }
    }

    void faultsAreToldOnTheirLine_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::newRow("a byte that is no UTF-8") << QByteArray("a longer text \xff and more");
        QTest::newRow("half a letter") << QByteArray("a longer text \xe2\x82");
        QTest::newRow("a control character") << QByteArray("a longer text \x01 and more");
        QTest::newRow("the end of the line") << QByteArray("a longer text\n");
        QTest::newRow("an escape that is none") << QByteArray("a longer text \\x41");
        QTest::newRow("the second half of a pair") << QByteArray("a longer text \\ude00 and more");
        QTest::newRow("half a pair") << QByteArray("a longer text \\ud83d and more");
    }
    void faultsAreToldOnTheirLine()
    {
        QFETCH(QByteArray, fault);
        const QByteArray text = "{\"Images\":[\n{\"Name\":\"whole\"},\n\n{\"Name\":\"" + fault + "\"}]}";
        for (qsizetype size = 1; size <= text.size(); ++size) {
            const QStringList lines = read(text, size);
            QCOMPARE(lines.size(), 2);
            QCOMPARE(lines.at(0), "2: Name, whole");
            QVERIFY2(lines.at(1).startsWith("list.json, line 4: This is not valid JSON"),
                     qPrintable(lines.at(1)));
        }
    }
};

const program::Part testJsonRecords = program::test<TestJsonRecords>("tst_jsonrecords");
} // namespace tst_jsonrecords

#include "tst_jsonrecords.moc"
