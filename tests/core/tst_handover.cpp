// SPDX-License-Identifier: MIT
// What is handed over: what is planned and not done, each write once, nobody against the plan; in every form, whatever
// names hold.
#include "core/edit/arrays.h"
#include "core/edit/next.h"
#include "core/edit/pointers.h"
#include "core/format/rightst.h"
#include "core/format/yaml.h"
#include "core/handover/formats.h"
#include "core/handover/launchtemplates.h"
#include "core/handover/shell.h"
#include "core/naming/rowtext.h"
#include "core/plan/lookup.h"
#include "core/plan/pointer.h"
#include "tests/support/inventories.h"
#include "tests/support/program.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QXmlStreamReader>

namespace tst_handover {
namespace {
using namespace inventories;

const QString groupsOfEast = QStringLiteral("us-east-1/describe-auto-scaling-groups.json");
const QString nasty =
    QString::fromUtf8("-n 'a\"b' $(touch x) `id` %s %1 \\ ; & | <b> ${x}\n#\t\u202etxt\u0007");

void apply(Plan &plan, const Result<Change> &change)
{
    QVERIFY2(change, qPrintable(change.sentence()));
    plan.apply(completed(plan, *change));
}
Id<Image> imageOf(const Plan &plan, const QString &uid)
{
    Id<Image> found;
    plan.all<Image>().forEach([&](const Image &row) { found = row.uid.toString() == uid ? row.id : found; });
    return found;
}
Id<TemplateLineage> lineageOf(const Plan &plan, const QString &sourceId)
{
    Id<TemplateLineage> found;
    plan.all<TemplateLineage>().forEach([&](const TemplateLineage &row) {
        found = row.sourceKey.id.toString() == sourceId ? row.id : found;
    });
    return found;
}
QString written(const Plan &plan, const char *key)
{
    const auto documents = handover::findFormat(key)->write(handover::handOver(plan));
    if (!documents)
        qFatal("%s", qPrintable(documents.sentence()));
    return QString::fromUtf8(handover::asOneText(*documents));
}
// A line of the script that begins so, with those that it goes on in.
QString commandIn(const QString &script, const QString &beginning)
{
    const qsizetype from = script.indexOf(u'\n' + beginning) + 1;
    qsizetype to = script.indexOf(u'\n', from);
    while (to > 0 && script.at(to - 1) == u'\\')
        to = script.indexOf(u'\n', to + 1);
    return from > 0 ? script.mid(from, to - from) : QString();
}

// The names of those that rows of tables call planned otherwise, and of those that are handed over.
QString planned(const Plan &plan)
{
    QStringList names;
    for (const Owner owner : allOwners(plan))
        if (isPlannedOtherwise(plan, owner))
            names.append(nameOf(plan, owner));
    return names.join(u' ');
}
QString handed(const Plan &plan)
{
    QStringList names;
    for (const handover::Move &move : handover::handOver(plan).moves)
        names.append(nameOf(plan, move.owner));
    return names.join(u' ');
}

// Week 1, where shop-web and shop-cache launch from one template.
struct Shop {
    Plan plan;
    Id<ServerArray> web, cache, worker;
    Id<TemplateLineage> lineage;
    explicit Shop(const QByteArray &cacheVersion = "$Default")
    {
        const Week week(week1);
        week.replace(groupsOfEast, "lt-0cc00000000000001", "lt-0aa00000000000001");
        week.replace(groupsOfEast,
                     "\"LaunchTemplateName\": \"shop-cache\",\n        \"Version\": \"$Default\"",
                     "\"LaunchTemplateName\": \"shop-web\",\n        \"Version\": \"" + cacheVersion + '"');
        imported(plan, {week.path()});
        web = named<ServerArray>(plan, "shop-web");
        cache = named<ServerArray>(plan, "shop-cache");
        worker = named<ServerArray>(plan, "shop-worker");
        lineage = lineageOf(plan, "lt-0aa00000000000001");
    }
    void makeDefault(const char *image)
    {
        apply(plan,
              edit::newVersion(plan,
                               {.from = findRevision(plan, lineage, 2),
                                .cloud = plan.row(web).next.cloud,
                                .image = imageOf(plan, image),
                                .makeDefault = true},
                               "me", Timestamp::now()));
    }
};

// An imported array of another provider, as it was read, and another image beside its own.
struct Made {
    Draft draft {Plan()};
    Id<ImportRecord> record;
    ImportPlace place;
    Id<Cloud> cloud;
    Id<Image> was, wants;
    Id<InstanceType> type;
    Id<Deployment> deployment;
    Made(Provider provider, const QString &region, const QString &uid, const QString &other,
         const QString &size)
        : record(draft.add(ImportRecord {.provider = provider})), place {PastId(record), 1}
    {
        cloud = draft.add(Cloud {.name = region, .place = place});
        const SourceKey key {.provider = provider};
        was = draft.add(Image {.cloud = cloud, .uid = uid, .sourceKey = key, .place = place});
        wants = draft.add(Image {.cloud = cloud, .uid = other, .sourceKey = key, .place = place});
        type = draft.add(InstanceType {.cloud = cloud, .uid = size, .name = size, .place = place});
        deployment = draft.add(Deployment {.name = "shop", .place = place});
    }
    Id<ServerArray> array(const QString &name, const SourceKey &key, const LaunchSettings &next)
    {
        return draft.add(ServerArray {.name = name,
                                      .deployment = deployment,
                                      .next = next,
                                      .enabled = true,
                                      .sourceKey = key,
                                      .place = place});
    }
    Plan moved(const QList<Owner> &owners)
    {
        Plan plan = draft.plan();
        apply(plan, edit::setImage(plan, owners, wants));
        return plan;
    }
};

// Groups of Google and the instance templates that they launch from.
struct MadeAtGoogle : Made {
    QString projects = QStringLiteral("https://www.googleapis.com/compute/v1/projects/shop/");
    MadeAtGoogle()
        : Made(Provider::Google, "europe-west1", "shop-images/web-1", "shop-images/web-2", "e2-standard-2")
    {
    }
    Id<ServerTemplate> instanceTemplate(const QString &name)
    {
        const auto lineage =
            draft.add(TemplateLineage {.name = name,
                                       .sourceKey = {Provider::Google, Text(QString("shop")),
                                                     Text(projects + "global/instanceTemplates/" + name)},
                                       .place = place});
        const auto revision =
            draft.add(ServerTemplate {.lineage = lineage, .revision = 1, .name = name, .place = place});
        const auto mci =
            draft.add(MultiCloudImage {.lineage = draft.add(MciLineage {.name = name, .place = place}),
                                       .revision = 1,
                                       .name = name,
                                       .place = place});
        draft.add(
            MciSetting {.mci = mci, .cloud = cloud, .image = was, .instanceType = type, .place = place});
        draft.add(ListedMci {.serverTemplate = revision, .mci = mci, .isDefault = true, .place = place});
        return revision;
    }
    Id<ServerArray> group(const QString &name, Id<ServerTemplate> from)
    {
        return array(name,
                     {Provider::Google, Text(QString("shop")),
                      Text(projects + "zones/europe-west1-b/instanceGroupManagers/" + name)},
                     {.cloud = cloud, .serverTemplate = from});
    }
};
} // namespace

class TestHandover : public QObject {
    Q_OBJECT
private slots:
    void nothingPlannedIsNothing()
    {
        Plan plan;
        imported(plan, {week1});
        QVERIFY(handover::handOver(plan).moves.isEmpty());
        for (const handover::Format &format : handover::allFormats())
            QVERIFY2(format.write(handover::handOver(plan)), format.key);
        QVERIFY(written(plan, "aws").contains("Nothing is planned otherwise"));
    }

