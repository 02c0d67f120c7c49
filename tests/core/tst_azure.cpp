// SPDX-License-Identifier: MIT
// What `az` prints becomes a plan: what machines and scale sets launch next, by galleries and the
// marketplace, and what runs instead.
#include "core/export/planjsonwriter.h"
#include "core/import/gather.h"
#include "core/naming/names.h"
#include "core/plan/owner.h"
#include "core/plan/pointer.h"
#include "core/resolve/drift.h"
#include "tests/support/inventories.h"
#include "tests/support/program.h"

#include <QtTest>

namespace tst_azure {
namespace {
using namespace inventories;

const QString week = fixtures + QStringLiteral("/azure/week1");
const QString subscription = week + QStringLiteral("/azure/11112222-3333-4444-5555-666677778888/");
const QString shared = QStringLiteral(SOURCE_DIR "/../shared/data");
const QString westEurope = QStringLiteral("Azure West Europe");
const QString webImages =
    QStringLiteral("/subscriptions/11112222-3333-4444-5555-666677778888/resourceGroups/Shop-Images/providers/"
                   "Microsoft.Compute/galleries/shop/images/web");

QString nextUid(const Plan &plan, Owner owner)
{
    const Image *image = plan.find(resolve(plan, owner).image.value);
    return image ? image->uid.toString() : QStringLiteral("unknown");
}

// What runs, as often as it does.
QStringList runningImages(const Plan &plan, Owner owner)
{
    QStringList images;
    for (const Id<Instance> id : runningOf(plan, owner))
        images.append(imageText(launchedWith(plan, id)));
    images.sort();
    return images;
}

// The scale set of that name in a resource group, which is its deployment.
Id<ServerArray> scaleSet(const Plan &plan, const QString &name, const QString &group)
{
    Id<ServerArray> found;
    plan.all<ServerArray>().forEach([&](const ServerArray &row) {
        if (row.name == name && plan.row(row.deployment).name == group)
            found = row.id;
    });
    return found;
}

const Image &imageWith(const Plan &plan, const QString &uid, const QString &cloud = westEurope)
{
    static const Image none;
    const Image *found = &none;
    plan.all<Image>().forEach([&](const Image &row) {
        if (row.uid.toString().compare(uid, Qt::CaseInsensitive) == 0 && nameOf(plan, row.cloud) == cloud)
            found = &row;
    });
    return *found;
}

// What an import of that text says was wrong with it.
QString refusalOf(const QByteArray &bytes)
{
    const Folder folder;
    FileSource source({folder.add("x.json", bytes)});
    QString why;
    for (const GatheredFile &file : gather(source, nullptr).files)
        why += file.why;
    return why.remove(folder.path() + u'/');
}
} // namespace

class TestAzure : public QObject {
    Q_OBJECT
private slots:
    // 1.0.9 was published last; 1.1.0 is excluded, 1.2.0 is not there yet, 1.3.0 is elsewhere.
    void aGalleryLaunchesItsHighestVersionThere()
    {
        Plan plan;
        imported(plan, {week});
        QCOMPARE(nextUid(plan, scaleSet(plan, "shop-web", "shop-prod")), webImages + "/versions/1.0.12");
        const Image &definition = imageWith(plan, webImages);
        QVERIFY(definition.kind == ImageKind::Alias);
        QCOMPARE(plan.row(imageWith(plan, webImages, "Azure North Europe").target).uid.toString(),
                 webImages + "/versions/1.3.0");
        // As soon as 1.1.0 is excluded no more, it is the one.
        editHere(plan, imageWith(plan, webImages + "/versions/1.1.0").id,
                 [](Image &image) { image.excludedFromLatest = false; });
        QCOMPARE(nextUid(plan, scaleSet(plan, "shop-web", "shop-prod")), webImages + "/versions/1.1.0");
    }

