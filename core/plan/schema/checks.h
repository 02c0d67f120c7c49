// SPDX-License-Identifier: MIT
// The fields of test records, waivers and rule settings.
#pragma once

#include "core/base/field.h"
#include "core/plan/entities/checks.h"

template <> struct Schema<TestRecord> {
    static constexpr auto table = "test_record";
    static constexpr auto label = QT_TRANSLATE_NOOP("plan", "Test record");
    static constexpr auto fields = Pack {
        field<&TestRecord::serverTemplate>("server_template_id", QT_TRANSLATE_NOOP("plan", "ServerTemplate")),
        field<&TestRecord::mci>("mci_id", QT_TRANSLATE_NOOP("plan", "MultiCloud Image")),
        field<&TestRecord::cloud>("cloud_id", QT_TRANSLATE_NOOP("plan", "Cloud")),
        field<&TestRecord::result>("result", QT_TRANSLATE_NOOP("plan", "Result")),
        field<&TestRecord::testedBy>("tested_by", QT_TRANSLATE_NOOP("plan", "Tested by")),
        field<&TestRecord::note>("note", QT_TRANSLATE_NOOP("plan", "Note")),
        field<&TestRecord::testedAt>("tested_at", QT_TRANSLATE_NOOP("plan", "Tested at")),
    };
};

template <> struct Schema<Waiver> {
    static constexpr auto table = "waiver";
    static constexpr auto label = QT_TRANSLATE_NOOP("plan", "Waiver");
    static constexpr auto fields = Pack {
        field<&Waiver::rule>("rule", QT_TRANSLATE_NOOP("plan", "Rule")),
        field<&Waiver::server>("server_id", QT_TRANSLATE_NOOP("plan", "Server")),
        field<&Waiver::array>("array_id", QT_TRANSLATE_NOOP("plan", "Server Array")),
        field<&Waiver::deployment>("deployment_id", QT_TRANSLATE_NOOP("plan", "Deployment")),
        field<&Waiver::serverTemplate>("server_template_id", QT_TRANSLATE_NOOP("plan", "ServerTemplate")),
        field<&Waiver::mci>("mci_id", QT_TRANSLATE_NOOP("plan", "MultiCloud Image")),
        field<&Waiver::reason>("reason", QT_TRANSLATE_NOOP("plan", "Reason")),
        field<&Waiver::waivedAt>("waived_at", QT_TRANSLATE_NOOP("plan", "Waived at")),
        field<&Waiver::until>("until", QT_TRANSLATE_NOOP("plan", "Until")),
    };
};

template <> struct Schema<RuleSetting> {
    static constexpr auto table = "rule_setting";
    static constexpr auto label = QT_TRANSLATE_NOOP("plan", "Rule setting");
    static constexpr auto fields = Pack {
        field<&RuleSetting::rule>("rule", QT_TRANSLATE_NOOP("plan", "Rule")),
        field<&RuleSetting::everywhere>("everywhere", QT_TRANSLATE_NOOP("plan", "Everywhere")),
        field<&RuleSetting::environment>("environment", QT_TRANSLATE_NOOP("plan", "Environment")),
        field<&RuleSetting::level>("level", QT_TRANSLATE_NOOP("plan", "Level")),
    };
};
