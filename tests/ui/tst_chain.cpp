// SPDX-License-Identifier: MIT
// The inheritance chain in the real window: what wins, what loses and why, where cards lead, what they offer.
#include "core/answer/chain.h"
#include "core/edit/launches.h"
#include "core/resolve/drift.h"
#include "tests/support/program.h"
#include "tests/ui/windowbench.h"
#include "ui/chain/chainmenu.h"
#include "ui/chain/chainview.h"
#include "ui/views/findingsview.h"

#include <QPrintPreviewDialog>

namespace tst_chain {
class TestChain : public QObject {
    Q_OBJECT

    static const ChainNode *levelOf(const Chain &chain, Layer layer)
    {
        for (const ChainNode &node : chain.nodes)
            if (node.layer == layer && node.field == LaunchField::Image)
                return &node;
        return nullptr;
    }
    static ChainCard *cardOf(WindowBench &bench, const QString &caption)
    {
        for (ChainCard *card : bench.window().chain()->canvas()->cards())
            if (card->node().caption == caption)
                return card;
        return nullptr;
    }
    // Of the card's menu, or of one of its submenus, the entry that begins so.
    static QAction *entry(QMenu *menu, const QString &text)
    {
        for (QAction *action : menu->actions()) {
            if (action->text().startsWith(text) && !action->menu())
                return action;
            if (action->menu())
                if (QAction *found = entry(action->menu(), text))
                    return found;
        }
        return nullptr;
    }
    static bool choose(WindowBench &bench, const QString &caption, const QString &text)
    {
        ChainView *view = bench.window().chain();
        ChainCard *card = cardOf(bench, caption);
        if (!card)
            return false;
        const std::unique_ptr<QMenu> menu(view->menuFor(int(view->canvas()->cards().indexOf(card))));
        QAction *action = entry(menu.get(), text);
        if (action)
            action->trigger();
        QTest::qWait(10);
        return action;
    }
    static void show(WindowBench &bench, AnyId id)
    {
        bench.window().goTo(id);
        QTest::qWait(20);
    }
    // A server whose image is set on Next although its MultiCloud Image gives one, and one that inherits it.
    static std::pair<Owner, Owner> pinnedAndFree(const Plan &plan)
    {
        std::pair<Owner, Owner> found;
        for (const Owner owner : allOwners(plan)) {
            const Resolution next = resolve(plan, owner);
            if (!next.setting || owner.isArray())
                continue;
            const FieldState state = fieldState(plan, owner, LaunchField::Image);
            if (state == FieldState::SetHere)
                found.first = owner;
            else if (state == FieldState::Inherited)
                found.second = owner;
        }
        return found;
    }

private slots:
    void sameStepsAsExplain_data()
    {
        QTest::addColumn<QString>("sample");
        QTest::newRow("classic") << "classic";
        QTest::newRow("modern") << "modern";
    }
    // Every level that explain() tells is on a card with the same words; Next is what resolve() says.
    void sameStepsAsExplain()
    {
        QFETCH(QString, sample);
        WindowBench bench(sample);
        const Plan &plan = bench.plan();
        int levels = 0;
        for (const Owner owner : allOwners(plan))
            for (const LaunchField field : allLaunchFields) {
                const Chain chain = chainOf(plan, owner, field);
                QString whys;
                for (const ChainNode &node : chain.nodes)
                    whys += node.why + u'\n';
                for (const Step &step : explain(plan, owner, field)) {
                    QVERIFY2(whys.contains(step.why), qPrintable(step.why + u'\n' + asText(chain)));
                    ++levels;
                }
                const QString next = valueText(plan, resolve(plan, owner), field);
                QVERIFY(std::any_of(chain.nodes.cbegin(), chain.nodes.cend(), [&](const ChainNode &node) {
                    return node.kind == ChainNode::Kind::Next && node.value == next;
                }));
                for (const ChainLink &link : chain.links)
                    QVERIFY(chain.nodes.at(link.from).column < chain.nodes.at(link.to).column);
            }
        QVERIFY(levels > 50);
    }

