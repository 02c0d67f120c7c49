// SPDX-License-Identifier: MIT
// Tables that leave the program as CSV and HTML say what they said, and nothing in them is obeyed.
#include "core/export/sheet.h"
#include "core/format/delimited.h"
#include "tests/support/program.h"

#include <QXmlStreamReader>
#include <QtTest>

namespace tst_sheet {
namespace {
// CSV as RFC 4180 has it.
QList<QStringList> parsed(const QByteArray &csv)
{
    QList<QStringList> rows {{}};
    QString cell;
    bool isQuoted = false;
    const QString text = QString::fromUtf8(csv);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (isQuoted && c == '"' && text.mid(i + 1, 1) == u"\"") {
            cell += text.at(++i);
        } else if (c == '"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && (c == ',' || c == '\r')) {
            rows.last().append(std::exchange(cell, {}));
        } else if (!isQuoted && c == '\n') {
            rows.append(QStringList());
        } else {
            cell += c;
        }
    }
    rows.removeLast();
    return rows;
}

QByteArray csvOf(const QByteArray &cell)
{
    QByteArray out;
    delimited::appendCsv(out, cell);
    return out;
}
} // namespace

class TestSheet : public QObject {
    Q_OBJECT
private slots:
    void csvCells_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QByteArray>("csv");
        QTest::newRow("plain") << QByteArray("ami-1") << QByteArray("ami-1");
        QTest::newRow("comma") << QByteArray("a, b") << QByteArray("\"a, b\"");
        QTest::newRow("quote") << QByteArray("a \"b\"") << QByteArray("\"a \"\"b\"\"\"");
        QTest::newRow("lines") << QByteArray("a\nb") << QByteArray("\"a\nb\"");
        QTest::newRow("blank at the end") << QByteArray("a ") << QByteArray("\"a \"");
        QTest::newRow("formula") << QByteArray("=cmd|' /C calc'!A0") << QByteArray("'=cmd|' /C calc'!A0");
        QTest::newRow("sum") << QByteArray("@SUM(1,2)") << QByteArray("\"'@SUM(1,2)\"");
        QTest::newRow("plus") << QByteArray("+1") << QByteArray("'+1");
        QTest::newRow("minus") << QByteArray("-default-") << QByteArray("'-default-");
        QTest::newRow("tab") << QByteArray("\t=1") << QByteArray("'\t=1");
        QTest::newRow("empty") << QByteArray() << QByteArray();
    }
    void csvCells()
    {
        QFETCH(QByteArray, cell);
        QTEST(csvOf(cell), "csv");
    }

    void csvIsReadBackAsItWas()
    {
        const Sheet sheet {"T", "S", {"a", "b"}, {{"1,2", "say \"hi\""}, {"two\nlines", ""}, {" x ", "ü→"}}};
        const QByteArray csv = sheetAsCsv(sheet);
        QVERIFY(csv.startsWith("\xef\xbb\xbf"));
        QCOMPARE(parsed(csv.mid(3)), QList<QStringList> {sheet.columns} + sheet.rows);
    }

    // What is imported stays text: no tag, no script, no image is made of it.
    void htmlHoldsTextOnly()
    {
        const QString evil = "<script>alert(1)</script>", image = "\"><img src=file:///etc/passwd>";
        const Sheet sheet {evil, image, {evil, "&"}, {{image, evil}, {"a", "b"}}, true, {evil}};
        for (const bool isMatrix : {true, false}) {
            Sheet other = sheet;
            other.isMatrix = isMatrix;
            const QByteArray html = sheetAsHtml(other);
            QXmlStreamReader xml(
                QByteArray(html).replace("<!DOCTYPE html>", "").replace("<meta charset=\"utf-8\">", ""));
            QSet<QString> tags;
            QString text;
            while (!xml.atEnd()) {
                xml.readNext();
                if (xml.isStartElement())
                    tags.insert(xml.name().toString());
                if (xml.isCharacters())
                    text += xml.text();
            }
            QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
            QVERIFY(!tags.contains("script") && !tags.contains("img") && !tags.contains("link"));
            QCOMPARE(text.count(evil), 5);
            QVERIFY(text.contains(image));
            QVERIFY(!html.contains("http"));
        }
    }
};

const program::Part testSheet = program::test<TestSheet>("tst_sheet");
} // namespace tst_sheet

#include "tst_sheet.moc"
