// SPDX-License-Identifier: MIT
// What `gcloud` and Google's API print becomes a plan: families are followed, boot disks tell what runs,
// projects and images are one whatever they are called by, and what cannot be known is unknown.
#include "core/check/check.h"
#include "core/export/planjsonwriter.h"
#include "core/import/gather.h"
#include "core/import/google/references.h"
#include "core/plan/pointer.h"
#include "core/resolve/drift.h"
#include "core/resolve/resolve.h"
#include "tests/support/inventories.h"
#include "tests/support/program.h"

#include <QRandomGenerator>
#include <QtTest>

namespace tst_google {
namespace {
using namespace inventories;

const QString week = fixtures + QStringLiteral("/google/week1"),
              calm = fixtures + QStringLiteral("/google/calm");
const QString project = QStringLiteral("/gcp/shop-prod/");
const QString shared = QStringLiteral(SOURCE_DIR "/../shared/data");
const QString cloud = QStringLiteral("Google");

Id<ServerArray> group(const Plan &plan, const QString &path)
{
    Id<ServerArray> found;
    plan.all<ServerArray>().forEach([&](const ServerArray &row) {
        if (row.sourceKey.id.toString().endsWith(path))
            found = row.id;
    });
    return found;
}

// "web-v1, web [rev 1]" of each that runs, by its uid; "?" for what is not known.
QStringList running(const Plan &plan, Owner owner)
{
    QStringList lines;
    for (const Id<Instance> id : runningOf(plan, owner)) {
        const LaunchSnapshot &launch = launchedWith(plan, id);
        const auto text = [&](LaunchField field, const Text &known) {
            return launch.unknown.contains(field) ? QStringLiteral("?") : known.toString();
        };
        lines.append(QStringLiteral("%1: %2, %3")
                         .arg(plan.row(id).uid.toString(), text(LaunchField::Image, launch.imageUid),
                              text(LaunchField::ServerTemplate, launch.serverTemplate)));
    }
    lines.sort();
    return lines;
}

Owner server(const Plan &plan, const QString &uid)
{
    Owner found;
    plan.all<Instance>().forEach([&](const Instance &row) {
        if (row.uid.toString() == uid && row.server)
            found = Owner(row.server);
    });
    return found;
}

const Image &imageOf(const Plan &plan, const QString &uid)
{
    static const Image none;
    const Image *found = &none;
    plan.all<Image>().forEach([&](const Image &row) {
        if (row.uid.toString() == uid)
            found = &plan.row(row.id);
    });
    return *found;
}

QString targetOf(const Plan &plan, const QString &alias) { return plan.row(imageOf(plan, alias).target).uid; }

QStringList findings(const Plan &plan)
{
    QStringList lines;
    for (const Finding &finding : check::sorted(check::findings(plan, Timestamp::now())))
        lines.append(QString(finding.rule->id) + ": " + sentenceOf(plan, finding));
    return lines;
}

bool hasLine(const ImportResult &result, const QString &text) { return result.report.text().contains(text); }

// JSON, which has other quotation marks here.
QByteArray quoted(const char *text) { return QByteArray(text).replace('\'', '"'); }

const QByteArray urls = "https://www.googleapis.com/compute/v1/projects/";
} // namespace

class TestGoogle : public QObject {
    Q_OBJECT
private slots:
    void namesAreOneWhateverTheyAreWrittenAs_data()
    {
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QString>("uid");
        const auto row = [](const char *reference, const char *uid) {
            QTest::newRow(reference) << reference << uid;
        };
        row("https://www.googleapis.com/compute/v1/projects/p-1/global/images/web", "p-1/web");
        row("https://compute.googleapis.com/compute/beta/projects/p-1/global/images/web", "p-1/web");
        row("//compute.googleapis.com/projects/p-1/global/images/web", "p-1/web");
        row("projects/p-1/global/images/web", "p-1/web");
        row("projects/example.com:p-1/global/images/web", "example.com:p-1/web");
        row("global/images/web", "mine/web");
        row("web", "mine/web");
        row("family/web", "mine/family/web");
        row("global/images/family/web", "mine/family/web");
        row("projects/debian-cloud/global/images/family/debian-12", "debian-cloud/family/debian-12");
        row("projects/p-1/zones/europe-west1-b/imageFamilyViews/web", "p-1/family/web");
        row("projects/p-1/global/snapshots/web", "");
        row("", "");
    }
    void namesAreOneWhateverTheyAreWrittenAs()
    {
        QFETCH(QString, reference);
        QFETCH(QString, uid);
        QCOMPARE(google::imageUid(reference, "mine"), uid);
    }

