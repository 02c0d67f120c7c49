// SPDX-License-Identifier: MIT
// Whatever the disk does at whichever moment, the file is as before an edit or as after it, and an error
// is told; what was acknowledged outlives a power cut.
#include "core/plan/draft.h"
#include "core/store/database.h"
#include "core/store/edit.h"
#include "core/store/migrations.h"
#include "tests/support/faultvfs.h"
#include "tests/support/generate.h"
#include "tests/support/plans.h"
#include "tests/support/program.h"

#include <QDir>
#include <QTemporaryDir>
#include <sqlite3.h>

namespace tst_faults {
using faultvfs::Fault;

namespace {
// An edit of several pages: new servers, and every deployment renamed.
Change someEdit(const Plan &plan)
{
    Draft draft(plan);
    const Server first = plan.row(plan.all<Server>().ids().constFirst());
    for (int i = 0; i < 20; ++i) {
        Server server = first;
        server.name = QStringLiteral("added-%1").arg(plan.nextId<Server>().value);
        server.description = QString(500, u'x');
        draft.add(server);
    }
    plan.all<Deployment>().forEach([&](Deployment deployment) {
        deployment.name += u'+';
        draft.update(deployment);
    });
    return draft.change("Add servers");
}
} // namespace

class TestFaults : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        faultvfs::install();
        m_base = m_folder.filePath("base.mciplan");
        m_plan = generate::plan(generate::Tiny);
        auto document = plans::create(m_base);
        QVERIFY(document->execute(generate::everything(m_plan)));
        QVERIFY(document->flush());
    }

    void init() { m_path = m_folder.filePath(QStringLiteral("%1.mciplan").arg(++m_count)); }
    void cleanup() { faultvfs::disarm(); }

    void anEditIsWholeOrNotThere_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("error once") << int(Fault::ErrorOnce);
        QTest::newRow("error for ever") << int(Fault::ErrorForEver);
        QTest::newRow("full once") << int(Fault::FullOnce);
        QTest::newRow("full for ever") << int(Fault::FullForEver);
    }
    void anEditIsWholeOrNotThere()
    {
        QFETCH(int, fault);
        int operation = 1;
        for (bool reached = true; reached; ++operation) {
            startOver();
            auto document = plans::open(m_path);
            document->waitUntilChecked();
            const Plan before = document->plan();
            faultvfs::arm(Fault(fault), operation);
            QVERIFY(document->execute(someEdit(before)));
            const auto flushed = document->flush();
            const Plan after = document->plan();
            reached = faultvfs::disarm();
            if (!flushed) {
                QVERIFY(reached);
                QVERIFY2(flushed.error().sentence.contains(QFileInfo(m_path).fileName()),
                         qPrintable(flushed.sentence()));
                QVERIFY(document->saveState() != Document::SaveState::Saved
                        || document->notice().contains("read again"));
                // Once the disk works again, so does the document.
                QVERIFY2(document->flush(), "no second chance");
                QCOMPARE(document->saveState(), Document::SaveState::Saved);
            }
            const Plan kept = document->plan();
            QVERIFY(plans::same(kept, after) || document->notice().contains("read again"));
            document.reset();
            document = plans::open(m_path);
            document->waitUntilChecked();
            QCOMPARE(document->notice(), QString());
            QVERIFY(plans::same(document->plan(), kept));
        }
        QVERIFY2(operation > 10, "the edit met hardly any operation");
    }

    // A disk that fails while the file is checked is no damage: nothing is written until it was checked after all.
    void aCheckThatCannotBeMadeIsMadeAgain()
    {
        startOver();
        auto document = plans::open(m_path);
        document->waitUntilChecked();
        document.reset();
        for (int operation = 1; operation < 60; operation += 3) {
            startOver();
            faultvfs::arm(Fault::ErrorForEver, operation + 20);
            const auto opened = Document::open(m_path);
            if (!opened || (*opened)->notice().contains("damaged")) {
                faultvfs::disarm();
                continue;
            }
            QVERIFY((*opened)->execute(someEdit((*opened)->plan())));
            const bool isSaved = bool((*opened)->flush());
            faultvfs::disarm();
            if (!isSaved)
                QVERIFY((*opened)->saveState() != Document::SaveState::Saved);
            QVERIFY2((*opened)->flush(), "no second chance");
            QVERIFY(!(*opened)->isReadOnly());
        }
    }

    void anUnsavedEditIsNotHalfThereAfterTheProgramEnds()
    {
        int operation = 1;
        for (bool reached = true; reached; ++operation) {
            startOver();
            auto document = plans::open(m_path);
            document->waitUntilChecked();
            faultvfs::arm(Fault::ErrorForEver, operation);
            QVERIFY(document->execute(someEdit(document->plan())));
            const Plan after = document->plan();
            const bool saved = bool(document->flush());
            document.reset();
            reached = faultvfs::disarm();
            document = plans::open(m_path);
            QVERIFY(plans::same(document->plan(), after)
                    || (!saved && plans::same(document->plan(), m_plan)));
        }
        QVERIFY(operation > 10);
    }

    void aNewFileIsWholeOrNotThere()
    {
        int operation = 1;
        for (bool reached = true; reached; ++operation) {
            QFile::remove(m_path);
            faultvfs::arm(Fault::ErrorOnce, operation);
            const auto created = Document::create(m_path);
            reached = faultvfs::disarm();
            if (created)
                continue;
            QVERIFY(!created.error().sentence.isEmpty());
            if (QFile::exists(m_path))
                QCOMPARE(plans::open(m_path)->notice(), QString());
        }
        QVERIFY(operation > 10);
        QCOMPARE(QDir(m_folder.path()).entryList({".mciplan-*"}, QDir::Files | QDir::Hidden), QStringList());
    }

    void bringingAFileUpToDateIsWholeOrNotDone()
    {
        int operation = 1;
        for (bool reached = true; reached; ++operation) {
            QFile::remove(m_path);
            QFile::remove(m_path + "-journal");
            {
                Database database;
                QVERIFY(database.open(m_path, Database::Access::Create));
                database.exec("PRAGMA application_id = " + QByteArray::number(migrations::applicationId));
            }
            faultvfs::arm(Fault::ErrorOnce, operation);
            const auto opened = Document::open(m_path);
            reached = faultvfs::disarm();
            QVERIFY(opened || !opened.error().sentence.isEmpty());
            if (!opened)
                QCOMPARE(plans::open(m_path)->notice(), QString());
        }
        QVERIFY(operation > 10);
    }

    void whatWasAcknowledgedOutlivesAPowerCut()
    {
        const Outcome outcome = cutPowerEverywhere("PRAGMA synchronous = EXTRA");
        qInfo("%d power cuts: %d edits lost, %d files damaged", outcome.cuts, outcome.lost, outcome.damaged);
        QVERIFY(outcome.cuts > 60);
        QCOMPARE(outcome.lost, 0);
        QCOMPARE(outcome.damaged, 0);
    }

    void withoutSyncingThePowerCutWouldBeSeen()
    {
        const Outcome outcome = cutPowerEverywhere("PRAGMA synchronous = OFF");
        qInfo("%d power cuts: %d edits lost, %d files damaged", outcome.cuts, outcome.lost, outcome.damaged);
        QVERIFY(outcome.lost + outcome.damaged > 0);
    }

