// SPDX-License-Identifier: MIT
// Edits of MultiCloud Images: revisions, settings, and promoting what a server tried.
#include "core/edit/mcis.h"
#include "core/edit/next.h"
#include "core/edit/removal.h"
#include "core/export/rightstwriter.h"
#include "core/plan/lookup.h"
#include "core/resolve/resolve.h"
#include "tests/support/accepted.h"
#include "tests/support/program.h"
#include "tests/support/wholeplan.h"

namespace tst_edit_mcis {
namespace {
constexpr Timestamp now {1'800'000'000'000};

Id<MultiCloudImage> headNamed(const Plan &plan, const QString &name)
{
    Id<MultiCloudImage> found;
    plan.all<MultiCloudImage>().forEach([&](const MultiCloudImage &row) {
        if (row.name == name && row.isHead())
            found = row.id;
    });
    return found;
}

Result<Change> committing(const Plan &plan, Id<MultiCloudImage> head)
{
    return edit::commitMci(plan, head, " Kernel 6 ", "ann", now);
}
} // namespace

class TestEditMcis : public QObject {
    Q_OBJECT
private slots:
    void aNewMciSupportsNoCloud_MC7()
    {
        const WholePlan f;
        const auto change = edit::addMci(f.plan(), " Rocky ", "nine");
        QCOMPARE(change->label.text(), "Add the MultiCloud Image Rocky");
        const Plan plan = accepted(f.plan(), change);
        const auto head = headNamed(plan, "Rocky");
        QVERIFY(plan.row(head).settingsKnown);
        QCOMPARE(plan.referrers<&MciSetting::mci>(head).size(), 0);
        QCOMPARE(edit::addMci(plan, "Rocky", {}).sentence(),
                 "There is a MultiCloud Image named Rocky already. Enter another name.");
        QVERIFY(!edit::addMci(plan, "", {}));
    }

    void onlyHeadIsEdited_MC1()
    {
        const WholePlan f;
        const Plan plan = accepted(f.plan(), committing(f.plan(), f.mci));
        const auto revision = findRevision(plan, f.lineage, 2);
        MultiCloudImage row = plan.row(revision);
        row.description = "changed";
        QCOMPARE(edit::editMci(plan, row).sentence(),
                 "Ubuntu [rev 2] is committed and never changes. Edit HEAD, or clone it.");
        const auto settings = plan.referrers<&MciSetting::mci>(revision);
        QCOMPARE(settings.size(), 1);
        MciSetting setting = plan.row(settings.at(0));
        setting.userData = "x";
        QVERIFY(!edit::editSettings(plan, {setting}) && !edit::removeSettings(plan, settings));
        QVERIFY(!edit::addSetting(plan, {.mci = revision, .cloud = f.europe}));
        QVERIFY(!edit::fillFrom(plan, revision, f.mci, {f.east}));
        QVERIFY(!edit::promote(plan, f.server, revision) && !committing(plan, revision));
    }

    void renamingHeadRenamesItsLineage()
    {
        const WholePlan f;
        MultiCloudImage row = f.plan().row(f.mci);
        row.name = "Ubuntu_24.04";
        row.tags = {"b", " a", "b"};
        const auto change = edit::editMci(f.plan(), row);
        QCOMPARE(change->label.text(), "Rename Ubuntu [HEAD] to Ubuntu_24.04");
        const Plan plan = accepted(f.plan(), change);
        QCOMPARE(plan.row(f.lineage).name, "Ubuntu_24.04");
        QCOMPARE(plan.row(f.mci).tags, QStringList({"a", "b"}));
        QCOMPARE(plan.row(f.committed).name, "Ubuntu");
        row.name = "Debian";
        QVERIFY(!edit::editMci(f.plan(), row));
    }

