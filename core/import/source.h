// SPDX-License-Identifier: MIT
// A FileSource is the files that a person gives together: files, folders, archives, standard input. Each is read once,
// in a fixed order, whatever it is packed and coded in.
#pragma once

#include "core/base/progress.h"
#include "core/base/timestamp.h"
#include "core/format/bytes.h"

#include <QStringList>
#include <functional>

struct SourceFile {
    QString path;         // where a person finds it: "fleet.zip/aws/us-east-1/images.json"
    QString below;        // the path below what was given: "aws/us-east-1/images.json"
    Timestamp time;       // of its last change
    bool isNamed = false; // given by name, not found in a folder or an archive
};

class FileSource {
public:
    // "-" is the standard input.
    explicit FileSource(const QStringList &paths) : m_given(paths) {}

    struct Visitor {
        // Reads the file, or not; false: no more of them.
        std::function<bool(const SourceFile &file, DecodedBytes &text)> file;
        // What cannot be read, and why.
        std::function<void(const SourceFile &file, const QString &sentence)> unreadable;
    };
    // Progress is counted in bytes as they lie on the disk.
    void visit(const Visitor &visitor, Progress *progress = nullptr);

private:
    QStringList m_given;
};
