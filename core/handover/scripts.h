// SPDX-License-Identifier: MIT
// Scripts for the clouds' own command lines, which do what is planned. They expect what the plan knows, and stop before
// they change anything where that is not so; what replaces running instances stands there as a comment.
#pragma once

#include "core/handover/handover.h"

#include <QByteArray>

namespace handover {
// Launch template versions, defaults, groups and parameters.
QByteArray awsScript(const HandOver &handOver);
// Scale sets, and gallery versions that `latest` passes over.
QByteArray azureScript(const HandOver &handOver);
// Instance templates, and groups that are rolled to them.
QByteArray gcpScript(const HandOver &handOver);
} // namespace handover
