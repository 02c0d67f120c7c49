// SPDX-License-Identifier: MIT
// Names in lists lead to what they name, by click, by Enter and by the one menu of links, as names elsewhere do.
#include "core/plan/draft.h"
#include "tests/support/program.h"
#include "tests/ui/trybench.h"
#include "ui/components/comparedialog.h"
#include "ui/plans/impactdialog.h"
#include "ui/theme/linkcells.h"
#include "ui/views/findingsview.h"
#include "ui/views/historyview.h"
#include "ui/window/gotodialog.h"
#include "ui/window/reportpages.h"
#include "ui/window/statusline.h"

namespace tst_links {
class TestLinks : public QObject {
    Q_OBJECT

    // Where in the view the text of the cell begins to say this.
    static QPoint placeOf(const QAbstractItemView *view, const QModelIndex &index, const QString &word)
    {
        const QString text = index.data().toString();
        const QFontMetrics metrics(view->font());
        return {view->visualRect(index).left() + theme::gap
                    + metrics.horizontalAdvance(text.left(text.indexOf(word)))
                    + metrics.horizontalAdvance(word) / 2,
                view->visualRect(index).center().y()};
    }
    static void click(QAbstractItemView *view, const QPoint &place)
    {
        QTest::mouseMove(view->viewport(), place);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, place);
        QTest::qWait(20);
    }
    // What the menu of the cell offers, asked for with the mouse or with the key.
    static QStringList menuOf(QAbstractItemView *view, const QModelIndex &index,
                              QContextMenuEvent::Reason reason)
    {
        view->setCurrentIndex(index);
        const QPoint place = view->visualRect(index).center();
        QWidget *asked = reason == QContextMenuEvent::Keyboard ? view : view->viewport();
        QContextMenuEvent event(reason, place, asked->mapToGlobal(place));
        QCoreApplication::sendEvent(asked, &event);
        QStringList texts;
        if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
            for (const QAction *action : menu->actions())
                texts.append(action->text().remove('&'));
            menu->close();
        }
        QTest::qWait(10);
        return texts;
    }
    static AnyId linkOf(const QModelIndex &index) { return index.data(LinkCells::Role).value<AnyId>(); }
    static void edit(Document &document, Id<Server> server, const QString &description)
    {
        Draft draft(document.plan());
        Server row = document.plan().row(server);
        row.description = description;
        draft.update(row);
        QVERIFY(document.execute(draft.change("Edit " + row.name + " by hand")));
    }

