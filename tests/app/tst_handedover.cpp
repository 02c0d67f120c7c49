// SPDX-License-Identifier: MIT
// The scripts that are handed over, run against stubs of the clouds' command lines: what they change is what is planned,
// they change nothing where it is not as expected, and what was done and brought in again leaves nothing planned.
#include "core/edit/next.h"
#include "core/edit/pointers.h"
#include "core/export/planjsonwriter.h"
#include "core/handover/formats.h"
#include "core/handover/launchtemplates.h"
#include "core/plan/lookup.h"
#include "core/plan/pointer.h"
#include "tests/support/commandline.h"
#include "tests/support/inventories.h"
#include "tests/support/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QStandardPaths>

namespace tst_handedover {
namespace {
using namespace inventories;

Id<Image> imageOf(const Plan &plan, const QString &uid)
{
    Id<Image> found;
    plan.all<Image>().forEach([&](const Image &row) { found = row.uid.toString() == uid ? row.id : found; });
    return found;
}
void apply(Plan &plan, const Result<Change> &change)
{
    if (!change)
        qFatal("%s", qPrintable(change.sentence()));
    plan.apply(completed(plan, *change));
}
QByteArray written(const Plan &plan, const char *key)
{
    const auto documents = handover::findFormat(key)->write(handover::handOver(plan));
    if (!documents)
        qFatal("%s", qPrintable(documents.sentence()));
    return handover::asOneText(*documents);
}

// A cloud in a folder, as week 1 has it, and a plan that was read from it.
struct Place {
    Week week;
    Folder folder;
    Plan plan;
    QStringList answers; // of clouds but AWS: words that are asked, a tab, the answer
    int exit = 0;
    explicit Place(const QString &weekOf = week1) : week(weekOf) { imported(plan, {week.path()}); }

