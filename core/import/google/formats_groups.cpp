// SPDX-License-Identifier: MIT
#include "core/import/google/records.h"

#include "core/import/columns.h"
#include "core/import/google/references.h"
#include "core/import/google/regions.h"

namespace google {
namespace {
constexpr Column<SaidGroup> groupTable[] {
    part<&SaidGroup::name>("name"),
    // As many as the target says, unless an autoscaler says more.
    part<&SaidGroup::minCount>("targetSize"),
    part<&SaidGroup::maxCount>("targetSize"),
    part<&SaidGroup::desiredCount>("targetSize"),
    part<&SaidGroup::minCount>("autoscaler.autoscalingPolicy.minNumReplicas"),
    part<&SaidGroup::maxCount>("autoscaler.autoscalingPolicy.maxNumReplicas"),
};

// "3", "50%", or what these come to.
QString targetSizeOf(json::Node size)
{
    if (const QString fixed = size["fixed"].text(); !fixed.isEmpty())
        return fixed;
    if (const QString percent = size["percent"].text(); !percent.isEmpty())
        return percent + u'%';
    return size["calculated"].text();
}

// All instances that it has, whatever becomes of them now.
std::optional<int> memberCountOf(json::Node actions)
{
    if (!actions)
        return {};
    qint64 count = 0;
    for (const json::Node action : actions)
        count += qBound(qint64(0), action.integer().value_or(0), qint64(1) << 30);
    return int(qMin(count, qint64(1) << 30));
}

// Several versions launch beside each other, each with its share; the machine types may be a choice of the
// cloud.
QList<SaidOption> optionsOf(json::Node record, const QString &project)
{
    const bool isTypeByCloud = bool(record.at("instanceFlexibilityPolicy.instanceSelections"));
    QList<SaidOption> options;
    for (const json::Node version : record["versions"]) {
        SaidOption option {.of = templateAt(pathOf(version["instanceTemplate"].text(), project)),
                           .targetSize = targetSizeOf(version["targetSize"])};
        if (isTypeByCloud)
            option.launch.requirements = QStringLiteral("instanceFlexibilityPolicy");
        options.append(option);
    }
    return options.size() > 1 || isTypeByCloud ? options : QList<SaidOption> {};
}

QString templateOf(json::Node record)
{
    const QString named = record["instanceTemplate"].text();
    if (!named.isEmpty())
        return named;
    for (const json::Node version : record["versions"])
        return version["instanceTemplate"].text();
    return {};
}
} // namespace

void readGroup(json::Node record, Sayings &into)
{
    SaidGroup group = rowFrom(record, groupTable);
    QString path = pathOf(record["selfLink"].text());
    for (const char *place : {"zone", "region"})
        if (const QString at = pathOf(record[place].text()); path.isEmpty() && !at.isEmpty())
            path = at + QStringLiteral("/instanceGroupManagers/") + group.name;
    if (path.isEmpty() || group.name.isEmpty())
        return into.passOver(QT_TRANSLATE_NOOP("Words", "A group without name and selfLink."), record.line());
    const QString project = projectOf(path);
    group.uid = path;
    group.scope = scopeOf(project);
    group.of = templateAt(pathOf(templateOf(record), project));
    group.options = optionsOf(record, project);
    group.enabled = true;
    group.listsMembers = false;
    group.memberCount = memberCountOf(record["currentActions"]);
    if (const auto isReached = record.at("status.versionTarget.isReached").boolean();
        isReached && !*isReached)
        into.remark(QT_TRANSLATE_NOOP(
                        "Words",
                        "A group is half rolled over: not all of its instances are of the version that they "
                        "are to be."),
                    record.line());
    else if (const auto isStable = record.at("status.isStable").boolean(); isStable && !*isStable)
        into.remark(
            QT_TRANSLATE_NOOP("Words", "A group is just changing its instances: soon others will run."),
            record.line());
    into.groups.append(group);
}
} // namespace google
