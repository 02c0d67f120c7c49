// SPDX-License-Identifier: MIT
// Every text scenario holds, every rule and edge case has one, and a mistake in one is told with its line.
#include "core/resolve/resolve.h"
#include "tests/support/program.h"
#include "tests/support/scenario.h"

#include <QRegularExpression>
#include <QtTest>

namespace tst_scenarios {
namespace {
const QString folder = QStringLiteral(SOURCE_DIR "/tests/scenarios");
}

class TestScenarios : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        const auto loaded = loadScenarios(folder);
        QVERIFY2(loaded, qPrintable(loaded.sentence()));
        m_scenarios = *loaded;
    }

    void scenario_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < m_scenarios.size(); ++i)
            QTest::newRow(qPrintable(m_scenarios.at(i).name)) << i;
    }
    void scenario()
    {
        QFETCH(int, index);
        const QString failure = runScenario(m_scenarios.at(index));
        QVERIFY2(failure.isEmpty(), qPrintable(failure));
    }

    void everyRuleIsNamed()
    {
        QSet<QString> named;
        static const QRegularExpression id(QStringLiteral("\\b(R-\\d\\d|EC-\\d\\d|D\\d+)\\b"));
        for (const Scenario &scenario : std::as_const(m_scenarios))
            for (auto match = id.globalMatch(scenario.name); match.hasNext();)
                named.insert(match.next().captured());
        QStringList missing;
        for (const int number :
             {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25})
            missing.append(QStringLiteral("R-%1").arg(number, 2, 10, QLatin1Char('0')));
        for (const int number : {1,  2,  5,  6,  7,  8,  9,  10, 11, 12, 13, 16, 17, 18, 19, 20,
                                 21, 22, 23, 24, 25, 27, 28, 29, 30, 31, 32, 35, 36, 37, 38})
            missing.append(QStringLiteral("EC-%1").arg(number, 2, 10, QLatin1Char('0')));
        missing += {QStringLiteral("D2"), QStringLiteral("D4"), QStringLiteral("D7"), QStringLiteral("D8")};
        missing.removeIf([&](const QString &rule) { return named.contains(rule); });
        QCOMPARE(missing, QStringList());
    }

    void mistakesAreToldWithFileAndLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("error");
        QTest::newRow("no case") << "given\n  cloud a\n"
                                 << "x.txt:3: there is no case.";
        QTest::newRow("part") << "case a\nthus\n"
                              << "x.txt:2: \"thus\" is none of case, given, when, then.";
        QTest::newRow("colon") << "case a\nthen\n  web-1 image\n"
                               << "x.txt:3: a question ends with a colon, its answer follows.";
        QTest::newRow("refused") << "case a\nwhen\n  refused: No.\n"
                                 << "x.txt:3: there is no intent before it that could be refused.";
    }
    void mistakesAreToldWithFileAndLine()
    {
        QFETCH(QString, text);
        QFETCH(QString, error);
        QCOMPARE(parseScenarios(QStringLiteral("x.txt"), text).sentence(), error);
    }

    void failuresAreToldWithFileAndLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("failure");
        const QString server =
            QStringLiteral("case a\ngiven\n  cloud c\n  image i\n  template T\n  server s in c from T\n");
        QTest::newRow("word") << "case a\ngiven\n  clod c\n"
                              << "x.txt:3: \"clod\" is no word of a plan";
        QTest::newRow("pair") << "case a\ngiven\n  cloud c colour=red\n"
                              << "x.txt:3: \"colour=\" has no meaning here";
        QTest::newRow("missing row") << "case a\ngiven\n  cloud c\n  server s in c from T\n"
                                     << "x.txt:4: T is not in the plan";
        QTest::newRow("enumeration") << "case a\ngiven\n  cloud c\n  image i arch=68k\n"
                                     << "x.txt:4: arch=68k is not known";
        QTest::newRow("field") << server + "then\n  s colour: red\n"
                               << "x.txt:8: colour is no field";
        QTest::newRow("intent") << server + "when\n  set s image=j\n"
                                << "x.txt:8: image=j is not in the plan";
        QTest::newRow("accepted") << server + "when\n  set s image=i\n  refused: No.\n"
                                  << "x.txt:8: set s image=i was not refused";
        QTest::newRow("answer")
            << server + "then\n  s image: i\n"
            << "x.txt:8: s image is\n    missing [not resolved] template_without_mci\nbut should be\n    i";
    }
    void failuresAreToldWithFileAndLine()
    {
        QFETCH(QString, text);
        QFETCH(QString, failure);
        const auto parsed = parseScenarios(QStringLiteral("x.txt"), text);
        QVERIFY2(parsed, qPrintable(parsed.sentence()));
        QCOMPARE(runScenario(parsed->constFirst()), failure);
    }

private:
    QList<Scenario> m_scenarios;
};

const program::Part testScenarios = program::test<TestScenarios>("tst_scenarios");
} // namespace tst_scenarios

#include "tst_scenarios.moc"