    // The rows of which a table says that they are planned otherwise are those that are handed over.
    void rowsThatArePlannedAreHandedOver()
    {
        Shop shop;
        QCOMPARE(planned(shop.plan), QString());
        Shop moved;
        moved.makeDefault("ami-0aa00000000000001");
        QCOMPARE(planned(moved.plan), "shop-web shop-cache");
        QCOMPARE(planned(moved.plan), handed(moved.plan));
        editHere(shop.plan, shop.web, [](ServerArray &row) { row.name = "shop-front"; });
        QCOMPARE(planned(shop.plan), QString());
        editHere(shop.plan, shop.web, [](ServerArray &row) { row.maxCount += 1; });
        QCOMPARE(planned(shop.plan), "shop-front");
        editHere(shop.plan, shop.worker,
                 [&](ServerArray &row) { row.next.image = imageOf(shop.plan, "ami-0aa00000000000001"); });
        QCOMPARE(planned(shop.plan), handed(shop.plan));
        // Each launch option, and an alias that is moved here.
        for (const QString folder : {"/aws/week1", "/aws/parameter-week1", "/azure/week1", "/google/week1"}) {
            Plan whole;
            imported(whole, {fixtures + folder});
            whole.all<LaunchOption>().forEach([&](const LaunchOption &option) {
                Plan plan = whole;
                editHere(plan, option.id, [](LaunchOption &row) {
                    row.image = {};
                    row.serverTemplate = {};
                    row.templateLineage = {};
                    row.position += 10;
                });
                QCOMPARE(planned(plan), handed(plan));
                plan = whole;
                Change gone;
                gone.of<LaunchOption>().removed.append(option);
                plan.apply(completed(plan, gone));
                QCOMPARE(planned(plan), handed(plan));
            });
            Plan plan = whole;
            whole.all<Image>().forEach([&](const Image &alias) {
                Id<Image> other;
                whole.all<Image>().forEach([&](const Image &row) {
                    if (row.kind == ImageKind::Machine && row.cloud == alias.cloud && row.id != alias.target)
                        other = row.id;
                });
                if (alias.kind == ImageKind::Alias && other && alias.follows == AliasRule::Stated)
                    editHere(plan, alias.id, [&](Image &row) { row.target = other; });
            });
            QCOMPARE(planned(plan), handed(plan));
        }
    }

