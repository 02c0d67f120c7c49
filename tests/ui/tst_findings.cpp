// SPDX-License-Identifier: MIT
// The findings in the real window: each warning of the documentation at the server that earns it, mended by
// its fix or waived with a reason, and back with undo.
#include "core/check/waivers.h"
#include "core/edit/mcis.h"
#include "core/edit/templates.h"
#include "core/plan/lookup.h"
#include "tests/support/program.h"
#include "tests/ui/windowbench.h"
#include "ui/checks/rulesdialog.h"
#include "ui/forms/formdialog.h"
#include "ui/inspector/inspector.h"
#include "ui/models/ownersmodel.h"
#include "ui/plans/impactdialog.h"
#include "ui/theme/levels.h"
#include "ui/views/findingsview.h"
#include "ui/views/navigatorview.h"
#include "ui/widgets/sentencelink.h"
#include "ui/window/statusline.h"

namespace tst_findings {
class FindingsBench : public WindowBench {
public:
    explicit FindingsBench(Appearance appearance = Appearance::Light, const QString &sample = "classic")
        : WindowBench(sample, appearance)
    {
        settle();
        openTab("findings");
        settle();
    }
    FindingsView *view() { return window().findings(); }
    void settle()
    {
        for (int i = 0; i < 500 && (i < 2 || !view()->isCurrent()); ++i)
            QTest::qWait(10);
    }
    QTreeWidgetItem *itemSaying(const QString &group, const QString &part)
    {
        for (int i = 0; i < view()->tree()->topLevelItemCount(); ++i) {
            QTreeWidgetItem *top = view()->tree()->topLevelItem(i);
            if (!top->text(0).contains(group))
                continue;
            for (int k = 0; k < top->childCount(); ++k)
                if (view()->tree()->findingOf(top->child(k)) && top->child(k)->text(0).contains(part))
                    return top->child(k);
        }
        return nullptr;
    }
    void clickItem(QTreeWidgetItem *item)
    {
        view()->tree()->scrollToItem(item);
        QTest::mouseClick(view()->tree()->viewport(), Qt::LeftButton, {},
                          view()->tree()->visualItemRect(item).center());
        settle();
    }
    void choose(const QList<QTreeWidgetItem *> &items)
    {
        view()->tree()->clearSelection();
        for (QTreeWidgetItem *item : items)
            item->setSelected(true);
    }
    bool chooseFromMenu(const QString &text)
    {
        std::unique_ptr<QMenu> menu(view()->makeMenu());
        for (QAction *action : menu->actions())
            if (action->text().startsWith(text) && action->isEnabled()) {
                action->trigger();
                settle();
                return true;
            }
        return false;
    }
    // The lines in the inspector that say so.
    QList<SentenceLink *> lines(const QString &part)
    {
        QList<SentenceLink *> found;
        for (SentenceLink *line : window().findChildren<SentenceLink *>())
            if (line->isVisibleTo(&window()) && line->text().contains(part))
                found.append(line);
        return found;
    }
    // A dialog of that title is shown.
    QDialog *dialogTitled(const QString &title)
    {
        for (QDialog *found : window().findChildren<QDialog *>())
            if (found->isVisible() && found->windowTitle().contains(title))
                return found;
        return nullptr;
    }
};

class TestFindings : public QObject {
    Q_OBJECT
private slots:
    // What the documentation warns of, at the server that does it, in words that need no other page.
    void everyWarningIsAtTheServerThatEarnsIt_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("says");
        QTest::newRow("never tested") << "W-01"
                                      << "test-unlisted-mci"
                                      << "were never tested together in AWS US-East";
        QTest::newRow("not listed") << "W-02"
                                    << "test-unlisted-mci"
                                    << "it may have problems launching";
        QTest::newRow("by hand") << "W-03"
                                 << "test-custom-image"
                                 << "in place of the one that its MultiCloud Image selects";
        QTest::newRow("in production") << "W-04"
                                       << "promo-1"
                                       << "was chosen by hand, not by a MultiCloud Image";
        QTest::newRow("does not fit") << "W-05"
                                      << "test-large-on-32-bit"
                                      << "the instance type is 64-bit and the image 32-bit";
        QTest::newRow("type") << "W-06"
                              << "test-large-on-32-bit"
                              << "in place of m1.small";
        QTest::newRow("32-bit default") << "W-32"
                                        << "test-large-on-32-bit"
                                        << "is listed as well, and is 64-bit";
        QTest::newRow("pinned") << "W-33"
                                << "test-pinned"
                                << "which it would inherit anyway";
        QTest::newRow("next") << "W-34"
                              << "web-2"
                              << "would change";
        QTest::newRow("array") << "W-35"
                               << "app-array"
                               << "3 of 5 running instances";
        QTest::newRow("own") << "W-55"
                             << "promo-2"
                             << "was made here and was never tested";
    }
    void everyWarningIsAtTheServerThatEarnsIt()
    {
        QFETCH(QString, rule);
        QFETCH(QString, at);
        QFETCH(QString, says);
        FindingsBench bench;
        QTreeWidgetItem *item = bench.itemSaying(rule + ' ', at);
        QVERIFY(item);
        QVERIFY2(item->text(0).contains(says), qPrintable(item->text(0)));
        // Why, and from where, is told beside it.
        bench.clickItem(item);
        QVERIFY(bench.texts(bench.view()).contains(reasonOf(*findRule(rule))));
        QCOMPARE(nameOf(bench.plan(), bench.window().selection().constFirst()), at);
        // And where it is mended.
        QVERIFY(!bench.lines(says).isEmpty());
        bench.picture(&bench.window(), QStringLiteral("warning-%1").arg(rule));
    }

