// SPDX-License-Identifier: MIT
// The impact of a change is what resolving every server and array before and after would show.
#include "core/answer/impact.h"
#include "core/answer/staying.h"
#include "core/edit/next.h"
#include "core/edit/templates.h"
#include "core/plan/draft.h"
#include "core/plan/lookup.h"
#include "tests/support/generate.h"
#include "tests/support/intents.h"
#include "tests/support/named.h"
#include "tests/support/oddplan.h"
#include "tests/support/plantext.h"
#include "tests/support/program.h"

#include <QtTest>

namespace tst_impact {
namespace {
QStringList fieldsOf(const Plan &plan, Owner owner)
{
    QStringList texts;
    bool can = true;
    for (const Resolution &resolution : resolutions(plan, owner)) {
        for (const LaunchField field : allLaunchFields)
            texts.append(valueText(plan, resolution, field));
        can = can && launchObstacles(plan, resolution).isEmpty();
    }
    texts.append(can ? "can" : "cannot");
    return texts;
}

// The fields that are shown otherwise before and after, with both texts; of several launch options each.
QList<ImpactField> differences(const Plan &before, const Plan &after, Owner owner)
{
    QList<ImpactField> fields;
    const QList<Resolution> was = resolutions(before, owner), is = resolutions(after, owner);
    for (qsizetype i = 0; i < qMax(was.size(), is.size()); ++i) {
        const Resolution &one = was.at(qMin(i, was.size() - 1)), &other = is.at(qMin(i, is.size() - 1));
        for (const LaunchField field : allLaunchFields) {
            const ImpactField difference {field, valueText(before, one, field),
                                          valueText(after, other, field), layerOf(other, field)};
            if (difference.before != difference.after && !fields.contains(difference))
                fields.append(difference);
        }
    }
    return fields;
}
} // namespace

class TestImpact : public QObject {
    Q_OBJECT
private slots:
    void itIsWhatResolvingAllWouldShow()
    {
        const QList<RandomIntent> intents = serverIntents() + designIntents();
        int changed = 0;
        for (const quint32 seed : {1u, 2u, 3u}) {
            QRandomGenerator random(seed);
            Plan plan = seed == 3 ? generate::plan(generate::Tiny, seed) : oddPlan(seed);
            for (int step = 0; step < 300; ++step) {
                const auto [intent, change] = throwOne(intents, plan, random);
                if (!change)
                    continue;
                Plan after = plan;
                after.apply(*change);
                QSet<Owner> expected, found;
                for (const Owner owner : allOwners(plan))
                    if ((after.find(owner.server()) || after.find(owner.array()))
                        && fieldsOf(plan, owner) != fieldsOf(after, owner))
                        expected.insert(owner);
                for (const LaunchImpact &launch : impactOf(plan, *change).launches) {
                    found.insert(launch.owner);
                    QVERIFY2(launch.fields == differences(plan, after, launch.owner), intent);
                }
                QVERIFY2(found == expected, intent);
                changed += int(expected.size());
                plan = after;
            }
        }
        QVERIFY(changed > 100);
    }

    void whatCanLaunchHasNoObstacle()
    {
        int obstructed = 0;
        for (quint32 seed = 1; seed <= 20; ++seed) {
            const Plan plan = oddPlan(seed);
            for (const Owner owner : allOwners(plan)) {
                const Resolution next = resolve(plan, owner);
                QCOMPARE(canLaunch(next), launchObstacles(plan, next).isEmpty());
                obstructed += canLaunch(next) ? 0 : 1;
            }
        }
        QVERIFY(obstructed > 10);
    }

    void aCancelledImpactIsEmpty()
    {
        const Plan plan = oddPlan(1);
        const Change change = *edit::inheritAll(plan, allOwners(plan));
        Progress progress;
        QVERIFY(!impactOf(plan, change, &progress).launches.isEmpty());
        QCOMPARE(progress.done(), progress.total());
        progress.cancel();
        QVERIFY(impactOf(plan, change, &progress).launches.isEmpty());
    }

