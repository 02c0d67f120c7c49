// SPDX-License-Identifier: MIT
// Checks: every rule is tried by a scenario or here, a change brings findings up to date, fixes are one edit.
#include "core/check/check.h"
#include "core/check/traits.h"
#include "core/import/planjsonreader.h"
#include "core/integrity/integrity.h"
#include "core/naming/names.h"
#include "core/plan/draft.h"
#include "tests/support/generate.h"
#include "tests/support/intents.h"
#include "tests/support/named.h"
#include "tests/support/oddplan.h"
#include "tests/support/plantext.h"
#include "tests/support/program.h"

#include <QtTest>

namespace tst_check {
namespace {
const char *const basis = R"(
cloud us-east shown="AWS US-East"
  image ami-1 arch=x86_64
  image aki-1 kind=kernel
  type m1.large arch=x86_64
cloud eu
  image ami-eu
mci CentOS@1 tags=provides:rs_agent_type=right_link
  in us-east image=ami-1 type=m1.large
template Base@1
  lists CentOS@1
deployment Shop is=test
server web-1 in us-east from Base@1
array app in us-east from Base@1 min=1 max=4
)";

// The rules that find something at the object.
QStringList found(const Plan &plan, AnyId subject)
{
    QStringList ids;
    for (const Finding &finding : check::findingsOf(plan, subject, checkedAt))
        ids.append(QLatin1String(finding.rule->id));
    return ids;
}

Plan sample(const QString &name)
{
    QFile file(QStringLiteral(SOURCE_DIR "/resources/samples/%1.mciplan.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The sample %s is missing.", qPrintable(name));
    return planFromText(file.readAll(), file.fileName()).value();
}

QString scenarioTexts()
{
    QString scenarios;
    for (const char *name : {"checks-launches", "checks-design", "checks-inventories", "inventories"}) {
        QFile file(QStringLiteral(SOURCE_DIR "/tests/scenarios/%1.txt").arg(QLatin1String(name)));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The scenarios %s are missing.", name);
        scenarios += QString::fromUtf8(file.readAll());
    }
    return scenarios;
}

// What the scenarios do not try of the rule; empty when they try all.
QString untried(const Rule &rule, const QString &scenarios)
{
    const QString id = QLatin1String(rule.id);
    const auto asks = [&](const QString &answer) {
        return scenarios.contains(QRegularExpression(QStringLiteral("finding %1 at .*: %2").arg(id, answer)));
    };
    if (!scenarios.contains(QStringLiteral("says %1 at").arg(id)) && !asks("yes"))
        return " is never fired";
    if (!asks("no"))
        return " is never nearly fired";
    return !rule.fixes.isEmpty() && !scenarios.contains(QStringLiteral("fix %1 at").arg(id))
        ? " is never mended"
        : QString();
}

Plan with(const Plan &plan, const std::function<void(Draft &)> &edit)
{
    Draft draft(plan);
    edit(draft);
    return draft.plan();
}
} // namespace

class TestCheck : public QObject {
    Q_OBJECT
private slots:
    void everyRuleIsWhole()
    {
        QSet<QString> ids;
        for (const Rule &rule : rules()) {
            const QString id = QLatin1String(rule.id);
            QVERIFY2(!ids.contains(id), rule.id);
            ids.insert(id);
            QVERIFY2(!titleOf(rule).isEmpty()
                         && reasonOf(rule).endsWith(u'.') != reasonOf(rule).endsWith(u')'),
                     rule.id);
            QVERIFY2(QByteArray(rule.sentence).contains("%"), rule.id);
            for (const QString &fix : fixTextsOf(rule))
                QVERIFY2(!fix.isEmpty(), rule.id);
            QCOMPARE(findRule(id.toLower()), &rule);
        }
        QVERIFY(!findRule("W-99"));
    }

