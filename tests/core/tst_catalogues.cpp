// SPDX-License-Identifier: MIT
// What builders, streams and maps list becomes MultiCloud Images: one revision a run or version, an image a
// cloud; twice is once, and what is no image is told.
#include "core/export/planjsonwriter.h"
#include "core/import/gather.h"
#include "tests/support/inventories.h"
#include "tests/support/program.h"

#include <QtTest>

namespace tst_catalogues {
namespace {
using namespace inventories;

const QString shared = QStringLiteral(SOURCE_DIR "/../shared/data");

// "shop 1: EC2 us-east-1 ami-…, …", sorted by name and number.
QStringList mcisOf(const Plan &plan)
{
    QMap<std::tuple<QString, quint32, int>, QString> lines;
    plan.all<MultiCloudImage>().forEach([&](const MultiCloudImage &mci) {
        QStringList settings;
        for (const Id<MciSetting> id : plan.referrers<&MciSetting::mci>(mci.id)) {
            const MciSetting &row = plan.row(id);
            settings.append(plan.row(row.cloud).name + u' ' + plan.row(row.image).uid.toString());
        }
        settings.sort();
        const QString name = plan.row(mci.lineage).name;
        lines.insert(
            {name, mci.lineage.value, mci.revision},
            QStringLiteral("%1 %2: %3").arg(name).arg(mci.revision).arg(settings.join(QStringLiteral(", "))));
    });
    return lines.values();
}

QStringList mcisIn(const QString &path, const InventoryAnswers &answers = {})
{
    Plan plan;
    imported(plan, {path}, answers);
    return mcisOf(plan);
}

QByteArray build(const QByteArray &name, const QByteArray &artifact, const QByteArray &run,
                 const QByteArray &builder = "amazon-ebs", int time = 1700000000)
{
    return "{\"name\":\"" + name + "\",\"builder_type\":\"" + builder
        + "\",\"build_time\":" + QByteArray::number(time) + ",\"artifact_id\":\"" + artifact
        + "\",\"packer_run_uuid\":\"" + run + "\"}";
}
QByteArray manifest(const QList<QByteArray> &builds) { return "{\"builds\":[" + builds.join(',') + "]}"; }

QString toldOf(const ImportResult &result)
{
    QStringList lines;
    for (const ImportReport::Line &line : result.report.lines)
        if (!line.why.isEmpty())
            lines.append(line.text());
    return lines.join(u'\n');
}
} // namespace

class TestCatalogues : public QObject {
    Q_OBJECT
private slots:
    void aRunOfPackerIsARevision()
    {
        Plan plan;
        const ImportResult result = imported(plan, {fixtures + "/packer/builds"});
        QCOMPARE(
            mcisOf(plan),
            QStringList({"desk 1: EC2 us-east-1 ami-0dd00000000000001",
                         "desk 2: EC2 us-east-1 ami-0dd00000000000002",
                         "shop 1: EC2 eu-west-1 ami-0ee00000000000001, EC2 us-east-1 ami-0aa00000000000001",
                         "shop 2: EC2 eu-west-1 ami-0ee00000000000002, EC2 us-east-1 ami-0aa00000000000002, "
                         "Google shop-1700090000",
                         "shop 3: EC2 us-east-1 ami-0aa00000000000003"}));
        const QString told = toldOf(result);
        QVERIFY2(told.contains("A build of a container image (docker), which no cloud launches."),
                 qPrintable(told));
        QVERIFY2(told.contains("--project NAME"), qPrintable(told));
        plan.all<MultiCloudImage>().forEach([&](const MultiCloudImage &mci) {
            QVERIFY(!mci.isHead());
            QCOMPARE(bool(mci.committedAt), plan.row(mci.lineage).name == "shop"); // not 1970
        });
        plan.all<Image>().forEach([](const Image &image) {
            QVERIFY(image.sourceKey.provider == Provider::Aws
                    || image.sourceKey.provider == Provider::Google);
        });
    }

