// SPDX-License-Identifier: MIT
// right_st's files come in as they are meant, once, whole and with a report; what is broken stays out and
// is named with file, line and reason.
#include "core/export/planjsonwriter.h"
#include "core/import/importfiles.h"
#include "core/integrity/integrity.h"
#include "core/naming/names.h"
#include "core/plan/draft.h"
#include "core/plan/latest.h"
#include "core/plan/lookup.h"
#include "tests/support/folder.h"
#include "tests/support/program.h"

#include <QtTest>

namespace tst_right_st_import {
namespace {
using Outcome = ImportReport::Outcome;
const QString fixtures = QStringLiteral(SOURCE_DIR "/tests/core/fixtures/right_st");

ImportResult imported(Plan &plan, const QStringList &paths, const ImportOptions &options = {})
{
    const auto result = importFiles(plan, paths, options);
    if (!result)
        qFatal("%s", qPrintable(result.sentence()));
    plan.apply(result->change);
    const QStringList violations = integrity::verify(plan);
    if (!violations.isEmpty())
        qFatal("%s", qPrintable(violations.join('\n')));
    return *result;
}

// "Ubuntu_16.04_x64 [rev 66] default Publisher Number unknown"
QStringList listText(const Plan &plan, const QString &templateName)
{
    QStringList lines;
    plan.all<ServerTemplate>().forEach([&](const ServerTemplate &row) {
        if (row.name != templateName)
            return;
        for (const Id<ListedMci> id : listedMcis(plan, row.id)) {
            const ListedMci &listed = plan.row(id);
            lines.append(QStringList({nameOf(plan, listed.mci), listed.isDefault ? "default" : "-",
                                      enumKey(listed.form), enumKey(listed.naming),
                                      plan.row(listed.mci).settingsKnown ? "known" : "unknown"})
                             .join(QLatin1Char(' ')));
        }
    });
    return lines;
}

QStringList reportText(const ImportResult &result, const QString &folder)
{
    return result.report.text()
        .replace(folder + QLatin1Char('/'), QString())
        .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

// A folder with files of its own, deleted at the end.
QByteArray webWith(const QByteArray &mcis) { return "Name: Web\nMultiCloudImages:\n" + mcis; }
} // namespace

class TestRightStImport : public QObject {
    Q_OBJECT
private slots:
    void everyFormIsUnderstood()
    {
        Plan plan;
        const auto result = imported(plan, {fixtures + "/web.yml"});
        QCOMPARE(
            listText(plan, "Web Server"),
            QStringList({"Ubuntu_16.04_x64 [rev 66] default publisher number unknown",
                         "Ubuntu_14.04_x64 [HEAD] - publisher latest unknown",
                         "Base_Linux [rev 20] - name number unknown",
                         "Base_Windows [HEAD] - name head unknown", "Base_BSD [HEAD] - name head unknown",
                         "/api/multi_cloud_images/403042003 [HEAD] - href head unknown",
                         "Custom [HEAD] - settings head known", "Ubuntu of ours [HEAD] - file head known"}));
        const ServerTemplate &web = plan.row(Id<ServerTemplate> {1});
        QCOMPARE(web.description, QStringLiteral("Serves pages.\n\n* with a list\n"));
        QVERIFY(web.carried.startsWith("Inputs:\n  SERVER_HOSTNAME: \"text:web.example.com\" # quoted\n"));
        QVERIFY(web.carried.endsWith(
            "  - scripts/stop.sh\nAlerts:\n- Name: CPU Scale Down\n  Clause: If "
            "cpu-0/cpu-idle.value > '50' for 3 minutes Then shrink web\n- alerts/common.yml\n"));
        QCOMPARE(result.change.label.text(), QStringLiteral("Import web.yml"));
        QCOMPARE(result.report.count(Outcome::Warning), 0);
        QCOMPARE(plan.row(plan.row(web.lineage).id).originFile, fixtures + "/web.yml");
    }