    void committingAddsTheNextRevision_MC3()
    {
        WholePlan f;
        f.edit(f.mci, [](MultiCloudImage &row) { row.tags = QStringList {"a:b=c"}; });
        QCOMPARE(edit::commitMci(f.plan(), f.mci, " ", "ann", now).sentence(),
                 "A revision needs a message that says what changed. Enter one.");
        f.edit(f.committed, [](MultiCloudImage &row) { row.revision = 7; }); // gaps are normal
        const auto change = committing(f.plan(), f.mci);
        QCOMPARE(change->label.text(), "Commit Ubuntu as revision 8");
        const Plan plan = accepted(f.plan(), change);
        const MultiCloudImage row = plan.row(findRevision(plan, f.lineage, 8));
        QCOMPARE(row.commitMessage, "Kernel 6");
        QCOMPARE(row.committedBy, "ann");
        QCOMPARE(row.tags, QStringList {"a:b=c"});
        QCOMPARE(plan.setting(row.id, f.east)->image, f.image);
        QVERIFY(plan.row(f.mci).isHead());
        // EC-17: who lists HEAD goes on listing it.
        QCOMPARE(plan.row(f.listed).mci, f.mci);
    }

    // D6: what is listed as the latest follows.
    void theLatestFollowsACommit()
    {
        WholePlan f;
        f.edit(f.listed, [&](ListedMci &row) {
            row.mci = f.committed;
            row.naming = RevisionNaming::Latest;
        });
        const Plan plan = accepted(f.plan(), committing(f.plan(), f.mci));
        QCOMPARE(plan.row(plan.row(f.listed).mci).revision, 2);
    }

    void whatIsNotKnownIsNotCommitted_D7()
    {
        WholePlan f;
        f.edit(f.otherMci, [](MultiCloudImage &row) { row.settingsKnown = false; });
        QVERIFY(committing(f.plan(), f.otherMci).sentence().startsWith("The settings of Debian [HEAD]"));
    }

    void aCloneIsALineageOfItsOwn_MC4_EC18()
    {
        const WholePlan f;
        const auto change = edit::cloneMci(f.plan(), f.mci, "Ubuntu v2", now);
        QCOMPARE(change->label.text(), "Clone Ubuntu [HEAD] as Ubuntu v2");
        const Plan plan = accepted(f.plan(), change);
        const auto clone = headNamed(plan, "Ubuntu v2");
        const MciLineage lineage = plan.row(plan.row(clone).lineage);
        QCOMPARE(lineage.clonedFrom, "Ubuntu [HEAD]");
        QCOMPARE(lineage.clonedAt, now);
        QCOMPARE(plan.setting(clone, f.east)->instanceType, f.type);
        QCOMPARE(edit::usersOf(plan, clone), QList<AnyId>());
        const Plan old = accepted(plan, edit::cloneMci(plan, f.committed, "Old", now));
        QVERIFY(old.row(headNamed(old, "Old")).commitMessage.isEmpty());
        QVERIFY(!edit::cloneMci(plan, f.mci, "Ubuntu v2", now));
    }

    void cloneNames_MC4_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("clone");
        QTest::newRow("version") << "MCI v8"
                                 << "MCI v9";
        QTest::newRow("ten") << "MCI v9"
                             << "MCI v10";
        QTest::newRow("dotted") << "CentOS_i386_v5.8"
                                << "CentOS_i386_v5.9";
        QTest::newRow("zeros") << "MCI v08"
                               << "MCI v09";
        QTest::newRow("no version") << "Ubuntu_22.04"
                                    << "Ubuntu_22.04 (clone)";
        QTest::newRow("a word") << "rev8"
                                << "rev8 (clone)";
        QTest::newRow("a clone") << "Base (clone)"
                                 << "Base (clone 2)";
    }
    void cloneNames_MC4()
    {
        QFETCH(QString, name);
        QFETCH(QString, clone);
        WholePlan f;
        f.edit(f.otherMci, [&](MultiCloudImage &row) { row.name = name; });
        QCOMPARE(edit::cloneName(f.plan(), f.otherMci), clone);
        f.draft.add(MciLineage {.name = clone});
        const QString next = edit::cloneName(f.plan(), f.otherMci);
        QVERIFY(next != clone && !next.isEmpty());
    }

