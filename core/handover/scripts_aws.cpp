// SPDX-License-Identifier: MIT
#include "core/handover/scripts.h"

#include "core/base/words.h"
#include "core/handover/awswords.h"
#include "core/handover/jsontext.h"
#include "core/handover/launchtemplates.h"
#include "core/handover/templateusers.h"
#include "core/handover/variables.h"
#include "core/handover/visible.h"
#include "core/naming/names.h"
#include "core/plan/lookup.h"
#include "core/plan/pointer.h"
#include "core/resolve/sourcekinds.h"

#include <QSet>
#include <map>

namespace handover {
namespace {
// What the script does for one account in one region.
struct AwsPart {
    QStringList expected, comments, commands, later;
};

class AwsScript {
public:
    explicit AwsScript(const HandOver &all) : m_all(all), m_writes(awsWrites(all)) {}

    QByteArray text()
    {
        for (const Move &move : m_all.moves)
            comment(move);
        for (const GroupToUpdate &update : std::as_const(m_writes.before))
            updateGroup(update);
        for (qsizetype i = 0; i < m_writes.versions.size(); ++i)
            makeVersion(int(i));
        for (const GroupToUpdate &update : std::as_const(m_writes.groups))
            updateGroup(update);
        for (const DefaultToMove &move : std::as_const(m_writes.defaults))
            moveDefault(move);
        for (const Id<Image> alias : std::as_const(m_writes.aliases))
            putParameter(alias);
        return (m_parts.empty() ? nothingPlanned("AWS") : written()).toUtf8();
    }

private:
    template <class Row> AwsPart &part(const Row &row, Id<Cloud> cloud)
    {
        const QString own = row.sourceKey.account;
        return m_parts[{own.isEmpty() ? m_writes.accounts.value(row.id) : own, cloud}];
    }
    AwsPart &part(Owner owner, Id<Cloud> cloud)
    {
        return owner.isArray() ? part(m_all.source.row(owner.array()), cloud)
                               : part(m_all.source.row(owner.server()), cloud);
    }
    QString inRegion(Id<Cloud> cloud) const
    {
        return QStringLiteral("--region=") + shellWord(regionText(m_all.source.row(cloud)));
    }
    void expect(AwsPart &of, const QString &what, const QString &expected, const QString &command,
                const char *query)
    {
        const QString line =
            QStringLiteral("expect %1 %2 \\\n        aws %3 \\\n        --query %4 --output text")
                .arg(shellWord(visible(what)), shellWord(expected), command,
                     shellWord(QString::fromUtf8(query)));
        if (std::pair once(static_cast<const AwsPart *>(&of), line); !m_expected.contains(once)) {
            m_expected.insert(once);
            of.expected.append(line);
        }
    }
    void comment(const Move &move)
    {
        if (sourceKeyOf(m_all.source, move.owner).provider != Provider::Aws)
            return;
        const Id<Cloud> cloud = nextOf(m_all.source, move.owner).cloud;
        AwsPart &of = part(move.owner, cloud);
        of.comments += commentsOf(m_all, move);
        const QStringList reasons = m_writes.byHand.value(move.owner);
        for (const QString &why : reasons)
            of.comments.append(shellComment(QStringLiteral("  ! ") + why));
        if (!move.owner.isArray())
            return changeType(move, of);
        if (!move.launches)
            return;
        expectGroup(move.owner.array());
        if (reasons.isEmpty())
            of.later.append(shellComment(QStringLiteral("aws autoscaling start-instance-refresh %1 %2")
                                             .arg(inRegion(cloud), groupName(move.owner.array()))));
    }

    // Of an instance, which must be stopped for it.
    void changeType(const Move &move, AwsPart &of) const
    {
        const Server &before = m_all.source.row(move.owner.server());
        const Launch was = move.before.value(0), wants = move.after.value(0);
        if (was.image == wants.image && was.type != wants.type && wants.type)
            of.later.append(shellComment(
                QStringLiteral(
                    "aws ec2 modify-instance-attribute %1 --instance-id=%2 --instance-type=Value=%3")
                    .arg(inRegion(before.next.cloud), shellWord(before.sourceKey.id),
                         shellWord(m_all.plan.row(wants.type).uid))));
    }