    // One region, however files call it.
    void aRegionIsOneCloud()
    {
        Plan plan;
        const Folder folder;
        const char *const names[] {"EC2 us-east-1", "AWS US-East", "us-east-1", "/api/clouds/1"};
        for (int i = 0; i < 4; ++i)
            imported(plan,
                     {folder.add(QStringLiteral("%1.yml").arg(i),
                                 "Name: Image" + QByteArray::number(i) + "\nSettings:\n- Cloud: " + names[i]
                                     + "\n  Instance Type: m1.small\n  Image: ami-12ab34cd\n")});
        QCOMPARE(plan.all<Cloud>().size(), 1);
        QCOMPARE(plan.all<Image>().size(), 1);
        const Cloud &cloud = plan.row(Id<Cloud> {1});
        QCOMPARE(cloud.name, "EC2 us-east-1");
        QCOMPARE(cloud.displayName, "AWS US-East");
        QCOMPARE(cloud.href, "/api/clouds/1");
        QVERIFY(!cloud.registered);
        imported(
            plan,
            {folder.add("rackspace.yml",
                        "Name: Other\nSettings:\n- Cloud: Rackspace\n  Instance Type: 1GB\n  Image: 1\n")});
        QCOMPARE(plan.all<Cloud>().size(), 2);
        // A file that names it twice says two things of one cloud.
        Plan other = plan;
        const auto twice =
            imported(other,
                     {folder.add("twice.yml",
                                 "Name: Twice\nSettings:\n- Cloud: AWS US-East\n  Instance Type: a\n  "
                                 "Image: ami-12ab34cd\n- Cloud: EC2 us-east-1\n  Instance Type: a\n  "
                                 "Image: ami-12ab34cd\n")});
        QVERIFY2(twice.report.text().contains("EC2 us-east-1 has a setting already, on line 3"),
                 qPrintable(twice.report.text()));
    }

    void settingsMakeCloudsImagesAndInstanceTypes()
    {
        Draft draft {Plan()};
        const auto europe = draft.add(Cloud {.name = "EC2 eu-west-1", .displayName = "AWS EU"});
        const auto large = draft.add(InstanceType {.cloud = europe, .uid = "uid-large", .name = "m3.large"});
        Plan plan = draft.plan();
        const auto result = imported(plan, {fixtures + "/web.yml"});
        const auto custom = findRevision(plan, Id<MciLineage> {7}, 0);
        QCOMPARE(plan.row(custom).tags, QStringList({"app:tier=web", "rs_agent:type=right_link_lite"}));
        QCOMPARE(plan.row(custom).description, QStringLiteral("Our own image"));
        const MciSetting *known = plan.setting(custom, europe);
        QVERIFY(known);
        QCOMPARE(known->instanceType, large);
        QCOMPARE(known->userData, QStringLiteral("role=web"));
        QCOMPARE(plan.row(known->image).availability, Availability::Unknown);
        const auto east = findCloud(plan, "EC2 us-east-1");
        QVERIFY(!plan.row(east).registered);
        QCOMPARE(plan.row(plan.setting(custom, east)->image).uid.toString(), QStringLiteral("ami-5e91b936"));
        QVERIFY(
            reportText(result, fixtures)
                .contains(
                    "Added Cloud AWS US-East (web.yml, line 45): The plan had no cloud of this name; it is "
                    "kept as not registered."));
    }

    void theSameFilesTwiceChangeNothing()
    {
        Plan plan;
        imported(plan, {fixtures + "/web.yml", fixtures + "/images/ubuntu.yml"});
        const auto again = imported(plan, {fixtures + "/web.yml", fixtures + "/images/ubuntu.yml"});
        QVERIFY(again.change.isEmpty());
        QCOMPARE(again.report.summary(), QStringLiteral("9 the same (1 ServerTemplate, 8 MultiCloud Image)"));
    }

