// SPDX-License-Identifier: MIT
#include "core/check/rules.h"

#include "core/naming/names.h"

#include <QCoreApplication>
#include <algorithm>

const QList<Rule> &rules()
{
    static const QList<Rule> all = [] {
        QList<Rule> rows = launchRules() + compatibilityRules() + practiceRules() + settledRules()
            + arrayRules() + templateRules() + mciRules() + deploymentRules() + nameRules() + conflictRules()
            + inventoryRules() + inventoryRecordRules();
        std::sort(rows.begin(), rows.end(),
                  [](const Rule &a, const Rule &b) { return qstrcmp(a.id, b.id) < 0; });
        return rows;
    }();
    return all;
}

const Rule *findRule(const QString &id)
{
    const auto found = std::find_if(rules().cbegin(), rules().cend(), [&](const Rule &rule) {
        return id.compare(QLatin1String(rule.id), Qt::CaseInsensitive) == 0;
    });
    return found == rules().cend() ? nullptr : &*found;
}

namespace {
QString translated(const char *text) { return QCoreApplication::translate("rules", text); }
} // namespace

QString titleOf(const Rule &rule) { return translated(rule.title); }
QString reasonOf(const Rule &rule) { return translated(rule.reason); }
QStringList fixTextsOf(const Rule &rule)
{
    QStringList texts;
    for (const Fix &fix : rule.fixes)
        texts.append(translated(fix.text));
    return texts;
}

QString sentenceOf(const Plan &plan, const Finding &finding)
{
    const QString parts[] {nameOf(plan, finding.subject), nameOf(plan, finding.about[0]),
                           nameOf(plan, finding.about[1]), finding.detail};
    const QString text = translated(finding.rule->sentence);
    QString sentence;
    // Once through the text, so that a name with a per cent sign stays as it is.
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int number = text.at(i) == u'%' && i + 1 < text.size() ? text.at(i + 1).digitValue() : -1;
        if (number < 1 || number > 4) {
            sentence += text.at(i);
            continue;
        }
        sentence += parts[number - 1];
        ++i;
    }
    return sentence;
}
