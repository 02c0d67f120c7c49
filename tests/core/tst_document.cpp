// SPDX-License-Identifier: MIT
// A document keeps every edit, takes it back and does it again, also after a restart.
#include "core/document/document.h"
#include "core/plan/draft.h"
#include "tests/support/program.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

namespace tst_document {
namespace {
Change addCloud(const Plan &plan, const QString &name)
{
    Draft draft(plan);
    draft.add(Cloud {.name = name});
    return draft.change("Add " + name);
}

Change renameCloud(const Plan &plan, Id<Cloud> id, const QString &name)
{
    Draft draft(plan);
    Cloud cloud = plan.row(id);
    cloud.name = name;
    draft.update(cloud);
    return draft.change("Rename to " + name);
}

template <class E> QList<E> rowsOf(const Plan &plan)
{
    QList<E> rows;
    plan.all<E>().forEach([&](const E &row) { rows.append(row); });
    return rows;
}

bool samePlan(const Plan &a, const Plan &b)
{
    bool same = true;
    forEachEntity([&]<class E>() { same = same && rowsOf<E>(a) == rowsOf<E>(b); });
    return same;
}
} // namespace

class TestDocument : public QObject {
    Q_OBJECT
private slots:
    void init() { m_path = m_folder.filePath(QStringLiteral("%1.mciplan").arg(++m_count)); }

    void keepsWhatWasDoneAndItsHistory()
    {
        {
            auto document = create();
            QVERIFY(document->isLoaded());
            QVERIFY(!document->canUndo());
            QVERIFY(document->execute(addCloud(document->plan(), "a")));
            QVERIFY(document->execute(addCloud(document->plan(), "b")));
            QVERIFY(document->execute(renameCloud(document->plan(), {1}, "c")));
            QVERIFY(document->undo());
        }
        auto document = open();
        QCOMPARE(document->plan().row(Id<Cloud> {1}).name, QStringLiteral("a"));
        QCOMPARE(document->undoLabel(), QStringLiteral("Add b"));
        QCOMPARE(document->redoLabel(), QStringLiteral("Rename to c"));
        QVERIFY(document->redo());
        QCOMPARE(document->plan().row(Id<Cloud> {1}).name, QStringLiteral("c"));
        QVERIFY(document->goTo(0));
        QVERIFY(document->plan().all<Cloud>().isEmpty());
        QVERIFY(document->goTo(3));
        QCOMPARE(document->plan().row(Id<Cloud> {1}).name, QStringLiteral("c"));
        QCOMPARE(document->plan().row(Id<Cloud> {2}).name, QStringLiteral("b"));
    }

    // Also when the steps have to be read from the file, and while they are going to be made.
    void manyStepsAreMadeAsOne_data()
    {
        QTest::addColumn<bool>("isReopened");
        QTest::newRow("of this session") << false;
        QTest::newRow("after a restart") << true;
    }
    void manyStepsAreMadeAsOne()
    {
        QFETCH(bool, isReopened);
        constexpr int edits = 3 * Document::far;
        auto document = create();
        QVERIFY(document->execute(addCloud(document->plan(), "a")));
        for (int i = 0; i < edits; ++i)
            QVERIFY(document->execute(i % 3 ? renameCloud(document->plan(), {1}, QString::number(i))
                                            : addCloud(document->plan(), QString::number(i))));
        if (isReopened)
            document = reopened(std::move(document));
        const Plan last = document->plan();
        QSignalSpy changed(document.get(), &Document::changed), reset(document.get(), &Document::reset);
        QVERIFY(document->goTo(1));
        QCOMPARE(changed.size(), 0);
        QCOMPARE(reset.size(), 1);
        QCOMPARE(document->historyPosition(), 1);
        QCOMPARE(document->undoLabel(), "Add a");
        QCOMPARE(rowsOf<Cloud>(document->plan()), QList<Cloud> {document->plan().row(Id<Cloud> {1})});
        QCOMPARE(document->plan().row(Id<Cloud> {1}).name, "a");
        document = reopened(std::move(document));
        QCOMPARE(document->plan().all<Cloud>().size(), 1);
        QVERIFY(document->goTo(edits + 1));
        QVERIFY(samePlan(document->plan(), last));
        document = reopened(std::move(document));
        QVERIFY(samePlan(document->plan(), last));
        QCOMPARE(document->historyPosition(), edits + 1);
        QVERIFY(document->undo());
        QVERIFY(document->redo());
        QVERIFY(samePlan(document->plan(), last));
    }

    void whoEditsOnTheWayStays()
    {
        auto document = create();
        for (int i = 0; i < 2 * Document::far; ++i)
            QVERIFY(document->execute(addCloud(document->plan(), QString::number(i))));
        const auto journey = document->journeyTo(0);
        QVERIFY(journey);
        Progress progress;
        QVERIFY(Document::travel(**journey, progress));
        QCOMPARE(progress.done(), 2 * Document::far);
        QVERIFY(document->execute(addCloud(document->plan(), "meanwhile")));
        QVERIFY(!document->arrive(**journey));
        QCOMPARE(document->plan().all<Cloud>().size(), 2 * Document::far + 1);
        const auto cancelled = document->journeyTo(0);
        progress.cancel();
        QVERIFY(!Document::travel(**cancelled, progress));
        // In a trial as well, of which nothing is left behind.
        QVERIFY(document->beginTrial());
        for (int i = 0; i < 2 * Document::far; ++i)
            QVERIFY(document->execute(addCloud(document->plan(), "tried")));
        QVERIFY(document->goTo(0));
        QCOMPARE(document->plan().all<Cloud>().size(), 2 * Document::far + 1);
        QVERIFY(document->goTo(2 * Document::far));
        QCOMPARE(document->plan().all<Cloud>().size(), 4 * Document::far + 1);
        document->discardTrial();
        document = reopened(std::move(document));
        QCOMPARE(document->plan().all<Cloud>().size(), 2 * Document::far + 1);
    }

