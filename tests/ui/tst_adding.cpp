// SPDX-License-Identifier: MIT
// Adding servers and arrays in the real window: from where a person stands, several at once, prefilled.
#include "core/edit/clouds.h"
#include "core/edit/deployments.h"
#include "core/resolve/resolve.h"
#include "tests/support/program.h"
#include "tests/ui/windowbench.h"
#include "ui/deployments/serverdefaults.h"
#include "ui/owners/addownerdialog.h"
#include "ui/widgets/imagechooser.h"

namespace tst_adding {
class TestAdding : public QObject {
    Q_OBJECT

    static AddOwnerDialog *openDialog(WindowBench &bench, const QString &action)
    {
        return bench.choose(action) ? bench.dialog<AddOwnerDialog>() : nullptr;
    }
    static void write(AddOwnerDialog *dialog, const QString &name)
    {
        QTest::keyClicks(WindowBench::named<QLineEdit>(dialog, "Name"), name);
    }
    static QString chosen(AddOwnerDialog *dialog, const QString &field)
    {
        return WindowBench::named<QComboBox>(dialog, field)->currentText();
    }

private slots:
    void addsThreeAtOnceAndLaunchesThem()
    {
        WindowBench bench("classic");
        bench.goTo<Deployment>("Shop test");
        auto *dialog = openDialog(bench, "plan_add_server");
        QVERIFY(dialog);
        QCOMPARE(chosen(dialog, "Deployment"), QString("Shop test"));
        write(dialog, "api");
        WindowBench::named<QSpinBox>(dialog, "How many")->setValue(3);
        QCOMPARE(WindowBench::named<QLineEdit>(dialog, "Name")->text(), QString("api-%n"));
        QVERIFY(WindowBench::texts(dialog).contains("What api-1, api-2, api-3 will launch"));
        QCOMPARE(dialog->doButton()->text(), QString("Add 3 Servers"));
        WindowBench::picture(dialog, "adding-three");
        QVERIFY(WindowBench::click(dialog, "Add and Launch"));
        for (const char *name : {"api-1", "api-2", "api-3"})
            QVERIFY2(bench.current(name), name);
        QVERIFY(bench.document().undo()); // adding and launching is one step
        QVERIFY(!bench.find<Server>("api-1") && !bench.find<Server>("api-3"));
    }

    // Under a heading that cannot be chosen, as Next offers them.
    void offersWhatItsServerTemplateDoesNotList()
    {
        WindowBench bench("classic");
        bench.goTo<Deployment>("Shop test");
        auto *dialog = openDialog(bench, "plan_add_server");
        QVERIFY(dialog);
        auto *mcis = WindowBench::named<QComboBox>(dialog, "MultiCloud Image");
        const int heading = mcis->findText("Not listed by this ServerTemplate (untested)");
        QVERIFY(heading > 0 && heading < mcis->count() - 1);
        QVERIFY(!(mcis->model()->flags(mcis->model()->index(heading, 0)) & Qt::ItemIsEnabled));
        QVERIFY(mcis->currentIndex() < heading);
        mcis->setCurrentIndex(heading + 1);
        write(dialog, "untested");
        QVERIFY(dialog->doButton()->isEnabled());
        WindowBench::picture(dialog, "adding-unlisted");
        dialog->accept();
        QTest::qWait(10);
        QVERIFY(bench.plan().row(bench.find<Server>("untested")).next.mci.isSet());
    }

    // What does not fit is said before the button; it can be added all the same.
    void saysWhatDoesNotFit()
    {
        WindowBench bench("modern");
        auto *dialog = openDialog(bench, "plan_add_server");
        QVERIFY(dialog);
        QCOMPARE(dialog->advice(), QString());
        auto *types = WindowBench::named<QComboBox>(dialog, "Instance Type");
        const auto rows = types->count();
        int misfits = 0;
        for (int i = 1; i < rows; ++i) {
            types->setCurrentIndex(i);
            const auto type = types->itemData(i).value<AnyId>().as<InstanceType>();
            const bool isArm = bench.plan().row(type).architecture == Architecture::Arm64;
            misfits += isArm ? 1 : 0;
            QCOMPARE(dialog->advice().contains("does not boot on " + nameOf(bench.plan(), type)), isArm);
            if (isArm && misfits == 1)
                WindowBench::picture(dialog, "adding-misfit");
        }
        QVERIFY(misfits > 0);
    }