    void inksFollowTheAppearance()
    {
        FindingsBench bench;
        const auto ink = [&bench] {
            return bench.itemSaying("W-03", "test-custom-image")->foreground(0).color();
        };
        const QColor inLight = ink();
        theme::apply(Appearance::Dark);
        bench.settle();
        QVERIFY(ink() != inLight);
        QCOMPARE(ink(), theme::color(theme::Role::Warning, bench.view()->palette()));
    }

    void selectingOneGoesToTheFieldAndItsFixMends()
    {
        FindingsBench bench(Appearance::Dark);
        bench.clickItem(bench.itemSaying("W-03", "test-custom-image"));
        QCOMPARE(bench.window().selection(), QList<AnyId> {bench.find<Server>("test-custom-image")});
        // What comes of its fix is told before.
        QVERIFY2(bench.texts(bench.view()).contains("test-custom-image – Image: "),
                 qPrintable(bench.texts(bench.view())));
        QVERIFY(bench.window().focusWidget()->accessibleName().contains("Image"));
        bench.picture(&bench.window(), "findings-dark");
        QVERIFY(bench.click(bench.view(), "Fix"));
        bench.settle();
        QVERIFY(!bench.plan().row(bench.find<Server>("test-custom-image")).next.image.isSet());
        QVERIFY(!bench.itemSaying("W-03", "test-custom-image"));
        QVERIFY(bench.document().undo());
        bench.settle();
        QVERIFY(bench.itemSaying("W-03", "test-custom-image"));
    }

    // All that can be mended is, one undo step for each kind, and all of it comes back.
    void everythingIsMendedAndUndone()
    {
        FindingsBench bench;
        const check::Findings before = check::findings(bench.plan(), Timestamp::now());
        const auto start = bench.document().historyPosition();
        int shown = 0;
        for (int round = 0; round < 30; ++round) {
            QTreeWidgetItem *next = nullptr;
            QTreeWidget *tree = bench.view()->tree();
            for (int i = 0; i < tree->topLevelItemCount() && !next; ++i)
                for (int k = 0; k < tree->topLevelItem(i)->childCount() && !next; ++k) {
                    bench.choose({tree->topLevelItem(i)->child(k)});
                    const QList<Finding> selected = bench.view()->selected(); // none where it has been mended
                    if (!selected.isEmpty() && check::canFix(selected.constFirst()))
                        next = tree->topLevelItem(i)->child(k);
                }
            if (!next)
                break;
            const auto entries = bench.document().historyPosition();
            QVERIFY(bench.click(bench.view(), "Fix All of Rule"));
            bench.settle();
            // What it does to several launches is shown first.
            if (auto *impact = bench.dialog<ImpactDialog>()) {
                QVERIFY(!impact->asText().isEmpty());
                ++shown;
                impact->accept();
                bench.settle();
            }
            QCOMPARE(bench.document().historyPosition(), entries + 1);
        }
        const check::Findings after = check::findings(bench.plan(), Timestamp::now());
        for (const QList<Finding> &found : after)
            for (const Finding &finding : found)
                QVERIFY2(!check::canFix(finding), qPrintable(sentenceOf(bench.plan(), finding)));
        QCOMPARE(check::countsOf(after).errors, 0);
        QVERIFY(shown > 0);
        bench.picture(&bench.window(), "findings-mended");
        QVERIFY(bench.document().goTo(start));
        bench.settle();
        QVERIFY(check::findings(bench.plan(), Timestamp::now()) == before);
    }

