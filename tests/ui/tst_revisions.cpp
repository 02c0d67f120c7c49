// SPDX-License-Identifier: MIT
// ServerTemplates and MultiCloud Images are listed once for each lineage; their revisions are a step away.
#include "core/edit/mcis.h"
#include "core/plan/lookup.h"
#include "tests/support/program.h"
#include "tests/ui/windowbench.h"
#include "ui/inspector/inspector.h"
#include "ui/theme/theme.h"

namespace tst_revisions {
class TestRevisions : public QObject {
    Q_OBJECT

    static constexpr int revisionColumn = 1;

    static TableModel *mcis(WindowBench &bench)
    {
        const auto head = findRevision(bench.plan(), lineage(bench), 0);
        bench.window().goTo(head);
        QTest::qWait(10);
        return bench.window().page()->view()->rows();
    }
    static Id<MciLineage> lineage(const WindowBench &bench)
    {
        return bench.find<MciLineage>("Ubuntu_24.04_x64");
    }
    static QString cell(const TableModel *rows, AnyId id, int column)
    {
        return rows->index(rows->rowOf(id), column).data().toString();
    }
    static int column(const TableModel *rows, const QString &title)
    {
        for (int column = 0; column < rows->columnCount(); ++column)
            if (rows->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() == title)
                return column;
        return -1;
    }
    // Chooses the switch in the menu of columns.
    static void toggleEvery(WindowBench &bench)
    {
        QMenu menu;
        bench.window().page()->view()->fillColumnMenu(&menu);
        QAction *every = menu.actions().constLast();
        QCOMPARE(every->text(), QString("Every Revision"));
        every->trigger();
        QTest::qWait(10);
    }
    static QString inspector(WindowBench &bench)
    {
        return WindowBench::texts(bench.window().findChild<Inspector *>());
    }

private slots:
    void aRowStandsForItsLineage()
    {
        WindowBench bench("modern");
        TableModel *rows = mcis(bench);
        QCOMPARE(rows->rowCount(), bench.plan().all<MciLineage>().size());
        QVERIFY(bench.plan().all<MultiCloudImage>().size() > rows->rowCount());
        const auto head = findRevision(bench.plan(), lineage(bench), 0);
        const QString shown = cell(rows, head, revisionColumn);
        QVERIFY2(shown.startsWith("HEAD · rev "), qPrintable(shown));
        WindowBench::picture(&bench.window(), "revisions-lineages");
        // What uses a revision is counted at its lineage.
        qint64 listed = 0;
        for (const auto id : bench.plan().referrers<&MultiCloudImage::lineage>(lineage(bench)))
            listed += bench.plan().referrers<&ListedMci::mci>(id).size();
        QVERIFY(listed > 0);
        QCOMPARE(cell(rows, head, column(rows, "Listed by")), QString::number(listed));
    }

    void aCommitGoesOnTheSameRow()
    {
        WindowBench bench("modern");
        TableModel *rows = mcis(bench);
        const auto head = findRevision(bench.plan(), lineage(bench), 0);
        const int count = rows->rowCount();
        const QString before = cell(rows, head, revisionColumn);
        QVERIFY(
            bench.document().execute(*edit::commitMci(bench.plan(), head, "more", "me", Timestamp::now())));
        QCOMPARE(rows->rowCount(), count);
        QVERIFY(cell(rows, head, revisionColumn) != before);
        QCOMPARE(bench.window().selection(), QList<AnyId> {head});
        QVERIFY(bench.document().undo());
        QCOMPARE(cell(rows, head, revisionColumn), before);
    }

    // An older revision that is gone to is listed, dimmed, for as long as the page is shown.
    void anOlderRevisionIsRevealed()
    {
        WindowBench bench("modern", Appearance::Dark);
        TableModel *rows = mcis(bench);
        const int count = rows->rowCount();
        const Id<MultiCloudImage> first = findRevision(bench.plan(), lineage(bench), 1);
        QCOMPARE(rows->rowOf(first), -1);
        bench.window().goTo(first);
        QTest::qWait(10);
        rows = bench.window().page()->view()->rows();
        QCOMPARE(rows->rowCount(), count + 1);
        QCOMPARE(bench.window().selection(), QList<AnyId> {first});
        // Below the row of its lineage.
        QCOMPARE(rows->rowOf(first), rows->rowOf(findRevision(bench.plan(), lineage(bench), 0)) + 1);
        QVERIFY2(inspector(bench).contains("committed and never changes"), qPrintable(inspector(bench)));
        QCOMPARE(rows->index(rows->rowOf(first), 0).data(TableModel::InkRole).toInt(),
                 int(theme::Role::Muted));
        WindowBench::picture(&bench.window(), "revisions-revealed-dark");
        bench.goTo<Deployment>(bench.plan().row(bench.plan().all<Deployment>().ids().constFirst()).name);
        QCOMPARE(mcis(bench)->rowCount(), count);
    }

    void everyRevisionCanBeListed()
    {
        WindowBench bench("modern");
        TableModel *rows = mcis(bench);
        const auto head = findRevision(bench.plan(), lineage(bench), 0);
        toggleEvery(bench);
        rows = bench.window().page()->view()->rows();
        QCOMPARE(rows->rowCount(), bench.plan().all<MultiCloudImage>().size());
        QCOMPARE(cell(rows, head, revisionColumn), QString("HEAD"));
        QCOMPARE(bench.window().selection(), QList<AnyId> {head});
        const auto first = findRevision(bench.plan(), lineage(bench), 1);
        QCOMPARE(rows->index(rows->rowOf(first), 0).data(TableModel::InkRole).toInt(),
                 int(theme::Role::Muted));
        WindowBench::picture(&bench.window(), "revisions-every");
        // It stays so, for ServerTemplates too.
        bench.window().goTo(bench.plan().all<ServerTemplate>().ids().constFirst());
        QTest::qWait(10);
        QCOMPARE(bench.window().page()->view()->rows()->rowCount(),
                 bench.plan().all<ServerTemplate>().size());
        toggleEvery(bench);
        QCOMPARE(bench.window().page()->view()->rows()->rowCount(),
                 bench.plan().all<TemplateLineage>().size());
    }
};

const program::Part testRevisions = program::test<TestRevisions>("tst_revisions");
} // namespace tst_revisions

#include "tst_revisions.moc"
