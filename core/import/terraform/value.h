// SPDX-License-Identifier: MIT
// A Value is an attribute as far as it may be read: what is sensitive never is (D32), and what is known only
// after a plan is applied is told apart from what is not there.
#pragma once

#include "core/format/jsontree.h"

#include <QByteArrayList>
#include <QHash>
#include <QSet>

namespace terraform {
class Value {
public:
    Value() = default;
    // With what marks its parts as unknown and as sensitive: true, or an object or list of the same form.
    explicit Value(json::Node value, json::Node unknown = {}, json::Node sensitive = {});
    // Of a state, which names the attributes that are sensitive.
    Value(json::Node value, const QSet<QByteArray> &secret) : m_value(value), m_secret(secret) {}

    // True when something is known of it.
    explicit operator bool() const { return m_value && !m_isSecret; }
    bool isUnknown() const { return m_isUnknown; } // until the plan is applied
    bool isSecret() const { return m_isSecret; }
    int line() const { return m_value.line(); }

    Value operator[](QByteArrayView key) const;
    // Of a block, which is written as a list of one; an object is itself.
    Value first() const;
    QList<Value> items() const;
    // Tags as a map; those whose names say that they are secret are left out.
    QHash<QString, QString> tags() const;

    QString text() const { return m_isSecret ? QString() : m_value.text(); }
    std::optional<qint64> integer() const { return m_isSecret ? std::nullopt : m_value.integer(); }
    std::optional<bool> boolean() const { return m_isSecret ? std::nullopt : m_value.boolean(); }
    // The texts of a list.
    QStringList texts() const;

private:
    json::Node m_value, m_unknown, m_sensitive;
    QSet<QByteArray> m_secret; // attributes
    bool m_isUnknown = false, m_isSecret = false;
};
} // namespace terraform
