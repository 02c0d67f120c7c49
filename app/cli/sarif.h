// SPDX-License-Identifier: MIT
// Findings as SARIF 2.1.0, which code hosts show beside a file.
#pragma once

#include "core/check/finding.h"

namespace cli {
// Appends the log of one run over the plan at `path`; waived findings are suppressed results. `asOf` is the day that was
// asked for: a property of the run; empty for none.
void writeSarif(const Plan &plan, const QString &path, const QString &asOf, const QList<Finding> &findings,
                QByteArray &out);
} // namespace cli