    void aChangedFileIsReportedWithItsDifferences()
    {
        const Folder folder;
        const QByteArray settings =
            "- Name: Own\n  Settings:\n  - Cloud: A\n    Instance Type: small\n    Image: ami-1\n";
        const QString path = folder.add(
            "web.yml", webWith("- Name: One\n  Revision: 3\n- Name: Two\n- Name: Gone\n" + settings));
        Plan plan;
        imported(plan, {path});
        const QByteArray other =
            "- Name: Own\n  Tags: [a:b=c]\n  Settings:\n  - Cloud: B\n    Instance Type: small\n"
            "    Image: ami-2\n  - Cloud: A\n    Instance Type: large\n    Image: ami-1\n";
        folder.add("web.yml",
                   "Description: New\n" + webWith("- Name: Two\n- Name: One\n  Revision: 4\n" + other));
        const Plan before = plan;
        const auto result = imported(plan, {path});
        QCOMPARE(
            reportText(result, folder.path()),
            QStringList(
                {"Changed ServerTemplate Web [HEAD] (web.yml, line 1)", "    Description: New, new",
                 "    One: [rev 3] → [rev 4]", "    Gone: [HEAD], removed", "    Default: One → Two",
                 "    Order of MultiCloud Images: changed",
                 "Same MultiCloud Image Two [HEAD] (web.yml, line 4)",
                 "Added MultiCloud Image One [rev 4] (web.yml, line 5)",
                 "Changed MultiCloud Image Own [HEAD] (web.yml, line 7)", "    Tags: a:b=c, new",
                 "    A: ami-1, small → ami-1, large", "    B: ami-2, small, new",
                 "Added Cloud B (web.yml, line 10): The plan had no cloud of this name; it is kept as not "
                 "registered.",
                 "Added Image ami-2 (web.yml, line 10): Nothing but its uid is known.",
                 "Added Instance Type small (web.yml, line 10): Nothing but its name is known.",
                 "Added Instance Type large (web.yml, line 13): Nothing but its name is known.",
                 "5 added (1 MultiCloud Image, 1 Cloud, 1 Image, 2 Instance Type), 2 changed (1 ServerTemplate, 1 "
                 "MultiCloud Image), 1 the same (1 MultiCloud Image)"}));
        plan.apply(result.change.inverted());
        QCOMPARE(planToJson(plan), planToJson(before));
    }

    void whatIsKeptHereSurvivesASilentFile()
    {
        const Folder folder;
        const QByteArray text = "Name: Own\nSettings:\n- Cloud: A\n  Instance Type: small\n  Image: ami-1\n";
        const QString path = folder.add("own.yml", text);
        Plan plan;
        imported(plan, {path});
        Draft draft(plan);
        MciSetting setting = plan.row(Id<MciSetting> {1});
        setting.userData = "kept";
        draft.update(setting);
        plan = draft.plan();
        imported(plan, {path});
        QCOMPARE(plan.row(setting.id).userData, QStringLiteral("kept"));
        folder.add("own.yml", text + "  User Data: ''\n");
        imported(plan, {path});
        QCOMPARE(plan.row(setting.id).userData, QString());
    }

    void latestFollowsTheHighestCommittedRevision()
    {
        const Folder folder;
        const QString latest =
            folder.add("a.yml", webWith("- Name: U\n  Revision: latest\n  Publisher: R\n"));
        const QString third =
            folder.add("b.yml", "Name: B\nMultiCloudImages:\n- {Name: U, Revision: 3, Publisher: R}\n");
        const QString fifth =
            folder.add("c.yml", "Name: C\nMultiCloudImages:\n- {Name: U, Revision: 5, Publisher: R}\n");
        Plan plan;
        imported(plan, {latest});
        QCOMPARE(listText(plan, "Web"), QStringList({"U [HEAD] default publisher latest unknown"}));
        imported(plan, {third});
        QCOMPARE(listText(plan, "Web"), QStringList({"U [rev 3] default publisher latest unknown"}));
        QVERIFY(
            !findRevision(plan, Id<MciLineage> {1}, 0)); // nothing was known of HEAD but that it was needed
        const auto result = imported(plan, {fifth, latest, third});
        QCOMPARE(listText(plan, "Web"), QStringList({"U [rev 5] default publisher latest unknown"}));
        QCOMPARE(listText(plan, "B"), QStringList({"U [rev 3] default publisher number unknown"}));
        QVERIFY(reportText(result, folder.path()).contains("    U: latest [rev 3] → latest [rev 5]"));
        QVERIFY(imported(plan, {latest, third, fifth}).change.isEmpty());
    }