    void anImageThatThePlanDoesNotHaveIsAddedOnTheWay()
    {
        WindowBench bench("modern");
        auto *dialog = openDialog(bench, "plan_add_server");
        QVERIFY(dialog);
        write(dialog, "of-another");
        QVERIFY(WindowBench::click(dialog, "Choose an image"));
        auto *chooser = bench.dialog<ImageChooser>();
        QVERIFY(chooser);
        QTest::keyClicks(chooser->findChild<QLineEdit *>(), "ami-0123456789abcdef0");
        QTest::qWait(20);
        QVERIFY(WindowBench::click(chooser, "Other Image…"));
        FormDialog *form = nullptr;
        for (FormDialog *each : bench.window().findChildren<FormDialog *>())
            form = each->isVisible() && each != dialog ? each : form;
        QVERIFY(form);
        QCOMPARE(WindowBench::named<QLineEdit>(form, "Cloud image id")
                     ? WindowBench::named<QLineEdit>(form, "Cloud image id")->text()
                     : form->findChild<QLineEdit *>()->text(),
                 QString("ami-0123456789abcdef0"));
        WindowBench::picture(form, "adding-other-image");
        form->accept();
        QTest::qWait(20);
        dialog->accept();
        QTest::qWait(20);
        const Server &added = bench.plan().row(bench.find<Server>("of-another"));
        QCOMPARE(bench.plan().row(added.next.image.value()).uid.toString(), QString("ami-0123456789abcdef0"));
    }

    void proposesTheNewestRevision()
    {
        WindowBench bench("classic");
        bench.goTo<Deployment>("Shop test");
        auto *dialog = openDialog(bench, "plan_add_server");
        QCOMPARE(chosen(dialog, "Revision"), QString("[rev 2]"));
        QVERIFY(chosen(dialog, "MultiCloud Image").startsWith("[Inherit from ServerTemplate]"));
        QVERIFY(chosen(dialog, "Instance Type").startsWith("[Inherit from MultiCloud Image]"));
        QVERIFY(WindowBench::pick(dialog, "Revision", "[rev 1]"));
        QVERIFY(chosen(dialog, "MultiCloud Image").contains("[rev 2]"));
    }

    // EC-03: where the default lacks the cloud, another listed MultiCloud Image is chosen.
    void startsWithAnMciThatCoversTheCloud()
    {
        WindowBench bench("classic");
        const auto added = edit::addCloud(bench.plan(), Cloud {.name = "Moon", .displayName = "Moon"});
        QVERIFY(bench.document().execute(*added));
        const Id<Cloud> moon = bench.find<Cloud>("Moon");
        const auto image = edit::addImages(bench.plan(), {Image {.cloud = moon, .uid = QString("moon-1")}});
        QVERIFY(bench.document().execute(*image));
        const Id<MultiCloudImage> second = bench.plan().row(Id<ListedMci> {4}).mci;
        Change setting("Cover the moon");
        MciSetting row {.mci = second, .cloud = moon, .image = bench.plan().all<Image>().ids().constLast()};
        row.id = bench.plan().nextId<MciSetting>();
        setting.of<MciSetting>().added.append(row);
        QVERIFY(bench.document().execute(setting));
        bench.goTo<Deployment>("Shop test");
        auto *dialog = openDialog(bench, "plan_add_server");
        QVERIFY(WindowBench::pick(dialog, "Cloud", "Moon"));
        QCOMPARE(chosen(dialog, "MultiCloud Image"), nameOf(bench.plan(), second));
        QVERIFY(WindowBench::texts(dialog).contains("moon-1"));
    }