    // Regions that a run lacks are absent; a run that comes later is one more revision.
    void aLaterRunIsOneMore()
    {
        const Folder folder;
        const QString path =
            folder.add("m.json", manifest({build("web", "us-east-1:ami-0aa00000000000001", "r1")}));
        Plan plan;
        imported(plan, {path});
        folder.add(
            "m.json",
            manifest({build("web", "us-east-1:ami-0aa00000000000001", "r1"),
                      build("web", "us-east-1:ami-0aa00000000000002", "r2", "amazon-ebs", 1700000900)}));
        imported(plan, {path});
        // Also where the manifest has only the last run.
        folder.add(
            "m.json",
            manifest({build("web", "us-east-1:ami-0aa00000000000003", "r3", "amazon-ebs", 1700001900)}));
        imported(plan, {path});
        QCOMPARE(mcisOf(plan),
                 QStringList({"web 1: EC2 us-east-1 ami-0aa00000000000001",
                              "web 2: EC2 us-east-1 ami-0aa00000000000002",
                              "web 3: EC2 us-east-1 ami-0aa00000000000003"}));
    }

    void buildsOfOneNameInTwoFilesAreTwo()
    {
        const Folder folder;
        folder.add("a/m.json", manifest({build("web", "us-east-1:ami-0aa00000000000001", "r1")}));
        folder.add("b/m.json", manifest({build("web", "us-east-1:ami-0aa00000000000002", "r2")}));
        Plan plan;
        imported(plan, {folder.path()});
        QCOMPARE(mcisOf(plan),
                 QStringList({"web 1: EC2 us-east-1 ami-0aa00000000000001",
                              "web (b/m.json) 1: EC2 us-east-1 ami-0aa00000000000002"}));
        QVERIFY(imported(plan, {folder.path()}).change.isEmpty());
        const Folder elsewhere; // the same files, put somewhere else
        elsewhere.add("a/m.json", manifest({build("web", "us-east-1:ami-0aa00000000000001", "r1")}));
        elsewhere.add("b/m.json", manifest({build("web", "us-east-1:ami-0aa00000000000002", "r2")}));
        imported(plan, {elsewhere.path()});
        QCOMPARE(plan.all<MciLineage>().size(), 2);
        QCOMPARE(plan.all<MultiCloudImage>().size(), 2);
    }

    void aProjectMakesTheImageTheOneThatIsKnown()
    {
        const QByteArray one = manifest({build("web", "web-1", "r1", "googlecompute")});
        const Folder folder;
        const QString path = folder.add("m.json", one);
        QCOMPARE(mcisIn(path), QStringList("web 1: Google web-1"));
        QCOMPARE(mcisIn(path, {.project = "shop-images"}), QStringList("web 1: Google shop-images/web-1"));
        // Once it is known, nobody needs to say it.
        Plan plan;
        imported(plan, {path}, {.project = "shop-images"});
        QVERIFY(imported(plan, {path}).change.isEmpty());
    }

    void aRegionThatNobodySaidIsAsked()
    {
        const Folder folder;
        const QString path = folder.add(
            "m.json",
            manifest({build("dev-box",
                            "/subscriptions/s/resourceGroups/g/providers/Microsoft.Compute/images/dev-1", "",
                            "azure-arm", 0),
                      build("web", "us-east-1:ami-0aa00000000000001", "r1")}));
        Plan plan;
        const ImportResult asked = imported(plan, {path});
        QVERIFY(asked.change.isEmpty());
        QCOMPARE(asked.questions.size(), 1);
        QCOMPARE(asked.questions.constFirst().kind, ImportQuestion::Kind::Cloud);
        const QStringList mcis = mcisIn(path, {.cloud = "westeurope"});
        QCOMPARE(mcis.size(), 2);
        QVERIFY2(mcis.constFirst().contains("images/dev-1") && !mcis.constFirst().contains("EC2"),
                 qPrintable(mcis.constFirst()));
        QCOMPARE(mcis.constLast(), QStringLiteral("web 1: EC2 us-east-1 ami-0aa00000000000001"));
    }

    // What is said where no region is, is of the provider whose images it are.
    void aLocationOfAzureIsAsked()
    {
        const Folder folder;
        const QByteArray image =
            "/subscriptions/0a1b/resourceGroups/g/providers/Microsoft.Compute/images/web";
        const auto result =
            importFiles(Plan(), {folder.add("m.json", manifest({build("web", image, "1", "azure-arm")}))},
                        {.answers = {.cloud = "us-east-1"}});
        QVERIFY2(toldOf(*result).contains("“us-east-1” is no region that is known; say it as westeurope."),
                 qPrintable(toldOf(*result)));
    }

