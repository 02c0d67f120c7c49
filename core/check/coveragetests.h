// SPDX-License-Identifier: MIT
// Coverage tests say which cells of a coverage matrix were tested.
#pragma once

#include "core/answer/coveragematrix.h"
#include "core/check/tested.h"

// One for each cell: with the matrix's ServerTemplate, otherwise with all that list the MultiCloud Image. Failed
// where any failed, Passed where all did; Never also where there is no image to test.
QList<Tested> testsOf(const Plan &plan, const CoverageMatrix &matrix, Progress &progress);
// "tested", "not tested", "test failed".
QString wordOf(Tested tested);
QString keyOf(Tested tested); // "never", for files and the command line
