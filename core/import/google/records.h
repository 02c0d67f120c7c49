// SPDX-License-Identifier: MIT
// How each record of what `gcloud` and Google's API print is read; which is which says
// core/import/google/formats.cpp.
#pragma once

#include "core/format/jsontree.h"
#include "core/import/said.h"

namespace google {
void readImage(json::Node record, Sayings &into);
void readInstance(json::Node record, Sayings &into);
void readDisk(json::Node record, Sayings &into);
void readTemplate(json::Node record, Sayings &into);
void readGroup(json::Node record, Sayings &into);
void readMachineType(json::Node record, Sayings &into);
void readProject(json::Node record, Sayings &into);
// A list of the API in which nothing is.
void readNothing(json::Node record, Sayings &into);

// The family that an image's uid means, as an alias.
SaidAlias familyAlias(const QString &uid, int line);
// The template that a path names: it has one version, which nothing changes.
TemplateMention templateAt(const QString &path);
} // namespace google
