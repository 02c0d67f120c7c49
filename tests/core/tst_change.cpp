// SPDX-License-Identifier: MIT
// A Change can be undone and merged, and a plan's copies are independent of it.
#include "core/plan/draft.h"
#include "tests/support/program.h"

#include <QtTest>

namespace tst_change {
class TestChange : public QObject {
    Q_OBJECT
private slots:
    void undoingRestoresRowsAndReferences()
    {
        Draft draft {Plan()};
        const auto cloud = draft.add(Cloud {.name = "EC2 us-east-1"});
        const auto image = draft.add(Image {.cloud = cloud, .uid = QStringLiteral("ami-1")});
        Plan plan;
        const Change change = draft.change("Add a cloud");
        plan.apply(change);
        QCOMPARE(plan.referrers<&Image::cloud>(cloud), QList {image});

        Plan copy = plan;
        copy.apply(change.inverted());
        QVERIFY(copy.all<Cloud>().isEmpty());
        QVERIFY(copy.referrers<&Image::cloud>(cloud).isEmpty());
        QCOMPARE(plan.row(image).uid.toString(), QStringLiteral("ami-1"));
        QCOMPARE(copy.nextId<Image>().value, image.value + 1);
    }

    void mergedChangesCancelOut()
    {
        Draft first {Plan()};
        const auto cloud = first.add(Cloud {.name = "a"});
        Plan plan;
        const Change added = first.change("Add");
        plan.apply(added);

        Draft second(plan);
        Cloud renamed = plan.row(cloud);
        renamed.name = "b";
        second.update(renamed);
        const Change rename = second.change("Rename");

        QCOMPARE(added.merged(rename).of<Cloud>().added.constFirst().name, QStringLiteral("b"));
        QVERIFY(added.merged(rename).merged(added.merged(rename).inverted()).isEmpty());
        QVERIFY(rename.merged(rename.inverted()).isEmpty());
    }

    // Whatever order references come and go in, each row has its own and no other's.
    void referencesOfNeighboursStayApart()
    {
        Draft draft {Plan()};
        QList<Id<Cloud>> clouds;
        for (int i = 0; i < 130; ++i)
            clouds.append(draft.add(Cloud {.name = QString::number(i)}));
        QHash<Id<Cloud>, Id<Image>> images;
        for (const int i : {129, 3, 64, 1, 63, 2})
            images.insert(clouds.at(i), draft.add(Image {.cloud = clouds.at(i)}));
        for (const int i : {3, 64})
            draft.remove(images.take(clouds.at(i)));
        const auto second = draft.add(Image {.cloud = clouds.at(2)});
        for (const auto cloud : clouds) {
            QList<Id<Image>> expected;
            if (images.contains(cloud))
                expected.append(images.value(cloud));
            if (cloud == clouds.at(2))
                expected.append(second);
            QCOMPARE(draft.plan().referrers<&Image::cloud>(cloud), expected);
        }
    }

    void rowsMaySwapWhatTheyReferTo()
    {
        Draft draft {Plan()};
        const auto a = draft.add(Cloud {.name = "a"}), b = draft.add(Cloud {.name = "b"});
        const auto mci = draft.add(MultiCloudImage {.name = "m"});
        const auto one = draft.add(MciSetting {.mci = mci, .cloud = a});
        const auto two = draft.add(MciSetting {.mci = mci, .cloud = b});
        Plan plan = draft.plan();
        Draft swap(plan);
        swap.update(MciSetting {.id = one, .mci = mci, .cloud = b});
        swap.update(MciSetting {.id = two, .mci = mci, .cloud = a});
        plan.apply(swap.change("Swap"));
        QCOMPARE(plan.setting(mci, a)->id, two);
        QCOMPARE(plan.setting(mci, b)->id, one);
        QCOMPARE(plan.referrers<&MciSetting::cloud>(a), QList {two});
    }

    // The bits that resolve() asks for are those of the row, whatever is done to it.
    void statesFollowTheirRows()
    {
        Draft draft {Plan()};
        const auto image =
            draft.add(Image {.cloud = draft.add(Cloud {.name = "a"}), .uid = QStringLiteral("ami-1")});
        const auto mci = draft.add(MultiCloudImage {.lineage = draft.add(MciLineage {.name = "m"})});
        const auto revision = draft.add(ServerTemplate {.lineage = draft.add(TemplateLineage {.name = "t"})});
        const Plan plan = draft.plan();
        // What an edit of the row adds to its existing; undone, it is as it was.
        const auto after = [&](auto id, auto &&edit) {
            auto row = plan.row(id);
            edit(row);
            Draft changed(plan);
            changed.update(row);
            Plan now = changed.plan();
            const int state = now.state(id);
            now.apply(changed.change("Edit").inverted());
            return now.state(id) == rowstate::Exists ? state & ~rowstate::Exists : -1;
        };
        const auto remove = [](auto &row) { row.removed = true; };
        const auto rename = [](auto &row) { row.name = QStringLiteral("other"); };
        QCOMPARE(after(image, [](Image &row) { row.kind = ImageKind::Alias; }), int(rowstate::Alias));
        QCOMPARE(after(image, remove), int(rowstate::Removed));
        QCOMPARE(after(image, [](Image &row) { row.availability = Availability::Deregistered; }),
                 int(rowstate::Unlaunchable));
        QCOMPARE(after(image, rename), 0);
        QCOMPARE(after(mci, remove), int(rowstate::Removed));
        QCOMPARE(after(mci, [](MultiCloudImage &row) { row.settingsKnown = false; }), int(rowstate::Unknown));
        QCOMPARE(after(mci, [](MultiCloudImage &row) { row.tags = QStringList {"a:b=c"}; }),
                 int(rowstate::Tagged));
        QCOMPARE(after(mci, rename), 0);
        QCOMPARE(after(revision, remove), int(rowstate::Removed));
        QCOMPARE(after(revision, [](ServerTemplate &row) { row.contentsKnown = false; }),
                 int(rowstate::Unknown));
        QCOMPARE(after(revision, rename), 0);
        draft.remove(image);
        QCOMPARE(int(draft.plan().state(image)), 0);
    }

