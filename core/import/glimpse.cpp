// SPDX-License-Identifier: MIT
#include "core/import/glimpse.h"

#include "core/format/bytes.h"
#include "core/format/hcl.h"

#include <QRegularExpression>
#include <algorithm>

namespace {
constexpr qsizetype HeadBytes = 1 << 18, MarkBytes = 64;

// Names of members that any answer of a kind has: without entries, they tell nothing of what they list.
bool isOfAnything(const json::Place &place)
{
    static const QList<QByteArray> names {"value", "items", "data", "body", "*", "interactions", "response"};
    return std::all_of(place.cbegin(), place.cend(),
                       [](const QByteArray &step) { return step == "[]" || names.contains(step); });
}

template <class IsThere> bool fits(const Probe &probe, IsThere &&isThere)
{
    return std::all_of(probe.has.cbegin(), probe.has.cend(), isThere)
        && std::none_of(probe.lacks.cbegin(), probe.lacks.cend(), isThere);
}

// Whether the first record at the place has a key, which may be one below: "properties.storageProfile".
bool hasKey(const json::Shape &shape, const json::Place &place, QByteArrayView key)
{
    json::Place steps = json::placeFrom(key);
    const QByteArray last = steps.takeLast();
    const QSet<QByteArray> *keys = shape.keysAt(place + steps);
    return keys && keys->contains(last);
}

bool hasImages(QByteArrayView head)
{
    static const QRegularExpression id(QStringLiteral(
        "\"(ami-[0-9a-z]{8,17}|/subscriptions/[^\"]+/images/[^\"]+|(https://[^\"]+/)?projects/[^\"]+/images/[^\"]+)\""));
    return id.match(QString::fromUtf8(head)).hasMatch();
}

QSet<QByteArray> yamlKeysOf(QByteArrayView head)
{
    static const QRegularExpression key(QStringLiteral("^(  )?([A-Za-z][\\w ]*):(\\s|$)"),
                                        QRegularExpression::MultilineOption);
    QSet<QByteArray> keys;
    QByteArray outer;
    auto matches = key.globalMatch(QString::fromUtf8(head));
    while (matches.hasNext()) {
        const QRegularExpressionMatch found = matches.next();
        const QByteArray name = found.captured(2).toUtf8();
        const bool isInner = found.hasCaptured(1);
        if (!isInner)
            outer = name;
        if (!outer.isEmpty())
            keys.insert(isInner ? outer + '.' + name : name);
    }
    return keys;
}
} // namespace

std::optional<json::Place> Glimpse::recordsFor(const Probe &probe) const
{
    if (probe.syntax != syntax)
        return std::nullopt;
    if (probe.begins)
        return mark.startsWith(probe.begins) ? std::optional(json::Place()) : std::nullopt;
    if (probe.fits)
        return probe.fits(*this) ? std::optional(json::Place()) : std::nullopt;
    if (syntax == Syntax::Yaml)
        return fits(probe, [this](const char *key) { return yamlKeys.contains(key); })
            ? std::optional(json::Place())
            : std::nullopt;
    for (const char *text : probe.places)
        for (const char *envelope : {"", "data", "body"}) {
            const json::Place place = json::placeFrom(envelope) + json::placeFrom(text);
            if (shape.keysAt(place)
                && fits(probe, [&](const char *key) { return hasKey(shape, place, key); }))
                return probe.record ? json::placeFrom(probe.record) : place;
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
    if (head.contains('\0') || head.startsWith("-----BEGIN ")) {
        glimpse.mark = head.first(qMin(head.size(), MarkBytes)).toByteArray();
        return glimpse;
    }
    glimpse.namesImages = hasImages(head);
    if (hcl::beginsAsHcl(head)) {
        glimpse.syntax = Syntax::Hcl;
        return glimpse;
    }
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
