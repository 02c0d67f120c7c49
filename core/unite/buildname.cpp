// SPDX-License-Identifier: MIT
#include "core/unite/buildname.h"

#include <QRegularExpression>

namespace {
constexpr QChar wordSize(0xE000); // stands for "x86_64", whose parts look like separators and numbers

QRegularExpression pattern(const char *text)
{
    QRegularExpression expression(QString::fromLatin1(text), QRegularExpression::CaseInsensitiveOption);
    expression.optimize();
    return expression;
}

// What is in front of a number that belongs to it: "RHEL-9.3.0", "node-20".
const QRegularExpression &systemWord()
{
    static const QRegularExpression word =
        pattern("(?<![A-Za-z])(ubuntu|debian|rhel|redhat|centos|rocky|rockylinux|almalinux|alma|fedora|suse|"
                "sles|opensuse|leap|"
                "oracle|oraclelinux|ol|el|amzn|amazon|amazonlinux|al|alpine|arch|windows|server|macos|"
                "freebsd|openbsd|stream|"
                "photon|kernel|k8s|kubernetes|eks|node|nodejs|python|java|jdk|openjdk|php|ruby|go|postgres|"
                "postgresql|mysql|"
                "mariadb|mongodb|redis|elasticsearch|cuda|pytorch|tensorflow|sql|sp|level|lts)(?![A-Za-z])");
    return word;
}

// True when the word before `position` is one whose version follows.
bool followsSystem(const QString &name, qsizetype position)
{
    static const QRegularExpression before = pattern("([A-Za-z0-9]*[A-Za-z])[-_. /]*$");
    const QString word = before.match(name.left(position)).captured(1);
    return !word.isEmpty() && systemWord().match(word).hasMatch();
}

// Takes parts out of a name, and keeps what they were.
class Taking {
public:
    explicit Taking(const QString &name) : m_text(name) {}

    enum class Keep : quint8 { No, Build, Hash };
    template <class Fits> bool take(const QRegularExpression &expression, Keep keep, Fits &&fits)
    {
        bool took = false;
        for (qsizetype from = 0;;) {
            const auto match = expression.match(m_text, from);
            if (!match.hasMatch())
                return took;
            if (!fits(match)) {
                from = match.capturedEnd();
                continue;
            }
            const QString part = match.captured().trimmed();
            if (keep == Keep::Build)
                m_parts.append(part);
            else if (keep == Keep::Hash)
                m_hashes.append(part);
            m_first = m_first < 0 ? match.capturedStart() : qMin(m_first, match.capturedStart());
            m_text.replace(match.capturedStart(), match.capturedLength(), QString());
            from = match.capturedStart();
            took = true;
        }
    }
    bool take(const QRegularExpression &expression, Keep keep)
    {
        return take(expression, keep, [](const auto &) { return true; });
    }