    // What a MultiCloud Image means in a cloud is what the setting says, whatever is done to it and wherever its cloud
    // stands among the others.
    void settingsAreFoundAsTheyAre()
    {
        Draft draft {Plan()};
        QList<Id<Cloud>> clouds;
        for (int i = 0; i < 9; ++i)
            clouds.append(draft.add(Cloud {.name = QString::number(i)}));
        const auto mci = draft.add(MultiCloudImage {.lineage = draft.add(MciLineage {.name = "m"})});
        const auto isFound = [&](const Plan &plan) {
            return std::all_of(clouds.cbegin(), clouds.cend(), [&](Id<Cloud> cloud) {
                MciSetting row; // an empty one where there is none
                for (const auto id : plan.referrers<&MciSetting::mci>(mci))
                    if (plan.row(id).cloud == cloud)
                        row = plan.row(id);
                const SettingIndex::Entry &entry = plan.settingEntry(mci, cloud);
                return entry.setting == row.id && entry.image == row.image && entry.kernel == row.kernel
                    && entry.ramdisk == row.ramdisk && entry.instanceType == row.instanceType
                    && entry.origin == row.origin && entry.typeByCloud == row.typeByCloud
                    && entry.hasUserData == !row.userData.isEmpty();
            });
        };
        QVERIFY(isFound(draft.plan()));
        // Gaps before, between and after, filled and opened again.
        for (const int at : {3, 5, 4, 8, 1}) {
            draft.add(MciSetting {.mci = mci, .cloud = clouds.at(at), .image = {quint32(at)}});
            QVERIFY2(isFound(draft.plan()), qPrintable(QString::number(at)));
        }
        const Plan plan = draft.plan();
        const auto edited = [&](auto &&edit) {
            Draft changed(plan);
            MciSetting row = *plan.setting(mci, clouds.at(4));
            edit(row);
            changed.update(row);
            Plan now = changed.plan();
            const bool isSo = isFound(now)
                && !(now.settingEntry(mci, clouds.at(4)) == plan.settingEntry(mci, clouds.at(4)));
            now.apply(changed.change("Edit").inverted());
            return isSo && isFound(now);
        };
        QVERIFY(edited([](MciSetting &row) { row.image = {7}; }));
        QVERIFY(edited([](MciSetting &row) { row.kernel = {7}; }));
        QVERIFY(edited([](MciSetting &row) { row.ramdisk = {7}; }));
        QVERIFY(edited([](MciSetting &row) { row.instanceType = {7}; }));
        QVERIFY(edited([](MciSetting &row) { row.origin = SettingOrigin::Matcher; }));
        QVERIFY(edited([](MciSetting &row) { row.typeByCloud = true; }));
        QVERIFY(edited([](MciSetting &row) { row.userData = "a"; }));
        QVERIFY(edited([&](MciSetting &row) { row.cloud = clouds.at(0); }));
        for (const int at : {4, 8, 1, 5, 3}) {
            draft.remove(draft.plan().setting(mci, clouds.at(at))->id);
            QVERIFY2(isFound(draft.plan()), qPrintable(QString::number(at)));
        }
    }

    // Rows far apart take memory where they are, and are visited in the order of their ids.
    void rowsFarApartAreFound()
    {
        Table<Cloud> table;
        const QList<quint32> ids {900'000'000, 7, 63, 64, 1'000'000, 65, 900'000'001};
        for (const quint32 id : ids)
            table.put(Cloud {.id = {id}, .name = QString::number(id)});
        Table<Cloud> other = table;
        other.put(Cloud {.id = {64}, .name = "another"});
        other.remove({7});
        QList<quint32> visited;
        table.forEach([&](const Cloud &row) { visited.append(row.id.value); });
        QCOMPARE(visited, (QList<quint32> {7, 63, 64, 65, 1'000'000, 900'000'000, 900'000'001}));
        for (const quint32 id : ids)
            QCOMPARE(table.find({id})->name, QString::number(id));
        QVERIFY(!table.find({8}) && !table.find({500'000'000}) && !table.find({0}) && !other.find({7}));
        QCOMPARE(other.find({64})->name, "another");
        QCOMPARE(other.size(), 6);
        QCOMPARE(other.lastId(), 900'000'001u);
    }
};

const program::Part testChange = program::test<TestChange>("tst_change");
} // namespace tst_change

#include "tst_change.moc"
