// SPDX-License-Identifier: MIT
#include "ui/actions/reasons.h"

#include "core/base/words.h"

#include <QCoreApplication>

namespace {
struct Reason {
    const char *action, *sentence; // sentence: untranslated, context "Reasons"
};

constexpr std::array reasons {
    Reason {"edit_undo", QT_TRANSLATE_NOOP("Words", "There is nothing to undo.")},
    Reason {"edit_redo", QT_TRANSLATE_NOOP("Words", "There is nothing to redo.")},
    Reason {"edit_paste", QT_TRANSLATE_NOOP("Words", "Copy or cut servers, and go to a deployment.")},
    Reason {"go_back", QT_TRANSLATE_NOOP("Words", "Nothing was looked at before this.")},
    Reason {"go_forward", QT_TRANSLATE_NOOP("Words", "Nothing was looked at after this.")},
    Reason {"go_compare", QT_TRANSLATE_NOOP("Words", "Select a server, an array or a revision, or two alike.")},
    Reason {"plan_launch", QT_TRANSLATE_NOOP("Words", "Select servers that do not run, or one array.")},
    Reason {"plan_relaunch", QT_TRANSLATE_NOOP("Words", "Select a server or an array that runs.")},
    Reason {"plan_terminate", QT_TRANSLATE_NOOP("Words", "Select a server or an array that runs.")},
    Reason {"plan_reboot", QT_TRANSLATE_NOOP("Words", "Select a server or an array that runs.")},
    Reason {"plan_stop", QT_TRANSLATE_NOOP("Words", "Select a server or an array that runs.")},
    Reason {"plan_start", QT_TRANSLATE_NOOP("Words", "Select a server that is stopped.")},
    Reason {"plan_lock", QT_TRANSLATE_NOOP("Words", "Select what runs and is not locked.")},
    Reason {"plan_unlock", QT_TRANSLATE_NOOP("Words", "Select what runs and is locked.")},
    Reason {"plan_clone", QT_TRANSLATE_NOOP("Words", "Select servers or arrays.")},
    Reason {"plan_move", QT_TRANSLATE_NOOP("Words", "Select servers or arrays; there must be another deployment.")},
    Reason {"plan_enable_array", QT_TRANSLATE_NOOP("Words", "Select an array.")},
    Reason {"plan_resize_array", QT_TRANSLATE_NOOP("Words", "Select one array.")},
    Reason {"plan_array_settings", QT_TRANSLATE_NOOP("Words", "Select one array.")},
    Reason {"mci_clone", QT_TRANSLATE_NOOP("Words", "Select one MultiCloud Image.")},
    Reason {"mci_commit", QT_TRANSLATE_NOOP("Words", "Select the HEAD of one MultiCloud Image.")},
    Reason {"mci_publish", QT_TRANSLATE_NOOP("Words", "Select a committed revision that is not published.")},
    Reason {"mci_promote", QT_TRANSLATE_NOOP("Words", "Select one server or array with an override.")},
    Reason {"template_clone", QT_TRANSLATE_NOOP("Words", "Select one ServerTemplate.")},
    Reason {"template_commit", QT_TRANSLATE_NOOP("Words", "Select the HEAD of one ServerTemplate.")},
    Reason {"template_publish", QT_TRANSLATE_NOOP("Words", "Select a committed revision that is not published.")},
    Reason {"template_update", QT_TRANSLATE_NOOP("Words", "Select one ServerTemplate that servers use.")},
    Reason {"design_add_image", QT_TRANSLATE_NOOP("Words", "Select a cloud.")},
    Reason {"design_add_type", QT_TRANSLATE_NOOP("Words", "Select a cloud.")},
    Reason {"design_add_datacenter", QT_TRANSLATE_NOOP("Words", "Select a cloud.")},
};

// They change nothing, so that a plan may be read-only.
bool onlyReads(const QString &action)
{
    return action.startsWith("go_") || action == "edit_copy";
}
} // namespace

QString whyNot(const QString &action, const Workbench &bench)
{
    const Document *document = bench.document();
    if (!document)
        return Words::tr("No plan is open.");
    if (!document->isLoaded())
        return Words::tr("The plan is still being read.");
    if (document->isReadOnly() && !onlyReads(action))
        return Words::tr("The plan is read-only.");
    for (const Reason &reason : reasons)
        if (action == QLatin1String(reason.action))
            return Words::tr(reason.sentence);
    return Words::tr("Select first what it acts on.");
}
