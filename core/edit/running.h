// SPDX-License-Identifier: MIT
// What all intents share that start or end instances, or ask whether they may.
#pragma once

#include "core/base/result.h"
#include "core/plan/draft.h"
#include "core/plan/owner.h"

namespace edit {
// Each once: a server named twice would run twice.
template <class E> QList<E> once(const QList<E> &ids)
{
    QList<E> result;
    QSet<E> seen;
    for (const E id : ids) {
        if (!seen.contains(id))
            result.append(id);
        seen.insert(id);
    }
    return result;
}

// The first refusal, and how many there are more.
class Refusals {
public:
    void add(const QString &sentence)
    {
        if (!m_count++)
            m_first = sentence;
    }
    bool isEmpty() const { return m_count == 0; }
    Error error() const;

private:
    QString m_first;
    int m_count = 0;
};

// Why Next can't be launched, with the owner's name; empty when it can.
QString whyNotLaunchable(const Plan &plan, Owner owner);
// Why the instance can't be ended: it ran, or is locked; empty when it can.
QString whyNotTerminable(const Plan &plan, Id<Instance> instance);

// The instance becomes a previous launch.
void endInstance(Draft &draft, Id<Instance> instance, Timestamp now);
// Each server gets a Current with the snapshot of Next as it is now.
void startServers(Draft &draft, const QList<Id<Server>> &servers, Timestamp now);
// `count` more instances of the array, where its datacenter policy says; the sentence why not, or empty.
QString growArray(Draft &draft, Id<ServerArray> array, int count, Timestamp now);
// Launches what an enabled array lacks to its minimum at that time; the sentence why not, or empty. Only
// operational instances count, but there are never more than the maximum.
QString startUpToMinimum(Draft &draft, Id<ServerArray> array, Timestamp now);
// Ends the oldest until `count` are left; the sentence why not, or empty. Locked ones stay.
QString shrinkArray(Draft &draft, Id<ServerArray> array, int count, Timestamp now);

// Removes an instance with its events, and the snapshot with the last instance launched with it (D8).
void removeInstance(Draft &draft, Id<Instance> instance);
// Removes the server or array with its instances, weights, schedule and waivers.
void removeOwner(Draft &draft, Owner owner);
} // namespace edit
