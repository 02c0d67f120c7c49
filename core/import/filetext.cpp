// SPDX-License-Identifier: MIT
#include "core/import/filetext.h"

#include "core/base/words.h"
#include "core/format/place.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

namespace {
constexpr qint64 MaxBytes = qint64(1) << 30, Step = qint64(1) << 20;
} // namespace

Result<QByteArray> fileBytes(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return errorAt(path, 0, Words::tr("There is no such file."));
    if (info.isDir())
        return errorAt(path, 0, Words::tr("This is a folder. Choose the files in it."));
    if (!info.isFile())
        return errorAt(path, 0, Words::tr("This is not a file with contents to read."));
    if (info.size() > MaxBytes)
        return errorAt(path, 0, Words::tr("The file is larger than 1 GiB, which is too much to import."));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return errorAt(path, 0, Words::tr("The file cannot be read: %1.").arg(file.errorString()));
    // As much as there is: asking for all that may be would take the memory for it.
    QByteArray bytes;
    while (!file.atEnd() && bytes.size() <= MaxBytes) {
        const QByteArray part = file.read(Step);
        if (part.isEmpty())
            break;
        bytes += part;
    }
    if (file.error() != QFileDevice::NoError)
        return errorAt(path, 0, Words::tr("The file cannot be read: %1.").arg(file.errorString()));
    if (bytes.size() > MaxBytes)
        return errorAt(path, 0, Words::tr("The file is larger than 1 GiB, which is too much to import."));
    return bytes;
}

QString exactText(const QByteArray &utf8)
{
    return QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom)(utf8);
}
