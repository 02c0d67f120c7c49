// SPDX-License-Identifier: MIT
#include "core/store/sentences.h"

#include "core/base/words.h"
#include "core/store/sqlite.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace sentences {
QString quoted(const QString &path) { return QStringLiteral("“%1”").arg(QFileInfo(path).fileName()); }

QString ofCode(int code, const QString &path)
{
    const QString name = quoted(path);
    switch (code) {
    case sqlite::Busy:
    case sqlite::Locked:
        return Words::tr(
                   "Another program is writing to %1 and holds it locked. Close it there, then try again.")
            .arg(name);
    case sqlite::Full:
        return Words::tr("The disk that holds %1 is full. Make room on it, then try again.").arg(name);
    case sqlite::InputOutput:
        return Words::tr("%1 could not be read or written: the disk reported an error, or it is full. "
                         "Check the disk, or save a copy elsewhere.")
            .arg(name);
    case sqlite::ReadOnly:
        return readOnlyFile(path);
    case sqlite::Moved:
        return moved(path);
    case sqlite::CannotOpen:
        return Words::tr(
                   "%1 could not be opened. Check that the file and its folder may be read and written.")
            .arg(name);
    case sqlite::Corrupt:
        return damaged(path);
    case sqlite::NotADatabase:
        return notAPlan(path);
    case sqlite::Constraint:
        return Words::tr("%1 refused the edit because it does not fit what the file holds. "
                         "Save a copy, and open the file again.")
            .arg(name);
    case sqlite::TooBig:
        return Words::tr("A text is too long to be kept in %1.").arg(name);
    default:
        return Words::tr("%1 could not be read or written.").arg(name);
    }
}

Error error(int code, const QString &path, const QString &detail) { return {ofCode(code, path), detail}; }

QString notAPlan(const QString &path)
{
    return Words::tr("%1 is not an MCI Planner plan, or it is damaged beyond reading. Nothing was changed.")
        .arg(quoted(path));
}

QString missing(const QString &path)
{
    return Words::tr("There is no file %1 in the folder “%2”.")
        .arg(quoted(path), QFileInfo(path).absolutePath());
}

QString missingFolder(const QString &path)
{
    return Words::tr("There is no folder “%1”. Choose a folder that exists.")
        .arg(QFileInfo(path).absolutePath());
}

QString notAFile(const QString &path)
{
    return Words::tr("%1 is a folder or a device, not a plan file.").arg(quoted(path));
}

QString unreadable(const QString &path)
{
    return Words::tr("%1 may not be read by you. Ask its owner for access.").arg(quoted(path));
}

QString emptyFile(const QString &path)
{
    return Words::tr("%1 is an empty file, not a plan. Nothing was changed.").arg(quoted(path));
}

QString exists(const QString &path)
{
    return Words::tr("%1 exists already. Choose another name, or open it.").arg(quoted(path));
}

QString newer(const QString &path, int version, int known)
{
    return Words::tr(
               "%1 was written by a newer version of MCI Planner (format %2; this version reads up to %3). "
               "Nothing was changed. Install the newer version to open it.")
        .arg(quoted(path))
        .arg(version)
        .arg(known);
}

QString foreignSchema(const QString &path, const QString &object)
{
    return Words::tr(
               "%1 is not exactly what MCI Planner writes: “%2” was added, removed or altered by another "
               "program, or the file is damaged. It was not opened, and nothing was changed.")
        .arg(quoted(path), object);
}

QString damaged(const QString &path)
{
    return Words::tr("%1 is damaged. Open an earlier copy if there is one.").arg(quoted(path));
}

QString damagedPartly(const QString &path, qint64 rows, const QStringList &faults)
{
    QStringList parts {Words::tr("%1 is damaged and can only be looked at.").arg(quoted(path)),
                       Words::tr("Rows that could be read: %1.").arg(rows)};
    parts += faults;
    parts += Words::tr("Open an earlier copy if there is one, or save a copy of what could be read.");
    return parts.join(u' ');
}

QString badRows(qint64 rows)
{
    return Words::tr("Rows left out because their values make no sense: %1.").arg(rows);
}

QString danglingRows(qint64 rows)
{
    return Words::tr("Rows that refer to others which are not there: %1.").arg(rows);
}

QString brokenTables(const QStringList &tables)
{
    return Words::tr("These tables could not be read to their end: %1.")
        .arg(tables.join(QStringLiteral(", ")));
}

QString lackingTables(const QStringList &tables)
{
    return Words::tr("These tables do not hold the rows that were saved: %1.")
        .arg(tables.join(QStringLiteral(", ")));
}

