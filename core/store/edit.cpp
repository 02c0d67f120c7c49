// SPDX-License-Identifier: MIT
#include "core/store/edit.h"

#include "core/store/database.h"
#include "core/store/journal.h"
#include "core/store/rowsql.h"
#include "core/store/tally.h"

namespace {
// A row that is not there, or there twice, tells that the file is not what the plan was read from.
void expectOneRow(Database &database)
{
    if (!database.hasFailed() && database.changedRows() != 1)
        database.fail(sqlite::Constraint,
                      QStringLiteral("%1 rows changed instead of 1").arg(database.changedRows()));
}

template <class E> void insertRows(Database &database, const QList<E> &rows)
{
    sqlite::Statement *statement = rows.isEmpty() ? nullptr : database.prepare(rowsql::insert<E>());
    const E *before = nullptr;
    for (const E &row : rows) {
        if (!statement || database.hasFailed())
            return;
        statement->reset();
        statement->bind(1, qint64(row.id.value));
        int parameter = 2;
        forEachField<E>([&]<class F>(const F &) {
            // What was bound stays so: of a million rows most values are as in the row before.
            if (!before || F::of(*before) != F::of(row))
                sqlvalue::bind(*statement, parameter, F::of(row));
            parameter += sqlvalue::columns<typename F::Value>;
        });
        before = &row;
        database.step(*statement);
        expectOneRow(database);
    }
}

template <class E> void deleteRows(Database &database, const QList<E> &rows)
{
    for (const E &row : rows) {
        sqlite::Statement *statement = database.prepare(rowsql::remove<E>());
        if (!statement)
            return;
        statement->bind(1, qint64(row.id.value));
        database.step(*statement);
        expectOneRow(database);
    }
}

template <class E> void updateRow(Database &database, const Update<E> &update)
{
    const QByteArray sql = rowsql::update(update.before, update.after);
    sqlite::Statement *statement = sql.isEmpty() ? nullptr : database.prepare(sql);
    if (!statement)
        return;
    int parameter = 1;
    forEachField<E>([&]<class F>(const F &) {
        if (F::of(update.before) == F::of(update.after))
            return;
        sqlvalue::bind(*statement, parameter, F::of(update.after));
        parameter += sqlvalue::columns<typename F::Value>;
    });
    statement->bind(parameter, qint64(update.after.id.value));
    database.step(*statement);
    expectOneRow(database);
}
} // namespace

void write(Database &database, const Edit &edit)
{
    edit.rows.forEach([&]<class E>(const Delta<E> &delta) {
        insertRows(database, delta.added);
        for (const auto &update : delta.updated)
            updateRow(database, update);
    });
    // Children come after their parents in the order of entities, so the last goes first.
    QList<std::function<void()>> removals;
    edit.rows.forEach([&]<class E>(const Delta<E> &delta) {
        if (!delta.removed.isEmpty())
            removals.prepend([&] { deleteRows(database, delta.removed); });
    });
    for (const auto &remove : removals)
        remove();
    tally::note(database, edit.rows);
    journal::write(database, edit);
}
