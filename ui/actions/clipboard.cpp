// SPDX-License-Identifier: MIT
#include "ui/actions/clipboard.h"

#include "core/edit/copies.h"
#include "core/edit/servers.h"
#include "ui/actions/conditions.h"
#include "ui/clouds/pasteimages.h"
#include "ui/models/draggedowners.h"

#include <QClipboard>
#include <QDataStream>
#include <QGuiApplication>
#include <QMimeData>

namespace clipboard {
namespace {
const QString ownersType = QStringLiteral("application/x-mci-planner-servers");

// Servers and arrays of one plan file, on their way to another deployment.
struct Parcel {
    QString path;
    bool isMoved = false;
    QByteArray owners; // there may be a hundred thousand, which are unpacked when they arrive
};

QByteArray packed(const Parcel &parcel)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << parcel.path << parcel.isMoved << parcel.owners;
    return bytes;
}

// Empty when the clipboard holds none.
Parcel onClipboard()
{
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    Parcel parcel;
    if (!mime || !mime->hasFormat(ownersType))
        return parcel;
    QDataStream stream(mime->data(ownersType));
    stream >> parcel.path >> parcel.isMoved >> parcel.owners;
    return parcel;
}

// The cloud whose images are shown.
Id<Cloud> imagesShown(const Workbench &bench)
{
    return bench.place().section == Place::Section::Clouds ? bench.place().id.as<Cloud>() : Id<Cloud> {};
}

// The rows as text, and the servers and arrays among them for this program.
void take(Workbench &bench, bool isMoved)
{
    QMap<QString, QByteArray> parts;
    if (const QList<Owner> owners = conditions::owners(bench); !owners.isEmpty())
        parts.insert(ownersType, packed({bench.document()->path(), isMoved, bytesOf(owners)}));
    bench.rows().copySelection(parts);
}
} // namespace

void copy(Workbench &bench) { take(bench, false); }
void cut(Workbench &bench) { take(bench, true); }
bool canCut(const Workbench &bench) { return conditions::canEdit(bench) && conditions::anyOwner(bench); }

bool canPaste(const Workbench &bench)
{
    if (!conditions::canEdit(bench))
        return false;
    if (imagesShown(bench))
        return QGuiApplication::clipboard()->mimeData()
            && QGuiApplication::clipboard()->mimeData()->hasText();
    if (!conditions::deployment(bench))
        return false;
    const Parcel parcel = onClipboard();
    return !parcel.owners.isEmpty() && parcel.path == bench.document()->path();
}

bool put(Workbench &bench, const QList<Owner> &owners, Id<Deployment> to, bool isMoved)
{
    const Plan &plan = bench.document()->plan();
    const auto change = isMoved ? edit::moveOwners(plan, owners, to) : edit::cloneOwners(plan, owners, to);
    // What is there already is not moved.
    return (!change || !change->isEmpty()) && bench.perform(change);
}

void paste(Workbench &bench)
{
    if (const Id<Cloud> cloud = imagesShown(bench))
        return PasteImagesDialog::open(bench, cloud, QGuiApplication::clipboard()->text());
    const Parcel parcel = onClipboard();
    const bool done = put(bench, ownersFrom(parcel.owners), conditions::deployment(bench), parcel.isMoved);
    // What was moved is there now; pasting it again would have nothing to do.
    if (done && parcel.isMoved)
        QGuiApplication::clipboard()->clear();
}
} // namespace clipboard
