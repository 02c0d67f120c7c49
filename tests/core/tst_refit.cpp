// SPDX-License-Identifier: MIT
// Edits that were put aside are done again on a plan that moved on: what fits is done, the rest is named.
#include "core/edit/mcis.h"
#include "core/edit/next.h"
#include "core/edit/servers.h"
#include "core/integrity/integrity.h"
#include "core/integrity/refit.h"
#include "core/store/trialtext.h"
#include "tests/support/generate.h"
#include "tests/support/intents.h"
#include "tests/support/plans.h"
#include "tests/support/program.h"
#include "tests/support/wholeplan.h"

namespace tst_refit {
namespace {
// Edits made one after the other, as in a trial.
struct Tried {
    Plan plan;
    QList<Change> edits;

    template <class Edit> void edit(const QString &label, Edit &&edit)
    {
        Draft draft(plan);
        edit(draft);
        edits.append(draft.change(label));
        plan.apply(edits.constLast());
    }
    // As they are read again.
    QList<Change> kept() const
    {
        const auto read = trialtext::read(trialtext::write(edits), "a trial");
        if (!read)
            qFatal("%s", qPrintable(read.error().sentence));
        return *read;
    }
};

template <class E> void rename(Draft &draft, Id<E> id, const QString &name)
{
    E row = draft.plan().row(id);
    row.name = name;
    draft.update(row);
}

void chooseDefault(Draft &draft, Id<ListedMci> chosen)
{
    for (const Id<ListedMci> id : draft.plan().all<ListedMci>().ids()) {
        ListedMci row = draft.plan().row(id);
        row.isDefault = id == chosen;
        draft.update(row);
    }
}
} // namespace

class TestRefit : public QObject {
    Q_OBJECT
private slots:
    void onTheSamePlanAllFits()
    {
        WholePlan w;
        Tried tried {w.plan(), {}};
        tried.edit("Rename", [&](Draft &d) { rename(d, w.server, "web-2"); });
        tried.edit("Add", [&](Draft &d) {
            d.add(Server {.name = "web-3",
                          .deployment = d.add(Deployment {.name = "staging"}),
                          .next = {.cloud = w.east, .serverTemplate = w.serverTemplate}});
        });
        tried.edit("Remove", [&](Draft &d) { d.remove(w.listed); });
        const Refitted again = refit(w.plan(), tried.kept());
        QVERIFY(again.misfits.isEmpty());
        QVERIFY(plans::same(again.plan, tried.plan));
        QCOMPARE(again.edits.size(), 3);
        QCOMPARE(again.edits.constLast().label.text(), "Remove");
        QVERIFY(again.edits.constLast().sameEdits(tried.edits.constLast()));
    }

    void otherFieldsOfARowMayHaveMovedOn()
    {
        WholePlan w;
        Tried tried {w.plan(), {}};
        tried.edit("Rename", [&](Draft &d) { rename(d, w.server, "web-2"); });
        w.edit(w.server, [](Server &row) { row.description = "meanwhile"; });
        const Refitted again = refit(w.plan(), tried.kept());
        QVERIFY(again.misfits.isEmpty());
        QCOMPARE(again.plan.row(w.server).name, "web-2");
        QCOMPARE(again.plan.row(w.server).description, "meanwhile");
    }

    void whatNoLongerFitsIsNamedAndTheRestIsDone()
    {
        WholePlan w;
        Tried tried {w.plan(), {}};
        tried.edit("Rename the server", [&](Draft &d) { rename(d, w.server, "web-2"); });
        tried.edit("Rename the array", [&](Draft &d) { rename(d, w.array, "app-2"); });
        w.edit(w.server, [](Server &row) { row.name = "web-9"; });
        const Refitted again = refit(w.plan(), tried.kept());
        QCOMPARE(again.misfits, (QList<Misfit> {{"Rename the server", {"Server web-9"}}}));
        QCOMPARE(again.plan.row(w.server).name, "web-9");
        QCOMPARE(again.plan.row(w.array).name, "app-2");
    }

