// SPDX-License-Identifier: MIT
#include "core/import/joining.h"

#include "core/naming/names.h"
#include "core/plan/launchhash.h"
#include "core/plan/owner.h"

// D29, D30: what runs, in a group or of its own. Instances are facts: the source wins, and what it does not say stays.

namespace {
bool runsNoMore(const SaidInstance &instance) { return instance.state == InstanceState::Terminated; }
} // namespace

void Joining::indexInstances()
{
    const auto index = [&](const ServerArray &row) {
        if (!row.sourceKey.id.isEmpty())
            m_arrays.insert(row.sourceKey.id, row.id);
        nameArray(row.next.cloud, row.name, row.sourceKey.account, row.id);
    };
    m_plan.all<ServerArray>().forEach([&](const ServerArray &row) {
        if (row.place && !m_plan.importedRow(row.id))
            index(row);
    });
    for (const ServerArray &row : keptRows<ServerArray>()) // deleted here, or called otherwise by now
        index(row);
    for (const Server &row : keptRows<Server>())
        if (!m_plan.find(row.id))
            m_deletedServers.insert(row.sourceKey.id, row.id);
    m_plan.all<Server>().forEach([&](const Server &row) {
        if (row.sourceKey.provider != Provider::None && m_plan.referrers<&Instance::server>(row.id).empty())
            m_planned.insert({row.next.cloud, row.sourceKey.id}, row.id);
    });
    m_plan.all<Instance>().forEach([&](const Instance &row) {
        if (row.sourceKey.provider != Provider::None)
            m_instances.insert(row.uid, row.id);
    });
    m_plan.all<LaunchSnapshot>().forEach(
        [&](const LaunchSnapshot &row) { m_snapshots[launchHash(row)].append(row.id); });
    m_plan.all<Deployment>().forEach([&](const Deployment &row) { m_deployments.insert(row.name, row.id); });
    for (m_file = 0; m_file < m_files.size(); ++m_file)
        for (const SaidGroup &group : m_files.at(m_file).said->groups) {
            m_lastGroups.insert(keyOf(group), &group);
            if (group.listsMembers)
                m_lastLists.insert(keyOf(group), &group);
        }
    for (const SaidGroup *group : std::as_const(m_lastLists))
        for (const SaidInstance &member : group->members)
            m_members.insert(member.uid, member);
}

QString Joining::keyOf(const SaidGroup &group) const
{
    if (idsAreNames())
        return group.uid;
    return QStringList {accountOf(group.scope),
                        group.scope.region.isEmpty() ? m_files.at(m_file).scope.region : group.scope.region,
                        group.name}
        .join(u'/');
}

Id<LaunchSnapshot> Joining::snapshot(const LaunchSnapshot &launch)
{
    QList<Id<LaunchSnapshot>> &alike = m_snapshots[launchHash(launch)];
    LaunchSnapshot row = launch;
    for (const Id<LaunchSnapshot> id : std::as_const(alike)) {
        row.id = id;
        if (row == m_rows.row(id))
            return id;
    }
    alike.append(m_rows.add(launch));
    return alike.constLast();
}

