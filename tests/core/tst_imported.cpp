// SPDX-License-Identifier: MIT
// Planned stays planned (D39): whatever is edited, what the source has can be told from it; and the two ways
// out of a conflict (D40).
#include "core/check/check.h"
#include "core/edit/conflicts.h"
#include "core/edit/next.h"
#include "core/edit/owners.h"
#include "core/edit/servers.h"
#include "core/integrity/integrity.h"
#include "core/plan/imported.h"
#include "tests/support/generate.h"
#include "tests/support/intents.h"
#include "tests/support/named.h"
#include "tests/support/plans.h"
#include "tests/support/program.h"
#include "tests/support/wholeplan.h"

#include <QTemporaryDir>

namespace tst_imported {
namespace {
// The plan, all of it read from one import.
Plan imported(const Plan &plan)
{
    Draft draft(plan);
    const Id<ImportRecord> record =
        draft.add(ImportRecord {.provider = Provider::Aws, .kind = "aws ec2 describe-images"});
    forEachEntity([&]<class E>() {
        if constexpr (isImportable<E>)
            for (const Id<E> id : plan.all<E>().ids()) {
                E row = plan.row(id);
                row.place = {PastId(record), int(id.value)};
                draft.update(row);
            }
    });
    return draft.plan();
}

// The tables in which the source has something else in one than in the other.
QStringList differing(const Plan &was, const Plan &is)
{
    QStringList tables;
    forEachEntity([&]<class E>() {
        if constexpr (isPlannable<E>) {
            bool same = was.all<E>().size() == is.all<E>().size();
            was.all<E>().forEach([&](const E &row) {
                const E *other = is.find(row.id);
                same = same && other && saysTheSame(row, *other);
            });
            if (!same)
                tables.append(QString::fromLatin1(Schema<E>::table));
        }
    });
    return tables;
}

struct ImportedPlan : WholePlan {
    Id<ImportRecord> record =
        draft.add(ImportRecord {.provider = Provider::Aws, .kind = "aws ec2 describe-images"});
    Id<Image> otherImage = addImage(east, "ami-3", ImageKind::Machine);
    Id<Image> theirImage = addImage(east, "ami-4", ImageKind::Machine);
    ImportedPlan()
    {
        edit(server, [&](Server &row) {
            row.next.image = image;
            row.place.record = PastId(record);
        });
    }
    void run(const Result<Change> &change)
    {
        QVERIFY2(change, qPrintable(change.sentence()));
        Plan after = plan();
        after.apply(completed(after, *change));
        draft = Draft(after);
    }
    // What an import notes that finds the image of the server moved at the source, too.
    Id<Conflict> conflict()
    {
        Server theirs = *importedBase(plan(), server);
        const QString base = rowjson::textOf(theirs, "image_id");
        theirs.next.image = theirImage;
        ImportedRow said = kept(theirs);
        said.id = plan().importedRow(server)->id;
        draft.update(said);
        return draft.add(Conflict {.table = "server",
                                   .row = int(server.value),
                                   .field = "image_id",
                                   .base = base,
                                   .theirs = rowjson::textOf(theirs, "image_id"),
                                   .record = PastId(record)});
    }
};
} // namespace

class TestImported : public QObject {
    Q_OBJECT
private slots:
    void whateverIsEditedTheSourceStaysAsItIs()
    {
        const auto intents = serverIntents() + designIntents() + templateIntents() + lifeIntents();
        for (const quint32 seed : {1u, 2u}) {
            QRandomGenerator random(seed);
            const Plan source = imported(generate::plan(generate::Tiny, seed));
            Plan plan = source;
            int edits = 0;
            for (int step = 0; step < 400; ++step) {
                const auto [intent, change] = throwOne(intents, plan, random);
                if (!change)
                    continue;
                const Change whole = completed(plan, *change);
                Plan after = plan;
                after.apply(whole);
                QVERIFY2(completed(plan, whole).sameEdits(whole), intent);
                QVERIFY2(differing(source, asImported(after)).isEmpty(),
                         qPrintable(QString(intent) + ": " + differing(source, asImported(after)).join(' ')));
                plan = after;
                ++edits;
            }
            QVERIFY(edits > 100);
            QVERIFY(!plan.all<ImportedRow>().isEmpty());
            const qsizetype before = integrity::verify(source).size();
            QVERIFY(integrity::verify(asImported(plan)).size() <= before);
        }
    }

