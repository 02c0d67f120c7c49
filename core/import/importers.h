// SPDX-License-Identifier: MIT
// The registry of import formats: one row each.
#pragma once

#include "core/base/result.h"
#include "core/import/inventory.h"
#include "core/plan/change.h"

#include <QStringList>

class Plan;

struct Importer {
    const char *key;      // "right_st"
    const char *label;    // untranslated: "right_st ServerTemplate or MultiCloud Image"
    const char *patterns; // "*.yml *.yaml"
    // True when the file is meant for this importer; it may still be broken.
    bool (*recognises)(const QByteArray &text, const QString &path);
    // What the file holds. Files that it refers to are read, too.
    Result<Inventory> (*read)(const QByteArray &text, const QString &path);
    // For a format of whole plans, instead of `read`: the rows it adds to the plan.
    Result<Change> (*change)(const Plan &plan, const QByteArray &text, const QString &path);
};

const QList<Importer> &allImporters();
// All patterns of all importers: "*.yml", "*.yaml", "*.mciplan.json".
QStringList importPatterns();
