// SPDX-License-Identifier: MIT
// The words of a plan about tests, rules and waivers.
#include "tests/support/plantextparts.h"

using namespace plantext;

// "tested Base@2 with Ubuntu@4 in us-east failed".
void PlanText::tested(PlanLine &line)
{
    const QString mci = line.wordAfter(QStringLiteral("with")), cloud = line.wordAfter(QStringLiteral("in"));
    TestRecord row {.result =
                        line.takeFlag(QStringLiteral("failed")) ? TestResult::Failed : TestResult::Passed,
                    .testedAt = tick()};
    const QString name = line.word(QStringLiteral("a template"));
    row.serverTemplate = known(line, name, templateNamed(plan(), name));
    row.mci = known(line, mci, mciNamed(plan(), mci));
    row.cloud = known(line, cloud, cloudNamed(plan(), cloud));
    line.finish();
    put(row);
}

// "rule W-03 off", "rule W-03 error in production".
void PlanText::rule(PlanLine &line)
{
    RuleSetting row;
    bool found = true;
    if (const QString environment = line.wordAfter(QStringLiteral("in")); !environment.isNull()) {
        row.everywhere = false;
        row.environment = enumValue<Environment>(environment.toStdString(), found);
    }
    row.rule = line.word(QStringLiteral("a rule"));
    if (found)
        row.level = enumValue<RuleLevel>(line.word(QStringLiteral("a level")).toStdString(), found);
    if (!found)
        line.fail(QStringLiteral("the level or environment is not known"));
    line.finish();
    put(row);
}

// "waives W-03 at web-1 because=testing until=5": until in milliseconds.
void PlanText::waives(PlanLine &line)
{
    const QString name = line.wordAfter(QStringLiteral("at"));
    const Owner owner = ownerNamed(plan(), name);
    Waiver row {.rule = line.word(QStringLiteral("a rule")),
                .server = owner.server(),
                .array = owner.array(),
                .deployment = owner ? Id<Deployment> {} : known(line, name, deploymentNamed(plan(), name)),
                .reason = line.value(QStringLiteral("because")),
                .waivedAt = tick()};
    row.until = {line.number(QStringLiteral("until"), 0)};
    line.finish();
    put(row);
}
