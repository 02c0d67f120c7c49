// SPDX-License-Identifier: MIT
#include "core/answer/inventories.h"
#include "core/answer/inventorykinds.h"
#include "core/base/words.h"
#include "core/naming/names.h"
#include "core/plan/regions.h"

#include <QCoreApplication>
#include <QMap>
#include <algorithm>

namespace {
QString placeOf(const Plan &plan, Provider provider, Id<Cloud> cloud)
{
    return cloud ? nameOf(plan, cloud) : provider == Provider::None ? QString() : labelOf(provider);
}

void say(QStringList &sentences, qsizetype count, const QString &one, const QString &many)
{
    if (count > 0)
        sentences.append(count == 1 ? one : many.arg(count));
}

// As `collect` takes them: that of the cloud, or of all clouds of the provider.
QStringList regionsOf(const Plan &plan, const InventoryGap &gap)
{
    QStringList regions;
    plan.all<Cloud>().forEach([&](const Cloud &cloud) {
        if (gap.cloud ? cloud.id != gap.cloud : cloud.removed || providerOf(cloud) != gap.provider)
            return;
        const Region *region = regionOf(cloud);
        regions.append(region ? QString::fromLatin1(region->code) : cloud.name);
    });
    return regions;
}

// "launch configurations of AWS US-East (“aws autoscaling describe-launch-configurations”)".
QString uncountedText(const QString &what, const InventoryGap &gap)
{
    const QString text = gap.neverRead ? Words::tr("%1 (“%2”)")
        : gap.morePages                ? Words::tr("further pages of %1 (“%2”)")
                                       : Words::tr("%1 of which only the name or number is known (“%2”)");
    return text.arg(what, gap.command);
}
} // namespace

QString placeOf(const Plan &plan, const InventoryRow &row) { return placeOf(plan, row.provider, row.cloud); }
QString placeOf(const Plan &plan, const InventoryGap &gap) { return placeOf(plan, gap.provider, gap.cloud); }

QString whatTells(const QString &command)
{
    const InventoryKind *kind = inventoryKindOf(command);
    return kind ? Words::tr(kind->tells) : command.isEmpty() ? Words::tr("what no command tells") : command;
}

QString titleOf(const Plan &plan, const InventoryGap &gap)
{
    const QString what = whatTells(gap.command), place = placeOf(plan, gap);
    return place.isEmpty()      ? what
        : gap.account.isEmpty() ? Words::tr("%1 of %2").arg(what, place)
                                : Words::tr("%1 of %2, account %3").arg(what, place, gap.account);
}

QString consequenceOf(const InventoryGap &gap)
{
    QStringList sentences;
    say(sentences, gap.launches.size(), Words::tr("What 1 server or array launches next is not known."),
        Words::tr("What %1 servers and arrays launch next is not known."));
    say(sentences, gap.images.size(),
        Words::tr("Whether the image that 1 server or array launches is still there is not known."),
        Words::tr("Whether the images that %1 servers and arrays launch are still there is not known."));
    say(sentences, gap.runs.size(), Words::tr("Which image 1 server or array runs is not known."),
        Words::tr("Which images %1 servers and arrays run is not known."));
    if (gap.neverRead)
        sentences.append(Words::tr("What they use is not counted: they were never brought in."));
    else
        say(sentences, gap.versions,
            Words::tr("What 1 of them uses is not counted: only its name or number is known."),
            Words::tr("What %1 of them use is not counted: only their names or numbers are known."));
    if (gap.morePages)
        sentences.append(Words::tr("What stands on further pages was not brought in."));
    if (gap.wasRead)
        sentences.append(
            Words::tr("It was brought in, and does not list what is missing: collect it anew. What is still "
                      "missing then is gone, or of another account."));
    return sentences.join(u' ');
}

QString collectingCommand(const Plan &plan, const InventoryGap &gap)
{
    return collectingCommands(plan, {gap}).value(0);
}

QStringList collectingCommands(const Plan &plan, const QList<InventoryGap> &gaps)
{
    constexpr std::array collected {Provider::Aws, Provider::Azure, Provider::Google, Provider::OpenStack};
    QMap<Provider, QStringList> regions; // in the order of the providers
    for (const InventoryGap &gap : gaps)
        if (!gap.command.isEmpty()
            && std::find(collected.begin(), collected.end(), gap.provider) != collected.end())
            regions[gap.provider] += regionsOf(plan, gap);
    QStringList commands;
    for (auto of = regions.begin(); of != regions.end(); ++of) {
        const QString command =
            QStringLiteral("mci-planner collect %1").arg(QLatin1String(enumKey(of.key())));
        of->removeDuplicates();
        if (of.key() == Provider::Google) // lists all of its regions at once
            commands.append(command);
        else if (!of->isEmpty())
            commands.append(QStringLiteral("%1 --regions %2").arg(command, of->join(u',')));
    }
    return commands;
}

QString ageText(Timestamp then, Timestamp now)
{
    const qint64 days = daysBetween(then, now);
    return days == 0 ? Words::tr("today") : days == 1 ? Words::tr("1 day") : Words::tr("%1 days").arg(days);
}

QString uncountedSentence(const Plan &plan, AnyId id)
{
    const QList<InventoryGap> gaps = uncounted(plan, id);
    const auto withoutAccount = [&](const InventoryGap &gap) {
        return Words::tr("%1 of %2").arg(whatTells(gap.command), placeOf(plan, gap));
    };
    QStringList texts;
    for (const InventoryGap &gap : gaps) {
        const bool isOfSeveral = std::count_if(gaps.cbegin(), gaps.cend(),
                                               [&](const InventoryGap &other) {
                                                   return withoutAccount(other) == withoutAccount(gap);
                                               })
            > 1;
        texts.append(uncountedText(isOfSeveral ? titleOf(plan, gap) : withoutAccount(gap), gap));
    }
    return texts.isEmpty()
        ? QString()
        : Words::tr("Not counted, because it was not brought in: %1.").arg(texts.join(QStringLiteral("; ")));
}

QString shortTextOf(const Plan &plan, const InventoryRow &row)
{
    const QString place = placeOf(plan, row);
    return place.isEmpty() ? whatTells(row.kind) : Words::tr("%1 %2").arg(place, whatTells(row.kind));
}

QString oldestSentence(const Plan &plan, const InventoryRow &oldest, Timestamp now)
{
    return Words::tr("The oldest inventory that matters: %1 (%2).")
        .arg(ageText(oldest.at, now), shortTextOf(plan, oldest));
}