    void imagesOfOneCloudInOneRunAreTold()
    {
        const Folder folder;
        Plan plan;
        const ImportResult result =
            imported(plan,
                     {folder.add("m.json",
                                 manifest({build("web", "web-asia", "r1", "googlecompute"),
                                           build("web", "web-us", "r1", "googlecompute")}))});
        QCOMPARE(mcisOf(plan), QStringList("web 1: Google web-asia"));
        QVERIFY(toldOf(result).contains("web has more than one image for this cloud"));
        QCOMPARE(plan.all<Image>().size(), 2);
    }

    void aVersionOfAStreamIsARevision()
    {
        Plan plan;
        const ImportResult result = imported(plan, {fixtures + "/simplestreams/released"});
        QCOMPARE(mcisOf(plan),
                 QStringList(
                     {"example server 22.04 jammy amd64 hvm instance 1: EC2 us-east-1 ami-0aa00000000000012",
                      "example server 22.04 jammy amd64 hvm ssd 1: EC2 eu-west-1 ami-0ee00000000000011, EC2 "
                      "us-east-1 "
                      "ami-0aa00000000000011",
                      "example server 22.04 jammy amd64 hvm ssd 2: EC2 us-east-1 ami-0aa00000000000021",
                      "example server 22.04 jammy arm64 1: OpenStack eu-de Example_22.04_latest"}));
        QVERIFY(toldOf(result).contains("A file to be downloaded, not an image of a cloud."));
        plan.all<Image>().forEach([](const Image &image) {
            QCOMPARE(image.architecture,
                     image.uid.toString().startsWith("ami-") ? Architecture::X86_64 : Architecture::Arm64);
        });
    }

    void anArchitectureOfCoreOsIsAnMci()
    {
        Plan plan;
        const ImportResult result = imported(plan, {fixtures + "/coreos/stable"});
        QCOMPARE(mcisOf(plan),
                 QStringList({"CoreOS stable aarch64 1: EC2 us-east-1 ami-0aa00000000000031",
                              "CoreOS stable x86_64 1: EC2 eu-west-1 ami-0ee00000000000032, EC2 us-east-1 "
                              "ami-0aa00000000000032, "
                              "Google example-coreos/coreos-44-1-x86-64"}));
        QVERIFY(toldOf(result).contains("Images of a provider whose clouds are not known here."));
        QCOMPARE(plan.row(plan.all<MultiCloudImage>().ids().constFirst()).commitMessage,
                 QStringLiteral("44.1"));
    }

    void generationsOfAzureAreTwoMcis()
    {
        const Folder folder;
        const QString path = folder.add(
            "offers.json",
            "{\"x86_64\":{\"azure\":{\"no-purchase-plan\":{"
            "\"hyperVGen1\":{\"publisher\":\"shop\",\"offer\":\"os\",\"sku\":\"one\",\"version\":\"4.1\"},"
            "\"hyperVGen2\":{\"publisher\":\"shop\",\"offer\":\"os\",\"sku\":\"two\",\"version\":\"4.1\"}}}}"
            "}");
        Plan plan;
        imported(plan, {path}, {.cloud = "westeurope"});
        QStringList modes;
        plan.all<Image>().forEach(
            [&](const Image &image) { modes.append(image.uid.toString() + u' ' + labelOf(image.bootMode)); });
        modes.sort();
        QCOMPARE(modes,
                 QStringList({"shop:os:one:4.1 " + labelOf(BootMode::Bios),
                              "shop:os:two:4.1 " + labelOf(BootMode::Uefi)}));
        QCOMPARE(plan.all<MciLineage>().size(), 2);
    }

