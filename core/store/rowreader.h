// SPDX-License-Identifier: MIT
// A RowReader reads rows of one entity out of a plan file into a plan, with every doubt.
#pragma once

#include "core/plan/plan.h"
#include "core/store/database.h"
#include "core/store/load.h"
#include "core/store/rowsql.h"

#include <array>

namespace load {
// The latest texts read, so that the same text in a million rows is one block in memory (D12).
class TextPool {
public:
    const Text &shared(QByteArrayView utf8)
    {
        if (utf8.isEmpty())
            return m_empty;
        if (m_slots.isEmpty())
            m_slots.resize(SlotCount);
        Text &slot = m_slots[qHashBits(utf8.data(), size_t(utf8.size())) % SlotCount];
        if (slot.utf8() != utf8)
            slot = Text(utf8);
        return slot;
    }

private:
    // Enough for the names of a cloud's images, which come again with the next cloud.
    static constexpr qsizetype SlotCount = 1 << 16;
    QList<Text> m_slots;
    const Text m_empty {};
};

// The latest lists of tags read, so that rows with the same ones share a list.
class TagsPool {
public:
    bool read(const sqlite::Value &from, QStringList &tags)
    {
        const QByteArrayView joined = from.text();
        Slot &slot = m_slots[qHashBits(joined.data(), size_t(joined.size())) % m_slots.size()];
        if (slot.joined.utf8() != joined) {
            slot.joined = Text(joined);
            sqlvalue::read(from, slot.tags);
        }
        tags = slot.tags;
        return from.cell() == sqlite::Cell::Text;
    }

private:
    struct Slot {
        Text joined;
        QStringList tags;
    };
    std::array<Slot, 256> m_slots;
};

// A uid names one row. All other texts repeat: a build of an image has the same name in every cloud.
inline bool repeats(QByteArrayView key) { return key != "uid"; }

template <class E> class RowReader {
public:
    // Reads these fields of the schema, a bit each; the others stay as in a new row.
    RowReader(Database &database, quint64 fields, Plan &plan, Report &report)
        : m_database(database), m_fields(fields), m_plan(plan), m_report(report)
    {
    }

    void readAll()
    {
        Tally read;
        if (sqlite::Statement *statement = m_database.prepare(rowsql::select<E>(m_fields) + " ORDER BY id"))
            while (m_database.step(*statement)) {
                take(*statement);
                read.add(statement->integer(0));
            }
        m_report.read.insert(Schema<E>::table, read);
        noteDamage();
    }

    // The ids must rise.
    void read(const QList<Id<E>> &ids)
    {
        sqlite::Statement *statement = m_database.prepare(rowsql::select<E>(m_fields) + " WHERE id = ?");
        for (const Id<E> id : ids) {
            if (!statement || m_database.hasFailed())
                break;
            statement->reset();
            statement->bind(1, qint64(id.value));
            if (m_database.step(*statement))
                take(*statement);
        }
        if (statement)
            statement->reset();
        noteDamage();
    }

private:
    void take(const sqlite::Statement &from)
    {
        E row;
        // In a sound table the ids rise, so that none comes twice.
        qint64 id = 0;
        bool whole = sqlvalue::readInteger(from.value(0), qint64(m_lastId) + 1, highestId, id);
        row.id.value = quint32(whole ? id : 0);
        m_lastId = qMax(m_lastId, row.id.value);
        int column = 1;
        quint64 fields = m_fields;
        forEachField<E>([&]<class F>(const F &field) {
            if (fields & 1) {
                whole = readField(from, column, field.key, F::of(row)) && whole;
                column += sqlvalue::columns<typename F::Value>;
            }
            fields >>= 1;
        });
        if (whole)
            m_plan.add(std::move(row));
        else
            ++m_report.badRows;
    }

    template <class V> bool readField(const sqlite::Statement &from, int column, const char *key, V &value)
    {
        if constexpr (std::is_same_v<V, Text>) {
            const sqlite::Value given = from.value(column);
            const QByteArrayView utf8 = given.text();
            value = repeats(key) ? m_texts.shared(utf8) : m_arena.make(utf8);
            return given.cell() == sqlite::Cell::Text;
        } else if constexpr (std::is_same_v<V, QStringList>) {
            return m_tags.read(from.value(column), value);
        } else {
            return sqlvalue::read(from, column, value);
        }
    }

    void noteDamage()
    {
        if (m_database.code() != sqlite::Corrupt)
            return;
        m_report.brokenTables.append(QLatin1String(Schema<E>::table));
        m_database.recover();
    }

    Database &m_database;
    const quint64 m_fields;
    Plan &m_plan;
    Report &m_report;
    TextPool m_texts;
    TextArena m_arena;
    TagsPool m_tags;
    quint32 m_lastId = 0;
};
} // namespace load
