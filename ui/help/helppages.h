// SPDX-License-Identifier: MIT
// The pages of the help, as Markdown, in the person's language where there are some in it.
#pragma once

#include <QStringList>

namespace helppages {
// In the order in which a person reads them: "inheritance", "finding".
QStringList names();
// Empty where there is no such page.
QString text(const QString &name);
} // namespace helppages
