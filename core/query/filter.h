// SPDX-License-Identifier: MIT
// A Filter is what a person typed to find rows: every word must occur somewhere in the row's texts.
#pragma once

#include "core/base/text.h"

#include <QList>
#include <QStringList>

namespace query {
class Filter {
public:
    Filter() = default;
    // Words are separated by spaces; "two words" in quotes are one. Upper and lower case are alike.
    explicit Filter(const QString &typed);

    bool isEmpty() const { return m_words.isEmpty(); }
    bool matches(const QStringList &texts) const;
    // The same for the stored texts of large tables.
    bool matches(std::initializer_list<const Text *> texts) const;
    // True when all that this keeps was surely kept by `wider`: one may go on from its rows.
    bool narrows(const Filter &wider) const;

private:
    QStringList m_words;
    QList<QByteArray> m_bytes; // the words in lower case, as UTF-8
    bool m_isAscii = true;
};
} // namespace query