    // The newest by the time that it was made, wherever that is told, of those that are not given up.
    void familiesAreFollowed()
    {
        Plan plan;
        imported(plan, {week});
        QCOMPARE(targetOf(plan, "shop-prod/family/web"), QStringLiteral("shop-prod/web-v2"));
        QCOMPARE(targetOf(plan, "debian-cloud/family/debian-12"),
                 QStringLiteral("debian-cloud/debian-12-bookworm-v20260210"));
        QCOMPARE(targetOf(plan, "shop-prod/family/batch"), QString());
        const Image &latest = imageOf(plan, "shop-prod/web-latest");
        QVERIFY2(latest.kind == ImageKind::Machine && latest.family.isEmpty(), "a name is no family");
        const Image &old = imageOf(plan, "shop-prod/web-v1");
        QCOMPARE(old.availability, Availability::Deprecated);
        QCOMPARE(old.replacement.toString(), QStringLiteral("shop-prod/web-v2"));
        QCOMPARE(old.owner.toString(), QStringLiteral("shop-prod"));
        QCOMPARE(old.minDisk, 10);
        QCOMPARE(imageOf(plan, "shop-prod/web-v4").availability, Availability::Obsolete);
        QCOMPARE(imageOf(plan, "shop-prod/batch-v1").availability, Availability::Deregistered);
        QCOMPARE(plan.all<Cloud>().size(), 1);
    }

    void groupsLaunchWhatTheirTemplatesSay()
    {
        Plan plan;
        const ImportResult result = imported(plan, {week});
        const auto web = group(plan, "europe-west1-b/instanceGroupManagers/web"),
                   rolling = group(plan, "europe-west1-c/instanceGroupManagers/web"),
                   worker = group(plan, "europe-west1/instanceGroupManagers/worker"),
                   batch = group(plan, "europe-west1-b/instanceGroupManagers/batch"),
                   sleeper = group(plan, "europe-west1-b/instanceGroupManagers/sleeper");
        QVERIFY2(web != rolling, "groups of one name in two zones are two");
        QCOMPARE(nextImage(plan, web), QStringLiteral("shop-prod/web-v2"));
        // The template of the region, not the global one of its name.
        QCOMPARE(nextImage(plan, worker), QStringLiteral("shop-prod/web-latest"));
        QCOMPARE(plan.row(worker).maxCount, 5);
        QCOMPARE(nextImage(plan, batch), QStringLiteral("unknown"));
        QCOMPARE(resolve(plan, batch).image.problem, Problem::AliasUnknown);
        QCOMPARE(plan.row(batch).desiredCount, 0);
        // web-1 of the region was not given, the global web-1 is another one.
        QCOMPARE(nextImage(plan, sleeper), QStringLiteral("unknown"));
        QStringList ways;
        for (const Resolution &way : resolutions(plan, rolling))
            ways.append(nameOf(plan, way.image.value));
        QCOMPARE(ways, QStringList({"shop-prod/web-v1", "shop-prod/web-v2"}));
        QCOMPARE(plan.row(optionsOf(plan, rolling).constLast()).targetSize, QStringLiteral("50%"));
        QVERIFY(hasLine(result, "half rolled over"));
        QVERIFY(hasLine(result, "made from no image"));
    }

    void bootDisksTellWhatRuns()
    {
        Plan plan;
        const ImportResult result = imported(plan, {week});
        QCOMPARE(running(plan, group(plan, "europe-west1-b/instanceGroupManagers/web")),
                 QStringList({"shop-prod/europe-west1-b/web-a1: shop-prod/web-v2, web-2 [rev 1]",
                              "shop-prod/europe-west1-b/web-a2: shop-prod/web-v1, web-1 [rev 1]"}));
        QCOMPARE(running(plan, group(plan, "europe-west1/instanceGroupManagers/worker")),
                 QStringList({"shop-prod/europe-west1-c/worker-x1d: shop-prod/web-latest, worker [rev 1]"}));
        // Of two that claim a disk, the one that the disk names.
        QCOMPARE(
            running(plan, server(plan, "shop-prod/europe-west1-b/bastion")).value(0),
            QStringLiteral("shop-prod/europe-west1-b/bastion: debian-cloud/debian-12-bookworm-v20260110, ?"));
        for (const char *uid : {"europe-west1-b/twin", "europe-west1-c/bastion", "europe-west1-b/restored"})
            QVERIFY2(
                running(plan, server(plan, QStringLiteral("shop-prod/") + uid)).value(0).contains(": ?, ?"),
                uid);
        QVERIFY(hasLine(
            result,
            "was not given, so that what it runs is not known. It comes with gcloud compute disks list."));
        QVERIFY(hasLine(result, "is another one's, too"));
        // One that is called terminated is only stopped.
        const Instance *stopped = currentOf(plan, server(plan, "shop-prod/europe-west1-c/bastion").server());
        QVERIFY(stopped && stopped->state == InstanceState::Stopped);
        // A group that was not given launches what is not known.
        const auto legacy = group(plan, "instanceGroupManagers/legacy");
        QCOMPARE(resolve(plan, legacy).serverTemplate.problem, Problem::NextUnknown);
        QVERIFY(hasLine(result, "It comes with gcloud compute instance-groups managed list."));
    }

