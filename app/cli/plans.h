// SPDX-License-Identifier: MIT
// The plans that commands read and write: plan files, and plans as text.
#pragma once

#include "app/cli/command.h"
#include "core/document/document.h"

namespace cli {
// The whole plan in the file, whichever of the two kinds it is; what a person must know of it is complained
// of.
Result<Plan> readPlan(const QString &path, Output &output);
// The same without what no Next resolves to: no instances, and of the images only those that would be
// launched.
Result<Plan> readNexts(const QString &path, Output &output);
// The plan file with all of its rows; with ReadWrite it fails when it cannot be edited (D14).
Result<std::unique_ptr<Document>> openPlan(const QString &path, Document::Mode mode);
} // namespace cli