    // EC-38: what Server Defaults fill in is set here, and the dialog says so.
    void serverDefaultsPrefill()
    {
        WindowBench bench("classic");
        bench.goTo<Deployment>("Shop test");
        auto *page = bench.window().findChild<ServerDefaultsList *>();
        QVERIFY(page);
        ServerDefault row;
        row.deployment = bench.find<Deployment>("Shop test");
        row.cloud = Id<Cloud> {1};
        bench.plan().all<InstanceType>().forEach([&](const InstanceType &type) {
            if (type.cloud == row.cloud && type.name == "m1.large")
                row.instanceType = type.id;
        });
        QVERIFY(bench.document().execute(*edit::setServerDefault(bench.plan(), row)));
        auto *dialog = openDialog(bench, "plan_add_server");
        QVERIFY(WindowBench::pick(dialog, "Cloud", "AWS US-East"));
        QCOMPARE(chosen(dialog, "Instance Type"), QString("m1.large"));
        QVERIFY(WindowBench::texts(dialog).contains("The Server Defaults of Shop test filled in"));
        WindowBench::picture(dialog, "adding-prefilled");
        write(dialog, "big");
        QTest::keyClick(dialog, Qt::Key_Return);
        const Id<Server> big = bench.find<Server>("big");
        QVERIFY(big);
        QCOMPARE(bench.plan().row(big).next.instanceType.value(), row.instanceType);
        QVERIFY(bench.window().selection() == QList<AnyId> {big});
    }

    void whatAPersonChoseIsNotPrefilled()
    {
        WindowBench bench("classic");
        bench.goTo<Deployment>("Shop test");
        auto *dialog = openDialog(bench, "plan_add_server");
        QVERIFY(WindowBench::pick(dialog, "Cloud", "AWS US-East"));
        QCOMPARE(chosen(dialog, "Datacenter"), QString("us-east-1a")); // the account's
        QVERIFY(WindowBench::texts(dialog).contains("The Server Defaults of the account"));
        QVERIFY(WindowBench::pick(dialog, "Datacenter", "[any]"));
        QVERIFY(!WindowBench::texts(dialog).contains("The Server Defaults of the account"));
        QVERIFY(WindowBench::pick(dialog, "Deployment", "Shop production"));
        QCOMPARE(chosen(dialog, "Datacenter"), QString("[any]"));
    }

    void startsFromWhatIsSelected()
    {
        WindowBench bench("classic");
        bench.window().goTo(Id<ServerTemplate> {1});
        auto *dialog = openDialog(bench, "plan_add_server");
        QCOMPARE(chosen(dialog, "Revision"), QString("[rev 1]"));
        dialog->reject();
        bench.window().goTo(Id<Cloud> {5});
        dialog = openDialog(bench, "plan_add_array");
        QCOMPARE(chosen(dialog, "Cloud"), QString("Rackspace"));
    }

    void addsAnArrayAndEnablesIt()
    {
        WindowBench bench("classic", Appearance::Dark);
        bench.goTo<Deployment>("Shop test");
        auto *dialog = openDialog(bench, "plan_add_array");
        write(dialog, "crawlers");
        WindowBench::named<QSpinBox>(dialog, "Max count")->setValue(10);
        WindowBench::named<QSpinBox>(dialog, "Min count")->setValue(2);
        QVERIFY(WindowBench::pick(dialog, "Array type", "queue"));
        WindowBench::picture(dialog, "adding-array-dark");
        QVERIFY(WindowBench::click(dialog, "Add and Enable"));
        const Id<ServerArray> array = bench.find<ServerArray>("crawlers");
        QVERIFY2(array, qPrintable(bench.trouble()));
        QVERIFY(bench.plan().row(array).enabled);
        QCOMPARE(bench.plan().row(array).type, ArrayType::Queue);
        QCOMPARE(runningOf(bench.plan(), array).size(), 2);
        WindowBench::picture(&bench.window(), "adding-array-added-dark");
    }
};

const program::Part testAdding = program::test<TestAdding>("tst_adding");
} // namespace tst_adding

#include "tst_adding.moc"