    // An image is never another one because it is written otherwise.
    void onlyWhatDiffersDrifts()
    {
        Plan plan;
        imported(plan, {week});
        const auto drifts = [&](const QString &path) {
            QStringList uids;
            const auto array = group(plan, path);
            for (const Id<Instance> id : runningOf(plan, array))
                if (!driftedFields(plan, id).isEmpty())
                    uids.append(plan.row(id).uid.toString().section('/', -1));
            uids.sort();
            return uids;
        };
        QCOMPARE(drifts("europe-west1-b/instanceGroupManagers/web"), QStringList({"web-a2"}));
        QCOMPARE(drifts("europe-west1-c/instanceGroupManagers/web"), QStringList());
        QCOMPARE(drifts("instanceGroupManagers/worker"), QStringList());
        QVERIFY(findings(plan).filter("W-67").join('\n').contains("1 of web-1 [rev 1]"));
    }

    void aFleetInOrderHasNoFindings()
    {
        Plan plan;
        imported(plan, {calm});
        QCOMPARE(plan.all<ServerArray>().size(), 2);
        for (const QString &line : findings(plan))
            QVERIFY2(line.startsWith("W-64"), qPrintable(line));
        QCOMPARE(nextImage(plan, group(plan, "instanceGroupManagers/job")),
                 QStringLiteral("shop-test/web-v8"));
    }

    void twiceIsOnce()
    {
        QStringList paths = filesIn(week);
        Plan plan;
        imported(plan, paths);
        QRandomGenerator random(11);
        for (int times = 0; times < 4; ++times) {
            std::shuffle(paths.begin(), paths.end(), random);
            const ImportResult again = imported(plan, paths);
            QVERIFY2(again.change.isEmpty(), qPrintable(again.report.text()));
        }
        for (const QString &path :
             std::as_const(paths)) { // also what has the number of a project for its name
            const ImportResult again = imported(plan, {path});
            QVERIFY2(again.change.isEmpty(), qPrintable(path + '\n' + again.report.text()));
        }
    }

    // An instance template never changes: what the plan has of it says whose number it is now written with.
    void aNumberIsKnownByWhatThePlanHas()
    {
        Plan plan;
        imported(plan, {week});
        const Week next(week);
        next.replace("/instance-templates.json", "shop-prod/global/images/web-v1",
                     "400000000001/global/images/web-v2"); // of another template
        const ImportResult result = imported(plan, {next.path() + project + "instance-templates.json"});
        QVERIFY(!hasLine(result, "named by the number of its project"));
        QCOMPARE(nextImage(plan, group(plan, "europe-west1-b/instanceGroupManagers/web")),
                 QStringLiteral("shop-prod/web-v2"));
        plan.all<Image>().forEach(
            [](const Image &row) { QVERIFY(!row.uid.toString().startsWith("400000000001")); });
    }

    // A family of a project whose name nobody says may be another one's of that name.
    void aFamilyOfAnUnknownNumberIsTold()
    {
        Plan plan;
        imported(plan, {week});
        const Folder folder;
        const ImportResult result = imported(
            plan,
            {folder.add("templates.json",
                        quoted("[{'name':'other','properties':{'machineType':'e2-small','disks':[{'boot':"
                               "true,'initializeParams':{'sourceImage':'projects/77/global/images/"
                               "family/web'}}]},'selfLink':'")
                            + urls + quoted("shop-prod/global/instanceTemplates/other'}]"))});
        QVERIFY2(hasLine(result, "named by the number of its project"), qPrintable(result.report.text()));
        QCOMPARE(targetOf(plan, "77/family/web"), QString());
        QCOMPARE(targetOf(plan, "shop-prod/family/web"), QStringLiteral("shop-prod/web-v2"));
    }

