// SPDX-License-Identifier: MIT
#include "core/answer/chain.h"
#include "core/answer/inventories.h"
#include "core/check/check.h"
#include "core/integrity/integrity.h"
#include "core/naming/names.h"
#include "core/naming/rowtext.h"
#include "core/plan/imported.h"
#include "core/resolve/drift.h"
#include "tests/support/named.h"
#include "tests/support/scenariotables.h"
#include "tests/support/scenariowords.h"

namespace {
// One question about a plan: a verb that may be left out, a name and a field.
class Question {
public:
    Question(const PlanText &plan, PlanLine &line) : m_plan(plan.plan()), m_given(plan.given()), m_line(line)
    {
    }

    // "web-1 image": the value, its chip, and the problem if there is one.
    QStringList value()
    {
        const Owner on = owner();
        return {valueLine(resolve(m_plan, on), field())};
    }
    // "options app image": the same for each way in which an array launches.
    QStringList options()
    {
        const Owner on = owner();
        const LaunchField which = field();
        QStringList lines;
        for (const Resolution &one : resolutions(m_plan, on))
            lines.append(valueLine(one, which));
        return lines;
    }
    // "as-imported web-1 image": the same in what the source has.
    QStringList imported()
    {
        const Owner on = owner();
        const Plan source = asImported(m_plan);
        const LaunchField which = field();
        return {valueText(source, resolve(source, on), which)};
    }
    // "planned": the imported rows that are planned otherwise.
    QStringList planned()
    {
        QStringList names;
        m_plan.all<ImportedRow>().forEach([&](const ImportedRow &row) {
            const AnyId id = rowNamed(row.table, row.row);
            names.append(QStringLiteral("%1 %2").arg(kindLabel(id), fullNameOf(m_plan, id)).trimmed());
        });
        return names;
    }
    // "runs-as web-1": against Next.
    QStringList runningAs()
    {
        static const QStringList words {"nothing runs", "as Next", "unknown", "otherwise"};
        return {words.at(int(runsAs(m_plan, owner())))};
    }
    // "next web-1": all ten fields.
    QStringList next()
    {
        const Owner on = owner();
        QStringList lines;
        for (const LaunchField field : allLaunchFields)
            lines.append(QStringLiteral("%1: %2").arg(keyOf(field), valueLine(resolve(m_plan, on), field)));
        return lines;
    }
    QStringList inherited()
    {
        const Owner on = owner();
        const LaunchField which = field();
        return {valueLine(resolveInheriting(m_plan, on, which), which)};
    }
    QStringList explained()
    {
        const Owner on = owner();
        QStringList lines;
        for (const Step &step : explain(m_plan, on, field()))
            lines.append(stepLine(step));
        return lines;
    }
    QStringList summarised()
    {
        const Owner on = owner();
        return {summary(m_plan, on, field())};
    }
    // "chain web-1 image": its chain, a level a line.
    QStringList chain()
    {
        const Owner on = owner();
        return linesOf(chainOf(m_plan, on, field()));
    }
    // "leads mci Ubuntu@2": what hangs on it.
    QStringList leading() { return linesOf(chainFrom(m_plan, subject())); }
    QStringList state()
    {
        static const QStringList words {"inherited", "set here", "pinned", "broken"};
        const Owner on = owner();
        return {words.at(int(fieldState(m_plan, on, field())))};
    }
    QStringList overrides()
    {
        QStringList keys;
        for (const LaunchField field : overridesOf(m_plan, owner()))
            keys.append(keyOf(field));
        return {keys.join(QStringLiteral(", "))};
    }
    QStringList obstacles() { return launchObstacles(m_plan, resolve(m_plan, owner())); }
    // "drift web-1", or of an instance: "drift \"app #2\"".
    QStringList drifted()
    {
        QStringList lines;
        for (const FieldDrift &drift : driftOf(m_plan, instance()))
            lines.append(QStringLiteral("%1: %2 -> %3").arg(keyOf(drift.field), drift.current, drift.next));
        return lines;
    }
    QStringList differing()
    {
        return {differs(m_plan, owner()) ? QStringLiteral("yes") : QStringLiteral("no")};
    }
    // "current web-1 image": what it was launched with.
    QStringList current()
    {
        const Id<Instance> id = instance();
        return {valueText(launchedWith(m_plan, id), field())};
    }
    // "history web-1": the running instance and previous launches, by their image.
    QStringList history()
    {
        const Owner on = owner();
        QStringList lines;
        for (const auto &list : {runningOf(m_plan, on), previousOf(m_plan, on)})
            for (const Id<Instance> id : list)
                lines.append(QStringLiteral("%1: %2").arg(
                    labelOf(m_plan.row(id).role), valueText(launchedWith(m_plan, id), LaunchField::Image)));
        return lines;
    }
    QStringList groups()
    {
        QStringList lines;
        for (const LaunchGroup &group : launchGroups(m_plan, owner().array()))
            lines.append(QStringLiteral("%1 x %2%3")
                             .arg(QString::number(group.instances.size()),
                                  valueText(m_plan.row(group.launch), LaunchField::Image),
                                  group.isLikeNext() ? QStringLiteral(", like Next") : QString()));
        return lines;
    }
    QStringList listed()
    {
        QStringList lines;
        for (const Id<ListedMci> id :
             listedMcis(m_plan, templateNamed(m_plan, m_line.word(QStringLiteral("a template")))))
            lines.append(nameOf(m_plan, m_plan.row(id).mci)
                         + (m_plan.row(id).isDefault ? QStringLiteral(" (default)") : QString()));
        return lines;
    }
    // "findings web-1", "findings mci Ubuntu@2": the rules that find something there; waived ones say so.
    QStringList findings()
    {
        QStringList lines;
        for (const Finding &finding : check::findingsOf(m_plan, subject(), checkedAt))
            lines.append(QStringLiteral("%1 %2%3").arg(
                QLatin1String(finding.rule->id), QLatin1String(enumKey(finding.level)),
                finding.isOpen() ? QString() : QStringLiteral(", waived")));
        return lines;
    }
    // "finding W-03 at web-1": yes or no, whatever else is found there.
    QStringList finding()
    {
        const QString rule = m_line.word(QStringLiteral("a rule"));
        return {findingsBy(rule).isEmpty() ? QStringLiteral("no") : QStringLiteral("yes")};
    }
    // "says W-03 at web-1": its sentences.
    QStringList says()
    {
        QStringList lines;
        for (const Finding &finding : findingsBy(m_line.word(QStringLiteral("a rule"))))
            lines.append(QStringLiteral("%1: %2").arg(QLatin1String(enumKey(finding.level)),
                                                      sentenceOf(m_plan, finding)));
        return lines;
    }
    QStringList violations() { return integrity::verify(m_plan); }
    QStringList changes() { return changedRows(m_given, m_plan); }
    QStringList launches() { return changedLaunches(m_given, m_plan); }
    QStringList usedBy() { return users(m_plan, subject()); }
    // What is missing for an answer to be certain, each with the command that tells it.
    QStringList missing()
    {
        QStringList lines;
        for (const InventoryGap &gap : inventoryGaps(m_plan))
            lines.append(
                QStringLiteral("%1: %2 (%3)").arg(titleOf(m_plan, gap), consequenceOf(gap), gap.command));
        return lines;
    }
    QStringList uncounted() { return {uncountedSentence(m_plan, subject())}; }
    QStringList covered() { return coverageRows(m_plan, scope()); }
    QStringList untested() { return testGaps(m_plan, scope()); }
    QStringList drifting() { return driftRows(m_plan); }
    // "drifting-by cause": counted.
    QStringList driftingBy() { return driftGroups(m_plan, m_line.word(QStringLiteral("a grouping"))); }

private:
    static QStringList linesOf(const Chain &chain)
    {
        QStringList lines = asText(chain).split(u'\n');
        for (QString &line : lines)
            line = line.trimmed();
        return lines;
    }
    QString valueLine(const Resolution &resolution, LaunchField field) const
    {
        const Layer layer = layerOf(resolution, field);
        const Problem problem = problemOf(resolution, field);
        return QStringLiteral("%1 [%2]%3")
            .arg(valueText(m_plan, resolution, field), chipText(layer, field),
                 problem == Problem::None ? QString() : u' ' + keyOf(problem));
    }
    static QString stepLine(const Step &step)
    {
        static const QStringList outcomes {"won", "lost", "silent"};
        return QStringLiteral("%1 %2 [%3]%4 - %5")
            .arg(outcomes.at(int(step.outcome)), step.rule, chipText(step.layer, step.field),
                 step.text.isEmpty() ? QString() : u' ' + step.text, step.why);
    }

