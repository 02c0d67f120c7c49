// SPDX-License-Identifier: MIT
// What if: edits tried in the real window, seen everywhere as before → after, then kept, discarded or saved.
#include "core/document/savedtrials.h"
#include "core/edit/servers.h"
#include "tests/support/program.h"
#include "tests/ui/trybench.h"
#include "ui/forms/formdialog.h"
#include "ui/models/ownersmodel.h"
#include "ui/plans/impactdialog.h"
#include "ui/plans/savedtrialsdialog.h"
#include "ui/theme/levels.h"
#include "ui/views/findingsview.h"
#include "ui/window/statusline.h"

#include <QMessageBox>

namespace tst_whatif {
namespace {
QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool answerName(WindowBench &bench, const QString &name)
{
    auto *dialog = bench.dialog<NameDialog>();
    if (!dialog)
        return false;
    dialog->nameField()->setText(name);
    dialog->accept();
    QTest::qWait(10);
    return true;
}

Change renameServer(const Plan &plan, Id<Server> id, const QString &name)
{
    Draft draft(plan);
    Server row = plan.row(id);
    row.name = name;
    draft.update(row);
    return draft.change("Rename to " + name);
}
// What the rows of findings that begin so say under the role.
QStringList rowsOf(const FindingsView &view, const QString &beginning, int role)
{
    QStringList found;
    for (int i = 0; i < view.tree()->topLevelItemCount(); ++i)
        for (int k = 0; k < view.tree()->topLevelItem(i)->childCount(); ++k)
            if (const QTreeWidgetItem *item = view.tree()->topLevelItem(i)->child(k);
                item->text(0).startsWith(beginning))
                found.append(item->data(0, role).toString());
    return found;
}

// Each finding by what makes it the same.
QSet<QString> namesOf(const check::Findings &findings)
{
    QSet<QString> names;
    for (const QList<Finding> &at : findings)
        for (const Finding &one : at)
            names.insert(QString::number(one.subject.value()) + one.rule->id + one.detail
                         + QString::number(one.about[0].value())
                         + QString::number(one.field ? int(*one.field) : -1));
    return names;
}
} // namespace

class TestWhatIf : public QObject {
    Q_OBJECT
private slots:
    // "See what would happen if its default MCI were another; do it."
    void anotherDefaultIsTriedSeenAndKept_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void anotherDefaultIsTriedSeenAndKept()
    {
        QFETCH(bool, dark);
        const QString look = dark ? "-dark" : "-light";
        TryBench bench(dark ? Appearance::Dark : Appearance::Light);
        const Owner server {bench.find<Server>("stage-app-1")};
        const QString before = valueText(bench.plan(), resolve(bench.plan(), server), LaunchField::Mci);
        const QByteArray bytes = bytesOf(bench.document().path());
        const auto entries = bench.document().history().size();
        QVERIFY(!bench.banner()->isVisible());

        QVERIFY(bench.choose("trial_begin"));
        QVERIFY(bench.banner()->isVisible());
        QVERIFY(bench.banner()->message().startsWith("What if: edits are only tried"));
        QVERIFY(!bench.choose("trial_keep"));
        bench.picture(&bench.window(), "whatif-begun" + look);
        const Id<ListedMci> other = bench.chooseAnotherDefault();
        QVERIFY(!bench.dialog<ImpactDialog>()); // nobody is asked in a trial
        QVERIFY(bench.plan().row(other).isDefault);
        QTRY_VERIFY2(bench.banner()->message().startsWith("What if: 1 edit · 3 launches change, 3 break"),
                     qPrintable(bench.banner()->message()));
        QVERIFY(bench.impact()->asText().contains("stage-app-1"));

        bench.goTo<Server>("stage-app-1");
        const QString after = valueText(bench.plan(), resolve(bench.plan(), server), LaunchField::Mci);
        QVERIFY(before != after);
        QCOMPARE(bench.cell("stage-app-1", OwnersModel::MciName), (QStringList {before, after}));
        QCOMPARE(bench.cell("stage-app-1", OwnersModel::Name).constFirst(), QString());
        QVERIFY2(bench.texts(&bench.window()).contains("Before the trial: " + before),
                 qPrintable(bench.texts(&bench.window())));
        bench.picture(&bench.window(), "whatif-tried" + look);
        bench.window().resize(1920, 1080);
        bench.picture(&bench.window(), "whatif-tried-large" + look);
        bench.window().resize(1280, 800);

        QVERIFY(bench.document().flush());
        QCOMPARE(bytesOf(bench.document().path()), bytes);
        QVERIFY(bench.choose("trial_keep"));
        bench.picture(bench.dialog<NameDialog>(), "whatif-keep" + look);
        QVERIFY(answerName(bench, "Go on with the newer MultiCloud Image"));
        QVERIFY(!bench.banner()->isVisible());
        QCOMPARE(bench.document().history().size(), entries + 1);
        QCOMPARE(bench.document().undoLabel(), "Go on with the newer MultiCloud Image");
        QCOMPARE(bench.cell("stage-app-1", OwnersModel::MciName), (QStringList {QString(), after}));
        QVERIFY(!bench.texts(&bench.window()).contains("Before the trial"));
        QVERIFY(bench.choose("edit_undo"));
        QVERIFY(!bench.plan().row(other).isDefault);
        QCOMPARE(bench.cell("stage-app-1", OwnersModel::MciName), (QStringList {QString(), before}));
    }

