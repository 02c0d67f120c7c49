// SPDX-License-Identifier: MIT
// Opening is the way from a path to a file that may be read, and edited if nothing speaks against it.
#pragma once

#include "core/document/document.h"
#include "core/store/database.h"
#include "core/store/journal.h"
#include "core/store/load.h"
#include "core/store/lock.h"
#include "core/store/planfile.h"
#include "core/store/writer.h"

struct OpenFile {
    PlanFile file;
    std::unique_ptr<PlanLock> lock;
    std::unique_ptr<Database> database; // for reading, on the thread that opened it
    std::unique_ptr<Writer> writer;     // none: read-only
    QString notice;                     // why it is read-only, when nobody asked for that
    bool isLockBreakable = false;       // who has the lock is somewhere else, or nobody knows
};

// What a file holds, read of one state of it.
struct FileContent {
    enum class Extent { Nothing, Core, Whole }; // Core: without images and instances (D16)
    Extent extent = Extent::Nothing;
    Plan plan;
    load::Report report;
    QList<journal::Entry> history;
    qint64 lastNumber = 0;
    qint64 counter = -1; // of the commits, when it was read
};

// What any thread can bring, for a document to be made of.
struct Document::Prepared {
    OpenFile open; // its database went with the thread
    FileContent content;
};

namespace opening {
// Up to this size reading everything takes less than two frames.
inline constexpr qint64 readAtOnce = 4 << 20;

// Checks, locks, brings an older file up to date, and opens it; no rows are read.
Result<OpenFile> open(const QString &path, Document::Mode mode);
// Reads what is missing; all of it anew when another program changed the file since.
void read(Database &database, FileContent::Extent upTo, FileContent &content);
// "“a.mciplan” is damaged…", with what could be read.
QString damageNotice(const QString &path, const load::Report &report, const Plan &plan);
} // namespace opening