    void aLineageHasOneHead_MC2()
    {
        WholePlan f;
        QCOMPARE(edit::makeHead(f.plan(), f.committed).sentence(), "Ubuntu has a HEAD already. Edit that.");
        const auto lineage = f.draft.add(MciLineage {.name = "Imported"});
        const auto revision = f.draft.add(
            MultiCloudImage {.lineage = lineage, .revision = 4, .name = "Imported", .commitMessage = "m"});
        f.draft.add(MciSetting {.mci = revision, .cloud = f.east, .image = f.image, .instanceType = f.type});
        const Plan plan = accepted(f.plan(), edit::makeHead(f.plan(), revision));
        const auto head = findRevision(plan, lineage, 0);
        QVERIFY(plan.setting(head, f.east) && plan.row(head).commitMessage.isEmpty());
        QVERIFY(accepted(plan, committing(plan, head)).find(revision));
        f.edit(lineage, [](MciLineage &row) { row.publisher = "RightScale"; });
        QVERIFY(!edit::makeHead(f.plan(), revision));
    }

    void aListedLineageIsNotDeleted_MC5_EC21()
    {
        WholePlan f;
        for (const auto removal : {edit::Removal::IfUnused, edit::Removal::DeleteAnyway})
            QCOMPARE(edit::remove(f.plan(), {f.mci}, removal).sentence(),
                     "Ubuntu can't be deleted, as it is listed by Base [HEAD]. Remove it from there first.");
        f.draft.remove(f.listed);
        f.edit(f.server, [&](Server &row) { row.next.mci = f.committed; });
        QCOMPARE(edit::usersOf(f.plan(), f.mci), QList<AnyId> {f.server});
        QVERIFY(!edit::remove(f.plan(), {f.mci}, edit::Removal::IfUnused));
        QVERIFY(!edit::remove(f.plan(), {f.committed}, edit::Removal::DeleteAnyway));
        const auto change = edit::remove(f.plan(), {f.mci}, edit::Removal::DeleteAnyway);
        QCOMPARE(change->label.text(), "Delete Ubuntu with all revisions");
        Plan plan = accepted(f.plan(), change);
        QVERIFY(!plan.find(f.mci) && !plan.find(f.setting) && plan.row(f.committed).removed);
        QCOMPARE(resolve(plan, f.server).mci.problem, Problem::Removed);
        plan = accepted(plan, edit::setMci(plan, {f.server}, f.otherMci));
        plan = accepted(plan, edit::remove(plan, {f.committed}, edit::Removal::IfUnused));
        QVERIFY(!plan.find(f.committed) && !plan.find(f.lineage));
    }

    void aRevisionIsPublishedOnce_MC6_D9()
    {
        const WholePlan f;
        QVERIFY(!edit::publishMci(f.plan(), f.mci, "ann", now));
        const Plan plan = accepted(f.plan(), edit::publishMci(f.plan(), f.committed, "ann", now));
        QCOMPARE(plan.row(f.committed).publishedBy, "ann");
        QCOMPARE(plan.row(f.committed).publishedAt, now);
        QVERIFY(edit::publishMci(plan, f.committed, "ann", now)
                    .sentence()
                    .startsWith("Ubuntu [rev 1] is published already"));
    }

    void aCloudHasOneSetting()
    {
        const WholePlan f;
        const MciSetting row {.mci = f.mci, .cloud = f.east, .image = f.image, .instanceType = f.type};
        QCOMPARE(edit::addSetting(f.plan(), row).sentence(),
                 "Ubuntu [HEAD] has a setting for AWS US-East already, and a MultiCloud Image has one for "
                 "each cloud. Change that one.");
        MciSetting other = row;
        other.cloud = f.europe;
        QVERIFY(!edit::addSetting(f.plan(), other)); // NX2: an image of another cloud
        other.image = f.europeImage;
        other.instanceType = {};
        QVERIFY(edit::addSetting(f.plan(), other).sentence().contains("needs an instance type"));
        other.instanceType = f.europeType;
        const auto change = edit::addSetting(f.plan(), other);
        QCOMPARE(change->label.text(), "Add AWS EU to Ubuntu [HEAD]");
        accepted(f.plan(), change);
    }

