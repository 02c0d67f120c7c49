// SPDX-License-Identifier: MIT
// Nothing undone is ever lost, and the beginning is not an edit (D13).
#include "core/plan/draft.h"
#include "core/store/journal.h"
#include "tests/support/generate.h"
#include "tests/support/plans.h"
#include "tests/support/program.h"
#include "tests/support/sqlshell.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

namespace tst_undone {
namespace {
Change addCloud(const Plan &plan, const QString &name)
{
    Draft draft(plan);
    draft.add(Cloud {.name = name});
    return draft.change("Add " + name);
}

Change renameCloud(const Plan &plan, const QString &name)
{
    Draft draft(plan);
    Cloud cloud = plan.row(plan.all<Cloud>().ids().constFirst());
    cloud.name = name;
    draft.update(cloud);
    return draft.change("Rename to " + name);
}

QStringList labelsOf(const Document &document)
{
    QStringList labels;
    for (const HistoryEntry &entry : document.history())
        labels.append(entry.label.text());
    return labels;
}

QStringList cloudsOf(const Plan &plan)
{
    QStringList names;
    plan.all<Cloud>().forEach([&](const Cloud &cloud) { names.append(cloud.name); });
    return names;
}
} // namespace

class TestUndone : public QObject {
    Q_OBJECT
private slots:
    void init() { m_path = m_folder.filePath(QStringLiteral("%1.mciplan").arg(++m_count)); }

    void anEditAfterGoingBackKeepsWhatWasUndone_data()
    {
        QTest::addColumn<bool>("isReopened");
        QTest::newRow("of this session") << false;
        QTest::newRow("after a restart") << true;
    }
    void anEditAfterGoingBackKeepsWhatWasUndone()
    {
        QFETCH(bool, isReopened);
        auto document = plans::create(m_path);
        for (const char *name : {"a", "b", "c"})
            QVERIFY(document->execute(addCloud(document->plan(), name)));
        QVERIFY(document->goTo(1));
        if (isReopened)
            reopen(document);
        QVERIFY(document->execute(addCloud(document->plan(), "d")));
        const QStringList line {"Add a", "Add b", "Add c", "Went back before “Add b” (2 changes)", "Add d"};
        QCOMPARE(labelsOf(*document), line);
        QCOMPARE(cloudsOf(document->plan()), QStringList({"a", "d"}));
        QVERIFY(!document->canRedo());
        if (isReopened)
            reopen(document);
        QCOMPARE(labelsOf(*document), line);
        QVERIFY(document->undo());
        QCOMPARE(document->undoLabel(), "Went back before “Add b” (2 changes)");
        QVERIFY(document->undo());
        QCOMPARE(cloudsOf(document->plan()), QStringList({"a", "b", "c"}));
        if (isReopened)
            reopen(document);
        QVERIFY(document->undo());
        QCOMPARE(cloudsOf(document->plan()), QStringList({"a", "b"}));
        QVERIFY(document->goTo(5));
        QCOMPARE(cloudsOf(document->plan()), QStringList({"a", "d"}));
        document->waitUntilChecked();
        QCOMPARE(document->notice(), "");
    }

    void oneUndoneChangeIsNamed()
    {
        auto document = plans::create(m_path);
        QVERIFY(document->execute(addCloud(document->plan(), "a")));
        QVERIFY(document->execute(renameCloud(document->plan(), "b")));
        QVERIFY(document->undo());
        QVERIFY(document->execute(renameCloud(document->plan(), "c")));
        QCOMPARE(labelsOf(*document),
                 QStringList({"Add a", "Rename to b", "Went back before “Rename to b”", "Rename to c"}));
    }

    void whatCameToNothingIsNotTakenBackAgain()
    {
        auto document = plans::create(m_path);
        for (const char *name : {"a", "b", "a"})
            QVERIFY(document->execute(cloudsOf(document->plan()).isEmpty()
                                          ? addCloud(document->plan(), name)
                                          : renameCloud(document->plan(), name)));
        QVERIFY(document->goTo(1));
        QVERIFY(document->execute(renameCloud(document->plan(), "c")));
        QCOMPARE(labelsOf(*document), QStringList({"Add a", "Rename to b", "Rename to a", "Rename to c"}));
        QVERIFY(document->goTo(2));
        QCOMPARE(cloudsOf(document->plan()), QStringList {"b"});
    }

    // Whatever was ever seen can be seen again, by undo and redo alone, also after a restart.
    void everyStateCanBeReachedAgain()
    {
        QRandomGenerator random(9);
        auto document = plans::create(m_path);
        QList<QStringList> seen;
        QVERIFY(document->execute(addCloud(document->plan(), "first")));
        for (int step = 0; step < 120; ++step) {
            switch (random.bounded(5)) {
            case 0:
                QVERIFY(document->goTo(random.bounded(int(document->historyPosition()) + 1)));
                break;
            case 1:
                QVERIFY(document->undo());
                break;
            case 2:
                reopen(document);
                break;
            default:
                QVERIFY(document->execute(cloudsOf(document->plan()).isEmpty() || random.bounded(2)
                                              ? addCloud(document->plan(), QString::number(step))
                                              : renameCloud(document->plan(), "r" + QString::number(step))));
                seen.append(cloudsOf(document->plan()));
            }
        }
        reopen(document);
        QList<QStringList> again;
        for (qsizetype at = document->history().size(); at >= 0; --at) {
            QVERIFY(document->goTo(at));
            again.append(cloudsOf(document->plan()));
        }
        for (const QStringList &state : std::as_const(seen))
            QVERIFY2(again.contains(state), qPrintable(state.join(' ')));
    }

