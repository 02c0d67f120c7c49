// SPDX-License-Identifier: MIT
// The plans that commands read and write: plan files, and plans as text.
#pragma once

#include "app/cli/command.h"
#include "core/document/document.h"
#include "core/store/load.h"

namespace cli {
// The whole plan in the file, whichever of the two kinds it is, or of "-" the one that standard input holds as text; what
// a person must know of it is complained of.
Result<Plan> readPlan(const QString &path, Output &output);
// The same as far as a question looks at it.
Result<Plan> readPlan(const QString &path, const load::Request &request, Output &output);
// What says what is launched next, and why: of the images only those that are chosen somewhere.
load::Request whatIsLaunched();
// The same with all images: an alias is told with what else it could stand for.
load::Request whatIsExplained();
// Whether the path is "-".
bool isStandardInput(const QString &path);
// That it is not: standard input is no plan that could be kept, edited or looked back into.
Result<Done> namesPlanFile(const QString &path);
// The plan file with all of its rows, refused when it is damaged unless damaged ones are taken.
Result<std::unique_ptr<Document>> lookAtPlan(const QString &path, Output &output);
// The same for editing: checked as a whole, and refused when it cannot be edited (D14) or is damaged.
Result<std::unique_ptr<Document>> editPlan(const QString &path, Document::Mode mode);
} // namespace cli
