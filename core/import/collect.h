// SPDX-License-Identifier: MIT
// Collecting is done by a script of read-only commands, run wherever the credentials are: this program talks to no
// cloud. What it writes is brought in without a question.
#pragma once

#include "core/base/result.h"

#include <QStringList>

struct CollectOptions {
    QStringList regions;
    QStringList folders; // of Terraform
    QString profile; // of the command line's configuration; empty: the default one
};

// In single quotes for a POSIX shell, whatever it holds.
QString shellQuoted(const QString &text);

// The script for a provider: "aws".
Result<QString> collectScript(const QString &provider, const CollectOptions &options);