    // Each finding that the trial brings or takes away says so, in the list, aloud and as a table.
    void whatATrialDoesToFindingsIsMarked_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void whatATrialDoesToFindingsIsMarked()
    {
        QFETCH(bool, dark);
        TryBench bench(dark ? Appearance::Dark : Appearance::Light);
        FindingsView &view = *bench.window().findings();
        QTRY_VERIFY(view.isCurrent());
        const auto marked = [&](const QString &beginning) {
            return rowsOf(view, beginning, Qt::DisplayRole);
        };
        const check::Findings before = view.findings();
        Id<Server> removed; // with its findings
        for (const AnyId subject : before.keys())
            if (const auto server = subject.as<Server>();
                server && !currentOf(bench.plan(), server) && edit::removeOwners(bench.plan(), {server}))
                removed = server;
        QVERIFY(removed);
        const QString name = nameOf(bench.plan(), removed);
        QVERIFY(bench.choose("trial_begin"));
        QVERIFY(marked("✚ New: ").isEmpty() && marked("✓ Gone: ").isEmpty());
        bench.chooseAnotherDefault();
        QVERIFY(bench.document().execute(*edit::removeOwners(bench.plan(), {removed})));
        QTRY_VERIFY(!marked("✚ New: ").isEmpty() && !marked("✓ Gone: ").isEmpty());
        QTRY_VERIFY(view.isCurrent());
        // As many of each as the two plans tell.
        const auto was = namesOf(before);
        QTRY_COMPARE(marked("✚ New: ").size(), (namesOf(view.findings()) - was).size());
        QTRY_COMPARE(marked("✓ Gone: ").size(), (was - namesOf(view.findings())).size());
        const auto is = namesOf(view.findings());
        QVERIFY(!marked("✓ Gone: ").filter(name).isEmpty());
        QVERIFY(
            rowsOf(view, "✚ New: ", Qt::AccessibleTextRole).constFirst().startsWith("New in this trial, "));
        QVERIFY(
            rowsOf(view, "✓ Gone: ", Qt::AccessibleTextRole).constFirst().startsWith("Gone in this trial, "));
        bench.openTab("findings");
        bench.picture(&bench.window(), dark ? "whatif-findings-dark" : "whatif-findings-light");
        // What is gone leaves nothing to mend.
        view.tree()->clearSelection();
        for (int i = 0; i < view.tree()->topLevelItemCount(); ++i)
            for (int k = 0; k < view.tree()->topLevelItem(i)->childCount(); ++k)
                if (QTreeWidgetItem *item = view.tree()->topLevelItem(i)->child(k); view.tree()->goneOf(item))
                    item->setSelected(true);
        QVERIFY(view.selected().isEmpty());
        view.findChild<ExportButton *>()->menu()->actions().constFirst()->trigger();
        QTRY_VERIFY(QGuiApplication::clipboard()->text().startsWith(
            "Level\tRule\tObject\tDeployment\tCloud\tFinding\tWaived\tIn this trial\n"));
        QCOMPARE(QGuiApplication::clipboard()->text().count("\tnew\n"), (is - was).size());
        QCOMPARE(QGuiApplication::clipboard()->text().count("\tgone\n"), (was - is).size());
        QVERIFY(bench.click(bench.banner(), "Discard"));
        QTRY_VERIFY(marked("✚ New: ").isEmpty() && marked("✓ Gone: ").isEmpty());
    }

    // The table marks what the trial brings, and not what was found before.
    void tablesCompareFindingsWithThoseBefore()
    {
        TryBench bench;
        FindingsView &view = *bench.window().findings();
        QTRY_VERIFY(view.isCurrent());
        const check::Findings before = view.findings();
        QVERIFY(bench.choose("trial_begin"));
        bench.chooseAnotherDefault();
        QTRY_VERIFY(!rowsOf(view, "✚ New: ", Qt::DisplayRole).isEmpty());
        QTRY_VERIFY(view.isCurrent());
        bench.goTo<Server>("stage-app-2");
        int differing = 0;
        for (const AnyId id : bench.window().page()->view()->rows()->shown()) {
            const QString old = theme::textOf(check::countsOf(before.value(id))),
                          now = theme::textOf(check::countsOf(view.findings().value(id)));
            const QStringList cell = bench.cell(nameOf(bench.plan(), id), OwnersModel::Findings);
            if (!id.is<Server>())
                continue;
            QCOMPARE(cell, (QStringList {old == now ? QString() : old.isEmpty() ? QString("–") : old, now}));
            differing += old == now ? 0 : 1;
        }
        QVERIFY(differing > 0);
        bench.picture(&bench.window(), "whatif-findings-table");
    }

