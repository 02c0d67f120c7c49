// SPDX-License-Identifier: MIT
// What OpenStack's command line and services say becomes servers, images and flavors: by id, or by a name
// where it is the only one; what a volume hides is not known, and never guessed.
#include "core/plan/owner.h"
#include "core/resolve/drift.h"
#include "tests/support/inventories.h"
#include "tests/support/program.h"

#include <QtTest>

namespace tst_openstack {
namespace {
using namespace inventories;

const QString rack = fixtures + QStringLiteral("/openstack/rack");
const QString shared = QStringLiteral(SOURCE_DIR "/../shared/data");

Id<Server> server(const Plan &plan, const QString &name, const QString &cloud = QStringLiteral("RegionOne"))
{
    Id<Server> found;
    plan.all<Server>().forEach([&](const Server &row) {
        if (row.name == name && plan.row(row.next.cloud).name == cloud)
            found = row.id;
    });
    return found;
}

const Image &imageNamed(const Plan &plan, const QString &name)
{
    static const Image none;
    const Image *found = &none;
    plan.all<Image>().forEach([&](const Image &row) { found = row.name.toString() == name ? &row : found; });
    return *found;
}

// "uid as type", as far as what runs is known.
QString current(const Plan &plan, Id<Server> id)
{
    const Instance *instance = currentOf(plan, id);
    const LaunchSnapshot &launch = plan.row(instance ? instance->launch : Id<LaunchSnapshot>());
    return QStringLiteral("%1 as %2")
        .arg(launch.unknown.contains(LaunchField::Image) ? QStringLiteral("?") : QString(launch.imageUid),
             launch.instanceType.isEmpty() ? QStringLiteral("?") : QString(launch.instanceType));
}

QString told(const ImportResult &result)
{
    QStringList lines;
    for (const ImportReport::Line &line : result.report.lines)
        if (!line.why.isEmpty())
            lines.append(line.why);
    return lines.join('\n');
}
} // namespace

class TestOpenStack : public QObject {
    Q_OBJECT
private slots:
    void serversLaunchWhatTheyRun()
    {
        Plan plan;
        imported(plan, {rack});
        QCOMPARE(plan.all<Server>().size(), 4);
        const QString debian = "0c0ffee0-0000-4000-8000-000000000001";
        QCOMPARE(current(plan, server(plan, "web-1")), debian + " as rack.small");
        QCOMPARE(resolve(plan, server(plan, "web-1")).image.value,
                 plan.row(server(plan, "web-1")).next.image.value());
        QVERIFY(!differs(plan, server(plan, "web-1")));
    }

    void aVolumeHidesTheImage()
    {
        Plan plan;
        const ImportResult result = imported(plan, {rack});
        QCOMPARE(current(plan, server(plan, "db-1")), "? as rack.medium");
        QVERIFY(!plan.row(server(plan, "db-1")).next.image.hasValue());
        QVERIFY2(told(result).contains("booted from a volume: which image it runs is not known"),
                 qPrintable(told(result)));
    }

    void aNameMeansTheOnlyOneOfThatName()
    {
        Plan plan;
        const ImportResult result = imported(plan, {rack});
        QCOMPARE(current(plan, server(plan, "db-2")), "0c0ffee0-0000-4000-8000-000000000003 as rack.medium");
        QCOMPARE(current(plan, server(plan, "web-2")), "? as rack.small");
        QVERIFY2(told(result).contains("“debian-12” is the name of 2 here"), qPrintable(told(result)));
    }

