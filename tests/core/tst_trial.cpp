// SPDX-License-Identifier: MIT
// A trial kept is the same as its edits made directly, in one step; a trial discarded leaves nothing.
#include "core/document/document.h"
#include "core/document/savedtrials.h"
#include "core/integrity/refit.h"
#include "tests/support/generate.h"
#include "tests/support/intents.h"
#include "tests/support/plans.h"
#include "tests/support/program.h"
#include "tests/support/wholeplan.h"

#include <QTemporaryDir>

namespace tst_trial {
namespace {
QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Change rename(const Plan &plan, const QString &name)
{
    Draft draft(plan);
    Server row = plan.row(Id<Server> {1});
    row.name = name;
    draft.update(row);
    return draft.change("Rename to " + name);
}

template <class E> bool sameRows(const Plan &a, const Plan &b)
{
    return plans::rowsOf<E>(a) == plans::rowsOf<E>(b);
}

// The rows alone: what was tried and taken back may have used up ids.
bool sameRows(const Plan &a, const Plan &b)
{
    bool same = true;
    forEachEntity([&]<class E>() { same = same && sameRows<E>(a, b); });
    return same;
}

// Follows a document as a view does: by what it tells.
struct Follower {
    explicit Follower(Document &document) : plan(document.plan())
    {
        QObject::connect(&document, &Document::changed, &context,
                         [this](const Change &change) { plan.apply(change); });
        QObject::connect(&document, &Document::reset, &context,
                         [this, &document] { plan = document.plan(); });
    }
    Plan plan;
    QObject context;
};
} // namespace

class TestTrial : public QObject {
    Q_OBJECT
private slots:
    void init() { m_path = m_folder.filePath(QStringLiteral("%1.mciplan").arg(++m_count)); }

    void editsOfATrialLeaveTheFileAlone()
    {
        auto document = whole();
        const QByteArray before = bytesOf(m_path);
        const Plan plan = document->plan();
        QVERIFY(document->beginTrial());
        QVERIFY(document->isTrial() && !document->canUndo() && document->history().isEmpty());
        QVERIFY(document->execute(rename(document->plan(), "web-2")));
        QVERIFY(document->execute(rename(document->plan(), "web-3")));
        QVERIFY(document->undo());
        QCOMPARE(document->plan().row(Id<Server> {1}).name, "web-2");
        QCOMPARE(document->redoLabel(), "Rename to web-3");
        QVERIFY(document->redo());
        QVERIFY(document->executeJoined(rename(document->plan(), "web-4")));
        QCOMPARE(document->trialEdits().size(), 2);
        QVERIFY(document->goTo(1));
        QCOMPARE(document->plan().row(Id<Server> {1}).name, "web-2");
        QVERIFY(plans::same(document->planBeforeTrial(), plan));
        QVERIFY(document->flush());
        QCOMPARE(bytesOf(m_path), before);
        document->discardTrial();
        QVERIFY(!document->isTrial());
        QVERIFY(plans::same(document->plan(), plan));
        QCOMPARE(document->history().size(), 1);
        document.reset();
        QCOMPARE(bytesOf(m_path), before);
    }

    void closingInATrialLeavesNothing()
    {
        auto document = whole();
        const QByteArray before = bytesOf(m_path);
        QVERIFY(document->beginTrial());
        QVERIFY(document->execute(rename(document->plan(), "web-2")));
        document.reset();
        QCOMPARE(bytesOf(m_path), before);
    }

    void nothingTriedIsNothingKept()
    {
        auto document = whole();
        QVERIFY(document->beginTrial());
        QVERIFY(document->execute(rename(document->plan(), "web-2")));
        QVERIFY(document->undo());
        QVERIFY(document->keepTrial("Keep nothing"));
        QVERIFY(!document->isTrial());
        QCOMPARE(document->history().size(), 1);
    }

