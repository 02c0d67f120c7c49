// SPDX-License-Identifier: MIT
// Random sequences of all intents keep a plan whole, never touch what is frozen, and undo to the start.
#include "core/integrity/integrity.h"
#include "tests/support/generate.h"
#include "tests/support/intents.h"
#include "tests/support/plans.h"
#include "tests/support/program.h"

#include <QTemporaryDir>

namespace tst_intents_random {
namespace {
constexpr int Seeds = 4, StepsOfSeed = 2'500, TimesOfSeed = 13, AttemptsAtMost = 160'000;
constexpr int StepsInAll = 10'000, TimesInAll = 50, StepsOfChunk = 50;
static_assert(Seeds * StepsOfSeed >= StepsInAll && Seeds * TimesOfSeed >= TimesInAll);

// The entities whose rows differ; empty when the plans are equal.
QStringList differences(const Plan &a, const Plan &b)
{
    QStringList differing;
    forEachEntity([&]<class E>() {
        if (plans::rowsOf<E>(a) != plans::rowsOf<E>(b))
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
        using Editable =
            Pack<Deployment, ServerDefault, Server, ServerArray, DatacenterWeight, ScheduleEntry,
                 LaunchSnapshot, Instance, InstanceEvent, Waiver, TestRecord, RuleSetting, LaunchOption>;
        constexpr bool mayEdit = []<class... Es>(Pack<Es...> *) {
            return (std::is_same_v<E, Es> || ...);
        }(static_cast<Editable *>(nullptr));
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
        Instance kept = update.before; // rebooted, stopped, started, locked
        kept.state = update.after.state;
        kept.locked = update.after.locked;
        const bool wasHeld = update.before.locked && update.before.state != InstanceState::Stopped
            && update.before.state != update.after.state;
        if ((ended != update.after && kept != update.after) || wasHeld)
            found = QStringLiteral("an instance");
    }
    return change.of<LaunchSnapshot>().updated.isEmpty() ? found : QStringLiteral("a snapshot");
}

// With components of which an import knows one committed revision, and no HEAD; without snapshots that
// nothing was launched with.
Plan withImports(const Plan &plan)
{
    Draft draft(plan);
    plan.all<LaunchSnapshot>().forEach([&](const LaunchSnapshot &row) {
        if (!plan.isReferredTo(row.id))
            draft.remove(row.id);
    });
    for (int i = 0; i < 2 * TimesOfSeed; ++i) {
        const QString name = QStringLiteral("imported-%1").arg(i);
        draft.add(
            MultiCloudImage {.lineage = draft.add(MciLineage {.name = name}), .revision = 3, .name = name});
        draft.add(ServerTemplate {
            .lineage = draft.add(TemplateLineage {.name = name}), .revision = 3, .name = name});
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
        for (quint32 seed = 1; seed <= Seeds; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void anySequenceKeepsThePlanWholeAndUndoes()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        const Plan start = withImports(generate::plan(generate::Tiny, seed));
        Plan plan = start;
        QList<Change> done;
        QList<int> accepted(m_intents.size());
        for (int attempt = 0; attempt < AttemptsAtMost && !isEnough(done, accepted); ++attempt) {
            Dice dice(plan, random);
            const qsizetype row = thrown(dice, accepted);
            const RandomIntent &intent = m_intents.at(row);
            const Result<Change> result = intent.run(dice);
            QVERIFY2(result || result.sentence().endsWith(QLatin1Char('.')), intent.name);
            if (!result || result->isEmpty())
                continue;
            QVERIFY2(!result->label.isEmpty(), intent.name);
            const bool mayEditComponents = row < m_componentIntents;
            const QString wrong =
                trespass(plan, *result) + (mayEditComponents ? QString() : componentIn(*result));
            QVERIFY2(wrong.isEmpty(),
                     qPrintable(QStringLiteral("%1 edits %2").arg(QLatin1String(intent.name), wrong)));
            plan.apply(*result);
            done.append(*result);
            ++accepted[row];
            if (done.size() % StepsOfChunk == 0)
                QVERIFY2(strays(plan).isEmpty(), intent.name);
        }
        m_steps += done.size();
        for (qsizetype row = 0; row < m_intents.size(); ++row)
            m_accepted[row] += accepted.at(row);
        checkUndo(start, plan, done);
        checkFile(start, plan, done);
    }

    void everyIntentWasTried()
    {
        QStringList rare;
        for (qsizetype row = 0; row < m_intents.size(); ++row)
            if (m_accepted.at(row) < TimesInAll)
                rare.append(QStringLiteral("%1: %2")
                                .arg(QLatin1String(m_intents.at(row).name))
                                .arg(m_accepted.at(row)));
        QVERIFY2(rare.isEmpty(), qPrintable(rare.join(QStringLiteral(", "))));
        QVERIFY2(m_steps >= StepsInAll, qPrintable(QString::number(m_steps)));
    }

private:
    static bool isEnough(const QList<Change> &done, const QList<int> &accepted)
    {
        return done.size() >= StepsOfSeed && std::all_of(accepted.cbegin(), accepted.cend(), [](int times) {
                   return times >= TimesOfSeed;
               });
    }

    // Every other time one that was seldom accepted so far.
    qsizetype thrown(Dice &dice, const QList<int> &accepted) const
    {
        QList<qsizetype> rare;
        for (qsizetype row = 0; row < accepted.size(); ++row)
            if (accepted.at(row) < TimesOfSeed)
                rare.append(row);
        return rare.isEmpty() || dice.chance(0.5) ? dice.below(int(accepted.size())) : dice.oneOf(rare);
    }

    static void checkUndo(const Plan &start, const Plan &end, const QList<Change> &done)
    {
        Plan undone = end;
        for (auto change = done.crbegin(); change != done.crend(); ++change)
            undone.apply(change->inverted());
        QCOMPARE(differences(undone, start), QStringList());
        QCOMPARE(integrity::verify(undone), QStringList());
    }

    // What is written in chunks is what is read again, and undone by the file's history alone.
    static void checkFile(const Plan &start, const Plan &end, const QList<Change> &done)
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("random.mciplan");
        auto document = plans::create(path);
        QVERIFY(document->execute(generate::everything(start)));
        Change whole;
        for (qsizetype from = 0; from < done.size(); from += StepsOfChunk) {
            Change chunk(QStringLiteral("Some steps"));
            for (const Change &change : done.mid(from, StepsOfChunk))
                chunk = chunk.merged(change);
            whole = whole.merged(chunk);
            const auto executed = document->execute(chunk);
            QVERIFY2(executed, qPrintable(executed.sentence()));
        }
        QVERIFY(whole.merged(whole.inverted()).isEmpty());
        document.reset();
        document = plans::open(path);
        document->waitUntilChecked();
        QCOMPARE(document->notice(), QString());
        QCOMPARE(differences(document->plan(), end), QStringList());
        QVERIFY(document->goTo(1));
        QCOMPARE(differences(document->plan(), start), QStringList());
    }

    const qsizetype m_componentIntents = designIntents().size() + templateIntents().size();
    const QList<RandomIntent> m_intents =
        designIntents() + templateIntents() + serverIntents() + lifeIntents() + checkIntents();
    QList<int> m_accepted = QList<int>(m_intents.size());
    qsizetype m_steps = 0;
};

const program::Part testIntentsRandom = program::test<TestIntentsRandom>("tst_intents_random");
} // namespace tst_intents_random

#include "tst_intents_random.moc"
