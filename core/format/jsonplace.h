// SPDX-License-Identifier: MIT
// A place in a JSON text is the way to a value: "Images[]" is each item of the member Images, "items.*.disks[]" each
// item of the member disks of every member of items, "" the whole.
#pragma once

#include <QByteArray>
#include <QList>

namespace json {

// A step into a member of that name, "*" into any, "[]" into an item.
using Place = QList<QByteArray>;

Place placeFrom(QByteArrayView text);
QByteArray placeText(const Place &place);

} // namespace json
