// SPDX-License-Identifier: MIT
#include "core/import/undecided.h"

void Undecided::add(Conflict row)
{
    const QString key = QStringLiteral("%1 %2 %3").arg(row.table, QString::number(row.row), row.field);
    if (m_known.contains(key))
        return;
    m_known.insert(key);
    row.id = m_names.unused<Conflict>();
    m_rows.append(row);
}
