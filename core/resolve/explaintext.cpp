// SPDX-License-Identifier: MIT
#include "core/resolve/explaintext.h"

#include "core/base/words.h"

#include <QCoreApplication>

namespace {
constexpr int wordWidth = 10; // so that the sentences stand below each other
} // namespace

QString wordOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Won:
        return Words::tr("wins");
    case Outcome::Lost:
        return Words::tr("loses");
    case Outcome::Silent:
        return Words::tr("is silent");
    }
    return {};
}

QString lineOf(const Step &step)
{
    const QString line = QStringLiteral("%1 %2").arg(wordOf(step.outcome).leftJustified(wordWidth), step.why);
    return step.rule.isEmpty() ? line : QStringLiteral("%1 (%2)").arg(line, step.rule);
}

QStringList explainLines(const Plan &plan, Owner owner, LaunchField field)
{
    const Resolution next = resolve(plan, owner);
    if (!next.owner)
        return {};
    QStringList lines {
        QStringLiteral("%1: %2  [%3]")
            .arg(labelOf(field), valueText(plan, next, field), chipText(layerOf(next, field), field))};
    for (const Step &step : explain(plan, owner, field))
        lines.append(QStringLiteral("  ") + lineOf(step));
    return lines;
}

QString explainText(const Plan &plan, Owner owner, LaunchField field)
{
    return summary(plan, owner, field) + u'\n' + explainLines(plan, owner, field).join(u'\n');
}