    const QString &text() const { return m_text; }
    qsizetype first() const { return m_first; } // where the first part stood; -1: none was taken
    bool isBuild() const { return !m_parts.isEmpty(); }
    // A hash tells builds apart only where nothing else does.
    QString build() const { return (isBuild() ? m_parts : m_hashes).join(u'-'); }

private:
    QString m_text;
    QStringList m_parts, m_hashes;
    qsizetype m_first = -1;
};

QString tidied(QString text)
{
    static const QRegularExpression nothing = pattern("\\(\\s*\\)|\\[\\s*\\]"),
                                    several = pattern("[-_.: ]{2,}"), ends = pattern("^[-_.: /]+|[-_.: /]+$"),
                                    beforeSlash = pattern("[-_.: ]+/");
    text.remove(nothing);
    for (qsizetype from = 0;;) {
        const auto match = several.match(text, from);
        if (!match.hasMatch())
            break;
        const QString run = match.captured();
        const QString one = run.contains(QLatin1String(" - ")) ? QStringLiteral(" - ")
            : run.contains(u' ')                               ? QStringLiteral(" ")
            : run.contains(u'-')                               ? QStringLiteral("-")
                                                               : QString(run.at(0));
        text.replace(match.capturedStart(), match.capturedLength(), one);
        from = match.capturedStart() + one.size();
    }
    text.replace(beforeSlash, QStringLiteral("/"));
    const bool isPath = text.startsWith(u'/');
    text.remove(ends);
    return isPath ? u'/' + text : text;
}

QString takeRegions(const QString &name)
{
    static const QRegularExpression region = pattern(
        "(?<![A-Za-z0-9])((us|eu|ap|sa|ca|me|af|cn|il|mx)(-gov|-iso[a-z]?)?-(east|west|north|south|central|"
        "northeast|southeast|northwest|southwest)-\\d[a-z]?|(us|europe|asia|australia|northamerica|"
        "southamerica|"
        "me|africa)-(east|west|north|south|central|northeast|southeast)\\d(-[a-f])?)(?![A-Za-z0-9])");
    QString text = name;
    return text.remove(region);
}

Timestamp dayIn(const QString &build)
{
    static const QRegularExpression day =
        pattern("(20\\d\\d)[-._]?(0[1-9]|1[0-2])(?:[-._]?(0[1-9]|[12]\\d|3[01]))?");
    static const QRegularExpression epoch = pattern("(?<!\\d)(1[4-9]\\d{8})(?:\\d{3})?(?!\\d)");
    if (const auto match = epoch.match(build); match.hasMatch())
        return {match.captured(1).toLongLong() * 1000};
    const auto match = day.match(build);
    if (!match.hasMatch())
        return {};
    const QDate date(match.captured(1).toInt(), match.captured(2).toInt(),
                     qMax(1, match.captured(3).toInt()));
    return {date.isValid() ? date.startOfDay(Qt::UTC).toMSecsSinceEpoch() : 0};
}

QList<qint64> numbersIn(const QString &build)
{
    static const QRegularExpression number = pattern("\\d{1,18}");
    QList<qint64> numbers;
    for (auto all = number.globalMatch(build); all.hasNext();)
        numbers.append(all.next().captured().toLongLong());
    return numbers;
}

// Dates with the serial numbers that follow, times since 1970, and what stands behind them.
bool takeDates(Taking &name)
{
    static const QRegularExpression yearly =
        pattern("(?<![A-Za-z0-9.])20\\d\\d\\.\\d{1,2}\\.20\\d{6}(\\.\\d+)*");
    static const QRegularExpression date =
        pattern("(?<![A-Za-z0-9])[vb]?20\\d\\d([-._]?)(0[1-9]|1[0-2])\\1(0[1-9]|[12]\\d|3[01])"
                "(?:[T ]?\\d{2}[:._-]?\\d{2}(?:[:._-]?\\d{2})?Z?|\\d)?(?![0-9])"
                "(?:[-.](?!(?:19|20)\\d\\d(?!\\d))\\d{1,6}(?![0-9A-Za-z]))*");
    static const QRegularExpression epoch = pattern("(?<![A-Za-z0-9])1[4-9]\\d{8}(\\d{3})?(?![A-Za-z0-9])");
    static const QRegularExpression month =
        pattern("(?<![A-Za-z0-9.])v?20\\d\\d[-._](0[1-9]|1[0-2])(?![0-9A-Za-z])");
    bool took = false;
    for (const QRegularExpression *expression : {&yearly, &date, &epoch, &month})
        took = name.take(*expression, Taking::Keep::Build) || took;
    return took;
}

// "v1.19.2", "3815.2.0"; a system's own version stays.
void takeVersions(Taking &name)
{
    static const QRegularExpression marked =
        pattern("(?<![A-Za-z0-9.])v\\d+(\\.\\d+)*([-.](rc|beta|alpha)\\.?\\d*)?"
                "(?![A-Za-z0-9])");
    static const QRegularExpression dotted =
        pattern("(?<![A-Za-z0-9.])\\d+\\.\\d+\\.\\d+(\\.\\d+)*(?![A-Za-z0-9])");
    static const QRegularExpression ubuntu = pattern("^\\d\\d\\.(04|10)\\.");
    name.take(marked, Taking::Keep::Build, [&](const QRegularExpressionMatch &match) {
        // "x86-64-v2" is a processor.
        return match.capturedLength() > 2 || match.capturedStart() < 2
            || name.text().at(match.capturedStart() - 2) != wordSize;
    });
    name.take(dotted, Taking::Keep::Build, [&](const QRegularExpressionMatch &match) {
        return !followsSystem(name.text(), match.capturedStart())
            && !ubuntu.match(match.captured()).hasMatch();
    });
}

// "49" in "RHEL-9.3_HVM-20240117-x86_64-49-Hourly2".
void takeSerials(Taking &name, qsizetype after)
{
    static const QRegularExpression serial = pattern("(?<![A-Za-z0-9.])\\d{1,6}(?![A-Za-z0-9]|\\.\\d)");
    name.take(serial, Taking::Keep::Build, [&](const QRegularExpressionMatch &match) {
        return match.capturedStart() >= after && !followsSystem(name.text(), match.capturedStart());
    });
}

// "118" in "api-118"; of a system it is its version.
void takeLastNumber(Taking &name)
{
    static const QRegularExpression last = pattern("(?<=[A-Za-z][-_. #])\\d+(\\.\\d+)?$");
    static const QRegularExpression year = pattern("^(19|20)\\d\\d$");
    name.take(last, Taking::Keep::Build, [&](const QRegularExpressionMatch &match) {
        return !systemWord().match(name.text()).hasMatch() && !year.match(match.captured()).hasMatch();
    });
}
} // namespace

