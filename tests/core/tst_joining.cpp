// SPDX-License-Identifier: MIT
// Inventories become a plan: what is launched next, from what, and what runs instead; twice is once, in any order;
// what was planned stays planned.
#include "core/check/check.h"
#include "core/edit/pointers.h"
#include "core/export/planjsonwriter.h"
#include "core/plan/pointer.h"
#include "core/resolve/drift.h"
#include "core/resolve/resolve.h"
#include "tests/support/inventories.h"
#include "tests/support/named.h"
#include "tests/support/program.h"

#include <QRandomGenerator>
#include <QtTest>

namespace tst_joining {
namespace {
using namespace inventories;

const QString shared = QStringLiteral(SOURCE_DIR "/../shared/data");

// The plan as text, whatever folder and time its files had.
QString expectedText(const Plan &plan, const QString &folder, const QString &name)
{
    QString text = QString::fromUtf8(planToJson(plan));
    static const QRegularExpression time("\"(at|terminated_at)\":\"[^\"]*\"");
    return text.replace(folder, "FIXTURES/" + name).replace(time, "\"\\1\":\"TIME\"");
}

// At the source, version 3 of shop-web is the default instead of version 2.
void moveDefault(const Week &week)
{
    week.replace("us-east-1/describe-launch-templates.json", "\"DefaultVersionNumber\": 2",
                 "\"DefaultVersionNumber\": 3");
    week.replace(
        "us-east-1/describe-launch-template-versions.json",
        "\"VersionNumber\": 2,\n      \"VersionDescription\": \"build 2\",\n      \"CreateTime\": "
        "\"2026-03-02T10:00:00+00:00\",\n      \"CreatedBy\": \"arn:aws:iam::111122223333:user/ops\",\n      "
        "\"DefaultVersion\": true",
        "\"VersionNumber\": 2,\n      \"DefaultVersion\": false");
}
} // namespace

class TestJoining : public QObject {
    Q_OBJECT
private slots:
    // Beside each folder of fixtures stands the plan that it makes; UPDATE_EXPECTED writes it.
    void foldersBecomePlans_data()
    {
        QTest::addColumn<QString>("folder");
        for (const QFileInfo &provider : QDir(fixtures).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
            for (const QFileInfo &folder :
                 QDir(provider.filePath()).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
                if (provider.fileName() != "right_st")
                    QTest::newRow(qPrintable(provider.fileName() + '/' + folder.fileName()))
                        << folder.filePath();
    }
    void foldersBecomePlans()
    {
        QFETCH(QString, folder);
        Plan plan;
        const Week copy(folder); // whose files are as old as one another, and in the order of their names
        const ImportResult result = imported(plan, {copy.path()});
        QCOMPARE(result.report.count(ImportReport::Outcome::Failed), 0);
        const QString text = expectedText(plan, copy.path(), folder.mid(fixtures.size() + 1));
        QFile expected(folder + ".mciplan.json");
        if (qEnvironmentVariableIsSet("UPDATE_EXPECTED") && expected.open(QIODevice::WriteOnly))
            expected.write(text.toUtf8());
        expected.close();
        QVERIFY(expected.open(QIODevice::ReadOnly));
        QCOMPARE(text.split('\n'), QString::fromUtf8(expected.readAll()).split('\n'));
    }

    // D41: of two regions, all launched as Next is; that they follow a parameter is told, and no more.
    void aFleetInOrderHasNoFindings()
    {
        Plan plan;
        imported(plan, {fixtures + "/aws/parameter-week1"});
        for (const Finding &finding : check::sorted(check::findings(plan, Timestamp::now())))
            QVERIFY2(QString(finding.rule->id) == "W-64" && finding.level == RuleLevel::Info,
                     qPrintable(sentenceOf(plan, finding)));
    }

    void groupsLaunchWhatTheirTemplatesSay()
    {
        Plan plan;
        imported(plan, {week1});
        const auto web = named<ServerArray>(plan, "shop-web"),
                   worker = named<ServerArray>(plan, "shop-worker"),
                   cache = named<ServerArray>(plan, "shop-cache"), batch = named<ServerArray>(plan, "batch");
        // No version is as $Default, which is version 2; version 3 is later.
        QCOMPARE(nextImage(plan, web), QStringLiteral("ami-0aa00000000000002"));
        QCOMPARE(plan.row(web).next.pointer, TemplatePointer::Default);
        // A parameter, by the alias.
        QCOMPARE(nextImage(plan, worker), QStringLiteral("ami-0bb00000000000001"));
        QCOMPARE(optionsOf(plan, worker).size(), 2);
        // Version 4 was not given.
        QCOMPARE(nextImage(plan, cache), QStringLiteral("unknown"));
        QVERIFY(!plan.row(cache).enabled && plan.row(web).enabled);
        QCOMPARE(nextImage(plan, batch), QStringLiteral("ami-0cc00000000000001"));
        QCOMPARE(plan.row(batch).desiredCount, 0);
        QCOMPARE(nextImage(plan, named<ServerArray>(plan, "shop-web", "AWS EU")),
                 QStringLiteral("ami-0ee00000000000003"));
    }

    void membersRunWhatIsKnown()
    {
        Plan plan;
        imported(plan, {week1});
        QStringList lines;
        for (const Id<Instance> id : runningOf(plan, named<ServerArray>(plan, "shop-web"))) {
            const Instance &instance = plan.row(id);
            const LaunchSnapshot &launch = plan.row(instance.launch);
            lines.append(QStringList {instance.uid.toString(), launch.serverTemplate.toString(),
                                      launch.unknown.contains(LaunchField::Image)
                                          ? QStringLiteral("?")
                                          : launch.imageUid.toString()}
                             .join(' '));
        }
        lines.sort();
        QCOMPARE(lines,
                 QStringList({"i-0a1 shop-web [rev 2] ami-0aa00000000000002",
                              "i-0a2 shop-web [rev 1] ami-0aa00000000000001", "i-0a3 web-2018 [rev 1] ?"}));
        QVERIFY(named<Server>(plan, "bastion"));
        QVERIFY(named<Server>(plan, "i-0c3"));
        QVERIFY(!named<Server>(plan, "gone"));
        QVERIFY2(named<ServerArray>(plan, "legacy"), "of a group that was not given");
        QCOMPARE(nextImage(plan, named<ServerArray>(plan, "legacy")), QStringLiteral("unknown"));
        QCOMPARE(nextImage(plan, named<Server>(plan, "bastion")), QStringLiteral("ami-0cc00000000000001"));
    }

    void whatHasNoNameIsPassedOver()
    {
        Plan plan;
        const QString text = imported(plan, {fixtures + "/aws/offerings"}).report.text();
        for (const char *why :
             {"An offering without InstanceType.", "A configuration without LaunchConfigurationName.",
              "A template without LaunchTemplateId and LaunchTemplateName."})
            QVERIFY2(text.contains(why), qPrintable(text));
        QVERIFY2(text.contains("5 entries skipped"), qPrintable(text));
        QCOMPARE(plan.all<TemplateLineage>().size(), 2);
        plan.all<InstanceType>().forEach([](const InstanceType &row) { QVERIFY(!row.uid.isEmpty()); });
    }

    void nothingSecretIsRead()
    {
        Plan plan;
        imported(plan, {week1});
        const QByteArray text = planToJson(plan);
        for (const char *secret : {"hunter", "IyEvYmlu", "tag-secret", "AQICAH", "secretCipher"})
            QVERIFY2(!text.contains(secret), secret);
    }

    void twiceIsOnce_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("fixtures") << week1;
        QTest::newRow("as printed") << shared + "/inventory/cli-shape";
        QTest::newRow("recordings") << shared + "/inventory/aws-describe-auto-scaling-groups";
    }
    void twiceIsOnce()
    {
        QFETCH(QString, folder);
        QStringList paths = filesIn(folder);
        paths.removeIf([](const QString &path) { return path.contains("moto") || !path.contains("aws"); });
        if (paths.isEmpty())
            QSKIP("The collection of real files is not beside this checkout.");
        const InventoryAnswers answers {.cloud = QStringLiteral("us-east-1")};
        Plan plan;
        imported(plan, paths, answers);
        QVERIFY(!plan.all<ServerArray>().isEmpty());
        QRandomGenerator random(7);
        for (int times = 0; times < 4; ++times) {
            const ImportResult again = imported(plan, paths, answers);
            QVERIFY2(again.change.isEmpty(), qPrintable(again.report.text()));
            std::shuffle(paths.begin(), paths.end(), random);
        }
        if (folder != week1)
            return; // recordings of one group at many times contradict each other
        for (const QString &path : std::as_const(paths)) { // alone, its path says where it is
            const ImportResult again = imported(plan, {path});
            QVERIFY2(again.change.isEmpty(), qPrintable(path + '\n' + again.report.text()));
        }
    }

    // A version or label of a parameter is an alias of its own, whoever names it.
    void aParameterIsNamedWithItsSelector()
    {
        QTemporaryDir folder;
        const auto write = [&](const QString &name, const QByteArray &text) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        };
        write("groups.json", R"({"AutoScalingGroups": [{"AutoScalingGroupName": "web",
            "AutoScalingGroupARN": "arn:aws:autoscaling:us-east-1:111122223333:autoScalingGroup:1:autoScalingGroupName/web",
            "MixedInstancesPolicy": {"LaunchTemplate": {
                "LaunchTemplateSpecification": {"LaunchTemplateId": "lt-0aa00000000000001", "Version": "1"},
                "Overrides": [{"InstanceType": "m5.large"},
                              {"InstanceType": "m5.large", "ImageId": "resolve:ssm:/golden:3"},
                              {"InstanceType": "m5.large", "ImageId": "resolve:ssm:/golden:tried"}]}},
            "MinSize": 0, "MaxSize": 3, "DesiredCapacity": 0, "Instances": []}]})");
        write("versions.json", R"({"LaunchTemplateVersions": [{"LaunchTemplateId": "lt-0aa00000000000001",
            "LaunchTemplateName": "web", "VersionNumber": 1, "DefaultVersion": true,
            "LaunchTemplateData": {"ImageId": "resolve:ssm:/golden", "InstanceType": "m5.large"}}]})");
        write("parameters.json", R"({"Parameters": [
            {"Name": "/golden", "Type": "String", "Value": "ami-0aa00000000000005", "Version": 5,
             "ARN": "arn:aws:ssm:us-east-1:111122223333:parameter/golden"},
            {"Name": "/golden", "Type": "String", "Value": "ami-0aa00000000000003", "Version": 3, "Selector": ":3",
             "ARN": "arn:aws:ssm:us-east-1:111122223333:parameter/golden"}], "InvalidParameters": []})");
        Plan plan;
        imported(plan, {folder.path()});
        QStringList images;
        for (const Resolution &way : resolutions(plan, named<ServerArray>(plan, "web")))
            images.append(valueText(plan, way, LaunchField::Image));
        QCOMPARE(images, QStringList({"ami-0aa00000000000005", "ami-0aa00000000000003", "unknown"}));
        const Resolution tried = resolutions(plan, named<ServerArray>(plan, "web")).constLast();
        QCOMPARE(nameOf(plan, tried.alias), QStringLiteral("resolve:ssm:/golden:tried"));
        QCOMPARE(tried.image.problem, Problem::AliasUnknown);
    }

    // Real reports, with the answers that were worked out by hand.
    void reportsAreAnswered()
    {
        const QString reports = shared + "/untried/reports/";
        if (!QDir(reports).exists())
            QSKIP("The collection of real files is not beside this checkout.");
        const auto planOf = [&](const QStringList &names) {
            QStringList paths;
            for (const QString &name : names)
                paths.append(reports + name);
            Plan plan;
            imported(plan, paths, {.cloud = QStringLiteral("us-east-1")});
            return plan;
        };
        const Plan absent = planOf({"02-assembled.describe-auto-scaling-groups.json",
                                    "02-assembled.describe-launch-template-versions.json"});
        QCOMPARE(nextImage(absent, named<ServerArray>(absent, "group1")),
                 QStringLiteral("ami-00000000000000001"));

        const Plan alias = planOf({"08-assembled.describe-auto-scaling-groups.json",
                                   "08-assembled.describe-launch-template-versions.json"});
        const Resolution next = resolve(alias, named<ServerArray>(alias, "asg-alias", "AWS EU"));
        QVERIFY(!next.image.value || alias.row(next.image.value).kind == ImageKind::Alias);

        const Plan before = planOf({"10-assembled.describe-auto-scaling-groups.json"});
        const auto array = named<ServerArray>(before, "mock-asg", "AWS EU");
        QStringList templates;
        for (const Id<Instance> id : runningOf(before, array))
            templates.append(before.row(id).uid.toString() + ' '
                             + before.row(before.row(id).launch).serverTemplate.toString());
        templates.sort();
        QCOMPARE(
            templates,
            QStringList({"i-013eae1c2874fc0d7 mock-lt-01 [rev 2]", "i-014d674859bec5d03 mock-lc-01 [rev 1]",
                         "i-0195398d827ccab16 mock-lt-01 [rev 1]"}));

        const Plan mac = planOf({"13-assembled.describe-images.json"});
        QCOMPARE(mac.row(Id<Image> {1}).architecture, Architecture::Arm64Mac);
        QCOMPARE(mac.row(Id<Image> {2}).architecture, Architecture::X86_64Mac);
    }

    void whatHasNoRegionIsAsked()
    {
        const Week week(week1);
        QTemporaryDir folder;
        const QString path = folder.filePath("images.json");
        QVERIFY(QFile::copy(week.path() + "/aws/111122223333/us-east-1/describe-images.json", path));
        Plan plan;
        const ImportResult asked = imported(plan, {path});
        QVERIFY(asked.change.isEmpty());
        QCOMPARE(asked.questions.size(), 1);
        QCOMPARE(asked.questions.constFirst().kind, ImportQuestion::Kind::Cloud);
        imported(plan, {path}, {.cloud = QStringLiteral("AWS EU")});
        QCOMPARE(plan.all<Image>().size(), 6);
        QCOMPARE(nameOf(plan, plan.row(Id<Image> {1}).cloud), QStringLiteral("AWS EU"));
    }

    void olderFilesAreRefused()
    {
        Plan plan;
        imported(plan, {week1});
        const Week week(week1);
        setAge(filesIn(week.path()), 24 * 3650);
        const ImportResult refused = imported(plan, {week.path()});
        QVERIFY(refused.change.isEmpty());
        QVERIFY(refused.report.count(ImportReport::Outcome::Failed) > 0);
        QCOMPARE(
            imported(plan, {week.path()}, {.takesOlder = true}).report.count(ImportReport::Outcome::Failed),
            0);
    }

    void plannedStaysPlanned()
    {
        Plan plan;
        imported(plan, {week1});
        const auto web = named<ServerArray>(plan, "shop-web");
        ServerArray row = plan.row(web);
        Change edit("Plan more");
        row.maxCount = 9;
        edit.of<ServerArray>().updated.append({plan.row(web), row});
        plan.apply(completed(plan, edit));
        QVERIFY2(imported(plan, {week1}).change.isEmpty(), "the source did not move");
        QCOMPARE(plan.row(web).maxCount, 9);

        const Week other(week1); // moved elsewhere
        other.replace("us-east-1/describe-auto-scaling-groups.json", "\"MaxSize\": 6", "\"MaxSize\": 7");
        Plan conflicting = plan;
        imported(conflicting, {other.path()});
        QCOMPARE(conflicting.row(web).maxCount, 9);
        QCOMPARE(conflicting.all<Conflict>().size(), 1);
        QCOMPARE(conflicting.row(Id<Conflict> {1}).field, QStringLiteral("max_count"));
        QVERIFY(imported(conflicting, {other.path()}).change.isEmpty());

        const Week done(week1); // moved to what was planned
        done.replace("us-east-1/describe-auto-scaling-groups.json", "\"MaxSize\": 6", "\"MaxSize\": 9");
        imported(plan, {done.path()});
        QVERIFY(plan.all<Conflict>().isEmpty());
        QVERIFY(plan.all<ImportedRow>().isEmpty());
    }

    void aDefaultThatMovesElsewhereIsFollowed()
    {
        Plan plan;
        imported(plan, {week1});
        const Week next(week1);
        moveDefault(next);
        imported(plan, {next.path()});
        QCOMPARE(nextImage(plan, named<ServerArray>(plan, "shop-web")),
                 QStringLiteral("ami-0aa00000000000003"));
    }

    // Moved here and elsewhere there: three values, and each way out gives one of them.
    void aDefaultThatMovedHereAndThereIsAConflict()
    {
        Plan plan;
        imported(plan, {week1});
        const auto web = named<ServerArray>(plan, "shop-web");
        const Id<TemplateLineage> lineage = plan.row(web).next.templateLineage;
        const auto edited = [](Plan of, const Result<Change> &change) {
            of.apply(completed(of, change.value()));
            return of;
        };
        plan = edited(plan, edit::setDefaultRevision(plan, findRevision(plan, lineage, 1)));
        QVERIFY2(imported(plan, {week1}).change.isEmpty(), "the source did not move");
        const Week next(week1);
        moveDefault(next);
        imported(plan, {next.path()});
        QCOMPARE(nextImage(plan, web), QStringLiteral("ami-0aa00000000000001"));
        QList<Finding> found = check::sorted(check::findings(plan, checkedAt));
        found.removeIf([](const Finding &finding) { return qstrcmp(finding.rule->id, "W-61") != 0; });
        QCOMPARE(found.size(), 1);
        const QString sentence = sentenceOf(plan, found.constFirst());
        static const QRegularExpression threeValues(
            "Default revision was shop-web \\[rev 2\\].* there, is planned as shop-web "
            "\\[rev 1\\].*, and is shop-web \\[rev 3\\].* there now \\(.*, line \\d+\\)");
        QVERIFY2(sentence.contains(threeValues), qPrintable(sentence));
        Plan ours = edited(plan, check::fix(plan, found.constFirst(), 0));
        QCOMPARE(nextImage(ours, web), QStringLiteral("ami-0aa00000000000001"));
        QVERIFY(ours.all<Conflict>().isEmpty());
        QVERIFY(imported(ours, {next.path()}).change.isEmpty());
        const Plan theirs = edited(plan, check::fix(plan, found.constFirst(), 1));
        QCOMPARE(nextImage(theirs, web), QStringLiteral("ami-0aa00000000000003"));
        QVERIFY(theirs.all<Conflict>().isEmpty());
        QVERIFY(!theirs.importedRow(lineage));
    }

    void whatIsGoneIsGoneOnlyWhereItIsSaid()
    {
        Plan plan;
        imported(plan, {week1});
        const Week next(week1);
        next.replace("us-east-1/describe-auto-scaling-groups.json", "\"AutoScalingGroupName\": \"batch\"",
                     "\"AutoScalingGroupName\": \"batch-2\"");
        next.replace("us-east-1/describe-auto-scaling-groups.json", "autoScalingGroupName/batch\"",
                     "autoScalingGroupName/batch-2\"");
        next.replace("us-east-1/describe-images.json", "ami-0aa00000000000001", "ami-0aa00000000000009");
        Plan kept = plan;
        imported(kept, {next.path()});
        QVERIFY(named<ServerArray>(kept, "batch"));
        imported(plan, {next.path()}, {.isComplete = true});
        QVERIFY(!named<ServerArray>(plan, "batch"));
        QVERIFY(named<ServerArray>(plan, "batch-2"));
        plan.all<Image>().forEach([&](const Image &image) {
            if (image.uid.toString() == "ami-0aa00000000000001")
                QCOMPARE(image.availability, Availability::Deregistered);
        });
    }
};

const program::Part testJoining = program::test<TestJoining>("tst_joining");
} // namespace tst_joining

#include "tst_joining.moc"
