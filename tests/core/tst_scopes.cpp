// SPDX-License-Identifier: MIT
// Of which cloud, account and environment a file and what it lists are: said by its records, its place, a
// neighbour or a person, in that order, and never guessed against what is said.
#include "core/import/deploymentrule.h"
#include "core/import/formats.h"
#include "tests/support/inventories.h"
#include "tests/support/program.h"

namespace tst_scopes {
namespace {
using namespace inventories;

const QByteArray images = R"({"Images":[{"ImageId":"ami-0a1","Name":"a","OwnerId":"111122223333"}]})";

// The cloud that the image comes into; what was refused otherwise.
QString cloudOf(const QStringList &paths, const InventoryAnswers &answers = {})
{
    Plan plan;
    const ImportResult result = imported(plan, paths, answers);
    for (const ImportReport::Line &line : result.report.lines)
        if (line.outcome == ImportReport::Outcome::Failed)
            return line.why;
    return nameOf(plan, plan.row(Id<Image> {1}).cloud);
}
} // namespace

class TestScopes : public QObject {
    Q_OBJECT
private slots:
    void whatIsSaidOfAllYieldsToWhatIsSaidOfAFile()
    {
        const Folder folder;
        const QString path = folder.add("week/eu-west-1/images.json", images);
        const InventoryAnswers japan {.cloud = "ap-northeast-1"};
        QCOMPARE(cloudOf({folder.path("week")}), QStringLiteral("AWS EU"));
        QCOMPARE(cloudOf({folder.path("week")}, japan), QStringLiteral("AWS EU"));
        QCOMPARE(cloudOf({folder.path("week")}, {.cloudByFile = {{path, "us-east-1"}}}),
                 QStringLiteral("AWS US-East"));
        // Of the whole path only what a person did not say otherwise.
        QCOMPARE(cloudOf({path}), QStringLiteral("AWS EU"));
        QCOMPARE(cloudOf({path}, {.cloud = "us-east-1"}), QStringLiteral("AWS US-East"));
    }

    void aNeighbourSaysIt()
    {
        const Folder folder;
        folder.add("week/images.json", images);
        folder.add("week/groups.json", groups({group("111122223333", "web")}));
        QCOMPARE(cloudOf({folder.path("week")}, {.cloud = "eu-west-1"}), QStringLiteral("AWS US-East"));
    }

    void theRecordsSayIt()
    {
        const Folder folder;
        folder.add("eu-west-1/groups.json", groups({group("111122223333", "web")}));
        Plan plan;
        imported(plan, {folder.path()}, {.cloud = "ap-northeast-1"});
        QVERIFY(named<ServerArray>(plan, "web"));
    }

    void aSlipIsNoRegion()
    {
        const Folder folder;
        const QString path = folder.add("week/images.json", images);
        QCOMPARE(cloudOf({path}, {.cloud = "us-esat-1"}),
                 path + ": “us-esat-1” is no region that is known; say it as us-east-1.");
        QCOMPARE(cloudOf({path}, {.cloudByFile = {{path, "Virginia"}}}),
                 path + ": “Virginia” is no region that is known; say it as us-east-1.");
        QVERIFY(cloudOf({path}).contains("It does not say of which region it is."));
    }

    void anAccountStandsBelowItsProvider_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("account");
        const auto row = [](const char *path, const char *account) {
            QTest::newRow(path) << path << account;
        };
        row("inventory/aws/111122223333/us-east-1/describe-images.json", "111122223333");
        row("aws/111122223333/groups.json", "111122223333");
        row("backup/202603021000/aws/us-east-1/images.json", "");
        row("202603021000/images.json", "");
        row("laws/111122223333/images.json", "");
        row("aws/1111222233334/images.json", "");
        row("aws/us-east-1/111122223333/images.json", "");
    }
    void anAccountStandsBelowItsProvider()
    {
        QFETCH(QString, path);
        QFETCH(QString, account);
        QCOMPARE(inventoriesOf(Provider::Aws)->accountInPath(path), account);
    }

    void wordsSayTheEnvironment_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Environment>("environment");
        const auto row = [](const char *name, Environment environment) {
            QTest::newRow(name) << name << environment;
        };
        row("shop-prod", Environment::Production);
        row("Production", Environment::Production);
        row("shop.staging/eu", Environment::Staging);
        row("dev_2", Environment::Development);
        row("shop test", Environment::Test);
        row("product-api", Environment::Unspecified);
        row("devices", Environment::Unspecified);
        row("stagecoach", Environment::Unspecified);
        row("latest", Environment::Unspecified);
    }
    void wordsSayTheEnvironment()
    {
        QFETCH(QString, name);
        QFETCH(Environment, environment);
        QCOMPARE(environmentIn(name), environment);
    }
};

const program::Part testScopes = program::test<TestScopes>("tst_scopes");
} // namespace tst_scopes

#include "tst_scopes.moc"
