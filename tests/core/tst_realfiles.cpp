// SPDX-License-Identifier: MIT
// Each file of the collection of real files, brought in alone, is recognised as what it is or refused with a sentence;
// the table of all of them is written into the build folder, to be looked at. What is asked of some of them was
// worked out by hand.
#include "core/import/gather.h"
#include "tests/support/inventories.h"
#include "tests/support/program.h"
#include "tests/support/scenariotables.h"

#include <QtTest>

namespace tst_realfiles {
namespace {
using namespace inventories;
using Outcome = ImportReport::Outcome;

const QString shared = QStringLiteral(SOURCE_DIR "/../shared/data/");

// What a person would answer to the question which cloud a file is of.
QString cloudFor(const QString &sentence)
{
    return sentence.contains("OpenStack") ? QStringLiteral("lab")
        : sentence.contains("westeurope") ? QStringLiteral("westeurope")
                                          : QStringLiteral("us-east-1");
}

struct Judged {
    QString file;        // below the collection
    QStringList formats; // "aws.images"; what is refused by name has one, too
    bool isRead = false;
    qsizetype records = 0;
    qsizetype added = 0;
    QStringList remarks;  // also why it was refused
    bool isAsked = false; // which cloud it is of
    bool isTwiceOnce = true;

    QString line() const
    {
        return QStringList {file,
                            formats.isEmpty() ? QStringLiteral("-") : formats.join(' '),
                            isRead ? QStringLiteral("read") : QStringLiteral("refused"),
                            QString::number(records),
                            QString::number(added),
                            isAsked ? QStringLiteral("asked") : QString(),
                            remarks.join(QStringLiteral(" / "))}
            .join('\t');
    }
};

QStringList formatsOf(const QString &path)
{
    QStringList keys;
    FileSource source({path});
    for (const GatheredFile &file : gather(source, nullptr).files)
        if (file.format)
            keys.append(QString::fromLatin1(file.format->key));
    return keys;
}

QString withoutFolder(QString text) { return text.remove(shared).replace('\n', ' '); }

Judged judged(const QString &path)
{
    Judged one {.file = withoutFolder(path), .formats = formatsOf(path)};
    InventoryAnswers answers;
    Result<ImportResult> result = importFiles(Plan(), {path}, {.answers = answers});
    for (const ImportQuestion &question : result ? result->questions : QList<ImportQuestion>())
        if (question.kind == ImportQuestion::Kind::Cloud)
            answers.cloud = cloudFor(question.sentence);
    one.isAsked = !answers.cloud.isEmpty();
    if (one.isAsked)
        result = importFiles(Plan(), {path}, {.answers = answers});
    if (!result) {
        one.remarks.append(result.sentence());
        return one;
    }
    for (const ImportReport::Line &line : result->report.lines)
        if (!line.why.isEmpty())
            one.remarks.append(withoutFolder(line.text()));
    one.added = result->report.count(Outcome::Added);
    for (const ImportedFile &file : result->files)
        one.records += file.records;
    one.isRead = !one.formats.isEmpty() && result->report.count(Outcome::Failed) == 0;
    Plan plan;
    plan.apply(completed(plan, result->change));
    one.isTwiceOnce = integrity::verify(plan).isEmpty()
        && importFiles(plan, {path}, {.answers = answers})->change.isEmpty();
    return one;
}

// Files that are no inventory, by the end of their name, with what is said of them.
constexpr std::pair<const char *, const char *> refused[] {
    {".md", "Nothing in it is recognised"},
    {"08-verbatim.tf", "This file of Terraform names no image by its id."},
    {"libcloud.describe_images.xml", "This is XML"},
    {"azure-rest-api-specs.aliases.json", "This is a deployment template of Azure"},
    {"vantage.azure.instances-specs.2023-01-16.json", "This is Vantage's list of instance types."},
    {"teuthology.other.3.json", "Nothing in it is recognised"},
    {"ecs_optimized_amis.us-east-1.json", "This is a tree of AWS's parameters"},
    {"libcloud.listManagedInstances.json", "These are members of a group that is not named with them."},
    {"deleted_config.ec2.DescribeLaunchTemplateVersions_1.json", "says what went wrong"},
    {"id_not_found.ec2.DescribeLaunchTemplateVersions_1.json", "says what went wrong"},
    {"kops-channels/alpha.yml", "This is a channel of kops"},
    {"kops-channels/stable.yml", "This is a channel of kops"},
    {"rosco.yml", "This is the configuration of Spinnaker's rosco"},
    {"inframap.version_3_state.json", "Terraform state version 3: "},
    {"incus.index.json", "This is an index of streams."},
    {"otc.index.json", "This is an index of streams."},
    {"describe-instances-names-only.json", "Export it again without --query."},
    {"ec2-instances-trailing-comma.json",
     "line 9: This is not valid JSON (column 2): A comma stands between"},
    {"compute-migs-empty.json", "This is one line with the name of a file"},
    {"kingpin-mci.json", "This is what kingpin is told to do"},
    {"imagebundler-conflict-markers.yaml", "line 22: A merge was not resolved here"},
    {"php-duplicate-input.yml", "line 46: “VERSION” occurs twice, first on line 33."},
    {"right_st-format4-split-by-dashes.yml", "line 29: Dashes make these entries of their own"},
    {"rs-base-outdented-publisher.yml", "line 47: “Publisher: RS Professional Services” begins further left"},
};

// What is wrong with how it was taken; empty when nothing is.
QString faultOf(const Judged &one)
{
    if (!one.isTwiceOnce)
        return QStringLiteral("It is not the same when it is brought in twice.");
    if (one.added == 0 && one.remarks.isEmpty())
        return QStringLiteral("Nothing is said of it.");
    for (const auto &[name, why] : refused)
        if (one.file.endsWith(QLatin1String(name)))
            return one.isRead ? QStringLiteral("It is no inventory, and was read.")
                : one.remarks.join(' ').contains(QString::fromUtf8(why))
                ? QString()
                : QStringLiteral("It should say: ") + QString::fromUtf8(why);
    return one.isRead ? QString() : QStringLiteral("It is refused.");
}

QStringList asked(const Plan &plan, const QString &question)
{
    if (question == "drift")
        return driftRows(plan);
    if (question == "coverage")
        return coverageRows(plan, {});
    QStringList found;
    plan.all<Image>().forEach([&](const Image &image) {
        if (image.uid.toString() == question.section(' ', 1))
            found += users(plan, image.id);
    });
    return found;
}

QStringList allFiles()
{
    QStringList paths;
    for (const char *folder : {"inventory", "untried"}) {
        QDirIterator files(shared + QLatin1String(folder), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            paths.append(files.next());
    }
    paths.sort();
    return paths;
}
} // namespace

class TestRealFiles : public QObject {
    Q_OBJECT
private slots:
    void eachIsReadOrRefusedWithASentence()
    {
        if (!QDir(shared).exists())
            QSKIP("The collection of real files is not beside this checkout.");
        QFile table(QStringLiteral(BUILD_DIR "/real-files.tsv"));
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write("file\trecognised as\toutcome\trecords\tadded\tcloud\tremarks\n");
        QStringList wrong;
        for (const QString &path : allFiles()) {
            const Judged one = judged(path);
            table.write(one.line().toUtf8() + '\n');
            if (const QString fault = faultOf(one); !fault.isEmpty())
                wrong.append(one.file + ": " + fault);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
    }

    void answersAreTheOnesWorkedOut_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QString>("cloud");
        QTest::addColumn<QString>("question"); // "used-by UID", "coverage", "drift"
        QTest::addColumn<QStringList>("answer");
        const auto row = [](const char *name, const QStringList &files, const char *cloud,
                            const char *question, const QStringList &answer) {
            QTest::newRow(name) << files << QString::fromLatin1(cloud) << QString::fromLatin1(question)
                                << answer;
        };
        const QStringList report02 {"reports/02-assembled.describe-auto-scaling-groups.json",
                                    "reports/02-assembled.describe-launch-template-versions.json"};
        row("the default launches", report02, "us-east-1", "used-by ami-00000000000000001",
            {"setting AWS US-East/tmpl [rev 1]: Image",
             "template tmpl [rev 1]: as default through tmpl [rev 1]",
             "next Imported from AWS US-East/group1: Image through tmpl [rev 1]"});
        row("the latest does not", report02, "us-east-1", "used-by ami-00000000000000002",
            {"setting AWS US-East/tmpl [rev 2]: Image",
             "template tmpl [rev 2]: as default through tmpl [rev 2]"});
        row("what machines run", {"inventory/azure-vm"}, "",
            "used-by canonical:ubuntu-24_04-lts:server:24.04.202407160",
            {"running anonymized-rg-12345/VM1: 1 instance", "running anonymized-rg-12345/VM2: 1 instance"});
        row("latest is not known", {"inventory/azure-vm"}, "", "drift", {});
        row("a region that the last run lacks",
            {"inventory/packer/weka-24-builds-region-dropped.manifest.json"}, "", "coverage",
            {"weka-eks [rev 1]: AWS EU ◐, AWS US-East ◐, AWS US-Oregon ◐, AWS US-West ◌",
             "weka-eks [rev 2]: AWS EU ◐, AWS US-East ◐, AWS US-Oregon ◐, AWS US-West ◌",
             "weka-eks [rev 3]: AWS EU ◐, AWS US-East ◐, AWS US-Oregon ◐, AWS US-West ◌",
             "weka-eks [rev 4]: AWS EU ◐, AWS US-East ◐, AWS US-Oregon ◐, AWS US-West ◐",
             "weka-eks [rev 5]: AWS EU ◐, AWS US-East ◐, AWS US-Oregon ◐, AWS US-West ◐",
             "weka-eks [rev 6]: AWS EU ◐, AWS US-East ◐, AWS US-Oregon ◐, AWS US-West ◐",
             "weka-eks [rev 7]: AWS EU ◌, AWS US-East ◐, AWS US-Oregon ◐, AWS US-West ◐"});
        row("who follows a family",
            {"inventory/gcp-gce1/compute-migs-aggregated.json", "inventory/gcp-gce1/compute-templates.json"},
            "", "used-by debian-cloud/family/debian-9",
            {"setting Google/mig-template [rev 1]: Image",
             "template mig-template [rev 1]: as default through mig-template [rev 1]",
             "next Imported from Google/mig: Image"});
        row("two generations", {"inventory/coreos/marketplace-rhcos.json"}, "westeurope", "coverage",
            {"CoreOS marketplace aarch64 Gen2 [rev 1]: Azure West Europe ◐",
             "CoreOS marketplace x86_64 Gen1 [rev 1]: Azure West Europe ◐",
             "CoreOS marketplace x86_64 Gen2 [rev 1]: Azure West Europe ◐"});
    }
    void answersAreTheOnesWorkedOut()
    {
        QFETCH(QStringList, files);
        QFETCH(QString, cloud);
        QFETCH(QString, question);
        QFETCH(QStringList, answer);
        if (!QDir(shared).exists())
            QSKIP("The collection of real files is not beside this checkout.");
        QStringList paths;
        for (const QString &file : std::as_const(files))
            paths.append(shared + "untried/" + file);
        Plan plan;
        imported(plan, paths, {.cloud = cloud});
        QCOMPARE(asked(plan, question).join('\n'), answer.join('\n'));
    }
};

const program::Part testRealFiles = program::test<TestRealFiles>("tst_realfiles");
} // namespace tst_realfiles

#include "tst_realfiles.moc"
