// SPDX-License-Identifier: MIT
#include "core/check/check.h"
#include "core/edit/launches.h"
#include "core/edit/mcis.h"
#include "core/edit/next.h"
#include "core/edit/pointers.h"
#include "core/edit/removal.h"
#include "core/edit/servers.h"
#include "core/resolve/resolve.h"
#include "tests/support/named.h"
#include "tests/support/scenariowords.h"

namespace {
// What a line asks for: on which owners, and with what words left.
class Intent {
public:
    Intent(PlanText &plan, PlanLine &line) : m_reader(plan), m_plan(plan.plan()), m_line(line) {}

    Result<Change> set()
    {
        const QList<Owner> on = owners();
        LaunchSettings next = nextOf(m_plan, on.value(0));
        const QString from = m_line.wordAfter(QStringLiteral("from"));
        if (!from.isNull())
            return edit::setServerTemplate(m_plan, on, templateNamed(m_plan, from));
        if (const QString tags = m_line.value(QStringLiteral("tags")); !tags.isNull())
            return edit::setTags(m_plan, on, tags.split(u',', Qt::SkipEmptyParts));
        const LaunchSettings before = next;
        next.mci = {}, next.image = {}, next.instanceType = {}, next.kernel = {}, next.ramdisk = {};
        next.userData = {}, next.datacenter = {};
        readOverrides(m_line, m_plan, next);
        if (next.mci.isSet())
            return edit::setMci(m_plan, on, next.mci);
        if (next.image.isSet())
            return edit::setImage(m_plan, on, next.image);
        if (next.instanceType.isSet())
            return edit::setInstanceType(m_plan, on, next.instanceType);
        if (next.kernel.isSet())
            return edit::setKernel(m_plan, on, next.kernel);
        if (next.ramdisk.isSet())
            return edit::setRamdisk(m_plan, on, next.ramdisk);
        if (next.userData.isSet())
            return edit::setUserData(m_plan, on, next.userData);
        return edit::setDatacenter(m_plan, on, next.datacenter);
    }

    // "set-image web-1 of eu ami-1": an image of any cloud, to see it refused.
    Result<Change> setForeignImage()
    {
        const QList<Owner> on = owners();
        const Id<Cloud> cloud = cloudNamed(m_plan, m_line.wordAfter(QStringLiteral("of")));
        return edit::setImage(m_plan, on,
                              uidNamed<Image>(m_plan, cloud, m_line.word(QStringLiteral("an image"))));
    }

    Result<Change> inherit()
    {
        const QList<Owner> on = owners();
        return m_line.takeFlag(QStringLiteral("all")) ? edit::inheritAll(m_plan, on)
                                                      : edit::inherit(m_plan, on, field());
    }
    Result<Change> pin()
    {
        const QList<Owner> on = owners();
        return edit::pin(m_plan, on, field());
    }

    Result<Change> launch() { return edit::launch(m_plan, servers(), m_reader.tick()); }
    Result<Change> relaunch() { return edit::relaunch(m_plan, servers(), m_reader.tick()); }
    Result<Change> terminate() { return edit::terminate(m_plan, servers(), m_reader.tick()); }
    Result<Change> grow()
    {
        const Id<ServerArray> array = owners().value(0).array();
        return edit::launchInstances(m_plan, array, m_line.word(QStringLiteral("a count")).toInt(),
                                     m_reader.tick());
    }
    Result<Change> end() { return edit::terminateInstances(m_plan, instances(), m_reader.tick()); }
    Result<Change> renew() { return edit::relaunchInstances(m_plan, instances(), m_reader.tick()); }

