// SPDX-License-Identifier: MIT
// Writing a file as a whole: what was there before stays until all of the new is on the disk.
#pragma once

#include <QByteArray>
#include <QString>

// Replaces a file, makes a new one, or writes into what is neither, such as a pipe. Never writes over the file
// `spared`, whatever name leads to it. Why it was not written, as part of a sentence; empty when it was.
QString writeFile(const QString &path, const QByteArray &bytes, const QString &spared = {});