    void frozenTemplatesDoNotFollow()
    {
        const Folder folder;
        Plan plan;
        imported(plan, {folder.add("a.yml", webWith("- {Name: U, Revision: 3}\n"))});
        Draft draft(plan);
        const auto committed = draft.add(ServerTemplate {.lineage = {1}, .revision = 1, .name = "Web"});
        const auto listed = draft.add(ListedMci {
            .serverTemplate = committed, .mci = {1}, .isDefault = true, .naming = RevisionNaming::Latest});
        const auto newer = draft.add(MultiCloudImage {.lineage = {1}, .revision = 4, .name = "U"});
        followLatest(draft, {1});
        QCOMPARE(draft.plan().row(listed).mci, Id<MultiCloudImage> {1});
        QCOMPARE(latestRevision(draft.plan(), Id<MciLineage> {1}), newer);
    }

    void theLastOfSeveralDefinitionsIsTaken()
    {
        const Folder folder;
        const QString a = folder.add("a.yml", webWith("- Name: One\n"));
        const QString b = folder.add("b.yml", webWith("- Name: Two\n"));
        Plan plan;
        const auto result = imported(plan, {a, b});
        QCOMPARE(listText(plan, "Web"), QStringList({"Two [HEAD] default name head unknown"}));
        QCOMPARE(
            reportText(result, folder.path()),
            QStringList(
                {"Added ServerTemplate Web [HEAD] (b.yml, line 1)",
                 "Added MultiCloud Image Two [HEAD] (b.yml, line 3)",
                 "Skipped a.yml, line 1: The ServerTemplate Web is defined again in b.yml; the last one is "
                 "taken.",
                 "2 added (1 ServerTemplate, 1 MultiCloud Image), 1 entry skipped"}));
        QVERIFY(imported(plan, {a, b}).change.isEmpty());
    }

    void bothAreKeptWhenAskedFor()
    {
        const Folder folder;
        const QStringList files {folder.add("a.yml", webWith("- Name: One\n")),
                                 folder.add("b.yml", webWith("- Name: Two\n"))};
        Plan plan;
        imported(plan, files, {.keepBoth = true});
        QCOMPARE(plan.all<ServerTemplate>().size(), 2);
        QCOMPARE(plan.row(Id<TemplateLineage> {2}).originFile, files.at(1));
        QVERIFY(imported(plan, files, {.keepBoth = true}).change.isEmpty());
        QVERIFY(imported(plan, {files.at(1)}).change.isEmpty());
    }

    void equalNamesAreToldApartByTheirFile()
    {
        Draft draft {Plan()};
        draft.add(MciLineage {.name = "One", .originFile = "/a.yml"});
        draft.add(MultiCloudImage {.lineage = {1}, .revision = 2, .name = "One"});
        draft.add(MciLineage {.name = "One", .originFile = "/b.yml"});
        draft.add(MultiCloudImage {.lineage = {2}, .revision = 7, .name = "One"});
        Plan plan = draft.plan();
        const Folder folder;
        const auto result = imported(plan, {folder.add("a.yml", webWith("- {Name: One, Revision: 7}\n"))});
        QCOMPARE(plan.row(Id<ListedMci> {1}).mci, Id<MultiCloudImage> {2});
        QVERIFY(
            reportText(result, folder.path())
                .contains(
                    "Warning a.yml, line 3: Several MultiCloud Images are called One; the one imported from "
                    "/b.yml is meant."));
    }

