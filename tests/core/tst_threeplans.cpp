// SPDX-License-Identifier: MIT
// Two sides of a plan, merged: what does not touch the same field is as if both had been done in one plan,
// and what does is a conflict in which neither is lost.
#include "core/answer/comparison.h"
#include "core/edit/conflicts.h"
#include "core/edit/removal.h"
#include "core/edit/servers.h"
#include "core/export/planjsonwriter.h"
#include "core/import/planjsonreader.h"
#include "core/import/threeplans.h"
#include "core/integrity/integrity.h"
#include "core/plan/anyrow.h"
#include "core/plan/imported.h"
#include "tests/support/generate.h"
#include "tests/support/program.h"
#include "tests/support/renumbered.h"
#include "tests/support/wholeplan.h"

#include <QRandomGenerator>
#include <functional>

namespace tst_threeplans {
namespace {
// One field of one row gets a value, of which there are two.
struct FieldEdit {
    std::function<void(Draft &, int value)> set;
    AnyId row;
    int field;
};

template <class E, class Set> FieldEdit editOf(Id<E> id, int field, Set set)
{
    return {[id, set](Draft &draft, int value) {
                E row = draft.plan().row(id);
                set(row, value);
                draft.update(row);
            },
            id, field};
}

QString textOf(int value) { return QStringLiteral("text-%1").arg(value); }

// Every kind of field: texts, numbers, lists, answers, references.
QList<FieldEdit> editsOf(const Plan &plan)
{
    QList<FieldEdit> edits;
    plan.all<Server>().forEach([&](const Server &row) {
        edits.append(editOf(row.id, 1, [](Server &one, int value) { one.description = textOf(value); }));
        edits.append(editOf(row.id, 2, [](Server &one, int value) { one.next.userData = textOf(value); }));
        edits.append(
            editOf(row.id, 3, [](Server &one, int value) { one.tags = QStringList {textOf(value)}; }));
        QList<Id<Image>> images;
        for (const Id<Image> image : plan.all<Image>().ids())
            if (plan.row(image).cloud == row.next.cloud && plan.row(image).kind == ImageKind::Machine)
                images.append(image);
        edits.append(editOf(row.id, 4, [images](Server &one, int value) {
            one.next.image = images.at(value % images.size());
        }));
    });
    plan.all<ServerArray>().forEach([&](const ServerArray &row) {
        edits.append(editOf(row.id, 1, [](ServerArray &one, int value) { one.maxCount = 500 + value; }));
        edits.append(editOf(row.id, 2, [](ServerArray &one, int value) { one.calmMinutes = 100 + value; }));
    });
    plan.all<Image>().forEach([&](const Image &row) {
        edits.append(editOf(row.id, 1, [](Image &one, int value) { one.description = textOf(value); }));
    });
    plan.all<MultiCloudImage>().forEach([&](const MultiCloudImage &row) {
        edits.append(
            editOf(row.id, 1, [](MultiCloudImage &one, int value) { one.description = textOf(value); }));
    });
    plan.all<Deployment>().forEach([&](const Deployment &row) {
        edits.append(editOf(row.id, 1, [](Deployment &one, int value) { one.description = textOf(value); }));
    });
    return edits;
}

// A throw of edits: of each side alone, and of both.
struct Sides {
    Plan base, ours, theirs;
    Plan oursWins, theirsWins;
    qsizetype collisions = 0;

