// SPDX-License-Identifier: MIT
// Lone images become MultiCloud Images and launch templates ServerTemplates, and no launch changes by it.
#include "core/check/check.h"
#include "core/edit/pointers.h"
#include "core/edit/templates.h"
#include "core/integrity/integrity.h"
#include "core/plan/lookup.h"
#include "core/plan/pointer.h"
#include "core/query/filter.h"
#include "core/resolve/drift.h"
#include "core/unite/buildname.h"
#include "core/unite/templateproposals.h"
#include "core/unite/uniteimages.h"
#include "core/unite/uniting.h"
#include "tests/support/generate.h"
#include "tests/support/inventories.h"
#include "tests/support/plans.h"
#include "tests/support/plantext.h"
#include "tests/support/program.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QtTest>

namespace tst_unite {
namespace {
// A line for each revision: "Web 2: 20240601 = us-east/ami-3 eu/ami-4"; "?" before what is not taken.
QStringList told(const Plan &plan, const unite::ImageProposals &proposals)
{
    QStringList lines;
    for (const unite::MciProposal &one : proposals.mcis)
        for (const unite::Build &build : one.builds) {
            QStringList images;
            for (const unite::Candidate &candidate : build.images)
                images.append((candidate.taken ? QString() : QStringLiteral("?"))
                              + plan.row(plan.row(candidate.image).cloud).name + u'/'
                              + plan.row(candidate.image).uid.toString());
            lines.append(QStringLiteral("%1: %2 = %3").arg(one.name, build.label, images.join(u' ')));
        }
    return lines;
}

Plan united(const Plan &plan)
{
    Plan after = plan;
    if (const auto images = unite::uniteImages(plan, unite::proposeMcis(plan).mcis, "me", {1}))
        after.apply(completed(plan, *images));
    if (const auto templates = unite::uniteTemplates(after, unite::proposeTemplates(after), "me", {1}))
        after.apply(completed(after, templates->change));
    return after;
}

Plan sample(const QString &name)
{
    const auto imported =
        importFiles({}, {QStringLiteral(SOURCE_DIR "/resources/samples/%1.mciplan.json").arg(name)});
    Plan plan;
    if (imported)
        plan.apply(imported->change);
    return plan;
}

// What is launched, and not from where.
QStringList launchesOf(const Plan &plan)
{
    QStringList launches;
    for (const Owner owner : allOwners(plan))
        for (const Resolution &next : resolutions(plan, owner)) {
            QStringList values {nameOf(plan, owner)};
            for (const LaunchField field : allLaunchFields)
                if (field != LaunchField::ServerTemplate && field != LaunchField::Mci)
                    values.append(valueText(plan, next, field));
            launches.append(values.join(u'|'));
        }
    return launches;
}

// How many rows a filter finds.
template <class E> int found(const Plan &plan, const QString &typed, query::Kind kind)
{
    const query::Parsed parsed = query::parse(typed, kind);
    const check::Findings none;
    int count = 0;
    plan.all<E>().forEach([&](const E &row) {
        count += parsed.filter.answersAll({.plan = plan, .findings = none, .id = row.id}) ? 1 : 0;
    });
    return count;
}

// "W-35 shop-web: what it says".
QStringList saidBy(const Plan &plan)
{
    QStringList lines;
    for (const Finding &finding : check::sorted(check::findings(plan, Timestamp::now())))
        lines.append(
            QStringLiteral("%1 %2").arg(QString::fromLatin1(finding.rule->id), sentenceOf(plan, finding)));
    return lines;
}

// With a new Default that lists the second build of the MultiCloud Image for every cloud.
Plan everywhere(const Plan &plan, Id<TemplateLineage> lineage, Id<MciLineage> mci)
{
    const auto change = edit::newVersion(
        plan,
        {.from = findRevision(plan, lineage, 1), .mci = findRevision(plan, mci, 2), .makeDefault = true},
        "me", {2});
    Plan after = plan;
    if (change)
        after.apply(completed(plan, *change));
    return after;
}

Id<Image> addImage(Draft &draft, Id<Cloud> cloud, const QString &uid, const QString &name,
                   Timestamp created = {})
{
    return draft.add(Image {.cloud = cloud,
                            .uid = uid,
                            .name = name,
                            .availability = Availability::Available,
                            .created = created});
}

// The plan, with launch templates that an inventory brought, of few names.
Plan withTemplatesOfInventories(const Plan &plan)
{
    Draft draft(plan);
    const Id<ImportRecord> record = draft.add(ImportRecord {.provider = Provider::Aws});
    plan.all<TemplateLineage>().forEach([&](TemplateLineage row) {
        row.name = QStringLiteral("shop-%1").arg(row.id.value % 2);
        row.sourceKey = {Provider::Aws, Text(QStringLiteral("1")),
                         Text(QStringLiteral("lt-%1").arg(row.id.value))};
        row.place = {PastId(record), 1};
        draft.update(row);
    });
    return draft.plan();
}
} // namespace

class TestUnite : public QObject {
    Q_OBJECT
private slots:
    void namesAreTakenApart_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("stem");
        QTest::addColumn<QString>("build");
        const auto row = [](const char *name, const char *stem, const char *build) {
            QTest::newRow(name) << name << stem << build;
        };
        row("ubuntu/images/hvm-ssd-gp3/ubuntu-noble-24.04-amd64-server-20240523.1",
            "ubuntu/images/hvm-ssd-gp3/ubuntu-noble-24.04-amd64-server", "20240523.1");
        row("debian-12-amd64-20231210-1591", "debian-12-amd64", "20231210-1591");
        row("debian-12-bookworm-v20240515", "debian-12-bookworm", "v20240515");
        row("amzn2-ami-hvm-2.0.20230504.1-x86_64-gp2", "amzn2-ami-hvm-2.0-x86_64-gp2", "20230504.1");
        row("al2023-ami-2023.4.20240528.0-kernel-6.1-x86_64", "al2023-ami-kernel-6.1-x86_64",
            "2023.4.20240528.0");
        row("RHEL-9.3.0_HVM-20240117-x86_64-49-Hourly2-GP3", "RHEL-9.3.0_HVM-x86_64-Hourly2-GP3",
            "20240117-49");
        row("AlmaLinux OS 9.4.20240513 x86_64", "AlmaLinux OS 9.4 x86_64", "20240513");
        row("Rocky-9-EC2-Base-9.4-20240523.0.x86_64", "Rocky-9-EC2-Base-9.4-x86_64", "20240523.0");
        row("Windows_Server-2022-English-Full-Base-2024.05.15", "Windows_Server-2022-English-Full-Base",
            "2024.05.15");
        row("bottlerocket-aws-k8s-1.29-x86_64-v1.19.2-29cc92cc", "bottlerocket-aws-k8s-1.29-x86_64",
            "v1.19.2");
        row("amazon-eks-node-1.29-v20240522", "amazon-eks-node-1.29", "v20240522");
        row("Flatcar-stable-3815.2.0-hvm", "Flatcar-stable-hvm", "3815.2.0");
        row("golden-web-2026-05-01", "golden-web", "2026-05-01");
        row("golden-web-us-east-1-2026-05-01T06-00-00Z", "golden-web", "2026-05-01T06-00-00Z");
        row("packer-web-1716543210", "packer-web", "1716543210");
        row("web-3f9a2bc", "web", "3f9a2bc");
        row("web-1.4.2-3f9a2bc", "web", "1.4.2");
        row("api-118", "api", "118");
        row("RightImage_CentOS_5.6_x64_v5.7", "RightImage_CentOS_5.6_x64", "v5.7");
        row("ubuntu-jammy-22.04-amd64-server", "ubuntu-jammy-22.04-amd64-server", "");
        row("debian-12", "debian-12", "");
        row("20240101", "20240101", "");
        row("tools", "tools", "");
    }
    void namesAreTakenApart()
    {
        QFETCH(QString, name);
        const BuildName taken = buildNameOf(name);
        QTEST(taken.stem, "stem");
        QTEST(taken.build, "build");
    }

