// SPDX-License-Identifier: MIT
#include "ui/plans/bringinrows.h"

#include "core/base/words.h"
#include "core/format/place.h"
#include "ui/theme/kinds.h"

#include <QLocale>
#include <QSet>

namespace {
using Outcome = ImportReport::Outcome;
using theme::Role;

QString numberText(qsizetype number) { return number > 0 ? QLocale().toString(number) : QString(); }

// A sentence about a place, without the place.
struct Told {
    int line = 0;
    QString sentence;
};

// The inverse of placed(), in whatever language.
Told withoutPlace(const QString &file, const QString &sentence)
{
    if (const QString whole = placed(file, 0, {}); sentence.startsWith(whole))
        return {0, sentence.mid(whole.size())};
    const QString atOne = placed(file, 1, {});
    const qsizetype at = atOne.indexOf(u'1', file.size());
    if (at < 0 || !sentence.startsWith(atOne.left(at)))
        return {0, sentence};
    qsizetype end = at;
    while (end < sentence.size() && sentence.at(end).isDigit())
        ++end;
    const QStringView rest = QStringView(sentence).mid(end), colon = QStringView(atOne).mid(at + 1);
    return rest.startsWith(colon)
        ? Told {sentence.mid(at, end - at).toInt(), rest.mid(colon.size()).toString()}
        : Told {0, sentence};
}

// The first sentence says why, those after it what to do.
std::pair<QString, QString> reasonAndRemedy(const QString &text)
{
    for (qsizetype at = text.indexOf(u". "); at >= 0; at = text.indexOf(u". ", at + 1))
        if (at + 2 < text.size() && text.at(at + 2).isUpper())
            return {text.left(at + 1), text.mid(at + 2).trimmed()};
    return {text, {}};
}

QString usualRemedy(Outcome outcome, int line)
{
    if (outcome == Outcome::Warning)
        return {};
    if (outcome == Outcome::Skipped)
        return line > 0 ? Words::tr("Nothing; the rest of the file comes in.")
                        : Words::tr("Nothing; it is left out.");
    return line > 0 ? Words::tr("Print the file again, or correct it there, and add it again.")
                    : Words::tr("Check the file and add it again; the others come in without it.");
}

const char *unreadIcon(Outcome outcome) { return outcome == Outcome::Failed ? "error" : "warning"; }

class RowMaker {
public:
    RowMaker(const QStringList &given, const ImportResult &result) : m_given(given), m_result(result) {}

    BringInRows rows()
    {
        for (const ImportQuestion &question : m_result.questions)
            if (!question.file.isEmpty())
                addAsked(question);
        for (const ImportedFile &file : m_result.files)
            addFile(file);
        for (const ImportReport::Line &line : m_result.report.lines)
            add(line);
        addOthers();
        addKinds();
        return m_rows;
    }

private:
    ListCell fileCell(const QString &path) const
    {
        return {.text = pathBelow(m_given, path), .tooltip = path};
    }

    void addAsked(const ImportQuestion &question)
    {
        m_known.insert(question.file);
        m_asked.insert(question.file);
        const bool isOlder = question.kind == ImportQuestion::Kind::Older;
        m_rows.files.append(
            {{},
             {fileCell(question.file),
              {.text = Words::tr("Inventory")},
              {.text = isOlder ? QString() : Words::tr("not known"), .ink = int(Role::Warning)},
              {},
              {.text = isOlder ? Words::tr("Left out: older than the plan")
                               : Words::tr("Left out: its region is not known"),
               .icon = QStringLiteral("warning"),
               .ink = int(Role::Warning)}}});
    }

    void addFile(const ImportedFile &file)
    {
        m_known.insert(file.path);
        const ListCell whole = file.isComplete
            ? ListCell {.text = Words::tr("Complete"), .icon = QStringLiteral("check")}
            : ListCell {.text = Words::tr("Other pages follow"),
                        .icon = QStringLiteral("warning"),
                        .ink = int(Role::Warning)};
        m_rows.files.append({{},
                             {fileCell(file.path),
                              {.text = file.format},
                              {.text = file.cloud.isEmpty() ? Words::tr("several") : file.cloud},
                              {.text = QLocale().toString(file.records)},
                              whole}});
    }

