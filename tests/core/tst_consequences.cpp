// SPDX-License-Identifier: MIT
// The consequences of a change are what looking at everything before and after it would show.
#include "core/check/consequences.h"
#include "core/plan/owner.h"
#include "tests/support/generate.h"
#include "tests/support/intents.h"
#include "tests/support/program.h"

#include <QtTest>

namespace tst_consequences {
namespace {
const Timestamp now {1'900'000'000'000};

// The open findings of all objects, as texts that tell them apart.
QSet<QString> openIn(const Plan &plan)
{
    QSet<QString> texts;
    for (const Finding &finding : check::sorted(check::findings(plan, now)))
        if (finding.isOpen())
            texts.insert(QStringLiteral("%1 %2/%3 %4 %5/%6 %7")
                             .arg(QLatin1String(finding.rule->id))
                             .arg(finding.subject.entity())
                             .arg(finding.subject.value())
                             .arg(finding.field ? int(*finding.field) : -1)
                             .arg(finding.about[0].value())
                             .arg(finding.about[1].value())
                             .arg(finding.detail));
    return texts;
}
} // namespace

class TestConsequences : public QObject {
    Q_OBJECT
private slots:
    void countsAreThoseOfEverything_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 4; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void countsAreThoseOfEverything()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        Plan plan = generate::plan(generate::Tiny, seed);
        const QList<RandomIntent> intents = designIntents() + templateIntents() + serverIntents();
        for (int done = 0; done < 40;) {
            const std::optional<Change> change = throwOne(intents, plan, random).change;
            if (!change)
                continue;
            ++done;
            Consequences found = consequencesOf(plan, *change);
            compareFindings(found, *change, now);
            const QSet<QString> was = openIn(plan), is = openIn(found.after);
            QVERIFY2(found.appeared.open() == (is - was).size() && found.cleared.open() == (was - is).size(),
                     qPrintable(change->label));
            qsizetype inPlaces = 0;
            for (const PlaceCount &place : found.places)
                inPlaces += place.launches;
            QCOMPARE(inPlaces, found.impact.launches.size());
            QVERIFY(found.running <= found.impact.launches.size());
            m_appeared += found.appeared.open();
            m_cleared += found.cleared.open();
            plan = found.after;
        }
    }
    void someAppearedAndSomeWereCleared() { QVERIFY(m_appeared > 20 && m_cleared > 20); }

    void theMostLaunchesComeFirst()
    {
        const Plan plan = generate::plan(generate::Tiny, 1);
        Change change(QStringLiteral("Another default"));
        const Id<ListedMci> isDefault = plan.all<ListedMci>().ids().constFirst();
        for (const Id<ListedMci> id :
             plan.referrers<&ListedMci::serverTemplate>(plan.row(isDefault).serverTemplate)) {
            ListedMci row = plan.row(id);
            row.isDefault = !row.isDefault && change.rows() < 2;
            change.of<ListedMci>().updated.append({plan.row(id), row});
        }
        const Consequences found = consequencesOf(plan, change);
        QCOMPARE(found.label, "Another default");
        for (qsizetype i = 1; i < found.places.size(); ++i)
            QVERIFY(found.places.at(i - 1).launches >= found.places.at(i).launches);
    }

private:
    qsizetype m_appeared = 0, m_cleared = 0;
};

const program::Part testConsequences = program::test<TestConsequences>("tst_consequences");
} // namespace tst_consequences

#include "tst_consequences.moc"
