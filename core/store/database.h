// SPDX-License-Identifier: MIT
// A Database is one connection to a plan file, hardened; after its first failure every call is a no-op.
#pragma once

#include "core/base/result.h"
#include "core/store/sqlite.h"

#include <QHash>
#include <memory>

class Database {
public:
    enum class Access { ReadOnly, ReadWrite, Create };

    // To be used, and to die, in the thread that made it.
    Database();
    ~Database();
    Q_DISABLE_COPY(Database)

    Result<Done> open(const QString &path, Access access);
    // A database of its own that lives in memory.
    Result<Done> openInMemory();
    QString path() const { return m_path; }
    sqlite3 *handle() const { return m_handle; }

    // Stops what is running as soon as `isWanted` says so, which may be asked from other threads, too.
    void interruptWhen(const std::function<bool()> *isWanted);
    const std::function<bool()> *interruption() const { return m_interruption; }

    bool exec(QByteArrayView sql);
    // Executes statements separated by semicolons.
    bool execAll(QByteArrayView script);
    // The prepared statement of this text, reset; made when first asked for. Null after a failure.
    sqlite::Statement *prepare(const QByteArray &sql);
    // True when there is a row; a failure becomes this connection's.
    bool step(sqlite::Statement &statement);
    // The first cell of the first row; `missing` when there is none.
    qint64 integer(const QByteArray &sql, qint64 missing = 0);
    // How many rows the last statement changed.
    qint64 changedRows() const;

    bool hasFailed() const { return m_code != sqlite::Ok; }
    int code() const { return m_code; }
    // The failure as a sentence for a person.
    Error error() const;
    void fail(int code, const QString &detail);
    // Forgets the failure, so that work may be tried again.
    void recover();

    // Work on one connection between begin and commit is done as a whole or not at all.
    bool begin();
    bool commit();
    void rollback();

private:
    Result<Done> connect(const QString &databaseName, const QString &options);
    void setUp(Access access);

    QString m_name, m_path;
    sqlite3 *m_handle = nullptr;
    QHash<QByteArray, std::shared_ptr<sqlite::Statement>> m_statements;
    const std::function<bool()> *m_interruption = nullptr;
    int m_code = sqlite::Ok;
    QString m_detail;
};
