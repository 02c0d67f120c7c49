// SPDX-License-Identifier: MIT
// An Arena is the texts of many rows, folded and one after another in memory: a word is found in all at once.
#pragma once

#include "core/base/text.h"

#include <QBitArray>
#include <QList>

namespace query {
// Upper and lower case alike, in any script; as UTF-8.
QByteArray folded(QStringView text);

class Arena {
public:
    // Rows are added in their order: each of a row's texts, then the end of the row.
    void add(const Text &text);
    void add(const QString &text);
    void endRow();
    // No row is added after this.
    void close();

    qsizetype rows() const { return m_ends.size(); }
    qsizetype size() const { return m_bytes.size(); }
    const char *data() const { return m_bytes.constData(); }
    // The rows of `among` that hold the word, which is folded and not empty.
    QBitArray holding(const QByteArray &word, const QBitArray &among) const;

private:
    quint32 begin(qsizetype row) const { return row == 0 ? 0 : m_ends.at(row - 1); }
    QBitArray holdingEach(const QByteArray &word, const QBitArray &among) const;

    QByteArray m_bytes;
    QList<quint32> m_ends; // where each row ends
};
} // namespace query
