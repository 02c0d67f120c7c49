// SPDX-License-Identifier: MIT
#include "core/import/gather.h"

#include "core/base/words.h"
#include "core/format/jsonrecords.h"
#include "core/format/place.h"
#include "core/format/yaml.h"
#include "core/import/formats.h"

#include <QRegularExpression>
#include <utility>

namespace {
using FileOutcome = GatheredFile::Outcome;

constexpr qsizetype MaxPlanText = qsizetype(1) << 30;

QString notRecognised()
{
    return Words::tr("Nothing in it is recognised: it is neither an inventory nor a right_st file nor a plan "
                     "as text that this program knows.");
}

// What it is instead, as far as its beginning tells.
QString whatOf(const Glimpse &glimpse, QByteArrayView head)
{
    if (glimpse.isPlainList())
        return Words::tr(
            "This is a list of plain values, as --query prints it. Export it again without --query.");
    if (glimpse.isEmptyList())
        return Words::tr("This is an empty list of something.");
    if (glimpse.syntax == Syntax::Hcl)
        return Words::tr(
            "This file of Terraform names no image by its id. What its configuration launches is said by "
            "the plan or state: terraform show -json.");
    if (head.startsWith("SQLite format 3"))
        return Words::tr(
            "It is a database and may be a plan file. Export that plan as text, and import the text.");
    return head.startsWith('<') && !head.startsWith("<<")
        ? Words::tr(
            "This is XML, as an interface answers programs. Export it with the command line of the cloud, as "
            "JSON.")
        : notRecognised();
}

// Git checks a symbolic link out as a text where a system has none.
bool isCheckedOutLink(QByteArrayView text)
{
    const QByteArrayView line = text.trimmed();
    return line.size() < 1024 && (line.contains('/') || line.endsWith(".json")) && !line.contains('\n')
        && !line.contains(' ') && !line.contains('{') && !line.contains('<');
}

// Of a page, after which others come.
bool saysThatMoreFollow(QByteArrayView key, QByteArrayView value)
{
    return (key == "next" || key == "NextToken" || key == "nextPageToken" || key == "nextLink"
            || key == "NextMarker")
        ? !value.isEmpty()
        : key == "rel" && value == "next";
}

struct Recognised {
    const Format *format = nullptr; // null: nothing that is known
    json::Place place;
};

// What `collect` writes under that name: "vm-list.json" is what az vm list prints, "instances.json" what gcloud compute
// instances list does.
const Format *collectedIn(const QString &path)
{
    static const QRegularExpression numbers(QStringLiteral("(?:-\\d+)+$"));
    const QString name = path.section(u'/', -1).section(u'.', 0, 0).remove(numbers);
    for (const InventoryProvider &provider : providers())
        if (!provider.accountInPath(path).isEmpty())
            for (const Format &format : allFormats()) {
                const QStringList words = QString::fromLatin1(format.label).split(u' ').mid(1);
                if (format.provider == provider.provider && format.record && !format.refusal
                    && (words.join(u'-') == name
                        || (words.first() == QLatin1String("compute") && words.value(1) == name)))
                    return &format;
            }
    return nullptr;
}

Recognised formatOf(const Glimpse &glimpse, const QString &path = {})
{
    if (glimpse.isEmptyList())
        return {collectedIn(path), {}};
    for (const Format &format : allFormats())
        for (const Probe &probe : format.probes)
            if (const auto place = glimpse.recordsFor(probe))
                return {&format, *place};
    return {};
}

// What one of the documents of a file says, with others of its kind.
struct Document {
    const Format *format;
    Sayings said;
};

// Documents that stand one after another in a file, each read as what it is.
class Documents {
public:
    Documents(const GatheredFile &file, const json::Place &place) : m_place(place)
    {
        m_all.append({file.format,
                      {.path = file.file.path, .time = file.file.time, .provider = file.format->provider}});
    }

    QList<Document> &all() { return m_all; }
    Document &now() { return m_all[m_now]; }

    void take(json::Node record)
    {
        ++now().said.records;
        now().format->record(record, now().said);
    }

