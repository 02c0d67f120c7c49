// SPDX-License-Identifier: MIT
// Every model tells its views truly what happens, whatever is done to the plan.
#include "core/edit/launches.h"
#include "core/edit/next.h"
#include "core/naming/names.h"
#include "core/plan/draft.h"
#include "core/query/order.h"
#include "tests/support/generate.h"
#include "tests/support/program.h"
#include "ui/models/designmodels.h"
#include "ui/models/navigatormodel.h"
#include "ui/models/ownersmodel.h"
#include "ui/views/rowsview.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QHeaderView>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

namespace tst_models {
namespace {
template <class E> Id<E> anyOf(const Plan &plan, QRandomGenerator &random)
{
    const auto ids = plan.all<E>().ids();
    return ids.isEmpty() ? Id<E> {} : ids.at(random.bounded(int(ids.size())));
}

// One random edit of the rows that models show, as a change that fits the plan.
Change randomChange(const Plan &plan, QRandomGenerator &random)
{
    Draft draft(plan);
    const QString name = "new-" + QString::number(random.bounded(1000));
    for (int i = random.bounded(1, 4); i > 0; --i) {
        const Plan &now = draft.plan();
        switch (random.bounded(10)) {
        case 0:
            draft.add(Deployment {.name = name});
            break;
        case 1:
        case 2: {
            Server server = now.row(anyOf<Server>(now, random));
            server.name = name;
            server.deployment = anyOf<Deployment>(now, random);
            draft.add(server);
            break;
        }
        case 3: {
            ServerArray array = now.row(anyOf<ServerArray>(now, random));
            array.deployment = anyOf<Deployment>(now, random);
            draft.update(array);
            break;
        }
        case 4: {
            Server server = now.row(anyOf<Server>(now, random));
            server.name = name;
            draft.update(server);
            break;
        }
        case 5: {
            const auto id = anyOf<Server>(now, random);
            if (now.referrers<&Instance::server>(id).isEmpty())
                draft.remove(id);
            break;
        }
        case 6: {
            Deployment deployment = now.row(anyOf<Deployment>(now, random));
            deployment.name = name;
            draft.update(deployment);
            break;
        }
        case 7:
            draft.add(Cloud {.name = name});
            break;
        case 8:
            draft.add(InstanceType {.cloud = anyOf<Cloud>(now, random), .uid = name});
            draft.add(Image {.cloud = anyOf<Cloud>(now, random), .uid = name});
            break;
        case 9: {
            ServerTemplate row = now.row(anyOf<ServerTemplate>(now, random));
            row.name = name;
            draft.update(row);
            draft.add(MultiCloudImage {.lineage = now.row(anyOf<MultiCloudImage>(now, random)).lineage,
                                       .revision = 77});
            break;
        }
        }
    }
    return draft.change("A random change");
}

QString column(const TableModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, column).data().toString());
    return texts.join(' ');
}

QList<std::shared_ptr<TableModel>> allTables(const Plan &plan)
{
    const auto cloud = plan.all<Cloud>().ids().constFirst();
    const auto deployment = plan.all<Deployment>().ids().constFirst();
    return {std::make_shared<OwnersModel>(),
            std::make_shared<OwnersModel>(deployment),
            templatesModel({.every = true}),
            mcisModel({.every = true}),
            cloudsModel(),
            imagesModel(cloud),
            instanceTypesModel(cloud),
            datacentersModel(cloud)};
}

QStringList tree(NavigatorModel &model, const QModelIndex &parent = {})
{
    QStringList lines;
    model.fetchMore(parent);
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        lines.append(index.data().toString() + '|' + index.data(NavigatorModel::CountRole).toString());
        lines.append(tree(model, index));
    }
    return lines;
}
} // namespace

