// SPDX-License-Identifier: MIT
// ServerTemplates, their revisions and lists are edited under ST1 to ST4 and SM1 to SM7, and compared.
#include "core/answer/compare.h"
#include "core/edit/templates.h"
#include "core/plan/lookup.h"
#include "core/resolve/resolve.h"
#include "tests/support/accepted.h"
#include "tests/support/plantext.h"
#include "tests/support/program.h"
#include "tests/support/wholeplan.h"

#include <QtTest>

namespace tst_edit_templates {
namespace {
const Timestamp now {1'700'000'000'000};

struct Fixture : WholePlan {
    Plan at = plan();
    void apply(const Result<Change> &change) { at = accepted(at, change); }
    Id<ServerTemplate> revision(int number) const { return findRevision(at, templateLineage, number); }
    Id<ListedMci> listing(int place) const { return listedMcis(at, serverTemplate).at(place); }
};
} // namespace

class TestEditTemplates : public QObject {
    Q_OBJECT
private slots:
    void aCommittedRevisionNeverChanges_ST1_SM6()
    {
        Fixture f;
        QVERIFY(!edit::commitTemplate(f.at, f.serverTemplate, " ", false, "me", now));
        f.apply(edit::commitTemplate(f.at, f.serverTemplate, "first", false, "me", now));
        const Id<ServerTemplate> first = f.revision(1);
        QCOMPARE(f.at.row(first).commitMessage, "first");
        ServerTemplate row = f.at.row(first);
        row.description = "other";
        QVERIFY(!edit::editTemplate(f.at, row));
        QVERIFY(!edit::addListing(f.at, first, f.otherMci));
        QVERIFY(!edit::commitTemplate(f.at, first, "again", false, "me", now));
        f.apply(edit::addListing(f.at, f.serverTemplate, f.otherMci));
        QCOMPARE(listedMcis(f.at, first).size(), 1);
    }

    void committingTakesTheMcisAlong_ST3_EC17()
    {
        Fixture f;
        const auto change = edit::commitTemplate(f.at, f.serverTemplate, "both", true, "me", now);
        QCOMPARE(change->label.text(), "Commit Base as revision 1 with its MultiCloud Image");
        f.apply(change);
        const MultiCloudImage &mci = f.at.row(f.at.defaultMci(f.revision(1))->mci);
        QCOMPARE(mci.revision, 2);
        QVERIFY(f.at.setting(mci.id, f.east));
        QCOMPARE(f.at.defaultMci(f.serverTemplate)->mci, f.mci);
    }

    void aDeletedOneIsClonedBack_ST4()
    {
        Fixture f;
        f.edit(f.serverTemplate, [](ServerTemplate &row) { row.removed = true; });
        f.at = f.plan();
        QVERIFY(!edit::addListing(f.at, f.serverTemplate, f.otherMci));
        const QString name = edit::cloneName(f.at, f.serverTemplate);
        QCOMPARE(name, "Base (clone)");
        const auto change = edit::cloneTemplate(f.at, f.serverTemplate, name, now);
        const ServerTemplate clone = change->of<ServerTemplate>().added.constFirst();
        f.apply(change);
        QVERIFY(!clone.removed && clone.isHead());
        QCOMPARE(f.at.defaultMci(clone.id)->mci, f.mci);
    }

    void aNameIsTakenOnce()
    {
        Fixture f;
        QVERIFY(!edit::addTemplate(f.at, "Base", {}));
        f.apply(edit::addTemplate(f.at, " App ", "text"));
        ServerTemplate row = f.at.row(f.serverTemplate);
        row.name = "App";
        QVERIFY(!edit::editTemplate(f.at, row));
        row.name = "Basis";
        f.apply(edit::editTemplate(f.at, row));
        QCOMPARE(f.at.row(f.templateLineage).name, "Basis");
    }

    void publishingPublishesWhatIsListed_MC6()
    {
        Fixture f;
        f.apply(edit::commitTemplate(f.at, f.serverTemplate, "alone", false, "me", now));
        f.apply(edit::commitTemplate(f.at, f.serverTemplate, "both", true, "me", now));
        QVERIFY(edit::publishTemplate(f.at, f.revision(1), "me", now).sentence().contains("still changes"));
        QVERIFY(!edit::publishTemplate(f.at, f.serverTemplate, "me", now));
        f.apply(edit::publishTemplate(f.at, f.revision(2), "me", now));
        QCOMPARE(f.at.row(f.at.defaultMci(f.revision(2))->mci).publishedAt, now);
        QVERIFY(!edit::publishTemplate(f.at, f.revision(2), "me", now));
    }

    void theFirstListedIsTheDefault_SM1()
    {
        Fixture f;
        f.apply(edit::addTemplate(f.at, "App", {}));
        const Id<ServerTemplate> app = f.at.all<ServerTemplate>().ids().constLast();
        f.apply(edit::addListing(f.at, app, f.otherMci));
        f.apply(edit::addListing(f.at, app, f.committed));
        QCOMPARE(f.at.defaultMci(app)->mci, f.otherMci);
    }

