// SPDX-License-Identifier: MIT
// A Finding is what a rule found at one object: wrong, or not advisable. Its words are made when they are read.
#pragma once

#include "core/resolve/resolution.h"

#include <array>
#include <optional>

struct Rule;

struct Finding {
    const Rule *rule = nullptr;
    // The Server, Server Array, ServerTemplate, MultiCloud Image or Deployment; a Conflict of none of these.
    AnyId subject;
    std::optional<LaunchField> field; // of Next, where it is about one
    std::array<AnyId, 2> about;       // what the sentence names besides: %2 and %3
    QString detail;                   // %4
    RuleLevel level = RuleLevel::Warning;
    Id<Waiver> waiver; // none: not waived
    bool isOpen() const { return !waiver; }
    // The same finding, however its level or waiver is.
    bool isSame(const Finding &other) const
    {
        return rule == other.rule && subject == other.subject && field == other.field && about == other.about
            && detail == other.detail;
    }
    bool operator==(const Finding &) const = default;
};

// "web-1 uses the image ami-0c1b, which …": what is found, as a person reads it.
QString sentenceOf(const Plan &plan, const Finding &finding);
