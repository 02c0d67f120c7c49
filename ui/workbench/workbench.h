// SPDX-License-Identifier: MIT
// A Workbench is what pages, dialogs and actions act on: the open plan, what is selected in it, and the person who
// decides. What only actions need of the window are parts of it.
#pragma once

#include "core/document/document.h"
#include "core/plan/owner.h"
#include "ui/settings/settings.h"
#include "ui/workbench/dialogs.h"
#include "ui/workbench/planfiles.h"
#include "ui/workbench/shownrows.h"
#include "ui/workbench/travel.h"

#include <functional>

class QDialog;

class Workbench {
public:
    Workbench(Travel &travel, PlanFiles &files, ShownRows &rows)
        : m_travel(travel), m_files(files), m_rows(rows)
    {
    }
    virtual ~Workbench() = default;

    Travel &travel() const { return m_travel; }
    PlanFiles &files() const { return m_files; }
    ShownRows &rows() const { return m_rows; }

    // Null while no plan is open.
    virtual Document *document() const = 0;
    virtual QList<AnyId> selection() const = 0;
    virtual Place place() const = 0;
    virtual Dialogs &dialogs() = 0;
    virtual Settings &settings() const = 0;
    virtual QWidget *frame() = 0;

    // Does the edit, or says why it cannot be done; true when it was done.
    virtual bool perform(const Result<Change> &change) = 0;
    // The same, but where it changes what other objects launch, this is shown first, and the person decides.
    // `done` is called once it was done.
    virtual void propose(const Result<Change> &change, const std::function<void()> &done = {}) = 0;
    virtual void tellTrouble(const QString &sentence) = 0;
    // Shows the row where it is listed, selected.
    virtual void goTo(AnyId id) = 0;
    // Lets the person choose another row of the kind of `like`.
    virtual void chooseLike(const QString &title, AnyId like, const std::function<void(AnyId)> &then) = 0;
    // Shows the dialog, which deletes itself when it is closed.
    virtual void show(QDialog *dialog) = 0;

private:
    Travel &m_travel;
    PlanFiles &m_files;
    ShownRows &m_rows;
};
