// SPDX-License-Identifier: MIT
// The half of PlanText that reads deployments, servers, arrays and what they run.
#include "core/plan/imported.h"
#include "core/plan/pointer.h"
#include "core/plan/threeway.h"
#include "core/resolve/drift.h"
#include "tests/support/plantextparts.h"

using namespace plantext;

void PlanText::deployment(PlanLine &line)
{
    const QString name = line.word(QStringLiteral("a name"));
    Deployment row = plan().row(deploymentNamed(plan(), name));
    row.name = name;
    readEnum(line, "is", row.environment);
    row.locked = line.takeFlag(QStringLiteral("locked"));
    readImported(line, row);
    line.finish();
    m_deployment = put(row);
}

Id<Deployment> PlanText::anyDeployment()
{
    if (!m_deployment)
        m_deployment = deploymentNamed(plan(), QStringLiteral("Default"));
    if (!m_deployment)
        m_deployment = put(Deployment {.name = QStringLiteral("Default"), .isDefault = true});
    return m_deployment;
}

void PlanText::prefill(PlanLine &line)
{
    const QString cloudName = line.word(QStringLiteral("a cloud"));
    LaunchSettings given {.cloud = known(line, cloudName, cloudNamed(plan(), cloudName))};
    readOverrides(line, plan(), given);
    line.finish();
    put(ServerDefault {.deployment = anyDeployment(),
                       .cloud = given.cloud,
                       .instanceType = given.instanceType.value(),
                       .datacenter = given.datacenter.value()});
}

namespace {
// What server and array have in common.
template <class E> void readOwner(PlanLine &line, const Plan &plan, E &row)
{
    const QString to = line.wordAfter(QStringLiteral("to"));
    if (!to.isNull())
        row.deployment = known(line, to, deploymentNamed(plan, to));
    const QString cloud = line.wordAfter(QStringLiteral("in")), from = line.wordAfter(QStringLiteral("from"));
    if (!cloud.isNull())
        row.next.cloud = known(line, cloud, cloudNamed(plan, cloud));
    if (!from.isNull())
        row.next.serverTemplate = known(line, from, templateNamed(plan, from));
    if (!from.isNull())
        row.next.templateLineage = {};
    if (readPointer(line, plan, row.next.templateLineage, row.next.pointer))
        row.next.serverTemplate = {};
    readOverrides(line, plan, row.next);
    readTags(line, row.tags);
    readImported(line, row);
    if (row.place) {
        row.sourceKey.id = row.name;
        if (row.sourceKey.provider == Provider::None)
            row.sourceKey.provider = Provider::Aws;
    }
    readEnum(line, "by", row.sourceKey.provider);
    if (const QString account = line.value(QStringLiteral("account")); !account.isNull())
        row.sourceKey.account = account;
}
} // namespace

void PlanText::server(PlanLine &line)
{
    const QString name = line.word(QStringLiteral("a name"));
    Server row = plan().row(ownerNamed(plan(), name).server());
    row.name = name;
    readOwner(line, plan(), row);
    row.deployment = row.deployment ? row.deployment : anyDeployment();
    line.finish();
    m_owner = put(row);
}

void PlanText::array(PlanLine &line)
{
    const QString name = line.word(QStringLiteral("a name"));
    ServerArray row = plan().row(ownerNamed(plan(), name).array());
    row.name = name;
    readOwner(line, plan(), row);
    row.deployment = row.deployment ? row.deployment : anyDeployment();
    row.minCount = line.number(QStringLiteral("min"), row.minCount);
    row.maxCount = line.number(QStringLiteral("max"), row.maxCount);
    row.desiredCount = line.number(QStringLiteral("desired"), row.desiredCount);
    if (line.takeFlag(QStringLiteral("enabled")))
        row.enabled = true;
    line.finish();
    m_owner = put(row);
}

// "option image=ami-1 type=m1.large weight=2": one more way in which the array launches.
void PlanText::option(PlanLine &line)
{
    if (!m_owner.isArray())
        line.fail(QStringLiteral("there is no array before it"));
    LaunchSettings given {.cloud = nextOf(plan(), m_owner).cloud};
    const QString from = line.wordAfter(QStringLiteral("from"));
    if (!from.isNull())
        given.serverTemplate = known(line, from, templateNamed(plan(), from));
    readPointer(line, plan(), given.templateLineage, given.pointer);
    readOverrides(line, plan(), given);
    LaunchOption row {.array = m_owner.array(),
                      .position = int(optionsOf(plan(), m_owner.array()).size()),
                      .image = given.image,
                      .instanceType = given.instanceType,
                      .typeByCloud = line.takeFlag(QStringLiteral("by-cloud")),
                      .serverTemplate = given.serverTemplate,
                      .templateLineage = given.templateLineage,
                      .pointer = given.pointer,
                      .weight = line.number(QStringLiteral("weight"), 0)};
    line.finish();
    put(row);
}

// "imports aws": the import that what is "imported" came from.
void PlanText::imports(PlanLine &line)
{
    bool found = false;
    const QString provider = line.word(QStringLiteral("a provider"));
    ImportRecord row {.provider = enumValue<Provider>(provider.toStdString(), found)};
    const QString cloud = line.wordAfter(QStringLiteral("of"));
    if (!cloud.isNull())
        row.cloud = known(line, cloud, cloudNamed(plan(), cloud));
    readTime(line, "on", row.at);
    row.kind = line.value(QStringLiteral("kind"));
    row.records = line.number(QStringLiteral("records"), 0);
    put(row);
    if (!found)
        line.fail(QStringLiteral("%1 is no provider").arg(provider));
    line.finish();
}

