// SPDX-License-Identifier: MIT
#include "core/import/maps/keys.h"

#include "core/base/words.h"
#include "core/import/columns.h"
#include "core/import/formats.h"
#include "core/import/imagenames.h"

#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>

namespace maps {
namespace {
const QString regionMark = QStringLiteral("{region}");
const QString codePattern = QStringLiteral("(?:eusc[-_])?[a-z]{2}(?:[-_][a-z]+)+[-_]\\d+");

// The region that a part of a key means, also as "us_east_1".
QString regionIn(Provider provider, const QString &text)
{
    const InventoryProvider places = placesOf(provider);
    const QString region = places.regionOf(text);
    return region.isEmpty() ? places.regionOf(QString(text).replace(u'_', u'-')) : region;
}

// A part of a key that is a region, or in which one stands between other names: "*.{region}.*"; else empty.
QString patternOfPart(const NamedImage &image, const QString &part)
{
    // Where nobody knows the regions, any text could be one.
    if (!inventoriesOf(image.provider))
        return {};
    if (!regionIn(image.provider, part).isEmpty())
        return regionMark;
    static const QRegularExpression code(
        QStringLiteral("(?<![A-Za-z0-9])%1(?![A-Za-z0-9])").arg(codePattern));
    const auto found = code.match(part);
    if (!found.hasMatch() || regionIn(image.provider, found.captured()).isEmpty())
        return {};
    QString pattern = regionMark;
    if (const qsizetype before = found.capturedStart(); before > 0)
        pattern.prepend(before > 1 ? QStringLiteral("*") + part.at(before - 1) : part.left(1));
    if (const QString after = part.mid(found.capturedEnd()); !after.isEmpty())
        pattern += after.size() > 1 ? after.left(1) + u'*' : after;
    return pattern;
}

QString proposedPattern(const NamedImage &image, const QString &key)
{
    const QStringList parts = key.split(u'/');
    for (qsizetype at = 0; at < parts.size(); ++at)
        if (const QString pattern = patternOfPart(image, parts.at(at)); !pattern.isEmpty())
            return (at > 0 ? QStringLiteral("*/") : QString()) + pattern
                + (at + 1 < parts.size() ? QStringLiteral("/*") : QString());
    return QStringLiteral("*");
}

// A key taken apart: the region, and what is left as a name.
struct KeyParts {
    QString region, name;
};

class KeyPattern {
public:
    explicit KeyPattern(const QString &pattern)
    {
        QString expression = QRegularExpression::escape(pattern);
        expression.replace(QStringLiteral("\\*"), QStringLiteral("(.+?)"));
        m_hasRegion = pattern.contains(regionMark);
        expression.replace(QRegularExpression::escape(regionMark),
                           QStringLiteral("(?<region>%1|[A-Za-z][A-Za-z0-9 ]*)").arg(codePattern));
        m_expression.setPattern(QRegularExpression::anchoredPattern(expression));
    }

    std::optional<KeyParts> partsOf(Provider provider, const QString &key) const
    {
        const auto found = m_expression.match(key);
        if (!found.hasMatch())
            return std::nullopt;
        KeyParts parts;
        if (m_hasRegion) {
            parts.region = regionIn(provider, found.captured(QStringLiteral("region")));
            if (parts.region.isEmpty())
                return std::nullopt;
        }
        QStringList names;
        for (int group = 1; group <= found.lastCapturedIndex(); ++group)
            if (!m_hasRegion || found.capturedStart(group) != found.capturedStart(QStringLiteral("region")))
                names.append(found.captured(group));
        parts.name = names.join(u' ').replace(u'/', u' ').simplified();
        return parts;
    }

private:
    QRegularExpression m_expression;
    bool m_hasRegion = false;
};

QString mapOf(const QString &key) { return key.section(u'/', 0, 0); }

class Maps {
public:
    Maps(Sayings &said, const QString &pattern) : m_said(said), m_given(pattern)
    {
        for (const SaidEntry &entry : said.entries)
            if (const NamedImage image = imageNamed(entry.value)) {
                m_withImages.insert(mapOf(entry.key));
                m_usesGiven =
                    m_usesGiven || (!pattern.isEmpty() && m_given.partsOf(image.provider, entry.key));
            }
    }

