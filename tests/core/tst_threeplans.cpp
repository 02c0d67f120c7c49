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

// Without launches that no instance has any more, which are nobody's.
QByteArray textOf(Plan plan)
{
    Change unused;
    plan.all<LaunchSnapshot>().forEach([&](const LaunchSnapshot &row) {
        if (plan.referrers<&Instance::launch>(row.id).isEmpty())
            unused.of<LaunchSnapshot>().removed.append(row);
    });
    plan.apply(unused);
    return planToJson(plan);
}

// The first line that is another one in text.
QString differingText(const Plan &a, const Plan &b)
{
    const QList<QByteArray> one = textOf(a).split('\n'), other = textOf(b).split('\n');
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
            QVERIFY2(textOf(merged->plan) == textOf(sides.oursWins),
                     qPrintable(differing(merged->plan, sides.oursWins) + differingText(merged->plan, sides.oursWins)));
        }
        const auto nothing = mergeThree(sides.base, sides.ours, sides.base);
        QVERIFY(nothing && textOf(nothing->plan) == textOf(sides.ours));
        const auto all = mergeThree(sides.base, sides.base, sides.theirs);
        QVERIFY(all && textOf(all->plan) == textOf(sides.theirs));
        const auto same = mergeThree(sides.base, sides.ours, sides.ours);
        QVERIFY(same && same->conflicts.isEmpty() && textOf(same->plan) == textOf(sides.ours));
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
        const WholePlan base;
        const Plan gone =
            with(base.plan(), edit::remove(base.plan(), {base.otherMci}, edit::Removal::IfUnused));
        QVERIFY(!gone.find(base.otherMci));
        WholePlan theirs;
        theirs.edit(theirs.server, [&](Server &row) { row.next.mci = base.otherMci; });
        const auto merged = mergeThree(base.plan(), gone, theirs.plan());
        QVERIFY2(merged, qPrintable(merged.sentence()));
        QCOMPARE(merged->plan.row(base.otherMci).name, "Debian");
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

    // What the source last said goes with the row, and what either side was told since.
    void whatSourcesSaidIsMergedToo()
    {
        const InventoryPlan base;
        InventoryPlan ours;
        ours.edit(ours.conflict, [](Conflict &row) { row.line = 5; });
        const auto merged = mergeThree(base.plan(), ours.plan(), base.plan());
        QVERIFY2(merged, qPrintable(merged.sentence()));
        QCOMPARE(planToJson(merged->plan), planToJson(ours.plan()));
    }
};

const program::Part testThreePlans = program::test<TestThreePlans>("tst_threeplans");
} // namespace tst_threeplans

#include "tst_threeplans.moc"
