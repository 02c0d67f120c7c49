// SPDX-License-Identifier: MIT
// The table of terms as the help page shows it.
#pragma once

#include <QString>

namespace query {
// Markdown: a table of all terms, then what those take that take one of a few values.
QString termsAsMarkdown();
} // namespace query
