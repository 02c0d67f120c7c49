// SPDX-License-Identifier: MIT
// The inheritance chain in the real window: what wins, what loses and why, where cards lead, what they offer.
#include "tests/ui/windowbench.h"
#include "core/resolve/lineage.h"
#include "ui/lineage/lineageview.h"

class TestLineage : public QObject {
    Q_OBJECT

    static const LineageNode *levelOf(const Lineage &lineage, Layer layer)
    {
        for (const LineageNode &node : lineage.nodes)
            if (node.layer == layer)
                return &node;
        return nullptr;
    }
    static LineageCard *cardOf(WindowBench &bench, const QString &caption)
    {
        for (LineageCard *card : bench.window().lineage()->canvas()->cards())
            if (card->node().caption == caption)
                return card;
        return nullptr;
    }

private slots:
    void sameStepsAsExplain_data()
    {
        QTest::addColumn<QString>("sample");
        QTest::newRow("classic") << "classic";
        QTest::newRow("modern") << "modern";
    }
    // Every level that explain() tells is a card with the same words; Next is what resolve() says.
    void sameStepsAsExplain()
    {
        QFETCH(QString, sample);
        WindowBench bench(sample);
        const Plan &plan = bench.plan();
        int levels = 0;
        for (const Owner owner : allOwners(plan))
            for (const LaunchField field : allLaunchFields) {
                const Lineage lineage = lineageOf(plan, owner, field);
                QStringList whys;
                for (const LineageNode &node : lineage.nodes)
                    whys.append(node.why);
                for (const Step &step : explain(plan, owner, field)) {
                    QVERIFY2(whys.contains(step.why), qPrintable(asText(lineage)));
                    ++levels;
                }
                const QString next = valueText(plan, resolve(plan, owner), field);
                QVERIFY(std::any_of(lineage.nodes.cbegin(), lineage.nodes.cend(), [&](const LineageNode &node) {
                    return node.caption == "Next" && node.value == next;
                }));
                for (const LineageLink &link : lineage.links)
                    QVERIFY(lineage.nodes.at(link.from).column < lineage.nodes.at(link.to).column);
            }
        QVERIFY(levels > 50);
    }

    void overrideStrikesOutTheMci()
    {
        WindowBench bench("modern");
        const Plan &plan = bench.plan();
        Owner pinned, free;
        for (const Owner owner : allOwners(plan)) {
            const Resolution next = resolve(plan, owner);
            if (!next.setting || owner.isArray())
                continue;
            (next.image.from == Layer::Here ? pinned : free) = owner;
        }
        QVERIFY(pinned && free);
        const Lineage overridden = lineageOf(plan, pinned, LaunchField::Image);
        QCOMPARE(levelOf(overridden, Layer::Here)->outcome, Outcome::Won);
        QCOMPARE(levelOf(overridden, Layer::MciSetting)->outcome, Outcome::Lost);
        QVERIFY(!levelOf(overridden, Layer::MciSetting)->why.isEmpty());
        const Lineage inherited = lineageOf(plan, free, LaunchField::Image);
        QCOMPARE(levelOf(inherited, Layer::Here)->outcome, Outcome::Silent);
        QVERIFY(levelOf(inherited, Layer::ServerTemplate)->lines.join('\n').contains("default"));

        bench.window().goTo(pinned.id());
        QTest::qWait(30);
        WindowBench::picture(&bench.window(), "chain-override");
        LineageCard *here = cardOf(bench, "Add Server");
        QVERIFY(here);
        // Its menu brings inheritance back, in place.
        auto *view = bench.window().lineage();
        std::unique_ptr<QMenu> menu(view->menuFor(int(view->canvas()->cards().indexOf(here))));
        QAction *inherit = nullptr;
        for (QAction *action : menu->actions())
            if (action->text().startsWith("Inherit"))
                inherit = action;
        QVERIFY(inherit);
        inherit->trigger();
        QCOMPARE(resolve(bench.plan(), pinned).image.from, Layer::MciSetting);
        QCOMPARE(cardOf(bench, "Add Server")->node().outcome, Outcome::Silent);
    }

    void cardsLeadWhereTheyPoint()
    {
        WindowBench bench("classic");
        const Owner server = allOwners(bench.plan()).constFirst();
        bench.window().goTo(server.id());
        QTest::qWait(20);
        LineageCard *serverTemplate = cardOf(bench, "ServerTemplate");
        QVERIFY(serverTemplate);
        const AnyId id = serverTemplate->node().id;
        serverTemplate->setFocus();
        QTest::keyClick(serverTemplate, Qt::Key_Right);
        QVERIFY(!serverTemplate->hasFocus() || !bench.window().isActiveWindow());
        QTest::keyClick(serverTemplate, Qt::Key_Return);
        QTest::qWait(20);
        QCOMPARE(bench.window().selection(), QList {id});
        WindowBench::picture(&bench.window(), "chain-template");
        // There, the view is turned round: its servers hang on it.
        QVERIFY(cardOf(bench, "Server"));
    }

    void copiedAndSaved()
    {
        WindowBench bench("classic", Appearance::Dark);
        const Owner server = allOwners(bench.plan()).constFirst();
        bench.window().goTo(server.id());
        QTest::qWait(20);
        auto *view = bench.window().lineage();
        view->setField(LaunchField::InstanceType);
        WindowBench::picture(&bench.window(), "chain-dark");
        QVERIFY(WindowBench::click(view, "Copy the chain as text and as a picture"));
        QVERIFY(QGuiApplication::clipboard()->text().contains(nameOf(bench.plan(), server)));
        QVERIFY(QGuiApplication::clipboard()->mimeData()->hasImage());
        QTemporaryDir folder;
        for (const QString &ending : QStringList{"png", "svg", "pdf"}) {
            const QString path = folder.filePath("chain." + ending);
            QCOMPARE(view->savePicture(path), QString());
            QVERIFY(QFileInfo(path).size() > 500);
        }
        QVERIFY(view->savePicture(folder.filePath("missing/chain.png")).contains("cannot be written"));
        QVERIFY(!view->savePicture(folder.filePath("chain.txt")).isEmpty());
        QVERIFY(!QFileInfo::exists(folder.filePath("chain.txt")));
    }

    // Above 20 servers and arrays they are folded, and unfold where the card is chosen.
    void foldsMany()
    {
        Plan plan;
        Change change;
        const Id<ServerTemplate> id {1};
        change.of<TemplateLineage>().added.append({.id = {1}, .name = "App"});
        change.of<ServerTemplate>().added.append({.id = id, .lineage = {1}});
        change.of<Deployment>().added.append({.id = {1}, .name = "prod"});
        for (quint32 i = 1; i <= 60; ++i) {
            Server server {.id = {i}, .name = QStringLiteral("web-%1").arg(i), .deployment = {1}};
            server.next.serverTemplate = id;
            change.of<Server>().added.append(server);
        }
        plan.apply(change);
        const Lineage folded = lineageFrom(plan, id);
        QCOMPARE(folded.nodes.size(), 2);
        QVERIFY(folded.nodes.at(1).isFolded);
        QVERIFY(folded.nodes.at(1).title.contains("60"));
        QCOMPARE(lineageFrom(plan, id, id).nodes.size(), 61);
    }
};

QTEST_MAIN(TestLineage)
#include "tst_lineage.moc"
