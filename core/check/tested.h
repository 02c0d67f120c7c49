// SPDX-License-Identifier: MIT
// Which combinations of ServerTemplate, MultiCloud Image and cloud were tested.
#pragma once

#include "core/plan/plan.h"

enum class Tested : quint8 { Never, Failed, Passed };

// Never of a HEAD, which still changes. What the latest record says; without one, a committed pair that RightScale publishes and lists counts as
// tested by RightScale, where its MultiCloud Image supports the cloud (W-01).
Tested testedState(const Plan &plan, Id<ServerTemplate> serverTemplate, Id<MultiCloudImage> mci,
                   Id<Cloud> cloud);
// The latest record; null when there is none.
const TestRecord *lastTest(const Plan &plan, Id<ServerTemplate> serverTemplate, Id<MultiCloudImage> mci,
                           Id<Cloud> cloud);
// "Passed: tested by m.okafor on 3 May 2026. note", "Never tested": for the cell of a matrix.
QString testedSentence(const Plan &plan, Id<ServerTemplate> serverTemplate, Id<MultiCloudImage> mci,
                       Id<Cloud> cloud);

// The clouds that a MultiCloud Image supports, by how it was tested with the ServerTemplate there; in the
// order of its settings.
struct TestedClouds {
    QList<Id<Cloud>> passed, failed, never;
    qsizetype size() const { return passed.size() + failed.size() + never.size(); }
    bool isComplete() const { return passed.size() == size(); }
};
TestedClouds testedClouds(const Plan &plan, Id<ServerTemplate> serverTemplate, Id<MultiCloudImage> mci);
// Under the title "Tested": "✓ in 5 of 5" clouds, "◐ in 2 of 5", "✕ failed in 1 of 5", "– never".
QString testedText(const TestedClouds &clouds);