    void waivingNeedsAReasonAndStaysInSight()
    {
        FindingsBench bench;
        bench.choose({bench.itemSaying("W-03", "test-custom-image")});
        QVERIFY(bench.click(bench.view(), "Waive…"));
        auto *form = qobject_cast<FormDialog *>(bench.dialogTitled("Waive W-03 for test-custom-image"));
        QVERIFY(form);
        QVERIFY(!form->doButton()->isEnabled());
        bench.named<QPlainTextEdit>(form, "Why it need not hold here")
            ->setPlainText("PHP 5.3 is tried on it until June");
        bench.picture(form, "waive");
        QVERIFY(bench.click(form, "Waive"));
        bench.settle();
        QTreeWidgetItem *item = bench.itemSaying("W-03", "test-custom-image");
        QVERIFY2(item->text(0).startsWith("◌ ")
                     && item->text(0).endsWith("– Waived: PHP 5.3 is tried on it until June"),
                 qPrintable(item->text(0)));
        bench.goTo<Server>("test-custom-image");
        QCOMPARE(bench.lines("Waived: PHP 5.3").size(), 1);
        bench.picture(&bench.window(), "waived");
        // Hidden and shown again.
        auto *toggle = bench.named<QToolButton>(bench.view(), "Show what is waived");
        QCOMPARE(toggle->text(), "◌ Waived (1)");
        toggle->click();
        QVERIFY(!bench.itemSaying("W-03", "test-custom-image"));
        toggle->click();
        // And taken back.
        bench.choose({bench.itemSaying("W-03", "test-custom-image")});
        QVERIFY(bench.click(bench.view(), "Un-waive"));
        bench.settle();
        QVERIFY(bench.itemSaying("W-03", "test-custom-image")->text(0).startsWith("⚠ "));
        QVERIFY(bench.document().undo());
        bench.settle();
        QVERIFY(bench.itemSaying("W-03", "test-custom-image")->text(0).startsWith("◌ "));
    }

    void severalAreWaivedTogether()
    {
        FindingsBench bench;
        const auto entries = bench.document().historyPosition();
        bench.choose({bench.itemSaying("W-34", "web-2"), bench.itemSaying("W-34", "db-eu-1"),
                      bench.itemSaying("W-35", "app-array")});
        QVERIFY(bench.chooseFromMenu("Waive…"));
        auto *form = qobject_cast<FormDialog *>(bench.dialogTitled("Waive 3 Findings"));
        QVERIFY(form);
        bench.named<QPlainTextEdit>(form, "Why it need not hold here")
            ->setPlainText("The update is on its way");
        QVERIFY(bench.click(form, "Waive"));
        bench.settle();
        QCOMPARE(bench.document().historyPosition(), entries + 1);
        QCOMPARE(bench.plan().all<Waiver>().size(), 3);
        bench.choose({bench.itemSaying("W-34", "web-2"), bench.itemSaying("W-34", "db-eu-1"),
                      bench.itemSaying("W-35", "app-array")});
        QVERIFY(bench.chooseFromMenu("Take the Waiver Back"));
        QVERIFY(bench.plan().all<Waiver>().isEmpty());
    }

    // A waiver that has ended is told, and the finding counts again.
    void whatHasEndedIsOpenAgain()
    {
        FindingsBench bench;
        const AnyId subject = bench.find<Server>("test-custom-image");
        Draft draft(bench.plan());
        draft.add(Waiver {.rule = "W-03",
                          .server = subject.as<Server>(),
                          .reason = "until spring",
                          .waivedAt = {1},
                          .until = {1'300'000'000'000}});
        QVERIFY(bench.document().execute(draft.change("Waive")));
        bench.settle();
        const QString text = bench.itemSaying("W-03", "test-custom-image")->text(0);
        QVERIFY2(text.startsWith("⚠ ")
                     && text.contains("Was waived until Sunday, 13 March 2011: until spring"),
                 qPrintable(text));
    }

