// SPDX-License-Identifier: MIT
// How each type of field is read from a plan kept as text; an empty sentence means it was.
#pragma once

#include "core/base/enumset.h"
#include "core/base/override.h"
#include "core/base/text.h"
#include "core/base/timestamp.h"
#include "core/format/json.h"
#include "core/plan/enumtexts.h"

#include <QStringList>

namespace plantext {
// A member's value: a scalar, or a list of texts.
struct Value {
    json::Scalar scalar;
    bool isList = false;
    QStringList list;
};

QString read(const Value &value, QString &field);
QString read(const Value &value, Text &field);
QString read(const Value &value, bool &field);
QString read(const Value &value, int &field);
QString read(const Value &value, Timestamp &field);
QString read(const Value &value, QStringList &field);
QString readId(const Value &value, quint32 &field);
QString mustBeOneOf(const QStringList &keys);
bool isCloudDefault(const Value &value);

template <class E> QString read(const Value &value, Id<E> &field) { return readId(value, field.value); }
template <class E> QString read(const Value &value, PastId<E> &field) { return readId(value, field.value); }
template <class T>
requires std::is_enum_v<T> QString read(const Value &value, T &field)
{
    bool found = false;
    if (!value.isList && value.scalar.kind == json::Scalar::Kind::Text)
        field = enumValue<T>(value.scalar.text.toStdString(), found);
    if (found)
        return {};
    QStringList keys;
    for (const EnumText &text : enumTexts<T>)
        keys.append(QString::fromLatin1(text.key));
    return mustBeOneOf(keys);
}
template <class T> QString read(const Value &value, EnumSet<T> &field)
{
    QStringList keys;
    if (const QString wrong = read(value, keys); !wrong.isEmpty())
        return wrong;
    field = {};
    for (const QString &key : keys) {
        T one {};
        Value text;
        text.scalar.kind = json::Scalar::Kind::Text;
        text.scalar.text = key;
        if (const QString wrong = read(text, one); !wrong.isEmpty())
            return wrong;
        field.insert(one);
    }
    return {};
}
template <class T, bool D> QString read(const Value &value, Override<T, D> &field)
{
    if constexpr (D) {
        if (isCloudDefault(value)) {
            field = Override<T, D>::cloudDefault();
            return {};
        }
    }
    T set {};
    const QString wrong = read(value, set);
    if (wrong.isEmpty())
        field = set;
    return wrong;
}
} // namespace plantext
