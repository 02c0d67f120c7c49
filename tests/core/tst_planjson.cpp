// SPDX-License-Identifier: MIT
// A plan kept as text is exact and stable, and what is wrong in it is said with file, line and key.
#include "core/export/planjsonwriter.h"
#include "core/import/planjsonreader.h"
#include "core/integrity/integrity.h"
#include "core/plan/draft.h"
#include "tests/support/generate.h"
#include "tests/support/plans.h"
#include "tests/support/program.h"
#include "tests/support/wholeplan.h"

namespace tst_planjson {
namespace {
// A plan in which every kind of value occurs, every override in each of its answers.
Plan samplePlan()
{
    Draft draft {Plan()};
    const auto east =
        draft.add(Cloud {.name = "EC2 us-east-1", .displayName = "AWS US-East", .type = "amazon"});
    draft.add(Cloud {.name = "unknown", .registered = false});
    const auto zone = draft.add(Datacenter {.cloud = east, .uid = "us-east-1a"});
    const auto small = draft.add(InstanceType {.cloud = east, .uid = "m1.small", .cpuCount = 1});
    const auto image = draft.add(Image {.cloud = east,
                                        .uid = QStringLiteral("ami-1"),
                                        .name = QStringLiteral("Grüße \"quoted\" \\ 日本 😀"),
                                        .deprecatedAt = {1330603200123},
                                        .architecture = Architecture::X86_64});
    const auto gone = draft.add(Image {.cloud = east, .uid = QStringLiteral("ami-2")});
    draft.remove(gone);
    const auto lineage = draft.add(MciLineage {.name = "Base", .publisher = "RightScale"});
    const auto mci = draft.add(MultiCloudImage {.lineage = lineage,
                                                .revision = 4,
                                                .name = "Base",
                                                .tags = {"a:b=c", "provides:rs_agent_type=right_link"},
                                                .committedAt = {1330603200000}});
    draft.add(MciSetting {.mci = mci, .cloud = east, .image = image, .instanceType = small});
    const auto templates = draft.add(TemplateLineage {.name = "Web"});
    const auto web = draft.add(ServerTemplate {
        .lineage = templates, .name = "Web", .carried = "Inputs: {}\n", .source = "a\tb\r\n\x01"});
    draft.add(
        ListedMci {.serverTemplate = web, .mci = mci, .isDefault = true, .naming = RevisionNaming::Latest});
    const auto deployment =
        draft.add(Deployment {.name = "Production", .environment = Environment::Production});
    draft.add(
        Server {.name = "web-1", .deployment = deployment, .next = {.cloud = east, .serverTemplate = web}});
    Server all {.name = "web-2", .deployment = deployment, .next = {.cloud = east, .serverTemplate = web}};
    all.next.mci = mci;
    all.next.image = image;
    all.next.kernel = OverrideOrDefault<Id<Image>>::cloudDefault();
    all.next.ramdisk =
        draft.add(Image {.cloud = east, .uid = QStringLiteral("ari-1"), .kind = ImageKind::Ramdisk});
    all.next.userData = QString();
    all.next.datacenter = zone;
    const auto server = draft.add(all);
    draft.add(ServerArray {
        .name = "app", .deployment = deployment, .next = all.next, .minCount = 0, .maxCount = 9});
    const auto launch = draft.add(LaunchSnapshot {.cloudId = PastId(east),
                                                  .imageId = PastId(gone),
                                                  .tags = {"x:y=z"},
                                                  .imageUid = QStringLiteral("ami-2")});
    draft.add(Instance {.server = server, .launch = launch, .launchedAt = {1330603200000}, .locked = true});
    return draft.plan();
}

QByteArray planOf(const char *tables)
{
    return QByteArrayLiteral("{\"format\":\"mci-planner plan\",\"version\":1,\n") + tables;
}
} // namespace

class TestPlanJson : public QObject {
    Q_OBJECT
private slots:
    // What checks tell of a plan is no reason to refuse its text (B9).
    void whatIsNotAdvisableComesBack()
    {
        Draft draft(samplePlan());
        const auto west = draft.add(Cloud {.name = "EC2 us-west-1"});
        Server server = draft.plan().row(draft.plan().all<Server>().ids().constFirst());
        server.next.image = draft.add(Image {.cloud = west, .uid = QStringLiteral("ami-3")}); // W-45
        draft.update(server);
        const Plan odd = draft.plan();
        QVERIFY(!integrity::verify(odd).isEmpty());
        const auto change = changeFromJson(Plan(), planToJson(odd), "odd.mciplan.json");
        QVERIFY2(change, qPrintable(change.sentence()));
        Plan again;
        again.apply(*change);
        QCOMPARE(integrity::verify(again), integrity::verify(odd));
    }