    Sides(quint32 seed, bool mayCollide) : base(generate::plan(generate::Tiny, seed))
    {
        QRandomGenerator random(seed);
        Draft o(base), t(base), a(base), b(base);
        for (const FieldEdit &edit : editsOf(base)) {
            const double side = random.generateDouble();
            const bool isBoth = mayCollide && side > 0.85 && side < 0.9;
            const int first = 2 * int(random.bounded(20)), second = first + 1;
            if (side < 0.2 || isBoth)
                edit.set(o, first), edit.set(a, first);
            if (side > 0.9 || isBoth)
                edit.set(t, second), edit.set(b, second);
            if (side < 0.2)
                edit.set(b, first);
            if (side > 0.9)
                edit.set(a, second);
            if (isBoth && differs(base, o.plan(), edit.row) && differs(o.plan(), t.plan(), edit.row))
                ++collisions;
        }
        ours = o.plan();
        theirs = t.plan();
        oursWins = a.plan();
        theirsWins = b.plan();
    }
    static bool differs(const Plan &one, const Plan &other, AnyId id)
    {
        bool found = false;
        visitId(id, [&](auto row) { found = !(one.row(row) == other.row(row)); });
        return found;
    }
};

QString differing(const Plan &a, const Plan &b)
{
    Progress unwatched;
    const PlanComparison comparison = comparePlans(a, b, unwatched);
    QStringList found;
    for (const RowDifference &row : comparison.rows)
        found.append(row.name);
    return found.mid(0, 5).join(u'\n');
}

// The first line that is another one in text.
QString differingText(const Plan &a, const Plan &b)
{
    const QList<QByteArray> one = planToJson(a).split('\n'), other = planToJson(b).split('\n');
    for (qsizetype line = 0; line < qMin(one.size(), other.size()); ++line)
        if (one.at(line) != other.at(line))
            return QString::fromUtf8(one.at(line) + '\n' + other.at(line));
    return {};
}

Plan with(Plan plan, const Result<Change> &change)
{
    if (!change) {
        qWarning("%s", qPrintable(change.sentence()));
        return {};
    }
    plan.apply(completed(plan, *change));
    return plan;
}
} // namespace

class TestThreePlans : public QObject {
    Q_OBJECT
private slots:
    void seeds_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 6; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void editsOfDifferentFieldsAreBothDone_data() { seeds_data(); }
    void editsOfDifferentFieldsAreBothDone()
    {
        QFETCH(quint32, seed);
        const Sides sides(seed, false);
        const Renumbering renumbering(sides.theirs);
        for (const Plan &theirs : {sides.theirs, renumbering.backwards()}) {
            const auto merged = mergeThree(sides.base, sides.ours, theirs);
            QVERIFY2(merged, qPrintable(merged.sentence()));
            QCOMPARE(merged->conflicts.size(), 0);
            QVERIFY2(planToJson(merged->plan) == planToJson(sides.oursWins),
                     qPrintable(differing(merged->plan, sides.oursWins)
                                + differingText(merged->plan, sides.oursWins)));
        }
        const auto nothing = mergeThree(sides.base, sides.ours, sides.base);
        QVERIFY(nothing && planToJson(nothing->plan) == planToJson(sides.ours));
        const auto all = mergeThree(sides.base, sides.base, sides.theirs);
        QVERIFY(all && planToJson(all->plan) == planToJson(sides.theirs));
        const auto same = mergeThree(sides.base, sides.ours, sides.ours);
        QVERIFY(same && same->conflicts.isEmpty() && planToJson(same->plan) == planToJson(sides.ours));
    }

    void editsOfOneFieldAreConflictsThatLoseNothing_data() { seeds_data(); }
    void editsOfOneFieldAreConflictsThatLoseNothing()
    {
        QFETCH(quint32, seed);
        const Sides sides(seed, true);
        const auto merged = mergeThree(sides.base, sides.ours, sides.theirs);
        QVERIFY2(merged, qPrintable(merged.sentence()));
        QVERIFY2(sides.collisions > 0 && qAbs(merged->conflicts.size() - sides.collisions) <= 3,
                 qPrintable(QStringLiteral("%1 %2").arg(merged->conflicts.size()).arg(sides.collisions)));
        QCOMPARE(
            differing(with(merged->plan, edit::keepOurs(merged->plan, merged->conflicts)), sides.oursWins),
            "");
        QCOMPARE(differing(with(merged->plan, edit::takeTheirs(merged->plan, merged->conflicts)),
                           sides.theirsWins),
                 "");
        // It is written, read and merged again as it is.
        const auto read = planFromText(planToJson(merged->plan), "merged");
        QVERIFY(read && planToJson(*read) == planToJson(merged->plan));
        const auto again = mergeThree(sides.theirs, merged->plan, sides.theirs);
        QVERIFY(again && again->conflicts.isEmpty());
        QCOMPARE(planToJson(again->plan), planToJson(merged->plan));
    }

    void whatBothAddIsThereOnceOrUnderTwoIds()
    {
        const WholePlan base;
        const auto added = [&](const QStringList &names, const QString &description) {
            Draft draft(base.plan());
            for (const QString &name : names)
                draft.add(Server {.name = name,
                                  .description = description,
                                  .deployment = base.deployment,
                                  .next = {.cloud = base.east, .serverTemplate = base.serverTemplate}});
            return draft.plan();
        };
        const auto merged =
            mergeThree(base.plan(), added({"ours", "both"}, "a"), added({"theirs", "both"}, "b"));
        QVERIFY2(merged, qPrintable(merged.sentence()));
        QStringList names;
        merged->plan.all<Server>().forEach(
            [&](const Server &row) { names.append(row.name + ' ' + row.description); });
        QCOMPARE(names, QStringList({"web-1 ", "ours a", "both a", "theirs b"}));
        QCOMPARE(merged->conflicts.size(), 1);
        const Conflict &conflict = merged->plan.row(merged->conflicts.constFirst());
        QCOMPARE(conflict.field, "description");
        QCOMPARE(merged->plan.row(Id<Server> {quint32(conflict.row)}).name, "both");
    }

