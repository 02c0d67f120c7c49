// SPDX-License-Identifier: MIT
// What a person says of checks: what was tested, what is waived, and which rules count.
#pragma once

#include "core/plan/entities/servers.h"

// That a ServerTemplate was tested with a MultiCloud Image in a cloud (W-01, W-55).
struct TestRecord {
    Id<TestRecord> id;
    Id<ServerTemplate> serverTemplate;
    Id<MultiCloudImage> mci;
    Id<Cloud> cloud;
    TestResult result = TestResult::Passed;
    QString testedBy, note;
    Timestamp testedAt;
    bool operator==(const TestRecord &) const = default;
};

// A rule that a person accepts not to hold for one object, and why.
struct Waiver {
    Id<Waiver> id;
    QString rule;      // "W-03"
    Id<Server> server; // exactly one of these is set: what is waived
    Id<ServerArray> array;
    Id<Deployment> deployment;
    Id<ServerTemplate> serverTemplate;
    Id<MultiCloudImage> mci;
    QString reason;
    Timestamp waivedAt, until; // until: none means for good
    bool operator==(const Waiver &) const = default;
};

// How much a rule counts in this plan, everywhere or in one environment.
struct RuleSetting {
    Id<RuleSetting> id;
    QString rule;
    bool everywhere = true;
    Environment environment = Environment::Unspecified; // unless everywhere
    RuleLevel level = RuleLevel::Off;
    bool operator==(const RuleSetting &) const = default;
};
