// SPDX-License-Identifier: MIT
#include "core/import/glimpse.h"

#include "core/format/bytes.h"

#include <QRegularExpression>
#include <algorithm>

namespace {
constexpr qsizetype HeadBytes = 1 << 18;

// Names of members that any answer of a kind has: without entries, they tell nothing of what they list.
bool isOfAnything(const json::Place &place)
{
    static const QList<QByteArray> names {"value", "items", "data", "*"};
    return std::all_of(place.cbegin(), place.cend(),
                       [](const QByteArray &step) { return step == "[]" || names.contains(step); });
}

bool fits(const Probe &probe, const QSet<QByteArray> &keys)
{
    const auto isThere = [&](const char *key) { return keys.contains(key); };
    return std::all_of(probe.has.cbegin(), probe.has.cend(), isThere)
        && std::none_of(probe.lacks.cbegin(), probe.lacks.cend(), isThere);
}

QSet<QByteArray> yamlKeysOf(QByteArrayView head)
{
    static const QRegularExpression key(QStringLiteral("^([A-Za-z][\\w ]*):(\\s|$)"),
                                        QRegularExpression::MultilineOption);
    QSet<QByteArray> keys;
    auto found = key.globalMatch(QString::fromUtf8(head));
    while (found.hasNext())
        keys.insert(found.next().captured(1).toUtf8());
    return keys;
}
} // namespace

std::optional<json::Place> Glimpse::recordsFor(const Probe &probe) const
{
    if (probe.syntax != syntax)
        return std::nullopt;
    if (syntax == Syntax::Yaml)
        return fits(probe, yamlKeys) ? std::optional(json::Place()) : std::nullopt;
    for (const char *text : probe.places)
        for (const char *envelope : {"", "data"}) {
            const json::Place place = json::placeFrom(envelope) + json::placeFrom(text);
            if (const auto *keys = shape.keysAt(place); keys && fits(probe, *keys))
                return place;
            if (shape.emptyLists.contains(json::placeText(place)) && !isOfAnything(place))
                return place;
        }
    return std::nullopt;
}

bool Glimpse::isEmptyList() const { return syntax == Syntax::Json && shape.emptyLists.contains("[]"); }

bool Glimpse::isPlainList() const
{
    return syntax == Syntax::Json && shape.places.isEmpty()
        && std::any_of(shape.plainLists.cbegin(), shape.plainLists.cend(),
                       [](const QByteArray &place) { return place.startsWith("[]"); });
}

Glimpse glimpseOf(DecodedBytes &text)
{
    const QByteArrayView head = text.head(HeadBytes);
    Glimpse glimpse;
    if (head.contains('\0'))
        return glimpse;
    if (const qsizetype begin = json::jsonBegin(head); begin >= 0) {
        // Before it may stand lines of a log, but no YAML of which it would be a part.
        glimpse.yamlKeys = yamlKeysOf(head.first(begin));
        if (glimpse.yamlKeys.isEmpty()) {
            glimpse.syntax = Syntax::Json;
            glimpse.begin = begin;
            glimpse.line = 1 + int(std::count(head.begin(), head.begin() + begin, '\n'));
            glimpse.shape = json::shapeOf(head.sliced(begin));
            return glimpse;
        }
    }
    glimpse.yamlKeys = yamlKeysOf(head);
    glimpse.syntax = glimpse.yamlKeys.isEmpty() ? Syntax::Other : Syntax::Yaml;
    return glimpse;
}