    void nothingSecretIsRead()
    {
        Plan plan;
        imported(plan, {week});
        QVERIFY(!planToJson(plan).contains("hunter2"));
    }

    // The next week, the family has moved on, one instance was rolled over and one was made anew under its
    // name.
    void anotherWeek()
    {
        Plan plan;
        imported(plan, {week});
        const Week next(week);
        next.replace("/images.json", "\"state\": \"OBSOLETE\"", "\"state\": \"ACTIVE\"");
        next.replace("/instances.json", "web-a2", "web-a3");
        next.replace("/disks.json", "web-a2", "web-a3");
        next.replace("/disks.json", "global/images/web-latest", "global/images/web-v4");
        next.replace("/instances.json", "\"name\": \"worker-x1d\",\n    \"creationTimestamp\": \"2026-02-11",
                     "\"name\": \"worker-x1d\",\n    \"creationTimestamp\": \"2026-03-09");
        imported(plan, {next.path()});
        const auto web = group(plan, "europe-west1-b/instanceGroupManagers/web");
        QCOMPARE(nextImage(plan, web), QStringLiteral("shop-prod/web-v4"));
        const QStringList runs = running(plan, web);
        QVERIFY2(runs.size() == 2 && runs.constLast().contains("web-a3"),
                 "the group counts two, so web-a2 has ended");
        QCOMPARE(running(plan, group(plan, "instanceGroupManagers/worker")),
                 QStringList({"shop-prod/europe-west1-c/worker-x1d: shop-prod/web-v4, worker [rev 1]"}));
    }

    // What was unknown as its disks were missing becomes known with them.
    void disksMayComeLater()
    {
        Plan plan;
        imported(plan, {week + project + "instances.json"});
        const auto bastion = [&] { return server(plan, "shop-prod/europe-west1-b/bastion"); };
        QCOMPARE(nextImage(plan, bastion()), QStringLiteral("unknown"));
        const ImportResult alone = imported(plan, {week + project + "disks.json"});
        QVERIFY(hasLine(alone, "They come with gcloud compute instances list."));
        imported(plan, {week + project + "instances.json", week + project + "disks.json"});
        QCOMPARE(nextImage(plan, bastion()), QStringLiteral("debian-cloud/debian-12-bookworm-v20260110"));
    }

    void aProjectIsOneByNumberAndName()
    {
        const Folder folder;
        const QByteArray template1 =
            quoted("[{'name':'t','properties':{'disks':[{'boot':true,'initializeParams':{'sourceImage':'"
                   "projects/77/global/images/base-v1'}}]},'selfLink':'")
            + urls + quoted("p-1/global/instanceTemplates/t'}]");
        const QString templates = folder.add("t.json", template1);
        const auto imageIn = [&](const QStringList &more) {
            Plan plan;
            imported(plan, QStringList {templates} + more);
            return plan.row(plan.row(Id<MciSetting> {1}).image).uid.toString();
        };
        QCOMPARE(imageIn({}), QStringLiteral("77/base-v1"));
        Plan alone;
        QVERIFY(hasLine(imported(alone, {templates}), "It comes with gcloud projects list."));
        const QString projects =
            folder.add("p.json", quoted("[{'projectId':'golden','projectNumber':'77'}]"));
        QCOMPARE(imageIn({projects}), QStringLiteral("golden/base-v1"));
        // Else by the only image of its name.
        const QString images = folder.add("i.json",
                                          quoted("[{'name':'base-v1','diskSizeGb':'9','selfLink':'") + urls
                                              + quoted("gold/global/images/base-v1'}]"));
        QCOMPARE(imageIn({images}), QStringLiteral("gold/base-v1"));
    }

