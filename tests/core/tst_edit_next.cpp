// SPDX-License-Identifier: MIT
// Edits of Next: what each sets, says of itself in the history, leaves out and refuses.
#include "core/edit/next.h"
#include "core/resolve/resolve.h"
#include "tests/support/accepted.h"
#include "tests/support/program.h"
#include "tests/support/wholeplan.h"

#include <QtTest>

namespace tst_edit_next {
namespace {
struct Fixture : WholePlan {
    Id<Server> second =
        draft.add(Server {.name = "web-2", .deployment = deployment, .next = plan().row(server).next});
    Id<Server> european = draft.add(Server {.name = "eu-1",
                                            .deployment = deployment,
                                            .next = {.cloud = europe, .serverTemplate = serverTemplate}});
    QList<Owner> both {server, second};

    // The plan after the change, which must be one.
    Plan after(const Result<Change> &change) const { return accepted(plan(), change); }
};
} // namespace

class TestEditNext : public QObject {
    Q_OBJECT
private slots:
    void oneOrManyAreOneChange()
    {
        Fixture f;
        const auto one = edit::setImage(f.plan(), {f.server}, f.image);
        QCOMPARE(one->label.text(), "Set the image of web-1 to ami-1");
        QCOMPARE(f.after(one).row(f.server).next.image, Override(f.image));

        const auto many = edit::setMci(f.plan(), {f.server, f.second, f.array}, f.otherMci);
        QCOMPARE(many->label.text(), "Set the MultiCloud Image of 2 servers and 1 array to Debian [HEAD]");
        QCOMPARE(many->rows(), 3);
        QCOMPARE(edit::setMci(f.plan(), f.both, f.otherMci)->label.text(),
                 "Set the MultiCloud Image of 2 servers to Debian [HEAD]");
    }

    void whoIsSoAlreadyIsLeftOut()
    {
        Fixture f;
        f.edit(f.second, [&](Server &row) { row.next.instanceType = f.type; });
        const auto change = edit::setInstanceType(f.plan(), f.both, f.type);
        QCOMPARE(change->label.text(), "Set the instance type of web-1 to m1.small");
        QCOMPARE(change->rows(), 1);
        QVERIFY(edit::setInstanceType(f.plan(), {f.second, f.second}, f.type)->isEmpty());
        QVERIFY(edit::inherit(f.plan(), {f.server}, LaunchField::Image)->isEmpty());
    }

    // NX1, NX4: any MultiCloud Image, listed or not; an image set here leaves it as it is.
    void imageAndMciAreIndependent()
    {
        Fixture f;
        f.draft = Draft(f.after(edit::setMci(f.plan(), {f.server}, f.otherMci)));
        const Plan plan = f.after(edit::setImage(f.plan(), {f.server}, f.image));
        QCOMPARE(plan.row(f.server).next.mci, Override(f.otherMci));
        QCOMPARE(plan.row(f.server).next.image, Override(f.image));
    }

    void valuesOfAnotherCloudAreRefused_NX2()
    {
        Fixture f;
        QCOMPARE(edit::setImage(f.plan(), {f.server}, f.europeImage).sentence(),
                 "The image ami-2 belongs to AWS EU, but web-1 launches in AWS US-East. Choose one of AWS "
                 "US-East.");
        QCOMPARE(edit::setInstanceType(f.plan(), {f.server, f.european}, f.europeType).sentence(),
                 "The instance type m1.large belongs to AWS EU, but web-1 launches in AWS US-East. Choose "
                 "one of AWS "
                 "US-East.");
        QCOMPARE(
            edit::setDatacenter(f.plan(), {f.array}, f.europeZone).sentence(),
            "The datacenter eu-west-1a belongs to AWS EU, but app launches in AWS US-East. Choose one of AWS "
            "US-East.");
        QVERIFY(!edit::setKernel(f.plan(), {f.european}, f.kernel));
    }

    void imagesOfTheWrongKindAreRefused_IM2()
    {
        Fixture f;
        QCOMPARE(edit::setImage(f.plan(), {f.server}, f.kernel).sentence(),
                 "aki-1 is a kernel image, which can't be the image of web-1. Choose a machine image.");
        QCOMPARE(edit::setRamdisk(f.plan(), {f.server}, f.kernel).sentence(),
                 "aki-1 is a kernel image, which can't be the ramdisk of web-1. Choose a ramdisk image.");
        QVERIFY(edit::setKernel(f.plan(), {f.server}, f.kernel));
    }

    // D8: what was deleted is no longer offered, but stays where it is.
    void removedRowsAreNotChosenAnew()
    {
        Fixture f;
        f.edit(f.second, [&](Server &row) { row.next.image = f.image; });
        f.edit(f.image, [](Image &row) { row.removed = true; });
        QCOMPARE(edit::setImage(f.plan(), {f.server}, f.image).sentence(),
                 "The image ami-1 has been deleted. Choose another.");
        QVERIFY(edit::setImage(f.plan(), {f.second}, f.image)->isEmpty());
        f.edit(f.otherMci, [](MultiCloudImage &row) { row.removed = true; });
        QCOMPARE(edit::setMci(f.plan(), {f.server}, f.otherMci).sentence(),
                 "The MultiCloud Image Debian [HEAD] has been deleted. Choose another.");
    }

