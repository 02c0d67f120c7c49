// SPDX-License-Identifier: MIT
// A person waives what is known, says how much rules count, and records what was tested; the checks follow.
#include "core/check/check.h"
#include "core/check/tested.h"
#include "core/edit/checks.h"
#include "tests/support/accepted.h"
#include "tests/support/program.h"
#include "tests/support/wholeplan.h"

#include <QtTest>

namespace tst_edit_checks {
namespace {
const Timestamp now {1'700'000'000'000};
const Timestamp later {1'700'086'400'000}; // a day after
const QString rule = "W-01";

// The server launches a committed revision of both, which nobody tested.
struct Fixture : WholePlan {
    Id<ServerTemplate> revision =
        draft.add(ServerTemplate {.lineage = templateLineage, .revision = 1, .name = "Base"});
    Id<ListedMci> listedRevision =
        draft.add(ListedMci {.serverTemplate = revision, .mci = committed, .isDefault = true});
    Id<MciSetting> committedSetting =
        draft.add(MciSetting {.mci = committed, .cloud = east, .image = image, .instanceType = type});
    Plan at = launching();

    const Plan &launching()
    {
        edit(server, [&](Server &row) { row.next.serverTemplate = revision; });
        return plan();
    }
    void apply(const Result<Change> &change) { at = accepted(at, change); }
    Result<Change> waive(const QString &reason, Timestamp until = {}) const
    {
        return edit::waive(at, {server}, rule, reason, until, now);
    }
    TestRecord test() const { return {.serverTemplate = revision, .mci = committed, .testedBy = "ops"}; }
    // The server's findings of the rule.
    QList<Finding> found(Timestamp when = now) const
    {
        QList<Finding> found = check::findingsOf(at, server, when);
        found.removeIf([](const Finding &finding) { return rule != QLatin1String(finding.rule->id); });
        return found;
    }
    RuleLevel level(Environment environment) const
    {
        return check::levelOf(at, *findRule(rule), environment);
    }
};
} // namespace

class TestEditChecks : public QObject {
    Q_OBJECT
private slots:
    void aWaiverHoldsUntilItEnds()
    {
        Fixture f;
        QCOMPARE(f.found().size(), 1);
        QVERIFY(f.found().constFirst().isOpen());
        f.apply(f.waive(" tested by hand ", later));
        QVERIFY(!f.found().constFirst().isOpen());
        QCOMPARE(f.at.row(f.found().constFirst().waiver).reason, "tested by hand");
        QVERIFY(f.found(later).constFirst().isOpen());
        f.apply(edit::unwaive(f.at, {f.found().constFirst().waiver}));
        QVERIFY(f.found().constFirst().isOpen());
    }

    void aWaiverNeedsAReasonAndAnEndToCome()
    {
        const Fixture f;
        QCOMPARE(f.waive(" ").sentence(),
                 "Say why W-01 need not hold for web-1, so that others can judge it later.");
        QVERIFY(f.waive("known", now).sentence().startsWith("A waiver of W-01 can't end on "));
        QVERIFY(!edit::waive(f.at, {}, rule, "known", {}, now));
        QVERIFY(!edit::waive(f.at, {f.image}, rule, "known", {}, now));
        QVERIFY(!edit::waive(f.at, {Id<Server> {99}}, rule, "known", {}, now));
        QVERIFY(!edit::unwaive(f.at, {Id<Waiver> {99}}));
    }

    void waivingAgainReplacesTheReason()
    {
        Fixture f;
        f.apply(f.waive("known", later));
        f.apply(f.waive("accepted for good"));
        QCOMPARE(f.at.all<Waiver>().size(), 1);
        QVERIFY(!f.found({later.ms + 1}).constFirst().isOpen());
        f.draft = Draft(f.at);
        f.draft.add(Waiver {.rule = rule, .server = f.server, .reason = "twice"});
        f.at = f.draft.plan();
        f.apply(edit::unwaive(f.at, {f.found().constFirst().waiver}));
        QVERIFY(f.at.all<Waiver>().isEmpty());
    }

