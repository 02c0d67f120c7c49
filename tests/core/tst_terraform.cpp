// SPDX-License-Identifier: MIT
// What Terraform and OpenTofu print: a state says what there is, a plan what would be launched next; the rows
// are those that the cloud's own inventory has, and what is sensitive or not known is not read.
#include "core/export/planjsonwriter.h"
#include "core/import/formats.h"
#include "core/import/gather.h"
#include "core/plan/owner.h"
#include "core/resolve/drift.h"
#include "tests/support/inventories.h"
#include "tests/support/program.h"

#include <QtTest>

namespace tst_terraform {
namespace {
using namespace inventories;

const QString shop = fixtures + QStringLiteral("/terraform/shop");
const QString sharedFiles = QStringLiteral(SOURCE_DIR "/../shared/data");
const QString ireland = QStringLiteral("AWS EU");

template <class E> QStringList namesOf(const Plan &plan)
{
    QStringList names;
    plan.all<E>().forEach([&](const E &row) { names.append(row.name); });
    names.sort();
    return names;
}

// "ami-1" of what runs; "unknown" where that is not known.
QString runs(const Plan &plan, Id<Server> server)
{
    const Instance *current = currentOf(plan, server);
    if (!current)
        return QStringLiteral("nothing");
    const LaunchSnapshot &launch = plan.row(current->launch);
    return launch.unknown.contains(LaunchField::Image) ? QStringLiteral("unknown")
                                                       : launch.imageUid.toString();
}

QString nextUid(const Plan &plan, Owner owner)
{
    const Resolution next = resolve(plan, owner);
    return next.image.value ? plan.row(next.image.value).uid.toString() : QStringLiteral("unknown");
}
QString aliasOf(const Plan &plan, Owner owner) { return plan.row(resolve(plan, owner).alias).uid.toString(); }

// What of the file is told: sentences in the order of the report.
QStringList told(const ImportResult &result, ImportReport::Outcome outcome)
{
    QStringList sentences;
    for (const ImportReport::Line &line : result.report.lines)
        if (line.outcome == outcome && !line.why.isEmpty())
            sentences.append(line.why);
    return sentences;
}

ImportResult importedText(Plan &plan, const QByteArray &text, const InventoryAnswers &answers = {})
{
    const Folder folder;
    return imported(plan, {folder.add("x.json", text)}, answers);
}

QByteArray state(const QByteArray &resources)
{
    return "{\"version\":4,\"terraform_version\":\"1.9.0\",\"serial\":1,\"lineage\":\"l\",\"outputs\":{},"
           "\"resources\":["
        + resources + "]}";
}
QByteArray resource(const QByteArray &type, const QByteArray &attributes, const QByteArray &name = "a")
{
    return "{\"mode\":\"managed\",\"type\":\"" + type + "\",\"name\":\"" + name
        + "\",\"provider\":\"p\",\"instances\":[{\"attributes\":" + attributes + "}]}";
}

QByteArray quoted(QByteArray text) { return text.replace('\'', '"'); }

// A plan that has one resource, which becomes `after`.
QByteArray plan(const QByteArray &before, const QByteArray &after, const QByteArray &unknown = "{}")
{
    return "{\"format_version\":\"1.2\",\"terraform_version\":\"1.9.0\",\"resource_changes\":[{\"address\":"
           "\"aws_instance.a\",\"mode\":\"managed\","
           "\"type\":\"aws_instance\",\"name\":\"a\",\"change\":{\"actions\":[\"update\"],\"before\":"
        + before + ",\"after\":" + after + ",\"after_unknown\":" + unknown + "}}]}";
}
} // namespace

class TestTerraform : public QObject {
    Q_OBJECT
private slots:
    // D35: what a state says runs, in each provider's own cloud.
    void aStateSaysWhatRuns()
    {
        Plan plan;
        const ImportResult result = imported(plan, {shop + "/state.json"});
        QCOMPARE(result.report.count(ImportReport::Outcome::Failed), 0);
        // By its Name tag, else its id.
        const auto unnamed = named<Server>(plan, "i-0a100000000000011", ireland);
        QCOMPARE(runs(plan, unnamed), QStringLiteral("ami-0a100000000000001"));
        QCOMPARE(nextUid(plan, unnamed), QStringLiteral("ami-0a100000000000001"));
        const auto stopped = named<Server>(plan, "shop-cache", ireland);
        QCOMPARE(currentOf(plan, stopped)->state, InstanceState::Stopped);
        QCOMPARE(plan.row(stopped).sourceKey.provider, Provider::Aws);
        QCOMPARE(plan.row(stopped).sourceKey.id.toString(), QStringLiteral("i-0a100000000000012"));
        QCOMPARE(plan.row(stopped).sourceKey.account.toString(), QStringLiteral("333344445555"));
        QVERIFY(namesOf<Cloud>(plan).contains("EC2 eu-west-1"));
        QVERIFY(told(result, ImportReport::Outcome::Skipped)
                    .contains("A resource of RightScale, which names images by the numbers of its API."));
    }

