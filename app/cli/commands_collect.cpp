// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "core/import/collect.h"

namespace cli {
static Exit printCollectScript(const Invocation &invocation, Output &output)
{
    const CollectOptions options {
        .regions = invocation.options.value("regions").split(u',', Qt::SkipEmptyParts),
        .folders = invocation.options.value("folders").split(u',', Qt::SkipEmptyParts),
        .profile = invocation.options.value("profile"),
    };
    const Result<QString> script = collectScript(invocation.arguments.constFirst(), options);
    if (!script)
        return output.fail(Exit::WrongUse, script.sentence());
    output.text = script->toUtf8();
    return Exit::Clean;
}

static const QList<Option> collectOptions {
    {"regions", "A,B", QT_TRANSLATE_NOOP("Words", "The regions to collect, separated by commas.")},
    {"profile", "NAME",
     QT_TRANSLATE_NOOP("Words", "The profile of the cloud's command line; for azure the subscription.")},
    {"folders", "A,B",
     QT_TRANSLATE_NOOP("Words", "The folders of Terraform to collect, separated by commas.")},
};
static const QByteArray collected = collectedProviders().join(u'|').toUtf8();
static const Registered printCollectScriptCommand(
    {"collect", collected.constData(),
     QT_TRANSLATE_NOOP("Words", "Prints a script that collects what runs in a cloud, to be imported."), 1, 1,
     false, collectOptions, printCollectScript});
} // namespace cli
