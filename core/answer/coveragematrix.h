// SPDX-License-Identifier: MIT
// A CoverageMatrix is MultiCloud Images by clouds: what each gives there, and how many launch by it.
#pragma once

#include "core/base/progress.h"
#include "core/plan/anyid.h"
#include "core/plan/plan.h"

// What a MultiCloud Image gives in a cloud.
enum class CellState : quint8 {
    NotSupported, // no setting, or one whose fingerprint matched nothing (EC-34)
    Image,
    NoInstanceType, // an image, but who launches must choose an instance type
    ImageGone,      // deregistered, no access, or removed (EC-19)
    Unknown,        // its settings are not known (D7)
};
inline constexpr int cellStateCount = 5;

struct CoverageCell {
    CellState state = CellState::NotSupported;
    Id<MciSetting> setting;
    int users = 0;    // servers and arrays in scope whose Next takes this MultiCloud Image in this cloud
    int stranded = 0; // of these, how many it leaves without an image that can be launched
    bool isGap() const { return stranded > 0; }
    bool operator==(const CoverageCell &) const = default;
};

struct CoverageMatrix {
    AnyId scope;                     // a ServerTemplate or a Deployment; none: everything
    QList<Id<MultiCloudImage>> mcis; // the rows: a ServerTemplate's list in its order, otherwise by name
    QList<Id<Cloud>> clouds;         // the columns, by name
    QList<CoverageCell> cells;       // row by row
    // Servers and arrays that have no image at all, and those of which it is not known which they have.
    int imageless = 0, unknown = 0;

    const CoverageCell &at(qsizetype row, qsizetype column) const
    {
        return cells.at(row * clouds.size() + column);
    }
    // How many clouds a row, and how many MultiCloud Images a column has an image for.
    int imagesInRow(qsizetype row) const;
    int imagesInColumn(qsizetype column) const;
    int usersOfRow(qsizetype row) const;
    int usersOfColumn(qsizetype column) const;
    qsizetype count(CellState state) const;
    qsizetype gaps() const;
};

// What a ServerTemplate lists; what the ServerTemplates of a deployment list and its servers and arrays choose; or
// every MultiCloud Image. Removed clouds only where something is said of them, or launches there.
CoverageMatrix coverageMatrix(const Plan &plan, AnyId scope, Progress &progress);

// "●", "◌", "◐", "✕", "?", and what they mean: "image", "not supported".
QString glyphOf(CellState state);
QString wordOf(CellState state);
QString keyOf(CellState state); // "not_supported", for files and the command line
// "Ubuntu_22.04_x64 [rev 4] in AWS US-East: image ami-0c1b · my build, t2.micro. 3 servers and arrays launch it."
QString sentenceOf(const Plan &plan, const CoverageMatrix &matrix, qsizetype row, qsizetype column);
