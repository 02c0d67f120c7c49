// SPDX-License-Identifier: MIT
#include "core/store/database.h"

#include "core/store/sentences.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <atomic>

namespace {
QString nextConnectionName()
{
    static std::atomic<int> count {0};
    return QStringLiteral("plan-%1").arg(++count);
}

// As a URI, so that a missing file is not made silently; encoded, so that "?" and "#" in a name stay there.
QString uriOf(const QString &path, Database::Access access)
{
    const char *mode = access == Database::Access::ReadOnly ? "ro"
        : access == Database::Access::Create                ? "rwc"
                                                            : "rw";
    return QStringLiteral("file:%1?mode=%2")
        .arg(QString::fromLatin1(QUrl::toPercentEncoding(path, "/")), QLatin1String(mode));
}
} // namespace

Database::Database() : m_name(nextConnectionName()) {}

Database::~Database()
{
    m_statements.clear();
    if (m_handle)
        sqlite::interruptWhen(m_handle, nullptr);
    {
        QSqlDatabase connection = QSqlDatabase::database(m_name, false);
        if (connection.isValid())
            connection.close();
    }
    QSqlDatabase::removeDatabase(m_name);
}

Result<Done> Database::connect(const QString &databaseName, const QString &options)
{
    sqlite::configure();
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    connection.setDatabaseName(databaseName);
    connection.setConnectOptions(options);
    if (!connection.open())
        return Error {sentences::ofCode(sqlite::CannotOpen, m_path), connection.lastError().text()};
    m_handle = sqlite::handleOf(connection);
    if (!m_handle)
        return Error {sentences::wrongLibrary(), {}};
    sqlite::harden(m_handle);
    return Done {};
}

Result<Done> Database::open(const QString &path, Access access)
{
    m_path = path;
    QString options = QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=5000");
    if (access == Access::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    if (auto connected = connect(uriOf(path, access), options); !connected)
        return connected;
    setUp(access);
    // The first look at the file itself; until here, SQLite has not read a byte of it.
    integer("PRAGMA schema_version");
    return hasFailed() ? Result<Done>(error()) : Done {};
}

Result<Done> Database::openInMemory() { return connect(QStringLiteral(":memory:"), {}); }

void Database::setUp(Access access)
{
    exec("PRAGMA mmap_size = 0");
    exec("PRAGMA cell_size_check = ON");
    exec("PRAGMA foreign_keys = ON");
    if (access == Access::ReadOnly)
        return;
    // One file when closed, on any medium; each commit is on the disk when it returns.
    exec("PRAGMA journal_mode = DELETE");
    exec("PRAGMA synchronous = EXTRA");
}

void Database::interruptWhen(const std::function<bool()> *isWanted)
{
    m_interruption = isWanted;
    sqlite::interruptWhen(m_handle, isWanted);
}

bool Database::exec(QByteArrayView sql)
{
    if (hasFailed())
        return false;
    sqlite::Statement statement(m_handle, sql);
    if (!statement.isValid() && statement.code() != sqlite::Ok) {
        fail(statement.code(), sqlite::errorText(m_handle));
        return false;
    }
    while (statement.isValid() && step(statement)) {}
    return !hasFailed();
}

bool Database::execAll(QByteArrayView script)
{
    for (const QByteArray &sql : script.toByteArray().split(';'))
        exec(sql);
    return !hasFailed();
}

sqlite::Statement *Database::prepare(const QByteArray &sql)
{
    if (hasFailed())
        return nullptr;
    auto &statement = m_statements[sql];
    if (!statement) {
        statement = std::make_shared<sqlite::Statement>(m_handle, sql);
        if (!statement->isValid()) {
            fail(statement->code(), sqlite::errorText(m_handle));
            m_statements.remove(sql);
            return nullptr;
        }
    }
    statement->reset();
    return statement.get();
}

bool Database::step(sqlite::Statement &statement)
{
    if (hasFailed())
        return false;
    const bool row = statement.step();
    if (!row && statement.code() != sqlite::Ok)
        fail(statement.code(), sqlite::errorText(m_handle));
    if (!row)
        statement.reset();
    return row;
}

qint64 Database::integer(const QByteArray &sql, qint64 missing)
{
    sqlite::Statement *statement = prepare(sql);
    if (!statement || !step(*statement))
        return missing;
    const qint64 value = statement->integer(0);
    statement->reset();
    return value;
}

qint64 Database::changedRows() const { return sqlite::changedRows(m_handle); }

Error Database::error() const { return sentences::error(m_code, m_path, m_detail); }

void Database::fail(int code, const QString &detail)
{
    if (hasFailed())
        return;
    m_code = code;
    m_detail = detail;
}

void Database::recover()
{
    m_code = sqlite::Ok;
    m_detail.clear();
}

bool Database::begin() { return exec("BEGIN IMMEDIATE"); }

bool Database::commit() { return exec("COMMIT"); }

void Database::rollback()
{
    // Also after a failure, which the rollback neither hides nor changes.
    for (const auto &statement : std::as_const(m_statements))
        statement->reset();
    sqlite::Statement(m_handle, "ROLLBACK").step();
}