    void discardedItLeavesNothing()
    {
        TryBench bench;
        const QByteArray bytes = bytesOf(bench.document().path());
        QTRY_VERIFY(bench.window().findings()->isCurrent());
        const check::Counts counts = check::countsOf(bench.window().findings()->findings());
        QVERIFY(bench.choose("trial_begin"));
        const Id<ListedMci> other = bench.chooseAnotherDefault();
        QVERIFY(
            bench.document().execute(renameServer(bench.plan(), bench.find<Server>("stage-app-1"), "tried")));
        QVERIFY(bench.choose("edit_undo"));
        QVERIFY(bench.find<Server>("stage-app-1"));
        QVERIFY(bench.choose("edit_redo"));
        QVERIFY(bench.find<Server>("tried"));
        QTRY_VERIFY(bench.banner()->message().contains("2 edits"));
        QVERIFY(bench.click(bench.banner(), "Discard"));
        QVERIFY(bench.answers().asked.contains("2 edits of this trial will be lost"));
        QVERIFY(!bench.document().isTrial() && !bench.banner()->isVisible());
        QVERIFY(!bench.plan().row(other).isDefault);
        bench.goTo<Server>("stage-app-1");
        QTRY_COMPARE(check::countsOf(bench.window().findings()->findings()), counts);
        QVERIFY(bench.document().flush());
        QCOMPARE(bytesOf(bench.document().path()), bytes);
    }

    void whatIsAddedInATrialIsMarkedAsNew()
    {
        TryBench bench;
        QVERIFY(bench.choose("trial_begin"));
        Draft draft(bench.plan());
        Server added = bench.plan().row(bench.find<Server>("stage-app-1"));
        added.name = "stage-app-9";
        const Id<Server> id = draft.add(added);
        QVERIFY(bench.document().execute(draft.change("Add a server")));
        bench.goTo<Server>("stage-app-9");
        const TableModel *rows = bench.window().page()->view()->rows();
        const QModelIndex index = rows->index(rows->rowOf(id), 0);
        QVERIFY2(index.data(Qt::ToolTipRole).toString().contains("New in this trial"),
                 qPrintable(index.data(Qt::ToolTipRole).toString()));
        bench.document().discardTrial();
        QVERIFY(rows->rowOf(id) < 0);
    }

    void aPlanThatIsReadOnlyCanBeTried()
    {
        TryBench first;
        QTemporaryDir folder;
        Settings settings(folder.filePath("settings.ini"));
        MainWindow second(settings, std::make_unique<BenchAnswers>());
        second.QWidget::show();
        second.openPlan(first.document().path());
        QTRY_VERIFY(second.document() && second.document()->isLoaded());
        QVERIFY(second.document()->isReadOnly());
        const Id<Server> server = first.find<Server>("stage-app-1");
        second.actionTable()->action("trial_begin")->trigger();
        QVERIFY(second.document()->isTrial());
        second.goTo(server);
        QVERIFY(second.actionTable()->action("edit_rename")->isEnabled());
        QVERIFY(second.document()->execute(renameServer(second.document()->plan(), server, "tried")));
        const TableModel *rows = second.page()->view()->rows();
        QCOMPARE(rows->index(rows->rowOf(server), 0).data(TableModel::BeforeRole).toString(), "stage-app-1");
        second.actionTable()->action("trial_keep")->trigger();
        QVERIFY(second.findChild<NameDialog *>());
        second.findChild<NameDialog *>()->accept();
        QVERIFY2(!second.trouble().isEmpty(), "why it cannot be kept");
        QVERIFY(second.document()->isTrial());
        second.actionTable()->action("trial_discard")->trigger();
        QVERIFY(!second.document()->isTrial() && !second.actionTable()->action("edit_rename")->isEnabled());
        QVERIFY(first.find<Server>("stage-app-1"));
    }