    QList<Finding> findingsBy(const QString &rule)
    {
        if (!findRule(rule))
            m_line.fail(QStringLiteral("there is no rule %1").arg(rule));
        m_line.takeFlag(QStringLiteral("at"));
        QList<Finding> found = check::findingsOf(m_plan, subject(), checkedAt);
        found.removeIf([&](const Finding &finding) { return rule != QLatin1String(finding.rule->id); });
        return found;
    }
    // "template Base", "deployment Shop", or nothing for the whole plan.
    AnyId scope() { return m_line.isEmpty() ? AnyId() : subject(); }
    AnyId subject()
    {
        const AnyId subject = subjectNamed(m_plan, m_line);
        if (!subject)
            m_line.fail(QStringLiteral("what is asked about is not in the plan"));
        return subject;
    }
    Owner owner()
    {
        const QString name = m_line.word(QStringLiteral("a server or array"));
        const Owner owner = ownerNamed(m_plan, name);
        if (!owner)
            m_line.fail(QStringLiteral("%1 is not in the plan").arg(name));
        return owner;
    }
    Id<Instance> instance()
    {
        const QString name = m_line.word(QStringLiteral("an instance"));
        const Id<Instance> instance = instanceNamed(m_plan, name);
        if (!instance && !ownerNamed(m_plan, name))
            m_line.fail(QStringLiteral("%1 is not in the plan").arg(name));
        return instance;
    }
    LaunchField field()
    {
        const QString key = m_line.word(QStringLiteral("a field"));
        for (const LaunchField field : allLaunchFields)
            if (keyOf(field) == key)
                return field;
        m_line.fail(QStringLiteral("%1 is no field").arg(key));
        return LaunchField::Image;
    }

