// SPDX-License-Identifier: MIT
// Random sequences of all intents keep a plan whole, never touch what is frozen, and undo to the start.
#include "core/edit/launches.h"
#include "core/edit/next.h"
#include "core/edit/servers.h"
#include "core/plan/integrity.h"
#include "tests/support/generate.h"

#include <QRandomGenerator>
#include <QtTest>

namespace {
constexpr int AcceptedSteps = 2'500, AcceptedEach = 50, AttemptsAtMost = 100'000;

// Hands out arguments: mostly fit ones, some that an intent must refuse.
class Dice {
public:
    Dice(const Plan &of, QRandomGenerator &random) : plan(of), m_random(random) {}

    const Plan &plan;

    int below(int bound) { return m_random.bounded(bound); }
    bool chance(double probability) { return m_random.generateDouble() < probability; }
    template <class E> Id<E> any()
    {
        const QList<Id<E>> ids = plan.all<E>().ids();
        return ids.isEmpty() ? Id<E>() : ids.at(below(int(ids.size())));
    }
    Owner owner() { return chance(0.7) ? Owner(any<Server>()) : Owner(any<ServerArray>()); }
    // One to three owners of one cloud.
    QList<Owner> owners()
    {
        QList<Owner> result {owner()};
        for (int i = below(3); i > 0; --i)
            if (const Owner more = owner(); cloudOf(more) == cloudOf(result.constFirst()) || chance(0.05))
                result.append(more);
        return result;
    }
    Id<Cloud> cloudOf(Owner owner) const { return nextOf(plan, owner).cloud; }
    // A row of the cloud of the first owner, nine times out of ten.
    template <class E, class Fit> Id<E> fitting(const QList<Owner> &owners, Fit &&fit)
    {
        QList<Id<E>> ids;
        plan.all<E>().forEach([&](const E &row) {
            if (row.cloud == cloudOf(owners.constFirst()) && fit(row))
                ids.append(row.id);
        });
        return ids.isEmpty() || chance(0.1) ? any<E>() : ids.at(below(int(ids.size())));
    }
    Id<Image> image(const QList<Owner> &owners, ImageKind kind)
    {
        return fitting<Image>(owners, [&](const Image &row) { return row.kind == kind; });
    }
    LaunchSettings next()
    {
        const Id<ServerTemplate> serverTemplate = any<ServerTemplate>();
        const auto &settings = plan.referrers<&MciSetting::mci>(plan.defaultMci(serverTemplate)->mci);
        return {.cloud = settings.isEmpty() ? any<Cloud>()
                                            : plan.row(settings.at(below(int(settings.size())))).cloud,
                .serverTemplate = serverTemplate};
    }
    LaunchField field() { return allLaunchFields[size_t(below(launchFieldCount))]; }
    QString name() { return QStringLiteral("name-%1").arg(below(1000)); }
    Timestamp now() { return {1'800'000'000'000 + below(1'000'000)}; }

private:
    QRandomGenerator &m_random;
};

struct Intent {
    const char *name;
    Result<Change> (*run)(Dice &);
};

template <class V> V orDefault(Dice &dice, const V &value)
{
    return dice.chance(0.2) ? V::cloudDefault() : dice.chance(0.2) ? V::inherit() : value;
}

const auto anyRow = [](const auto &) { return true; };

const std::array intents {
    Intent {"addDeployment",
            [](Dice &d) { return edit::addDeployment(d.plan, d.name(), Environment(d.below(6))); }},
    Intent {"editDeployment",
            [](Dice &d) {
                Deployment row = d.plan.row(d.any<Deployment>());
                row.locked = d.chance(0.1);
                row.name = d.chance(0.5) ? d.name() : row.name;
                return edit::editDeployment(d.plan, row);
            }},
    Intent {"removeDeployment", [](Dice &d) { return edit::removeDeployment(d.plan, d.any<Deployment>()); }},
    Intent {"addServer",
            [](Dice &d) {
                return edit::addServer(
                    d.plan, {.name = d.name(), .deployment = d.any<Deployment>(), .next = d.next()});
            }},
    Intent {"addArray",
            [](Dice &d) {
                return edit::addArray(
                    d.plan, {.name = d.name(), .deployment = d.any<Deployment>(), .next = d.next()});
            }},
    Intent {"editServer",
            [](Dice &d) {
                Server row = d.plan.row(d.any<Server>());
                row.name = d.name();
                row.next.cloud = d.any<Cloud>();
                return edit::editServer(d.plan, row);
            }},
    Intent {"editArray",
            [](Dice &d) {
                ServerArray row = d.plan.row(d.any<ServerArray>());
                row.minCount = d.below(5);
                row.maxCount = d.below(8);
                return edit::editArray(d.plan, row);
            }},
    Intent {"removeOwners", [](Dice &d) { return edit::removeOwners(d.plan, {d.owner()}); }},
    Intent {"moveOwners", [](Dice &d) { return edit::moveOwners(d.plan, d.owners(), d.any<Deployment>()); }},
    Intent {"setMci", [](Dice &d) { return edit::setMci(d.plan, d.owners(), d.any<MultiCloudImage>()); }},
    Intent {"setImage",
            [](Dice &d) {
                const auto owners = d.owners();
                return edit::setImage(d.plan, owners, d.image(owners, ImageKind::Machine));
            }},
    Intent {"setInstanceType",
            [](Dice &d) {
                const auto owners = d.owners();
                return edit::setInstanceType(d.plan, owners, d.fitting<InstanceType>(owners, anyRow));
            }},
    Intent {"setKernel",
            [](Dice &d) {
                const auto owners = d.owners();
                const OverrideOrDefault<Id<Image>> kernel = d.image(owners, ImageKind::Kernel);
                return edit::setKernel(d.plan, owners, orDefault(d, kernel));
            }},
    Intent {"setRamdisk",
            [](Dice &d) {
                const auto owners = d.owners();
                const OverrideOrDefault<Id<Image>> ramdisk = d.image(owners, ImageKind::Ramdisk);
                return edit::setRamdisk(d.plan, owners, orDefault(d, ramdisk));
            }},
    Intent {
        "setUserData",
        [](Dice &d) { return edit::setUserData(d.plan, d.owners(), d.chance(0.3) ? QString() : d.name()); }},
    Intent {"setDatacenter",
            [](Dice &d) {
                const auto owners = d.owners();
                const OverrideOrDefault<Id<Datacenter>> datacenter = d.fitting<Datacenter>(owners, anyRow);
                return edit::setDatacenter(d.plan, owners, orDefault(d, datacenter));
            }},
    Intent {"setServerTemplate",
            [](Dice &d) { return edit::setServerTemplate(d.plan, d.owners(), d.any<ServerTemplate>()); }},
    Intent {"setTags",
            [](Dice &d) {
                return edit::setTags(d.plan, d.owners(), {d.name(), d.name()});
            }},
    Intent {"inherit", [](Dice &d) { return edit::inherit(d.plan, d.owners(), d.field()); }},
    Intent {"pin", [](Dice &d) { return edit::pin(d.plan, {d.owner()}, d.field()); }},
    Intent {"inheritAll", [](Dice &d) { return edit::inheritAll(d.plan, d.owners()); }},
    Intent {"launch", [](Dice &d) { return edit::launch(d.plan, {d.any<Server>()}, d.now()); }},
    Intent {"relaunch", [](Dice &d) { return edit::relaunch(d.plan, {d.any<Server>()}, d.now()); }},
    Intent {"terminate", [](Dice &d) { return edit::terminate(d.plan, {d.any<Server>()}, d.now()); }},
    Intent {"launchInstances",
            [](Dice &d) { return edit::launchInstances(d.plan, d.any<ServerArray>(), d.below(4), d.now()); }},
    Intent {"terminateInstances",
            [](Dice &d) {
                return edit::terminateInstances(d.plan, {d.any<Instance>(), d.any<Instance>()}, d.now());
            }},
};

template <class E> bool sameRows(const Plan &a, const Plan &b)
{
    if (a.all<E>().ids() != b.all<E>().ids())
        return false;
    bool same = true;
    a.all<E>().forEach([&](const E &row) { same = same && row == b.row(row.id); });
    return same;
}

// The entities whose rows differ; empty when the plans are equal.
QStringList differences(const Plan &a, const Plan &b)
{
    QStringList differing;
    forEachEntity([&]<class E>() {
        if (!sameRows<E>(a, b))
            differing.append(QString::fromLatin1(Schema<E>::table));
    });
    return differing;
}

// What no intent of servers and launches may ever touch: components (MC1, ST1, SM1, SM4), what comes from
// the cloud (IM1, IM3, CL1), what was launched (R-21, D5) and the cloud of a Next.
QString trespass(const Change &change)
{
    QString found;
    forEachEntity([&]<class E>() {
        constexpr bool mayEdit =
            std::is_same_v<
                E,
                Deployment> || std::is_same_v<E, ServerDefault> || std::is_same_v<E, Server> || std::is_same_v<E, ServerArray> || std::is_same_v<E, DatacenterWeight> || std::is_same_v<E, LaunchSnapshot> || std::is_same_v<E, Instance>;
        if (!mayEdit && !change.of<E>().isEmpty())
            found = QString::fromLatin1(Schema<E>::table);
    });
    for (const auto &update : change.of<Server>().updated)
        if (update.before.next.cloud != update.after.next.cloud)
            found = QStringLiteral("the cloud of a server");
    for (const auto &update : change.of<Instance>().updated) {
        Instance ended = update.before;
        ended.role = InstanceRole::Previous;
        ended.state = InstanceState::Terminated;
        ended.terminatedAt = update.after.terminatedAt;
        if (ended != update.after || update.before.locked)
            found = QStringLiteral("an instance");
    }
    return change.of<LaunchSnapshot>().updated.isEmpty() ? found : QStringLiteral("a snapshot");
}

QStringList strays(const Plan &plan)
{
    QStringList found = integrity::verify(plan);
    plan.all<LaunchSnapshot>().forEach([&](const LaunchSnapshot &row) {
        if (!plan.isReferredTo(row.id))
            found.append(QStringLiteral("Launch snapshot %1 is left over.").arg(row.id.value));
    });
    return found;
}
} // namespace

