// SPDX-License-Identifier: MIT
#include "core/import/joining.h"

#include "core/plan/anyrow.h"

namespace {
// The later ones last, whatever order they were given in: of two that speak of the same, the later one counts.
QList<JoinedFile> byTime(QList<JoinedFile> files)
{
    constexpr qint64 anHour = qint64(3600) * 1000;
    const auto key = [](const JoinedFile &file) {
        return std::pair(file.said->time.ms + (file.said->isNext ? anHour : 0), file.said->path);
    };
    std::sort(files.begin(), files.end(),
              [&](const JoinedFile &a, const JoinedFile &b) { return key(a) < key(b); });
    return files;
}
} // namespace

Joining::Joining(const Plan &plan, const QList<JoinedFile> &files, const InventoryAnswers &answers)
    : m_plan(plan), m_conflicts(conflictsByRow(plan)), m_rows(plan), m_files(byTime(files)),
      m_answers(answers), m_records(files.size())
{
    plan.all<ImportedRow>().forEach([this](const ImportedRow &kept) {
        visitId(rowNamed(kept.table, kept.row), [&]<class E>(Id<E>) {
            if constexpr (isPlannable<E>)
                m_kept.get<KeptRows<E>>().rows.append(rowIn<E>(kept));
        });
    });
    plan.all<ImportRecord>().forEach([this](const ImportRecord &known) {
        m_knownRecords.insert(scopeOf(known) + QStringList {known.file}, known.id);
        qint64 &newest = m_newest[scopeOf(known)];
        newest = qMax(newest, known.at.ms);
    });
}

QStringList Joining::scopeOf(const ImportRecord &record)
{
    QStringList scope {QLatin1String(enumKey(record.provider)), record.account,
                       QString::number(record.cloud.value), record.kind};
    // What is of no cloud or account alone is only as new as its file.
    if (!record.cloud && record.account.isEmpty())
        scope.append(record.file);
    return scope;
}

void Joining::run()
{
    indexTemplates();
    indexMcis();
    indexInstances();
    // What is referred to comes before what refers to it.
    using Step = void (Joining::*)(const Sayings &);
    for (const Step step :
         {&Joining::joinClouds, &Joining::joinAliases, &Joining::joinMcis, &Joining::joinTemplates,
          &Joining::joinVersions, &Joining::joinGroups, &Joining::joinInstances})
        for (m_file = 0; m_file < m_files.size(); ++m_file)
            (this->*step)(*m_files.at(m_file).said);
    if (m_answers.isComplete)
        dropMissing();
    bringBackReferred();
    forEachEntity([this]<class E>() {
        if constexpr (isPlannable<E>)
            settle<E>();
    });
    writeRecords();
}

// What was deleted here comes back where the source names it in something new or otherwise than before.
void Joining::bringBackReferred()
{
    if (m_plan.all<ImportedRow>().isEmpty())
        return;
    QList<AnyId> missing;
    const auto look = [&]<class E>(const E &row) {
        forEachField<E>([&]<auto... Path>(const Field<Path...> &field) {
            using Value = typename Field<Path...>::Value;
            if constexpr (!std::is_void_v<typename backrefs::TargetOf<Value>::Type>)
                if (const auto target = backrefs::target(field.of(row)); target && !m_rows.find(target))
                    missing.append(target);
        });
    };
    m_rows.forEachAdded(look);
    forEachEntity([&]<class E>() {
        if constexpr (isPlannable<E>)
            for (const Theirs<E> &theirs : m_theirs.get<TheirRows<E>>())
                if (const auto base = importedBase(m_plan, theirs.row.id);
                    m_rows.find(theirs.row.id) && !(base && saysTheSame(*base, theirs.row)))
                    look(theirs.row);
    });
    m_file = 0;
    broughtBack(m_plan, missing).forEach([this]<class E>(const Delta<E> &delta) {
        for (const E &row : delta.added)
            putBack(row);
    });
}