    // Those that it beats, the next one first; what is excluded or elsewhere is none of them.
    void explainNamesWhatTheHighestVersionBeats()
    {
        Plan plan;
        imported(plan, {week});
        const QList<Step> steps = explain(plan, scaleSet(plan, "shop-web", "shop-prod"), LaunchField::Image);
        QVERIFY2(
            steps.constFirst().why.endsWith("highest version of a gallery. It comes before 1.0.10, 1.0.9."),
            qPrintable(steps.constFirst().why));
    }

    // What stands on the definition is not guessed.
    void aVersionWithoutItsDefinitionIsUnknown()
    {
        Plan plan;
        const ImportResult result = imported(plan, {subscription + "sig-image-version-list-1-1.json"});
        const Image &image = imageWith(plan, webImages + "/versions/1.0.12");
        QCOMPARE(image.architecture, Architecture::Unknown);
        QCOMPARE(image.bootMode, BootMode::Unknown);
        QVERIFY2(result.report.text().contains("It comes with az sig image-definition list."),
                 qPrintable(result.report.text()));
        imported(plan,
                 {subscription + "sig-image-definition-list-1.json",
                  subscription + "sig-image-version-list-1-1.json"});
        QCOMPARE(imageWith(plan, webImages + "/versions/1.0.12").bootMode, BootMode::Uefi);
    }

    void aVersionIsAsItsDefinition()
    {
        Plan plan;
        imported(plan, {week});
        for (const QString version : {"1.0.9", "1.0.12"}) {
            const Image &image = imageWith(plan, webImages + "/versions/" + version);
            QCOMPARE(image.architecture, Architecture::X86_64);
            QCOMPARE(image.bootMode, BootMode::Uefi);
            QCOMPARE(image.minDisk, 30);
        }
        QCOMPARE(imageWith(plan, webImages + "/versions/1.3.0", "Azure North Europe").architecture,
                 Architecture::X86_64);
    }

    // Whatever the letter case of their ids, they are members of one scale set; "latest model applied" is
    // said of all.
    void membersAreOfOneScaleSet()
    {
        Plan plan;
        imported(plan, {week});
        QCOMPARE(plan.all<ServerArray>().size(), 3);
        const auto web = scaleSet(plan, "shop-web", "shop-prod");
        QCOMPARE(runningImages(plan, web),
                 QStringList({webImages + "/versions/1.0.12", webImages + "/versions/1.0.12",
                              webImages + "/versions/1.0.9"}));
        const RunningCount running = countRunning(plan, resolve(plan, web));
        QCOMPARE(running.all, 3);
        QCOMPARE(running.unlike, 1);
        QVERIFY(!plan.row(web).next.serverTemplate && !plan.row(web).next.templateLineage);
    }

    // One that is scaled in has ended.
    void membersThatAreListedNoMoreHaveEnded()
    {
        Plan plan;
        const Week later(week);
        imported(plan, {later.path()});
        later.replace("vmss-list.json", "\"capacity\": 3", "\"capacity\": 2");
        later.replace("vmss-list-instances-1.json", "virtualMachines/0\"", "virtualMachines/1\"");
        later.replace("vmss-list-instances-1.json", "\"exactVersion\": \"1.0.9\"",
                      "\"exactVersion\": \"1.0.12\"");
        imported(plan, {later.path()});
        QCOMPARE(runningImages(plan, scaleSet(plan, "shop-web", "shop-prod")),
                 QStringList({webImages + "/versions/1.0.12", webImages + "/versions/1.0.12"}));
    }

    void aMachineOfAFlexibleScaleSetIsNoServer()
    {
        Plan plan;
        imported(plan, {week});
        QVERIFY(!named<Server>(plan, "shop-queue_1f", westEurope));
        const auto queue = scaleSet(plan, "shop-queue", "shop-prod");
        QCOMPARE(runningImages(plan, queue), QStringList(webImages + "/versions/1.0.12"));
        QCOMPARE(optionsOf(plan, queue).size(), 2);
    }

