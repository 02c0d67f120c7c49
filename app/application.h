// SPDX-License-Identifier: MIT
// The application with its window: which plan it shows first, and the window as a picture.
#pragma once

#include <QStringList>

// Shows the window on the plan that the words name, or else on the last one, or else on the sample plan; with
// "--screenshot FILE" first, draws it into a picture instead. Needs a QApplication; returns the exit code.
int runWindow(const QStringList &words);
