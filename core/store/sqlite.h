// SPDX-License-Identifier: MIT
// What Qt's driver cannot reach of the SQLite that it runs on: prepared statements read and bound without
// a QVariant a cell, hardening, giving way, and copies of an open file.
#pragma once

#include <QByteArrayView>
#include <QSqlDatabase>
#include <functional>

struct sqlite3;
struct sqlite3_stmt;
struct sqlite3_value;

namespace sqlite {
// SQLite's result codes that the store tells apart: primary ones, and Moved.
enum Code {
    Ok = 0,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    Interrupted = 9,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    TooBig = 18,
    Constraint = 19,
    NotADatabase = 26,
    Moved = 1032 // the file was deleted, renamed or replaced while it was open
};
enum class Cell { Integer, Real, Text, Blob, Null };

// Before the first connection: nobody asks how much memory SQLite takes, and counting it would make connections wait for
// each other.
void configure();
// The connection behind a QSqlDatabase; null unless the driver runs on the very library this links.
sqlite3 *handleOf(const QSqlDatabase &connection);
// No triggers, no views, no writing of the schema, bounded lengths, depths and columns.
void harden(sqlite3 *connection);
// VACUUM attaches a file of its own, which hardening forbids.
void allowVacuum(sqlite3 *connection);
int errorCode(sqlite3 *connection);
QString errorText(sqlite3 *connection);
// The number in the file's header that every commit raises, read past any lock; -1 when it cannot be.
qint64 changeCounter(sqlite3 *connection);
// True when its name leads to another file now, or to none.
bool hasMoved(sqlite3 *connection);
// How many rows the last statement changed.
qint64 changedRows(sqlite3 *connection);
// Stops a running statement as soon as `isWanted` says so; asked from the connection's own thread.
void interruptWhen(sqlite3 *connection, const std::function<bool()> *isWanted);
// Copies the main file of one connection over that of another; a result code.
int copy(sqlite3 *from, sqlite3 *to);

// One cell of the row that a statement is at, until its next step. It is looked up once, whatever is asked of it.
class Value {
public:
    explicit Value(sqlite3_value *value);
    Cell cell() const { return m_cell; }
    qint64 integer() const;
    QByteArrayView text() const;

private:
    sqlite3_value *m_value;
    Cell m_cell;
};

// A prepared statement; columns count from 0, parameters from 1.
class Statement {
public:
    Statement(sqlite3 *connection, QByteArrayView sql);
    ~Statement();
    Q_DISABLE_COPY(Statement)

    bool isValid() const { return m_statement; }
    void bind(int parameter, qint64 value);
    void bind(int parameter, QByteArrayView text);
    void bindNull(int parameter);
    // True when there is a row; false at the end and on failure, which code() tells.
    bool step();
    int code() const { return m_code; }
    void reset();

    Value value(int column) const;
    Cell cell(int column) const { return value(column).cell(); }
    qint64 integer(int column) const { return value(column).integer(); }
    // Valid until the next step.
    QByteArrayView text(int column) const { return value(column).text(); }
    QByteArrayView columnName(int column) const;
    int columnCount() const;

private:
    sqlite3_stmt *m_statement = nullptr;
    int m_code = Ok;
};
} // namespace sqlite
