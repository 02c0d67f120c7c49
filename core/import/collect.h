// SPDX-License-Identifier: MIT
// Collecting is done by a script of read-only commands, run wherever the credentials are: this program talks to no
// cloud. What it writes is brought in without a question.
#pragma once

#include "core/base/result.h"

#include <QStringList>

struct CollectOptions {
    QStringList regions;
    QStringList folders; // of Terraform
    QString profile;     // of the command line's configuration; empty: the default one
};

// In single quotes for a POSIX shell, whatever it holds.
QString shellQuoted(const QString &text);

// What the script of a provider has of its own.
struct CollectScript {
    const char *what;                                  // "Writes what runs in AWS": to a folder
    const char *where;                                 // "Run it where `aws` has its credentials."
    const char *program;                               // that is run: "aws"
    QList<std::pair<const char *, QString>> variables; // of the shell, by name
    // Its commands: call() runs the program, asJson() as call() and prints JSON. save(), failed() and the folder $out
    // are there.
    const char *commands;
};
QString textOf(const CollectScript &script);

// The providers that have a script: "aws".
QStringList collectedProviders();
// The script for one of them.
Result<QString> collectScript(const QString &provider, const CollectOptions &options);
