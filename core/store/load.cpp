// SPDX-License-Identifier: MIT
#include "core/store/load.h"

#include "core/base/sparse.h"
#include "core/store/lanes.h"
#include "core/store/rowreader.h"

#include <algorithm>
#include <deque>

namespace load {
namespace {
// What is read at a time, into a plan of its own.
struct Part {
    Plan plan;
    Report report;
    std::function<void()> moveOver; // into the plan that is wanted
};

// About how much there is to read: a table whose ids are far apart seems larger than it is.
template <class E> qint64 sizeOf(Database &database, quint64 fields)
{
    const qint64 rows = database.integer(QByteArray("SELECT max(id) FROM ") + Schema<E>::table);
    if (database.code() == sqlite::Corrupt)
        database.recover(); // as reading it will tell
    return rows * rowsql::columns<E>(fields).size();
}

Report readTables(Database &database, const Request &request, Plan &plan)
{
    std::deque<Part> parts;
    QList<lanes::Task> tasks;
    forEachEntity([&]<class E>() {
        const quint64 fields = request.fields<E>();
        if (!fields || (std::is_same_v<E, Image> && request.areImagesReferredTo()))
            return;
        Part &part = parts.emplace_back();
        part.moveOver = [&] { plan.addAll<E>(std::move(part.plan)); };
        tasks.append({sizeOf<E>(database, fields), [&part, fields](Database &from) {
                          RowReader<E>(from, fields, part.plan, part.report).readAll();
                      }});
    });
    lanes::run(database, tasks);
    Report report;
    for (Part &part : parts) {
        part.moveOver();
        report.add(part.report);
    }
    return report;
}

// Those that a row refers to, or that were there when a snapshot was taken, by their ids.
QList<Id<Image>> imagesReferredTo(const Plan &plan)
{
    Sparse<Id<Image>> found;
    plan.forEachReferredTo<Image>([&](Id<Image> id) { found[id.value] = id; });
    forEachEntity([&]<class E>() {
        forEachField<E>([&]<class F>(const F &) {
            if constexpr (std::is_same_v<typename F::Value, PastId<Image>>)
                plan.all<E>().forEach([&](const E &row) {
                    if (const Id<Image> id = F::of(row).id())
                        found[id.value] = id;
                });
        });
    });
    QList<Id<Image>> ids;
    found.forEach([&](quint32, Id<Image> id) { ids.append(id); });
    return ids;
}

// What aliases that were read stand for, and was not, by their ids.
QList<Id<Image>> targetsMissing(const Plan &plan)
{
    QList<Id<Image>> missing;
    plan.all<Image>().forEach([&](const Image &row) {
        if (row.target && !plan.find(row.target))
            missing.append(row.target);
    });
    std::sort(missing.begin(), missing.end());
    missing.erase(std::unique(missing.begin(), missing.end()), missing.end());
    return missing;
}

Report readImagesReferredTo(Database &database, quint64 fields, Plan &plan)
{
    const QList<Id<Image>> ids = imagesReferredTo(plan);
    std::array<Part, 2> halves;
    const std::array<QList<Id<Image>>, 2> idsOf {ids.first(ids.size() / 2), ids.sliced(ids.size() / 2)};
    QList<lanes::Task> tasks;
    for (size_t half : {0, 1})
        tasks.append({idsOf[half].size() * rowsql::columns<Image>(fields).size(), [&, half](Database &from) {
                          Part &part = halves[half];
                          RowReader<Image>(from, fields, part.plan, part.report).read(idsOf[half]);
                      }});
    lanes::run(database, tasks);
    plan.addAll<Image>(std::move(halves[0].plan));
    halves[1].plan.all<Image>().forEach([&](const Image &row) { plan.add(row); });
    halves[0].report.add(halves[1].report);
    for (QList<Id<Image>> more = targetsMissing(plan); !more.isEmpty(); more = targetsMissing(plan)) {
        const qsizetype before = plan.all<Image>().size();
        RowReader<Image>(database, fields, plan, halves[0].report).read(more);
        if (plan.all<Image>().size() == before)
            break; // they are not in the file
    }
    return halves[0].report;
}

// Ids are not used again after their rows are gone, nor in a later session.
void reserveIds(Database &database, const Request &request, Plan &plan)
{
    sqlite::Statement *statement = database.prepare("SELECT name, seq FROM sqlite_sequence");
    while (statement && database.step(*statement)) {
        const QByteArrayView table = statement->text(0);
        const qint64 last = qBound(qint64(0), statement->integer(1), qint64(highestId));
        forEachEntity([&]<class E>() {
            if (request.fields<E>() && table == QByteArrayView(Schema<E>::table))
                plan.reserveIdsUpTo<E>(quint32(last));
        });
    }
}
} // namespace

namespace {
// Those of the tables that were read as a whole and have not the rows that were committed.
void compare(const tally::Tallies &committed, Report &report)
{
    report.isCounted = !committed.isEmpty();
    for (auto read = report.read.cbegin(); report.isCounted && read != report.read.cend(); ++read)
        if (committed.value(read.key()) != read.value())
            report.lackingTables.append(QString::fromLatin1(read.key()));
}

// True when a row that the request asks for, or of a table read before, lacks what it refers to. What is in tables that
// were never read is not known.
template <class E> bool isDangling(const Request &request, const Plan &plan, const E &row)
{
    bool dangles = false;
    forEachField<E>([&]<class F>(const F &) {
        using Target = typename backrefs::TargetOf<typename F::Value>::Type;
        if constexpr (!std::is_void_v<Target>) {
            const bool isAsked =
                request.fields<Target>() || (request.fields<E>() && !plan.all<Target>().isEmpty());
            const auto target = backrefs::target(F::of(row));
            dangles = dangles || (isAsked && target && !plan.find(target));
        }
    });
    return dangles;
}

qint64 danglingRows(const Request &request, const Plan &plan)
{
    qint64 rows = 0;
    forEachEntity([&]<class E>() {
        plan.all<E>().forEach([&](const E &row) { rows += isDangling(request, plan, row); });
    });
    return rows;
}
} // namespace

Request everything()
{
    Request all;
    forEachEntity([&]<class E>() { all.rows<E>(); });
    return all;
}

Request core() { return everything().without<Image, LaunchSnapshot, Instance>(); }
Request rest() { return Request().rows<Image, LaunchSnapshot, Instance>(); }

void Report::add(const Report &other)
{
    badRows += other.badRows;
    brokenTables += other.brokenTables;
    lackingTables += other.lackingTables;
    danglingRows += other.danglingRows;
    isCounted = isCounted && other.isCounted;
    read.insert(other.read);
}

Report read(Database &database, const Request &request, Plan &plan)
{
    Report report = readTables(database, request, plan);
    if (request.fields<Image>() && request.areImagesReferredTo())
        report.add(readImagesReferredTo(database, request.fields<Image>(), plan));
    reserveIds(database, request, plan);
    compare(tally::read(database), report);
    report.danglingRows = danglingRows(request, plan);
    return report;
}
} // namespace load
