// SPDX-License-Identifier: MIT
#include "core/import/importinventories.h"

#include "core/base/words.h"
#include "core/import/deploymentrule.h"
#include "core/import/differences.h"
#include "core/import/joining.h"
#include "core/import/maps/questions.h"
#include "core/import/scopes.h"
#include "core/naming/rowtext.h"
#include "core/plan/anyrow.h"
#include "core/plan/owner.h"
#include "core/plan/regions.h"
#include "core/resolve/planned.h"

namespace {
using ImportOutcome = ImportReport::Outcome;

// D34: what was brought in before, to hold a file against the newest of the same. Files of one run may be
// some time apart.
class Before {
public:
    explicit Before(const Plan &plan)
    {
        plan.all<Cloud>().forEach([this](const Cloud &cloud) {
            for (const InventoryProvider &provider : providers())
                if (const QString region = provider.regionOf(cloud.name); !region.isEmpty()) {
                    Id<Cloud> &known = m_clouds[{int(provider.provider), region}];
                    known = known && cloud.removed ? known : cloud.id;
                }
        });
        plan.all<ImportRecord>().forEach([this](const ImportRecord &known) {
            Known &scope = m_known[Joining::scopeOf(known)];
            scope.files.insert(known.file, known.at);
            scope.newest = qMax(scope.newest, known.at);
        });
    }

    enum class Age { Newest, Older, Known };
    Age ageOf(const GatheredFile &file, const Sayings &said, const Scope &scope) const
    {
        constexpr qint64 oneRun = qint64(3600) * 1000;
        const auto known = m_known.constFind(Joining::scopeOf(
            {.provider = said.provider,
             .account = scope.account,
             .cloud =
                 file.format->isCatalogue ? Id<Cloud>() : m_clouds.value({int(said.provider), scope.region}),
             .kind = QString::fromUtf8(file.format->label),
             .file = said.path}));
        if (known == m_known.cend() || said.time.ms + oneRun >= known->newest.ms)
            return Age::Newest;
        const auto same = known->files.constFind(said.path);
        return same != known->files.cend() && qAbs(same->ms - said.time.ms) <= Joining::sameTime ? Age::Known
                                                                                                 : Age::Older;
    }

    // The regions of a provider that the plan has clouds of.
    QStringList regionsOf(Provider provider) const
    {
        QStringList regions;
        for (auto cloud = m_clouds.cbegin(); cloud != m_clouds.cend(); ++cloud)
            if (cloud.key().first == int(provider))
                regions.append(cloud.key().second);
        return regions;
    }

private:
    struct Known {
        Timestamp newest;
        QHash<QString, Timestamp> files;
    };
    QHash<std::pair<int, QString>, Id<Cloud>> m_clouds; // by provider and region
    QHash<QStringList, Known> m_known;                  // by scope
};

class Inventories {
public:
    Inventories(ImportResult &result, const Plan &plan, const Gathered &gathered,
                const InventoryAnswers &answers)
        : m_result(result), m_plan(plan), m_gathered(gathered), m_answers(answers), m_before(plan)
    {
    }

    void run()
    {
        const Scopes scopes(m_gathered, m_answers);
        for (const GatheredFile &file : m_gathered.files)
            for (qsizetype said = 0; said < file.sayings; ++said)
                choose(file, m_gathered.sayings.at(file.said + said), scopes);
        if (m_files.isEmpty())
            return;
        const std::optional<ImportQuestion> question = chooseDeployments();
        Joining joining(m_plan, m_files, m_answers);
        joining.run();
        const Change change = joining.change(m_result.change.label);
        if (question && !(change.of<Server>().added.isEmpty() && change.of<ServerArray>().added.isEmpty()))
            m_result.questions.append(*question);
        report(joining, change);
        m_result.change = m_result.change.isEmpty() ? change : m_result.change.merged(change);
    }

private:
    void choose(const GatheredFile &file, const Sayings &said, const Scopes &scopes)
    {
        const auto [scope, isKnown, notARegion] = scopes.of(file, said);
        if (!isKnown)
            return askRegion(file, scope.provider, scopes, whyNotKnown(scope.provider, notARegion));
        using Age = Before::Age;
        const Age age = m_answers.takesOlder ? Age::Newest : m_before.ageOf(file, said, scope);
        if (age == Age::Known)
            return tellOf(file, ImportOutcome::Skipped,
                          Words::tr("It was brought in already, and newer is known."));
        if (age == Age::Older)
            return refuse(
                file, ImportQuestion::Kind::Older, {},
                Words::tr("It is older than what the plan knows of this already. To import it all the same, "
                          "say --older."));
        m_files.append({file.format, &said, scope});
        ImportedFile &read = m_result.files.emplaceBack();
        read.path = file.file.path;
        read.format = QString::fromUtf8(file.format->label);
        const Region *place = regionNamed(scope.region);
        read.cloud = place ? QString::fromUtf8(place->shown) : scope.region;
        read.records = said.records;
        read.isComplete = said.isComplete;
    }

