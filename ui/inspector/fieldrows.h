// SPDX-License-Identifier: MIT
// The rows of the inspector as data: one for each field of a launch, with how it is edited, and what a
// row shows for the Nexts of the selected servers and arrays.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/plan/owner.h"
#include "core/resolve/drift.h"

enum class Editor : quint8 {
    Fixed,  // cannot be changed
    List,   // a drop-down with a search box
    Images, // a value beside a button that opens the image chooser
    Text,   // some lines of text
    Tags,   // one line of tags
};

struct FieldRow {
    LaunchField field;
    Editor editor;
    bool hasInheritBox; // "Inherit from MultiCloud Image" is a check box, not an entry of the list
    bool isAdvanced;    // in the part that can be folded away
    ImageKind imageKind = ImageKind::Machine;
};

// In the order in which inheritance works.
inline constexpr std::array<FieldRow, launchFieldCount> fieldRows {{
    {LaunchField::Cloud, Editor::Fixed, false, false},
    {LaunchField::ServerTemplate, Editor::List, false, false},
    {LaunchField::Mci, Editor::List, false, false},
    {LaunchField::Image, Editor::Images, true, false, ImageKind::Machine},
    {LaunchField::InstanceType, Editor::List, true, false},
    {LaunchField::Kernel, Editor::Images, true, true, ImageKind::Kernel},
    {LaunchField::Ramdisk, Editor::Images, true, true, ImageKind::Ramdisk},
    {LaunchField::UserData, Editor::Text, true, true},
    {LaunchField::Datacenter, Editor::List, false, true},
    {LaunchField::Tags, Editor::Tags, false, true},
}};

// A sentence beside a field: advice, or what keeps it from launching.
struct Note {
    bool isProblem = false;
    QString text;
    bool isElsewhere = false; // it says what was before the trial, or is in the cloud
    bool operator==(const Note &) const = default;
};

struct NextField {
    QString value, detail; // value: "(several)" where the Nexts differ
    QString text;          // what a text editor edits: what is set here
    QString chip;          // where it comes from; "" where that is told by the value alone
    QString inherited;     // what it would be if it inherited; "" when it does
    AnyId link;            // the row that the value is
    QList<Note> notes;
    FieldState state = FieldState::Inherited;
    Qt::CheckState inherits = Qt::Checked;
    bool isSeveral = false;
    bool isMissing = false; // nothing to inherit, so it can be chosen without unticking first
    bool canBeSet = true;   // false: the Nexts are in several clouds, so no value fits all
};

// What is so of all the owners, gathered in one pass, since there may be a hundred thousand.
struct OwnersInCommon {
    Resolution first;
    std::array<bool, launchFieldCount> sameValue, sameLayer;
    std::array<int, launchFieldCount> setHere {};            // for how many
    int servers = 0, arrays = 0, running = 0, differing = 0; // running: of the servers
};
using NextFields = std::array<NextField, launchFieldCount>;

// What the inspector shows of servers and arrays: a value, which of very many is made apart.
struct OwnersShown {
    OwnersInCommon common;
    NextFields fields;                  // what their Nexts show
    std::optional<NextFields> before;   // the same in the plan before the trial, if all of them were there
    std::optional<NextFields> imported; // and as their sources said it last, if anything is planned otherwise
    bool launchesAsImported = false;    // all of them, by whatever they inherit it
};
// There is at least one owner. `imported`: the plan as sources said it last; null where that is not known, or the same.
// Where it is cancelled, nothing is promised.
OwnersShown ownersShown(const Plan &plan, const QList<Owner> &owners, const std::optional<Plan> &before,
                        const Plan *imported = nullptr, Progress *progress = nullptr);

// The line under a launched value: an image's name.
QString detailText(const LaunchSnapshot &launched, LaunchField field);

// What is not advisable about this field of Next, and what is wrong with it.
QList<Note> notesOn(const Plan &plan, Owner owner, const Resolution &resolution, LaunchField field);

// Edits of the two editors that hand over text, and of the image chooser.
Result<Change> setText(const Plan &plan, const QList<Owner> &owners, LaunchField field, const QString &text);
Result<Change> setImageField(const Plan &plan, const QList<Owner> &owners, LaunchField field,
                             const OverrideOrDefault<Id<Image>> &image);
