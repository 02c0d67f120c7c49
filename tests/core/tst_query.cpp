// SPDX-License-Identifier: MIT
// What is typed to find rows: read, answered, completed, and told what is wrong with it.
#include "core/import/planjsonreader.h"
#include "core/naming/names.h"
#include "core/query/arena.h"
#include "core/query/complete.h"
#include "core/query/filter.h"
#include "core/query/help.h"
#include "core/query/order.h"
#include "core/resolve/drift.h"
#include "tests/support/generate.h"
#include "tests/support/named.h"
#include "tests/support/program.h"

#include <QRandomGenerator>
#include <QtTest>
#include <numeric>

namespace tst_query {
using query::Kind;

namespace {
Plan sample(const QString &name)
{
    QFile file(QStringLiteral(SOURCE_DIR "/resources/samples/%1.mciplan.json").arg(name));
    Plan plan;
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.errorString()));
    const auto content = changeFromJson(plan, file.readAll(), file.fileName());
    if (!content)
        qFatal("%s", qPrintable(content.sentence()));
    plan.apply(*content);
    return plan;
}

// The names of the owners that the filter keeps.
QStringList kept(const Plan &plan, const QString &typed, const check::Findings &findings = {})
{
    const query::Parsed parsed = query::parse(typed, Kind::Owners);
    if (parsed.fault)
        return {parsed.fault->sentence};
    QStringList names;
    for (const Owner owner : allOwners(plan))
        if (parsed.filter.answersAll({.plan = plan, .findings = findings, .id = owner.id()}))
            names.append(nameOf(plan, owner));
    return names;
}

template <class Is> QStringList those(const Plan &plan, Is &&is)
{
    QStringList names;
    for (const Owner owner : allOwners(plan))
        if (is(owner))
            names.append(nameOf(plan, owner));
    return names;
}

template <class E> QStringList keptOf(const Plan &plan, Kind kind, const QString &typed)
{
    const query::Parsed parsed = query::parse(typed, kind);
    if (parsed.fault)
        return {parsed.fault->sentence};
    QStringList names;
    plan.all<E>().forEach([&](const E &row) {
        if (parsed.filter.answersAll({.plan = plan, .findings = {}, .id = row.id}))
            names.append(nameOf(plan, row.id));
    });
    return names;
}

QString faultOf(const QString &typed, Kind kind = Kind::Owners)
{
    const auto parsed = query::parse(typed, kind);
    return parsed.fault ? parsed.fault->sentence : QString();
}

QStringList offered(const Plan &plan, const QString &typed, Kind kind = Kind::Owners, bool asked = false)
{
    QStringList texts;
    for (const query::Offer &offer : query::complete(plan, typed, typed.size(), kind, asked).offers)
        texts.append(offer.text);
    return texts;
}

QString randomText(QRandomGenerator &random)
{
    static const QString letters = QStringLiteral("ab01-_ AÄß\u0130z9");
    QString text;
    for (int i = random.bounded(12); i > 0; --i)
        text += letters.at(random.bounded(int(letters.size())));
    return text;
}

// The rows by what they are sorted by, equal ones as they were.
template <class T> QList<quint32> inOrderOf(const QList<T> &rows)
{
    QList<quint32> order(rows.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](quint32 a, quint32 b) { return rows.at(a) < rows.at(b); });
    return order;
}
} // namespace

