// SPDX-License-Identifier: MIT
#include "tests/support/faultvfs.h"

#include <QByteArray>
#include <QFile>
#include <QHash>
#include <QList>
#include <QMutex>
#include <QRandomGenerator>
#include <cstring>
#include <sqlite3.h>

namespace faultvfs {
namespace {
constexpr qsizetype Sector = 512;

struct Overwritten {
    qint64 offset;
    QByteArray before; // shorter than what was written where the file ended
    qint64 size;
};

struct State {
    QMutex mutex;
    Fault fault = Fault::None;
    int countdown = 0;
    bool reached = false;
    QHash<QByteArray, QList<Overwritten>> unsynced; // by file
};
State state;
sqlite3_vfs *real = nullptr;

// What the operation comes to: SQLITE_OK when it is to be done.
int meet(int errorCode)
{
    const QMutexLocker lock(&state.mutex);
    if (state.fault == Fault::None)
        return SQLITE_OK;
    --state.countdown;
    const bool once = state.fault == Fault::ErrorOnce || state.fault == Fault::FullOnce;
    if (state.countdown > 0 || (once && state.countdown < 0))
        return SQLITE_OK;
    state.reached = true;
    return state.fault == Fault::FullOnce || state.fault == Fault::FullForEver ? SQLITE_FULL : errorCode;
}

struct File {
    sqlite3_file base;
    char name[1024];
    sqlite3_file *inner() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};
File *of(sqlite3_file *file) { return reinterpret_cast<File *>(file); }
sqlite3_file *innerOf(sqlite3_file *file) { return of(file)->inner(); }

void noteOverwritten(sqlite3_file *file, qint64 offset, qint64 size)
{
    const QMutexLocker lock(&state.mutex);
    if (state.fault != Fault::PowerCut)
        return;
    sqlite3_int64 end = 0;
    innerOf(file)->pMethods->xFileSize(innerOf(file), &end);
    QByteArray before(qBound(qint64(0), qint64(end) - offset, size), '\0');
    if (!before.isEmpty())
        innerOf(file)->pMethods->xRead(innerOf(file), before.data(), int(before.size()), offset);
    state.unsynced[of(file)->name].append({offset, before, size});
}

int close(sqlite3_file *file) { return innerOf(file)->pMethods->xClose(innerOf(file)); }
int read(sqlite3_file *file, void *to, int size, sqlite3_int64 at)
{
    return innerOf(file)->pMethods->xRead(innerOf(file), to, size, at);
}
int write(sqlite3_file *file, const void *from, int size, sqlite3_int64 at)
{
    if (const int code = meet(SQLITE_IOERR_WRITE))
        return code;
    noteOverwritten(file, at, size);
    return innerOf(file)->pMethods->xWrite(innerOf(file), from, size, at);
}
int truncate(sqlite3_file *file, sqlite3_int64 size)
{
    const int code = meet(SQLITE_IOERR_TRUNCATE);
    return code ? code : innerOf(file)->pMethods->xTruncate(innerOf(file), size);
}
int sync(sqlite3_file *file, int flags)
{
    if (const int code = meet(SQLITE_IOERR_FSYNC))
        return code;
    {
        const QMutexLocker lock(&state.mutex);
        state.unsynced.remove(of(file)->name);
    }
    // No real power is lost here, so the disk need not be waited for.
    Q_UNUSED(flags);
    return SQLITE_OK;
}
int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return innerOf(file)->pMethods->xFileSize(innerOf(file), size);
}
int lock(sqlite3_file *file, int kind) { return innerOf(file)->pMethods->xLock(innerOf(file), kind); }
int unlock(sqlite3_file *file, int kind) { return innerOf(file)->pMethods->xUnlock(innerOf(file), kind); }
int checkReserved(sqlite3_file *file, int *out)
{
    return innerOf(file)->pMethods->xCheckReservedLock(innerOf(file), out);
}
int control(sqlite3_file *file, int op, void *arg)
{
    return innerOf(file)->pMethods->xFileControl(innerOf(file), op, arg);
}
int sectorSize(sqlite3_file *) { return Sector; }
int characteristics(sqlite3_file *) { return 0; }

const sqlite3_io_methods methods {1,    close,  read,          write,   truncate,   sync,           fileSize,
                                  lock, unlock, checkReserved, control, sectorSize, characteristics};

int open(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags)
{
    file->pMethods = nullptr;
    if (flags & SQLITE_OPEN_MAIN_JOURNAL)
        if (const int code = meet(SQLITE_CANTOPEN))
            return code == SQLITE_FULL ? SQLITE_FULL : code;
    std::strncpy(of(file)->name, name ? name : "", sizeof(File::name) - 1);
    of(file)->name[sizeof(File::name) - 1] = '\0';
    const int code = real->xOpen(real, name, of(file)->inner(), flags, outFlags);
    if (of(file)->inner()->pMethods)
        file->pMethods = &methods;
    return code;
}

int remove(sqlite3_vfs *, const char *name, int syncsFolder)
{
    if (const int code = meet(SQLITE_IOERR_DELETE))
        return code;
    {
        const QMutexLocker guard(&state.mutex);
        state.unsynced.remove(name);
    }
    Q_UNUSED(syncsFolder);
    return real->xDelete(real, name, 0);
}
} // namespace

void install()
{
    static sqlite3_vfs vfs;
    real = sqlite3_vfs_find(nullptr);
    vfs = *real;
    vfs.zName = "fault";
    vfs.pNext = nullptr;
    vfs.szOsFile = int(sizeof(File)) + real->szOsFile;
    vfs.xOpen = open;
    vfs.xDelete = remove;
    sqlite3_vfs_register(&vfs, 1);
}

void arm(Fault fault, int operation)
{
    const QMutexLocker guard(&state.mutex);
    state.fault = fault;
    state.countdown = operation;
    state.reached = false;
    state.unsynced.clear();
}

bool disarm()
{
    const QMutexLocker guard(&state.mutex);
    state.fault = Fault::None;
    return state.reached;
}

void loseUnsynced(quint32 seed)
{
    QRandomGenerator random(seed);
    for (auto file = state.unsynced.cbegin(); file != state.unsynced.cend(); ++file) {
        QFile disk(QFile::decodeName(file.key()));
        if (!disk.exists() || !disk.open(QIODevice::ReadWrite))
            continue;
        for (auto write = file->crbegin(); write != file->crend(); ++write) {
            for (qint64 at = 0; at < write->size; at += Sector) {
                if (random.bounded(2) == 0)
                    continue;
                QByteArray sector = write->before.mid(at, Sector);
                sector.resize(qMin(qint64(Sector), write->size - at), '\0');
                disk.seek(write->offset + at);
                disk.write(sector);
            }
        }
    }
    state.unsynced.clear();
}
} // namespace faultvfs