    // A name means what is called so by now, not what the plan knew by it before.
    void aNameMeansWhatIsCalledSoNow()
    {
        const auto images = [](const char *first, const char *second) {
            QByteArray text =
                "[{'ID':'i-a','Name':'FIRST','Status':'active'},{'ID':'i-b','Name':'SECOND','Status':'active'}]";
            return text.replace('\'', '"').replace("FIRST", first).replace("SECOND", second);
        };
        const QByteArray servers =
            "[{\"ID\":\"s-9\",\"Name\":\"web-9\",\"Status\":\"ACTIVE\",\"Networks\":{},"
            "\"Image\":\"debian-12\",\"Flavor\":\"tiny\"}]";
        const Folder folder;
        const InventoryAnswers answers {.cloud = "lab"};
        Plan plan;
        imported(plan, {folder.add("images.json", images("debian-12", "debian-12-candidate"))}, answers);
        const QStringList next {folder.add("images.json", images("debian-12-old", "debian-12")),
                                folder.add("servers.json", servers)};
        imported(plan, next, answers);
        const Id<Server> web = server(plan, "web-9", "lab");
        QCOMPARE(current(plan, web), QStringLiteral("i-b as ?"));
        QCOMPARE(plan.row(plan.row(web).next.image.value()).uid.toString(), QStringLiteral("i-b"));
        QVERIFY(imported(plan, next, answers).change.isEmpty());
    }

    // Servers that came first are completed by what their names mean, as if all had come at once.
    void whatWasOnlyNamedIsCompleted()
    {
        QString servers;
        for (const QString &path : filesIn(rack))
            servers = path.endsWith("server-list.json") ? path : servers;
        Plan plan, atOnce;
        imported(plan, {servers});
        imported(plan, {rack});
        imported(atOnce, {rack});
        for (const char *name : {"web-1", "web-2", "db-1", "db-2"}) {
            const Id<Server> late = server(plan, name), same = server(atOnce, name);
            QCOMPARE(current(plan, late), current(atOnce, same));
            QCOMPARE(nameOf(plan, resolve(plan, late).image.value),
                     nameOf(atOnce, resolve(atOnce, same).image.value));
            QCOMPARE(nameOf(plan, resolve(plan, late).instanceType.value),
                     nameOf(atOnce, resolve(atOnce, same).instanceType.value));
        }
        QVERIFY2(!plan.row(server(plan, "web-2")).next.image.hasValue(), "two are called so");
        QVERIFY(plan.row(server(plan, "web-2")).next.instanceType.hasValue());
        const ImportResult again = imported(plan, {rack});
        QVERIFY2(again.change.isEmpty(), qPrintable(again.report.text()));
    }

    void whatAnImageRequires()
    {
        Plan plan;
        imported(plan, {rack});
        const Image &image = imageNamed(plan, "db-snapshot");
        QCOMPARE(image.minDisk, 40);
        QCOMPARE(image.minMemory, 0); // which is how the service says that nothing is required
        QCOMPARE(image.bootMode, BootMode::Uefi);
        QCOMPARE(image.architecture, Architecture::X86_64);
        QVERIFY(image.copiedFrom.isEmpty()); // it names itself
    }

    void twiceIsOnce()
    {
        Plan plan;
        imported(plan, {rack});
        QVERIFY(imported(plan, {rack}).change.isEmpty());
    }

    // Since the microversion 2.98, servers tell the properties of their image, numbers as texts.
    void aServerTellsOfItsImage()
    {
        Plan plan;
        const Folder folder;
        QByteArray text =
            "{'servers':[{'id':'s-1','name':'a','status':'ACTIVE','flavor':{'id':'f-1'},'image':{"
            "'id':'i-1','properties':{'architecture':'aarch64','base_image_ref':'i-1','min_disk':'2',"
            "'min_ram':'0','hw_firmware_type':'uefi'}}}]}";
        imported(plan, {folder.add("x.json", text.replace('\'', '"'))}, {.cloud = "lab"});
        const Image &image = plan.row(plan.row(server(plan, "a", "lab")).next.image.value());
        QCOMPARE(image.uid.toString(), QStringLiteral("i-1"));
        QCOMPARE(image.architecture, Architecture::Arm64);
        QCOMPARE(image.bootMode, BootMode::Uefi);
        QCOMPARE(image.minDisk, 2);
        QCOMPARE(image.minMemory, 0);
        QVERIFY(image.copiedFrom.isEmpty());
    }

