// SPDX-License-Identifier: MIT
// D31: which deployment an imported server or array is put into when it is added, and of which environment that is.
#pragma once

#include "core/import/questions.h"
#include "core/import/said.h"

// "Imported from AWS US-East" where the rule finds nothing.
QString deploymentName(const DeploymentRule &rule, const QHash<QString, QString> &tags,
                       const QString &account, const QString &region);
// What a word of the name says: "shop-prod" is production, "product-api" is not.
Environment environmentIn(const QString &name);

// A rule, and how many of the groups and instances it finds a deployment for.
struct RuleCoverage {
    DeploymentRule rule;
    int covered = 0, of = 0;
};
// Rules that are worth proposing, the one that covers most first.
QList<RuleCoverage> proposedRules(const QList<Sayings> &sayings);
