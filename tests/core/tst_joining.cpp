// SPDX-License-Identifier: MIT
// Inventories become a plan: what is launched next, from what, and what runs instead; twice is once, in any order;
// what was planned stays planned.
#include "core/export/planjsonwriter.h"
#include "core/import/importfiles.h"
#include "core/plan/draft.h"
#include "core/plan/imported.h"
#include "core/integrity/integrity.h"
#include "core/naming/names.h"
#include "core/plan/pointer.h"
#include "core/resolve/drift.h"
#include "core/resolve/resolve.h"
#include "tests/support/program.h"

#include <QDirIterator>
#include <QRandomGenerator>
#include <QtTest>

namespace tst_joining {
namespace {
const QString fixtures = QStringLiteral(SOURCE_DIR "/tests/core/fixtures");
const QString week1 = fixtures + "/aws/week1";
const QString shared = QStringLiteral(SOURCE_DIR "/../shared/data");

ImportResult imported(Plan &plan, const QStringList &paths, const InventoryAnswers &answers = {})
{
    const auto result = importFiles(plan, paths, {.answers = answers});
    if (!result)
        qFatal("%s", qPrintable(result.sentence()));
    plan.apply(completed(plan, result->change));
    const QStringList violations = integrity::verify(plan);
    if (!violations.isEmpty())
        qFatal("%s", qPrintable(violations.join('\n')));
    return *result;
}

template <class E> Id<E> named(const Plan &plan, const QString &name, const QString &cloud = QStringLiteral("AWS US-East"))
{
    Id<E> found;
    plan.all<E>().forEach([&](const E &row) {
        if (row.name == name && nameOf(plan, row.next.cloud) == cloud)
            found = row.id;
    });
    return found;
}

QString nextImage(const Plan &plan, Owner owner)
{
    const Resolution next = resolve(plan, owner);
    return next.image.value ? nameOf(plan, next.image.value) : QStringLiteral("unknown");
}

QStringList filesIn(const QString &folder)
{
    QStringList paths;
    QDirIterator files(folder, {"*.json"}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths.append(files.next());
    paths.sort();
    return paths;
}

// The plan as text, whatever folder and time its files had.
QString expectedText(const Plan &plan)
{
    QString text = QString::fromUtf8(planToJson(plan));
    static const QRegularExpression time("\"(at|terminated_at)\":\"[^\"]*\"");
    return text.replace(fixtures, "FIXTURES").replace(time, "\"\\1\":\"TIME\"");
}

// A copy of a folder of inventories, to be changed; its files are of today.
class Week {
public:
    explicit Week(const QString &folder)
    {
        for (const QString &path : filesIn(folder)) {
            const QString to = m_folder.filePath(path.mid(folder.size() + 1));
            QDir().mkpath(QFileInfo(to).path());
            QFile::copy(path, to);
            QFile(to).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        }
    }
    QString path() const { return m_folder.path(); }
    void replace(const QString &name, const QByteArray &before, const QByteArray &after) const
    {
        for (const QString &path : filesIn(m_folder.path())) {
            if (!path.endsWith(name))
                continue;
            QFile file(path);
            if (!file.open(QIODevice::ReadWrite))
                qFatal("cannot write");
            QByteArray text = file.readAll();
            if (!text.contains(before))
                continue;
            text.replace(before, after);
            file.resize(0);
            file.seek(0);
            file.write(text);
        }
    }

private:
    QTemporaryDir m_folder;
};
} // namespace

class TestJoining : public QObject {
    Q_OBJECT
private slots:
    // Beside each folder of fixtures stands the plan that it makes; UPDATE_EXPECTED writes it.
    void foldersBecomePlans_data()
    {
        QTest::addColumn<QString>("folder");
        for (const QFileInfo &provider : QDir(fixtures).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
            for (const QFileInfo &folder : QDir(provider.filePath()).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
                if (provider.fileName() != "right_st")
                    QTest::newRow(qPrintable(provider.fileName() + '/' + folder.fileName())) << folder.filePath();
    }
    void foldersBecomePlans()
    {
        QFETCH(QString, folder);
        Plan plan;
        const ImportResult result = imported(plan, {folder});
        QCOMPARE(result.report.count(ImportReport::Outcome::Failed), 0);
        const QString text = expectedText(plan);
        QFile expected(folder + ".mciplan.json");
        if (qEnvironmentVariableIsSet("UPDATE_EXPECTED") && expected.open(QIODevice::WriteOnly))
            expected.write(text.toUtf8());
        expected.close();
        QVERIFY(expected.open(QIODevice::ReadOnly));
        QCOMPARE(text.split('\n'), QString::fromUtf8(expected.readAll()).split('\n'));
    }

    void groupsLaunchWhatTheirTemplatesSay()
    {
        Plan plan;
        imported(plan, {week1});
        const auto web = named<ServerArray>(plan, "shop-web"), worker = named<ServerArray>(plan, "shop-worker"),
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
        QCOMPARE(nextImage(plan, named<ServerArray>(plan, "shop-web", "AWS EU")), QStringLiteral("ami-0ee00000000000003"));
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
                                      launch.unknown.contains(LaunchField::Image) ? QStringLiteral("?")
                                                                                  : launch.imageUid.toString()}
                             .join(' '));
        }
        lines.sort();
        QCOMPARE(lines, QStringList({"i-0a1 shop-web [rev 2] ami-0aa00000000000002",
                                     "i-0a2 shop-web [rev 1] ami-0aa00000000000001", "i-0a3 web-2018 [rev 1] ?"}));
        QVERIFY(named<Server>(plan, "bastion"));
        QVERIFY(named<Server>(plan, "i-0c3"));
        QVERIFY(!named<Server>(plan, "gone"));
        QVERIFY2(named<ServerArray>(plan, "legacy"), "of a group that was not given");
        QCOMPARE(nextImage(plan, named<ServerArray>(plan, "legacy")), QStringLiteral("unknown"));
        QCOMPARE(nextImage(plan, named<Server>(plan, "bastion")), QStringLiteral("ami-0cc00000000000001"));
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
        for (const QString &path : std::as_const(paths)) {
            const ImportResult again = imported(plan, {path}, answers);
            QVERIFY2(again.change.isEmpty(), qPrintable(path + '\n' + again.report.text()));
        }
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
        QCOMPARE(nextImage(absent, named<ServerArray>(absent, "group1")), QStringLiteral("ami-00000000000000001"));

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
        QCOMPARE(templates, QStringList({"i-013eae1c2874fc0d7 mock-lt-01 [rev 2]",
                                         "i-014d674859bec5d03 mock-lc-01 [rev 1]",
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
        for (const QString &path : filesIn(week.path())) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadWrite));
            file.setFileTime(QDateTime::fromString("2020-01-01", Qt::ISODate), QFile::FileModificationTime);
        }
        week.replace("none", {}, {});
        const ImportResult refused = imported(plan, {week.path()});
        QVERIFY(refused.change.isEmpty());
        QVERIFY(refused.report.count(ImportReport::Outcome::Failed) > 0);
        QCOMPARE(imported(plan, {week.path()}, {.takesOlder = true}).report.count(ImportReport::Outcome::Failed), 0);
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
        next.replace("us-east-1/describe-launch-templates.json", "\"DefaultVersionNumber\": 2", "\"DefaultVersionNumber\": 3");
        next.replace("us-east-1/describe-launch-template-versions.json",
                     "\"VersionNumber\": 2,\n      \"VersionDescription\": \"build 2\",\n      \"CreateTime\": "
                     "\"2026-03-02T10:00:00+00:00\",\n      \"CreatedBy\": \"arn:aws:iam::111122223333:user/ops\",\n      "
                     "\"DefaultVersion\": true",
                     "\"VersionNumber\": 2,\n      \"DefaultVersion\": false");
        imported(plan, {next.path()});
        QCOMPARE(nextImage(plan, named<ServerArray>(plan, "shop-web")), QStringLiteral("ami-0aa00000000000003"));
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
