// SPDX-License-Identifier: MIT
// Sentences for what can go wrong with a plan file: what, where, and what to do.
#pragma once

#include "core/base/result.h"

namespace sentences {
// The file's name as a person knows it, in quotes.
QString quoted(const QString &path);
// The sentence for a result code of SQLite.
QString ofCode(int code, const QString &path);
Error error(int code, const QString &path, const QString &detail);

QString notAPlan(const QString &path);
QString missing(const QString &path);
QString missingFolder(const QString &path);
QString notAFile(const QString &path);
QString unreadable(const QString &path);
QString emptyFile(const QString &path);
QString exists(const QString &path);
QString newer(const QString &path, int version, int known);
QString foreignSchema(const QString &path, const QString &object);
QString damaged(const QString &path);
// With what could be read, and what not, each as a sentence.
QString damagedPartly(const QString &path, qint64 rows, const QStringList &faults);
QString badRows(qint64 rows);
QString danglingRows(qint64 rows);
QString brokenTables(const QStringList &tables);
QString lackingTables(const QStringList &tables);
// `since` is empty where it is not known.
QString lockedBy(const QString &path, const QString &who, const QString &since);
// With what the check of the file said.
QString damagedAs(const QString &path, const QStringList &findings);
// What is in it contradicts itself, though the file can be read.
QString inconsistent(const QString &path, const QStringList &violations);
// Of one connection whose file is not where it was.
QString moved(const QString &path);
QString noRoomForCopy(const QString &path, const QString &folder);
QString interrupted(const QString &path);
// Why nothing is written: the check of the whole file could not be made.
QString notChecked(const QString &path, const QString &why);
QString notWrittenBecauseDamaged(int edits);
// What the copy came to hold is not what is shown.
QString copyDiffers(const QString &path);
QString noLock(const QString &path);
QString lockIsNoFile(const QString &path);
QString stillLoading(const QString &path);
QString noMoreIds(const QString &path);
QString copyOntoItself(const QString &path);
QString readOnlyFile(const QString &path);
QString foreignCommit(const QString &path, int lostEdits);
// The same when no edit was lost, but a copy was to be saved.
QString changedBeforeCopy(const QString &path);
QString trialMisfits(int edits);
QString historyDoesNotFit(const QString &path);
QString wrongLibrary();
} // namespace sentences