    // A virtual machine of Azure keeps what it launches next; which of "latest" it runs, nothing says.
    void whatIsNotSaidIsUnknown()
    {
        Plan plan;
        imported(plan, {shop + "/state.json"});
        QHash<QString, QString> current, alias;
        plan.all<Server>().forEach([&](const Server &row) {
            current.insert(row.name, runs(plan, row.id));
            alias.insert(row.name, aliasOf(plan, row.id));
        });
        QCOMPARE(current.value("mail"), QStringLiteral("unknown"));
        QCOMPARE(alias.value("mail"), QStringLiteral("Canonical:ubuntu-24_04-lts:server:latest"));
        QCOMPARE(current.value("edge"), QStringLiteral("debian-cloud/debian-12-bookworm-v20260210"));
        QCOMPARE(current.value("shop-hidden"), QStringLiteral("unknown")); // its image is sensitive
        QHash<QString, QString> arrays;
        plan.all<ServerArray>().forEach(
            [&](const ServerArray &row) { arrays.insert(row.name, nextUid(plan, row.id)); });
        QCOMPARE(arrays.value("jobs"), QStringLiteral("Debian:debian-12:12-gen2:0.20260201.1"));
        QCOMPARE(arrays.value("queue"), QStringLiteral("debian-cloud/debian-12-bookworm-v20260210"));
    }

    // D35: what a plan changes is Next; the change counts, and where planned_values says otherwise, that is
    // told.
    void aPlanSaysWhatIsLaunchedNext()
    {
        Plan plan;
        const ImportResult result = imported(plan, {shop + "/plan.json"});
        const auto front = named<Server>(plan, "shop-front", ireland);
        QCOMPARE(runs(plan, front), QStringLiteral("ami-0a100000000000001"));
        QCOMPARE(nextUid(plan, front), QStringLiteral("ami-0a100000000000002"));
        // Through the module's variable it is taken from a lookup, whose filters are its text.
        QCOMPARE(aliasOf(plan, front), QStringLiteral("aws_ami(most_recent, owners=self, name=shop-web-*)"));
        // The group names what the launch template will be.
        const auto worker = named<ServerArray>(plan, "shop-worker", ireland);
        QCOMPARE(nextUid(plan, worker), QStringLiteral("ami-0a100000000000004"));
        QCOMPARE(plan.row(plan.row(worker).next.serverTemplate).revision, 5);
        QCOMPARE(plan.row(worker).desiredCount, 3);
        const QStringList warnings = told(result, ImportReport::Outcome::Warning);
        QVERIFY2(
            warnings.contains(
                "Of module.web.aws_instance.front[0], planned_values and the change say different things "
                "about ami; the change counts."),
            qPrintable(warnings.join('\n')));
        QVERIFY(warnings.contains("The plan destroys aws_instance.old; until that is done, it is kept."));
        QCOMPARE(runs(plan, named<Server>(plan, "shop-old", ireland)),
                 QStringLiteral("ami-0a100000000000001"));
    }

