// SPDX-License-Identifier: MIT
// Chains of every size: long lists, many instances, many servers, long and hostile names; on screen and on
// paper.
#include "tests/support/plantext.h"
#include "tests/support/program.h"
#include "tests/ui/testbench.h"
#include "ui/chain/chainpaper.h"
#include "ui/chain/chainview.h"

#include <QPdfWriter>
#include <QSvgRenderer>
#include <QXmlStreamReader>

namespace tst_chainshapes {
class TestChainShapes : public QObject {
    Q_OBJECT

    static constexpr const char *clouds =
        "cloud us-east shown=\"AWS US-East\"\n"
        "  datacenter us-east-1a\n"
        "  image ami-0f9c61b5a562a01 name=ubuntu-jammy-22.04-amd64-server-20260101\n"
        "  image ami-2\n  image ami-3\n  image ami-4\n  image ami-5\n"
        "  type m5.large\n";

    // 40 MultiCloud Images in a ServerTemplate, and an array that runs 300 instances of five kinds.
    static Plan large()
    {
        QString text = clouds;
        for (int i = 1; i <= 40; ++i)
            text += QStringLiteral(
                        "mci Ubuntu_22.04_x64_v%1@4\n  in us-east image=ami-0f9c61b5a562a01 type=m5.large\n")
                        .arg(i);
        text += "template \"PHP App Server\"@3\n";
        for (int i = 1; i <= 40; ++i)
            text += QStringLiteral("  lists Ubuntu_22.04_x64_v%1@4\n").arg(i);
        text += "array app in us-east from \"PHP App Server\"@3 mci=Ubuntu_22.04_x64_v33@4\n";
        for (int group = 1; group <= 5; ++group)
            text += group == 1 ? QStringLiteral("  runs count=60\n")
                               : QStringLiteral("  runs count=60 image=ami-%1\n").arg(group);
        return planFromText(text);
    }
    static Plan withServers(int count)
    {
        QString text = clouds;
        text += "mci Ubuntu@4\n  in us-east image=ami-0f9c61b5a562a01 type=m5.large\n"
                "mci Debian@1\n  in us-east image=ami-2 type=m5.large\n"
                "template App@3\n  lists Ubuntu@4\n  lists Debian@1\ntemplate Other@1\n  lists Debian@1\n";
        for (int i = 1; i <= count; ++i)
            text += QStringLiteral("server web-%1 in us-east from App@3\n").arg(i);
        text += "server odd in us-east from Other@1 mci=Ubuntu@4\n";
        return planFromText(text);
    }
    template <class E> static Id<E> first(const Plan &plan)
    {
        Id<E> found;
        plan.all<E>().forEach([&](const E &row) { found = found ? found : row.id; });
        return found;
    }
    static Owner owner(const Plan &plan) { return allOwners(plan).constFirst(); }
    static void picture(QWidget &of, const QString &name)
    {
        QTest::qWait(30);
        QDir().mkpath(BUILD_DIR "/screenshots");
        of.grab().save(QStringLiteral(BUILD_DIR "/screenshots/%1.png").arg(name));
    }

private slots:
    void initTestCase() { theme::apply(Appearance::Light); }

    void longListsAndManyInstances()
    {
        TestBench bench(large());
        ChainView view(bench);
        view.resize(700, 330);
        view.QWidget::show();
        view.show(bench.plan(), {owner(bench.plan()).id()});
        picture(view, "chain-large");
        const Chain &chain = view.chain();
        const ChainNode &serverTemplate = chain.nodes.constFirst();
        QCOMPARE(serverTemplate.list.size(), 4);
        QCOMPARE(serverTemplate.unlisted, 36);
        QVERIFY(serverTemplate.list.at(0).isDefault && serverTemplate.list.at(1).isChosen);
        QCOMPARE(serverTemplate.outcome, Outcome::Lost);
        QStringList groups;
        for (const ChainNode &node : chain.nodes)
            if (node.kind == ChainNode::Kind::Running)
                groups.append(node.title + (node.isTrouble ? " differ" : ""));
        QCOMPARE(groups.size(), 5);
        QCOMPARE(groups.count("60 instances"), 1);
        QCOMPARE(groups.count("60 instances differ"), 4);
        QVERIFY(chain.sentence.endsWith(
            "Of its 300 instances, 240 run with something else until they are replaced."));
    }

