// SPDX-License-Identifier: MIT
// What a person does in the inspector, with clicks and keys: inherit, override, choose, launch, relaunch.
#include "core/edit/launches.h"
#include "core/resolve/drift.h"
#include "tests/support/program.h"
#include "tests/ui/inspectorbench.h"
#include "ui/inspector/offerlist.h"
#include "ui/owners/relaunchpreview.h"
#include "ui/owners/timeline.h"
#include "ui/widgets/imagechooser.h"
#include "ui/widgets/imagetable.h"

namespace tst_inspector {
namespace {
const QString inheritImage = "Inherit Image from MultiCloud Image";

void click(QWidget *widget)
{
    if (!widget)
        qFatal("There is nothing to click.");
    // At the left, where a check box has its box.
    QTest::mouseClick(widget, Qt::LeftButton, {}, QPoint(8, widget->height() / 2));
    QCoreApplication::processEvents();
}

ImageChooser *openChooser(InspectorBench &bench)
{
    click(bench.seen<QPushButton>("Choose the Image of Next"));
    auto *chooser = bench.inspector().findChild<ImageChooser *>();
    if (!chooser)
        qFatal("No image chooser opened.");
    return chooser;
}

QWidget *openChoices(InspectorBench &bench, LaunchField field)
{
    auto *box = bench.cell(field)->choiceBox();
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    auto *popup = box->findChild<QWidget *>("choices");
    if (!popup)
        qFatal("No list opened.");
    return popup;
}

QStringList offered(QWidget *popup)
{
    auto *model = popup->findChild<OfferModel *>();
    QStringList texts;
    for (int row = 0; row < model->rowCount(); ++row)
        texts.append(model->at(row).text);
    return texts;
}

bool isTicked(InspectorBench &bench, const QString &name) { return bench.seen<QCheckBox>(name)->isChecked(); }
} // namespace

class TestInspector : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { theme::apply(Appearance::Light); }

    void nothingSelectedOffersToAddAServer()
    {
        InspectorBench bench(InspectorBench::sample("classic"));
        QSignalSpy wanted(&bench.inspector(), &Inspector::actionWanted);
        click(bench.button("Add Server…"));
        QCOMPARE(wanted.size(), 1);
    }

    void aServerThatInheritsSaysWhatItLaunchesAndWhy()
    {
        InspectorBench bench(InspectorBench::sample("classic"));
        bench.select({"web-eu-1"});
        QVERIFY(bench.says("RightImage_CentOS_5.4_i386_v5.5 [rev 3]")
                || bench.cell(LaunchField::Mci)->choiceBox());
        QVERIFY(bench.cell(LaunchField::Mci)
                    ->choiceBox()
                    ->itemText(0)
                    .contains("RightImage_CentOS_5.4_i386_v5.5 [rev 3]"));
        QVERIFY(bench.says("ami-89def4fd"));
        QCOMPARE(bench.chip(LaunchField::Mci), "○ Inherited from ServerTemplate");
        QCOMPARE(bench.chip(LaunchField::Image), "○ Inherited from MultiCloud Image");
        QVERIFY(bench.says("This server is not running."));
        QVERIFY(isTicked(bench, inheritImage));
    }

    void overridingTheImageAndInheritingItAgain()
    {
        InspectorBench bench(InspectorBench::sample("classic"));
        bench.select({"web-eu-1"});
        const qsizetype before = bench.document().historyPosition();
        click(bench.seen<QCheckBox>(inheritImage));
        QCOMPARE(bench.chip(LaunchField::Image), "◐ set here");
        QVERIFY(bench.says("→ ami-89def4fd"));

        ImageChooser *chooser = openChooser(bench);
        auto *search = chooser->findChild<QLineEdit *>();
        QTest::keyClicks(search, "x64_v5.5");
        QTRY_VERIFY(!chooser->findChild<ImageTable *>()->isSearching());
        QTest::keyClick(search, Qt::Key_Return);
        QCoreApplication::processEvents();
        QCOMPARE(bench.chip(LaunchField::Image), "● set here");
        QVERIFY(bench.says("ami-bddef4c9"));
        QVERIFY(bench.says("1 override"));
        // Unticking and choosing are one step.
        QCOMPARE(bench.document().historyPosition(), before + 1);

        QVERIFY(bench.seen<QCheckBox>(inheritImage)->toolTip().contains("ami-89def4fd"));
        click(bench.seen<QCheckBox>(inheritImage));
        QCOMPARE(bench.chip(LaunchField::Image), "○ Inherited from MultiCloud Image");
        QVERIFY(!bench.says("ami-bddef4c9"));

        QVERIFY(bench.document().undo());
        QVERIFY(bench.says("ami-bddef4c9"));
        QVERIFY(bench.document().undo());
        QVERIFY(isTicked(bench, inheritImage));
        QCOMPARE(bench.document().historyPosition(), before);
        QVERIFY(bench.document().redo());
        QCOMPARE(bench.chip(LaunchField::Image), "● set here");
        QVERIFY(bench.document().redo());
        QCOMPARE(bench.chip(LaunchField::Image), "○ Inherited from MultiCloud Image");
    }

