// SPDX-License-Identifier: MIT
// Scripts for the clouds' own command lines, which do what is planned. They expect what the plan knows, and stop before
// they change anything where that is not so; what replaces running instances stands there as a comment.
#pragma once

#include "core/handover/formats.h"

namespace handover {
// Launch template versions, defaults, groups and parameters.
QByteArray awsScript(const HandOver &handOver);
// Scale sets, and gallery versions that `latest` passes over.
QByteArray azureScript(const HandOver &handOver);
// Instance templates, and groups that launch from them from then on. A script for each template that new ones are made
// from, as it is told what that has besides.
QList<Document> gcpScripts(const HandOver &handOver);
} // namespace handover
