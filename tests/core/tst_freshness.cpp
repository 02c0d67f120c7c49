// SPDX-License-Identifier: MIT
// What was brought in and when, what is missing for an answer to be certain, and what is not counted for lack of it.
#include "core/answer/inventories.h"
#include "core/answer/inventorykinds.h"
#include "core/answer/usedby.h"
#include "core/import/formats.h"
#include "core/import/planjsonreader.h"
#include "tests/support/inventories.h"
#include "tests/support/program.h"

namespace tst_freshness {
namespace {
using namespace inventories;

constexpr qint64 aDay = 24 * 60 * 60 * 1000;

const InventoryRow *rowOf(const QList<InventoryRow> &rows, const QString &kind, const QString &place,
                          const Plan &plan)
{
    for (const InventoryRow &row : rows)
        if (row.kind == kind && placeOf(plan, row) == place)
            return &row;
    return nullptr;
}

// "launch configurations of AWS US-East, account 1: What they use …".
QStringList said(const Plan &plan)
{
    QStringList lines;
    for (const InventoryGap &gap : inventoryGaps(plan))
        lines.append(QStringLiteral("%1: %2").arg(titleOf(plan, gap), consequenceOf(gap)));
    return lines;
}

const InventoryGap *gapOf(const QList<InventoryGap> &gaps, const QString &command)
{
    for (const InventoryGap &gap : gaps)
        if (gap.command == command)
            return &gap;
    return nullptr;
}

const QString versions = QStringLiteral("aws ec2 describe-launch-template-versions");
} // namespace

class TestFreshness : public QObject {
    Q_OBJECT
private slots:
    // What a cloud's commands are called stands in the formats that read them and in the kinds that tell of them.
    void everyInventoryIsOfAKind()
    {
        QSet<QString> read {QLatin1String(importingCommand),
                            "az vm image list --all"}; // asked for, as another
        QStringList unknown;
        for (const Format &format : allFormats()) {
            read.insert(QLatin1String(format.label));
            const bool isOfCloud = format.provider >= Provider::Aws && format.provider <= Provider::OpenStack;
            if (isOfCloud && format.record && !inventoryKindOf(QLatin1String(format.label)))
                unknown.append(QLatin1String(format.label));
        }
        unknown.sort();
        QCOMPARE(unknown.join(u'|'), // these tell of nothing else
                 "CloudFormation template|aws ec2 describe-regions|compute.list|gcloud projects list");
        for (const InventoryKind &kind : inventoryKinds())
            QVERIFY2(read.contains(QLatin1String(kind.command)), kind.command);
    }

    void nothingBroughtInIsNothingMissing()
    {
        QFile sample(QStringLiteral(SOURCE_DIR "/resources/samples/classic.mciplan.json"));
        QVERIFY(sample.open(QIODevice::ReadOnly));
        Plan plan;
        plan.apply(*changeFromJson(plan, sample.readAll(), {}));
        QVERIFY(inventoryRows(plan).isEmpty());
        QCOMPARE(said(plan), QStringList());
        QVERIFY(!oldestThatMatters(inventoryRows(plan)));
        plan.all<Image>().forEach(
            [&](const Image &image) { QCOMPARE(uncountedSentence(plan, image.id), QString()); });
    }

    void eachKindOfACloudIsARow()
    {
        Plan plan;
        imported(plan, {week1});
        const QList<InventoryRow> rows = inventoryRows(plan);
        QCOMPARE(rows.size(), 12);
        const InventoryRow *images = rowOf(rows, "aws ec2 describe-images", "AWS US-East", plan);
        QVERIFY(images);
        QCOMPARE(images->records, 6);
        QCOMPARE(images->account, QString("111122223333"));
        QVERIFY(images->complete && images->matters);
        QCOMPARE(shortTextOf(plan, *images), QString("AWS US-East images"));
    }

