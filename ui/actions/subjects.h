// SPDX-License-Identifier: MIT
// Subjects are what Edit and Delete can be about: one row of a table for each entity.
#pragma once

#include "ui/workbench/workbench.h"

struct SubjectRow {
    int entity;
    const char *verb;  // "Re&name…", "&Edit…": untranslated, context "actions"
    bool editsSeveral; // at once
    void (*edit)(Workbench &bench, const QList<AnyId> &ids);
    void (*remove)(Workbench &bench, const QList<AnyId> &ids);
};

const QList<SubjectRow> &subjectRows();

namespace subjects {
// The selected rows; where nothing is selected, what the navigator stands on.
QList<AnyId> chosen(const Workbench &bench);
// The row for what is chosen; null unless all of it is edited and removed in the same way.
const SubjectRow *rowFor(const QList<AnyId> &ids);
bool canEdit(const Workbench &bench);
bool canRemove(const Workbench &bench);
QString editText(const Workbench &bench);
void edit(Workbench &bench);
void remove(Workbench &bench);
} // namespace subjects
