// SPDX-License-Identifier: MIT
// Edits of clouds and what belongs to them, and what deleting leaves behind.
#include "core/edit/clouds.h"
#include "core/edit/mcis.h"
#include "core/edit/next.h"
#include "core/edit/removal.h"
#include "core/plan/lookup.h"
#include "core/resolve/resolve.h"
#include "tests/support/accepted.h"
#include "tests/support/program.h"
#include "tests/support/wholeplan.h"

namespace tst_edit_clouds {
using edit::Removal;

class TestEditClouds : public QObject {
    Q_OBJECT
private slots:
    void aCloudIsAddedOnce()
    {
        const WholePlan f;
        const auto change = edit::addCloud(f.plan(), {.name = " Azure ", .displayName = "AzureRM"});
        QCOMPARE(change->label.text(), "Add the cloud AzureRM");
        const Plan plan = accepted(f.plan(), change);
        QVERIFY(findCloud(plan, "Azure"));
        QCOMPARE(edit::addCloud(plan, {.name = "Azure"}).sentence(),
                 "There is a cloud named Azure already. Enter another name.");
        QCOMPARE(edit::addCloud(plan, {.name = " "}).sentence(), "A cloud needs a name. Enter one.");
    }

    // CL1, EC-24: what refers to a cloud that is no longer registered stays.
    void unregisteringKeepsWhatRefers_CL1()
    {
        const WholePlan f;
        Cloud row = f.plan().row(f.east);
        row.registered = false;
        const Plan plan = accepted(f.plan(), edit::editCloud(f.plan(), row));
        QVERIFY(plan.find(f.setting));
        QCOMPARE(resolve(plan, f.server).image.value, f.image);
        QCOMPARE(resolve(plan, f.server).cloud.problem, Problem::CloudUnregistered);
    }

    void anIdIsUniqueInItsCloud_IM1()
    {
        const WholePlan f;
        const Image again {.cloud = f.east, .uid = QStringLiteral(" ami-1 ")};
        QCOMPARE(edit::addImages(f.plan(), {again}).sentence(),
                 "AWS US-East has the image ami-1 already. Enter another id.");
        Image fresh = again;
        fresh.uid = QStringLiteral("ami-9");
        QCOMPARE(edit::addImages(f.plan(), {fresh})->label.text(), "Add the image ami-9 to AWS US-East");
        QVERIFY(!edit::addImages(f.plan(), {fresh, fresh}));
        Image elsewhere = again;
        elsewhere.cloud = f.europe;
        const auto both = edit::addImages(f.plan(), {elsewhere, fresh});
        QCOMPARE(both->label.text(), "Add 2 images");
        accepted(f.plan(), both);
        Image other = f.plan().row(f.kernel);
        other.uid = QStringLiteral("ami-1");
        QVERIFY(!edit::editImages(f.plan(), {other}));
        QVERIFY(!edit::addImages(f.plan(), {Image {.cloud = f.east}}));
        QVERIFY(!edit::addDatacenter(f.plan(), {.cloud = f.east}));
    }

    void datacentersAndTypesAreUniqueToo()
    {
        const WholePlan f;
        const Plan plan = accepted(f.plan(), edit::addDatacenter(f.plan(), {.cloud = f.east, .uid = "z"}));
        QCOMPARE(edit::addDatacenter(plan, {.cloud = f.east, .uid = "z"}).sentence(),
                 "AWS US-East has the datacenter z already. Enter another id.");
        const auto type = edit::addInstanceType(f.plan(), {.cloud = f.east, .uid = "c1.medium"});
        QCOMPARE(type->label.text(), "Add the instance type c1.medium to AWS US-East");
        const Plan typed = accepted(f.plan(), type);
        QVERIFY(!edit::addInstanceType(typed, {.cloud = f.east, .uid = "c1.medium"}));
    }

