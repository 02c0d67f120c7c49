// SPDX-License-Identifier: MIT
// A PlanLock says that one program edits a plan: a small file beside it that names who (D14).
#pragma once

#include <QLockFile>
#include <QString>

class PlanLock {
public:
    explicit PlanLock(const QString &path);

    // Stale locks, whose program has ended, are taken over.
    bool tryLock() { return m_file.tryLock(0); }
    // True when the lock file may not be made at all.
    bool isForbidden() const { return m_file.error() == QLockFile::PermissionError; }
    // Who has it, as part of a sentence: "mci-planner (process 4711)".
    QString holder() const;
    // True when this process has the plan open for editing.
    static bool isHeldHere(const QString &path);

private:
    QLockFile m_file;
};
