// SPDX-License-Identifier: MIT
// A Chain is where values come from, as a graph: least precedence at the left, highest at the right.
#pragma once

#include "core/plan/owner.h"
#include "core/resolve/resolve.h"

// One MultiCloud Image of the list of a ServerTemplate.
struct ChainEntry {
    Id<MultiCloudImage> mci;
    QString name;
    bool isDefault = false, isChosen = false;
    bool operator==(const ChainEntry &) const = default;
};

struct ChainNode {
    // A level of the walk; Next; what runs; a row that hangs on another; what stands for many of them.
    enum class Kind : quint8 { Level, Next, Running, Row, Folded };
    Kind kind = Kind::Level;
    int column = 0;
    QString caption; // what kind of level it is: "ServerTemplate"
    QString title;   // the row that it stands for
    QString value;   // what it says; empty when there is nothing to say
    QString before;  // what it said before a trial; empty where that is the same
    QString brief;   // in a few words, for the card: "overridden by Next"
    QString why;     // why it won, lost, or is silent, in the words of explain()
    QString mark;    // how many findings there are: "⚠ 2"
    Outcome outcome = Outcome::Won;
    AnyId id;      // where it leads
    AnyId valueId; // the row that is its value; none for text
    // The field whose walk it is a level of: that of the chain, or the choice of the MultiCloud Image.
    LaunchField field = LaunchField::Image;
    std::optional<Layer> layer;      // none for what runs, and for users
    std::optional<FieldState> state; // of Next
    QList<ChainEntry> list;          // what a ServerTemplate lists: the default and the chosen one first
    qsizetype unlisted = 0;          // how many more it lists
    QList<Id<Instance>> instances;   // what runs
    bool isTrouble = false;
    bool isOnPath = false; // its value reaches the end
    bool operator==(const ChainNode &) const = default;
};

struct ChainLink {
    int from = 0, to = 0; // positions in nodes
    bool wins = true;
    bool operator==(const ChainLink &) const = default;
};

struct Chain {
    QString title;    // "Image of web-1"; empty when there is nothing to show
    QString sentence; // what launches and why, and what runs instead
    QList<ChainNode> nodes;
    QList<ChainLink> links;
    bool operator==(const Chain &) const = default;
};

// The levels of one field: ServerTemplate, the choice of the MultiCloud Image, its setting for the cloud,
// Next, and what runs; for an array the groups of what runs.
Chain chainOf(const Plan &plan, Owner owner, LaunchField field);
// Everything that an image, a MultiCloud Image or a ServerTemplate leads to; nothing for other rows. Of
// more than 20 rows of a kind only the count is told, except of those that hang on an `unfolded` row.
Chain chainFrom(const Plan &plan, AnyId id, const QList<AnyId> &unfolded = {});
// The same chain, each node with what it said before where that was something else.
Chain withBefore(Chain after, const Chain &before);
// The same as lines of text: the sentence, then a level a line.
QString asText(const Chain &chain);
