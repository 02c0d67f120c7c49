// SPDX-License-Identifier: MIT
// FileNames gives each of several things a file name of its own, which every file system can hold.
#pragma once

#include <QSet>
#include <QString>

class FileNames {
public:
    // "a_b.yml" for "a/b"; "a_b-2.yml" for "A:b", since some file systems know no difference between A and a.
    QString next(const QString &name, const QString &suffix);

private:
    QSet<QString> m_taken; // as they are compared
};
