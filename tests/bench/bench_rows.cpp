// SPDX-License-Identifier: MIT
// bench_rows measures tables of many rows as the window has them, beside SQLite and memory: bench_rows PLAN.
#include "core/plan/draft.h"
#include "core/store/database.h"
#include "tests/bench/series.h"
#include "tests/support/plans.h"
#include "ui/models/designmodels.h"
#include "ui/models/ownersmodel.h"
#include "ui/views/rowsview.h"

#include <QApplication>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTimer>
#include <cstdio>
#include <cstring>
#include <ctime>

namespace {
// The images of every cloud as one table; all else is as the table of one cloud has it.
class AllImages final : public TableContent {
public:
    explicit AllImages(std::shared_ptr<const TableContent> one, qsizetype most = -1)
        : m_one(std::move(one)), m_most(most)
    {
    }
    QString name() const override { return m_one->name(); }
    query::Kind kind() const override { return m_one->kind(); }
    const QList<TableColumn> &columns() const override { return m_one->columns(); }
    QList<AnyId> rows(const Plan &plan) const override
    {
        QList<AnyId> rows(plan.all<Image>().size());
        auto to = rows.begin();
        plan.all<Image>().forEach([&](const Image &row) { *to++ = row.id; });
        return m_most < 0 ? rows : rows.mid(0, m_most);
    }
    bool contains(const Plan &plan, AnyId id) const override { return plan.find(id.as<Image>()); }
    bool dependsOn(const Change &change) const override { return m_one->dependsOn(change); }
    QString text(const TableFacts &facts, AnyId id, int column) const override
    {
        return m_one->text(facts, id, column);
    }
    std::optional<qint64> number(const TableFacts &facts, AnyId id, int column) const override
    {
        return m_one->number(facts, id, column);
    }
    QVariant look(const TableFacts &facts, AnyId id, int column, int role) const override
    {
        return m_one->look(facts, id, column, role);
    }
    void addTexts(const TableFacts &facts, AnyId id, query::Arena &arena) const override
    {
        m_one->addTexts(facts, id, arena);
    }
    void addKey(const TableFacts &facts, AnyId id, int column, query::SortKeys &keys) const override
    {
        m_one->addKey(facts, id, column, keys);
    }

private:
    std::shared_ptr<const TableContent> m_one;
    qsizetype m_most;
};

std::shared_ptr<const TableContent> allImages(qsizetype most = -1)
{
    return std::make_shared<AllImages>(imagesModel(Id<Cloud> {1})->sharedContent(), most);
}

// The ids that the query gives, as a program collects them.
QList<qint64> idsOf(Database &database, const QByteArray &sql, const QByteArray &pattern = {})
{
    sqlite::Statement statement(database.handle(), sql);
    if (!statement.isValid())
        qFatal("The SQL is not valid for this file.");
    if (!pattern.isEmpty())
        statement.bind(1, pattern);
    QList<qint64> ids;
    while (statement.step())
        ids.append(statement.integer(0));
    return ids;
}

query::Filter filterOf(const QString &typed) { return query::parse(typed, query::Kind::Images).filter; }

enum ImageColumn { Uid, Name, Kind, ArchitectureColumn };

QList<Goal> filtering(const TableContent &content, const TableFacts &facts, Database &database)
{
    Progress progress;
    Arrangement made;
    made.setRows(content.rows(facts.plan));
    query::Arena arena;
    for (const AnyId id : std::as_const(made.all)) {
        content.addTexts(facts, id, arena);
        arena.endRow();
    }
    arena.close();
    made.make({filterOf("x"), Name, Qt::AscendingOrder}, content, facts, progress);
    made.make({{}, Name, Qt::AscendingOrder}, content, facts, progress);
    std::printf("%lld rows, %.1f MB of folded texts\n\n", qlonglong(made.all.size()),
                double(arena.size()) / 1e6);
    QList<Goal> goals;
    volatile qsizetype sink = 0;
    for (const QString &typed : {QStringLiteral("ub"), QStringLiteral("ubu"), QStringLiteral("v14.2"),
                                 QStringLiteral("amd64-202301"), QStringLiteral("zzzqqq")}) {
        Arrangement hits;
        const QByteArray sql =
            "SELECT id FROM image WHERE uid LIKE ?1 OR name LIKE ?1 OR owner LIKE ?1 OR os_platform LIKE ?1";
        const auto times =
            compare(QStringLiteral("P6 “%1” in all texts").arg(typed), ClockKind::Cpu, 5,
                    {{QStringLiteral("a keystroke: found, in the order of the names"),
                      [&] {
                          hits = made;
                          hits.make({filterOf(typed), Name, Qt::AscendingOrder}, content, facts, progress);
                      }},
                     {QStringLiteral("memchr over the texts"),
                      [&] { sink = memchr(arena.data(), 1, size_t(arena.size())) != nullptr; }},
                     {QStringLiteral("SQLite LIKE"),
                      [&] { sink = idsOf(database, sql, '%' + typed.toUtf8() + '%').size(); }}});
        std::printf("  %d found\n\n", int(hits.shown.size()));
        goals.append({QStringLiteral("P6"), QStringLiteral("“%1” to SQLite LIKE").arg(typed),
                      ratio(times.at(0), times.at(2)), 1.0 / 15});
        goals.append({QStringLiteral("P6"), QStringLiteral("“%1” to memchr over the texts").arg(typed),
                      ratio(times.at(0), times.at(1)), 4});
    }
    Arrangement hits = made;
    hits.make({filterOf("ubu"), Name, Qt::AscendingOrder}, content, facts, progress);
    const auto clear = compare(QStringLiteral("P6 the filter is taken away"), ClockKind::Cpu, 9,
                               {{QStringLiteral("all rows in the order of the names"), [&] {
                                     Arrangement all = hits;
                                     all.make({{}, Name, Qt::AscendingOrder}, content, facts, progress);
                                 }}});
    goals.append(
        {QStringLiteral("P6"), QStringLiteral("taking the filter away, in ms"), clear.at(0).median(), 16.7});
    return goals;
}

QList<Goal> sorting(const TableContent &content, const TableFacts &facts, Database &database)
{
    Progress progress;
    Arrangement rows;
    rows.setRows(content.rows(facts.plan));
    Arrangement byName = rows;
    byName.make({{}, Name, Qt::AscendingOrder}, content, facts, progress);
    Qt::SortOrder order = Qt::AscendingOrder;
    const auto sort = [&](Arrangement from, int column) {
        order = order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
        from.make({{}, column, order}, content, facts, progress);
    };
    volatile qsizetype sink = 0;
    const auto times = compare(
        QStringLiteral("P7 sorting %1 rows").arg(rows.all.size()), ClockKind::Cpu, 5,
        {{QStringLiteral("by name, keys and all"), [&] { sort(rows, Name); }},
         {QStringLiteral("by a column of numbers"), [&] { sort(rows, ArchitectureColumn); }},
         {QStringLiteral("by name again"), [&] { sort(byName, Name); }},
         {QStringLiteral("SQLite ORDER BY name COLLATE NOCASE"),
          [&] { sink = idsOf(database, "SELECT id FROM image ORDER BY name COLLATE NOCASE").size(); }},
         {QStringLiteral("SQLite ORDER BY name"),
          [&] { sink = idsOf(database, "SELECT id FROM image ORDER BY name").size(); }}});
    return {{QStringLiteral("P7"), QStringLiteral("sorting names to ORDER BY"),
             ratio(times.at(0), times.at(4)), 0.45},
            {QStringLiteral("P7"), QStringLiteral("sorting numbers to ORDER BY"),
             ratio(times.at(1), times.at(4)), 0.10},
            {QStringLiteral("P7"), QStringLiteral("sorting again to ORDER BY"),
             ratio(times.at(2), times.at(4)), 0.03}};
}

// A table on screen.
struct Screen {
    Screen(Settings &settings, std::shared_ptr<const TableContent> content, const Plan &plan) : view(settings)
    {
        view.resize(1400, 900);
        auto *model = new TableModel(std::move(content));
        model->reset(plan);
        view.show(model);
        view.QWidget::show();
    }
    void frame() { view.viewport()->grab(); }
    void scrollAnywhere()
    {
        QScrollBar *bar = view.verticalScrollBar();
        bar->setValue(random.bounded(bar->maximum() + 1));
        frame();
    }
    RowsView view;
    QRandomGenerator random {3};
};

QList<Goal> scrolling(const Plan &plan, Settings &settings)
{
    Screen many(settings, allImages(), plan), few(settings, allImages(1000), plan);
    const auto times =
        compare(QStringLiteral("P8 frames of 1400 x 900"), ClockKind::Cpu, 25,
                {{QStringLiteral("scrolled anywhere in all rows"), [&] { many.scrollAnywhere(); }},
                 {QStringLiteral("reset and painted"),
                  [&] {
                      many.view.rows()->reset(plan);
                      many.frame();
                  }},
                 {QStringLiteral("painted again"), [&] { many.frame(); }},
                 {QStringLiteral("scrolled anywhere in 1000 rows"), [&] { few.scrollAnywhere(); }}});
    return {{QStringLiteral("P8"), QStringLiteral("a scrolled frame of all rows to one of 1000"),
             ratio(times.at(0), times.at(3)), 1.2},
            {QStringLiteral("P8"), QStringLiteral("reset and painted to painted"),
             ratio(times.at(1), times.at(2)), 3}};
}

// The most time of this thread's own that went by between two looks at the event loop.
class Hold {
public:
    Hold()
    {
        m_timer.setInterval(0);
        QObject::connect(&m_timer, &QTimer::timeout, [this] { look(); });
        m_timer.start();
    }
    // What `act` and all that follows from it hold the thread for.
    double of(const std::function<void()> &act, const TableModel &model)
    {
        QCoreApplication::processEvents();
        m_last = now();
        m_worst = 0;
        act();
        look();
        do
            QCoreApplication::processEvents(QEventLoop::AllEvents);
        while (model.isArranging());
        look();
        return m_worst;
    }

private:
    static double now()
    {
        timespec time {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }
    void look()
    {
        const double time = now();
        m_worst = qMax(m_worst, time - std::exchange(m_last, time));
    }
    QTimer m_timer;
    double m_last = 0, m_worst = 0;
};

// Another description for so many servers.
Change describeServers(const Plan &plan, int count)
{
    Draft draft(plan);
    for (const Id<Server> id : plan.all<Server>().ids().mid(0, count)) {
        Server server = plan.row(id);
        server.description += QStringLiteral(".");
        draft.update(server);
    }
    return draft.change(QStringLiteral("Describe servers"));
}

QList<Goal> holding(const QString &title, Screen &screen, Plan plan, const QStringList &typed, int columns)
{
    Hold hold;
    TableModel &model = *screen.view.rows();
    QList<std::pair<QString, double>> times;
    for (const QString &text : typed)
        times.append(
            {QStringLiteral("filter “%1”").arg(text), hold.of([&] { model.setFilter(text); }, model)});
    times.append({QStringLiteral("filter away"), hold.of([&] { model.setFilter({}); }, model)});
    for (int column = 0; column < columns; ++column)
        times.append({QStringLiteral("sort by column %1").arg(column),
                      hold.of([&] { model.sort(column, Qt::AscendingOrder); }, model)});
    for (const int count : {1, 50'000}) {
        const Change change = describeServers(plan, count);
        plan.apply(change);
        times.append({QStringLiteral("edit of %1 servers").arg(count),
                      hold.of([&] { model.apply(plan, change); }, model)});
    }
    times.append({QStringLiteral("all anew"), hold.of([&] { model.reset(plan); }, model)});
    double worst = 0;
    std::printf("%s: ms that the window's thread is held\n", qPrintable(title));
    for (const auto &[what, time] : times) {
        std::printf("  %-40s %8.2f\n", qPrintable(what), time);
        worst = qMax(worst, time);
    }
    std::printf("\n");
    return {
        {QStringLiteral("–"), QStringLiteral("%1: longest hold of the thread, in ms").arg(title), worst, 50}};
}
} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    if (argc != 2) {
        std::fputs("Usage: bench_rows PLAN\n", stderr);
        return 2;
    }
    const QString path = QString::fromLocal8Bit(argv[1]);
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    const auto document = plans::open(path, Document::Mode::ReadOnly);
    const TableFacts facts {document->plan(), {}};
    Database database;
    if (const auto opened = database.open(path, Database::Access::ReadOnly); !opened)
        qFatal("%s", qPrintable(opened.sentence()));
    const auto images = allImages();
    QList<Goal> goals = filtering(*images, facts, database);
    goals += sorting(*images, facts, database);
    goals += scrolling(facts.plan, settings);
    Screen imagePage(settings, images, facts.plan);
    goals += holding(QStringLiteral("images"), imagePage, facts.plan,
                     {"u", "ub", "ubu", "ubunt", "amd64 -ubuntu", "arch:arm64", "name:jammy", "is:gone"}, 8);
    Screen ownerPage(settings, OwnersModel().sharedContent(), facts.plan);
    goals +=
        holding(QStringLiteral("servers and arrays"), ownerPage, facts.plan,
                {"w", "we", "web", "web-1", "from:override", "cloud:us", "differs:yes", "is:broken"}, 11);
    printGoals(goals);
    return 0;
}