    void overrideStrikesOutTheMci()
    {
        WindowBench bench("modern");
        const auto [pinned, free] = pinnedAndFree(bench.plan());
        QVERIFY(pinned && free);
        const Chain overridden = chainOf(bench.plan(), pinned, LaunchField::Image);
        QVERIFY(levelOf(overridden, Layer::Here)->state == FieldState::SetHere);
        QCOMPARE(levelOf(overridden, Layer::MciSetting)->outcome, Outcome::Lost);
        QVERIFY(!levelOf(overridden, Layer::MciSetting)->isOnPath);
        QVERIFY(!levelOf(overridden, Layer::MciSetting)->why.isEmpty());
        const Chain inherited = chainOf(bench.plan(), free, LaunchField::Image);
        QVERIFY(levelOf(inherited, Layer::Here)->state == FieldState::Inherited);
        QVERIFY(levelOf(inherited, Layer::MciSetting)->isOnPath);
        QVERIFY(inherited.nodes.constFirst().list.constFirst().isDefault);

        show(bench, pinned.id());
        WindowBench::picture(&bench.window(), "chain-override");
        // The menu of Next brings inheritance back, in place.
        QVERIFY(choose(bench, "Next", "Inherit the image"));
        QCOMPARE(resolve(bench.plan(), pinned).image.from, Layer::MciSetting);
        QVERIFY(cardOf(bench, "Next")->node().state == FieldState::Inherited);
        QVERIFY(choose(bench, "Next", "Set It Here"));
        QVERIFY(cardOf(bench, "Next")->node().state == FieldState::Pinned);
    }

    // A server of which nothing runs, one that differs, an array with its groups: each as a person sees it.
    void pictures()
    {
        WindowBench bench("modern");
        bench.window().goTo(allOwners(bench.plan()).constFirst().id());
        for (const Owner owner : allOwners(bench.plan())) {
            const Chain chain = chainOf(bench.plan(), owner, LaunchField::Image);
            if (!chain.nodes.constLast().isTrouble)
                continue;
            show(bench, owner.id());
            WindowBench::picture(&bench.window(), owner.isArray() ? "chain-array" : "chain-differs");
        }
        bench.window().resize(1920, 1080);
        QTest::qWait(30);
        WindowBench::picture(&bench.window(), "chain-array-wide");
        QVERIFY(bench.window().chain()->chain().sentence.contains("instances"));
    }

    void anotherMciIsChosenInPlace()
    {
        WindowBench bench("modern");
        const auto [pinned, free] = pinnedAndFree(bench.plan());
        show(bench, free.id());
        const Id<MultiCloudImage> before = resolve(bench.plan(), free).mci.value;
        const ChainCard *card = cardOf(bench, "Add Server");
        QVERIFY(card);
        QCOMPARE(card->node().id, AnyId(before));
        ChainView *view = bench.window().chain();
        const std::unique_ptr<QMenu> menu(view->menuFor(1));
        QMenu *others = nullptr;
        for (const QAction *action : menu->actions())
            if (action->text().startsWith("Choose Another"))
                others = action->menu();
        QVERIFY(others);
        QAction *other = nullptr;
        for (QAction *action : others->actions())
            if (action->isCheckable() && !action->isChecked() && !action->text().startsWith("[Inherit"))
                other = action;
        QVERIFY(other);
        other->trigger();
        QCOMPARE(resolve(bench.plan(), free).mci.from, Layer::Here);
        QVERIFY(choose(bench, "Add Server", "Inherit the MultiCloud Image"));
        QCOMPARE(resolve(bench.plan(), free).mci.from, Layer::ServerTemplate);
    }

    void cardsLeadWhereTheyPoint()
    {
        WindowBench bench("classic");
        show(bench, allOwners(bench.plan()).constFirst().id());
        ChainCard *serverTemplate = cardOf(bench, "ServerTemplate");
        QVERIFY(serverTemplate);
        const AnyId id = serverTemplate->node().id;
        bench.window().activateWindow();
        serverTemplate->setFocus();
        QTest::keyClick(serverTemplate, Qt::Key_Right);
        QVERIFY(cardOf(bench, "Add Server")->hasFocus());
        QTest::keyClick(cardOf(bench, "Add Server"), Qt::Key_Left);
        QVERIFY(serverTemplate->hasFocus());
        QTest::keyClick(serverTemplate, Qt::Key_Return);
        QTest::qWait(20);
        QCOMPARE(bench.window().selection(), QList {id});
        WindowBench::picture(&bench.window(), "chain-template");
        // There, the view is turned round: its servers hang on it.
        QVERIFY(cardOf(bench, "Server"));
        show(bench, cardOf(bench, "MultiCloud Image")->node().id);
        WindowBench::picture(&bench.window(), "chain-mci");
        QVERIFY(cardOf(bench, "ServerTemplate"));
    }

    // The Menu key opens what can be done at the card that has the focus.
    void menuKey()
    {
        WindowBench bench("classic");
        show(bench, allOwners(bench.plan()).constFirst().id());
        ChainCard *next = cardOf(bench, "Next");
        next->setFocus();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, next->rect().center(),
                                next->mapToGlobal(next->rect().center()));
        QApplication::sendEvent(next, &event);
        auto *menu = bench.window().chain()->findChild<ChainMenu *>();
        QVERIFY(menu && menu->isVisible());
        QVERIFY(entry(menu, "Show in the Inspector"));
        WindowBench::picture(menu, "chain-menu");
        menu->close();
    }

