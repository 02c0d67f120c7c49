// SPDX-License-Identifier: MIT
#include "core/document/document.h"
#include "core/resolve/resolve.h"
#include "core/store/database.h"
#include "core/store/load.h"
#include "tests/bench/parts.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QVariant>
#include <cstdio>

namespace bench {
namespace {
constexpr int FirstScreen = 60;

std::unique_ptr<Document> opened(const QString &path)
{
    auto document = Document::open(path, Document::Mode::ReadOnly);
    if (!document)
        qFatal("%s", qPrintable(document.sentence()));
    return std::move(document).value();
}

// Opens as the program does, up to the first servers with what they launch.
void openToFirstScreen(const QString &path, std::unique_ptr<Document> &document)
{
    document = opened(path);
    const QList<Owner> owners = allOwners(document->plan());
    for (qsizetype i = 0; i < qMin<qsizetype>(FirstScreen, owners.size()); ++i)
        resolve(document->plan(), owners.at(i));
}

void cat(const QString &path)
{
    QProcess::execute(QStringLiteral("sh"),
                      {QStringLiteral("-c"), QStringLiteral("cat \"$0\" > /dev/null"), path});
}

// Every cell of every table of a plan, as a program with QSqlQuery reads it.
qint64 loadWithQSqlQuery(const QString &path)
{
    qint64 cells = 0;
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("bench"));
        database.setDatabaseName(path);
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        if (!database.open())
            qFatal("The plan could not be opened with QSqlDatabase.");
        forEachEntity([&]<class E>() {
            QSqlQuery query(database);
            query.setForwardOnly(true);
            query.exec(QStringLiteral("SELECT * FROM ") + QLatin1String(Schema<E>::table));
            QList<QVariant> row(query.record().count());
            while (query.next())
                for (int column = 0; column < row.size(); ++column, ++cells)
                    row[column] = query.value(column);
        });
    }
    QSqlDatabase::removeDatabase(QStringLiteral("bench"));
    return cells;
}

// The peak of a process of its own that loads everything, in bytes.
double peakOfLoading(const QString &path)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--peak"), path});
    process.waitForFinished(-1);
    return process.readAllStandardOutput().trimmed().toDouble();
}
} // namespace

QList<Goal> reading(const QString &path)
{
    std::unique_ptr<Document> document;
    const auto open = compare(QStringLiteral("P4 opening"), ClockKind::Wall, 7,
                              {{QStringLiteral("Document::open, first %1 servers resolved").arg(FirstScreen),
                                [&] { openToFirstScreen(path, document); }},
                               {QStringLiteral("cat FILE >/dev/null"), [&] {
                                    document.reset();
                                    cat(path);
                                }}});
    document.reset();
    const QList<Contender> loaders {
        {QStringLiteral("load::read"), [&] { loaded(path); }},
        {QStringLiteral("QSqlQuery, cells only"), [&] { loadWithQSqlQuery(path); }}};
    const auto load = compare(QStringLiteral("P5 loading everything"), ClockKind::Wall, 3, loaders);
    const auto cpu = compare(QStringLiteral("P5 loading everything"), ClockKind::Process, 3, loaders);
    const double size = double(QFile(path).size()), peak = peakOfLoading(path);
    std::printf("  peak memory of loading everything %.1f MB, file %.1f MB\n\n", peak / 1e6, size / 1e6);
    return {{QStringLiteral("P4"), QStringLiteral("open to resolved first screen to cat"),
             ratio(open.at(0), open.at(1)), 2},
            {QStringLiteral("P5"), QStringLiteral("loading everything to a QSqlQuery load, wall"),
             ratio(load.at(0), load.at(1)), 0.35},
            {QStringLiteral("P5"),
             QStringLiteral("loading everything to a QSqlQuery load, CPU of all threads"),
             ratio(cpu.at(0), cpu.at(1)), 0.40},
            {QStringLiteral("P5"), QStringLiteral("peak memory of loading everything to the file's size"),
             peak / size, 1}};
}
} // namespace bench