    void everyKindOfObjectIsWaived()
    {
        Fixture f;
        const QList<AnyId> all {f.server, f.array, f.deployment, f.revision, f.committed};
        const auto change = edit::waive(f.at, all + all, rule, "known", {}, now);
        QCOMPARE(change->label.text(), "Waive W-01 for 5 objects");
        f.apply(change);
        QCOMPARE(f.at.all<Waiver>().size(), 5);
        const auto back = edit::unwaive(f.at, f.at.all<Waiver>().ids());
        QCOMPARE(back->label.text(), "Take back 5 waivers");
        f.apply(back);
        QVERIFY(f.at.all<Waiver>().isEmpty());
    }

    void aRuleCountsAsThePlanSays()
    {
        Fixture f;
        const RuleLevel usual = f.level(Environment::Staging);
        f.apply(edit::setRuleLevels(f.at, {{rule, {}, RuleLevel::Off}}));
        QVERIFY(f.found().isEmpty());
        f.apply(edit::setRuleLevels(f.at,
                                    {{rule, Environment::Production, RuleLevel::Error},
                                     {rule, {}, RuleLevel::Info},
                                     {"W-05", {}, RuleLevel::Off}}));
        QCOMPARE(f.level(Environment::Production), RuleLevel::Error);
        QCOMPARE(f.level(Environment::Staging), RuleLevel::Info);
        QCOMPARE(f.at.all<RuleSetting>().size(), 3);
        f.apply(edit::setRuleLevels(f.at, {{rule, Environment::Production, {}}}));
        QCOMPARE(f.level(Environment::Production), RuleLevel::Info);
        f.apply(edit::setRuleLevels(f.at, {{rule, {}, {}}, {"W-05", {}, {}}}));
        QCOMPARE(f.level(Environment::Staging), usual);
        QVERIFY(f.at.all<RuleSetting>().isEmpty());
    }

    void whatWasTestedIsNoLongerFound()
    {
        Fixture f;
        f.apply(edit::recordTests(f.at, f.test(), {f.east, f.east}, now));
        QVERIFY(f.found().isEmpty());
        const TestRecord *last = lastTest(f.at, f.revision, f.committed, f.east);
        QCOMPARE(last->testedAt, now);
        TestRecord failed = f.test();
        failed.result = TestResult::Failed;
        f.apply(edit::recordTests(f.at, failed, {f.east}, now));
        QCOMPARE(testedState(f.at, f.revision, f.committed, f.east), Tested::Failed);
        f.apply(edit::removeTests(f.at, f.at.all<TestRecord>().ids()));
        QCOMPARE(testedState(f.at, f.revision, f.committed, f.east), Tested::Never);
        QVERIFY(!edit::removeTests(f.at, {Id<TestRecord> {1}}));
    }

    void aTestIsOfARevisionInACloudItSupports()
    {
        const Fixture f;
        const auto refusal = [&](const TestRecord &test, Id<Cloud> cloud) {
            return edit::recordTests(f.at, test, {cloud}, now).sentence();
        };
        QCOMPARE(
            refusal(f.test(), f.europe),
            "Ubuntu [rev 1] has no image in AWS EU, so nothing of it can have been tested there. Choose a "
            "cloud that it supports.");
        TestRecord ofHead = f.test();
        ofHead.mci = f.mci;
        QVERIFY(refusal(ofHead, f.east).startsWith("Ubuntu [HEAD] still changes"));
        TestRecord withHead = f.test();
        withHead.serverTemplate = f.serverTemplate;
        QVERIFY(refusal(withHead, f.east).startsWith("Base [HEAD] still changes"));
        TestRecord tomorrow = f.test();
        tomorrow.testedAt = later;
        QVERIFY(refusal(tomorrow, f.east).contains("still to come"));
        TestRecord byNobody = f.test();
        byNobody.testedBy = " ";
        QVERIFY(refusal(byNobody, f.east).startsWith("Say who tested"));
        QVERIFY(!edit::recordTests(f.at, f.test(), {}, now));
        QVERIFY(!refusal(f.test(), Id<Cloud> {99}).isEmpty());
    }
};

const program::Part testEditChecks = program::test<TestEditChecks>("tst_edit_checks");
} // namespace tst_edit_checks

#include "tst_edit_checks.moc"
