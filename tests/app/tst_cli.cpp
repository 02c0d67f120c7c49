// SPDX-License-Identifier: MIT
// Transcripts of the command line, replayed: what it prints, to the letter, and its exit codes.
#include "core/document/document.h"
#include "core/integrity/integrity.h"
#include "core/naming/names.h"
#include "core/plan/owner.h"
#include "tests/support/commandline.h"
#include "tests/support/generate.h"
#include "tests/support/oddplan.h"
#include "tests/support/plans.h"
#include "tests/support/program.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

namespace tst_cli {
namespace {
QString readText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void writeText(const QString &path, const QString &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) == text.toUtf8().size());
}

// The commands of a transcript with what they answer now. "$ file NAME" shows a file, "$ write NAME" makes
// one of the lines that follow, each after a "| ".
QString replayed(const QString &transcript, const QString &folder)
{
    static const QRegularExpression time("\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d:\\d\\d(\\.\\d{3}Z)?");
    QString result, written;
    for (const QString &line : transcript.split('\n')) {
        if (line.startsWith('#')) {
            result += line + '\n';
        } else if (line.startsWith("| ") && !written.isEmpty()) {
            result += line + '\n';
            writeText(folder + '/' + written, readText(folder + '/' + written) + line.mid(2) + '\n');
        } else if (line.startsWith("$ write ")) {
            written = line.mid(8);
            result += line + '\n';
        } else if (line.startsWith("$ file ")) {
            result += line + '\n' + readText(folder + '/' + line.mid(7));
        } else if (line.startsWith("$ ")) {
            const Ran ran = runIn(folder, QProcess::splitCommand(line.mid(2)).mid(1));
            result += line + '\n' + ran.output + ran.complaints;
            if (ran.exit != 0)
                result += QStringLiteral("[exit %1]\n").arg(ran.exit);
        }
    }
    return result.replace(folder, "FOLDER").replace(time, "TIME");
}
} // namespace