    // What any intents do, tried and kept, is what they do directly, and undo takes all of it back at once.
    void keptIsTheSameAsDoneDirectly_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 6; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void keptIsTheSameAsDoneDirectly()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        auto tried = generated(seed), direct = generated(seed);
        const Plan start = tried->plan();
        const QString path = tried->path();
        const QByteArray bytes = bytesOf(path);
        Follower follower(*tried);
        QVERIFY(tried->beginTrial());
        play(*tried, random, 60);
        QVERIFY(sameRows(follower.plan, tried->plan()));
        for (const Change &edit : tried->trialEdits())
            QVERIFY(direct->execute(edit));
        QVERIFY(sameRows(tried->plan(), direct->plan()));
        QCOMPARE(bytesOf(path), bytes);

        QVERIFY(tried->keepTrial("Keep what was tried"));
        QCOMPARE(tried->history().size(), 2);
        QCOMPARE(tried->undoLabel(), "Keep what was tried");
        QVERIFY(sameRows(tried->plan(), direct->plan()));
        tried.reset();
        tried = plans::open(path);
        QVERIFY(sameRows(tried->plan(), direct->plan()));
        Follower reopened(*tried);
        QVERIFY(tried->undo());
        QVERIFY(sameRows(tried->plan(), start));
        QVERIFY(sameRows(reopened.plan, start));
        QVERIFY(tried->redo());
        QVERIFY(sameRows(tried->plan(), direct->plan()));
    }

