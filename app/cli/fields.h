// SPDX-License-Identifier: MIT
// The fields of a launch as a person names them on the command line.
#pragma once

#include "core/plan/enums.h"

#include <QString>
#include <optional>

namespace cli {
// The field of this key or label, in any case; none for another text.
std::optional<LaunchField> fieldNamed(const QString &name);
// "cloud, server_template, …"
QString fieldKeys();
} // namespace cli