    void whatIsRenamedIsTheSame()
    {
        const WholePlan base;
        WholePlan ours, theirs;
        ours.edit(ours.server, [](Server &row) { row.name = "web-eins"; });
        theirs.edit(theirs.server, [](Server &row) { row.tags = QStringList {"blue"}; });
        const auto merged = mergeThree(base.plan(), ours.plan(), theirs.plan());
        QVERIFY(merged && merged->conflicts.isEmpty());
        QCOMPARE(merged->plan.all<Server>().size(), 1);
        QCOMPARE(merged->plan.row(base.server).name, "web-eins");
        QCOMPARE(merged->plan.row(base.server).tags, QStringList {"blue"});
    }

    // Either way round it stays until it is decided.
    void whatOneDeletedAndTheOtherChangedStays()
    {
        const WholePlan base;
        const Result<Change> removal = edit::removeOwners(base.plan(), {base.array});
        const Plan gone = with(base.plan(), removal);
        QVERIFY(!gone.find(base.array));
        WholePlan changed;
        changed.edit(changed.array, [](ServerArray &row) { row.maxCount = 7; });
        for (const bool isOurs : {true, false}) {
            const auto merged = isOurs ? mergeThree(base.plan(), gone, changed.plan())
                                       : mergeThree(base.plan(), changed.plan(), gone);
            QVERIFY2(merged, qPrintable(merged.sentence()));
            QCOMPARE(merged->conflicts.size(), 1);
            QCOMPARE(merged->plan.row(base.array).maxCount, 7);
            const Plan ours = with(merged->plan, edit::keepOurs(merged->plan, merged->conflicts)),
                       theirs = with(merged->plan, edit::takeTheirs(merged->plan, merged->conflicts));
            QCOMPARE(bool(ours.find(base.array)), !isOurs);
            QCOMPARE(bool(theirs.find(base.array)), isOurs);
            QVERIFY(ours.all<Conflict>().isEmpty() && theirs.all<Conflict>().isEmpty());
        }
        const auto both = mergeThree(base.plan(), gone, gone);
        QVERIFY(both && both->conflicts.isEmpty() && !both->plan.find(base.array));
        const auto one = mergeThree(base.plan(), base.plan(), gone);
        QVERIFY(one && one->conflicts.isEmpty() && !one->plan.find(base.array));
    }

    // A MultiCloud Image that was deleted comes back with its settings for a server that was set to it.
    void whatTheOtherUsesComesBackWhole()
    {
        const auto withSetting = [](WholePlan &plan) {
            plan.draft.add(MciSetting {.mci = plan.otherMci, .cloud = plan.east, .image = plan.image});
        };
        WholePlan base, theirs;
        withSetting(base);
        withSetting(theirs);
        const Plan gone =
            with(base.plan(), edit::remove(base.plan(), {base.otherMci}, edit::Removal::IfUnused));
        QVERIFY(!gone.find(base.otherMci));
        theirs.edit(theirs.server, [&](Server &row) { row.next.mci = base.otherMci; });
        const auto merged = mergeThree(base.plan(), gone, theirs.plan());
        QVERIFY2(merged, qPrintable(merged.sentence()));
        QCOMPARE(merged->plan.row(base.otherMci).name, "Debian");
        QCOMPARE(merged->plan.referrers<&MciSetting::mci>(base.otherMci).size(), 1);
        QVERIFY(!merged->conflicts.isEmpty());
        QCOMPARE(integrity::damage(merged->plan), QStringList());
    }