    // "add server web-9 in us-east from Base@2 image=ami-1": the words of a plan, as an intent.
    Result<Change> add(const QString &words)
    {
        PlanText trial(m_plan);
        if (const QString error = trial.read(words); !error.isEmpty()) {
            m_line.fail(error);
            return Change();
        }
        m_line.takeWords(), m_line.takePairs();
        const quint32 lastServer = m_plan.all<Server>().lastId();
        if (trial.plan().all<Server>().lastId() > lastServer)
            return edit::addServer(m_plan, trial.plan().row(Id<Server> {lastServer + 1}));
        return edit::addArray(m_plan,
                              trial.plan().row(Id<ServerArray> {m_plan.all<ServerArray>().lastId() + 1}));
    }
    Result<Change> remove() { return edit::removeOwners(m_plan, owners()); }

    // "follow web-1 Base:latest".
    Result<Change> follow()
    {
        const QList<Owner> on = owners();
        const QString text = m_line.word(QStringLiteral("a lineage and what of it"));
        bool found = false;
        const auto pointer = enumValue<TemplatePointer>(text.section(u':', 1).toStdString(), found);
        if (!found)
            m_line.fail(QStringLiteral("%1 is neither default nor latest").arg(text));
        return edit::follow(m_plan, on, templateLineageNamed(m_plan, text.section(u':', 0, 0)), pointer);
    }
    // "default Base@3": of its lineage; choices that it does not list become its default with "by-default".
    Result<Change> setDefault()
    {
        const auto revision = templateNamed(m_plan, m_line.word(QStringLiteral("a ServerTemplate")));
        QHash<Id<MultiCloudImage>, edit::McisMapping> mapping;
        if (m_line.takeFlag(QStringLiteral("by-default")))
            m_plan.all<MultiCloudImage>().forEach([&](const MultiCloudImage &row) {
                mapping.insert(row.id, {edit::McisMapping::To::Default, {}});
            });
        return edit::setDefaultRevision(m_plan, revision, mapping);
    }
    // "version Base@2 in us-east image=ami-2 type=m1.large default".
    Result<Change> version()
    {
        edit::NewVersion version {.from =
                                      templateNamed(m_plan, m_line.word(QStringLiteral("a ServerTemplate")))};
        LaunchSettings wanted {.cloud = cloudNamed(m_plan, m_line.wordAfter(QStringLiteral("in")))};
        readOverrides(m_line, m_plan, wanted);
        version.cloud = wanted.cloud;
        version.image = wanted.image;
        version.instanceType = wanted.instanceType;
        version.makeDefault = m_line.takeFlag(QStringLiteral("default"));
        return edit::newVersion(m_plan, version, {}, m_reader.tick());
    }
    // "update web-1,web-2 to Base@3", "update web-1 to Base@3 followers".
    Result<Change> update()
    {
        const QList<Owner> on = owners();
        const auto to = templateNamed(m_plan, m_line.wordAfter(QStringLiteral("to")));
        return edit::updateToRevision(m_plan, on, to, {},
                                      m_line.takeFlag(QStringLiteral("followers"))
                                          ? edit::Followers::NameTheRevision
                                          : edit::Followers::StayFollowing);
    }

    // "commit Ubuntu": a MultiCloud Image's HEAD.
    Result<Change> commit()
    {
        return edit::commitMci(m_plan, mci(), QStringLiteral("as tried"), {}, m_reader.tick());
    }
    // "promote web-1 to Ubuntu".
    Result<Change> promote()
    {
        const QList<Owner> on = owners();
        const auto head = mciNamed(m_plan, m_line.wordAfter(QStringLiteral("to")));
        return edit::promote(m_plan, on.value(0), head);
    }
    // "delete mci Ubuntu", "delete template Base anyway", "delete ami-1 of us-east".
    Result<Change> deleteRow()
    {
        const auto removal =
            m_line.takeFlag(QStringLiteral("anyway")) ? edit::Removal::DeleteAnyway : edit::Removal::IfUnused;
        const QString cloud = m_line.wordAfter(QStringLiteral("of"));
        const QString word = m_line.word(QStringLiteral("mci, template or an image"));
        if (word == u"mci")
            return edit::remove(m_plan, {mci()}, removal);
        if (word == u"template")
            return edit::remove(
                m_plan, {templateNamed(m_plan, m_line.word(QStringLiteral("a ServerTemplate")))}, removal);
        return edit::remove(m_plan, {uidNamed<Image>(m_plan, cloudNamed(m_plan, cloud), word)}, removal);
    }

