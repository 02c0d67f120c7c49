// SPDX-License-Identifier: MIT
// Random sequences of all intents keep a plan whole, never touch what is frozen, and undo to the start.
#include "core/plan/integrity.h"
#include "tests/support/generate.h"
#include "tests/support/intents.h"

#include <QtTest>

namespace {
constexpr int AcceptedSteps = 2'500, AcceptedEach = 50, AttemptsAtMost = 100'000;

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

// What no intent of servers and launches may ever touch: components (MC1, ST1, SM1, SM4), and what comes
// from the cloud (IM1, IM3, CL1).
QString componentIn(const Change &change)
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
    return found;
}

// MC1, ST1: a committed revision is published and deleted, and never changes otherwise.
template <class Revision> QString frozenIn(const Change &change)
{
    for (const auto &update : change.of<Revision>().updated) {
        Revision same = update.before;
        same.publishedAt = update.after.publishedAt;
        same.publishedBy = update.after.publishedBy;
        same.removed = update.after.removed;
        if (!same.isHead() && same != update.after)
            return QStringLiteral("a committed revision");
    }
    return {};
}

template <class Part> QString frozenPartIn(const Plan &plan, const Change &change)
{
    const auto isFrozen = [&](const Part &part) {
        if constexpr (std::is_same_v<Part, MciSetting>)
            return !plan.row(part.mci).isHead();
        else
            return !plan.row(part.serverTemplate).isHead();
    };
    for (const auto &update : change.of<Part>().updated)
        if (isFrozen(update.before))
            return QStringLiteral("what belongs to a committed revision");
    return {};
}

// What no intent may ever touch: revisions that are committed, what was launched (R-21, D5) and the cloud
// of a Next.
QString trespass(const Plan &plan, const Change &change)
{
    QString found = frozenIn<MultiCloudImage>(change) + frozenIn<ServerTemplate>(change)
        + frozenPartIn<MciSetting>(plan, change) + frozenPartIn<ListedMci>(plan, change);
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

// With MultiCloud Images of which an import knows one committed revision, and no HEAD.
Plan withImportedMcis(const Plan &plan)
{
    Draft draft(plan);
    for (int i = 0; i < 2 * AcceptedEach; ++i) {
        const QString name = QStringLiteral("imported-%1").arg(i);
        draft.add(
            MultiCloudImage {.lineage = draft.add(MciLineage {.name = name}), .revision = 3, .name = name});
    }
    return draft.plan();
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
        const QList<RandomIntent> intents = serverIntents() + designIntents();
        const auto isOfServers = [](const RandomIntent &intent) {
            return std::any_of(serverIntents().cbegin(), serverIntents().cend(),
                               [&](const RandomIntent &other) { return other.name == intent.name; });
        };
        QRandomGenerator random(seed);
        const Plan start = withImportedMcis(generate::plan(generate::Tiny, seed));
        Plan plan = start;
        QList<Change> done;
        QHash<QByteArray, int> accepted;
        const auto enough = [&] {
            return done.size() >= AcceptedSteps
                && std::all_of(intents.begin(), intents.end(), [&](const RandomIntent &intent) {
                       return accepted.value(intent.name) >= AcceptedEach;
                   });
        };
        for (int attempt = 0; attempt < AttemptsAtMost && !enough(); ++attempt) {
            Dice dice(plan, random);
            const RandomIntent &intent = intents.at(dice.below(int(intents.size())));
            const Result<Change> result = intent.run(dice);
            QVERIFY2(result || result.sentence().endsWith(QLatin1Char('.')), intent.name);
            if (!result || result->isEmpty())
                continue;
            QVERIFY2(!result->label.isEmpty(), intent.name);
            const QString wrong =
                trespass(plan, *result) + (isOfServers(intent) ? componentIn(*result) : QString());
            QVERIFY2(wrong.isEmpty(),
                     qPrintable(QStringLiteral("%1 edits %2").arg(QLatin1String(intent.name), wrong)));
            plan.apply(*result);
            done.append(*result);
            ++accepted[intent.name];
            if (done.size() % 50 == 0)
                QCOMPARE(strays(plan), QStringList());
        }
        QStringList rare;
        for (const RandomIntent &intent : intents)
            if (accepted.value(intent.name) < AcceptedEach)
                rare.append(QStringLiteral("%1: %2")
                                .arg(QLatin1String(intent.name))
                                .arg(accepted.value(intent.name)));
        QVERIFY2(enough(), qPrintable("too few steps were accepted: " + rare.join(", ")));
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
