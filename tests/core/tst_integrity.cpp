// SPDX-License-Identifier: MIT
// What must hold in every plan is told, with the names of what breaks it, when a plan made by hand breaks it.
#include "core/integrity/integrity.h"
#include "tests/support/generate.h"
#include "tests/support/program.h"
#include "tests/support/wholeplan.h"

#include <QtTest>

namespace tst_integrity {
namespace {
struct Whole : WholePlan {
    QStringList verified() const { return integrity::verify(plan()); }
};
} // namespace

class TestIntegrity : public QObject {
    Q_OBJECT
private slots:
    void aWholePlanIsNotComplainedAbout()
    {
        QCOMPARE(Whole {}.verified(), QStringList());
        QCOMPARE(integrity::verify(generate::plan(generate::Tiny)), QStringList());
    }

    // A change whose before side is not the row as it is leaves the back references behind.
    void backReferencesThatAreNotTheRows()
    {
        Whole w;
        const auto staging = w.draft.add(Deployment {.name = "staging"});
        Plan plan = w.draft.plan();
        Server before = plan.row(w.server);
        before.deployment = staging;
        Server after = before;
        after.name = "web-2";
        Change wrong;
        wrong.of<Server>().updated.append({before, after});
        plan.apply(wrong);
        QCOMPARE(integrity::verify(plan),
                 QStringList("Server web-2 is missing among what refers to its Deployment."));
    }

    void aReferenceToNothing()
    {
        Whole w;
        w.draft.remove(w.type);
        QCOMPARE(w.verified(),
                 QStringList("The Instance Type of MultiCloud Image setting of Ubuntu [HEAD] for AWS US-East "
                             "is not in the "
                             "plan (number 1)."));
    }

    void aMissingReference()
    {
        Whole w;
        w.edit(w.server, [](Server &row) { row.deployment = {}; });
        QCOMPARE(w.verified(), QStringList("Server web-1 has no Deployment."));
    }

    void anOverrideThatNamesNothing()
    {
        Whole w;
        w.edit(w.server, [](Server &row) { row.next.image = Id<Image>(); });
        QCOMPARE(w.verified(), QStringList("The Image of Server web-1 is not in the plan (number 0)."));
    }

    void twoSettingsForOneCloud()
    {
        Whole w;
        w.draft.add(MciSetting {.mci = w.mci, .cloud = w.east, .image = w.image});
        QCOMPARE(w.verified(),
                 QStringList("MultiCloud Image Ubuntu [HEAD] has more than one setting for AWS US-East."));
    }

    void noDefaultAndTwoDefaults_SM1()
    {
        Whole none;
        none.edit(none.listed, [](ListedMci &row) { row.isDefault = false; });
        QCOMPARE(none.verified(),
                 QStringList("ServerTemplate Base [HEAD] lists MultiCloud Images, but none is the default."));
        Whole two;
        two.draft.add(
            ListedMci {.serverTemplate = two.serverTemplate, .mci = two.otherMci, .isDefault = true});
        QCOMPARE(two.verified(),
                 QStringList("ServerTemplate Base [HEAD] has 2 default MultiCloud Images instead of one."));
    }

    void oneLineageListedTwice_SM4()
    {
        Whole w;
        w.draft.add(ListedMci {.serverTemplate = w.serverTemplate, .mci = w.committed});
        QCOMPARE(w.verified(),
                 QStringList("ServerTemplate Base [HEAD] lists the MultiCloud Image Ubuntu twice."));
    }

    void valuesOfAnotherCloud_NX2()
    {
        Whole w;
        w.edit(w.server, [&](Server &row) { row.next.image = w.europeImage; });
        QCOMPARE(w.verified(),
                 QStringList("Server web-1 is for AWS US-East, but its Image ami-2 belongs to AWS EU."));
        Whole type;
        type.edit(type.array, [&](ServerArray &row) { row.next.instanceType = type.europeType; });
        QCOMPARE(
            type.verified(),
            QStringList(
                "Server Array app is for AWS US-East, but its Instance Type m1.large belongs to AWS EU."));
        Whole zone;
        zone.edit(zone.server, [&](Server &row) { row.next.datacenter = zone.europeZone; });
        QCOMPARE(
            zone.verified(),
            QStringList("Server web-1 is for AWS US-East, but its Datacenter eu-west-1a belongs to AWS EU."));
    }