    // No card lies on another or outside, and every link goes from the right of one to the left of another.
    void nothingOverlaps_data()
    {
        QTest::addColumn<int>("servers");
        QTest::addColumn<bool>("unfolded");
        QTest::newRow("few") << 7 << false;
        QTest::newRow("folded") << 128 << false;
        QTest::newRow("unfolded") << 128 << true;
    }
    void nothingOverlaps()
    {
        QFETCH(int, servers);
        QFETCH(bool, unfolded);
        const Plan plan = withServers(servers);
        const AnyId mci = first<MultiCloudImage>(plan), serverTemplate = first<ServerTemplate>(plan);
        const ChainLook look(QApplication::font(), false, false);
        for (const AnyId id : {mci, serverTemplate, AnyId(first<Image>(plan))}) {
            const Chain chain = chainFrom(plan, id, unfolded ? QList {serverTemplate} : QList<AnyId>());
            const ChainPlacement placed = place(chain, look, 700);
            const QRectF whole(QPointF(), placed.size);
            for (qsizetype i = 0; i < placed.cards.size(); ++i) {
                QVERIFY(whole.contains(placed.cards.at(i)));
                for (qsizetype j = 0; j < i; ++j)
                    QVERIFY2(!placed.cards.at(i).intersects(placed.cards.at(j)), qPrintable(asText(chain)));
            }
            for (qsizetype i = 0; i < placed.links.size(); ++i) {
                if (placed.links.at(i).isEmpty())
                    continue; // the frame around many has one link
                const QRectF from = placed.cards.at(chain.links.at(i).from),
                             to = placed.cards.at(chain.links.at(i).to);
                QVERIFY(qAbs(placed.links.at(i).pointAtPercent(0).x() - from.right()) < 8);
                QVERIFY(qAbs(placed.links.at(i).currentPosition().x() - to.left()) < 8);
                for (int step = 1; step < 20; ++step)
                    for (const QRectF &card : placed.cards)
                        QVERIFY(!card.adjusted(4, 4, -4, -4)
                                     .contains(placed.links.at(i).pointAtPercent(step / 20.0)));
            }
        }
    }

    // Above 20 only the count is told; choosing it unfolds in place, and folds again.
    void foldsMany()
    {
        TestBench bench(withServers(128));
        ChainView view(bench);
        view.resize(900, 500);
        view.QWidget::show();
        view.show(bench.plan(), {first<MultiCloudImage>(bench.plan())});
        picture(view, "chain-folded");
        const auto folded = [&] {
            for (int i = 0; i < view.chain().nodes.size(); ++i)
                if (view.chain().nodes.at(i).kind == ChainNode::Kind::Folded
                    && view.chain().nodes.at(i).title == "+128 servers")
                    return i;
            return -1;
        };
        QVERIFY(folded() >= 0);
        QCOMPARE(view.chain().sentence, "It leads to 129 servers.");
        const qsizetype before = view.chain().nodes.size();
        QVERIFY(asText(view.chain()).contains("Server: odd"));
        QTest::mouseClick(view.canvas()->cards().at(folded()), Qt::LeftButton);
        QVERIFY(folded() < 0);
        QCOMPARE(view.chain().nodes.size(), before + 60);
        picture(view, "chain-unfolded");
        const std::unique_ptr<QMenu> menu(view.menuFor(0));
        for (QAction *action : menu->actions())
            if (action->text() == "Fold Again")
                action->trigger();
        QCOMPARE(view.chain().nodes.size(), before);
        // Who chose it although its ServerTemplate does not list it hangs on it directly.
        QCOMPARE(chainFrom(withServers(3), first<MultiCloudImage>(bench.plan())).nodes.constLast().title,
                 "odd");
    }

    void looksInDarkAndAtEverySize()
    {
        const Plan plan = large();
        for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
            theme::apply(appearance);
            TestBench bench(plan);
            ChainView view(bench);
            view.setPalette(QApplication::palette());
            view.setAutoFillBackground(true);
            view.QWidget::show();
            view.show(bench.plan(), {owner(plan).id()});
            for (const QSize size : {QSize(570, 150), QSize(570, 230), QSize(1100, 420)}) {
                view.resize(size);
                picture(view,
                        QStringLiteral("chain-%1-%2x%3")
                            .arg(appearance == Appearance::Dark ? "dark" : "light")
                            .arg(size.width())
                            .arg(size.height()));
                // It is as small as its height asks for, but can be read; its sentence is whole.
                constexpr double least = 0.5;
                QVERIFY(view.canvas()->zoom() >= least);
                QVERIFY2(view.canvas()->height() <= view.area()->viewport()->height()
                             || qFuzzyCompare(view.canvas()->zoom(), least),
                         qPrintable(QStringLiteral("%1 of %2")
                                        .arg(view.canvas()->height())
                                        .arg(view.area()->viewport()->height())));
                QVERIFY(size.height() < 400 || view.canvas()->height() <= view.area()->viewport()->height());
            }
            view.show(bench.plan(), {first<ServerTemplate>(plan)});
            picture(view,
                    QStringLiteral("chain-list-%1").arg(appearance == Appearance::Dark ? "dark" : "light"));
        }
        theme::apply(Appearance::Light);
    }

