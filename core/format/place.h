// SPDX-License-Identifier: MIT
// A place is a line of a file that a person can be sent to.
#pragma once

#include "core/base/result.h"

// "web.yml, line 12: <sentence>"; without a line (0) "web.yml: <sentence>".
QString placed(const QString &file, int line, const QString &sentence);
Error errorAt(const QString &file, int line, const QString &sentence);
