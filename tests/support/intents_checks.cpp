// SPDX-License-Identifier: MIT
#include "core/edit/checks.h"
#include "tests/support/intents.h"

namespace {
QString rule(Dice &d) { return QStringLiteral("W-0%1").arg(1 + d.below(9)); }

AnyId subject(Dice &d)
{
    switch (d.below(4)) {
    case 0:
        return d.any<Deployment>();
    case 1:
        return d.any<ServerTemplate>();
    case 2:
        return d.any<MultiCloudImage>();
    default:
        return d.owner().id();
    }
}

edit::RuleChoice choice(Dice &d)
{
    edit::RuleChoice choice {rule(d), {}, {}};
    if (d.chance(0.5))
        choice.environment = Environment(d.below(6));
    if (d.chance(0.7))
        choice.level = RuleLevel(d.below(4));
    return choice;
}

const QList<RandomIntent> intents {
    {"waive",
     [](Dice &d) {
         const Timestamp now = d.now();
         return edit::waive(d.plan, {subject(d), subject(d)}, rule(d), d.chance(0.9) ? d.name() : QString(),
                            d.chance(0.5) ? Timestamp {now.ms + d.below(1000)} : Timestamp(), now);
     }},
    {"unwaive",
     [](Dice &d) {
         return edit::unwaive(d.plan, {d.any<Waiver>(), d.any<Waiver>()});
     }},
    {"setRuleLevels",
     [](Dice &d) {
         return edit::setRuleLevels(d.plan, {choice(d), choice(d)});
     }},
    {"recordTests",
     [](Dice &d) {
         const MciSetting setting = d.plan.row(
             d.anyThat<MciSetting>([&](const MciSetting &row) { return !d.plan.row(row.mci).isHead(); }));
         const TestRecord test {.serverTemplate = d.anyThat<ServerTemplate>(
                                    [](const ServerTemplate &row) { return !row.isHead() && !row.removed; }),
                                .mci = setting.mci,
                                .result = TestResult(d.below(2)),
                                .testedBy = d.name()};
         return edit::recordTests(d.plan, test, {setting.cloud}, d.now());
     }},
    {"removeTests", [](Dice &d) { return edit::removeTests(d.plan, {d.any<TestRecord>()}); }},
};
} // namespace

const QList<RandomIntent> &checkIntents() { return intents; }
