// SPDX-License-Identifier: MIT
// How each type of field is kept in JSON, in the journal and wherever a row is kept as text.
#pragma once

#include "core/base/enumset.h"
#include "core/base/override.h"
#include "core/base/text.h"
#include "core/base/timestamp.h"
#include "core/plan/enumtexts.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace jsonvalue {
inline QJsonValue of(bool value) { return value; }
inline QJsonValue of(int value) { return value; }
inline QJsonValue of(Timestamp value) { return value.ms; }
inline QJsonValue of(const QString &value) { return value; }
inline QJsonValue of(const Text &value) { return value.toString(); }
inline QJsonValue of(const QStringList &value) { return QJsonArray::fromStringList(value); }
template <class V>
requires std::is_enum_v<V> QJsonValue of(V value) { return int(value); }
template <class T> QJsonValue of(EnumSet<T> value) { return qint64(value.bits()); }
template <class V>
requires(isId<V> || isPastId<V>) QJsonValue of(V id) { return qint64(id.value); }
// Inherited is null, the cloud's default true.
template <class T, bool D> QJsonValue of(const Override<T, D> &answer)
{
    return answer.hasValue() ? of(answer.value()) : answer.isCloudDefault() ? QJsonValue(true) : QJsonValue();
}

inline void to(const QJsonValue &json, bool &value) { value = json.toBool(); }
inline void to(const QJsonValue &json, int &value) { value = json.toInt(); }
inline void to(const QJsonValue &json, Timestamp &value) { value.ms = json.toInteger(); }
inline void to(const QJsonValue &json, QString &value) { value = json.toString(); }
inline void to(const QJsonValue &json, Text &value) { value = json.toString(); }
inline void to(const QJsonValue &json, QStringList &value)
{
    value.clear();
    for (const QJsonValue item : json.toArray())
        value.append(item.toString());
}
template <class V>
requires std::is_enum_v<V>
void to(const QJsonValue &json, V &value)
{
    value = V(qBound(0, json.toInt(), int(enumTexts<V>.size()) - 1));
}
template <class T> void to(const QJsonValue &json, EnumSet<T> &value)
{
    value = EnumSet<T>::fromBits(quint32(json.toInteger() & ((qint64(1) << enumTexts<T>.size()) - 1)));
}
template <class V>
requires(isId<V> || isPastId<V>) void to(const QJsonValue &json, V &id)
{
    id.value = quint32(qBound(qint64(0), json.toInteger(), qint64(highestId)));
}
template <class T, bool D> void to(const QJsonValue &json, Override<T, D> &answer)
{
    answer = {};
    if (json.isNull() || json.isUndefined())
        return;
    if constexpr (D) {
        if (json.isBool()) {
            answer = Override<T, D>::cloudDefault();
            return;
        }
    }
    T value {};
    to(json, value);
    answer = value;
}
} // namespace jsonvalue