    QString groupName(Id<ServerArray> array) const
    {
        return QStringLiteral("--auto-scaling-group-name=") + shellWord(m_all.source.row(array).name);
    }
    QString templateName(Id<TemplateLineage> id) const
    {
        const TemplateLineage &row = m_all.source.row(id);
        return hasTemplateId(row) ? QStringLiteral("--launch-template-id=") + shellWord(row.sourceKey.id)
                                  : QStringLiteral("--launch-template-name=") + shellWord(row.name);
    }
    QString namedIn(const TemplateLineage &row) const
    {
        return hasTemplateId(row) ? row.sourceKey.id.toString() : row.name;
    }

    // That the group launches from what the plan knows.
    void expectGroup(Id<ServerArray> id)
    {
        const ServerArray &row = m_all.source.row(id);
        const TemplateChoice choice = choiceOf(m_all.source, row.next);
        const TemplateLineage &lineage = m_all.source.row(choice.lineage);
        if (!choice.lineage)
            return;
        const QString command = QStringLiteral("autoscaling describe-auto-scaling-groups %1 %2")
                                    .arg(inRegion(row.next.cloud),
                                         QStringLiteral("--auto-scaling-group-names=") + shellWord(row.name));
        const QString what = Words::tr("What %1 launches from").arg(row.name);
        AwsPart &of = part(row, row.next.cloud);
        if (isLaunchConfiguration(lineage.sourceKey))
            return expect(of, what, lineage.name, command, "AutoScalingGroups[0].LaunchConfigurationName");
        const bool isMixed = !optionsOf(m_all.source, id).isEmpty(), hasId = hasTemplateId(lineage);
        const char *query = isMixed
            ? (hasId ? "AutoScalingGroups[0].MixedInstancesPolicy.LaunchTemplate.LaunchTemplateSpecification."
                       "[LaunchTemplateId,Version||'$Default']"
                     : "AutoScalingGroups[0].MixedInstancesPolicy.LaunchTemplate.LaunchTemplateSpecification."
                       "[LaunchTemplateName,Version||'$Default']")
            : (hasId ? "AutoScalingGroups[0].LaunchTemplate.[LaunchTemplateId,Version||'$Default']"
                     : "AutoScalingGroups[0].LaunchTemplate.[LaunchTemplateName,Version||'$Default']");
        expect(of, what, QStringLiteral("%1 %2").arg(namedIn(lineage), namingText(choice)), command, query);
        if (isMixed)
            expect(of, Words::tr("The launch options of %1").arg(row.name), optionsText(m_all.source, id),
                   command, optionsQuery);
    }
    // That the template has the versions that the plan knows.
    void expectTemplate(Id<TemplateLineage> id, Id<Cloud> cloud)
    {
        const TemplateLineage &row = m_all.source.row(id);
        const int now = m_all.source.row(row.defaultRevision).revision, latest = row.latestNumber;
        QString templates = templateName(id);
        templates.replace(QStringLiteral("-id="), QStringLiteral("-ids="))
            .replace(QStringLiteral("-name="), QStringLiteral("-names="));
        const QString command =
            QStringLiteral("ec2 describe-launch-templates %1 %2").arg(inRegion(cloud), templates);
        AwsPart &of = part(row, cloud);
        if (now > 0)
            expect(of, Words::tr("The default version of %1").arg(row.name), QString::number(now), command,
                   "LaunchTemplates[0].DefaultVersionNumber");
        if (latest > 0)
            expect(of, Words::tr("The latest version of %1").arg(row.name), QString::number(latest), command,
                   "LaunchTemplates[0].LatestVersionNumber");
    }
    // That the version is what the plan knows.
    void expectVersion(Id<TemplateLineage> id, int number, Id<Cloud> cloud)
    {
        const Id<ServerTemplate> revision = findRevision(m_all.source, id, number);
        if (!revision || !m_all.source.row(revision).contentsKnown)
            return;
        const Launch launch = launchOf(m_all.source, revision, cloud);
        const auto text = [](const QString &value) {
            return value.isEmpty() ? QStringLiteral("None") : value;
        };
        expect(part(m_all.source.row(id), cloud),
               Words::tr("Version %1 of %2").arg(number).arg(m_all.source.row(id).name),
               QStringLiteral("%1 %2").arg(text(m_all.source.row(launch.named).uid),
                                           text(m_all.source.row(launch.type).uid)),
               QStringLiteral("ec2 describe-launch-template-versions %1 %2 --versions=%3")
                   .arg(inRegion(cloud), templateName(id), QString::number(number)),
               "LaunchTemplateVersions[0].LaunchTemplateData.[ImageId,InstanceType]");
    }

