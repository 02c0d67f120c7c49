// SPDX-License-Identifier: MIT
#include "core/format/jsonplace.h"

namespace json {

Place placeFrom(QByteArrayView text)
{
    Place place;
    const QList<QByteArray> members = text.toByteArray().split('.');
    for (QByteArray member : members) {
        int items = 0;
        while (member.endsWith("[]")) {
            member.chop(2);
            ++items;
        }
        if (!member.isEmpty())
            place.append(member);
        for (; items > 0; --items)
            place.append("[]");
    }
    return place;
}

QByteArray placeText(const Place &place)
{
    QByteArray text;
    for (const QByteArray &step : place) {
        if (step != "[]" && !text.isEmpty())
            text += '.';
        text += step;
    }
    return text;
}

} // namespace json
