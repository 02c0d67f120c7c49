// SPDX-License-Identifier: MIT
#include "core/store/journal.h"

#include "core/plan/rowjson.h"
#include "core/store/database.h"
#include "core/store/migrations.h"
#include "core/store/sentences.h"

#include <QJsonDocument>

namespace journal {
namespace {
enum Kind { Added, Removed, Updated };
// Of an entry without rows, which begins the plan.
constexpr qint64 noVersion = 0;

// Writes the rows of one entry and counts the bytes that they take.
class RowWriter {
public:
    RowWriter(Database &database, qint64 entry) : m_database(database), m_entry(entry) {}

    // Of `count` rows whose ids follow one another.
    template <class E> void row(Id<E> id, Kind kind, const QJsonObject *fields, qint64 count = 1)
    {
        sqlite::Statement *statement =
            m_database.prepare("INSERT INTO journal_row (journal_id, entity, row_id, kind, "
                               "fields, row_count) VALUES (?, ?, ?, ?, ?, ?)");
        if (!statement)
            return;
        statement->bind(1, m_entry);
        statement->bind(2, QByteArrayView(Schema<E>::table));
        statement->bind(3, qint64(id.value));
        statement->bind(4, qint64(kind));
        const QByteArray text = fields ? QJsonDocument(*fields).toJson(QJsonDocument::Compact) : QByteArray();
        fields ? statement->bind(5, QByteArrayView(text)) : statement->bindNull(5);
        statement->bind(6, count);
        m_database.step(*statement);
        m_bytes += 24 + text.size();
    }
    qint64 bytes() const { return m_bytes; }

private:
    Database &m_database;
    qint64 m_entry, m_bytes = 0;
};

// Of rows that are not there on the side that is kept, their ids say all.
template <class E> void writeIds(RowWriter &writer, const QList<E> &rows, Kind kind)
{
    for (qsizetype first = 0, next = 0; first < rows.size(); first = next) {
        const quint32 id = rows.at(first).id.value;
        for (next = first + 1; next < rows.size() && rows.at(next).id.value == id + quint32(next - first);)
            ++next;
        writer.row(rows.at(first).id, kind, nullptr, next - first);
    }
}

// The side of a row that the tables do not hold: before when done, after when undone.
template <class E> void writeRows(RowWriter &writer, const Delta<E> &delta, bool undone)
{
    writeIds(writer, undone ? delta.removed : delta.added, undone ? Removed : Added);
    for (const E &row : undone ? delta.added : delta.removed) {
        const QJsonObject fields = rowjson::fieldsThatDiffer(row, E {});
        writer.row(row.id, undone ? Added : Removed, &fields);
    }
    for (const auto &update : delta.updated) {
        const QJsonObject fields = undone ? rowjson::fieldsThatDiffer(update.after, update.before)
                                          : rowjson::fieldsThatDiffer(update.before, update.after);
        writer.row(update.after.id, Updated, &fields);
    }
}

// What cannot be redone any more, being of an older format.
void dropUndone(Database &database)
{
    if (database.integer("SELECT undone FROM journal ORDER BY id DESC LIMIT 1") == 0)
        return;
    database.exec("DELETE FROM journal_row WHERE journal_id IN (SELECT id FROM journal WHERE undone = 1)");
    database.exec("DELETE FROM journal WHERE undone = 1");
}

void dropEntry(Database &database, qint64 entry)
{
    for (const char *sql :
         {"DELETE FROM journal_row WHERE journal_id = ?", "DELETE FROM journal WHERE id = ?"}) {
        if (sqlite::Statement *statement = database.prepare(sql)) {
            statement->bind(1, entry);
            database.step(*statement);
        }
    }
}

void writeEntry(Database &database, const Edit &edit, qint64 bytes)
{
    sqlite::Statement *statement = database.prepare("INSERT INTO journal (id, label, time, row_count, "
                                                    "undone, version, size) VALUES (?, ?, ?, ?, ?, ?, ?)");
    if (!statement)
        return;
    statement->bind(1, edit.entry);
    sqlvalue::bind(*statement, 2, edit.whole.label.encoded());
    sqlvalue::bind(*statement, 3, edit.time);
    statement->bind(4, qint64(edit.whole.rows()));
    sqlvalue::bind(*statement, 5, edit.undone);
    statement->bind(6, edit.begins ? noVersion : qint64(migrations::currentVersion()));
    statement->bind(7, bytes);
    database.step(*statement);
}

// Bounds the journal by dropping its oldest entries, never the latest one. Adding up the sizes takes longer
// than an edit, so it is done now and then.
void trim(Database &database, qint64 entry, qint64 bytes)
{
    if (entry % 256 != 0 && bytes < (1 << 20))
        return;
    if (database.integer("SELECT sum(size) FROM journal") <= mostBytes
        && database.integer("SELECT count(*) FROM journal") <= mostEntries)
        return;
    const qint64 kept = database.integer(
        "SELECT min(id) FROM (SELECT id, sum(size) OVER latest AS bytes, row_number() OVER latest AS entries "
        "FROM journal WINDOW latest AS (ORDER BY id DESC)) WHERE entries <= 2 OR (bytes <= "
        + QByteArray::number(mostBytes) + " AND entries <= " + QByteArray::number(mostEntries) + ')');
    const qint64 first = kept ? kept : database.integer("SELECT max(id) FROM journal");
    const QByteArray before = QByteArray::number(first);
    if (database.integer("SELECT min(id) FROM journal") >= first)
        return;
    database.exec("DELETE FROM journal_row WHERE journal_id < " + before);
    database.exec("DELETE FROM journal WHERE id < " + before);
}
} // namespace

void write(Database &database, const Edit &edit)
{
    if (edit.isNew)
        dropUndone(database);
    else
        dropEntry(database, edit.entry);
    if (edit.whole.isEmpty())
        return;
    RowWriter writer(database, edit.entry);
    if (!edit.begins)
        edit.whole.forEach([&](const auto &delta) { writeRows(writer, delta, edit.undone); });
    writeEntry(database, edit, writer.bytes());
    trim(database, edit.entry, writer.bytes());
}

QList<Entry> read(Database &database)
{
    QList<Entry> entries;
    sqlite::Statement *statement =
        database.prepare("SELECT id, label, time, row_count, undone, version FROM journal ORDER BY id");
    while (statement && database.step(*statement)) {
        Entry entry;
        entry.number = statement->integer(0);
        entry.label = Saying::decoded(QString::fromUtf8(statement->text(1)));
        entry.time = {statement->integer(2)};
        entry.rows = statement->integer(3);
        entry.undone = statement->integer(4) != 0;
        const qint64 version = statement->integer(5);
        entry.begins = version == noVersion;
        entry.reversible = version >= migrations::oldestUndone && version <= migrations::currentVersion();
        entries.append(entry);
    }
    return entries;
}

qint64 lastNumber(Database &database)
{
    return database.integer("SELECT seq FROM sqlite_sequence WHERE name = 'journal'");
}

namespace {
struct Row {
    Kind kind;
    QJsonObject fields;
};

// False when the row does not fit the plan: then the journal is not this plan's.
template <class E> bool takeOne(Delta<E> &delta, Id<E> id, const Row &row, bool undone, const Plan &plan)
{
    const E *held = plan.find(id);
    E other = rowjson::withFields(held ? *held : E {}, row.fields);
    other.id = id;
    const bool isHeld = row.kind == Updated || (row.kind == Added) != undone;
    if (isHeld != bool(held))
        return false;
    if (row.kind == Updated)
        delta.updated.append(undone ? Update<E> {*held, other} : Update<E> {other, *held});
    else
        (row.kind == Added ? delta.added : delta.removed).append(other);
    return true;
}

template <class E>
bool take(Delta<E> &delta, qint64 first, qint64 count, const Row &row, bool undone, const Plan &plan)
{
    if (first < 1 || count < 1 || count > highestId || first + count - 1 > highestId)
        return false;
    for (qint64 id = first; id < first + count; ++id)
        if (!takeOne(delta, Id<E> {quint32(id)}, row, undone, plan))
            return false;
    return true;
}
} // namespace

QList<AnyId> rowsOf(Database &database, const Entry &entry, qint64 most)
{
    QList<AnyId> rows;
    sqlite::Statement *statement = entry.rows > most
        ? nullptr
        : database.prepare("SELECT entity, row_id, row_count FROM journal_row WHERE journal_id = ?");
    if (statement)
        statement->bind(1, entry.number);
    while (statement && database.step(*statement)) {
        const QByteArrayView entity = statement->text(0);
        const auto first = quint32(statement->integer(1));
        const qint64 count = qMin(statement->integer(2), most - rows.size());
        forEachEntity([&]<class E>() {
            for (quint32 id = first; entity == QByteArrayView(Schema<E>::table) && id < first + count; ++id)
                rows.append(Id<E> {id});
        });
    }
    return rows;
}

Result<Change> changeOf(Database &database, const Entry &entry, const Plan &plan)
{
    Change change(entry.label);
    bool fits = true;
    sqlite::Statement *statement = database.prepare(
        "SELECT entity, row_id, kind, fields, row_count FROM journal_row WHERE journal_id = ?");
    if (statement)
        statement->bind(1, entry.number);
    qint64 rows = 0;
    while (fits && statement && database.step(*statement)) {
        const QByteArrayView entity = statement->text(0);
        const qint64 first = statement->integer(1), count = statement->integer(4);
        const Row row {Kind(statement->integer(2)),
                       QJsonDocument::fromJson(statement->text(3).toByteArray()).object()};
        fits = false;
        forEachEntity([&]<class E>() {
            if (entity == QByteArrayView(Schema<E>::table))
                fits = take(change.of<E>(), first, count, row, entry.undone, plan);
        });
        rows += count;
    }
    if (database.hasFailed())
        return database.error();
    if (!fits || rows != entry.rows)
        return Error {sentences::historyDoesNotFit(database.path()), entry.label.text()};
    return change;
}
} // namespace journal