    void aTrialLosesNothingEither()
    {
        auto document = plans::create(m_path);
        QVERIFY(document->execute(addCloud(document->plan(), "a")));
        QVERIFY(document->execute(addCloud(document->plan(), "b")));
        QVERIFY(document->undo());
        QVERIFY(document->beginTrial());
        QVERIFY(document->execute(addCloud(document->plan(), "tried")));
        QVERIFY(document->undo());
        QVERIFY(document->execute(addCloud(document->plan(), "kept")));
        QCOMPARE(labelsOf(*document), QStringList({"Add tried", "Went back before “Add tried”", "Add kept"}));
        QVERIFY(document->keepTrial("Keep it"));
        QCOMPARE(labelsOf(*document), QStringList({"Add a", "Add b", "Went back before “Add b”", "Keep it"}));
        reopen(document);
        QVERIFY(document->goTo(2));
        QCOMPARE(cloudsOf(document->plan()), QStringList({"a", "b"}));
    }

    void theBeginningIsNotAnEdit_data()
    {
        QTest::addColumn<bool>("isMadeWithIt");
        QTest::newRow("a plan made of it") << true;
        QTest::newRow("an import into a new plan") << false;
    }
    void theBeginningIsNotAnEdit()
    {
        QFETCH(bool, isMadeWithIt);
        const Plan plan = generate::plan(generate::Tiny);
        const Change everything = generate::everything(plan);
        auto document = std::unique_ptr<Document>();
        if (isMadeWithIt) {
            auto made = Document::create(m_path, everything);
            QVERIFY2(made, qPrintable(made.sentence()));
            document = std::move(made).value();
        } else {
            document = plans::create(m_path);
            QVERIFY(document->executeImport(everything));
        }
        for (const bool isAgain : {false, true}) {
            if (isAgain)
                reopen(document);
            QVERIFY(plans::same(document->plan(), plan));
            QVERIFY(!document->canUndo());
            QVERIFY(document->undo());
            QVERIFY(document->goTo(0));
            QVERIFY(plans::same(document->plan(), plan));
            QCOMPARE(document->history().size(), 1);
            QVERIFY(document->history().constFirst().begins);
            QCOMPARE(document->historyPosition(), 1);
        }
        // A later import is an edit like any other.
        QVERIFY(document->executeImport(addCloud(document->plan(), "a")));
        QVERIFY(document->execute(addCloud(document->plan(), "b")));
        QVERIFY(document->goTo(0));
        QVERIFY(!document->canUndo());
        QCOMPARE(document->historyPosition(), 1);
        QVERIFY(document->execute(addCloud(document->plan(), "c")));
        QCOMPARE(document->history().size(), 5);
        reopen(document);
        QVERIFY(document->goTo(3));
        QCOMPARE(document->plan().all<Cloud>().size(), plan.all<Cloud>().size() + 2);
    }

    void veryManyAddedRowsAreOneOfTheJournal()
    {
        auto document = plans::create(m_path);
        QVERIFY(document->execute(addCloud(document->plan(), "first")));
        Draft draft(document->plan());
        for (int i = 0; i < 1000; ++i)
            draft.add(Cloud {.name = QString::number(i)});
        QVERIFY(document->execute(draft.change("Add many")));
        const Plan all = document->plan();
        reopen(document);
        QCOMPARE(runSql(m_path, "SELECT row_id, row_count FROM journal_row ORDER BY row_id"),
                 "1|1\n2|1000\n");
        QVERIFY(document->undo());
        QCOMPARE(cloudsOf(document->plan()), QStringList("first"));
        reopen(document); // what is undone is kept row by row
        QCOMPARE(runSql(m_path, "SELECT count(*) FROM journal_row"), "1001\n");
        QVERIFY(document->redo());
        QVERIFY(plans::same(document->plan(), all));
        reopen(document);
        QCOMPARE(runSql(m_path, "SELECT count(*) FROM journal_row"), "2\n");
    }

    void aJournalOfMoreRowsThanThereAreIsNotFollowed_data()
    {
        QTest::addColumn<QString>("count");
        for (const char *count : {"3", "0", "-1", "9000000000000000000"})
            QTest::newRow(count) << count;
    }
    void aJournalOfMoreRowsThanThereAreIsNotFollowed()
    {
        QFETCH(QString, count);
        auto document = plans::create(m_path);
        Draft draft(document->plan());
        draft.add(Cloud {.name = "a"});
        draft.add(Cloud {.name = "b"});
        QVERIFY(document->execute(draft.change("Add two")));
        document.reset();
        runSql(m_path, "UPDATE journal_row SET row_count = " + count);
        document = plans::open(m_path);
        const auto undone = document->undo();
        QVERIFY(!undone);
        QVERIFY2(undone.sentence().contains("does not fit its plan"), qPrintable(undone.sentence()));
        QCOMPARE(cloudsOf(document->plan()), QStringList({"a", "b"}));
    }

private:
    void reopen(std::unique_ptr<Document> &document)
    {
        document.reset();
        document = plans::open(m_path);
    }

    QTemporaryDir m_folder;
    QString m_path;
    int m_count = 0;
};

const program::Part testUndone = program::test<TestUndone>("tst_undone");
} // namespace tst_undone

#include "tst_undone.moc"
