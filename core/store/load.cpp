// SPDX-License-Identifier: MIT
#include "core/store/load.h"

#include "core/store/database.h"
#include "core/store/rowsql.h"

#include <array>

namespace load {
namespace {
template <class E>
inline constexpr Part partOf =
    std::is_same_v<E, Image> || std::is_same_v<E, LaunchSnapshot> || std::is_same_v<E, Instance> ? Part::Rest
                                                                                                 : Part::Core;

// The latest texts read, so that the same text in a million rows is one block in memory (D12).
class TextPool {
public:
    const Text &shared(QByteArrayView utf8)
    {
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
};

// The latest lists of tags read, so that rows with the same ones share a list.
class TagsPool {
public:
    bool read(const sqlite::Statement &from, int column, QStringList &tags)
    {
        const QByteArrayView joined = from.text(column);
        Slot &slot = m_slots[qHashBits(joined.data(), size_t(joined.size())) % m_slots.size()];
        if (slot.joined.utf8() != joined) {
            slot.joined = Text(joined);
            sqlvalue::read(from, column, slot.tags);
        }
        tags = slot.tags;
        return from.cell(column) == sqlite::Cell::Text;
    }

private:
    struct Slot {
        Text joined;
        QStringList tags;
    };
    std::array<Slot, 256> m_slots;
};

// A uid names one row. All other texts repeat: a build of an image has the same name in every cloud.
bool repeats(QByteArrayView key) { return key != "uid"; }

template <class E> class Reader {
public:
    Reader(Database &database, Plan &plan, Report &report)
        : m_database(database), m_plan(plan), m_report(report)
    {
    }

    void read()
    {
        if (sqlite::Statement *statement = m_database.prepare(rowsql::select<E>()))
            takeRows(*statement);
        finish();
    }

    // The ids must rise.
    void read(const QList<Id<E>> &ids)
    {
        for (const Id<E> id : ids) {
            sqlite::Statement *statement = m_database.prepare(rowsql::selectOne<E>());
            if (!statement)
                break;
            statement->bind(1, qint64(id.value));
            takeRows(*statement);
        }
        finish();
    }

private:
    void takeRows(sqlite::Statement &statement)
    {
        while (m_database.step(statement)) {
            E row;
            take(statement, row) ? m_batch.append(std::move(row)) : void(++m_report.badRows);
            if (m_batch.size() == BatchSize)
                flush();
        }
    }

    void finish()
    {
        flush();
        if (m_database.code() == sqlite::Corrupt) {
            m_report.brokenTables.append(QLatin1String(Schema<E>::table));
            m_database.recover();
        }
    }

    bool take(const sqlite::Statement &from, E &row)
    {
        // In a sound table the ids rise, so that none comes twice.
        qint64 id = 0;
        bool whole = sqlvalue::readInteger(from, 0, qint64(m_lastId) + 1, highestId, id);
        row.id.value = quint32(whole ? id : 0);
        m_lastId = qMax(m_lastId, row.id.value);
        int column = 1;
        forEachField<E>([&]<class F>(const F &field) {
            whole = readField(from, column, field.key, F::of(row)) && whole;
            column += sqlvalue::columns<typename F::Value>;
        });
        return whole;
    }

    template <class V> bool readField(const sqlite::Statement &from, int column, const char *key, V &value)
    {
        if constexpr (std::is_same_v<V, Text>) {
            const QByteArrayView utf8 = from.text(column);
            value = repeats(key) ? m_pool.shared(utf8) : Text(utf8);
            return from.cell(column) == sqlite::Cell::Text;
        } else if constexpr (std::is_same_v<V, QStringList>) {
            return m_tags.read(from, column, value);
        } else {
            return sqlvalue::read(from, column, value);
        }
    }

    void flush()
    {
        Change rows;
        rows.of<E>().added.swap(m_batch);
        m_plan.apply(rows);
        m_batch.reserve(BatchSize);
    }

    static constexpr qsizetype BatchSize = 1024;
    Database &m_database;
    Plan &m_plan;
    Report &m_report;
    TextPool m_pool;
    TagsPool m_tags;
    QList<E> m_batch;
    quint32 m_lastId = 0;
};

// Ids are not used again after their rows are gone, nor in a later session.
template <class E> void reserveIds(Database &database, Plan &plan)
{
    const qint64 last = database.integer(QByteArray("SELECT seq FROM sqlite_sequence WHERE name = '")
                                         + Schema<E>::table + "'");
    plan.reserveIdsUpTo<E>(quint32(qBound(qint64(0), last, highestId)));
}
} // namespace

void Report::add(const Report &other)
{
    badRows += other.badRows;
    brokenTables += other.brokenTables;
}

Report read(Database &database, Part part, Plan &plan)
{
    Report report;
    forEachEntity([&]<class E>() {
        if (partOf<E> != part)
            return;
        Reader<E>(database, plan, report).read();
        reserveIds<E>(database, plan);
    });
    return report;
}

Report readImages(Database &database, QList<Id<Image>> ids, Plan &plan)
{
    Report report;
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    Reader<Image>(database, plan, report).read(ids);
    return report;
}
} // namespace load