    void whatWasAddedGetsNewIdsWhereverItIsNamed()
    {
        WholePlan w;
        Tried tried {w.plan(), {}};
        Id<Deployment> staging;
        tried.edit("Add a deployment", [&](Draft &d) { staging = d.add(Deployment {.name = "staging"}); });
        tried.edit("Move", [&](Draft &d) {
            Server row = d.plan().row(w.server);
            row.deployment = staging;
            d.update(row);
        });
        const Id<Deployment> meanwhile = w.draft.add(Deployment {.name = "meanwhile"});
        QCOMPARE(meanwhile, staging);
        const Refitted again = refit(w.plan(), tried.kept());
        QVERIFY(again.misfits.isEmpty());
        QCOMPARE(again.plan.row(again.plan.row(w.server).deployment).name, "staging");
        QCOMPARE(again.plan.row(meanwhile).name, "meanwhile");
    }

    void whatReferredToGoneRowsIsLeftOutWithWhatBuildsOnIt()
    {
        WholePlan w;
        const Id<InstanceType> large = w.draft.add(InstanceType {.cloud = w.east, .name = "m1.large"});
        Tried tried {w.plan(), {}};
        Id<MultiCloudImage> added;
        tried.edit("Add an MCI", [&](Draft &d) {
            added = d.add(MultiCloudImage {.lineage = d.add(MciLineage {.name = "New"}), .name = "New"});
            d.add(MciSetting {.mci = added, .cloud = w.east, .instanceType = large});
        });
        tried.edit("Use it", [&](Draft &d) {
            Server row = d.plan().row(w.server);
            row.next.mci = added;
            d.update(row);
        });
        tried.edit("Rename", [&](Draft &d) { rename(d, w.server, "web-2"); });
        w.draft.remove(large);
        const Refitted again = refit(w.plan(), tried.kept());
        QCOMPARE(again.misfits.size(), 2);
        QCOMPARE(again.misfits.at(0).edit, "Add an MCI");
        QCOMPARE(again.misfits.at(1), (Misfit {"Use it", {"Server web-1"}}));
        QCOMPARE(again.plan.row(w.server).name, "web-2");
        QCOMPARE(integrity::verify(again.plan), QStringList());
    }

    void whatMustNotBeRemovedAnyMoreStays()
    {
        WholePlan w;
        Tried tried {w.plan(), {}};
        tried.edit("Remove", [&](Draft &d) { d.remove(w.otherMci); });
        w.edit(w.server, [&](Server &row) { row.next.mci = w.otherMci; });
        const Refitted again = refit(w.plan(), tried.kept());
        QCOMPARE(again.misfits, (QList<Misfit> {{"Remove", {"MultiCloud Image Debian [HEAD]"}}}));
        QVERIFY(again.plan.find(w.otherMci));
    }

    // Each side fits row by row, and together they would make two defaults (SM1).
    void whatWouldBreakThePlanIsLeftOut_SM1()
    {
        WholePlan w;
        const Id<ListedMci> second =
            w.draft.add(ListedMci {.serverTemplate = w.serverTemplate, .mci = w.otherMci});
        Tried tried {w.plan(), {}};
        tried.edit("Choose Debian", [&](Draft &d) { chooseDefault(d, second); });
        tried.edit("Rename", [&](Draft &d) { rename(d, w.server, "web-2"); });
        Draft moved(w.plan());
        const Id<ListedMci> third =
            moved.add(ListedMci {.serverTemplate = w.serverTemplate,
                                 .mci = moved.add(MultiCloudImage {
                                     .lineage = moved.add(MciLineage {.name = "SUSE"}), .name = "SUSE"})});
        moved.remove(w.listed);
        chooseDefault(moved, third);
        const Refitted again = refit(moved.plan(), tried.kept());
        QCOMPARE(again.misfits.size(), 1);
        QCOMPARE(again.misfits.constFirst().edit, "Choose Debian");
        QVERIFY(again.plan.row(third).isDefault);
        QCOMPARE(again.plan.row(w.server).name, "web-2");
        QCOMPARE(integrity::verify(again.plan), QStringList());
    }

