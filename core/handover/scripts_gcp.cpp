// SPDX-License-Identifier: MIT
#include "core/handover/scripts.h"

#include "core/base/words.h"
#include "core/handover/shell.h"
#include "core/handover/visible.h"
#include "core/naming/names.h"
#include "core/plan/pointer.h"

#include <QRegularExpression>
#include <QSet>
#include <map>
#include <utility>

namespace handover {
namespace {
// A resource of Google by its path, whatever host and version the URL has.
struct Resource {
    QString project, place, placeKind, name; // placeKind: "zones", "regions" or "global"
    explicit Resource(const QString &id)
    {
        const QStringList parts = id.section(QStringLiteral("projects/"), 1).split(u'/');
        project = parts.value(0);
        placeKind = parts.value(1);
        place = placeKind == QStringLiteral("global") ? QString() : parts.value(2);
        name = id.section(u'/', -1);
    }
    // "--project=shop --zone=europe-west1-b"
    QString where() const
    {
        const QString option =
            placeKind == QStringLiteral("zones") ? QStringLiteral(" --zone=") : QStringLiteral(" --region=");
        return QStringLiteral("--project=") + shellWord(project)
            + (place.isEmpty() ? QString() : option + shellWord(place));
    }
    QString path(const QString &kind, const QString &of) const
    {
        const QStringList parts {QStringLiteral("projects"), project, placeKind};
        return (parts + (place.isEmpty() ? QStringList() : QStringList {place}) + QStringList {kind, of})
            .join(u'/');
    }
};

// "--image=debian-12-v2026 --image-project=debian-cloud", or the family of that name.
QString imageOptions(const QString &uid)
{
    const bool isFamily = uid.contains(QStringLiteral("/family/"));
    const QString project =
        uid.startsWith(QStringLiteral("projects/")) ? uid.section(u'/', 1, 1) : uid.section(u'/', 0, 0);
    return (isFamily ? QStringLiteral("--image-family=") : QStringLiteral("--image="))
        + shellWord(uid.section(u'/', -1)) + QStringLiteral(" --image-project=") + shellWord(project);
}

// A template that a group is to get, and that is to be made.
struct TemplateToMake {
    Launch wants;
    QString name;
};

Id<TemplateLineage> launchedFrom(const HandOver &all, const Move &move)
{
    return all.source.row(effectiveTemplate(all.source, nextOf(all.source, move.owner))).lineage;
}
// The template that the plan launches from, where it is there and launches just that.
QString templateThere(const HandOver &all, const Move &move)
{
    const Launch wants = move.after.value(0);
    const Id<ServerTemplate> planned = effectiveTemplate(all.plan, nextOf(all.plan, move.owner));
    const ServerTemplate *known = all.source.find(planned);
    if (!known)
        return {};
    const SourceKey &key = all.source.row(known->lineage).sourceKey;
    const Launch launch = launchOf(all.source, planned, nextOf(all.source, move.owner).cloud);
    return key.provider == Provider::Google && launch.named == wants.named && launch.type == wants.type
        ? key.id.toString()
        : QString();
}
bool isTemplateSet(const Move &move)
{
    const Launch wants = move.after.value(0);
    return move.launches && move.after.size() == 1 && wants.named && wants.type;
}
// The template that a new one is made from for the move, which its script must be told the rest of.
Id<TemplateLineage> templateToCopy(const HandOver &all, const Move &move)
{
    return move.owner.isArray() && isTemplateSet(move) && templateThere(all, move).isEmpty()
        ? launchedFrom(all, move)
        : Id<TemplateLineage>();
}

// What is done for some of the moves; where templates are made, for those whose templates are made from one.
class GcpScript {
public:
    GcpScript(const HandOver &all, QSet<QString> &names) : m_all(all), m_names(names) {}

