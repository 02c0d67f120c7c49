// SPDX-License-Identifier: MIT
// The registry of export formats: one row each.
#pragma once

#include "core/base/result.h"
#include "core/plan/anyid.h"
#include "core/plan/plan.h"

struct Exporter {
    const char *key;    // "right_st", "plan"
    const char *label;  // untranslated
    const char *suffix; // ".yml"
    // True when `subject` can be written in this format; a subject of none is the whole plan.
    bool (*writes)(AnyId subject);
    // The file's bytes.
    Result<QByteArray> (*write)(const Plan &plan, AnyId subject);
};

const QList<Exporter> &allExporters();
// Null when there is no such format.
const Exporter *findExporter(const QString &key);
