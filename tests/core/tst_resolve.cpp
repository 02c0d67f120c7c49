// SPDX-License-Identifier: MIT
// explain() and resolve() agree on every field of every plan, and what was just launched has no drift.
#include "core/naming/names.h"
#include "core/plan/aliases.h"
#include "core/plan/draft.h"
#include "core/resolve/drift.h"
#include "tests/support/named.h"
#include "tests/support/oddplan.h"
#include "tests/support/plantext.h"
#include "tests/support/program.h"

#include <QtTest>

namespace tst_resolve {
namespace {
constexpr quint32 seeds = 30;

// Which owner and field of which plan a check was about.
QByteArray about(const Plan &plan, quint32 seed, Owner owner, LaunchField field)
{
    return QStringLiteral("seed %1, %2, %3")
        .arg(QString::number(seed), nameOf(plan, owner), keyOf(field))
        .toUtf8();
}

const Step *winner(const QList<Step> &steps)
{
    const auto won = std::find_if(steps.begin(), steps.end(),
                                  [](const Step &step) { return step.outcome == Outcome::Won; });
    return won == steps.end() ? nullptr : &*won;
}
} // namespace

class TestResolve : public QObject {
    Q_OBJECT
private slots:
    void theStepThatWonIsTheValue()
    {
        for (quint32 seed = 1; seed <= seeds; ++seed) {
            const Plan plan = oddPlan(seed);
            for (const Owner owner : allOwners(plan))
                for (const LaunchField field : allLaunchFields)
                    if (field != LaunchField::Tags)
                        compareWinner(plan, owner, field, about(plan, seed, owner, field));
        }
    }

    void theTagsOfBothStepsAreTheTags()
    {
        for (quint32 seed = 1; seed <= seeds; ++seed) {
            const Plan plan = oddPlan(seed);
            for (const Owner owner : allOwners(plan)) {
                const Resolution resolution = resolve(plan, owner);
                QStringList tags;
                for (const Step &step : explain(plan, owner, LaunchField::Tags))
                    tags += step.text.split(QStringLiteral(", "), Qt::SkipEmptyParts);
                tags.sort();
                tags.removeDuplicates();
                QCOMPARE(resolvedTags(plan, owner, resolution.mci.value), tags);
            }
        }
    }

    // Inheriting gives what explain() says would come next.
    void inheritingBringsBackWhatLost()
    {
        int lost = 0;
        for (quint32 seed = 1; seed <= seeds; ++seed) {
            const Plan plan = oddPlan(seed);
            for (const Owner owner : allOwners(plan))
                for (const LaunchField field : overridesOf(plan, owner))
                    for (const Step &step : explain(plan, owner, field)) {
                        // What a launch option sets stays so, whatever Next says (R-31).
                        if (step.outcome != Outcome::Lost || step.layer == Layer::Here
                            || resolve(plan, owner).option)
                            continue;
                        const bool isImage = field == LaunchField::Image;
                        const AnyId meant =
                            isImage ? AnyId(imageMeant(plan, step.value.as<Image>())) : step.value;
                        const Resolution inherited = resolveInheriting(plan, owner, field);
                        const Layer layer = isImage && !meant ? Layer::Unknown : step.layer; // R-26
                        QVERIFY2(layerOf(inherited, field) == layer, about(plan, seed, owner, field));
                        QVERIFY2(!meant || valueId(inherited, field) == meant,
                                 about(plan, seed, owner, field));
                        ++lost;
                    }
        }
        QVERIFY(lost > 100);
    }

    void everyStepSaysWhyInASentence()
    {
        for (quint32 seed = 1; seed <= seeds; ++seed) {
            const Plan plan = oddPlan(seed);
            for (const Owner owner : allOwners(plan))
                for (const Step &step : explain(plan, owner)) {
                    QVERIFY2(step.why.endsWith(u'.') && !step.why.contains(QStringLiteral("  ")),
                             qPrintable(step.why));
                    QVERIFY2(!step.why.startsWith(u' ') && !step.why.contains(u'%'), qPrintable(step.why));
                    QVERIFY(!step.rule.isEmpty());
                    QCOMPARE(step.text.isEmpty(), step.outcome == Outcome::Silent);
                }
        }
    }

    void everySummaryIsSentences()
    {
        const Plan plan = oddPlan(1);
        for (const Owner owner : allOwners(plan))
            for (const LaunchField field : allLaunchFields) {
                const QString text = summary(plan, owner, field);
                QVERIFY2(text.contains(nameOf(plan, owner)) && text.endsWith(u'.'), qPrintable(text));
                QVERIFY2(!text.contains(QStringLiteral("  ")) && !text.contains(QStringLiteral("%1")),
                         qPrintable(text));
            }
    }

