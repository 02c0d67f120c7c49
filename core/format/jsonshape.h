// SPDX-License-Identifier: MIT
// A Shape is what the beginning of a JSON text looks like: which keys stand where. It tells formats apart.
#pragma once

#include "core/format/jsonplace.h"

#include <QHash>
#include <QSet>

namespace json {

struct Shape {
    // The keys of the first object at each place, in the order in which places came.
    QList<QByteArray> places;
    QHash<QByteArray, QSet<QByteArray>> keys;
    QSet<QByteArray> emptyLists; // "Images[]" of {"Images": []}
    QSet<QByteArray> plainLists; // lists whose first item is a text or a number

    // The keys of the first object at the place, in which "*" may stand; null when there is none.
    const QSet<QByteArray> *keysAt(const Place &place) const;
};

// Where JSON begins in a text before which other lines may stand (of a log, say); -1 when it does nowhere.
qsizetype jsonBegin(QByteArrayView text);
// The shape of a text that may be cut off anywhere; what is wrong with it is not this function's business.
Shape shapeOf(QByteArrayView text);

} // namespace json
