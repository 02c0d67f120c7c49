// SPDX-License-Identifier: MIT
#include "core/handover/variables.h"

#include "core/base/words.h"
#include "core/format/yamltext.h"
#include "core/handover/jsontext.h"
#include "core/handover/visible.h"
#include "core/naming/rowtext.h"
#include "core/plan/regions.h"
#include "core/resolve/resolve.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <set>

namespace handover {
namespace {
// Google's images go by their path; all others by their uid.
QString imageVariable(const Plan &plan, Id<Image> id)
{
    const Image &image = plan.row(id);
    const QString uid = image.uid;
    const QStringList parts = uid.split(u'/');
    if (image.sourceKey.provider != Provider::Google || parts.constFirst() == QStringLiteral("projects")
        || parts.size() < 2)
        return uid;
    return QStringLiteral("projects/%1/global/images/%2").arg(parts.constFirst(), parts.mid(1).join(u'/'));
}

// Within quotes of HCL a template is no template.
QString hclQuoted(const QString &text)
{
    QString quoted;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'"' || c == u'\\')
            quoted += u'\\';
        if ((c == u'$' || c == u'%') && i + 1 < text.size() && text.at(i + 1) == u'{')
            quoted += c;
        if (isUnseen(c))
            quoted += QStringLiteral("\\u%1").arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            quoted += c;
    }
    return u'"' + quoted + u'"';
}

// Two levels of names and values, each in a line.
template <class Quote>
QString blockOf(const QMap<QString, QMap<QString, QString>> &map, const QString &indent, const char *is,
                const char *comma, Quote &&quoted)
{
    QStringList entries;
    for (auto entry = map.cbegin(); entry != map.cend(); ++entry) {
        QStringList values;
        for (auto value = entry->cbegin(); value != entry->cend(); ++value)
            values.append(indent + QStringLiteral("    ") + quoted(value.key()) + QLatin1String(is)
                          + quoted(*value));
        entries.append(indent + QStringLiteral("  ") + quoted(entry.key()) + QLatin1String(is)
                       + QStringLiteral("{\n") + values.join(QLatin1String(comma) + u'\n') + u'\n' + indent
                       + QStringLiteral("  }"));
    }
    return entries.isEmpty()
        ? QStringLiteral("{}")
        : QStringLiteral("{\n") + entries.join(QLatin1String(comma) + u'\n') + u'\n' + indent + u'}';
}

class Collecting {
public:
    Collecting(const HandOver &all, bool (*wanted)(const Cloud &)) : m_plan(all.plan), m_isWanted(wanted) {}

    Variables run(const QList<Move> &moves)
    {
        for (const Owner owner : allOwners(m_plan))
            for (const Resolution &resolution : resolutions(m_plan, owner))
                if (resolution.mci.value)
                    m_mcis.insert(resolution.mci.value);
        for (const Id<MultiCloudImage> mci : m_mcis)
            gather(mci);
        for (auto one = m_gathered.cbegin(); one != m_gathered.cend(); ++one)
            add(one.key(), *one);
        for (const Move &move : moves)
            addLaunch(move);
        return m_variables;
    }

private:
    bool isWanted(Id<Cloud> cloud) const { return !m_isWanted || m_isWanted(m_plan.row(cloud)); }
    struct Meant {
        int revision;
        QString cloud, image;
    };
    void gather(Id<MultiCloudImage> mci)
    {
        for (const Id<MciSetting> id : m_plan.referrers<&MciSetting::mci>(mci)) {
            const MciSetting &setting = m_plan.row(id);
            if (setting.image && isWanted(setting.cloud))
                m_gathered[m_plan.row(mci).name].append({m_plan.row(mci).revision,
                                                         regionText(m_plan.row(setting.cloud)),
                                                         imageVariable(m_plan, setting.image)});
        }
    }
    // By its name, also those of several clouds; where one cloud has several images by it, by its revisions.
    void add(const QString &name, const QList<Meant> &all)
    {
        QMap<QString, QString> byCloud;
        for (const Meant &one : all)
            if (byCloud.value(one.cloud, one.image) == one.image)
                byCloud.insert(one.cloud, one.image);
            else
                return addRevisions(name, all);
        m_variables.mcis.insert(name, byCloud);
    }
    void addRevisions(const QString &name, const QList<Meant> &all)
    {
        for (const Meant &one : all) {
            const QString revision = QStringLiteral("%1 %2").arg(name, revisionText(one.revision));
            QString key = revision;
            for (int number = 2; m_variables.mcis.value(key).value(one.cloud, one.image) != one.image;
                 ++number)
                key = revision + u' ' + QString::number(number);
            m_variables.mcis[key].insert(one.cloud, one.image);
        }
    }
    // Of launch options that differ, the second and on say which they are.
    void addLaunch(const Move &move)
    {
        const QString name = fullNameOf(m_plan, move.owner.id());
        QString first; // under which it stands
        const QList<Resolution> all = resolutions(m_plan, move.owner);
        for (qsizetype i = 0; i < all.size(); ++i) {
            const Resolution &next = all.at(i);
            const Id<Image> image = move.after.value(i).named;
            const MciSetting *setting = m_plan.setting(next.mci.value, next.cloud.value);
            if (!image || !isWanted(next.cloud.value) || (setting && setting->image == image))
                continue;
            const QString cloud = regionText(m_plan.row(next.cloud.value)),
                          value = imageVariable(m_plan, image);
            if (i > 0 && m_variables.launches.value(first).value(cloud) == value)
                continue;
            const QString own = i == 0 ? name : QStringLiteral("%1 option %2").arg(name).arg(i + 1);
            QString key = own;
            // Another account may have one of that name in the same cloud.
            for (int number = 2; m_variables.launches.value(key).value(cloud, value) != value; ++number)
                key = QStringLiteral("%1 %2").arg(own).arg(number);
            m_variables.launches[key].insert(cloud, value);
            first = i == 0 ? key : first;
        }
    }