    // The same build of several clouds is one revision, the older build the first.
    void buildsBecomeRevisions()
    {
        Draft draft(planFromText(QStringLiteral("cloud us-east\ncloud eu\ncloud ap\n")));
        const Id<Cloud> us {1}, eu {2}, ap {3};
        addImage(draft, us, "ami-3", "web-20240601");
        addImage(draft, us, "ami-1", "web-20240501");
        addImage(draft, eu, "ami-2", "web-20240501");
        addImage(draft, eu, "ami-4", "web-20240601");
        addImage(draft, eu, "ami-5", "db-20240601");
        addImage(draft, ap, "ami-6", {});
        const unite::ImageProposals proposals = unite::proposeMcis(draft.plan());
        QCOMPARE(told(draft.plan(), proposals),
                 QStringList(
                     {"web: 20240501 = us-east/ami-1 eu/ami-2", "web: 20240601 = us-east/ami-3 eu/ami-4"}));
        QCOMPARE(proposals.alone, 1);
        QCOMPARE(proposals.unnamed, 1);
    }

    // Two images for one cloud in one build: none is taken until a person decides.
    void whatContradictsIsNotDecided()
    {
        Draft draft(planFromText(QStringLiteral("cloud us-east\ncloud eu\n")));
        addImage(draft, {1}, "ami-1", "web-20240501");
        const Id<Image> rival = addImage(draft, {1}, "ami-2", "web-20240501");
        addImage(draft, {2}, "ami-3", "web-20240501");
        const Plan plan = draft.plan();
        unite::ImageProposals proposals = unite::proposeMcis(plan);
        QCOMPARE(told(plan, proposals),
                 QStringList {"web: 20240501 = ?us-east/ami-1 ?us-east/ami-2 eu/ami-3"});
        QCOMPARE(unite::conflictsOf(plan, proposals.mcis.constFirst()), 1);
        unite::take(plan, proposals.mcis.first().builds.first(), rival, true);
        QCOMPARE(unite::conflictsOf(plan, proposals.mcis.constFirst()), 0);
        const auto change = unite::uniteImages(plan, proposals.mcis, "me", {1});
        QVERIFY2(change, qPrintable(change.sentence()));
        QCOMPARE(change->of<MciSetting>().added.size(), 2);
        QCOMPARE(change->of<MciSetting>().added.constFirst().image, rival);
    }

