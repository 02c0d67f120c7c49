// SPDX-License-Identifier: MIT
// On a large plan, what takes its time is worked out while the window goes on; what a person does meanwhile counts, and
// what comes is right.
#include "core/answer/usedby.h"
#include "core/edit/next.h"
#include "core/plan/lookup.h"
#include "tests/support/program.h"
#include "tests/ui/loopwatch.h"
#include "tests/ui/windowbench.h"
#include "ui/inspector/overridebar.h"
#include "ui/inspector/ownerpage.h"
#include "ui/templates/usedbytab.h"
#include "ui/views/impactview.h"
#include "ui/views/navigatorview.h"
#include "ui/widgets/sectionpanel.h"
#include "ui/window/reportpages.h"
#include "ui/window/statusline.h"
#include "ui/window/whatif.h"

namespace tst_large {
namespace {
constexpr generate::Size many {"many", 5, 3'000, 100, 4, 40, 3, 50, 30'000, 50, 20};

qsizetype linesIn(const QString &text) { return text.count('\n'); }
} // namespace

class TestLarge : public QObject {
    Q_OBJECT

    std::unique_ptr<WindowBench> m_bench;
    std::unique_ptr<LoopWatch> m_watch;

    MainWindow &window() { return m_bench->window(); }
    RowsView *rows() { return window().page()->view(); }
    const OwnerPage *owners() { return window().findChild<OwnerPage *>(); }
    // All servers and arrays, in their order.
    void standOnAll()
    {
        window().goToPlace({Place::Section::Deployments, {}});
        QTRY_COMPARE(rows()->rows()->rowCount(), int(allOwners(m_bench->plan()).size()));
        QTRY_VERIFY(!rows()->rows()->isArranging());
        rows()->select({rows()->rows()->idAt(0)});
        QTest::qWait(10);
    }
    void selectAll()
    {
        rows()->setFocus();
        QTest::keyClick(rows(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(rows()->selection().size(), rows()->rows()->rowCount());
    }
    QString said() { return WindowBench::texts(owners()); }
    bool isWaiting() { return said().contains("Looking at what they have in common…"); }
    // Of all who are selected, as it is counted one by one.
    QString expected()
    {
        const Plan &plan = m_bench->plan();
        qsizetype differing = 0, overrides = 0;
        for (const Owner owner : allOwners(plan)) {
            differing += differs(plan, owner) ? 1 : 0;
            overrides += overridesOf(plan, owner).size();
        }
        return QStringLiteral("%1 overrides · %2 of them differ from what runs")
            .arg(overrides)
            .arg(differing);
    }

    // "1440 of 30050: The ServerTemplate does not list…", for each sentence about their MultiCloud Images.
    QStringList expectedNotes()
    {
        QHash<QString, int> counts;
        for (const Owner owner : allOwners(m_bench->plan()))
            for (const Note &note :
                 notesOn(m_bench->plan(), owner, resolve(m_bench->plan(), owner), LaunchField::Mci))
                ++counts[note.text];
        QStringList notes;
        for (auto count = counts.cbegin(); count != counts.cend(); ++count)
            notes.append(QStringLiteral("%1 of 30050: %2").arg(*count).arg(count.key()));
        return notes;
    }

private slots:
    void initTestCase()
    {
        m_bench = std::make_unique<WindowBench>(generate::plan(many, 3));
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->document().isChecked(), 60'000);
    }
    void cleanupTestCase() { m_bench.reset(); }
    void init()
    {
        standOnAll();
        m_watch = std::make_unique<LoopWatch>();
    }
    void cleanup()
    {
        qInfo("the loop stood for %.0f ms at worst", m_watch->worst());
        m_watch.reset();
    }

    void whatAllHaveInCommonIsWorkedOutApart()
    {
        selectAll();
        QVERIFY(isWaiting());
        QVERIFY(said().contains("30000 servers, 50 arrays"));
        QVERIFY(window().grab().save(QStringLiteral(BUILD_DIR "/screenshots/large-waiting.png")));
        QTRY_VERIFY(!isWaiting());
        QVERIFY2(said().contains(expected()), qPrintable(said()));
        const QStringList notes = expectedNotes();
        QVERIFY(!notes.isEmpty());
        for (const QString &note : notes)
            QVERIFY2(said().contains(note), qPrintable(note));
        WindowBench::picture(&window(), "large-selected");
        // An edit of all of them: what is shown follows.
        NextCell *cell = window().findChild<LaunchPanes *>()->cell(LaunchField::UserData);
        emit cell->textEntered("the same for all");
        QVERIFY(!isWaiting());
        QTRY_VERIFY2(said().contains(expected()), qPrintable(said()));
        QCOMPARE(cell->findChild<QPlainTextEdit *>()->toPlainText(), "the same for all");
        QVERIFY(m_bench->document().undo());
        QTRY_VERIFY2(said().contains(expected()), qPrintable(said()));
    }

    void whatIsSelectedMeanwhileCounts()
    {
        selectAll();
        QVERIFY(isWaiting());
        const AnyId one = rows()->rows()->idAt(7);
        rows()->select({one});
        QVERIFY(!isWaiting());
        QVERIFY(said().contains(nameOf(m_bench->plan(), one)));
        QTest::qWait(300);
        QVERIFY(said().contains(nameOf(m_bench->plan(), one)));
        QVERIFY(!said().contains("edited together"));
        // Nor does it come over the page of something else.
        selectAll();
        window().goTo(m_bench->plan().all<Cloud>().ids().constFirst());
        QTest::qWait(300);
        QVERIFY(!owners()->isVisible());
    }

    void allRowsAreCopiedApart()
    {
        QGuiApplication::clipboard()->setText("before");
        selectAll();
        QVERIFY(m_bench->choose("edit_copy"));
        QTRY_VERIFY(QGuiApplication::clipboard()->text() != "before");
        const QString text = QGuiApplication::clipboard()->text();
        const TableModel &table = *rows()->rows();
        QCOMPARE(linesIn(text), table.rowCount() + 1);
        const QStringList lines = text.split('\n');
        for (const int row : {0, table.rowCount() / 2, table.rowCount() - 1})
            QCOMPARE(lines.at(row + 1).section('\t', 0, 0), table.index(row, 0).data().toString());
        // They are on the clipboard as servers, too.
        window().goTo(m_bench->plan().all<Deployment>().ids().constFirst());
        QVERIFY(m_bench->action("edit_paste")->isEnabled());
    }

    void copyingIsGivenUpForWhatIsCopiedNext()
    {
        selectAll();
        QVERIFY(m_bench->choose("edit_copy"));
        rows()->select({rows()->rows()->idAt(3)});
        QVERIFY(m_bench->choose("edit_copy"));
        QCOMPARE(linesIn(QGuiApplication::clipboard()->text()), 2);
        QTest::qWait(500);
        QCOMPARE(linesIn(QGuiApplication::clipboard()->text()), 2);
    }

    void whatAnEditDoesIsCopiedApart()
    {
        ImpactView *view = window().whatIf()->view();
        m_bench->openTab("impact");
        QVERIFY(m_bench->document().execute(
            *edit::setUserData(m_bench->plan(), allOwners(m_bench->plan()), QStringLiteral("other"))));
        QTRY_VERIFY_WITH_TIMEOUT(view->model()->rowCount() > 20'000, 60'000);
        QGuiApplication::clipboard()->setText("before");
        QTest::mouseClick(view->copyButton(), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), "before");
        QTRY_VERIFY(QGuiApplication::clipboard()->text() != "before");
        QCOMPARE(QGuiApplication::clipboard()->text(), view->asText());
        QVERIFY(m_bench->document().undo());
    }

    void aTableIsExportedWhole_data()
    {
        QTest::addColumn<int>("entry");
        QTest::addColumn<QString>("suffix");
        QTest::newRow("CSV") << 1 << ".csv";
        QTest::newRow("HTML") << 2 << ".html";
    }
    void aTableIsExportedWhole()
    {
        QFETCH(int, entry);
        QFETCH(QString, suffix);
        QTemporaryDir folder;
        m_bench->answers().path = folder.filePath("table");
        m_bench->choose("view_drift");
        DriftPage &drift = *window().reports()->drift();
        QTRY_VERIFY_WITH_TIMEOUT(window().reports()->isCurrent(), 30'000);
        TableModel &table = *drift.page()->view()->rows();
        QTRY_VERIFY(!table.isArranging());
        QVERIFY(table.rowCount() > 2000);
        const auto entries = drift.findChild<ExportButton *>()->menu()->actions();
        entries.at(entry)->trigger();
        QFile file(folder.filePath("table" + suffix));
        QTRY_VERIFY(file.exists());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QCOMPARE(bytes.count(entry == 1 ? "\r\n" : "<tr>"), table.rowCount() + 1);
        for (const int row : {0, table.rowCount() - 1})
            QVERIFY(bytes.contains(table.index(row, 0).data().toString().toUtf8()));
        // A cancelled one leaves no file.
        m_bench->answers().path = folder.filePath("none");
        entries.at(entry)->trigger();
        const QList<Job *> jobs = window().findChildren<Job *>();
        QVERIFY(!jobs.isEmpty());
        for (Job *job : jobs)
            job->progress().cancel();
        QTRY_VERIFY(window().findChildren<Job *>().isEmpty());
        QVERIFY(!QFile::exists(folder.filePath("none" + suffix)));
    }

    void whoUsesAServerTemplateIsListedWhole()
    {
        const Plan &plan = m_bench->plan();
        Id<ServerTemplate> most;
        qsizetype users = 0;
        plan.all<ServerTemplate>().forEach([&](const ServerTemplate &row) {
            const qsizetype count = countOf(usesOf(plan, row.id), Use::Kind::Next);
            if (count > users)
                std::tie(most, users) = std::tuple(row.id, count);
        });
        window().goTo(most);
        auto *tab = window().findChild<UsedByTab *>();
        RowsView *table = tab->findChild<RowsView *>();
        QSet<AnyId> expected;
        for (const Owner owner : allOwners(plan)) {
            const auto isOfIt = [&](Id<ServerTemplate> id) {
                return id && plan.row(id).lineage == plan.row(most).lineage;
            };
            bool uses = isOfIt(nextOf(plan, owner).serverTemplate);
            for (const Id<Instance> id : runningOf(plan, owner))
                uses = uses || isOfIt(launchedWith(plan, id).serverTemplateId.id());
            if (uses)
                expected.insert(owner.id());
        }
        QTRY_VERIFY(!table->rows()->isArranging());
        const QList<AnyId> &shown = table->rows()->shown();
        QVERIFY(shown.size() >= users);
        QCOMPARE(QSet<AnyId>(shown.cbegin(), shown.cend()), expected);
    }

    // Also in the sections of a page, where the row that was left last does not come over the next.
    void whoUsesAMultiCloudImageIsFoundApart()
    {
        const Plan &plan = m_bench->plan();
        const QList<Id<MultiCloudImage>> mcis = plan.all<MultiCloudImage>().ids();
        window().goTo(mcis.at(1));
        window().goTo(mcis.at(2));
        const auto titles = [&] {
            QStringList shown;
            for (const auto *panel : window().findChildren<SectionPanel *>())
                for (const auto *header : panel->findChildren<PanelHeader *>())
                    if (!panel->isHidden())
                        shown.append(header->title());
            return shown.join('\n');
        };
        const QList<Use> uses = usesOf(plan, mcis.at(2));
        for (int kind = 0; kind < useKindCount; ++kind)
            if (const qsizetype count = countOf(uses, Use::Kind(kind)))
                QTRY_VERIFY2(titles().contains(useTitle(Use::Kind(kind), count)), qPrintable(titles()));
        QTest::qWait(200);
        for (int kind = 0; kind < useKindCount; ++kind)
            if (const qsizetype count = countOf(uses, Use::Kind(kind)))
                QVERIFY2(titles().contains(useTitle(Use::Kind(kind), count)), qPrintable(titles()));
    }
};

const program::Part testLarge = program::test<TestLarge>("tst_large");
} // namespace tst_large

#include "tst_large.moc"
