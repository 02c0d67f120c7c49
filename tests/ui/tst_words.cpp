// SPDX-License-Identifier: MIT
// One word for one thing: verbs that ask end in "…", a fix says what it did, and findings are found by the terms of tables.
#include "core/check/fixes.h"
#include "tests/support/program.h"
#include "tests/ui/windowbench.h"
#include "ui/help/helpdialog.h"
#include "ui/plans/impactdialog.h"
#include "ui/views/findingsview.h"
#include "ui/window/statusline.h"

namespace tst_words {
namespace {
struct Context {
    const char *name;
    std::function<void(WindowBench &)> select;
};

// What is selected decides what can be done.
QList<Context> contexts()
{
    return {
        {"a server that runs", [](WindowBench &b) { b.goTo<Server>("stage-db-1"); }},
        {"a server that does not run", [](WindowBench &b) { b.goTo<Server>("bastion-eu"); }},
        {"an array", [](WindowBench &b) { b.goTo<ServerArray>("stage-web"); }},
        {"two servers",
         [](WindowBench &b) {
             b.goTo<Deployment>("Shop staging");
             b.select({"stage-db-1", "stage-app-1"});
         }},
        {"a deployment", [](WindowBench &b) { b.goTo<Deployment>("Shop staging"); }},
        {"a committed MultiCloud Image", [](WindowBench &b) { b.goTo<MultiCloudImage>("Debian_12_x64"); }},
        {"a ServerTemplate", [](WindowBench &b) { b.goTo<ServerTemplate>("CI Runner"); }},
        {"a cloud", [](WindowBench &b) { b.goTo<Cloud>("Google"); }},
        {"an image", [](WindowBench &b) { b.window().goTo(b.plan().all<Image>().ids().constFirst()); }},
    };
}

// What a verb did: asked, or shown something, or done something; all taken back.
struct Outcome {
    bool asked = false, isOpened = false;
};

Outcome tryOut(WindowBench &bench, QAction *action)
{
    Outcome outcome;
    const auto position = bench.document().historyPosition();
    const bool wasTrial = bench.document().isTrial();
    bench.answers().questions = 0;
    action->trigger();
    QTest::qWait(5);
    outcome.asked = bench.answers().questions > 0;
    for (auto *dialog : bench.window().findChildren<QDialog *>())
        if (dialog->isVisible()) {
            // Impact is shown where there is any; the verb itself does not ask.
            if (!qobject_cast<ImpactDialog *>(dialog) && !qobject_cast<HelpDialog *>(dialog))
                outcome.isOpened = true;
            dialog->reject();
        }
    if (bench.document().isTrial() != wasTrial)
        bench.document().discardTrial();
    while (bench.document().historyPosition() > position && bench.document().canUndo())
        if (!bench.document().undo())
            break;
    QTest::qWait(5);
    return outcome;
}

QTreeWidgetItem *itemOf(FindingsTree *tree, const std::function<bool(const Finding &)> &fits)
{
    for (QTreeWidgetItemIterator item(tree); *item; ++item)
        if (const Finding *finding = tree->findingOf(*item); finding && fits(*finding))
            return *item;
    return nullptr;
}

QStringList listed(FindingsTree *tree)
{
    QStringList texts;
    for (QTreeWidgetItemIterator item(tree); *item; ++item)
        texts.append((*item)->text(0));
    return texts;
}

// The tab's findings, once they are known.
FindingsView *findingsOf(WindowBench &bench)
{
    FindingsView *view = bench.window().findings();
    bench.openTab("findings");
    [&] { QTRY_VERIFY(view->isCurrent()); }();
    return view;
}

void typeFilter(FindingsView *view, const QString &text)
{
    auto *box = WindowBench::named<QLineEdit>(view, "Filter findings");
    box->setText(text);
    [&] { QTRY_VERIFY(view->isCurrent()); }();
}
} // namespace

class TestWords : public QObject {
    Q_OBJECT

private slots:
    void everyVerbThatAsksEndsInDots()
    {
        WindowBench bench("modern");
        bench.answers().yes = false;
        const QStringList others {"file_quit", "help_about", "trial_begin", "edit_undo", "edit_redo"};
        QSet<QString> tried;
        for (const Context &context : contexts()) {
            context.select(bench);
            for (const ActionRow &row : allActions()) {
                const QString id = row.id;
                bench.window().actionTable()->refresh();
                QAction *action = bench.action(id);
                if (others.contains(id) || !action->isEnabled() || tried.contains(id + action->text()))
                    continue;
                tried.insert(id + action->text());
                const QString text = action->text();
                const Outcome outcome = tryOut(bench, action);
                context.select(bench);
                const QString where = QStringLiteral("%1 (%2) of %3").arg(id, text, context.name);
                QVERIFY2(text.endsWith("…") || (!outcome.asked && !outcome.isOpened), qPrintable(where));
                QVERIFY2(!text.endsWith("…") || outcome.asked || outcome.isOpened
                             || !bench.trouble().isEmpty(),
                         qPrintable(where));
            }
        }
        QVERIFY2(tried.size() > 35, qPrintable(QString::number(tried.size())));
    }

