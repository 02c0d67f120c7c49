// SPDX-License-Identifier: MIT
// A Folder is a folder of its own for a test, which is gone with it, and the files that are put into it.
#pragma once

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

class Folder {
public:
    // Writes the file, and the folders above it; its path.
    QString add(const QString &name, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(m_folder.filePath(name)).path());
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }
    QString path(const QString &name = {}) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};