    void mapsBecomeMcis()
    {
        Plan plan;
        const ImportResult result = imported(plan, {fixtures + "/maps/amis"});
        QCOMPARE(
            mcisOf(plan),
            QStringList(
                {"RegionMap NAT 1: EC2 eu-west-1 ami-0ee00000000000071, EC2 us-east-1 ami-0aa00000000000071",
                 "RegionMap WEB 1: EC2 us-east-1 resolve:ssm:/shop/web",
                 "bastion_amis 1: EC2 eu-west-1 ami-0ee00000000000061, EC2 us-east-1 ami-0aa00000000000061",
                 "shop_amis jammy-amd64 1: EC2 us-east-1 ami-0aa00000000000051, EC2 us-gov-west-1 "
                 "ami-0cc00000000000051",
                 "shop_amis noble-amd64 1: EC2 us-east-1 ami-0aa00000000000052",
                 "stable aarch64 1: EC2 eu-west-1 ami-0ee00000000000041, EC2 us-east-1 ami-0aa00000000000041",
                 "stable x86_64 1: EC2 eu-west-1 ami-0ee00000000000042, EC2 us-east-1 "
                 "ami-0aa00000000000042"}));
        const QString told = toldOf(result);
        for (const char *what : {"“bastion_amis/ap-south-1” is no image, but “soon”.",
                                 "“RegionMap/eu-west-1/WEB” is no image, but “NOT_SUPPORTED”.",
                                 "“Sizes” holds no image.", "“instance_type” holds no image."})
            QVERIFY2(told.contains(what), qPrintable(told));
        QVERIFY(!told.contains("hunter2"));
        QCOMPARE(result.questions.size(), 1);
        QCOMPARE(result.questions.constFirst().kind, ImportQuestion::Kind::MapKey);
        QCOMPARE(result.questions.constFirst().answers,
                 QStringList({"*.{region}.*", "*/{region}-*", "*/{region}/*", "*/{region}"}));
    }

    void aPersonSaysHowKeysAreRead()
    {
        const Folder folder;
        const QString path = folder.add("amis.json",
                                        "{\"web-eu-west-1-jammy\":\"ami-0ee00000000000001\",\"web-eu-west-"
                                        "1\":\"ami-0ee00000000000002\"}");
        QCOMPARE(mcisIn(path),
                 QStringList({"web 1: EC2 eu-west-1 ami-0ee00000000000002",
                              "web jammy 1: EC2 eu-west-1 ami-0ee00000000000001"}));
        Plan plan;
        const ImportResult result = imported(plan, {path}, {.mapKey = "web-{region}-*"});
        QCOMPARE(mcisOf(plan), QStringList("jammy 1: EC2 eu-west-1 ami-0ee00000000000001"));
        QVERIFY(toldOf(result).contains("The key “web-eu-west-1” does not fit the pattern"));
    }

    // Other images of a map are a revision more; one that was there before is that one.
    void aMapThatMovedIsANewRevision()
    {
        const Folder folder;
        const QByteArray first = "{\"amis\":{\"us-east-1\":\"ami-0aa00000000000001\"}}",
                         second = "{\"amis\":{\"us-east-1\":\"ami-0aa00000000000002\"}}";
        const QString path = folder.add("amis.tfvars.json", first);
        Plan plan;
        imported(plan, {path});
        folder.add("amis.tfvars.json", second);
        imported(plan, {path});
        folder.add("amis.tfvars.json", first);
        QVERIFY(imported(plan, {path}, {.takesOlder = true}).change.isEmpty());
        QCOMPARE(mcisOf(plan),
                 QStringList({"amis 1: EC2 us-east-1 ami-0aa00000000000001",
                              "amis 2: EC2 us-east-1 ami-0aa00000000000002"}));
    }

    void whatIsTurnedRoundIsTold()
    {
        const Folder folder;
        Plan plan;
        const ImportResult result =
            imported(plan,
                     {folder.add("amis.json",
                                 "{\"own\":{\"web\":\"ami-0aa00000000000001\",\"win\":{\"ami-"
                                 "0aa00000000000002\":\"windows-2022\"}}}")},
                     {.cloud = "us-east-1"});
        QCOMPARE(mcisOf(plan), QStringList("own web 1: EC2 us-east-1 ami-0aa00000000000001"));
        QVERIFY2(toldOf(result).contains("“own/win” is turned round: ami-0aa00000000000002 stands where a "
                                         "name should, and “windows-2022” where"),
                 qPrintable(toldOf(result)));
    }