class TestIntentsRandom : public QObject {
    Q_OBJECT
private slots:
    void anySequenceKeepsThePlanWholeAndUndoes_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::newRow("seed 1") << 1u;
        QTest::newRow("seed 2") << 2u;
    }

    void anySequenceKeepsThePlanWholeAndUndoes()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        const Plan start = generate::plan(generate::Tiny, seed);
        Plan plan = start;
        QList<Change> done;
        QHash<QByteArray, int> accepted;
        const auto enough = [&] {
            return done.size() >= AcceptedSteps
                && std::all_of(intents.begin(), intents.end(), [&](const Intent &intent) {
                       return accepted.value(intent.name) >= AcceptedEach;
                   });
        };
        for (int attempt = 0; attempt < AttemptsAtMost && !enough(); ++attempt) {
            Dice dice(plan, random);
            const Intent &intent = intents[size_t(dice.below(int(intents.size())))];
            const Result<Change> result = intent.run(dice);
            QVERIFY2(result || result.sentence().endsWith(QLatin1Char('.')), intent.name);
            if (!result || result->isEmpty())
                continue;
            QVERIFY2(!result->label.isEmpty(), intent.name);
            QVERIFY2(
                trespass(*result).isEmpty(),
                qPrintable(QStringLiteral("%1 edits %2").arg(QLatin1String(intent.name), trespass(*result))));
            plan.apply(*result);
            done.append(*result);
            ++accepted[intent.name];
            if (done.size() % 50 == 0)
                QCOMPARE(strays(plan), QStringList());
        }
        QVERIFY2(enough(), "too few steps were accepted");
        checkUndo(start, plan, done);
    }

private:
    static void checkUndo(const Plan &start, const Plan &end, const QList<Change> &done)
    {
        Change whole;
        for (const Change &change : done)
            whole = whole.merged(change);
        Plan again = start;
        again.apply(whole);
        QCOMPARE(differences(again, end), QStringList());
        QCOMPARE(integrity::verify(again), QStringList());

        Plan undone = end;
        for (auto change = done.crbegin(); change != done.crend(); ++change)
            undone.apply(change->inverted());
        QCOMPARE(differences(undone, start), QStringList());
        QCOMPARE(integrity::verify(undone), QStringList());
        QVERIFY(whole.merged(whole.inverted()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestIntentsRandom)
#include "tst_intents_random.moc"