    void aListHasOneDefaultAndAllThatWasAdded()
    {
        const WholePlan base;
        const auto listing = [&](Id<MultiCloudImage> mci) {
            WholePlan side;
            side.edit(side.listed, [](ListedMci &row) { row.isDefault = false; });
            side.draft.add(ListedMci {
                .serverTemplate = side.serverTemplate, .mci = mci, .position = 1, .isDefault = true});
            return side.plan();
        };
        WholePlan more;
        const auto third = more.draft.add(
            MultiCloudImage {.lineage = more.draft.add(MciLineage {.name = "CentOS"}), .name = "CentOS"});
        more.edit(more.listed, [](ListedMci &row) { row.isDefault = false; });
        more.draft.add(ListedMci {
            .serverTemplate = more.serverTemplate, .mci = third, .position = 1, .isDefault = true});
        const auto merged = mergeThree(base.plan(), listing(base.otherMci), more.plan());
        QVERIFY2(merged, qPrintable(merged.sentence()));
        QCOMPARE(merged->plan.referrers<&ListedMci::serverTemplate>(base.serverTemplate).size(), 3);
        QCOMPARE(merged->plan.row(merged->plan.defaultMci(base.serverTemplate)->mci).name, "Debian");
        QCOMPARE(merged->conflicts.size(), 1);
        const Plan theirs = with(merged->plan, edit::takeTheirs(merged->plan, merged->conflicts));
        QCOMPARE(theirs.row(theirs.defaultMci(base.serverTemplate)->mci).name, "CentOS");
        QCOMPARE(integrity::verify(theirs), QStringList());
    }

    void aMinimumStaysBelowItsMaximum()
    {
        const WholePlan base;
        WholePlan raised;
        raised.edit(raised.array, [](ServerArray &row) { row.minCount = 2; });
        WholePlan lowered;
        lowered.edit(lowered.array, [](ServerArray &row) { row.maxCount = 1; });
        const auto merged = mergeThree(base.plan(), raised.plan(), lowered.plan());
        QVERIFY2(merged, qPrintable(merged.sentence()));
        QCOMPARE(merged->plan.row(base.array).minCount, 2);
        QCOMPARE(merged->plan.row(base.array).maxCount, 2);
        const Plan taken = with(merged->plan, edit::takeTheirs(merged->plan, merged->conflicts));
        QCOMPARE(integrity::damage(taken), QStringList());
        QCOMPARE(taken.row(base.array).maxCount, 1);
    }

    // Places move when another option goes: what was edited is still the same one.
    void optionsAreThemselvesWhereverTheyStand()
    {
        const auto withOptions = [](WholePlan &plan) {
            QList<Id<LaunchOption>> ids;
            for (int weight = 1; weight <= 3; ++weight)
                ids.append(plan.draft.add(LaunchOption {.array = plan.array,
                                                        .position = weight - 1,
                                                        .instanceType = plan.type,
                                                        .weight = weight}));
            return ids;
        };
        WholePlan base, ours, theirs;
        const QList<Id<LaunchOption>> ids = withOptions(base);
        withOptions(ours);
        withOptions(theirs);
        ours.draft.remove(ids.at(0));
        for (const int at : {1, 2})
            ours.edit(ids.at(at), [](LaunchOption &row) { --row.position; });
        ours.draft.add(
            LaunchOption {.array = ours.array, .position = 2, .instanceType = ours.type, .weight = 4});
        theirs.edit(ids.at(1), [](LaunchOption &row) { row.weight = 20; });
        theirs.draft.add(
            LaunchOption {.array = theirs.array, .position = 3, .instanceType = theirs.type, .weight = 5});
        const auto merged = mergeThree(base.plan(), ours.plan(), theirs.plan());
        QVERIFY2(merged, qPrintable(merged.sentence()));
        QCOMPARE(merged->conflicts.size(), 0);
        QMap<int, int> weights; // by place
        for (const Id<LaunchOption> id : merged->plan.referrers<&LaunchOption::array>(base.array))
            weights.insert(merged->plan.row(id).position, merged->plan.row(id).weight);
        QCOMPARE(weights.values(), QList<int>({20, 3, 4, 5}));
    }

    // What both have added to an array, and alike, is there once, wherever it came to stand.
    void optionsThatBothAddAlikeAreThereOnce()
    {
        const WholePlan base;
        const auto withOptions = [](const QList<int> &weights) {
            WholePlan side;
            for (qsizetype at = 0; at < weights.size(); ++at)
                side.draft.add(LaunchOption {.array = side.array,
                                             .position = int(at),
                                             .instanceType = side.type,
                                             .weight = weights.at(at)});
            return side.plan();
        };
        const auto weightsOf = [&](const Plan &ours, const Plan &theirs) {
            const auto merged = mergeThree(base.plan(), ours, theirs);
            QMap<int, int> weights; // by place
            if (!merged || !merged->conflicts.isEmpty())
                return weights.values();
            for (const Id<LaunchOption> id : merged->plan.referrers<&LaunchOption::array>(base.array))
                weights.insert(merged->plan.row(id).position, merged->plan.row(id).weight);
            return weights.values();
        };
        QCOMPARE(weightsOf(withOptions({1, 2}), withOptions({1, 2})), QList<int>({1, 2}));
        QCOMPARE(weightsOf(withOptions({1, 1}), withOptions({1, 1})), QList<int>({1, 1}));
        QCOMPARE(weightsOf(withOptions({1, 2}), withOptions({2})), QList<int>({1, 2}));
        QCOMPARE(weightsOf(withOptions({1}), withOptions({2})), QList<int>({1, 2}));
        QCOMPARE(weightsOf(withOptions({3, 4}), withOptions({4, 3})), QList<int>({3, 4}));
        QCOMPARE(weightsOf(withOptions({1, 2, 3}), withOptions({3, 5, 1})), QList<int>({1, 2, 5, 3}));
    }

