// SPDX-License-Identifier: MIT
// Importing files into a plan: pure, one net Change for all of them and a report. Nothing is changed here.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/import/report.h"
#include "core/plan/plan.h"

struct ImportOptions {
    // D19: files that define the same ServerTemplate or MultiCloud Image: false: the last one is taken and
    // the others are reported as skipped; true: each becomes one of its own, told apart by its file.
    bool keepBoth = false;
    // true: when one file cannot be read, none of them is imported (the change is empty).
    bool allOrNothing = false;
};

struct ImportResult {
    Change change; // empty when the plan already holds everything
    ImportReport report;
};

// Reads what is given: files, folders, archives, "-" for standard input, whatever formats of the registry they are
// in (core/import/formats.h). Files that cannot be read are lines of the report (Failed) and leave no trace in the
// change; the others still come. An error is only returned when there is nothing to read or the job was cancelled.
Result<ImportResult> importFiles(const Plan &plan, const QStringList &paths,
                                 const ImportOptions &options = {}, Progress *progress = nullptr);