    void whatIsMissingOfAlertsIsAWarning()
    {
        const Folder folder;
        Plan plan;
        const auto result = imported(plan,
                                     {folder.add("a.yml", webWith("- Name: One\n") + "Alerts:\n- no.yml\n"),
                                      folder.add("b.yml", "Alerts:\n- Name: A\n  Clause: whenever\n")});
        QCOMPARE(
            reportText(result, folder.path()).mid(2),
            QStringList(
                {"Warning a.yml, line 5: The file of alerts no.yml is missing; the reference to it is kept.",
                 "Skipped b.yml: The file holds alerts only. They come with the ServerTemplate that refers "
                 "to it.",
                 "2 added (1 ServerTemplate, 1 MultiCloud Image), 1 entry skipped, 1 warning"}));
    }

    void brokenFilesStayOut_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const QByteArray &text, const char *sentence) {
            QTest::newRow(name) << text << QString::fromUtf8(sentence);
        };
        row("bad YAML", "Name: 'Web\n",
            "web.yml, line 2: This is not valid YAML: found unexpected end of stream (while scanning a "
            "quoted scalar that "
            "began on line 1).");
        row("tab", "Name: Web\nInputs:\n\tA: text:b\n",
            "web.yml, line 3: A tab is used to indent, which YAML does not allow. Use spaces.");
        row("wrong key", webWith("- Name: U\n  revision: 3\n"),
            "web.yml, line 4: “revision” is no key of a MultiCloud Image, which may have Href, Name, "
            "Description, "
            "Revision, Publisher, Tags, Settings. Check its spelling; capitals count.");
        row("wrong root key", "Name: Web\nMultiCloudImage: []\nInputs: {}\n",
            "web.yml, line 2: “MultiCloudImage” is no key of a ServerTemplate, which may have Name, "
            "Description, Inputs, "
            "RightScripts, MultiCloudImages, Alerts. Check its spelling; capitals count.");
        row("wrong sequence", "Name: Web\nRightScripts:\n  Reboot: []\n",
            "web.yml, line 3: “Reboot” is no key of RightScripts, which may have Boot, Operational, "
            "Decommission. Check "
            "its spelling; capitals count.");
        row("wrong type", "Name: Web\nMultiCloudImages:\n  Name: U\n",
            "web.yml, line 3: “MultiCloudImages” must be a list, each item after a dash.");
        row("wrong type of a text", webWith("- Name: [U]\n"),
            "web.yml, line 3: “Name” must be a text, not a list or map.");
        row("list of a list", webWith("- [a]\n"),
            "web.yml, line 3: A map of keys and values is needed here for a MultiCloud Image.");
        row("duplicate key", webWith("- Name: U\n  Name: V\n"),
            "web.yml, line 4: “Name” occurs twice, first on line 3. Keep one of them.");
        row("no name", "MultiCloudImages:\n- Name: U\n",
            "web.yml, line 1: The ServerTemplate has no Name. Give it one.");
        row("nothing named", webWith("- Revision: 3\n"),
            "web.yml, line 3: It is not said which MultiCloud Image this is: give an Href, or a Name alone, "
            "with "
            "Revision, with Revision and Publisher, or with Settings.");
        row("an entry split by dashes",
            webWith("- Name: U\n- Description: V\n- Tags:\n  - a:b=c\n- Settings: []\n"),
            "web.yml, line 4: Dashes make these entries of their own, without Name. Did you mean them to belong to the "
            "entry above? Then indent lines 4, 5 and 7 under line 3, without their dashes.");
        row("a setting split by dashes",
            webWith("- Name: U\n  Settings:\n  - Cloud: c\n    Instance Type: t\n  - Image: i\n"),
            "web.yml, line 7: A dash makes this an entry of its own, without Cloud. Did you mean it to belong to the "
            "entry above? Then indent line 7 under line 5, without its dash.");
        row("bad revision", webWith("- Name: U\n  Revision: newest\n"),
            "web.yml, line 4: The revision “newest” is not understood; it is a number from 0, head or "
            "latest.");
        row("setting without image",
            webWith("- Name: U\n  Settings:\n  - Cloud: A\n    Instance Type: small\n"),
            "web.yml, line 5: A setting needs a Cloud, an Instance Type and an Image; one of them is missing "
            "here.");
        row("cloud twice",
            webWith("- Name: U\n  Settings:\n  - {Cloud: A, Instance Type: s, Image: i}\n"
                    "  - {Cloud: A, Instance Type: s, Image: j}\n"),
            "web.yml, line 6: A has a setting already, on line 5. A MultiCloud Image has one image for each "
            "cloud: remove "
            "one, or make a second MultiCloud Image.");
        row("cloud twice under two names",
            webWith("- Name: U\n  Settings:\n  - {Cloud: EC2 known, Instance Type: s, Image: i}\n"
                    "  - {Cloud: AWS Known, Instance Type: s, Image: j}\n"),
            "web.yml, line 6: AWS Known is the same cloud as the one on line 5. A MultiCloud "
            "Image has one "
            "image for each cloud: remove one, or make a second MultiCloud Image.");
        row("a kernel as image",
            webWith("- Name: New\n- Name: U\n  Settings:\n  - {Cloud: EC2 known, Instance Type: s, Image: "
                    "aki-1}\n"),
            "web.yml, line 6: aki-1 is a kernel in this plan. A setting needs a machine image.");
        row("lineage twice", webWith("- Name: U\n  Revision: 3\n- Name: V\n- Name: U\n"),
            "web.yml, line 6: U is listed already (web.yml, line 3). A ServerTemplate lists a MultiCloud "
            "Image once, in "
            "one revision: remove one of them.");
        row("alias bomb", "Name: Web\nInputs:\n  a: &a [x,x]\n  b: &b [*a,*a]\n",
            "web.yml, line 3: An anchor (&) is used here. Write out the value where it is needed.");
        row("deep", "Name: Web\nInputs: " + QByteArray(100'000, '{'),
            "web.yml, line 2: Values are nested more than 64 deep. Nothing that is read here needs that.");
        row("50 MB", "Name: Web\n" + QByteArray("# filler\n").repeated(6'000'000),
            "web.yml: The file is larger than 16 MiB, which no YAML file that is read here needs to be.");
        row("missing MCI file", webWith("- Name: U\n- images/none.yml\n"),
            "web.yml, line 4: The file of a MultiCloud Image, images/none.yml, is missing. Put it there or "
            "correct the "
            "path.");
        row("broken MCI file", webWith("- broken.yml\n"),
            "broken.yml, line 2: “Size” is no key of a MultiCloud Image, which may have Href, Name, "
            "Description, "
            "Revision, Publisher, Tags, Settings. Check its spelling; capitals count.");
        row("MCI file that refers to another", webWith("- list.yml\n"),
            "list.yml, line 1: This is not a MultiCloud Image of right_st, which is a map of Name and "
            "Settings.");
        row("broken alerts file", webWith("- Name: U\n") + "Alerts: [broken.yml]\n",
            "broken.yml, line 1: “Name” is no key of a file of alerts, which may have Alerts. Check its "
            "spelling; "
            "capitals count.");
        const char *unknown =
            "web.yml: Nothing in it is recognised: it is neither an inventory nor a right_st file nor "
            "a plan as text that this program knows.";
        row("empty", "", unknown);
        row("a list", "- a\n", unknown);
    }
    void brokenFilesStayOut()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, sentence);
        const Folder folder;
        folder.add("broken.yml", "Name: x\nSize: 5\n");
        folder.add("list.yml", "- Name: x\n");
        const QString broken = folder.add("web.yml", text);
        const QString good = folder.add("good.yml", "Name: Good\nMultiCloudImages:\n- Name: V\n");
        Draft draft {Plan()};
        const auto known = draft.add(Cloud {.name = "EC2 known", .displayName = "AWS Known"});
        draft.add(Image {.cloud = known, .uid = QStringLiteral("aki-1"), .kind = ImageKind::Kernel});
        Plan plan = draft.plan();

