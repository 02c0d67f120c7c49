// SPDX-License-Identifier: MIT
// An Owner is what has a Next, a Server or a Server Array, and this is what they have in common: a deployment, a
// Next, tags and instances.
#pragma once

#include "core/plan/anyid.h"
#include "core/plan/plan.h"

class Owner {
public:
    Owner() = default;
    Owner(Id<Server> server) : m_id(server) {}
    Owner(Id<ServerArray> array) : m_id(array) {}
    // None unless the id names a Server or a Server Array.
    explicit Owner(AnyId id) : m_id(id.is<Server>() || id.is<ServerArray>() ? id : AnyId {}) {}
    explicit operator bool() const { return bool(m_id); }
    bool isArray() const { return m_id.is<ServerArray>(); }
    Id<Server> server() const { return m_id.as<Server>(); }
    Id<ServerArray> array() const { return m_id.as<ServerArray>(); }
    AnyId id() const { return m_id; }
    auto operator<=>(const Owner &) const = default;

private:
    AnyId m_id;
};

inline size_t qHash(Owner owner, size_t seed = 0) { return qHash(owner.id(), seed); }

// The Next of a server or array; an empty one when there is no such owner.
const LaunchSettings &nextOf(const Plan &plan, Owner owner);
Id<Deployment> deploymentOf(const Plan &plan, Owner owner);
const QStringList &tagsOf(const Plan &plan, Owner owner);
// What its source calls it, and where it was read; empty when it was made here.
const SourceKey &sourceKeyOf(const Plan &plan, Owner owner);
const ImportPlace &importPlaceOf(const Plan &plan, Owner owner);
// The deployment's servers, then its arrays, by id.
QList<Owner> ownersIn(const Plan &plan, Id<Deployment> deployment);
// All servers, then all arrays, by id.
QList<Owner> allOwners(const Plan &plan);

// The server's running instance, or null.
const Instance *currentOf(const Plan &plan, Id<Server> server);
// The instances that run: a server's Current, or all of an array, oldest first.
QList<Id<Instance>> runningOf(const Plan &plan, Owner owner);
// Previous launches, the latest first.
QList<Id<Instance>> previousOf(const Plan &plan, Owner owner);
