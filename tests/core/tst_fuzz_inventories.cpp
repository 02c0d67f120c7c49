// SPDX-License-Identifier: MIT
// Inventories that something has damaged: whatever is wrong with them, the import ends soon, in little memory, and
// leaves a plan that is whole. For some seconds here; tests/fuzz/run tries 20,000 of them.
#include "core/import/importfiles.h"
#include "core/integrity/integrity.h"
#include "tests/support/program.h"

#include <QDirIterator>
#include <QRandomGenerator>
#include <QtTest>

namespace tst_fuzz_inventories {
namespace {
constexpr qint64 mostMilliseconds = 5000;
constexpr qint64 mostMib = 512;

QList<QByteArray> inventories()
{
    QList<QByteArray> texts;
    QDirIterator files(QStringLiteral(SOURCE_DIR "/tests/core/fixtures"),
                       {"*.json", "*.yml", "*.yaml", "*.tfvars"}, QDir::Files, QDirIterator::Subdirectories);
    QStringList paths;
    while (files.hasNext())
        paths.append(files.next());
    paths.sort();
    for (const QString &path : std::as_const(paths)) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            texts.append(file.readAll());
    }
    return texts;
}

class Mutation {
public:
    explicit Mutation(quint32 seed) : m_random(seed) {}

    QByteArray of(QByteArray text, const QByteArray &other)
    {
        for (int times = 1 + below(6); times > 0; --times)
            once(text, other);
        return text;
    }

private:
    int below(qsizetype limit) { return limit > 0 ? int(m_random.bounded(quint32(limit))) : 0; }
    QByteArray piece()
    {
        static const QList<QByteArray> pieces {"null",
                                               "true",
                                               "-1",
                                               "1e999",
                                               "99999999999999999999",
                                               "\"\"",
                                               "[]",
                                               "{}",
                                               "\"resolve:ssm:\"",
                                               "\"$Latest\"",
                                               "\"\\ud800\"",
                                               ",",
                                               ":",
                                               "\xff\xfe",
                                               "[[[[[[[[",
                                               "{\"a\":{\"a\":{\"a\":",
                                               "\"i-1\"",
                                               "0",
                                               "\"us-east-1a\"",
                                               "\n"};
        return pieces.at(below(pieces.size()));
    }
    void once(QByteArray &text, const QByteArray &other)
    {
        const qsizetype at = below(text.size() + 1), size = below(qMin(qsizetype(200), text.size() - at));
        switch (below(8)) {
        case 0:
            return text.truncate(at);
        case 1:
            return void(text.remove(at, size));
        case 2:
            return void(text.insert(at, text.mid(below(text.size()), size)));
        case 3:
            return void(text.insert(at, other.mid(below(other.size()), size)));
        case 4:
            if (at < text.size())
                text[at] = char(below(256));
            return;
        case 5:
            return replaceValue(text, at);
        case 6:
            return void(text.insert(at, piece()));
        default:
            return void(text += other);
        }
    }
    // The value after the next colon becomes one of another type.
    void replaceValue(QByteArray &text, qsizetype from)
    {
        const qsizetype colon = text.indexOf(": ", from);
        if (colon < 0)
            return;
        qsizetype end = colon + 2;
        while (end < text.size() && text.at(end) != ',' && text.at(end) != '\n')
            ++end;
        text.replace(colon + 2, end - colon - 2, piece());
    }

    QRandomGenerator m_random;
};

// Whether what is kept or undecided is of a row.
template <class E> bool namesRows(const Table<E> &table)
{
    bool areNamed = true;
    table.forEach([&](const E &row) { areNamed = areNamed && rowNamed(row.table, row.row); });
    return areNamed;
}

qint64 peakMib()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:");
    return text.mid(at + 6, 20).trimmed().split(' ').constFirst().toLongLong() / 1024;
}
} // namespace

class TestFuzzInventories : public QObject {
    Q_OBJECT
private slots:
    void damagedOnesDoNoHarm()
    {
        const QList<QByteArray> texts = inventories();
        QVERIFY(texts.size() > 5);
        const int rounds = qEnvironmentVariableIntValue("FUZZ_ROUNDS");
        QTemporaryDir folder;
        QElapsedTimer all;
        all.start();
        Plan plan;
        for (int round = 0; rounds ? round < rounds : all.elapsed() < 3000; ++round) {
            Mutation mutation {quint32(round)};
            const QByteArray &text = texts.at(round % texts.size()),
                             &other = texts.at((round * 7 + 3) % texts.size());
            QFile file(folder.filePath(round % 2 ? "us-east-1.json" : "us-east-1.yml"));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(mutation.of(text, other));
            file.close();
            QElapsedTimer timer;
            timer.start();
            const auto result = importFiles(plan, {file.fileName()},
                                            {.answers = {.isComplete = round % 3 == 0, .takesOlder = true}});
            QVERIFY2(timer.elapsed() < mostMilliseconds, qPrintable(QString::number(round)));
            QVERIFY(result);
            Plan after = plan;
            after.apply(result->change);
            const QStringList violations = integrity::verify(after);
            QVERIFY2(violations.isEmpty(),
                     qPrintable(QStringLiteral("%1: %2").arg(round).arg(violations.join('\n'))));
            QVERIFY2(namesRows(after.all<ImportedRow>()) && namesRows(after.all<Conflict>()),
                     qPrintable(QString::number(round)));
            if (round % 4 == 0)
                plan = round % 200 == 0 ? Plan() : after;
        }
        QVERIFY(peakMib() < mostMib);
    }
};

const program::Part testFuzzInventories = program::test<TestFuzzInventories>("tst_fuzz_inventories");
} // namespace tst_fuzz_inventories

#include "tst_fuzz_inventories.moc"
