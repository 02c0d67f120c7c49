// SPDX-License-Identifier: MIT
// What Joining keeps of the files and rows that it joins.
#pragma once

#include "core/import/formats.h"
#include "core/plan/entities/components.h"

// One file of an inventory, and what its records do not say of themselves.
struct JoinedFile {
    const Format *format = nullptr;
    const Sayings *said = nullptr;
    Scope scope;
};

// Rows of the plan as their source has them now; they meet the plan's when all is said.
template <class E> struct Theirs {
    E row;
    int file = 0, line = 0;
};
template <class E> using TheirRows = QHash<Id<E>, Theirs<E>>;
// Rows that were edited or deleted here.
template <class E> struct KeptRows {
    QList<E> rows;
};
// An array by its name.
struct NamedArray {
    QString account; // empty: not known
    Id<ServerArray> id;
};

// What a catalogue made, and the file that it was read from.
struct NamedMci {
    Id<MciLineage> id;
    QString file;
    int spokenBy = -1; // which of the files that are joined speaks of it; none yet
};
