// SPDX-License-Identifier: MIT
// The file holds what the plan holds: its columns are the schema's, and what was done is what is read again.
#include "core/plan/draft.h"
#include "core/store/database.h"
#include "core/store/migrations.h"
#include "core/store/rowsql.h"
#include "tests/support/generate.h"
#include "tests/support/plans.h"
#include "tests/support/program.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

namespace tst_store {
namespace {
template <class V> QByteArray typeOf()
{
    if constexpr (isOverride<V>)
        return typeOf<typename V::Value>();
    else if constexpr (std::is_same_v<V,
                                      QString> || std::is_same_v<V, Text> || std::is_same_v<V, QStringList>)
        return "TEXT";
    else
        return "INTEGER";
}

template <class V> constexpr bool mayBeNull = isId<V> || isPastId<V> || isOverride<V>;

// Any row of the table, or none.
template <class E> Id<E> anyOf(const Plan &plan, QRandomGenerator &random)
{
    const auto ids = plan.all<E>().ids();
    return ids.isEmpty() ? Id<E> {} : ids.at(random.bounded(ids.size()));
}

void vary(const Plan &, QRandomGenerator &random, bool &value) { value = random.bounded(2) == 1; }
void vary(const Plan &, QRandomGenerator &random, int &value) { value = random.bounded(-5, 100); }
void vary(const Plan &, QRandomGenerator &random, Timestamp &value)
{
    value.ms = random.bounded(3) == 0 ? 0 : qint64(random.generate64() >> 12);
}
void vary(const Plan &, QRandomGenerator &random, QString &value)
{
    static const QStringList texts {QString(),
                                    "web-1",
                                    "a\nb",
                                    "“ü” 漢字 😀",
                                    QString::fromUtf8(QByteArrayView("nul\0in", 6)),
                                    "'; DROP TABLE server; --",
                                    "<b>x</b>"};
    value = texts.at(random.bounded(texts.size()));
}
void vary(const Plan &plan, QRandomGenerator &random, Text &value)
{
    QString text;
    vary(plan, random, text);
    value = text;
}
void vary(const Plan &, QRandomGenerator &random, QStringList &value)
{
    value = QStringList {"a:b=c", "rs:x=ü"}.mid(0, random.bounded(3));
}
template <class V> void vary(const Plan &, QRandomGenerator &random, EnumSet<V> &value)
{
    value = EnumSet<V>::fromBits(quint32(random.bounded(1 << enumTexts<V>.size())));
}
template <class V>
requires std::is_enum_v<V>
void vary(const Plan &, QRandomGenerator &random, V &value)
{
    value = V(random.bounded(int(enumTexts<V>.size())));
}
template <class E> void vary(const Plan &plan, QRandomGenerator &random, Id<E> &value)
{
    value = anyOf<E>(plan, random);
}
template <class E> void vary(const Plan &, QRandomGenerator &random, PastId<E> &value)
{
    value.value = random.bounded(100000);
}
template <class T, bool D> void vary(const Plan &plan, QRandomGenerator &random, Override<T, D> &answer)
{
    const int kind = random.bounded(3);
    answer = {};
    if constexpr (D)
        if (kind == 1)
            answer = Override<T, D>::cloudDefault();
    if (kind != 2)
        return;
    T value {};
    vary(plan, random, value);
    if constexpr (isId<T>)
        if (!value)
            return;
    answer = value;
}

// A few added and edited rows of every table, and removed ones to which nothing refers.
Change anyChange(const Plan &plan, QRandomGenerator &random)
{
    Draft draft(plan);
    forEachEntity([&]<class E>() {
        const auto varied = [&](E row) {
            forEachField<E>([&]<class F>(const F &) {
                if (random.bounded(2))
                    vary(draft.plan(), random, F::of(row));
            });
            return row;
        };
        for (int i = random.bounded(3); i > 0; --i)
            draft.add(varied({}));
        if (const auto id = anyOf<E>(draft.plan(), random))
            draft.update(varied(draft.plan().row(id)));
        if (const auto id = anyOf<E>(draft.plan(), random);
            id && random.bounded(2) && !draft.plan().isReferredTo(id))
            draft.remove(id);
    });
    return draft.change("Change this and that");
}
} // namespace

class TestStore : public QObject {
    Q_OBJECT
private slots:
    void init() { m_path = m_folder.filePath(QStringLiteral("%1.mciplan").arg(++m_count)); }

