// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/plans.h"
#include "core/import/importfiles.h"

#include <QFileInfo>

namespace cli {
namespace {
Result<std::unique_ptr<Document>> openOrCreate(const QString &path)
{
    return QFileInfo::exists(path) ? openPlan(path, Document::Mode::ReadWrite) : Document::create(path);
}
} // namespace

Exit importFiles(const Invocation &invocation, Output &output)
{
    const auto opened = openOrCreate(invocation.arguments.constFirst());
    if (!opened)
        return output.fail(Exit::Unreadable, opened.sentence());
    Document &document = **opened;
    if (const Result<Done> loaded = document.waitUntilLoaded(); !loaded)
        return output.fail(Exit::Unreadable, loaded.sentence());
    const ImportOptions options {invocation.has("keep-both"), invocation.has("all-or-nothing")};
    const Result<ImportResult> imported =
        ::importFiles(document.plan(), invocation.arguments.mid(1), options);
    if (!imported)
        return output.fail(Exit::Unreadable, imported.sentence());
    if (!imported->change.isEmpty()) {
        if (const Result<Done> done = document.execute(imported->change); !done)
            return output.fail(Exit::Unreadable, done.sentence());
        if (const Result<Done> saved = document.flush(); !saved)
            return output.fail(Exit::Unreadable, saved.sentence());
    }
    output.text = imported->report.text().toUtf8();
    if (!output.text.endsWith('\n'))
        output.text += '\n';
    return imported->report.count(ImportReport::Outcome::Failed) ? Exit::Unreadable : Exit::Clean;
}
} // namespace cli