    void anImageOfTheWrongKind_IM2()
    {
        Whole w;
        w.edit(w.setting, [&](MciSetting &row) { row.image = w.kernel; });
        QCOMPARE(w.verified(),
                 QStringList(
                     "MultiCloud Image setting of Ubuntu [HEAD] for AWS US-East has the kernel image aki-1 "
                     "where a machine image belongs."));
        Whole ramdisk;
        ramdisk.edit(ramdisk.server, [&](Server &row) { row.next.ramdisk = ramdisk.image; });
        QCOMPARE(ramdisk.verified(),
                 QStringList("Server web-1 has the machine image ami-1 where a ramdisk image belongs."));
    }

    void twoImagesOfOneUid_IM1()
    {
        Whole w;
        w.addImage(w.east, "ami-1", ImageKind::Machine);
        QCOMPARE(w.verified(), QStringList("AWS US-East has more than one image of the uid ami-1."));
    }

    void twoHeads_MC2()
    {
        Whole w;
        w.draft.add(MultiCloudImage {.lineage = w.lineage, .name = "Ubuntu"});
        w.draft.add(ServerTemplate {.lineage = w.templateLineage, .name = "Base"});
        QCOMPARE(w.verified(),
                 QStringList({"There is more than one MultiCloud Image Ubuntu [HEAD].",
                              "There is more than one ServerTemplate Base [HEAD]."}));
    }

    void weights_AR1()
    {
        Whole w;
        w.draft.add(DatacenterWeight {.array = w.array, .datacenter = w.zone, .weight = 60});
        QCOMPARE(w.verified(),
                 QStringList("The datacenter weights of Server Array app add up to 60 instead of 100."));
    }

    void bounds_AR2()
    {
        Whole w;
        w.edit(w.array, [](ServerArray &row) { row.minCount = 5; });
        QCOMPARE(w.verified(), QStringList("Server Array app has a minimum of 5 and a maximum of 2."));
    }

    void schedules_AR3()
    {
        Whole w;
        w.draft.add(ScheduleEntry {.array = w.array, .minute = 1440, .minCount = 3, .maxCount = 2});
        QCOMPARE(
            w.verified(),
            QStringList({"The schedule of Server Array app has an entry at minute 1440, which no day has.",
                         "The schedule of Server Array app has a minimum of 3 and a maximum of 2."}));
    }

    void waiversAreForOneObject()
    {
        Whole w;
        w.draft.add(Waiver {.rule = "W-03", .server = w.server});
        QCOMPARE(w.verified(), QStringList());
        w.draft.add(Waiver {.rule = "W-04", .server = w.server, .deployment = w.deployment});
        QCOMPARE(w.verified(), QStringList("A waiver of W-04 is for 2 objects instead of one."));
    }

    void instancesAndTheirOwner()
    {
        Whole none;
        none.edit(none.current, [](Instance &row) { row.server = {}; });
        QCOMPARE(none.verified(),
                 QStringList("Instance 1 must belong to a server or to an array, and to only one."));
        Whole two;
        two.edit(two.current, [&](Instance &row) { row.array = two.array; });
        QCOMPARE(two.verified(),
                 QStringList("Instance 1 must belong to a server or to an array, and to only one."));
        Whole role;
        role.edit(role.current, [](Instance &row) { row.role = InstanceRole::ArrayInstance; });
        QCOMPARE(role.verified(),
                 QStringList("Instance web-1 has the role \"array instance\", which is not for it."));
        Whole twice;
        twice.draft.add(Instance {.server = twice.server, .launch = twice.launch});
        QCOMPARE(twice.verified(), QStringList("Server web-1 has more than one Current."));
    }

    // CL1: a cloud that is not registered, and rows that were removed although in use (D8), stay.
    void unregisteredAndRemovedRowsAreWhole_CL1()
    {
        Whole w;
        w.edit(w.east, [](Cloud &row) { row.registered = false; });
        w.edit(w.image, [](Image &row) { row.removed = true; });
        w.edit(w.mci, [](MultiCloudImage &row) { row.removed = true; });
        QCOMPARE(w.verified(), QStringList());
    }
};

const program::Part testIntegrity = program::test<TestIntegrity>("tst_integrity");
} // namespace tst_integrity

#include "tst_integrity.moc"