    void theCloudIsCalledAsAPersonSays()
    {
        const Folder folder;
        const QString file =
            folder.add("flavors.json", R"({"flavors":[{"id":"1","name":"m1.tiny","ram":512,"vcpus":1}]})");
        Plan plan;
        const ImportResult asked = imported(plan, {file});
        QCOMPARE(asked.questions.size(), 1);
        QCOMPARE(asked.questions.constFirst().kind, ImportQuestion::Kind::Cloud);
        QVERIFY(plan.all<Cloud>().isEmpty());
        const QString taken = told(imported(plan, {file}, {.cloud = "us-east-1"}));
        QVERIFY2(taken.contains("“us-east-1” is the name of a region of another cloud."), qPrintable(taken));
        QVERIFY(plan.all<Cloud>().isEmpty());
        InventoryAnswers answers;
        answers.cloud = "rack 7";
        imported(plan, {file}, answers);
        QCOMPARE(plan.all<Cloud>().size(), 1);
        QCOMPARE(plan.row(plan.all<Cloud>().ids().constFirst()).name, "rack 7");
    }

    void namesAloneAreRefused()
    {
        const Folder folder;
        Plan plan;
        const ImportResult result =
            imported(plan, {folder.add("x.json", R"({"servers":[{"id":"1","name":"a","links":[]}]})")});
        QVERIFY2(told(result).contains("It says names and ids only"), qPrintable(told(result)));
    }

    void realFilesAreRead_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("rows");
        QTest::newRow("flavors") << "openstack-cli/teuthology.flavor-list.4.json" << 115;
        QTest::newRow("one server") << "openstack-cli/teuthology.other.1.json" << 1;
        for (const char *release : {"icehouse", "juno", "kilo_keystone_v3", "liberty"}) {
            QTest::addRow("flavors of %s", release)
                << QStringLiteral("openstack-rest/%1.flavors.json").arg(release) << 7;
            QTest::addRow("images of %s", release)
                << QStringLiteral("openstack-rest/%1.images.json").arg(release) << 4;
            QTest::addRow("servers of %s", release)
                << QStringLiteral("openstack-rest/%1.servers.json").arg(release) << 9;
        }
        QTest::newRow("images of nova") << "openstack-rest/libcloud.images_detail.json" << 13;
        QTest::newRow("a page of images") << "openstack-rest/libcloud.images_v2.json" << 2;
    }
    void realFilesAreRead()
    {
        QFETCH(QString, file);
        QFETCH(int, rows);
        const QString path = shared + "/inventory/" + file;
        if (!QFile::exists(path))
            QSKIP("../shared is not here");
        Plan plan;
        InventoryAnswers answers;
        answers.cloud = "lab";
        const ImportResult result = imported(plan, {path}, answers);
        QCOMPARE(result.files.size(), 1);
        QCOMPARE(result.files.constFirst().records, rows);
        QCOMPARE(result.files.constFirst().isComplete, !file.endsWith("images_v2.json"));
        QVERIFY(imported(plan, {path}, answers).change.isEmpty());
    }

    // One server of a page; its image names itself as its base.
    void thePageOfNova298()
    {
        const QString path = shared + "/untried/inventory/openstack/servers-details-v2.98.json";
        if (!QFile::exists(path))
            QSKIP("../shared is not here");
        Plan plan;
        InventoryAnswers answers;
        answers.cloud = "lab";
        const ImportResult result = imported(plan, {path}, answers);
        QVERIFY(!result.files.constFirst().isComplete);
        const Id<Server> only = server(plan, "new-server-test", "lab");
        QCOMPARE(current(plan, only), "70a599e0-31e7-49b7-b260-868f441e862b as ?");
        QCOMPARE(resolve(plan, only).image.value, plan.row(only).next.image.value());
        const Image &image = plan.row(plan.row(only).next.image.value());
        QCOMPARE(image.architecture, Architecture::X86_64);
        QCOMPARE(image.minDisk, 1);
        QCOMPARE(image.minMemory, 0);
        QVERIFY(image.copiedFrom.isEmpty());
    }
};

const program::Part testOpenStack = program::test<TestOpenStack>("tst_openstack");
} // namespace tst_openstack

#include "tst_openstack.moc"
