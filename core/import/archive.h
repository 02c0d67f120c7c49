// SPDX-License-Identifier: MIT
// An Archive is a .zip or .tar, compressed or not, or one gzipped file, read once from its beginning to its end.
#pragma once

#include "core/base/timestamp.h"
#include "core/format/bytes.h"

class Archive {
public:
    // True when bytes begin as one that is understood here.
    static bool isBegunBy(QByteArrayView head);

    explicit Archive(std::unique_ptr<Bytes> packed);
    ~Archive();

    // Goes to the next file; false at the end, and when the rest cannot be read.
    bool next();
    // Of the file that it is at.
    QString path() const; // as the archive has it; empty of a file that is only compressed
    Timestamp time() const;
    // Its contents, to be read before next(); nothing is ever written anywhere.
    std::unique_ptr<Bytes> contents();
    // Why the rest cannot be read; empty when it was.
    QString trouble() const;

private:
    class Contents;
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};
