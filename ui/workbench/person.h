// SPDX-License-Identifier: MIT
// The person at the keyboard, as commits and publications are signed.
#pragma once

#include <QString>

// The login name.
QString personName();
