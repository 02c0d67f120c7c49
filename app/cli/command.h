// SPDX-License-Identifier: MIT
// A Command is one row of the command line's table: its name, its arguments, what it does, and its function.
#pragma once

#include "core/base/words.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

namespace cli {
// What the program says to whoever started it.
enum class Exit { Clean = 0, Findings = 1, WrongUse = 2, Unreadable = 3 };
enum class Format { Text, Csv, Tsv, Json, Sarif, Markdown };

// What the person typed after the command's name.
struct Invocation {
    QStringList arguments;
    QHash<QString, QString> options; // "to" -> "folder"; a flag has an empty text
    Format format = Format::Text;
    bool has(const QString &option) const { return options.contains(option); }
};

// What is printed, all of it at the end and at once.
struct Output {
    QByteArray text;
    QStringList complaints;    // sentences, to the standard error
    bool takesDamaged = false; // plans are read as far as they can be, which is complained of
    Exit fail(Exit exit, const QString &sentence)
    {
        complaints.append(sentence);
        return exit;
    }
};

struct Option {
    const char *name;    // "count"
    const char *value;   // "FOLDER"; null for a flag
    const char *summary; // a sentence
};

struct Command {
    const char *name;
    const char *arguments; // "PLAN [NAME...]"
    const char *summary;   // a sentence
    int fewest, most;      // arguments
    bool hasFormats;       // takes --format
    QList<Option> options;
    Exit (*run)(const Invocation &, Output &);
    const char *ownFormat = nullptr; // that --format takes besides: "sarif", "markdown"
};
} // namespace cli
