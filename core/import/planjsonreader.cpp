// SPDX-License-Identifier: MIT
#include "core/import/planjsonreader.h"

#include "core/base/words.h"
#include "core/format/place.h"
#include "core/import/filetext.h"
#include "core/import/planmerge.h"
#include "core/import/textvalues.h"
#include "core/integrity/integrity.h"
#include "core/plan/anyid.h"
#include "core/plan/latest.h"

#include <QFile>
#include <QFileInfo>
#include <memory>
#include <vector>

namespace {
using plantext::Value;

// The lines on which the rows of each table were, for what is found only at the end.
using RowLines = QHash<AnyId, int>;

// Takes the rows of one table, member by member.
class TableReader {
public:
    virtual ~TableReader() = default;
    virtual const char *table() const = 0;
    virtual void begin() = 0;
    virtual QString member(const QByteArray &key, const Value &value) = 0;
    virtual QString end(int line) = 0;
};

template <class E> class TableReaderOf final : public TableReader {
public:
    TableReaderOf(Change &change, RowLines &lines) : m_change(change), m_lines(lines) {}
    const char *table() const override { return Schema<E>::table; }
    void begin() override { m_row = E {}; }
    QString member(const QByteArray &key, const Value &value) override
    {
        bool known = key == "id";
        QString wrong = known ? plantext::read(value, m_row.id) : QString();
        forEachField<E>([&](const auto &field) {
            if (key != field.key)
                return;
            known = true;
            wrong = plantext::read(value, field.of(m_row));
        });
        if (!known)
            return Words::tr("A row of “%1” has no “%2”; it may have %3.")
                .arg(name(table()), name(key), keys().join(QStringLiteral(", ")));
        return wrong.isEmpty() ? QString() : Words::tr("“%1” is not understood: %2.").arg(name(key), wrong);
    }
    QString end(int line) override
    {
        if (!m_row.id)
            return Words::tr("This row has no “id”. Give it a number that no other row of “%1” has.")
                .arg(name(table()));
        if (const int other = m_lines.value(m_row.id))
            return Words::tr("The id %1 is taken by the row on line %2. Give one of them another number.")
                .arg(m_row.id.value)
                .arg(other);
        m_lines.insert(m_row.id, line);
        m_change.of<E>().added.append(m_row);
        return {};
    }

private:
    static QString name(const QByteArray &key) { return QString::fromUtf8(key); }
    static QStringList keys()
    {
        QStringList keys {QStringLiteral("id")};
        forEachField<E>([&](const auto &field) { keys.append(QString::fromLatin1(field.key)); });
        return keys;
    }

    Change &m_change;
    RowLines &m_lines;
    E m_row;
};

// Follows the text's shape: an object of a format, a version and tables; tables of rows; rows of members.
class PlanReader final : public json::Events {
public:
    PlanReader(Change &change, RowLines &lines)
    {
        forEachEntity(
            [&]<class E>() { m_tables.push_back(std::make_unique<TableReaderOf<E>>(change, lines)); });
    }
    // What is wrong with the text as a whole.
    QString missing() const { return m_header == Header::Read ? QString() : notAPlan(); }

    QString beginObject() override
    {
        if (m_place == Place::Table) {
            m_place = Place::Row;
            m_rows->begin();
            return {};
        }
        if (m_place != Place::Outside)
            return notExpected();
        m_place = Place::Plan;
        return {};
    }
    QString endObject() override
    {
        if (m_place != Place::Row)
            return {};
        m_place = Place::Table;
        return m_rows->end(line());
    }
    QString beginArray() override
    {
        if (m_place == Place::Plan && m_rows)
            m_place = Place::Table;
        else if (m_place == Place::Row)
            m_place = Place::List;
        else
            return m_header == Header::Read ? notExpected() : notAPlan();
        m_value = {.isList = true};
        return {};
    }
    QString endArray() override
    {
        const bool wasList = m_place == Place::List;
        m_place = wasList ? Place::Row : Place::Plan;
        return wasList ? m_rows->member(m_key, m_value) : QString();
    }
    QString key(const QByteArray &key) override
    {
        m_key = key;
        if (m_place != Place::Plan)
            return {};
        if (m_header != Header::Read)
            return key == (m_header == Header::Format ? "format" : "version") ? QString() : notAPlan();
        m_rows = nullptr;
        for (const auto &table : m_tables)
            if (key == table->table())
                m_rows = table.get();
        return m_rows ? QString()
                      : Words::tr("There is no table “%1” in a plan.").arg(QString::fromUtf8(key));
    }
    QString scalar(const json::Scalar &value) override
    {
        using Kind = json::Scalar::Kind;
        if (m_place == Place::Row)
            return m_rows->member(m_key, {.scalar = value});
        if (m_place == Place::Plan && m_header != Header::Read)
            return header(value);
        if (m_place != Place::List || value.kind != Kind::Text)
            return m_place == Place::Outside ? notAPlan() : notExpected();
        m_value.list.append(value.text);
        return {};
    }

private:
    enum class Place { Outside, Plan, Table, Row, List };
    enum class Header { Format, Version, Read };

