// SPDX-License-Identifier: MIT
// The sample plans are whole, read cleanly, and launch what their texts say.
#include "core/export/plantext.h"
#include "core/import/plantext.h"

#include <QFile>
#include <QtTest>

class TestSamples : public QObject {
    Q_OBJECT
private slots:
    void readAndWrittenAgainByteForByte_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("classic") << QStringLiteral("classic");
        QTest::newRow("modern") << QStringLiteral("modern");
    }
    void readAndWrittenAgainByteForByte()
    {
        QFETCH(QString, name);
        QFile file(QStringLiteral(SOURCE_DIR "/resources/samples/%1.mciplan.json").arg(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        const Result<Plan> plan = planFromText(text, file.fileName());
        QCOMPARE(plan.sentence(), QString());
        QCOMPARE(QString::fromUtf8(planToText(*plan)), QString::fromUtf8(text));
    }
};

QTEST_GUILESS_MAIN(TestSamples)
#include "tst_samples.moc"