private:
    struct Outcome {
        int cuts = 0, lost = 0, damaged = 0;
    };

    void startOver()
    {
        QFile::remove(m_path);
        QFile::remove(m_path + "-journal");
        QVERIFY(QFile::copy(m_base, m_path));
    }

    // Three edits one after the other, the power cut at each of their operations in turn.
    Outcome cutPowerEverywhere(const QByteArray &synchronous)
    {
        Outcome outcome;
        bool reached = true;
        for (int operation = 1; reached; ++operation) {
            for (quint32 seed = 1; seed <= 3 && reached; ++seed) {
                startOver();
                QList<Plan> states {m_plan};
                const int acknowledged = editUntilCut(synchronous, operation, states);
                reached = faultvfs::disarm();
                faultvfs::loseUnsynced(seed);
                if (!reached)
                    break;
                ++outcome.cuts;
                const auto document = Document::open(m_path);
                if (document)
                    (*document)->waitUntilChecked();
                if (!document || !(*document)->notice().isEmpty())
                    ++outcome.damaged;
                else if (!plans::same((*document)->plan(), states.at(acknowledged))
                         && !plans::same((*document)->plan(),
                                         states.at(qMin(acknowledged + 1, int(states.size()) - 1))))
                    ++outcome.lost;
            }
        }
        return outcome;
    }

    int editUntilCut(const QByteArray &synchronous, int operation, QList<Plan> &states)
    {
        Database database;
        if (!database.open(m_path, Database::Access::ReadWrite) || !database.exec(synchronous))
            qFatal("cannot open");
        faultvfs::arm(Fault::PowerCut, operation);
        int acknowledged = 0;
        while (acknowledged < 3 && !database.hasFailed()) {
            const Change change = someEdit(states.constLast());
            Plan next = states.constLast();
            next.apply(change);
            states.append(next);
            database.begin();
            write(database, {change, acknowledged + 10, change, Timestamp::now(), true, false});
            if (database.commit())
                ++acknowledged;
        }
        return acknowledged;
    }

    QTemporaryDir m_folder;
    Plan m_plan;
    QString m_base, m_path;
    int m_count = 0;
};

const program::Part testFaults = program::test<TestFaults>("tst_faults");
} // namespace tst_faults

#include "tst_faults.moc"
