// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"

#include <algorithm>
#include <cstring>

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
} // namespace cli
