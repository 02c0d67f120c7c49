// SPDX-License-Identifier: MIT
// Importing files into a plan: pure, one net Change for all of them and a report. Nothing is changed here.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/import/questions.h"
#include "core/import/report.h"
#include "core/plan/plan.h"

struct ImportOptions {
    // D19: files that define the same ServerTemplate or MultiCloud Image: false: the last one is taken and
    // the others are reported as skipped; true: each becomes one of its own, told apart by its file.
    bool keepBoth = false;
    // true: when one file cannot be read, none of them is imported (the change is empty).
    bool allOrNothing = false;
    // What a person says of inventories.
    InventoryAnswers answers;
};

// A file of an inventory, and what it was recognised as.
struct ImportedFile {
    QString path, format; // "aws ec2 describe-images"
    QString cloud;        // as shown; empty: of several
    qsizetype records = 0;
    bool isComplete = true; // false: a page, of which others follow
};

struct ImportResult {
    Change change; // empty when the plan already holds everything
    ImportReport report;
    QList<ImportedFile> files;
    QList<ImportQuestion> questions; // what may be answered otherwise, or must be
};

// Reads what is given: files, folders, archives, "-" for standard input, whatever formats of the registry they are
// in (core/import/formats.h). Files that cannot be read are lines of the report (Failed) and leave no trace in the
// change; the others still come. An error is only returned when there is nothing to read or the job was cancelled.
Result<ImportResult> importFiles(const Plan &plan, const QStringList &paths,
                                 const ImportOptions &options = {}, Progress *progress = nullptr);