    // A copy is what it was copied from, whatever it is called; what was built from an image is not.
    void copiesBelongToTheirSource()
    {
        Draft draft(planFromText(QStringLiteral("cloud us-east\ncloud eu\n")));
        Cloud us = draft.plan().row(Id<Cloud> {1}), eu = draft.plan().row(Id<Cloud> {2});
        us.name = "EC2 us-east-1";
        eu.name = "EC2 eu-west-1";
        us.type = eu.type = "amazon";
        draft.update(us);
        draft.update(eu);
        addImage(draft, us.id, "ami-1", "web-20240501");
        Image copy = draft.plan().row(addImage(draft, eu.id, "ami-2", "encrypted"));
        copy.copiedFrom = QStringLiteral("ami-1");
        copy.copiedFromCloud = QStringLiteral("us-east-1");
        draft.update(copy);
        Image built = draft.plan().row(addImage(draft, us.id, "ami-3", "api-20240501"));
        built.copiedFrom = QStringLiteral("ami-1");
        built.copiedFromCloud = QStringLiteral("us-east-1");
        draft.update(built);
        QCOMPARE(told(draft.plan(), unite::proposeMcis(draft.plan())),
                 QStringList {"web: 20240501 = EC2 us-east-1/ami-1 EC2 eu-west-1/ami-2"});
    }

    // Someone else's image of the same name is not the same image.
    void ownersStayApart()
    {
        Draft draft(planFromText(QStringLiteral("cloud us-east\ncloud eu\n")));
        for (const QString owner : {"111", "999"})
            for (const quint32 cloud : {1, 2}) {
                Image row = draft.plan().row(addImage(
                    draft, {cloud}, QStringLiteral("ami-%1%2").arg(owner).arg(cloud), "web-20240501"));
                row.owner = owner;
                draft.update(row);
            }
        QCOMPARE(told(draft.plan(), unite::proposeMcis(draft.plan())),
                 QStringList({"web: 20240501 = us-east/ami-1111 eu/ami-1112",
                              "web (united): 20240501 = us-east/ami-9991 eu/ami-9992"}));
    }

    void proposalsAreCorrected()
    {
        Draft draft(planFromText(QStringLiteral("cloud us-east\ncloud eu\n")));
        addImage(draft, {1}, "ami-1", "web-20240501");
        addImage(draft, {2}, "ami-2", "web-20240501");
        addImage(draft, {1}, "ami-3", "site-20240501");
        addImage(draft, {2}, "ami-4", "site-20240701");
        const Plan plan = draft.plan();
        QList<unite::MciProposal> mcis = unite::proposeMcis(plan).mcis;
        QCOMPARE(mcis.size(), 2);
        const unite::MciProposal both = unite::joined(plan, {mcis.at(1), mcis.at(0)});
        QCOMPARE(told(plan, {.mcis = {both}}),
                 QStringList(
                     {"web: 20240501 = ?us-east/ami-1 ?us-east/ami-3 eu/ami-2", "web: 20240701 = eu/ami-4"}));
        unite::MciProposal rest = both;
        const unite::MciProposal apart = unite::split(plan, rest, {Id<Image> {3}, Id<Image> {4}});
        QCOMPARE(told(plan, {.mcis = {rest, apart}}),
                 QStringList({"web: 20240501 = us-east/ami-1 eu/ami-2",
                              "web (split): 20240501 = us-east/ami-3", "web (split): 20240701 = eu/ami-4"}));
        const auto refused = unite::uniteImages(plan, {rest, rest}, "me", {1});
        QCOMPARE(refused.sentence(),
                 "Two of the MultiCloud Images would be named web. Rename one, or join them.");
        rest.name = " ";
        QCOMPARE(unite::uniteImages(plan, {rest}, "me", {1}).sentence(),
                 "A MultiCloud Image needs a name. Enter one.");
        QCOMPARE(unite::uniteImages(plan, {}, "me", {1}).sentence(),
                 "No image is taken, so there is nothing to unite.");
    }