    void anotherEditInBetweenIsAStepOfItsOwn()
    {
        InspectorBench bench(InspectorBench::sample("classic"));
        bench.select({"web-eu-1"});
        const qsizetype before = bench.document().historyPosition();
        click(bench.seen<QCheckBox>(inheritImage));
        click(bench.seen<QCheckBox>("Inherit Instance Type from MultiCloud Image"));
        ImageChooser *chooser = openChooser(bench);
        QTest::keyClick(chooser->findChild<QLineEdit *>(), Qt::Key_Down);
        QTest::keyClick(chooser->findChild<QLineEdit *>(), Qt::Key_Return);
        QCOMPARE(bench.document().historyPosition(), before + 3);
    }

    void onlyMcisOfTheCloudAreOffered()
    {
        InspectorBench bench(InspectorBench::sample("classic"));
        bench.select({"web-eu-1"});
        QWidget *popup = openChoices(bench, LaunchField::Mci);
        const QStringList texts = offered(popup);
        QCOMPARE(texts.constFirst(),
                 "[Inherit from ServerTemplate] (RightImage_CentOS_5.4_i386_v5.5 [rev 3])");
        QVERIFY(texts.contains("RightImage_CentOS_5.4_x64_v5.5 [rev 3]"));
        QVERIFY(texts.filter("Ubuntu_10.04").isEmpty());
        QVERIFY(texts.indexOf("RightImage_CentOS_5.4_x64_v5.5 [rev 3]")
                < texts.indexOf("Not listed by this ServerTemplate (untested)"));
        // The reason is one click away.
        const auto missing = offers::missingMcis(bench.plan(), {bench.owner("web-eu-1")});
        const auto ubuntu = std::find_if(missing.begin(), missing.end(),
                                         [](const Offer &o) { return o.text.contains("Ubuntu_10.04"); });
        QVERIFY(ubuntu != missing.end());
        QVERIFY(ubuntu->detail.startsWith("It has no setting for AWS EU"));
    }

    void typingFindsAnMciAndEnterTakesIt()
    {
        InspectorBench bench(InspectorBench::sample("classic"));
        bench.select({"web-eu-1"});
        QWidget *popup = openChoices(bench, LaunchField::Mci);
        auto *search = popup->findChild<QLineEdit *>();
        QTest::keyClicks(search, "x64_v5.5");
        QTest::keyClick(search, Qt::Key_Return);
        QCoreApplication::processEvents();
        QCOMPARE(bench.chip(LaunchField::Mci), "● set here");
        QVERIFY(bench.says("ami-bddef4c9"));
        popup = openChoices(bench, LaunchField::Mci);
        QTest::keyClicks(popup->findChild<QLineEdit *>(), "inherit");
        QTest::keyClick(popup->findChild<QLineEdit *>(), Qt::Key_Return);
        QCOMPARE(bench.chip(LaunchField::Mci), "○ Inherited from ServerTemplate");
    }

