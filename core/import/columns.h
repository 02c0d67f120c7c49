// SPDX-License-Identifier: MIT
// A format as a table: each Column takes what stands at a path of a record into a field.
#pragma once

#include "core/base/text.h"
#include "core/base/timestamp.h"
#include "core/format/jsontree.h"
#include "core/import/said.h"

// What a source writes for each value of an enumeration.
template <class T> struct ValueName {
    const char *text;
    T value;
};

namespace columns {
// Whether something was said that is understood.
bool take(json::Node node, QString &value);
bool take(json::Node node, Text &value);
bool take(json::Node node, bool &value);
bool take(json::Node node, int &value);
bool take(json::Node node, Timestamp &value);
bool take(json::Node node, Tristate &value);
template <class T> bool take(json::Node node, std::optional<T> &value)
{
    T said {};
    if (!take(node, said))
        return false;
    value = said;
    return true;
}
template <class T, size_t N> bool take(json::Node node, T &value, const ValueName<T> (&names)[N])
{
    for (const auto &[text, meant] : names)
        if (node.utf8() == text) {
            value = meant;
            return true;
        }
    return false;
}
template <class T, size_t N> bool take(json::Node node, EnumSet<T> &value, const ValueName<T> (&names)[N])
{
    for (const json::Node item : node)
        if (T one {}; take(item, one, names))
            value.insert(one);
    return !value.isEmpty();
}
template <class T, size_t N>
bool take(json::Node node, std::optional<T> &value, const ValueName<T> (&names)[N])
{
    T said {};
    if (!take(node, said, names))
        return false;
    value = said;
    return true;
}

// ISO 8601 in any zone, seconds since 1970, or a date as recordings keep it.
Timestamp timeOf(json::Node node);
} // namespace columns

template <class T> struct Column {
    QByteArrayView path; // in the record: "Placement.AvailabilityZone"
    void (*take)(json::Node node, T &into);
};

// A field of an entity.
template <auto... Path> constexpr auto said(const char *path)
{
    using E = typename Field<Path...>::Entity;
    return Column<Said<E>> {path, [](json::Node node, Said<E> &into) {
                                typename Field<Path...>::Value value {};
                                if (columns::take(node, value))
                                    into.template say<Path...>(std::move(value));
                            }};
}
// A field of an entity whose values have names in the source.
template <auto Member, const auto &Names> constexpr auto saidAs(const char *path)
{
    using E = typename Field<Member>::Entity;
    return Column<Said<E>> {path, [](json::Node node, Said<E> &into) {
                                typename Field<Member>::Value value {};
                                if (columns::take(node, value, Names))
                                    into.template say<Member>(std::move(value));
                            }};
}
// A member of what is no entity.
template <auto... Path> constexpr auto part(const char *path)
{
    using T = typename Field<Path...>::Entity;
    return Column<T> {path, [](json::Node node, T &into) { columns::take(node, Field<Path...>::of(into)); }};
}
template <auto Member, const auto &Names> constexpr auto partAs(const char *path)
{
    using T = typename Field<Member>::Entity;
    return Column<T> {path, [](json::Node node, T &into) { columns::take(node, into.*Member, Names); }};
}

template <class T, size_t N> T rowFrom(json::Node record, const Column<T> (&table)[N])
{
    T row;
    row.line = record.line();
    for (const Column<T> &column : table)
        if (const json::Node node = record.at(column.path))
            column.take(node, row);
    return row;
}

// Tags as a list of Key and Value; those whose names say that they are secret are left out (D32).
QHash<QString, QString> tagsOf(json::Node list, QByteArrayView key = "Key", QByteArrayView value = "Value");
// True for the name of a tag whose value is nobody's business.
bool isSecretName(const QString &name);