    QByteArray text(const QList<const Move *> &moves)
    {
        for (const Move *move : moves)
            move->owner.isArray() ? writeGroup(*move) : writeMachine(*move);
        QStringList text {scriptHead(
            "gcloud", Words::tr("Does in Google Cloud what is planned. %1").arg(sentenceOf(m_all)))};
        if (!m_made.isEmpty())
            text.append(argumentsNeeded());
        text.append(m_expected.join(u'\n') + u'\n' + expectationsEnd());
        text.append((m_creates + m_lines).join(u'\n'));
        if (!m_later.isEmpty())
            text.append(u'\n' + shellComment(Words::tr("What runs stays as it is until it is replaced:"))
                        + u'\n' + m_later.join(u'\n'));
        return (text.join(u'\n') + u'\n').toUtf8();
    }

private:
    void expect(const QString &what, const QString &expected, const QString &command, const QString &format)
    {
        const QString line = QStringLiteral("expect %1 %2 \\\n        gcloud compute %3 %4")
                                 .arg(shellWord(visible(what)), shellWord(expected), command,
                                      shellWord(QStringLiteral("--format=") + format));
        if (!m_expected.contains(line))
            m_expected.append(line);
    }
    void byHand(const QString &why) { m_lines.append(shellComment(QStringLiteral("  ! ") + why)); }
    // What a template has besides was not read, so a new one must be told it.
    QString argumentsNeeded() const
    {
        return shellComment(
                   Words::tr(
                       "A new template has only what it is told: give this script what %1 has besides image "
                       "and type, as gcloud compute instance-templates create takes it.")
                       .arg(m_copied))
            + QStringLiteral(R"sh(
if [ "$#" -eq 0 ]; then
    printf {unchanged} {copied} >&2
    echo "  sh $0 --network=default --service-account=NAME --metadata-from-file=startup-script=FILE" >&2
    exit 1
fi
)sh")
                  .replace(QStringLiteral("{unchanged}"),
                           shellFormat(Words::tr(
                               "Nothing was changed. Give what %s has besides image and machine type:")))
                  .replace(QStringLiteral("{copied}"), shellWord(m_copied));
    }

    // The name of the new template: that of the old one and its image.
    QString newName(const QString &old, const QString &image)
    {
        static const QRegularExpression other(QStringLiteral("[^a-z0-9]+"));
        QString plain = QString(old.left(30) + u'-' + image.section(u'/', -1))
                            .toLower()
                            .replace(other, QStringLiteral("-"))
                            .left(58);
        while (plain.endsWith(u'-'))
            plain.chop(1);
        QString name = plain;
        for (int number = 2; m_names.contains(name); ++number)
            name = plain + u'-' + QString::number(number);
        m_names.insert(name);
        return name;
    }
    // What the group is to launch from.
    QString templateFor(const Move &move)
    {
        if (const QString there = templateThere(m_all, move); !there.isEmpty())
            return there;
        const Launch wants = move.after.value(0);
        const Resource old(m_all.source.row(launchedFrom(m_all, move)).sourceKey.id);
        if (old.project.isEmpty())
            return {};
        for (const TemplateToMake &known : std::as_const(m_made))
            if (known.wants.named == wants.named && known.wants.type == wants.type)
                return old.path(QStringLiteral("instanceTemplates"), known.name);
        const QString image = m_all.plan.row(wants.named).uid, name = newName(old.name, image);
        m_copied = old.name;
        m_made.append({wants, name});
        create(old, name, image, m_all.plan.row(wants.type).uid);
        return old.path(QStringLiteral("instanceTemplates"), name);
    }
    void create(const Resource &old, const QString &name, const QString &image, const QString &type)
    {
        expect(Words::tr("The template %1").arg(name), QString(),
               QStringLiteral("instance-templates list --project=%1 --filter=name=%2")
                   .arg(shellWord(old.project), shellWord(name)),
               QStringLiteral("value(name)"));
        const QString region = old.place.isEmpty()
            ? QString()
            : QStringLiteral(" --instance-template-region=") + shellWord(old.place);
        m_creates.append(shellComment(Words::tr("As %1, but for image and machine type").arg(old.name)));
        m_creates.append(
            QStringLiteral(
                "gcloud compute instance-templates create %1 --project=%2%3 \\\n    %4 --machine-type=%5 \"$@\"")
                .arg(shellWord(name), shellWord(old.project), region, imageOptions(image), shellWord(type)));
    }