private slots:
    void namesOfTheImpactLeadThere()
    {
        TryBench bench;
        bench.openTab("impact");
        bench.chooseAnotherDefault();
        bench.dialog<ImpactDialog>()->accept();
        QTRY_VERIFY(bench.impact()->model()->rowCount() > 0);
        QTableView *table = bench.impact()->table();
        const QModelIndex name = table->model()->index(0, ImpactModel::LaunchName);
        const Owner owner = bench.impact()->model()->ownerAt(0);
        QCOMPARE(linkOf(name), owner.id());
        QModelIndex after;
        for (int row = 0; row < table->model()->rowCount() && !after.isValid(); ++row)
            if (linkOf(table->model()->index(row, ImpactModel::After)).is<MultiCloudImage>())
                after = table->model()->index(row, ImpactModel::After);
        QVERIFY(after.isValid());
        const AnyId mci = linkOf(after);
        QCOMPARE(after.data().toString(), nameOf(bench.plan(), mci));
        for (const auto reason : {QContextMenuEvent::Mouse, QContextMenuEvent::Keyboard}) {
            const QStringList menu = menuOf(table, after, reason);
            QVERIFY2(menu.contains("Go To " + nameOf(bench.plan(), mci)) && menu.contains("Used By…")
                         && menu.contains("Copy Name"),
                     qPrintable(menu.join('\n')));
        }
        bench.picture(&bench.window(), "links-impact");
        click(table, placeOf(table, after, "_"));
        QCOMPARE(bench.window().selection(), QList<AnyId> {mci});
        click(table, placeOf(table, name, nameOf(bench.plan(), owner)));
        QCOMPARE(bench.window().selection(), QList<AnyId> {owner.id()});
        table->setCurrentIndex(after);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(bench.window().selection(), QList<AnyId> {mci});
    }

    void namesOfTheHistoryLeadThereAndTheRestGoesBack()
    {
        TryBench bench;
        const Id<Server> server = bench.find<Server>("db-us-1");
        edit(bench.document(), server, "one");
        edit(bench.document(), server, "two");
        bench.openTab("history");
        auto *history = bench.window().findChild<HistoryView *>();
        const qsizetype position = bench.document().historyPosition();
        const QModelIndex before = history->model()->index(1, 1);
        QCOMPARE(linkOf(before), AnyId(server));
        bench.picture(&bench.window(), "links-history");
        click(history, placeOf(history, before, "db-us-1"));
        QCOMPARE(bench.window().selection(), QList<AnyId> {server});
        QCOMPARE(bench.document().historyPosition(), position);
        const QStringList menu = menuOf(history, before, QContextMenuEvent::Keyboard);
        QVERIFY2(menu.contains("Go To db-us-1"), qPrintable(menu.join('\n')));
        const QPoint rest = placeOf(history, before, "by hand");
        click(history, rest);
        QCOMPARE(bench.document().historyPosition(), position);
        QTest::mouseDClick(history->viewport(), Qt::LeftButton, {}, rest);
        QCOMPARE(bench.document().historyPosition(), position - 1);
        QCOMPARE(bench.plan().row(server).description, QString("one"));
    }

    void aHistoryReadFromTheFileLeadsThereToo()
    {
        TryBench bench;
        const Id<Server> server = bench.find<Server>("db-us-1");
        edit(bench.document(), server, "one");
        QVERIFY(bench.document().flush());
        const QString copy = bench.document().path() + ".copy.mciplan";
        QVERIFY(bench.document().saveCopy(copy));
        bench.window().openPlan(copy);
        QTRY_VERIFY(!bench.window().isOpening() && bench.document().path().endsWith(".copy.mciplan"));
        QTRY_VERIFY(bench.document().isLoaded());
        auto *history = bench.window().findChild<HistoryView *>();
        QCOMPARE(linkOf(history->model()->index(0, 1)), AnyId(server));
        // The sample itself edited too much to name one.
        QVERIFY(!linkOf(history->model()->index(1, 1)));
    }

    void aFindingLeadsToAllItNames()
    {
        TryBench bench;
        FindingsView *view = bench.window().findings();
        bench.openTab("findings");
        QTRY_VERIFY(view->isCurrent());
        QTreeWidgetItem *found = nullptr;
        const auto namesAnother = [](const Finding &finding) { return finding.about[0].is<Image>(); };
        for (int i = 0; i < view->tree()->topLevelItemCount() && !found; ++i)
            for (int k = 0; k < view->tree()->topLevelItem(i)->childCount() && !found; ++k) {
                view->tree()->clearSelection();
                view->tree()->topLevelItem(i)->child(k)->setSelected(true);
                if (namesAnother(view->selected().constFirst()))
                    found = view->tree()->topLevelItem(i)->child(k);
            }
        QVERIFY(found);
        const Finding finding = view->selected().constFirst();
        std::unique_ptr<QMenu> menu(view->makeMenu());
        QStringList texts;
        for (QAction *action : menu->actions())
            texts.append(action->text().remove('&'));
        const QString image = "Go To " + nameOf(bench.plan(), finding.about[0]);
        QVERIFY2(texts.contains(image) && texts.contains("Used By…") && texts.contains("Copy Name"),
                 qPrintable(texts.join('\n')));
        for (QAction *action : menu->actions())
            if (action->text().remove('&') == image)
                action->trigger();
        QCOMPARE(bench.window().selection(), QList<AnyId> {finding.about[0]});
    }

    void aGroupOfFindingsLeadsToItsObject()
    {
        TryBench bench;
        FindingsView *view = bench.window().findings();
        bench.openTab("findings");
        QTRY_VERIFY(view->isCurrent());
        view->findChild<QComboBox *>()->setCurrentIndex(1); // by object
        QTRY_VERIFY(view->isCurrent());
        QTreeWidgetItem *group = nullptr;
        for (int i = 0; i < view->tree()->topLevelItemCount() && !group; ++i)
            if (view->tree()->topLevelItem(i)->childCount() > 1)
                group = view->tree()->topLevelItem(i);
        QVERIFY(group);
        const auto offers = [view] {
            std::unique_ptr<QMenu> menu(view->makeMenu());
            QStringList texts;
            for (const QAction *action : menu->actions())
                texts.append(action->text().remove('&'));
            return texts.filter("Go To ").value(0);
        };
        group->setSelected(true);
        const QString name = offers();
        QVERIFY2(!name.isEmpty() && group->text(0).contains(name.mid(6)),
                 qPrintable(name + '\n' + group->text(0)));
        // Several findings, and nothing that has the keys, are of no one object.
        view->tree()->clearSelection();
        view->tree()->setCurrentItem(nullptr);
        group->child(0)->setSelected(true);
        group->child(1)->setSelected(true);
        QCOMPARE(offers(), QString());
    }

    void theStatusLineLeadsToTheDrift()
    {
        TryBench bench;
        QPushButton *link = bench.window().statusLine()->driftLink();
        QTRY_VERIFY(link->text().contains("differ from what runs"));
        QTest::mouseClick(link, Qt::LeftButton);
        QTRY_VERIFY(bench.window().reports()->isShown() && bench.window().reports()->drift()->isVisible());
    }

    void theRevisionBeforeIsOfferedFirst()
    {
        TryBench bench;
        const auto third = findRevision(bench.plan(), bench.find<TemplateLineage>("Base Linux"), 3);
        bench.window().goTo(third);
        QTest::qWait(10);
        QVERIFY(bench.choose("go_compare"));
        auto *dialog = bench.dialog<GoToDialog>();
        QTRY_VERIFY(dialog->isSettled());
        QCOMPARE(dialog->results()->currentIndex().siblingAtColumn(0).data().toString(),
                 QString("Base Linux [rev 2]"));
        bench.picture(dialog, "compare-with");
        QTest::keyClick(dialog->box(), Qt::Key_Return);
        QTRY_VERIFY(bench.dialog<CompareDialog>());
        QCOMPARE(bench.dialog<CompareDialog>()->windowTitle(),
                 QString("Compare Base Linux [rev 2] with Base Linux [rev 3]"));
    }

    void theToolbarKeepsItsButtonsInSight()
    {
        TryBench bench;
        auto *toolbar = bench.window().findChild<QToolBar *>();
        const auto button = [&](const char *id) {
            return qobject_cast<QToolButton *>(toolbar->widgetForAction(bench.action(id)));
        };
        const auto hasText = [&](const char *id) {
            return button(id)->toolButtonStyle() == Qt::ToolButtonTextBesideIcon;
        };
        QTest::qWait(20);
        QVERIFY(hasText("edit_undo") && hasText("go_to"));
        QFont large = toolbar->font();
        large.setPointSizeF(large.pointSizeF() * 1.8);
        toolbar->setFont(large);
        for (QToolButton *each : toolbar->findChildren<QToolButton *>())
            each->setFont(large);
        QTest::qWait(50);
        bench.picture(&bench.window(), "toolbar-narrow");
        QVERIFY(!hasText("edit_undo") && hasText("go_to") && button("go_to")->isVisible());
        QVERIFY(button("go_to")->geometry().right() <= toolbar->width());
        bench.window().resize(1900, 800);
        QTest::qWait(50);
        QVERIFY(hasText("edit_undo"));
    }
};

const program::Part testLinks = program::test<TestLinks>("tst_links");
} // namespace tst_links

#include "tst_links.moc"
