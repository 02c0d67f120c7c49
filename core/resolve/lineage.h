// SPDX-License-Identifier: MIT
// A Lineage is where values come from, as a graph: least precedence at the left, highest at the right.
#pragma once

#include "core/resolve/resolve.h"

struct LineageNode {
    int column = 0;
    QString caption; // what kind of level it is: "MultiCloud Image"
    QString title;   // the row that it stands for
    QString value;   // what it says; empty when there is nothing to say
    QString why;     // why it won, lost, or is silent, in the words of explain()
    Outcome outcome = Outcome::Won;
    AnyId id; // where it leads
    // The level of the field's walk; none for Next, what runs, and users.
    std::optional<Layer> layer;
    QStringList lines; // what a ServerTemplate lists; the first names of what is folded
    bool isTrouble = false;
    bool isFolded = false; // stands for many; id is the row that they hang on
    bool operator==(const LineageNode &) const = default;
};

struct LineageLink {
    int from = 0, to = 0; // positions in nodes
    bool wins = true;
    bool operator==(const LineageLink &) const = default;
};

struct Lineage {
    QString title; // "Image of web-1"; empty when there is nothing to show
    QList<LineageNode> nodes;
    QList<LineageLink> links;
    bool operator==(const Lineage &) const = default;
};

// The levels of one field: ServerTemplate, MultiCloud Image, the owner's own choice, Next, and what runs
// for an array the groups of what runs.
Lineage lineageOf(const Plan &plan, Owner owner, LaunchField field);
// Everything that an image, a MultiCloud Image or a ServerTemplate leads to; nothing for other rows. More
// than 20 servers and arrays are folded, except those that hang on the row `unfolded`.
Lineage lineageFrom(const Plan &plan, AnyId id, AnyId unfolded = {});
// The same as lines of text, a level a line.
QString asText(const Lineage &lineage);
