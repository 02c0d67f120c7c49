// SPDX-License-Identifier: MIT
// A ServerTemplate is ready to be published once each MultiCloud Image that it lists was tested wherever it can launch, and
// none of its errors is open.
#include "core/check/ready.h"
#include "core/check/tested.h"
#include "core/check/waivers.h"
#include "core/edit/checks.h"
#include "tests/support/accepted.h"
#include "tests/support/named.h"
#include "tests/support/plantext.h"
#include "tests/support/program.h"

#include <QtTest>

namespace tst_ready {
namespace {
const Timestamp now {1'700'000'000'000};

const char *const basis = R"(
cloud us-east shown="AWS US-East"
  image ami-1 arch=x86_64
  image ami-gone arch=x86_64 is=deregistered
  type m1.large arch=x86_64
cloud eu shown="AWS EU"
  image ami-eu arch=x86_64
  type m1.large arch=x86_64
mci CentOS@1 tags=provides:rs_agent_type=right_link
  in us-east image=ami-1 type=m1.large
  in eu image=ami-eu type=m1.large
mci Old@1
  in us-east image=ami-gone type=m1.large
mci Head
  in us-east image=ami-1 type=m1.large
mci Named@1 unknown
template Base@1
  lists CentOS@1
template Bad@1
  lists CentOS@1
  lists Old@1
template Odd@1
  lists Head
  lists Named@1
template Base
  lists CentOS@1
)";

struct Fixture {
    Plan plan = planFromText(QString::fromLatin1(basis));

    Id<ServerTemplate> revision(const QString &name, int number = 1) const
    {
        return templateNamed(plan, number ? QStringLiteral("%1@%2").arg(name).arg(number) : name);
    }
    Id<MultiCloudImage> mci(const QString &name) const
    {
        return mciNamed(plan, name == "Head" ? name : name + "@1");
    }
    QStringList lacks(const QString &name, int number = 1) const
    {
        QStringList sentences;
        for (const check::Lack &lack : check::lacking(plan, revision(name, number), now))
            sentences.append(lack.sentence);
        return sentences;
    }
    void test(const QString &name, const QString &with, const QList<Id<Cloud>> &clouds,
              TestResult result = TestResult::Passed)
    {
        const TestRecord test {.serverTemplate = revision(name),
                               .mci = mci(with),
                               .result = result,
                               .testedBy = "ops",
                               .note = "well done"};
        plan = accepted(plan, edit::recordTests(plan, test, clouds, now));
    }
};
} // namespace

class TestReady : public QObject {
    Q_OBJECT
private slots:
    void whatWasNotTestedIsMissing()
    {
        Fixture f;
        const auto east = cloudNamed(f.plan, "us-east"), eu = cloudNamed(f.plan, "eu");
        QCOMPARE(f.lacks("Base"), {"CentOS [rev 1] was never tested in AWS US-East, AWS EU."});
        f.test("Base", "CentOS", {east});
        f.test("Base", "CentOS", {eu}, TestResult::Failed);
        QCOMPARE(f.lacks("Base"), {"CentOS [rev 1] failed its last test in AWS EU."});
        f.test("Base", "CentOS", {eu});
        QCOMPARE(f.lacks("Base"), QStringList());
        f.plan = accepted(f.plan, edit::removeTests(f.plan, f.plan.all<TestRecord>().ids()));
        QCOMPARE(f.lacks("Base").size(), 1);
    }

    void whatIsMissingLeadsToTheListing()
    {
        const Fixture f;
        const QList<check::Lack> lacks = check::lacking(f.plan, f.revision("Base"), now);
        const ListedMci &listed = f.plan.row(lacks.constFirst().object.as<ListedMci>());
        QCOMPARE(listed.serverTemplate, f.revision("Base"));
        QCOMPARE(listed.mci, f.mci("CentOS"));
    }

    void anErrorIsMissingUntilItIsWaived()
    {
        Fixture f;
        f.test("Bad", "CentOS", {cloudNamed(f.plan, "us-east"), cloudNamed(f.plan, "eu")});
        f.test("Bad", "Old", {cloudNamed(f.plan, "us-east")});
        const QStringList lacks = f.lacks("Bad");
        QCOMPARE(lacks.size(), 1);
        QVERIFY2(lacks.constFirst().startsWith("Old [rev 1] uses the image ami-gone, which is gone"),
                 qPrintable(lacks.constFirst()));
        f.plan =
            accepted(f.plan, edit::waive(f.plan, {f.mci("Old")}, "W-10", "a new image is coming", {}, now));
        QCOMPARE(f.lacks("Bad"), QStringList());
    }

    void whatCannotBeTestedSaysWhy()
    {
        const Fixture f;
        const QStringList lacks = f.lacks("Odd");
        QCOMPARE(lacks.size(), 2);
        QVERIFY(lacks.at(0).startsWith("Head [HEAD] is listed as HEAD"));
        QVERIFY(lacks.at(1).startsWith("The settings of Named [rev 1] are not known"));
        QVERIFY(f.lacks("Base", 0).constFirst().startsWith("Base [HEAD] still changes."));
    }

    void aMultiCloudImageNeedsACloudAndNoErrors()
    {
        Fixture f;
        QVERIFY(check::lacking(f.plan, f.mci("CentOS"), now).isEmpty());
        QCOMPARE(check::lacking(f.plan, f.mci("Old"), now).size(), 1);
        QCOMPARE(check::lacking(f.plan, f.mci("Head"), now).size(), 1);
    }

    void theStateOfAListingIsOneLine()
    {
        Fixture f;
        const auto text = [&] {
            return testedText(testedClouds(f.plan, f.revision("Base"), f.mci("CentOS")));
        };
        const auto east = cloudNamed(f.plan, "us-east"), eu = cloudNamed(f.plan, "eu");
        QCOMPARE(text(), "– never");
        f.test("Base", "CentOS", {east});
        QCOMPARE(text(), "◐ in 1 of 2");
        f.test("Base", "CentOS", {eu}, TestResult::Failed);
        QCOMPARE(text(), "✕ failed in 1 of 2");
        f.test("Base", "CentOS", {eu});
        QCOMPARE(text(), "✓ in 2 of 2");
        QCOMPARE(testedSentence(f.plan, f.revision("Base"), f.mci("CentOS"), east),
                 "Tested by ops on Tuesday, 14 November 2023, and passed. well done");
        QCOMPARE(testedSentence(f.plan, f.revision("Bad"), f.mci("CentOS"), east), "Never tested.");
    }
};

const program::Part testReady = program::test<TestReady>("tst_ready");
} // namespace tst_ready

#include "tst_ready.moc"
