// SPDX-License-Identifier: MIT
// The registry of the forms in which a plan is handed over: one row each.
#pragma once

#include "core/base/result.h"
#include "core/handover/handover.h"

namespace handover {
// A file to hand over; most forms are one.
struct Document {
    QString name; // without suffix; empty where it is of all
    QByteArray bytes;
};

struct Format {
    const char *key;    // "aws"
    const char *label;  // untranslated: "AWS commands"
    const char *suffix; // ".sh"
    Result<QList<Document>> (*write)(const HandOver &handOver);
    bool isApart = false; // each document is a file of its own, and several are never one text
    // Whose plans it cannot hold all of, as a sentence; empty for nobody. Null where it holds everything.
    QString (*leavesOut)(const HandOver &handOver) = nullptr;
};

const QList<Format> &allFormats();
// Null when there is no such format.
const Format *findFormat(const QString &key);
// All documents as one text, one below the other.
QByteArray asOneText(const QList<Document> &documents);
} // namespace handover