namespace {
// What an import does that finds the owner so at its source; the draft is of the plan before.
template <class E> void readAgain(Draft &draft, const E &theirs)
{
    const E base = *importedBase(draft.plan(), theirs.id), mine = draft.plan().row(theirs.id);
    ThreeWay<E> merged = mergeRows(base, mine, theirs);
    if (merged.row.next.templateLineage && merged.row.next.serverTemplate) { // one choice, in several fields
        merged.row.next.templateLineage = mine.next.templateLineage;
        merged.row.next.pointer = mine.next.pointer;
    }
    if (const ImportedRow *known = draft.plan().importedRow(theirs.id))
        draft.remove(known->id);
    draft.update(merged.row);
    if (!saysTheSame(theirs, merged.row))
        draft.add(kept(theirs));
    for (const QString &field : merged.conflicts)
        draft.add(Conflict {.table = QString::fromLatin1(Schema<E>::table),
                            .row = int(theirs.id.value),
                            .field = field,
                            .base = rowjson::textOf(base, field),
                            .theirs = rowjson::textOf(theirs, field),
                            .record = theirs.place.record});
}
} // namespace

// "source web-1 image=ami-4": the source of what is imported has it so now, and it is imported again.
void PlanText::source(PlanLine &line)
{
    const QString name = line.word(QStringLiteral("a server or array"));
    const Owner owner = known(line, name, ownerNamed(plan(), name));
    const auto again = [&](auto row) {
        const auto base = importedBase(plan(), row.id);
        if (!base)
            return line.fail(QStringLiteral("%1 is not imported").arg(name));
        row = *base;
        readOwner(line, plan(), row);
        line.finish();
        readAgain(m_draft, row);
    };
    owner.isArray() ? again(plan().row(owner.array())) : again(plan().row(owner.server()));
}

void PlanText::policy(PlanLine &line)
{
    if (!m_owner.isArray())
        line.fail(QStringLiteral("there is no array before it"));
    for (const auto &[uid, share] : line.takePairs().toStdMap()) {
        const QStringList numbers = share.split(u'/');
        const auto id = uidNamed<Datacenter>(plan(), nextOf(plan(), m_owner).cloud, uid);
        put(DatacenterWeight {.array = m_owner.array(),
                              .datacenter = known(line, uid, id),
                              .weight = numbers.value(0).toInt(),
                              .maximum = numbers.value(1).toInt()});
    }
    line.finish();
}

void PlanText::runs(PlanLine &line)
{
    launchInstance(line, m_owner.isArray() ? InstanceRole::ArrayInstance : InstanceRole::Current);
}

void PlanText::ran(PlanLine &line) { launchInstance(line, InstanceRole::Previous); }

void PlanText::becomes(PlanLine &line)
{
    const QString name = line.word(QStringLiteral("an instance")),
                  state = line.word(QStringLiteral("a state"));
    Instance row = plan().row(known(line, name, instanceNamed(plan(), name)));
    bool found = false;
    row.state = enumValue<InstanceState>(state.toStdString(), found);
    if (!found)
        line.fail(QStringLiteral("%1 is no state").arg(state));
    line.finish();
    if (row.id)
        put(row);
}

// Next as it is, but for what the line says.
LaunchSnapshot PlanText::snapshot(PlanLine &line)
{
    Draft trial(plan());
    const auto retry = [&](auto row) {
        readOverrides(line, plan(), row.next);
        const QString from = line.wordAfter(QStringLiteral("from"));
        if (!from.isNull())
            row.next.serverTemplate = known(line, from, templateNamed(plan(), from));
        trial.update(row);
    };
    if (m_owner.isArray())
        retry(plan().row(m_owner.array()));
    else
        retry(plan().row(m_owner.server()));
    LaunchSnapshot snapshot = snapshotOf(trial.plan(), m_owner);
    const QStringList unknown = line.value(QStringLiteral("unknown")).split(u',', Qt::SkipEmptyParts);
    for (const QString &key : unknown) {
        bool found = false;
        snapshot.unknown.insert(enumValue<LaunchField>(key.toStdString(), found));
        if (!found)
            line.fail(QStringLiteral("%1 is no field").arg(key));
    }
    if (const QString uid = line.value(QStringLiteral("was")); !uid.isNull()) {
        snapshot.imageId = {};
        snapshot.imageUid = uid;
    }
    return snapshot;
}

void PlanText::launchInstance(PlanLine &line, InstanceRole role)
{
    if (!m_owner)
        return line.fail(QStringLiteral("there is no server or array before it"));
    LaunchSnapshot wanted = snapshot(line);
    const int count = line.number(QStringLiteral("count"), 1);
    Instance instance {.server = m_owner.server(), .array = m_owner.array(), .role = role};
    instance.locked = line.takeFlag(QStringLiteral("locked"));
    line.finish();
    plan().all<LaunchSnapshot>().forEach([&](const LaunchSnapshot &row) {
        LaunchSnapshot other = row;
        other.id = {};
        instance.launch = other == wanted ? row.id : instance.launch;
    });
    if (!instance.launch)
        instance.launch = put(wanted);
    for (int i = 0; i < count; ++i) {
        instance.launchedAt = tick();
        instance.terminatedAt = role == InstanceRole::Previous ? tick() : Timestamp {};
        instance.state =
            role == InstanceRole::Previous ? InstanceState::Terminated : InstanceState::Operational;
        instance.number =
            m_owner.isArray() ? int(plan().referrers<&Instance::array>(m_owner.array()).size()) + 1 : 0;
        put(instance);
    }
}
