// SPDX-License-Identifier: MIT
// Opening is the way from a path to a file that may be read, and edited if nothing speaks against it.
#pragma once

#include "core/document/document.h"
#include "core/store/database.h"
#include "core/store/load.h"
#include "core/store/lock.h"
#include "core/store/planfile.h"
#include "core/store/writer.h"

struct OpenFile {
    PlanFile file;
    std::unique_ptr<PlanLock> lock;
    std::unique_ptr<Database> database; // for reading, on the document's thread
    std::unique_ptr<Writer> writer;     // none: read-only
    QString notice;                     // why it is read-only, when nobody asked for that
};

namespace opening {
// Checks, locks, brings an older file up to date, and opens it; no rows are read.
Result<OpenFile> open(const QString &path, Document::Mode mode);
// "“a.mciplan” is damaged…", with what could be read.
QString damageNotice(const QString &path, const load::Report &report, const Plan &plan);
} // namespace opening