    // All of domain.md's but those that the documentation says are left out, and why.
    void everyRuleIsThere()
    {
        QFile page(QStringLiteral(SOURCE_DIR "/resources/help/checks.md"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(page.readAll());
        const QSet<int> never {17, 18, 19}, leftOut {13, 51, 52, 59, 60};
        QStringList ids;
        // Those after are the planner's own.
        for (int number = 1; number <= 60; ++number) {
            const QString id = QStringLiteral("W-%1").arg(number, 2, 10, QLatin1Char('0'));
            if (!never.contains(number) && !leftOut.contains(number))
                ids.append(id);
            if (leftOut.contains(number))
                QVERIFY2(text.section("\n## ", 0, 0).contains(id), qPrintable(id));
        }
        QStringList known;
        for (const Rule &rule : rules()) {
            known.append(QLatin1String(rule.id));
            QVERIFY2(
                text.contains(
                    QStringLiteral("\n## %1 %2\n\n%3").arg(known.constLast(), titleOf(rule), reasonOf(rule))),
                "resources/help/checks.md is made by: mci-planner rules --markdown");
        }
        QCOMPARE(known.mid(0, ids.size()), ids);
    }

    // What launch refuses is an open error at that server or array, so that no errors means ready.
    void whatCannotBeLaunchedIsAnError()
    {
        const QList<RandomIntent> intents =
            serverIntents() + designIntents() + templateIntents() + lifeIntents();
        QSet<int> met; // problems
        for (const quint32 seed : {1u, 2u, 3u, 4u}) {
            QRandomGenerator random(seed);
            Plan plan = oddPlan(seed);
            for (int step = 0; step < 60; ++step) {
                Dice dice(plan, random);
                if (const Result<Change> change = intents.at(dice.below(int(intents.size()))).run(dice);
                    change)
                    plan.apply(*change);
                const Plan spoken = with(plan, [&](Draft &draft) { // a person may accept anything
                    for (const Id<Waiver> id : plan.all<Waiver>().ids())
                        draft.remove(id);
                    for (const Id<RuleSetting> id : plan.all<RuleSetting>().ids())
                        draft.remove(id);
                });
                for (const Owner owner : allOwners(spoken)) {
                    const Resolution next = resolve(spoken, owner);
                    const QList<Finding> findings = check::findingsOf(spoken, owner.id(), checkedAt);
                    const auto told =
                        std::count_if(findings.cbegin(), findings.cend(), [](const Finding &finding) {
                            return finding.level == RuleLevel::Error && finding.isOpen();
                        });
                    QVERIFY2(told >= obstaclesOf(next).size(),
                             qPrintable(launchObstacles(spoken, next).join(u' ')));
                    for (const Obstacle &obstacle : obstaclesOf(next))
                        met.insert(int(obstacle.problem));
                }
            }
        }
        // Each that intents make; what stands for something is made by inventories only.
        for (int problem = int(Problem::TemplateWithoutMci); problem <= int(Problem::NothingSet); ++problem)
            QVERIFY2(met.contains(problem), qPrintable(QString::number(problem)));
    }

    // A scenario fires every rule, nearly fires it and mends it, but for those that this program tries because no intent
    // makes what they find.
    void everyRuleIsTried()
    {
        const QString scenarios = scenarioTexts();
        const QStringList triedHere {"W-36", "W-39", "W-45", "W-56"};
        for (const Rule &rule : rules())
            QVERIFY2(triedHere.contains(QLatin1String(rule.id)) || untried(rule, scenarios).isEmpty(),
                     qPrintable(rule.id + untried(rule, scenarios)));
    }

    // And the test above would notice one that is not.
    void aRuleThatIsNotTriedIsNoticed()
    {
        const Rule &rule = *findRule("W-03");
        QString scenarios = scenarioTexts();
        QCOMPARE(untried(rule,
                         QString(scenarios)
                             .replace("says W-03 at", "")
                             .replace(QRegularExpression("finding W-03 at .*: yes"), "")),
                 " is never fired");
        QCOMPARE(untried(rule, QString(scenarios).replace(QRegularExpression("finding W-03 at .*: no"), "")),
                 " is never nearly fired");
        QCOMPARE(untried(rule, QString(scenarios).replace("fix W-03 at", "")), " is never mended");
    }

    void anEnabledArrayThatCannotLaunch()
    {
        const Plan plan = planFromText(QString::fromLatin1(basis));
        const Owner app = ownerNamed(plan, "app");
        const auto gone = [&](bool enabled) {
            return with(plan, [&](Draft &draft) {
                Image image = plan.row(plan.all<Image>().ids().constFirst());
                image.availability = Availability::Deregistered;
                draft.update(image);
                ServerArray array = plan.row(app.array());
                array.enabled = enabled;
                draft.update(array);
            });
        };
        QVERIFY(!found(gone(false), app.id()).contains("W-36"));
        QVERIFY(found(gone(true), app.id()).contains("W-36"));
        QVERIFY(!found(plan, app.id()).contains("W-36"));
    }

    void userDataThatIsTooLong()
    {
        const Plan plan = planFromText(QString::fromLatin1(basis));
        const Owner web = ownerNamed(plan, "web-1");
        const auto sized = [&](qsizetype bytes) {
            return with(plan, [&](Draft &draft) {
                Server row = plan.row(web.server());
                row.next.userData = QString(bytes, u'x');
                draft.update(row);
            });
        };
        QVERIFY(found(sized(16385), web.id()).contains("W-39"));
        QVERIFY(!found(sized(16384), web.id()).contains("W-39"));
    }

    // No intent makes these; a damaged file may hold them.
    void whatBelongsElsewhere()
    {
        const Plan plan = planFromText(QString::fromLatin1(basis));
        const Owner web = ownerNamed(plan, "web-1");
        const auto imaged = [&](const char *cloud, const char *uid) {
            return with(plan, [&](Draft &draft) {
                Server row = plan.row(web.server());
                row.next.image = uidNamed<Image>(plan, cloudNamed(plan, cloud), uid);
                draft.update(row);
            });
        };
        const Plan foreign = imaged("eu", "ami-eu"), kernel = imaged("us-east", "aki-1");
        QVERIFY(found(foreign, web.id()).contains("W-45"));
        QVERIFY(found(kernel, web.id()).contains("W-56"));
        QVERIFY(!found(imaged("us-east", "ami-1"), web.id()).contains("W-45"));
        QVERIFY(!found(imaged("us-east", "ami-1"), web.id()).contains("W-56"));
        for (const Plan &wrong : {foreign, kernel})
            for (const Finding &finding : check::findingsOf(wrong, web.id(), checkedAt))
                if (finding.rule == findRule("W-45") || finding.rule == findRule("W-56")) {
                    Plan mended = wrong;
                    mended.apply(check::fix(wrong, finding).value());
                    QVERIFY(!found(mended, web.id()).contains(QLatin1String(finding.rule->id)));
                }
    }

    void namesStayAsTheyAre()
    {
        const Plan plan = with(planFromText(QString::fromLatin1(basis)), [](Draft &draft) {
            Server row = draft.plan().row(Id<Server> {1});
            row.name = "100 %2 <b>bold</b>";
            row.next.image = uidNamed<Image>(draft.plan(), cloudNamed(draft.plan(), "us-east"), "ami-1");
            draft.update(row);
        });
        for (const Finding &finding : check::findingsOf(plan, Id<Server> {1}, checkedAt))
            if (finding.rule == findRule("W-03"))
                QCOMPARE(
                    sentenceOf(plan, finding),
                    "100 %2 <b>bold</b> launches the image ami-1, which was chosen by hand, in place of the one that "
                    "its MultiCloud Image selects.");
    }

    // After every edit the findings are those of a check of the whole plan.
    void aChangeBringsThemUpToDate()
    {
        const QList<RandomIntent> intents =
            serverIntents() + designIntents() + templateIntents() + lifeIntents() + checkIntents();
        for (const quint32 seed : {1u, 2u, 3u, 11u}) {
            QRandomGenerator random(seed);
            Plan plan = seed == 3 ? generate::plan(generate::Tiny, seed) : oddPlan(seed);
            check::Findings kept = check::findings(plan, checkedAt);
            for (int step = 0; step < 400; ++step) {
                const auto [intent, change] = throwOne(intents, plan, random);
                if (!change)
                    continue;
                plan.apply(*change);
                check::update(kept, plan, *change, checkedAt);
                QVERIFY2(kept == check::findings(plan, checkedAt), intent);
            }
        }
    }

    // Many are looked at on several threads: each as if it were alone, in the same order each time.
    void manyObjectsAreLookedAtAsOneIs()
    {
        const Plan plan = generate::plan(generate::S);
        Progress progress;
        const check::Findings all = check::findings(plan, checkedAt, &progress);
        QCOMPARE(progress.done(), progress.total());
        QVERIFY(progress.total() > 1000);
        const auto compare = [&](const auto &ids) {
            for (qsizetype i = 0; i < ids.size(); i += 7)
                QCOMPARE(all.value(ids.at(i)), check::findingsOf(plan, ids.at(i), checkedAt));
        };
        compare(plan.all<Server>().ids());
        compare(plan.all<ServerArray>().ids());
        compare(plan.all<Deployment>().ids());
        compare(plan.all<ServerTemplate>().ids());
        compare(plan.all<MultiCloudImage>().ids());
        const QList<Finding> sorted = check::sorted(all);
        QCOMPARE(sorted, check::sorted(check::findings(plan, checkedAt)));
        const auto place = [](const Finding &f) {
            return std::tuple(!f.isOpen(), -int(f.level), QByteArray(f.rule->id), f.subject.entity(),
                              f.subject.value());
        };
        QVERIFY(std::is_sorted(sorted.cbegin(), sorted.cend(),
                               [&](const Finding &a, const Finding &b) { return place(a) < place(b); }));
    }

    void namesOfImagesAreRead_data()
    {
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("rightLink");
        QTest::addColumn<int>("architecture");
        const auto row = [](const char *name, const char *system, const char *version, const char *rightLink,
                            Architecture architecture) {
            QTest::newRow(name) << system << version << rightLink << int(architecture);
        };
        row("RightImage_CentOS_5.6_x64_v5.7", "centos", "5.6", "5.7", Architecture::X86_64);
        row("ubuntu/images/hvm-ssd/ubuntu-jammy-22.04-amd64-server", "ubuntu", "22.04", "",
            Architecture::X86_64);
        row("Ubuntu 2404 arm64", "ubuntu", "24.04", "", Architecture::Arm64);
        row("redhat-9 i386", "rhel", "9", "", Architecture::I386);
        row("RHEL-9.3.0_HVM-x86_64", "rhel", "9.3.0", "", Architecture::X86_64);
        row("Windows_Server-2022-v13.", "windows", "2022", "", Architecture::Unknown);
        row("20240101 debian 20240101 v", "debian", "", "", Architecture::Unknown);
        row("v14 custom 1..2", "", "", "14", Architecture::Unknown);
        row("", "", "", "", Architecture::Unknown);
    }
    void namesOfImagesAreRead()
    {
        const ImageName read = readImageName(QString::fromUtf8(QTest::currentDataTag()));
        QTEST(read.system, "system");
        QTEST(read.version, "version");
        QTEST(read.rightLink, "rightLink");
        QTEST(int(read.architecture), "architecture");
    }

    // Whatever can be mended is no longer found afterwards, and undo brings it back.
    void everyFixMends()
    {
        int fixed = 0;
        for (const quint32 seed : {1u, 2u, 3u, 4u}) {
            const Plan plan = oddPlan(seed);
            const check::Findings all = check::findings(plan, checkedAt);
            for (const Finding &finding : check::sorted(all)) {
                const Result<Change> change = check::fix(plan, finding);
                QVERIFY(change || !change.sentence().isEmpty());
                if (!change || change->isEmpty())
                    continue;
                Plan after = plan;
                after.apply(*change);
                for (const Finding &left : check::findingsOf(after, finding.subject, checkedAt))
                    QVERIFY2(!left.isSame(finding), qPrintable(sentenceOf(after, left)));
                after.apply(change->inverted());
                QVERIFY(check::findings(after, checkedAt) == all);
                ++fixed;
            }
        }
        QVERIFY(fixed > 20);
    }

    void allOfARuleAreOneEdit()
    {
        const Plan plan = sample("classic");
        QList<Finding> pins = check::sorted(check::findings(plan, checkedAt));
        const qsizetype before = pins.size();
        const Result<Change> change = check::fixAll(plan, pins);
        QVERIFY2(change, qPrintable(change.sentence()));
        Plan after = plan;
        after.apply(*change);
        QVERIFY(integrity::verify(after).isEmpty());
        QVERIFY(check::sorted(check::findings(after, checkedAt)).size() < before);
        QVERIFY(!check::fixAll(after, {}));
    }
};

const program::Part testCheck = program::test<TestCheck>("tst_check");
} // namespace tst_check

#include "tst_check.moc"
