// SPDX-License-Identifier: MIT
// The places that the navigator leads to, and their sections: one row each, from which its tree follows.
#pragma once

#include "core/plan/anyid.h"
#include "core/plan/plan.h"

// A place that the navigator leads to: a section as a whole, or one row within it.
struct Place {
    enum class Section {
        Deployments,
        Templates,
        Mcis,
        Clouds,
        InstanceTypes,
        Datacenters,
        Coverage,
        Drift,
        Inventories
    };
    Section section = Section::Deployments;
    // A Deployment, Server, ServerArray or Cloud, what coverage is of; none: the section as a whole.
    AnyId id;
    bool operator==(const Place &) const = default;
};
Q_DECLARE_METATYPE(Place)

struct SectionRow {
    // Where it stands in the tree: at the top, below a heading, or below each cloud.
    enum class Below { Nothing, Design, Views, Cloud };

    Place::Section section;
    const char *title; // untranslated, context "NavigatorModel"
    const char *icon = "";
    Below below = Below::Nothing;
    // How much is in it; of a section below clouds, in that of the cloud.
    qsizetype (*count)(const Plan &plan, Id<Cloud> cloud) = nullptr;
};

const SectionRow &sectionRow(Place::Section section);
// The sections that stand there, in their order.
const QList<Place::Section> &sectionsBelow(SectionRow::Below below);
