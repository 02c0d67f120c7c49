// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "core/import/collect.h"

namespace cli {
Exit printCollectScript(const Invocation &invocation, Output &output)
{
    const CollectOptions options {
        .regions = invocation.options.value("regions").split(u',', Qt::SkipEmptyParts),
        .profile = invocation.options.value("profile"),
    };
    const Result<QString> script = collectScript(invocation.arguments.constFirst(), options);
    if (!script)
        return output.fail(Exit::WrongUse, script.sentence());
    output.text = script->toUtf8();
    return Exit::Clean;
}
} // namespace cli