    void writtenOneRowALine()
    {
        Draft draft {Plan()};
        const auto east =
            draft.add(Cloud {.name = "EC2 us-east-1", .displayName = "AWS US-East", .type = "amazon"});
        draft.add(Cloud {.name = "b", .registered = false});
        draft.add(Image {.cloud = east, .uid = QStringLiteral("ami-1"), .deprecatedAt = {1330603200000}});
        QCOMPARE(planToJson(draft.plan()), QByteArray(R"({"format":"mci-planner plan","version":1,
"cloud":[
{"id":1,"name":"EC2 us-east-1","display_name":"AWS US-East","type":"amazon"},
{"id":2,"name":"b","registered":false}
],
"image":[
{"id":1,"cloud_id":1,"uid":"ami-1","deprecated_at":"2012-03-01T12:00:00Z"}
]}
)"));
        QCOMPARE(planToJson(Plan()), QByteArray("{\"format\":\"mci-planner plan\",\"version\":1}\n"));
    }

    void readBackExactly_data()
    {
        QTest::addColumn<Plan>("plan");
        QTest::newRow("every kind of value") << samplePlan();
        QTest::newRow("every kind of row") << NotedPlan().plan();
        QTest::newRow("all that inventories bring") << InventoryPlan().plan();
        QTest::newRow("generated") << generate::plan(generate::Tiny);
    }
    void readBackExactly()
    {
        QFETCH(Plan, plan);
        const QByteArray text = planToJson(plan);
        const auto again = planFromText(text, "p.json");
        QVERIFY2(again, qPrintable(again.sentence()));
        forEachEntity([&]<class E>() { QVERIFY(plans::rowsOf<E>(*again) == plans::rowsOf<E>(plan)); });
        QCOMPARE(planToJson(*again), text);
    }

    void answersAndIdsReadBackExactly()
    {
        const Plan plan = samplePlan();
        const auto again = planFromText(planToJson(plan), "p.json");
        const auto &server = again->row(Id<Server> {2});
        QVERIFY(server.next.kernel.isCloudDefault() && server.next.userData.hasValue());
        QVERIFY(server.next.instanceType.isInherited());
        // The id of the image that only a snapshot remembers is not given to another one.
        QCOMPARE(again->nextId<Image>(), plan.nextId<Image>());
    }

    void comesAsOneChange()
    {
        const QByteArray text = planToJson(samplePlan());
        Plan plan;
        const auto change = changeFromJson(plan, text, "p.json");
        QVERIFY2(change, qPrintable(change.sentence()));
        plan.apply(*change);
        QCOMPARE(planToJson(plan), text);
        const auto second = changeFromJson(plan, text, "p.json");
        QVERIFY2(second && second->isEmpty(), "twice is once");
    }

    // Rows are matched by what people know them by, whatever their ids.
    void mergesIntoAPlanThatHasRows()
    {
        const Plan other = samplePlan();
        Draft draft {Plan()};
        for (int i = 0; i < 5; ++i)
            draft.add(Cloud {.name = QStringLiteral("Other %1").arg(i)});
        const auto cloud = draft.add(Cloud {.name = other.row(Id<Cloud> {1}).name, .description = "ours"});
        const Plan plan = draft.plan();
        const auto change = changeFromJson(plan, planToJson(other), "p.json");
        QVERIFY2(change, qPrintable(change.sentence()));
        Plan after = plan;
        after.apply(*change);
        QCOMPARE(integrity::verify(after), QStringList());
        QCOMPARE(after.all<Cloud>().size(), 5 + other.all<Cloud>().size());
        QCOMPARE(after.row(cloud).description, other.row(Id<Cloud> {1}).description);
        QCOMPARE(after.all<Server>().size(), other.all<Server>().size());
        const auto again = changeFromJson(after, planToJson(other), "p.json");
        QVERIFY2(again && again->isEmpty(), qPrintable(again.sentence()));
    }

