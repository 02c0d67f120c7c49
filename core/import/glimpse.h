// SPDX-License-Identifier: MIT
// A Glimpse is what a text looks like at its beginning; a Probe is what a format is recognised by in it: its
// structure, never the file's name.
#pragma once

#include "core/format/jsonshape.h"

#include <optional>

class DecodedBytes;

enum class Syntax { Json, Yaml, Hcl, Other };

struct Glimpse;

struct Probe {
    Syntax syntax = Syntax::Json;
    // Where its records stand, one of: "Images[]", "[]" of a bare list, "" of one object alone.
    QList<const char *> places;
    QList<const char *>
        has; // keys that the first record has, all of them; also below: "properties.identifier"
    QList<const char *> lacks;    // keys that it has none of
    const char *begins = nullptr; // instead of all that: what is no text of its own begins so
    const char *record = nullptr; // where records are read, if that is around the place: "" for the whole
    bool (*fits)(const Glimpse &glimpse) = nullptr; // instead of keys, where any may stand
};

struct Glimpse {
    Syntax syntax = Syntax::Other;
    json::Shape shape;         // of JSON
    QSet<QByteArray> yamlKeys; // at the beginning of lines, and "spec.images" of what is one step in
    QByteArray mark;           // how what is neither begins
    bool namesImages = false;  // an id of an image stands in quotes somewhere
    qsizetype begin = 0;       // where JSON begins, after what is none of it
    int line = 1;              // on which it begins

    // Where the records stand, if this is what the probe means. Recordings of an answer have it in "data" or "body".
    std::optional<json::Place> recordsFor(const Probe &probe) const;
    // A bare list without entries: of something.
    bool isEmptyList() const;
    // A list of texts, as --query prints it.
    bool isPlainList() const;
};

Glimpse glimpseOf(DecodedBytes &text);