    static QString whyNotKnown(Provider provider, const QString &notARegion)
    {
        if (provider == Provider::OpenStack)
            return notARegion.isEmpty()
                ? Words::tr(
                    "It does not say which OpenStack it is of. Say what you call that cloud: --cloud NAME.")
                : Words::tr("“%1” is the name of a region of another cloud. Say another name for this "
                            "OpenStack: --cloud NAME.")
                      .arg(notARegion);
        const bool isAzure = provider == Provider::Azure;
        const QString example = isAzure ? QStringLiteral("westeurope") : QStringLiteral("us-east-1");
        return notARegion.isEmpty()
            ? Words::tr("It does not say of which region it is. Put it into a folder of that name, call it "
                        "as images.%1.json, or say it: --cloud %1.")
                  .arg(example)
            : Words::tr("“%1” is no region that is known; say it as %2.").arg(notARegion, example);
    }

    void tellOf(const GatheredFile &file, ImportOutcome outcome, const QString &why)
    {
        m_result.report.lines.append({.outcome = outcome, .file = file.file.path, .why = why});
    }
    void refuse(const GatheredFile &file, ImportQuestion::Kind kind, const QStringList &answers,
                const QString &why, const QStringList &others = {})
    {
        for (const ImportQuestion &known : std::as_const(m_result.questions))
            if (known.kind == kind && known.file == file.file.path && known.sentence == why)
                return; // a file of several documents is asked about once
        m_result.questions.append(
            {.kind = kind, .file = file.file.path, .sentence = why, .answers = answers, .others = others});
        tellOf(file, ImportOutcome::Failed, QStringLiteral("%1: %2").arg(file.file.path, why));
    }

    // First the regions that the plan and the other files speak of, then all that the provider has.
    void askRegion(const GatheredFile &file, Provider provider, const Scopes &scopes, const QString &why)
    {
        QStringList near = m_before.regionsOf(provider) + scopes.regions(provider).values(), others;
        m_plan.all<Cloud>().forEach([&](const Cloud &cloud) {
            if (const Region *region = ::regionOf(cloud))
                near.append(placesOf(provider).regionOf(QString::fromUtf8(region->code)));
        });
        near.sort();
        near.removeDuplicates();
        near.removeAll(QString());
        for (const Region &region : allRegions())
            if (const QString code = QString::fromUtf8(region.code);
                placesOf(provider).regionOf(code) == code && !near.contains(code))
                others.append(code);
        refuse(file, ImportQuestion::Kind::Cloud, near, why, others);
    }

    // What a person may choose otherwise, once something is added that needs it.
    std::optional<ImportQuestion> chooseDeployments()
    {
        bool isAnyNew = false;
        for (const JoinedFile &file : std::as_const(m_files))
            isAnyNew = isAnyNew || !file.said->groups.isEmpty() || !file.said->instances.isEmpty();
        if (!isAnyNew || m_answers.deploymentBy.kind != DeploymentRule::Kind::Proposed)
            return {};
        const QList<RuleCoverage> rules = proposedRules(m_gathered.sayings);
        m_answers.deploymentBy.kind = DeploymentRule::Kind::Cloud;
        if (!rules.isEmpty() && rules.constFirst().covered * 2 >= rules.constFirst().of)
            m_answers.deploymentBy = rules.constFirst().rule;
        QStringList answers {m_answers.deploymentBy.text()};
        for (const RuleCoverage &rule : rules)
            answers.append(rule.rule.text());
        answers += {QStringLiteral("account"), QStringLiteral("cloud")};
        answers.removeDuplicates();
        return ImportQuestion {
            ImportQuestion::Kind::Deployment,
            {},
            Words::tr("What makes a deployment of what is added? Proposed is %1.").arg(answers.constFirst()),
            answers};
    }

    struct Count {
        qsizetype added = 0, same = 0, removed = 0;
    };
    using Counts = QHash<std::pair<int, int>, Count>; // by file and kind

