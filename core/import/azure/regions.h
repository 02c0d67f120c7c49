// SPDX-License-Identifier: MIT
// The locations of Azure as its files write them, and the subscriptions in their paths.
#pragma once

#include <QString>

namespace azure {
// "westeurope" of "West Europe", "westeurope", "AzureRM West Europe"; else empty.
QString regionOf(const QString &text);
// What a record says to be its location, also one that is younger than the table.
QString locationOf(const QString &text);
// The location that the path of a file names: ".../westeurope/...", "skus.westeurope.json"; the last one
// counts.
QString regionInPath(const QString &path);
// The subscription that a path names, below a folder of the provider; empty when it names none.
QString accountInPath(const QString &path);
} // namespace azure
