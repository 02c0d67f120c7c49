// SPDX-License-Identifier: MIT
// What is planned and why, to be read by people: for a pull request, and as a page of its own.
#pragma once

#include "core/handover/handover.h"

#include <QByteArray>

namespace handover {
QByteArray markdownReport(const HandOver &handOver);
// One file that needs no other, in light or dark as its reader has it.
QByteArray htmlReport(const HandOver &handOver);
} // namespace handover