    void report(const Joining &joining, const Change &change)
    {
        Plan after = m_plan;
        after.apply(change);
        QSet<AnyId> changed;
        change.forEach([&]<class E>(const Delta<E> &delta) {
            for (const auto &update : delta.updated)
                if (!saysTheSameRow(update.before, update.after))
                    changed.insert(update.after.id);
        });
        Counts counts;
        QList<ImportReport::Line> lines;
        for (const Joining::Subject &subject : joining.subjects()) {
            Count &count = counts[{subject.file, subject.id.entity()}];
            if (!exists(m_plan, subject.id)) // or deleted here, and not added again
                ++(exists(after, subject.id) ? count.added : count.same);
            else if (!changed.contains(subject.id))
                ++count.same;
            else
                lines.append(changedLine(joining, subject, after));
        }
        for (const Joining::Subject &gone : joining.removed())
            if (Owner(gone.id))
                lines.append(removedLine(joining, gone));
            else
                ++counts[{gone.file, gone.id.entity()}].removed;
        tellCounts(joining, counts);
        m_result.report.lines += lines;
        tellTold(joining, after);
        for (const JoinedFile &file : std::as_const(m_files))
            for (const auto &[outcome, list] : {std::pair(ImportOutcome::Skipped, &file.said->passed),
                                                std::pair(ImportOutcome::Warning, &file.said->remarks)})
                for (const PassedOver &passed : *list)
                    m_result.report.lines.append({.outcome = outcome,
                                                  .file = file.said->path,
                                                  .line = passed.line,
                                                  .why = Words::tr(passed.why.toUtf8()),
                                                  .rows = passed.count});
    }

    void tellTold(const Joining &joining, const Plan &after)
    {
        std::optional<Plan> source; // has what was deleted here, too
        for (ImportReport::Line told : joining.told()) {
            // What an owner only inherits otherwise since is no matter, as long as it launches the same (D39).
            const Owner owner(told.subject);
            if (told.outcome == ImportOutcome::Same && owner && !isPlannedOtherwise(after, owner)) {
                if (!isPlannedOtherwise(m_plan, owner))
                    continue;
                told.why = Words::tr("What was planned here is so at the source now.");
            }
            told.kind = kindLabel(told.subject);
            told.name = fullNameOf(after, told.subject);
            if (told.name.isEmpty()) {
                source = source ? source : asImported(after);
                told.name = fullNameOf(*source, told.subject);
            }
            m_result.report.lines.append(told);
        }
    }

    template <class E> static bool saysTheSameRow(const E &a, const E &b)
    {
        if constexpr (isImportable<E>)
            return saysTheSame(a, b);
        else
            return a == b;
    }

    void tellCounts(const Joining &joining, const Counts &counts)
    {
        for (int file = 0; file < joining.files().size(); ++file)
            forEachEntity([&]<class E>() {
                const Count count = counts.value({file, entityIndex<E>});
                const QString path = joining.files().at(file).said->path;
                const QString kind = QCoreApplication::translate("plan", Schema<E>::label);
                m_result.report.tellCount(ImportOutcome::Added, kind, count.added, path);
                m_result.report.tellCount(ImportOutcome::Same, kind, count.same, path);
                m_result.report.tellCount(ImportOutcome::Removed, kind, count.removed, path);
            });
    }

    ImportReport::Line changedLine(const Joining &joining, const Joining::Subject &subject,
                                   const Plan &after) const
    {
        return {.outcome = ImportOutcome::Changed,
                .subject = subject.id,
                .kind = kindLabel(subject.id),
                .name = fullNameOf(after, subject.id),
                .file = joining.files().at(subject.file).said->path,
                .line = subject.line,
                .differences = differences(m_plan, after, subject.id)};
    }

    // By a file that lists all that there is.
    ImportReport::Line removedLine(const Joining &joining, const Joining::Subject &gone) const
    {
        return {.outcome = ImportOutcome::Removed,
                .subject = gone.id,
                .kind = kindLabel(gone.id),
                .name = fullNameOf(m_plan, gone.id),
                .file = joining.files().at(gone.file).said->path,
                .why = Words::tr("It is not listed any more.")};
    }

    ImportResult &m_result;
    const Plan &m_plan;
    const Gathered &m_gathered;
    InventoryAnswers m_answers;
    const Before m_before;
    QList<JoinedFile> m_files;
};
} // namespace

void importInventories(ImportResult &result, const Plan &plan, const Gathered &gathered,
                       const InventoryAnswers &answers)
{
    const Gathered read = withMaps(gathered, answers, result.questions);
    Inventories(result, plan, read, answers).run();
}