    void rowsThatAreGoneAreRefused()
    {
        Fixture f;
        QVERIFY(!edit::setImage(f.plan(), {f.server}, Id<Image> {99}));
        QCOMPARE(edit::setUserData(f.plan(), {Id<Server> {99}}, QStringLiteral("x")).sentence(),
                 "What was to be changed is no longer in the plan. Select something that is, and try again.");
        QVERIFY(!edit::pin(f.plan(), {Id<ServerArray> {99}}, LaunchField::Image));
        QVERIFY(!edit::inheritAll(f.plan(), {Id<Server> {99}}));
        QVERIFY(!edit::setTags(f.plan(), {Id<Server> {99}}, {}));
    }

    // D2: inherit, a value and the cloud's default are three answers; so is an empty text.
    void emptyIsNotInherit()
    {
        Fixture f;
        const Plan userData = f.after(edit::setUserData(f.plan(), {f.server}, QString()));
        QVERIFY(userData.row(f.server).next.userData.isSet());
        const auto kernel =
            edit::setKernel(f.plan(), {f.server}, OverrideOrDefault<Id<Image>>::cloudDefault());
        QCOMPARE(kernel->label.text(), "Set the kernel of web-1 to the cloud's default");
        QVERIFY(f.after(kernel).row(f.server).next.kernel.isCloudDefault());
        QCOMPARE(edit::setDatacenter(f.plan(), {f.server}, OverrideOrDefault<Id<Datacenter>>::cloudDefault())
                     ->label.text(),
                 "Let web-1 launch in any datacenter");
        QCOMPARE(edit::setDatacenter(f.plan(), {f.server}, f.zone)->label.text(),
                 "Set the datacenter of web-1 to us-east-1a");
    }

    // EC-10, EC-11, EC-14.
    void anotherServerTemplateLeavesTheOverrides()
    {
        Fixture f;
        const auto other =
            f.draft.add(ServerTemplate {.lineage = f.templateLineage, .revision = 3, .name = "Base"});
        f.edit(f.server, [&](Server &row) { row.next.mci = f.mci; });
        const auto change = edit::setServerTemplate(f.plan(), {f.server}, other);
        QCOMPARE(change->label.text(), "Set the ServerTemplate of web-1 to Base [rev 3]");
        QCOMPARE(f.after(change).row(f.server).next.mci, Override(f.mci));
        QCOMPARE(f.after(change).row(f.server).next.serverTemplate, other);
        f.edit(other, [](ServerTemplate &row) { row.removed = true; });
        QVERIFY(!edit::setServerTemplate(f.plan(), {f.server}, other));
    }

    void tagsAreSortedAndEachOnce()
    {
        Fixture f;
        const auto change = edit::setTags(f.plan(), {f.array}, {"b:c=d", " a:b=c", "b:c=d", ""});
        QCOMPARE(f.after(change).row(f.array).tags, QStringList({"a:b=c", "b:c=d"}));
    }

    void untickingKeepsWhatIsInherited_D23()
    {
        Fixture f;
        f.edit(f.setting, [](MciSetting &row) { row.userData = "#!/bin/sh"; });
        for (const LaunchField field :
             {LaunchField::Mci, LaunchField::Image, LaunchField::InstanceType, LaunchField::Kernel,
              LaunchField::Ramdisk, LaunchField::UserData, LaunchField::Datacenter}) {
            const auto pinned = edit::pin(f.plan(), {f.server, f.array}, field);
            const Plan plan = f.after(pinned);
            for (const Owner owner : {Owner(f.server), Owner(f.array)}) {
                QCOMPARE(fieldState(plan, owner, field), FieldState::Pinned);
                QCOMPARE(valueText(plan, resolve(plan, owner), field),
                         valueText(f.plan(), resolve(f.plan(), owner), field));
            }
            QVERIFY(edit::pin(plan, {f.server, f.array}, field)->isEmpty());
            const auto again = edit::inherit(plan, {f.server, f.array}, field);
            QVERIFY(pinned->merged(*again).isEmpty());
        }
        QCOMPARE(edit::pin(f.plan(), {f.server}, LaunchField::InstanceType)->label.text(),
                 "Keep the instance type of web-1 as it is");
    }

    void nothingInheritedCannotBeKept()
    {
        Fixture f;
        QCOMPARE(edit::pin(f.plan(), {f.european}, LaunchField::Image).sentence(),
                 "eu-1 inherits no image that could be kept. Choose the image instead.");
        f.edit(f.mci, [](MultiCloudImage &row) { row.settingsKnown = false; });
        QVERIFY(!edit::pin(f.plan(), {f.european}, LaunchField::UserData));
        QVERIFY(!edit::pin(f.plan(), {f.server}, LaunchField::Cloud));
        QVERIFY(!edit::inherit(f.plan(), {f.server}, LaunchField::Tags));
        f.draft.add(DatacenterWeight {.array = f.array, .datacenter = f.zone, .weight = 100});
        QCOMPARE(edit::pin(f.plan(), {f.array}, LaunchField::Datacenter).sentence(),
                 "app launches by its datacenter policy, which comes before a datacenter set on it. Change "
                 "the policy "
                 "instead.");
    }

    void revertAllLeavesCloudAndServerTemplate()
    {
        Fixture f;
        const LaunchSettings before = f.plan().row(f.server).next;
        f.edit(f.server, [&](Server &row) {
            row.next.mci = f.otherMci;
            row.next.image = f.image;
            row.next.kernel = OverrideOrDefault<Id<Image>>::cloudDefault();
            row.next.userData = QString();
        });
        const auto change = edit::inheritAll(f.plan(), f.both);
        QCOMPARE(change->label.text(), "Inherit all settings of web-1");
        QCOMPARE(f.after(change).row(f.server).next, before);
    }
};

const program::Part testEditNext = program::test<TestEditNext>("tst_edit_next");
} // namespace tst_edit_next

#include "tst_edit_next.moc"