    // `ami = var.isArm ? data.aws_ami.arm.id : data.aws_ami.intel.id`: nothing says which of them it is.
    void ofSeveralLookupsNoneIsFollowed_data()
    {
        QTest::addColumn<QByteArray>("references");
        QTest::addColumn<QString>("alias");
        const QByteArray arm = quoted("'data.aws_ami.arm.id','data.aws_ami.arm'"),
                         intel = quoted("'data.aws_ami.intel.id','data.aws_ami.intel'");
        QTest::newRow("one") << arm << "aws_ami(name=shop-arm64-*)";
        QTest::newRow("two") << arm + ',' + intel << QString();
    }
    void ofSeveralLookupsNoneIsFollowed()
    {
        QFETCH(QByteArray, references);
        QFETCH(QString, alias);
        const auto lookup = [](const QByteArray &name, const QByteArray &found) {
            return "{'address':'data.aws_ami." + name + "','mode':'data','type':'aws_ami','name':'" + name
                + "','values':{'id':'" + found + "','filter':[{'name':'name','values':['shop-" + name
                + "64-*']}]}}";
        };
        QByteArray text = plan("null", quoted("{'ami':'ami-0aa1','availability_zone':'us-east-1a'}"));
        text.chop(1);
        text += quoted(
            ",'prior_state':{'values':{'root_module':{'resources':[" + lookup("arm", "ami-0aa1") + ','
            + lookup("intel", "ami-0aa2")
            + "]}}},'configuration':{'root_module':{'resources':[{'address':'aws_instance.a','mode':'managed',"
              "'type':'aws_instance','name':'a','expressions':{'ami':{'references':["
            + references + "]}}}]}}}");
        Plan plan;
        importedText(plan, text, {.cloud = "us-east-1"});
        const auto server = named<Server>(plan, "aws_instance.a");
        QVERIFY(server);
        QCOMPARE(nextUid(plan, server), QStringLiteral("ami-0aa1"));
        QCOMPARE(aliasOf(plan, server), alias);
    }

    // As PowerShell writes what a program prints.
    void utf16IsReadAlike()
    {
        QFile file(shop + "/state.json");
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QByteArray wide("\xff\xfe");
        for (const QChar c : text) {
            wide += char(c.unicode() & 0xff);
            wide += char(c.unicode() >> 8);
        }
        Plan narrow, plan;
        imported(narrow, {shop + "/state.json"});
        importedText(plan, wide);
        QCOMPARE(namesOf<Server>(plan), namesOf<Server>(narrow));
        QCOMPARE(namesOf<ServerArray>(plan), namesOf<ServerArray>(narrow));
        const auto unnamed = named<Server>(plan, "i-0a100000000000011", ireland);
        QCOMPARE(runs(plan, unnamed), QStringLiteral("ami-0a100000000000001"));
    }

    // Module and index are part of the name; what is not there yet has no Current, and what it launches is
    // not known.
    void whatIsKnownAfterApplyIsUnknown()
    {
        Plan plan;
        imported(plan, {shop + "/plan.json"});
        const auto night = named<Server>(plan, "aws_instance.batch[\"night\"]", ireland);
        QVERIFY(night);
        QCOMPARE(runs(plan, night), QStringLiteral("nothing"));
        QCOMPARE(nextUid(plan, night), QStringLiteral("unknown"));
        QCOMPARE(aliasOf(plan, night),
                 QStringLiteral("(known after apply) aws_instance.batch[\"night\"].ami"));
    }

    // Whatever their names and the order of their times, as long as they are of one run.
    void aPlanCountsOverTheState()
    {
        const QByteArray text = [](const QString &path) {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }(shop + "/plan.json");
        const QByteArray applied = state(resource(
            "aws_autoscaling_group",
            "{\"arn\":\"arn:aws:autoscaling:eu-west-1:333344445555:autoScalingGroup:11111111-2222-3333-4444-"
            "555555555555:"
            "autoScalingGroupName/"
            "shop-worker\",\"name\":\"shop-worker\",\"launch_template\":[{\"id\":\"lt-0a100000000000001\","
            "\"version\":\"4\"}]}"));
        for (const int hours : {0, 2}) {
            const Folder folder;
            setAge({folder.add("a.json", text)}, hours);
            setAge({folder.add("b.json", applied)}, 0);
            Plan plan;
            imported(plan, {folder.path()});
            const auto worker = named<ServerArray>(plan, "shop-worker", ireland);
            QCOMPARE(plan.row(plan.row(worker).next.serverTemplate).revision, hours ? 4 : 5);
        }
    }

    void nothingSecretIsRead()
    {
        Plan plan;
        imported(plan, {shop});
        QVERIFY(!planToJson(plan).contains("hunter2"));
    }