    // Also where what it inherits was edited here: a setting, or which MultiCloud Image is the default.
    void ownersOfEditedSettingsAreHandedOver()
    {
        for (const QString folder : {"/aws/week1", "/azure/week1", "/google/week1"}) {
            Plan whole;
            imported(whole, {fixtures + folder});
            int moved = 0;
            whole.all<MciSetting>().forEach([&](const MciSetting &setting) {
                Plan plan = whole;
                whole.all<Image>().forEach([&](const Image &image) {
                    if (image.kind == ImageKind::Machine && image.cloud == setting.cloud
                        && image.id != setting.image)
                        editHere(plan, setting.id, [&](MciSetting &row) { row.image = image.id; });
                });
                QCOMPARE(planned(plan), handed(plan));
                moved += planned(plan).isEmpty() ? 0 : 1;
            });
            whole.all<ListedMci>().forEach([&](const ListedMci &listed) {
                Plan plan = whole;
                whole.all<MultiCloudImage>().forEach([&](const MultiCloudImage &mci) {
                    if (mci.id != listed.mci)
                        editHere(plan, listed.id, [&](ListedMci &row) { row.mci = mci.id; });
                });
                QCOMPARE(planned(plan), handed(plan));
                moved += planned(plan).isEmpty() ? 0 : 1;
            });
            QVERIFY2(moved || folder.startsWith("/azure"), qPrintable(folder));
        }
    }