    void whatWasJustLaunchedHasNoDrift()
    {
        for (quint32 seed = 1; seed <= seeds; ++seed) {
            Draft draft(oddPlan(seed));
            for (const Id<Instance> id : draft.plan().all<Instance>().ids())
                draft.remove(id);
            for (const Owner owner : allOwners(draft.plan())) {
                const auto launch = draft.add(snapshotOf(draft.plan(), owner));
                const auto role = owner.isArray() ? InstanceRole::ArrayInstance : InstanceRole::Current;
                const auto id = draft.add(Instance {.server = owner.server(),
                                                    .array = owner.array(),
                                                    .launch = launch,
                                                    .number = 1,
                                                    .role = role});
                QCOMPARE(driftOf(draft.plan(), id), QList<FieldDrift>());
                QVERIFY(!differs(draft.plan(), owner));
                // As long as it is not known which image that is, neither is whether it runs (R-26).
                const Resolution next = resolve(draft.plan(), owner);
                const ServerTemplate *from = draft.plan().find(next.serverTemplate.value);
                const bool isKnown =
                    next.image.from != Layer::Unknown || (from && !from->isHead() && !from->contentsKnown);
                if (owner.isArray())
                    QCOMPARE(launchGroups(draft.plan(), owner.array()).constFirst().runsAs,
                             isKnown ? RunsAs::Next : RunsAs::Unknown);
            }
        }
    }

    void differsIsThatDriftIsNotEmpty()
    {
        int drifted = 0;
        for (quint32 seed = 1; seed <= seeds; ++seed) {
            const Plan plan = oddPlan(seed);
            for (const Owner owner : allOwners(plan)) {
                bool any = false;
                for (const Id<Instance> id : runningOf(plan, owner))
                    any = any || !driftOf(plan, id).isEmpty();
                QCOMPARE(differs(plan, owner), any);
                drifted += any;
            }
        }
        QVERIFY(drifted > 100);
    }

    void anOwnerThatDoesNotExistResolvesToNothing()
    {
        const Plan plan =
            planFromText(QStringLiteral("cloud us-east\n template Base\n server web-1 in us-east from Base"));
        for (const Owner nobody : {Owner(), Owner(Id<Server> {99}), Owner(Id<ServerArray> {1})}) {
            QCOMPARE(resolve(plan, nobody), Resolution());
            QCOMPARE(explain(plan, nobody).size(), 0);
            QCOMPARE(summary(plan, nobody, LaunchField::Image), QString());
        }
    }

    void aNextThatIsNotInThePlanResolvesAlike()
    {
        const Plan plan = planFromText(QStringLiteral(R"(
            cloud us-east
            image ami-1
            type m1.small
            mci Ubuntu@1
            in us-east image=ami-1 type=m1.small
            template Base
            lists Ubuntu@1
            server web-1 in us-east from Base)"));
        const Owner web = ownerNamed(plan, QStringLiteral("web-1"));
        Resolution draft = resolve(plan, nextOf(plan, web));
        QVERIFY(!draft.owner);
        QCOMPARE(valueText(plan, draft, LaunchField::Image), QStringLiteral("ami-1"));
        draft.owner = web;
        QCOMPARE(draft, resolve(plan, web));
    }

private:
    static void compareWinner(const Plan &plan, Owner owner, LaunchField field, const QByteArray &where)
    {
        const Resolution resolution = resolve(plan, owner);
        const QList<Step> steps = explain(plan, owner, field);
        const Step *won = winner(steps);
        QVERIFY2(won, where);
        // What wins may stand for something that is not known (R-26, R-31).
        const Layer layer = layerOf(resolution, field);
        QVERIFY2(won->layer == layer || (layer == Layer::Unknown && !won->value), where);
        QVERIFY2(won->value == valueId(resolution, field), where);
        QCOMPARE(won->text, valueText(plan, resolution, field));
        // What an alias stands for comes on top of who chose it.
        const auto isWinner = [](const Step &step) {
            return step.outcome == Outcome::Won && step.rule != "R-26";
        };
        QVERIFY2(std::count_if(steps.begin(), steps.end(), isWinner) == 1, where);
    }
};

const program::Part testResolve = program::test<TestResolve>("tst_resolve");
} // namespace tst_resolve

#include "tst_resolve.moc"