    void makeVersion(int made)
    {
        const VersionToMake &make = m_writes.versions.at(made);
        const TemplateLineage &row = m_all.source.row(make.lineage);
        expectTemplate(make.lineage, make.cloud);
        expectVersion(make.lineage, make.source, make.cloud);
        QStringList fields;
        if (make.wants.named != make.has.named)
            fields.append(jsonMember("ImageId", jsonText(m_all.plan.row(make.wants.named).uid)));
        if (make.wants.type != make.has.type)
            fields.append(jsonMember("InstanceType", jsonText(m_all.plan.row(make.wants.type).uid)));
        const QString variable = versionVariable(made);
        AwsPart &of = part(row, make.cloud);
        of.commands.append(
            QStringLiteral("%1=$(aws ec2 create-launch-template-version %2 %3 --source-version=%4 \\\n"
                           "        --launch-template-data=%5 \\\n"
                           "        --query LaunchTemplateVersion.VersionNumber --output text)")
                .arg(variable, inRegion(make.cloud), templateName(make.lineage), QString::number(make.source),
                     shellWord(jsonObject(fields))));
        of.commands.append(
            QStringLiteral("printf '%s\\n' %1\"$%2\"")
                .arg(shellWord(visible(Words::tr("%1 has a new version: ").arg(row.name))), variable));
    }
    void moveDefault(const DefaultToMove &move)
    {
        expectTemplate(move.lineage, move.cloud);
        if (move.version.number > 0)
            expectVersion(move.lineage, move.version.number, move.cloud);
        part(m_all.source.row(move.lineage), move.cloud)
            .commands.append(
                QStringLiteral("aws ec2 modify-launch-template %1 %2 --default-version=%3 >/dev/null")
                    .arg(inRegion(move.cloud), templateName(move.lineage),
                         wordWithVersions(versionMark(move.version))));
    }

    QStringList specification(const TemplateChoice &choice) const
    {
        const TemplateLineage &row = m_all.source.row(choice.lineage);
        return {jsonMember(hasTemplateId(row) ? "LaunchTemplateId" : "LaunchTemplateName",
                           jsonText(namedIn(row))),
                jsonMember("Version", u'"' + namingText(choice) + u'"')};
    }
    QString policy(const GroupToUpdate &update) const
    {
        const ServerArray &row = m_all.plan.row(update.array);
        QStringList overrides;
        for (const Id<LaunchOption> id : optionsOf(m_all.plan, update.array)) {
            const LaunchOption &option = m_all.plan.row(id);
            QStringList fields;
            if (option.instanceType.isSet())
                fields.append(
                    jsonMember("InstanceType", jsonText(m_all.plan.row(option.instanceType.value()).uid)));
            if (option.image.isSet())
                fields.append(jsonMember("ImageId", jsonText(m_all.plan.row(option.image.value()).uid)));
            if (option.weight > 0)
                fields.append(jsonMember("WeightedCapacity", jsonText(QString::number(option.weight))));
            const TemplateChoice choice = update.options.value(id, choiceOf(m_all.plan, option));
            if (choice.lineage && m_all.source.find(choice.lineage))
                fields.append(jsonMember("LaunchTemplateSpecification", jsonObject(specification(choice))));
            if (!fields.isEmpty())
                overrides.append(jsonObject(fields));
        }
        const TemplateChoice own =
            update.becomes ? *update.becomes : choiceOf(m_all.source, m_all.source.row(row.id).next);
        return jsonObject(
            {jsonMember("LaunchTemplate",
                        jsonObject({jsonMember("LaunchTemplateSpecification", jsonObject(specification(own))),
                                    jsonMember("Overrides", u'[' + overrides.join(u',') + u']')}))});
    }