    // IM2: the kind stays as long as a slot of it is filled; the cloud always.
    void theKindOfAnImageInUseStays_IM2()
    {
        const WholePlan f;
        Image row = f.plan().row(f.image);
        row.kind = ImageKind::Kernel;
        QCOMPARE(edit::editImages(f.plan(), {row}).sentence(),
                 "ami-1 is in use as a machine image and can't become a kernel image. Choose another there "
                 "first.");
        Image free = f.plan().row(f.kernel);
        free.kind = ImageKind::Ramdisk;
        free.cloud = f.europe;
        const Plan plan = accepted(f.plan(), edit::editImages(f.plan(), {free}));
        QCOMPARE(plan.row(f.kernel).kind, ImageKind::Ramdisk);
        QCOMPARE(plan.row(f.kernel).cloud, f.east);
    }

    // IM4, D8: told who uses it; deleted anyway it still resolves and is not offered; unused it goes.
    void anImageInUseIsKeptAsRemoved_IM4()
    {
        const WholePlan f;
        QCOMPARE(edit::remove(f.plan(), {f.image}, Removal::IfUnused).sentence(),
                 "ami-1 is used by Ubuntu [HEAD]. Choose another there first, or delete it anyway.");
        Plan plan = accepted(f.plan(), edit::remove(f.plan(), {f.image}, Removal::DeleteAnyway));
        QVERIFY(plan.row(f.image).removed);
        QCOMPARE(resolve(plan, f.server).image.value, f.image);
        QCOMPARE(resolve(plan, f.server).image.problem, Problem::Removed);
        QVERIFY(!edit::setImage(plan, {f.server}, f.image));

        const Image back {.cloud = f.east, .uid = QStringLiteral("ami-1"), .name = QStringLiteral("new")};
        const Plan again = accepted(plan, edit::addImages(plan, {back}));
        QCOMPARE(QString(again.row(f.image).name), "new");
        QVERIFY(!again.row(f.image).removed);

        plan = accepted(plan, edit::removeSettings(plan, {f.setting}));
        plan = accepted(plan, edit::remove(plan, {f.image}, Removal::IfUnused));
        QVERIFY(!plan.find(f.image));
    }

    // IM2 holds for an image that comes back, too.
    void anImageComesBackAsTheKindInUse()
    {
        const WholePlan f;
        const Plan plan = accepted(f.plan(), edit::remove(f.plan(), {f.image}, Removal::DeleteAnyway));
        QVERIFY(!edit::addImages(
            plan, {{.cloud = f.east, .uid = QStringLiteral("ami-1"), .kind = ImageKind::Kernel}}));
    }

    void aCloudGoesWithWhatBelongsToIt()
    {
        WholePlan f;
        const Plan plan = accepted(f.plan(), edit::remove(f.plan(), {f.europe}, Removal::IfUnused));
        QVERIFY(!plan.find(f.europe) && !plan.find(f.europeImage) && !plan.find(f.europeZone));
        const Plan kept = accepted(f.plan(), edit::remove(f.plan(), {f.east}, Removal::DeleteAnyway));
        QVERIFY(kept.row(f.east).removed && kept.row(f.image).removed && !kept.find(f.kernel));
        QVERIFY(!edit::addImages(kept, {{.cloud = f.east, .uid = QStringLiteral("ami-9")}}));
        const Plan back = accepted(kept, edit::addCloud(kept, {.name = "EC2 us-east-1"}));
        QVERIFY(!back.row(f.east).removed);
    }

