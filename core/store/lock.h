// SPDX-License-Identifier: MIT
// A PlanLock says that one program edits a plan: a small file beside it that names who (D14).
#pragma once

#include <QLockFile>
#include <QString>

class PlanLock {
public:
    explicit PlanLock(const QString &path);

    // Stale locks, whose program has ended, are taken over.
    bool tryLock();
    // Takes it from whoever left it.
    bool breakLock();
    // True when that may be right: nobody here can tell whether the holder still runs.
    bool isBreakable() const;
    // A sentence why it cannot be had: who has it, or why its file cannot be made.
    QString whyNot() const;
    // True when this process has the plan open for editing.
    static bool isHeldHere(const QString &path);

private:
    // Who has it, as part of a sentence: "mci-planner (process 4711)".
    QString holder() const;
    // False for a pipe or a folder of that name, which would hang or never end.
    bool isFileOrNone() const;

    const QString m_plan;
    QLockFile m_file;
};