    void theMarketplacesLatestIsWhatTheCatalogueHas()
    {
        Plan plan;
        imported(plan, {week});
        const auto bastion = named<Server>(plan, "bastion", westEurope);
        QCOMPARE(nextUid(plan, bastion), QStringLiteral("Canonical:ubuntu-24_04-lts:server:24.04.202602090"));
        QCOMPARE(runningImages(plan, bastion),
                 QStringList("Canonical:ubuntu-24_04-lts:server:24.04.202601100"));
        QCOMPARE(drift(plan, bastion).size(), 1);
        // Of this one no catalogue was given, and what runs was not said.
        const auto legacy = named<Server>(plan, "legacy", westEurope);
        QCOMPARE(nextUid(plan, legacy), QStringLiteral("unknown"));
        QCOMPARE(runningImages(plan, legacy), QStringList("unknown"));
        QCOMPARE(plan.row(plan.row(legacy).next.image.value()).uid.toString(),
                 QStringLiteral("credativ:Debian:8:latest"));
    }

    // The list without --all, which `az` brings along, has no versions.
    void theShortListIsNoCatalogue()
    {
        Plan plan;
        const Folder folder;
        imported(
            plan,
            {subscription + "vm-list.json",
             folder.add(
                 "westeurope.json",
                 "[{\"architecture\":\"x64\",\"offer\":\"Debian\",\"publisher\":\"credativ\",\"sku\":\"8\",\n"
                 "                                        "
                 "\"urn\":\"credativ:Debian:8:latest\",\"urnAlias\":\"Debian8\",\"version\":\"latest\"}]")});
        QCOMPARE(nextUid(plan, named<Server>(plan, "legacy", westEurope)), QStringLiteral("unknown"));
    }

    void idsAreSpelledInAnyCase()
    {
        Plan plan;
        imported(plan, {week});
        const auto report = named<Server>(plan, "report", westEurope);
        QCOMPARE(nextUid(plan, report), webImages + "/versions/1.0.9"); // as the gallery spells it
        QCOMPARE(nameOf(plan, resolve(plan, report).instanceType.value), QStringLiteral("Standard_D2s_v5"));
        QCOMPARE(plan.row(currentOf(plan, report)->id).state, InstanceState::Stopped);
        int spelled = 0;
        plan.all<Image>().forEach([&](const Image &image) {
            spelled += nameOf(plan, image.cloud) == westEurope
                && image.uid.toString().endsWith("/versions/1.0.9", Qt::CaseInsensitive);
        });
        QCOMPARE(spelled, 1);
    }

