// SPDX-License-Identifier: MIT
// The sample plans are whole, read cleanly, and launch what their texts say.
#include "core/check/check.h"
#include "core/export/planjsonwriter.h"
#include "core/import/planjsonreader.h"
#include "core/integrity/integrity.h"
#include "core/naming/names.h"
#include "core/resolve/drift.h"
#include "tests/support/named.h"
#include "tests/support/program.h"

#include <QFile>
#include <QtTest>

namespace tst_samples {
namespace {
Plan sample(const QString &name)
{
    QFile file(QStringLiteral(SOURCE_DIR "/resources/samples/%1.mciplan.json").arg(name));
    return file.open(QIODevice::ReadOnly) ? planFromText(file.readAll(), file.fileName()).value() : Plan();
}
} // namespace

class TestSamples : public QObject {
    Q_OBJECT
    // "W-01 web-1": what a page of the help says is found in the sample.
    static QSet<QString> meantIn(const QString &name, const QString &sample)
    {
        QFile page(QStringLiteral(SOURCE_DIR "/resources/help/") + name);
        if (!page.open(QIODevice::ReadOnly))
            return {};
        const QString part = QString::fromUtf8(page.readAll())
                                 .section(QStringLiteral("## %1\n").arg(sample), 1)
                                 .section("\n## ", 0, 0);
        QSet<QString> meant;
        for (const QString &line : part.split('\n')) {
            const QStringList cells = line.split('|');
            if (!line.startsWith("| W-"))
                continue;
            for (const QString &subject : cells.at(2).split(',', Qt::SkipEmptyParts))
                meant.insert(cells.at(1).trimmed() + ' ' + subject.trimmed());
        }
        return meant;
    }

private slots:
    void readAndWrittenAgainByteForByte_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("classic") << QStringLiteral("classic");
        QTest::newRow("modern") << QStringLiteral("modern");
    }
    void readAndWrittenAgainByteForByte()
    {
        QFETCH(QString, name);
        QFile file(QStringLiteral(SOURCE_DIR "/resources/samples/%1.mciplan.json").arg(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        const Result<Plan> plan = planFromText(text, file.fileName());
        QCOMPARE(plan.sentence(), QString());
        QCOMPARE(QString::fromUtf8(planToJson(*plan)), QString::fromUtf8(text));
        QCOMPARE(integrity::verify(*plan).join('\n'), QString());
    }

    // The seed document's example: the default MultiCloud Image gives each region its image; another one of
    // the list, one that is not listed, and an image of one's own can be chosen instead.
    void classicLaunchesWhatItsTextsSay_data()
    {
        QTest::addColumn<QString>("image");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("mci");
        QTest::addColumn<QString>("type");
        const QString mci = "Inherited from MultiCloud Image",
                      c32 = "RightImage_CentOS_5.4_i386_v5.5 [rev 3]",
                      c64 = "RightImage_CentOS_5.4_x64_v5.5 [rev 3]";
        QTest::newRow("web-1") << "ami-2342a94a" << mci << c32 << "m1.small";
        QTest::newRow("web-west-1") << "ami-73287b36" << mci << c32 << "m1.small";
        QTest::newRow("web-eu-1") << "ami-89def4fd" << mci << c32 << "m1.small";
        QTest::newRow("web-ap-1") << "ami-ac2a58fe" << mci << c32 << "m1.small";
        QTest::newRow("web-rack-1") << "214709" << mci << c32 << "1GB server";
        QTest::newRow("db-1") << "ami-4d42a924" << mci << c64 << "m1.large";
        QTest::newRow("test-ubuntu") << "ami-0f42a966" << mci << "RightImage_Ubuntu_10.04_x64_v5.5 [rev 2]"
                                     << "m1.large";
        QTest::newRow("test-unlisted-mci")
            << "ami-49e32320" << mci << "RightImage_CentOS_5.6_x64_v5.7 [rev 7]"
            << "m1.large";
        QTest::newRow("test-custom-image") << "ami-6a5f8b03"
                                           << "set here" << c32 << "m1.small";
        QTest::newRow("app-array") << "ami-2342a94a" << mci << c32 << "m1.small";
    }
    void classicLaunchesWhatItsTextsSay()
    {
        const Plan plan = sample("classic");
        const Owner owner = ownerNamed(plan, QString::fromLatin1(QTest::currentDataTag()));
        const Resolution next = resolve(plan, owner);
        QTEST(nameOf(plan, next.image.value), "image");
        QTEST(chipText(next.image.from, LaunchField::Image), "from");
        QTEST(nameOf(plan, next.mci.value), "mci");
        QTEST(nameOf(plan, next.instanceType.value), "type");
    }

    void whatRunsInClassicWasLaunchedAsItsTextsSay()
    {
        const Plan plan = sample("classic");
        QStringList differing;
        for (const Owner owner : allOwners(plan))
            if (differs(plan, owner))
                differing.append(nameOf(plan, owner));
        QCOMPARE(differing, QStringList({"web-2", "db-eu-1", "app-array"}));
        const auto groups = launchGroups(plan, ownerNamed(plan, "app-array").array());
        QCOMPARE(groups.size(), 2);
        QCOMPARE(groups.at(0).instances.size(), 3);
        QVERIFY(!groups.at(0).isLikeNext() && groups.at(1).isLikeNext());
    }

    // A snapshot that is like Next is the one that launching now would take, in every field and text.
    void snapshotsAreWhatLaunchingTakes_data() { readAndWrittenAgainByteForByte_data(); }
    void snapshotsAreWhatLaunchingTakes()
    {
        QFETCH(QString, name);
        const Plan plan = sample(name);
        int compared = 0;
        for (const Owner owner : allOwners(plan)) {
            for (const Id<Instance> instance : runningOf(plan, owner)) {
                const bool isWhollyKnown = launchedWith(plan, instance).unknown.isEmpty(); // not, if read
                if (!isWhollyKnown || !driftOf(plan, instance).isEmpty())
                    continue;
                LaunchSnapshot now = snapshotOf(plan, owner);
                now.id = plan.row(instance).launch;
                QVERIFY2(now == plan.row(now.id), qPrintable(nameOf(plan, owner)));
                ++compared;
            }
        }
        QVERIFY(compared > 4);
    }

    // No rule fires on a sample but where the help says that it is meant to.
    void findingsAreTheOnesMeant_data() { readAndWrittenAgainByteForByte_data(); }
    void findingsAreTheOnesMeant()
    {
        QFETCH(QString, name);
        const Plan plan = sample(name);
        QSet<QString> found;
        for (const Finding &finding : check::sorted(check::findings(plan, Timestamp::now())))
            found.insert(
                QStringLiteral("%1 %2").arg(QLatin1String(finding.rule->id), nameOf(plan, finding.subject)));
        for (const char *page : {"samples.md", "de/samples.md"}) {
            const QSet<QString> meant = meantIn(QLatin1String(page), name);
            QVERIFY(!meant.isEmpty());
            QStringList wrong;
            for (const QString &more : found - meant)
                wrong.append("found, but not meant: " + more);
            for (const QString &less : meant - found)
                wrong.append("meant, but not found: " + less);
            wrong.sort();
            for (const QString &one : std::as_const(wrong))
                qWarning("%s", qPrintable(one));
            QVERIFY2(wrong.isEmpty(), page);
        }
    }

    void modernShowsEveryStateOfAField()
    {
        const Plan plan = sample("modern");
        QSet<FieldState> states;
        QSet<Problem> problems;
        for (const Owner owner : allOwners(plan)) {
            const Resolution next = resolve(plan, owner);
            for (const LaunchField field : allLaunchFields) {
                states.insert(fieldState(plan, owner, field));
                problems.insert(problemOf(next, field));
            }
        }
        QCOMPARE(states.size(), 4);
        for (const Problem problem : {Problem::MciWithoutCloud, Problem::NoInstanceType,
                                      Problem::SettingsUnknown, Problem::ImageUnavailable})
            QVERIFY(problems.contains(problem));
        QVERIFY(allOwners(plan).size() >= 55);
    }
};

const program::Part testSamples = program::test<TestSamples>("tst_samples");
} // namespace tst_samples

#include "tst_samples.moc"
