// SPDX-License-Identifier: MIT
#include "core/store/tally.h"

#include "core/store/database.h"

namespace tally {
namespace {
void put(Database &database, const QByteArray &sql, QByteArrayView table, qint64 rows, qint64 ids)
{
    sqlite::Statement *statement = database.prepare(sql);
    if (!statement)
        return;
    statement->bind(1, table);
    statement->bind(2, rows);
    statement->bind(3, ids);
    database.step(*statement);
}

template <class E> void noteTable(Database &database, const Delta<E> &delta)
{
    Tally added, removed;
    for (const E &row : delta.added)
        added.add(row.id.value);
    for (const E &row : delta.removed)
        removed.add(row.id.value);
    if (added == removed)
        return;
    put(database, "UPDATE tally SET row_count = row_count + ?2, id_sum = id_sum + ?3 WHERE entity = ?1",
        Schema<E>::table, added.rows - removed.rows, added.ids - removed.ids);
}

void count(Database &database)
{
    forEachEntity([&]<class E>() {
        const QByteArray from = QByteArray(" FROM ") + Schema<E>::table;
        const qint64 rows = database.integer("SELECT count(*)" + from);
        const qint64 ids = database.integer("SELECT coalesce(sum(id), 0)" + from);
        put(database,
            "INSERT OR REPLACE INTO tally (entity, row_count, id_sum, change_counter) VALUES (?1, ?2, ?3, 0)",
            Schema<E>::table, rows, ids);
    });
}

// Of a new file it is not there yet.
qint64 counterOf(Database &database) { return qMax(sqlite::changeCounter(database.handle()), qint64(0)); }

// True when each table has one, of the last commit.
bool isCurrent(Database &database)
{
    qint64 entities = 0;
    forEachEntity([&]<class E>() { ++entities; });
    sqlite::Statement *statement = database.prepare("SELECT count(*) FROM tally WHERE change_counter = ?");
    if (!statement)
        return false;
    statement->bind(1, counterOf(database));
    const bool isCurrent = database.step(*statement) && statement->integer(0) == entities;
    statement->reset();
    return isCurrent;
}
} // namespace

Tallies read(Database &database)
{
    Tallies tallies;
    if (!isCurrent(database))
        return tallies;
    sqlite::Statement *statement = database.prepare("SELECT entity, row_count, id_sum FROM tally");
    while (statement && database.step(*statement))
        tallies.insert(statement->text(0).toByteArray(), {statement->integer(1), statement->integer(2)});
    return tallies;
}

void note(Database &database, const Change &rows)
{
    rows.forEach([&](const auto &delta) { noteTable(database, delta); });
}

void forget(Database &database) { database.exec("UPDATE tally SET change_counter = -1"); }

void settle(Database &database)
{
    if (!isCurrent(database))
        count(database);
    // The commit raises the counter by one, whatever it holds.
    if (sqlite::Statement *statement = database.prepare("UPDATE tally SET change_counter = ?")) {
        statement->bind(1, qint64(quint32(counterOf(database) + 1)));
        database.step(*statement);
    }
}
} // namespace tally
