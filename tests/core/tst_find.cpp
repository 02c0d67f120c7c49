// SPDX-License-Identifier: MIT
// What a person types finds every object that it names, the nearest first.
#include "core/naming/names.h"
#include "core/naming/where.h"
#include "core/plan/draft.h"
#include "core/plan/owner.h"
#include "core/query/find.h"
#include "tests/support/generate.h"
#include "tests/support/program.h"

#include <QtTest>

namespace tst_find {
namespace {
query::Hits find(const Plan &plan, const QString &typed, qsizetype ofEachKind = 20,
                 const QList<int> &only = {})
{
    Progress progress;
    return query::find(plan, typed, ofEachKind, only, progress);
}

QStringList namesOf(const Plan &plan, const QString &typed, qsizetype ofEachKind = 20)
{
    QStringList names;
    for (const query::Hit &hit : find(plan, typed, ofEachKind).best)
        names.append(nameOf(plan, hit.id));
    return names;
}

Plan shop()
{
    Draft draft {Plan()};
    const auto production = draft.add(Deployment {.name = "Shop production"});
    const auto staging = draft.add(Deployment {.name = "Shop staging"});
    for (const char *name : {"my-web", "web-10", "web-2", "web", "cobweb", "database"})
        draft.add(Server {.name = name, .deployment = production});
    draft.add(Server {.name = "web-2", .deployment = staging});
    draft.add(Server {.name = "Überweb", .deployment = staging});
    draft.add(ServerArray {.name = "web-array", .deployment = staging});
    const auto cloud = draft.add(Cloud {.name = "EC2 us-east-1", .displayName = "AWS US-East"});
    draft.add(Image {.cloud = cloud, .uid = QString("ami-0c1b"), .name = QString("web image")});
    draft.add(Image {.cloud = cloud, .uid = QString("ami-0c1b2"), .name = QString("other")});
    draft.add(InstanceType {.cloud = cloud, .uid = "m1.web", .name = "m1.web", .removed = true});
    return draft.plan();
}
} // namespace

class TestFind : public QObject {
    Q_OBJECT
private slots:
    void theNearestComesFirst()
    {
        // The name itself; what begins so, as people sort; a word that begins so; what holds it; removed. An
        // image answers to its name as to its id.
        QCOMPARE(namesOf(shop(), "web"),
                 QStringList({"web", "web-2", "web-2", "web-10", "web-array", "ami-0c1b", "my-web", "cobweb",
                              "Überweb", "m1.web"}));
        QCOMPARE(namesOf(shop(), "WEB-2"), QStringList({"web-2", "web-2"}));
    }

    void wordsMayBeOfThePlace()
    {
        QCOMPARE(namesOf(shop(), "web-2 staging"), QStringList({"web-2"}));
        QCOMPARE(namesOf(shop(), "us-east other"), QStringList({"ami-0c1b2"}));
        // A place alone is itself, not all that is in it.
        QCOMPARE(namesOf(shop(), "staging"), QStringList({"Shop staging"}));
        QCOMPARE(namesOf(shop(), "no such thing"), QStringList());
    }

    void anImageIsFoundByItsId()
    {
        const query::Hits hits = find(shop(), " AMI-0c1b ");
        QCOMPARE(hits.best.size(), 2);
        QCOMPARE(hits.best.constFirst().rank, 0);
        QCOMPARE(outerIdOf(shop(), hits.best.constFirst().id), QString("ami-0c1b"));
        QCOMPARE(whereOf(shop(), hits.best.constFirst().id), QString("AWS US-East"));
        QCOMPARE(plainNameOf(shop(), hits.best.constFirst().id), QString("web image"));
    }

    void lettersAreLettersInEveryLanguage()
    {
        QCOMPARE(namesOf(shop(), "überWEB"), QStringList({"Überweb"}));
        QCOMPARE(find(shop(), "ÜBERWEB").best.constFirst().rank, 0);
    }

    void noMoreThanAskedForButAllAreCounted()
    {
        const query::Hits hits = find(shop(), "web", 2, {entityIndex<Server>});
        QCOMPARE(hits.total, 7);
        QCOMPARE(hits.best.size(), 2);
        QCOMPARE(nameOf(shop(), hits.best.constFirst().id), QString("web"));
        for (const query::Hit &hit : hits.best)
            QVERIFY(hit.id.is<Server>());
    }

    void everyObjectOfAPlanIsFoundByItsName()
    {
        const Plan plan = generate::plan(generate::Tiny, 5);
        qsizetype looked = 0;
        const auto check = [&]<class E>() {
            plan.all<E>().forEach([&](const E &row) {
                const QString name = nameOf(plan, row.id);
                const query::Hits hits = find(plan, name, 1000, {entityIndex<E>});
                const bool found =
                    std::any_of(hits.best.cbegin(), hits.best.cend(), [&](const query::Hit &hit) {
                        return hit.id == AnyId(row.id) && hit.rank % 5 == 0;
                    });
                QVERIFY2(found, qPrintable(name));
                ++looked;
            });
        };
        [&]<class... E>() {
            (check.operator()<E>(), ...);
        }.
        operator()<Server, ServerArray, Deployment, MultiCloudImage, ServerTemplate, Cloud, Image,
                   InstanceType, Datacenter>();
        QVERIFY(looked > 200);
    }

    // Of every text that occurs somewhere, all rows that hold it are counted, as looking at each would.
    void nothingIsMissed()
    {
        const Plan plan = generate::plan(generate::Tiny, 7);
        for (const QString typed : {"a", "web", "ami-0", "-1", "ubuntu", "x86", "E", "zzz"}) {
            qsizetype expected = 0;
            plan.all<Image>().forEach([&](const Image &row) {
                expected += row.uid.toString().contains(typed, Qt::CaseInsensitive)
                    || row.name.toString().contains(typed, Qt::CaseInsensitive);
            });
            QCOMPARE(find(plan, typed, 5, {entityIndex<Image>}).total, expected);
        }
    }

    void aSearchThatIsOvertakenStops()
    {
        const Plan plan = generate::plan(generate::Tiny);
        Progress progress;
        progress.cancel();
        QCOMPARE(query::find(plan, "a", 20, {}, progress).total, 0);
    }

    void manyImagesAreSearchedInAMoment()
    {
        Draft draft {Plan()};
        const auto cloud = draft.add(Cloud {.name = "Somewhere"});
        for (int i = 0; i < 200'000; ++i)
            draft.add(Image {.cloud = cloud,
                             .uid = QString("ami-%1").arg(i, 8, 16, QChar(u'0')),
                             .name = QString("ubuntu-jammy-22.04-amd64-server-%1").arg(i)});
        for (const QString typed : {"ami", "ubuntu 199", "server-77777", "ami-000186a0"}) {
            QElapsedTimer timer;
            timer.start();
            const query::Hits hits = find(draft.plan(), typed);
            qInfo() << typed << hits.total << "of 200,000 images in" << timer.elapsed() << "ms";
            QVERIFY(hits.total > 0);
        }
        QCOMPARE(namesOf(draft.plan(), "ami-000186a0"), QStringList({"ami-000186a0"}));
    }
};

const program::Part testFind = program::test<TestFind>("tst_find");
} // namespace tst_find

#include "tst_find.moc"