    // One template that several launch from is written once, and its default is moved.
    void aSharedTemplateIsWrittenOnce()
    {
        Shop shop;
        shop.makeDefault("ami-0aa00000000000001");
        const auto all = handover::handOver(shop.plan);
        QCOMPARE(all.moves.size(), 2);
        const handover::AwsWrites writes = handover::awsWrites(all);
        QCOMPARE(writes.versions.size(), 1);
        QCOMPARE(writes.versions.constFirst().source, 2);
        QCOMPARE(writes.versions.constFirst().owners, (QList<Owner> {shop.web, shop.cache}));
        QCOMPARE(writes.defaults.size(), 1);
        QVERIFY(writes.groups.isEmpty() && writes.notes.isEmpty());
        const QString script = written(shop.plan, "aws");
        QCOMPARE(script.count("create-launch-template-version"), 1);
        QVERIFY2(script.contains("--launch-template-data='{\"ImageId\":\"ami-0aa00000000000001\"}'"),
                 qPrintable(script));
        QVERIFY(script.contains("\n# aws autoscaling start-instance-refresh"));
        QVERIFY(!script.contains("\naws autoscaling start-instance-refresh"));
    }

    // Who follows the same Default and is to stay is named, and the mover gets its version by number.
    void nobodyMovesAlongAgainstThePlan()
    {
        Shop shop;
        apply(shop.plan, edit::setImage(shop.plan, {shop.web}, imageOf(shop.plan, "ami-0aa00000000000003")));
        const handover::AwsWrites writes = handover::awsWrites(handover::handOver(shop.plan));
        QVERIFY(writes.defaults.isEmpty());
        QCOMPARE(writes.groups.size(), 1);
        QCOMPARE(writes.groups.constFirst().array, shop.web);
        QVERIFY(writes.groups.constFirst().becomes->naming == handover::Naming::Number);
        QVERIFY2(writes.notes.join('\n').contains("shop-cache"), qPrintable(writes.notes.join('\n')));
        QVERIFY(written(shop.plan, "markdown").contains("shop-cache"));
    }

    // A new version is the latest: who follows that and is to stay gets its number before.
    void latestIsHeldBeforeAVersionIsMade()
    {
        Shop shop("$Latest");
        shop.makeDefault("ami-0aa00000000000001");
        apply(shop.plan,
              edit::setImage(shop.plan, {shop.cache}, imageOf(shop.plan, "ami-0aa00000000000003")));
        const handover::AwsWrites writes = handover::awsWrites(handover::handOver(shop.plan));
        QCOMPARE(writes.before.size(), 1);
        QCOMPARE(writes.before.constFirst().array, shop.cache);
        QCOMPARE(writes.before.constFirst().becomes->version.number, 3);
        const QString script = written(shop.plan, "aws");
        QVERIFY(script.indexOf("update-auto-scaling-group")
                < script.indexOf("create-launch-template-version"));
    }

    void aRevisionThatIsThereIsNotMadeAgain()
    {
        Shop shop;
        apply(shop.plan, edit::setDefaultRevision(shop.plan, findRevision(shop.plan, shop.lineage, 3)));
        const handover::AwsWrites writes = handover::awsWrites(handover::handOver(shop.plan));
        QVERIFY(writes.versions.isEmpty());
        QCOMPARE(writes.defaults.size(), 1);
        QCOMPARE(writes.defaults.constFirst().version.number, 3);
    }

    void anAliasIsAParameter()
    {
        Shop shop;
        Id<Image> alias = imageOf(shop.plan, "resolve:ssm:/shop/images/worker");
        editHere(shop.plan, alias,
                 [&](Image &row) { row.target = imageOf(shop.plan, "ami-0aa00000000000003"); });
        const auto all = handover::handOver(shop.plan);
        QCOMPARE(all.moves.size(), 1);
        QCOMPARE(all.moves.constFirst().owner, Owner(shop.worker));
        const QString script = written(shop.plan, "aws");
        QVERIFY2(script.contains("aws ssm put-parameter --region=us-east-1 --name=/shop/images/worker "
                                 "--value=ami-0aa00000000000003 --overwrite"),
                 qPrintable(script));
        QVERIFY(!script.contains("create-launch-template-version"));
        QVERIFY(script.contains("ami-0bb00000000000001")); // that it expects
    }