    void idsOfWhatWasUndoneAreNotUsedAgain()
    {
        auto document = create();
        QVERIFY(document->execute(addCloud(document->plan(), "a")));
        QVERIFY(document->undo());
        QVERIFY(document->execute(addCloud(document->plan(), "b")));
        QVERIFY(!document->canRedo());
        document = reopened(std::move(document));
        QVERIFY(!document->canRedo());
        QCOMPARE(rowsOf<Cloud>(document->plan()).constFirst().id.value, 2u);
    }

    void idsOfDeletedRowsAreNotUsedAgainAfterARestart()
    {
        auto document = create();
        QVERIFY(document->execute(addCloud(document->plan(), "a")));
        Draft draft(document->plan());
        draft.remove(Id<Cloud> {1});
        QVERIFY(document->execute(draft.change("Remove a")));
        document = reopened(std::move(document));
        QCOMPARE(document->plan().nextId<Cloud>().value, 2u);
        QVERIFY(document->undo());
        QCOMPARE(document->plan().row(Id<Cloud> {1}).name, QStringLiteral("a"));
    }

    void joinedEditsAreOneStep()
    {
        auto document = create();
        QVERIFY(document->execute(addCloud(document->plan(), "a")));
        QVERIFY(document->execute(renameCloud(document->plan(), {1}, "b")));
        QVERIFY(document->executeJoined(renameCloud(document->plan(), {1}, "c")));
        document = reopened(std::move(document));
        QCOMPARE(document->history().size(), 2);
        QCOMPARE(document->undoLabel(), QStringLiteral("Rename to c"));
        QVERIFY(document->undo());
        QCOMPARE(document->plan().row(Id<Cloud> {1}).name, QStringLiteral("a"));
        QVERIFY(document->redo());
        QCOMPARE(document->plan().row(Id<Cloud> {1}).name, QStringLiteral("c"));
        // Back to where the step began: then there is no step.
        QVERIFY(document->executeJoined(renameCloud(document->plan(), {1}, "a")));
        QCOMPARE(document->history().size(), 1);
        document = reopened(std::move(document));
        QCOMPARE(document->history().size(), 1);
        QCOMPARE(document->plan().row(Id<Cloud> {1}).name, QStringLiteral("a"));
    }

    void tellsWhatWasAppliedAndWhenItIsSaved()
    {
        auto document = create();
        QSignalSpy changed(document.get(), &Document::changed);
        QSignalSpy states(document.get(), &Document::saveStateChanged);
        const Change change = addCloud(document->plan(), "a");
        QVERIFY(document->execute(change));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(document->saveState(), Document::SaveState::Saving);
        QTRY_COMPARE(document->saveState(), Document::SaveState::Saved);
        QCOMPARE(states.size(), 2);
        QVERIFY(document->undo());
        QVERIFY(changed.last().constFirst().value<Change>().sameEdits(change.inverted()));
        QVERIFY(document->flush());
        QCOMPARE(document->saveState(), Document::SaveState::Saved);
    }

    void copiesWithAndWithoutHistory()
    {
        auto document = create();
        QVERIFY(document->execute(addCloud(document->plan(), "a")));
        const QString with = m_path + "-with.mciplan", without = m_path + "-without.mciplan";
        QVERIFY(document->saveCopy(with));
        QVERIFY(document->saveCopy(without, false));
        QVERIFY(!document->saveCopy(m_path));
        auto copy = Document::open(with);
        QVERIFY(copy);
        QVERIFY(samePlan((*copy)->plan(), document->plan()));
        QCOMPARE((*copy)->undoLabel(), QStringLiteral("Add a"));
        auto bare = Document::open(without);
        QVERIFY2(bare, qPrintable(bare.sentence()));
        QVERIFY(samePlan((*bare)->plan(), document->plan()));
        QVERIFY((*bare)->history().isEmpty());
        QVERIFY((*bare)->execute(addCloud((*bare)->plan(), "b")));
        QVERIFY((*bare)->flush());
    }

    void aSecondOpenerOnlyLooks()
    {
        auto first = create();
        auto second = open();
        QVERIFY(second->isReadOnly());
        QVERIFY2(second->notice().contains("another window"), qPrintable(second->notice()));
        QVERIFY(!second->execute(addCloud(second->plan(), "a")));
        QVERIFY(first->execute(addCloud(first->plan(), "a")));
        QVERIFY(first->flush());
    }

private:
    std::unique_ptr<Document> create()
    {
        auto document = Document::create(m_path);
        if (!document)
            qFatal("%s", qPrintable(document.error().sentence + document.error().detail));
        return std::move(document).value();
    }
    std::unique_ptr<Document> open()
    {
        auto document = Document::open(m_path);
        if (!document)
            qFatal("%s", qPrintable(document.error().sentence + document.error().detail));
        return std::move(document).value();
    }
    std::unique_ptr<Document> reopened(std::unique_ptr<Document> document)
    {
        document.reset();
        return open();
    }

    QTemporaryDir m_folder;
    QString m_path;
    int m_count = 0;
};

const program::Part testDocument = program::test<TestDocument>("tst_document");
} // namespace tst_document

#include "tst_document.moc"
