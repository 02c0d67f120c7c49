// SPDX-License-Identifier: MIT
// The bytes of a file that a person named: of a regular file, and not without bounds.
#pragma once

#include "core/base/result.h"

#include <QByteArray>

Result<QByteArray> fileBytes(const QString &path);
// The text of bytes such that toUtf8() gives the same bytes, a byte order mark included.
QString exactText(const QByteArray &utf8);