    // A group of what an array runs names its instances, and ends them.
    void groupsOfAnArray()
    {
        WindowBench bench("modern");
        Owner array;
        for (const Owner owner : allOwners(bench.plan())) // one that needs no other instance in its place
            if (owner.isArray() && launchGroups(bench.plan(), owner.array()).size() > 1
                && runningOf(bench.plan(), owner).size() > bench.plan().row(owner.array()).minCount + 1)
                array = owner;
        QVERIFY(array);
        show(bench, array.id());
        ChainCard *group = bench.window().chain()->canvas()->cards().constLast();
        const QList<Id<Instance>> instances = group->node().instances;
        const qsizetype before = runningOf(bench.plan(), array).size();
        QTest::mouseClick(group, Qt::LeftButton);
        auto *menu = bench.window().chain()->findChild<ChainMenu *>();
        QVERIFY(menu && menu->isVisible());
        QVERIFY(entry(menu, nameOf(bench.plan(), instances.constFirst())));
        entry(menu, "Terminate")->trigger();
        menu->close();
        QCOMPARE(runningOf(bench.plan(), array).size(), before - instances.size());
    }

    // What a screen reader is told is what the cards show, and the whole as text.
    void accessible()
    {
        WindowBench bench("classic");
        const Owner server = allOwners(bench.plan()).constFirst();
        show(bench, server.id());
        const ChainCanvas *canvas = bench.window().chain()->canvas();
        for (ChainCard *card : canvas->cards()) {
            const QAccessibleInterface *read = QAccessible::queryAccessibleInterface(card);
            QCOMPARE(read->role(), QAccessible::Button);
            QVERIFY(read->text(QAccessible::Name).contains(card->node().caption));
            QVERIFY(read->text(QAccessible::Name).contains(card->node().value));
            QVERIFY(read->text(QAccessible::Description).contains(card->node().why));
        }
        QCOMPARE(canvas->accessibleDescription(), asText(canvas->chain()));
    }

    void fieldIsChosenAboveTheChain()
    {
        WindowBench bench("classic");
        show(bench, allOwners(bench.plan()).constFirst().id());
        QVERIFY(WindowBench::pick(bench.window().chain(), "Field whose chain is shown", "Kernel"));
        QVERIFY(bench.window().chain()->chain().title.startsWith("Kernel of"));
        show(bench, allOwners(bench.plan()).constLast().id());
        QVERIFY(bench.window().chain()->chain().title.startsWith("Kernel of"));
        WindowBench::picture(&bench.window(), "chain-kernel");
    }

    void severalSelected()
    {
        WindowBench bench("classic");
        const QList<Owner> owners = allOwners(bench.plan());
        show(bench, owners.constFirst().id());
        ChainView *view = bench.window().chain();
        view->show(bench.plan(), {owners.at(0).id(), owners.at(1).id()});
        QVERIFY(view->chain().title.endsWith(nameOf(bench.plan(), owners.at(0))));
        WindowBench::picture(view, "chain-several");
        QVERIFY(WindowBench::click(view, "The next selected one"));
        QVERIFY(view->chain().title.endsWith(nameOf(bench.plan(), owners.at(1))));
        QVERIFY(WindowBench::click(view, "The next selected one"));
        QVERIFY(view->chain().title.endsWith(nameOf(bench.plan(), owners.at(0))));
        view->show(bench.plan(), {});
        QVERIFY(WindowBench::texts(view).contains("Select a server"));
        WindowBench::picture(view, "chain-empty");
    }

    // While something is tried, each card shows before and after.
    void beforeAndAfter()
    {
        WindowBench bench("modern");
        const auto [pinned, free] = pinnedAndFree(bench.plan());
        show(bench, pinned.id());
        const QString was = cardOf(bench, "Next")->node().value;
        QVERIFY(bench.document().beginTrial());
        QVERIFY(choose(bench, "Next", "Inherit the image"));
        QCOMPARE(cardOf(bench, "Next")->node().before, was);
        QVERIFY(asText(bench.window().chain()->chain()).contains(was + " → "));
        QVERIFY(cardOf(bench, "ServerTemplate")->node().before.isEmpty());
        WindowBench::picture(&bench.window(), "chain-before");
        bench.document().discardTrial();
        QTest::qWait(20);
        QVERIFY(cardOf(bench, "Next")->node().before.isEmpty());
        QCOMPARE(cardOf(bench, "Next")->node().value, was);
    }

