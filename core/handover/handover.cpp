// SPDX-License-Identifier: MIT
#include "core/handover/handover.h"

#include "core/base/words.h"
#include "core/naming/names.h"
#include "core/plan/imported.h"
#include "core/resolve/resolve.h"

namespace handover {
namespace {
QString typeText(const Plan &plan, const Launch &launch)
{
    if (launch.type)
        return nameOf(plan, launch.type);
    return launch.typeByCloud ? Words::tr("chosen by the cloud") : Words::tr("missing");
}

template <class E> void addMoves(HandOver &all)
{
    all.source.all<E>().forEach([&](const E &before) {
        const E *after = all.plan.find(before.id);
        if (!after || !before.place)
            return;
        Move move {before.id, launchesOf(all.source, before.id), launchesOf(all.plan, before.id)};
        move.launches = !areAlike(move.before, move.after);
        if constexpr (std::is_same_v<E, ServerArray>)
            move.bounds = !areBoundsAlike(before, *after);
        if (move.launches || move.bounds)
            all.moves.append(move);
    });
}

QString optionLabel(const QString &label, qsizetype option, qsizetype options)
{
    return options < 2 ? label : Words::tr("%1 of launch option %2").arg(label).arg(option + 1);
}

void addBound(QList<MovedField> &fields, const QString &what, int before, int after)
{
    if (before != after)
        fields.append(
            {what, before < 0 ? Words::tr("unknown") : QString::number(before), QString::number(after)});
}
} // namespace

QList<Launch> launchesOf(const Plan &plan, Owner owner) { return takenBy(plan, owner); }

Launch launchOf(const Plan &plan, Id<ServerTemplate> revision, Id<Cloud> cloud)
{
    return takenBy(resolve(plan, LaunchSettings {.cloud = cloud, .serverTemplate = revision}));
}

HandOver handOver(const Plan &plan)
{
    HandOver all {plan, asImported(plan), {}};
    addMoves<Server>(all);
    addMoves<ServerArray>(all);
    return all;
}

QString imageText(const Plan &plan, const Launch &launch)
{
    if (!launch.named)
        return Words::tr("missing");
    if (launch.named == launch.image)
        return longNameOf(plan, launch.image);
    return QStringLiteral("%1 = %2").arg(
        nameOf(plan, launch.named), launch.image ? longNameOf(plan, launch.image) : Words::tr("unknown"));
}

QList<MovedField> fieldsOf(const HandOver &all, const Move &move)
{
    QList<MovedField> fields;
    const qsizetype count = qMax(move.before.size(), move.after.size());
    for (qsizetype i = 0; i < count && move.launches; ++i) {
        const Launch before = move.before.value(i), after = move.after.value(i);
        const QString none = Words::tr("-none-");
        const bool was = i < move.before.size(), is = i < move.after.size();
        const MovedField image {optionLabel(Words::tr("Image"), i, count),
                                was ? imageText(all.source, before) : none,
                                is ? imageText(all.plan, after) : none};
        const MovedField type {optionLabel(Words::tr("Instance Type"), i, count),
                               was ? typeText(all.source, before) : none,
                               is ? typeText(all.plan, after) : none};
        for (const MovedField &field : {image, type})
            if (field.before != field.after)
                fields.append(field);
    }
    if (move.bounds) {
        const ServerArray &before = all.source.row(move.owner.array()),
                          &after = all.plan.row(move.owner.array());
        addBound(fields, Words::tr("Minimum"), before.minCount, after.minCount);
        addBound(fields, Words::tr("Maximum"), before.maxCount, after.maxCount);
        if (after.desiredCount >= 0)
            addBound(fields, Words::tr("Desired"), before.desiredCount, after.desiredCount);
    }
    return fields;
}

QStringList whyOf(const HandOver &all, const Move &move)
{
    QStringList sentences;
    if (move.launches) {
        const Launch before = move.before.value(0), after = move.after.value(0);
        if (before.image != after.image || !after.image || move.after.size() > 1)
            sentences.append(summary(all.plan, move.owner, LaunchField::Image));
        if (before.type != after.type || before.typeByCloud != after.typeByCloud)
            sentences.append(summary(all.plan, move.owner, LaunchField::InstanceType));
    }
    return sentences;
}

QString sentenceOf(const HandOver &all)
{
    const qsizetype count = all.moves.size();
    return count == 0 ? Words::tr("Nothing is planned otherwise than its clouds have it.")
        : count == 1
        ? Words::tr("1 server or array is planned otherwise than its cloud has it.")
        : Words::tr("%1 servers and arrays are planned otherwise than their clouds have them.").arg(count);
}
} // namespace handover
