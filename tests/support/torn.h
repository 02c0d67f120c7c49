// SPDX-License-Identifier: MIT
// Tears plan files as bad disks do: past SQLite, so that the file looks sound and is not.
#pragma once

#include "tests/support/sqlshell.h"

#include <QFile>
#include <QtEndian>

namespace torn {
constexpr qint64 pageSize = 4096;

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

// Where the page of a table or an index begins.
inline qint64 rootOf(const QString &path, const QString &object)
{
    return (runSql(path, "SELECT rootpage FROM sqlite_schema WHERE name = '" + object + "'").toLongLong() - 1)
        * pageSize;
}

// Half of the rows of its first page are no longer in the table.
inline void loseRows(const QString &path, const QString &table)
{
    QByteArray bytes = bytesOf(path);
    qint64 page = rootOf(path, table);
    while (bytes.at(page) == 5) { // an inner page; its first cell names the child
        const auto cell = qFromBigEndian<quint16>(bytes.constData() + page + 12);
        page = (qint64(qFromBigEndian<quint32>(bytes.constData() + page + cell)) - 1) * pageSize;
    }
    const auto rows = qFromBigEndian<quint16>(bytes.constData() + page + 3);
    qToBigEndian(quint16(rows / 2), bytes.data() + page + 3);
    writeBytes(path, bytes);
}

// Nothing is left of the first page of a table or an index.
inline void wipe(const QString &path, const QString &object)
{
    QByteArray bytes = bytesOf(path);
    bytes.replace(rootOf(path, object), pageSize, QByteArray(pageSize, '\0'));
    writeBytes(path, bytes);
}
} // namespace torn