    void writeGroup(const Move &move)
    {
        const ServerArray &before = m_all.source.row(move.owner.array());
        m_lines += commentsOf(m_all, move);
        const Resource group(before.sourceKey.id);
        const QString managed = QStringLiteral("instance-groups managed"),
                      name = shellWord(group.name) + u' ' + group.where();
        const Launch wants = move.after.value(0);
        if (isTemplateSet(move))
            setTemplate(move, managed, name);
        else if (move.launches)
            byHand(!wants.named || !wants.type
                       ? Words::tr("The plan has no image or no instance type for it.")
                       : Words::tr("It has several versions: set their templates yourself."));
        if (move.bounds)
            setBounds(before, m_all.plan.row(before.id), managed, name);
    }
    // set-instance-template would replace what runs at once where the group's policy is proactive; this never does.
    void setTemplate(const Move &move, const QString &managed, const QString &name)
    {
        const QString path = templateFor(move);
        if (path.isEmpty())
            return byHand(Words::tr("Which template it launches from is not known."));
        const ServerArray &before = m_all.source.row(move.owner.array());
        expect(Words::tr("What %1 launches from").arg(before.name),
               Resource(m_all.source.row(launchedFrom(m_all, move)).sourceKey.id).name,
               managed + QStringLiteral(" describe ") + name,
               QStringLiteral("value(instanceTemplate.basename())"));
        const QString full = path.mid(qMax(qsizetype(0), path.indexOf(QStringLiteral("projects/"))));
        const QString update = QStringLiteral("gcloud compute %1 rolling-action start-update %2 ")
                                   .arg(managed, name),
                      version = QStringLiteral("--version=template=") + shellWord(full);
        m_lines.append(update + QStringLiteral("\\\n    ") + version
                       + QStringLiteral(" --type=opportunistic"));
        m_later.append(shellComment(update + version + QStringLiteral(" --type=proactive")));
    }
    static bool isFixed(const ServerArray &group)
    {
        return group.minCount == group.desiredCount && group.maxCount == group.desiredCount;
    }
    // A group without autoscaler was read with its target size as its bounds.
    void setBounds(const ServerArray &before, const ServerArray &after, const QString &managed,
                   const QString &name)
    {
        const bool isBound = before.minCount != after.minCount || before.maxCount != after.maxCount;
        if (isBound && !isFixed(before)) {
            expect(
                Words::tr("Minimum and maximum of %1").arg(before.name),
                QStringLiteral("%1 %2").arg(before.minCount).arg(before.maxCount),
                managed + QStringLiteral(" describe ") + name,
                QStringLiteral(
                    "value(autoscaler.autoscalingPolicy.minNumReplicas,autoscaler.autoscalingPolicy.maxNumReplicas)"));
            m_lines.append(
                QStringLiteral(
                    "gcloud compute %1 update-autoscaling %2 \\\n    --min-num-replicas=%3 --max-num-replicas=%4")
                    .arg(managed, name, QString::number(after.minCount), QString::number(after.maxCount)));
        } else if (isBound && !isFixed(after))
            byHand(Words::tr(
                "It has no autoscaler with bounds of its own, as far as is known: set it up yourself."));
        if (after.desiredCount >= 0 && after.desiredCount != before.desiredCount) {
            expect(Words::tr("The target size of %1").arg(before.name), QString::number(before.desiredCount),
                   managed + QStringLiteral(" describe ") + name, QStringLiteral("value(targetSize)"));
            m_lines.append(QStringLiteral("gcloud compute %1 resize %2 --size=%3")
                               .arg(managed, name, QString::number(after.desiredCount)));
        }
    }

    void writeMachine(const Move &move)
    {
        const Server &before = m_all.source.row(move.owner.server());
        m_lines += commentsOf(m_all, move);
        const Launch was = move.before.value(0), wants = move.after.value(0);
        const Resource machine(before.sourceKey.id);
        if (was.image != wants.image)
            byHand(Words::tr("An instance keeps the disk it was made with: make a new one in its place."));
        if (was.type != wants.type && wants.type)
            m_later.append(shellComment(
                QStringLiteral("gcloud compute instances set-machine-type %1 %2 --machine-type=%3")
                    .arg(shellWord(machine.name), machine.where(),
                         shellWord(m_all.plan.row(wants.type).uid))));
    }

    const HandOver &m_all;
    QSet<QString> &m_names; // of templates that there are, and that all scripts make
    QList<TemplateToMake> m_made;
    QString m_copied; // the template that they are made from
    QStringList m_expected, m_creates, m_lines, m_later;
};
} // namespace

QList<Document> gcpScripts(const HandOver &handOver)
{
    std::map<Id<TemplateLineage>, QList<const Move *>> byTemplate; // none: no template is made
    for (const Move &move : handOver.moves)
        if (sourceKeyOf(handOver.source, move.owner).provider == Provider::Google)
            byTemplate[templateToCopy(handOver, move)].append(&move);
    if (byTemplate.empty())
        return {{{}, nothingPlanned("Google Cloud").toUtf8()}};
    QSet<QString> names;
    handOver.source.all<TemplateLineage>().forEach([&](const TemplateLineage &row) {
        if (row.sourceKey.provider == Provider::Google)
            names.insert(row.name);
    });
    // One template's script also does what needs none.
    if (byTemplate.size() == 2 && !byTemplate.begin()->first) {
        auto &rest = byTemplate.begin()->second;
        std::rbegin(byTemplate)->second += std::exchange(rest, {});
        byTemplate.erase(byTemplate.begin());
    }
    QList<Document> scripts;
    for (const auto &[from, moves] : byTemplate)
        scripts.append({byTemplate.size() > 1 ? handOver.source.row(from).name : QString(),
                        GcpScript(handOver, names).text(moves)});
    return scripts;
}
} // namespace handover