    QString header(const json::Scalar &value)
    {
        if (m_header == Header::Format) {
            m_header = Header::Version;
            return value.text == QStringLiteral("mci-planner plan") ? QString() : notAPlan();
        }
        m_header = Header::Read;
        if (value.kind != json::Scalar::Kind::Integer || value.integer < 1)
            return notAPlan();
        return value.integer == 1
            ? QString()
            : Words::tr("This plan was written by a newer version of MCI Planner (format %1). "
                        "Open it with that version.")
                  .arg(value.integer);
    }
    static QString notAPlan()
    {
        return Words::tr("This is not a plan kept as text, which begins with {\"format\":\"mci-planner "
                         "plan\",\"version\":1.");
    }
    QString notExpected() const
    {
        return Words::
            tr("The value of “%1” is not understood here: a plan is tables in [ ] of rows in { }, one row "
               "a line.")
                .arg(QString::fromUtf8(m_key));
    }

    std::vector<std::unique_ptr<TableReader>> m_tables;
    TableReader *m_rows = nullptr;
    Place m_place = Place::Outside;
    Header m_header = Header::Format;
    QByteArray m_key;
    Value m_value;
};

// A row that refers to a row which the text does not hold; an empty sentence when there is none.
Error danglingReference(const Change &change, const RowLines &lines, const QString &fileName)
{
    Error error;
    const auto check = [&](const auto &field, const auto &row) {
        using V = std::remove_cvref_t<decltype(field.of(row))>;
        if constexpr (!std::is_void_v<typename backrefs::TargetOf<V>::Type>) {
            const auto target = backrefs::target(field.of(row));
            if (!target || lines.contains(target) || !error.sentence.isEmpty())
                return;
            using Target = typename backrefs::TargetOf<V>::Type;
            error = errorAt(
                fileName, lines.value(row.id),
                Words::tr("“%1” is %2, but “%3” has no row of that id. Add the row or correct the number.")
                    .arg(QString::fromLatin1(field.key))
                    .arg(target.value)
                    .arg(QString::fromLatin1(Schema<Target>::table)));
        }
    };
    forEachEntity([&]<class E>() {
        for (const E &row : change.of<E>().added)
            forEachField<E>([&](const auto &field) { check(field, row); });
    });
    return error;
}

Result<Change> readRows(const QByteArray &text, const QString &fileName)
{
    Change change(Words::say("Import the plan %1").arg(fileName));
    RowLines lines;
    PlanReader reader(change, lines);
    if (const auto read = json::read(text, fileName, reader); !read)
        return read.error();
    if (!reader.missing().isEmpty())
        return errorAt(fileName, 0, reader.missing());
    Error dangling = danglingReference(change, lines, fileName);
    if (!dangling.sentence.isEmpty())
        return dangling;
    Plan plan;
    plan.apply(change);
    if (const QStringList violations = integrity::damage(plan); !violations.isEmpty())
        return errorAt(fileName, 0, Words::tr("The plan is not whole. %1").arg(violations.constFirst()));
    // What wrote the text may have left lists behind that are to follow "latest".
    Draft draft(plan);
    plan.all<MciLineage>().forEach([&](const MciLineage &row) { followLatest(draft, row.id); });
    return change.merged(draft.change({}));
}

// An id that only a snapshot still knows is not handed out again, or the snapshot would seem to name
// the new row.
template <class E, class Act> void forEachPastId(const QList<E> &rows, Act &&act)
{
    for (const E &row : rows)
        forEachField<E>([&](const auto &field) {
            if constexpr (isPastId<std::remove_cvref_t<decltype(field.of(row))>>)
                act(field.of(row));
        });
}
} // namespace

bool isPlanJson(const QByteArray &text)
{
    const QByteArray beginning = text.left(200).simplified();
    return beginning.startsWith('{') && beginning.contains("\"mci-planner plan\"");
}

std::optional<Result<Plan>> planFromTextFile(const QString &path)
{
    // Opening a pipe would wait for who writes into it.
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly) || !isPlanJson(file.peek(256)))
        return {};
    file.close();
    const Result<QByteArray> text = fileBytes(path);
    return text ? planFromText(*text, path) : Result<Plan>(text.error());
}

Result<Plan> planFromText(const QByteArray &text, const QString &fileName)
{
    const auto change = readRows(text, fileName);
    if (!change)
        return change.error();
    Plan plan;
    plan.apply(*change);
    forEachEntity([&]<class E>() {
        forEachPastId(change->of<E>().added,
                      [&]<class T>(PastId<T> was) { plan.reserveIdsUpTo<T>(was.value); });
    });
    return plan;
}

Result<Change> changeFromJson(const Plan &plan, const QByteArray &text, const QString &fileName)
{
    const auto other = planFromText(text, fileName);
    if (!other)
        return other.error();
    return changeFromPlan(plan, *other, fileName);
}

Result<Change> changeFromPlan(const Plan &plan, const Plan &other, const QString &fileName)
{
    const Change change = mergePlan(plan, other, Words::say("Import the plan %1").arg(fileName));
    Plan after = plan;
    after.apply(change);
    // What either has by itself is told by the checks.
    const bool areFaultless = integrity::verify(plan).isEmpty() && integrity::verify(other).isEmpty();
    if (const QStringList violations = areFaultless ? integrity::verify(after) : integrity::damage(after);
        !violations.isEmpty() && integrity::damage(plan).isEmpty())
        return errorAt(fileName, 0,
                       Words::tr("It does not fit together with this plan. %1").arg(violations.constFirst()));
    return change;
}