    void usersAreNamedOnceInOrder()
    {
        WholePlan f;
        f.edit(f.server, [&](Server &row) { row.next.image = f.image; });
        f.edit(f.array, [&](ServerArray &row) { row.next.image = f.image; });
        const QList<AnyId> users {f.setting, f.server, f.array};
        QCOMPARE(edit::usersOf(f.plan(), f.image), users);
        QCOMPARE(edit::remove(f.plan(), {f.image}, Removal::IfUnused).sentence(),
                 "ami-1 is used by Ubuntu [HEAD], web-1 and app. Choose another there first, or delete it "
                 "anyway.");
        QCOMPARE(edit::usersOf(f.plan(), f.serverTemplate), QList<AnyId>({f.server, f.array}));
        QCOMPARE(edit::usersOf(f.plan(), f.mci), QList<AnyId>({f.listed}));
        QCOMPARE(edit::usersOf(f.plan(), f.europeImage), QList<AnyId>());
        QCOMPARE(edit::usersOf(f.plan(), f.server), QList<AnyId>());
    }

    // What is only said of a row goes with it and uses nothing.
    void notesGoWithWhatTheyAreAbout()
    {
        WholePlan f;
        const auto test = f.draft.add(
            TestRecord {.serverTemplate = f.serverTemplate, .mci = f.otherMci, .cloud = f.europe});
        const auto waiver = f.draft.add(Waiver {.rule = "W-03", .mci = f.otherMci});
        QCOMPARE(edit::usersOf(f.plan(), f.otherMci), QList<AnyId>());
        const Plan plan = accepted(f.plan(), edit::remove(f.plan(), {f.otherMci}, Removal::IfUnused));
        QVERIFY(!plan.find(test) && !plan.find(waiver) && !plan.find(f.otherMci));
    }

    // D8: an image that was kept for one MultiCloud Image goes with it.
    void whatWasKeptForItGoesWithIt()
    {
        WholePlan f;
        f.draft.remove(f.listed);
        const Plan kept =
            accepted(f.plan(), edit::remove(f.plan(), {f.image, f.type}, Removal::DeleteAnyway));
        QVERIFY(kept.row(f.image).removed && kept.row(f.type).removed);
        const Plan plan = accepted(kept, edit::remove(kept, {f.mci}, Removal::IfUnused));
        QVERIFY(!plan.find(f.image) && !plan.find(f.type) && plan.find(f.east));
    }

    // Rows that go together don't hold each other.
    void whatGoesTogetherIsNoUser()
    {
        WholePlan f;
        f.draft.remove(f.current);
        f.draft.remove(f.server);
        f.draft.remove(f.array);
        f.draft.remove(f.launch);
        const auto change =
            edit::remove(f.plan(), {f.image, f.mci, f.east, f.serverTemplate}, Removal::IfUnused);
        QCOMPARE(change->label.text(), "Delete 4 objects");
        const Plan plan = accepted(f.plan(), change);
        QVERIFY(!plan.find(f.image) && !plan.find(f.lineage) && !plan.find(f.templateLineage));
    }

    // ST4, EC-22: servers go on with a ServerTemplate that is deleted.
    void aServerTemplateInUseStillResolves_EC22()
    {
        const WholePlan f;
        QVERIFY(!edit::remove(f.plan(), {f.serverTemplate}, Removal::IfUnused));
        const Plan plan =
            accepted(f.plan(), edit::remove(f.plan(), {f.serverTemplate}, Removal::DeleteAnyway));
        QCOMPARE(resolve(plan, f.server).image.value, f.image);
        QCOMPARE(resolve(plan, f.server).serverTemplate.problem, Problem::Removed);
    }

    void editsOfRowsThatAreGoneAreRefused()
    {
        const WholePlan f;
        QVERIFY(!edit::editCloud(f.plan(), {}) && !edit::editImages(f.plan(), {Image()}));
        QVERIFY(!edit::editInstanceType(f.plan(), {}) && !edit::editDatacenter(f.plan(), {}));
        QVERIFY(!edit::remove(f.plan(), {Id<Image> {99}}, Removal::DeleteAnyway));
    }
};

const program::Part testEditClouds = program::test<TestEditClouds>("tst_edit_clouds");
} // namespace tst_edit_clouds

#include "tst_edit_clouds.moc"