    void rulesCountAsThePlanSays()
    {
        FindingsBench bench;
        const auto entries = bench.document().historyPosition();
        bench.choose({bench.itemSaying("W-03", "test-custom-image")});
        QVERIFY(bench.chooseFromMenu("Set How This Rule Counts…"));
        auto *dialog = bench.dialog<RulesDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->table()->selectedItems().constFirst()->text(0), "W-03");
        QVERIFY(bench.texts(dialog).contains("Choosing an image by hand is for testing"));
        bench.picture(dialog, "rules-light");
        QVERIFY(bench.pick(dialog, "How it counts in: test", "✕ error"));
        emit bench.named<QComboBox>(dialog, "How it counts in: test")->activated(4);
        // Another one is switched off, both in one step.
        bench.named<QLineEdit>(dialog, "Filter rules")->setText("W-34");
        dialog->table()->setCurrentItem(
            dialog->table()->topLevelItem(int(findRule("W-34") - rules().constData())));
        QVERIFY(bench.pick(dialog, "How it counts in this plan", "– off"));
        emit bench.named<QComboBox>(dialog, "How it counts in this plan")->activated(1);
        QVERIFY(bench.click(dialog, "OK"));
        bench.settle();
        QCOMPARE(bench.document().historyPosition(), entries + 1);
        QVERIFY(bench.itemSaying("W-03", "test-custom-image")->text(0).startsWith("✕ "));
        QVERIFY(!bench.itemSaying("W-34", "web-2"));
        QVERIFY(bench.document().undo());
        bench.settle();
        QVERIFY(bench.itemSaying("W-03", "test-custom-image")->text(0).startsWith("⚠ "));
        QVERIFY(bench.itemSaying("W-34", "web-2"));
    }

    void rulesAreOpenedFromTheMenu()
    {
        FindingsBench bench(Appearance::Dark);
        QVERIFY(bench.WindowBench::choose("check_rules"));
        QVERIFY(bench.dialog<RulesDialog>());
        bench.picture(bench.dialog<RulesDialog>(), "rules-dark");
    }

    // A line beside the field opens what can be done.
    void aFindingIsMendedBesideItsField()
    {
        FindingsBench bench;
        bench.goTo<Server>("test-large-on-32-bit");
        const QList<SentenceLink *> lines = bench.lines("the instance type is 64-bit");
        QCOMPARE(lines.size(), 1);
        QVERIFY(lines.constFirst()->text().startsWith("✕ "));
        QTest::keyClick(lines.constFirst(), Qt::Key_Return);
        QDialog *dialog = bench.dialogTitled("W-05 ");
        QVERIFY(dialog);
        QVERIFY(bench.texts(dialog).contains("An image only boots on an instance type of its kind."));
        bench.picture(dialog, "finding");
        QVERIFY(bench.click(dialog, "Choose what fits"));
        bench.settle();
        QVERIFY(bench.lines("the instance type is 64-bit").isEmpty());
        QCOMPARE(
            nameOf(bench.plan(), resolve(bench.plan(), bench.find<Server>("test-large-on-32-bit")).mci.value),
            "RightImage_CentOS_5.4_x64_v5.5 [rev 3]");
    }

    void theTableCountsAndSortsThem()
    {
        FindingsBench bench;
        bench.goTo<Server>("test-pinned");
        TableModel *rows = bench.window().page()->view()->rows();
        const int column = OwnersModel::Findings;
        const auto textOf = [&](const QString &server) {
            return rows->index(rows->rowOf(bench.find<Server>(server)), column).data().toString();
        };
        QCOMPARE(textOf("test-large-on-32-bit"), "✕ 1  ⚠ 1  ℹ 1");
        QCOMPARE(textOf("test-ubuntu"), "");
        rows->sort(column, Qt::DescendingOrder);
        QCOMPARE(nameOf(bench.plan(), rows->idAt(0)), "test-large-on-32-bit");
        bench.choose({bench.itemSaying("W-05", "test-large-on-32-bit")});
        QVERIFY(bench.click(bench.view(), "Fix"));
        bench.settle();
        QCOMPARE(textOf("test-large-on-32-bit"), "");
        bench.picture(&bench.window(), "findings-table");
    }

    void theStatusBarCountsThem()
    {
        FindingsBench bench;
        QPushButton *link = bench.window().statusLine()->findingsLink();
        const auto counts = check::countsOf(check::findings(bench.plan(), Timestamp::now()));
        QCOMPARE(link->text(), QStringLiteral("· %1 findings").arg(counts.open()));
        QVERIFY(link->toolTip().startsWith(QStringLiteral("%1 errors, ").arg(counts.errors)));
    }

    // Errors and warnings, by deployment, by server and of the design; a fix is followed at once.
    void theNavigatorCountsThem()
    {
        FindingsBench bench;
        bench.goTo<Server>("test-large-on-32-bit");
        const auto found = [&](const Place &place) {
            check::Counts counts = bench.window().navigator()->findingsIn(place);
            counts.infos = 0;
            return theme::textOf(counts);
        };
        using Section = Place::Section;
        const Place test {Section::Deployments, bench.find<Deployment>("Shop test")},
            server {Section::Deployments, bench.find<Server>("test-large-on-32-bit")};
        QCOMPARE(found(test), "✕ 1  ⚠ 3");
        QCOMPARE(found(server), "✕ 1  ⚠ 1");
        QCOMPARE(found({Section::Templates, {}}), "");
        const auto spoken = [&](const Place &place) {
            return bench.window()
                .navigator()
                ->places()
                ->indexOf(place)
                .data(Qt::AccessibleTextRole)
                .toString();
        };
        QCOMPARE(spoken(server), "test-large-on-32-bit, 1 error, 1 warning");
        QVERIFY2(spoken(test).startsWith("Shop test, ") && spoken(test).endsWith(", 1 error, 3 warnings"),
                 qPrintable(spoken(test)));
        bench.choose({bench.itemSaying("W-05", "test-large-on-32-bit")});
        QVERIFY(bench.click(bench.view(), "Fix"));
        bench.settle();
        QCOMPARE(found(server), "");
        QCOMPARE(spoken(server), "test-large-on-32-bit");
        QCOMPARE(found(test), "⚠ 2");
        bench.picture(bench.window().navigator(), "navigator-findings");
    }

    // Beside the button for it, with the values, and nowhere else.
    void whatARelaunchChangesIsSaidOnce()
    {
        FindingsBench bench;
        bench.goTo<Server>("web-2");
        bench.settle();
        const QList<SentenceLink *> lines = bench.lines("would change");
        QCOMPARE(lines.size(), 1);
        QVERIFY2(lines.constFirst()->text().startsWith("⚠ A relaunch would change ")
                     && lines.constFirst()->text().contains(" → "),
                 qPrintable(lines.constFirst()->text()));
        QVERIFY(!bench.texts(bench.window().findChild<Inspector *>()).contains("from what runs"));
        bench.picture(&bench.window(), "findings-relaunch-once");
        QTest::keyClick(lines.constFirst(), Qt::Key_Return);
        QVERIFY(bench.dialogTitled("W-34 "));
    }

    // Also where it can't be launched as it is now, and the reason is said first.
    void whatARelaunchWouldChangeIsSaidBesideWhyItCannotBe()
    {
        FindingsBench bench;
        const auto server = bench.find<Server>("web-2");
        const auto mci = bench.plan().defaultMci(bench.plan().row(server).next.serverTemplate)->mci;
        Draft draft(bench.plan());
        draft.remove(bench.plan().setting(mci, bench.plan().row(server).next.cloud)->id);
        QVERIFY(bench.document().execute(draft.change("Remove")));
        bench.goTo<Server>("web-2");
        bench.settle();
        QVERIFY(bench.texts(bench.window().findChild<Inspector *>()).contains("It cannot be launched."));
        QCOMPARE(bench.lines("would change").size(), 1);
        bench.picture(&bench.window(), "findings-relaunch-cannot");
    }

    // A fix is an edit as any other: what it does to the launches of others is shown first.
    void whatOneFixDoesToOthersIsShownFirst()
    {
        FindingsBench bench(Appearance::Light, "modern");
        const auto head =
            findRevision(bench.plan(), bench.find<TemplateLineage>("Java Application Server"), 0);
        // Its default is a revision after which there is a newer one.
        MultiCloudImage listed;
        for (const Id<ListedMci> id : listedMcis(bench.plan(), head))
            if (const MultiCloudImage &row = bench.plan().row(bench.plan().row(id).mci);
                !row.isHead() && findRevision(bench.plan(), row.lineage, 0)) {
                listed = row;
                QVERIFY(bench.document().execute(*edit::makeDefault(bench.plan(), id)));
            }
        QVERIFY(listed.id);
        QVERIFY(bench.document().execute(*edit::commitMci(
            bench.plan(), findRevision(bench.plan(), listed.lineage, 0), "Newer", {}, Timestamp::now())));
        bench.settle();
        const auto entries = bench.document().historyPosition();
        QTreeWidgetItem *item = bench.itemSaying("W-27 ", nameOf(bench.plan(), listed.id));
        QVERIFY(item);
        bench.choose({item});
        QVERIFY(bench.click(bench.view(), "Fix"));
        auto *impact = bench.dialog<ImpactDialog>();
        QVERIFY(impact);
        QVERIFY2(impact->asText().contains("stage-app-1"), qPrintable(impact->asText()));
        bench.picture(impact, "findings-fix-impact");
        impact->reject();
        bench.settle();
        QCOMPARE(bench.document().historyPosition(), entries);
        bench.choose({bench.itemSaying("W-27 ", nameOf(bench.plan(), listed.id))});
        QVERIFY(bench.click(bench.view(), "Fix"));
        bench.dialog<ImpactDialog>()->accept();
        bench.settle();
        QCOMPARE(bench.document().historyPosition(), entries + 1);
        QVERIFY(!bench.itemSaying("W-27 ", nameOf(bench.plan(), listed.id)));
    }

    // What is listed is kept as a table.
    void theListIsExported()
    {
        FindingsBench bench;
        QTemporaryDir folder;
        const QList<QAction *> entries = bench.view()->findChild<ExportButton *>()->menu()->actions();
        bench.answers().path = folder.filePath("findings");
        entries.at(1)->trigger();
        QTRY_VERIFY(QFileInfo::exists(folder.filePath("findings.csv")));
        QFile csv(folder.filePath("findings.csv"));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(csv.readAll());
        QVERIFY2(
            text.contains("warning,W-34,web-2,Shop production,AWS US-East,\"Relaunching web-2 would change"),
            qPrintable(text));
        const auto counts = check::countsOf(check::findings(bench.plan(), Timestamp::now()));
        QCOMPARE(text.count("\r\n"), counts.open() + counts.waived + 1);
        entries.at(2)->trigger();
        QTRY_VERIFY(QFileInfo::exists(folder.filePath("findings.html")));
        entries.at(0)->trigger();
        QTRY_VERIFY(QGuiApplication::clipboard()->text().startsWith("Level\tRule\tObject\t"));
    }

    void groupsAreChosenAsAWhole()
    {
        FindingsBench bench;
        QVERIFY(bench.pick(bench.view(), "Group by", "By deployment"));
        QTreeWidgetItem *top = nullptr;
        for (int i = 0; i < bench.view()->tree()->topLevelItemCount(); ++i)
            if (bench.view()->tree()->topLevelItem(i)->text(0).contains("Shop test"))
                top = bench.view()->tree()->topLevelItem(i);
        QVERIFY(top);
        bench.choose({top});
        QCOMPARE(bench.view()->selected().size(), top->childCount());
        QVERIFY(top->child(0)->text(0).startsWith("✕ W-05 "));
        QVERIFY(bench.pick(bench.view(), "Group by", "By cloud"));
        const QTreeWidget *tree = bench.view()->tree();
        QStringList clouds;
        for (int i = 0; i < tree->topLevelItemCount(); ++i)
            clouds.append(tree->topLevelItem(i)->text(0).section(QStringLiteral("  "), 0, 0));
        QVERIFY2(clouds.filter("AWS US-East").size() == 1 && clouds.filter("Of several clouds").size() == 1,
                 qPrintable(clouds.join(", ")));
        QVERIFY(bench.pick(bench.view(), "Group by", "By object"));
        QVERIFY(bench.itemSaying("test-pinned", "W-33"));
        bench.picture(&bench.window(), "findings-by-object");
    }

    void theFilterSaysWhenNothingMatches()
    {
        FindingsBench bench;
        auto *filter = bench.named<QLineEdit>(bench.view(), "Filter findings");
        filter->setText("nothing like it");
        QTRY_COMPARE(bench.view()->tree()->topLevelItemCount(), 0);
        QVERIFY(bench.texts(bench.view()).contains("No finding matches"));
        filter->setText("w-33");
        QTRY_COMPARE(bench.view()->tree()->topLevelItemCount(), 1);
    }
};

const program::Part testFindings = program::test<TestFindings>("tst_findings");
} // namespace tst_findings

#include "tst_findings.moc"
