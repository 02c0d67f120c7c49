// SPDX-License-Identifier: MIT
// Offers are what a drop-down of Next lets a person choose, in groups; taking one is an edit.
#pragma once

#include "core/base/result.h"
#include "core/plan/owner.h"
#include "core/resolve/resolve.h"

#include <QCoreApplication>

struct Offer {
    enum class Kind : quint8 { Heading, Inherit, CloudDefault, Row, FollowDefault, FollowLatest };
    Kind kind = Kind::Row;
    AnyId id;
    QString text, detail;
    bool isCurrent = false;
    bool operator==(const Offer &) const = default;
};

namespace offers {
// The cloud that all owners are in; none when they are in several.
Id<Cloud> commonCloud(const Plan &plan, const QList<Owner> &owners);

// What the drop-down of a field offers to these owners: ServerTemplate, Mci, InstanceType and Datacenter.
QList<Offer> of(const Plan &plan, const QList<Owner> &owners, LaunchField field);
// The edit that taking the offer is.
Result<Change> take(const Plan &plan, const QList<Owner> &owners, LaunchField field, const Offer &offer);

// The MultiCloud Images of of(Mci): those the ServerTemplate lists, those it does not list, and those
// whose settings are not known (D7); never one that has no setting for the cloud.
QList<Offer> ofMcis(const Plan &plan, const QList<Owner> &owners);
// The MultiCloud Images that are not offered, each with why: listed ones first.
QList<Offer> missingMcis(const Plan &plan, const QList<Owner> &owners);
// "64-bit"; empty when it is not known.
QString bitsOf(Architecture architecture);
} // namespace offers
