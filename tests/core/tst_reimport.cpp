// SPDX-License-Identifier: MIT
// A later import: what was planned, deleted or left undecided here stays so; what is gone is gone only where
// a file says so, and told; an older file takes nothing back.
#include "core/edit/conflicts.h"
#include "core/edit/options.h"
#include "core/plan/lookup.h"
#include "core/plan/pointer.h"
#include "tests/support/inventories.h"
#include "tests/support/program.h"

namespace tst_reimport {
namespace {
using namespace inventories;
using Outcome = ImportReport::Outcome;

const QString groupsOfEast = QStringLiteral("us-east-1/describe-auto-scaling-groups.json");

// The names of servers and arrays.
template <class E> QStringList names(const Plan &plan)
{
    QStringList names;
    plan.all<E>().forEach([&](const E &row) { names.append(row.name); });
    names.sort();
    return names;
}

// Two accounts in one region, each with a group of the same name.
struct TwoAccounts {
    Folder folder;
    TwoAccounts()
    {
        for (const QByteArray account : {"111122223333", "444455556666"}) {
            const QByteArray end = account.left(1);
            add(account, "describe-auto-scaling-groups",
                groups({group(account, "web"), group(account, "api-" + end)}));
            add(account, "describe-instances",
                instances(account,
                          {instance("i-a" + end, "bastion-" + end), instance("i-b" + end, "mail-" + end)}));
            add(account, "describe-images",
                R"({"Images":[{"ImageId":"ami-0a)" + end + R"(","Name":"a","OwnerId":")" + account
                    + R"("},{"ImageId":"ami-0b)" + end + R"(","Name":"b","OwnerId":")" + account + R"("}]})");
            add(account, "describe-images.named-1",
                R"({"Images":[{"ImageId":"ami-0c)" + end + R"(","Name":"c","OwnerId":"999900001111"}]})");
        }
    }
    void add(const QByteArray &account, const char *name, const QByteArray &text) const
    {
        folder.add(QStringLiteral("aws/%1/us-east-1/%2.json").arg(QString(account), name), text);
    }
    // An array and a server with its instance are gone from the first.
    void removeFromFirst() const
    {
        add("111122223333", "describe-auto-scaling-groups", groups({group("111122223333", "web")}));
        add("111122223333", "describe-instances", instances("111122223333", {instance("i-a1", "bastion-1")}));
    }
    QString of(const char *account) const { return folder.path(QStringLiteral("aws/") + account); }
};

// Two accounts in one region, each with a group that launches from a template of the same name.
struct TemplatesOfAccounts {
    Folder folder;
    explicit TemplatesOfAccounts(bool isConfiguration)
    {
        for (const QByteArray end : {"1", "2"}) {
            const QByteArray account = end.repeated(12);
            const auto add = [&](const char *name, const QByteArray &text) {
                folder.add(QStringLiteral("aws/%1/us-east-1/%2.json").arg(QString(account), name), text);
            };
            if (isConfiguration)
                add("configurations",
                    R"({"LaunchConfigurations":[{"LaunchConfigurationName":"lc","LaunchConfigurationARN":)"
                    R"("arn:aws:autoscaling:us-east-1:)"
                        + account
                        + R"(:launchConfiguration:0:launchConfigurationName/lc","ImageId":"ami-0000000)" + end
                        + R"(","InstanceType":"m5.large"}]})");
            else
                add("versions",
                    R"({"LaunchTemplateVersions":[{"LaunchTemplateId":"lt-0)" + end
                        + R"(","LaunchTemplateName":"lc","VersionNumber":1,"DefaultVersion":true,)"
                          R"("LaunchTemplateData":{"ImageId":"ami-0000000)"
                        + end + R"("}}]})");
            add("groups",
                groups({group(account, "web-" + end,
                              isConfiguration ? QByteArray(R"(,"LaunchConfigurationName":"lc")")
                                              : QByteArray(R"(,"LaunchTemplate":{"LaunchTemplateName":"lc",)"
                                                           R"("Version":"1"})"))}));
        }
    }
};

Availability availabilityOf(const Plan &plan, const QString &uid)
{
    Availability found = Availability::Unknown;
    plan.all<Image>().forEach([&](const Image &row) {
        if (row.uid.toString() == uid)
            found = row.availability;
    });
    return found;
}
} // namespace

