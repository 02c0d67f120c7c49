// SPDX-License-Identifier: MIT
// A PlanFile is what can be told of a file without SQLite: where it really is, and whether it is a plan.
#pragma once

#include "core/base/result.h"

struct PlanFile {
    QString path; // the real one: links are followed once
    qint64 size = 0;
    bool isWritable = false; // the file and its folder, which holds the rollback journal

    // Fails with a sentence for what is no plan, or one of a newer version; nothing is written.
    static Result<PlanFile> inspect(const QString &path);
};
