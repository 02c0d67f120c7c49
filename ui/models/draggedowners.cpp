// SPDX-License-Identifier: MIT
#include "ui/models/draggedowners.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

QByteArray bytesOf(const QList<Owner> &owners)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    for (const Owner owner : owners)
        stream << owner.isArray() << owner.id().value();
    return bytes;
}

QList<Owner> ownersFrom(const QByteArray &bytes)
{
    QList<Owner> owners;
    QDataStream stream(bytes);
    while (!stream.atEnd() && stream.status() == QDataStream::Ok) {
        bool isArray = false;
        quint32 id = 0;
        stream >> isArray >> id;
        owners.append(isArray ? Owner(Id<ServerArray> {id}) : Owner(Id<Server> {id}));
    }
    return stream.status() == QDataStream::Ok ? owners : QList<Owner>();
}

QString draggedOwnersType()
{
    return QStringLiteral("application/x-mci-planner-dragged-%1").arg(QCoreApplication::applicationPid());
}

QMimeData *draggedOwners(const QList<Owner> &owners)
{
    auto *data = new QMimeData;
    data->setData(draggedOwnersType(), bytesOf(owners));
    return data;
}

QList<Owner> draggedOwners(const QMimeData *data)
{
    return data ? ownersFrom(data->data(draggedOwnersType())) : QList<Owner>();
}
