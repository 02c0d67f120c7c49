// SPDX-License-Identifier: MIT
#include "core/handover/scripts.h"

#include "core/base/words.h"
#include "core/handover/shell.h"
#include "core/handover/visible.h"
#include "core/naming/names.h"
#include "core/plan/pointer.h"

#include <QRegularExpression>

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
        const QString option = placeKind == QStringLiteral("zones") ? QStringLiteral(" --zone=") : QStringLiteral(" --region=");
        return QStringLiteral("--project=") + shellWord(project) + (place.isEmpty() ? QString() : option + shellWord(place));
    }
    QString path(const QString &kind, const QString &of) const
    {
        const QStringList parts {QStringLiteral("projects"), project, placeKind};
        return (parts + (place.isEmpty() ? QStringList() : QStringList {place}) + QStringList {kind, of}).join(u'/');
    }
};

// "--image=debian-12-v2026 --image-project=debian-cloud", or the family of that name.
QString imageOptions(const QString &uid)
{
    const bool isFamily = uid.contains(QStringLiteral("/family/"));
    const QString project = uid.startsWith(QStringLiteral("projects/")) ? uid.section(u'/', 1, 1) : uid.section(u'/', 0, 0);
    return (isFamily ? QStringLiteral("--image-family=") : QStringLiteral("--image=")) + shellWord(uid.section(u'/', -1))
        + QStringLiteral(" --image-project=") + shellWord(project);
}

// A template that a group is to get: one that there is, or one to be made.
struct TemplateToMake {
    Id<TemplateLineage> from;
    Launch wants;
    QString name;
};

class GcpScript {
public:
    explicit GcpScript(const HandOver &all) : m_all(all) {}

    QByteArray text()
    {
        for (const Move &move : m_all.moves)
            move.owner.isArray() ? writeGroup(move) : writeMachine(move);
        if (m_lines.isEmpty())
            return nothingPlanned("Google Cloud").toUtf8();
        QStringList text {scriptHead("gcloud", Words::tr("Does in Google Cloud what is planned. %1").arg(sentenceOf(m_all)))};
        if (!m_made.isEmpty())
            text.append(argumentsNeeded());
        text.append(m_expected.join(u'\n') + u'\n' + expectationsEnd());
        text.append((m_creates + m_lines).join(u'\n'));
        if (!m_later.isEmpty())
            text.append(u'\n' + shellComment(Words::tr("What runs stays as it is until it is replaced:")) + u'\n' + m_later.join(u'\n'));
        return (text.join(u'\n') + u'\n').toUtf8();
    }

private:
    void expect(const QString &what, const QString &expected, const QString &command, const QString &format)
    {
        const QString line = QStringLiteral("expect %1 %2 \\\n        gcloud compute %3 %4")
                                 .arg(shellWord(visible(what)), shellWord(expected), command, shellWord(QStringLiteral("--format=") + format));
        if (!m_expected.contains(line))
            m_expected.append(line);
    }
    void byHand(const QString &why) { m_lines.append(shellComment(QStringLiteral("  ! ") + why)); }
    // What a template has besides was not read, so a new one must be told it.
    static QString argumentsNeeded()
    {
        return shellComment(Words::tr("A new template has only what it is told: give this script what the old one has besides image "
                                      "and type, as gcloud compute instance-templates create takes it.")) + QStringLiteral(R"sh(
if [ "$#" -eq 0 ]; then
    echo "Nothing was changed. Give what the new templates have besides image and machine type:" >&2
    echo "  sh $0 --network=default --service-account=NAME --metadata-from-file=startup-script=FILE" >&2
    exit 1
fi
)sh");
    }

    // The name of the new template: that of the old one and its image.
    QString newName(const QString &old, const QString &image) const
    {
        static const QRegularExpression other(QStringLiteral("[^a-z0-9]+"));
        const QString plain = QString(old.left(30) + u'-' + image.section(u'/', -1)).toLower().replace(other, QStringLiteral("-")).left(60);
        QString name = plain;
        while (name.endsWith(u'-'))
            name.chop(1);
        const auto isTaken = [&] {
            return std::any_of(m_made.cbegin(), m_made.cend(), [&](const TemplateToMake &one) { return one.name == name; });
        };
        for (int number = 2; isTaken(); ++number)
            name = plain + u'-' + QString::number(number);
        return name;
    }
    // What the group is to launch from.
    QString templateFor(const Move &move, const Launch &wants)
    {
        const LaunchSettings &before = nextOf(m_all.source, move.owner), &after = nextOf(m_all.plan, move.owner);
        const Id<ServerTemplate> planned = effectiveTemplate(m_all.plan, after);
        if (const ServerTemplate *known = m_all.source.find(planned))
            if (const TemplateLineage &lineage = m_all.source.row(known->lineage);
                lineage.sourceKey.provider == Provider::Google) {
                const Launch launch = launchOf(m_all.source, planned, before.cloud);
                if (launch.named == wants.named && launch.type == wants.type)
                    return lineage.sourceKey.id;
            }
        const Id<TemplateLineage> from = m_all.source.row(effectiveTemplate(m_all.source, before)).lineage;
        const Resource old(m_all.source.row(from).sourceKey.id);
        if (old.project.isEmpty())
            return {};
        for (const TemplateToMake &known : std::as_const(m_made))
            if (known.from == from && known.wants.named == wants.named && known.wants.type == wants.type)
                return old.path(QStringLiteral("instanceTemplates"), known.name);
        const QString image = m_all.plan.row(wants.named).uid, name = newName(old.name, image);
        m_made.append({from, wants, name});
        create(old, name, image, m_all.plan.row(wants.type).uid);
        return old.path(QStringLiteral("instanceTemplates"), name);
    }
    void create(const Resource &old, const QString &name, const QString &image, const QString &type)
    {
        expect(Words::tr("The template %1").arg(name), QString(),
               QStringLiteral("instance-templates list --project=%1 --filter=name=%2").arg(shellWord(old.project), shellWord(name)),
               QStringLiteral("value(name)"));
        const QString region = old.place.isEmpty() ? QString() : QStringLiteral(" --instance-template-region=") + shellWord(old.place);
        m_creates.append(shellComment(Words::tr("As %1, but for image and machine type").arg(old.name)));
        m_creates.append(QStringLiteral("gcloud compute instance-templates create %1 --project=%2%3 \\\n    %4 --machine-type=%5 \"$@\"")
                             .arg(shellWord(name), shellWord(old.project), region, imageOptions(image), shellWord(type)));
    }