    void mistakesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const QByteArray &text, const char *sentence) {
            QTest::newRow(name) << text << QString::fromUtf8(sentence);
        };
        row("unknown key", planOf("\"deployment\":[\n{\"id\":1,\"nme\":\"x\"}]}"),
            "p.json, line 3: A row of “deployment” has no “nme”; it may have id, name, description, "
            "environment, "
            "locked, is_default, import_was, import_line.");
        row("unknown table", planOf("\"clouds\":[]}"),
            "p.json, line 2: There is no table “clouds” in a plan.");
        row("wrong type", planOf("\"cloud\":[\n{\"id\":1,\n\"name\":5}]}"),
            "p.json, line 4: “name” is not understood: it must be a text in quotes.");
        row("not a list", planOf("\"mci\":[{\"id\":1,\"tags\":\"a\"}]}"),
            "p.json, line 2: “tags” is not understood: it must be a list of texts in [ ].");
        row("object in a row", planOf("\"mci\":[{\"id\":1,\"tags\":{}}]}"),
            "p.json, line 2: The value of “tags” is not understood here: a plan is tables in [ ] of rows in "
            "{ }, one "
            "row a line.");
        row("enum", planOf("\"image\":[{\"id\":1,\"kind\":\"disk\"}]}"),
            "p.json, line 2: “kind” is not understood: it must be one of \"machine\", \"kernel\", "
            "\"ramdisk\", \"alias\".");
        row("time", planOf("\"image\":[{\"id\":1,\"deprecated_at\":\"yesterday\"}]}"),
            "p.json, line 2: “deprecated_at” is not understood: it must be a time in UTC such as "
            "\"2012-03-01T12:00:00Z\".");
        row("duplicate key", planOf("\"cloud\":[{\"id\":1,\"name\":\"a\",\n\"name\":\"b\"}]}"),
            "p.json, line 3: “name” occurs twice. Keep one of them.");
        row("table twice", planOf("\"cloud\":[],\n\"cloud\":[]}"),
            "p.json, line 3: “cloud” occurs twice. Keep one of them.");
        row("duplicate id", planOf("\"cloud\":[\n{\"id\":7},\n{\"id\":7}]}"),
            "p.json, line 4: The id 7 is taken by the row on line 3. Give one of them another number.");
        row("no id", planOf("\"cloud\":[\n{\"name\":\"a\"}]}"),
            "p.json, line 3: This row has no “id”. Give it a number that no other row of “cloud” has.");
        row("id too large", planOf("\"cloud\":[\n{\"id\":4000000000}]}"),
            "p.json, line 3: “id” is not understood: it must be the id of a row: a whole number from 1 to "
            "2147483647.");
        row("dangling reference", planOf("\"image\":[\n{\"id\":1,\"cloud_id\":3,\"uid\":\"ami-1\"}]}"),
            "p.json, line 3: “cloud_id” is 3, but “cloud” has no row of that id. Add the row or correct the "
            "number.");
        row("dangling override", planOf("\"server\":[\n{\"id\":1,\"kernel_id\":3}]}"),
            "p.json, line 3: “kernel_id” is 3, but “image” has no row of that id. Add the row or correct the "
            "number.");
        row("no default here", planOf("\"server\":[\n{\"id\":1,\"image_id\":\"-default-\"}]}"),
            "p.json, line 3: “image_id” is not understood: it must be the id of a row: a whole number from 1 "
            "to "
            "2147483647.");
        row("not whole",
            planOf(
                "\"cloud\":[{\"id\":1,\"name\":\"A\"}],\n\"image\":[{\"id\":1,\"cloud_id\":1,\"uid\":\"a\"},"
                "{\"id\":2,\"cloud_id\":1,\"uid\":\"a\"}]}"),
            "p.json: The plan is not whole. A has more than one image of the uid a.");
        row("cut off", planOf("\"cloud\":[\n{\"id\":1"),
            "p.json, line 3: This is not valid JSON (column 8): Missing a comma or '}' after an object member.");
        row("other JSON", "{\"name\":\"x\"}",
            "p.json, line 1: This is not a plan kept as text, which begins with {\"format\":\"mci-planner "
            "plan\",\"version\":1.");
        row("empty object", "{}",
            "p.json: This is not a plan kept as text, which begins with {\"format\":\"mci-planner "
            "plan\",\"version\":1.");
        row("newer", "{\"format\":\"mci-planner plan\",\"version\":2}",
            "p.json, line 1: This plan was written by a newer version of MCI Planner (format 2). Open it "
            "with that "
            "version.");
        row("invalid UTF-8", planOf("\"cloud\":[\n{\"id\":1,\"name\":\"\xff\"}]}"),
            "p.json, line 3: This is not valid JSON (column 18): Invalid encoding in string.");
        row("deep", planOf("\"cloud\":") + QByteArray(1'000'000, '['),
            "p.json, line 2: The value of “cloud” is not understood here: a plan is tables in [ ] of rows in "
            "{ }, one "
            "row a line.");
    }
    void mistakesAreNamed()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, sentence);
        QCOMPARE(planFromText(text, "p.json").sentence(), sentence);
    }
};

const program::Part testPlanJson = program::test<TestPlanJson>("tst_planjson");
} // namespace tst_planjson

#include "tst_planjson.moc"