    void variablesOfAConfigurationAreRead()
    {
        const Folder folder;
        const QString path = folder.add("variables.tf",
                                        "variable \"amis\" {\n  type = map(string)\n  default = { us-east-1 "
                                        "= \"ami-0aa00000000000001\" }\n}\n"
                                        "resource \"aws_instance\" \"x\" {\n  ami = var.amis[\"x\"]\n}\n");
        QCOMPARE(mcisIn(path), QStringList("amis 1: EC2 us-east-1 ami-0aa00000000000001"));
    }

    void whatHasToBeComputedIsRefusedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("why");
        const auto row = [](const char *name, const char *text, const char *why) {
            QTest::newRow(name) << QByteArray("a = \"ami-0aa00000000000001\"\n") + text
                                << QString::fromUtf8(why);
        };
        row("a function", "b = lower(\"X\")\n",
            "line 2: The value of “b” has to be computed. Only texts, numbers, lists and maps are read; "
            "write it out.");
        row("in a map", "b = {\n  x = \"1\"\n  y = \"${var.z}\"\n}\n",
            "line 4: The value of “b” has to be computed.");
        row("twice", "a = 1\n", "line 2: “a” occurs twice. Keep one of them.");
        row("no end", "b = {\n x = 1\n", "line 2: A { is not closed before the end of the file.");
        row("a text without end", "b = \"x\nc = 1\n",
            "line 2: A text begins here and does not end on its line. End it with \".");
        row("a heredoc without end", "b = <<EOT\nx\n",
            "line 2: A text that ends with a line “EOT” begins here, and there is no such line.");
    }
    void whatHasToBeComputedIsRefusedWithItsLine()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, why);
        const Folder folder;
        Plan plan;
        const ImportResult result = imported(plan, {folder.add("x.tfvars", text)}, {.cloud = "us-east-1"});
        QVERIFY2(toldOf(result).contains("x.tfvars, " + why), qPrintable(toldOf(result)));
        QVERIFY(result.change.isEmpty());
    }

    void whatIsOnlyAnIndexIsRefused()
    {
        const Folder folder;
        Plan plan;
        const ImportResult result =
            imported(plan, {folder.add("index.json", "{\"format\":\"index:1.0\",\"index\":{}}")});
        QVERIFY(toldOf(result).contains(
            "This is an index of streams. Give the files that it names as their paths."));
    }

    void twiceIsOnce_data()
    {
        QTest::addColumn<QString>("folder");
        for (const char *folder : {"packer/builds", "simplestreams/released", "coreos/stable", "maps/amis"})
            QTest::newRow(folder) << fixtures + '/' + folder;
    }
    void twiceIsOnce()
    {
        QFETCH(QString, folder);
        Plan plan;
        imported(plan, {folder});
        const ImportResult again = imported(plan, {folder});
        QVERIFY2(again.change.isEmpty(), qPrintable(toldOf(again)));
        QCOMPARE(again.report.count(ImportReport::Outcome::Failed), 0);
    }

    // What a cloud says of its image counts more than what a catalogue says by the way.
    void aCloudKnowsItsImagesBetter()
    {
        const Folder folder;
        folder.add("m.json", manifest({build("web", "us-east-1:ami-0aa00000000000001", "r1")}));
        folder.add("us-east-1/images.json",
                   "{\"Images\":[{\"ImageId\":\"ami-0aa00000000000001\",\"Name\":\"web\",\"CreationDate\":"
                   "\"2020-01-01T00:00:00Z\"}]}");
        Plan plan;
        imported(plan, {folder.path()});
        QCOMPARE(plan.all<Image>().size(), 1);
        const Image &image = plan.row(plan.all<Image>().ids().constFirst());
        QCOMPARE(image.created.toDateTime().date().year(), 2020);
        QCOMPARE(image.family.toString(), QStringLiteral("web"));
        QVERIFY(imported(plan, {folder.path("m.json")}).change.isEmpty());
    }

    // A ServerTemplate that lists the latest revision lists the run that comes.
    void whoFollowsLatestLaunchesTheNewRun()
    {
        const Folder folder;
        const QString path =
            folder.add("m.json", manifest({build("web", "us-east-1:ami-0aa00000000000001", "r1")}));
        Plan plan;
        imported(plan, {path});
        Change change;
        const Id<MultiCloudImage> first = plan.all<MultiCloudImage>().ids().constFirst();
        const Id<TemplateLineage> lineage = plan.nextId<TemplateLineage>();
        const Id<ServerTemplate> head = plan.nextId<ServerTemplate>();
        change.of<TemplateLineage>().added.append({.id = lineage, .name = "Web"});
        change.of<ServerTemplate>().added.append({.id = head, .lineage = lineage, .name = "Web"});
        change.of<ListedMci>().added.append({.id = plan.nextId<ListedMci>(),
                                             .serverTemplate = head,
                                             .mci = first,
                                             .isDefault = true,
                                             .naming = RevisionNaming::Latest});
        plan.apply(change);
        folder.add(
            "m.json",
            manifest({build("web", "us-east-1:ami-0aa00000000000001", "r1"),
                      build("web", "us-east-1:ami-0aa00000000000002", "r2", "amazon-ebs", 1700000900)}));
        imported(plan, {path});
        const ListedMci &listed = plan.row(plan.all<ListedMci>().ids().constFirst());
        QCOMPARE(plan.row(listed.mci).revision, 2);
    }

    // A name that was given here stays, and the next run is still found to be of it.
    void aNameThatWasPlannedStays()
    {
        const Folder folder;
        const QString path =
            folder.add("m.json", manifest({build("web", "us-east-1:ami-0aa00000000000001", "r1")}));
        Plan plan;
        imported(plan, {path});
        editHere(plan, plan.all<MciLineage>().ids().constFirst(), [](MciLineage &row) { row.name = "Shop"; });
        folder.add("m.json", manifest({build("web", "us-east-1:ami-0aa00000000000002", "r2")}));
        imported(plan, {path});
        QCOMPARE(plan.all<MciLineage>().size(), 1);
        QCOMPARE(mcisOf(plan),
                 QStringList({"Shop 1: EC2 us-east-1 ami-0aa00000000000001",
                              "Shop 2: EC2 us-east-1 ami-0aa00000000000002"}));
    }

    // A region that nobody knows is not the one that a person means for what has none; nor is a newline of a name.
    void whatIsNoRegionIsNotGuessed()
    {
        const Folder folder;
        const QString path = folder.add("amis.tfvars",
                                        "amis = {\n  us-east-1 = <<EOF\nami-0aa00000000000001\nEOF\n"
                                        "  us-moon-1 = \"ami-0aa00000000000002\"\n  eusc-de-east-1 = "
                                        "\"ami-0aa00000000000003\"\n}\n");
        Plan plan;
        const ImportResult result = imported(plan, {path}, {.cloud = "us-east-1"});
        QCOMPARE(mcisOf(plan),
                 QStringList("amis 1: EC2 eusc-de-east-1 ami-0aa00000000000003, EC2 us-east-1 "
                             "ami-0aa00000000000001"));
        QVERIFY2(toldOf(result).contains(
                     "“us-moon-1” is no region that is known, so that ami-0aa00000000000002 is left out."),
                 qPrintable(toldOf(result)));
    }

    void whatMayBeSecretIsNotTold_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("sensitive variable")
            << "x.tf"
            << QByteArray(
                   "variable \"web\" {\n  sensitive = true\n  default = {\n    us-east-1 = \"ami-0aa00000000000001\"\n    dsn = "
                   "\"postgres://u:hunter2@db\"\n  }\n}\n");
        QTest::newRow("the same in JSON")
            << "x.tf.json"
            << QByteArray(
                   "{\"variable\":{\"web\":{\"sensitive\":true,\"default\":{\"us-east-1\":\"ami-hunter200\"}}}}");
        QTest::newRow("beside images")
            << "x.tfvars"
            << QByteArray(
                   "web = {\n  us-east-1 = \"ami-0aa00000000000001\"\n  dsn = \"postgres://u:hunter2@db\"\n}\n");
        QTest::newRow("parameters")
            << "x.json"
            << QByteArray("{\"Parameters\":{\"Ami\":\"ami-0aa00000000000001\",\"DbPw\":\"hunter2\"}}");
    }
    void whatMayBeSecretIsNotTold()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, text);
        const Folder folder;
        Plan plan;
        const ImportResult result = imported(plan, {folder.add(name, text)}, {.cloud = "us-east-1"});
        QVERIFY2(!toldOf(result).contains("hunter2"), qPrintable(toldOf(result)));
        QVERIFY(!planToJson(plan).contains("hunter2"));
    }

    void realOnesAreAnswered_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("cloud");
        QTest::addColumn<int>("mcis");
        QTest::addColumn<QStringList>("has");
        const auto row = [](const char *file, const char *cloud, int mcis, const QStringList &has) {
            QTest::newRow(file) << QString::fromLatin1(file) << QString::fromLatin1(cloud) << mcis << has;
        };
        row("packer/weka-24-builds-region-dropped.manifest.json", "", 7,
            {"weka-eks 7: EC2 us-east-1 ami-0b8bd1b0df1dedb24, EC2 us-west-1 ami-0292dda826a16b860, EC2 "
             "us-west-2 ami-0a64ccfbc32ce7551"});
        row("packer/docker-sha256-only.manifest.json", "", 0, {});
        const QString images =
            "AzureRM West Europe /subscriptions/8d7d1594-ccc4-4018-9cae-3a23c5519eff/resourceGroups/"
            "nextcloud/providers/Microsoft.Compute/images/nextcloudDev";
        row("packer/azure-empty-run-uuid.manifest.json", "westeurope", 3,
            {"dev-box 1: " + images, "dev-box 2: " + images + "-2021-06-23T203300Z",
             "dev-box 3: " + images + "-2021-06-23T204920Z"});
        const QString offer = " 1: AzureRM West Europe azureopenshift:aro4:";
        row("coreos/marketplace-rhcos.json", "westeurope", 3,
            {"CoreOS marketplace aarch64 Gen2" + offer + "417-arm:417.94.20240701",
             "CoreOS marketplace x86_64 Gen1" + offer + "aro_417:417.94.20240701",
             "CoreOS marketplace x86_64 Gen2" + offer + "417-v2:417.94.20240701"});
        row("ami-map/amis-by-os-one-inverted.json", "us-east-1", 8,
            {"public win2019 1: EC2 us-east-1 ami-0a1a6272c3e138311"});
        row("ami-map/ami-german-comments.tfvars", "us-east-1", 1,
            {"ami 1: EC2 us-east-1 ami-0f27ef7b3245a5f31"});
    }
    void realOnesAreAnswered()
    {
        QFETCH(QString, file);
        QFETCH(QString, cloud);
        QFETCH(int, mcis);
        QFETCH(QStringList, has);
        const QString path = shared + "/untried/inventory/" + file;
        if (!QFileInfo::exists(path))
            QSKIP("The collection of real files is not beside this checkout.");
        Plan plan;
        const ImportResult result = imported(plan, {path}, {.cloud = cloud});
        const QStringList lines = mcisOf(plan);
        QCOMPARE(lines.size(), mcis);
        for (const QString &line : std::as_const(has))
            QVERIFY2(lines.contains(line), qPrintable(lines.join(u'\n')));
        QCOMPARE(result.report.count(ImportReport::Outcome::Failed), 0);
    }

    // Each is recognised as what it is, or told why it is not read.
    void realOnesAreRecognised()
    {
        if (!QDir(shared).exists())
            QSKIP("The collection of real files is not beside this checkout.");
        for (const char *folder : {"packer-manifest", "ubuntu-simplestreams", "coreos-stream-metadata",
                                   "cloudformation-mappings", "terraform-region-map"}) {
            FileSource source({shared + "/inventory/" + folder});
            const Gathered all = gather(source, nullptr);
            for (const GatheredFile &file : all.files) {
                QVERIFY2(file.format || !file.why.isEmpty(), qPrintable(file.file.path));
                QVERIFY2(!file.format || file.format->isCatalogue || file.format->refusal,
                         qPrintable(file.file.path));
            }
        }
        const QStringList map =
            mcisIn(shared + "/inventory/terraform-region-map/tf_aws_ubuntu_ami.variables.tf.json");
        QCOMPARE(map.size(), 36);
        QCOMPARE(mcisIn(shared + "/inventory/terraform-region-map/cachix.amis.json").size(), 4);
    }
};

const program::Part testCatalogues = program::test<TestCatalogues>("tst_catalogues");
} // namespace tst_catalogues

#include "tst_catalogues.moc"