    // What a form cannot hold is said.
    void whatVariablesDoNotHoldIsSaid()
    {
        Shop shop;
        const handover::Format &tfvars = *handover::findFormat("tfvars"), &cfn = *handover::findFormat("cfn");
        shop.makeDefault("ami-0aa00000000000001");
        QCOMPARE(tfvars.leavesOut(handover::handOver(shop.plan)), QString());
        QCOMPARE(cfn.leavesOut(handover::handOver(shop.plan)), QString());
        editHere(shop.plan, shop.worker, [](ServerArray &row) { row.maxCount += 1; });
        const QString said = tfvars.leavesOut(handover::handOver(shop.plan));
        QVERIFY2(said.contains("shop-worker") && !said.contains("shop-web"), qPrintable(said));
    }

    void boundsAndByHand()
    {
        Shop shop;
        editHere(shop.plan, shop.web, [](ServerArray &row) { row.minCount = 3, row.maxCount = 9; });
        apply(shop.plan,
              edit::setImage(shop.plan,
                             {named<ServerArray>(shop.plan, "batch"), named<Server>(shop.plan, "bastion")},
                             imageOf(shop.plan, "ami-0aa00000000000003")));
        const QString script = written(shop.plan, "aws");
        QVERIFY2(script.contains("--min-size=3 --max-size=9"), qPrintable(script));
        QVERIFY(script.contains("launch configuration, which has no versions"));
        QVERIFY(script.contains("An instance keeps the image"));
        QVERIFY(!script.contains("create-launch-template-version"));
        const QString report = written(shop.plan, "markdown");
        QVERIFY2(report.contains("| Minimum | 2 | 3 |"), qPrintable(report));
        QVERIFY(report.contains("will launch ami-0aa00000000000003 because the image is set on Next"));
    }

    // Another type is given to an instance that is stopped; only another image needs a new one.
    void anInstanceGetsAnotherType()
    {
        Shop shop;
        Id<InstanceType> other;
        const Id<Server> bastion = named<Server>(shop.plan, "bastion");
        const Resolution before = resolve(shop.plan, bastion);
        shop.plan.all<InstanceType>().forEach([&](const InstanceType &row) {
            other = row.cloud == before.cloud.value && row.id != before.instanceType.value ? row.id : other;
        });
        apply(shop.plan, edit::setInstanceType(shop.plan, {bastion}, other));
        const QString script = written(shop.plan, "aws");
        QVERIFY2(
            script.contains(
                "\n# aws ec2 modify-instance-attribute --region=us-east-1 --instance-id=i-0c1 --instance-type=Value="
                + QString(shop.plan.row(other).uid)),
            qPrintable(script));
        QVERIFY(!script.contains("An instance keeps the image"));
        QVERIFY(!written(shop.plan, "markdown").contains("An instance keeps the image"));
    }

    // Templates that were listed apart from their groups, and say no account, are of the account of those.
    void whatBelongsTogetherIsDoneInOrder()
    {
        Folder folder;
        const QString east = week1 + "/aws/111122223333/us-east-1/";
        for (const QString &path : filesIn(east)) {
            const QString name = path.section('/', -1);
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QByteArray text = file.readAll();
            if (name == "describe-auto-scaling-groups.json")
                text.replace("lt-0cc00000000000001", "lt-0aa00000000000001")
                    .replace("\"LaunchTemplateName\": \"shop-cache\",\n        \"Version\": \"$Default\"",
                             "\"LaunchTemplateName\": \"shop-web\",\n        \"Version\": \"$Latest\"");
            if (!name.startsWith("describe-instances"))
                folder.add((name.contains("launch-template") ? "t/us-east-1/" : "g/us-east-1/") + name, text);
        }
        Plan plan;
        imported(plan, {folder.path()});
        QVERIFY(plan.row(lineageOf(plan, "lt-0aa00000000000001")).sourceKey.account.isEmpty());
        const Id<ServerArray> web = named<ServerArray>(plan, "shop-web");
        QVERIFY(!plan.row(web).sourceKey.account.isEmpty());
        apply(plan, edit::setImage(plan, {web}, imageOf(plan, "ami-0aa00000000000001")));
        const QString script = written(plan, "aws");
        const qsizetype
            pin = script.indexOf(
                "aws autoscaling update-auto-scaling-group --region=us-east-1 --auto-scaling-group-name=shop-cache"),
            made = script.indexOf("version_1=$(aws ec2 create-launch-template-version");
        QVERIFY2(pin > 0 && made > pin, qPrintable(script));
        QCOMPARE(script.count("\n# AWS US-East\n"), 2); // what is expected, and what is done
    }

