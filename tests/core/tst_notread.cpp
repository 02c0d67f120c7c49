// SPDX-License-Identifier: MIT
// What was not read is unknown, and what several accounts, groups or files call alike is told apart, or said.
#include "core/check/check.h"
#include "core/handover/formats.h"
#include "core/resolve/drift.h"
#include "core/unite/templateproposals.h"
#include "core/unite/uniteimages.h"
#include "tests/support/inventories.h"
#include "tests/support/program.h"

#include <QtTest>

namespace tst_notread {
namespace {
using namespace inventories;

QByteArray versions(const QByteArray &id, const QByteArray &image, const QByteArray &name = "job")
{
    return QByteArray("{\"LaunchTemplateVersions\":[{\"LaunchTemplateId\":\"") + id
        + "\",\"LaunchTemplateName\":\"" + name
        + "\",\"VersionNumber\":1,\"DefaultVersion\":true,\"LaunchTemplateData\":{\"ImageId\":\"" + image
        + "\",\"InstanceType\":\"t3.small\"}}]}";
}
QByteArray launching(const QByteArray &id, const QByteArray &version)
{
    return ",\"LaunchTemplate\":{\"LaunchTemplateId\":\"" + id + "\",\"Version\":\"" + version + "\"}";
}
QByteArray parameter(const QByteArray &account, const QByteArray &image)
{
    return "{\"Parameters\":[{\"Name\":\"/golden/ami\",\"Type\":\"String\",\"Value\":\"" + image
        + "\",\"Version\":1,\"LastModifiedDate\":\"2024-05-01T00:00:00Z\",\"DataType\":\"aws:ec2:image\","
        + "\"ARN\":\"arn:aws:ssm:us-east-1:" + account + ":parameter/golden/ami\"}]}";
}

// Of an account, a group of that name and the template that it launches from.
QString addGroup(const Folder &folder, const QByteArray &account, const QByteArray &name,
                 const QByteArray &image)
{
    const QString path = QStringLiteral("aws/%1/us-east-1/").arg(QString::fromLatin1(account));
    const QByteArray id = "lt-" + account;
    folder.add(path + "versions.json", versions(id, image, name));
    folder.add(path + "groups.json", groups({group(account, name, launching(id, "1"))}));
    return path;
}
// One that launches what its account's parameter stands for.
void addAccount(const Folder &folder, const QByteArray &account, const QByteArray &image)
{
    const QString path = addGroup(folder, account, "job-" + account, "resolve:ssm:/golden/ami");
    folder.add(path + "parameters.json", parameter(account, image));
}

QString launches(const Plan &plan, Owner owner)
{
    const Resolution next = resolve(plan, owner);
    return next.image.value                 ? nameOf(plan, next.image.value)
        : next.image.from == Layer::Unknown ? QStringLiteral("unknown")
                                            : QStringLiteral("missing");
}

QStringList warnings(const ImportResult &result)
{
    QStringList sentences;
    for (const ImportReport::Line &line : result.report.lines)
        if (line.outcome == ImportReport::Outcome::Warning)
            sentences.append(line.why);
    return sentences;
}

QStringList rulesFound(const Plan &plan)
{
    QStringList rules;
    for (const Finding &finding : check::sorted(check::findings(plan, Timestamp::now())))
        rules.append(finding.rule->id);
    return rules;
}
} // namespace

class TestNotRead : public QObject {
    Q_OBJECT
private slots:
    void aParameterIsOfItsAccount()
    {
        const Folder folder;
        addAccount(folder, "111122223333", "ami-0a1");
        addAccount(folder, "444455556666", "ami-0b1");
        const QString first = folder.path("aws/111122223333"), second = folder.path("aws/444455556666");
        for (const QStringList &paths :
             {QStringList {folder.path()}, {second, first}, {first, second, first}}) {
            Plan plan;
            for (const QString &path : paths)
                imported(plan, {path});
            QCOMPARE(launches(plan, named<ServerArray>(plan, "job-111122223333")), "ami-0a1");
            QCOMPARE(launches(plan, named<ServerArray>(plan, "job-444455556666")), "ami-0b1");
            QVERIFY(imported(plan, {folder.path()}).change.isEmpty());
        }
    }

    void aVersionThatIsNoneIsNotKnown()
    {
        for (const QByteArray version : {"$Foo", "-1", "1.0", "0", "$default"}) {
            const Folder folder;
            folder.add("us-east-1/versions.json", versions("lt-0a1", "ami-0a1"));
            folder.add("us-east-1/groups.json",
                       groups({group("111122223333", "web", launching("lt-0a1", version))}));
            Plan plan;
            const ImportResult result = imported(plan, {folder.path()});
            QCOMPARE(launches(plan, named<ServerArray>(plan, "web")), "unknown");
            QVERIFY2(warnings(result).join('\n').contains(version), version);
        }
    }

