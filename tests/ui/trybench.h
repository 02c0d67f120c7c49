// SPDX-License-Identifier: MIT
// A TryBench is the real window on the modern sample, for edits that change what others launch.
#pragma once

#include "core/edit/templates.h"
#include "core/plan/lookup.h"
#include "core/resolve/resolve.h"
#include "tests/ui/windowbench.h"
#include "ui/models/tablemodel.h"
#include "ui/views/impactview.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/listtable.h"
#include "ui/window/trialbanner.h"
#include "ui/window/whatif.h"

struct TryBench : WindowBench {
    explicit TryBench(Appearance appearance = Appearance::Light) : WindowBench("modern", appearance) {}

    Banner *banner() { return window().whatIf()->banner(); }
    ImpactView *impact() { return window().whatIf()->view(); }
    // HEAD of the ServerTemplate that staging uses, and a listing of it that is not its default.
    Id<ServerTemplate> head() const
    {
        return findRevision(plan(), find<TemplateLineage>("Java Application Server"), 0);
    }
    Id<ListedMci> other() const
    {
        Id<ListedMci> other;
        for (const Id<ListedMci> id : listedMcis(plan(), head()))
            if (!plan().row(id).isDefault)
                other = id;
        return other;
    }
    // Chooses it as the default on the page of the ServerTemplate.
    Id<ListedMci> chooseAnotherDefault()
    {
        const Id<ListedMci> chosen = other();
        const QString name = nameOf(plan(), plan().row(chosen).mci);
        window().goTo(head());
        QTest::qWait(10);
        for (ListTable *table : window().findChildren<ListTable *>())
            for (int row = 0; table->isVisible() && row < table->model()->rowCount(); ++row)
                if (table->model()->index(row, 1).data().toString() == name)
                    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                                      table->visualRect(table->model()->index(row, 0)).center());
        QTest::qWait(10);
        return chosen;
    }
    // What the table says of a server: before, and now.
    QStringList cell(const QString &server, int column)
    {
        const TableModel *rows = window().page()->view()->rows();
        const QModelIndex index = rows->index(rows->rowOf(find<Server>(server)), column);
        return {index.data(TableModel::BeforeRole).toString(), index.data().toString()};
    }
};