    void eachShapeIsRead_data()
    {
        QTest::addColumn<QByteArray>("around");
        QTest::newRow("gcloud") << QByteArray("[%]");
        QTest::newRow("API") << quoted("{'kind':'compute#x','items':[%]}");
        QTest::newRow("aggregated") << quoted(
            "{'items':{'zones/a':{'warning':{'code':'NO_RESULTS_ON_PAGE'}},'regions/"
            "r':{'instanceGroupManagers':[%]}}}");
        QTest::newRow("one") << QByteArray("%");
        QTest::newRow("recording") << quoted("{'headers':{'status':'200'},'body':{'items':[%]}}");
    }
    void eachShapeIsRead()
    {
        QFETCH(QByteArray, around);
        const QByteArray record = quoted("{'name':'g','baseInstanceName':'g','targetSize':1,'region':'")
            + urls + quoted("p-1/regions/r','instanceTemplate':'") + urls
            + quoted("p-1/global/instanceTemplates/t'}");
        const Folder folder;
        Plan plan;
        imported(plan, {folder.add("x.json", around.replace("%", record))});
        QCOMPARE(plan.all<ServerArray>().size(), 1);
        QCOMPARE(plan.row(Id<ServerArray> {1}).sourceKey.id.toString(),
                 QStringLiteral("projects/p-1/regions/r/instanceGroupManagers/g"));
        QCOMPARE(plan.row(Id<ServerArray> {1}).sourceKey.account.toString(), QStringLiteral("p-1"));
    }

