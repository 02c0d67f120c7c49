// SPDX-License-Identifier: MIT
#include "core/import/terraform/value.h"

#include "core/import/columns.h"

namespace terraform {
Value::Value(json::Node value, json::Node unknown, json::Node sensitive)
    : m_value(value), m_unknown(unknown), m_sensitive(sensitive),
      m_isUnknown(unknown.boolean().value_or(false)), m_isSecret(sensitive.boolean().value_or(false))
{
}

Value Value::operator[](QByteArrayView key) const
{
    if (m_isSecret || m_isUnknown)
        return *this;
    Value value(m_value[key], m_unknown[key], m_sensitive[key]);
    value.m_isSecret = value.m_isSecret || m_secret.contains(key.toByteArray());
    return value;
}

QList<Value> Value::items() const
{
    QList<Value> items;
    if (m_isSecret || !m_value.isArray())
        return items;
    auto unknown = m_unknown.begin(), sensitive = m_sensitive.begin();
    const bool marksUnknown = m_unknown.isArray(), marksSensitive = m_sensitive.isArray();
    for (const json::Node item : m_value) {
        const bool isUnknown = marksUnknown && unknown != m_unknown.end();
        const bool isSensitive = marksSensitive && sensitive != m_sensitive.end();
        items.append(
            Value(item, isUnknown ? *unknown : json::Node(), isSensitive ? *sensitive : json::Node()));
        if (isUnknown)
            ++unknown;
        if (isSensitive)
            ++sensitive;
    }
    return items;
}

Value Value::first() const
{
    if (!m_value.isArray())
        return *this;
    const QList<Value> all = items();
    return all.isEmpty() ? Value() : all.constFirst();
}

QHash<QString, QString> Value::tags() const
{
    QHash<QString, QString> tags;
    if (m_isSecret || !m_value.isObject())
        return tags;
    for (const json::Node tag : m_value)
        if (const QString name = QString::fromUtf8(tag.key()); !isSecretName(name))
            tags.insert(name, (*this)[tag.key()].text());
    return tags;
}

QStringList Value::texts() const
{
    QStringList texts;
    for (const Value &item : items())
        texts.append(item.text());
    return texts;
}
} // namespace terraform