    const Plan &m_plan;
    bool (*m_isWanted)(const Cloud &);
    std::set<Id<MultiCloudImage>> m_mcis;
    QMap<QString, QList<Meant>> m_gathered; // by name
    Variables m_variables;
};

void addMappings(const QMap<QString, QMap<QString, QString>> &map, QSet<QString> &taken, QByteArray &out)
{
    static const QRegularExpression other(QStringLiteral("[^A-Za-z0-9]+"));
    for (auto entry = map.cbegin(); entry != map.cend(); ++entry) {
        QString plain;
        for (QString word : entry.key().split(other, Qt::SkipEmptyParts))
            plain += word.replace(0, 1, word.at(0).toUpper());
        plain = plain.isEmpty() ? QStringLiteral("Images") : plain.left(200);
        QString name = plain;
        for (int number = 2; taken.contains(name); ++number)
            name = plain + QString::number(number);
        taken.insert(name);
        out += QStringLiteral("  %1: # %2\n").arg(name, visible(entry.key())).toUtf8();
        for (auto value = entry->cbegin(); value != entry->cend(); ++value)
            out += "    " + yaml::scalarText(value.key(), 4)
                + ":\n      ImageId: " + yaml::scalarText(*value, 6) + '\n';
    }
}
// These forms hold images only.
QString leftOut(const HandOver &all, bool (*isWanted)(const Cloud &))
{
    constexpr qsizetype toldAtMost = 5;
    QStringList names;
    qsizetype more = 0;
    for (const Move &move : all.moves) {
        const bool isTypeMoved = move.before.size() == move.after.size()
            && !std::equal(move.before.cbegin(), move.before.cend(), move.after.cbegin(),
                           [](const Launch &a, const Launch &b) { return a.type == b.type; });
        const bool isElsewhere = isWanted && !isWanted(all.plan.row(nextOf(all.plan, move.owner).cloud));
        if (!isTypeMoved && !move.bounds && !isElsewhere)
            continue;
        if (names.size() < toldAtMost)
            names.append(fullNameOf(all.plan, move.owner.id()));
        else
            ++more;
    }
    if (names.isEmpty())
        return {};
    QString told = names.join(QStringLiteral(", "));
    if (more > 0)
        told = Words::tr("%1 and %2 more").arg(told).arg(more);
    return isWanted
        ? Words::tr("This form holds images of AWS only; what else is planned of these is not in it: %1.")
              .arg(told)
        : Words::tr("This form holds images only; what else is planned of these is not in it: %1.").arg(told);
}
} // namespace

QString notInTerraform(const HandOver &handOver) { return leftOut(handOver, nullptr); }
QString notInCloudFormation(const HandOver &handOver) { return leftOut(handOver, isAmazon); }

QString regionText(const Cloud &cloud)
{
    const Region *region = regionOf(cloud);
    return region ? QString::fromUtf8(region->code) : cloud.name;
}

Variables variablesOf(const HandOver &handOver, bool (*isWanted)(const Cloud &cloud))
{
    return Collecting(handOver, isWanted).run(handOver.moves);
}

QByteArray terraformVariables(const HandOver &handOver)
{
    const Variables variables = variablesOf(handOver);
    const auto block = [](const auto &map) {
        return blockOf(map, QStringLiteral("  "), ": ", ",", jsonText);
    };
    return QString(QStringLiteral("{\n  \"mci_images\": ") + block(variables.mcis)
                   + QStringLiteral(",\n  \"launch_images\": ") + block(variables.launches)
                   + QStringLiteral("\n}\n"))
        .toUtf8();
}

QByteArray terraformLocals(const HandOver &handOver)
{
    const Variables variables = variablesOf(handOver);
    const auto block = [](const auto &map) {
        return blockOf(map, QStringLiteral("  "), " = ", "", hclQuoted);
    };
    return QString(QStringLiteral("locals {\n  mci_images = ") + block(variables.mcis)
                   + QStringLiteral("\n\n  launch_images = ") + block(variables.launches)
                   + QStringLiteral("\n}\n"))
        .toUtf8();
}

QByteArray cloudFormationMappings(const HandOver &handOver)
{
    const Variables variables = variablesOf(handOver, isAmazon);
    QByteArray text;
    QSet<QString> taken;
    addMappings(variables.mcis, taken, text);
    addMappings(variables.launches, taken, text);
    return text.isEmpty() ? QByteArray("Mappings: {}\n") : "Mappings:\n" + text;
}
} // namespace handover