// What is known of a launch by now: what was said, over what was known.
LaunchSnapshot Joining::launchOf(const LaunchSnapshot &known, Id<Cloud> cloud, const SaidInstance &instance)
{
    LaunchSnapshot launch = known;
    const auto isSaid = [&](LaunchField field) { launch.unknown.remove(field); };
    launch.cloudId = PastId<Cloud>(cloud);
    launch.cloud = m_rows.row(cloud).displayName;
    isSaid(LaunchField::Cloud);
    if (const Id<Image> id = imageOf(cloud, instance.launch)) {
        launch.imageId = PastId<Image>(id);
        launch.imageUid = m_rows.row(id).uid;
        launch.imageName = nameToBe(id);
        isSaid(LaunchField::Image);
    }
    if (const Id<InstanceType> id = typeOf(cloud, instance.launch)) {
        launch.instanceTypeId = PastId<InstanceType>(id);
        launch.instanceType =
            instance.launch.typeName.isEmpty() ? Text(instance.launch.instanceType) : Text(nameToBe(id));
        isSaid(LaunchField::InstanceType);
    }
    if (const Id<Datacenter> id = datacenter(cloud, instance.datacenter)) {
        launch.datacenterId = PastId<Datacenter>(id);
        launch.datacenter = instance.datacenter;
    }
    if (const Pointed from = pointed(cloud, instance.of, instance.scope); from.revision) {
        const ServerTemplate &revision = m_rows.row(from.revision);
        launch.serverTemplateId = PastId<ServerTemplate>(revision.id);
        launch.serverTemplate = QStringLiteral("%1 %2").arg(revision.name, revisionText(revision.revision));
        isSaid(LaunchField::ServerTemplate);
    }
    return launch;
}

// `isFromGroup`: said by the group, which knows less of its members than they are known themselves.
void Joining::putInstance(Instance row, Id<Cloud> cloud, const SaidInstance &instance, bool isFromGroup)
{
    const bool isNew = !row.id;
    const bool isAnew = !isNew && idsAreNames() && row.launchedAt && row.launchedAt < instance.launchedAt;
    const EnumSet<LaunchField> nothing {
        LaunchField::ServerTemplate, LaunchField::Mci,        LaunchField::Image,
        LaunchField::InstanceType,   LaunchField::Kernel,     LaunchField::Ramdisk,
        LaunchField::UserData,       LaunchField::Datacenter, LaunchField::Tags};
    LaunchSnapshot before = m_rows.row(row.launch);
    if (isAnew)
        before = {};
    if (isNew || isAnew)
        before.unknown = nothing;
    before.id = {};
    LaunchSnapshot launch = launchOf(before, cloud, instance);
    if (isNew || launch != before)
        row.launch = snapshot(launch);
    row.uid = instance.uid;
    row.sourceKey = sourceKey(instance.scope, {});
    if (row.sourceKey.account.isEmpty())
        row.sourceKey.account = m_rows.row(row.id).sourceKey.account;
    if (instance.launchedAt)
        row.launchedAt = instance.launchedAt;
    if (instance.state && (!isFromGroup || isNew || row.state == InstanceState::Unknown))
        row.state = *instance.state;
    else if (isNew)
        row.state = InstanceState::Unknown;
    if (!isNew && row == m_rows.row(row.id))
        return spoke(row.id);
    stamp(row);
    if (isNew)
        row.id = m_rows.add(row);
    else
        m_rows.update(row);
    spoke(row.id);
    m_instances.insert(instance.uid, row.id);
}

void Joining::endInstance(Id<Instance> id)
{
    Instance row = m_rows.row(id);
    if (row.role == InstanceRole::Previous)
        return;
    row.role = InstanceRole::Previous;
    row.state = InstanceState::Terminated;
    row.terminatedAt = m_files.at(m_file).said->time;
    stamp(row);
    m_rows.update(row);
    spoke(id);
}

int Joining::nextNumber(Id<ServerArray> array)
{
    if (!m_lastNumbers.contains(array))
        for (const Id<Instance> other : m_plan.referrers<&Instance::array>(array))
            m_lastNumbers[array] = qMax(m_lastNumbers.value(array), m_plan.row(other).number);
    return ++m_lastNumbers[array];
}

// Its Name tag, with its id where another server of the deployment has that name; else its id.
QString Joining::freeName(Id<Deployment> deployment, const SaidInstance &instance)
{
    if (!m_serverNames.contains(deployment)) {
        QSet<QString> &names = m_serverNames[deployment];
        if (m_plan.find(deployment))
            for (const Id<Server> other : m_plan.referrers<&Server::deployment>(deployment))
                names.insert(m_plan.row(other).name);
    }
    QSet<QString> &names = m_serverNames[deployment];
    const QString id = instance.uid.isEmpty() ? instance.planned : instance.uid;
    QString name = instance.name.isEmpty() ? id : instance.name;
    if (names.contains(name))
        name = QStringLiteral("%1 (%2)").arg(name, id);
    names.insert(name);
    return name;
}

