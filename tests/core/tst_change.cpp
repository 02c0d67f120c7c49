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
    void imageStatesFollowTheirImages()
    {
        Draft draft {Plan()};
        const auto image =
            draft.add(Image {.cloud = draft.add(Cloud {.name = "a"}), .uid = QStringLiteral("ami-1")});
        const Plan plan = draft.plan();
        QCOMPARE(int(plan.imageState(image)), int(ImageStates::Exists));
        const auto after = [&](auto &&edit) {
            Image row = plan.row(image);
            edit(row);
            Draft changed(plan);
            changed.update(row);
            Plan now = changed.plan();
            const int state = now.imageState(image);
            now.apply(changed.change("Edit").inverted());
            return now.imageState(image) == plan.imageState(image) ? state & ~ImageStates::Exists : -1;
        };
        QCOMPARE(after([](Image &row) { row.kind = ImageKind::Alias; }), int(ImageStates::Alias));
        QCOMPARE(after([](Image &row) { row.removed = true; }), int(ImageStates::Removed));
        QCOMPARE(after([](Image &row) { row.availability = Availability::Deregistered; }),
                 int(ImageStates::Unlaunchable));
        QCOMPARE(after([](Image &row) { row.name = QStringLiteral("other"); }), 0);
        draft.remove(image);
        QCOMPARE(int(draft.plan().imageState(image)), 0);
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