    void whatIsNoInventoryIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("why");
        QTest::newRow("members") << quoted("{'managedInstances':[{'instance':'x','currentAction':'NONE'}]}")
                                 << "which group it is of";
        QTest::newRow("plain groups") << quoted("[{'name':'g','network':'n','size':2,'selfLink':'x'}]")
                                      << "instance-groups managed list";
        QTest::newRow("snapshots") << quoted(
            "[{'name':'s','diskSizeGb':'9','storageBytes':'1','selfLink':'x'}]")
                                   << "These are snapshots";
        QTest::newRow("an error") << quoted("{'error':{'code':403,'message':'no','errors':[]}}")
                                  << "an answer of Google that says what went wrong";
        QTest::newRow("what is to be created")
            << quoted("{'name':'t','properties':{'machineType':'e2-small'}}") << "to create something";
    }
    void whatIsNoInventoryIsRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, why);
        const Folder folder;
        Plan plan;
        const ImportResult result = imported(plan, {folder.add("x.json", text)});
        QVERIFY2(hasLine(result, why), qPrintable(result.report.text()));
        QVERIFY(result.change.isEmpty());
    }

    // A list of one zone says nothing of the others, whatever is said of it.
    void onlyAWholeListSaysWhatIsGone()
    {
        Plan plan;
        imported(plan, {week});
        const QByteArray one = quoted("{'name':'bastion','machineType':'e2-small','disks':[],'zone':'") + urls
            + quoted("shop-prod/zones/europe-west1-b','selfLink':'") + urls
            + quoted("shop-prod/zones/europe-west1-b/instances/bastion'}");
        const Folder folder;
        const qsizetype servers = plan.all<Server>().size();
        imported(plan, {folder.add("x.json", quoted("{'items':[") + one + "]}")}, {.isComplete = true});
        QCOMPARE(plan.all<Server>().size(), servers);
        imported(plan, {folder.add("x.json", "[" + one + "]")}, {.isComplete = true});
        QCOMPARE(plan.all<Server>().size(), 1);
        QVERIFY(running(plan, group(plan, "europe-west1-b/instanceGroupManagers/web")).isEmpty());
    }

    // The plan of a sample and an inventory mean the same images and the same cloud.
    void theSampleIsTheSame()
    {
        Plan plan;
        const auto sample =
            importFiles({}, {QStringLiteral(SOURCE_DIR "/resources/samples/modern.mciplan.json")}, {});
        QVERIFY(sample);
        plan.apply(sample->change);
        const qsizetype clouds = plan.all<Cloud>().size(), images = plan.all<Image>().size();
        const Folder folder;
        imported(
            plan,
            {folder.add("i.json",
                        quoted("[{'name':'debian-12-bookworm-v20240910','diskSizeGb':'10','status':'READY','"
                               "deprecated':{'state':'DEPRECATED'},'selfLink':'")
                            + urls + quoted("debian-cloud/global/images/debian-12-bookworm-v20240910'}]"))});
        QCOMPARE(plan.all<Cloud>().size(), clouds);
        QCOMPARE(plan.all<Image>().size(), images);
        QCOMPARE(imageOf(plan, "debian-cloud/debian-12-bookworm-v20240910").availability,
                 Availability::Deprecated);
    }

    // Real files, with the answers that were worked out by hand.
    void realFilesAreAnswered()
    {
        const QString real = shared + "/untried/inventory/gcp-gce1/";
        if (!QDir(real).exists())
            QSKIP("The collection of real files is not beside this checkout.");
        Plan all;
        imported(all,
                 {real + "compute-instances-aggregated.json", real + "compute-migs-aggregated.json",
                  real + "compute-templates.json"});
        const auto gke = group(all, "instanceGroupManagers/gke-gke1-default-pool-671518f6-grp");
        QVERIFY(gke || all.all<ServerArray>().size() == 2);
        all.all<ServerArray>().forEach(
            [&](const ServerArray &row) { QCOMPARE(nextImage(all, row.id), QStringLiteral("unknown")); });
        const auto mig = group(all, "europe-west4-a/instanceGroupManagers/mig");
        QCOMPARE(nameOf(all, resolve(all, mig).alias), QStringLiteral("debian-cloud/family/debian-9"));
        QCOMPARE(running(all, mig).size(), 2);
        QVERIFY(running(all, mig).join(' ').count(": ?, mig-template [rev 1]") == 2);
        for (const char *uid :
             {"gcpdiag-gce1-aaaa/europe-west4-a/gce1", "gcpdiag-gce1-aaaa/europe-west4-b/gce1"})
            QVERIFY2(server(all, uid), uid);

        Plan zone;
        imported(
            zone,
            {real + "compute-instances-europe-west4-a.json", real + "compute-disks-europe-west4-a.json"});
        const auto runs = [&](const QString &name) {
            return running(zone, server(zone, "gcpdiag-gce1-aaaa/europe-west4-a/" + name))
                .value(0)
                .section(' ', 1);
        };
        QCOMPARE(runs("gce1"), QStringLiteral("windows-cloud/windows-server-2019-dc-core-v20220414, ?"));
        QCOMPARE(runs("gce2"), QStringLiteral("cos-cloud/cos-85-13310-1453-5, ?"));
        QCOMPARE(runs("windows-test"), QStringLiteral("?, ?"));
        QCOMPARE(running(zone, group(zone, "instanceGroupManagers/mig")),
                 QStringList({"gcpdiag-gce1-aaaa/europe-west4-a/mig-4h21: ?, mig-template [rev 1]"}));

        Plan none;
        const ImportResult empty = imported(none, {real + "compute-migs-europe-west2-b.json"});
        QCOMPARE(empty.files.size(), 1);
        QVERIFY(empty.files.constFirst().isComplete && empty.files.constFirst().records == 0);
        QVERIFY(hasLine(imported(none, {real + "compute-migs-empty.json"}), "as a symbolic link"));
    }

    void realFilesAreRecognised_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("key");
        const auto row = [](const char *path, const char *key) { QTest::newRow(path) << path << key; };
        row("gcp-instance-group-managers/c7n.us-central1-a.json", "gcp.groups-part");
        row("gcp-instance-group-managers/libcloud.aggregated_instanceGroupManagers.json", "gcp.groups");
        row("gcp-instance-group-managers/libcloud.listManagedInstances.json", "gcp.members");
        row("gcp-instance-group-managers/libcloud.zones_us-central1-a_instanceGroupManagers.json",
            "gcp.groups-part");
        row("gcp-instance-templates/c7n.instance-template-delete.json", "gcp.templates-part");
        row("gcp-instance-templates/c7n.instance-template-query.json", "gcp.templates-part");
        row("gcp-instance-templates/libcloud.global_instanceTemplates.json", "gcp.templates-part");
        row("gcp-instance-templates/libcloud.global_instanceTemplates_my_instance_template1.json",
            "gcp.templates-part");
        row("gcp-instance-templates/"
            "libcloud.global_instanceTemplates_my_instance_template_shared_network.json",
            "gcp.templates-part");
        row("cli-shape/gcloud.compute.disks.list.json", "gcp.disks");
        row("cli-shape/gcloud.compute.instances.list.json", "gcp.instances");
        row("cli-shape/gcloud.compute.machine-types.list.json", "gcp.machine-types");
    }
    void realFilesAreRecognised()
    {
        QFETCH(QString, path);
        QFETCH(QString, key);
        if (!QFile::exists(shared + "/inventory/" + path))
            QSKIP("The collection of real files is not beside this checkout.");
        FileSource source({shared + "/inventory/" + path});
        const Gathered all = gather(source, nullptr);
        QCOMPARE(all.files.size(), 1);
        QVERIFY(all.files.constFirst().format);
        QCOMPARE(QString(all.files.constFirst().format->key), key);
        if (key != "gcp.members")
            QVERIFY(all.sayings.constFirst().records > 0 && all.sayings.constFirst().passed.isEmpty());
    }
};

const program::Part testGoogle = program::test<TestGoogle>("tst_google");
} // namespace tst_google

#include "tst_google.moc"