    // Where the records stand of the one that begins so.
    json::Place next(QByteArrayView begin, int line)
    {
        Glimpse glimpse;
        glimpse.syntax = Syntax::Json;
        glimpse.shape = json::shapeOf(begin);
        for (const Probe &probe : now().format->probes)
            if (const auto place = glimpse.recordsFor(probe))
                return m_place = *place;
        const auto [format, place] = formatOf(glimpse);
        if (format && format->record && !format->refusal
            && format->largest <= m_all.first().format->largest) {
            change(*format);
            return m_place = place;
        }
        if (!format && isLikeBefore(glimpse.shape))
            return m_place;
        now().said.passOver(
            QT_TRANSLATE_NOOP(
                "Words",
                "What follows here is of another kind and is not read. Give it as a file of its "
                "own."),
            line);
        return nowhere();
    }

private:
    static json::Place nowhere() { return {"[]", "[]", "[]", "[]"}; }

    // A page in which nothing is, or whose first entry lacks something.
    bool isLikeBefore(const json::Shape &shape) const
    {
        if (const QSet<QByteArray> *keys = shape.keysAt(json::Place()))
            return keys->isEmpty() || m_place.isEmpty() || keys->contains(m_place.constFirst());
        return shape.places.isEmpty() || (!m_place.isEmpty() && m_place.constFirst() == "[]");
    }

    void change(const Format &format)
    {
        for (m_now = 0; m_now < m_all.size(); ++m_now)
            if (now().format == &format)
                return;
        const Sayings &first = m_all.first().said;
        m_all.append({&format, {.path = first.path, .time = first.time, .provider = format.provider}});
    }

    QList<Document> m_all; // of each kind
    qsizetype m_now = 0;
    json::Place m_place;
};

class Gathering {
public:
    explicit Gathering(Progress *progress) : m_progress(progress) {}

    bool take(const SourceFile &file, DecodedBytes &text)
    {
        if (m_progress && m_progress->isCancelled())
            return false;
        GatheredFile found {.file = file};
        const Glimpse glimpse = glimpseOf(text);
        const auto [format, place] = formatOf(glimpse, file.path);
        found.format = format;
        if (glimpse.line > 1)
            found.remark =
                Words::tr("%1 lines before the first brace were passed over.").arg(glimpse.line - 1);
        if (!found.format)
            tellUnknown(found, text, glimpse);
        else if (found.format->refusal)
            refuse(found, errorAt(file.path, 0, Words::tr(found.format->refusal)));
        else if (found.format->record)
            readRecords(found, text, glimpse, place);
        else
            read(found, text, glimpse);
        gathered.files.append(found);
        gathered.files += std::exchange(m_further, {});
        return true;
    }

    void refuse(const SourceFile &file, const QString &sentence)
    {
        gathered.files.append(
            {.file = file, .outcome = FileOutcome::Refused, .why = placed(file.path, 0, sentence)});
    }

    // Files that refer to others are read when all are there.
    void readTogether()
    {
        for (const auto &[index, text] : std::as_const(m_waiting)) {
            GatheredFile &found = gathered.files[index];
            const auto inventory = found.format->text(text, found.file.path, m_texts);
            if (inventory)
                gathered.inventories.append(*inventory);
            else
                refuse(found, inventory.error());
        }
    }

    Gathered gathered;

private:
    static void refuse(GatheredFile &found, const Error &error)
    {
        found.outcome = FileOutcome::Refused;
        found.why = error.sentence;
    }

    void readRecords(GatheredFile &found, DecodedBytes &text, const Glimpse &glimpse,
                     const json::Place &place)
    {
        Documents documents(found, place);
        const auto record = [&](json::Node one) {
            documents.take(one);
            return !m_progress || !m_progress->isCancelled();
        };
        const auto beside = [&](QByteArrayView key, QByteArrayView value) {
            Sayings &said = documents.now().said;
            said.isComplete = said.isComplete && !saysThatMoreFollow(key, value);
        };
        const auto next = [&](QByteArrayView begin, int line) { return documents.next(begin, line); };
        text.skip(glimpse.begin);
        if (const auto read = json::readRecords(text, glimpse.line, found.file.path, place,
                                                {record, beside, found.format->largest, next});
            !read)
            return refuse(found, read.error());
        for (Document &one : documents.all()) {
            GatheredFile further {.file = found.file, .format = one.format};
            GatheredFile &file = &one == &documents.all().first() ? found : further;
            if (one.said.refusal.isEmpty())
                keep(file, std::move(one.said));
            else
                refuse(file, errorAt(file.file.path, 0, one.said.refusal));
            if (&file == &further)
                m_further.append(further);
        }
    }

