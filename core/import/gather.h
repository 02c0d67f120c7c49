// SPDX-License-Identifier: MIT
// Gathering reads what a source holds, file by file: each is recognised, read whole, or refused with a reason.
#pragma once

#include "core/base/progress.h"
#include "core/import/formats.h"
#include "core/import/source.h"
#include "core/plan/plan.h"

struct GatheredFile {
    enum class Outcome { Read, Skipped, Refused };
    SourceFile file;
    const Format *format = nullptr; // null: nothing that is known
    Outcome outcome = Outcome::Read;
    QString why;           // it was skipped or refused: a sentence
    QString remark;        // something to know about it
    qsizetype said = -1;   // of an inventory: the first of its Sayings,
    qsizetype sayings = 0; // and how many: one a provider
};

struct GatheredPlan {
    Plan plan;
    QString path;
};

struct Gathered {
    QList<GatheredFile> files;
    QList<Inventory> inventories;
    QList<Sayings> sayings;
    QList<GatheredPlan> plans;
};

// What is cancelled is not complete.
Gathered gather(FileSource &source, Progress *progress);

// Reads what the files of a provider say of one another, with what the plan knows already.
void relate(Gathered &gathered, const Plan &plan);