    // What is marked as sensitive, wherever the marks stand; a copy of it has none.
    void whatIsSensitiveIsNotRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray attributes =
            "{\"id\":\"i-0aa1\",\"availability_zone\":\"us-east-1a\",\"instance_type\":\"m5.large\","
            "\"ami\":\"ami-hunter2\",\"tags\":{\"Name\":\"hunter2\",\"Role\":\"web\"},"
            "\"tags_all\":{\"Name\":\"hunter2\",\"Role\":\"web\"}}";
        const auto path = [](const QByteArray &steps) {
            QByteArrayList list;
            for (const QByteArray &step : steps.split('.'))
                list.append("{\"type\":\"get_attr\",\"value\":\"" + step + "\"}");
            return '[' + list.join(',') + ']';
        };
        QTest::newRow("a state file") << state(
            "{\"mode\":\"managed\",\"type\":\"aws_instance\",\"name\":\"a\",\"provider\":\"p\",\"instances\":[{"
            "\"attributes\":"
            + attributes + ",\"sensitive_attributes\":[" + path("ami") + ',' + path("tags") + "]}]}");
        QTest::newRow("a state as it is shown") << QByteArray(
            "{\"format_version\":\"1.0\",\"terraform_version\":\"1.9.0\",\"values\":{\"root_module\":{\"resources\":[{"
            "\"address\":\"aws_instance.a\",\"mode\":\"managed\",\"type\":\"aws_instance\",\"name\":\"a\",\"values\":"
            + attributes
            + ",\"sensitive_values\":{\"ami\":true,\"tags\":{\"Name\":true},\"tags_all\":{}}}]}}}");
        QTest::newRow("a plan") << QByteArray(
            "{\"format_version\":\"1.2\",\"terraform_version\":\"1.9.0\",\"resource_changes\":[{\"address\":"
            "\"aws_instance.a\",\"mode\":\"managed\",\"type\":\"aws_instance\",\"name\":\"a\",\"change\":{\"actions\":"
            "[\"update\"],\"before\":"
            + attributes + ",\"after\":" + attributes
            + ",\"after_unknown\":{},\"before_sensitive\":{\"ami\":true,\"tags\":true},\"after_sensitive\":{\"ami\":true,"
              "\"tags\":{\"Name\":true}}}}]}");
    }
    void whatIsSensitiveIsNotRead()
    {
        QFETCH(QByteArray, text);
        Plan plan;
        const ImportResult result = importedText(plan, text);
        QCOMPARE(plan.all<Server>().size(), 1);
        QVERIFY2(!planToJson(plan).contains("hunter2"), planToJson(plan).constData());
        QVERIFY(!result.report.text().contains("hunter2"));
    }

    // A policy has its template in a specification, and options of their own, which may name another one.
    void mixedInstancesPoliciesAreRead()
    {
        const auto templateOf = [](const char *id, const char *image) {
            return resource(
                "aws_launch_template",
                QByteArray("{\"id\":\"") + id + "\",\"name\":\"" + id
                    + "\",\"arn\":\"arn:aws:ec2:us-east-1:"
                      "111122223333:launch-template/"
                    + id + "\",\"image_id\":\"" + image
                    + "\",\"instance_type\":\"m5.large\",\"default_version\":1,\"latest_version\":1}",
                id);
        };
        Plan plan;
        importedText(
            plan,
            state(
                templateOf("lt-0aa1", "ami-0aa00000000000001") + ','
                + templateOf("lt-0bb1", "ami-0bb00000000000001") + ','
                + resource(
                    "aws_autoscaling_group",
                    "{\"arn\":\"arn:aws:autoscaling:us-east-1:111122223333:autoScalingGroup:1:"
                    "autoScalingGroupName/shop\",\"name\":\"shop\",\"min_size\":1,\"max_size\":2,"
                    "\"mixed_instances_policy\":[{\"launch_template\":[{\"launch_template_specification\":"
                    "[{\"launch_template_id\":\"lt-0aa1\",\"version\":\"1\"}],\"override\":[{\"instance_type\":"
                    "\"c5.large\",\"weighted_capacity\":\"2\"},{\"instance_type\":\"m6g.large\","
                    "\"launch_template_specification\":[{\"launch_template_id\":\"lt-0bb1\",\"version\":"
                    "\"1\"}]}]}]}]}")));
        const auto shopArray = named<ServerArray>(plan, "shop");
        QStringList launches;
        for (const Resolution &one : resolutions(plan, shopArray))
            launches.append(nameOf(plan, one.image.value) + ' ' + nameOf(plan, one.instanceType.value));
        QCOMPARE(launches,
                 QStringList({"ami-0aa00000000000001 c5.large", "ami-0bb00000000000001 m6g.large"}));
    }

