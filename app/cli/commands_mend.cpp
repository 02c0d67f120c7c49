// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/edits.h"
#include "app/cli/subjects.h"
#include "core/check/check.h"

namespace cli {
namespace {
// Which of the ways in which the rule is mended; said when it has several.
Result<qsizetype> wayOf(const Rule &rule, const Invocation &invocation)
{
    const QStringList ways = fixTextsOf(rule);
    const QString id = QString::fromLatin1(rule.id);
    if (ways.isEmpty())
        return Error {Words::tr("What %1 finds can't be mended by one edit. %2").arg(id, reasonOf(rule)), {}};
    if (ways.size() == 1 && !invocation.has("way"))
        return 0;
    const int way = invocation.options.value("way").toInt();
    if (way >= 1 && way <= ways.size())
        return way - 1;
    QString sentence = Words::tr("%1 can be mended in these ways; say which with --way:").arg(id);
    for (qsizetype i = 0; i < ways.size(); ++i)
        sentence += QStringLiteral("\n  %1  %2").arg(QString::number(i + 1), ways.at(i));
    return Error {sentence, {}};
}

Result<Change> mendNamed(const Plan &plan, const Invocation &invocation, Timestamp now)
{
    const Result<const Rule *> rule = ruleNamed(invocation.arguments.at(1));
    if (!rule)
        return rule.error();
    const Result<QSet<AnyId>> subjects = subjectsNamed(plan, invocation.arguments.mid(2));
    if (!subjects)
        return subjects.error();
    const Result<qsizetype> way = wayOf(**rule, invocation);
    if (!way)
        return way.error();
    QList<Finding> findings = check::sorted(check::findings(plan, now));
    findings.removeIf([&](const Finding &finding) {
        return finding.rule != *rule || !finding.isOpen()
            || (!subjects->isEmpty() && !subjects->contains(finding.subject));
    });
    return findings.isEmpty() ? Change() : check::fixAll(plan, findings, nullptr, *way);
}
} // namespace

static Exit mend(const Invocation &invocation, Output &output)
{
    return editAndTell(invocation, output,
                       [&](const Plan &plan, Timestamp now) { return mendNamed(plan, invocation, now); });
}

static const Registered mendCommand(
    {"mend", "PLAN RULE [NAME...]",
     QT_TRANSLATE_NOOP("Words", "Mends what a rule of check finds, where one edit does it."), 2, -1, false,
     QList<Option> {
         {"way", "N", QT_TRANSLATE_NOOP("Words", "Which of the rule's ways; needed where it has several.")}}
         + editOptions(),
     mend});
} // namespace cli