    // The next build becomes the next revision of what was united before.
    void whatIsNewContinues()
    {
        Draft draft(planFromText(QStringLiteral("cloud us-east\ncloud eu\n")));
        addImage(draft, {1}, "ami-1", "web-20240501");
        addImage(draft, {2}, "ami-2", "web-20240501");
        const Plan first = united(draft.plan());
        QVERIFY(unite::proposeMcis(first).mcis.isEmpty());
        Draft later(first);
        addImage(later, {1}, "ami-3", "web-20240601");
        const unite::ImageProposals next = unite::proposeMcis(later.plan());
        QCOMPARE(told(later.plan(), next), QStringList {"web: 20240601 = us-east/ami-3"});
        const Plan second = united(later.plan());
        QCOMPARE(second.all<MciLineage>().size(), 1);
        QCOMPARE(nameOf(second, Id<MultiCloudImage> {2}), "web [rev 2]");
        QVERIFY(unite::proposeMcis(second).mcis.isEmpty());
    }

    // The next build continues it also where the builds before are gone, or are not among what is looked at.
    void whatIsNewContinuesWhatIsGone()
    {
        Draft draft(planFromText(QStringLiteral("cloud us-east\ncloud eu\n")));
        addImage(draft, {1}, "ami-1", "web-20240501");
        addImage(draft, {2}, "ami-2", "web-20240501");
        Draft later(united(draft.plan()));
        const Id<Image> next = addImage(later, {1}, "ami-3", "web-20240601");
        const auto looked = unite::proposeMcis(later.plan(), QList {next});
        QCOMPARE(told(later.plan(), looked), QStringList {"web: 20240601 = us-east/ami-3"});
        QVERIFY(looked.mcis.constFirst().lineage);
        for (const quint32 old : {1, 2}) {
            Image row = later.plan().row(Id<Image> {old});
            row.removed = old == 2;
            row.availability = Availability::Deregistered;
            later.update(row);
        }
        const unite::ImageProposals proposals = unite::proposeMcis(later.plan());
        QCOMPARE(told(later.plan(), proposals), QStringList {"web: 20240601 = us-east/ami-3"});
        QCOMPARE(proposals.unavailable, 1);
        const Plan after = united(later.plan());
        QCOMPARE(after.all<MciLineage>().size(), 1);
        QCOMPARE(nameOf(after, Id<MultiCloudImage> {2}), "web [rev 2]");
    }

    // A build that is brought in later and is older does not become the latest revision by itself.
    void anOlderBuildIsLeft()
    {
        Draft draft(planFromText(QStringLiteral("cloud us-east\ncloud eu\n")));
        addImage(draft, {1}, "ami-1", "web-20240501");
        addImage(draft, {2}, "ami-2", "web-20240501");
        Draft later(united(draft.plan()));
        const Id<Image> old = addImage(later, {1}, "ami-3", "web-20240401");
        addImage(later, {1}, "ami-4", "web-20240601");
        const Plan plan = later.plan();
        unite::ImageProposals proposals = unite::proposeMcis(plan);
        QCOMPARE(told(plan, proposals),
                 QStringList({"web: 20240401 = ?us-east/ami-3", "web: 20240601 = us-east/ami-4"}));
        QVERIFY(proposals.mcis.constFirst().builds.constFirst().isOlder);
        QCOMPARE(unite::conflictsOf(plan, proposals.mcis.constFirst()), 0);
        const Plan after = united(plan);
        QCOMPARE(after.all<MultiCloudImage>().size(), 2);
        QCOMPARE(after.row(Id<MultiCloudImage> {2}).commitMessage, "Build 20240601");
        QCOMPARE(told(after, unite::proposeMcis(after)), QStringList {"web: 20240401 = ?us-east/ami-3"});
        unite::take(plan, proposals.mcis.first().builds.first(), old, true);
        const auto change = unite::uniteImages(plan, proposals.mcis, "me", {1});
        QVERIFY(change);
        QCOMPARE(change->of<MultiCloudImage>().added.size(), 2);
    }