class TestQuery : public QObject {
    Q_OBJECT
private slots:
    void termsKeepWhatTheySay_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("expected");
        const Plan plan = sample("modern");
        const auto add = [&](const char *typed, auto is) {
            QTest::newRow(typed) << typed << those(plan, is);
        };
        const auto next = [&](Owner owner) { return nextOf(plan, owner); };
        add("from:override", [&](Owner owner) { return next(owner).image.isSet(); });
        add("-from:override", [&](Owner owner) { return !next(owner).image.isSet(); });
        add("from:server", [&](Owner owner) {
            return !owner.isArray() && (next(owner).image.isSet() || next(owner).mci.isSet());
        });
        add("from:template", [&](Owner owner) {
            const Resolution resolution = resolve(plan, owner);
            return resolution.mci.from == Layer::ServerTemplate && resolution.image.from == Layer::MciSetting;
        });
        add("is:array", [&](Owner owner) { return owner.isArray(); });
        add("differs:yes", [&](Owner owner) { return differs(plan, owner); });
        add("differs:no is:server", [&](Owner owner) { return !owner.isArray() && !differs(plan, owner); });
        add("state:running", [&](Owner owner) { return !runningOf(plan, owner).isEmpty(); });
        add("state:inactive", [&](Owner owner) { return runningOf(plan, owner).isEmpty(); });
        add("environment:production", [&](Owner owner) {
            return plan.row(deploymentOf(plan, owner)).environment == Environment::Production;
        });
        add("is:overridden", [&](Owner owner) { return !overridesOf(plan, owner).isEmpty(); });
        add("cloud:us-east-1",
            [&](Owner owner) { return plan.row(next(owner).cloud).name == "EC2 us-east-1"; });
        add("cloud:=\"AWS US-East\"",
            [&](Owner owner) { return plan.row(next(owner).cloud).displayName == "AWS US-East"; });
        add("mci:\"ubuntu 22.04\"", [&](Owner owner) {
            return nameOf(plan, resolve(plan, owner).mci.value).contains("Ubuntu_22.04");
        });
        add("current:none", [&](Owner owner) { return runningOf(plan, owner).isEmpty(); });
        add("arch:arm64", [&](Owner owner) {
            return plan.row(resolve(plan, owner).image.value).architecture == Architecture::Arm64;
        });
    }

    void termsKeepWhatTheySay()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, expected);
        QCOMPARE(kept(sample("modern"), typed), expected);
        QVERIFY2(!expected.isEmpty(), "The sample shows nothing of this term.");
    }

    void findingsAreTheChecks()
    {
        const Plan plan = sample("modern");
        const check::Findings findings = check::findings(plan, checkedAt);
        for (const Rule &rule : rules()) {
            const auto finds = [&](Owner owner) {
                const QList<Finding> at = findings.value(owner.id());
                return std::any_of(at.cbegin(), at.cend(), [&](const Finding &f) { return f.rule == &rule; });
            };
            QCOMPARE(kept(plan, QStringLiteral("finding:") + rule.id, findings), those(plan, finds));
        }
        QVERIFY(!kept(plan, "finding:any", findings).isEmpty());
        QCOMPARE(kept(plan, "finding:any"), QStringList());
    }

    void designIsFoundToo()
    {
        const Plan plan = sample("modern");
        const QStringList heads = keptOf<ServerTemplate>(plan, Kind::ServerTemplates, "revision:=HEAD");
        QVERIFY(!heads.isEmpty());
        QCOMPARE(heads, keptOf<ServerTemplate>(plan, Kind::ServerTemplates, "is:head"));
        for (const QString &name : heads)
            QVERIFY(name.endsWith("[HEAD]"));
        const qsizetype used = keptOf<ServerTemplate>(plan, Kind::ServerTemplates, "used:>0").size();
        const qsizetype unused = keptOf<ServerTemplate>(plan, Kind::ServerTemplates, "used:0").size();
        QCOMPARE(used + unused, plan.all<ServerTemplate>().size());
        QVERIFY(used > 0 && unused > 0);
        QVERIFY(!keptOf<MultiCloudImage>(plan, Kind::Mcis, "cloud:google").isEmpty());
        QVERIFY(!keptOf<Image>(plan, Kind::Images, "name:jammy arch:x86_64 kind:machine").isEmpty());
    }

    void everyTermAnswersForEveryKind()
    {
        const Plan plan = generate::plan(generate::Tiny);
        const check::Findings findings = check::findings(plan, checkedAt);
        const QMap<Kind, AnyId> rows {{Kind::Owners, plan.all<Server>().ids().constFirst()},
                                      {Kind::ServerTemplates, plan.all<ServerTemplate>().ids().constFirst()},
                                      {Kind::Mcis, plan.all<MultiCloudImage>().ids().constFirst()},
                                      {Kind::Clouds, plan.all<Cloud>().ids().constFirst()},
                                      {Kind::Images, plan.all<Image>().ids().constFirst()},
                                      {Kind::InstanceTypes, plan.all<InstanceType>().ids().constFirst()},
                                      {Kind::Datacenters, plan.all<Datacenter>().ids().constFirst()}};
        const QList<Finding> found = check::sorted(findings);
        QVERIFY(!found.isEmpty());
        for (const query::Term &term : query::terms()) {
            for (const query::Answers &answers : term.answers) {
                const bool ofFinding = answers.kind == Kind::Findings;
                const query::RowFacts row {.plan = plan,
                                           .findings = findings,
                                           .id = ofFinding ? found.constFirst().subject
                                                           : rows.value(answers.kind),
                                           .finding = ofFinding ? &found.constFirst() : nullptr};
                // What a row answers is a value that the term takes, and finds the row.
                for (const QString &value : answers.of(row)) {
                    const QString typed = query::written(term.key, value, false, false);
                    const auto parsed = query::parse(typed, answers.kind);
                    QVERIFY2(!parsed.fault, qPrintable(parsed.fault ? parsed.fault->sentence : QString()));
                    QVERIFY2(parsed.filter.answersAll(row), qPrintable(typed));
                }
            }
        }
    }

    void faultsNameThePlaceAndTheRemedy()
    {
        QCOMPARE(faultOf("clod:us-east"), "“clod:” is not a term. Did you mean “cloud:”?");
        QCOMPARE(faultOf("xyzzyq:1"), "“xyzzyq:” is not a term. Put it in quotes to look for it as text.");
        QCOMPARE(faultOf("\"xyzzyq:1\""), QString());
        QCOMPARE(faultOf("from:overide"), "“from:” takes no “overide”. Did you mean “override”?");
        QVERIFY(faultOf("differs:sometimes").startsWith("“differs:” takes no “sometimes”."));
        QVERIFY(faultOf("from:override", Kind::Images)
                    .startsWith("“from:” can't be asked of images. Here there are"));
        QVERIFY(faultOf("used:many", Kind::ServerTemplates).contains("takes a number"));
        QVERIFY(faultOf("cloud:").contains("needs a value"));
        const auto fault = query::parse("web clod:x more", Kind::Owners).fault;
        QCOMPARE(fault->from, 4);
        QCOMPARE(fault->length, 6);
        // While it is typed, nothing is wrong yet.
        QVERIFY(query::parse("cloud:", Kind::Owners, 6).fault->isUnfinished);
        QVERIFY(query::parse("from:over", Kind::Owners, 9).fault->isUnfinished);
        QVERIFY(!query::parse("from:over web", Kind::Owners, 13).fault->isUnfinished);
        QVERIFY(!query::parse("from:sever", Kind::Owners, 10).fault->isUnfinished);
    }

    void whatIsWrittenIsReadBack()
    {
        for (const QString value :
             {"plain", "two words", "a:b", "-x", "none", "=x", "Ubuntu_22.04 [rev 4]"}) {
            for (const bool isNegated : {false, true}) {
                const auto tokens = query::tokensOf(query::written("name", value, true, isNegated));
                QCOMPARE(tokens.size(), 1);
                QCOMPARE(tokens.constFirst().value, value);
                QCOMPARE(tokens.constFirst().isNegated, isNegated);
                QVERIFY(tokens.constFirst().isWhole);
            }
        }
    }

    void completionGoesFromTermsToValues()
    {
        const Plan plan = sample("modern");
        QCOMPARE(offered(plan, "clo"), QStringList({"cloud:"}));
        QCOMPARE(offered(plan, "web -differ"), QStringList({"-differs:"}));
        QCOMPARE(offered(plan, "differs:"), QStringList({"differs:yes", "differs:no"}));
        QVERIFY(offered(plan, "cloud:us").contains("cloud:\"AWS US-East\""));
        QCOMPARE(offered(plan, "from:over"), QStringList({"from:override"}));
        QVERIFY(offered(plan, "finding:w-0").contains("finding:W-05"));
        QCOMPARE(offered(plan, ""), QStringList());
        QVERIFY(offered(plan, "", Kind::Owners, true).contains("state:"));
        QVERIFY(!offered(plan, "", Kind::Images, true).contains("from:"));
        QVERIFY(offered(generate::plan(generate::S), "image:ami").size() <= 40);
    }

    void narrowingIsSeen()
    {
        const auto narrows = [](const char *narrow, const char *wide) {
            return query::parse(narrow, Kind::Owners).filter.narrows(query::parse(wide, Kind::Owners).filter);
        };
        QVERIFY(narrows("web-1", "web"));
        QVERIFY(narrows("web cloud:us-east", "cloud:us"));
        QVERIFY(narrows("-we", "-web"));
        QVERIFY(!narrows("-web", "-we"));
        QVERIFY(!narrows("web", "web-1"));
        QVERIFY(!narrows("-cloud:us-east", "-cloud:us"));
        QVERIFY(!narrows("cloud:=us-east", "cloud:us"));
    }

    // The arena finds what a plain search of each row's texts finds.
    void theArenaFindsEveryWord()
    {
        QRandomGenerator random(5);
        for (int round = 0; round < 200; ++round) {
            query::Arena arena;
            QList<QStringList> rows(random.bounded(1, 60));
            for (QStringList &texts : rows) {
                texts = {randomText(random), randomText(random)};
                arena.add(Text(texts.at(0)));
                arena.add(texts.at(1));
                arena.endRow();
            }
            arena.close();
            QString word = randomText(random).left(random.bounded(1, 4));
            if (word.isEmpty())
                continue;
            QBitArray among(rows.size());
            for (qsizetype row = 0; row < rows.size(); ++row)
                among.setBit(row, random.bounded(round % 2 ? 20 : 2) == 0);
            const query::Filter filter({{word.toCaseFolded(), query::folded(word), false}}, {});
            const QBitArray found = arena.holding(query::folded(word), among);
            for (qsizetype row = 0; row < rows.size(); ++row)
                QCOMPARE(found.testBit(row), among.testBit(row) && filter.occursIn(rows.at(row)));
        }
    }

    // Few rows and many, texts that are one in memory and texts that are not.
    void sortingIsThatOfTheKeys()
    {
        QRandomGenerator random(9);
        for (int round = 0; round < 203; ++round) {
            QList<Text> texts;
            QList<QByteArray> sortedBy;
            query::SortKeys keys;
            const bool isMany = round >= 200, oftenShared = round % 2;
            for (int row = isMany ? 20'000 : random.bounded(80); row > 0; --row) {
                const bool isShared = !texts.isEmpty() && random.bounded(10) < (oftenShared ? 9 : 1);
                const QString begin = row % 2 ? QStringLiteral("ubuntu/images/hvm-ssd/ubuntu-") : QString();
                texts.append(isShared ? texts.at(random.bounded(texts.size()))
                                      : Text(begin + randomText(random)));
                sortedBy.append(query::sortKey(texts.constLast().toString()));
            }
            for (qsizetype row = 0; row < texts.size(); ++row)
                row % 3 ? keys.add(texts.at(row)) : keys.add(texts.at(row).toString());
            QCOMPARE(keys.sorted(), inOrderOf(sortedBy));
        }
    }

    void numbersAreSortedBySize()
    {
        query::SortKeys few;
        for (const qint64 number : {5, -3, 1000, 5, 0})
            few.add(number);
        QCOMPARE(few.sorted(), QList<quint32>({1, 4, 0, 3, 2}));
        QRandomGenerator random(10);
        for (const qint64 most : {qint64(3), qint64(100'000), std::numeric_limits<qint64>::max()}) {
            QList<qint64> numbers;
            query::SortKeys keys;
            for (int row = 0; row < 20'000; ++row) {
                numbers.append(qint64(random.generate64()) % most);
                keys.add(numbers.constLast());
            }
            QCOMPARE(keys.sorted(), inOrderOf(numbers));
        }
    }

    // The page is written by hand up to its table; the table is that of the program.
    void theHelpPageHasTheTerms()
    {
        QFile page(SOURCE_DIR "/resources/help/finding-rows.md");
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(page.readAll()), table = query::termsAsMarkdown();
        QFile fresh(BUILD_DIR "/terms.md");
        QVERIFY(fresh.open(QIODevice::WriteOnly) && fresh.write(table.toUtf8()) > 0);
        QVERIFY2(text.contains(table.trimmed()),
                 "Put the table of terms.md in the build's folder into the page.");
    }
};

const program::Part testQuery = program::test<TestQuery>("tst_query");
} // namespace tst_query

#include "tst_query.moc"