    // A template that was known by its id only takes its name as soon as that is said, and all that is made of it, too.
    void aTemplateTakesItsNameAtOnce()
    {
        const Folder folder;
        folder.add("us-east-1/groups.json", groups({group("111122223333", "web", launching("lt-0a1", "1"))}));
        Plan plan;
        imported(plan, {folder.path()});
        folder.add("us-east-1/versions.json", versions("lt-0a1", "ami-0a1", "shop"));
        imported(plan, {folder.path("us-east-1/versions.json")});
        const Resolution next = resolve(plan, named<ServerArray>(plan, "web"));
        QCOMPARE(nameOf(plan, next.serverTemplate.value), "shop [rev 1]");
        QCOMPARE(nameOf(plan, next.mci.value), "shop [rev 1]");
        const Change again = imported(plan, {folder.path()}).change;
        QCOMPARE(again.of<TemplateLineage>().rows() + again.of<ServerTemplate>().rows()
                     + again.of<MultiCloudImage>().rows(),
                 0);
    }

    // It can run in one only.
    void anInstanceThatTwoGroupsListIsOfOne()
    {
        const QByteArray member =
            ",\"Instances\":[{\"InstanceId\":\"i-0a1\",\"LifecycleState\":\"InService\"}]";
        QByteArray text = groups({group("111122223333", "one"), group("111122223333", "two")});
        text.replace(",\"Instances\":[]", member);
        const Folder folder;
        folder.add("us-east-1/groups.json", text);
        Plan plan;
        imported(plan, {folder.path()});
        QCOMPARE(plan.all<Instance>().size(), 1);
        for (int again = 0; again < 2; ++again)
            QVERIFY(imported(plan, {folder.path()}).change.isEmpty());
    }

    void membersOfAScaleSetDoNotTellWhatItLaunches()
    {
        const Folder folder;
        const QByteArray member =
            "[{\"id\":\"/subscriptions/s1/resourceGroups/rg/providers/Microsoft.Compute/virtualMachineScaleSets/web/virtualMachines/0\",\"instanceId\":\"0\",\"name\":\"web_0\",\"location\":\"westeurope\",\"resourceGroup\":\"rg\",\"sku\":{\"name\":\"Standard_B2s\"},\"storageProfile\":{\"imageReference\":{\"publisher\":\"Canonical\",\"offer\":\"o\",\"sku\":\"s\",\"version\":\"1.0.0\",\"exactVersion\":\"1.0.0\"}}}]";
        folder.add("members.json", member);
        Plan plan;
        imported(plan, {folder.path()});
        QCOMPARE(plan.all<ServerArray>().size(), 1);
        const Id<ServerArray> array {1};
        QCOMPARE(launches(plan, array), "unknown");
        QVERIFY(runsAs(plan, array) != RunsAs::Otherwise);
        QCOMPARE(commandTelling(plan, resolve(plan, array), Problem::NextUnknown), "az vmss list");
        for (const QString rule : {"W-31", "W-35", "W-36"})
            QVERIFY2(!rulesFound(plan).contains(rule), qPrintable(rule));
    }

    void aDiskThatWasNotReadIsUnknown()
    {
        const Week week(fixtures + "/google/week1");
        QVERIFY(QFile::remove(week.path() + "/gcp/shop-prod/disks.json"));
        Plan plan;
        imported(plan, {week.path()});
        int servers = 0;
        plan.all<Server>().forEach([&](const Server &server) {
            if (server.sourceKey.provider != Provider::Google)
                return;
            ++servers;
            QCOMPARE(launches(plan, server.id), "unknown");
            QCOMPARE(commandTelling(plan, resolve(plan, server.id), Problem::NextUnknown),
                     "gcloud compute disks list");
        });
        QVERIFY(servers > 0);
        QVERIFY(!rulesFound(plan).contains("W-31"));
    }

    // What was read, and is then taken away here, is not set; it is not that it was not read.
    void whatIsTakenAwayIsNotSet()
    {
        const Folder folder;
        folder.add("us-east-1/versions.json", versions("lt-0a1", "ami-0aa1"));
        folder.add("us-east-1/groups.json", groups({group("111122223333", "web", launching("lt-0a1", "1"))}));
        folder.add("us-east-1/instances.json", instances("111122223333", {instance("i-0a1", "db")}));
        Plan plan;
        imported(plan, {folder.path()});
        const auto server = named<Server>(plan, "db");
        const auto array = named<ServerArray>(plan, "web");
        QCOMPARE(launches(plan, server), "ami-0aa1");
        QCOMPARE(launches(plan, array), "ami-0aa1");
        editHere(plan, server, [](Server &row) { row.next.image = {}; });
        editHere(plan, array, [](ServerArray &row) {
            row.next.serverTemplate = {};
            row.next.templateLineage = {};
        });
        for (const Owner owner : {Owner(server), Owner(array)}) {
            QCOMPARE(launches(plan, owner), "missing");
            QCOMPARE(problemOf(resolve(plan, owner), LaunchField::Image), Problem::NothingSet);
        }
    }