class TestModels : public QObject {
    Q_OBJECT
private slots:
    void tablesFollowRandomChanges()
    {
        Plan plan = generate::plan(generate::Tiny);
        const auto models = allTables(plan);
        QList<std::shared_ptr<QAbstractItemModelTester>> testers;
        for (const auto &model : models) {
            testers.append(std::make_shared<QAbstractItemModelTester>(
                model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest));
            model->reset(plan);
        }
        models.at(0)->sort(0, Qt::DescendingOrder);
        models.at(1)->sort(OwnersModel::From, Qt::AscendingOrder);
        QRandomGenerator random(7);
        for (int step = 0; step < 300; ++step) {
            Change change = randomChange(plan, random);
            if (step % 3 == 2)
                change = change.merged(change.inverted());
            plan.apply(change);
            for (const auto &model : models) {
                if (step % 50 == 0)
                    model->setFilter(step % 100 == 0 ? "new" : "");
                model->apply(plan, change);
            }
        }
        for (const auto &model : models) {
            // What is left standing is what a new model would show.
            model->setFilter("");
            model->sort(0, Qt::AscendingOrder);
            const QString shown = column(*model, 0);
            model->reset(plan);
            QCOMPARE(shown, column(*model, 0));
        }
    }

    void navigatorFollowsRandomChanges()
    {
        Plan plan = generate::plan(generate::Tiny, 3);
        NavigatorModel model;
        model.reset(plan);
        // From here on: the tester looks into everything, and takes that for an error while a model is reset.
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(11);
        for (int step = 0; step < 300; ++step) {
            const Change change = randomChange(plan, random);
            plan.apply(change);
            model.apply(plan, change);
            const auto server = anyOf<Server>(plan, random);
            const Place place {Place::Section::Deployments, server};
            QCOMPARE(model.placeOf(model.indexOf(place)), place);
        }
        NavigatorModel anew;
        anew.reset(plan);
        QCOMPARE(tree(model), tree(anew));
    }

    // What was not looked into has no rows yet, follows all the same, and says how much is in it.
    void navigatorLooksIntoDeploymentsOnlyWhenAsked()
    {
        Plan plan = generate::plan(generate::Tiny, 5);
        NavigatorModel model;
        model.reset(plan);
        const QModelIndex deployments = model.index(0, 0);
        for (int row = 0; row < model.rowCount(deployments); ++row) {
            const QModelIndex deployment = model.index(row, 0, deployments);
            QCOMPARE(model.rowCount(deployment), 0);
            QVERIFY(model.hasChildren(deployment));
            QVERIFY(model.canFetchMore(deployment));
        }
        model.fetchMore(model.index(1, 0, deployments));
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QRandomGenerator random(13);
        for (int step = 0; step < 200; ++step) {
            const Change change = randomChange(plan, random);
            plan.apply(change);
            model.apply(plan, change);
        }
        QVERIFY(!inserted.isEmpty());
        NavigatorModel anew;
        anew.reset(plan);
        QCOMPARE(tree(model), tree(anew));
    }

    void navigatorTellsOnlyOfWhatChanged()
    {
        Plan plan = generate::plan(generate::Tiny);
        NavigatorModel model;
        model.reset(plan);
        const Id<Server> id = plan.all<Server>().ids().constFirst();
        const QPersistentModelIndex shown = model.indexOf({Place::Section::Deployments, id});
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        const auto become = [&](const auto &edit) {
            Draft draft(plan);
            Server server = plan.row(id);
            edit(server);
            draft.update(server);
            const Change change = draft.change("Edit one server");
            plan.apply(change);
            model.apply(plan, change);
        };
        become([](Server &server) { server.next.userData = QString("other"); });
        QCOMPARE(changed.size(), 0);
        become([](Server &server) { server.name = "zzz"; });
        QCOMPARE(changed.size(), 1);
        QCOMPARE(removed.size(), 0);
        // It is the same row, elsewhere: who stands on it goes along.
        QCOMPARE(shown.data().toString(), QString("zzz"));
        QCOMPARE(shown.row(), model.rowCount(shown.parent()) - 1);
    }

    // Very many rows at once are not told of one by one, and come out the same.
    void navigatorFollowsChangesOfManyRows()
    {
        Plan plan = generate::plan(generate::Tiny);
        NavigatorModel model;
        model.reset(plan);
        QRandomGenerator random(17);
        for (const int count : {300, 3000}) {
            Draft draft(plan);
            for (int i = 0; i < count; ++i)
                draft.add(Server {.name = QString("many-%1").arg(i * 7919 % count),
                                  .deployment = anyOf<Deployment>(plan, random)});
            for (const Change &change :
                 {draft.change("Add many servers"), draft.change("Add many servers").inverted()}) {
                plan.apply(change);
                model.apply(plan, change);
                NavigatorModel anew;
                anew.reset(plan);
                QCOMPARE(tree(model), tree(anew));
            }
        }
    }

