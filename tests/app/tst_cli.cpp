// SPDX-License-Identifier: MIT
// Transcripts of the command line, replayed: what it prints, to the letter, and its exit codes.
#include "core/document/document.h"
#include "core/integrity/integrity.h"
#include "core/naming/names.h"
#include "core/plan/draft.h"
#include "core/plan/owner.h"
#include "tests/support/commandline.h"
#include "tests/support/generate.h"
#include "tests/support/oddplan.h"
#include "tests/support/plans.h"
#include "tests/support/plantext.h"
#include "tests/support/program.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>
#include <fcntl.h>
#include <unistd.h>

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
        if (line.startsWith("# ")) {
            result += line + '\n';
        } else if (line.startsWith("| ") && !written.isEmpty()) {
            result += line + '\n';
            writeText(folder + '/' + written, readText(folder + '/' + written) + line.mid(2) + '\n');
        } else if (line.startsWith("$ write ")) {
            written = line.mid(8);
            result += line + '\n';
        } else if (line.startsWith("$ file ")) {
            written.clear();
            result += line + '\n' + readText(folder + '/' + line.mid(7));
        } else if (line.startsWith("$ ")) {
            written.clear();
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
        QVERIFY(!run.contains("properties"));
        const auto later =
            runIn(folder.path(), {"check", "classic.mciplan", "--format", "sarif", "--as-of", "2027-01-31"});
        QCOMPARE(QJsonDocument::fromJson(later.output.toUtf8())["runs"][0]["properties"]["asOf"].toString(),
                 "2027-01-31");
    }

    // What launches today may not after a date.
    void checksLookAsOfADay()
    {
        QTemporaryDir folder;
        const Plan plan = planFromText(QStringLiteral(R"(
cloud us-east shown="AWS US-East"
  image ami-1 deprecated=2027-03-10
  type m1.large
mci Web@1
  in us-east image=ami-1 type=m1.large
template Web@1
  lists Web@1
server web-1 in us-east from Web@1
)"));
        QVERIFY(plans::create(folder.filePath("p.mciplan"))->execute(generate::everything(plan)));
        const auto rulesOn = [&](const QString &day) {
            const Ran ran = runIn(folder.path(), {"check", "p.mciplan", "--format", "tsv", "--as-of", day});
            QStringList found;
            for (const QString rule : {"W-11", "W-62"})
                if (ran.output.contains(rule))
                    found.append(rule);
            return found.join(' ');
        };
        QCOMPARE(rulesOn("2027-01-31"), "");
        QCOMPARE(rulesOn("2027-02-28"), "W-62");
        QCOMPARE(rulesOn("2027-03-09"), "W-62");
        QCOMPARE(rulesOn("2027-03-10"), "W-11");
        const Ran wrong = runIn(folder.path(), {"check", "p.mciplan", "--as-of", "March"});
        QCOMPARE(wrong.exit, 2);
        QVERIFY2(wrong.complaints.contains("--as-of is a day as 2027-01-31, not “March”."),
                 qPrintable(wrong.complaints));
    }

    // What was recognised, how much of it came, what is new; the next time, which launches change by it.
    void anImportOfInventoriesIsTold()
    {
        const QString week = QStringLiteral(SOURCE_DIR "/tests/core/fixtures/aws/week1");
        QTemporaryDir folder;
        const Ran first = runIn(folder.path(), {"import", "fleet.mciplan", week});
        QCOMPARE(first.exit, 0);
        const auto has = [](const Ran &ran, const QString &pattern) {
            return QRegularExpression(pattern, QRegularExpression::MultilineOption)
                .match(ran.output)
                .hasMatch();
        };
        for (const QString pattern :
             {"^Read .*/us-east-1/describe-images.json: aws ec2 describe-images, AWS US-East, \\d+ records$",
              "^Kind +Added$", "^Server Array +6$", "^\\d+ servers and arrays are new\\.",
              "Proposed is tag:Project. Others are --deployment-by account, cloud.$",
              "^Skipped .*A parameter that is no image", "^\\d+ added \\("})
            QVERIFY2(has(first, pattern), qPrintable(pattern + '\n' + first.output));
        const Ran again = runIn(folder.path(), {"import", "fleet.mciplan", week, "--dry-run"});
        QVERIFY2(has(again, "--complete takes it for gone") && !has(first, "--complete"),
                 qPrintable(again.output));
        QVERIFY2(has(again, "^Kind +Same$") && !has(again, "are new|Launches otherwise|Changed"),
                 qPrintable(again.output));

        QDir().mkpath(folder.filePath("aws/us-east-1"));
        const QString moved = readText(week + "/aws/111122223333/us-east-1/get-parameters-1.json");
        writeText(folder.filePath("aws/us-east-1/get-parameters-1.json"),
                  QString(moved)
                      .replace("ami-0bb00000000000001", "ami-0bb00000000000002")
                      .replace("1775000000", "1785000000"));
        const Ran next = runIn(folder.path(), {"import", "fleet.mciplan", "aws", "--dry-run"});
        QVERIFY2(has(next, "^Changed Image AWS US-East/resolve:ssm:/shop/images/worker")
                     && has(next,
                            "^Launches otherwise: shop-worker, Image: ami-0bb00000000000001.* → "
                            "ami-0bb00000000000002"),
                 qPrintable(next.output));
        const Ran lost =
            runIn(folder.path(),
                  {"import", "new.mciplan", week + "/aws/111122223333/us-east-1/describe-images.json"});
        QVERIFY2(lost.exit == 0, qPrintable(lost.output)); // its path says the region
    }

    // A question reads only a part of a plan file, but all of a plan as text: the answers are the same.
    void aPartOfAPlanAnswersAsAllOfIt()
    {
        QTemporaryDir folder;
        QCOMPARE(runIn(folder.path(), {"new", "classic.mciplan", "--sample", "classic"}).exit, 0);
        QCOMPARE(runIn(folder.path(), {"new", "modern.mciplan", "--sample", "modern"}).exit, 0);
        for (const QString name : {"classic", "modern"}) {
            const QString file = name + ".mciplan", text = name + ".json";
            QCOMPARE(runIn(folder.path(), {"export", file, "--to", text}).exit, 0);
            QList<QStringList> questions {{"resolve"},  {"resolve", "--format", "tsv"},
                                          {"drift"},    {"drift", "--format", "json"},
                                          {"coverage"}, {"drift", "--count"}};
            const QJsonArray rows =
                QJsonDocument::fromJson(
                    runIn(folder.path(), {"resolve", file, "--format", "json"}).output.toUtf8())
                    .array();
            QVERIFY(!rows.isEmpty());
            for (const QJsonValue &row : rows)
                questions.append(
                    {"explain", row["kind"].toString() + ':' + QString::number(row["id"].toInt())});
            for (QStringList words : std::as_const(questions)) {
                QStringList ofText = words;
                words.insert(1, file);
                ofText.insert(1, text);
                const Ran ofPart = runIn(folder.path(), words), ofAll = runIn(folder.path(), ofText);
                QCOMPARE(ofPart.output, ofAll.output);
                QCOMPARE(ofPart.exit, ofAll.exit);
            }
        }
    }

    // Also images that nothing refers to are what an alias could stand for.
    void anAliasIsExplainedByItsFamily()
    {
        Draft draft {Plan()};
        const auto cloud = draft.add(Cloud {.name = "us-central1"});
        const auto add = [&](const char *uid, qint64 created) {
            return draft.add(Image {.cloud = cloud,
                                    .uid = QString::fromLatin1(uid),
                                    .availability = Availability::Available,
                                    .created = {created},
                                    .family = QStringLiteral("web")});
        };
        add("web-1", 1'700'000'000'000);
        const auto latest = add("web-2", 1'800'000'000'000);
        const auto alias = draft.add(Image {.cloud = cloud,
                                            .uid = QStringLiteral("family/web"),
                                            .kind = ImageKind::Alias,
                                            .follows = AliasRule::Family,
                                            .target = latest,
                                            .family = QStringLiteral("web")});
        const auto deployment = draft.add(Deployment {.name = "D"});
        draft.add(Server {.name = "app", .deployment = deployment, .next = {.cloud = cloud, .image = alias}});
        draft.add(
            Server {.name = "pin", .deployment = deployment, .next = {.cloud = cloud, .image = latest}});
        QTemporaryDir folder;
        QVERIFY(plans::create(folder.filePath("p.mciplan"))->execute(generate::everything(draft.plan())));
        const Ran ran = runIn(folder.path(), {"explain", "p.mciplan", "app", "image"});
        QVERIFY2(ran.output.contains("It comes before web-1."), qPrintable(ran.output + ran.complaints));
    }

    // Many launches are written in parts at a time, and are one table in the order of few.
    void manyLaunchesAreOneTable()
    {
        Draft draft(planFromText(QStringLiteral("cloud us-east\n  image ami-1\n  type m1.small\n")));
        const auto deployment = draft.add(Deployment {.name = "D"});
        const auto cloud = draft.plan().all<Cloud>().ids().constFirst();
        const auto image = draft.plan().all<Image>().ids().constFirst();
        QStringList names;
        for (int i = 0; i < 9000; ++i) {
            names.append(QStringLiteral("web-%1").arg(i));
            draft.add(Server {.name = names.constLast(),
                              .deployment = deployment,
                              .next = {.cloud = cloud, .image = image}});
        }
        QTemporaryDir folder;
        QVERIFY(plans::create(folder.filePath("p.mciplan"))->execute(generate::everything(draft.plan())));
        QStringList told;
        const Ran json = runIn(folder.path(), {"resolve", "p.mciplan", "--format", "json"});
        for (const QJsonValue &row : QJsonDocument::fromJson(json.output.toUtf8()).array())
            told.append(row["name"].toString());
        QCOMPARE(told, names);
        const QStringList lines = runIn(folder.path(), {"resolve", "p.mciplan", "--format", "tsv"})
                                      .output.split('\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), names.size() + 1);
        for (qsizetype i = 0; i < names.size(); ++i)
            QCOMPARE(lines.at(i + 1).section('\t', 3, 3), names.at(i));
    }

    // Each way in which an array launches is a line.
    void everyLaunchOptionIsTold()
    {
        QTemporaryDir folder;
        const Plan plan = planFromText(QStringLiteral(R"(
cloud us-east shown="AWS US-East"
  image ami-1
  image ami-2
  type m1.small
  type m1.large
mci Web@1
  in us-east image=ami-1 type=m1.small
template Web@1
  lists Web@1
array app in us-east from Web@1
  option type=m1.large weight=2
  option image=ami-2
server web-1 in us-east from Web@1
)"));
        QVERIFY(plans::create(folder.filePath("p.mciplan"))->execute(generate::everything(plan)));
        const Ran csv = runIn(folder.path(), {"resolve", "p.mciplan", "--format", "json"});
        QStringList told;
        for (const QJsonValue &row : QJsonDocument::fromJson(csv.output.toUtf8()).array())
            told.append(QStringList {row["name"].toString(), row["option"].toString(),
                                     row["image"].toString(), row["instance_type"].toString()}
                            .join(' '));
        QCOMPARE(told,
                 QStringList({"web-1  ami-1 m1.small", "app 1 ami-1 m1.large", "app 2 ami-2 m1.small"}));
        const Ran table = runIn(folder.path(), {"resolve", "p.mciplan"});
        QVERIFY2(table.output.contains("app, option 1") && table.output.contains("app, option 2"),
                 qPrintable(table.output));
        const Ran one = runIn(folder.path(), {"resolve", "p.mciplan", "app"});
        QVERIFY2(one.output.contains("\nOption 1, weight 2\n") && one.output.contains("\nOption 2\n")
                     && one.output.contains("ami-2"),
                 qPrintable(one.output));
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
                QStringLiteral("\n## %1 %2\n\n%3")
                    .arg(rule["rule"].toString(), rule["title"].toString(), rule["reason"].toString());
            QVERIFY2(page.contains(part), qPrintable("resources/help/de/checks.md lacks:" + part));
            for (const QString &fix : rule["fix"].toString().split("; ", Qt::SkipEmptyParts))
                QVERIFY2(page.contains("\nBeheben: " + fix + ".\n"), qPrintable(fix));
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

    void aPlanComesThroughAPipe()
    {
        QTemporaryDir folder;
        const auto from = [&](const QString &path, const QStringList &words) {
            return runIn(folder.path(), words, "C.UTF-8",
                         [file = QFile::encodeName(path)] { ::dup2(::open(file.constData(), O_RDONLY), 0); });
        };
        QCOMPARE(runIn(folder.path(), {"new", "plan.mciplan", "--sample", "classic"}).exit, 0);
        writeText(folder.filePath("plan.json"), runIn(folder.path(), {"export", "plan.mciplan"}).output);
        const Ran piped = from(folder.filePath("plan.json"), {"resolve", "-"});
        QCOMPARE(piped.exit, 0);
        QCOMPARE(piped.output, runIn(folder.path(), {"resolve", "plan.mciplan"}).output);
        writeText(folder.filePath("other.json"), "[]");
        const Ran other = from(folder.filePath("other.json"), {"check", "-"});
        QCOMPARE(other.exit, 3);
        QVERIFY2(other.complaints.startsWith("Standard input holds no plan as text."),
                 qPrintable(other.complaints));
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