QString damagedAs(const QString &path, const QStringList &findings)
{
    return Words::
        tr("%1 is damaged and can only be looked at; some of what it holds may be missing or wrong. "
           "Open an earlier copy if there is one, or save a copy of what could be read. First finding: %2")
            .arg(quoted(path), findings.value(0));
}

QString inconsistent(const QString &path, const QStringList &violations)
{
    return Words::
        tr("What %1 holds contradicts itself: it is damaged, or another program changed it. It can only be "
           "looked at. First contradiction: %2")
            .arg(quoted(path), violations.value(0));
}

QString moved(const QString &path)
{
    return Words::tr(
               "%1 was deleted, renamed or replaced by another program since it was opened. What is shown is "
               "no longer in that file: save a copy of it, or open the file again.")
        .arg(quoted(path));
}

QString noRoomForCopy(const QString &path, const QString &folder)
{
    return Words::
        tr("%1 may not be written, and can only be read from a copy, which cannot be made in the folder “%2”. "
           "Make room there, or copy the file to where it may be written.")
            .arg(quoted(path), folder);
}

QString interrupted(const QString &path)
{
    return Words::
        tr("The last commit to %1 was cut short, and cannot be taken back there, since the file may not be "
           "written. What is shown is the plan before that commit.")
            .arg(quoted(path));
}

QString notChecked(const QString &path, const QString &why)
{
    return Words::tr("%1 could not be checked, so nothing is written to it yet. %2").arg(quoted(path), why);
}

QString notWrittenBecauseDamaged(int edits)
{
    return Words::tr("Edits that were made meanwhile and are not in it: %1.").arg(edits);
}

QString copyDiffers(const QString &path)
{
    return Words::tr("%1 could not be written as it is shown. Nothing was changed; choose another disk.")
        .arg(quoted(path));
}

QString noLock(const QString &path)
{
    return Words::
        tr("%1 can only be looked at: the file that says who edits it could not be made beside it. The disk "
           "may be full. Make room on it, then open the plan again.")
            .arg(quoted(path));
}

QString lockIsNoFile(const QString &path)
{
    return Words::
        tr("%1 can only be looked at: what should say who edits it, %2, is no file. Remove it, then open the "
           "plan again.")
            .arg(quoted(path), quoted(path + QStringLiteral(".lock")));
}

QString stillLoading(const QString &path)
{
    return Words::tr("%1 is still being read. It can be edited in a moment.").arg(quoted(path));
}

QString copyOntoItself(const QString &path)
{
    return Words::tr("%1 is the plan that is open. Choose another name for the copy.").arg(quoted(path));
}

QString lockedBy(const QString &path, const QString &who, const QString &since)
{
    const QString holder = since.isEmpty() ? who : Words::tr("%1 since %2").arg(who, since);
    return Words::tr("%1 is open in %2. You can look at it here and save a copy, but not edit it.")
        .arg(quoted(path), holder);
}

QString readOnlyFile(const QString &path)
{
    return Words::tr("%1 may not be written. You can look at it and save a copy, but not edit it.")
        .arg(quoted(path));
}

QString foreignCommit(const QString &path, int lostEdits)
{
    const QString read = Words::tr("Another program changed %1. The plan was read again.").arg(quoted(path));
    if (lostEdits == 0)
        return read + u' ' + Words::tr("Your last edit was not made; please make it again.");
    return read + u' '
        + Words::tr("Edits that were not yet saved and are lost: %1. Please make them again.").arg(lostEdits);
}

QString changedBeforeCopy(const QString &path)
{
    return Words::tr("Another program changed %1. The plan was read again. Look at it, then save the copy.")
        .arg(quoted(path));
}

QString trialMisfits(int edits)
{
    return edits == 1
        ? Words::tr("One edit of the trial no longer fits the plan and was left out.")
        : Words::tr("%1 edits of the trial no longer fit the plan and were left out.").arg(edits);
}

QString historyDoesNotFit(const QString &path)
{
    return Words::tr("The history kept in %1 does not fit its plan, so this step cannot be taken back. "
                     "The plan itself is as it was.")
        .arg(quoted(path));
}

QString noMoreIds(const QString &path)
{
    return Words::tr(
               "%1 has no numbers left for new rows, of which each needs one that was never used. Export "
               "it as text and import that into a new plan.")
        .arg(quoted(path));
}

QString wrongLibrary()
{
    return Words::tr(
        "Qt's SQLite driver does not use the system's SQLite library, so plans cannot be opened safely. "
        "Install Qt and libsqlite3 from the same distribution.");
}
} // namespace sentences