    void filterFindsWordsInAnyColumn()
    {
        const Plan plan = generate::plan(generate::Tiny);
        OwnersModel model;
        model.reset(plan);
        const QString name = model.index(0, OwnersModel::Name).data().toString();
        const QString cloud = model.index(0, OwnersModel::CloudName).data().toString();
        model.setFilter(name.toUpper() + " \"" + cloud + '"');
        QVERIFY(model.rowCount() >= 1);
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.index(row, OwnersModel::CloudName).data().toString(), cloud);
        model.setFilter(name.toUpper() + " \"" + cloud + "\" no-such-thing");
        QCOMPARE(model.rowCount(), 0);
        model.setFilter("");
        QCOMPARE(model.rowCount(), model.total());
    }

    // Many rows are arranged apart, and come out as if they had been arranged at once, whatever happens meanwhile.
    void manyRowsAreArrangedApart()
    {
        Plan plan = generate::plan({"many", 3, 300, 20, 3, 10, 3, 9, 6500, 40, 2});
        const check::Findings none;
        OwnersModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.reset(plan);
        QVERIFY(model.total() > TableModel::fewRows);
        static const QStringList filters {"",
                                          "web",
                                          "web-1",
                                          "web-12 -cloud:us",
                                          "from:override",
                                          "is:array",
                                          "new differs:no",
                                          "clod:",
                                          "state:running aws",
                                          "-web"};
        QRandomGenerator random(23);
        Wish wish;
        for (int round = 0; round < 25; ++round) {
            for (int step = random.bounded(1, 6); step > 0; --step) {
                model.setFilter(filters.at(random.bounded(int(filters.size()))));
                wish.filter = model.filter();
                if (random.bounded(2)) {
                    Change change = randomChange(plan, random);
                    plan.apply(change);
                    model.apply(plan, change);
                }
                if (random.bounded(3) == 0)
                    QTest::qWait(random.bounded(3));
            }
            wish.column = random.bounded(model.columnCount() + 1) - 1;
            wish.order = Qt::SortOrder(random.bounded(2));
            model.sort(wish.column, wish.order);
            QTRY_VERIFY_WITH_TIMEOUT(!model.isArranging(), 60'000);
            Arrangement atOnce;
            Progress progress;
            atOnce.setRows(model.content().rows(plan));
            atOnce.make(wish, model.content(), {plan, none}, progress);
            QCOMPARE(model.shown(), atOnce.shown);
        }
    }

    void whatIsGoneGoesAtOnceFromManyRows()
    {
        Plan plan = generate::plan({"many", 3, 300, 20, 3, 10, 3, 9, 6500, 40, 2});
        OwnersModel model;
        model.reset(plan);
        model.sort(OwnersModel::Name, Qt::AscendingOrder);
        QTRY_VERIFY_WITH_TIMEOUT(!model.isArranging(), 60'000);
        // More than are taken one by one.
        Draft draft(plan);
        QList<AnyId> gone;
        for (const Id<Server> id : plan.all<Server>().ids())
            if (plan.referrers<&Instance::server>(id).isEmpty() && gone.size() < 300) {
                draft.remove(id);
                gone.append(id);
            }
        QCOMPARE(gone.size(), 300);
        const QList<AnyId> before = model.shown();
        const Change change = draft.change("Delete many");
        plan.apply(change);
        model.apply(plan, change);
        QCOMPARE(model.rowCount(), before.size() - 300);
        for (const AnyId id : gone)
            QCOMPARE(model.rowOf(id), -1);
        QTRY_VERIFY_WITH_TIMEOUT(!model.isArranging(), 60'000);
        QCOMPARE(model.rowCount(), before.size() - 300);
    }

    // The text of many rows is made apart, and is what the table shows, in its order and without hidden columns.
    void manyRowsAreCopied()
    {
        QTemporaryDir folder;
        Settings settings(folder.filePath("settings.ini"));
        const Plan plan = generate::plan({"many", 3, 300, 20, 3, 10, 3, 9, 6500, 40, 2});
        RowsView view(settings);
        auto *model = new OwnersModel;
        model->reset(plan);
        view.show(model);
        view.setColumnHidden(OwnersModel::State, true);
        view.horizontalHeader()->moveSection(view.horizontalHeader()->visualIndex(OwnersModel::CloudName), 1);
        view.sortByColumn(OwnersModel::NextImage, Qt::DescendingOrder);
        QTRY_VERIFY_WITH_TIMEOUT(!model->isArranging(), 60'000);
        QGuiApplication::clipboard()->clear();
        view.selectAll();
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!QGuiApplication::clipboard()->text().isEmpty(), 60'000);
        const QStringList lines = QGuiApplication::clipboard()->text().split('\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 6541);
        QVERIFY(lines.constFirst().startsWith("Name\tCloud\tFindings\tDeployment"));
        QVERIFY(!lines.constFirst().contains("State"));
        for (int row = 0; row < model->rowCount(); row += 97) {
            const QStringList cells = lines.at(row + 1).split('\t');
            QCOMPARE(cells.at(0), model->index(row, OwnersModel::Name).data().toString());
            QCOMPARE(cells.at(1), model->index(row, OwnersModel::CloudName).data().toString());
        }
    }

    // What is wished to be selected is, once it was arranged.
    void rowsThatAreStillArrangedAreSelectedLater()
    {
        QTemporaryDir folder;
        Settings settings(folder.filePath("settings.ini"));
        const Plan plan = generate::plan({"many", 3, 300, 20, 3, 10, 3, 9, 6500, 40, 2});
        RowsView view(settings);
        auto *model = new OwnersModel;
        model->reset(plan);
        view.show(model);
        const AnyId server = plan.all<Server>().ids().at(5000);
        model->setFilter("is:array");
        QTRY_VERIFY_WITH_TIMEOUT(!model->isArranging(), 60'000);
        QCOMPARE(model->rowOf(server), -1);
        model->setFilter("is:server");
        view.select({server});
        QVERIFY(view.selection().isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(view.selection(), QList<AnyId> {server}, 60'000);
    }

    void numbersSortBySize()
    {
        Draft draft {Plan()};
        for (const int images : {3, 1200, 20}) {
            const auto cloud = draft.add(Cloud {.name = QString::number(images)});
            for (int i = 0; i < images; ++i)
                draft.add(Image {.cloud = cloud, .uid = QString::number(i)});
        }
        const auto model = cloudsModel();
        model->reset(draft.plan());
        model->sort(3, Qt::AscendingOrder);
        QCOMPARE(column(*model, 0), QString("3 20 1200"));
        model->sort(3, Qt::DescendingOrder);
        QCOMPARE(column(*model, 0), QString("1200 20 3"));
    }

    void namesSortAsPeopleDo()
    {
        QStringList names {"web-10", "Web-2", "web-1", "app", "web-002b", "web-00010c"};
        std::sort(names.begin(), names.end(),
                  [](const QString &a, const QString &b) { return query::sortKey(a) < query::sortKey(b); });
        QCOMPARE(names, QStringList({"app", "web-1", "Web-2", "web-002b", "web-10", "web-00010c"}));
    }

    void editedRowsAreShownAtOnce()
    {
        Plan plan = generate::plan(generate::Tiny);
        OwnersModel model;
        model.reset(plan);
        const Owner owner(model.idAt(0));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        Draft draft(plan);
        Server server = plan.row(owner.server());
        server.name = "a new name";
        draft.update(server);
        const Change change = draft.change("Rename");
        plan.apply(change);
        model.apply(plan, change);
        QVERIFY(!changed.isEmpty());
        QCOMPARE(model.index(0, OwnersModel::Name).data().toString(), QString("a new name"));
    }
};

const program::Part testModels = program::test<TestModels>("tst_models");
} // namespace tst_models

#include "tst_models.moc"