    void closingInATrialAsks_data()
    {
        QTest::addColumn<int>("answer");
        QTest::newRow("Cancel") << -1;
        QTest::newRow("Keep") << 0;
        QTest::newRow("Save Trial") << 1;
        QTest::newRow("Discard") << 2;
    }
    void closingInATrialAsks()
    {
        QFETCH(int, answer);
        TryBench bench;
        const QString path = bench.document().path();
        QVERIFY(bench.choose("trial_begin"));
        QCOMPARE(bench.window().statusLine()->saveText(), "Trial, not in the file");
        const Id<Server> server = bench.find<Server>("stage-app-1");
        QVERIFY(bench.document().execute(renameServer(bench.plan(), server, "tried")));
        QVERIFY(bench.document().flush());
        QCOMPARE(bench.window().statusLine()->saveText(), "Trial, not in the file");
        bench.answers().answer = answer;
        const bool isClosed = bench.window().close();
        QVERIFY2(bench.answers().asked.contains("1 edit of this trial will be lost"),
                 qPrintable(bench.answers().asked));
        QCOMPARE(bench.answers().offered, QStringList({"Keep", "Save Trial…", "Discard"}));
        QVERIFY2(!isClosed, "the trial ends first");
        if (answer == 1) {
            QVERIFY(bench.window().isVisible() && bench.document().isTrial());
            QVERIFY(answerName(bench, "Later"));
            QCOMPARE(savedtrials::of(path).size(), 1);
        }
        QTRY_COMPARE(bench.window().isVisible(), answer < 0);
        QCOMPARE(bench.document().isTrial(), answer < 0);
        QCOMPARE(bench.plan().row(server).name, answer < 1 ? "tried" : "stage-app-1");
        if (answer >= 0)
            QCOMPARE(bench.document().history().size(), answer == 0 ? 2 : 1);
    }

    // Enter, pressed before the question is read, loses nothing.
    void theDefaultAnswerLosesNothing()
    {
        Dialogs dialogs;
        for (const QStringList &answers :
             {QStringList {"Keep", "Save Trial…", "Discard"}, QStringList {"Quit Without Saving"}}) {
            QTimer::singleShot(50, [] {
                auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
                QTest::keyClick(box->focusWidget() ? box->focusWidget() : box, Qt::Key_Return);
            });
            QCOMPARE(dialogs.choose(nullptr, "What If", "Really?", answers), -1);
        }
    }

    void aTrialIsSavedComparedAndGoneOnWith_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void aTrialIsSavedComparedAndGoneOnWith()
    {
        QFETCH(bool, dark);
        TryBench bench(dark ? Appearance::Dark : Appearance::Light);
        const QString look = dark ? "-dark" : "-light";
        QVERIFY(bench.choose("trial_saved"));
        QVERIFY(bench.texts(bench.dialog<SavedTrialsDialog>()).contains("No trial is saved yet."));
        bench.dialog<SavedTrialsDialog>()->close();
        QVERIFY(bench.choose("trial_begin"));
        const Id<ListedMci> other = bench.chooseAnotherDefault();
        const Id<Server> server = bench.find<Server>("stage-app-1");
        QVERIFY(bench.document().execute(renameServer(bench.plan(), server, "tried")));
        QVERIFY(bench.choose("trial_save"));
        QVERIFY(answerName(bench, "Newer images"));
        QVERIFY(!bench.document().isTrial());
        QVERIFY(!bench.plan().row(other).isDefault);

        // Meanwhile the plan moves on under one of the two edits.
        QVERIFY(bench.document().execute(renameServer(bench.plan(), server, "moved-on")));
        QVERIFY(bench.choose("trial_saved"));
        auto *dialog = bench.dialog<SavedTrialsDialog>();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->isCompared());
        QVERIFY(dialog->view()->asText().contains("moved-on"));
        QVERIFY2(dialog->conflicts().contains("“Rename to tried”, because of: Server moved-on"),
                 qPrintable(dialog->conflicts()));
        bench.picture(dialog, "trials-saved" + look);
        QVERIFY(bench.click(dialog, "Open as Trial"));
        QVERIFY(bench.document().isTrial());
        QCOMPARE(bench.document().trialEdits().size(), 1);
        QVERIFY(bench.plan().row(other).isDefault);
        QVERIFY(bench.plan().row(server).name == "moved-on");
        QTRY_VERIFY(bench.banner()->message().contains("1 edit · "));
        QVERIFY(bench.choose("trial_save"));
        QCOMPARE(bench.dialog<NameDialog>()->name(), "Newer images");
        bench.dialog<NameDialog>()->reject();
        bench.document().discardTrial();

        QVERIFY(bench.choose("trial_saved"));
        dialog = bench.dialog<SavedTrialsDialog>();
        QVERIFY(bench.click(dialog, "Rename…"));
        QVERIFY(answerName(bench, "Images of autumn"));
        QCOMPARE(savedtrials::of(bench.document().path()).constFirst().name, "Images of autumn");
        QVERIFY(bench.click(dialog, "Delete…"));
        QVERIFY(savedtrials::of(bench.document().path()).isEmpty());
        dialog->close();
    }
};

const program::Part testWhatIf = program::test<TestWhatIf>("tst_whatif");
} // namespace tst_whatif

#include "tst_whatif.moc"
