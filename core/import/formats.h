// SPDX-License-Identifier: MIT
// The registry of what can be brought in: one Format a row, recognised by its structure.
#pragma once

#include "core/base/result.h"
#include "core/import/glimpse.h"
#include "core/import/inventory.h"

#include <QHash>
#include <QStringList>

class Plan;

// Texts that were given together, by their paths: a file may refer to another one.
using TextsByPath = QHash<QString, QByteArray>;

struct Format {
    const char *key;      // "right_st"
    const char *label;    // untranslated: "right_st ServerTemplate or MultiCloud Image"
    const char *patterns; // what its files are usually called: "*.yml *.yaml"
    QList<Probe> probes;  // any of them
    // How it is read, one of these.
    // As a whole, with the files that it refers to:
    Result<Inventory> (*text)(const QByteArray &text, const QString &path, const TextsByPath &others) = nullptr;
    // As a plan of its own, to be merged:
    Result<Plan> (*plan)(const QByteArray &text, const QString &path) = nullptr;
};

const QList<Format> &allFormats();

// All patterns of all formats: "*.yml", "*.yaml", "*.mciplan.json".
QStringList importPatterns();
