// SPDX-License-Identifier: MIT
// What imports leave behind: where rows were read, what the source calls them, and where it and the plan
// disagree.
#pragma once

#include "core/base/id.h"
#include "core/base/text.h"
#include "core/base/timestamp.h"
#include "core/plan/enumtexts.h"

#include <QString>

struct Cloud;
struct ImportRecord;

// What the source of an imported row calls it, and where it lies: an ARN, "lt-…", a selfLink, an Azure id in
// lower case. The next import finds the row by it, whatever it is named by then.
struct SourceKey {
    Provider provider = Provider::None;
    Text account, id; // id empty: its uid is its id
    bool operator==(const SourceKey &) const = default;
};

// Where an imported row was read; no record: it was made here. An import may be forgotten, its number stays.
struct ImportPlace {
    PastId<ImportRecord> record;
    int line = 0;
    explicit operator bool() const { return bool(record); }
    bool operator==(const ImportPlace &) const = default;
};

// One file that was imported.
struct ImportRecord {
    Id<ImportRecord> id;
    Provider provider = Provider::None;
    QString account;
    Id<Cloud> cloud; // none: of no cloud alone
    QString kind;    // the command that prints it: "aws ec2 describe-images"
    QString file;
    Timestamp at;
    int records = 0;
    bool complete = true; // false: more pages were not given
    bool operator==(const ImportRecord &) const = default;
};

// What the source last said of an imported row that was edited or deleted here since (D39).
struct ImportedRow {
    Id<ImportedRow> id;
    QString table;  // of the row
    int row = 0;    // its number there
    QString fields; // the whole row as the source has it, as JSON by the keys of the schema
    bool operator==(const ImportedRow &) const = default;
};

// A field that was edited here and at the source, differently (D40). The plan's value stands until it is
// decided.
struct Conflict {
    Id<Conflict> id;
    QString table;
    int row = 0;
    QString field;               // its key; empty: the row was deleted on one side
    QString base, theirs;        // as JSON: what the source said before, and what it says now
    PastId<ImportRecord> record; // where it says so
    int line = 0;
    bool operator==(const Conflict &) const = default;
};