    void theDefaultAndTheLastStay_SM2_SM3()
    {
        Fixture f;
        QVERIFY(edit::removeListings(f.at, {f.listed}).sentence().contains("the last MultiCloud Image"));
        f.apply(edit::addListing(f.at, f.serverTemplate, f.otherMci));
        QVERIFY(edit::removeListings(f.at, {f.listed}).sentence().contains("is the default"));
        QVERIFY(!edit::removeListings(f.at, {f.listing(0), f.listing(1)}));
        f.apply(edit::makeDefault(f.at, f.listing(1)));
        QCOMPARE(resolve(f.at, f.server).mci.value, f.otherMci); // EC-09
        f.apply(edit::removeListings(f.at, {f.listed}));
        QCOMPARE(listedMcis(f.at, f.serverTemplate).size(), 1);
    }

    void aLineageIsListedOnceAndADefaultNotTwice_SM4_SM5()
    {
        Fixture f;
        QVERIFY(edit::addListing(f.at, f.serverTemplate, f.committed).sentence().contains("already"));
        QVERIFY(edit::makeDefault(f.at, f.listed).sentence().contains("already"));
    }

    void aListedRevisionIsChanged_EC15_EC16()
    {
        Fixture f;
        QVERIFY(!edit::newerRevision(f.at, f.listed));
        QVERIFY(!edit::setListedRevision(f.at, f.listed, f.otherMci, RevisionNaming::Number));
        f.apply(edit::setListedRevision(f.at, f.listed, f.committed, RevisionNaming::Number));
        QCOMPARE(resolve(f.at, f.server).mci.value, f.committed);
        Draft draft(f.at);
        const auto newer = draft.add(MultiCloudImage {.lineage = f.lineage, .revision = 2, .name = "Ubuntu"});
        QCOMPARE(edit::newerRevision(draft.plan(), f.listed), newer);
        f.at = draft.plan();
        f.apply(edit::setListedRevision(f.at, f.listed, {}, RevisionNaming::Latest));
        QCOMPARE(f.at.row(f.listed).mci, newer);
    }

    void aListIsReorderedAndGrowsByANewMci()
    {
        Fixture f;
        const MciSetting setting {.cloud = f.east, .image = f.image, .instanceType = f.type};
        QVERIFY(!edit::addNewListing(f.at, f.serverTemplate, "Ubuntu", setting));
        f.apply(edit::addNewListing(f.at, f.serverTemplate, "Fedora", setting));
        const Id<ListedMci> added = f.listing(1);
        QVERIFY(f.at.setting(f.at.row(added).mci, f.east));
        f.apply(edit::moveListing(f.at, added, 0));
        QCOMPARE(f.listing(0), added);
        QVERIFY(f.at.row(f.listed).isDefault);
    }

    void updatingToARevisionMapsWhatItDoesNotList_EC10_EC11_EC12()
    {
        Fixture f;
        f.edit(f.array, [&](ServerArray &row) { row.next.mci = f.otherMci; });
        f.at = f.plan();
        f.apply(edit::commitTemplate(f.at, f.serverTemplate, "next", true, "me", now));
        const Id<ServerTemplate> first = f.revision(1);
        const QList<Owner> owners {f.server, f.array};
        QCOMPARE(edit::unlistedChoices(f.at, owners, first), QList {f.otherMci});
        using Mapping = edit::McisMapping;
        const auto updated = [&](const Mapping &to) {
            return accepted(f.at, edit::updateToRevision(f.at, owners, first, {{f.otherMci, to}}));
        };
        const Id<MultiCloudImage> listed = f.at.defaultMci(first)->mci;
        QCOMPARE(resolve(updated({}), f.server).mci.value, listed);
        QCOMPARE(resolve(updated({}), f.array).mci.value, f.otherMci);
        QVERIFY(updated({Mapping::To::Default, {}}).row(f.array).next.mci.isInherited());
        QCOMPARE(updated({Mapping::To::Mci, f.committed}).row(f.array).next.mci.value(), f.committed);
    }

    void whatIsKnownByNumberOnlyIsNotGoneOnFrom()
    {
        Draft draft(planFromText("template Web@3 unknown\n"));
        const Id<ServerTemplate> unknown = draft.plan().all<ServerTemplate>().ids().constFirst();
        for (const Result<Change> &change :
             {edit::makeHead(draft.plan(), unknown), edit::cloneTemplate(draft.plan(), unknown, "Other", now),
              edit::publishTemplate(draft.plan(), unknown, "me", now)})
            QCOMPARE(
                change.sentence(),
                "Web [rev 3] is known by its number only: what it lists was not brought in. Bring it in, or choose "
                "another revision.");
    }

    void revisionsAndOwnersAreCompared()
    {
        Fixture f;
        f.apply(edit::commitTemplate(f.at, f.serverTemplate, "first", false, "me", now));
        QCOMPARE(compare(f.at, f.serverTemplate, f.revision(1)), QList<Difference>());
        f.apply(edit::addListing(f.at, f.serverTemplate, f.otherMci));
        const QList<Difference> added {
            {Difference::Kind::Added, "Debian", {}, {}, "Debian [HEAD]", {}, f.otherMci}};
        QCOMPARE(compare(f.at, f.revision(1), f.serverTemplate), added);
        const QList<Difference> removed {
            {Difference::Kind::Removed, "AWS US-East", {}, "ami-1, m1.small", {}, f.image, {}}};
        QCOMPARE(compare(f.at, f.mci, f.committed), removed);
        QCOMPARE(compare(f.at, Owner(f.server), Owner(f.array)), QList<Difference>());
    }
};

const program::Part testEditTemplates = program::test<TestEditTemplates>("tst_edit_templates");
} // namespace tst_edit_templates

#include "tst_edit_templates.moc"