    void run()
    {
        for (const SaidEntry &entry : std::as_const(m_said.entries))
            if (const NamedImage image = imageNamed(entry.value))
                add(entry, image);
            else
                passOver(entry);
        for (const SaidMci &mci : std::as_const(m_mcis))
            m_said.mcis.append(mci);
    }

private:
    void add(const SaidEntry &entry, const NamedImage &image)
    {
        const auto parts = (m_usesGiven ? m_given : patternFor(proposedPattern(image, entry.key)))
                               .partsOf(image.provider, entry.key);
        if (!parts)
            return m_said.passOver(
                Words::tr("The key “%1” does not fit the pattern that was said, so that %2 is left out.")
                    .arg(entry.key, image.uid),
                entry.line);
        if (const QString region = unknownRegion(image, entry.key);
            parts->region.isEmpty() && !region.isEmpty())
            return m_said.passOver(
                Words::tr("“%1” is no region that is known, so that %2 is left out.").arg(region, image.uid),
                entry.line);
        const QString name = parts->name.isEmpty() ? QFileInfo(m_said.path).baseName() : parts->name;
        SaidMci &mci = m_mcis[name];
        if (mci.images.isEmpty())
            mci = {.name = name, .images = {}, .line = entry.line};
        mci.images.append(saidImage(image, parts->region, entry.line));
    }

    // A part of the key that is shaped as a region of AWS and is none: another one would be wrong for it.
    static QString unknownRegion(const NamedImage &image, const QString &key)
    {
        static const QRegularExpression region(QRegularExpression::anchoredPattern(codePattern));
        if (image.provider == Provider::Aws)
            for (const QString &part : key.split(u'/'))
                if (region.match(part).hasMatch() && regionIn(image.provider, part).isEmpty())
                    return part;
        return {};
    }

    const KeyPattern &patternFor(const QString &pattern)
    {
        const auto known = m_patterns.constFind(pattern);
        return known == m_patterns.cend() ? *m_patterns.insert(pattern, KeyPattern(pattern)) : *known;
    }

    // Not lost, but told; of a map without images once, and nothing of what may be secret (D32).
    void passOver(const SaidEntry &entry)
    {
        const QString last = entry.key.section(u'/', -1);
        if (imageNamed(last))
            return m_said.passOver(
                Words::tr("“%1” is turned round: %2 stands where a name should, and “%3” where the image "
                          "should. Exchange them.")
                    .arg(entry.key.section(u'/', 0, -2), last, entry.value.left(80)),
                entry.line);
        const QString map = mapOf(entry.key);
        if (!m_withImages.contains(map) || isSecretName(entry.key))
            return m_said.passOver(Words::tr("“%1” holds no image.").arg(map), entry.line);
        // Only a word that says why there is none is told; anything else may be nobody's business.
        static const QRegularExpression word(QStringLiteral("^[A-Za-z_]{1,20}$"));
        m_said.passOver(word.match(entry.value).hasMatch() && !patternOf(entry.key).isEmpty()
                            ? Words::tr("“%1” is no image, but “%2”.").arg(entry.key, entry.value)
                            : Words::tr("“%1” is no image.").arg(entry.key),
                        entry.line);
    }

    // Where a region of AWS stands in the key.
    static QString patternOf(const QString &key)
    {
        for (const QString &part : key.split(u'/'))
            if (const QString pattern = patternOfPart({Provider::Aws, {}}, part); !pattern.isEmpty())
                return pattern;
        return {};
    }

    Sayings &m_said;
    const KeyPattern m_given;
    bool m_usesGiven = false;
    QSet<QString> m_withImages;
    QHash<QString, KeyPattern> m_patterns;
    QMap<QString, SaidMci> m_mcis;
};
} // namespace

QStringList proposedPatterns(const QList<SaidEntry> &entries)
{
    QMap<QString, int> counts;
    for (const SaidEntry &entry : entries)
        if (const NamedImage image = imageNamed(entry.value))
            ++counts[proposedPattern(image, entry.key)];
    QStringList patterns = counts.keys();
    std::stable_sort(patterns.begin(), patterns.end(),
                     [&](const QString &a, const QString &b) { return counts.value(a) > counts.value(b); });
    return patterns;
}

void makeMcis(Sayings &said, const QString &pattern) { Maps(said, pattern).run(); }
} // namespace maps
