// SPDX-License-Identifier: MIT
// What was changed here and elsewhere, differently (D40).
#include "core/check/conflicts.h"
#include "core/check/rules.h"

#include "core/edit/conflicts.h"

#include <QCoreApplication>

namespace {
// The field of Next that the key of a row is: "image_id" is Image.
std::optional<LaunchField> launchFieldOf(const QString &key)
{
    for (const LaunchField field : allLaunchFields)
        if (key == keyOf(field) || key == keyOf(field) + QStringLiteral("_id"))
            return field;
    return {};
}

void undecided(const PlanFacts &f, Id<Conflict> id, Report &report)
{
    const Conflict &conflict = f.plan.row(id);
    const AnyId subject = conflicts::shownAt(f.plan, conflict);
    report.add(Owner(subject) ? launchFieldOf(conflict.field) : std::nullopt, {id},
               conflicts::wordsOf(f.plan, conflict));
}

Result<Change> keepOurs(const Plan &plan, const Finding &finding)
{
    return edit::keepOurs(plan, {finding.about[0].as<Conflict>()});
}

Result<Change> takeTheirs(const Plan &plan, const Finding &finding)
{
    return edit::takeTheirs(plan, {finding.about[0].as<Conflict>()});
}
} // namespace

QList<Rule> conflictRules()
{
    using enum RuleLevel;
    // clang-format off
    return {
        {"W-61", Warning, Warning, QT_TRANSLATE_NOOP("rules", "Changed here and elsewhere"),
         QT_TRANSLATE_NOOP("rules", "%1 was changed here and elsewhere, differently: %4."),
         QT_TRANSLATE_NOOP("rules", "What is planned stays until it is decided. Keep it, or take what is there now: at the source it was read from, or in the branch that was merged."),
         {.conflict = undecided},
         {{QT_TRANSLATE_NOOP("rules", "Keep what is planned"), keepOurs},
          {QT_TRANSLATE_NOOP("rules", "Take what is there now"), takeTheirs}}},
    };
    // clang-format on
}
