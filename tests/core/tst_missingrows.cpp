// SPDX-License-Identifier: MIT
// A damaged file may lack any row. Whatever looks at the rest of the plan then says what it can, and the file is said
// to be damaged.
#include "core/answer/chain.h"
#include "core/answer/comparison.h"
#include "core/answer/coveragematrix.h"
#include "core/answer/drifttable.h"
#include "core/answer/usedby.h"
#include "core/check/check.h"
#include "core/check/consequences.h"
#include "core/check/ready.h"
#include "core/export/exporters.h"
#include "core/naming/rowtext.h"
#include "core/naming/where.h"
#include "core/query/filter.h"
#include "core/query/find.h"
#include "core/query/terms.h"
#include "core/resolve/explaintext.h"
#include "tests/support/generate.h"
#include "tests/support/oddplan.h"
#include "tests/support/plans.h"
#include "tests/support/program.h"
#include "tests/support/sqlshell.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

namespace tst_missingrows {
namespace {
// When the plans are looked at: 2027.
constexpr Timestamp lookedAt {1'798'761'600'000};

template <class E> void lookAtRows(const Plan &plan, const check::Findings &findings)
{
    int looked = 0;
    plan.all<E>().forEach([&](const E &row) {
        if (++looked > 25)
            return;
        const AnyId id = row.id;
        fullNameOf(plan, id);
        listedRow(plan, id);
        whereOf(plan, id);
        outerIdOf(plan, id);
        for (const Use &use : usesOf(plan, id)) {
            placeText(plan, use);
            howText(plan, use);
            holderText(plan, use);
        }
        asText(chainFrom(plan, id));
        const query::RowFacts facts {plan, findings, id};
        for (const query::Term &term : query::terms())
            for (const query::Answers &answers : term.answers)
                if ((answers.kind == query::Kind::Owners && (id.is<Server>() || id.is<ServerArray>()))
                    || (answers.kind == query::Kind::Images && id.is<Image>())
                    || (answers.kind == query::Kind::Mcis && id.is<MultiCloudImage>())
                    || (answers.kind == query::Kind::ServerTemplates && id.is<ServerTemplate>()))
                    answers.of(facts);
        for (const Exporter &exporter : allExporters())
            if (exporter.writes(id))
                (void)exporter.write(plan, id);
    });
}

void lookAtOwners(const Plan &plan)
{
    for (const Owner owner : allOwners(plan)) {
        launchObstacles(plan, resolve(plan, owner));
        for (const LaunchField field : allLaunchFields) {
            explainText(plan, owner, field);
            summary(plan, owner, field);
            fieldState(plan, owner, field);
        }
        for (const LaunchField field : {LaunchField::Image, LaunchField::Tags})
            asText(chainOf(plan, owner, field));
        snapshotOf(plan, owner);
    }
}

// Everything that the program says of a plan.
void lookAt(const Plan &plan)
{
    Progress progress;
    check::Findings findings = check::findings(plan, lookedAt);
    for (const QList<Finding> &some : std::as_const(findings))
        for (const Finding &finding : some) {
            sentenceOf(plan, finding);
            if (check::canFix(finding))
                (void)check::fix(plan, finding);
        }
    lookAtOwners(plan);
    forEachEntity([&]<class E>() { lookAtRows<E>(plan, findings); });
    const QList<DriftRow> rows = driftTable(plan, allOwners(plan), progress);
    for (int by = 0; by < driftGroupingCount; ++by)
        grouped(plan, rows, DriftGrouping(by));
    const CoverageMatrix matrix = coverageMatrix(plan, {}, progress);
    for (qsizetype row = 0; row < matrix.mcis.size(); ++row)
        for (qsizetype column = 0; column < matrix.clouds.size(); ++column)
            sentenceOf(plan, matrix, row, column);
    for (const Id<ServerTemplate> id : plan.all<ServerTemplate>().ids())
        check::lacking(plan, id, lookedAt);
    for (const Id<MultiCloudImage> id : plan.all<MultiCloudImage>().ids())
        check::lacking(plan, id, lookedAt);
    query::find(plan, "a", 5, {}, progress);
    (void)findExporter("plan")->write(plan, {});
}
} // namespace

class TestMissingRows : public QObject {
    Q_OBJECT
private slots:
    void whateverIsMissingTheRestIsSaid_data()
    {
        QTest::addColumn<QString>("table");
        forEachEntity(
            [&]<class E>() { QTest::newRow(Schema<E>::table) << QString::fromLatin1(Schema<E>::table); });
    }
    void whateverIsMissingTheRestIsSaid()
    {
        QFETCH(QString, table);
        constexpr int rowsOfEach = 5;
        QRandomGenerator random(5);
        const Plan plan = oddPlan(3);
        Progress progress;
        forEachEntity([&]<class E>() {
            auto ids = plan.all<E>().ids();
            if (table != QLatin1String(Schema<E>::table))
                return;
            std::shuffle(ids.begin(), ids.end(), random);
            for (const Id<E> id : ids.mid(0, rowsOfEach)) {
                Change loss;
                loss.of<E>().removed.append(plan.row(id));
                Plan damaged = plan;
                damaged.apply(loss);
                lookAt(damaged);
                check::Findings known = check::findings(plan, lookedAt);
                check::update(known, damaged, loss, lookedAt);
                comparePlans(plan, damaged, progress);
                impactOf(plan, loss);
            }
        });
    }

    // One row out of the file, as another program deletes it: whoever opens it is told.
    void aMissingRowThatOthersNeedIsDamage_data()
    {
        QTest::addColumn<QString>("table");
        for (const char *needed : {"cloud", "image", "mci_lineage", "mci", "template_lineage",
                                   "server_template", "deployment", "launch_snapshot"})
            QTest::newRow(needed) << needed;
    }
    void aMissingRowThatOthersNeedIsDamage()
    {
        QFETCH(QString, table);
        QTemporaryDir folder;
        const QString path = folder.filePath("plan.mciplan");
        QVERIFY(plans::create(path)->execute(generate::everything(generate::plan(generate::Tiny))));
        const QString id = table == "image"
            ? "(SELECT image_id FROM mci_setting WHERE image_id IS NOT NULL LIMIT 1)"
            : "(SELECT min(id) FROM " + table + ')';
        runSql(path, "PRAGMA foreign_keys = OFF; DELETE FROM " + table + " WHERE id = " + id);
        const auto document = plans::open(path);
        QVERIFY2(document->isDamaged(), "opened as if nothing were wrong");
        QVERIFY2(document->notice().contains("damaged"), qPrintable(document->notice()));
        QVERIFY2(document->notice().contains("which are not there"), qPrintable(document->notice()));
        QVERIFY(document->isReadOnly());
        lookAt(document->plan());
    }
};

const program::Part testMissingRows = program::test<TestMissingRows>("tst_missingrows");
} // namespace tst_missingrows

#include "tst_missingrows.moc"