    void outputsAreRefused()
    {
        Plan plan;
        const ImportResult result = importedText(
            plan, "{\"amis\":{\"sensitive\":true,\"type\":\"string\",\"value\":\"ami-0aa00000000000001\"}}");
        QVERIFY(result.change.isEmpty());
        QVERIFY2(result.report.text().contains("terraform show -json"), qPrintable(result.report.text()));
    }

    void twiceIsOnce()
    {
        Plan plan;
        imported(plan, {shop});
        const QByteArray once = planToJson(plan);
        const ImportResult again = imported(plan, {shop});
        QVERIFY2(again.change.isEmpty(), qPrintable(again.report.text()));
        QCOMPARE(planToJson(plan), once);
    }

    // What the cloud's own inventory has is the same row, in either order.
    void rowsAreTheCloudsOwn()
    {
        const QByteArray attributes =
            "{\"id\":\"i-0aa1\",\"ami\":\"ami-0aa1\",\"instance_type\":\"m5.large\",\"availability_zone\":"
            "\"us-east-1a\","
            "\"arn\":\"arn:aws:ec2:us-east-1:111122223333:instance/i-0aa1\",\"instance_state\":\"running\","
            "\"tags\":{\"Name\":\"web\"}}";
        const QByteArray group = "{\"arn\":\"arn:aws:autoscaling:us-east-1:111122223333:autoScalingGroup:"
                                 "shop:autoScalingGroupName/shop\","
                                 "\"name\":\"shop\",\"min_size\":1,\"max_size\":2,\"launch_configuration\":"
                                 "\"\",\"launch_template\":[{\"id\":\"lt-0aa1\","
                                 "\"name\":\"shop\",\"version\":\"$Latest\"}]}";
        const QByteArray ours = state(resource("aws_instance", attributes) + ','
                                      + resource("aws_autoscaling_group", group)),
                         servers = instances("111122223333", {instance("i-0aa1", "web")}),
                         arrays = groups({inventories::group(
                             "111122223333", "shop",
                             ",\"LaunchTemplate\":{\"LaunchTemplateId\":\"lt-0aa1\","
                             "\"LaunchTemplateName\":\"shop\",\"Version\":\"$Latest\"}")});
        for (const bool first : {true, false}) {
            Plan plan;
            if (first)
                importedText(plan, ours);
            importedText(plan, servers);
            importedText(plan, arrays);
            if (!first)
                importedText(plan, ours);
            QCOMPARE(namesOf<Server>(plan), QStringList {"web"});
            QCOMPARE(namesOf<ServerArray>(plan), QStringList {"shop"});
            QCOMPARE(plan.all<TemplateLineage>().size(), 1);
            QCOMPARE(plan.all<Instance>().size(), 1);
            QCOMPARE(plan.all<Cloud>().size(), 1);
        }
    }

    // A group's members are known by the cloud; Terraform does not list them, and ends none.
    void aGroupKeepsItsMembers()
    {
        Plan plan;
        imported(plan, {week1});
        const auto web = named<ServerArray>(plan, "shop-web");
        const qsizetype members = runningOf(plan, web).size();
        QVERIFY(members > 0);
        importedText(plan,
                     state(resource("aws_autoscaling_group",
                                    "{\"arn\":\"" + plan.row(web).sourceKey.id.toString().toUtf8()
                                        + "\",\"name\":\"shop-web\",\"min_size\":1,\"max_size\":9,\"launch_"
                                          "template\":[{\"name\":\"shop-web\"}]}")));
        QCOMPARE(runningOf(plan, web).size(), members);
        QCOMPARE(plan.row(web).maxCount, 9);
    }