    // What is brought in again takes the place of what was; what is older, and of other files, does not count.
    void theNewestCounts()
    {
        Plan plan;
        const Week before(week1), after(week1);
        setAge(filesIn(before.path()), 24 * 12);
        imported(plan, {before.path()});
        const Timestamp now = Timestamp::now();
        auto oldest = oldestThatMatters(inventoryRows(plan));
        QVERIFY(oldest);
        QCOMPARE(daysBetween(oldest->at, now), 12);
        QCOMPARE(ageText(oldest->at, now), QString("12 days"));
        QCOMPARE(ageText(oldest->at, {now.ms + 3 * aDay}), QString("15 days"));
        QCOMPARE(ageText(now, {now.ms - 3 * aDay}), QString("today"));
        imported(plan, {after.path()});
        QCOMPARE(inventoryRows(plan).size(), 12);
        QCOMPARE(rowOf(inventoryRows(plan), "aws ec2 describe-images", "AWS US-East", plan)->records, 6);
        QCOMPARE(ageText(oldestThatMatters(inventoryRows(plan))->at, now), QString("today"));
    }

    void whatIsMissingIsToldWithItsCommand()
    {
        const Week week(week1);
        QVERIFY(QFile::remove(week.path()
                              + "/aws/111122223333/us-east-1/describe-launch-template-versions.json"));
        Plan plan;
        imported(plan, {week.path()});
        const QList<InventoryGap> gaps = inventoryGaps(plan);
        QVERIFY(!gaps.isEmpty());
        QCOMPARE(gaps.constFirst().command, versions); // of all that is missing it keeps the most unknown
        QVERIFY(gaps.constFirst().neverRead);
        QCOMPARE(placeOf(plan, gaps.constFirst()), QString("AWS US-East"));
        for (const Owner owner : gaps.constFirst().launches)
            QCOMPARE(nextImage(plan, owner), QString("unknown"));
        QCOMPARE(collectingCommand(plan, gaps.constFirst()),
                 QString("mci-planner collect aws --regions us-east-1"));
        const Week whole(week1);
        imported(plan, {whole.path()});
        const QList<InventoryGap> later = inventoryGaps(plan);
        const auto isOfEast = [&](const InventoryGap &gap) {
            return gap.neverRead && gap.command == versions
                && placeOf(plan, gap) == QLatin1String("AWS US-East");
        };
        QVERIFY(std::none_of(later.cbegin(), later.cend(), isOfEast));
    }

    void usesThatAreNotCountedAreSaid()
    {
        const Folder folder;
        const auto add = [&](const char *name, const QByteArray &text) {
            folder.add(QStringLiteral("aws/111122223333/us-east-1/%1.json").arg(name), text);
        };
        add("describe-images",
            R"({"Images":[{"ImageId":"ami-0a1","Name":"a","OwnerId":"111122223333","State":"available"}]})");
        add("describe-instances", instances("111122223333", {instance("i-a1", "bastion")}));
        add("describe-launch-template-versions",
            R"({"LaunchTemplateVersions":[{"LaunchTemplateId":"lt-1","LaunchTemplateName":"web","VersionNumber":1,)"
            R"("DefaultVersion":true,"LaunchTemplateData":{"ImageId":"ami-0a1"}}],"NextToken":"more"})");
        Plan plan;
        imported(plan, {folder.path()});
        Id<Image> image;
        plan.all<Image>().forEach([&](const Image &row) {
            image = row.uid.toString() == QLatin1String("ami-0a1") ? row.id : image;
        });
        QCOMPARE(
            uncountedSentence(plan, image),
            QString(
                "Not counted, because it was not brought in: Auto Scaling groups of AWS US-East (“aws autoscaling "
                "describe-auto-scaling-groups”); launch configurations of AWS US-East (“aws autoscaling "
                "describe-launch-configurations”); further pages of launch template versions of AWS US-East "
                "(“aws ec2 describe-launch-template-versions”)."));
        const QList<InventoryGap> gaps = inventoryGaps(plan);
        QVERIFY(gapOf(gaps, versions) && gapOf(gaps, versions)->morePages);
        // A ServerTemplate is not used by others, only by what launches from it.
        plan.all<ServerTemplate>().forEach([&](const ServerTemplate &row) {
            const QString sentence = uncountedSentence(plan, row.id);
            QVERIFY2(sentence.contains("Auto Scaling groups") && !sentence.contains("launch configurations"),
                     qPrintable(sentence));
        });
    }
};

const program::Part testFreshness = program::test<TestFreshness>("tst_freshness");
} // namespace tst_freshness

#include "tst_freshness.moc"