    // One of each provider; what is told of the file as a whole goes with the first.
    void keep(GatheredFile &found, Sayings said)
    {
        QList<Sayings> all = std::exchange(said.others, {});
        if (all.isEmpty())
            all.append(said);
        else {
            all.first().passed += said.passed;
            all.first().remarks += said.remarks;
        }
        for (Sayings &one : all) {
            one.isComplete = said.isComplete;
            one.isNext = said.isNext;
            one.records = qMax(one.records, said.records);
        }
        found.said = gathered.sayings.size();
        found.sayings = all.size();
        gathered.sayings += all;
    }

    void read(GatheredFile &found, DecodedBytes &text, const Glimpse &glimpse)
    {
        const bool isJson = glimpse.syntax == Syntax::Json;
        bool isAll = false;
        if (isJson)
            text.skip(glimpse.begin);
        const QByteArray whole = text.all(isJson ? MaxPlanText : yaml::MaxBytes, isAll);
        if (!isAll && glimpse.syntax != Syntax::Yaml) // of YAML, its reader says so
            return refuse(found, errorAt(found.file.path, 0, Words::tr("The file is too large to be one.")));
        if (const QString trouble = text.trouble(); !trouble.isEmpty())
            return refuse(found, errorAt(found.file.path, 0, trouble));
        if (found.format->whole) {
            Sayings said {
                .path = found.file.path, .time = found.file.time, .provider = found.format->provider};
            if (const auto read = found.format->whole(whole, found.file.path, said); !read)
                return refuse(found, read.error());
            keep(found, std::move(said));
        } else if (found.format->text) {
            m_texts.insert(found.file.path, text.mark() + whole);
            m_waiting.append({gathered.files.size(), text.mark() + whole});
        } else if (const auto plan = found.format->plan(whole, found.file.path)) {
            gathered.plans.append({*plan, found.file.path});
        } else {
            refuse(found, plan.error());
        }
    }

    // Whether it is broken, or only something else.
    void tellUnknown(GatheredFile &found, DecodedBytes &text, const Glimpse &glimpse)
    {
        const QString &path = found.file.path;
        if (const QString trouble = text.trouble(); !trouble.isEmpty())
            return refuse(found, errorAt(path, 0, trouble));
        found.outcome = FileOutcome::Skipped;
        const QByteArrayView head = text.head(0);
        const QString sentence = whatOf(glimpse, head); // what is read on takes the head away
        if (isCheckedOutLink(head) && text.isWhole()) {
            return refuse(
                found,
                errorAt(path, 1,
                        Words::tr("This is one line with the name of a file, as a symbolic link that "
                                  "was checked out as a text. Give that file instead: %1")
                            .arg(QString::fromUtf8(head.trimmed()))));
        }
        if (glimpse.syntax == Syntax::Json) {
            text.skip(glimpse.begin);
            const auto read =
                json::readRecords(text, glimpse.line, path, json::Place {"[]", "[]", "[]", "[]"}, {});
            if (!read)
                return refuse(found, read.error());
        }
        found.why = sentence;
        if ((found.file.isNamed || glimpse.isPlainList()) && !glimpse.isEmptyList())
            refuse(found, errorAt(path, 0, sentence));
    }

    Progress *m_progress;
    TextsByPath m_texts;
    QList<std::pair<qsizetype, QByteArray>> m_waiting;
    QList<GatheredFile> m_further; // what the file that is read holds of other kinds
};
} // namespace

Gathered gather(FileSource &source, Progress *progress)
{
    Gathering gathering(progress);
    source.visit(
        {.file = [&](const SourceFile &file, DecodedBytes &text) { return gathering.take(file, text); },
         .unreadable = [&](const SourceFile &file,
                           const QString &sentence) { gathering.refuse(file, sentence); }},
        progress);
    gathering.readTogether();
    return std::move(gathering.gathered);
}

void relate(Gathered &gathered, const Plan &plan)
{
    for (const InventoryProvider &provider : providers()) {
        QList<Sayings *> files;
        for (const GatheredFile &file : std::as_const(gathered.files))
            if (file.said >= 0 && file.format->provider == provider.provider)
                files.append(&gathered.sayings[file.said]);
        if (provider.together && !files.isEmpty())
            provider.together(files, plan);
    }
}