        const auto alone = imported(plan, {broken});
        QCOMPARE(reportText(alone, folder.path()), QStringList({"Refused " + sentence, "1 file refused"}));
        QVERIFY(alone.change.isEmpty());
        QVERIFY(imported(plan, {good, broken}, {.allOrNothing = true}).change.isEmpty());
        QCOMPARE(imported(plan, {broken, good}).report.summary(),
                 QStringLiteral("2 added (1 ServerTemplate, 1 MultiCloud Image), 1 file refused"));
        QCOMPARE(plan.all<ServerTemplate>().size(), 1);
    }

    void whatCannotBeReadIsSaid()
    {
        const Folder folder;
        Plan plan;
        const auto result = imported(
            plan, {folder.path() + "/none.yml", folder.add("a.png", "x"), QStringLiteral("/dev/null")});
        QCOMPARE(reportText(result, folder.path()),
                 QStringList(
                     {"Refused none.yml: There is no such file.",
                      "Refused a.png: Nothing in it is recognised: it is neither an inventory nor a right_st "
                      "file nor a plan as text that this program knows.",
                      "Refused /dev/null: This is not a file with contents to read.", "3 files refused"}));
        QCOMPARE(importFiles(plan, {}).sentence(), QStringLiteral("No file was named to import."));
        Progress progress;
        progress.cancel();
        QCOMPARE(importFiles(plan, {fixtures + "/web.yml"}, {}, &progress).sentence(),
                 QStringLiteral("The import was cancelled. Nothing was changed."));
    }

