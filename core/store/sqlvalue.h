// SPDX-License-Identifier: MIT
// How each type of field is kept in SQL: bound to a statement, and read from a row with every doubt.
#pragma once

#include "core/base/enumset.h"
#include "core/base/override.h"
#include "core/base/text.h"
#include "core/base/timestamp.h"
#include "core/store/listtext.h"
#include "core/store/sqlite.h"

#include <QStringList>
#include <limits>

namespace sqlvalue {
using sqlite::Cell;
using sqlite::Statement;
using sqlite::Value;

template <class V> inline constexpr int columns = hasCloudDefault<V> ? 2 : 1;

inline void bind(Statement &to, int at, bool value) { to.bind(at, qint64(value)); }
inline void bind(Statement &to, int at, int value) { to.bind(at, qint64(value)); }
inline void bind(Statement &to, int at, Timestamp value) { to.bind(at, value.ms); }
inline void bind(Statement &to, int at, const QString &value) { to.bind(at, QByteArrayView(value.toUtf8())); }
inline void bind(Statement &to, int at, const Text &value) { to.bind(at, value.utf8()); }
inline void bind(Statement &to, int at, const QStringList &value) { bind(to, at, listtext::joined(value)); }
template <class V>
requires std::is_enum_v<V>
void bind(Statement &to, int at, V value) { to.bind(at, qint64(value)); }
template <class T> void bind(Statement &to, int at, EnumSet<T> value) { to.bind(at, qint64(value.bits())); }
template <class V>
requires(isId<V> || isPastId<V>) void bind(Statement &to, int at, V id)
{
    id ? to.bind(at, qint64(id.value)) : to.bindNull(at);
}
template <class T, bool D> void bind(Statement &to, int at, const Override<T, D> &answer)
{
    answer.hasValue() ? bind(to, at, answer.value()) : to.bindNull(at);
    if constexpr (D)
        bind(to, at + 1, answer.isCloudDefault());
}

inline bool readInteger(const Value &from, qint64 lowest, qint64 highest, qint64 &value)
{
    value = from.integer();
    return from.cell() == Cell::Integer && value >= lowest && value <= highest;
}

// Each is false when the cell does not hold what the field may hold: then the file is damaged.
inline bool read(const Value &from, bool &value)
{
    qint64 integer = 0;
    const bool whole = readInteger(from, 0, 1, integer);
    value = integer == 1;
    return whole;
}
inline bool read(const Value &from, int &value)
{
    qint64 integer = 0;
    const bool whole =
        readInteger(from, std::numeric_limits<int>::min(), std::numeric_limits<int>::max(), integer);
    value = int(integer);
    return whole;
}
inline bool read(const Value &from, Timestamp &value)
{
    return readInteger(from, std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max(),
                       value.ms);
}
inline bool read(const Value &from, QString &value)
{
    value = QString::fromUtf8(from.text());
    return from.cell() == Cell::Text;
}
inline bool read(const Value &from, QStringList &value)
{
    value = listtext::split(QString::fromUtf8(from.text()));
    return from.cell() == Cell::Text;
}
template <class V>
requires std::is_enum_v<V>
bool read(const Value &from, V &value)
{
    qint64 integer = 0;
    const bool whole = readInteger(from, 0, qint64(enumTexts<V>.size()) - 1, integer);
    value = whole ? V(integer) : V {};
    return whole;
}
template <class T> bool read(const Value &from, EnumSet<T> &value)
{
    qint64 integer = 0;
    const bool whole = readInteger(from, 0, (qint64(1) << enumTexts<T>.size()) - 1, integer);
    value = EnumSet<T>::fromBits(quint32(whole ? integer : 0));
    return whole;
}
template <class V>
requires(isId<V> || isPastId<V>) bool read(const Value &from, V &id)
{
    id = {};
    if (from.cell() == Cell::Null)
        return true;
    qint64 integer = 0;
    const bool whole = readInteger(from, 1, highestId, integer);
    id.value = whole ? quint32(integer) : 0;
    return whole;
}
// The same of a field, which may take two columns.
template <class V> bool read(const Statement &from, int at, V &value) { return read(from.value(at), value); }
template <class T, bool D> bool read(const Statement &from, int at, Override<T, D> &answer)
{
    answer = {};
    const Value given = from.value(at);
    if constexpr (D) {
        bool isDefault = false;
        if (!read(from.value(at + 1), isDefault))
            return false;
        if (isDefault) {
            answer = Override<T, D>::cloudDefault();
            return given.cell() == Cell::Null;
        }
    }
    if (given.cell() == Cell::Null)
        return true;
    T value {};
    const bool whole = read(given, value);
    answer = value;
    return whole;
}
} // namespace sqlvalue
