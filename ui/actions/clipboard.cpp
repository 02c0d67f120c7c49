// SPDX-License-Identifier: MIT
#include "ui/actions/clipboard.h"

#include "core/edit/copies.h"
#include "core/edit/servers.h"
#include "ui/actions/conditions.h"

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
    QList<Owner> owners;
};

QByteArray packed(const Parcel &parcel)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << parcel.path << parcel.isMoved << qint32(parcel.owners.size());
    for (const Owner owner : parcel.owners)
        stream << owner.isArray() << owner.id().value();
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
    qint32 count = 0;
    stream >> parcel.path >> parcel.isMoved >> count;
    for (qint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        bool isArray = false;
        quint32 id = 0;
        stream >> isArray >> id;
        parcel.owners.append(isArray ? Owner(Id<ServerArray> {id}) : Owner(Id<Server> {id}));
    }
    return parcel;
}

// The rows as text, and the servers and arrays among them for this program.
void put(Workbench &bench, bool isMoved)
{
    bench.copySelection();
    auto *mime = new QMimeData;
    mime->setText(QGuiApplication::clipboard()->text());
    if (const QList<Owner> owners = conditions::owners(bench); !owners.isEmpty())
        mime->setData(ownersType, packed({bench.document()->path(), isMoved, owners}));
    QGuiApplication::clipboard()->setMimeData(mime);
}
} // namespace

void copy(Workbench &bench) { put(bench, false); }
void cut(Workbench &bench) { put(bench, true); }
bool canCut(const Workbench &bench) { return conditions::canEdit(bench) && !conditions::owners(bench).isEmpty(); }

bool canPaste(const Workbench &bench)
{
    if (!conditions::canEdit(bench) || !conditions::deployment(bench))
        return false;
    const Parcel parcel = onClipboard();
    return !parcel.owners.isEmpty() && parcel.path == bench.document()->path();
}

void paste(Workbench &bench)
{
    const Parcel parcel = onClipboard();
    const Plan &plan = bench.document()->plan();
    const Id<Deployment> to = conditions::deployment(bench);
    const bool done = bench.perform(parcel.isMoved ? edit::moveOwners(plan, parcel.owners, to)
                                                   : edit::cloneOwners(plan, parcel.owners, to));
    // What was moved is there now; pasting it again would have nothing to do.
    if (done && parcel.isMoved)
        QGuiApplication::clipboard()->clear();
}
} // namespace clipboard
