// SPDX-License-Identifier: MIT
// Image proposals are the MultiCloud Images that lone images would make: one for what is built again and
// again, a revision for each build, a setting for each cloud. A person corrects them before they are made.
#pragma once

#include "core/base/progress.h"
#include "core/plan/plan.h"

#include <optional>

namespace unite {
// An image of a build; of two that are for one cloud neither is taken until a person decides.
struct Candidate {
    Id<Image> image;
    bool taken = true;
    bool operator==(const Candidate &) const = default;
};

// Images that were made as one.
struct Build {
    QString label;           // "20240523.1"; empty where nothing tells it from others
    Timestamp at;            // when, as far as that is known
    QList<qint64> order;     // the numbers of the label
    QList<Candidate> images; // by cloud
    bool isOlder = false;    // than what its lineage has already: nothing is taken until a person decides
    bool operator==(const Build &) const = default;
};

struct MciProposal {
    QString name;
    QString from;           // what all of its images are called
    Id<MciLineage> lineage; // that was united from these before; none: it is made anew
    QList<Build> builds;    // oldest first
    bool operator==(const MciProposal &) const = default;
};

struct ImageProposals {
    QList<MciProposal> mcis;                           // by name
    qsizetype alone = 0, unnamed = 0, unavailable = 0; // images that are left out, and why
};

// A pure function of the plan, over these images, or all. What MultiCloud Images other than those of imported
// launch templates have already is left out.
ImageProposals proposeMcis(const Plan &plan, const std::optional<QList<Id<Image>>> &images = {},
                           Progress *progress = nullptr);

// The clouds of a build for which no image is taken although there are several.
QList<Id<Cloud>> conflictsOf(const Plan &plan, const Build &build);
qsizetype conflictsOf(const Plan &plan, const MciProposal &proposal);
// The builds that would become revisions: those with an image that is taken, and not all there already.
QList<Build> buildsToMake(const Plan &plan, const MciProposal &proposal);
QList<Id<Image>> takenOf(const Build &build);

// How a person corrects them. Where joining brings two images for one cloud into a build, neither is taken.
MciProposal joined(const Plan &plan, const QList<MciProposal> &proposals);
Build joined(const Plan &plan, const QList<Build> &builds);
// Takes the images out of the proposal into one of their own, whose name is another.
MciProposal split(const Plan &plan, MciProposal &proposal, const QSet<Id<Image>> &images);
// Takes an image in place of the others for its cloud, or no longer.
void take(const Plan &plan, Build &build, Id<Image> image, bool taken);
} // namespace unite