QString withoutRegions(const QString &name)
{
    const QString rest = takeRegions(name), without = tidied(rest);
    return rest == name || without.isEmpty() ? name : without;
}

BuildName buildNameOf(const QString &name)
{
    static const QRegularExpression uuid =
        pattern("(?<![0-9a-f])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9a-f])|"
                "(?<![A-Za-z0-9])ami-[0-9a-f]{8,17}(?![A-Za-z0-9])");
    static const QRegularExpression hash =
        pattern("(?<![A-Za-z0-9])g?(?=[0-9a-f]*\\d)(?=[0-9a-f]*[a-f])[0-9a-f]{7,40}(?![A-Za-z0-9])");
    static const QRegularExpression intel = pattern("x86[-_]64"),
                                    architecture =
                                        pattern("amd64|x86[-_]?64|(?<![0-9A-Za-z])x64|arm64|aarch64|i[36]86|"
                                                "(?<![0-9A-Za-z])x86(?![0-9A-Za-z])");
    static const QRegularExpression compact = pattern("(20\\d\\d)([-._])(\\d\\d)\\2(\\d\\d)");
    Taking taking(takeRegions(QString(name).replace(intel, QString(wordSize))));
    taking.take(uuid, Taking::Keep::Hash);
    const bool isDated = takeDates(taking);
    const qsizetype where = taking.first();
    takeVersions(taking);
    if (isDated)
        takeSerials(taking, where);
    taking.take(hash, Taking::Keep::Hash);
    if (!taking.isBuild())
        takeLastNumber(taking);
    const QString written =
        name.contains(QLatin1String("x86-64")) ? QStringLiteral("x86-64") : QStringLiteral("x86_64");
    BuildName result {.stem = tidied(taking.text()).replace(wordSize, written), .build = taking.build()};
    if (result.stem.isEmpty() || result.stem == written)
        result = {.stem = name};
    result.day = isDated ? dayIn(result.build) : Timestamp {};
    result.order = numbersIn(QString(result.build).replace(compact, QStringLiteral("\\1\\3\\4")));
    result.saysArchitecture = architecture.match(name).hasMatch();
    return result;
}