    void anEditTakenBackLeavesNothing()
    {
        ImportedPlan is;
        is.run(edit::setImage(is.plan(), {is.server}, is.otherImage));
        QCOMPARE(is.plan().all<ImportedRow>().size(), 1);
        QCOMPARE(importedBase(is.plan(), is.server)->next.image.value(), is.image);
        is.run(edit::setImage(is.plan(), {is.server}, is.theirImage));
        QCOMPARE(is.plan().all<ImportedRow>().size(), 1);
        is.run(edit::setImage(is.plan(), {is.server}, is.image));
        QVERIFY(is.plan().all<ImportedRow>().isEmpty());
    }

    void aCopyIsOnesOwn()
    {
        ImportedPlan is;
        Server copy = is.plan().row(is.server);
        copy.name = "web-2";
        is.draft.remove(is.current);
        is.run(edit::addServer(is.plan(), copy));
        const Server &made = is.plan().row(Id<Server> {is.plan().all<Server>().lastId()});
        QCOMPARE(made.name, "web-2");
        QVERIFY(!made.place && made.sourceKey == SourceKey());
        QVERIFY(!asImported(is.plan()).find(made.id));
        QVERIFY(asImported(is.plan()).find(is.server));
    }

    void whatIsDeletedIsKeptWhole()
    {
        ImportedPlan is;
        is.draft.remove(is.current);
        const Server before = is.plan().row(is.server);
        is.run(edit::removeOwners(is.plan(), {is.server}));
        QVERIFY(!is.plan().find(is.server));
        QVERIFY(*importedBase(is.plan(), is.server) == before);
        QVERIFY(*asImported(is.plan()).find(is.server) == before);
    }

    void aConflictEndsWithOursOrTheirs()
    {
        ImportedPlan is;
        is.run(edit::setImage(is.plan(), {is.server}, is.otherImage));
        Id<Conflict> conflict = is.conflict();
        is.run(edit::keepOurs(is.plan(), {conflict}));
        QVERIFY(is.plan().all<Conflict>().isEmpty());
        QCOMPARE(is.plan().row(is.server).next.image.value(), is.otherImage);
        QCOMPARE(importedBase(is.plan(), is.server)->next.image.value(), is.theirImage);

        conflict = is.conflict();
        is.run(edit::takeTheirs(is.plan(), {conflict}));
        QVERIFY(is.plan().all<Conflict>().isEmpty());
        QVERIFY(is.plan().all<ImportedRow>().isEmpty());
        QCOMPARE(is.plan().row(is.server).next.image.value(), is.theirImage);
        QVERIFY(!edit::takeTheirs(is.plan(), {conflict}));
    }

    void aConflictIsSettledByHandToo()
    {
        ImportedPlan is;
        is.run(edit::setImage(is.plan(), {is.server}, is.otherImage));
        is.conflict();
        is.run(edit::setImage(is.plan(), {is.server}, is.theirImage));
        QVERIFY(is.plan().all<Conflict>().isEmpty());
        QVERIFY(is.plan().all<ImportedRow>().isEmpty());
    }

