// SPDX-License-Identifier: MIT
#include "core/store/migrations.h"

#include "core/store/database.h"
#include "core/store/sentences.h"
#include "core/store/tally.h"

#include <QMap>
#include <array>

namespace migrations {
namespace {
const std::array steps {version1, version2, version3, version4, version5};

// Each object of the file by name, as its normalised SQL. Statistics and the ids given out are not the
// format's business.
QMap<QString, QString> objectsOf(Database &database)
{
    QMap<QString, QString> objects;
    sqlite::Statement *statement =
        database.prepare("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema");
    while (statement && database.step(*statement)) {
        const QString name = QString::fromUtf8(statement->text(1));
        if (name == u"sqlite_stat1" || name == u"sqlite_sequence")
            continue;
        const QStringList words {QString::fromUtf8(statement->text(0)), QString::fromUtf8(statement->text(2)),
                                 QString::fromUtf8(statement->text(3)).simplified()};
        objects.insert(name, words.join(u' '));
    }
    return objects;
}

QString firstDifference(const QMap<QString, QString> &found, const QMap<QString, QString> &expected)
{
    for (const QString &name : found.keys() + expected.keys())
        if (found.value(name) != expected.value(name))
            return name;
    return {};
}
} // namespace

int currentVersion() { return int(steps.size()); }

Result<Done> run(Database &database)
{
    // A step may make a table anew; what refers to it must not notice.
    database.exec("PRAGMA foreign_keys = OFF");
    database.begin();
    for (auto version = qMax(database.integer("PRAGMA user_version"), qint64(0)); version < currentVersion();
         ++version)
        database.execAll(steps.at(size_t(version)));
    database.exec("PRAGMA application_id = " + QByteArray::number(applicationId));
    database.exec("PRAGMA user_version = " + QByteArray::number(currentVersion()));
    tally::settle(database);
    database.commit();
    if (database.hasFailed())
        database.rollback();
    else
        database.exec("PRAGMA foreign_keys = ON");
    return database.hasFailed() ? Result<Done>(database.error()) : Done {};
}

Result<Done> checkSchema(Database &database)
{
    Database expected;
    if (auto opened = expected.openInMemory(); !opened)
        return opened;
    if (auto ran = run(expected); !ran)
        return ran;
    const auto found = objectsOf(database);
    if (database.hasFailed())
        return database.error();
    const QString different = firstDifference(found, objectsOf(expected));
    if (!different.isEmpty())
        return Error {sentences::foreignSchema(database.path(), different), {}};
    return Done {};
}
} // namespace migrations