    void communityGalleriesAreGalleries_data()
    {
        QTest::addColumn<QByteArray>("reference");
        QTest::addColumn<QString>("next");
        QTest::addColumn<QString>("runs");
        const QString tool = "/CommunityGalleries/lab-0a1b/Images/tool";
        QTest::newRow("latest") << QByteArray(
            "\"communityGalleryImageId\":\"/CommunityGalleries/lab-0a1b/Images/tool/Versions/latest\"")
                                << tool << "unknown";
        QTest::newRow("no version") << QByteArray("\"communityGalleryImageId\":\"/CommunityGalleries/"
                                                  "lab-0a1b/Images/tool\",\"exactVersion\":\"2.0.0\"")
                                    << tool << tool + "/versions/2.0.0";
        QTest::newRow("a version") << QByteArray(
            "\"communityGalleryImageId\":\"/communitygalleries/lab-0a1b/images/tool/versions/2.1.0\"")
                                   << "/communitygalleries/lab-0a1b/images/tool/versions/2.1.0"
                                   << "/communitygalleries/lab-0a1b/images/tool/versions/2.1.0";
        QTest::newRow("shared") << QByteArray("\"sharedGalleryImageId\":\"/SharedGalleries/11-lab/Images/"
                                              "tool/Versions/Latest\",\"exactVersion\":\"3.0.0\"")
                                << "/SharedGalleries/11-lab/Images/tool"
                                << "/SharedGalleries/11-lab/Images/tool/versions/3.0.0";
        QTest::newRow("marketplace by id")
            << QByteArray("\"id\":\"/Subscriptions/1/Providers/Microsoft.Compute/Locations/eastus/Publishers/"
                          "P/ArtifactTypes/VMImage/Offers/O/Skus/S/Versions/1.2\"")
            << "P:O:S:1.2"
            << "P:O:S:1.2";
        QTest::newRow("an image of its own")
            << QByteArray(
                   "\"id\":\"/subscriptions/1/resourceGroups/images/providers/Microsoft.Compute/images/web\"")
            << "/subscriptions/1/resourceGroups/images/providers/Microsoft.Compute/images/web"
            << "/subscriptions/1/resourceGroups/images/providers/Microsoft.Compute/images/web";
        QTest::newRow("a disk") << QByteArray("\"id\":null") << ""
                                << "unknown";
    }
    void communityGalleriesAreGalleries()
    {
        QFETCH(QByteArray, reference);
        QFETCH(QString, next);
        QFETCH(QString, runs);
        Plan plan;
        const Folder folder;
        imported(plan,
                 {folder.add("x.json",
                             "{\"id\":\"/subscriptions/1/resourceGroups/g/providers/Microsoft.Compute/"
                             "virtualMachines/vm\",\n"
                             "                                       \"name\":\"vm\",\"location\":\"West "
                             "Europe\",\"type\":\"Microsoft.Compute/virtualMachines\",\n"
                             "                                       "
                             "\"properties\":{\"provisioningState\":\"Succeeded\",\"hardwareProfile\":{"
                             "\"vmSize\":\"Standard_D2s_v5\"},\n"
                             "                                       \"storageProfile\":{\"imageReference\":{"
                                 + reference + "}}}}")});
        const auto vm = named<Server>(plan, "vm", westEurope);
        QVERIFY(vm);
        const auto &set = plan.row(vm).next.image;
        QCOMPARE(set.isSet() ? plan.row(set.value()).uid.toString() : QString(), next);
        QCOMPARE(runningImages(plan, vm), QStringList(runs));
    }

    void twiceIsOnce()
    {
        Plan plan;
        imported(plan, {week});
        const ImportResult again = imported(plan, {week});
        QVERIFY2(again.change.isEmpty(), qPrintable(again.report.text()));
        const QStringList files = filesIn(week);
        for (qsizetype i = files.size() - 1; i >= 0; --i)
            QVERIFY2(imported(plan, {files.at(i)}).change.isEmpty(), qPrintable(files.at(i)));
    }

    void secretsAreNotRead()
    {
        Plan plan;
        imported(plan, {week});
        const QByteArray text = planToJson(plan);
        for (const char *secret : {"hidden", "c2VjcmV0", "adminUsername"})
            QVERIFY2(!text.contains(secret), secret);
    }

    void whatIsNoInventoryIsRefused()
    {
        QVERIFY(refusalOf("{\"vmAgent\":{\"vmAgentVersion\":\"2\"},\"disks\":[],\"statuses\":[{\"code\":"
                          "\"PowerState/running\"}]}")
                    .contains("instance view"));
        QVERIFY(refusalOf("{\"error\":{\"code\":\"AuthorizationFailed\",\"message\":\"no\"}}")
                    .contains("what went wrong"));
        QVERIFY(
            refusalOf("[{\"name\":\"vm\",\"resourceGroup\":\"g\"}]").contains("Nothing in it is recognised"));
    }

    void aPageIsNotComplete()
    {
        if (!QDir(shared).exists())
            QSKIP("The collection of real files is not beside this checkout.");
        FileSource source({shared + "/inventory/azure-vm-list/libcloud.virtualMachines.json"});
        QVERIFY(!gather(source, nullptr).sayings.constFirst().isComplete);
    }

