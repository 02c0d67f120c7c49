// SPDX-License-Identifier: MIT
// A Workbench is what actions act on: the open plan, what is selected, and what the window itself can do.
#pragma once

#include "core/document/document.h"
#include "core/plan/owner.h"
#include "ui/models/navigatormodel.h"
#include "ui/settings/settings.h"
#include "ui/workbench/dialogs.h"

#include <functional>

class QDialog;

class Workbench {
public:
    virtual ~Workbench() = default;

    // Null while no plan is open.
    virtual Document *document() const = 0;
    virtual QList<AnyId> selection() const = 0;
    virtual Place place() const = 0;
    virtual Dialogs &dialogs() = 0;
    virtual Settings &settings() = 0;
    virtual QWidget *frame() = 0;

    // Does the edit, or says why it cannot be done; true when it was done.
    virtual bool perform(const Result<Change> &change) = 0;
    // The same, but where it changes what other objects launch, this is shown first, and the person decides.
    // `done` is called once it was done.
    virtual void propose(const Result<Change> &change, const std::function<void()> &done = {}) = 0;
    virtual void tellTrouble(const QString &sentence) = 0;
    // Shows the row where it is listed, selected.
    virtual void goTo(AnyId id) = 0;
    // Back (-1) or forward (1) through what was looked at.
    virtual bool canVisit(int direction) const = 0;
    virtual void visit(int direction) = 0;
    // Lets the person find any object or command.
    virtual void findAnything() = 0;
    // Lets the person choose another row of the kind of `like`.
    virtual void chooseLike(const QString &title, AnyId like, const std::function<void(AnyId)> &then) = 0;
    virtual void goToPlace(const Place &place) = 0;
    // Shows who uses the selected rows.
    virtual void showUsers() = 0;
    // As text; `parts` are what goes along with it, by format.
    virtual void copySelection(const QMap<QString, QByteArray> &parts) = 0;
    virtual void findRows() = 0;
    // Gives the next (1) or the previous (-1) part of the window the keys.
    virtual void stepPane(int direction) = 0;
    virtual void setAppearance(Appearance appearance) = 0;
    virtual Appearance appearance() const = 0;
    // The parts of the window where and as large as they are at first.
    virtual void resetLayout() = 0;

    virtual void newPlan() = 0;
    virtual void choosePlan() = 0;
    virtual void saveCopy() = 0;
    virtual void chooseImports() = 0;
    virtual void chooseExport() = 0;
    virtual void quit() = 0;
    // Shows the dialog, which deletes itself when it is closed.
    virtual void show(QDialog *dialog) = 0;
};
