// SPDX-License-Identifier: MIT
#include "core/export/planjsonwriter.h"

#include "core/format/json.h"

namespace {
void append(QByteArray &out, const QString &value) { json::appendQuoted(out, value); }
void append(QByteArray &out, const Text &value) { json::appendQuoted(out, value.toString()); }
void append(QByteArray &out, bool value) { out += value ? "true" : "false"; }
void append(QByteArray &out, int value) { out += QByteArray::number(value); }
void append(QByteArray &out, Timestamp value)
{
    const Qt::DateFormat format = value.ms % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs;
    json::appendQuoted(out, value.toDateTime().toString(format));
}
void append(QByteArray &out, const QStringList &value)
{
    out += '[';
    for (qsizetype i = 0; i < value.size(); ++i) {
        out += i ? "," : "";
        json::appendQuoted(out, value.at(i));
    }
    out += ']';
}
template <class E> void append(QByteArray &out, Id<E> value) { out += QByteArray::number(value.value); }
template <class E> void append(QByteArray &out, PastId<E> value) { out += QByteArray::number(value.value); }
template <class T>
requires std::is_enum_v<T>
void append(QByteArray &out, T value) { ((out += '"') += enumKey(value)) += '"'; }
template <class T> void append(QByteArray &out, EnumSet<T> value)
{
    QStringList keys;
    for (size_t i = 0; i < enumTexts<T>.size(); ++i)
        if (value.contains(T(i)))
            keys.append(QString::fromLatin1(enumKey(T(i))));
    append(out, keys);
}
template <class T, bool D> void append(QByteArray &out, const Override<T, D> &answer)
{
    if (answer.isCloudDefault())
        out += "\"-default-\"";
    else
        append(out, answer.value());
}

template <class E> void appendRow(QByteArray &out, const E &row)
{
    static const E defaults;
    (out += "{\"id\":") += QByteArray::number(row.id.value);
    forEachField<E>([&](const auto &field) {
        if (field.of(row) == field.of(defaults))
            return;
        ((out += ",\"") += field.key) += "\":";
        append(out, field.of(row));
    });
    out += '}';
}

template <class E> void appendTable(QByteArray &out, const Table<E> &table)
{
    if (table.isEmpty())
        return;
    ((out += ",\n\"") += Schema<E>::table) += "\":[";
    bool first = true;
    table.forEach([&](const E &row) {
        out += first ? "\n" : ",\n";
        first = false;
        appendRow(out, row);
    });
    out += "\n]";
}
} // namespace

QByteArray planToJson(const Plan &plan)
{
    QByteArray out = "{\"format\":\"mci-planner plan\",\"version\":1";
    forEachEntity([&]<class E>() { appendTable(out, plan.all<E>()); });
    return out += "}\n";
}