void Joining::member(Id<ServerArray> array, Id<Cloud> cloud, const SaidInstance &instance, bool isFromGroup)
{
    Instance row = m_rows.row(m_instances.value(instance.uid));
    if (row.id && row.array != array)
        row = {.id = row.id, .launch = row.launch, .uid = row.uid}; // it went to another group
    if (!row.number)
        row.number = nextNumber(array);
    row.server = {};
    row.array = array;
    row.role = InstanceRole::ArrayInstance;
    row.terminatedAt = {};
    putInstance(row, cloud, instance, isFromGroup);
}

// A group that lists all that it has: others have ended, also those that were launched here.
void Joining::joinMembers(Id<ServerArray> array, Id<Cloud> cloud, const SaidGroup &group)
{
    QSet<QString> listed;
    for (const SaidInstance &instance : group.members) {
        listed.insert(instance.uid);
        if (runsNoMore(instance))
            continue;
        Id<ServerArray> &claimer = m_claimed[instance.uid];
        claimer = claimer ? claimer : array; // it can run in one only, so the first that lists it has it
        if (claimer == array)
            member(array, cloud, instance, true);
    }
    if (!group.listsMembers)
        return;
    for (const Id<Instance> id : m_rows.referrers<&Instance::array>(array))
        if (!listed.contains(m_rows.row(id).uid) && !m_rows.isNew(id))
            endInstance(id);
}

void Joining::joinInstances(const Sayings &said)
{
    for (const SaidInstance &one : said.instances) {
        m_line = one.line;
        const Id<Cloud> cloud = cloudOf(one.scope);
        const Id<Instance> known = m_instances.value(one.uid);
        SaidInstance instance = one;
        const auto group = m_members.constFind(one.uid);
        if (group != m_members.cend())
            instance.group = group->group;
        if (group != m_members.cend() && group->of)
            instance.of = group->of;
        if (runsNoMore(one)) {
            if (known)
                endInstance(known);
            continue;
        }
        if (one.uid.isEmpty()) {
            joinPlanned(cloud, one);
            continue;
        }
        if (instance.group.isEmpty()) {
            joinServer(cloud, instance);
            continue;
        }
        const Id<ServerArray> array = stubArray(cloud, instance);
        const ServerArray &row = m_rows.row(array);
        const bool isStub = row.id && row.sourceKey.id.isEmpty();
        const bool isTold = !instance.groupUid.isEmpty() || group != m_members.cend();
        if (row.id && (known || isStub || isTold))
            member(array, cloud, instance, false);
    }
}

// What was not known of its launch when it came, and is by now.
void Joining::fillNext(const Instance &known, Id<Cloud> cloud, const SaidInstance &instance)
{
    const Server *server = m_rows.find(known.server);
    if (!server || server->next.serverTemplate || server->next.templateLineage)
        return;
    const EnumSet<LaunchField> unknown = m_rows.row(known.launch).unknown;
    Said<Server> row;
    if (unknown.contains(LaunchField::Image) && !server->next.image.isSet())
        if (const Id<Image> runs = imageOf(cloud, instance.launch))
            row.say<&Server::next, &LaunchSettings::image>(Override<Id<Image>>(runs));
    if (unknown.contains(LaunchField::InstanceType) && !server->next.instanceType.isSet())
        if (const Id<InstanceType> runs = typeOf(cloud, instance.launch))
            row.say<&Server::next, &LaunchSettings::instanceType>(Override<Id<InstanceType>>(runs));
    if (row.fields)
        take(known.server, row);
}

