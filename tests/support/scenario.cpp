// SPDX-License-Identifier: MIT
#include "tests/support/scenario.h"

#include "core/plan/imported.h"
#include "tests/support/plantext.h"
#include "tests/support/scenariowords.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace {
// Reads the lines of one file; what comes before the first case is given in every case.
class ScenarioReader {
public:
    explicit ScenarioReader(const QString &file) : m_file(file) {}

    void read(const QString &line)
    {
        ++m_line;
        const QString text = line.trimmed();
        const bool isIndented = line.startsWith(u' ');
        if (m_isOpen && isIndented && !text.isEmpty() && indentOf(line) > m_indent)
            return steps().last().expected.append(text); // an answer of several lines
        m_isOpen = false;
        if (text.isEmpty() || text.startsWith(u'#'))
            return;
        if (!isIndented)
            return begin(text);
        step(text, indentOf(line));
    }
    Result<QList<Scenario>> result()
    {
        if (m_error.isEmpty() && m_cases.isEmpty())
            fail(QStringLiteral("there is no case"));
        return m_error.isEmpty() ? Result<QList<Scenario>>(m_cases) : Error {m_error, {}};
    }

private:
    using Kind = ScenarioStep::Kind;

    static qsizetype indentOf(const QString &line)
    {
        return line.size() - QString(line).remove(QRegularExpression("^ +")).size();
    }
    QList<ScenarioStep> &steps() { return m_cases.isEmpty() ? m_shared : m_cases.last().steps; }
    void fail(const QString &what)
    {
        if (m_error.isEmpty())
            m_error = QStringLiteral("%1:%2: %3.").arg(m_file, QString::number(m_line), what);
    }

    void begin(const QString &text)
    {
        static const QMap<QString, Kind> parts {
            {"given", Kind::Given}, {"when", Kind::When}, {"then", Kind::Then}};
        m_kind = parts.value(text, Kind::Given);
        if (parts.contains(text))
            return;
        if (!text.startsWith(u"case "))
            return fail(QStringLiteral("\"%1\" is none of case, given, when, then").arg(text));
        m_cases.append({.file = m_file, .name = text.mid(5), .line = m_line, .steps = m_shared});
    }

    void step(const QString &text, qsizetype indent)
    {
        if (m_cases.isEmpty() && m_kind != Kind::Given)
            return fail(QStringLiteral("before the first case there is only given"));
        if (m_kind == Kind::When && text.startsWith(u"refused:"))
            return refused(text.mid(8).trimmed());
        ScenarioStep next {.kind = m_kind, .text = text, .line = m_line};
        if (m_kind == Kind::Then) {
            // What is asked about may have colons in its name, where the answer stands below.
            const qsizetype colon = text.endsWith(u':') ? text.size() - 1 : text.indexOf(u':');
            if (colon < 0)
                return fail(QStringLiteral("a question ends with a colon, its answer follows"));
            next.text = text.left(colon).trimmed();
            if (const QString answer = text.mid(colon + 1).trimmed(); !answer.isEmpty())
                next.expected.append(answer);
            m_isOpen = next.expected.isEmpty();
            m_indent = indent;
        }
        steps().append(next);
    }

    void refused(const QString &sentence)
    {
        if (steps().isEmpty() || steps().last().kind != Kind::When)
            return fail(QStringLiteral("there is no intent before it that could be refused"));
        steps().last().isRefused = true;
        steps().last().expected.append(sentence);
    }

    QString m_file, m_error;
    QList<ScenarioStep> m_shared;
    QList<Scenario> m_cases;
    Kind m_kind = Kind::Given;
    qsizetype m_indent = 0;
    bool m_isOpen = false; // the answer of the last question may follow on lines of its own
    int m_line = 0;
};

QString whatFailed(const ScenarioStep &step, PlanText &plan)
{
    if (step.kind == ScenarioStep::Kind::Then) {
        const Result<QStringList> answer = answerOf(plan, step.text);
        if (!answer)
            return answer.sentence();
        return *answer == step.expected ? QString()
                                        : QStringLiteral("%1 is\n    %2\nbut should be\n    %3")
                                              .arg(step.text, answer->join(QStringLiteral("\n    ")),
                                                   step.expected.join(QStringLiteral("\n    ")));
    }
    if (step.kind == ScenarioStep::Kind::When)
        plan.keepGiven();
    if (step.kind == ScenarioStep::Kind::Given || !isIntent(step.text))
        return plan.read(step.text);
    const Result<Change> change = changeOf(plan, step.text);
    if (!change && change.error().detail == notUnderstood)
        return change.sentence();
    if (change && step.isRefused)
        return QStringLiteral("%1 was not refused").arg(step.text);
    if (!change && QStringList {change.sentence()} != step.expected)
        return QStringLiteral("%1 was refused with\n    %2").arg(step.text, change.sentence());
    if (change)
        plan.apply(completed(plan.plan(), *change));
    return {};
}
} // namespace

Result<QList<Scenario>> parseScenarios(const QString &file, const QString &text)
{
    ScenarioReader reader(file);
    for (const QString &line : text.split(u'\n'))
        reader.read(line);
    return reader.result();
}

Result<QList<Scenario>> loadScenarios(const QString &folder)
{
    QList<Scenario> all;
    for (const QString &name : QDir(folder).entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name)) {
        QFile file(QDir(folder).filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return Error {QStringLiteral("%1 can't be read.").arg(name), file.errorString()};
        const Result<QList<Scenario>> cases = parseScenarios(name, QString::fromUtf8(file.readAll()));
        if (!cases)
            return cases.error();
        all += *cases;
    }
    return all;
}

QString runScenario(const Scenario &scenario, Plan *after)
{
    PlanText plan;
    QString failure;
    for (const ScenarioStep &step : scenario.steps)
        if (const QString what = whatFailed(step, plan); !what.isEmpty() && failure.isEmpty())
            failure = QStringLiteral("%1:%2: %3").arg(scenario.file, QString::number(step.line), what);
    if (after)
        *after = plan.plan();
    return failure;
}