    void fieldIsRemembered()
    {
        TestBench bench(large());
        ChainView view(bench);
        view.setField(LaunchField::Ramdisk);
        ChainView again(bench);
        again.show(bench.plan(), {owner(bench.plan()).id()});
        QVERIFY(again.chain().title.startsWith("Ramdisk of"));
    }

    void savedAndPrinted()
    {
        const Plan plan = large();
        const ChainPaper paper(chainOf(plan, owner(plan), LaunchField::Image), QDate(2026, 11, 25));
        QTemporaryDir folder;
        QDir().mkpath(BUILD_DIR "/screenshots");
        for (const QString &ending : QStringList {"png", "svg", "pdf"}) {
            QCOMPARE(paper.save(BUILD_DIR "/screenshots/chain-paper." + ending), QString());
            QCOMPARE(paper.save(folder.filePath("chain." + ending)), QString());
        }
        QCOMPARE(QImage(folder.filePath("chain.png")).size(), paper.size() * 2);
        QCOMPARE(QImage(folder.filePath("chain.png")).pixelColor(2, 2), QColor(Qt::white));
        QSvgRenderer svg(folder.filePath("chain.svg"));
        QVERIFY(svg.isValid());
        QCOMPARE(svg.viewBox().size(), paper.size());
        QImage drawn(paper.size(), QImage::Format_RGB32);
        QPainter painter(&drawn);
        svg.render(&painter);
        drawn.save(BUILD_DIR "/screenshots/chain-paper-svg.png");
        QFile pdf(folder.filePath("chain.pdf"));
        QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.readAll().startsWith("%PDF-1"));
        QFile page(folder.filePath("page.pdf"));
        QVERIFY(page.open(QIODevice::ReadWrite));
        {
            QPdfWriter writer(&page);
            writer.setPageSize(QPageSize(QPageSize::A4));
            writer.setPageOrientation(QPageLayout::Landscape);
            paper.print(writer);
        }
        QVERIFY(page.seek(0) && page.readAll().contains("/MediaBox"));
        QVERIFY(paper.save(folder.filePath("missing/chain.png")).contains("cannot be written"));
        QVERIFY(!paper.save(folder.filePath("chain.txt")).isEmpty());
        QVERIFY(!QFileInfo::exists(folder.filePath("chain.txt")));
    }

    // Names come from files of others: in every form they are text, and nothing else.
    void hostileNames()
    {
        const QString name =
            QStringLiteral("</text><script href=\"http://x.test/\">&lt;<b>%1%2</b>\\N{{x}}|{a|b}")
                .arg(QChar(0x01))
                .arg(QChar(0xd800));
        Plan plan = withServers(2);
        Change rename;
        Server server = plan.row(owner(plan).server()), named = server;
        named.name = name;
        rename.of<Server>().updated.append({server, named});
        MciLineage lineage = plan.row(first<MciLineage>(plan)), called = lineage;
        called.name = name;
        rename.of<MciLineage>().updated.append({lineage, called});
        plan.apply(rename);
        const AnyId mci = first<MultiCloudImage>(plan);
        for (const Chain &shown : {chainOf(plan, owner(plan), LaunchField::Image), chainFrom(plan, mci)}) {
            QTemporaryDir folder;
            const QString path = folder.filePath("chain.svg");
            QCOMPARE(ChainPaper(shown, QDate(2026, 1, 1)).save(path), QString());
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QXmlStreamReader xml(&file);
            QString text;
            while (!xml.atEnd()) {
                xml.readNext();
                if (xml.isCharacters())
                    text += xml.text();
                QVERIFY(xml.name() != QLatin1String("script") && xml.name() != QLatin1String("image"));
                for (const QXmlStreamAttribute &attribute : xml.attributes())
                    QVERIFY2(!attribute.name().contains(QLatin1String("href")),
                             qPrintable(attribute.value().toString()));
            }
            QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
            QVERIFY(text.contains("<script") && text.contains("href="));
        }
        TestBench bench(plan);
        ChainView view(bench);
        view.resize(800, 300);
        view.QWidget::show();
        view.show(plan, {mci});
        picture(view, "chain-hostile");
        for (ChainCard *card : view.canvas()->cards())
            QVERIFY(!card->toolTip().contains("<script"));
        for (const QLabel *label : view.findChildren<QLabel *>())
            QVERIFY(!Qt::mightBeRichText(label->text()) || label->textFormat() == Qt::PlainText);
    }
};

const program::Part testChainShapes = program::test<TestChainShapes>("tst_chainshapes");
} // namespace tst_chainshapes

#include "tst_chainshapes.moc"