// Its Next is what it runs, until a person or its source says otherwise.
Id<Server> Joining::newServer(Id<Cloud> cloud, const SaidInstance &instance)
{
    Said<Server> server;
    server.row.deployment = deploymentOf(instance.tags, instance.scope, cloud);
    server.row.name = freeName(server.row.deployment, instance);
    server.row.sourceKey =
        sourceKey(instance.scope, instance.uid.isEmpty() ? instance.planned : instance.uid);
    server.row.next.cloud = cloud;
    if (const auto id = imageOf(cloud, instance.launch); id && !instance.next)
        server.row.next.image = id;
    if (const auto id = typeOf(cloud, instance.launch); id && !instance.next)
        server.row.next.instanceType = id;
    return takeNew(server);
}

void Joining::joinNext(Id<Server> server, Id<Cloud> cloud, const SaidInstance &instance)
{
    if (!instance.next)
        return;
    Said<Server> row;
    const Pointed from = pointed(cloud, instance.nextOf, instance.scope);
    row.say<&Server::next, &LaunchSettings::serverTemplate>(from.revision);
    row.say<&Server::next, &LaunchSettings::templateLineage>(from.lineage);
    row.say<&Server::next, &LaunchSettings::pointer>(from.pointer);
    const SaidLaunch &launch = *instance.next;
    const Id<Image> image = this->image(cloud, launch.image, launch.imageKind());
    row.say<&Server::next, &LaunchSettings::image>(image ? Override<Id<Image>>(image)
                                                         : Override<Id<Image>>());
    const Id<InstanceType> type = instanceType(cloud, launch.instanceType);
    row.say<&Server::next, &LaunchSettings::instanceType>(type ? Override<Id<InstanceType>>(type)
                                                               : Override<Id<InstanceType>>());
    take(server, row);
}

// What does not run yet is a server that has only its Next.
void Joining::joinPlanned(Id<Cloud> cloud, const SaidInstance &instance)
{
    if (const auto deleted = m_deletedServers.constFind(instance.planned); deleted != m_deletedServers.cend())
        return spoke(*deleted);
    Id<Server> &server = m_planned[{cloud, instance.planned}];
    if (!server)
        server = newServer(cloud, instance);
    const int planner = m_plannedBy.value(server, m_file);
    if (planner != m_file)
        tell(ImportReport::Outcome::Warning, server,
             Words::tr(
                 "Two files plan it, and the later one is taken: %1 and %2. To keep two apart, bring one "
                 "of them in by its state once it runs, or give them Name tags of their own.")
                 .arg(m_files.at(planner).said->path, m_files.at(m_file).said->path));
    m_plannedBy.insert(server, m_file);
    joinNext(server, cloud, instance);
}

// D30: a server of its own launches next what it runs when it comes, until a person says otherwise.
void Joining::joinServer(Id<Cloud> cloud, const SaidInstance &instance)
{
    Instance row = m_rows.row(m_instances.value(instance.uid));
    if (row.array)
        row = {.id = row.id, .launch = row.launch, .uid = row.uid, .launchedAt = row.launchedAt};
    if (const auto deleted = m_deletedServers.constFind(instance.uid);
        deleted != m_deletedServers.cend() && !row.server)
        return spoke(*deleted);
    if (const Id<Server> planned = m_planned.take({cloud, instance.planned}); planned && !row.server) {
        Said<Server> runs;
        runs.say<&Server::sourceKey, &SourceKey::id>(instance.uid);
        take(planned, runs);
        row.server = planned;
    } else if (planned && !m_plan.importedRow(planned)) {
        drop(planned); // it runs, and was brought in as what it is already
    }
    if (!row.server)
        row.server = newServer(cloud, instance);
    else if (!instance.next)
        fillNext(row, cloud, instance);
    row.array = {};
    row.number = 0;
    row.role = InstanceRole::Current;
    row.terminatedAt = {};
    putInstance(row, cloud, instance, false);
    joinNext(row.server, cloud, instance);
}
