// SPDX-License-Identifier: MIT
// How a trial's edits are kept as text: JSON by field names, as in the journal.
#pragma once

#include "core/base/result.h"
#include "core/plan/change.h"

namespace trialtext {
QByteArray write(const QList<Change> &edits);
// The edits again; a row that was updated has only the fields that were set, so they are to be refitted.
Result<QList<Change>> read(const QByteArray &text, const QString &fileName);
} // namespace trialtext
