// SPDX-License-Identifier: MIT
#include "core/import/joining.h"

#include "core/naming/names.h"

namespace {
// The later ones last, whatever order they were given in: of two that speak of the same, the later one counts.
QList<JoinedFile> byTime(QList<JoinedFile> files)
{
    std::sort(files.begin(), files.end(), [](const JoinedFile &a, const JoinedFile &b) {
        return std::pair(a.said->time, a.said->path) < std::pair(b.said->time, b.said->path);
    });
    return files;
}
} // namespace

Joining::Joining(const Plan &plan, const QList<JoinedFile> &files, const InventoryAnswers &answers)
    : m_plan(plan), m_rows(plan), m_files(byTime(files)), m_answers(answers), m_records(files.size())
{
}

void Joining::run()
{
    indexTemplates();
    indexInstances();
    // What is referred to comes before what refers to it.
    using Step = void (Joining::*)(const Sayings &);
    for (const Step step : {&Joining::joinClouds, &Joining::joinAliases, &Joining::joinTemplates,
                            &Joining::joinVersions, &Joining::joinGroups, &Joining::joinInstances})
        for (m_file = 0; m_file < m_files.size(); ++m_file)
            (this->*step)(*m_files.at(m_file).said);
    if (m_answers.isComplete)
        dropMissing();
    forEachEntity([this]<class E>() {
        if constexpr (isImportable<E>)
            settle<E>();
    });
    writeRecords();
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
    if (m_spoken.contains(id))
        return;
    m_spoken.insert(id);
    m_subjects.append({id, m_file, m_line});
}

void Joining::tell(ImportReport::Outcome outcome, AnyId subject, const QString &why)
{
    QString kind;
    forEachEntity([&]<class E>() {
        if (subject.is<E>())
            kind = QCoreApplication::translate("plan", Schema<E>::label);
    });
    m_told.append({.outcome = outcome,
                   .subject = subject,
                   .kind = kind,
                   .name = nameOf(m_plan, subject),
                   .file = m_files.at(m_file).said->path,
                   .line = m_line,
                   .why = why});
}

SourceKey Joining::sourceKey(const Scope &scope, const QString &id) const
{
    const JoinedFile &file = m_files.at(m_file);
    return {.provider = file.format->provider,
            .account = scope.account.isEmpty() ? file.scope.account : scope.account,
            .id = id};
}

namespace {
bool isOneScope(const ImportRecord &a, const ImportRecord &b)
{
    return a.provider == b.provider && a.account == b.account && a.cloud == b.cloud && a.kind == b.kind;
}
// As exact as archives keep times.
constexpr qint64 sameTime = 2000;
} // namespace

// Where a row was read that is written now: its file's record is, too.
ImportPlace Joining::place()
{
    m_writing.insert(m_file);
    Id<ImportRecord> &id = m_records[m_file];
    if (id)
        return {PastId<ImportRecord>(id), m_line};
    const QString path = m_files.at(m_file).said->path;
    m_plan.all<ImportRecord>().forEach([&](const ImportRecord &known) {
        if (known.file == path && known.kind == QLatin1String(m_files.at(m_file).format->label))
            id = known.id;
    });
    if (!id)
        id = m_rows.add(ImportRecord {.file = path});
    return {PastId<ImportRecord>(id), m_line};
}

// A record is written when rows of its file are, or when it says that more, or newer, is known than was.
void Joining::writeRecords()
{
    for (m_file = 0; m_file < m_files.size(); ++m_file) {
        const JoinedFile &file = m_files.at(m_file);
        ImportRecord record {.provider = file.format->provider,
                             .account = file.scope.account,
                             .cloud = file.scope.region.isEmpty() ? Id<Cloud>() : cloudOf({}),
                             .kind = QString::fromUtf8(file.format->label),
                             .file = file.said->path,
                             .at = file.said->time,
                             .records = int(qMin(file.said->records, qsizetype(1) << 30)),
                             .complete = file.said->isComplete};
        bool isNews = true;
        m_plan.all<ImportRecord>().forEach([&](const ImportRecord &known) {
            if (isOneScope(known, record) && record.at.ms - known.at.ms <= sameTime)
                isNews = false;
        });
        if (!isNews && !m_writing.contains(m_file))
            continue;
        record.id = place().record.id();
        m_rows.update(record);
    }
}