template <class E> void Joining::putBack(const E &row)
{
    m_rows.restore(row);
    if (const ImportedRow *kept = m_plan.importedRow(row.id))
        m_rows.remove(kept->id);
    for (const Id<Conflict> conflict : m_conflicts.value(row.id))
        m_rows.remove(conflict);
    if constexpr (isPlannable<E>)
        if (const auto theirs = m_theirs.get<TheirRows<E>>().constFind(row.id);
            theirs != m_theirs.get<TheirRows<E>>().cend())
            m_file = theirs->file, m_line = theirs->line;
    tell(ImportReport::Outcome::Warning, row.id,
         Words::tr("It was deleted here, and is back, as the source names it in something new."));
}

// By the record of a file, it is known to come from a source (core/plan/imported.h).
Change Joining::change(const Saying &label) const
{
    Change change = m_rows.change(label);
    Delta<ImportRecord> &records = change.of<ImportRecord>();
    for (const Id<ImportRecord> id : m_records)
        if (const ImportRecord *record = m_plan.find(id); record && records.isEmpty() && !change.isEmpty())
            records.updated.append({*record, *record});
    return change;
}

void Joining::spoke(AnyId id)
{
    if (m_spoken.insert(id))
        m_subjects.append({id, m_file, m_line});
}

void Joining::tell(ImportReport::Outcome outcome, AnyId subject, const QString &why)
{
    m_told.append({.outcome = outcome,
                   .subject = subject,
                   .file = m_files.at(m_file).said->path,
                   .line = m_line,
                   .why = why,
                   .rows = outcome == ImportReport::Outcome::Same ? 0 : 1}); // which is counted with its kind
}

SourceKey Joining::sourceKey(const Scope &scope, const QString &id) const
{
    return {.provider = providerOf(scope), .account = accountOf(scope), .id = id};
}

QString Joining::accountOf(const Scope &scope) const
{
    return scope.account.isEmpty() ? m_files.at(m_file).scope.account : scope.account;
}

bool Joining::idsAreNames() const { return placesOf(m_files.at(m_file).said->provider).idsAreNames; }
Provider Joining::providerOf(const Scope &scope) const
{
    return scope.provider == Provider::None ? m_files.at(m_file).said->provider : scope.provider;
}

// Where a row was read that is written now: its file's record is, too.
ImportPlace Joining::place()
{
    m_writing.insert(m_file);
    Id<ImportRecord> &id = m_records[m_file];
    if (id)
        return {PastId<ImportRecord>(id), m_line};
    const JoinedFile &file = m_files.at(m_file);
    ImportRecord record {.provider = file.said->provider,
                         .account = file.scope.account,
                         .kind = QString::fromUtf8(file.format->label),
                         .file = file.said->path};
    const bool isOfCloud = !file.scope.region.isEmpty() && !file.format->isCatalogue;
    if (isOfCloud)
        record.cloud = knownCloud(file.scope.region);
    if (record.cloud || !isOfCloud) // else nothing was read of it before
        id = m_knownRecords.value(scopeOf(record) + QStringList {record.file});
    if (!id)
        id = m_rows.add(record);
    return {PastId<ImportRecord>(id), m_line};
}

ImportRecord Joining::recordOf(const JoinedFile &file)
{
    return {.provider = file.said->provider,
            .account = file.scope.account,
            .cloud = file.scope.region.isEmpty() || file.format->isCatalogue ? Id<Cloud>() : cloudOf({}),
            .kind = QString::fromUtf8(file.format->label),
            .file = file.said->path,
            .at = file.said->time,
            .records = int(qMin(file.said->records, qsizetype(1) << 30)),
            .complete = file.said->isComplete};
}

// A record is written when rows of its file are, or when it says that more, or newer, is known than was.
void Joining::writeRecords()
{
    for (m_file = 0; m_file < m_files.size(); ++m_file) {
        ImportRecord record = recordOf(m_files.at(m_file));
        const auto newest = m_newest.constFind(scopeOf(record));
        const bool isNews = newest == m_newest.cend() || record.at.ms - *newest > sameTime;
        if (!isNews && !m_writing.contains(m_file))
            continue;
        record.id = place().record.id();
        m_rows.update(record);
    }
}