    void eachSlotTakesItsKind_IM2()
    {
        const WholePlan f;
        MciSetting row = f.plan().row(f.setting);
        row.kernel = f.image;
        QCOMPARE(
            edit::editSettings(f.plan(), {row}).sentence(),
            "ami-1 is a machine image, which can't be the kernel of this setting of Ubuntu [HEAD]. Choose a "
            "kernel image.");
        row.kernel = f.kernel;
        QCOMPARE(accepted(f.plan(), edit::editSettings(f.plan(), {row})).row(f.setting).kernel, f.kernel);
        row.image = f.kernel;
        QVERIFY(!edit::editSettings(f.plan(), {row}));
        row.image = {};
        QVERIFY(edit::editSettings(f.plan(), {row}).sentence().contains("needs an image"));
    }

    // R-12, EC-05: a matcher's setting has no instance type; whoever edits it makes it their own.
    void anEditedSettingIsManual_EC05()
    {
        WholePlan f;
        f.edit(f.setting, [](MciSetting &row) {
            row.origin = SettingOrigin::Matcher;
            row.instanceType = {};
        });
        MciSetting row = f.plan().row(f.setting);
        QVERIFY(edit::editSettings(f.plan(), {row})->isEmpty());
        row.userData = "x";
        const auto change = edit::editSettings(f.plan(), {row});
        QCOMPARE(change->label.text(), "Change the setting of Ubuntu [HEAD] for AWS US-East");
        QCOMPARE(accepted(f.plan(), change).row(f.setting).origin, SettingOrigin::Manual);
    }

    // D7: with its first setting, what it supports is known.
    void aSettingMakesSettingsKnown_D7()
    {
        WholePlan f;
        f.edit(f.otherMci, [](MultiCloudImage &row) { row.settingsKnown = false; });
        const Plan plan = accepted(
            f.plan(),
            edit::addSetting(f.plan(),
                             {.mci = f.otherMci, .cloud = f.east, .image = f.image, .instanceType = f.type}));
        QVERIFY(plan.row(f.otherMci).settingsKnown);
    }

    void fillingReplacesTheCloudsChosen()
    {
        WholePlan f;
        const auto eu = f.draft.add(MciSetting {
            .mci = f.otherMci, .cloud = f.europe, .image = f.europeImage, .instanceType = f.europeType});
        f.edit(f.setting, [](MciSetting &row) { row.userData = "ubuntu"; });
        const auto change = edit::fillFrom(f.plan(), f.otherMci, f.mci, {f.east, f.europe});
        QCOMPARE(change->label.text(), "Fill Debian [HEAD] from Ubuntu [HEAD]");
        const Plan plan = accepted(f.plan(), change);
        QCOMPARE(plan.setting(f.otherMci, f.east)->userData, "ubuntu");
        QCOMPARE(plan.setting(f.otherMci, f.europe)->id, eu);
        QVERIFY(!edit::fillFrom(f.plan(), f.otherMci, f.mci, {f.europe}));
    }

    void sameImagesAreOnesOfOtherClouds()
    {
        WholePlan f;
        for (const auto image : {f.image, f.europeImage, f.kernel})
            f.edit(image, [](Image &row) { row.name = QStringLiteral("jammy"); });
        QCOMPARE(edit::sameImages(f.plan(), f.mci, "jammy"), QList<Id<Image>> {f.europeImage});
        QCOMPARE(edit::sameImages(f.plan(), f.otherMci, "jammy"), QList<Id<Image>>({f.image, f.europeImage}));
        f.edit(f.europeImage, [](Image &row) { row.availability = Availability::Deregistered; });
        QCOMPARE(edit::sameImages(f.plan(), f.mci, "jammy"), QList<Id<Image>>());
    }

    void promotingMovesWhatNextSetsToHead()
    {
        WholePlan f;
        const auto tried = f.addImage(f.east, "ami-tried", ImageKind::Machine);
        QVERIFY(edit::promote(f.plan(), f.server, f.mci).sentence().contains("nothing to promote"));
        f.edit(f.server, [&](Server &row) {
            row.next.image = tried;
            row.next.userData = QString();
            row.next.kernel = OverrideOrDefault<Id<Image>>::cloudDefault();
        });
        f.edit(f.setting, [&](MciSetting &row) {
            row.userData = "old";
            row.kernel = f.kernel;
        });
        const auto change = edit::promote(f.plan(), f.server, f.mci);
        QCOMPARE(change->label.text(), "Promote what is set on web-1 to Ubuntu [HEAD]");
        const Plan plan = accepted(f.plan(), change);
        QCOMPARE(plan.row(f.server).next, f.plan().row(f.array).next); // inherits all again
        QCOMPARE(plan.row(f.setting).image, tried);
        QVERIFY(plan.row(f.setting).userData.isEmpty() && !plan.row(f.setting).kernel);
        QCOMPARE(plan.row(f.setting).instanceType, f.type);
        QCOMPARE(resolve(plan, f.array).image.value, tried);
    }