    // An account without machines has none, and that is known.
    void anEmptyListIsWhatItsPathSays()
    {
        const Folder folder;
        folder.add("azure/11112222-3333-4444-5555-666677778888/vm-list.json", "[]\n");
        folder.add("gcp/shop-prod/instances.json", "[]\n");
        folder.add("elsewhere/vm-list.json", "[]\n");
        folder.add("azure/11112222-3333-4444-5555-666677778888/list.json", "[]\n");
        Plan plan;
        const ImportResult result = imported(plan, {folder.path()});
        QStringList kinds;
        plan.all<ImportRecord>().forEach([&](const ImportRecord &row) { kinds.append(row.kind); });
        kinds.sort();
        QCOMPARE(kinds, (QStringList {"az vm list", "gcloud compute instances list"}));
        QVERIFY(result.report.text().contains("elsewhere/vm-list.json"));
        QVERIFY(result.report.text().contains("/list.json"));
    }

    void twoPlansOfOneServerAreTold()
    {
        const Folder folder;
        for (const QByteArray image : {"ami-0a1", "ami-0b1"}) {
            const QByteArray text =
                "{\"format_version\":\"1.2\",\"planned_values\":{\"root_module\":{\"resources\":[{\"address\":\"aws_instance.web\",\"mode\":\"managed\",\"type\":\"aws_instance\",\"name\":\"web\",\"values\":{\"ami\":\""
                + image + "\",\"instance_type\":\"t3.small\",\"availability_zone\":\"us-east-1a\"}}]}}}";
            folder.add(image + "/us-east-1/plan.json", text);
        }
        Plan plan;
        const QString told = warnings(imported(plan, {folder.path()})).join('\n');
        QVERIFY2(told.contains("ami-0a1/us-east-1/plan.json") && told.contains("ami-0b1/us-east-1/plan.json"),
                 qPrintable(told));
    }

    // To unite plans nothing that is yet to be done, so an import does not say so.
    void whatIsUnitedIsNotPlannedOtherwise()
    {
        Plan plan;
        imported(plan, {week1});
        const auto united =
            unite::uniteTemplates(plan, unite::proposeTemplates(plan), "me", Timestamp::now());
        QVERIFY(united && !united->change.isEmpty());
        plan.apply(completed(plan, united->change));
        for (const ImportReport::Line &line : imported(plan, {week1}).report.lines)
            QVERIFY2(!Owner(line.subject) || !line.why.contains("not yet done"), qPrintable(line.text()));
    }

    // Two accounts may have groups of one name in one cloud.
    void namesakesAreHandedOverBoth()
    {
        const Folder folder;
        for (const QByteArray account : {"111122223333", "444455556666"})
            addGroup(folder, account, "web", "ami-0a1");
        const QByteArray images =
            "{\"Images\":[{\"ImageId\":\"ami-0b1\",\"Name\":\"b\"},{\"ImageId\":\"ami-0b2\",\"Name\":\"c\"}]}";
        folder.add("us-east-1/images.json", images);
        Plan plan;
        imported(plan, {folder.path()});
        QCOMPARE(plan.all<ServerArray>().size(), 2);
        plan.all<Image>().forEach([&](const Image &image) {
            if (image.uid == Text(QStringLiteral("ami-0b1")))
                editHere(plan, Id<ServerArray> {1}, [&](ServerArray &row) { row.next.image = image.id; });
            if (image.uid == Text(QStringLiteral("ami-0b2")))
                editHere(plan, Id<ServerArray> {2}, [&](ServerArray &row) { row.next.image = image.id; });
        });
        for (const char *form : {"tfvars", "locals", "cfn"}) {
            const auto documents = handover::findFormat(form)->write(handover::handOver(plan));
            QVERIFY(documents);
            const QString text = QString::fromUtf8(handover::asOneText(*documents));
            QVERIFY2(text.contains("ami-0b1") && text.contains("ami-0b2"), qPrintable(text));
        }
    }
};

const program::Part testNotRead = program::test<TestNotRead>("tst_notread");
} // namespace tst_notread

#include "tst_notread.moc"
