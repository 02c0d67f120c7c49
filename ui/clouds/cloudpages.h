// SPDX-License-Identifier: MIT
// The pages of clouds and of what belongs to one.
#pragma once

#include "ui/pages/editorpage.h"

namespace pagesof {
EditorPage *cloud(Workbench &bench);
EditorPage *datacenter(Workbench &bench);
EditorPage *instanceType(Workbench &bench);
EditorPage *image(Workbench &bench);
} // namespace pagesof
