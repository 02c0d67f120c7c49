// SPDX-License-Identifier: MIT
// An OpenStack cloud is called as whoever imports it calls it (D26), or as the folder that collect wrote.
#pragma once

#include <QString>

namespace openstack {
// The text itself; empty when it names a region of another provider.
QString regionOf(const QString &text);
// Below openstack/PROJECT/: "openstack/0a1b/RegionOne/server-list.json"; empty elsewhere.
QString regionInPath(const QString &path);
QString accountInPath(const QString &path);
} // namespace openstack
