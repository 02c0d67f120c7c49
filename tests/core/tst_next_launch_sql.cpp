// SPDX-License-Identifier: MIT
// resources/sql/next_launch.sql says of a plan's file what resolve() says of the plan, in every field.
#include "core/document/document.h"
#include "core/resolve/resolve.h"
#include "core/store/listtext.h"
#include "tests/support/generate.h"
#include "tests/support/oddplan.h"
#include "tests/support/program.h"
#include "tests/support/scenario.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtTest>

namespace tst_next_launch_sql {
namespace {
QString resolvedText(const Plan &plan, const Resolution &resolution, LaunchField field)
{
    if (field == LaunchField::UserData)
        return resolution.userData.value;
    if (field == LaunchField::Tags)
        return listtext::joined(resolvedTags(plan, resolution.owner, resolution.mci.value));
    const AnyId id = valueId(resolution, field);
    return id ? QString::number(id.value()) : QString();
}

// One line for each server and array: kind, id, and value, layer and problem of every field.
QStringList linesOfPlan(const Plan &plan)
{
    QStringList lines;
    for (const Owner owner : allOwners(plan)) {
        const QList<Resolution> all = resolutions(plan, owner);
        for (const Resolution &resolution : all) {
            QStringList words {owner.isArray() ? "server_array" : "server",
                               QString::number(owner.id().value()), QString::number(resolution.option.value)};
            for (const LaunchField field : allLaunchFields)
                words << QStringLiteral("%1=%2").arg(keyOf(field), resolvedText(plan, resolution, field))
                      << keyOf(layerOf(resolution, field)) << keyOf(problemOf(resolution, field));
            lines.append(words.join(u'|'));
        }
    }
    return lines;
}

QString lineOf(const QSqlQuery &query)
{
    QStringList words {query.value("kind").toString(), query.value("id").toString(),
                       QString::number(query.value("option").toUInt())};
    for (const LaunchField field : allLaunchFields) {
        const QString key = keyOf(field);
        words << QStringLiteral("%1=%2").arg(key, query.value(key).toString())
              << query.value(key + QStringLiteral("_from")).toString()
              << query.value(key + QStringLiteral("_problem")).toString();
    }
    return words.join(u'|');
}
} // namespace

class TestNextLaunchSql : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QFile file(QStringLiteral(SOURCE_DIR "/resources/sql/next_launch.sql"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_sql = QString::fromUtf8(file.readAll());
    }

    void saysWhatResolveSays_data()
    {
        QTest::addColumn<Plan>("plan");
        const auto scenarios = loadScenarios(QStringLiteral(SOURCE_DIR "/tests/scenarios"));
        QVERIFY2(scenarios, qPrintable(scenarios.sentence()));
        for (const Scenario &scenario : *scenarios) {
            Plan plan;
            runScenario(scenario, &plan);
            QTest::newRow(qPrintable(scenario.name)) << plan;
        }
        for (quint32 seed = 1; seed <= 10; ++seed)
            QTest::addRow("odd plan %u", seed) << oddPlan(seed);
        QTest::newRow("generated plan") << generate::plan(generate::Tiny, 7);
    }
    void saysWhatResolveSays()
    {
        QFETCH(Plan, plan);
        const QString path = m_folder.filePath(QStringLiteral("%1.mciplan").arg(++m_count));
        write(plan, path);
        const QStringList expected = linesOfPlan(plan), actual = linesOfFile(path);
        for (qsizetype i = 0; i < qMin(expected.size(), actual.size()); ++i)
            QCOMPARE(actual.at(i), expected.at(i));
        QCOMPARE(actual.size(), expected.size());
        for (const QString &line : expected)
            for (const QString &word : line.split(u'|'))
                m_words.insert(word);
    }

    // Otherwise the comparison above would say nothing of that layer or problem.
    void everyLayerAndProblemOccurred()
    {
        for (int layer = 0; layer <= int(Layer::Unknown); ++layer)
            QVERIFY2(m_words.contains(keyOf(Layer(layer))), qPrintable(keyOf(Layer(layer))));
        for (int problem = 1; problem <= int(Problem::ContentsUnknown); ++problem)
            QVERIFY2(m_words.contains(keyOf(Problem(problem))), qPrintable(keyOf(Problem(problem))));
        QVERIFY(m_words.contains(QStringLiteral("server_array")));
    }

private:
    static void write(const Plan &plan, const QString &path)
    {
        auto document = Document::create(path);
        QVERIFY2(document, qPrintable(document.sentence()));
        const auto done = (*document)->execute(generate::everything(plan));
        QVERIFY2(done, qPrintable(done.sentence()));
        const auto flushed = (*document)->flush();
        QVERIFY2(flushed, qPrintable(flushed.sentence()));
    }

    QStringList linesOfFile(const QString &path)
    {
        QStringList lines;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), path);
            database.setDatabaseName(path);
            if (!database.open())
                qFatal("%s", qPrintable(database.lastError().text()));
            QSqlQuery query(database);
            query.setForwardOnly(true);
            if (!query.exec(QStringLiteral("CREATE TEMP VIEW next_launch AS ") + m_sql)
                || !query.exec(
                    QStringLiteral("SELECT * FROM next_launch ORDER BY kind, id, option_position, option")))
                qFatal("%s", qPrintable(query.lastError().text()));
            while (query.next())
                lines.append(lineOf(query));
            if (query.lastError().isValid())
                qFatal("%s", qPrintable(query.lastError().text()));
        }
        QSqlDatabase::removeDatabase(path);
        return lines;
    }

    QTemporaryDir m_folder;
    QString m_sql;
    QSet<QString> m_words;
    int m_count = 0;
};

const program::Part testNextLaunchSql = program::test<TestNextLaunchSql>("tst_next_launch_sql");
} // namespace tst_next_launch_sql

#include "tst_next_launch_sql.moc"
