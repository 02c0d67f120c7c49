// SPDX-License-Identifier: MIT
// A Text holds any bytes of any length, shares them when copied, and compares by what it says.
#include "core/base/text.h"
#include "tests/support/program.h"

#include <QtTest>

namespace tst_text {
class TestText : public QObject {
    Q_OBJECT
private slots:
    void everyLengthIsKept()
    {
        for (const qsizetype length : {0, 1, 2, 3, 4, 23, 254, 255, 256, 257, 100'000}) {
            const QByteArray bytes(length, 'x');
            Text text {QByteArrayView(bytes)};
            QCOMPARE(text.utf8().size(), length);
            QCOMPARE(text.utf8().toByteArray(), bytes);
            QCOMPARE(text.isEmpty(), length == 0);
            const Text copy = text;
            text = Text();
            QCOMPARE(copy.utf8().toByteArray(), bytes);
        }
    }

    void textsOfAnArenaOutliveIt()
    {
        QList<Text> texts;
        QList<QByteArray> bytes;
        {
            TextArena arena;
            for (int i = 0; i < 10'000; ++i) {
                bytes.append(QByteArray::number(i).repeated(i % 70));
                texts.append(arena.make(bytes.last()));
            }
        }
        for (qsizetype i = texts.size() - 1; i >= 0; i -= 2) // every other one goes first
            texts.remove(i), bytes.remove(i);
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const Text copy = texts.at(i);
            QCOMPARE(copy.utf8().toByteArray(), bytes.at(i));
            QCOMPARE(copy, Text(QByteArrayView(bytes.at(i))));
        }
    }

    void equalTextsAreEqualSharedOrNot()
    {
        const Text a(QStringLiteral("Größe")), b(QStringLiteral("Größe")), shared = a;
        QCOMPARE(a, b);
        QCOMPARE(qHash(a), qHash(b));
        QVERIFY(!a.isSharedWith(b) && a.isSharedWith(shared));
        QVERIFY(a < Text(QStringLiteral("Hü")));
        QCOMPARE(a.toString(), QStringLiteral("Größe"));
    }
};

const program::Part testText = program::test<TestText>("tst_text");
} // namespace tst_text

#include "tst_text.moc"
