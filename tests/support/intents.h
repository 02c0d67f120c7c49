// SPDX-License-Identifier: MIT
// Intents with thrown arguments, for random sequences: each is one row of a table.
#pragma once

#include "core/base/result.h"
#include "core/plan/owner.h"
#include "core/resolve/resolution.h"

#include <QRandomGenerator>

// Hands out arguments of a plan: mostly fit ones, some that an intent must refuse.
class Dice {
public:
    Dice(const Plan &of, QRandomGenerator &random) : plan(of), m_random(random) {}

    const Plan &plan;

    int below(int bound) { return m_random.bounded(bound); }
    bool chance(double probability) { return m_random.generateDouble() < probability; }
    template <class T> T oneOf(const QList<T> &list)
    {
        return list.isEmpty() ? T() : list.at(below(int(list.size())));
    }
    template <class E> Id<E> any() { return oneOf(plan.all<E>().ids()); }
    // One of those that fit, nine times out of ten.
    template <class E, class Fit> Id<E> anyThat(Fit &&fit)
    {
        QList<Id<E>> ids;
        plan.all<E>().forEach([&](const E &row) {
            if (fit(row))
                ids.append(row.id);
        });
        return ids.isEmpty() || chance(0.1) ? any<E>() : oneOf(ids);
    }
    Owner owner() { return chance(0.7) ? Owner(any<Server>()) : Owner(any<ServerArray>()); }
    // One to three owners of one cloud.
    QList<Owner> owners();
    Id<Cloud> cloudOf(Owner owner) const { return nextOf(plan, owner).cloud; }
    // A row of that cloud that fits, nine times out of ten.
    template <class E, class Fit> Id<E> fitting(Id<Cloud> cloud, Fit &&fit)
    {
        return anyThat<E>([&](const E &row) { return row.cloud == cloud && fit(row); });
    }
    template <class E> Id<E> fitting(Id<Cloud> cloud)
    {
        return fitting<E>(cloud, [](const E &) { return true; });
    }
    Id<Image> image(Id<Cloud> cloud, ImageKind kind)
    {
        return fitting<Image>(cloud, [&](const Image &row) { return row.kind == kind; });
    }
    // A cloud and a ServerTemplate that covers it.
    LaunchSettings next();
    LaunchField field() { return allLaunchFields[size_t(below(launchFieldCount))]; }
    QString name() { return QStringLiteral("name-%1").arg(below(1000)); }
    Timestamp now() { return {1'800'000'000'000 + below(1'000'000)}; }

private:
    QRandomGenerator &m_random;
};

struct RandomIntent {
    const char *name;
    Result<Change> (*run)(Dice &);
};

// What one of the intents does with thrown arguments; no change where it is refused or does nothing.
struct ThrownIntent {
    const char *name;
    std::optional<Change> change;
};
ThrownIntent throwOne(const QList<RandomIntent> &of, const Plan &plan, QRandomGenerator &random);

// Deployments, servers, arrays, Next and launches.
const QList<RandomIntent> &serverIntents();
// Clouds, images, MultiCloud Images and what is removed.
const QList<RandomIntent> &designIntents();
// ServerTemplates and their lists.
const QList<RandomIntent> &templateIntents();
// The lives of deployments, arrays and instances, and copies.
const QList<RandomIntent> &lifeIntents();
// Waivers, rule settings and records of tests.
const QList<RandomIntent> &checkIntents();
