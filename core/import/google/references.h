// SPDX-License-Identifier: MIT
// How Google names what it has: "projects/shop/zones/europe-west1-b/disks/web", below any host and version of
// its API, and without the project where that is the speaker's own.
#pragma once

#include <QString>

namespace google {
// From "projects/" on; empty when it is no such name. `project`: whose words these are.
QString pathOf(const QString &reference, const QString &project = {});
// The project that a path names.
QString projectOf(const QString &path);
// The path with another project.
QString inProject(const QString &path, const QString &project);
// What it is called at its place: "e2-micro" of ".../machineTypes/e2-micro".
QString lastOf(const QString &reference);
// True for the number of a project or an image; neither can be called so.
bool isNumber(const QString &text);

// An image as plans call it, "debian-cloud/debian-12-v20240910", or a family,
// "debian-cloud/family/debian-12"; empty when it is neither.
QString imageUid(const QString &reference, const QString &project);
bool isFamily(const QString &imageUid);
// "shop/europe-west1-b/web-1": names are unique in a zone, and numbers tell people nothing.
QString instanceUid(const QString &path);
} // namespace google
