// SPDX-License-Identifier: MIT
#include "core/import/collect.h"

#include "core/base/words.h"
#include "core/import/formats.h"

namespace {
constexpr auto scriptBegin = R"sh(
out=${1:-inventory}
mkdir -p "$out"
out=$(cd "$out" && pwd)
rm -f "$out/.failed"

# failed ARGUMENT...: the rest is collected all the same, and the end tells of it.
failed() {
    echo "This could not be read, and is left out: $program $*" >&2
    echo "$program $*" >>"$out/.failed"
}

# save FILE ARGUMENT...: what the command prints becomes the file, once it is whole.
save() {
    file=$1
    shift
    if asJson "$@" </dev/null >"$file.part"; then
        mv "$file.part" "$file"
    else
        rm -f "$file.part"
        failed "$@"
    fi
}
)sh";

constexpr auto scriptEnd = R"sh(
echo "Bring in the folder $out: mci-planner import PLAN $out"
if [ -s "$out/.failed" ]; then
    echo "Not all of it could be read; $out/.failed says what is missing." >&2
    exit 1
fi
)sh";
} // namespace

QString textOf(const CollectScript &script)
{
    QString text =
        QStringLiteral("#!/bin/sh\n"
                       "# %1 to a folder, for MCI Planner. It only reads; it changes nothing.\n"
                       "# %2 Run again, it brings the folder up to date.\n"
                       "set -eu\n"
                       "program=%3\n")
            .arg(QLatin1String(script.what), QLatin1String(script.where), QLatin1String(script.program));
    for (const auto &[name, value] : script.variables)
        text += QStringLiteral("%1=%2\n").arg(QLatin1String(name), shellQuoted(value));
    return text + QLatin1String(scriptBegin).mid(1) + QLatin1String(script.commands)
        + QLatin1String(scriptEnd).mid(1);
}

QString shellQuoted(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

QStringList collectedProviders()
{
    QStringList keys;
    for (const InventoryProvider &one : providers())
        if (one.collect)
            keys.append(QLatin1String(enumKey(one.provider)));
    return keys;
}

Result<QString> collectScript(const QString &provider, const CollectOptions &options)
{
    for (const InventoryProvider &one : providers())
        if (one.collect && provider == QLatin1String(enumKey(one.provider)))
            return one.collect(options);
    return Error {Words::tr("There is no script for “%1”; there is one for %2.")
                      .arg(provider, collectedProviders().join(QStringLiteral(", "))),
                  {}};
}
