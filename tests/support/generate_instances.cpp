// SPDX-License-Identifier: MIT
#include "core/resolve/drift.h"
#include "tests/support/generate_rows.h"

namespace generate {
namespace {
class Launcher {
public:
    Launcher(const Plan &plan, const Size &size, QRandomGenerator &random)
        : m_plan(plan), m_size(size), m_random(random)
    {
    }
    Change run()
    {
        currents();
        arrayInstances();
        return m_change;
    }

private:
    bool chance(double probability) { return m_random.generateDouble() < probability; }
    int below(int bound) { return m_random.bounded(bound); }
    template <class E> Id<E> add(E row)
    {
        auto &added = m_change.of<E>().added;
        row.id = {quint32(added.size()) + 1};
        added.append(row);
        return row.id;
    }

    void currents();
    void arrayInstances();
    void instance(Owner owner, Id<LaunchSnapshot> launch, InstanceRole role, int number);
    Id<LaunchSnapshot> intern(const LaunchSnapshot &snapshot);
    LaunchSnapshot older(LaunchSnapshot snapshot);

    const Plan &m_plan;
    const Size &m_size;
    QRandomGenerator &m_random;
    Change m_change;
    QMultiHash<size_t, Id<LaunchSnapshot>> m_snapshots;
    quint64 m_instanceNumber = 0;
};

Id<LaunchSnapshot> Launcher::intern(const LaunchSnapshot &snapshot)
{
    const size_t hash =
        qHashMulti(0, snapshot.serverTemplateId.value, snapshot.mciId.value, snapshot.imageId.value,
                   snapshot.instanceTypeId.value, snapshot.datacenterId.value);
    for (auto [known, end] = m_snapshots.equal_range(hash); known != end; ++known) {
        LaunchSnapshot same = m_change.of<LaunchSnapshot>().added.at(known->value - 1);
        same.id = {};
        if (same == snapshot)
            return *known;
    }
    const Id<LaunchSnapshot> id = add(snapshot);
    m_snapshots.insert(hash, id);
    return id;
}

// What was launched before Next was changed: another image, as a refresh of the MultiCloud Image leaves it.
LaunchSnapshot Launcher::older(LaunchSnapshot snapshot)
{
    const Image &image = m_plan.row(machineOf(m_size, m_random, snapshot.cloudId.id()));
    snapshot.imageId = PastId(image.id);
    snapshot.imageUid = image.uid;
    snapshot.imageName = image.name;
    return snapshot;
}

void Launcher::instance(Owner owner, Id<LaunchSnapshot> launch, InstanceRole role, int number)
{
    const bool ended = role == InstanceRole::Previous;
    const int minute = below(100'000);
    add(Instance {.server = owner.server(),
                  .array = owner.array(),
                  .launch = launch,
                  .uid = Text(QByteArrayView("i-0" + scattered(++m_instanceNumber))),
                  .launchedAt = after(ended ? minute : 100'000 + minute),
                  .terminatedAt = ended ? after(100'000) : Timestamp(),
                  .number = number,
                  .role = role,
                  .state = ended     ? InstanceState::Terminated
                      : chance(0.01) ? InstanceState::Stranded
                                     : InstanceState::Operational,
                  .locked = !ended && chance(0.02)});
}

void Launcher::currents()
{
    m_plan.all<Server>().forEach([&](const Server &server) {
        if (!chance(0.6))
            return;
        const LaunchSnapshot now = snapshotOf(m_plan, server.id);
        if (chance(0.05))
            instance(server.id, intern(older(now)), InstanceRole::Previous, 0);
        instance(server.id, intern(chance(0.2) ? older(now) : now), InstanceRole::Current, 0);
    });
}

void Launcher::arrayInstances()
{
    m_plan.all<ServerArray>().forEach([&](const ServerArray &array) {
        const LaunchSnapshot now = snapshotOf(m_plan, array.id);
        QList<Id<LaunchSnapshot>> launches {intern(chance(0.9) ? now : older(now))};
        while (launches.size() < 3 && chance(0.3))
            launches.append(intern(older(now)));
        for (int i = 0; i < m_size.instancesPerArray; ++i)
            instance(array.id, launches.at(below(int(launches.size()))), InstanceRole::ArrayInstance, i + 1);
    });
}

} // namespace

Change instances(const Plan &plan, const Size &size, QRandomGenerator &random)
{
    return Launcher(plan, size, random).run();
}
} // namespace generate
