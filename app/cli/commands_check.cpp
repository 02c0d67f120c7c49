// SPDX-License-Identifier: MIT
#include "app/cli/asof.h"
#include "app/cli/commands.h"
#include "app/cli/plans.h"
#include "app/cli/sarif.h"
#include "app/cli/subjects.h"
#include "app/cli/tablewriter.h"
#include "core/check/check.h"
#include "core/naming/names.h"
#include "core/plan/anyrow.h"

namespace cli {
namespace {
QString subjectText(const Plan &plan, AnyId subject)
{
    const Owner owner(subject);
    return owner ? QStringLiteral("%1/%2").arg(nameOf(plan, deploymentOf(plan, owner)), nameOf(plan, subject))
                 : nameOf(plan, subject);
}

// That a server or array launches in.
QString cloudText(const Plan &plan, AnyId subject)
{
    const Owner owner(subject);
    return owner ? nameOf(plan, nextOf(plan, owner).cloud) : QString();
}

QString kindText(AnyId subject) { return QString::fromLatin1(tableOf(subject)); }

// The findings that are asked for, and how many are not told because they count for less.
struct Wanted {
    QList<Finding> findings;
    RuleLevel least = RuleLevel::Info;
    check::Counts hidden;
};

// By object; waived ones are kept for SARIF, which knows suppression, and to be counted in text.
Result<Wanted> wanted(const Plan &plan, const Invocation &invocation)
{
    const Result<const Rule *> named =
        invocation.has("rule") ? ruleNamed(invocation.options.value("rule")) : Result<const Rule *>(nullptr);
    if (!named)
        return named.error();
    const Rule *rule = *named;
    bool isKnown = true;
    const RuleLevel least = invocation.has("severity")
        ? enumValue<RuleLevel>(invocation.options.value("severity").toStdString(), isKnown)
        : RuleLevel::Info;
    if (!isKnown || least == RuleLevel::Off)
        return Error {Words::tr("--severity is error, warning or info, not “%1”.")
                          .arg(invocation.options.value("severity")),
                      {}};
    const Result<QSet<AnyId>> subjects = subjectsNamed(plan, invocation.arguments.mid(1));
    if (!subjects)
        return subjects.error();
    const Result<Timestamp> now = asOf(invocation);
    if (!now)
        return now.error();
    Wanted wanted {check::sorted(check::findings(plan, *now)), least, {}};
    wanted.findings.removeIf([&](const Finding &finding) {
        return (rule && finding.rule != rule)
            || (!subjects->isEmpty() && !subjects->contains(finding.subject))
            || (!finding.isOpen() && invocation.format != Format::Sarif && invocation.format != Format::Text);
    });
    const check::Counts all = check::countsOf(wanted.findings);
    wanted.findings.removeIf([&](const Finding &finding) { return finding.level < least; });
    const check::Counts told = check::countsOf(wanted.findings);
    wanted.hidden.warnings = all.warnings - told.warnings;
    wanted.hidden.infos = all.infos - told.infos;
    return wanted;
}

// "3 warnings and 1 piece of advice"; empty when nothing is hidden.
QString hiddenText(const check::Counts &hidden)
{
    QStringList parts;
    if (hidden.warnings > 0)
        parts.append(hidden.warnings == 1 ? Words::tr("1 warning")
                                          : Words::tr("%1 warnings").arg(hidden.warnings));
    if (hidden.infos > 0)
        parts.append(hidden.infos == 1 ? Words::tr("1 piece of advice")
                                       : Words::tr("%1 pieces of advice").arg(hidden.infos));
    return parts.size() < 2 ? parts.join(QString()) : Words::tr("%1 and %2").arg(parts.at(0), parts.at(1));
}

// What there is none of, whatever else is not told.
QString noneText(RuleLevel least, const QString &hidden)
{
    if (least == RuleLevel::Info)
        return Words::tr("Nothing is wrong, and nothing is not advisable.");
    const QString none =
        least == RuleLevel::Error ? Words::tr("No errors") : Words::tr("No errors and no warnings");
    return hidden.isEmpty() ? none + u'.' : Words::tr("%1; %2 not shown.").arg(none, hidden);
}

// Where servers and arrays share a name, sentences do not tell which is meant: " (Google, Shop)".
class WhichOnes {
public:
    explicit WhichOnes(const Plan &plan) : m_plan(plan)
    {
        for (const Owner owner : allOwners(plan))
            ++m_named[nameOf(plan, owner)];
    }
    QString of(AnyId subject) const
    {
        const Owner owner(subject);
        return owner && m_named.value(nameOf(m_plan, owner)) > 1
            ? QStringLiteral(" (%1, %2)")
                  .arg(cloudText(m_plan, subject), nameOf(m_plan, deploymentOf(m_plan, owner)))
            : QString();
    }

private:
    const Plan &m_plan;
    QHash<QString, int> m_named;
};

void writeForPeople(const Plan &plan, const Wanted &wanted, QByteArray &out)
{
    const QList<Finding> &findings = wanted.findings;
    const WhichOnes which(plan);
    const QString hidden = hiddenText(wanted.hidden);
    const Rule *before = nullptr;
    for (const Finding &finding : findings) {
        if (!finding.isOpen())
            continue;
        if (finding.rule != before) {
            out += before ? "\n" : "";
            out += QStringLiteral("%1 %2\n")
                       .arg(QLatin1String(finding.rule->id), titleOf(*finding.rule))
                       .toUtf8();
        }
        before = finding.rule;
        out +=
            printable(QStringLiteral("  %1: %2%3")
                          .arg(labelOf(finding.level), sentenceOf(plan, finding), which.of(finding.subject)))
                .toUtf8()
            + '\n';
    }
    const check::Counts counts = check::countsOf(findings);
    out += counts.open() == 0 ? noneText(wanted.least, hidden).toUtf8() + '\n'
                              : '\n'
            + Words::tr("Errors: %1. Warnings: %2. Advice: %3.")
                  .arg(QString::number(counts.errors), QString::number(counts.warnings),
                       QString::number(counts.infos))
                  .toUtf8()
            + '\n';
    if (counts.open() > 0 && !hidden.isEmpty())
        out += Words::tr("Not shown: %1.").arg(hidden).toUtf8() + '\n';
    if (counts.waived > 0)
        out += Words::tr("Waived, and not listed: %1.").arg(QString::number(counts.waived)).toUtf8() + '\n';
}

void writeForFiles(const Plan &plan, const QList<Finding> &findings, Format format, QByteArray &out)
{
    TableWriter table(format,
                      {{"rule", {}},
                       {"severity", {}},
                       {"kind", {}},
                       {"id", {}},
                       {"object", {}},
                       {"field", {}},
                       {"sentence", {}},
                       {"cloud", {}}},
                      out);
    for (const Finding &finding : findings) {
        table.cell(QString::fromLatin1(finding.rule->id));
        table.cell(QString::fromLatin1(enumKey(finding.level)));
        table.cell(kindText(finding.subject));
        table.cell(qint64(finding.subject.value()));
        table.cell(subjectText(plan, finding.subject));
        table.cell(finding.field ? keyOf(*finding.field) : QString());
        table.cell(sentenceOf(plan, finding));
        table.cell(cloudText(plan, finding.subject));
    }
    table.finish();
}
} // namespace

namespace {
// What the rule counts for: "Counts as a warning, in production as an error."
QString countsText(const Rule &rule)
{
    const auto word = [](RuleLevel level) {
        switch (level) {
        case RuleLevel::Error:
            return Words::tr("an error");
        case RuleLevel::Warning:
            return Words::tr("a warning");
        case RuleLevel::Info:
            return Words::tr("advice");
        case RuleLevel::Off:
            break;
        }
        return Words::tr("nothing");
    };
    return rule.level == rule.inProduction
        ? Words::tr("Counts as %1.").arg(word(rule.level))
        : Words::tr("Counts as %1, in production as %2.").arg(word(rule.level), word(rule.inProduction));
}
} // namespace

static Exit checkPlan(const Invocation &invocation, Output &output)
{
    const Result<Plan> plan = readPlan(invocation.arguments.constFirst(), output);
    if (!plan)
        return output.fail(Exit::Unreadable, plan.sentence());
    const Result<Wanted> asked = wanted(*plan, invocation);
    if (!asked)
        return output.fail(Exit::WrongUse, asked.sentence());
    const QList<Finding> *findings = &asked->findings;
    if (invocation.format == Format::Text)
        writeForPeople(*plan, *asked, output.text += asOfLine(invocation));
    else if (invocation.format == Format::Sarif)
        writeSarif(*plan, invocation.arguments.constFirst(), invocation.options.value("as-of"), *findings,
                   output.text);
    else
        writeForFiles(*plan, *findings, invocation.format, output.text);
    return check::countsOf(*findings).open() ? Exit::Findings : Exit::Clean;
}

namespace {
// The page resources/help/checks.md.
QString page()
{
    QString text = Words::tr(
        "# Checks\n\nWhat MCI Planner looks for in a plan, all the time. A rule can be switched off "
        "or raised for a plan, and a finding waived with a reason. Five rules of RightScale's "
        "advice are left out: W-13 and W-59 are about images and instance types long gone, W-51 "
        "needs to know how long nothing was used, W-52 is a publisher's disclaimer rather than a "
        "finding, and W-60 is about inputs, which are carried along but not resolved.\n");
    for (const Rule &rule : rules()) {
        text += QStringLiteral("\n## %1 %2\n\n%3 %4\n")
                    .arg(QLatin1String(rule.id), titleOf(rule), reasonOf(rule), countsText(rule));
        for (const QString &fix : fixTextsOf(rule))
            text += Words::tr("\nFix: %1.\n").arg(fix);
    }
    return text;
}
} // namespace

static Exit showRules(const Invocation &invocation, Output &output)
{
    if (invocation.has("markdown")) {
        output.text += page().toUtf8();
        return Exit::Clean;
    }
    if (invocation.format == Format::Text) {
        for (const Rule &rule : rules()) {
            output.text += QStringLiteral("%1 %2\n  %3 %4\n")
                               .arg(QLatin1String(rule.id), titleOf(rule), reasonOf(rule), countsText(rule))
                               .toUtf8();
            for (const QString &fix : fixTextsOf(rule))
                output.text += QStringLiteral("  %1\n").arg(Words::tr("Fix: %1").arg(fix)).toUtf8();
        }
        return Exit::Clean;
    }
    TableWriter table(
        invocation.format,
        {{"rule", {}}, {"severity", {}}, {"in_production", {}}, {"title", {}}, {"reason", {}}, {"fix", {}}},
        output.text);
    for (const Rule &rule : rules()) {
        table.cell(QString::fromLatin1(rule.id));
        table.cell(QString::fromLatin1(enumKey(rule.level)));
        table.cell(QString::fromLatin1(enumKey(rule.inProduction)));
        table.cell(titleOf(rule));
        table.cell(reasonOf(rule));
        table.cell(fixTextsOf(rule).join(QStringLiteral("; ")));
    }
    table.finish();
    return Exit::Clean;
}

static const QList<Option> checkOptions {
    damagedAnyway,
    {"rule", "ID", QT_TRANSLATE_NOOP("Words", "Only this rule, as W-05.")},
    {"as-of", "DATE",
     QT_TRANSLATE_NOOP(
         "Words",
         "As it will be, or was, on that day; otherwise today. Dates of images and waivers count from it.")},
    {"severity", "error|warning|info",
     QT_TRANSLATE_NOOP("Words", "Only findings that count for this or more; otherwise all.")}};
static const Registered
    checkPlanCommand({"check", "PLAN [NAME...]",
                      QT_TRANSLATE_NOOP("Words", "Says what is wrong or not advisable in a plan, and why."),
                      1, -1, true, checkOptions, checkPlan, "sarif"});

static const QList<Option> rulesOptions {
    {"markdown", nullptr, QT_TRANSLATE_NOOP("Words", "As the page of the help.")}};
static const Registered showRulesCommand({"rules", "",
                                          QT_TRANSLATE_NOOP("Words", "Lists the rules of check."), 0, 0, true,
                                          rulesOptions, showRules});
} // namespace cli