    // A deployment that is called and described otherwise is the one to which the other side adds a server.
    void whatIsOnlyRetoldIsTheSame()
    {
        const WholePlan base;
        WholePlan renamed, more;
        renamed.edit(renamed.deployment, [](Deployment &row) {
            row.name = QStringLiteral("shop");
            row.description = QStringLiteral("renamed");
        });
        const auto added =
            more.draft.add(Server {.name = "web-2",
                                   .deployment = more.deployment,
                                   .next = {.cloud = more.east, .serverTemplate = more.serverTemplate}});
        for (const bool isOurs : {true, false}) {
            const auto merged = mergeThree(base.plan(), isOurs ? renamed.plan() : more.plan(),
                                           isOurs ? more.plan() : renamed.plan());
            QVERIFY2(merged, qPrintable(merged.sentence()));
            QCOMPARE(merged->conflicts.size(), 0);
            QCOMPARE(merged->plan.all<Deployment>().size(), 1);
            QCOMPARE(merged->plan.row(base.deployment).name, "shop");
            QCOMPARE(merged->plan.all<Server>().size(), 2);
            QCOMPARE(merged->plan.row(added).deployment, base.deployment);
        }
    }

    // Two sides that have imported the same regions, each in another order.
    void whatSourcesTellApartStaysApart()
    {
        const auto imported = [](const QStringList &regions) {
            Draft draft {Plan()};
            const auto deployment = draft.add(Deployment {.name = "shop"});
            for (const QString &region : regions) {
                const auto cloud = draft.add(Cloud {.name = "EC2 " + region});
                const ImportPlace place {
                    PastId(draft.add(ImportRecord {.provider = Provider::Aws, .cloud = cloud, .kind = "k"})),
                    1};
                const auto image =
                    draft.add(Image {.cloud = cloud, .uid = Text("ami-" + region), .place = place});
                const auto mci = draft.add(
                    MultiCloudImage {.lineage = draft.add(MciLineage {.name = "web", .place = place}),
                                     .revision = 1,
                                     .name = "web"});
                draft.add(MciSetting {.mci = mci, .cloud = cloud, .image = image, .place = place});
                const auto lineage = draft.add(TemplateLineage {
                    .name = "web",
                    .sourceKey = {Provider::Aws, Text(QStringLiteral("1")), Text("lt-" + region)},
                    .place = place});
                const auto version = draft.add(
                    ServerTemplate {.lineage = lineage, .revision = 1, .name = "web", .place = place});
                draft.add(
                    ListedMci {.serverTemplate = version, .mci = mci, .isDefault = true, .place = place});
                draft.add(ServerArray {
                    .name = "web",
                    .deployment = deployment,
                    .next = {.cloud = cloud, .serverTemplate = version},
                    .sourceKey = {Provider::Aws, Text(QStringLiteral("1")), Text("arn-" + region)},
                    .place = place});
            }
            return draft.plan();
        };
        const QString east = QStringLiteral("us-east-1"), europe = QStringLiteral("eu-west-1");
        const Plan one = imported({east, europe}), other = imported({europe, east});
        QCOMPARE(differing(one, other), QString());
        for (const Plan &theirs : {other, imported({europe})}) {
            const auto merged =
                mergeThree(Plan(), theirs.all<Cloud>().size() == 1 ? imported({east}) : one, theirs);
            QVERIFY2(merged, qPrintable(merged.sentence()));
            QCOMPARE(merged->conflicts.size(), 0);
            QCOMPARE(differing(one, merged->plan), QString());
        }
    }

