// SPDX-License-Identifier: MIT
// Deployments, servers and arrays are added, edited, moved and removed, or a sentence says why not.
#include "core/edit/servers.h"
#include "core/integrity/integrity.h"
#include "tests/support/accepted.h"
#include "tests/support/program.h"
#include "tests/support/wholeplan.h"

#include <QtTest>

namespace tst_edit_servers {
namespace {
struct Fixture : WholePlan {
    Id<Deployment> staging = draft.add(Deployment {.name = "staging"});
    Id<Server> idle =
        draft.add(Server {.name = "idle", .deployment = staging, .next = plan().row(server).next});
    Server fresh {.name = " web-9 ",
                  .deployment = deployment,
                  .next = {.cloud = east, .serverTemplate = serverTemplate},
                  .tags = {"b:b=b", "a:a=a", "b:b=b"}};

    Plan after(const Result<Change> &change) const { return accepted(plan(), change); }
};
} // namespace

class TestEditServers : public QObject {
    Q_OBJECT
private slots:
    void deploymentsAreAddedAndEdited()
    {
        Fixture f;
        const auto added = edit::addDeployment(f.plan(), " blue ", Environment::Production);
        QCOMPARE(added->label.text(), "Add the deployment blue");
        QCOMPARE(added->of<Deployment>().added.constFirst().environment, Environment::Production);
        QCOMPARE(edit::addDeployment(f.plan(), " ", {}).sentence(), "A deployment needs a name. Enter one.");

        Deployment row = f.plan().row(f.staging);
        row.locked = true;
        QCOMPARE(edit::editDeployment(f.plan(), row)->label.text(), "Lock the deployment staging");
        row.name = "green";
        row.isDefault = true;
        const auto renamed = edit::editDeployment(f.plan(), row);
        QCOMPARE(renamed->label.text(), "Rename staging to green");
        QVERIFY(!f.after(renamed).row(f.staging).isDefault);
        row.name.clear();
        QVERIFY(!edit::editDeployment(f.plan(), row));
        QVERIFY(edit::editDeployment(f.plan(), f.plan().row(f.staging))->isEmpty());
    }

    void aServerIsAddedTidied()
    {
        Fixture f;
        const auto change = edit::addServer(f.plan(), f.fresh);
        QCOMPARE(change->label.text(), "Add web-9 to production");
        const Server added = change->of<Server>().added.constFirst();
        QCOMPARE(added.name, "web-9");
        QCOMPARE(added.tags, QStringList({"a:a=a", "b:b=b"}));
        QCOMPARE(integrity::verify(f.after(change)), QStringList());
    }

    void aServerNeedsNameDeploymentCloudAndServerTemplate()
    {
        Fixture f;
        const auto refused = [&](auto &&spoil) {
            Server server = f.fresh;
            spoil(server);
            return edit::addServer(f.plan(), server).sentence();
        };
        QCOMPARE(refused([](Server &s) { s.name = "  "; }), "A server or array needs a name. Enter one.");
        QCOMPARE(refused([](Server &s) { s.deployment = {}; }),
                 "web-9 needs a deployment. Choose one that is in the plan.");
        QCOMPARE(refused([](Server &s) { s.next.cloud = {}; }),
                 "The cloud chosen is no longer in the plan. Choose another.");
        QCOMPARE(refused([](Server &s) { s.next.serverTemplate = {}; }),
                 "The ServerTemplate chosen is no longer in the plan. Choose another.");
        QCOMPARE(refused([&](Server &s) { s.next.image = f.europeImage; }),
                 "The image ami-2 belongs to AWS EU, but web-9 launches in AWS US-East. Choose one of AWS "
                 "US-East.");
    }

    void theEffectiveMciMustCoverTheCloud_NX3()
    {
        Fixture f;
        f.fresh.next.cloud = f.europe;
        QCOMPARE(
            edit::addServer(f.plan(), f.fresh).sentence(),
            "The MultiCloud Image Ubuntu [HEAD] has no setting for AWS EU, nor has any other that the "
            "ServerTemplate Base [HEAD] lists. Choose a MultiCloud Image that supports AWS EU, or another "
            "cloud.");
        f.draft.add(ListedMci {.serverTemplate = f.serverTemplate, .mci = f.otherMci, .position = 1});
        f.draft.add(MciSetting {.mci = f.otherMci, .cloud = f.europe, .image = f.europeImage});
        QCOMPARE(edit::addServer(f.plan(), f.fresh).sentence(),
                 "The MultiCloud Image Ubuntu [HEAD] has no setting for AWS EU. Choose Debian [HEAD], which "
                 "has one, "
                 "or another cloud.");
        f.fresh.next.mci = f.otherMci;
        QVERIFY(edit::addServer(f.plan(), f.fresh));
    }

    void unknownSettingsAreNoReasonToRefuse_D7()
    {
        Fixture f;
        f.fresh.next.cloud = f.europe;
        f.edit(f.mci, [](MultiCloudImage &row) { row.settingsKnown = false; });
        QVERIFY(edit::addServer(f.plan(), f.fresh));
    }

    void aTemplateWithoutMciNeedsOneChosen_R05()
    {
        Fixture f;
        f.draft.remove(f.listed);
        QCOMPARE(edit::addServer(f.plan(), f.fresh).sentence(),
                 "The ServerTemplate Base [HEAD] lists no MultiCloud Image to inherit. Choose a MultiCloud "
                 "Image.");
        f.fresh.next.mci = f.mci;
        QVERIFY(edit::addServer(f.plan(), f.fresh));
    }

