// SPDX-License-Identifier: MIT
#include "core/import/importinventories.h"

#include "core/base/words.h"
#include "core/import/deploymentrule.h"
#include "core/import/joining.h"
#include "core/naming/difference.h"
#include "core/naming/names.h"
#include "core/plan/regions.h"

#include <QFileInfo>

namespace {
using ImportOutcome = ImportReport::Outcome;

// What the records of a file say of themselves.
struct OwnScopes {
    QSet<QString> regions, accounts;
    bool areWhole = true; // every record says its region

    void add(const Scope &scope)
    {
        if (!scope.account.isEmpty())
            accounts.insert(scope.account);
        if (scope.region.isEmpty())
            areWhole = false;
        else
            regions.insert(scope.region);
    }
};

OwnScopes ownScopes(const Sayings &said)
{
    OwnScopes own;
    const auto addAll = [&](const auto &rows) {
        for (const auto &row : rows)
            own.add(row.scope);
    };
    addAll(said.images);
    addAll(said.aliases);
    addAll(said.types);
    addAll(said.templates);
    addAll(said.versions);
    addAll(said.groups);
    addAll(said.instances);
    return own;
}

QString only(const QSet<QString> &texts) { return texts.size() == 1 ? *texts.cbegin() : QString(); }

// D26: where no record says the region, a person does, or the file's name, a neighbour in its folder, or the path.
class Scopes {
public:
    Scopes(const Gathered &gathered, const InventoryAnswers &answers) : m_answers(answers)
    {
        for (const GatheredFile &file : gathered.files) {
            if (file.said < 0)
                continue;
            const OwnScopes own = ownScopes(gathered.sayings.at(file.said));
            m_own.insert(file.said, own);
            m_regions[folderOf(file)] += own.regions;
            m_accounts[folderOf(file)] += own.accounts;
        }
    }

    // Its region is empty when it is not known and must be.
    Scope of(const GatheredFile &file, bool &isKnown) const
    {
        const OwnScopes &own = *m_own.constFind(file.said);
        const InventoryProvider *provider = inventoriesOf(file.format->provider);
        const QString path = file.file.path, folder = folderOf(file);
        const QString said = m_answers.cloudByFile.value(path, m_answers.cloud);
        Scope scope;
        const QStringList regions {only(own.regions), provider->regionOf(said),
                                   provider->regionInPath(QFileInfo(path).fileName()), only(m_regions.value(folder)),
                                   provider->regionInPath(path)};
        for (const QString &region : regions)
            if (scope.region.isEmpty())
                scope.region = region;
        const QStringList accounts {only(own.accounts), only(m_accounts.value(folder)),
                                    provider->accountInPath(path)};
        for (const QString &account : accounts)
            if (scope.account.isEmpty())
                scope.account = account;
        isKnown = own.areWhole || !scope.region.isEmpty();
        return scope;
    }

private:
    static QString folderOf(const GatheredFile &file) { return file.file.path.section(u'/', 0, -2); }

    const InventoryAnswers &m_answers;
    QHash<qsizetype, OwnScopes> m_own;
    QHash<QString, QSet<QString>> m_regions, m_accounts;
};

class Inventories {
public:
    Inventories(ImportResult &result, const Plan &plan, const Gathered &gathered, const InventoryAnswers &answers)
        : m_result(result), m_plan(plan), m_gathered(gathered), m_answers(answers)
    {
    }

    void run()
    {
        const Scopes scopes(m_gathered, m_answers);
        for (const GatheredFile &file : m_gathered.files)
            if (file.said >= 0)
                choose(file, scopes);
        if (m_files.isEmpty())
            return;
        askForDeployments();
        Joining joining(m_plan, m_files, m_answers);
        joining.run();
        const Change change = joining.change(m_result.change.label);
        report(joining, change);
        m_result.change = m_result.change.isEmpty() ? change : m_result.change.merged(change);
    }

private:
    void choose(const GatheredFile &file, const Scopes &scopes)
    {
        const Sayings &said = m_gathered.sayings.at(file.said);
        bool isKnown = false;
        const Scope scope = scopes.of(file, isKnown);
        if (!isKnown)
            return refuse(file, ImportQuestion::Kind::Cloud, regionsToChoose(file.format->provider),
                          Words::tr("It does not say of which region it is. Put it into a folder of that name, call it "
                                    "as %1, or say it: --cloud us-east-1.")
                              .arg(QStringLiteral("images.us-east-1.json")));
        if (!m_answers.takesOlder && isOlder(file, said, scope))
            return refuse(file, ImportQuestion::Kind::Older, {},
                          Words::tr("It is older than what the plan knows of this already. To import it all the same, "
                                    "say --older."));
        m_files.append({file.format, &said, scope});
        if (!file.remark.isEmpty())
            m_result.report.lines.append(
                {.outcome = ImportOutcome::Warning, .file = file.file.path, .why = file.remark});
        ImportedFile &read = m_result.files.emplaceBack();
        read.path = file.file.path;
        read.format = QString::fromUtf8(file.format->label);
        const Region *place = regionNamed(scope.region);
        read.cloud = place ? QString::fromUtf8(place->shown) : scope.region;
        read.records = said.records;
        read.isComplete = said.isComplete;
    }

    void refuse(const GatheredFile &file, ImportQuestion::Kind kind, const QStringList &answers, const QString &why)
    {
        m_result.questions.append({kind, file.file.path, why, answers});
        m_result.report.lines.append({.outcome = ImportOutcome::Failed,
                                      .file = file.file.path,
                                      .why = QStringLiteral("%1: %2").arg(file.file.path, why)});
    }

