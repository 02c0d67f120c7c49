// SPDX-License-Identifier: MIT
// Editors are the pages of the inspector by the entity that each is for: one row of a table each.
#pragma once

#include "ui/pages/editorpage.h"

struct EditorRow {
    int entity;
    EditorPage *(*make)(Workbench &bench);
};

const QList<EditorRow> &editorRows();
