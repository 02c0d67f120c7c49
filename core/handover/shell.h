// SPDX-License-Identifier: MIT
// What a script for a POSIX shell is made of: texts from the plan as words, which no shell takes for anything else, and
// comments, which never end before their line.
#pragma once

#include "core/handover/handover.h"

#include <QStringList>

namespace handover {
// One word of a command that is just this text, whatever it holds; what a reader would not see is written by number.
QString shellWord(const QString &text);
// The text as a line that printf prints, with each %s in it as an argument.
QString shellFormat(const QString &text);
// "# text" in one line.
QString shellComment(const QString &text);
// What differs and why, as comments: who, field by field, and the sentences.
QStringList commentsOf(const HandOver &handOver, const Move &move);

// A version of a template: one that there is, or one that the script makes, whose number it knows then.
struct VersionRef {
    int number = 0, made = -1;
    explicit operator bool() const { return number > 0 || made >= 0; }
    bool operator==(const VersionRef &) const = default;
};
// The version within a text that becomes a word by wordWithVersions(): a number, or what stands for the variable.
QString versionMark(VersionRef version);
QString wordWithVersions(const QString &text);
// The variable of a version that is made: "version_1".
QString versionVariable(int made);

// What all scripts begin with: how they are run, and functions to expect something and to stop. `tool`: "aws".
QString scriptHead(const char *tool, const QString &about);
// A script that does nothing, and says so.
QString nothingPlanned(const char *provider);
// What stands between what is expected and what is changed.
QString expectationsEnd();
} // namespace handover