    // Wherever it is shown, both ways out end it, and undo brings it back.
    void aConflictIsFoundAndBothItsFixesEndIt()
    {
        ImportedPlan is;
        is.run(edit::setImage(is.plan(), {is.server}, is.otherImage));
        is.conflict();
        is.edit(is.templateLineage, [&](TemplateLineage &row) { row.defaultRevision = is.serverTemplate; });
        const auto inConflict = [&](const char *table, auto id, const char *field, const char *theirs) {
            return is.draft.add(Conflict {.table = table,
                                          .row = int(id.value),
                                          .field = field,
                                          .base = theirs,
                                          .theirs = theirs,
                                          .record = PastId(is.record),
                                          .line = 7});
        };
        inConflict("template_lineage", is.templateLineage, "name", "[\"Other\"]");
        inConflict("mci_setting", is.setting, "user_data", "[\"more\"]");
        const Id<Conflict> ofImage = inConflict("image", is.image, "name", "[\"noble\"]");
        const Plan before = is.plan();
        const check::Findings all = check::findings(before, checkedAt);
        const auto at = [](const check::Findings &findings, AnyId subject) {
            QList<Finding> found = findings.value(subject);
            found.removeIf([](const Finding &finding) { return qstrcmp(finding.rule->id, "W-61") != 0; });
            return found;
        };
        const QMap<AnyId, QString> sentences {
            {is.server,
             "web-1 was changed here and elsewhere, differently: Image was ami-1 there, is planned as ami-3, "
             "and is ami-4 there now (aws ec2 describe-images)."},
            {is.serverTemplate,
             "Base [HEAD] was changed here and elsewhere, differently: Base: Name was Other there, is planned "
             "as Base, and is Other there now (aws ec2 describe-images, line 7)."},
            {is.mci,
             "Ubuntu [HEAD] was changed here and elsewhere, differently: Ubuntu [HEAD] in AWS US-East: User "
             "Data was more there, is planned as nothing, and is more there now (aws ec2 describe-images, line 7)."},
            {ofImage,
             "AWS US-East/ami-1 was changed here and elsewhere, differently: Name was noble there, is planned "
             "as nothing, and is noble there now (aws ec2 describe-images, line 7)."}};
        for (auto sentence = sentences.cbegin(); sentence != sentences.cend(); ++sentence) {
            const QList<Finding> found = at(all, sentence.key());
            QCOMPARE(found.size(), 1);
            QCOMPARE(sentenceOf(before, found.constFirst()), sentence.value());
            for (const qsizetype which : {0, 1}) {
                const Change whole = completed(before, check::fix(before, found.constFirst(), which).value());
                Plan after = before;
                after.apply(whole);
                check::Findings kept = all;
                check::update(kept, after, whole, checkedAt);
                QVERIFY(kept == check::findings(after, checkedAt));
                QVERIFY(at(kept, sentence.key()).isEmpty());
                QCOMPARE(after.all<Conflict>().size(), before.all<Conflict>().size() - 1);
                after.apply(whole.inverted());
                QVERIFY(check::findings(after, checkedAt) == all);
            }
            QVERIFY(!check::fix(before, found.constFirst(), 2));
        }
    }

    void aConflictAboutWhatWasDeletedHereNamesIt()
    {
        ImportedPlan is;
        is.draft.remove(is.current);
        is.run(edit::removeOwners(is.plan(), {is.server}));
        const auto conflict = is.draft.add(
            Conflict {.table = "server", .row = int(is.server.value), .record = PastId(is.record)});
        const QList<Finding> found = check::findingsOf(is.plan(), conflict, checkedAt);
        QCOMPARE(found.size(), 1);
        QCOMPARE(sentenceOf(is.plan(), found.constFirst()),
                 "production/web-1 was changed here and elsewhere, differently: it was deleted here, and is "
                 "otherwise there now (aws ec2 describe-images).");
        is.run(check::fix(is.plan(), found.constFirst(), 1));
        QVERIFY(is.plan().find(is.server));
    }

    void theirsBringsBackWhatWasDeletedHere()
    {
        ImportedPlan is;
        is.draft.remove(is.current);
        is.run(edit::removeOwners(is.plan(), {is.server}));
        const auto conflict = is.draft.add(
            Conflict {.table = "server", .row = int(is.server.value), .record = PastId(is.record)});
        is.run(edit::takeTheirs(is.plan(), {conflict}));
        QVERIFY(is.plan().find(is.server));
        QVERIFY(is.plan().row(is.server).place);
        QVERIFY(is.plan().all<ImportedRow>().isEmpty());
    }

    void undoTakesWhatWasKeptAlong()
    {
        QTemporaryDir folder;
        auto document = plans::create(folder.filePath("a.mciplan"));
        ImportedPlan is;
        QVERIFY(document->execute(generate::everything(is.plan())));
        const Plan before = document->plan();
        QVERIFY(document->execute(*edit::setImage(before, {is.server}, is.otherImage)));
        QCOMPARE(document->plan().all<ImportedRow>().size(), 1);
        document.reset();
        document = plans::open(folder.filePath("a.mciplan"));
        QCOMPARE(document->plan().all<ImportedRow>().size(), 1);
        QVERIFY(document->undo());
        forEachEntity(
            [&]<class E>() { QVERIFY(plans::rowsOf<E>(document->plan()) == plans::rowsOf<E>(before)); });
        QVERIFY(document->plan().nextId<ImportedRow>().value > before.nextId<ImportedRow>().value); // D11
    }
};

const program::Part testImported = program::test<TestImported>("tst_imported");
} // namespace tst_imported

#include "tst_imported.moc"