class TestReimport : public QObject {
    Q_OBJECT
private slots:
    void rightStAndInventoriesComeTogether()
    {
        Plan plan;
        imported(plan, {fixtures + "/right_st/web.yml", week1});
        QCOMPARE(nextImage(plan, named<ServerArray>(plan, "shop-web")),
                 QStringLiteral("ami-0aa00000000000002"));
        QCOMPARE(plan.mcisNamed("Custom").size(), 1);
        QCOMPARE(plan.templatesNamed("Web Server").size(), 1);
        QStringList clouds;
        plan.all<Cloud>().forEach([&](const Cloud &cloud) { clouds.append(cloud.name); });
        QCOMPARE(clouds.count("EC2 us-east-1"), 1);
        QVERIFY(imported(plan, {fixtures + "/right_st/web.yml", week1}).change.isEmpty());
    }

    // Each account has its own template of a name, whatever the order in which they come.
    void aTemplateIsThatOfTheAccount_data()
    {
        QTest::addColumn<bool>("isConfiguration");
        QTest::newRow("launch configurations") << true;
        QTest::newRow("launch templates by name") << false;
    }
    void aTemplateIsThatOfTheAccount()
    {
        QFETCH(bool, isConfiguration);
        const TemplatesOfAccounts files(isConfiguration);
        const auto launches = [](const Plan &plan) {
            return QStringList {nextImage(plan, named<ServerArray>(plan, "web-1")),
                                nextImage(plan, named<ServerArray>(plan, "web-2"))};
        };
        const QStringList right {"ami-00000001", "ami-00000002"};
        Plan plan;
        imported(plan, {files.folder.path()});
        QCOMPARE(launches(plan), right);
        QVERIFY(imported(plan, {files.folder.path()}).change.isEmpty());
        QStringList paths = filesIn(files.folder.path());
        for (int turn = 0; turn < 2; ++turn) {
            Plan oneByOne;
            for (const QString &path : std::as_const(paths))
                imported(oneByOne, {path});
            QCOMPARE(launches(oneByOne), right);
            QCOMPARE(oneByOne.all<TemplateLineage>().size(), 2);
            std::reverse(paths.begin(), paths.end());
        }
    }

    // What launches is unknown, and never what another version has.
    void aVersionWhoseNumberIsNoneIsNotRead()
    {
        const auto version = [](const QByteArray &number, const QByteArray &isDefault,
                                const QByteArray &image) {
            return "{\"LaunchTemplateId\":\"lt-0\",\"LaunchTemplateName\":\"t\",\"VersionNumber\":" + number
                + ",\"DefaultVersion\":" + isDefault + ",\"LaunchTemplateData\":{\"ImageId\":\"" + image
                + "\"}}";
        };
        const auto launches = [](const QByteArray &number) {
            return ",\"LaunchTemplate\":{\"LaunchTemplateId\":\"lt-0\",\"Version\":\"" + number + "\"}";
        };
        const Folder folder;
        folder.add("us-east-1/versions.json",
                   "{\"LaunchTemplateVersions\":[" + version("2147483648", "false", "ami-00000003") + ','
                       + version("9223372036854775808", "true", "ami-00000001") + "]}");
        folder.add("us-east-1/groups.json",
                   groups({group("111122223333", "one", launches("1")),
                           group("111122223333", "large", launches("2147483648"))}));
        Plan plan;
        const ImportResult result = imported(plan, {folder.path()});
        QVERIFY2(result.report.text().contains("A version whose VersionNumber is no number of a version."),
                 qPrintable(result.report.text()));
        QVERIFY2(result.report.text().contains("“2147483648” is no number of a version"),
                 qPrintable(result.report.text()));
        for (const char *name : {"one", "large"})
            QCOMPARE(nextImage(plan, named<ServerArray>(plan, name)), QStringLiteral("unknown"));
        QVERIFY(plan.all<Image>().isEmpty());
        QVERIFY(imported(plan, {folder.path()}).change.isEmpty());
    }

