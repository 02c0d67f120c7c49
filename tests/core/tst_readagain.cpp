// SPDX-License-Identifier: MIT
// A large plan is opened in two steps, and read again apart when another program changed it: until that is done, it
// is shown as it was and cannot be edited.
#include "core/plan/draft.h"
#include "tests/support/generate.h"
#include "tests/support/plans.h"
#include "tests/support/program.h"
#include "tests/support/sqlshell.h"

#include <QSignalSpy>
#include <QTemporaryDir>

namespace tst_readagain {
namespace {
using Prepared = std::shared_ptr<Document::Prepared>;

Change rename(const Plan &plan, Id<Cloud> id, const QString &name)
{
    Draft draft(plan);
    Cloud row = plan.row(id);
    row.name = name;
    draft.update(row);
    return draft.change("Rename to " + name);
}
} // namespace

class TestReadAgain : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_base = m_folder.filePath("base.mciplan");
        auto document = plans::create(m_base);
        QVERIFY(document->execute(generate::everything(generate::plan(generate::Tiny))));
        // More than is read at once.
        Draft draft(document->plan());
        Cloud cloud = document->plan().row(Id<Cloud> {3});
        cloud.description = QString(6 << 20, 'x');
        draft.update(cloud);
        QVERIFY(document->execute(draft.change("Make it large")));
        QVERIFY(document->flush());
    }
    void init()
    {
        m_path = m_folder.filePath(QStringLiteral("%1.mciplan").arg(++m_count));
        QVERIFY(QFile::copy(m_base, m_path));
    }

    void itCanBePreparedOnAnotherThread()
    {
        std::optional<Result<Prepared>> prepared;
        std::unique_ptr<QThread> thread(QThread::create(
            [&] { prepared.emplace(Document::prepare(m_path, Document::Mode::ReadWrite, Progress())); }));
        thread->start();
        QVERIFY(thread->wait());
        QVERIFY2(*prepared, qPrintable(prepared->sentence()));
        thread.reset();
        auto document = Document::open(std::move(***prepared));
        QVERIFY2(document, qPrintable(document.sentence()));
        QVERIFY(!(*document)->isLoaded());
        QVERIFY((*document)->waitUntilLoaded());
        QVERIFY(plans::same((*document)->plan(), plans::open(m_base)->plan()));
        QCOMPARE((*document)->undoLabel(), "Make it large");
        QVERIFY((*document)->execute(rename((*document)->plan(), {1}, "edited")));
        QVERIFY((*document)->flush());
        document = Error {};
        QCOMPARE(plans::open(m_path)->plan().row(Id<Cloud> {1}).name, "edited");
    }

    // What was prepared and is not wanted leaves the file free.
    void whatWasPreparedCanBeDropped()
    {
        Prepared prepared = *Document::prepare(m_path, Document::Mode::ReadWrite, Progress());
        QVERIFY(plans::open(m_path)->isReadOnly());
        prepared.reset();
        QVERIFY(!plans::open(m_path)->isReadOnly());
        Progress cancelled;
        cancelled.cancel();
        QVERIFY(!Document::prepare(m_path, Document::Mode::ReadWrite, cancelled));
        QVERIFY(!plans::open(m_path)->isReadOnly());
    }

    void anotherProgramsCommitIsReadApart()
    {
        auto document = plans::open(m_path);
        document->waitUntilChecked();
        const QString before = document->plan().row(Id<Cloud> {1}).name;
        QSignalSpy resets(document.get(), &Document::reset);
        runSql(m_path, "UPDATE cloud SET name = 'by another program' WHERE id = 1");
        const auto refused = document->execute(rename(document->plan(), {2}, "lost"));
        QVERIFY2(refused.sentence().contains("Another program changed"), qPrintable(refused.sentence()));
        QVERIFY(!document->isLoaded());
        QVERIFY(!document->canUndo());
        QCOMPARE(document->plan().row(Id<Cloud> {1}).name, before);
        const auto early = document->execute(rename(document->plan(), {2}, "early"));
        QVERIFY2(early.sentence().contains("still being read"), qPrintable(early.sentence()));
        QTRY_VERIFY(document->isLoaded());
        QCOMPARE(resets.size(), 1);
        QCOMPARE(document->plan().row(Id<Cloud> {1}).name, "by another program");
        QVERIFY(document->canUndo());
        QVERIFY(document->execute(rename(document->plan(), {2}, "now")));
        QVERIFY(document->undo());
        QVERIFY(document->undo());
        QVERIFY(document->plan().row(Id<Cloud> {3}).description.size() < 1000);
        QVERIFY(document->flush());
    }

    void aTrialIsDoneAgainOnWhatWasRead_data()
    {
        QTest::addColumn<bool>("isDiscarded");
        QTest::newRow("goes on") << false;
        QTest::newRow("discarded meanwhile") << true;
    }
    void aTrialIsDoneAgainOnWhatWasRead()
    {
        QFETCH(bool, isDiscarded);
        auto looked = plans::open(m_path, Document::Mode::ReadOnly);
        looked->waitUntilChecked();
        QVERIFY(looked->beginTrial());
        QVERIFY(looked->execute(rename(looked->plan(), {1}, "tried")));
        QVERIFY(looked->execute(rename(looked->plan(), {2}, "tried, too")));
        // As soon as it is being read again.
        bool isTold = false;
        QObject context;
        connect(looked.get(), &Document::historyChanged, &context, [&] {
            if (looked->isLoaded() || std::exchange(isTold, true))
                return;
            QCOMPARE(looked->plan().row(Id<Cloud> {1}).name, "tried");
            QVERIFY(!looked->execute(rename(looked->plan(), {1}, "early")));
            QVERIFY(!looked->beginTrial());
            if (isDiscarded)
                looked->discardTrial();
        });
        runSql(m_path, "UPDATE cloud SET name = 'by another program' WHERE id = 1");
        QTRY_VERIFY(isTold && looked->isLoaded());
        QCOMPARE(looked->isTrial(), !isDiscarded);
        QCOMPARE(looked->plan().row(Id<Cloud> {1}).name, "by another program");
        QCOMPARE(looked->planBeforeTrial().row(Id<Cloud> {1}).name, "by another program");
        QCOMPARE(looked->plan().row(Id<Cloud> {2}).name == "tried, too", !isDiscarded);
        QCOMPARE(looked->trialEdits().size(), isDiscarded ? 0 : 1);
        QCOMPARE(looked->notice().contains("no longer fits"), !isDiscarded);
    }

private:
    QTemporaryDir m_folder;
    QString m_base, m_path;
    int m_count = 0;
};

const program::Part testReadAgain = program::test<TestReadAgain>("tst_readagain");
} // namespace tst_readagain

#include "tst_readagain.moc"
