// SPDX-License-Identifier: MIT
// A PlanFile is what can be told of a file without SQLite: where it really is, and whether it is a plan.
#pragma once

#include "core/base/result.h"

#include <memory>

class QTemporaryDir;

struct PlanFile {
    QString path; // the real one: links are followed once
    qint64 size = 0;
    bool isWritable = false; // the file and its folder, which holds the rollback journal
    // A commit was cut short, and is to be rolled back before anything is read.
    bool isInterrupted = false;
    // Where it is read: the file, or a copy of it that can be mended where the file cannot.
    QString readFrom;
    std::shared_ptr<QTemporaryDir> copy;

    // Fails with a sentence for what is no plan, or one of a newer version; nothing is written.
    static Result<PlanFile> inspect(const QString &path);
    // Reads from a copy, interrupted commit and all, which is gone with the last who knows of it.
    Result<Done> readFromCopy();
};
