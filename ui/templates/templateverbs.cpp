// SPDX-License-Identifier: MIT
#include "ui/templates/templateverbs.h"

#include "core/base/words.h"
#include "core/edit/revisions.h"
#include "ui/templates/templatedialogs.h"
#include "ui/templates/updatedialog.h"

namespace templates {
void addNew(Workbench &bench)
{
    auto *dialog = new NewTemplateDialog(bench.document()->plan(), bench.frame());
    QObject::connect(dialog, &QDialog::accepted, dialog, [&bench, dialog] {
        const Plan &plan = bench.document()->plan();
        const AnyId added = plan.nextId<ServerTemplate>();
        if (bench.perform(dialog->change(plan)))
            bench.goTo(added);
    });
    bench.show(dialog);
}

QList<Owner> nextUsers(const Plan &plan, Id<ServerTemplate> revision)
{
    QList<Owner> owners;
    for (const auto id : edit::revisionsOf<ServerTemplate>(plan, plan.row(revision).lineage)) {
        for (const auto server : plan.referrers<&Server::next, &LaunchSettings::serverTemplate>(id))
            owners.append(server);
        for (const auto array : plan.referrers<&ServerArray::next, &LaunchSettings::serverTemplate>(id))
            owners.append(array);
    }
    return owners;
}

void update(Workbench &bench, Id<ServerTemplate> from, const QList<Owner> &owners)
{
    auto *dialog = new UpdateDialog(bench.document()->plan(), from, owners, bench.frame());
    QObject::connect(dialog, &QDialog::accepted, dialog,
                     [&bench, dialog] { bench.propose(dialog->change(bench.document()->plan())); });
    bench.show(dialog);
}
} // namespace templates