    void findingsMarkTheirCards()
    {
        WindowBench bench("modern");
        bool isMarked = false;
        for (int tries = 0; tries < 100 && bench.window().findings()->findings().isEmpty(); ++tries)
            QTest::qWait(20);
        for (const Owner owner : allOwners(bench.plan())) {
            show(bench, owner.id());
            const QList<Finding> found = bench.window().findings()->findings().value(owner.id());
            const auto concerns = [](const Finding &finding) {
                return finding.isOpen() && finding.field.value_or(LaunchField::Image) == LaunchField::Image;
            };
            const auto count = std::count_if(found.cbegin(), found.cend(), concerns);
            QCOMPARE(cardOf(bench, "Next")->node().mark.section(' ', 1),
                     count ? QString::number(count) : QString());
            isMarked = isMarked || count;
        }
        QVERIFY(isMarked);
    }

    // One menu hands the chain to others: as text with its sentence, as a picture, as a file, on paper.
    void shared()
    {
        WindowBench bench("modern", Appearance::Dark);
        const auto [pinned, free] = pinnedAndFree(bench.plan());
        show(bench, pinned.id());
        ChainView *view = bench.window().chain();
        QMenu *share = nullptr;
        for (const QToolButton *button : view->findChildren<QToolButton *>())
            share = button->menu() ? button->menu() : share;
        QVERIFY(share);
        entry(share, "&Copy Picture and Text")->trigger();
        const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
        QVERIFY(copied->text().contains(summary(bench.plan(), pinned, LaunchField::Image)));
        // Paper is light, however the window looks.
        QCOMPARE(qvariant_cast<QImage>(copied->imageData()).pixelColor(2, 2), QColor(Qt::white));
        entry(share, "Copy as &Text")->trigger();
        QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasImage());
        entry(share, "Copy as &Picture")->trigger();
        QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasText());
        QTemporaryDir folder;
        bench.answers().path = folder.filePath("web.svg");
        entry(share, "&Save as Picture…")->trigger();
        QVERIFY(QFileInfo(folder.filePath("web.svg")).size() > 1000);
        QCOMPARE(bench.answers().proposed, view->chain().title + ".png");
        bench.answers().path = folder.filePath("web.txt");
        entry(share, "&Save as Picture…")->trigger();
        QVERIFY(bench.answers().told.contains("cannot be written"));
        entry(share, "P&rint…")->trigger();
        auto *preview = bench.dialog<QPrintPreviewDialog>();
        QVERIFY(preview);
        preview->resize(900, 640);
        WindowBench::picture(preview, "chain-print");
        preview->reject();
        WindowBench::picture(&bench.window(), "chain-dark");
    }

    void zoomedAndDragged()
    {
        WindowBench bench("modern");
        show(bench, allOwners(bench.plan()).constFirst().id());
        ChainView *view = bench.window().chain();
        const double fitted = view->canvas()->zoom();
        QVERIFY(WindowBench::click(view, "Larger"));
        QVERIFY(view->canvas()->zoom() > fitted);
        QWidget *port = view->area()->viewport();
        const QPointF middle = QRectF(port->rect()).center();
        QWheelEvent wheel(middle, port->mapToGlobal(middle), {}, {0, 480}, Qt::NoButton, Qt::ControlModifier,
                          Qt::NoScrollPhase, false);
        const double before = view->canvas()->zoom();
        QApplication::sendEvent(port, &wheel);
        QVERIFY(view->canvas()->zoom() > before * 1.5);
        WindowBench::picture(&bench.window(), "chain-zoomed");
        QScrollBar *bar = view->area()->horizontalScrollBar();
        bar->setValue(100);
        // A drag from a card moves the chain, and does not choose the card.
        ChainCard *card = cardOf(bench, "Next");
        const QList<AnyId> selected = bench.window().selection();
        const QPoint from = card->rect().center();
        QTest::mousePress(card, Qt::LeftButton, {}, from);
        for (const int way : {20, 40, 60}) {
            QMouseEvent move(QEvent::MouseMove, from + QPoint(way, 0),
                             card->mapToGlobal(from + QPoint(way, 0)), Qt::NoButton, Qt::LeftButton,
                             Qt::NoModifier);
            QApplication::sendEvent(card, &move);
        }
        QVERIFY(bar->value() != 100);
        QTest::mouseRelease(card, Qt::LeftButton, {}, from);
        QCOMPARE(bench.window().selection(), selected);
        QTest::keyClick(card, Qt::Key_0);
        QCOMPARE(view->canvas()->zoom(), fitted);
    }
};

const program::Part testChain = program::test<TestChain>("tst_chain");
} // namespace tst_chain

#include "tst_chain.moc"