    // Of launch options that launch something of their own, each is a variable.
    void variablesOfEachLaunchOption()
    {
        Shop shop;
        Id<ServerArray> mixed;
        shop.plan.all<ServerArray>().forEach([&](const ServerArray &row) {
            mixed = optionsOf(shop.plan, row.id).size() > 1 ? row.id : mixed;
        });
        QVERIFY(mixed);
        const QList<Id<LaunchOption>> options = optionsOf(shop.plan, mixed);
        editHere(shop.plan, options.at(0),
                 [&](LaunchOption &row) { row.image = imageOf(shop.plan, "ami-0aa00000000000003"); });
        editHere(shop.plan, options.at(1),
                 [&](LaunchOption &row) { row.image = imageOf(shop.plan, "ami-0aa00000000000001"); });
        const QJsonObject launches = QJsonDocument::fromJson(written(shop.plan, "tfvars").toUtf8())
                                         .object()["launch_images"]
                                         .toObject();
        const QString name = fullNameOf(shop.plan, AnyId(mixed));
        QCOMPARE(launches[name]["us-east-1"].toString(), "ami-0aa00000000000003");
        QCOMPARE(launches[name + " option 2"]["us-east-1"].toString(), "ami-0aa00000000000001");
    }

    void variablesAreReadBack()
    {
        Shop shop;
        shop.makeDefault("ami-0aa00000000000001");
        apply(shop.plan,
              edit::setImage(shop.plan, {shop.cache}, imageOf(shop.plan, "ami-0aa00000000000003")));
        editHere(shop.plan, shop.cache, [](ServerArray &row) { row.name = nasty; });
        const QJsonObject variables = QJsonDocument::fromJson(written(shop.plan, "tfvars").toUtf8()).object();
        QCOMPARE(variables["mci_images"]["shop-web [rev 4]"]["us-east-1"].toString(),
                 QString("ami-0aa00000000000001"));
        const QJsonObject launches = variables["launch_images"].toObject();
        QCOMPARE(launches.size(), 1);
        QVERIFY(launches.keys().constFirst().endsWith(nasty));
        QCOMPARE(launches.constBegin().value().toObject()["us-east-1"].toString(),
                 QString("ami-0aa00000000000003"));

        const QByteArray cfn = written(shop.plan, "cfn").toUtf8();
        const auto yaml = yaml::parse(cfn, "cfn.yml");
        QVERIFY2(yaml, qPrintable(yaml.sentence() + cfn));
        const yaml::Entry *mappings = yaml->find(u"Mappings");
        QVERIFY(mappings);
        static const QRegularExpression alphanumeric("^[A-Za-z0-9]+$");
        for (const yaml::Entry &mapping : mappings->value.entries) {
            QVERIFY2(alphanumeric.match(mapping.key.text).hasMatch(), qPrintable(mapping.key.text));
            QVERIFY(mapping.value.entries.constFirst().value.find(u"ImageId"));
        }
        const QString locals = written(shop.plan, "locals");
        QVERIFY2(locals.contains("$${x}") && locals.contains("\\u202e") && locals.contains("\\u000a"),
                 qPrintable(locals));
        QVERIFY(!locals.contains(QChar(0x202e)));
    }