    void columnsAreTheSchemas()
    {
        Database database;
        QVERIFY(database.openInMemory());
        QVERIFY(migrations::run(database));
        forEachEntity([&]<class E>() {
            QList<QByteArray> expected {"id INTEGER 0 1"}, found;
            forEachField<E>([&]<class F>(const F &field) {
                using V = typename F::Value;
                expected.append(QByteArray(field.key) + ' ' + typeOf<V>() + (mayBeNull<V> ? " 0 0" : " 1 0"));
                if constexpr (hasCloudDefault<V>)
                    expected.append(QByteArray(field.key) + "_default INTEGER 1 0");
            });
            auto *info = database.prepare(QByteArray("PRAGMA table_info(") + Schema<E>::table + ")");
            QVERIFY(info);
            while (database.step(*info))
                found.append(info->text(1).toByteArray() + ' ' + info->text(2).toByteArray() + ' '
                             + info->text(3).toByteArray() + ' ' + info->text(5).toByteArray());
            QCOMPARE(found, expected);
        });
    }

    void everyEnumerationIsBoundedByTheFileToo()
    {
        Database database;
        QVERIFY(database.openInMemory());
        QVERIFY(migrations::run(database));
        forEachEntity([&]<class E>() {
            auto *sql = database.prepare(QByteArray("SELECT sql FROM sqlite_schema WHERE name = '")
                                         + Schema<E>::table + "'");
            QVERIFY(database.step(*sql));
            const QByteArray text = sql->text(0).toByteArray();
            forEachField<E>([&]<class F>(const F &field) {
                using V = typename F::Value;
                if constexpr (std::is_enum_v<V>)
                    QVERIFY2(text.contains("CHECK (" + QByteArray(field.key) + " BETWEEN 0 AND "
                                           + QByteArray::number(int(enumTexts<V>.size()) - 1) + ")"),
                             field.key);
            });
        });
    }

    // Rows at random contradict one another, so that the file, opened anew, could only be looked at; whoever
    // made them goes on, and back.
    void memoryEqualsTheFileAfterRandomChanges()
    {
        QRandomGenerator random(7);
        const auto document = plans::create(m_path);
        const auto inFile = [&] {
            return document->flush() ? plans::open(m_path, Document::Mode::ReadOnly)->plan() : Plan();
        };
        QList<Plan> states {document->plan()};
        for (int step = 0; step < 60; ++step) {
            const auto done = document->execute(anyChange(document->plan(), random));
            QVERIFY2(done, qPrintable(done.sentence() + document->notice()));
            states.append(document->plan());
            if (step % 20 == 7)
                QVERIFY(plans::same(inFile(), states.constLast()));
        }
        QVERIFY(plans::same(inFile(), states.constLast()));
        for (qsizetype at = document->historyPosition() - 1; at >= 0; --at) {
            QVERIFY(document->undo());
            forEachEntity([&]<class E>() {
                QCOMPARE(plans::rowsOf<E>(document->plan()), plans::rowsOf<E>(states.at(at)));
            });
        }
        QCOMPARE(plans::rows(inFile()), 0);
        QVERIFY(document->goTo(document->history().size()));
        QVERIFY(plans::same(inFile(), states.constLast()));
    }

    void aGeneratedPlanComesBack()
    {
        const Plan plan = generate::plan(generate::S);
        auto document = plans::create(m_path);
        QVERIFY(document->execute(generate::everything(plan)));
        QVERIFY(document->flush());
        document.reset();
        document = plans::open(m_path);
        QVERIFY(plans::same(document->plan(), plan));
        document->waitUntilChecked();
        QCOMPARE(document->notice(), QString());
        // The history of so many rows is not kept in memory, yet it can be undone.
        QVERIFY(document->undo());
        QCOMPARE(plans::rows(document->plan()), 0);
        QVERIFY(document->redo());
        QVERIFY(plans::same(document->plan(), plan));
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
    int m_count = 0;
};

const program::Part testStore = program::test<TestStore>("tst_store");
} // namespace tst_store

#include "tst_store.moc"
