// SPDX-License-Identifier: MIT
// JSON read as a stream of records: memory is bounded by the largest of them, not by the file.
#pragma once

#include "core/base/result.h"
#include "core/format/bytes.h"
#include "core/format/jsonplace.h"
#include "core/format/jsontree.h"

#include <functional>

namespace json {

constexpr qsizetype MaxRecordBytes = qsizetype(16) << 20;

struct RecordEvents {
    // A record: an object at the place. False: no more of them.
    std::function<bool(Node record)> record;
    // What stands outside of the records, by its name: NextToken is "abc".
    std::function<void(QByteArrayView key, QByteArrayView value)> beside;
    qsizetype largest = MaxRecordBytes; // that a record may be
    // Of each value after the first, as it begins and on which line: where its records stand. Not given: as before.
    std::function<Place(QByteArrayView begin, int line)> document = {};
};

// Reads all values of the text, one after the other, from that line on; the error names file, line and column.
Result<Done> readRecords(Bytes &bytes, int firstLine, const QString &fileName, const Place &place,
                         const RecordEvents &events);

} // namespace json