    void writeGroup(const Move &move)
    {
        const ServerArray &before = m_all.source.row(move.owner.array());
        if (before.sourceKey.provider != Provider::Google)
            return;
        m_lines += commentsOf(m_all, move);
        const Resource group(before.sourceKey.id);
        const QString managed = QStringLiteral("instance-groups managed"), name = shellWord(group.name) + u' ' + group.where();
        const Launch wants = move.after.value(0);
        if (move.launches && (!wants.named || !wants.type))
            byHand(Words::tr("The plan has no image or no instance type for it."));
        else if (move.launches && move.after.size() > 1)
            byHand(Words::tr("It has several versions: set their templates yourself."));
        else if (move.launches)
            setTemplate(move, wants, managed, name);
        if (move.bounds)
            setBounds(before, m_all.plan.row(before.id), managed, name);
    }
    void setTemplate(const Move &move, const Launch &wants, const QString &managed, const QString &name)
    {
        const QString path = templateFor(move, wants);
        if (path.isEmpty())
            return byHand(Words::tr("Which template it launches from is not known."));
        const ServerArray &before = m_all.source.row(move.owner.array());
        const Id<TemplateLineage> from = m_all.source.row(effectiveTemplate(m_all.source, before.next)).lineage;
        expect(Words::tr("What %1 launches from").arg(before.name), Resource(m_all.source.row(from).sourceKey.id).name,
               managed + QStringLiteral(" describe ") + name, QStringLiteral("value(instanceTemplate.basename())"));
        const QString full = path.mid(qMax(qsizetype(0), path.indexOf(QStringLiteral("projects/"))));
        m_lines.append(QStringLiteral("gcloud compute %1 set-instance-template %2 \\\n    --template=%3").arg(managed, name, shellWord(full)));
        m_later.append(shellComment(QStringLiteral("gcloud compute %1 rolling-action start-update %2 --version=template=%3")
                                        .arg(managed, name, shellWord(full))));
    }
    void setBounds(const ServerArray &before, const ServerArray &after, const QString &managed, const QString &name)
    {
        if (before.minCount != after.minCount || before.maxCount != after.maxCount)
            m_lines.append(QStringLiteral("gcloud compute %1 update-autoscaling %2 \\\n    --min-num-replicas=%3 --max-num-replicas=%4")
                               .arg(managed, name, QString::number(after.minCount), QString::number(after.maxCount)));
        if (after.desiredCount >= 0 && after.desiredCount != before.desiredCount) {
            expect(Words::tr("The target size of %1").arg(before.name), QString::number(before.desiredCount),
                   managed + QStringLiteral(" describe ") + name, QStringLiteral("value(targetSize)"));
            m_lines.append(QStringLiteral("gcloud compute %1 resize %2 --size=%3").arg(managed, name, QString::number(after.desiredCount)));
        }
    }

    void writeMachine(const Move &move)
    {
        const Server &before = m_all.source.row(move.owner.server());
        if (before.sourceKey.provider != Provider::Google)
            return;
        m_lines += commentsOf(m_all, move);
        const Launch was = move.before.value(0), wants = move.after.value(0);
        const Resource machine(before.sourceKey.id);
        if (was.image != wants.image)
            byHand(Words::tr("An instance keeps the disk it was made with: make a new one in its place."));
        if (was.type != wants.type && wants.type)
            m_later.append(shellComment(QStringLiteral("gcloud compute instances set-machine-type %1 %2 --machine-type=%3")
                                            .arg(shellWord(machine.name), machine.where(), shellWord(m_all.plan.row(wants.type).uid))));
    }

    const HandOver &m_all;
    QList<TemplateToMake> m_made;
    QStringList m_expected, m_creates, m_lines, m_later;
};
} // namespace

QByteArray gcpScript(const HandOver &handOver) { return GcpScript(handOver).text(); }
} // namespace handover