    void aFixSaysWhatItDidToWhomAndStaysInSight()
    {
        WindowBench bench("modern");
        FindingsView *view = findingsOf(bench);
        QTreeWidgetItem *item = itemOf(view->tree(), [&](const Finding &finding) {
            return check::canFix(finding) && Owner(finding.subject) && check::fix(bench.plan(), finding);
        });
        QVERIFY(item);
        const Finding finding = *view->tree()->findingOf(item);
        const QString group = view->tree()->groupOf(item)->title;
        const int place = view->tree()->indexOfTopLevelItem(item->parent());
        view->tree()->setCurrentItem(item);
        const QString name = nameOf(bench.plan(), finding.subject);
        QVERIFY(bench.click(view, "Fix"));
        if (auto *impact = bench.dialog<ImpactDialog>())
            impact->accept();
        QTRY_VERIFY(view->isCurrent());
        const QString done = bench.document().undoLabel();
        QVERIFY2(done.startsWith(name + ": "), qPrintable(done));
        QVERIFY2(done.contains(" set to ") || done.contains(" inherits "), qPrintable(done));
        QCOMPARE(bench.window().statusLine()->doneText(), done);
        QVERIFY2(listed(view->tree()).contains("✓ Mended: " + done),
                 qPrintable(listed(view->tree()).join('\n')));
        QCOMPARE(view->tree()->groups().at(place).title, group);
        bench.picture(&bench.window(), "findings-mended");
        // It goes in the end.
        view->showMended({});
        QTRY_VERIFY(view->isCurrent());
        QVERIFY(!listed(view->tree()).contains("✓ Mended: " + done));
    }

    void findingsAreFoundByTheTermsOfTables()
    {
        WindowBench bench("modern");
        FindingsView *view = findingsOf(bench);
        const auto shown = [&] {
            QList<Finding> all;
            for (const FindingGroup &group : view->tree()->groups())
                all += group.findings;
            return all;
        };
        const qsizetype everything = shown().size();
        const auto environment = [&](const Finding &finding) {
            const Owner owner(finding.subject);
            return bench.plan()
                .row(owner ? deploymentOf(bench.plan(), owner) : finding.subject.as<Deployment>())
                .environment;
        };
        typeFilter(view, "environment:production");
        QVERIFY(!shown().isEmpty() && shown().size() < everything);
        for (const Finding &finding : shown())
            QCOMPARE(environment(finding), Environment::Production);
        const Finding first = shown().constFirst();
        typeFilter(view, QStringLiteral("rule:%1 environment:production").arg(QLatin1String(first.rule->id)));
        QVERIFY(!shown().isEmpty());
        for (const Finding &finding : shown())
            QCOMPARE(finding.rule, first.rule);
        typeFilter(view, "deployment:staging");
        QVERIFY(!shown().isEmpty());
        for (const Finding &finding : shown())
            QCOMPARE(environment(finding), Environment::Staging);
        // Words are found in the names of deployment and environment.
        typeFilter(view, "shop staging");
        QVERIFY(!shown().isEmpty());
        // A faulty term is told, and the list stays.
        const qsizetype before = shown().size();
        typeFilter(view, "shop staging nonsense:1");
        QCOMPARE(shown().size(), before);
        QVERIFY2(bench.texts(view).contains("is not a term"), qPrintable(bench.texts(view)));
        typeFilter(view, {});
        QCOMPARE(shown().size(), everything);
    }
};

const program::Part testWords = program::test<TestWords>("tst_words");
} // namespace tst_words

#include "tst_words.moc"