    void reportsKeepNamesAsNames()
    {
        Shop shop;
        editHere(shop.plan, shop.web, [](ServerArray &row) { row.name = nasty; });
        shop.makeDefault("ami-0aa00000000000001");
        const QString page = written(shop.plan, "html"), text = written(shop.plan, "markdown");
        QVERIFY(page.contains("prefers-color-scheme: dark") && page.contains("@media print"));
        QVERIFY(!page.contains("<script") && !page.contains("<b>") && page.contains("&lt;b&gt;"));
        for (const QString &report : {page, text, written(shop.plan, "aws")})
            QVERIFY(!report.contains(QChar(0x202e)) && !report.contains(QChar(7)));
        QXmlStreamReader svg(
            page.mid(page.indexOf("<svg"), page.indexOf("</svg>") + 6 - page.indexOf("<svg")));
        QStringList chain;
        while (!svg.atEnd())
            if (svg.readNext() == QXmlStreamReader::StartElement && svg.name() == QStringLiteral("text"))
                chain.append(svg.readElementText());
        QCOMPARE(
            chain,
            QStringList({"Before", "ServerTemplate", "shop-web [rev 2] · AWS US-East", "MultiCloud Image",
                         "shop-web [rev 2] · AWS US-East", "Image", "ami-0aa00000000000002", "After",
                         "ServerTemplate", "shop-web [rev 4] · AWS US-East", "MultiCloud Image",
                         "shop-web [rev 4] · AWS US-East", "Image", "ami-0aa00000000000001"}));
        QCOMPARE(text.count("\n| "), 4); // heading, line, two rows
        QVERIFY(text.contains("\\<b\\>"));
    }