    // HEAD of another MultiCloud Image becomes the owner's; what Next inherited so far comes along.
    void promotingToAnotherMciChoosesIt()
    {
        WholePlan f;
        const auto tried = f.addImage(f.east, "ami-tried", ImageKind::Machine);
        f.edit(f.server, [&](Server &row) { row.next.image = tried; });
        const Plan plan = accepted(f.plan(), edit::promote(f.plan(), f.server, f.otherMci));
        QCOMPARE(plan.row(f.server).next.mci, Override(f.otherMci));
        QVERIFY(plan.row(f.server).next.image.isInherited());
        QCOMPARE(plan.setting(f.otherMci, f.east)->instanceType, f.type);
        QCOMPARE(resolve(plan, f.server).image.value, tried);
        QCOMPARE(resolve(plan, f.array).image.value, f.image);
    }

    void promotingToANewMciKeepsTheLaunch()
    {
        WholePlan f;
        const auto tried = f.addImage(f.east, "ami-tried", ImageKind::Machine);
        f.edit(f.mci, [](MultiCloudImage &row) { row.tags = QStringList {"a:b=c"}; });
        f.edit(f.array, [&](ServerArray &row) { row.next.image = tried; });
        QVERIFY(!edit::promoteToNew(f.plan(), f.array, "Debian", now));
        const auto change = edit::promoteToNew(f.plan(), f.array, "Ubuntu tried", now);
        QCOMPARE(change->label.text(), "Promote what is set on app to the new Ubuntu tried");
        const Plan plan = accepted(f.plan(), change);
        const auto head = headNamed(plan, "Ubuntu tried");
        const Resolution resolution = resolve(plan, f.array);
        QCOMPARE(plan.row(f.array).next.mci, Override(head));
        QCOMPARE(resolution.image.value, tried);
        QCOMPARE(resolution.image.from, Layer::MciSetting);
        QCOMPARE(resolution.instanceType.value, f.type);
        QCOMPARE(plan.row(head).tags, QStringList {"a:b=c"});
        QCOMPARE(plan.row(plan.row(head).lineage).clonedFrom, "Ubuntu [HEAD]");
    }

    // D21: the file that a HEAD was read from is written as long as it says what HEAD says.
    void anEditedHeadIsNotWrittenAsItWasRead_D21()
    {
        WholePlan f;
        f.edit(f.image, [](Image &row) { row.name = QStringLiteral("x"); });
        const QByteArray source = "# mine\nName: Ubuntu\nSettings:\n- Cloud: EC2 us-east-1\n"
                                  "  Instance Type: m1.small\n  Image: ami-1\n";
        f.edit(f.type, [](InstanceType &row) { row.uid = row.name; });
        f.edit(f.mci, [&](MultiCloudImage &row) { row.source = QString::fromUtf8(source); });
        QCOMPARE(*mciToRightSt(f.plan(), f.mci), source);
        MultiCloudImage row = f.plan().row(f.mci);
        row.name = "Ubuntu_24.04";
        row.description = "noble";
        const Plan renamed = accepted(f.plan(), edit::editMci(f.plan(), row));
        const QByteArray text = *mciToRightSt(renamed, f.mci);
        QVERIFY(text.contains("Name: Ubuntu_24.04") && text.contains("Description: noble"));
        MciSetting setting = f.plan().row(f.setting);
        setting.userData = "hello";
        const Plan filled = accepted(f.plan(), edit::editSettings(f.plan(), {setting}));
        QVERIFY(mciToRightSt(filled, f.mci)->contains("User Data: hello"));
    }
};

const program::Part testEditMcis = program::test<TestEditMcis>("tst_edit_mcis");
} // namespace tst_edit_mcis

#include "tst_edit_mcis.moc"