    void updateGroup(const GroupToUpdate &update)
    {
        const ServerArray &before = m_all.source.row(update.array), &after = m_all.plan.row(update.array);
        AwsPart &of = part(before, before.next.cloud);
        QStringList words {QStringLiteral("aws autoscaling update-auto-scaling-group"),
                           inRegion(before.next.cloud), groupName(update.array)};
        if (update.policyChanges && !optionsOf(m_all.plan, update.array).isEmpty())
            words.append(QStringLiteral("\\\n        --mixed-instances-policy=")
                         + wordWithVersions(policy(update)));
        else if (update.becomes || update.policyChanges)
            words.append(QStringLiteral("\\\n        --launch-template=")
                         + wordWithVersions(jsonObject(specification(
                             update.becomes ? *update.becomes : choiceOf(m_all.source, before.next)))));
        if (update.becomes || update.policyChanges)
            expectGroup(update.array);
        if (update.becomes && update.becomes->naming == Naming::Number && update.becomes->version.number > 0)
            expectVersion(update.becomes->lineage, update.becomes->version.number, before.next.cloud);
        if (update.bounds)
            addBounds(before, after, of, words);
        of.commands.append(words.join(u' '));
    }
    void addBounds(const ServerArray &before, const ServerArray &after, AwsPart &of, QStringList &words)
    {
        expect(of, Words::tr("Minimum and maximum of %1").arg(before.name),
               QStringLiteral("%1 %2").arg(before.minCount).arg(before.maxCount),
               QStringLiteral("autoscaling describe-auto-scaling-groups %1 --auto-scaling-group-names=%2")
                   .arg(inRegion(before.next.cloud), shellWord(before.name)),
               "AutoScalingGroups[0].[MinSize,MaxSize]");
        words.append(QStringLiteral("\\\n        --min-size=%1 --max-size=%2")
                         .arg(after.minCount)
                         .arg(after.maxCount));
        if (after.desiredCount >= 0 && after.desiredCount != before.desiredCount)
            words.append(QStringLiteral("--desired-capacity=%1").arg(after.desiredCount));
    }

    void putParameter(Id<Image> id)
    {
        const Image &before = m_all.source.row(id), &after = m_all.plan.row(id);
        AwsPart &of = part(before, before.cloud);
        const QString name = parameterName(before), target = m_all.plan.row(after.target).uid;
        if (name.isEmpty())
            return of.comments.append(
                shellComment(QStringLiteral("! ")
                             + Words::tr("%1 is not yours to write; what it is planned to stand for: %2.")
                                   .arg(before.uid, target)));
        expect(of, Words::tr("The parameter %1").arg(name), m_all.source.row(before.target).uid,
               QStringLiteral("ssm get-parameter %1 --name=%2").arg(inRegion(before.cloud), shellWord(name)),
               "Parameter.Value");
        of.commands.append(
            QStringLiteral("aws ssm put-parameter %1 --name=%2 --value=%3 --overwrite >/dev/null")
                .arg(inRegion(before.cloud), shellWord(name), shellWord(target)));
    }

    QString written() const
    {
        QStringList accounts;
        for (const auto &[scope, one] : m_parts)
            if (!scope.first.isEmpty() && !accounts.contains(scope.first))
                accounts.append(scope.first);
        QStringList text {
            scriptHead("aws", Words::tr("Does in AWS what is planned. %1").arg(sentenceOf(m_all)))};
        if (!accounts.isEmpty())
            text.append(accountLines(accounts));
        text.append(parts([](const AwsPart &one) { return one.expected; }, accounts.size() > 1));
        text.append(expectationsEnd());
        for (const QString &note : m_writes.notes)
            text.append(shellComment(note));
        text.append(
            parts([](const AwsPart &one) { return one.comments + one.commands; }, accounts.size() > 1));
        QStringList later;
        for (const auto &[scope, one] : m_parts)
            later += one.later;
        if (!later.isEmpty())
            text.append(u'\n' + shellComment(Words::tr("What runs stays as it is until it is replaced:"))
                        + u'\n' + later.join(u'\n'));
        return text.join(u'\n') + u'\n';
    }
    // Of several accounts, what is of one is done with its credentials.
    template <class Lines> QString parts(Lines &&lines, bool isGuarded) const
    {
        QString text;
        for (const auto &[scope, one] : m_parts) {
            const QStringList all = lines(one);
            const bool isAny = std::any_of(all.cbegin(), all.cend(),
                                           [](const QString &line) { return !line.startsWith(u'#'); });
            const bool guard = isGuarded && isAny && !scope.first.isEmpty();
            if (all.isEmpty())
                continue;
            text += u'\n' + shellComment(nameOf(m_all.source, scope.second)) + u'\n';
            if (guard)
                text += QStringLiteral("if [ \"$account\" = %1 ]; then\n").arg(shellWord(scope.first));
            for (const QString &line : all)
                text += QStringLiteral("%1%2\n").arg(guard ? QStringLiteral("    ") : QString(), line);
            if (guard)
                text += QStringLiteral("fi\n");
        }
        return text;
    }

    const HandOver &m_all;
    const AwsWrites m_writes;
    std::map<std::pair<QString, Id<Cloud>>, AwsPart> m_parts;
    QSet<std::pair<const AwsPart *, QString>> m_expected;
};
} // namespace

QByteArray awsScript(const HandOver &handOver) { return AwsScript(handOver).text(); }
} // namespace handover