    void anOlderFileTakesNothingBack()
    {
        const Week first(week1), second(week1), copy(week1);
        second.replace(groupsOfEast, "\"MaxSize\": 6", "\"MaxSize\": 8");
        setAge(filesIn(first.path()), 48);
        setAge(filesIn(copy.path()), 72);
        Plan plan;
        imported(plan, {first.path()});
        imported(plan, {second.path()});
        const auto web = named<ServerArray>(plan, "shop-web");
        QCOMPARE(plan.row(web).maxCount, 8);

        const ImportResult again = imported(plan, {first.path()});
        QVERIFY(again.change.isEmpty());
        QCOMPARE(again.report.count(Outcome::Skipped), filesIn(week1).size());
        QVERIFY(again.report.text().contains("It was brought in already, and newer is known."));
        const ImportResult other = imported(plan, {copy.path()});
        QVERIFY(other.change.isEmpty());
        QCOMPARE(other.report.count(Outcome::Failed), filesIn(week1).size());
        QCOMPARE(other.questions.constFirst().kind, ImportQuestion::Kind::Older);
        imported(plan, {copy.path()}, {.takesOlder = true});
        QCOMPARE(plan.row(web).maxCount, 6);
    }

    // The files of one run of the script are printed one after the other.
    void filesOfOneRunBelongTogether()
    {
        const Week week(week1);
        Plan plan;
        imported(plan, {week.path()});
        const Week same(week1);
        for (const QString &path : filesIn(same.path())) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(
                file.setFileTime(QDateTime::currentDateTime().addSecs(-1800), QFile::FileModificationTime));
        }
        QCOMPARE(imported(plan, {same.path()}).report.count(Outcome::Failed), 0);
    }

    void whatWasDeletedHereStaysDeleted()
    {
        Plan plan;
        imported(plan, {week1});
        removeHere(plan, named<Server>(plan, "bastion"));
        removeHere(plan, named<ServerArray>(plan, "batch"));
        const ImportResult again = imported(plan, {week1});
        QVERIFY2(again.change.isEmpty(), qPrintable(again.report.text()));
        QCOMPARE(again.report.count(Outcome::Added), 0);
        QVERIFY(again.questions.isEmpty());
        const Week next(week1);
        next.replace("us-east-1/describe-instances.json", "m5.large", "m5.xlarge");
        QCOMPARE(imported(plan, {next.path()}).report.count(Outcome::Failed), 0);
        QVERIFY(!named<Server>(plan, "bastion"));
        QVERIFY(!named<ServerArray>(plan, "batch"));
    }

    void whatIsNamedAnewComesBack()
    {
        Plan plan;
        imported(plan, {week1});
        Id<Image> unused;
        plan.all<Image>().forEach([&](const Image &row) {
            unused = row.uid.toString() == "ami-0dd00000000000001" ? row.id : unused;
        });
        Change change;
        change.of<Image>().removed.append(plan.row(unused));
        plan.apply(completed(plan, change));
        QVERIFY(imported(plan, {week1}).change.isEmpty());
        QVERIFY(!plan.find(unused));
        const Week next(week1);
        next.replace("us-east-1/describe-launch-template-versions.json", "ami-0aa00000000000003",
                     "ami-0dd00000000000001");
        // It checks that all that is referred to is there.
        const ImportResult named = imported(plan, {next.path()});
        QVERIFY(plan.find(unused));
        QVERIFY(!plan.importedRow(unused));
        QVERIFY2(named.report.text().contains("It was deleted here, and is back"),
                 qPrintable(named.report.text()));
        QVERIFY(imported(plan, {next.path()}).change.isEmpty());
    }

    void aTemplateThatWasDeletedHereStaysDeleted()
    {
        Plan plan;
        imported(plan, {week1});
        removeHere(plan, named<ServerArray>(plan, "batch"));
        Id<TemplateLineage> lineage;
        plan.all<TemplateLineage>().forEach(
            [&](const TemplateLineage &row) { lineage = row.name == "batch-2019" ? row.id : lineage; });
        Change change;
        for (const Id<ServerTemplate> id : plan.referrers<&ServerTemplate::lineage>(lineage)) {
            for (const Id<ListedMci> listed : plan.referrers<&ListedMci::serverTemplate>(id))
                change.of<ListedMci>().removed.append(plan.row(listed));
            change.of<ServerTemplate>().removed.append(plan.row(id));
        }
        change.of<TemplateLineage>().removed.append(plan.row(lineage));
        plan.apply(completed(plan, change));
        const ImportResult again = imported(plan, {week1});
        QVERIFY2(again.change.isEmpty(), qPrintable(again.report.text()));
    }

    // R-31, D39: matched by what the source said, wherever they stand here.
    void plannedLaunchOptionsStay()
    {
        Plan plan;
        imported(plan, {week1});
        const Id<ServerArray> worker = named<ServerArray>(plan, "shop-worker");
        const auto options = [&] {
            QList<LaunchOption> rows;
            for (const Id<LaunchOption> id : optionsOf(plan, worker))
                rows.append(plan.row(id));
            return rows;
        };
        const QList<LaunchOption> read = options();
        QVERIFY(read.size() >= 2);
        LaunchOption own {.typeByCloud = true, .weight = 9};
        plan.apply(completed(plan, edit::setOptions(plan, worker, {own, read.at(1), read.at(0)}).value()));
        const QList<LaunchOption> planned = options();
        QCOMPARE(planned.size(), 3);
        QVERIFY(imported(plan, {week1}).change.isEmpty());
        const Week next(week1);
        next.replace(groupsOfEast, "\"WeightedCapacity\": \"2\"", "\"WeightedCapacity\": \"4\"");
        imported(plan, {next.path()});
        QCOMPARE(options().at(0).weight, 9);
        QCOMPARE(options().at(1).weight, 4);
        QCOMPARE(options().at(1).id, read.at(1).id);
        plan.apply(completed(plan, edit::setOptions(plan, worker, {options().at(0)}).value()));
        QVERIFY(imported(plan, {next.path()}).change.isEmpty());
        QCOMPARE(options().size(), 1);
    }

    void whatComesBackIsWhole()
    {
        Plan plan;
        imported(plan, {week1});
        const Id<ServerArray> worker = named<ServerArray>(plan, "shop-worker");
        const qsizetype options = optionsOf(plan, worker).size();
        removeHere(plan, worker);
        const Week next(week1);
        next.replace(groupsOfEast, "\"MaxSize\"", "\"MaxSize\": 9, \"Was\"");
        imported(plan, {next.path()});
        QList<Id<Conflict>> conflicts;
        plan.all<Conflict>().forEach([&](const Conflict &row) {
            if (rowNamed(row.table, row.row) == AnyId(worker))
                conflicts.append(row.id);
        });
        QCOMPARE(conflicts.size(), 1);
        plan.apply(completed(plan, edit::takeTheirs(plan, conflicts).value()));
        QVERIFY(plan.find(worker));
        QCOMPARE(optionsOf(plan, worker).size(), options);
        QCOMPARE(integrity::verify(plan), QStringList());
    }

    void aDeploymentIsAskedForOnlyWhenSomethingNeedsOne()
    {
        Plan plan;
        QCOMPARE(imported(plan, {week1}).questions.size(), 1);
        const Week next(week1);
        next.replace(groupsOfEast, "\"MaxSize\": 6", "\"MaxSize\": 7");
        const ImportResult changed = imported(plan, {next.path()});
        QVERIFY(!changed.change.isEmpty());
        QVERIFY(changed.questions.isEmpty());
    }

    void anOlderParameterIsLeftOutAndTold()
    {
        Plan plan;
        imported(plan, {fixtures + "/aws/parameter-week2"});
        const ImportResult older = imported(plan, {fixtures + "/aws/parameter-week1"}, {.takesOlder = true});
        QVERIFY(older.change.isEmpty());
        QVERIFY2(older.report.text().contains("the plan knows it as of a later time"),
                 qPrintable(older.report.text()));
    }

    void accountsOfOneRegionAreToldApart()
    {
        const TwoAccounts two;
        Plan plan;
        imported(plan, {two.folder.path()});
        QCOMPARE(names<ServerArray>(plan), QStringList({"api-1", "api-4", "web", "web"}));
        QVERIFY(imported(plan, {two.folder.path()}).change.isEmpty());
    }

    void whatIsCompleteIsOfOneAccount()
    {
        const TwoAccounts two;
        Plan plan;
        imported(plan, {two.folder.path()});
        two.removeFromFirst();
        two.add("111122223333", "describe-images",
                R"({"Images":[{"ImageId":"ami-0a1","Name":"a","OwnerId":"111122223333"}]})");
        two.add("111122223333", "describe-images.named-1",
                R"({"Images":[{"ImageId":"ami-0d1","Name":"d","OwnerId":"999900001111"}]})");
        imported(plan, {two.of("111122223333")}, {.isComplete = true});
        QCOMPARE(names<ServerArray>(plan), QStringList({"api-4", "web", "web"}));
        QCOMPARE(names<Server>(plan), QStringList({"bastion-1", "bastion-4", "mail-4"}));
        QCOMPARE(availabilityOf(plan, "ami-0b1"), Availability::Deregistered);
        for (const char *kept : {"ami-0a1", "ami-0a4", "ami-0b4", "ami-0c1", "ami-0c4", "ami-0d1"})
            QVERIFY2(availabilityOf(plan, kept) != Availability::Deregistered, kept);

        // An account that has nothing any more.
        two.add("444455556666", "describe-auto-scaling-groups", groups({}));
        two.add("444455556666", "describe-instances", R"({"Reservations":[]})");
        imported(plan, {two.of("444455556666")}, {.isComplete = true});
        QCOMPARE(names<ServerArray>(plan), QStringList({"web"}));
        QCOMPARE(names<Server>(plan), QStringList({"bastion-1"}));
    }

    void whatIsRemovedIsTold()
    {
        const TwoAccounts two;
        Plan plan;
        imported(plan, {two.folder.path()});
        two.removeFromFirst();
        const ImportResult result = imported(plan, {two.of("111122223333")}, {.isComplete = true});
        QCOMPARE(result.report.count(Outcome::Removed), 3); // an array, a server and what it ran
        const QString text = result.report.text(), folder = two.of("111122223333") + "/us-east-1/";
        for (const QString &line : {"Removed Server Array Imported from AWS US-East/api-1 (" + folder
                                        + "describe-auto-scaling-groups.json): It is not listed any more.",
                                    "Removed Server Imported from AWS US-East/mail-1 (" + folder
                                        + "describe-instances.json): It is not listed any more.",
                                    "Removed Instance × 1 (" + folder + "describe-instances.json)"})
            QVERIFY2(text.contains(line + '\n'), qPrintable(text));
        QVERIFY2(result.report.summary().contains("3 removed ("), qPrintable(result.report.summary()));
    }

    void whatGoesLeavesNothingBehind()
    {
        const TwoAccounts two;
        Plan plan;
        imported(plan, {two.folder.path()});
        editHere(plan, named<ServerArray>(plan, "api-1"), [](ServerArray &row) { row.maxCount = 5; });
        two.add("111122223333", "describe-auto-scaling-groups",
                groups({group("111122223333", "web"),
                        group("111122223333", "api-1").replace("\"MaxSize\":2", "\"MaxSize\":3")}));
        imported(plan, {two.of("111122223333")});
        QCOMPARE(plan.all<Conflict>().size(), 1);
        QCOMPARE(plan.all<ImportedRow>().size(), 1);
        two.add("111122223333", "describe-auto-scaling-groups", groups({group("111122223333", "web")}));
        imported(plan, {two.of("111122223333")}, {.isComplete = true});
        QVERIFY(!named<ServerArray>(plan, "api-1"));
        QVERIFY(plan.all<Conflict>().isEmpty());
        QVERIFY(plan.all<ImportedRow>().isEmpty());
    }

    // What an array launches from is one thing: there is one conflict, and both ways out of it are whole.
    void aPointerIsDecidedAsOne()
    {
        Plan plan;
        imported(plan, {week1});
        const auto worker = named<ServerArray>(plan, "shop-worker");
        const auto lineage = plan.row(worker).next.templateLineage;
        QVERIFY(lineage);
        editHere(plan, worker, [&](ServerArray &row) {
            row.next.templateLineage = {};
            row.next.pointer = TemplatePointer::Default;
            row.next.serverTemplate = findRevision(plan, lineage, 1);
        });
        const Week next(week1);
        next.replace(groupsOfEast, "\"$Latest\"", "\"$Default\"");
        imported(plan, {next.path()});
        QCOMPARE(plan.all<Conflict>().size(), 1);
        QCOMPARE(plan.row(worker).next.serverTemplate, findRevision(plan, lineage, 1));
        QVERIFY(!plan.row(worker).next.templateLineage);

        const auto change = edit::takeTheirs(plan, plan.all<Conflict>().ids());
        QVERIFY2(change, qPrintable(change.sentence()));
        plan.apply(completed(plan, *change));
        QVERIFY(!plan.row(worker).next.serverTemplate);
        QCOMPARE(plan.row(worker).next.templateLineage, lineage);
        QCOMPARE(plan.row(worker).next.pointer, TemplatePointer::Default);
        QVERIFY(plan.all<ImportedRow>().isEmpty());
    }

    // Whatever was planned, a plan in which every conflict takes theirs is what the import alone makes.
    void everyConflictThatTakesTheirsIsTheImport()
    {
        const Week next(week1);
        next.replace(groupsOfEast, "\"MaxSize\": 6", "\"MaxSize\": 7");
        next.replace(groupsOfEast, "\"MinSize\": 2", "\"MinSize\": 3");
        next.replace(groupsOfEast, "\"$Latest\"", "\"1\"");
        next.replace(groupsOfEast, "\"$Default\"", "\"$Latest\"");
        next.replace("us-east-1/describe-images.json", "x86_64", "arm64");
        next.replace("us-east-1/describe-launch-templates.json", "\"DefaultVersionNumber\": 2",
                     "\"DefaultVersionNumber\": 3");
        Plan before, alone;
        imported(before, {week1});
        alone = before;
        imported(alone, {next.path()});

        Plan plan = before;
        plan.all<ServerArray>().forEach([&](const ServerArray &array) {
            editHere(plan, array.id, [&](ServerArray &row) {
                row.minCount = 4;
                row.maxCount = 9;
                row.next.templateLineage = {};
                row.next.pointer = TemplatePointer::Default;
                row.next.serverTemplate = Id<ServerTemplate> {1};
            });
        });
        plan.all<Image>().forEach([&](const Image &image) {
            editHere(plan, image.id, [](Image &row) { row.architecture = Architecture::I386; });
        });
        plan.all<TemplateLineage>().forEach([&](const TemplateLineage &lineage) {
            editHere(plan, lineage.id, [](TemplateLineage &row) { row.defaultRevision = {}; });
        });
        imported(plan, {next.path()});
        QVERIFY(plan.all<Conflict>().size() > 8);
        QStringList decided; // the others were planned alone
        plan.all<Conflict>().forEach([&](const Conflict &row) {
            decided.append(QStringLiteral("%1 %2 %3").arg(row.table).arg(row.row).arg(row.field));
        });
        const auto change = edit::takeTheirs(plan, plan.all<Conflict>().ids());
        QVERIFY2(change, qPrintable(change.sentence()));
        plan.apply(completed(plan, *change));
        QVERIFY(plan.all<Conflict>().isEmpty());
        QCOMPARE(integrity::verify(plan), QStringList());
        forEachEntity([&]<class E>() {
            for (const QString &one : std::as_const(decided))
                if (const QStringList what = one.split(' '); what.at(0) == QLatin1String(Schema<E>::table)) {
                    const Id<E> id {what.at(1).toUInt()};
                    QCOMPARE(rowjson::textOf(plan.row(id), what.at(2)),
                             rowjson::textOf(alone.row(id), what.at(2)));
                }
        });
    }

    void aConflictThatTheSourceSettlesIsGone()
    {
        Plan plan;
        imported(plan, {week1});
        const auto web = named<ServerArray>(plan, "shop-web");
        editHere(plan, web, [](ServerArray &row) { row.maxCount = 9; });
        const Week next(week1);
        next.replace(groupsOfEast, "\"MaxSize\": 6", "\"MaxSize\": 7");
        imported(plan, {next.path()});
        QCOMPARE(plan.all<Conflict>().size(), 1);
        next.replace(groupsOfEast, "\"MaxSize\": 7", "\"MaxSize\": 9");
        imported(plan, {next.path()});
        QVERIFY(plan.all<Conflict>().isEmpty());
        QVERIFY(plan.all<ImportedRow>().isEmpty());
        QCOMPARE(plan.row(web).maxCount, 9);
    }
};

const program::Part testReimport = program::test<TestReimport>("tst_reimport");
} // namespace tst_reimport

#include "tst_reimport.moc"
