// SPDX-License-Identifier: MIT
// Servers and Server Arrays as bytes, for the clipboard, and as what drag and drop carries within the program.
#pragma once

#include "core/plan/owner.h"

#include <QMimeData>

QByteArray bytesOf(const QList<Owner> &owners);
QList<Owner> ownersFrom(const QByteArray &bytes);

// Only this process reads it: ids mean nothing in the plan of another.
QMimeData *draggedOwners(const QList<Owner> &owners);
// Empty when something else is dragged.
QList<Owner> draggedOwners(const QMimeData *data);
// What draggedOwners() is known by.
QString draggedOwnersType();