class TestCli : public QObject {
    Q_OBJECT
private slots:
    // Code hosts read SARIF 2.1.0: one result for each finding, its rule among those listed.
    void sarifNamesRulesAndObjects()
    {
        QTemporaryDir folder;
        QCOMPARE(runIn(folder.path(), {"new", "classic.mciplan", "--sample", "classic"}).exit, 0);
        const auto ran = runIn(folder.path(), {"check", "classic.mciplan", "--format", "sarif"});
        QCOMPARE(ran.exit, 1);
        const QJsonObject log = QJsonDocument::fromJson(ran.output.toUtf8()).object();
        QCOMPARE(log["version"].toString(), "2.1.0");
        const QJsonObject run = log["runs"][0].toObject();
        const QJsonArray rules = run["tool"]["driver"]["rules"].toArray(), results = run["results"].toArray();
        QCOMPARE(results.size(), 17);
        for (const QJsonValue &result : results) {
            QCOMPARE(rules.at(result["ruleIndex"].toInt())["id"].toString(), result["ruleId"].toString());
            QVERIFY(!result["message"]["text"].toString().isEmpty());
            QCOMPARE(result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].toString(),
                     "classic.mciplan");
        }
    }

    // "mci-planner rules --markdown > resources/help/checks.md" brings it up to date.
    void thePageOfTheRulesIsTheirTable()
    {
        QFile page(SOURCE_DIR "/resources/help/checks.md");
        QVERIFY(page.open(QIODevice::ReadOnly));
        QTemporaryDir folder;
        QCOMPARE(runIn(folder.path(), {"rules", "--markdown"}).output, QString::fromUtf8(page.readAll()));
    }

    // The same page in German has the rules as the catalogue says them.
    void thePageOfTheRulesSpeaksGermanToo()
    {
        const QString page = readText(SOURCE_DIR "/resources/help/de/checks.md");
        QTemporaryDir folder;
        const Ran ran = runIn(folder.path(), {"rules", "--format", "json"}, "de_DE.UTF-8");
        const QJsonArray rules = QJsonDocument::fromJson(ran.output.toUtf8()).array();
        QVERIFY2(rules.size() > 50, qPrintable(ran.output.left(200)));
        for (const QJsonValue &rule : rules) {
            const QString part =
                QStringLiteral("\n## %1 %2\n\n%3").arg(rule["rule"].toString(), rule["title"].toString(), rule["reason"].toString());
            QVERIFY2(page.contains(part), qPrintable("resources/help/de/checks.md lacks:" + part));
            const QString fix = rule["fix"].toString();
            QVERIFY2(fix.isEmpty() || page.contains("\nBeheben: " + fix + ".\n"), qPrintable(fix));
        }
    }

    void transcripts_data()
    {
        QTest::addColumn<QString>("path");
        for (const QFileInfo &file : QDir(SOURCE_DIR "/tests/app/transcripts").entryInfoList({"*.txt"}))
            QTest::newRow(qPrintable(file.completeBaseName())) << file.filePath();
    }
    void transcripts()
    {
        QFETCH(QString, path);
        QTemporaryDir folder;
        for (const QString sample : {"classic", "modern"})
            QCOMPARE(runIn(folder.path(), {"new", sample + ".mciplan", "--sample", sample}).exit, 0);
        const QString expected = readText(path), actual = replayed(expected, folder.path());
        // What it says now is left where a person can look at it and, if it is right, take it over.
        QDir().mkpath(BUILD_DIR "/transcripts");
        writeText(QStringLiteral(BUILD_DIR "/transcripts/") + QFileInfo(path).fileName(), actual);
        const QStringList said = actual.split('\n'), wanted = expected.split('\n');
        for (qsizetype i = 0; i < qMax(said.size(), wanted.size()); ++i)
            QVERIFY2(said.value(i) == wanted.value(i),
                     qPrintable(QStringLiteral("line %1:\n  said   %2\n  wanted %3")
                                    .arg(i + 1)
                                    .arg(said.value(i), wanted.value(i))));
    }

    void jsonIsJson_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("resolve") << QStringList {"resolve", "modern.mciplan"};
        QTest::newRow("explain") << QStringList {"explain", "modern.mciplan", "ci-controller"};
        QTest::newRow("drift") << QStringList {"drift", "modern.mciplan"};
        QTest::newRow("history") << QStringList {"history", "modern.mciplan"};
        QTest::newRow("coverage") << QStringList {"coverage", "modern.mciplan"};
        QTest::newRow("used-by") << QStringList {"used-by", "modern.mciplan", "AWS US-East"};
        QTest::newRow("diff") << QStringList {"diff", "classic.mciplan", "modern.mciplan"};
    }
    void jsonIsJson()
    {
        QFETCH(QStringList, words);
        QTemporaryDir folder;
        for (const QString sample : {"classic", "modern"})
            QCOMPARE(runIn(folder.path(), {"new", sample + ".mciplan", "--sample", sample}).exit, 0);
        const Ran ran = runIn(folder.path(), words + QStringList {"--format", "json"});
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(ran.output.toUtf8(), &error);
        QCOMPARE(error.errorString(), QStringLiteral("no error occurred"));
        QVERIFY(!document.array().isEmpty());
        // The same rows and columns as TSV.
        const QString tsv = runIn(folder.path(), words + QStringList {"--format=tsv"}).output;
        QCOMPARE(tsv.count('\n'), document.array().size() + 1);
        for (const QString &key : tsv.section('\n', 0, 0).split('\t'))
            QVERIFY2(document.array().first().toObject().contains(key), qPrintable(key));
    }

    // Of a plan file only what a question looks at is read, of a plan as text all of it.
    void anAnswerIsThatOfTheWholePlan_data()
    {
        QTest::addColumn<Plan>("plan");
        // One that contradicts itself can be looked at, and is not read from a text.
        for (quint32 seed = 1, sound = 0; sound < 6; ++seed)
            if (const Plan odd = oddPlan(seed); integrity::damage(odd).isEmpty()) {
                QTest::addRow("odd %u", seed) << odd;
                ++sound;
            }
        for (quint32 seed = 1; seed <= 2; ++seed)
            QTest::addRow("tiny %u", seed) << generate::plan(generate::Tiny, seed);
    }
    void anAnswerIsThatOfTheWholePlan()
    {
        QFETCH(Plan, plan);
        QTemporaryDir folder;
        QVERIFY(plans::create(folder.filePath("p.mciplan"))->execute(generate::everything(plan)));
        QCOMPARE(runIn(folder.path(), {"export", "p.mciplan", "--to", "p.mciplan.json"}).exit, 0);
        QList<QStringList> questions {{"resolve"}, {"drift"}, {"drift", "--count"}, {"coverage"}};
        for (const Owner owner : allOwners(plan).mid(0, 5)) {
            const QString name = nameOf(plan, deploymentOf(plan, owner)) + '/' + nameOf(plan, owner);
            questions << QStringList {"explain", name} << QStringList {"drift", name};
        }
        for (const QStringList &question : questions) {
            for (const QString format : {"text", "tsv"}) {
                const auto answer = [&](const QString &file) {
                    QStringList words = question;
                    words.insert(1, file);
                    return runIn(folder.path(), words + QStringList {"--format", format});
                };
                const Ran some = answer("p.mciplan"), whole = answer("p.mciplan.json");
                QCOMPARE(whole.complaints, some.complaints);
                QCOMPARE(some.output, whole.output);
                QCOMPARE(some.exit, whole.exit);
            }
        }
    }

    // D14: a plan that is open somewhere else is read, and not written.
    void anOpenPlanIsNotWritten()
    {
        QTemporaryDir folder;
        QCOMPARE(runIn(folder.path(), {"new", "shop.mciplan", "--sample", "classic"}).exit, 0);
        writeText(folder.filePath("base.yml"), "Name: Base\nMultiCloudImages:\n- Name: Ubuntu\n");
        const auto open = Document::open(folder.filePath("shop.mciplan"));
        QCOMPARE(open.sentence(), QString());

        const Ran import = runIn(folder.path(), {"import", "shop.mciplan", "base.yml"});
        QCOMPARE(import.exit, 3);
        QVERIFY2(import.complaints.contains("shop.mciplan"), qPrintable(import.complaints));
        QCOMPARE(runIn(folder.path(), {"resolve", "shop.mciplan", "web-1"}).exit, 0);
        QCOMPARE(runIn(folder.path(), {"history", "shop.mciplan", "--format", "tsv"}).output.count('\n'), 2);
    }
};

const program::Part testCli = program::test<TestCli>("tst_cli");
} // namespace tst_cli

#include "tst_cli.moc"