    // D30: Next is what it runs, unless Terraform says otherwise; what a person planned stays.
    void aPlanMovesNext()
    {
        const QByteArray before = "{\"id\":\"i-0aa1\",\"ami\":\"ami-0aa1\",\"instance_type\":\"m5.large\","
                                  "\"availability_zone\":\"us-east-1a\"}";
        const QByteArray after = "{\"id\":\"i-0aa1\",\"ami\":\"ami-0aa2\",\"instance_type\":\"m5.large\","
                                 "\"availability_zone\":\"us-east-1a\"}";
        Plan fleet;
        importedText(fleet, instances("111122223333", {instance("i-0aa1", "web")}));
        const auto web = named<Server>(fleet, "web");
        QCOMPARE(nextUid(fleet, web), QStringLiteral("ami-0aa1"));
        importedText(fleet, plan(before, after));
        QCOMPARE(nextUid(fleet, web), QStringLiteral("ami-0aa2"));
        QCOMPARE(runs(fleet, web), QStringLiteral("ami-0aa1"));
        importedText(fleet, instances("111122223333", {instance("i-0aa1", "web")}));
        QCOMPARE(nextUid(fleet, web), QStringLiteral("ami-0aa2"));
    }

    // What a plan was to make is what the state has then.
    void whatIsMadeIsWhatWasPlanned()
    {
        const QByteArray tags = "\"tags\":{\"Name\":\"web\"},\"instance_type\":\"m5.large\",\"ami\":\"ami-"
                                "0aa1\",\"region\":\"us-east-1\"";
        Plan fleet;
        importedText(fleet, plan("null", "{" + tags + "}", "{\"id\":true,\"arn\":true}"));
        const auto web = named<Server>(fleet, "web");
        QCOMPARE(runs(fleet, web), QStringLiteral("nothing"));
        QCOMPARE(nextUid(fleet, web), QStringLiteral("ami-0aa1"));
        importedText(fleet, state(resource("aws_instance", "{\"id\":\"i-0aa1\"," + tags + "}")));
        QCOMPARE(namesOf<Server>(fleet), QStringList {"web"});
        QCOMPARE(runs(fleet, web), QStringLiteral("ami-0aa1"));
        QCOMPARE(fleet.row(web).sourceKey.id.toString(), QStringLiteral("i-0aa1"));
    }

    // D26: which OpenStack it is, a person says; other providers of the same file come in all the same.
    void openStackIsNamed()
    {
        const QByteArray text = state(
            resource("openstack_compute_instance_v2",
                     "{\"id\":\"51a3\",\"name\":\"db\",\"image_id\":\"e1f0\",\"flavor_name\":\"m1.small\"}")
            + ','
            + resource("aws_instance",
                       "{\"id\":\"i-0aa1\",\"ami\":\"ami-0aa1\",\"availability_zone\":\"us-east-1a\"}"));
        Plan plan;
        const ImportResult result = importedText(plan, text);
        QCOMPARE(namesOf<Server>(plan), QStringList {"i-0aa1"});
        QVERIFY(told(result, ImportReport::Outcome::Failed).value(0).contains("--cloud NAME"));
        importedText(plan, text, {.cloud = "Rack 7"});
        QCOMPARE(nextUid(plan, named<Server>(plan, "db", "Rack 7")), QStringLiteral("e1f0"));
    }

