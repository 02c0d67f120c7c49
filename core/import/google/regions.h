// SPDX-License-Identifier: MIT
// All of Google is one cloud (D26): zones are its datacenters, projects its accounts.
#pragma once

#include "core/import/said.h"

namespace google {
// What a text means that names the cloud; empty when it names another one.
QString regionOf(const QString &text);
// Whatever the path, there is only the one.
QString regionInPath(const QString &path);
// The project that a path names below a folder of the provider; empty when it names none.
QString accountInPath(const QString &path);
// Of what a project has.
Scope scopeOf(const QString &project);
} // namespace google