    void realFilesAreRecognised()
    {
        if (!QDir(shared).exists())
            QSKIP("The collection of real files is not beside this checkout.");
        const QString folder = shared + "/inventory/";
        QStringList said;
        FileSource source(
            {folder + "azure-images", folder + "azure-sig-image-version-list", folder + "azure-vm-image-list",
             folder + "azure-vm-list", folder + "azure-vm-sizes", folder + "azure-vmss-list",
             folder + "cli-shape/az.vm.list.json", folder + "cli-shape/az.vm.list-sizes.eastus.json"});
        for (const GatheredFile &file : gather(source, nullptr).files)
            said.append(file.file.path.section('/', -1) + ": "
                        + (file.format ? file.format->key : "nothing"));
        said.sort();
        QCOMPARE(
            said,
            QStringList({"az.vm.list-sizes.eastus.json: azure.sizes", "az.vm.list.json: azure.machines",
                         "azure-rest-api-specs.aliases.json: azure.template",
                         "azurecitadel.az-vm-list.json: azure.machines",
                         "azurecitadel.lab6.1.json: azure.versions", "c7n.VMSSTest.json: azure.groups",
                         "c7n.VMTest.virtual_machine_interface.json: azure.machines",
                         "c7n.VMTest.virtual_machine_tags.json: azure.machines",
                         "libcloud.virtualMachines.json: azure.machines",
                         "msdocs.canonical-12.04.4.json: azure.catalogue",
                         "rest.images.json: azure.managed-images",
                         "rest.virtualMachines.json: azure.machines", "rest.vmSizes.eastus.json: azure.sizes",
                         "vantage.azure.instances-specs.2023-01-16.json: aws.vantage"}));
    }

    // With the answers that were worked out by hand.
    void reportsAreAnswered()
    {
        const QString untried = shared + "/untried/";
        if (!QDir(untried).exists())
            QSKIP("The collection of real files is not beside this checkout.");
        Plan gallery;
        imported(gallery, {untried + "reports/03-assembled.az-sig-image-version-list.json"});
        const Image &definition = imageWith(
            gallery, "/subscriptions/0/resourceGroups/rg/providers/Microsoft.Compute/galleries/g/images/def");
        QVERIFY(gallery.row(definition.target).uid.toString().endsWith("/1.0.12"));

        Plan members;
        imported(members, {untried + "reports/06-assembled.az-vmss-list-instances.json"});
        QCOMPARE(members.all<ServerArray>().size(), 1);
        members.all<ServerArray>().forEach([&](const ServerArray &row) {
            QCOMPARE(row.name, QStringLiteral("vmss-name"));
            QCOMPARE(nextUid(members, row.id), QStringLiteral("unknown"));
            QCOMPARE(runningImages(members, row.id),
                     QStringList({"Canonical:UbuntuServer:18.04-LTS:18.04.201908131",
                                  "Canonical:UbuntuServer:18.04-LTS:18.04.201908131",
                                  "Canonical:UbuntuServer:18.04-LTS:18.04.202001210"}));
        });

        Plan machines;
        imported(machines, {untried + "inventory/azure-vm"});
        QCOMPARE(machines.all<Server>().size(), 2);
        const auto one = named<Server>(machines, "VM1", westEurope);
        QCOMPARE(runningImages(machines, one),
                 QStringList("canonical:ubuntu-24_04-lts:server:24.04.202407160"));
        QCOMPARE(nextUid(machines, one), QStringLiteral("unknown"));
        QCOMPARE(machines.row(machines.row(one).next.image.value()).uid.toString(),
                 QStringLiteral("canonical:ubuntu-24_04-lts:server:latest"));
        QCOMPARE(nameOf(machines, resolve(machines, one).instanceType.value),
                 QStringLiteral("Standard_D2s_v3"));
    }
};

const program::Part testAzure = program::test<TestAzure>("tst_azure");
} // namespace tst_azure

#include "tst_azure.moc"
