// SPDX-License-Identifier: MIT
#include "core/import/gather.h"

#include "core/base/words.h"
#include "core/format/jsonrecords.h"
#include "core/format/place.h"
#include "core/format/yaml.h"

namespace {
using FileOutcome = GatheredFile::Outcome;

constexpr qsizetype MaxPlanText = qsizetype(1) << 30;

QString notRecognised()
{
    return Words::tr("Nothing in it is recognised: it is neither an inventory nor a right_st file nor a plan "
                           "as text that this program knows.");
}

QString isDatabase()
{
    return Words::tr("It is a database and may be a plan file. Export that plan as text, and import the text.");
}

// Git checks a symbolic link out as a text where a system has none.
bool isCheckedOutLink(QByteArrayView text)
{
    const QByteArrayView line = text.trimmed();
    return !line.isEmpty() && line.size() < 1024 && line.contains('/') && !line.contains('\n') && !line.contains(' ')
        && !line.contains('{');
}

// Of a page, after which others come.
bool saysThatMoreFollow(QByteArrayView key, QByteArrayView value)
{
    return (key == "NextToken" || key == "nextPageToken" || key == "nextLink" || key == "NextMarker") ? !value.isEmpty()
                                                                                                    : key == "rel" && value == "next";
}

class Gathering {
public:
    explicit Gathering(Progress *progress) : m_progress(progress) {}

    bool take(const SourceFile &file, DecodedBytes &text)
    {
        if (m_progress && m_progress->isCancelled())
            return false;
        GatheredFile found {.file = file};
        const Glimpse glimpse = glimpseOf(text);
        std::optional<json::Place> place;
        for (const Format &format : allFormats())
            for (const Probe &probe : format.probes)
                if (!found.format && (place = glimpse.recordsFor(probe)))
                    found.format = &format;
        if (glimpse.line > 1)
            found.remark = Words::tr("%1 lines before the first brace were passed over.").arg(glimpse.line - 1);
        if (!found.format)
            tellUnknown(found, text, glimpse);
        else if (found.format->refusal)
            refuse(found, errorAt(file.path, 0, Words::tr(found.format->refusal)));
        else if (found.format->record)
            readRecords(found, text, glimpse, *place);
        else
            read(found, text, glimpse);
        gathered.files.append(found);
        return true;
    }

    void refuse(const SourceFile &file, const QString &sentence)
    {
        gathered.files.append({.file = file, .outcome = FileOutcome::Refused, .why = placed(file.path, 0, sentence)});
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

    void readRecords(GatheredFile &found, DecodedBytes &text, const Glimpse &glimpse, const json::Place &place)
    {
        Sayings said {.path = found.file.path, .time = found.file.time};
        const auto record = [&](json::Node one) {
            ++said.records;
            found.format->record(one, said);
            return !m_progress || !m_progress->isCancelled();
        };
        const auto beside = [&](QByteArrayView key, QByteArrayView value) {
            said.isComplete = said.isComplete && !saysThatMoreFollow(key, value);
        };
        text.skip(glimpse.begin);
        if (const auto read = json::readRecords(text, glimpse.line, found.file.path, place, {record, beside}); !read)
            return refuse(found, read.error());
        found.said = gathered.sayings.size();
        gathered.sayings.append(said);
    }

    void read(GatheredFile &found, DecodedBytes &text, const Glimpse &glimpse)
    {
        const bool isYaml = glimpse.syntax == Syntax::Yaml;
        bool isAll = false;
        if (!isYaml)
            text.skip(glimpse.begin);
        const QByteArray whole = text.all(isYaml ? yaml::MaxBytes : MaxPlanText, isAll);
        if (!isAll && !isYaml) // of YAML, its reader says so
            return refuse(found, errorAt(found.file.path, 0, Words::tr("The file is too large to be one.")));
        if (const QString trouble = text.trouble(); !trouble.isEmpty())
            return refuse(found, errorAt(found.file.path, 0, trouble));
        if (found.format->text) {
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
        if (isCheckedOutLink(head) && text.isWhole()) {
            return refuse(found,
                          errorAt(path, 1,
                                  Words::tr("This is one line with the name of a file, as a symbolic link that "
                                                  "was checked out as a text. Give that file instead: %1")
                                      .arg(QString::fromUtf8(head.trimmed()))));
        }
        if (glimpse.syntax == Syntax::Json) {
            text.skip(glimpse.begin);
            const auto read = json::readRecords(text, glimpse.line, path, json::Place {"[]", "[]", "[]", "[]"}, {});
            if (!read)
                return refuse(found, read.error());
        }
        const QString sentence = glimpse.isPlainList()
            ? Words::tr("This is a list of plain values, as --query prints it. Export it again without --query.")
            : glimpse.isEmptyList() ? Words::tr("This is an empty list of something.")
            : head.startsWith("SQLite format 3") ? isDatabase()
                                                 : notRecognised();
        found.why = sentence;
        if ((found.file.isNamed || glimpse.isPlainList()) && !glimpse.isEmptyList())
            refuse(found, errorAt(path, 0, sentence));
    }

    Progress *m_progress;
    TextsByPath m_texts;
    QList<std::pair<qsizetype, QByteArray>> m_waiting;
};
} // namespace

Gathered gather(FileSource &source, Progress *progress)
{
    Gathering gathering(progress);
    source.visit({.file = [&](const SourceFile &file, DecodedBytes &text) { return gathering.take(file, text); },
                  .unreadable =
                      [&](const SourceFile &file, const QString &sentence) { gathering.refuse(file, sentence); }},
                 progress);
    gathering.readTogether();
    return gathering.gathered;
}