    void launchingLocksCurrentAndAChangeOfNextIsMarked()
    {
        InspectorBench bench(InspectorBench::sample("classic"));
        bench.select({"web-eu-1"});
        click(bench.button("Launch"));
        const Id<Server> server = bench.owner("web-eu-1").server();
        QVERIFY(currentOf(bench.plan(), server));
        QVERIFY(bench.says("What runs equals Next"));
        QVERIFY(bench.button("Relaunch…"));
        QVERIFY(!bench.button("Launch"));

        QWidget *popup = openChoices(bench, LaunchField::Mci);
        QTest::keyClicks(popup->findChild<QLineEdit *>(), "x64_v5.5");
        QTest::keyClick(popup->findChild<QLineEdit *>(), Qt::Key_Return);
        auto *current = bench.seen<QLineEdit>("Image it was launched with");
        QCOMPARE(current->text(), "ami-89def4fd");
        QVERIFY(current->isReadOnly() && current->isEnabled());
        QVERIFY(bench.says("A relaunch would change MultiCloud Image"));

        click(bench.button("Relaunch…"));
        auto *preview = qobject_cast<RelaunchPreview *>(bench.bench().dialog());
        QVERIFY(preview);
        auto *table = preview->findChild<QTreeWidget *>();
        QCOMPARE(table->topLevelItem(0)->text(0), "MultiCloud Image");
        QVERIFY(table->topLevelItem(1)->text(1).contains("ami-89def4fd"));
        QVERIFY(table->topLevelItem(1)->text(2).contains("ami-bddef4c9"));
        for (auto *button : preview->findChildren<QPushButton *>())
            if (button->text() == "Relaunch")
                QTest::keyClick(button, Qt::Key_Space);
        QCoreApplication::processEvents();
        QVERIFY(!differs(bench.plan(), server));
        QCOMPARE(previousOf(bench.plan(), server).size(), 1);
    }

    void aPreviousLaunchIsShownReadOnly()
    {
        InspectorBench bench(InspectorBench::sample("classic"));
        bench.select({"web-1"});
        QCOMPARE(bench.seen<QLineEdit>("Image it was launched with")->text(), "ami-2342a94a");
        const auto nodes = bench.inspector().findChildren<TimelineNode *>();
        QCOMPARE(nodes.size(), 3);
        click(nodes.constFirst());
        QCOMPARE(bench.seen<QLineEdit>("Image it was launched with")->text(), "ami-f8b35e91");
        QVERIFY(bench.says("Previous launch"));
    }

    void aLockedServerIsNotTerminatedAndTheReasonIsSaid()
    {
        InspectorBench bench(InspectorBench::sample("classic"));
        bench.select({"web-1"});
        click(bench.button("Terminate…"));
        QVERIFY(currentOf(bench.plan(), bench.owner("web-1").server()));
        QVERIFY(bench.says("is locked"));
    }

    void severalAreEditedInOneStep()
    {
        InspectorBench bench(InspectorBench::sample("classic"));
        bench.select({"web-eu-1", "db-eu-1"});
        QVERIFY(bench.says("(several)"));
        QVERIFY(bench.says("2 servers"));
        const qsizetype before = bench.document().historyPosition();
        QWidget *popup = openChoices(bench, LaunchField::Mci);
        QTest::keyClicks(popup->findChild<QLineEdit *>(), "i386_v5.5 [rev 3]");
        QTest::keyClick(popup->findChild<QLineEdit *>(), Qt::Key_Down);
        QTest::keyClick(popup->findChild<QLineEdit *>(), Qt::Key_Return);
        QCOMPARE(bench.document().historyPosition(), before + 1);
        for (const QString name : {"web-eu-1", "db-eu-1"})
            QVERIFY(nextOf(bench.plan(), bench.owner(name)).mci.isSet());
    }

    void aSelectionInSeveralCloudsCannotBeGivenAnImage()
    {
        InspectorBench bench(InspectorBench::sample("classic"));
        bench.select({"web-eu-1", "web-ap-1"});
        QVERIFY(!bench.seen<QCheckBox>(inheritImage)->isEnabled());
        QVERIFY(bench.cell(LaunchField::Mci)->choiceBox()->isVisible());
    }

    void anArrayShowsItsRunningInstancesGrouped()
    {
        InspectorBench bench(InspectorBench::sample("classic"));
        bench.select({"app-array"});
        QVERIFY(bench.says("3 ×"));
        QVERIFY(bench.says("2 ×"));
        QVERIFY(bench.says("ami-f8b35e91"));
        QVERIFY(bench.says("control only future launches"));
        // Five of at most six run.
        QCOMPARE(bench.seen<QSpinBox>("How many instances to launch")->maximum(), 1);
        click(bench.button("Launch Instances"));
        QCOMPARE(runningOf(bench.plan(), bench.owner("app-array")).size(), 6);
        QVERIFY(bench.says("As many instances run as its maximum allows"));
        QVERIFY(!bench.button("Launch Instances")->isEnabled());
    }