    // What one account launches is not moved to the ServerTemplate of another.
    void accountsStayApart()
    {
        Folder folder;
        const QString fixture = inventories::fixtures + "/aws/parameter-week1";
        for (const QString &path : inventories::filesIn(fixture)) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray text = file.readAll();
            const QString name = path.mid(fixture.size() + 1);
            folder.add(name, text);
            // Another account has templates and instances of its own by the same names.
            QByteArray others = text;
            others.replace("222233334444", "444455556666")
                .replace("\"lt-0", "\"lt-1")
                .replace("\"i-0", "\"i-1");
            folder.add(QString(name).replace("222233334444", "444455556666"), others);
        }
        Plan plan;
        inventories::imported(plan, {folder.path()});
        const Plan after = united(plan);
        QHash<QString, QList<Owner>> byAccount;
        const auto lineageOf = [](const Plan &of, Owner owner) {
            const LaunchSettings &next = nextOf(of, owner);
            return next.templateLineage ? next.templateLineage : of.row(next.serverTemplate).lineage;
        };
        after.all<ServerArray>().forEach([&](const ServerArray &row) {
            if (const auto lineage = lineageOf(after, row.id); lineage && !after.row(lineage).place)
                byAccount[row.sourceKey.account].append(row.id);
        });
        QCOMPARE(byAccount.size(), 2);
        for (const QString account : {"222233334444", "444455556666"}) {
            const QList<Owner> owners = byAccount.value(account);
            QVERIFY(owners.size() > 1);
            Plan again = after; // one is as the cloud has it, as when it came later
            inventories::editHere(again, owners.constFirst().array(),
                                  [&](ServerArray &row) { row.next = plan.row(row.id).next; });
            const Plan then = united(again);
            QCOMPARE(lineageOf(then, owners.constFirst()), lineageOf(after, owners.constFirst()));
        }
    }

    // Two regions with a launch template of one name: one ServerTemplate, from which all of them launch what they
    // launched; then one default moves them all.
    void regionsMoveTogether()
    {
        Plan plan;
        inventories::imported(plan, {inventories::fixtures + "/aws/parameter-week1"});
        const QStringList launched = launchesOf(plan);
        const auto images = unite::uniteImages(plan, unite::proposeMcis(plan).mcis, "me", {1});
        QVERIFY2(images, qPrintable(images.sentence()));
        QVERIFY(impactOf(plan, *images).launches.isEmpty());
        Plan after = plan;
        after.apply(completed(plan, *images));
        const auto templates = unite::uniteTemplates(after, unite::proposeTemplates(after), "me", {1});
        QVERIFY2(templates, qPrintable(templates.sentence()));
        QVERIFY(unite::movedLaunches(after, templates->change).launches.isEmpty());
        QVERIFY(templates->left.isEmpty());
        after.apply(completed(after, templates->change));
        QCOMPARE(integrity::verify(after), QStringList());
        QCOMPARE(launchesOf(after), launched);
        // Nor is anything that runs otherwise than Next all of a sudden: the cloud knows of no uniting.
        QCOMPARE(countDiffering(after).arrays, countDiffering(plan).arrays);

        const Id<ServerArray> east = inventories::named<ServerArray>(after, "shop-web"),
                              west = inventories::named<ServerArray>(after, "shop-web", "AWS EU");
        const Id<TemplateLineage> lineage = after.row(east).next.templateLineage;
        QVERIFY(lineage && after.row(west).next.templateLineage == lineage);
        QVERIFY(!after.row(lineage).place);
        const Resolution next = resolve(after, east);
        QCOMPARE(next.mci.from, Layer::ServerTemplate);
        QCOMPARE(next.image.from, Layer::MciSetting);
        QCOMPARE(next.instanceType.from, Layer::MciSetting);

        // The plan lists the image's own MultiCloud Image instead of the parameter's, at its newer build.
        const Id<ServerTemplate> head = findRevision(after, lineage, 0);
        const QList<Id<MciLineage>> golden = after.mcisNamed("golden-web (united)");
        QCOMPARE(golden.size(), 1);
        const Plan before = after;
        const auto step = [&](const Result<Change> &change) {
            QVERIFY2(change, qPrintable(change.sentence()));
            after.apply(completed(after, *change));
        };
        step(edit::addListing(after, head, findRevision(after, golden.constFirst(), 2)));
        step(edit::makeDefault(after, listedMcis(after, head).constLast()));
        step(edit::commitTemplate(after, head, "June", false, "me", {2}));
        const auto moved = edit::setDefaultRevision(after, findRevision(after, lineage, 2));
        QVERIFY2(moved, qPrintable(moved.sentence()));
        const Impact impact = impactOf(after, *moved);
        QStringList launches;
        for (const LaunchImpact &launch : impact.launches)
            for (const ImpactField &field : launch.fields)
                if (field.field == LaunchField::Image)
                    launches.append(nameOf(after, nextOf(after, launch.owner).cloud) + ' '
                                    + nameOf(after, launch.owner) + ' ' + field.before.section(' ', 0, 0)
                                    + " → " + field.after.section(' ', 0, 0));
        launches.sort();
        QVERIFY2(launches.contains("AWS EU shop-web ami-0d0b000000000001 → ami-0d0b000000000002")
                     && launches.contains("AWS US-East shop-web ami-0d0a000000000001 → ami-0d0a000000000002"),
                 qPrintable(launches.join('\n')));
        // A new version does the same at once.
        const auto version = everywhere(before, lineage, golden.constFirst());
        after.apply(completed(after, *moved));
        QCOMPARE(launchesOf(version), launchesOf(after));
    }

    // What follows Default goes on following it: these decide which revision it is, and one move of it moves them.
    void whatFollowsDefaultGoesOnFollowing()
    {
        Plan plan;
        inventories::imported(plan, {inventories::week1, inventories::fixtures + "/aws/parameter-week1"});
        const Plan after = united(plan);
        int moved = 0;
        after.all<ServerArray>().forEach([&](const ServerArray &row) {
            const LaunchSettings &before = plan.row(row.id).next;
            const Id<TemplateLineage> lineage = templateLineageOf(after, row.next);
            if (!lineage || after.row(lineage).place || !before.templateLineage
                || before.pointer != TemplatePointer::Default)
                return;
            ++moved;
            const QList<Owner> followers = followersOf(after, lineage);
            QVERIFY2(std::any_of(followers.cbegin(), followers.cend(),
                                 [&](Owner owner) {
                                     return nextOf(after, owner).pointer == TemplatePointer::Default;
                                 }),
                     qPrintable(nameOf(after, lineage)));
        });
        QVERIFY(moved > 0);
        const Id<ServerArray> east = inventories::named<ServerArray>(after, "shop-web");
        QVERIFY(after.row(east).next.templateLineage);
    }

    // Uniting launches nothing otherwise: it leaves nothing to be done, finds nothing that was not so before, and uses
    // no image.
    void unitingIsQuiet_data()
    {
        QTest::addColumn<QStringList>("folders");
        const QString aws = inventories::fixtures + "/aws/";
        QTest::newRow("week1") << QStringList {aws + "week1"};
        QTest::newRow("parameter-week1") << QStringList {aws + "parameter-week1"};
        QTest::newRow("both") << QStringList {aws + "week1", aws + "parameter-week1"};
        QTest::newRow("azure") << QStringList {inventories::fixtures + "/azure/week1"};
        QTest::newRow("google") << QStringList {inventories::fixtures + "/google/week1"};
    }
    void unitingIsQuiet()
    {
        QFETCH(QStringList, folders);
        Plan plan;
        inventories::imported(plan, folders);
        const Plan after = united(plan);
        const QStringList before = saidBy(plan);
        QStringList others;
        for (const QString &line : saidBy(after))
            if (!before.contains(line))
                others.append(line);
        QCOMPARE(others.join('\n'), QString());
        QCOMPARE(found<Server>(after, "planned:yes", query::Kind::Owners), 0);
        QCOMPARE(found<ServerArray>(after, "planned:yes", query::Kind::Owners), 0);
        Plan images = plan;
        if (const auto change = unite::uniteImages(plan, unite::proposeMcis(plan).mcis, "me", {1}))
            images.apply(completed(plan, *change));
        QCOMPARE(found<Image>(images, "is:unused", query::Kind::Images),
                 found<Image>(plan, "is:unused", query::Kind::Images));
    }

    // The images of a MultiCloud Image made here are used once it is listed; others are by whatever names them.
    void whatIsListedIsUsed()
    {
        Draft draft(planFromText(QStringLiteral("cloud us-east\ncloud eu\n")));
        const Id<ImportRecord> record = draft.add(ImportRecord {.provider = Provider::Aws});
        for (const quint32 cloud : {1, 2}) {
            Image row = draft.plan().row(
                addImage(draft, {cloud}, QStringLiteral("ami-%1").arg(cloud), "web-20240501"));
            row.place = {PastId(record), 1};
            draft.update(row);
        }
        const auto unused = [](const Plan &plan) {
            return found<Image>(plan, "is:unused", query::Kind::Images);
        };
        QCOMPARE(unused(draft.plan()), 2);
        Draft listing(united(draft.plan()));
        QCOMPARE(listing.plan().all<MciSetting>().size(), 2);
        QCOMPARE(unused(listing.plan()), 2);
        const auto revision = listing.add(ServerTemplate {
            .lineage = listing.add(TemplateLineage {.name = "Web"}), .revision = 0, .name = "Web"});
        listing.add(
            ListedMci {.serverTemplate = revision, .mci = Id<MultiCloudImage> {1}, .isDefault = true});
        QCOMPARE(unused(listing.plan()), 0);
    }

    // One gallery, whose id Azure writes in several letter cases: what follows its latest version is told from the
    // versions by more than these, and is found again.
    void aGalleryIsOfOneNameInAnyLetterCase()
    {
        Plan plan;
        inventories::imported(plan, {inventories::fixtures + "/azure/week1"});
        QStringList names;
        for (const unite::MciProposal &one : unite::proposeMcis(plan).mcis)
            names.append(one.name);
        QVERIFY2(names.contains("web") && names.contains("web (latest version)"),
                 qPrintable(names.join('\n')));
        for (const QString &name : std::as_const(names))
            QCOMPARE(names
                         .filter(QRegularExpression("^" + QRegularExpression::escape(name) + "$",
                                                    QRegularExpression::CaseInsensitiveOption))
                         .size(),
                     1);
        const auto change = unite::uniteImages(plan, unite::proposeMcis(plan).mcis, "me", {1});
        QVERIFY2(change, qPrintable(change.sentence()));
        plan.apply(completed(plan, *change));
        Draft later(plan);
        plan.all<MciLineage>().forEach([&](MciLineage row) {
            row.clonedFrom = row.clonedFrom.toUpper();
            later.update(row);
        });
        Image next;
        plan.all<Image>().forEach([&](const Image &row) {
            if (row.uid.toString().endsWith("/versions/1.3.0"))
                next = row;
        });
        QVERIFY(next.id);
        next.uid = next.uid.toString().replace("1.3.0", "1.4.0");
        next.name = next.name.toString().replace("1.3.0", "1.4.0");
        next.id = {};
        later.add(next);
        const auto again = unite::proposeMcis(later.plan());
        QCOMPARE(again.mcis.size(), 1);
        QVERIFY(again.mcis.constFirst().lineage);
    }

    // ServerTemplates alone: where no MultiCloud Image has the images of all regions, one is made.
    void templatesAloneMakeTheirImage()
    {
        Plan plan;
        inventories::imported(plan, {inventories::fixtures + "/aws/parameter-week1"});
        const auto templates = unite::uniteTemplates(plan, unite::proposeTemplates(plan), "me", {1});
        QVERIFY2(templates, qPrintable(templates.sentence()));
        QVERIFY(unite::movedLaunches(plan, templates->change).launches.isEmpty());
        QCOMPARE(templates->change.of<MciLineage>().added.size(), 1);
        QCOMPARE(templates->change.of<MciSetting>().added.size(), 2);
        Plan after = plan;
        after.apply(completed(plan, templates->change));
        QCOMPARE(integrity::verify(after), QStringList());
        QVERIFY(unite::proposeTemplates(after).isEmpty());
        // What the cloud has is as it was.
        QCOMPARE(launchesOf(asImported(after)), launchesOf(plan));
    }

    // Images of some clouds, or some images.
    void aSelectionIsUnited()
    {
        Draft draft(planFromText(QStringLiteral("cloud us-east\ncloud eu\n")));
        const Id<Image> one = addImage(draft, {1}, "ami-1", "web-20240501");
        const Id<Image> other = addImage(draft, {2}, "ami-2", "web-20240501");
        addImage(draft, {2}, "ami-3", "web-20240601");
        QCOMPARE(told(draft.plan(), unite::proposeMcis(draft.plan(), QList {one, other})),
                 QStringList {"web: 20240501 = us-east/ami-1 eu/ami-2"});
        QVERIFY(unite::proposeMcis(draft.plan(), QList<Id<Image>>()).mcis.isEmpty());
    }

    // On plans of any shape: no launch changes, twice is once, undo returns.
    void noLaunchChanges_data()
    {
        QTest::addColumn<Plan>("plan");
        for (const QString week : {"week1", "parameter-week1", "parameter-week2", "offerings"}) {
            Plan plan;
            inventories::imported(plan, {inventories::fixtures + "/aws/" + week});
            QTest::newRow(qPrintable(week)) << plan;
        }
        for (quint32 seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %u", seed)
                << withTemplatesOfInventories(generate::plan(generate::Tiny, seed));
    }
    // Else they prove nothing of ServerTemplates.
    void generatedTemplatesAreProposed()
    {
        int proposed = 0;
        for (quint32 seed = 1; seed <= 12; ++seed)
            proposed +=
                unite::proposeTemplates(withTemplatesOfInventories(generate::plan(generate::Tiny, seed)))
                    .isEmpty()
                ? 0
                : 1;
        QVERIFY2(proposed > 0, qPrintable(QString::number(proposed)));
    }
    void noLaunchChanges()
    {
        QFETCH(Plan, plan);
        Plan after = plan;
        Change all;
        const auto step = [&](const Change &change) {
            QVERIFY(unite::movedLaunches(after, change).launches.isEmpty());
            const Change whole = completed(after, change);
            after.apply(whole);
            all = all.merged(whole);
        };
        if (const auto images = unite::uniteImages(after, unite::proposeMcis(after).mcis, "me", {1}))
            step(*images);
        if (const auto templates = unite::uniteTemplates(after, unite::proposeTemplates(after), "me", {1}))
            step(templates->change);
        QCOMPARE(integrity::verify(after), integrity::verify(plan));
        QCOMPARE(launchesOf(after), launchesOf(plan));
        QVERIFY(!unite::uniteImages(after, unite::proposeMcis(after).mcis, "me", {1}));
        QVERIFY(unite::proposeTemplates(after).isEmpty());
        Plan back = after;
        back.apply(all.inverted());
        forEachEntity([&]<class E>() { QCOMPARE(plans::rowsOf<E>(back), plans::rowsOf<E>(plan)); });
    }

    // What modern's images would make if nobody had made its MultiCloud Images.
    void modernIsUnitedAsAPersonWould()
    {
        const Plan modern = sample("modern");
        QCOMPARE(told(modern, unite::proposeMcis(modern)).join('\n'),
                 QString("ledger-worker-arm64: 20250414 = EC2 eu-north-1/ami-0c1d5a0b7e2f4a611\n"
                         "ledger-worker-arm64: 20250512 = EC2 eu-north-1/ami-0c1d5a0b7e2f4a612"));
        Draft draft((Plan()));
        modern.all<Cloud>().forEach([&](Cloud row) { draft.add(row); });
        modern.all<Image>().forEach([&](Image row) { draft.add(row); });
        QStringList names;
        for (const unite::MciProposal &one : unite::proposeMcis(draft.plan()).mcis)
            names.append(QStringLiteral("%1 %2").arg(one.name).arg(one.builds.size()));
        QCOMPARE(
            names.join('\n'),
            QStringList({"Debian 12 Gen2 1", "Ubuntu Server 22.04 LTS Gen2 1", "Ubuntu Server 24.04 LTS 1",
                         "Ubuntu Server 24.04 LTS arm64 1", "Windows Server 2022 Datacenter Gen2 1",
                         "Windows Server 2025 Datacenter Gen2 1", "Windows_Server-2022-English-Full-Base 1",
                         "Windows_Server-2025-English-Full-Base 1", "acme-golden-ubuntu-22.04 1",
                         "debian-12-amd64 2", "ledger-golden 2", "ledger-report 3", "ledger-worker-arm64 2",
                         "ubuntu-jammy-22.04-amd64-server 3", "ubuntu-noble-24.04-amd64-server 1",
                         "ubuntu-noble-24.04-arm64-server 1", "web 3"})
                .join('\n'));
    }

    // As many as Ubuntu's simplestreams has for Amazon.
    void manyImagesAreProposedInTime()
    {
        Draft draft((Plan()));
        QList<Id<Cloud>> clouds;
        for (int i = 0; i < 30; ++i)
            clouds.append(draft.add(Cloud {.name = QStringLiteral("region-%1").arg(i), .type = "amazon"}));
        Change rows;
        quint32 id = 0;
        const QStringList releases {"focal-20.04", "jammy-22.04", "noble-24.04"};
        const QStringList kinds {"hvm-ssd", "hvm-ssd-gp3"};
        for (int build = 0; id < 28'936; ++build)
            for (const QString &release : releases)
                for (const QString &kind : kinds)
                    for (const QString architecture : {"amd64", "arm64"})
                        for (const Id<Cloud> cloud : std::as_const(clouds)) {
                            if (++id > 28'936)
                                continue;
                            const QDate day = QDate(2022, 1, 3).addDays(build * 11);
                            rows.of<Image>().added.append(
                                {.id = {id},
                                 .cloud = cloud,
                                 .uid = QStringLiteral("ami-%1").arg(id, 17, 16, QLatin1Char('0')),
                                 .name = QStringLiteral("ubuntu/images/%1/ubuntu-%2-%3-server-%4%5")
                                             .arg(kind, release, architecture, day.toString("yyyyMMdd"),
                                                  build % 3 == 0 ? ".1" : ""),
                                 .owner = QStringLiteral("099720109477"),
                                 .availability = Availability::Available});
                        }
        Plan plan = draft.plan();
        plan.apply(rows);
        QCOMPARE(plan.all<Image>().size(), 28'936);
        QElapsedTimer timer;
        timer.start();
        const unite::ImageProposals proposals = unite::proposeMcis(plan);
        const qint64 proposed = timer.elapsed();
        QCOMPARE(proposals.mcis.size(), 12);
        QCOMPARE(proposals.mcis.constFirst().name, "ubuntu-focal-20.04-amd64-server (hvm-ssd)");
        const auto change = unite::uniteImages(plan, proposals.mcis, "me", {1});
        QVERIFY2(change, qPrintable(change.sentence()));
        QCOMPARE(change->of<MciSetting>().added.size(), 28'936);
        QVERIFY(unite::movedLaunches(plan, *change).launches.isEmpty());
        qInfo("%lld ms to propose, %lld ms with the change and its proof", proposed, timer.elapsed());
        QVERIFY2(proposed < 2000, qPrintable(QString::number(proposed)));
    }
};

const program::Part testUnite = program::test<TestUnite>("tst_unite");
} // namespace tst_unite

#include "tst_unite.moc"