    const Plan &m_plan, &m_given;
    PlanLine &m_line;
};
} // namespace

Result<QStringList> answerOf(const PlanText &plan, const QString &text)
{
    using Ask = QStringList (Question::*)();
    static const QMap<QString, Ask> questions {
        {"next", &Question::next},           {"inherited", &Question::inherited},
        {"explain", &Question::explained},   {"summary", &Question::summarised},
        {"state", &Question::state},         {"overrides", &Question::overrides},
        {"obstacles", &Question::obstacles}, {"drift", &Question::drifted},
        {"differs", &Question::differing},   {"current", &Question::current},
        {"history", &Question::history},     {"groups", &Question::groups},
        {"listed", &Question::listed},       {"integrity", &Question::violations},
        {"findings", &Question::findings},   {"finding", &Question::finding},
        {"says", &Question::says},           {"changes", &Question::changes},
        {"launches", &Question::launches},   {"used-by", &Question::usedBy},
        {"coverage", &Question::covered},    {"untested", &Question::untested},
        {"drifting", &Question::drifting},   {"drifting-by", &Question::driftingBy},
        {"chain", &Question::chain},         {"leads", &Question::leading},
        {"options", &Question::options},     {"as-imported", &Question::imported},
        {"planned", &Question::planned},     {"runs-as", &Question::runningAs},
        {"missing", &Question::missing},     {"uncounted", &Question::uncounted},
    };
    const bool hasVerb = questions.contains(text.section(u' ', 0, 0));
    PlanLine line(text);
    Question question(plan, line);
    const Ask ask = hasVerb ? questions.value(line.word(QStringLiteral("a question"))) : &Question::value;
    QStringList answer = (question.*ask)();
    line.finish();
    if (!line.error().isEmpty())
        return Error {line.error(), text};
    answer.removeAll(QString());
    return answer.isEmpty() ? QStringList {QStringLiteral("none")} : answer;
}
