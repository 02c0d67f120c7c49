// SPDX-License-Identifier: MIT
// What check is to look for, and where, as a person names it on the command line.
#pragma once

#include "core/base/result.h"
#include "core/check/rules.h"

#include <QSet>

namespace cli {
// "W-05"; another name is an error that says where the rules are listed.
Result<const Rule *> ruleNamed(const QString &id);
// The servers and arrays of these names, or else the ServerTemplate or MultiCloud Image of one; none when there are no
// names: then all is looked at.
Result<QSet<AnyId>> subjectsNamed(const Plan &plan, const QStringList &names);
} // namespace cli