    QString run(const QByteArray &script, const QStringList &arguments = {},
                const QString &account = "111122223333")
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("PATH", SOURCE_DIR "/tests/app/stubs:" + environment.value("PATH"));
        environment.insert("STATE", week.path());
        environment.insert("ASKED", folder.path("asked"));
        environment.insert("ANSWERS", folder.add("answers", answers.join(u'\n').toUtf8() + '\n'));
        environment.insert("ACCOUNT", account);
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start("sh", QStringList {folder.add("handover.sh", script)} + arguments);
        process.waitForFinished(120'000);
        exit = process.exitCode();
        return QString::fromUtf8(process.readAll());
    }
    QString asked() const
    {
        QFile file(folder.path("asked"));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    bool isChanged() const
    {
        static const QRegularExpression changes(
            "\\b(create|modify|update|put|delete|set|resize)\\b-| (create|update|start-update|resize) ");
        return changes.match(asked()).hasMatch();
    }
    QList<Owner> open()
    {
        QList<Owner> owners;
        for (const handover::Move &move : handover::handOver(plan).moves)
            owners.append(move.owner);
        return owners;
    }
};

// Azure's fleet, of which a scale set gets another image and size; the cloud has it as the plan knows it, in other case.
struct AzurePlace : Place {
    AzurePlace() : Place(fixtures + "/azure/week1")
    {
        const QString gallery =
            "/subscriptions/11112222-3333-4444-5555-666677778888/resourceGroups/Shop-Images/providers/Microsoft.Compute/galleries/shop/images/web";
        plan.all<ServerArray>().forEach([&](const ServerArray &row) {
            if (row.name == "shop-web" && row.desiredCount == 3)
                set = row.id;
        });
        Id<InstanceType> size;
        const Id<Cloud> cloud = plan.row(set).next.cloud;
        plan.all<InstanceType>().forEach([&](const InstanceType &row) {
            size = row.cloud == cloud && row.uid == "Standard_D4s_v5" ? row.id : size;
        });
        apply(plan, edit::setImage(plan, {set}, imageOf(plan, gallery + "/versions/1.0.10")));
        apply(plan, edit::setInstanceType(plan, {set}, size));
        answers = {"virtualMachineProfile.storageProfile.imageReference.id\t" + gallery.toUpper(),
                   "sku.name\tSTANDARD_d2s_V5", "upgradePolicy.mode||'Manual'\tManual"};
    }
    Id<ServerArray> set;
};

// Google's fleet, of which a group gets another image.
struct GooglePlace : Place {
    GooglePlace() : Place(fixtures + "/google/week1")
    {
        const Id<ServerArray> worker = named("worker"), batch = named("batch");
        apply(plan, edit::setImage(plan, {worker}, imageOf(plan, "shop-prod/web-v2")));
        editHere(plan, worker, [](ServerArray &row) { row.maxCount = 8; });
        editHere(plan, batch, [](ServerArray &row) { row.minCount = row.maxCount = row.desiredCount = 1; });
        answers = {"instance-templates list\t", "--format=value(instanceTemplate.basename())\tworker",
                   bounds + "\t1\t5", "--format=value(targetSize)\t0"};
    }
    Id<ServerArray> named(const QString &name) const
    {
        Id<ServerArray> found;
        plan.all<ServerArray>().forEach(
            [&](const ServerArray &row) { found = row.name == name ? row.id : found; });
        return found;
    }
    const QString bounds =
        "--format=value(autoscaler.autoscalingPolicy.minNumReplicas,autoscaler.autoscalingPolicy.maxNumReplicas)";
};

bool isThere(const char *tool) { return !QStandardPaths::findExecutable(tool).isEmpty(); }

// Edits as a person makes them, of every kind that is handed over.
class Edits {
public:
    Edits(Plan &plan, quint32 seed) : m_plan(plan), m_random(seed) {}
    void make(int count)
    {
        for (int i = 0; i < count; ++i)
            makeOne();
    }

private:
    template <class E> Id<E> any(const std::function<bool(const E &)> &fits)
    {
        QList<Id<E>> ids;
        m_plan.all<E>().forEach([&](const E &row) {
            if (fits(row))
                ids.append(row.id);
        });
        return ids.isEmpty() ? Id<E>() : ids.at(m_random.bounded(ids.size()));
    }
    Id<Image> imageIn(Id<Cloud> cloud)
    {
        return any<Image>([&](const Image &row) {
            return row.cloud == cloud && row.kind == ImageKind::Machine && !isUnavailable(row);
        });
    }
    void makeOne()
    {
        const Id<ServerArray> array = any<ServerArray>(
            [](const ServerArray &row) { return row.next.templateLineage || row.next.serverTemplate; });
        const Id<Cloud> cloud = m_plan.row(array).next.cloud;
        const Id<ServerTemplate> from = any<ServerTemplate>([&](const ServerTemplate &row) {
            return m_plan.defaultMci(row.id) && row.contentsKnown && row.place;
        });
        const Id<MciSetting> setting = any<MciSetting>([&](const MciSetting &row) {
            const ListedMci *listed = m_plan.defaultMci(from);
            return listed && row.mci == listed->mci;
        });
        switch (m_random.bounded(6)) {
        case 0:
            return apply(m_plan, edit::setImage(m_plan, {array}, imageIn(cloud)));
        case 1:
            if (const auto change = edit::newVersion(m_plan,
                                                     {.from = from,
                                                      .cloud = m_plan.row(setting).cloud,
                                                      .image = imageIn(m_plan.row(setting).cloud),
                                                      .makeDefault = m_random.bounded(2) == 1},
                                                     "me", Timestamp::now()))
                apply(m_plan, change);
            return;
        case 2:
            if (const auto change = edit::setDefaultRevision(m_plan, from))
                apply(m_plan, change);
            return;
        case 3:
            return editHere(m_plan, array,
                            [&](ServerArray &row) { row.maxCount += 1 + m_random.bounded(3); });
        case 4:
            if (const auto change = edit::follow(m_plan, {array}, m_plan.row(from).lineage,
                                                 TemplatePointer(m_random.bounded(2)));
                change && m_plan.row(setting).cloud == cloud)
                apply(m_plan, change);
            return;
        default:
            const Id<Image> alias = any<Image>([](const Image &row) { return row.kind == ImageKind::Alias; });
            return editHere(m_plan, alias, [&](Image &row) { row.target = imageIn(row.cloud); });
        }
    }

    Plan &m_plan;
    QRandomGenerator m_random;
};
} // namespace

class TestHandedover : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (!isThere("python3"))
            QSKIP("There is no python3 to run the stub of aws with.");
    }

    void theCommandWritesIt()
    {
        Place place;
        apply(place.plan,
              edit::setImage(place.plan, {named<ServerArray>(place.plan, "shop-web")},
                             imageOf(place.plan, "ami-0aa00000000000003")));
        place.folder.add("shop.mciplan.json", planToJson(place.plan));
        const QString folder = place.folder.path();
        const Ran printed = runIn(folder, {"handover", "shop.mciplan.json", "--as", "aws"});
        QCOMPARE(printed.exit, 0);
        QVERIFY(printed.output.startsWith("#!/bin/sh\n"));
        QCOMPARE(runIn(folder, {"handover", "shop.mciplan.json", "--as", "html", "--to", "report.html"}).exit,
                 0);
        QVERIFY(QFile::exists(place.folder.path("report.html")));
        const Ran wrong = runIn(folder, {"handover", "shop.mciplan.json", "--as", "pulumi"});
        QVERIFY2(wrong.exit == 2 && wrong.complaints.contains("tfvars"), qPrintable(wrong.complaints));
        QCOMPARE(runIn(folder, {"handover", "shop.mciplan.json"}).exit, 2);
        QCOMPARE(runIn(folder, {"handover", "none.mciplan", "--as", "aws"}).exit, 3);
    }