    void anotherDefaultTouchesThoseWhoInherit()
    {
        const Plan plan = planFromText(R"(
cloud us-east
  image ami-1
  image ami-2
  type m1.small
cloud eu
  image ami-eu
  type m1.small
mci CentOS@1
  in us-east image=ami-1 type=m1.small
  in eu image=ami-eu type=m1.small
mci Ubuntu@1
  in us-east image=ami-2 type=m1.small
template Base
  lists CentOS@1
  lists Ubuntu@1
server web-1 in us-east from Base
server web-2 in us-east from Base mci=CentOS@1
server web-3 in eu from Base
)");
        const Id<ListedMci> ubuntu = listedMcis(plan, templateNamed(plan, "Base")).at(1);
        const Impact impact = impactOf(plan, *edit::makeDefault(plan, ubuntu));
        QCOMPARE(impact.launches.size(), 2);
        QCOMPARE(impact.ofOthers(), 2);
        QCOMPARE(impact.launches.at(0).owner, ownerNamed(plan, "web-3"));
        QVERIFY(impact.launches.at(0).kind == LaunchImpact::Kind::Broken);
        QCOMPARE(impact.launches.at(1).owner, ownerNamed(plan, "web-1"));
        QCOMPARE(impact.launches.at(1).fields.at(1).before, "ami-1");
        QCOMPARE(impact.launches.at(1).fields.at(1).after, "ami-2");
    }

    // They look alike, and get nothing of what is edited at HEAD.
    void whoUsesCommittedRevisionsStaysAsItIs()
    {
        const Plan plan = planFromText(R"(
cloud us-east
  image ami-1
  image ami-2
  type m1.small
mci CentOS
  in us-east image=ami-1 type=m1.small
mci CentOS@1
  in us-east image=ami-1 type=m1.small
mci Ubuntu@1
  in us-east image=ami-2 type=m1.small
template Base
  lists CentOS
  lists Ubuntu@1
template Base@1
  lists CentOS@1
  lists Ubuntu@1
template Other@1
  lists Ubuntu@1
server web-1 in us-east from Base
server web-2 in us-east from Base@1
server web-3 in us-east from Base@1 mci=Ubuntu@1
server web-4 in us-east from Other@1 mci=CentOS@1
array app in us-east from Base@1 min=1 max=2
)");
        const auto owners = [&](const QStringList &names) {
            QList<Owner> found;
            for (const QString &name : names)
                found.append(ownerNamed(plan, name));
            std::sort(found.begin(), found.end());
            return found;
        };
        const auto staying = [&](const Change &change) {
            Plan after = plan;
            after.apply(change);
            return stayingAfter(after, change);
        };
        const Id<ServerTemplate> base = templateNamed(plan, "Base");
        const Staying ofList = staying(*edit::makeDefault(plan, listedMcis(plan, base).at(1)));
        QCOMPARE(ofList.heads, QList<AnyId> {base});
        QCOMPARE(ofList.owners, owners({"web-2", "web-3", "app"}));
        Draft draft(plan);
        MciSetting setting = *plan.setting(mciNamed(plan, "CentOS"), cloudNamed(plan, "us-east"));
        setting.image = uidNamed<Image>(plan, setting.cloud, "ami-2");
        draft.update(setting);
        const Staying ofSetting = staying(draft.change({}));
        QCOMPARE(ofSetting.heads, QList<AnyId> {setting.mci});
        QCOMPARE(ofSetting.owners, owners({"web-2", "web-4", "app"}));
        QVERIFY(staying(*edit::inheritAll(plan, owners({"web-3"}))).owners.isEmpty());
    }

    void anEditOfTheServerItselfIsItsOwn()
    {
        const Plan plan = oddPlan(1);
        const Owner owner = allOwners(plan).constFirst();
        for (const LaunchImpact &launch : impactOf(plan, *edit::inheritAll(plan, {owner})).launches)
            QVERIFY(launch.isOwn && launch.owner == owner);
        QCOMPARE(impactOf(plan, *edit::inheritAll(plan, {owner})).ofOthers(), 0);
    }
};

const program::Part testImpact = program::test<TestImpact>("tst_impact");
} // namespace tst_impact

#include "tst_impact.moc"
