// SPDX-License-Identifier: MIT
// A Scenario is one case of a text file: a plan in a few words, intents, and what must then be so.
#pragma once

#include "core/base/result.h"
#include "core/plan/plan.h"

#include <QStringList>

struct ScenarioStep {
    enum class Kind { Given, When, Then };
    Kind kind = Kind::Given;
    QString text;         // a line of a plan, an intent, or a question
    QStringList expected; // the refusal of an intent, the answer to a question
    bool isRefused = false;
    int line = 0;
};

struct Scenario {
    QString file, name; // the name begins with the rule ids: "R-04 EC-09 The default is live"
    int line = 0;
    QList<ScenarioStep> steps;
};

// The cases of one file's text; the error names file and line.
Result<QList<Scenario>> parseScenarios(const QString &file, const QString &text);
// The cases of all *.txt of a folder, by file name.
Result<QList<Scenario>> loadScenarios(const QString &folder);

// Where a scenario failed, as "file:line: what"; empty when it holds. `after` gets the plan at its end.
QString runScenario(const Scenario &scenario, Plan *after = nullptr);