    void boundsOfAnArray_AR2()
    {
        Fixture f;
        ServerArray array = f.plan().row(f.array);
        array.minCount = 4;
        array.maxCount = 3;
        const QString sentence =
            "The minimum of app is 4 and its maximum only 3. Lower the minimum or raise the maximum.";
        QCOMPARE(edit::editArray(f.plan(), array).sentence(), sentence);
        QCOMPARE(edit::addArray(f.plan(), array).sentence(), sentence);
        array.minCount = -1;
        QVERIFY(!edit::editArray(f.plan(), array));
        array.minCount = 3;
        QCOMPARE(edit::editArray(f.plan(), array)->label.text(), "Edit app");
        QVERIFY(edit::addArray(f.plan(), array));
    }

    void editingNeverMovesOrChangesNext_R01()
    {
        Fixture f;
        Server server = f.plan().row(f.server);
        server.name = "web-7";
        server.description = "the seventh";
        server.next.cloud = f.europe;
        server.deployment = f.staging;
        const auto change = edit::editServer(f.plan(), server);
        QCOMPARE(change->label.text(), "Rename web-1 to web-7");
        const Plan plan = f.after(change);
        QCOMPARE(plan.row(f.server).description, "the seventh");
        QCOMPARE(plan.row(f.server).next, f.plan().row(f.server).next);
        QCOMPARE(plan.row(f.server).deployment, f.deployment);
        server.name = " ";
        QCOMPARE(edit::editServer(f.plan(), server).sentence(), "The server web-1 needs a name. Enter one.");
    }

    void removingTakesHistoryAndSnapshotsAlong()
    {
        Fixture f;
        f.draft.add(Instance {.array = f.array, .launch = f.launch, .role = InstanceRole::ArrayInstance});
        const auto own = f.draft.add(LaunchSnapshot {.imageUid = QStringLiteral("ami-9")});
        f.draft.add(Instance {.server = f.idle, .launch = own, .role = InstanceRole::Previous});
        f.draft.add(DatacenterWeight {.array = f.array, .datacenter = f.zone, .weight = 100});
        const auto change = edit::removeOwners(f.plan(), {f.array, f.idle});
        QCOMPARE(change->label.text(), "Remove 1 server and 1 array");
        const Plan plan = f.after(change);
        QCOMPARE(plan.all<Instance>().ids(), QList {f.current});
        QCOMPARE(plan.all<LaunchSnapshot>().ids(), QList {f.launch});
        QVERIFY(plan.all<DatacenterWeight>().isEmpty());
        QCOMPARE(integrity::verify(plan), QStringList());
    }

    void whatRunsOrIsLockedStays()
    {
        Fixture f;
        QCOMPARE(edit::removeOwners(f.plan(), {f.idle, f.server}).sentence(),
                 "web-1 can't be removed: the server has a current instance. Terminate it first.");
        f.edit(f.current, [](Instance &row) { row.locked = true; });
        QCOMPARE(edit::moveOwners(f.plan(), {f.server}, f.staging).sentence(),
                 "web-1 is locked: it can't be removed, moved or terminated. Unlock it first.");
        f.edit(f.staging, [](Deployment &row) { row.locked = true; });
        const QString locked =
            "The deployment staging is locked: its servers and arrays can't be removed or moved, "
            "and none can be moved there. Unlock the deployment first.";
        QCOMPARE(edit::removeOwners(f.plan(), {f.idle}).sentence(), locked);
        QCOMPARE(edit::moveOwners(f.plan(), {f.idle}, f.deployment).sentence(), locked);
        QCOMPARE(edit::moveOwners(f.plan(), {f.array}, f.staging).sentence(), locked);
        f.fresh.deployment = f.staging;
        QVERIFY(edit::addServer(f.plan(), f.fresh));
    }

    void movingLeavesOutWhoIsThere()
    {
        Fixture f;
        const auto change = edit::moveOwners(f.plan(), {f.idle, f.server, f.array}, f.staging);
        QCOMPARE(change->label.text(), "Move 1 server and 1 array to staging");
        QCOMPARE(f.after(change).referrers<&Server::deployment>(f.staging), QList({f.server, f.idle}));
        QVERIFY(edit::moveOwners(f.plan(), {f.idle}, f.staging)->isEmpty());
    }

    void aDeploymentGoesWithItsIdleServers()
    {
        Fixture f;
        f.draft.add(ServerDefault {.deployment = f.staging, .cloud = f.east, .instanceType = f.type});
        const auto change = edit::removeDeployment(f.plan(), f.staging);
        QCOMPARE(change->label.text(), "Remove the deployment staging with idle");
        const Plan plan = f.after(change);
        QVERIFY(!plan.find(f.idle) && !plan.find(f.staging) && plan.all<ServerDefault>().isEmpty());
        QCOMPARE(integrity::verify(plan), QStringList());
    }

    void aDeploymentInUseStays()
    {
        Fixture f;
        QCOMPARE(edit::removeDeployment(f.plan(), f.deployment).sentence(),
                 "The deployment production holds web-1, which runs. Terminate or move its servers first.");
        f.draft.remove(f.current);
        QCOMPARE(edit::removeDeployment(f.plan(), f.deployment).sentence(),
                 "The deployment production holds the array app. Move or remove its arrays first.");
        f.edit(f.staging, [](Deployment &row) { row.locked = true; });
        QCOMPARE(edit::removeDeployment(f.plan(), f.staging).sentence(),
                 "The deployment staging is locked. Unlock it before it is removed.");
        f.edit(f.staging, [](Deployment &row) { row.isDefault = true; });
        QCOMPARE(edit::removeDeployment(f.plan(), f.staging).sentence(),
                 "The deployment staging is the account's default and can't be removed. It can be renamed.");
    }
};

const program::Part testEditServers = program::test<TestEditServers>("tst_edit_servers");
} // namespace tst_edit_servers

#include "tst_edit_servers.moc"