    void realFilesComeWhole_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("ServerTemplates") << QStringLiteral(SOURCE_DIR "/../shared/data/right_st");
        QTest::newRow("every form") << QStringLiteral(SOURCE_DIR "/../shared/data/right_st_mci");
    }
    void realFilesComeWhole()
    {
        QFETCH(QString, folder);
        QStringList paths;
        for (const QString &name :
             QDir(folder).entryList({QStringLiteral("*.yml"), QStringLiteral("*.yaml")}))
            paths.append(folder + QLatin1Char('/') + name);
        if (paths.isEmpty())
            QSKIP("The collection of real files is not beside this checkout.");
        Plan plan;
        const auto result = imported(plan, paths);
        QVERIFY2(result.report.count(Outcome::Failed) == 0, qPrintable(result.report.text()));
        plan.all<ServerTemplate>().forEach([&](const ServerTemplate &row) {
            QFile file(plan.row(row.lineage).originFile);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(row.source.toUtf8(), file.readAll());
            QVERIFY(!listedMcis(plan, row.id).isEmpty());
        });
        const auto again = imported(plan, paths);
        QVERIFY2(again.change.isEmpty(), qPrintable(again.report.text()));
    }

    void aPlanAsTextIsMerged()
    {
        Plan source;
        imported(source, {fixtures + "/web.yml"});
        const Folder folder;
        const QString path = folder.add("whole.mciplan.json", planToJson(source));
        Plan plan;
        imported(plan, {fixtures + "/web.yml"});
        QVERIFY2(imported(plan, {path}).change.isEmpty(), "it has all that already");
        QVERIFY(imported(plan, {path, fixtures + "/web.yml"}).change.isEmpty());
        Plan other;
        QCOMPARE(reportText(imported(other, {path}), folder.path()).constFirst(),
                 QStringLiteral("Added Cloud × 3 (whole.mciplan.json)"));
        QCOMPARE(planToJson(other), planToJson(source));
    }
};

const program::Part testRightStImport = program::test<TestRightStImport>("tst_right_st_import");
} // namespace tst_right_st_import

#include "tst_right_st_import.moc"