    void everyWordIsItsText_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {QString(), QString("plain-1"), nasty, QString("'"), QString("-x"),
                                    QString("~"), QString("a\n\n"), QString("\n"), QString("%d"),
                                    QString::fromUtf8("ü 日本 \u200f"), QString("\r\u001b[31m")})
            QTest::newRow(qPrintable(QString::fromLatin1(text.toUtf8().toHex()) + '.')) << text;
    }
    void everyWordIsItsText()
    {
        QFETCH(QString, text);
        QProcess shell;
        shell.start("sh", {"-c", "printf '%s|' a=" + handover::shellWord(text)});
        QVERIFY(shell.waitForFinished() && shell.exitCode() == 0);
        QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), "a=" + text + '|');
        QVERIFY(!handover::shellComment(text).contains('\n'));
    }

    void scaleSetsAreUpdated()
    {
        Made made(
            Provider::Azure, "westeurope", "Canonical:ubuntu-24_04-lts:server:latest",
            "/subscriptions/s/resourceGroups/r/providers/Microsoft.Compute/galleries/g/images/web/versions/1.2.0",
            "Standard_D2s_v5");
        LaunchSettings next {.cloud = made.cloud};
        next.image = made.was;
        next.instanceType = made.type;
        const Id<ServerArray> web = made.array(
            "web",
            {Provider::Azure, Text(QString("s")),
             Text(QString(
                 "/subscriptions/s/resourcegroups/r/providers/microsoft.compute/virtualmachinescalesets/web"))},
            next);
        const QString script = written(made.moved({web}), "azure");
        QVERIFY2(
            script.contains(
                "az vmss update --ids=/subscriptions/s/resourcegroups/r/providers/microsoft.compute/virtualmachinescalesets/web"),
            qPrintable(script));
        QVERIFY(script.contains(
            "imageReference={\"id\":\"/subscriptions/s/resourceGroups/r/providers/Microsoft.Compute/galleries/g/images/web/versions/1.2.0\"}"));
        QVERIFY(script.contains("lower az vmss show")
                && script.contains("' canonical:ubuntu-24_04-lts:server:latest"));
        QVERIFY2(script.contains("Manual \\\n        az vmss show"), qPrintable(script));
        QVERIFY(script.contains("\n# az vmss update-instances"));
    }

    // A group is told what to launch from then on; what runs is replaced by the comment alone, whatever its policy.
    void instanceTemplatesAreMadeThenSet()
    {
        MadeAtGoogle made;
        const Id<ServerTemplate> from = made.instanceTemplate("web-v1");
        const QList<Owner> groups {made.group("web-a", from), made.group("web-b", from)};
        const QString script = written(made.moved(groups), "gcp");
        QCOMPARE(script.count("instance-templates create web-v1-web-2 --project=shop"), 1);
        QVERIFY2(script.contains("--image=web-2 --image-project=shop-images --machine-type=e2-standard-2"),
                 qPrintable(script));
        const QString update = "gcloud compute instance-groups managed rolling-action start-update";
        QCOMPARE(script.count('\n' + update), 2);
        QCOMPARE(
            commandIn(script, update),
            update
                + " web-a --project=shop --zone=europe-west1-b \\\n    "
                  "--version=template=projects/shop/global/instanceTemplates/web-v1-web-2 --type=opportunistic");
        QCOMPARE(script.count("--type=proactive"), 2);
        QCOMPARE(script.count("\n# " + update), 2);
        QVERIFY(!script.contains("set-instance-template"));
        QVERIFY(script.indexOf("instance-templates create web") < script.indexOf(update));
        QVERIFY(written(made.moved(groups), "tfvars").contains("projects/shop-images/global/images/web-2"));
    }

    // What one old template has besides is not given to what is made from another.
    void eachOldTemplateHasItsScript()
    {
        MadeAtGoogle made;
        const QList<Owner> groups {made.group("web", made.instanceTemplate("web-v1")),
                                   made.group("batch", made.instanceTemplate("batch-v1"))};
        Plan plan = made.moved(groups);
        const auto scripts = handover::findFormat("gcp")->write(handover::handOver(plan));
        QVERIFY(scripts);
        QCOMPARE(scripts->size(), 2);
        QCOMPARE(scripts->at(0).name, "web-v1");
        QCOMPARE(scripts->at(1).name, "batch-v1");
        for (const handover::Document &script : *scripts) {
            QCOMPARE(script.bytes.count("instance-templates create " + script.name.toUtf8()), 1);
            QCOMPARE(script.bytes.count("\"$@\"\n"), 1);
            QVERIFY(script.bytes.contains("what " + script.name.toUtf8() + " has besides"));
        }
        QVERIFY(!scripts->at(0).bytes.contains("batch-v1") && !scripts->at(1).bytes.contains("web-v1"));
        QVERIFY(handover::findFormat("gcp")->isApart);
    }

    // The name of a template that is there is not given again.
    void aNewTemplateHasAnotherName()
    {
        MadeAtGoogle made;
        made.instanceTemplate("web-v1-web-2");
        const QString script =
            written(made.moved({made.group("web", made.instanceTemplate("web-v1"))}), "gcp");
        QVERIFY2(script.contains("instance-templates create web-v1-web-2-2 "), qPrintable(script));
        QVERIFY(!script.contains("instance-templates create web-v1-web-2 "));
    }

    // Bounds are those of an autoscaler, and expected; where there is none, that is said.
    void boundsAreOfAnAutoscaler()
    {
        MadeAtGoogle made;
        const Id<ServerTemplate> from = made.instanceTemplate("web-v1");
        ServerArray scaled = made.draft.plan().row(made.group("web", from)),
                    fixed = made.draft.plan().row(made.group("batch", from));
        scaled.minCount = 1, scaled.maxCount = 5, scaled.desiredCount = 2;
        fixed.minCount = fixed.maxCount = fixed.desiredCount = 2;
        made.draft.update(scaled);
        made.draft.update(fixed);
        Plan plan = made.draft.plan();
        editHere(plan, scaled.id, [](ServerArray &row) { row.maxCount = 9; });
        editHere(plan, fixed.id, [](ServerArray &row) { row.maxCount = 4; });
        const QString script = written(plan, "gcp");
        QCOMPARE(
            commandIn(script, "expect '"),
            "expect 'Minimum and maximum of web' '1 5' \\\n        gcloud compute instance-groups managed describe web --project=shop "
            "--zone=europe-west1-b '--format=value(autoscaler.autoscalingPolicy.minNumReplicas,autoscaler.autoscalingPolicy.maxNumReplicas)'");
        QCOMPARE(script.count("update-autoscaling"), 1);
        QVERIFY2(script.contains("! It has no autoscaler"), qPrintable(script));
    }
};

const program::Part testHandover = program::test<TestHandover>("tst_handover");
} // namespace tst_handover

#include "tst_handover.moc"