    // Recognised, and refused by their names.
    void whatIsNotReadIsNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("begins");
        const auto row = [](const char *name, const QByteArray &bytes, const char *begins) {
            QTest::newRow(name) << bytes << QString::fromUtf8(begins);
        };
        row("state 3",
            "{\"version\":3,\"terraform_version\":\"0.11.14\",\"serial\":1,\"lineage\":\"l\",\"modules\":[]}",
            "Terraform state version 3: ");
        row("state 5",
            "{\"version\":5,\"terraform_version\":\"9.0.0\",\"serial\":1,\"lineage\":\"l\",\"resources\":[]}",
            "Terraform state version 5: ");
        row("format 2", "{\"format_version\":\"2.0\",\"terraform_version\":\"9.0.0\"}",
            "This is of format version 2.0");
        row("encrypted",
            "{\"serial\":1,\"lineage\":\"l\",\"meta\":{},\"encrypted_data\":\"x\",\"encryption_version\":"
            "\"v0\"}",
            "OpenTofu has encrypted this state.");
        row("messages", "{\"@level\":\"info\",\"@message\":\"Terraform 1.9.0\",\"type\":\"version\"}",
            "These are the messages of terraform plan -json");
        row("schemas", "{\"format_version\":\"1.0\",\"provider_schemas\":{}}",
            "This is about the configuration of Terraform");
        row("an old plan", QByteArray("tfplan\2\0\1\2", 10),
            "This is a plan as terraform plan -out writes it");
        row("RightScale",
            "[{\"name\":\"a\",\"links\":[{\"rel\":\"self\",\"href\":\"/api/servers/1\"}],\"actions\":[]}]",
            "This is an answer of RightScale's API 1.5");
        row("a cloud of RightScale", "{\"cloud_type\":\"amazon\",\"links\":[],\"name\":\"a\"}",
            "This is an answer of RightScale's API 1.5");
        row("kingpin", "{\"actor\":\"rightscale.MCI\",\"options\":{\"name\":\"a\"}}",
            "This is what kingpin is told to do");
        row("rosco", "server:\n  port: 1\nrosco:\n  jobs: 1\n",
            "This is the configuration of Spinnaker's rosco");
        row("kops", "spec:\n  images:\n    - name: a\n  kubernetesVersions:\n    - range: a\n",
            "This is a channel of kops");
        row("an Azure template", "{\"$schema\":\"https://schema/x\",\"resources\":[],\"outputs\":{}}",
            "This is a deployment template of Azure");
        row("a tree of parameters", "{\"aws\":{\"service\":{\"ecs\":{\"a\":{\"Value\":\"b\"}}}}}",
            "This is a tree of AWS's parameters");
        row("Vantage", "[{\"instance_type\":\"a0\",\"pretty_name_azure\":\"A0\"}]",
            "This is Vantage's list of instance types.");
        row("signed",
            "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\n{\"format\":\"products:1.0\"}\n-----BEGIN "
            "PGP "
            "SIGNATURE-----\n",
            "This is a signed stream");
    }
    void whatIsNotReadIsNamed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, begins);
        const Folder folder;
        FileSource source({folder.add("x.json", bytes)});
        const Gathered all = gather(source, nullptr);
        QCOMPARE(all.files.size(), 1);
        QCOMPARE(all.files.constFirst().outcome, GatheredFile::Outcome::Refused);
        const QString why = all.files.constFirst().why;
        QVERIFY2(why.section(": ", 1).startsWith(begins), qPrintable(why));
    }

    // Real files are recognised as what they are, or refused with the right sentence.
    void realFilesAreRecognised_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("format");
        QTest::newRow("plans") << "/inventory/terraform-json"
                               << "terraform.show";
        QTest::newRow("states") << "/inventory/terraform-state"
                                << "terraform.state terraform.old-state";
        QTest::newRow("RightScale") << "/api15"
                                    << "rightscale";
        QTest::newRow("kops") << "/inventory/kops-channels"
                              << "kops";
        QTest::newRow("rosco") << "/inventory/spinnaker-rosco"
                               << "rosco";
        QTest::newRow("kingpin") << "/untried/right_st/kingpin-mci.json"
                                 << "kingpin";
    }
    void realFilesAreRecognised()
    {
        QFETCH(QString, folder);
        QFETCH(QString, format);
        if (!QFileInfo::exists(sharedFiles + folder))
            QSKIP("The collection of real files is not beside this checkout.");
        FileSource source({sharedFiles + folder});
        const Gathered all = gather(source, nullptr);
        QVERIFY(!all.files.isEmpty());
        for (const GatheredFile &file : all.files) {
            const bool isEmptyList = file.why.contains("empty list");
            QVERIFY2(isEmptyList
                         || (file.format && format.split(' ').contains(QLatin1String(file.format->key))),
                     qPrintable(file.file.path));
        }
    }

    void realStatesBecomeServers()
    {
        const QString folder = sharedFiles + "/inventory/terraform-state/";
        if (!QDir(folder).exists())
            QSKIP("The collection of real files is not beside this checkout.");
        Plan plan;
        imported(plan, {folder + "inframap.repeated_modules.json"}, {.cloud = "eu-west-1"});
        QCOMPARE(namesOf<Server>(plan).size(), 7);
        Plan google;
        imported(google, {folder + "inframap.google_state.json"});
        QCOMPARE(namesOf<Server>(google), (QStringList {"infraview-tmp", "infraview-tmp-two"}));
    }
};

const program::Part testTerraform = program::test<TestTerraform>("tst_terraform");
} // namespace tst_terraform

#include "tst_terraform.moc"
