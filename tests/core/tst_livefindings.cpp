// SPDX-License-Identifier: MIT
// The findings of the open plan are those of a check of the whole, whatever was edited meanwhile, and so are their counts.
#include "core/check/waivers.h"
#include "core/document/livefindings.h"
#include "core/edit/checks.h"
#include "core/plan/draft.h"
#include "core/plan/owner.h"
#include "tests/support/intents.h"
#include "tests/support/oddplan.h"
#include "tests/support/program.h"

#include <QtTest>

namespace tst_livefindings {
namespace {
// Counted one by one.
check::Counts countIn(const LiveFindings &live, Id<Deployment> deployment)
{
    QList<Finding> found = live.of(deployment);
    for (const Owner owner : ownersIn(live.plan(), deployment))
        found += live.of(owner.id());
    return check::countsOf(found);
}

void compare(const LiveFindings &live)
{
    // Not the same moment, but no odd plan has anything that ends between the two.
    const check::Findings whole = check::findings(live.plan(), Timestamp::now());
    QVERIFY(live.all() == whole);
    QCOMPARE(live.tally().all.open(), check::countsOf(whole).open());
    live.plan().all<Deployment>().forEach(
        [&](const Deployment &row) { QVERIFY(live.tally().of(row.id) == countIn(live, row.id)); });
    QList<Finding> templates, mcis;
    for (auto found = whole.cbegin(); found != whole.cend(); ++found) {
        if (found.key().is<ServerTemplate>())
            templates += *found;
        if (found.key().is<MultiCloudImage>())
            mcis += *found;
    }
    QVERIFY(live.tally().templates == check::countsOf(templates));
    QVERIFY(live.tally().mcis == check::countsOf(mcis));
}
} // namespace

class TestLiveFindings : public QObject {
    Q_OBJECT
private slots:
    // Some edits come while the whole plan is checked, some after.
    void editsAreFollowed()
    {
        const QList<RandomIntent> intents = serverIntents() + designIntents();
        for (const quint32 seed : {5u, 6u}) {
            QRandomGenerator random(seed);
            Plan plan = oddPlan(seed);
            LiveFindings live;
            live.reset(plan);
            for (int step = 0; step < 120; ++step) {
                const std::optional<Change> change = throwOne(intents, plan, random).change;
                if (!change)
                    continue;
                plan.apply(*change);
                live.apply(plan, *change);
                if (step % 20 != 19)
                    continue;
                QTRY_VERIFY(live.isCurrent() && live.isKnown());
                compare(live);
            }
        }
    }

    // Once the plan is known, a small edit is right at once: nobody waits for it.
    void aSmallEditIsRightAtOnce()
    {
        Plan plan = oddPlan(2);
        LiveFindings live;
        live.reset(plan);
        QTRY_VERIFY(live.isKnown() && live.isCurrent());
        QSignalSpy told(&live, &LiveFindings::changed);
        Finding found;
        for (const Finding &finding : check::sorted(live.all()))
            if (finding.isOpen() && Owner(finding.subject))
                found = finding;
        QVERIFY(found.rule);
        const auto change = check::waive(plan, {found}, "known", {}, Timestamp::now());
        QVERIFY(change);
        plan.apply(*change);
        const check::Counts before = live.tally().all;
        live.apply(plan, *change);
        QCOMPARE(told.size(), 1);
        QVERIFY(told.constFirst().constFirst().value<QList<AnyId>>().contains(found.subject));
        QVERIFY(live.tally().all.waived > before.waived);
        compare(live);
    }

    void aWaiverThatEndsOpensItsFindings()
    {
        Plan plan = oddPlan(2);
        const Finding found = check::sorted(check::findings(plan, Timestamp::now())).constFirst();
        const Timestamp soon {Timestamp::now().ms + 300};
        plan.apply(check::waive(plan, {found}, "until then", soon, Timestamp::now()).value());
        const auto isOpen = [&](const LiveFindings &live) {
            const QList<Finding> there = live.of(found.subject);
            return std::any_of(there.cbegin(), there.cend(),
                               [&](const Finding &one) { return one.isSame(found) && one.isOpen(); });
        };
        LiveFindings live;
        live.reset(plan);
        QTRY_VERIFY(live.isKnown());
        QVERIFY(!isOpen(live));
        QTRY_VERIFY(isOpen(live));
        QVERIFY(check::waiverText(plan, found).startsWith("Was waived until "));
    }

    void clearForgets()
    {
        LiveFindings live;
        live.reset(oddPlan(1));
        QTRY_VERIFY(!live.all().isEmpty());
        live.clear();
        QVERIFY(live.all().isEmpty() && !live.isKnown() && live.isCurrent());
        QCOMPARE(live.tally().all.open(), 0);
    }
};

const program::Part testLiveFindings = program::test<TestLiveFindings>("tst_livefindings");
} // namespace tst_livefindings

#include "tst_livefindings.moc"
