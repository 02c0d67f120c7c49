// SPDX-License-Identifier: MIT
#include "core/store/sqlite.h"

#include <QSqlDriver>
#include <QSqlQuery>
#include <QVariant>
#include <QtEndian>
#include <cstring>
#include <sqlite3.h>

namespace sqlite {
namespace {
int codeOf(int extended) { return extended == SQLITE_READONLY_DBMOVED ? int(Moved) : extended & 0xff; }

Cell cellOf(int type)
{
    switch (type) {
    case SQLITE_INTEGER:
        return Cell::Integer;
    case SQLITE_FLOAT:
        return Cell::Real;
    case SQLITE_TEXT:
        return Cell::Text;
    case SQLITE_BLOB:
        return Cell::Blob;
    default:
        return Cell::Null;
    }
}
} // namespace

void configure()
{
    static const int done = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(done)
}

sqlite3 *handleOf(const QSqlDatabase &connection)
{
    const QVariant handle = connection.driver()->handle();
    if (!handle.isValid() || std::strcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    // Two copies of SQLite in one process would cancel each other's locks.
    QSqlQuery source(QStringLiteral("SELECT sqlite_source_id()"), connection);
    if (!source.next() || source.value(0).toByteArray() != sqlite3_sourceid())
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

void harden(sqlite3 *connection)
{
    const int none = 0;
    for (const int feature :
         {SQLITE_DBCONFIG_ENABLE_TRIGGER, SQLITE_DBCONFIG_ENABLE_VIEW, SQLITE_DBCONFIG_TRUSTED_SCHEMA,
          SQLITE_DBCONFIG_DQS_DML, SQLITE_DBCONFIG_DQS_DDL, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION})
        sqlite3_db_config(connection, feature, none, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_limit(connection, SQLITE_LIMIT_LENGTH, 64 << 20);
    sqlite3_limit(connection, SQLITE_LIMIT_COLUMN, 64);
    sqlite3_limit(connection, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(connection, SQLITE_LIMIT_EXPR_DEPTH, 64);
    sqlite3_limit(connection, SQLITE_LIMIT_TRIGGER_DEPTH, 1);
}

void allowVacuum(sqlite3 *connection) { sqlite3_limit(connection, SQLITE_LIMIT_ATTACHED, 1); }

int errorCode(sqlite3 *connection) { return codeOf(sqlite3_extended_errcode(connection)); }

QString errorText(sqlite3 *connection)
{
    return QStringLiteral("%1 (%2)")
        .arg(QString::fromUtf8(sqlite3_errmsg(connection)))
        .arg(sqlite3_extended_errcode(connection));
}

qint64 changeCounter(sqlite3 *connection)
{
    // Through SQLite's own handle: opening and closing the file again would end its locks.
    sqlite3_file *file = nullptr;
    sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    quint32 bigEndian = 0;
    if (!file || !file->pMethods || file->pMethods->xRead(file, &bigEndian, 4, 24) != SQLITE_OK)
        return -1;
    return qFromBigEndian(bigEndian);
}

bool hasMoved(sqlite3 *connection)
{
    int moved = 0;
    return sqlite3_file_control(connection, "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved;
}

qint64 changedRows(sqlite3 *connection) { return sqlite3_changes64(connection); }

void interruptWhen(sqlite3 *connection, const std::function<bool()> *isWanted)
{
    int (*const ask)(void *) = [](void *claim) {
        return (*static_cast<const std::function<bool()> *>(claim))() ? 1 : 0;
    };
    sqlite3_progress_handler(connection, 10'000, isWanted ? ask : nullptr,
                             const_cast<std::function<bool()> *>(isWanted));
}

int copy(sqlite3 *from, sqlite3 *to)
{
    sqlite3_backup *backup = sqlite3_backup_init(to, "main", from, "main");
    if (!backup)
        return sqlite3_errcode(to) & 0xff;
    int code = SQLITE_OK;
    for (int attempt = 0; attempt < 100; ++attempt) {
        code = sqlite3_backup_step(backup, -1);
        if (code != SQLITE_BUSY && code != SQLITE_LOCKED)
            break;
        sqlite3_sleep(50);
    }
    const int finished = sqlite3_backup_finish(backup) & 0xff;
    return code == SQLITE_DONE ? finished : (finished ? finished : code & 0xff);
}

Value::Value(sqlite3_value *value) : m_value(value), m_cell(cellOf(sqlite3_value_type(value))) {}

// A connection serves one thread, so that its values need no protection.
qint64 Value::integer() const { return sqlite3_value_int64(m_value); }

QByteArrayView Value::text() const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_value_text(m_value));
    return {bytes, qsizetype(bytes ? sqlite3_value_bytes(m_value) : 0)};
}

Statement::Statement(sqlite3 *connection, QByteArrayView sql)
{
    m_code = codeOf(sqlite3_prepare_v3(connection, sql.data(), int(sql.size()), SQLITE_PREPARE_PERSISTENT,
                                       &m_statement, nullptr));
}

Statement::~Statement() { sqlite3_finalize(m_statement); }

void Statement::bind(int parameter, qint64 value) { sqlite3_bind_int64(m_statement, parameter, value); }

void Statement::bind(int parameter, QByteArrayView text)
{
    // A null pointer would bind NULL, which is not the empty text.
    sqlite3_bind_text64(m_statement, parameter, text.isEmpty() ? "" : text.data(),
                        sqlite3_uint64(text.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
}

void Statement::bindNull(int parameter) { sqlite3_bind_null(m_statement, parameter); }

bool Statement::step()
{
    const int code = sqlite3_step(m_statement);
    m_code = code == SQLITE_ROW || code == SQLITE_DONE ? Ok : codeOf(code);
    return code == SQLITE_ROW;
}

void Statement::reset() { sqlite3_reset(m_statement); }

Value Statement::value(int column) const { return Value(sqlite3_column_value(m_statement, column)); }

QByteArrayView Statement::columnName(int column) const { return sqlite3_column_name(m_statement, column); }
int Statement::columnCount() const { return sqlite3_column_count(m_statement); }
} // namespace sqlite
