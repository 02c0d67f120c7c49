// SPDX-License-Identifier: MIT
// Saved trials are put aside beside a plan: "prod.mciplan" has those in the folder "prod.trials", a file each.
#pragma once

#include "core/base/result.h"
#include "core/base/timestamp.h"
#include "core/plan/change.h"

#include <QStringList>

namespace savedtrials {
struct Saved {
    QString name;
    Timestamp time;
    bool operator==(const Saved &) const = default;
};

// Those of the plan at that path, by name.
QList<Saved> of(const QString &plan);
// A sentence why a trial cannot be named so; empty when it can.
QString whyNotNamed(const QString &name);
// Under a name that is taken, what was saved before is replaced.
Result<Done> save(const QString &plan, const QString &name, const QList<Change> &edits);
// The edits, which are to be refitted.
Result<QList<Change>> read(const QString &plan, const QString &name);
// Refused when the new name is taken.
Result<Done> rename(const QString &plan, const QString &name, const QString &to);
Result<Done> remove(const QString &plan, const QString &name);
} // namespace savedtrials