    // Any intents, on a plan to which any others were done meanwhile.
    void whateverHappenedMeanwhileThePlanStaysWhole_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void whateverHappenedMeanwhileThePlanStaysWhole()
    {
        QFETCH(quint32, seed);
        const Plan start = generate::plan(generate::Tiny, seed);
        const Tried tried = thrown(start, 30, seed), meanwhile = thrown(start, 60, seed + 100);
        QVERIFY(plans::same(refit(start, tried.kept()).plan, tried.plan));
        const Refitted again = refit(meanwhile.plan, tried.kept());
        QCOMPARE(integrity::verify(again.plan), QStringList());
        Plan stepped = meanwhile.plan;
        for (const Change &edit : again.edits)
            stepped.apply(edit);
        QVERIFY(plans::same(stepped, again.plan));
        QVERIFY(again.edits.size() + again.misfits.size() <= tried.edits.size());
        m_fitting += again.edits.size();
        m_misfitting += again.misfits.size();
    }
    void bothHappened()
    {
        QVERIFY2(m_fitting > 50 && m_misfitting > 5,
                 qPrintable(QStringLiteral("%1 fit, %2 do not").arg(m_fitting).arg(m_misfitting)));
    }

    void textThatIsNoTrialIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says");
        const auto edits = [](const QByteArray &rows) {
            return R"({"format":"mci-planner trial","version":1,"edits":[{"rows":[)" + rows + "]}]}";
        };
        const QString other = "is not a trial", damaged = "is damaged";
        QTest::newRow("nothing") << QByteArray() << other;
        QTest::newRow("no JSON") << QByteArray("edits") << other;
        QTest::newRow("a list") << QByteArray("[]") << other;
        QTest::newRow("a plan") << QByteArray(R"({"format":"mci-planner plan","version":1})") << other;
        QTest::newRow("a newer one") << QByteArray(R"({"format":"mci-planner trial","version":2,"edits":[]})")
                                     << "newer version";
        QTest::newRow("no edits") << QByteArray(R"({"format":"mci-planner trial","version":1})") << damaged;
        QTest::newRow("unknown entity") << edits(R"({"entity":"x","id":1,"after":{}})") << damaged;
        QTest::newRow("no id") << edits(R"({"entity":"server","after":{}})") << damaged;
        QTest::newRow("id beyond all")
            << edits(R"({"entity":"server","id":99999999999,"after":{}})") << damaged;
        QTest::newRow("a number for a row") << edits("7") << damaged;
        QTest::newRow("a row twice") << edits(R"({"entity":"server","id":1,"after":{}},)"
                                              R"({"entity":"server","id":1,"before":{}})")
                                     << damaged;
    }
    void textThatIsNoTrialIsRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, says);
        const auto read = trialtext::read(text, "a.mcitrial.json");
        QVERIFY(!read);
        QVERIFY2(read.error().sentence.startsWith("a.mcitrial.json") && read.error().sentence.contains(says),
                 qPrintable(read.error().sentence));
    }

    void valuesThatMakeNoSenseDoNoHarm()
    {
        WholePlan w;
        for (const char *fields :
             {R"({"next":5,"cloud_id":true,"name":[1]})", R"({"deployment_id":4294967295})", "{}",
              R"({"name":"x","deployment_id":1,"cloud_id":1,"mci_id":77})"}) {
            const auto edits = trialtext::read(
                QStringLiteral(R"({"format":"mci-planner trial","version":1,"edits":[{"label":"a","rows":[)"
                               R"({"entity":"server","id":1,"after":%1}]}]})")
                    .arg(QLatin1String(fields))
                    .toUtf8(),
                "a trial");
            QVERIFY(edits);
            const Refitted again = refit(w.plan(), *edits);
            QCOMPARE(integrity::verify(again.plan), QStringList());
            QVERIFY(plans::same(again.plan, w.plan()));
        }
    }

private:
    static Tried thrown(const Plan &start, int steps, quint32 seed)
    {
        QRandomGenerator random(seed);
        const QList<RandomIntent> intents =
            designIntents() + templateIntents() + serverIntents() + lifeIntents() + checkIntents();
        Tried tried {start, {}};
        while (tried.edits.size() < steps) {
            Dice dice(tried.plan, random);
            const Result<Change> change = dice.oneOf(intents).run(dice);
            if (!change || change->isEmpty())
                continue;
            tried.edits.append(*change);
            tried.plan.apply(*change);
        }
        return tried;
    }

    qsizetype m_fitting = 0, m_misfitting = 0;
};

const program::Part testRefit = program::test<TestRefit>("tst_refit");
} // namespace tst_refit

#include "tst_refit.moc"
