// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"

#include <algorithm>
#include <cstring>
#include <map>

namespace cli {
namespace {
QList<Command> &registered()
{
    static QList<Command> commands;
    return commands;
}
} // namespace

Registered::Registered(const Command &command)
{
    QList<Command> &all = registered();
    const auto after = std::find_if(all.cbegin(), all.cend(), [&](const Command &other) {
        return std::strcmp(command.name, other.name) < 0;
    });
    all.insert(after, command);
}

const QList<Command> &commands() { return registered(); }

QList<Option> optionsOf(const Command &command)
{
    QList<Option> options = command.options;
    static std::map<QByteArray, QByteArray> formats; // by what a command adds to those of all
    QByteArray &all = formats[command.ownFormat];
    if (all.isEmpty())
        all = QByteArray("text|csv|tsv|json") + (command.ownFormat ? "|" : "") + command.ownFormat;
    if (command.hasFormats)
        options.append(
            {"format", all.constData(),
             QT_TRANSLATE_NOOP("Words",
                               "How to print: to read, for a spreadsheet, for line tools, for a program.")});
    return options;
}
} // namespace cli