    void whatIsDoneLeavesNothingPlanned()
    {
        Place place;
        apply(place.plan,
              edit::setImage(place.plan, {named<ServerArray>(place.plan, "shop-worker")},
                             imageOf(place.plan, "ami-0aa00000000000003")));
        const Id<TemplateLineage> lineage =
            place.plan.row(named<ServerArray>(place.plan, "shop-web")).next.templateLineage;
        apply(
            place.plan,
            edit::newVersion(place.plan,
                             {.from = findRevision(place.plan, lineage, 2),
                              .cloud = place.plan.row(named<ServerArray>(place.plan, "shop-web")).next.cloud,
                              .image = imageOf(place.plan, "ami-0aa00000000000001"),
                              .makeDefault = true},
                             "me", Timestamp::now()));
        for (const char *cloud : {"AWS US-East", "AWS EU"})
            editHere(place.plan, named<ServerArray>(place.plan, "shop-web", cloud),
                     [](ServerArray &row) { row.maxCount = 11; });
        QVERIFY(place.open().size() >= 2);
        const QString said = place.run(written(place.plan, "aws"));
        QVERIFY2(place.exit == 0, qPrintable(said));
        QVERIFY(place.isChanged());
        imported(place.plan, {place.week.path()});
        QVERIFY2(place.open().isEmpty(), qPrintable(written(place.plan, "markdown")));
        QCOMPARE(nextImage(asImported(place.plan), named<ServerArray>(place.plan, "shop-web")),
                 QString("ami-0aa00000000000001"));
    }