    void discardedIsAsIfNothingWas_data() { keptIsTheSameAsDoneDirectly_data(); }
    void discardedIsAsIfNothingWas()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        auto document = generated(seed);
        const Plan start = document->plan();
        const QString path = document->path();
        const QByteArray bytes = bytesOf(path);
        Follower follower(*document);
        QVERIFY(document->beginTrial());
        play(*document, random, 60);
        document->discardTrial();
        QVERIFY(plans::same(document->plan(), start));
        QVERIFY(sameRows(follower.plan, start));
        QVERIFY(document->flush());
        QCOMPARE(bytesOf(path), bytes);
        QCOMPARE(document->history().size(), 1);
        QVERIFY(document->execute(rename(document->plan(), "after")));
        QVERIFY(document->flush());
    }

    void aReadOnlyPlanIsTriedButNotKept()
    {
        whole();
        auto document = plans::open(m_path, Document::Mode::ReadOnly);
        QVERIFY(document->isReadOnly() && !document->execute(rename(document->plan(), "web-2")));
        QVERIFY(document->beginTrial());
        QVERIFY(!document->isReadOnly());
        QVERIFY(document->execute(rename(document->plan(), "web-2")));
        QVERIFY(document->canUndo());
        QVERIFY(!document->keepTrial("Keep"));
        QVERIFY(document->isTrial());
        QCOMPARE(document->plan().row(Id<Server> {1}).name, "web-2");
        document->discardTrial();
        QVERIFY(document->isReadOnly());
        QCOMPARE(document->plan().row(Id<Server> {1}).name, "web-1");
    }

    void aTrialGoesOnOverAPlanThatAnotherProgramChanged()
    {
        whole();
        auto looked = plans::open(m_path, Document::Mode::ReadOnly);
        QVERIFY(looked->beginTrial());
        QVERIFY(looked->execute(rename(looked->plan(), "web-2")));
        Draft tried(looked->plan());
        const Id<Cloud> cloud = tried.add(Cloud {.name = "tried"});
        QVERIFY(looked->execute(tried.change("Add a cloud")));
        Follower follower(*looked);

        auto writer = plans::open(m_path);
        Draft draft(writer->plan());
        QCOMPARE(draft.add(Cloud {.name = "meanwhile"}), cloud);
        QVERIFY(writer->execute(draft.change("Add another")));
        QVERIFY(writer->execute(rename(writer->plan(), "web-9")));
        QVERIFY(writer->flush());
        QTRY_COMPARE(looked->planBeforeTrial().row(cloud).name, "meanwhile");
        QCOMPARE(looked->trialEdits().size(), 1);
        QCOMPARE(looked->plan().row(Id<Server> {1}).name, "web-9");
        QCOMPARE(looked->plan().all<Cloud>().size(), 4);
        QVERIFY2(looked->notice().contains("One edit of the trial no longer fits"),
                 qPrintable(looked->notice()));
        QVERIFY(sameRows(follower.plan, looked->plan()));
    }

    void trialsAreSavedBesideThePlanAndDoneAgain()
    {
        auto document = whole();
        QVERIFY(savedtrials::of(m_path).isEmpty());
        QVERIFY(document->beginTrial());
        QVERIFY(document->execute(rename(document->plan(), "web-2")));
        QVERIFY(document->execute(rename(document->plan(), "web-3")));
        QVERIFY(savedtrials::save(m_path, "Other names", document->trialEdits()));
        QVERIFY(savedtrials::save(m_path, "Another", {}));
        document->discardTrial();
        const QList<savedtrials::Saved> saved = savedtrials::of(m_path);
        QCOMPARE(saved.size(), 2);
        QCOMPARE(saved.at(1).name, "Other names");
        QVERIFY(qAbs(saved.at(1).time.ms - Timestamp::now().ms) < 60'000);

        const auto edits = savedtrials::read(m_path, "Other names");
        QVERIFY(edits);
        const Refitted again = refit(document->plan(), *edits);
        QVERIFY(document->beginTrial(again.edits));
        QCOMPARE(document->plan().row(Id<Server> {1}).name, "web-3");
        QVERIFY(document->undo());
        QCOMPARE(document->plan().row(Id<Server> {1}).name, "web-2");
        QVERIFY(document->keepTrial("Keep"));
        QVERIFY(savedtrials::rename(m_path, "Other names", "Better names"));
        QVERIFY(!savedtrials::rename(m_path, "Better names", "Another"));
        QVERIFY(!savedtrials::rename(m_path, "Better names", "a/b"));
        QVERIFY(savedtrials::remove(m_path, "Another"));
        QVERIFY(!savedtrials::remove(m_path, "Another"));
        QVERIFY(!savedtrials::read(m_path, "Another"));
        QCOMPARE(savedtrials::of(m_path).size(), 1);
        QCOMPARE(savedtrials::of(m_path).constFirst().name, "Better names");
    }

    void namesThatNoFileCanHaveAreRefused()
    {
        whole();
        for (const char *name : {"", " ", ".", "..", "../out", "a/b", "a\\b", "a\nb", "a:b"})
            QVERIFY2(!savedtrials::save(m_path, name, {}), name);
        QVERIFY(savedtrials::save(m_path, "Größer & kleiner (2)", {}));
        QCOMPARE(savedtrials::of(m_path).size(), 1);
    }

private:
    std::unique_ptr<Document> whole()
    {
        auto document = plans::create(m_path);
        if (!document->execute(generate::everything(WholePlan().plan())) || !document->flush())
            qFatal("The plan could not be written.");
        return document;
    }
    std::unique_ptr<Document> generated(quint32 seed)
    {
        auto document = plans::create(m_folder.filePath(QStringLiteral("%1.mciplan").arg(++m_count)));
        if (!document->execute(generate::everything(generate::plan(generate::Tiny, seed)))
            || !document->flush())
            qFatal("The plan could not be written.");
        return document;
    }
    // Edits, and now and then undo and redo.
    static void play(Document &document, QRandomGenerator &random, int steps)
    {
        const QList<RandomIntent> intents =
            designIntents() + templateIntents() + serverIntents() + lifeIntents() + checkIntents();
        for (int done = 0; done < steps;) {
            Dice dice(document.plan(), random);
            if (dice.chance(0.1))
                QVERIFY(document.undo());
            else if (dice.chance(0.05))
                QVERIFY(document.redo());
            const Result<Change> change = dice.oneOf(intents).run(dice);
            if (!change || change->isEmpty())
                continue;
            QVERIFY(dice.chance(0.1) ? document.executeJoined(*change) : document.execute(*change));
            ++done;
        }
    }

    QTemporaryDir m_folder;
    QString m_path;
    int m_count = 0;
};

const program::Part testTrial = program::test<TestTrial>("tst_trial");
} // namespace tst_trial

#include "tst_trial.moc"