    // "fix W-03 at web-1": the first finding of the rule there; by=2: with the second of its fixes.
    Result<Change> fix()
    {
        const QString rule = m_line.word(QStringLiteral("a rule"));
        m_line.takeFlag(QStringLiteral("at"));
        const int which = m_line.number(QStringLiteral("by"), 1) - 1;
        for (const Finding &finding : check::findingsOf(m_plan, subjectNamed(m_plan, m_line), checkedAt))
            if (rule == QLatin1String(finding.rule->id))
                return check::fix(m_plan, finding, which);
        m_line.fail(QStringLiteral("there is nothing of %1 to fix").arg(rule));
        return Change();
    }

private:
    Id<MultiCloudImage> mci() { return mciNamed(m_plan, m_line.word(QStringLiteral("a MultiCloud Image"))); }
    QList<Owner> owners()
    {
        QList<Owner> owners;
        for (const QString &name : m_line.word(QStringLiteral("a server or array")).split(u',')) {
            owners.append(ownerNamed(m_plan, name));
            if (!owners.last())
                m_line.fail(QStringLiteral("%1 is not in the plan").arg(name));
        }
        return owners;
    }
    QList<Id<Server>> servers()
    {
        QList<Id<Server>> servers;
        for (const Owner owner : owners())
            servers.append(owner.server());
        return servers;
    }
    QList<Id<Instance>> instances()
    {
        QList<Id<Instance>> instances;
        for (const QString &name : m_line.takeWords())
            instances.append(instanceNamed(m_plan, name));
        return instances;
    }
    LaunchField field()
    {
        const QString key = m_line.word(QStringLiteral("a field"));
        for (const LaunchField field : allLaunchFields)
            if (keyOf(field) == key)
                return field;
        m_line.fail(QStringLiteral("%1 is no field").arg(key));
        return LaunchField::Image;
    }

    PlanText &m_reader;
    const Plan &m_plan;
    PlanLine &m_line;
};

using Run = Result<Change> (Intent::*)();
const QMap<QString, Run> &intents()
{
    static const QMap<QString, Run> all {
        {"set", &Intent::set},
        {"set-image", &Intent::setForeignImage},
        {"inherit", &Intent::inherit},
        {"pin", &Intent::pin},
        {"launch", &Intent::launch},
        {"relaunch", &Intent::relaunch},
        {"terminate", &Intent::terminate},
        {"grow", &Intent::grow},
        {"end", &Intent::end},
        {"renew", &Intent::renew},
        {"remove", &Intent::remove},
        {"commit", &Intent::commit},
        {"promote", &Intent::promote},
        {"delete", &Intent::deleteRow},
        {"fix", &Intent::fix},
        {"follow", &Intent::follow},
        {"default", &Intent::setDefault},
        {"version", &Intent::version},
        {"update", &Intent::update},
    };
    return all;
}
} // namespace

bool isIntent(const QString &line)
{
    const QString verb = line.section(u' ', 0, 0);
    return verb == u"add" || intents().contains(verb);
}

Result<Change> changeOf(PlanText &plan, const QString &text)
{
    PlanLine line(text);
    Intent intent(plan, line);
    const QString verb = line.word(QStringLiteral("an intent"));
    const Result<Change> change =
        verb == u"add" ? intent.add(text.section(u' ', 1)) : (intent.*intents().value(verb))();
    line.finish();
    if (!line.error().isEmpty())
        return Error {line.error(), QString::fromLatin1(notUnderstood)};
    return change;
}
