// SPDX-License-Identifier: MIT
// The fields of test records, waivers and rule settings.
#pragma once

#include "core/base/field.h"
#include "core/plan/entities/checks.h"

#define PLAN_LABEL(text) QT_TRANSLATE_NOOP("plan", text)

template <> struct Schema<TestRecord> {
    static constexpr auto table = "test_record";
    static constexpr auto label = PLAN_LABEL("Test record");
    static constexpr auto fields = std::tuple {
        field<&TestRecord::serverTemplate>("server_template_id", PLAN_LABEL("ServerTemplate")),
        field<&TestRecord::mci>("mci_id", PLAN_LABEL("MultiCloud Image")),
        field<&TestRecord::cloud>("cloud_id", PLAN_LABEL("Cloud")),
        field<&TestRecord::result>("result", PLAN_LABEL("Result")),
        field<&TestRecord::testedBy>("tested_by", PLAN_LABEL("Tested by")),
        field<&TestRecord::note>("note", PLAN_LABEL("Note")),
        field<&TestRecord::testedAt>("tested_at", PLAN_LABEL("Tested at")),
    };
};

template <> struct Schema<Waiver> {
    static constexpr auto table = "waiver";
    static constexpr auto label = PLAN_LABEL("Waiver");
    static constexpr auto fields = std::tuple {
        field<&Waiver::rule>("rule", PLAN_LABEL("Rule")),
        field<&Waiver::server>("server_id", PLAN_LABEL("Server")),
        field<&Waiver::array>("array_id", PLAN_LABEL("Server Array")),
        field<&Waiver::deployment>("deployment_id", PLAN_LABEL("Deployment")),
        field<&Waiver::serverTemplate>("server_template_id", PLAN_LABEL("ServerTemplate")),
        field<&Waiver::mci>("mci_id", PLAN_LABEL("MultiCloud Image")),
        field<&Waiver::reason>("reason", PLAN_LABEL("Reason")),
        field<&Waiver::waivedAt>("waived_at", PLAN_LABEL("Waived at")),
        field<&Waiver::until>("until", PLAN_LABEL("Until")),
    };
};

template <> struct Schema<RuleSetting> {
    static constexpr auto table = "rule_setting";
    static constexpr auto label = PLAN_LABEL("Rule setting");
    static constexpr auto fields = std::tuple {
        field<&RuleSetting::rule>("rule", PLAN_LABEL("Rule")),
        field<&RuleSetting::everywhere>("everywhere", PLAN_LABEL("Everywhere")),
        field<&RuleSetting::environment>("environment", PLAN_LABEL("Environment")),
        field<&RuleSetting::level>("level", PLAN_LABEL("Level")),
    };
};

#undef PLAN_LABEL