    // The regions that the plan and the other files speak of.
    QStringList regionsToChoose(Provider provider) const
    {
        QSet<QString> regions;
        for (const Sayings &said : m_gathered.sayings)
            regions += ownScopes(said).regions;
        m_plan.all<Cloud>().forEach([&](const Cloud &cloud) {
            if (const QString region = inventoriesOf(provider)->regionOf(cloud.name); !region.isEmpty())
                regions.insert(region);
        });
        QStringList sorted = regions.values();
        sorted.sort();
        return sorted;
    }

    // D34: than all that was brought in of the same.
    bool isOlder(const GatheredFile &file, const Sayings &said, const Scope &scope) const
    {
        Id<Cloud> cloud;
        m_plan.all<Cloud>().forEach([&](const Cloud &one) {
            if (inventoriesOf(file.format->provider)->regionOf(one.name) == scope.region && !scope.region.isEmpty())
                cloud = one.id;
        });
        bool isOlder = false, isAsNew = false;
        m_plan.all<ImportRecord>().forEach([&](const ImportRecord &known) {
            if (known.provider != file.format->provider || known.kind != QLatin1String(file.format->label)
                || known.cloud != cloud || known.account != scope.account)
                return;
            (said.time.ms < known.at.ms - 2000 ? isOlder : isAsNew) = true;
        });
        return isOlder && !isAsNew;
    }

    void askForDeployments()
    {
        bool isAnyNew = false;
        for (const JoinedFile &file : std::as_const(m_files))
            isAnyNew = isAnyNew || !file.said->groups.isEmpty() || !file.said->instances.isEmpty();
        if (!isAnyNew || m_answers.deploymentBy.kind != DeploymentRule::Kind::Proposed)
            return;
        const QList<RuleCoverage> rules = proposedRules(m_gathered.sayings);
        m_answers.deploymentBy.kind = DeploymentRule::Kind::Cloud;
        if (!rules.isEmpty() && rules.constFirst().covered * 2 >= rules.constFirst().of)
            m_answers.deploymentBy = rules.constFirst().rule;
        QStringList answers {m_answers.deploymentBy.text()};
        for (const RuleCoverage &rule : rules)
            answers.append(rule.rule.text());
        answers += {QStringLiteral("account"), QStringLiteral("cloud")};
        answers.removeDuplicates();
        m_result.questions.append({ImportQuestion::Kind::Deployment, {},
                                   Words::tr("What makes a deployment of what is added? Proposed is %1.")
                                       .arg(answers.constFirst()),
                                   answers});
    }

    struct Count {
        qsizetype added = 0, same = 0;
    };

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
        QHash<std::pair<int, int>, Count> counts; // by file and kind
        QList<ImportReport::Line> lines;
        for (const Joining::Subject &subject : joining.subjects()) {
            Count &count = counts[{subject.file, subject.id.entity()}];
            if (!isThere(m_plan, subject.id))
                ++count.added;
            else if (!changed.contains(subject.id))
                ++count.same;
            else
                lines.append(changedLine(joining, subject, after));
        }
        tellCounts(joining, counts);
        m_result.report.lines += lines;
        m_result.report.lines += joining.told();
        for (const JoinedFile &file : std::as_const(m_files))
            for (const PassedOver &passed : file.said->passed)
                m_result.report.lines.append({.outcome = ImportOutcome::Skipped,
                                              .file = file.said->path,
                                              .line = passed.line,
                                              .why = Words::tr(passed.why.toUtf8()),
                                              .rows = passed.count});
    }

    template <class E> static bool saysTheSameRow(const E &a, const E &b)
    {
        if constexpr (isImportable<E>)
            return saysTheSame(a, b);
        else
            return a == b;
    }
    static bool isThere(const Plan &plan, AnyId id)
    {
        bool is = false;
        forEachEntity([&]<class E>() { is = is || (id.is<E>() && plan.find(id.as<E>())); });
        return is;
    }

    void tellCounts(const Joining &joining, const QHash<std::pair<int, int>, Count> &counts)
    {
        for (int file = 0; file < joining.files().size(); ++file)
            forEachEntity([&]<class E>() {
                const Count count = counts.value({file, entityIndex<E>});
                const QString path = joining.files().at(file).said->path;
                tellCount<E>(ImportOutcome::Added, count.added, path);
                tellCount<E>(ImportOutcome::Same, count.same, path);
            });
    }
    template <class E> void tellCount(ImportOutcome outcome, qsizetype rows, const QString &path)
    {
        if (rows > 0)
            m_result.report.lines.append({.outcome = outcome,
                                          .kind = QCoreApplication::translate("plan", Schema<E>::label),
                                          .name = Words::tr("× %1").arg(rows),
                                          .file = path,
                                          .rows = rows});
    }

    ImportReport::Line changedLine(const Joining &joining, const Joining::Subject &subject, const Plan &after) const
    {
        ImportReport::Line line {.outcome = ImportOutcome::Changed,
                                 .subject = subject.id,
                                 .name = nameOf(after, subject.id),
                                 .file = joining.files().at(subject.file).said->path,
                                 .line = subject.line};
        forEachEntity([&]<class E>() {
            if (!subject.id.is<E>())
                return;
            line.kind = QCoreApplication::translate("plan", Schema<E>::label);
            line.differences = fieldDifferences(m_plan, m_plan.row(subject.id.as<E>()), after,
                                                after.row(subject.id.as<E>()));
        });
        return line;
    }

    ImportResult &m_result;
    const Plan &m_plan;
    const Gathered &m_gathered;
    InventoryAnswers m_answers;
    QList<JoinedFile> m_files;
};
} // namespace

void importInventories(ImportResult &result, const Plan &plan, const Gathered &gathered,
                       const InventoryAnswers &answers)
{
    Inventories(result, plan, gathered, answers).run();
}