    void revertLetsAFieldInheritAgain()
    {
        InspectorBench bench(InspectorBench::sample("classic"));
        bench.select({"test-custom-image"});
        QVERIFY(bench.says("3 overrides"));
        auto *revert = bench.seen<QToolButton>("Revert overrides");
        const QList<QAction *> entries = revert->menu()->actions();
        QVERIFY(entries.constFirst()->text().startsWith("Image → ami-2342a94a"));
        entries.constFirst()->trigger();
        QCOMPARE(bench.chip(LaunchField::Image), "○ Inherited from MultiCloud Image");
        revert->menu()->actions().constLast()->trigger();
        QVERIFY(bench.says("Everything is inherited"));
    }

    void userDataAndTagsAreEnteredWithTheKeyboard()
    {
        InspectorBench bench(InspectorBench::sample("classic"));
        bench.settings().inspectorAdvanced.set(true);
        bench.select({"web-eu-1"});
        click(bench.button("Advanced"));
        auto *tags = bench.seen<QLineEdit>("Tags of Next");
        tags->setFocus();
        tags->selectAll();
        QTest::keyClicks(tags, "shop:tier=web, a:b=c d");
        QTest::keyClick(tags, Qt::Key_Return);
        QCOMPARE(tagsOf(bench.plan(), bench.owner("web-eu-1")), QStringList({"a:b=c d", "shop:tier=web"}));
        click(bench.seen<QCheckBox>("Inherit User Data from MultiCloud Image"));
        auto *text = bench.seen<QPlainTextEdit>("User Data of Next");
        text->setFocus();
        QTest::keyClicks(text, "role=web");
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(nextOf(bench.plan(), bench.owner("web-eu-1")).userData.value(), "role=web");
    }

    void aServerThatIsRemovedLeavesTheInspectorEmptyUntilUndo()
    {
        InspectorBench bench(InspectorBench::sample("classic"));
        bench.select({"web-eu-1"});
        Draft draft(bench.plan());
        draft.remove(bench.owner("web-eu-1").server());
        QVERIFY(bench.document().execute(draft.change("Remove web-eu-1")));
        QVERIFY(bench.says("Nothing is selected"));
        QVERIFY(bench.document().undo());
        QVERIFY(bench.says("web-eu-1"));
    }

    void aSummaryLeadsToWhatItNames()
    {
        InspectorBench bench(InspectorBench::sample("classic"));
        const Owner owner = bench.owner("web-eu-1");
        const Id<ServerTemplate> serverTemplate = nextOf(bench.plan(), owner).serverTemplate;
        bench.inspector().setSelection({deploymentOf(bench.plan(), owner), serverTemplate});
        QCoreApplication::processEvents();
        QVERIFY(bench.says("2 objects"));
        QSignalSpy went(&bench.inspector(), &Inspector::goTo);
        click(bench.button(nameOf(bench.plan(), serverTemplate)));
        QCOMPARE(went.size(), 1);
        QCOMPARE(went.constFirst().constFirst().value<AnyId>(), AnyId(serverTemplate));
    }

    void theChooserFindsOneOfManyImagesByItsId()
    {
        Draft draft {Plan()};
        const auto cloud = draft.add(Cloud {.name = "big"});
        Plan plan = draft.plan();
        Change many("Many");
        for (quint32 i = 1; i <= 300'000; ++i)
            many.of<Image>().added.append(
                {.id = {i},
                 .cloud = cloud,
                 .uid = Text(QStringLiteral("ami-%1").arg(i, 8, 16, QLatin1Char('0'))),
                 .name = Text(QStringLiteral("image %1").arg(i))});
        plan.apply(many);
        ImageChooser chooser(plan, cloud, ImageKind::Machine, {}, nullptr);
        chooser.show();
        QSignalSpy chosen(&chooser, &ImageChooser::chosen);
        auto *search = chooser.findChild<QLineEdit *>();
        search->setText("  AMI-00030D40 ");
        auto *table = chooser.findChild<ImageTable *>();
        QTRY_VERIFY(!table->isSearching());
        QCOMPARE(table->rowCount(), 1);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.constFirst().constFirst().value<OverrideOrDefault<Id<Image>>>().value().value,
                 200'000u);
    }
};

const program::Part testInspector = program::test<TestInspector>("tst_inspector");
} // namespace tst_inspector

#include "tst_inspector.moc"
