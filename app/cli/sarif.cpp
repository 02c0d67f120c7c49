// SPDX-License-Identifier: MIT
#include "app/cli/sarif.h"

#include "core/check/rules.h"
#include "core/naming/names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace cli {
namespace {
QJsonObject text(const QString &content) { return {{"text", content}}; }

QString levelOf(RuleLevel level)
{
    switch (level) {
    case RuleLevel::Error:
        return QStringLiteral("error");
    case RuleLevel::Warning:
        return QStringLiteral("warning");
    case RuleLevel::Info:
        return QStringLiteral("note");
    case RuleLevel::Off:
        break;
    }
    return QStringLiteral("none");
}

QJsonArray ruleObjects()
{
    QJsonArray objects;
    for (const Rule &rule : rules())
        objects.append(QJsonObject {{"id", rule.id},
                                    {"shortDescription", text(titleOf(rule))},
                                    {"fullDescription", text(reasonOf(rule))},
                                    {"defaultConfiguration", QJsonObject {{"level", levelOf(rule.level)}}}});
    return objects;
}

QJsonObject resultObject(const Plan &plan, const QString &path, const Finding &finding)
{
    const QString uri = QString::fromLatin1(QUrl::toPercentEncoding(path, "/"));
    const QJsonObject location {
        {"physicalLocation",
         QJsonObject {{"artifactLocation", QJsonObject {{"uri", uri}}},
                      {"region", QJsonObject {{"startLine", 1}}}}},
        {"logicalLocations",
         QJsonArray {QJsonObject {{"name", nameOf(plan, finding.subject)}, {"kind", "object"}}}}};
    QJsonObject result {{"ruleId", finding.rule->id},
                        {"ruleIndex", int(finding.rule - rules().constData())},
                        {"level", levelOf(finding.level)},
                        {"message", text(sentenceOf(plan, finding))},
                        {"locations", QJsonArray {location}}};
    if (!finding.isOpen())
        result.insert("suppressions",
                      QJsonArray {QJsonObject {{"kind", "external"},
                                               {"justification", plan.row(finding.waiver).reason}}});
    return result;
}
} // namespace

void writeSarif(const Plan &plan, const QString &path, const QString &asOf, const QList<Finding> &findings,
                QByteArray &out)
{
    QJsonArray results;
    for (const Finding &finding : findings)
        results.append(resultObject(plan, path, finding));
    const QJsonObject driver {{"name", "MCI Planner"}, {"version", VERSION}, {"rules", ruleObjects()}};
    QJsonObject run {{"tool", QJsonObject {{"driver", driver}}}, {"results", results}};
    if (!asOf.isEmpty())
        run.insert("properties", QJsonObject {{"asOf", asOf}});
    out += QJsonDocument(QJsonObject {{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                                      {"version", "2.1.0"},
                                      {"runs", QJsonArray {run}}})
               .toJson();
}
} // namespace cli