    // The circle, for whatever is edited; what no command does stays open, and is said.
    void theCircleCloses_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 12; ++seed)
            QTest::newRow(qPrintable(QString::number(seed))) << seed;
    }
    void theCircleCloses()
    {
        QFETCH(quint32, seed);
        Place place;
        Edits(place.plan, seed).make(1 + int(seed % 5));
        const handover::AwsWrites writes = handover::awsWrites(handover::handOver(place.plan));
        const QByteArray script = written(place.plan, "aws");
        const QString said = place.run(script);
        QVERIFY2(place.exit == 0, qPrintable(said + script));
        imported(place.plan, {place.week.path()});
        for (const Owner owner : place.open())
            QVERIFY2(writes.byHand.contains(owner),
                     qPrintable(nameOf(place.plan, owner) + '\n' + script + written(place.plan, "markdown")));
    }

    // Nothing is changed where it is not as the plan knows it, and all that differs is told.
    void itStopsWhereTheCloudMovedOn_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("was");
        QTest::addColumn<QByteArray>("is");
        QTest::newRow("default") << "describe-launch-templates.json"
                                 << QByteArray("\"DefaultVersionNumber\": 2")
                                 << QByteArray("\"DefaultVersionNumber\": 3");
        QTest::newRow("latest") << "describe-launch-templates.json"
                                << QByteArray("\"LatestVersionNumber\": 3")
                                << QByteArray("\"LatestVersionNumber\": 4");
        QTest::newRow("image in force")
            << "describe-launch-template-versions.json" << QByteArray("ami-0aa00000000000002")
            << QByteArray("ami-0aa00000000000009");
        QTest::newRow("template of the group")
            << "us-east-1/describe-auto-scaling-groups.json"
            << QByteArray("\"LaunchTemplateName\": \"shop-web\"\n      }\n    },")
            << QByteArray("\"LaunchTemplateName\": \"shop-web\", \"Version\": \"1\"\n      }\n    },");
    }
    void itStopsWhereTheCloudMovedOn()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, was);
        QFETCH(QByteArray, is);
        Place place;
        apply(place.plan,
              edit::setImage(place.plan, {named<ServerArray>(place.plan, "shop-web")},
                             imageOf(place.plan, "ami-0aa00000000000003")));
        place.week.replace(file, was, is);
        const QString said = place.run(written(place.plan, "aws"));
        QVERIFY2(place.exit == 1 && said.contains("Nothing was changed") && said.contains("shop-web"),
                 qPrintable(said));
        QVERIFY2(!place.isChanged(), qPrintable(place.asked()));
    }
    // What launches by a mixed policy goes on doing so, also by one without overrides.
    void aPolicyStaysAPolicy()
    {
        Place place;
        const QString file = "us-east-1/describe-auto-scaling-groups.json";
        place.week.replace(file, "\"Overrides\": [", "\"Overrides\": [], \"Others\": [");
        place.week.replace(file, "\"Version\": \"$Latest\"", "\"Version\": \"1\"");
        place.plan = Plan();
        imported(place.plan, {place.week.path()});
        const Id<ServerArray> worker = named<ServerArray>(place.plan, "shop-worker");
        apply(place.plan, edit::setImage(place.plan, {worker}, imageOf(place.plan, "ami-0aa00000000000003")));
        const QString said = place.run(written(place.plan, "aws"));
        QVERIFY2(place.exit == 0, qPrintable(said));
        const QString asked = place.asked();
        QVERIFY2(asked.contains("--mixed-instances-policy={") && asked.contains("\\\"Overrides\\\":[]")
                     && !asked.contains("--launch-template={"),
                 qPrintable(asked));
    }
    // Overrides are written as a whole, so they are looked at as a whole before.
    void itStopsWhereOverridesDiffer()
    {
        Place place;
        const auto options = optionsOf(place.plan, named<ServerArray>(place.plan, "shop-worker"));
        QCOMPARE(options.size(), 2);
        editHere(place.plan, options.constFirst(), [&](LaunchOption &row) {
            row.instanceType = place.plan.row(options.constLast()).instanceType;
        });
        place.week.replace("us-east-1/describe-auto-scaling-groups.json", "\"WeightedCapacity\": \"2\"",
                           "\"WeightedCapacity\": \"4\"");
        const QString said = place.run(written(place.plan, "aws"));
        QVERIFY2(place.exit == 1 && said.contains("The launch options of shop-worker"), qPrintable(said));
        QVERIFY2(!place.isChanged(), qPrintable(place.asked()));
    }
    void itStopsInAnotherAccount()
    {
        Place place;
        apply(place.plan,
              edit::setImage(place.plan, {named<ServerArray>(place.plan, "shop-web")},
                             imageOf(place.plan, "ami-0aa00000000000003")));
        const QString said = place.run(written(place.plan, "aws"), {}, "999900001111");
        QVERIFY2(place.exit == 1 && said.contains("111122223333"), qPrintable(said));
        QVERIFY(!place.isChanged());
    }

    void azureDoesIt()
    {
        AzurePlace place;
        const QString said = place.run(written(place.plan, "azure"));
        QVERIFY2(place.exit == 0, qPrintable(said));
        const QString asked = place.asked();
        const qsizetype update = asked.indexOf("az vmss update --ids=");
        QVERIFY2(update > asked.lastIndexOf(" show "), qPrintable(asked));
        QVERIFY(asked.mid(update).contains("sku.name=Standard_D4s_v5")
                && asked.mid(update).contains("/versions/1.0.10"));
        QVERIFY(!asked.contains("update-instances"));
    }
    void azureStops_data()
    {
        QTest::addColumn<int>("answer");
        QTest::addColumn<QString>("other");
        QTest::newRow("image") << 0 << "/subscriptions/other";
        QTest::newRow("size") << 1 << "Standard_D8s_v5";
        QTest::newRow("upgraded at once") << 2 << "Automatic";
        QTest::newRow("upgraded in turn") << 2 << "Rolling";
        QTest::newRow("not read") << 1 << QString();
    }
    void azureStops()
    {
        QFETCH(int, answer);
        QFETCH(QString, other);
        AzurePlace place;
        if (other.isEmpty())
            place.answers.removeAt(answer);
        else
            place.answers[answer] = place.answers.at(answer).section('\t', 0, 0) + '\t' + other;
        const QString said = place.run(written(place.plan, "azure"));
        QVERIFY2(place.exit == 1 && said.contains("Nothing was changed") && said.contains("shop-web"),
                 qPrintable(said));
        QVERIFY2(said.contains(other.toLower()) || said.contains(other), qPrintable(said));
        QVERIFY2(!place.isChanged(), qPrintable(place.asked()));
    }

    void googleDoesIt()
    {
        GooglePlace place;
        const QByteArray script = written(place.plan, "gcp");
        QString said = place.run(script);
        QVERIFY2(place.exit == 1 && said.contains("Nothing was changed. Give what worker has"),
                 qPrintable(said));
        QVERIFY(place.asked().isEmpty());
        said = place.run(script, {"--network=default", "--metadata=name=two words"});
        QVERIFY2(place.exit == 0, qPrintable(said));
        const QString asked = place.asked();
        const qsizetype create = asked.indexOf("instance-templates create worker-web-v2 ");
        QVERIFY2(create > asked.lastIndexOf(" describe ") && create > asked.lastIndexOf(" list "),
                 qPrintable(asked));
        QVERIFY(asked.contains("--machine-type=n2-standard-2 --network=default --metadata=name=two words\n"));
        QVERIFY(asked.indexOf("rolling-action start-update worker ") > create);
        QVERIFY(asked.contains("--type=opportunistic") && !asked.contains("proactive"));
        QVERIFY(asked.contains("--max-num-replicas=8"));
        QVERIFY(asked.contains("resize batch ") && asked.contains("--size=1"));
    }
    void googleStops_data()
    {
        QTest::addColumn<int>("answer");
        QTest::addColumn<QString>("other");
        QTest::newRow("name taken") << 0 << "worker-web-v2";
        QTest::newRow("template") << 1 << "worker-2";
        QTest::newRow("bounds") << 2 << "1\t6";
        QTest::newRow("no autoscaler") << 2 << "";
        QTest::newRow("size") << 3 << "4";
    }
    void googleStops()
    {
        QFETCH(int, answer);
        QFETCH(QString, other);
        GooglePlace place;
        place.answers[answer] = place.answers.at(answer).section('\t', 0, 0) + '\t' + other;
        const QString said = place.run(written(place.plan, "gcp"), {"--network=default"});
        QVERIFY2(place.exit == 1 && said.contains("Nothing was changed")
                     && said.contains(QString(other).replace('\t', ' ')),
                 qPrintable(said));
        QVERIFY2(!place.isChanged(), qPrintable(place.asked()));
    }

    // Scripts of several instance templates are files of their own, never one text.
    void severalScriptsNeedAFolder()
    {
        GooglePlace place;
        apply(place.plan,
              edit::setImage(place.plan, {place.named("batch")}, imageOf(place.plan, "shop-prod/web-v3")));
        Id<InstanceType> small;
        place.plan.all<InstanceType>().forEach(
            [&](const InstanceType &row) { small = row.uid == "e2-small" ? row.id : small; });
        apply(place.plan, edit::setInstanceType(place.plan, {place.named("batch")}, small));
        place.folder.add("shop.mciplan.json", planToJson(place.plan));
        const QString folder = place.folder.path();
        const Ran refused = runIn(folder, {"handover", "shop.mciplan.json", "--as", "gcp"});
        QVERIFY2(refused.exit == 2 && refused.complaints.contains("name a folder with --to"),
                 qPrintable(refused.complaints));
        QCOMPARE(runIn(folder, {"handover", "shop.mciplan.json", "--as", "gcp", "--to", "scripts/"}).exit, 0);
        QCOMPARE(QDir(place.folder.path("scripts")).entryList(QDir::Files),
                 QStringList({"batch-1.sh", "worker.sh"}));
    }

    void scriptsAreClean_data()
    {
        QTest::addColumn<QString>("key");
        for (const char *key : {"aws", "azure", "gcp"})
            QTest::newRow(key) << key;
    }
    void scriptsAreClean()
    {
        QFETCH(QString, key);
        QByteArray script;
        const auto rename = [](ServerArray &row) {
            row.name = QString::fromUtf8("-n 'a\"b' $(touch x) `id` %s\n\u202e");
        };
        if (key == "azure") {
            AzurePlace place;
            editHere(place.plan, place.set, rename);
            script = written(place.plan, "azure");
        } else if (key == "gcp") {
            GooglePlace place;
            editHere(place.plan, place.named("worker"), rename);
            script = written(place.plan, "gcp");
        } else {
            Place place;
            Edits(place.plan, 3).make(8);
            editHere(place.plan, named<ServerArray>(place.plan, "shop-web"), rename);
            script = written(place.plan, "aws");
        }
        Folder folder;
        const QString path = folder.add("handover.sh", script);
        QCOMPARE(QProcess::execute("sh", {"-n", path}), 0);
        if (!isThere("shellcheck"))
            QSKIP("There is no shellcheck here.");
        QProcess linter;
        linter.setProcessChannelMode(QProcess::MergedChannels);
        linter.start("shellcheck", {path});
        linter.waitForFinished(60'000);
        QVERIFY2(linter.exitCode() == 0, linter.readAll().constData());
    }
};

const program::Part testHandedover = program::test<TestHandedover>("tst_handedover");
} // namespace tst_handedover

#include "tst_handedover.moc"