    void add(const ImportReport::Line &line)
    {
        const bool isLeftOut = line.outcome == Outcome::Failed || line.outcome == Outcome::Skipped
            || line.outcome == Outcome::Warning;
        if (!isLeftOut || !line.kind.isEmpty())
            count(line);
        if (isLeftOut)
            addUnread(line);
        else
            addLine(line);
    }

    // What waits for an answer is told among the files.
    void addUnread(const ImportReport::Line &line)
    {
        if (line.outcome == Outcome::Failed && m_asked.contains(line.file))
            return;
        const Told told = withoutPlace(line.file, line.why);
        const int number = line.line > 0 ? line.line : told.line;
        auto [reason, remedy] = reasonAndRemedy(told.sentence);
        if (remedy.isEmpty())
            remedy = usualRemedy(line.outcome, number);
        if (!line.name.isEmpty())
            reason = QStringLiteral("%1: %2").arg(line.name, reason);
        if (line.rows > 1)
            reason = Words::tr("%1 (× %2)").arg(reason, QLocale().toString(line.rows));
        if (line.outcome == Outcome::Skipped && line.kind.isEmpty())
            m_passed += line.rows;
        m_rows.unread.append(
            {line.subject,
             {{.text = outcomeWord(line.outcome), .icon = QString::fromLatin1(unreadIcon(line.outcome))},
              fileCell(line.file),
              {.text = number > 0 ? QString::number(number) : QString()},
              {.text = reason.simplified(), .tooltip = reason},
              {.text = remedy.simplified(), .tooltip = remedy}}});
    }

    void addLine(const ImportReport::Line &line)
    {
        QStringList differences;
        for (const ImportReport::Difference &difference : line.differences)
            differences.append(differenceText(difference));
        const QString said = differences.isEmpty() ? line.why : differences.join(QStringLiteral("; "));
        m_rows.lines.append(
            {line.subject,
             {{.text = outcomeWord(line.outcome)},
              {.text = line.kind, .ink = int(Role::Muted)},
              {.text = line.name, .icon = line.subject ? theme::kindIcon(line.subject) : QString()},
              fileCell(line.file),
              {.text = line.line > 0 ? QString::number(line.line) : QString()},
              {.text = said.simplified(), .tooltip = said}}});
        m_others[line.file] += line.rows;
    }

    void count(const ImportReport::Line &line)
    {
        if (!m_counts.contains(line.kind))
            m_kinds.append(line.kind);
        m_counts[line.kind][int(line.outcome)] += line.rows;
    }

    // What is no inventory: right_st files and plans as text.
    void addOthers()
    {
        for (auto it = m_others.cbegin(); it != m_others.cend(); ++it)
            if (!m_known.contains(it.key()))
                m_rows.files.append({{},
                                     {fileCell(it.key()),
                                      {.text = Words::tr("right_st file or plan as text")},
                                      {},
                                      {.text = QLocale().toString(it.value())},
                                      {.text = Words::tr("Complete"), .icon = QStringLiteral("check")}}});
    }

    void addKinds()
    {
        for (const QString &kind : std::as_const(m_kinds)) {
            const auto number = [&](Outcome outcome) {
                return ListCell {.text = numberText(m_counts.value(kind).value(int(outcome)))};
            };
            m_rows.kinds.append({{},
                                 {{.text = kind},
                                  number(Outcome::Added),
                                  number(Outcome::Changed),
                                  number(Outcome::Same),
                                  number(Outcome::Removed),
                                  number(Outcome::Skipped)}});
        }
        if (m_passed > 0)
            m_rows.kinds.append({{},
                                 {{.text = Words::tr("Records and files passed over")},
                                  {},
                                  {},
                                  {},
                                  {},
                                  {.text = numberText(m_passed)}}});
    }

    const QStringList &m_given;
    const ImportResult &m_result;
    BringInRows m_rows;
    QSet<QString> m_known, m_asked;
    QMap<QString, qsizetype> m_others; // lines of each file
    QStringList m_kinds;
    QHash<QString, QHash<int, qsizetype>> m_counts;
    qsizetype m_passed = 0;
};
} // namespace

BringInRows bringInRows(const QStringList &given, const ImportResult &result)
{
    return RowMaker(given, result).rows();
}