    void oneDeploymentIsTheDefault()
    {
        const WholePlan base;
        const auto defaultOf = [](const char *name) {
            WholePlan side;
            side.draft.add(Deployment {.name = QString::fromLatin1(name), .isDefault = true});
            return side.plan();
        };
        const auto merged = mergeThree(base.plan(), defaultOf("ours"), defaultOf("theirs"));
        QVERIFY2(merged, qPrintable(merged.sentence()));
        QCOMPARE(merged->conflicts.size(), 1);
        const auto nameOfDefault = [](const Plan &plan) {
            QStringList names;
            plan.all<Deployment>().forEach([&](const Deployment &row) {
                if (row.isDefault)
                    names.append(row.name);
            });
            return names.join(u' ');
        };
        QCOMPARE(nameOfDefault(merged->plan), "ours");
        QCOMPARE(nameOfDefault(with(merged->plan, edit::takeTheirs(merged->plan, merged->conflicts))),
                 "theirs");
    }

    // Two sides that commit the next revision each: nobody committed what both have together.
    void aRevisionOfBothIsToldPartByPart()
    {
        const WholePlan base;
        const auto committed = [](Id<Cloud> cloud, Id<Image> image) {
            WholePlan side;
            const auto mci =
                side.draft.add(MultiCloudImage {.lineage = side.lineage, .revision = 2, .name = "Ubuntu"});
            side.draft.add(MciSetting {.mci = mci, .cloud = cloud, .image = image});
            return side.plan();
        };
        const auto merged = mergeThree(base.plan(), committed(base.east, base.image),
                                       committed(base.europe, base.europeImage));
        QVERIFY2(merged, qPrintable(merged.sentence()));
        QCOMPARE(merged->conflicts.size(), 2);
        const auto cloudsOf = [&](const Plan &plan) {
            QStringList clouds;
            plan.all<MciSetting>().forEach([&](const MciSetting &row) {
                if (plan.row(row.mci).revision == 2)
                    clouds.append(plan.row(row.cloud).displayName);
            });
            return clouds.join(u' ');
        };
        QCOMPARE(cloudsOf(merged->plan), "AWS US-East AWS EU");
        QCOMPARE(cloudsOf(with(merged->plan, edit::keepOurs(merged->plan, merged->conflicts))),
                 "AWS US-East");
        QCOMPARE(cloudsOf(with(merged->plan, edit::takeTheirs(merged->plan, merged->conflicts))), "AWS EU");
    }

    // What a conflict offers is there as long as it is not decided, whatever is merged meanwhile.
    void whatIsUndecidedCanStillBeDecidedAfterAnotherMerge()
    {
        const WholePlan base;
        const auto relaunched = [](const char *uid) {
            WholePlan side;
            const auto launch = side.draft.add(LaunchSnapshot {.imageUid = Text(QByteArrayView(uid))});
            side.edit(side.current, [&](Instance &row) { row.launch = launch; });
            return side.plan();
        };
        const auto first = mergeThree(base.plan(), relaunched("ami-ours"), relaunched("ami-theirs"));
        QVERIFY(first && first->conflicts.size() == 1);
        Draft elsewhere(base.plan());
        elsewhere.add(Cloud {.name = "another"});
        const auto second = mergeThree(base.plan(), first->plan, elsewhere.plan());
        QVERIFY2(second, qPrintable(second.sentence()));
        const Plan taken = with(second->plan, edit::takeTheirs(second->plan, first->conflicts));
        QCOMPARE(integrity::damage(taken), QStringList());
        QCOMPARE(QString(taken.row(taken.row(base.current).launch).imageUid), "ami-theirs");
    }

    // What the source last said goes with the row, and what either side was told since.
    void whatSourcesSaidIsMergedToo()
    {
        const InventoryPlan base;
        InventoryPlan ours, theirs;
        ours.edit(ours.conflict, [](Conflict &row) { row.line = 5; });
        Image said = rowIn<Image>(base.plan().row(base.base));
        said.description = QStringLiteral("as theirs was told");
        const QString fields = kept(said).fields;
        theirs.edit(theirs.base, [&](ImportedRow &row) { row.fields = fields; });
        const auto merged = mergeThree(base.plan(), ours.plan(), theirs.plan());
        QVERIFY2(merged, qPrintable(merged.sentence()));
        QCOMPARE(merged->plan.row(base.conflict).line, 5);
        QCOMPARE(merged->plan.row(base.base).fields, fields);
    }
};

const program::Part testThreePlans = program::test<TestThreePlans>("tst_threeplans");
} // namespace tst_threeplans

#include "tst_threeplans.moc"
